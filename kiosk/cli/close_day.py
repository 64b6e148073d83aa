"""`kiosk stand close`: the end of a stand's day, handed over and told in a closing slip."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.folders import stand_folder
from kiosk.errors import StandRefused
from kiosk.stand.closing import ClosingSlip, closing_slip
from kiosk.stand.stand import Stand
from kiosk.stand.stick import HandedOver, hand_over
from kiosk.stand.waiting import in_words


def close(
    context: typer.Context,
    out: Annotated[
        Path | None, typer.Option("--out", help="A folder, for example on a USB stick, for batches and slip.")
    ] = None,
    data: Annotated[
        Path | None, typer.Option("--data", help="The stand's folder; else KIOSK_DATA, else this user's.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")] = False,
) -> None:
    """Close the day: hand over what waits, write the closing slip beside it, and forget what was practice."""
    folder: Path = context.meta["data"] if data is None else stand_folder(data)
    if not (folder / "store.sqlite").exists():
        raise StandRefused("there is no stand in this data folder: check --data", code="no-stand")
    with Stand.open(folder) as opened:
        handed = None if out is None else hand_over(opened, out, closing=True)
        slip = closing_slip(opened)
        opened.close_day()
    if as_json:
        typer.echo(json.dumps(_as_json(slip, handed), ensure_ascii=False))
    else:
        typer.echo(slip.words)
    for path in () if handed is None else (*handed.files, handed.slip):
        typer.echo(path, err=True)
    typer.echo(_advice(slip, handed), err=True)


def _advice(slip: ClosingSlip, handed: HandedOver | None) -> str:
    if slip.whole.practice:
        return "practice: what was signed here is deleted from the stand now"
    if slip.waiting.anything:
        return (
            f"NOT HANDED OVER: {in_words(slip.waiting)} are on this stand only. Give a stick with --out,"
            " and do not let the stand out of your hands before"
        )
    if handed is None:
        return "handed over before; this slip is on no stick: send these lines or a photograph to the coordinator"
    return (
        f"{slip.signatures} signed, {handed.signatures} on this stick, checked. Safe to switch off; keep the stand"
        " until its receipt arrives"
    )


def _as_json(slip: ClosingSlip, handed: HandedOver | None) -> dict[str, object]:
    return {
        "stand": slip.stand,
        "id": slip.id,
        "place": slip.place,
        "day": slip.date,
        "practice": slip.whole.practice,
        "signatures": slip.signatures,
        "withdrawals": slip.withdrawals,
        "not_handed_over": slip.not_handed_over,
        "withdrawals_not_handed_over": slip.waiting.withdrawals,
        "doubts_not_handed_over": slip.waiting.doubts,
        "campaigns": [
            {
                "campaign": line.campaign,
                "signatures": line.counts.signatures,
                "withdrawals": line.counts.withdrawals,
                "code": line.chain,
            }
            for line in slip.lines
        ],
        "on_stick": None if handed is None else handed.signatures,
        "batches": [] if handed is None else [str(path) for path in handed.files],
        "slip": None if handed is None else str(handed.slip),
    }
