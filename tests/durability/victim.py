"""Processes that are killed in the middle of what they do."""

import time
from contextlib import suppress

PATIENCE_SECONDS = 5.0  # of a hunt for a moment; it begins again with the next victim
MOST = 10  # times as many kills as usual, until one of them fell where it has to


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

    def kill_once(self, there):
        """Kill it as soon as something is there to be seen, whatever else the machine does; return as `kill` does."""
        late = time.monotonic() + PATIENCE_SECONDS
        while not there() and time.monotonic() < late:
            pass
        return self.kill()

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
