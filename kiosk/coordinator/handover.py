"""The hand-over of a petition: who is counted, who may be named, and files that hold nothing beyond that.

Counted is who signed for real, validly, at an approved stand. Named is of them only who signed under a pack that hands
over names to this addressee, and, where names leave the European Economic Area, said yes to that. With a hand-over the
list is frozen: who was in it, under which number. Who withdraws later is told to the addressee by that number.
"""

import csv
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, literal, null, select

from kiosk.campaign import Campaign as Asked
from kiosk.coordinator.crm.confirmed import agreed
from kiosk.coordinator.export_tables import Export, Exported
from kiosk.coordinator.exporting import ADDRESSEE, LOST, STEP, Leaving, PastExport, export, note, whole_text
from kiosk.coordinator.handover_files import write_numbers, write_signatories, write_workbook
from kiosk.coordinator.handover_letter import Letter, Name, Row, breakdowns, write_down
from kiosk.coordinator.ledger import Ledger, Session, Signature, Stand, table
from kiosk.coordinator.matching import VALID, WITHDRAWN
from kiosk.coordinator.petition import SIGNATURES, Petition
from kiosk.coordinator.report import date_of
from kiosk.errors import LedgerRefused

_EXPORT, _EXPORTED, _SESSION, _SIGNATURE, _STAND = (
    table(each) for each in (Export, Exported, Session, Signature, Stand)
)
NOT_APPROVED = "stand-not-approved"
NUMBERS_ONLY, NO_NAMES, ELSEWHERE = "numbers-only", "names-not-handed-over", "another-addressee"
NOT_ABROAD, NO_PACK = "no-consent-to-names-abroad", "pack-unknown"
_SECONDS_A_DAY = 86_400
Draw = Callable[[Path, Letter], None]


@dataclass(frozen=True)
class HandedOver:
    """What a hand-over came to: the export, who was not counted and who was counted but not named, by reason."""

    export: PastExport
    not_counted: Counter[str] = field(default_factory=Counter)
    not_named: Counter[str] = field(default_factory=Counter)


def hand_over(
    ledger: Ledger,
    petition: Petition,
    out: Path,
    draw: Draw,
    *,
    numbers_only: bool = False,
    language: str | None = None,
) -> HandedOver:
    """Write the folder for the addressee: `petition.pdf`, `petition.xlsx`, `numbers.csv`, and `signatories.csv`.

    Args:
        ledger: the open ledger.
        petition: the campaign with its packs.
        out: the folder; it must not be there.
        draw: writes the PDF, page by page.
        numbers_only: name nobody, whatever may be named.
        language: of the letter, one of the campaign's; else its first.

    Raises:
        LedgerRefused: nobody counts, an unknown language, the folder is there or cannot be written.
    """
    language = language or petition.asked.languages[0]
    if language not in petition.asked.languages:
        known = ", ".join(petition.asked.languages)
        raise LedgerRefused(f"the campaign is not in this language: choose one with --language: {known}")
    reasons: list[Counter[str]] = []

    def write(connection: Connection, part: Path, number: int) -> None:
        reasons.append(_not_counted(connection, petition))
        reasons.append(_freeze(connection, petition, number, numbers_only))
        letter = _letter(connection, petition, number, language, listed=_may_list(petition) and not numbers_only)
        part.mkdir(mode=0o700)
        write_numbers(part / "numbers.csv", letter)
        if letter.listed:
            write_signatories(part / "signatories.csv", letter)
        write_workbook(part / "petition.xlsx", letter)
        draw(part / "petition.pdf", letter)
        for each in part.iterdir():
            each.chmod(0o600)

    done = export(ledger, Leaving(out, petition.number, ADDRESSEE), write)
    return HandedOver(done, *reasons)


def write_suppressions(ledger: Ledger, petition: Petition, out: Path) -> int:
    """Write who was handed over and withdrew later, by the numbers on the lists; return how many.

    Raises:
        LedgerRefused: the file cannot be written.
    """
    joined = _EXPORTED.join(_EXPORT, _EXPORT.c.id == _EXPORTED.c.export).outerjoin(
        _SIGNATURE, _SIGNATURE.c.id == _EXPORTED.c.signature
    )
    query = (
        select(_EXPORT.c.id, _EXPORT.c.at, _EXPORTED.c.place)
        .select_from(joined)
        .where(_EXPORT.c.campaign == petition.number, _EXPORT.c.receiver == ADDRESSEE, _EXPORT.c.state != LOST)
        .where(_SIGNATURE.c.verdict.is_(None) | (_SIGNATURE.c.verdict == WITHDRAWN))
        .order_by(_EXPORT.c.id, _EXPORTED.c.signature)
    )
    count = 0
    with ledger.reading() as connection, whole_text(out) as file:
        writer = csv.writer(file)
        writer.writerow(("hand_over", "handed_over_on", "number_on_the_list"))
        for number, at, place in connection.execute(query.execution_options(yield_per=STEP)):
            writer.writerow((number, date_of(at // _SECONDS_A_DAY), "" if place is None else place))
            count += 1
    return count


def _counted(petition: Petition) -> ColumnElement[bool]:
    return and_(_SIGNATURE.c.campaign == petition.number, _SIGNATURE.c.verdict == VALID, _STAND.c.approved)


def _not_counted(connection: Connection, petition: Petition) -> Counter[str]:
    why = case((_SIGNATURE.c.verdict != VALID, _SIGNATURE.c.verdict), else_=literal(NOT_APPROVED)).label("why")
    mine = (_SIGNATURE.c.campaign == petition.number) & ~_counted(petition)
    query = select(why, func.count()).select_from(SIGNATURES).where(mine).group_by("why")
    return Counter({row[0]: row[1] for row in connection.execute(query)})


# --- who may be named -------------------------------------------------------------------------------------


def _may_list(petition: Petition) -> bool:
    return petition.asked.handover == "names"


def _unnamed(petition: Petition, numbers_only: bool) -> ColumnElement[Any]:
    """Return why a counted signatory is not named, in SQL; NULL for who may be."""
    if numbers_only or not _may_list(petition):
        return literal(NUMBERS_ONLY if numbers_only else NO_NAMES)
    steps: list[tuple[ColumnElement[bool], Any]] = []
    for pack_hash, asked in petition.by_pack.items():
        signed_it = _SESSION.c.pack_hash == pack_hash
        if asked.handover != "names":
            steps.append((signed_it, literal(NO_NAMES)))
        elif not _same_addressee(asked, petition.asked):
            steps.append((signed_it, literal(ELSEWHERE)))
        else:
            abroad = [each.id for each in asked.consents if each.purpose == "names-abroad"]
            if asked.names_leave_eea or petition.asked.names_leave_eea:
                said_yes = [_SIGNATURE.c.consents.like(agreed(each)) for each in abroad]
                yes = and_(*said_yes) if said_yes else literal(1) == 0
                steps.append((and_(signed_it, ~yes), literal(NOT_ABROAD)))
            steps.append((signed_it, null()))
    return case(*steps, else_=literal(NO_PACK))


def _same_addressee(one: Asked, other: Asked) -> bool:
    """Tell whether two packs name the same addressee; a correction in some of the languages does not make another."""
    if one.addressee.country != other.addressee.country:
        return False
    names, others = one.addressee.name, other.addressee.name
    return any(names[language] == others[language] for language in names if language in others)


def _freeze(connection: Connection, petition: Petition, number: int, numbers_only: bool) -> Counter[str]:
    """Note who is counted, with a number on the list where they may be named; return why the others may not."""
    query = (
        select(_SIGNATURE.c.id, _unnamed(petition, numbers_only).label("why"))
        .select_from(SIGNATURES)
        .where(_counted(petition))
        .order_by(_SIGNATURE.c.id)
        .execution_options(yield_per=STEP)
    )
    why: Counter[str] = Counter()
    place = 0
    for some in connection.execute(query).partitions():
        people: list[tuple[int, int | None]] = []
        for signature, reason in some:
            if reason is None:
                place += 1
            else:
                why[reason] += 1
            people.append((signature, place if reason is None else None))
        note(connection, number, people)
    if place + why.total() == 0:
        raise LedgerRefused("nobody counts yet: see `kiosk coordinator report`, and approve stands", code="nobody")
    return why


# --- what is told -----------------------------------------------------------------------------------------


def _letter(connection: Connection, petition: Petition, number: int, language: str, *, listed: bool) -> Letter:
    mine = _EXPORTED.join(_SIGNATURE, _SIGNATURE.c.id == _EXPORTED.c.signature).join(
        _SESSION, _SESSION.c.id == _SIGNATURE.c.session
    )
    here = _EXPORTED.c.export == number

    def grouped(column: str) -> list[tuple[str | None, int]]:
        counted = select(_SIGNATURE.c[column], func.count()).select_from(mine).where(here).group_by(column)
        return [(value, count) for value, count in connection.execute(counted)]

    def names() -> Iterator[Name]:
        columns = (_EXPORTED.c.place, _SIGNATURE.c.given_name, _SIGNATURE.c.family_name)
        query = select(*columns).select_from(mine).where(here, _EXPORTED.c.place.is_not(None))
        ordered = query.order_by(_EXPORTED.c.export, _EXPORTED.c.signature)  # as the table lies: nothing is sorted
        for place, given, family in connection.execute(ordered.execution_options(yield_per=STEP)):
            yield Name(place, given or "", family or "")

    facts = (func.count(), func.count(_EXPORTED.c.place), func.min(_SESSION.c.day), func.max(_SESSION.c.day))
    total, named, first, last = connection.execute(select(*facts).select_from(mine).where(here)).one()
    asked = petition.asked
    columns = [name for name in ("country", "city", "language") if name == "language" or asked.field(name)]
    rows: dict[str, list[Row]] = {name: breakdowns(name, grouped(name), language) for name in columns}
    return write_down(
        asked, language, number, int(time.time()) // _SECONDS_A_DAY, total, named, (first, last), rows, listed, names
    )
