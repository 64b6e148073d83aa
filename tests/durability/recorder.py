"""Run SQL through a SQLite whose every write, truncation, sync and removal is written down."""

from pathlib import Path

import apsw

from tests.durability.disk import Acknowledge, Create, Operation, Remove, Sync, SyncFolder, Truncate, Write

_JOURNALS = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_SUPER_JOURNAL


class Recorder(apsw.VFS):
    """SQLite's way to the disk, with a list of all that went past."""

    def __init__(self, kept: dict[str, bytes]) -> None:
        self.operations: list[Operation] = []
        self.numbers = {name: number for number, name in enumerate(kept)}
        self._made = len(kept)
        super().__init__(name="recorder", base="")

    def xOpen(self, name, flags):
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else name)
        if path.name not in self.numbers:
            self.numbers[path.name] = self._made
            self.operations.append(Create(path.name, self._made))
            self._made += 1
        return _File(self, name, flags, path)

    def xDelete(self, filename, syncdir):
        super().xDelete(filename, syncdir)
        name = Path(filename).name
        del self.numbers[name]
        self.operations.append(Remove(name))
        if syncdir:
            self.operations.append(SyncFolder())


class _File(apsw.VFSFile):
    def __init__(self, recorder, name, flags, path):
        self._log = recorder.operations
        self._number = recorder.numbers[path.name]
        # SQLite on Unix syncs the folder with the first sync of a journal it opened. Without this, false alarms.
        self._folder_too = bool(flags[0] & _JOURNALS)
        super().__init__("", name, flags)

    def xWrite(self, data, offset):
        super().xWrite(data, offset)
        self._log.append(Write(self._number, offset, bytes(data)))

    def xTruncate(self, newsize):
        super().xTruncate(newsize)
        self._log.append(Truncate(self._number, newsize))

    def xSync(self, flags):
        super().xSync(flags)
        self._log.append(Sync(self._number))
        if self._folder_too:
            self._log.append(SyncFolder())
            self._folder_too = False


def contents(run) -> dict[str, list[tuple]]:
    """Return all that is in a database, by table. `run` takes SQL and returns rows."""
    tables = [name for (name,) in run("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return {name: sorted(map(repr, run(f'SELECT * FROM "{name}"'))) for name in tables}


def record(
    path: Path, pragmas: dict[str, object], statements: list[str], kept: dict[str, bytes] | None = None
) -> tuple[list[Operation], list[dict]]:
    """Run statements in a database, a new one or one found among the `kept` files.

    Returns:
        What went to the disk, and the contents at first and after each acknowledged commit.
    """
    for name, content in (kept or {}).items():
        (path.parent / name).write_bytes(content)
    recorder = Recorder(kept or {})
    connection = apsw.Connection(str(path), vfs="recorder")
    try:

        def run(sql):
            return list(connection.execute(sql))

        for name, value in pragmas.items():
            run(f"PRAGMA {name} = {value}")
            assert run(f"PRAGMA {name}") == [(value,)], name
        states = [contents(run)]
        for statement in statements:
            run(statement)
            if statement == "COMMIT":
                after = contents(run)
                if after != states[-1]:
                    states.append(after)
                    recorder.operations.append(Acknowledge())
    finally:
        connection.close()
        recorder.unregister()
    return recorder.operations, states
