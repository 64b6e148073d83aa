"""What the window says, in the visitor's language: Qt Linguist files, compiled when they changed, switched live.

`python -m ui.languages` compiles what is missing or out of date; `python -m ui.languages update` first takes new
sentences of the QML files and the printed guides into the .ts files, and drops those that are no longer said.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ui.pseudo import Pseudo

TRANSLATIONS = Path(__file__).parents[1] / "assets" / "translations"
QML = Path(__file__).parent / "qml"
PAPER_WORDS = Path(__file__).parent / "guides" / "words.py"
TOOLS = Path(sys.executable).parent
FAMILIES = ["Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", "Segoe UI", "Microsoft YaHei UI", "DejaVu Sans"]

_SCRIPTS = {
    "ar": QFontDatabase.WritingSystem.Arabic,
    "fa": QFontDatabase.WritingSystem.Arabic,
    "uk": QFontDatabase.WritingSystem.Cyrillic,
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
}
_PACKAGES = {"zh": "fonts-noto-cjk"}


def compile_translations() -> list[Path]:
    """Compile every .ts file whose .qm is missing or older, and return the new ones."""
    made = []
    for source in sorted(TRANSLATIONS.glob("kiosk_*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            # A running window maps the old file, so that is never written to; others may compile at the same time.
            new = compiled.with_suffix(f".{os.getpid()}.new.qm")
            subprocess.run([str(TOOLS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(new)], check=True)
            new.replace(compiled)
            made.append(compiled)
    return made


def update_translations(folder: Path = TRANSLATIONS) -> None:
    """Make the .ts files in a folder hold what windows and papers say: new sentences unfinished, old ones dropped."""
    sources = [*sorted(str(path) for path in QML.rglob("*.qml")), str(PAPER_WORDS)]
    for file in sorted(folder.glob("kiosk_*.ts")):
        language = file.stem.removeprefix("kiosk_")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-target-language", language.replace("-", "_")]
        if language == "en":
            options.append("-pluralonly")  # the sentences themselves stand in the QML files
        subprocess.run([str(TOOLS / "pyside6-lupdate"), *options, *sources, "-ts", str(file)], check=True)


class Languages:
    """The translator of the running program. One at a time; English is what stands in the QML files."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def speak(self, code: str) -> None:
        """Speak this language from now on; the window has to retranslate itself afterwards."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if os.environ.get("KIOSK_PSEUDO"):
            self._translator = Pseudo()
            QCoreApplication.installTranslator(self._translator)
            return
        translator = QTranslator()
        if any(translator.load(str(TRANSLATIONS / f"kiosk_{name}.qm")) for name in (code, code.partition("-")[0])):
            QCoreApplication.installTranslator(translator)
            self._translator = translator


def set_font(application: QGuiApplication) -> None:
    """Have every script drawn by the system's Noto fonts, or what comes closest."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)


def missing_fonts(languages: Iterable[str]) -> list[str]:
    """Return a sentence for each language that no installed font can draw, with the Debian package to install."""
    sentences = []
    for code in languages:
        short = code.partition("-")[0]
        if not QFontDatabase.families(_SCRIPTS.get(short, QFontDatabase.WritingSystem.Latin)):
            package = _PACKAGES.get(short, "fonts-noto-core")
            sentences.append(f"no font here can draw the language {code}: install {package}")
    return sentences


if __name__ == "__main__":
    if "update" in sys.argv[1:]:
        update_translations()
    compile_translations()
