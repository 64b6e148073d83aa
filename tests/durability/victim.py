"""Processes that are killed in the middle of what they do."""

from contextlib import suppress


class Victim:
    """A child process that tells what it finished, until it is killed."""

    def __init__(self, processes, work, *arguments):
        self._ours, theirs = processes.Pipe(duplex=False)
        self._process = processes.Process(target=work, args=(*arguments, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def wait_for_word(self):
        assert self._ours.poll(30), "the child said nothing for 30 seconds"
        return self._ours.recv_bytes()

    def kill(self):
        """Kill it and return all that it still told. It must have been alive."""
        self._process.kill()
        self._process.join()
        assert self._process.exitcode == -9, "the child ended by itself; see its words above"
        told = []
        with suppress(EOFError):
            while True:
                told.append(self._ours.recv_bytes())
        self._ours.close()
        self._process.close()
        return told
