"""What a signatory may ask for: what is known of me (GDPR Art. 15, 20), and erase it (Art. 17).

Erasing leaves a tombstone: the record's place in its session, without anything that was in it. So the numbers go on to
agree, and no batch, second copy or photo of codes that comes later brings anybody back.
"""

import json
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, or_, select, update

from kiosk.coordinator.exporting import forget_confirmations, receivers_of
from kiosk.coordinator.ledger import (
    Campaign,
    Decision,
    Ledger,
    Likeness,
    Session,
    Signature,
    Stand,
    audit,
    seq_of,
    table,
)
from kiosk.coordinator.match_keys import fold, mail_key
from kiosk.coordinator.matching import WITHDRAWN, chunks, depending_on, rejudge
from kiosk.coordinator.report import date_of
from kiosk.errors import LedgerRefused
from kiosk.format.batch import encode_id
from kiosk.slip import normalise

ERASED = "erased"
MOST_FOUND = 200
_SHORTEST = 3  # signs of a name to look for
_CAMPAIGN, _DECISION, _LIKENESS, _SESSION, _SIGNATURE, _STAND = (
    table(each) for each in (Campaign, Decision, Likeness, Session, Signature, Stand)
)
_KEPT = frozenset({"id", "session", "campaign", "verdict", "reason"})  # of an erased one
_OF_A_PERSON = tuple(column.name for column in _SIGNATURE.columns if column.name not in _KEPT)
_NOT_THEIRS = ("k_mail", "k_person", "resembles")  # worked out here, or somebody else's


@dataclass(frozen=True)
class Found:
    """One signature as it is shown to whoever looks for a person."""

    id: int
    campaign: str
    practice: bool
    day: str
    stand: str
    verdict: str
    given_name: str
    family_name: str
    email: str
    postal_code: str

    def __repr__(self) -> str:
        """Show nothing of a person."""
        return f"Found({self.id})"


def find_people(ledger: Ledger, text: str) -> list[Found]:
    """Return the signatures of a slip code, an e-mail address, or a name or a part of it; at most MOST_FOUND.

    Args:
        ledger: the open ledger.
        text: what the person told. Accents, case and the order of names do not matter.

    Raises:
        LedgerRefused: too short to look for.
    """
    wanted = " ".join(text.split())
    code = normalise(wanted)
    with ledger.reading() as connection:
        if code is not None:
            found = connection.execute(_query(_SIGNATURE.c.slip == code)).all()
            if found:
                return [_found(row) for row in found]
        if "@" in wanted:
            same_inbox = _SIGNATURE.c.k_mail == mail_key(wanted)
            same_text = func.lower(_SIGNATURE.c.email) == wanted.lower()
            return [_found(row) for row in connection.execute(_query(or_(same_inbox, same_text)))]
        words = [fold(word) for word in wanted.split()]
        if max(map(len, words), default=0) < _SHORTEST:
            raise LedgerRefused(f"give {_SHORTEST} letters of a name or more, an e-mail address or a slip code")
        rows = connection.execution_options(yield_per=2_000).execute(_query(_SIGNATURE.c.family_name.is_not(None)))
        matching = []
        for row in rows:
            name = fold(row.given_name or "") + " " + fold(row.family_name)
            if all(word in name for word in words):
                matching.append(_found(row))
                if len(matching) == MOST_FOUND:
                    break
        return matching


def known_of(ledger: Ledger, ids: Iterable[int]) -> list[dict[str, Any]]:
    """Return everything that the ledger holds of these signatures and of what was decided over them, for the person.

    Raises:
        LedgerRefused: one of them is not here.
    """
    with ledger.reading() as connection:
        return [_everything(connection, number) for number in sorted(set(ids))]


def erase(ledger: Ledger, ids: Iterable[int], why: str) -> int:
    """Erase all that is personal of these signatures; they count as withdrawn from now on. Return how many were.

    What hung on them is judged anew: their duplicates become the ones that count.

    Raises:
        LedgerRefused: none of them is here, or no reason was given.
    """
    wanted, why = set(ids), " ".join(why.split())
    if not why:
        raise LedgerRefused("say why, without a name: it is kept as proof that the erasure was asked for", code="why")
    with ledger.writing() as connection:
        here: set[int] = set()
        for some in chunks(wanted):
            here |= set(connection.execute(select(_SIGNATURE.c.id).where(_SIGNATURE.c.id.in_(some))).scalars())
        if here != wanted or not here:
            raise LedgerRefused("no such signature: see `kiosk coordinator person find`", code="nobody")
        depending = depending_on(connection, here) - here
        for some in chunks(here):
            forget_confirmations(connection, some)
            pointing = select(_LIKENESS.c.later).where(_LIKENESS.c.earlier.in_(some))
            depending |= set(connection.execute(pointing).scalars()) - here
            either = or_(_LIKENESS.c.later.in_(some), _LIKENESS.c.earlier.in_(some))
            connection.execute(delete(_LIKENESS).where(either))
            nothing = dict.fromkeys(_OF_A_PERSON)
            connection.execute(
                update(_SIGNATURE)
                .where(_SIGNATURE.c.id.in_(some))
                .values(nothing | {"verdict": WITHDRAWN, "reason": ERASED})
            )
        rejudge(connection, depending)
        audit(connection, "erased", [why, *map(str, sorted(here))])
    ledger.leave_no_trace()
    return len(here)


def _query(condition: ColumnElement[bool]) -> Any:
    return (
        select(
            _SIGNATURE,
            _CAMPAIGN.c.name.label("campaign_name"),
            _CAMPAIGN.c.practice,
            _SESSION.c.day,
            _SESSION.c.session_id,
            _SESSION.c.device_id,
            _STAND.c.name.label("stand_name"),
            _STAND.c.medium,
        )
        .join(_CAMPAIGN, _CAMPAIGN.c.id == _SIGNATURE.c.campaign)
        .join(_SESSION, _SESSION.c.id == _SIGNATURE.c.session)
        .join(_STAND, _STAND.c.device_id == _SESSION.c.device_id)
        .where(condition)
        .order_by(_SIGNATURE.c.id)
    )


def _found(row: Row[Any]) -> Found:
    return Found(
        row.id,
        row.campaign_name,
        row.practice,
        date_of(row.day),
        row.stand_name or encode_id(row.device_id),
        row.verdict,
        *(getattr(row, name) or "" for name in ("given_name", "family_name", "email", "postal_code")),
    )


def _everything(connection: Any, number: int) -> dict[str, Any]:
    row = connection.execute(_query(_SIGNATURE.c.id == number)).first()
    if row is None:
        raise LedgerRefused("no such signature: see `kiosk coordinator person find`", code="nobody")
    answers = {name: getattr(row, name) for name in _OF_A_PERSON if name not in _NOT_THEIRS}
    if answers["consents"] is not None:
        answers["consents"] = json.loads(answers["consents"])
    decisions = connection.execute(
        select(_DECISION.c.at, _DECISION.c.verdict, _DECISION.c.before, _DECISION.c.why, _DECISION.c.standing)
        .where(_DECISION.c.signature == number)
        .order_by(_DECISION.c.id)
    )
    return {
        "signature": row.id,
        "campaign": row.campaign_name,
        "practice": row.practice,
        "day": date_of(row.day),
        "stand": row.stand_name or encode_id(row.device_id),
        "medium": row.medium,
        "session": encode_id(row.session_id),
        "place_in_session": seq_of(row.id),
        "answers": answers,
        "verdict": row.verdict,
        "reason": row.reason,
        "looks_like_another_or_doubles_it": row.resembles is not None,
        "receivers": [asdict(each) for each in receivers_of(connection, number)],
        "decisions": [
            {
                "day": time.strftime("%Y-%m-%d", time.gmtime(each.at)),
                **{"from": each.before, "to": each.verdict, "why": each.why, "holds": each.standing},
            }
            for each in decisions
        ],
    }
