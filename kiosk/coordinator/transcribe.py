"""Paper sheets, typed in: the same rules as at a stand, straight into the ledger, marked as paper."""

import hashlib
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, func, insert, select, update

from kiosk.campaign import Pack
from kiosk.coordinator.admission import find_campaign, meet_stand
from kiosk.coordinator.archive import shown
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import (
    PAPER,
    Batch,
    Ledger,
    Record,
    Session,
    Signature,
    add_rows,
    of_session,
    record_id,
    table,
)
from kiosk.coordinator.matching import judge, withdraw
from kiosk.coordinator.rows import signature_row
from kiosk.entry import MAX_LINE, read_entry
from kiosk.errors import ImportRefused, Invalid
from kiosk.format import MAX_SEQ, TYPE_SIGNATURE
from kiosk.format.row import SignatureBody
from kiosk.signature import validate
from kiosk.slip import new_code

PAPER_STAND = hashlib.sha256(b"petition-kiosk paper").digest()[:16]
_SECONDS_A_DAY = 86_400
_BATCH, _SESSION = table(Batch), table(Session)


@dataclass(frozen=True)
class EnteredLine:
    """One line of the file: the slip code of a signature that is in the ledger, or what is wrong with it."""

    line: int
    slip: str | None = field(default=None, repr=False)
    errors: dict[str, str] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return it as `enter` prints it."""
        if self.slip is None:
            return {"line": self.line, "errors": self.errors}
        return {"line": self.line, "slip": self.slip, **({"left_out": list(self.left_out)} if self.left_out else {})}


def enter_file(
    path: Path, ledger: Ledger, keys: Keys, packs: list[Pack], *, practice: bool = False, again: bool = False
) -> list[EnteredLine]:
    """Enter a file of JSON lines, in one transaction: the sound lines, while the others are named.

    Args:
        path: one JSON object a line, as for `stand enter`.
        ledger: the open ledger.
        keys: of the organisation whose packs these are.
        packs: the campaigns that a line may name.
        practice: enter invented people; always so for a practice organisation.
        again: enter a file that was entered before.

    Raises:
        ImportRefused: the file was entered before, cannot be read, or a pack may not collect for real.
        KeysRefused: a pack belongs to other keys.
    """
    chosen = {pack.campaign.id: (pack, _is_practice(pack, keys, practice)) for pack in packs}
    sha256 = _hash(path)
    with ledger.writing() as connection, path.open(encoding="utf-8", errors="replace") as lines:
        sheet = _Sheet(connection, _batch(connection, path, sha256, again), chosen)
        entered = [sheet.enter(number, line) for number, line in _numbered(lines)]
        sheet.finish()
    return entered


def _is_practice(pack: Pack, keys: Keys, wanted: bool) -> bool:
    activated = pack.pack_hash in keys.campaign(pack.campaign_id).activated
    practice = wanted or pack.keys.practice
    if not practice and not activated:
        raise ImportRefused(
            f"{pack.campaign.id} was never activated: activate it, or enter invented people with --practice",
            code="not-activated",
        )
    return practice


def _hash(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").digest()
    except OSError as error:
        raise ImportRefused(f"{shown(path.name)} cannot be read: {error.strerror}", code="io") from None


def _numbered(lines: TextIO) -> Iterator[tuple[int, str]]:
    number = 0
    while line := lines.readline(MAX_LINE + 2):
        number += 1
        whole = line.endswith("\n")
        while not whole and (more := lines.readline(MAX_LINE)):
            whole = more.endswith("\n")  # too long a line is one problem, not many
        if line.strip():
            yield number, line


def _batch(connection: Connection, path: Path, sha256: bytes, again: bool) -> int:
    if again:
        sha256 = hashlib.sha256(sha256 + secrets.token_bytes(16)).digest()
    elif connection.execute(select(_BATCH.c.id).where(_BATCH.c.sha256 == sha256)).first():
        raise ImportRefused(
            f"{shown(path.name)} was entered before, nothing was added: use --again if these are new sheets",
            code="already",
        )
    values = Batch(sha256=sha256, name=shown(path.name), size=path.stat().st_size, medium=PAPER, day=_today())
    made = insert(_BATCH).values(values.model_dump(exclude={"id"})).returning(_BATCH.c.id)
    return int(connection.execute(made).scalar_one())


class _Sheet:
    """One file on its way into the ledger."""

    def __init__(self, connection: Connection, batch: int, packs: dict[str, tuple[Pack, bool]]) -> None:
        self._connection = connection
        self._batch = batch
        self._packs = packs
        self._open: dict[str, tuple[int, int, int]] = {}  # campaign name -> session, campaign, next seq
        self._touched: list[int] = []
        self._new = 0
        self._refused = 0
        meet_stand(connection, PAPER_STAND, _today(), PAPER, name=PAPER, approved=True)

    def enter(self, number: int, line: str) -> EnteredLine:
        try:
            entry = read_entry(line)
            pack, practice = self._choose(entry.campaign)
            draft, left_out = entry.draft(pack.campaign)
            signature = validate(draft, pack.campaign)
        except Invalid as invalid:
            self._refused += 1
            return EnteredLine(number, errors=invalid.problems)
        session, campaign, seq = self._place(pack, practice)
        code = new_code()
        shared = {name: getattr(signature, name) for name in signature.__dataclass_fields__}
        body = SignatureBody(**shared, hour=0, slip=code)
        ident = record_id(session, seq)
        add_rows(self._connection, Record, [(ident, session, TYPE_SIGNATURE, 0, secrets.token_bytes(16), self._batch)])
        add_rows(self._connection, Signature, [signature_row(ident, session, campaign, body)])
        self._open[pack.campaign.id] = (session, campaign, seq + 1)
        self._new += 1
        return EnteredLine(number, slip=code, left_out=tuple(left_out))

    def _choose(self, name: str | None) -> tuple[Pack, bool]:
        if name is None and len(self._packs) == 1:
            return next(iter(self._packs.values()))
        if name not in self._packs:
            raise Invalid({"campaign": "missing" if name is None else "unknown"})
        return self._packs[name]

    def _place(self, pack: Pack, practice: bool) -> tuple[int, int, int]:
        """Return where the next sheet goes: a session of paper holds as many as one of a stand."""
        place = self._open.get(pack.campaign.id)
        if place is not None and place[2] <= MAX_SEQ:
            return place
        campaign = find_campaign(self._connection, pack.campaign_id, practice, pack.campaign.id)
        values = Session(
            session_id=secrets.token_bytes(16),
            device_id=PAPER_STAND,
            campaign=campaign,
            day=_today(),
            closed=True,
            pack_hash=pack.pack_hash,  # what its sheets say is what they may be used for
        )
        made = insert(_SESSION).values(values.model_dump(exclude={"id"})).returning(_SESSION.c.id)
        session = int(self._connection.execute(made).scalar_one())
        self._touched.append(session)
        return session, campaign, 0

    def finish(self) -> None:
        """Judge and count what was entered."""
        changed = withdraw(self._connection, self._touched, ())
        judge(self._connection, self._touched, changed)
        records = table(Record)
        for session in self._touched:
            query = select(func.count()).select_from(records).where(of_session(Record, session))
            count = self._connection.execute(query).scalar_one()
            self._connection.execute(
                update(_SESSION).where(_SESSION.c.id == session).values(records=count, signatures=count, signed=count)
            )
        self._connection.execute(
            update(_BATCH)
            .where(_BATCH.c.id == self._batch)
            .values(new=self._new, damaged=self._refused, trailer="complete")
        )


def _today() -> int:
    return int(time.time()) // _SECONDS_A_DAY
