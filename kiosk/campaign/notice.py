"""The privacy notice: that it says all that Art. 13 GDPR asks for, and what it says as the visitor reads it.

No program can tell whether a sentence in some language is a good statement. So a notice is sections whose headings
carry a fixed id, `## Who is responsible {#controller}`, one for each statement that the law wants; and what must not
differ from campaign.toml is not typed but filled in, `{{contact}}`. Both can be checked in every language.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from babel.dates import format_date

from kiosk.campaign.model import CampaignFile

REQUIRED: Final = {
    "controller": "who answers for the data, Art. 13 (1) a",
    "purpose": "what the data are for, Art. 13 (1) c",
    "legal-basis": "which law allows it, Art. 13 (1) c and 9 (2)",
    "recipients": "who receives the data, Art. 13 (1) e",
    "third-countries": "whether data leave the European Economic Area, Art. 13 (1) f",
    "retention": "when the data are deleted, Art. 13 (2) a",
    "rights": "access, correction, deletion, restriction, objection, portability, Art. 13 (2) b",
    "withdrawal": "how consent is withdrawn, Art. 13 (2) c",
    "complaint": "the right to complain to an authority, Art. 13 (2) d",
    "required": "whether one has to give the data, Art. 13 (2) e",
    "automated-decisions": "whether anything is decided by a machine, Art. 13 (2) f",
}
OFFICER: Final = "dpo"

_FILLED_IN: Final = {"controller": ("controller", "contact"), "retention": ("deletion",), OFFICER: ("dpo",)}
"""The facts that a section has to take from campaign.toml."""

_YEAR: Final = {"uk": ("р.", "року"), "ru": ("г.", "года")}
"""The word after a year, which would end in two full stops at the end of a sentence."""

_HEADING = re.compile(r"##\s+(?P<title>.*?)\s*\{#(?P<id>[a-z-]+)\}\s*")
_FACT = re.compile(r"\{\{\s*([a-z_]*)\s*\}\}")


@dataclass(frozen=True)
class _Section:
    id: str | None
    title: str
    line: int
    body: str


def missing_from_notice(markdown: str, campaign: CampaignFile) -> Iterator[tuple[str, str, str]]:
    """Yield (place, what is expected, what was found) for each statement that is missing, empty or of no known kind."""
    sections = _sections(markdown)
    wanted = REQUIRED | (
        {OFFICER: "how to reach the data protection officer, Art. 13 (1) b"} if _officer(campaign) else {}
    )
    seen: set[str] = set()
    for section in sections:
        place = f"line {section.line}"
        if section.id is None:
            yield place, "a heading that ends in an id such as {#controller}", f'"{section.title[:40]}"'
        elif section.id not in REQUIRED and section.id != OFFICER:
            yield place, f"one of the ids {', '.join((*REQUIRED, OFFICER))}", f"{{#{section.id}}}"
        elif section.id in seen:
            yield place, f"one section {{#{section.id}}}", "a second one"
        else:
            seen.add(section.id)
            yield from _missing_from_section(section, campaign)
    for id_, statement in wanted.items():
        if id_ not in seen:
            yield f"{{#{id_}}}", f"a section that says {statement}", "nothing"


def _missing_from_section(section: _Section, campaign: CampaignFile) -> Iterator[tuple[str, str, str]]:
    place = f"{{#{section.id}}}"
    facts = set(_FACT.findall(section.body))
    known = _facts(campaign, campaign.languages[0])
    if not section.title:
        yield place, "a heading in words", "none"
    if not any(letter.isalpha() for letter in _FACT.sub("", section.body)):
        yield place, "a statement under the heading", "none"
    for fact in _FILLED_IN.get(section.id or "", ()):
        if fact not in facts and fact in known:
            yield place, f"{{{{{fact}}}}}, which is filled in from campaign.toml", "none"
    for fact in sorted(facts - known.keys()):
        yield place, f"one of {', '.join('{{' + name + '}}' for name in known)}", f"{{{{{fact}}}}}"


def displayed(markdown: str, campaign: CampaignFile, language: str) -> str:
    """Return the notice as visitors read it: ids taken off, facts filled in, dates in the visitor's way of writing."""
    facts = _facts(campaign, language)
    lines = [f"## {match['title']}" if (match := _HEADING.fullmatch(line)) else line for line in markdown.splitlines()]
    return _FACT.sub(lambda match: _literal(facts.get(match[1], "")), "\n".join(lines)).strip() + "\n"


def long_date(date: datetime.date, language: str) -> str:
    """Return a date in words. English says 31 December 2027, as most of its readers in the world do."""
    words = str(format_date(date, "long", locale="en_GB" if language == "en" else language.replace("-", "_")))
    short, long = _YEAR.get(language, ("", ""))
    return words.removesuffix(short) + long


def _facts(campaign: CampaignFile, language: str) -> dict[str, str]:
    controller = campaign.controller
    facts = {
        "controller": controller.name,
        "address": controller.address,
        "contact": controller.contact,
        "organisation": campaign.organisation.name.in_(language),
        "addressee": campaign.addressee.name.in_(language),
        "deletion": long_date(campaign.dates.deletion, language),
    }
    return facts | ({"dpo": controller.data_protection_officer} if controller.data_protection_officer else {})


def _literal(fact: str) -> str:
    """Keep Markdown from reading meaning into a name or an address."""
    return re.sub(r"([\\`*_<>\[\]#!&])", r"\\\1", fact)


def _officer(campaign: CampaignFile) -> bool:
    return campaign.controller.data_protection_officer is not None


def _sections(markdown: str) -> list[_Section]:
    sections: list[_Section] = []
    title: tuple[str | None, str, int] = (None, "", 1)
    body: list[str] = []

    def finish() -> None:
        if title[0] is not None or title[1] or any(line.strip() for line in body):
            sections.append(_Section(*title, "\n".join(body)))

    for number, line in enumerate(markdown.splitlines(), 1):
        if re.match(r"#{1,2}(\s|$)", line):
            finish()
            match = _HEADING.fullmatch(line)
            title = (match["id"], match["title"], number) if match else (None, line.strip(), number)
            body = []
        else:
            body.append(line)
    finish()
    return sections
