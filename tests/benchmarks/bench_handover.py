"""The hand-over of a petition with many signatories: time, and memory beside that of one with few.

The floor of the time is a bare QPdfWriter with the same names and numbers; of the memory, the same with few people.

    python -m tests.benchmarks.bench_handover --signatories 100000
"""

import argparse
import json
import secrets
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_import import FAMILY, GIVEN, _letters, _peak_mib
from tests.benchmarks.figures import Figure, table

FEW = 1_000
A_SESSION = 500


def measure(signatories: int) -> list[Figure]:
    """Hand over in processes of their own."""
    few, many = (_run("hand_over", count) for count in (FEW, signatories))
    bare = _run("draw_bare", signatories)
    how = f"hand-over of {signatories:,} signatories, {many['pages']:,} pages, {many['pdf_mib']:.1f} MiB of PDF"
    return [
        Figure(f"{how}: memory", many["peak_mib"], few["peak_mib"], "MiB", f"the same with {FEW:,}"),
        Figure("the same: CPU of the PDF", many["pdf"], bare["seconds"], "s", "a bare QPdfWriter with the same names"),
        Figure("the same: CPU of CSV, workbook and ledger", many["tables"], bare["seconds"], "s", "the same"),
    ]


def _run(what: str, count: int) -> dict[str, Any]:
    code = f"from tests.benchmarks.bench_handover import {what}; {what}({count})"
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(out.stdout.splitlines()[-1])
    return found


def _people(count: int) -> list[tuple[str, str]]:
    return [(f"{GIVEN[who % 12]} {_letters(who)}", FAMILY[who // 12 % 10]) for who in range(count)]


def fill(folder: Path, count: int) -> Any:
    """Put signatures into a ledger as an import leaves them; return a desk with the pack that they signed under."""
    from kiosk.coordinator.ledger import Session, Signature, Stand, add_rows, record_id, table
    from kiosk.coordinator.rows import signature_row
    from kiosk.coordinator.transcribe import PAPER_STAND
    from kiosk.format.row import SignatureBody
    from tests.kiosk.coordinator.leaving import Desk

    desk = Desk(folder)
    street = desk.build("names")
    street.close()
    desk.take_in(street)
    with desk.ledger.writing() as connection:
        campaign, pack = connection.execute(table(Session).select()).one()[3], desk.packs[0].pack_hash
        connection.execute(
            table(Stand).insert().values(device_id=PAPER_STAND, medium="", name="", approved=True, first_day=0)
        )
        rows = []
        for who, (given, family) in enumerate(_people(count)):
            session, seq = divmod(who, A_SESSION)
            if seq == 0:
                values = Session(
                    id=session + 1_000, session_id=secrets.token_bytes(16), device_id=PAPER_STAND, campaign=campaign,
                    day=20_000, pack_hash=pack,
                ).model_dump()  # fmt: skip
                connection.execute(table(Session).insert().values(values))
            body = SignatureBody(
                given, family, f"p{who}@example.org", str(1010 + who % 8000), None, "AT", None, None, None, None, None,
                "de", 14, ("updates",), False, f"{who:011}",
            )  # fmt: skip
            rows.append(signature_row(record_id(session + 1_000, seq), session + 1_000, campaign, body))
            if len(rows) == 2_000 or who == count - 1:
                add_rows(connection, Signature, rows)
                rows.clear()
    desk.ledger.close()
    return desk


def hand_over(count: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        code = (
            f"from pathlib import Path; from tests.benchmarks.bench_handover import fill; fill(Path({name!r}), {count})"
        )
        subprocess.run([sys.executable, "-c", code], check=True)
        print(json.dumps(_handed_over(folder)))


def _handed_over(folder: Path) -> dict[str, float]:
    from kiosk.campaign import open_pack
    from kiosk.coordinator.handover import hand_over as hand_over_petition
    from kiosk.coordinator.handover_letter import Letter
    from kiosk.coordinator.ledger import Ledger
    from kiosk.coordinator.petition import find_petition
    from ui.app import write_hand_over

    pdf = 0.0

    def draw(path: Path, letter: Letter) -> None:
        nonlocal pdf
        started = time.process_time()
        write_hand_over(path, letter, "a4")
        pdf = time.process_time() - started

    ledger = Ledger.open(folder / "ledger.sqlite")
    packs = [open_pack((folder / "0.pack").read_bytes())]
    with ledger.reading() as connection:
        petition = find_petition(connection, packs)
    started = time.process_time()
    hand_over_petition(ledger, petition, folder / "out", draw)
    seconds = time.process_time() - started
    peak = _peak_mib()
    ledger.close()
    import pypdfium2

    path = folder / "out" / "petition.pdf"
    with pypdfium2.PdfDocument(path) as document:
        pages = len(document)
    return {
        "pdf": pdf,
        "tables": seconds - pdf,
        "peak_mib": peak,
        "pages": pages,
        "pdf_mib": path.stat().st_size / 2**20,
    }


def draw_bare(count: int) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter, QPdfWriter

    from ui.app import application, prepare_environment

    prepare_environment(screen_needed=False)
    app = application()
    people = _people(count)
    with tempfile.TemporaryDirectory() as name:
        started = time.process_time()
        writer = QPdfWriter(f"{name}/bare.pdf")
        painter = QPainter(writer)
        for who, (given, family) in enumerate(people):
            if who and who % 80 == 0:
                writer.newPage()
            painter.drawText(QPointF(100, 100 + who % 80 * 150), str(who))
            painter.drawText(QPointF(1000, 100 + who % 80 * 150), f"{given} {family}")
        painter.end()
        del writer
        print(json.dumps({"seconds": time.process_time() - started}))
    del app


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--signatories", type=int, default=100_000)
    print(table(measure(parser.parse_args().signatories)))
