"""The command line: parse, call one function, print.

Nothing here knows Qt. What needs it (the windows, PDF) comes in as `Windows`, which `ui.app` fills.
"""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.cli.demo import OpenWindow
    from kiosk.cli.sheets import SheetWriter
    from kiosk.coordinator.handover_letter import Letter
    from kiosk.coordinator.told import Take
    from kiosk.stand.surroundings import Finding

REFUSED, USAGE, PARTLY = 1, 2, 3  # exit codes; 0 is done, 3 is done but parts were refused


@dataclass(frozen=True)
class Windows:
    """What the command line borrows from Qt.

    `stand(data, windowed)` opens the stand's window and returns its exit code. `demo(stand, batch, pictures)` opens it
    with hands on it. `write_pdf(path, html, qr)` writes pages, `<img src="qr:NAME">` drawn from `qr`. `self_test(data)`
    tries the ways out of the stand's window. `sheets` draws pages of codes. `scan(take)` opens the coordinator's
    camera, and returns once it is closed; `take` imports what it brought. `hand_over(path, letter, paper)` writes a
    petition's hand-over as PDF and raises OSError.
    """

    stand: Callable[[Path, bool], int]
    demo: "OpenWindow"
    write_pdf: Callable[[Path, str, Mapping[str, str]], None]
    self_test: "Callable[[Path], list[Finding]]" = lambda _data: []
    sheets: "SheetWriter | None" = None
    scan: "Callable[[Take], None]" = lambda _take: None
    hand_over: "Callable[[Path, Letter, str], None]" = lambda _path, _letter, _paper: None


def run(windows: Windows, arguments: list[str] | None = None) -> int:
    """Carry out one command and return its exit code."""
    from kiosk.cli.tree import tree  # here, so that `ui.app` may import this module before it has built its windows

    _mend_streams()
    try:
        code = _carry_out(lambda: tree(arguments, prog_name="kiosk", obj=windows))
        sys.stdout.flush()
    except KioskError as error:
        return _refuse(str(error))
    except UnicodeError:
        return _refuse("a file, or its name, is not in UTF-8: save or name it again")
    except EOFError:
        return _refuse("an answer is needed, and nobody is there to ask: give it as an option")
    except OSError as error:  # what a command expects it says itself, and better; a path may name a person
        return _refuse(f"the system refused: {(error.strerror or 'input or output failed').lower()}")
    return code


def _carry_out(command: Callable[[], object]) -> int:
    try:
        command()
    except SystemExit as end:  # typer's way to return
        return end.code if isinstance(end.code, int) else 0
    return 0


def _refuse(message: str) -> int:
    with suppress(OSError):
        typer.echo(f"kiosk: error: {message}", err=True)
    try:
        sys.stdout.flush()
    except OSError:  # it is full or gone: what is left in it must not fail once more at the exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return REFUSED


def _mend_streams() -> None:
    """Make all text printable; a stream that was closed before we began is an empty one."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
