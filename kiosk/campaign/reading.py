"""From a campaign's files to a checked Campaign, or to a list of everything that is wrong with them."""

from __future__ import annotations

import re
import stat
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from kiosk.campaign.localized import UNSHOWABLE, is_language
from kiosk.campaign.markdown import blocks, unwanted
from kiosk.campaign.model import FILL_IN, Campaign, CampaignFile, CampaignText
from kiosk.campaign.notice import displayed, missing_from_notice
from kiosk.campaign.pictures import JPEG, PNG, SIZES, fits, measured
from kiosk.campaign.problems import NAME, problem, problems_in, shown
from kiosk.campaign.rules import broken_rules
from kiosk.errors import CampaignInvalid, PackStatutory

MAX_TEXT_BYTES: Final = 128 * 1024
MAX_PICTURE_BYTES: Final = 2 * 1024 * 1024
MAX_FILES: Final = 120
MAX_DEMAND: Final = 120

PATHS: Final = re.compile(
    r"campaign\.toml|(?:text|privacy)/[A-Za-z]{2,3}(?:-[A-Za-z]{2,4}){0,2}\.md|pictures/[a-z0-9][a-z0-9_-]{0,60}\.(?:jpg|png)"
)
"""The only files that a campaign is made of."""

_REASONS: Final = {
    "handwritten-list": "this kind of petition counts only signatures by the signatory's own hand on paper, "
    "which a stand cannot collect: print the official form",
    "statutory": "the law says where and how this kind of petition is signed (at an authority, with an electronic "
    "identity, in an official system), and a stand is none of these: use the official way",
}
_PRIVATE_KEY = re.compile(rb"PRIVATE KEY|SECRET-KEY-")
_MAGIC: Final = {"png": PNG, "jpg": JPEG}


def read_folder(folder: Path) -> Campaign:
    """Read and check a campaign's folder. Hidden files are passed over.

    Raises:
        CampaignInvalid: with every problem, a line each.
        PackStatutory: the law does not accept signatures of this kind from a stand.
    """
    return read_files(files_of(folder))


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the files that a pack of this folder is made of, by their path in it.

    Raises:
        CampaignInvalid: there is no folder, or something in it that cannot be part of a campaign.
    """
    if not folder.is_dir():
        raise CampaignInvalid([f"{folder}: expected the folder of a campaign, found {_kind_of(folder)}"])
    files: dict[str, bytes] = {}
    problems: list[str] = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        status = path.lstat()
        if stat.S_ISDIR(status.st_mode):
            continue
        if not stat.S_ISREG(status.st_mode):
            problems.append(f"{name}: expected a plain file, found a link or a device")
        elif not PATHS.fullmatch(name):
            problems.append(f"{name}: expected only campaign.toml, text/, privacy/ and pictures/, found another file")
        elif status.st_size > MAX_PICTURE_BYTES:
            problems.append(f"{name}: expected at most {MAX_PICTURE_BYTES} bytes, found {status.st_size}")
        elif len(files) >= MAX_FILES:
            problems.append(f"{name}: expected at most {MAX_FILES} files, found more")
            break
        else:
            files[name] = path.read_bytes()
    if problems:
        raise CampaignInvalid(problems)
    return files


def read_files(files: Mapping[str, bytes]) -> Campaign:
    """Check a campaign's files, wherever they come from.

    Raises:
        CampaignInvalid: with every problem, a line each.
        PackStatutory: the law does not accept signatures of this kind from a stand.
    """
    table = _table(files)
    kind = table.get("kind")
    if isinstance(kind, str) and kind in _REASONS:
        raise PackStatutory(f"campaigns of the kind {kind} are refused: {_REASONS[kind]}")
    raw_languages = table.get("languages")
    languages = [text for text in raw_languages if isinstance(text, str)] if isinstance(raw_languages, list) else []
    usable = tuple(dict.fromkeys(text for text in languages if is_language(text)))
    problems: list[str] = []
    checked: CampaignFile | None = None
    try:
        checked = CampaignFile.model_validate(table, context={"languages": usable})
        problems += [problem(*rule) for rule in broken_rules(checked)]
    except ValidationError as error:
        problems += problems_in(error, CampaignFile)
    problems += [line for line in _unfinished(table) if not _is_named(line, problems)]
    texts = {language: _text(files, language, problems) for language in usable}
    problems += _notice_problems(files, usable, checked)
    problems += _file_problems(files, usable, checked)
    if problems or checked is None:
        raise CampaignInvalid(problems)
    privacy = {
        language: displayed(_markdown(files, f"privacy/{language}.md", []), checked, language) for language in usable
    }
    pictures = {picture.file: files[picture.file] for picture in checked.pictures}
    return Campaign.model_validate(
        {**table, "texts": texts, "privacy": privacy, "picture_data": pictures}, context={"languages": usable}
    )


def _table(files: Mapping[str, bytes]) -> dict[str, Any]:
    if NAME not in files:
        raise CampaignInvalid([problem("", "this file in the campaign's folder", "none")])
    if len(files[NAME]) > MAX_TEXT_BYTES:
        raise CampaignInvalid([problem("", f"at most {MAX_TEXT_BYTES} bytes", str(len(files[NAME])))])
    try:
        return tomllib.loads(files[NAME].decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise CampaignInvalid([problem("", "text in UTF-8", "other bytes")]) from None
    except tomllib.TOMLDecodeError as error:
        raise CampaignInvalid([problem("", "TOML", f"a mistake: {error}")]) from None
    except RecursionError:
        raise CampaignInvalid([problem("", "TOML", "tables nested too deep")]) from None


def _markdown(files: Mapping[str, bytes], name: str, problems: list[str]) -> str:
    """Return the text of one Markdown file, line ends made one, or an empty text and a problem."""
    raw = files.get(name)
    if raw is None:
        problems.append(problem("", "this file, since the campaign offers its language", "none", name))
        return ""
    if len(raw) > MAX_TEXT_BYTES:
        problems.append(problem("", f"at most {MAX_TEXT_BYTES} bytes", str(len(raw)), name))
        return ""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        problems.append(problem("", "text in UTF-8", "other bytes", name))
        return ""
    if UNSHOWABLE.search(text):
        problems.append(problem("", "text without control characters", "some", name))
    if FILL_IN in text:
        problems.append(problem("", "your own words", f'"{FILL_IN}"', name))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text(files: Mapping[str, bytes], language: str, problems: list[str]) -> CampaignText:
    name = f"text/{language}.md"
    found: list[str] = []
    markdown = _markdown(files, name, found)
    first, _, rest = markdown.lstrip("\n").partition("\n")
    demand = first.removeprefix("# ").strip() if first.startswith("# ") else ""
    content = blocks(rest)
    lead = content[0].text if content and content[0].kind == "paragraph" else None
    if markdown or not found:
        if not demand or len(demand) > MAX_DEMAND:
            found.append(
                problem("line 1", f'"# " and the demand in at most {MAX_DEMAND} characters', shown(first), name)
            )
        if not any(block.kind != "heading" for block in content):
            found.append(problem("", "the petition's text under the demand", "none", name))
        elif not any(block.kind == "heading" for block in content):
            found.append(problem("", 'at least one heading that begins with "## "', "none", name))
        offset = markdown[: len(markdown) - len(rest)].count("\n")
        found += [_unwanted(line + offset, what, name) for line, what in unwanted(rest)]
    problems += found
    return CampaignText(demand=demand, lead=lead, markdown=rest.strip() + "\n")


def _notice_problems(
    files: Mapping[str, bytes], languages: Iterable[str], checked: CampaignFile | None
) -> Iterator[str]:
    for language in languages:
        name = f"privacy/{language}.md"
        found: list[str] = []
        markdown = _markdown(files, name, found)
        if markdown:
            found += [_unwanted(line, what, name) for line, what in unwanted(markdown)]
        if checked is not None and name in files:
            found += [problem(*missing, name) for missing in missing_from_notice(markdown, checked)]
        yield from found


def _unwanted(line: int, what: str, name: str) -> str:
    return problem(f"line {line}", "only headings, paragraphs, lists, bold and italic", what, name)


def _file_problems(
    files: Mapping[str, bytes], languages: tuple[str, ...], checked: CampaignFile | None
) -> Iterator[str]:
    pictures = {picture.file for picture in checked.pictures} if checked else set()
    for name, raw in files.items():
        folder, _, rest = name.partition("/")
        if _PRIVATE_KEY.search(raw):
            yield problem("", "nothing secret in a campaign", "a private key", name)
        if folder in ("text", "privacy") and rest.removesuffix(".md") not in languages:
            yield problem("", f"only the campaign's languages {', '.join(languages)}", "another one", name)
        if folder == "pictures":
            if checked and name not in pictures:
                yield problem("", "a table [[pictures]] in campaign.toml for this file", "none", name)
            if not raw.startswith(_MAGIC[name.rpartition(".")[2]]):
                yield problem("", "a PNG or JPEG picture as its name says", "something else", name)
            elif (size := measured(raw)) is None:
                yield problem("", "a picture that can be shown", "a damaged one, or one of a rare kind", name)
            elif not fits(size):
                yield problem("", SIZES, f"{size[0]} x {size[1]} pixels", name)
    for name in sorted(pictures - files.keys()):
        yield problem("", "this file, since campaign.toml names it", "none", name)


def _is_named(line: str, problems: list[str]) -> bool:
    """Say whether there is a problem at this place already."""
    place = line.partition(": expected")[0]
    return any(known.partition(": expected")[0] == place for known in problems)


def _unfinished(value: object, key: str = "") -> Iterator[str]:
    """Yield a problem for every place of campaign.toml that still holds the template's mark."""
    if isinstance(value, str) and FILL_IN in value:
        yield problem(key, "your own words", f'"{FILL_IN}"')
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _unfinished(inner, f"{key}.{name}" if key else name)
    elif isinstance(value, list):
        for place, inner in enumerate(value, 1):
            yield from _unfinished(inner, f"{key}[{place}]")


def _kind_of(path: Path) -> str:
    return "a file" if path.exists() else "nothing"
