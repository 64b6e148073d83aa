"""`python -m ui.qmllint`: lint all QML with the types of the Python objects it uses; a warning is a failure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ui.languages import TOOLS

ROOT = Path(__file__).parents[1]
QML = ROOT / "ui" / "qml"
TYPES = ROOT / "build" / "qmltypes"

# Modules that Python provides, and the one file that each comes from.
MODULES = {"Kiosk.Stand": ROOT / "ui" / "stand" / "visitor.py"}


def main() -> int:
    """Write the type descriptions and return qmllint's exit code."""
    for module, source in MODULES.items():
        describe(module, source)
    files = sorted(str(path) for path in QML.rglob("*.qml"))
    return subprocess.run([_tool("qmllint"), "-W", "0", "-I", str(QML), "-I", str(TYPES), *files]).returncode


def describe(module: str, source: Path) -> None:
    """Describe the QML types in a Python file, where qmllint looks for the module."""
    folder = TYPES.joinpath(*module.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dump, registration = folder / "dump.json", folder / "registration.cpp"
    # The dumper says on standard error that it does not know QObject; it needs not.
    subprocess.run([_tool("metaobjectdump"), str(source), "-o", str(dump)], check=True, stderr=subprocess.DEVNULL)
    name = ["--import-name", module, "--major-version", "1", "--minor-version", "0"]
    types = ["--generate-qmltypes", str(folder / "kiosk.qmltypes"), "-o", str(registration)]
    subprocess.run([_tool("qmltyperegistrar"), *types, *name, str(dump)], check=True)
    (folder / "qmldir").write_text(f"module {module}\ntypeinfo kiosk.qmltypes\n", encoding="utf-8")


def _tool(name: str) -> str:
    return str(TOOLS / f"pyside6-{name}")


if __name__ == "__main__":
    sys.exit(main())
