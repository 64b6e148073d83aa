"""Hand over without a stick: what a stand shows to a camera, and what it notes once somebody says that it arrived."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import FormatError, NotStored
from kiosk.format import TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.batch import CAPTION
from kiosk.format.closing import encode_closing_file
from kiosk.frames.frame import Kind
from kiosk.frames.packed import pack
from kiosk.frames.stream import Stream
from kiosk.stand.batches import Batch, Group, groups_of
from kiosk.stand.closing import closing_slip
from kiosk.stand.log import SHOWN
from kiosk.stand.slip_file import file_name
from kiosk.stand.stand import Stand
from kiosk.stand.stick import HandedOver
from kiosk.stand.store import Store

_TRIED = 3  # batches of before that may be the same


@dataclass(frozen=True)
class Part:
    """A session that no receipt has named whole: its campaign's short name, UTC day since 1970, signatures there.

    `handed_over`: all of it was handed over before.
    """

    session_id: bytes
    campaign: str
    day: int
    signatures: int
    handed_over: bool


@dataclass(frozen=True)
class ShownBatch:
    """One batch before a camera: the bytes of its file, and their stream of codes."""

    raw: bytes = field(repr=False)
    stream: Stream = field(repr=False)
    batch: Batch
    records: int
    signatures: int


@dataclass(frozen=True)
class Shown:
    """All that is shown together; `slip` is the name that the closing slip's file would have, at the end of a day."""

    batches: tuple[ShownBatch, ...]
    slip: str = ""
    slip_stream: Stream | None = field(default=None, repr=False)

    @property
    def streams(self) -> tuple[Stream, ...]:
        """Return what a show is made of."""
        return (*(each.stream for each in self.batches), *((self.slip_stream,) if self.slip_stream else ()))

    @property
    def signatures(self) -> int:
        """Return how many signatures that no receipt has named are shown."""
        return sum(each.signatures for each in self.batches)


def parts(stand: Stand) -> list[Part]:
    """Return the sessions that may be shown one by one, newest first."""
    found = []
    for group in groups_of(stand.store):
        for session in group.sessions:
            count = stand.store.count_sealed(session.session_id, session.next_seq, TYPE_SIGNATURE)
            if count:
                done = session.exported_seq >= session.next_seq
                part = Part(session.session_id, group.campaign, session.day, count, done)
                found.append((session.number or 0, part))
    return [part for _, part in sorted(found, key=lambda each: each[0], reverse=True)]


def to_show(stand: Stand, *, only: bytes | None = None, closing: bool = False) -> Shown:
    """Return what waits for a receipt, as codes. Nothing counts as handed over yet.

    The same content has the same codes, however often a show is begun, and a batch of before is shown as it was
    written: so what a camera has seen of it goes on counting, and it is one import with the file on a stick.

    Args:
        stand: the stand, held open; it may not sign meanwhile.
        only: the id of the only session that is wanted.
        closing: close the running sessions first, so that their closes travel along, and show the closing slip, too.

    Raises:
        FormatError: one session alone is too much for codes.
    """
    if closing:
        stand.end_sessions()
    batches = tuple(shown for group in groups_of(stand.store, only=only) for shown in _shown(stand, group))
    if not closing:
        return Shown(batches)
    slip = closing_slip(stand).whole
    return Shown(batches, file_name(slip), Stream(encode_closing_file(slip), Kind.CLOSING_SLIP))


def arrived(stand: Stand, shown: Shown) -> HandedOver:
    """Note that the other side has it, as somebody who looked there says: handed over, as on a stick. All of it stays.

    Nothing is deleted before a receipt, so whoever says it too early loses nothing.
    """
    for each in shown.batches:
        try:
            stand.store.record_batch(
                each.batch.to_store(each.records, hashlib.sha256(each.raw).digest()), each.batch.group.sessions
            )
        except NotStored:  # it has arrived all the same; what it holds merely counts as waiting still
            continue
        stand.log.write(SHOWN, n=each.records)
    withdrawals = sum(each.batch.group.count(stand.store, TYPE_WITHDRAWAL) for each in shown.batches)
    slip = Path(shown.slip) if shown.slip else None
    return HandedOver((), shown.signatures, slip, by_camera=True, withdrawals=withdrawals)


def _shown(stand: Stand, group: Group) -> Iterator[ShownBatch]:
    """Yield a group's batch, or several where one would be too much for codes."""
    batch, raw = _spelled(stand, group)
    try:
        stream = Stream(pack(raw), Kind.BATCH)
    except FormatError as error:
        if error.code != "too-long" or len(group.sessions) < 2:
            raise
        middle = len(group.sessions) // 2
        for sessions in (group.sessions[:middle], group.sessions[middle:]):
            yield from _shown(stand, Group(group.campaign, group.campaign_id, group.practice, sessions))
        return
    yield ShownBatch(raw, stream, batch, raw.count(b"\nR,"), group.count(stand.store, TYPE_SIGNATURE))


def _spelled(stand: Stand, group: Group) -> tuple[Batch, bytes]:
    """Return the batch of before that holds just this; where there is none, one with an id made of its content."""
    store = stand.store
    records = sum(store.count_waiting(each.session_id) for each in group.sessions)
    same_size = [each for each in store.batches(group.campaign_id) if each.records == records]
    for stored in same_size[:_TRIED]:
        batch = Batch.of(store, group, stand.data, stored.day, batch_id=stored.batch_id)
        raw = _bytes_of(batch, store)
        if hashlib.sha256(raw).digest() == stored.sha256:
            return batch, raw
    nameless = Batch.of(store, group, stand.data, stand.today(), batch_id=bytes(16))
    batch_id = hashlib.sha256(b"PKshown" + _bytes_of(nameless, store)).digest()[:16]  # FORMAT §6
    batch = Batch.of(store, group, stand.data, stand.today(), batch_id=batch_id)
    return batch, _bytes_of(batch, store)


def _bytes_of(batch: Batch, store: Store) -> bytes:
    return "\n".join([CAPTION, *(line.encode() for line in batch.lines(store)), ""]).encode("ascii")
