"""The command line: parse, call one function, print.

Nothing here knows Qt. What needs it (the windows, PDF) comes in as `Windows`, which `ui.app` fills.
"""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.cli.demo import OpenWindow

REFUSED, USAGE, PARTLY = 1, 2, 3  # exit codes; 0 is done, 3 is done but parts were refused


@dataclass(frozen=True)
class Windows:
    """What the command line borrows from Qt.

    `stand(data, windowed)` opens the stand's window and returns its exit code. `demo(stand, batch, pictures)` opens it
    with hands on it. `write_pdf(path, html, qr)` writes pages, `<img src="qr:NAME">` drawn from `qr`.
    """

    stand: Callable[[Path, bool], int]
    demo: "OpenWindow"
    write_pdf: Callable[[Path, str, Mapping[str, str]], None]


def run(windows: Windows, arguments: list[str] | None = None) -> int:
    """Carry out one command and return its exit code."""
    from kiosk.cli.tree import tree  # here, so that `ui.app` may import this module before it has built its windows

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        tree(arguments, prog_name="kiosk", obj=windows)
    except KioskError as error:
        typer.echo(f"kiosk: error: {error}", err=True)
        return REFUSED
    except SystemExit as end:  # typer's way to return
        return end.code if isinstance(end.code, int) else 0
    return 0
