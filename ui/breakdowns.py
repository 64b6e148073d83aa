"""What becomes of a bug: its type and place on standard error, a line in the stand's log, and the program goes on."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.stand.log import Log


def quiet_errors(log: Log | None = None) -> None:
    """Tell of a bug by its type and place only: what a visitor typed may stand in an error's message.

    Args:
        log: the stand's log, once it is open. It is told of each place once, so that a bug that comes again and again
            does not push everything else out of it.
    """
    told: set[str] = set()

    def note(kind: type[BaseException], trace: TracebackType | None) -> None:
        place = "unknown place"
        while trace is not None:
            place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
            trace = trace.tb_next
        print(f"kiosk: bug: {kind.__name__} at {place}", file=sys.stderr, flush=True)  # noqa: T201 - for the journal
        if log is not None and place not in told:
            from kiosk.stand.log import BREAKDOWN

            told.add(place)
            log.write(BREAKDOWN)

    sys.excepthook = lambda kind, _error, trace: note(kind, trace)
    threading.excepthook = lambda args: note(args.exc_type, args.exc_traceback)
    sys.unraisablehook = lambda args: note(args.exc_type, args.exc_traceback)
