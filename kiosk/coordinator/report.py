"""The numbers of a ledger, per campaign, stand and day, and whether they add up.

signed = sealed = imported + missing; imported = valid + duplicate + invalid + withdrawn + review. `signed` is what the
stands counted, under their proof; `sealed` is what is here and what the chains show to be missing.
"""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, func, select

from kiosk.coordinator.completeness import DOUBTED, doubts_of
from kiosk.coordinator.ledger import Batch, Campaign, Ledger, Session, Signature, Stand, table
from kiosk.coordinator.matching import VERDICTS
from kiosk.coordinator.reported import ALL_THERE, MORE, Reported, compare, said_on_slips
from kiosk.coordinator.results import doubts_as_json
from kiosk.coordinator.whereabouts import all_places
from kiosk.format.batch import encode_id

_CAMPAIGN, _STAND, _SESSION, _SIGNATURE, _BATCH = (table(each) for each in (Campaign, Stand, Session, Signature, Batch))
_EPOCH = datetime.date(1970, 1, 1)


@dataclass(frozen=True)
class Figures:
    """The reconciliation of promise 7 for some sessions."""

    signed: int = 0
    missing: int = 0
    recorded: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)

    @property
    def imported(self) -> int:
        """Return how many signatures are here, whatever became of them."""
        return self.verdicts.total()

    @property
    def sealed(self) -> int:
        """Return how many signatures there must be."""
        return self.imported + self.missing

    @property
    def reconciles(self) -> bool:
        """Tell whether the stands' own counts, the records and the verdicts all agree."""
        return self.signed == self.sealed and self.recorded == self.imported

    def plus(self, other: "Figures") -> "Figures":
        """Return the sum."""
        return Figures(
            self.signed + other.signed,
            self.missing + other.missing,
            self.recorded + other.recorded,
            self.verdicts + other.verdicts,
        )

    def as_json(self) -> dict[str, object]:
        """Return all numbers by name."""
        numbers = {"signed": self.signed, "sealed": self.sealed, "imported": self.imported, "missing": self.missing}
        return {**numbers, **{verdict: self.verdicts[verdict] for verdict in VERDICTS}, "reconciles": self.reconciles}


@dataclass(frozen=True)
class StandDay:
    """One stand on one day."""

    stand: bytes
    name: str
    medium: str
    approved: bool
    day: int
    sessions: int
    unclosed: int
    flags: tuple[str, ...]
    figures: Figures
    doubts: tuple[tuple[bytes, tuple[range, ...]], ...] = ()  # by session, what its volunteer called doubtful
    places: tuple[str, ...] = ()
    reported: Reported | None = None  # on its closing slip, if one came

    @property
    def date(self) -> str:
        """Return the day as the stand's clock had it."""
        return date_of(self.day)

    def as_json(self) -> dict[str, object]:
        """Return it for `--json`."""
        return {
            "stand": encode_id(self.stand),
            "name": self.name,
            "medium": self.medium,
            "approved": self.approved,
            "day": self.date,
            "sessions": self.sessions,
            "unclosed": self.unclosed,
            "flags": list(self.flags),
            "doubts": [
                {"session": encode_id(session), **run} for session, runs in self.doubts for run in doubts_as_json(runs)
            ],
            "places": list(self.places),
            "reported": None if self.reported is None else self.reported.as_json(),
            **self.figures.as_json(),
        }


@dataclass(frozen=True)
class CampaignReport:
    """One campaign, practised or real. `approved` counts only stands that a person approved."""

    name: str
    campaign_id: bytes
    practice: bool
    days: tuple[StandDay, ...]

    @property
    def total(self) -> Figures:
        """Return the sum over all stands and days."""
        return _sum(each.figures for each in self.days)

    @property
    def approved(self) -> Figures:
        """Return the sum over approved stands."""
        return _sum(each.figures for each in self.days if each.approved)

    def as_json(self) -> dict[str, object]:
        """Return it for `--json`."""
        return {
            "campaign": self.name,
            "campaign_id": self.campaign_id.hex(),
            "practice": self.practice,
            "total": self.total.as_json(),
            "approved": self.approved.as_json(),
            "stands": [each.as_json() for each in self.days],
        }


@dataclass(frozen=True)
class Report:
    """The whole ledger. `damaged` counts every problem that any file had, even if a better copy of it came later.

    `waiting` counts files of which something could not be opened yet.
    """

    campaigns: tuple[CampaignReport, ...]
    damaged: int
    waiting: int

    @property
    def reconciles(self) -> bool:
        """Tell whether every stand's every day adds up."""
        return all(day.figures.reconciles for each in self.campaigns for day in each.days)

    @property
    def slips_agree(self) -> bool:
        """Tell whether all that stands reported at the end of a day arrived, and is what they reported."""
        reported = (day.reported for each in self.campaigns for day in each.days)
        return all(each is None or each.state in (ALL_THERE, MORE) for each in reported)

    def as_json(self) -> dict[str, object]:
        """Return it for `--json`."""
        return {
            "campaigns": [each.as_json() for each in self.campaigns],
            "damaged": self.damaged,
            "waiting": self.waiting,
            "reconciles": self.reconciles,
            "slips_agree": self.slips_agree,
        }


def build_report(ledger: Ledger) -> Report:
    """Count everything."""
    with ledger.reading() as connection:
        days = _with_slips(connection, _days(connection, _verdicts(connection)))
        campaigns = connection.execute(select(_CAMPAIGN).order_by(_CAMPAIGN.c.practice, _CAMPAIGN.c.name)).all()
        damaged = connection.execute(select(func.coalesce(func.sum(_BATCH.c.damaged), 0))).scalar_one()
        waiting = connection.execute(select(func.count()).select_from(_BATCH).where(_BATCH.c.waiting)).scalar_one()
    return Report(
        tuple(
            CampaignReport(row.name, row.campaign_id, row.practice, tuple(days.get(row.id, ()))) for row in campaigns
        ),
        damaged,
        waiting,
    )


def date_of(day: int) -> str:
    """Return a day since 1970 as an ISO date, or as a number where there is no such date."""
    try:
        return str(_EPOCH + datetime.timedelta(days=day))
    except OverflowError:
        return str(day)


def _verdicts(connection: Connection) -> dict[int, Counter[str]]:
    counted: dict[int, Counter[str]] = {}
    query = select(_SIGNATURE.c.session, _SIGNATURE.c.verdict, func.count()).group_by(
        _SIGNATURE.c.session, _SIGNATURE.c.verdict
    )
    for session, verdict, count in connection.execute(query):
        counted.setdefault(session, Counter())[verdict] += count
    return counted


def _days(connection: Connection, verdicts: dict[int, Counter[str]]) -> dict[int, list[StandDay]]:
    query = (
        select(_SESSION, _STAND.c.name, _STAND.c.medium, _STAND.c.approved)
        .join(_STAND, _STAND.c.device_id == _SESSION.c.device_id)
        .order_by(_SESSION.c.campaign, _STAND.c.name, _SESSION.c.device_id, _SESSION.c.day)
    )
    found: dict[int, list[StandDay]] = {}
    for row in connection.execute(query):
        days = found.setdefault(row.campaign, [])
        figures = Figures(row.signed, row.missing_signatures, row.signatures, verdicts.get(row.id, Counter()))
        flags = set(row.flags.split())
        doubted = doubts_of(connection, row.id) if DOUBTED in flags else ()
        doubts = ((row.session_id, doubted),) if doubted else ()
        if days and (days[-1].stand, days[-1].day) == (row.device_id, row.day):
            last = days.pop()
            figures, doubts = last.figures.plus(figures), last.doubts + doubts
            sessions, unclosed, flags = last.sessions + 1, last.unclosed + (not row.closed), flags | set(last.flags)
        else:
            sessions, unclosed = 1, int(not row.closed)
        days.append(
            StandDay(
                *(row.device_id, row.name, row.medium, row.approved, row.day),
                sessions,
                unclosed,
                tuple(sorted(flags)),
                figures,
                doubts,
            )
        )
    return found


def _with_slips(connection: Connection, days: dict[int, list[StandDay]]) -> dict[int, list[StandDay]]:
    """Add places, and what closing slips reported; also of days of which nothing arrived."""
    slips, places = said_on_slips(connection), all_places(connection)
    known = {(campaign, each.stand, each.day) for campaign, of_it in days.items() for each in of_it}
    stands = {row.device_id: row for row in connection.execute(select(_STAND))}
    for campaign, stand, day in slips.keys() - known:
        row = stands[stand]
        nothing = StandDay(stand, row.name, row.medium, row.approved, day, 0, 0, (), Figures())
        days.setdefault(campaign, []).append(nothing)
    found = {}
    for campaign, of_it in days.items():
        found[campaign] = sorted(of_it, key=lambda each: (each.name, each.stand, each.day))
        for place, each in enumerate(found[campaign]):
            key, figures, reported = (campaign, each.stand, each.day), each.figures, None
            if key in slips:
                told = {"arrived": figures.imported, "missing": figures.missing}
                reported = compare(connection, key, slips[key], **told, flags=each.flags)
            found[campaign][place] = replace(each, places=places.get(key[1:], ()), reported=reported)
    return found


def _sum(figures: Iterable[Figures]) -> Figures:
    total = Figures()
    for each in figures:
        total = total.plus(each)
    return total
