"""When two signatures are one person. Exact matches only; a machine never decides what merely looks alike.

Signatures are compared within one campaign, practice apart from real. The one that counts is the first by (approved
stands before others, day, session id, seq), so that two coordinators who imported the same batches and approved the
same stands agree whatever the order was, and nobody takes an approved stand's signatures by a clock set back.

| same | and | verdict of the later one |
|---|---|---|
| e-mail (the same inbox) | same name | duplicate |
| e-mail | another name (a family's address) | review |
| folded name, postal code, country | same spelling but for case and accents | duplicate |
| folded name, postal code, country | given and family name swapped, or another spelling or script | review |
| any of these | the same name, but another date of birth (a father and his son) | review |
| as a withdrawn signature, by either of the duplicate rules | not: approved, and that one's stand is not | review |

One that would be valid is for review too where a volunteer said that it is doubtful, or where it looks like an earlier
one (`similar`). What a person decided (`decisions`) stands above all rules but a withdrawal.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, select, update

from kiosk.coordinator.ledger import (
    ANY_CAMPAIGN,
    Campaign,
    Decision,
    Doubt,
    Likeness,
    Session,
    Signature,
    Stand,
    Withdrawal,
    of_session,
    table,
)
from kiosk.coordinator.match_keys import spelling

VALID, DUPLICATE, INVALID, WITHDRAWN, REVIEW = VERDICTS = ("valid", "duplicate", "invalid", "withdrawn", "review")
SAME_EMAIL, SAME_PERSON = "same-email", "same-person"
SHARED_EMAIL, SIMILAR_NAME, WITHDRAWN_DOUBLE = "shared-email", "similar-name", "withdrawn-double"
DOUBTFUL, LOOKS_ALIKE, DECIDED = "doubtful", "looks-alike", "decided"
_CHUNK = 400
_CAMPAIGN, _DECISION, _DOUBT, _LIKENESS, _SIGNATURE, _SESSION, _STAND, _WITHDRAWAL = (
    table(each) for each in (Campaign, Decision, Doubt, Likeness, Signature, Session, Stand, Withdrawal)
)
_Key = tuple[int, str, bytes]  # campaign, column, value


# --- verdicts --------------------------------------------------------------------------------------------


def withdraw(connection: Connection, sessions: Iterable[int], codes: Iterable[tuple[int, str]]) -> set[int]:
    """Mark what was withdrawn: new signatures whose code was given back before, and codes given back now.

    Returns:
        The ids of the signatures whose verdict changed.
    """
    changed: set[int] = set()
    if connection.execute(select(_WITHDRAWAL.c.id).limit(1)).first() is None:
        return changed
    for session in sessions:
        given_back = exists().where(
            _WITHDRAWAL.c.campaign.in_((_SIGNATURE.c.campaign, ANY_CAMPAIGN)), _WITHDRAWAL.c.code == _SIGNATURE.c.slip
        )
        changed |= _mark_withdrawn(connection, and_(of_session(Signature, session), given_back))
    for campaign, code in codes:
        mine = _SIGNATURE.c.campaign == campaign
        if campaign == ANY_CAMPAIGN:
            mine = _SIGNATURE.c.campaign.in_(select(_CAMPAIGN.c.id))
        changed |= _mark_withdrawn(connection, and_(mine, _SIGNATURE.c.slip == code))
    return changed


def _mark_withdrawn(connection: Connection, condition: ColumnElement[bool]) -> set[int]:
    open_to_it = _SIGNATURE.c.verdict.not_in((WITHDRAWN, INVALID)) | (_SIGNATURE.c.reason == DECIDED)
    ids = set(connection.execute(select(_SIGNATURE.c.id).where(condition, open_to_it)).scalars())
    for some in chunks(ids):
        connection.execute(
            update(_SIGNATURE).where(_SIGNATURE.c.id.in_(some)).values(verdict=WITHDRAWN, reason=None, resembles=None)
        )
    return ids


def judge(connection: Connection, sessions: Iterable[int], also: Iterable[int] = ()) -> None:
    """Give every signature of these sessions, or that shares a key with one of theirs, its verdict.

    Args:
        connection: within the transaction of the import.
        sessions: ledger ids of the sessions that brought something new.
        also: ids of signatures whose own verdict changed.
    """
    keys: set[_Key] = set()
    for session in sessions:
        keys |= _shared_keys(connection, of_session(Signature, session))
        _set_doubtful_aside(connection, session)
    keys |= _keys_shared_by(connection, also)
    if keys:
        _judge_groups(connection, keys)


def rejudge(connection: Connection, ids: Iterable[int]) -> None:
    """Give these signatures their verdict anew, and all that share a key with one of them."""
    every = set(ids)
    _judge_groups(connection, _keys_shared_by(connection, every), every)


def depending_on(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Return the signatures whose verdict may change with these: all that share a key with one of them."""
    return {row.id for row in _members_in_order(connection, _keys_shared_by(connection, ids))}


def _keys_shared_by(connection: Connection, ids: Iterable[int]) -> set[_Key]:
    keys: set[_Key] = set()
    for some in chunks(ids):
        keys |= _shared_keys(connection, _SIGNATURE.c.id.in_(some))
    return keys


_DOUBTED = exists().where(
    _DOUBT.c.session == _SIGNATURE.c.session, _SIGNATURE.c.id >= _DOUBT.c.first, _SIGNATURE.c.id < _DOUBT.c.record
)


def _set_doubtful_aside(connection: Connection, session: int) -> None:
    if connection.execute(select(_DOUBT.c.record).where(_DOUBT.c.session == session).limit(1)).first() is not None:
        valid = and_(of_session(Signature, session), _SIGNATURE.c.verdict == VALID, _DOUBTED)
        connection.execute(update(_SIGNATURE).where(valid).values(verdict=REVIEW, reason=DOUBTFUL))


def _shared_keys(connection: Connection, condition: ColumnElement[bool]) -> set[_Key]:
    """Return the keys that some of these signatures share with any other."""
    mail, person = (_has_partner(name) for name in ("k_mail", "k_person"))
    query = select(_SIGNATURE.c.campaign, _SIGNATURE.c.k_mail, _SIGNATURE.c.k_person, mail, person)
    found: set[_Key] = set()
    for campaign, k_mail, k_person, mails, persons in connection.execute(query.where(condition, mail | person)).all():
        if mails:
            found.add((campaign, "k_mail", k_mail))
        if persons:
            found.add((campaign, "k_person", k_person))
    return found


def _has_partner(column: str) -> ColumnElement[bool]:
    other, key = _SIGNATURE.alias(), _SIGNATURE.c[column]
    same = and_(other.c.campaign == _SIGNATURE.c.campaign, other.c[column] == key, other.c.id != _SIGNATURE.c.id)
    return and_(key.is_not(None), exists().where(same))


_Row = Row[Any]  # of _FIELDS
_DECIDED = select(_DECISION.c.verdict).where(_DECISION.c.signature == _SIGNATURE.c.id, _DECISION.c.standing)
_ALIKE = (
    select(_LIKENESS.c.earlier)
    .where(_LIKENESS.c.later == _SIGNATURE.c.id)
    .order_by(_LIKENESS.c.points.desc(), _LIKENESS.c.earlier)
    .limit(1)
)
_FIELDS = (
    select(
        _SIGNATURE.c.id,
        _SIGNATURE.c.campaign,
        _SIGNATURE.c.given_name,
        _SIGNATURE.c.family_name,
        _SIGNATURE.c.birth_date,
        _SIGNATURE.c.k_mail,
        _SIGNATURE.c.k_person,
        _SIGNATURE.c.verdict,
        _SIGNATURE.c.reason,
        _SIGNATURE.c.resembles,
        _SESSION.c.day,
        _SESSION.c.session_id,
        _SESSION.c.device_id,
        _STAND.c.approved,
        _DOUBTED.label("doubted"),
        _DECIDED.scalar_subquery().label("decided"),
        _ALIKE.scalar_subquery().label("alike"),
    )
    .join_from(_SIGNATURE, _SESSION, _SESSION.c.id == _SIGNATURE.c.session)
    .join(_STAND, _STAND.c.device_id == _SESSION.c.device_id)
)
_REASONS = {"k_mail": (SAME_EMAIL, SHARED_EMAIL), "k_person": (SAME_PERSON, SIMILAR_NAME)}


class _Group:
    """What the signatures with one key are called: who came first, who came first of that name, who withdrew."""

    def __init__(self) -> None:
        self.first: tuple[int, int] | None = None  # place in the order, id
        self.first_of: dict[str, tuple[int, int]] = {}
        self.withdrawn: dict[str, bool] = {}  # name: by an approved stand's signatory


def _judge_groups(connection: Connection, keys: set[_Key], alone: Iterable[int] = ()) -> None:
    """Judge all who share these keys, and those of the given ids."""
    # A signature's verdict needs both of its groups, so the other groups of all members are read as well.
    members = {row.id for row in _members_in_order(connection, keys)} | set(alone)
    wider = set(keys)
    wider |= _keys_shared_by(connection, members)
    rows = _members_in_order(connection, wider, alone)
    groups: dict[_Key, _Group] = defaultdict(_Group)
    for row in rows:
        if row.verdict == WITHDRAWN:
            for key in _keys_of(row):
                # in order, so approved stands come first
                groups[key].withdrawn.setdefault(_who(row), row.approved)
    changes = []
    for place, row in enumerate(rows):
        if row.verdict == WITHDRAWN or (row.verdict == INVALID and row.reason != DECIDED):
            continue
        verdict = _verdict(row, place, groups)
        if row.id in members and verdict != (row.verdict, row.reason, row.resembles):
            changes.append((*verdict, row.id))
    if changes:
        mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
        connection.exec_driver_sql(
            f"UPDATE signature SET verdict = {mark}, reason = {mark}, resembles = {mark} WHERE id = {mark}",  # noqa: S608
            changes,
        )


def _verdict(row: _Row, place: int, groups: dict[_Key, _Group]) -> tuple[str, str | None, int | None]:
    if row.decided in (INVALID, DUPLICATE):  # and nothing is a duplicate of it
        return row.decided, DECIDED, row.resembles
    name = _who(row)
    same: list[tuple[tuple[int, int], str]] = []
    similar: list[tuple[tuple[int, int], str]] = []
    withdrawn = False
    for key, duplicate, review in ((key, *_REASONS[key[1]]) for key in _keys_of(row)):
        group = groups[key]
        if name in group.first_of:
            same.append((group.first_of[name], duplicate))
        elif group.first is not None:
            similar.append((group.first, review))
        withdrawn = withdrawn or (name in group.withdrawn and (group.withdrawn[name] or not row.approved))
        group.first_of.setdefault(name, (place, row.id))
        group.first = group.first or (place, row.id)
    if row.decided is not None:
        return row.decided, DECIDED, row.resembles
    if same:
        (_, first), reason = min(same)
        return DUPLICATE, reason, first
    if withdrawn:
        return REVIEW, WITHDRAWN_DOUBLE, None
    if similar:
        (_, first), reason = min(similar)
        return REVIEW, reason, first
    if row.doubted:
        return REVIEW, DOUBTFUL, None
    if row.alike is not None:
        return REVIEW, LOOKS_ALIKE, row.alike
    return VALID, None, None


def _who(row: _Row) -> str:
    """Return what has to be the same for a rule to call two one person: the name, and the birth date where asked."""
    return f"{spelling(row.given_name, row.family_name)}|{row.birth_date or ''}"


def _keys_of(row: _Row) -> Iterator[_Key]:
    if row.k_mail is not None:
        yield row.campaign, "k_mail", row.k_mail
    if row.k_person is not None:
        yield row.campaign, "k_person", row.k_person


def _members_in_order(connection: Connection, keys: set[_Key], alone: Iterable[int] = ()) -> list[_Row]:
    rows: dict[int, _Row] = {}
    values: dict[tuple[int, str], list[bytes]] = defaultdict(list)
    for campaign, column, value in keys:
        values[campaign, column].append(value)
    for (campaign, column), wanted in values.items():
        for some in chunks(wanted):
            query = _FIELDS.where(_SIGNATURE.c.campaign == campaign, _SIGNATURE.c[column].in_(some))
            rows |= {row.id: row for row in connection.execute(query).all()}
    for some in chunks(alone):
        rows |= {row.id: row for row in connection.execute(_FIELDS.where(_SIGNATURE.c.id.in_(some))).all()}
    return sorted(rows.values(), key=lambda row: (not row.approved, row.day, row.session_id, row.device_id, row.id))


def chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    """Cut into lists that fit into one SQL statement."""
    iterator = iter(values)
    while some := list(islice(iterator, _CHUNK)):
        yield some
