"""Who may be in a file, who is not and why, and the file itself. Each signature is in one format's files only once.

Somebody leaves whose signature is real, valid and from an approved stand, who said yes to the purpose, who can be
reached, and whose inbox was confirmed. Everybody else is counted under the first of these that is not so.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, literal, null, select

from kiosk.coordinator.crm.confirmed import agreed
from kiosk.coordinator.crm.formats import FORMATS, Format, Person
from kiosk.coordinator.export_tables import Confirmed, Export, Exported
from kiosk.coordinator.exporting import LOST, STEP, Leaving, PastExport, export, new_text, note, whole_text
from kiosk.coordinator.ledger import Ledger, Session, Signature, Stand, table
from kiosk.coordinator.matching import VALID, WITHDRAWN
from kiosk.coordinator.petition import SIGNATURES, Petition, contact_consent, record_uuid
from kiosk.coordinator.plain_csv import safe_cell
from kiosk.coordinator.report import date_of
from kiosk.errors import LedgerRefused
from kiosk.signature import PHONE

_CONFIRMED, _EXPORT, _EXPORTED, _SESSION, _SIGNATURE, _STAND = (
    table(each) for each in (Confirmed, Export, Exported, Session, Signature, Stand)
)
NOT_APPROVED, NO_CONSENT, NO_EMAIL, NO_WAY = "stand-not-approved", "no-consent", "no-email", "no-email-phone-or-street"
NOT_CONFIRMED, CONFIRMED, NOT_YET = "not-confirmed", "confirmed-already", "not-in-the-file-before"
BEFORE = "exported-before"


@dataclass(frozen=True)
class Exportable:
    """Of `signatures`, how many may leave (`new` and `before`), and how many may not, by reason."""

    signatures: int
    new: int
    before: int
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def exportable(self) -> int:
        """Return how many may be in such a file, whether they left before or not."""
        return self.new + self.before


@dataclass(frozen=True)
class Wanted:
    """What is asked for: a format's name, the id of a consent, those who left before too, unconfirmed addresses too."""

    format: str
    purpose: str
    every: bool = False
    unconfirmed: bool = False


def count_exportable(ledger: Ledger, petition: Petition, wanted: Wanted) -> Exportable:
    """Count who may leave, and why the others may not.

    Raises:
        LedgerRefused: unknown format or consent.
    """
    kind = _checked(petition, wanted)
    with ledger.reading() as connection:
        return _count(connection, petition, kind, wanted)


def export_people(ledger: Ledger, petition: Petition, wanted: Wanted, out: Path) -> tuple[PastExport, Exportable]:
    """Write a file for another program, and note who is in it.

    Raises:
        LedgerRefused: unknown format or consent, nobody (new) may leave, or the file cannot be written.
    """
    kind = _checked(petition, wanted)
    counted: list[Exportable] = []

    def write(connection: Connection, part: Path, number: int) -> None:
        counted.append(_count(connection, petition, kind, wanted))
        if not counted[0].new and not (wanted.every and counted[0].before):
            raise LedgerRefused(f"nobody to export: {reasons_in_words(counted[0])}", code="nobody")
        _write(connection, part, number, petition, kind, wanted)

    leaving = Leaving(out, petition.number, kind.name, wanted.purpose, wanted.unconfirmed and not kind.confirms)
    return export(ledger, leaving, write), counted[0]


def export_suppressions(
    ledger: Ledger, petition: Petition, format_name: str, purpose: str, out: Path
) -> tuple[int, int]:
    """Write those who left in a format's files and withdrew later, as they are found there.

    Returns:
        How many, and of how many nothing is left here by which that receiver could find them.

    Raises:
        LedgerRefused: unknown format or consent, or the file cannot be written.
    """
    kind = _checked(petition, Wanted(format_name, purpose))
    gone = _SIGNATURE.c.verdict == WITHDRAWN
    columns = {name: kind.columns[name] for name in kind.known_by}
    count = nameless = 0
    with ledger.reading() as connection, whole_text(out) as file:
        writer = csv.writer(file)
        writer.writerow([*columns, "withdrawn"])
        for _, person in _people(connection, petition, purpose, and_(gone, _left(kind.name, purpose))):
            cells = _cells(person, columns)
            if any(cells):
                writer.writerow([*cells, "yes"])
                count += 1
            else:
                nameless += 1
    return count, nameless


def _checked(petition: Petition, wanted: Wanted) -> Format:
    contact_consent(petition, wanted.purpose)
    kind = FORMATS.get(wanted.format)
    if kind is None:
        raise LedgerRefused(f"choose one of these formats: {', '.join(FORMATS)}", code="format")
    return kind


def _count(connection: Connection, petition: Petition, kind: Format, wanted: Wanted) -> Exportable:
    reason = _reason(kind, wanted)
    query = select(reason.label("why"), func.count()).select_from(SIGNATURES)
    rows = connection.execute(query.where(_SIGNATURE.c.campaign == petition.number).group_by("why"))
    counts: Counter[str] = Counter({why or "": count for why, count in rows})
    total, new, before = counts.total(), counts.pop("", 0), counts.pop(BEFORE, 0)
    # What a format asks of a row is known only by looking at it.
    for why, which in ((None, "new"), (BEFORE, "before")):
        for _, person in _people(connection, petition, wanted.purpose, _is_reason(reason, why)):
            problem = kind.problem(person)
            if problem is not None:
                counts[problem] += 1
                new, before = (new - 1, before) if which == "new" else (new, before - 1)
    return Exportable(total, new, before, counts)


def _write(connection: Connection, part: Path, number: int, petition: Petition, kind: Format, wanted: Wanted) -> None:
    reason = _reason(kind, wanted)
    which = _is_reason(reason, None)
    if wanted.every:
        which |= _is_reason(reason, BEFORE)
    pending: list[tuple[int, int | None]] = []
    place = 0
    with new_text(part) as file:
        writer = csv.writer(file)
        writer.writerow(kind.columns)
        for signature, person in _people(connection, petition, wanted.purpose, which):
            if kind.problem(person) is not None:
                continue
            place += 1
            writer.writerow(_cells(person, kind.columns))
            pending.append((signature, place))
            if len(pending) >= STEP:
                note(connection, number, pending)
                pending.clear()
    note(connection, number, pending)


def _reason(kind: Format, wanted: Wanted) -> ColumnElement[str]:
    """Return why a signature may not leave, in SQL; NULL where it may."""
    email = _SIGNATURE.c.email.is_not(None)
    steps: list[tuple[ColumnElement[bool], Any]] = [
        (_SIGNATURE.c.verdict != VALID, _SIGNATURE.c.verdict),
        (~_STAND.c.approved, literal(NOT_APPROVED)),
        (_SIGNATURE.c.consents.not_like(agreed(wanted.purpose)), literal(NO_CONSENT)),
    ]
    if kind.needs_email:
        steps.append((~email, literal(NO_EMAIL)))
    else:
        way = email | _SIGNATURE.c.phone.is_not(None) | _SIGNATURE.c.street.is_not(None)
        steps.append((~way, literal(NO_WAY)))
    if kind.confirms:
        steps.append((_is_confirmed(wanted.purpose), literal(CONFIRMED)))
    elif not wanted.unconfirmed:
        steps.append((and_(email, ~_is_confirmed(wanted.purpose)), literal(NOT_CONFIRMED)))
    if kind.after is not None:
        steps.append((~_left(kind.after, wanted.purpose), literal(NOT_YET)))
    steps.append((_left(kind.name, wanted.purpose), literal(BEFORE)))
    return case(*steps, else_=null())


def _is_reason(reason: ColumnElement[str], why: str | None) -> ColumnElement[bool]:
    return reason.is_(None) if why is None else reason == why


def _is_confirmed(purpose: str) -> ColumnElement[bool]:
    return exists().where(
        _CONFIRMED.c.campaign == _SIGNATURE.c.campaign,
        _CONFIRMED.c.purpose == purpose,
        _CONFIRMED.c.k_mail == _SIGNATURE.c.k_mail,
    )


def _left(receiver: str, purpose: str) -> ColumnElement[bool]:
    return exists().where(
        *(_EXPORTED.c.signature == _SIGNATURE.c.id, _EXPORT.c.id == _EXPORTED.c.export),
        *(_EXPORT.c.receiver == receiver, _EXPORT.c.purpose == purpose, _EXPORT.c.state != LOST),
    )


def _people(
    connection: Connection, petition: Petition, purpose: str, condition: ColumnElement[bool]
) -> Iterator[tuple[int, Person]]:
    wanted = (
        "id",
        "given_name",
        "family_name",
        "email",
        "phone",
        "street",
        "postal_code",
        "city",
        "country",
        "language",
    )
    columns = [_SIGNATURE.c[name] for name in wanted]
    query = (
        select(*columns, _SESSION.c.session_id, _SESSION.c.device_id, _SESSION.c.day)
        .add_columns(_is_confirmed(purpose).label("confirmed"))
        .select_from(SIGNATURES)
        .where(_SIGNATURE.c.campaign == petition.number, condition)
        .order_by(_SIGNATURE.c.id)
    )
    texts = wanted[1:]
    for row in connection.execute(query.execution_options(yield_per=STEP)):
        values = {name: getattr(row, name) or "" for name in texts}
        yield (
            row.id,
            Person(
                **{"record": record_uuid(row), "campaign": petition.name, "consent": purpose},
                **values,
                day=date_of(row.day),
                confirmed=bool(row.confirmed),
            ),
        )


def _cells(person: Person, columns: Any) -> list[str]:
    """Return the cells of a row, none of which does anything in a spreadsheet.

    A telephone number keeps its plus sign: digits alone are nothing but a number, and programs want them like this.
    """
    return [cell if PHONE.fullmatch(cell) else safe_cell(cell) for cell in (make(person) for make in columns.values())]


def reasons_in_words(counted: Exportable) -> str:
    """Return why the others may not leave, with how many of each."""
    reasons = [f"{count} {why}" for why, count in sorted(counted.reasons.items())]
    reasons += [f"{counted.before} {BEFORE} (--all)"] if counted.before else []
    return ", ".join(reasons) or "no signature is here"
