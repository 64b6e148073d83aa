"""`kiosk stand self-test`: which ways out of the stand are closed, which are not, and who can close them."""

import json
from dataclasses import asdict

import typer

from kiosk.cli.folders import stand_folder
from kiosk.cli.practice import prepare_practice
from kiosk.cli.stand import AsJson, Data

_TITLES = {
    "open": "Open, and should not be:",
    "system": "What only the system can close (docs/LOCKDOWN.md):",
    "held": "Held:",
}


def self_test(context: typer.Context, data: Data = None, as_json: AsJson = False) -> None:
    """Try the ways out of the stand's window on this screen, and name those that only the system can close."""
    folder = context.meta["data"] if data is None else stand_folder(data)
    prepare_practice(folder)
    findings = context.find_root().obj.self_test(folder)
    left = any(finding.state == "open" for finding in findings)
    if as_json:
        typer.echo(json.dumps({"ok": not left, "findings": [asdict(finding) for finding in findings]}))
    else:
        for state, title in _TITLES.items():
            found = [finding for finding in findings if finding.state == state]
            if found:
                typer.echo(title)
                for finding in found:
                    typer.echo(f"  {finding.words}")
    if left:
        raise typer.Exit(1)
