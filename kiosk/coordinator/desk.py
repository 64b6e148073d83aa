"""What a coordinator decides by hand: which stands to trust, and withdrawals that arrive by post or telephone."""

from dataclasses import dataclass

from sqlalchemy import func, insert, select, update

from kiosk.coordinator.ledger import ANY_CAMPAIGN, Ledger, Session, Stand, Withdrawal, audit, table
from kiosk.coordinator.matching import judge, withdraw
from kiosk.coordinator.stand_ids import find_stand
from kiosk.errors import LedgerRefused
from kiosk.format.batch import encode_id
from kiosk.slip import normalise

_SESSION, _STAND, _WITHDRAWAL = (table(each) for each in (Session, Stand, Withdrawal))


@dataclass(frozen=True)
class StandRow:
    """A stand that sent something."""

    id: str
    name: str
    medium: str
    approved: bool
    first_day: int
    sessions: int
    signatures: int
    missing: int


def list_stands(ledger: Ledger) -> list[StandRow]:
    """Return every stand, those that wait for approval first."""
    query = (
        select(
            _STAND,
            func.count(_SESSION.c.id).label("sessions"),
            func.coalesce(func.sum(_SESSION.c.signatures), 0).label("signatures"),
            func.coalesce(func.sum(_SESSION.c.missing), 0).label("missing"),
        )
        .join(_SESSION, _SESSION.c.device_id == _STAND.c.device_id, isouter=True)
        .group_by(*_STAND.c)
        .order_by(_STAND.c.approved, _STAND.c.name, _STAND.c.device_id)
    )
    with ledger.reading() as connection:
        return [
            StandRow(
                encode_id(row.device_id),
                *(row.name, row.medium, row.approved, row.first_day, row.sessions, row.signatures, row.missing),
            )
            for row in connection.execute(query)
        ]


def approve_stand(ledger: Ledger, ident: str) -> str:
    """Trust a stand from now on: its numbers count as approved, its signatures before others. Return its whole id.

    Args:
        ledger: the open ledger.
        ident: its id, or the beginning of it, six characters or more.

    Raises:
        LedgerRefused: no stand, or more than one, begins like this.
    """
    with ledger.writing() as connection:
        device = find_stand(connection, ident)
        connection.execute(update(_STAND).where(_STAND.c.device_id == device).values(approved=True))
        mine = select(_SESSION.c.id).where(_SESSION.c.device_id == device)
        judge(connection, connection.execute(mine).scalars().all())  # its signatures now come before others'
        audit(connection, "stand approved", [encode_id(device)])
    return encode_id(device)


def withdraw_code(ledger: Ledger, typed: str) -> int:
    """Withdraw the signature of a slip, now or when it arrives. Return how many were here.

    Raises:
        LedgerRefused: that is no slip code; it was mistyped.
    """
    code = normalise(typed)
    if code is None:
        raise LedgerRefused("that is no slip code: compare it with the slip, sign by sign", code="slip")
    with ledger.writing() as connection:
        given = select(_WITHDRAWAL.c.id).where(_WITHDRAWAL.c.campaign == ANY_CAMPAIGN, _WITHDRAWAL.c.code == code)
        if connection.execute(given).first() is None:
            connection.execute(insert(_WITHDRAWAL).values(campaign=ANY_CAMPAIGN, code=code, record=None))
        changed = withdraw(connection, (), [(ANY_CAMPAIGN, code)])
        judge(connection, (), changed)
        audit(connection, "withdrawn at the desk", [str(number) for number in sorted(changed)])
    return len(changed)
