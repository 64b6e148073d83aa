"""What the coordinator's commands say to people: the report as a table, problems as sentences."""

from rich.box import SIMPLE
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from kiosk.coordinator.matching import VERDICTS
from kiosk.coordinator.report import Figures, Report
from kiosk.coordinator.results import Problem, doubt_in_words
from kiosk.format.batch import encode_id

_WIDTH = 124
_NUMBERS = ("signed", "imported", "missing", *VERDICTS)
_WORDS = {
    "wrong-key": "sealed for key {detail}: import it with the keys file that holds this key",
    "wrong-campaign": "sealed for another campaign ({detail}): import it with that campaign's keys file",
    "not-activated": "collected for real with a pack that these keys never activated: "
    "it is kept and comes in once `campaign activate` was run",
    "newer-version": "written by a newer version: update this program, it is kept and comes in then",
    "no-session": "its session is in none of the files imported so far: it is kept and comes in with them",
    "seq-conflict": "ALARM: the stand sealed two records under one number; it may have been copied or restored",
    "session-conflict": "ALARM: another header for a session that is here already",
    "damaged": "damaged on its way; the rest was imported: ask the stand to hand over once more",
    "not-authentic": "not what the stand sealed: changed, moved or invented",
    "header-proof": "the stand's proof does not hold for this session: changed or invented",
    "tally-proof": "the stand's proof does not hold for its count",
    "line-too-long": "longer than any line of a batch",
}


def problem_in_words(problem: Problem) -> str:
    """Return a sentence for a problem."""
    sentence = _WORDS.get(problem.code, f"damaged ({problem.code})")
    return sentence.format(detail=problem.detail or "?")


def print_report(report: Report) -> None:
    """Print the report, a table for each campaign."""
    console = Console(highlight=False)
    console.width = max(console.width, _WIDTH)  # numbers are never cut; a narrow terminal wraps the line
    for each in report.campaigns:
        title = f"{escape(each.name)} (practice, invented people)" if each.practice else escape(each.name)
        table = Table(title=title, title_justify="left", box=SIMPLE)
        for column in ("stand", "day"):
            table.add_column(column, no_wrap=True)
        for column in _NUMBERS:
            table.add_column(column, justify="right")
        table.add_column("notes")
        for day in each.days:
            notes = [] if day.approved else ["not approved"]
            notes += [*day.flags, *([] if day.figures.reconciles else ["DOES NOT ADD UP"])]
            name = escape(day.name) or encode_id(day.stand)[:8]
            table.add_row(name, day.date, *_numbers(day.figures), " ".join(notes))
        table.add_section()
        table.add_row("approved", "", *_numbers(each.approved))
        table.add_row("all", "", *_numbers(each.total))
        console.print(table)
        for day in each.days:
            where = ", ".join([escape(day.name) or encode_id(day.stand)[:8], day.date, *map(escape, day.places)])
            if day.reported is not None:
                console.print(f"{where}: {day.reported.in_words()}")
            elif day.places:
                console.print(where)
            for session, runs in day.doubts:
                about = f"{where}, session {encode_id(session)[:8]}"
                console.print(*(f"{about}: {doubt_in_words(run)}" for run in runs), sep="\n")
    if not report.campaigns:
        console.print("nothing was imported yet")
    if report.waiting:
        console.print(f"{report.waiting} files hold something that could not be opened yet")
    if not report.reconciles:
        console.print("The numbers do not agree everywhere: see the notes.")
    if not report.slips_agree:
        console.print("Not all that stands reported on their closing slips is here: ask them to hand over once more.")


def _numbers(figures: Figures) -> list[str]:
    known = figures.as_json()
    return [str(known[name]) for name in _NUMBERS]
