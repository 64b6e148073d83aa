"""What a process did to one folder of the disk, as the operating system saw it (strace)."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.durability.disk import (
    Acknowledge,
    Create,
    Link,
    Operation,
    Remove,
    Rename,
    Sync,
    SyncFolder,
    Truncate,
    Write,
)

_CALLS = "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,ftruncate,truncate,unlink,unlinkat"
_MORE_CALLS = "rename,renameat,renameat2,link,linkat,fallocate,sendfile,copy_file_range,sync,syncfs,sync_file_range"
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_DESCRIPTOR = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_STDOUT = "1"


def permitted() -> bool:
    """Tell whether this system lets one process watch another."""
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


def watch(command: list[str], folder: Path, log: Path, kept: Iterable[str] = ()) -> tuple[list[Operation], list[str]]:
    """Run a command; return what it did to the files of a folder, and the lines that it printed.

    `kept` are the names of the files that are there already; they have the numbers 0, 1, 2, … in this order.
    Each line that it printed stands among the operations as one `Acknowledge`. The file `ballast` is left out.
    """
    done = subprocess.run(
        ["strace", "-f", "-y", "-xx", "-s", "200000", "-e", f"trace={_CALLS},{_MORE_CALLS}", "-o", log, *command],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    watched = _Watched(folder, kept)
    with log.open() as lines:
        for line in lines:
            watched.read(line)
    return watched.operations, done.stdout.splitlines()


class _Watched:
    def __init__(self, folder: Path, kept: Iterable[str]) -> None:
        self.operations: list[Operation] = []
        self._folder = str(folder)
        self._numbers: dict[str, int] = {name: number for number, name in enumerate(kept)}
        self._made = len(self._numbers)
        self._positions: dict[str, int] = {}  # of descriptors

    def read(self, line: str) -> None:
        ours = _hex(self._folder) in line or "write(1<" in line
        assert not (ours and ("unfinished" in line or "resumed" in line)), "two threads at once: not expected here"
        call = _LINE.match(line)
        if not (ours and call) or int(call[3]) < 0:
            return
        name, arguments, result = call.groups()
        texts = [_bytes(text) for text, cut in _TEXT.findall(arguments) if not cut]
        descriptor = _DESCRIPTOR.match(arguments)
        if descriptor is None:
            self._by_name(name, [self._inside(text.decode()) for text in texts if text[:1] == b"/"], arguments, result)
        elif descriptor[1] == _STDOUT:
            self.operations.append(Acknowledge())
        elif _bytes(descriptor[2]).decode() == self._folder:
            assert name in ("fsync", "fdatasync"), line[:200]
            self.operations.append(SyncFolder())
        elif (file := self._inside(_bytes(descriptor[2]).decode())) != "ballast":
            self._by_descriptor(name, descriptor[1], self._numbers[file], texts, arguments)

    def _inside(self, path: str) -> str:
        return path.removeprefix(self._folder + "/")

    def _by_name(self, call: str, names: list[str], arguments: str, result: str) -> None:
        if names[0] in (self._folder, "ballast"):
            return
        match call:
            case "openat":
                if "O_CREAT" in arguments and names[0] not in self._numbers:
                    self._numbers[names[0]] = self._made
                    self.operations.append(Create(names[0], self._made))
                    self._made += 1
                self._positions[result] = 0
                if "O_TRUNC" in arguments:
                    self.operations.append(Truncate(self._numbers[names[0]], 0))
            case "unlink":
                del self._numbers[names[0]]
                self.operations.append(Remove(names[0]))
            case "rename":
                self._numbers[names[1]] = self._numbers.pop(names[0])
                self.operations.append(Rename(*names))
            case "link" | "linkat":
                self._numbers[names[1]] = self._numbers[names[0]]
                self.operations.append(Link(*names))
            case "truncate":
                self.operations.append(Truncate(self._numbers[names[0]], int(arguments.rsplit(",", 1)[1])))
            case _:
                raise AssertionError(f"a call that this reader does not know: {call}")

    def _by_descriptor(self, call: str, descriptor: str, file: int, texts: list[bytes], arguments: str) -> None:
        match call:
            case "pwrite64":
                self.operations.append(Write(file, int(arguments.rsplit(",", 1)[1]), texts[0]))
            case "write":
                self.operations.append(Write(file, self._positions[descriptor], texts[0]))
                self._positions[descriptor] += len(texts[0])
            case "fsync" | "fdatasync":
                self.operations.append(Sync(file))
            case "ftruncate":
                self.operations.append(Truncate(file, int(arguments.rsplit(",", 1)[1])))
            case _:
                raise AssertionError(f"a call that this reader does not know: {call}")


def _hex(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
