"""Petitions and notices are a little Markdown: headings, paragraphs, lists, bold, italic. Nothing else gets through.

There are no links (nobody can follow one at a stand), no pictures (the pack names those) and no HTML.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final, Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER: Final = MarkdownIt("commonmark")

_BLOCKS: Final = frozenset(
    f"{name}_{end}"
    for name in ("heading", "paragraph", "bullet_list", "ordered_list", "list_item")
    for end in ("open", "close")
) | {"inline"}
_INLINE: Final = frozenset(
    ["text", "softbreak", "hardbreak", "text_special", "strong_open", "strong_close", "em_open", "em_close"]
)
_IN_WORDS: Final = {
    "link_open": "a link", "image": "a picture", "html_block": "HTML", "html_inline": "HTML", "fence": "code",
    "code_block": "code (indented by four blanks)", "code_inline": "code", "hr": "a rule", "blockquote_open": "a quote",
}  # fmt: skip
_TAGS: Final = {"strong_open": "<b>", "strong_close": "</b>", "em_open": "<i>", "em_close": "</i>"}


@dataclass(frozen=True)
class Block:
    """One heading, paragraph or list item: as plain text, and as HTML that has only <b>, <i> and <br>."""

    kind: Literal["heading", "paragraph", "item"]
    text: str
    html: str
    number: int | None = None


def blocks(markdown: str) -> tuple[Block, ...]:
    """Return the text as a flat list of blocks, for screens that set each one in a label of its own."""
    return tuple(_blocks(_PARSER.parse(markdown)))


def html_text(markdown: str) -> str:
    """Return the text as the safe HTML subset that a label can show."""
    html, open_list = [], ""
    for block in blocks(markdown):
        wanted = "" if block.kind != "item" else "ul" if block.number is None else "ol"
        if wanted != open_list:
            html += [f"</{open_list}>"] * bool(open_list) + [f"<{wanted}>"] * bool(wanted)
            open_list = wanted
        tag = {"heading": "h2", "paragraph": "p", "item": "li"}[block.kind]
        html.append(f"<{tag}>{block.html}</{tag}>")
    return "".join([*html, f"</{open_list}>" if open_list else ""])


def unwanted(markdown: str) -> Iterator[tuple[int, str]]:
    """Yield (line, what) for everything that is not a heading, paragraph, list, bold or italic."""
    for token in _PARSER.parse(markdown):
        line = (token.map or [0])[0] + 1
        if token.type not in _BLOCKS:
            if not token.type.endswith("_close"):
                yield line, _IN_WORDS.get(token.type, "something else")
        elif token.type == "heading_open" and token.tag not in ("h2", "h3"):
            yield line, "a heading that does not begin with ## or ###"
        for inner in token.children or ():
            if inner.type not in _INLINE and not inner.type.endswith("_close"):
                yield line, _IN_WORDS.get(inner.type, "something else")


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    kind: Literal["heading", "paragraph", "item"] = "paragraph"
    numbers: list[int | None] = []  # one entry for each list that is open, None for a list of dots
    fresh_item = False
    for token in tokens:
        match token.type:
            case "heading_open":
                kind = "heading"
            case "paragraph_open":
                kind = "item" if numbers and fresh_item else "paragraph"
            case "bullet_list_open":
                numbers.append(None)
            case "ordered_list_open":
                numbers.append(int(token.attrGet("start") or 1) - 1)
            case "bullet_list_close" | "ordered_list_close":
                numbers.pop()
            case "list_item_open":
                fresh_item = True
                last = numbers[-1]
                numbers[-1] = None if last is None else last + 1
            case "inline":
                number = numbers[-1] if kind == "item" else None
                yield Block(kind, _plain(token.children or []), _html(token.children or []), number)
                fresh_item = False


def _plain(tokens: list[Token]) -> str:
    return "".join("\n" if t.type == "hardbreak" else " " if t.type == "softbreak" else t.content
                   for t in tokens if t.type in _INLINE)  # fmt: skip


def _html(tokens: list[Token]) -> str:
    parts = []
    for token in tokens:
        if token.type in ("text", "text_special"):
            parts.append(escape(token.content, quote=False))
        elif token.type == "hardbreak":
            parts.append("<br>")
        elif token.type == "softbreak":
            parts.append(" ")
        else:
            parts.append(_TAGS.get(token.type, ""))
    return "".join(parts)
