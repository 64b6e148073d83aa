"""A disk at a power cut. It has kept what was synced; of the rest it has kept whatever it liked.

Operations are replayed in order. At any point `image` returns the files as they may be found after a power cut there:
writes since the last sync are there, lost, or torn to some of their sectors, a later one may have survived an
earlier one, and names that were made, removed or changed since the folder's last sync may be so or not.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

SECTOR = 512


@dataclass(frozen=True)
class Write:
    file: int
    offset: int
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Truncate:
    file: int
    size: int


@dataclass(frozen=True)
class Sync:
    file: int


@dataclass(frozen=True)
class Create:
    name: str
    file: int


@dataclass(frozen=True)
class Remove:
    name: str


@dataclass(frozen=True)
class Rename:
    old: str
    new: str


@dataclass(frozen=True)
class Link:
    """A second name for a file."""

    old: str
    new: str


@dataclass(frozen=True)
class SyncFolder:
    pass


@dataclass(frozen=True)
class Acknowledge:
    """Not of the disk: from here on, somebody was told that it is safe."""


Operation = Write | Truncate | Sync | Create | Remove | Rename | Link | SyncFolder | Acknowledge


@dataclass(frozen=True)
class Mood:
    """How likely an un-synced name or piece of data survives, and how likely a surviving write is torn."""

    names: float
    data: float
    torn: float = 0.0


MOODS = (
    Mood(0, 0),
    Mood(1, 1),
    Mood(0, 1),
    Mood(1, 0),
    Mood(0.5, 0.5),
    Mood(1, 0.5),
    Mood(0, 0.5),
    Mood(1, 0.8, 0.5),
    Mood(0, 0.8, 0.5),
    Mood(0.5, 0.3, 1),
)


class Disk:
    def __init__(self, kept: dict[str, bytes]) -> None:
        """Begin with files that are safe already; they have the numbers 0, 1, 2, … in this order."""
        self._names: dict[str, int] = {name: number for number, name in enumerate(kept)}
        self._files: dict[int, bytes] = dict(enumerate(kept.values()))
        self._names_pending: list[Create | Remove | Rename | Link] = []
        self._pending: dict[int, list[Write | Truncate]] = {}

    def apply(self, operation: Operation) -> None:
        match operation:
            case Write(file) | Truncate(file):
                self._pending.setdefault(file, []).append(operation)
            case Sync(file):
                self._files[file] = _written(self._files.get(file, b""), self._pending.pop(file, []))
            case Create() | Remove() | Rename() | Link():
                self._names_pending.append(operation)
            case SyncFolder():
                self._names = _named(self._names, self._names_pending)
                self._names_pending = []

    def image(self, mood: Mood, chance: Random) -> dict[str, bytes]:
        survived = [one for one in self._names_pending if chance.random() < mood.names]
        return {
            name: _written(self._files.get(file, b""), self._survived(file, mood, chance))
            for name, file in _named(self._names, survived).items()
        }

    def _survived(self, file: int, mood: Mood, chance: Random) -> Iterator[Write | Truncate]:
        for operation in self._pending.get(file, []):
            if chance.random() >= mood.data:
                continue
            if isinstance(operation, Write) and chance.random() < mood.torn:
                yield from _torn(operation, chance)
            else:
                yield operation


def _torn(write: Write, chance: Random) -> Iterator[Write]:
    at = 0
    while at < len(write.data):
        end = at + SECTOR - (write.offset + at) % SECTOR
        if chance.random() < 0.5:
            yield Write(write.file, write.offset + at, write.data[at:end])
        at = end


def _written(content: bytes, operations: Iterator[Write | Truncate] | list[Write | Truncate]) -> bytes:
    changed = bytearray(content)
    for operation in operations:
        if isinstance(operation, Truncate):
            del changed[operation.size :]
            changed += bytes(operation.size - len(changed))
        else:
            end = operation.offset + len(operation.data)
            changed += bytes(max(0, operation.offset - len(changed)))
            changed[operation.offset : end] = operation.data
    return bytes(changed)


def _named(names: dict[str, int], operations: list[Create | Remove | Rename | Link]) -> dict[str, int]:
    changed = dict(names)
    for operation in operations:
        match operation:
            case Create(name, file):
                changed[name] = file
            case Remove(name):
                changed.pop(name, None)
            case Link(old, new):
                if old in changed:
                    changed[new] = changed[old]
            case Rename(old, new):
                # The creation of the old name may have been lost; then there is nothing to rename.
                if old in changed:
                    changed[new] = changed.pop(old)
    return changed


def power_cuts(
    operations: list[Operation], seed: int, kept: dict[str, bytes] | None = None
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Yield (how much had been acknowledged, the files found afterwards) for cuts everywhere, each image once."""
    disk, chance, acknowledged, seen = Disk(kept or {}), Random(seed), 0, set()
    for operation in [*operations, None]:
        for mood in MOODS:
            image = disk.image(mood, chance)
            mark = (acknowledged, frozenset((name, hash(content)) for name, content in image.items()))
            if mark not in seen:
                seen.add(mark)
                yield acknowledged, image
        if isinstance(operation, Acknowledge):
            acknowledged += 1
        elif operation is not None:
            disk.apply(operation)
