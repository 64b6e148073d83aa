"""What an import has to say: counts, problems by place and reason, and how complete each session is."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from kiosk.coordinator.completeness import doubts_of
from kiosk.coordinator.ledger import Session, Stand, table
from kiosk.format.batch import encode_id

MAX_LISTED = 1_000
_SESSION, _STAND = table(Session), table(Stand)


@dataclass(frozen=True)
class Problem:
    """One line that was not imported, or was with a warning. `detail` names a key or a campaign."""

    file: str
    line: int
    code: str
    session: bytes | None = None
    seq: int | None = None
    detail: str = ""

    def as_json(self) -> dict[str, object]:
        """Return it for `--json`."""
        shown: dict[str, object] = {"file": self.file, "line": self.line, "code": self.code}
        if self.session is not None:
            shown["session"] = encode_id(self.session)
        if self.seq is not None:
            shown["seq"] = self.seq
        if self.detail:
            shown["detail"] = self.detail
        return shown


class Problems:
    """The problems of one file: all are counted, a thousand are listed."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.listed: list[Problem] = []
        self.total = 0
        self.codes: set[str] = set()

    def add(
        self, line: int, code: str, session: bytes | None = None, seq: int | None = None, *, detail: str = ""
    ) -> None:
        """Note a problem."""
        self.total += 1
        self.codes.add(code)
        if len(self.listed) < MAX_LISTED:
            self.listed.append(Problem(self._file, line, code, session, seq, detail))


@dataclass(frozen=True)
class SessionResult:
    """How complete a session is in the ledger. `flags` are the words of `completeness`."""

    session: bytes
    stand: bytes
    approved: bool
    imported: int
    missing: int
    closed: bool
    flags: tuple[str, ...]
    doubts: tuple[range, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return it for `--json`."""
        return {
            "session": encode_id(self.session),
            "stand": encode_id(self.stand),
            "approved": self.approved,
            "imported": self.imported,
            "missing": self.missing,
            "closed": self.closed,
            "flags": list(self.flags),
            "doubts": doubts_as_json(self.doubts),
        }


def doubts_as_json(doubts: Iterable[range]) -> list[dict[str, int]]:
    """Return runs of doubtful entries, first and last, counted from 1 as people count."""
    return [{"first": run.start + 1, "last": run.stop} for run in doubts]


def doubt_in_words(run: range) -> str:
    """Return a sentence for a run of doubtful entries."""
    if len(run) == 1:
        return f"entry {run.stop} is doubtful according to the volunteer"
    return f"entries {run.start + 1} to {run.stop} are doubtful according to the volunteer"


@dataclass(frozen=True)
class ImportResult:
    """What one file brought. `refused` counts records whose session stayed out, by reason.

    `trailer` is complete, missing (the file was cut off), mismatch or unproven.
    """

    file: str
    new: int
    already: int
    damaged: tuple[Problem, ...]
    damaged_total: int
    refused: dict[str, int]
    trailer: str
    sessions: tuple[SessionResult, ...] = field(default=())

    @property
    def whole(self) -> bool:
        """Tell whether all of the file is in the ledger."""
        return self.damaged_total == 0 and not self.refused and self.trailer == "complete"


def sessions_of(connection: Connection, ids: Iterable[int]) -> tuple[SessionResult, ...]:
    """Return the state of sessions, in the order in which the ledger met them."""
    return tuple(_session(connection, ident) for ident in sorted(ids))


def _session(connection: Connection, ident: int) -> SessionResult:
    query = select(_SESSION, _STAND.c.approved).join(_STAND, _STAND.c.device_id == _SESSION.c.device_id)
    row = connection.execute(query.where(_SESSION.c.id == ident)).one()
    return SessionResult(
        row.session_id,
        row.device_id,
        row.approved,
        row.records,
        row.missing,
        row.closed,
        tuple(row.flags.split()),
        doubts_of(connection, ident),
    )
