"""What is in no batch yet: the signatures, and what was noted beside them. All of it is on this stand only."""

from dataclasses import dataclass

from kiosk.format import TYPE_DOUBT, TYPE_WITHDRAWAL
from kiosk.stand.stand import Stand
from kiosk.stand.tables import StoredSession


@dataclass(frozen=True)
class Waiting:
    """How many records of each kind are in no batch yet. Closes of sessions are not counted: they say nothing new."""

    signatures: int = 0
    withdrawals: int = 0
    doubts: int = 0

    @property
    def anything(self) -> bool:
        """Whether something would be lost with this stand."""
        return any((self.signatures, self.withdrawals, self.doubts))


def waiting(stand: Stand, *, before: int | None = None) -> Waiting:
    """Return what waits of what counts; of practice where there is only that.

    Args:
        stand: the stand.
        before: a UTC day since 1970; only what sessions of earlier days hold.
    """
    practice = all(each.practice for each in stand.packs)
    sessions = [each for each in stand.sessions(practice=practice) if before is None or each.day < before]
    signatures = sum(each.signatures - each.exported_signatures for each in sessions)
    others = [each for each in sessions if _holds_others(each)]
    return Waiting(signatures, *(_count(stand, others, kind) for kind in (TYPE_WITHDRAWAL, TYPE_DOUBT)))


def in_words(found: Waiting) -> str:
    """Return how much of each kind there is, for the command line: signatures always, the others where there are."""
    rarer = (found.withdrawals, "withdrawals"), (found.doubts, "doubts noted")
    return ", ".join([f"{found.signatures} signatures", *(f"{number} {kind}" for number, kind in rarer if number)])


def _holds_others(session: StoredSession) -> bool:
    """Tell whether there can be more than signatures in no batch: most sessions need no look at their records."""
    return session.next_seq - session.exported_seq > session.signatures - session.exported_signatures


def _count(stand: Stand, sessions: list[StoredSession], record_type: int) -> int:
    return sum(
        stand.store.count_sealed(each.session_id, each.next_seq, record_type, first=each.exported_seq)
        for each in sessions
    )
