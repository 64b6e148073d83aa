"""What a file is, by its first bytes: a picture, pages, a film, or none of these."""

import os
import stat
from enum import StrEnum
from pathlib import Path

_HEAD = 1024


class Medium(StrEnum):
    """What codes can be read out of."""

    PICTURE = "picture"
    PAGES = "pages"
    FILM = "film"


def medium_of(path: Path) -> Medium | None:
    """Return what a file is; None if it is something else, a link, no file, or cannot be read."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return None
        with path.open("rb") as file:
            return medium_of_bytes(file.read(_HEAD))
    except OSError:
        return None


def medium_of_bytes(head: bytes) -> Medium | None:
    """Return what a file that begins like this is."""
    if head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")):
        return Medium.PICTURE
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Medium.PICTURE
    if head.startswith(b"%PDF-"):
        return Medium.PAGES
    if film_format(head):
        return Medium.FILM
    return None


def film_format(head: bytes) -> str:
    """Return the name that FFmpeg has for a film that begins like this; empty if it is none."""
    if head[4:8] == b"ftyp" and head[8:12] not in _STILL:
        return "mov"
    if head[4:8] in (b"moov", b"wide", b"mdat"):  # as some cameras still write it
        return "mov"
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "matroska"
    return ""


_STILL = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"crx ")  # photographs that only look like films
