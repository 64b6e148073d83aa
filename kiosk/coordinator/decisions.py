"""What a person decides of signatures: many at once, for a reason, tried out before, written down, taken back.

No rule changes what was decided; only a signatory's own withdrawal does. Nothing is deleted: who asks later finds every
decision, what it changed, and whether it still holds.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, and_, case, func, insert, select, true, update

from kiosk.coordinator.ledger import Campaign, Decision, Ledger, Session, Signature, audit, table
from kiosk.coordinator.matching import DUPLICATE, INVALID, REVIEW, VALID, WITHDRAWN, chunks, depending_on, rejudge
from kiosk.coordinator.stand_ids import find_stand
from kiosk.errors import LedgerRefused

OPEN_TO_DECIDE = (VALID, DUPLICATE, INVALID, REVIEW)
_MOST_WHY = 200
_CAMPAIGN, _DECISION, _SESSION, _SIGNATURE = (table(each) for each in (Campaign, Decision, Session, Signature))
_UNREADABLE = and_(_SIGNATURE.c.verdict == INVALID, _SIGNATURE.c.slip.is_(None))  # nothing is left to judge


@dataclass(frozen=True)
class Which:
    """The signatures that a decision is about: all that fit everything that is given."""

    ids: frozenset[int] | None = None
    campaign: str | None = None  # its name in the pack
    practice: bool = False
    verdict: str | None = None
    reason: str | None = None
    stand: str | None = None  # its id, or the beginning of it

    def condition(self, connection: Connection) -> ColumnElement[bool]:
        """Return it as SQL, `ids` aside.

        Raises:
            LedgerRefused: there is no such campaign or stand.
        """
        found: ColumnElement[bool] = true()
        campaigns = select(_CAMPAIGN.c.id).where(_CAMPAIGN.c.practice == self.practice)
        if self.campaign is not None:
            campaigns = campaigns.where(_CAMPAIGN.c.name == self.campaign)
            if connection.execute(campaigns).first() is None:
                raise LedgerRefused("no campaign of this name has signatures here: see `kiosk coordinator report`")
        found &= _SIGNATURE.c.campaign.in_(campaigns)
        if self.verdict is not None:
            found &= _SIGNATURE.c.verdict == self.verdict
        if self.reason is not None:
            found &= _SIGNATURE.c.reason == self.reason
        if self.stand is not None:
            device = find_stand(connection, self.stand)
            found &= _SIGNATURE.c.session.in_(select(_SESSION.c.id).where(_SESSION.c.device_id == device))
        return found


@dataclass(frozen=True)
class Decided:
    """What a decision changed, or would: `changes` counts (verdict before, verdict after)."""

    together: int | None  # by which it can be taken back; None where it was only tried out
    signatures: int = 0
    changes: Counter[tuple[str, str]] = field(default_factory=Counter)


@dataclass(frozen=True)
class Past:
    """One decision of the past, for a list: over how many signatures, and for how many of them it still holds."""

    together: int
    at: int
    verdict: str
    why: str
    signatures: int
    standing: int


def decide(ledger: Ledger, which: Which, verdict: str, why: str, *, dry_run: bool = False) -> Decided:
    """Give signatures the verdict `valid`, `duplicate`, `invalid` or `review`, whatever the rules say of them.

    Those that were withdrawn stay so, and of those that could not be read nothing is left to judge. Others whose
    verdict hung on these (the duplicate of one that is now invalid) are judged anew by the rules.

    Args:
        ledger: the open ledger.
        which: the signatures.
        verdict: the new one.
        why: the reason in a few words, kept with the decision; no names belong there.
        dry_run: count what would change, and change nothing.

    Raises:
        LedgerRefused: an unknown verdict, no reason, nothing fits, or the ledger is busy.
    """
    if verdict not in OPEN_TO_DECIDE:
        raise LedgerRefused(f"choose one of these verdicts: {', '.join(OPEN_TO_DECIDE)}", code="verdict")
    why = " ".join(why.split())
    if not 0 < len(why) <= _MOST_WHY:
        raise LedgerRefused(f"say why, in at most {_MOST_WHY} characters: it is kept with the decision", code="why")
    with _tried_out(ledger, dry_run) as connection:
        before = _verdicts(connection, _chosen(connection, which))
        if not before:
            raise LedgerRefused("no signature fits that: see `kiosk coordinator report`", code="nobody")
        together = connection.execute(select(func.coalesce(func.max(_DECISION.c.together), 0))).scalar_one() + 1
        rows = [
            {
                **{"together": together, "signature": number, "verdict": verdict, "before": was},
                **{"why": why, "at": int(time.time()), "standing": True, "taken_back": False},
            }
            for number, was in before.items()
        ]
        connection.execute(insert(_DECISION), rows)
        _let_the_last_stand(connection, before)
        changes = _rejudged(connection, before)
        audit(connection, "decided", [str(together), verdict, str(len(before))])
        return Decided(None if dry_run else together, len(before), changes)


def take_back(ledger: Ledger, together: int, *, dry_run: bool = False) -> Decided:
    """Undo a decision: what stood before it holds again, an earlier decision or the rules.

    Raises:
        LedgerRefused: there is none of this number, or nothing of it holds any more.
    """
    with _tried_out(ledger, dry_run) as connection:
        mine = select(_DECISION.c.signature).where(_DECISION.c.together == together, _DECISION.c.standing)
        ids = set(connection.execute(mine).scalars())
        if not ids:
            raise LedgerRefused("no decision of this number holds: see `kiosk coordinator verdict list`", code="which")
        before = _verdicts(connection, ids)
        connection.execute(update(_DECISION).where(_DECISION.c.together == together).values(taken_back=True))
        _let_the_last_stand(connection, ids)
        changes = _rejudged(connection, before)
        audit(connection, "decision taken back", [str(together), str(len(ids))])
        return Decided(None if dry_run else together, len(ids), changes)


def past_decisions(ledger: Ledger) -> list[Past]:
    """Return all decisions, the latest first."""
    standing = func.sum(case((_DECISION.c.standing, 1), else_=0))
    one = (_DECISION.c.together, _DECISION.c.at, _DECISION.c.verdict, _DECISION.c.why)
    query = select(*one, func.count(), standing).group_by(*one).order_by(_DECISION.c.together.desc())
    with ledger.reading() as connection:
        return [Past(*row) for row in connection.execute(query)]


class _OnlyTried(Exception):
    pass


@contextmanager
def _tried_out(ledger: Ledger, dry_run: bool) -> Iterator[Connection]:
    try:
        with ledger.writing() as connection:
            yield connection
            if dry_run:
                raise _OnlyTried
    except _OnlyTried:
        pass


def _chosen(connection: Connection, which: Which) -> set[int]:
    query = select(_SIGNATURE.c.id).where(which.condition(connection))
    if which.ids is None:
        return set(connection.execute(query).scalars())
    found: set[int] = set()
    for some in chunks(which.ids):
        found |= set(connection.execute(query.where(_SIGNATURE.c.id.in_(some))).scalars())
    return found


def _verdicts(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """Return the verdict of each of these that a person may judge."""
    found: dict[int, str] = {}
    for some in chunks(ids):
        query = select(_SIGNATURE.c.id, _SIGNATURE.c.verdict).where(
            _SIGNATURE.c.id.in_(some), _SIGNATURE.c.verdict != WITHDRAWN, ~_UNREADABLE
        )
        found |= {row.id: row.verdict for row in connection.execute(query)}
    return found


def _let_the_last_stand(connection: Connection, ids: Iterable[int]) -> None:
    for some in chunks(ids):
        theirs = _DECISION.c.signature.in_(some)
        connection.execute(update(_DECISION).where(theirs).values(standing=False))
        last = select(func.max(_DECISION.c.id)).where(theirs, ~_DECISION.c.taken_back).group_by(_DECISION.c.signature)
        connection.execute(update(_DECISION).where(_DECISION.c.id.in_(last)).values(standing=True))


def _rejudged(connection: Connection, before: dict[int, str]) -> Counter[tuple[str, str]]:
    """Judge these and all that depend on them anew; count what changed."""
    all_before = before | _verdicts(connection, depending_on(connection, before))
    rejudge(connection, before)
    after = _verdicts(connection, all_before)
    return Counter((was, after[number]) for number, was in all_before.items() if after[number] != was)
