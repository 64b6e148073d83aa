"""Point at signatures that look like an earlier one. None of them counts until a person has looked at it.

Every signature of a campaign is looked at anew each time, so two coordinators with the same ledger see the same pairs,
in whatever order the batches came.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

import numpy as np
from sqlalchemy import Connection, delete, exists, func, select

from kiosk.coordinator.ledger import Campaign, Ledger, Likeness, Session, Signature, Stand, add_rows, table
from kiosk.coordinator.likeness.finding import find_alike
from kiosk.coordinator.likeness.people import People, folded
from kiosk.coordinator.matching import INVALID, LOOKS_ALIKE, REVIEW, WITHDRAWN, rejudge

_CAMPAIGN, _LIKENESS, _SESSION, _SIGNATURE, _STAND = (
    table(each) for each in (Campaign, Likeness, Session, Signature, Stand)
)
_CHUNK = 10_000


@dataclass(frozen=True)
class Similar:
    """What was found in all campaigns together."""

    signatures: int
    compared: int
    pairs: int
    for_review: int  # signatures that wait for a person because of it


def look_for_similar(ledger: Ledger, progress: Callable[[int], None] | None = None) -> Similar:
    """Compare the signatures of each campaign, practice apart from real, and set aside those that look alike.

    Pairs that an exact rule has judged already (the same inbox, the same name in one place) are left to it.

    Args:
        ledger: the open ledger.
        progress: called with the number of pairs compared so far.

    Raises:
        LedgerRefused: the disk is full or the ledger busy; nothing was changed.
    """
    signatures = compared = pairs = 0
    with ledger.writing() as connection:
        for campaign in connection.execute(select(_CAMPAIGN.c.id)).scalars().all():
            seen = _Compared(connection, campaign, compared, progress)
            signatures, compared, pairs = signatures + seen.signatures, seen.compared, pairs + seen.pairs
        waiting = select(func.count()).where(_SIGNATURE.c.verdict == REVIEW, _SIGNATURE.c.reason == LOOKS_ALIKE)
        return Similar(signatures, compared, pairs, connection.execute(waiting).scalar_one())


class _Compared:
    """One campaign's signatures, in the order in which they count, and the pairs among them."""

    def __init__(
        self, connection: Connection, campaign: int, before: int, progress: Callable[[int], None] | None
    ) -> None:
        self._connection, self._campaign = connection, campaign
        self.compared, self.pairs = before, 0
        self._progress = progress
        self._read()
        self.signatures = len(self._ids)
        stale = self._flagged()
        connection.execute(delete(_LIKENESS).where(_LIKENESS.c.campaign == campaign))
        self._write()
        rejudge(connection, stale | self._flagged())

    def _read(self) -> None:
        order = (~_STAND.c.approved, _SESSION.c.day, _SESSION.c.session_id, _SESSION.c.device_id, _SIGNATURE.c.id)
        query = (
            select(
                *(_SIGNATURE.c[name] for name in ("id", "given_name", "family_name", "postal_code", "birth_date")),
                *(_SIGNATURE.c[name] for name in ("street", "city", "k_mail", "k_person")),
            )
            .join(_SESSION, _SESSION.c.id == _SIGNATURE.c.session)
            .join(_STAND, _STAND.c.device_id == _SESSION.c.device_id)
            .where(_SIGNATURE.c.campaign == self._campaign, _SIGNATURE.c.verdict.not_in((INVALID, WITHDRAWN)))
            .order_by(*order)
        )
        columns: list[list[str]] = [[] for _ in range(6)]
        ids, mails, persons = [], [], []
        for row in self._connection.execution_options(yield_per=_CHUNK).execute(query):
            ids.append(row.id)
            mails.append(0 if row.k_mail is None else int.from_bytes(row.k_mail[:8], "big", signed=True))
            persons.append(0 if row.k_person is None else int.from_bytes(row.k_person[:8], "big", signed=True))
            for column, text in zip(columns, folded(*row[1:7]), strict=True):
                column.append(text)
        self._ids, self._mails, self._persons = (np.array(each, np.int64) for each in (ids, mails, persons))
        self._people = People(*columns)

    def _write(self) -> None:
        before = self.compared

        def told(compared: int) -> None:
            self.compared = before + compared
            if self._progress is not None:
                self._progress(self.compared)

        for first, second, points in find_alike(self._people, told):
            mail, person = self._mails, self._persons
            judged = (mail[first] != 0) & (mail[first] == mail[second])
            judged |= (person[first] != 0) & (person[first] == person[second])
            new = ~judged
            later, earlier = self._ids[second[new]].tolist(), self._ids[first[new]].tolist()
            rows = zip(later, earlier, [self._campaign] * len(later), points[new].tolist(), strict=True)
            while some := list(islice(rows, _CHUNK)):
                add_rows(self._connection, Likeness, some)
            self.pairs += len(later)

    def _flagged(self) -> set[int]:
        """Return the signatures that look like an earlier one, or were set aside because they did."""
        mine = _SIGNATURE.c.campaign == self._campaign
        alike = exists().where(_LIKENESS.c.later == _SIGNATURE.c.id)
        query = select(_SIGNATURE.c.id).where(mine, (_SIGNATURE.c.reason == LOOKS_ALIKE) | alike)
        return set(self._connection.execute(query).scalars())
