"""`python -m ui.screens [OUT]`: a picture of every screen in every language, theme and orientation, and sheets of them.

`--languages en,ar --themes high --sizes 1024x600 --step 1.5 --pseudo` choose others.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ui.app import application, prepare_environment

OUT = Path("build/screens")
SIZES = "1280x800,800x1280"
THEMES = "light,sunlight,high"

PEOPLE = {
    "en": {"given_name": "Robin", "family_name": "Sample", "postal_code": "1010", "email": "robin@stand.example"},
    "de": {"given_name": "Jörg", "family_name": "Mustermann", "postal_code": "1010", "email": "joerg@stand.example"},
    "fr": {"given_name": "Agnès", "family_name": "Exemple", "postal_code": "1010", "email": "agnes@stand.example"},
    "es": {"given_name": "Íñigo", "family_name": "Ejemplo", "postal_code": "1010", "email": "inigo@stand.example"},
    "it": {"given_name": "Niccolò", "family_name": "Esempio", "postal_code": "1010", "email": "nicco@stand.example"},
    "pt": {"given_name": "João", "family_name": "Exemplo", "postal_code": "1010", "email": "joao@stand.example"},
    "tr": {"given_name": "Işıl", "family_name": "Örnek", "postal_code": "1010", "email": "isil@stand.example"},
    "pl": {"given_name": "Łucja", "family_name": "Przykład", "postal_code": "1010", "email": "lucja@stand.example"},
    "uk": {"given_name": "Їлія", "family_name": "Зразок", "postal_code": "1010", "email": "ilia@stand.example"},
    "ar": {"given_name": "روبن", "family_name": "مثال", "postal_code": "1010", "email": "robin@stand.example"},
    "fa": {"given_name": "آرش", "family_name": "نمونه‌پور", "postal_code": "1010", "email": "arash@stand.example"},
    "zh-Hans": {"given_name": "Xiaoming", "family_name": "Yang", "postal_code": "1010", "email": "yang@stand.example"},
}
LONG = {
    "given_name": "Maximiliane Theodora Wilhelmine",
    "family_name": "Freifrau von Hohenlohe-Waldenburg-Schillingsfürst",
    "email": "maximiliane.von.hohenlohe-waldenburg@a-rather-long-domain-name.example",
    "postal_code": "1010",
}


def main() -> None:
    """Draw all pictures into the folder named on the command line, or into build/screens."""
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("KIOSK_MM_PER_PX", "0.1705")  # the reference tablet
    prepare_environment(screen_needed=False)
    wanted = _read_wishes()
    if wanted.pseudo:
        os.environ["KIOSK_PSEUDO"] = "1"
    wanted.out.mkdir(parents=True, exist_ok=True)
    application()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KIOSK_COORDINATOR_DATA"] = str(Path(folder) / "coordinator")
        _draw(Path(folder) / "stand", wanted)


@dataclass(frozen=True)
class Wishes:
    """Which pictures to draw, and where to."""

    out: Path
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]
    step: float
    pseudo: bool


def _read_wishes() -> Wishes:
    parser = argparse.ArgumentParser(prog="python -m ui.screens")
    parser.add_argument("out", nargs="?", type=Path, default=OUT)
    parser.add_argument("--languages", default="")
    parser.add_argument("--themes", default=THEMES)
    parser.add_argument("--sizes", default=SIZES)
    parser.add_argument("--step", type=float, default=1.0)
    parser.add_argument("--pseudo", action="store_true")
    said = parser.parse_args()
    sizes = tuple((int(width), int(height)) for width, height in (size.split("x") for size in said.sizes.split(",")))
    languages = tuple(filter(None, said.languages.split(",")))
    return Wishes(said.out, languages, tuple(said.themes.split(",")), sizes, said.step, said.pseudo)


def _draw(data: Path, wanted: Wishes) -> None:
    from kiosk.cli.practice import build_practice_pack, practice_folder, practice_keys
    from kiosk.stand.stand import Stand
    from ui.stand.window import load

    with Stand.open(data) as stand:
        stand.install(build_practice_pack(practice_keys(practice_folder(data))))
        opened = load(stand, data, windowed=True)
        walk = Walk(opened)
        opened.visitor.forgotten.disconnect(opened.look.reset)
        opened.look._step = wanted.step
        for code in wanted.languages or [str(language["code"]) for language in opened.visitor.languages]:
            for theme in wanted.themes:
                opened.look._theme, pictures = theme, []
                opened.look.changed.emit()
                for width, height in wanted.sizes:
                    opened.window.resize(width, height)
                    for name in walk.screens(code):
                        path = wanted.out / f"{name}-{code}-{theme}-{width}x{height}.png"
                        opened.window.grabWindow().save(str(path))
                        pictures.append(path)
                _sheet(pictures, wanted.out / f"sheet-{code}-{theme}.png")
        for line in opened.warnings:
            sys.stderr.write(line + "\n")
        opened.close()


class Walk:
    """Leads one window through its screens, by what a visitor does rather than by setting anything."""

    def __init__(self, opened: object) -> None:
        from ui.stand.window import StandWindow

        assert isinstance(opened, StandWindow)  # noqa: S101
        self.opened = opened
        self.visitor = opened.visitor

    def settle(self) -> None:
        """Wait until nothing moves."""
        from PySide6.QtTest import QTest

        QTest.qWait(60)
        while self.opened.window.property("busy"):
            QTest.qWait(10)
        QTest.qWait(60)

    def focus(self, name: str) -> None:
        """Put the cursor into a field, as a touch on it does."""
        from ui.hands import Hands

        self.settle()
        item = Hands(self.opened.window).find(f"field {name}")
        if item is not None:
            from PySide6.QtCore import QMetaObject

            QMetaObject.invokeMethod(item, "take")
        self.settle()

    def fill(self, person: dict[str, str]) -> None:
        """Have everything typed."""
        for name, value in person.items():
            self.visitor.type(name, value)

    def screens(self, language: str) -> Iterator[str]:
        """Yield the name of each screen while it is shown."""
        from kiosk.errors import NotStored

        visitor, journey = self.visitor, self.visitor._journey
        visitor.restart()
        journey.draft.language = language
        visitor._turn()
        visitor._count = 2318
        visitor.countChanged.emit()
        self.opened.window.setProperty("lastField", "")
        from PySide6.QtTest import QTest

        QTest.qWait(700)
        yield "attract"
        visitor.chooseLanguage(language)
        self.settle()
        yield "read"
        visitor.lookAside("LANGUAGE")
        self.settle()
        yield "language"
        visitor.back()
        self.settle()
        visitor.lookAside("PRIVACY")
        self.settle()
        yield "privacy"
        visitor.back()
        self.settle()
        visitor.wantToSign()
        self.settle()
        yield "details-empty"
        visitor.finishDetails()
        self.settle()
        yield "details-missing"
        visitor.back()
        self.settle()
        self.fill({**PEOPLE[language], "family_name": PEOPLE[language]["family_name"][:-1]})
        visitor.wantToSign()
        for name in ("family_name", "postal_code", "email"):
            self.focus(name)
            yield f"details-{name}"
        visitor.lookAside("COUNTRY")
        self.settle()
        yield "country"
        visitor.back()
        self.settle()
        visitor.back()
        self.settle()
        self.fill({"family_name": "", "email": "robin@stand"})
        visitor.wantToSign()
        self.settle()
        visitor.finishDetails()
        self.settle()
        yield "details-errors"
        visitor.back()
        self.settle()
        self.fill({"family_name": PEOPLE[language]["family_name"], "email": "robin@gmial.com"})
        visitor.wantToSign()
        self.settle()
        visitor.finishDetails()
        self.focus("email")
        yield "details-suggestion"
        visitor.keepMine()
        visitor.back()
        self.settle()
        self.fill(LONG)
        visitor.wantToSign()
        self.focus("family_name")
        yield "details-long"
        visitor.finishDetails()
        self.settle()
        yield "consents"
        visitor.choose("updates", False)
        self.settle()
        yield "consents-answered"
        visitor.finishConsents()
        self.settle()
        yield "check-long"
        visitor.back()
        self.settle()
        self.fill(PEOPLE[language])
        visitor.finishConsents()
        self.settle()
        yield "check"
        sign, journey._sign = journey._sign, _fail(NotStored("not stored: invented for a picture"))
        visitor.sign()
        journey._sign = sign
        self.settle()
        yield "trouble"
        visitor.sign()
        self.settle()
        yield "thanks"
        visitor.undo()
        self.settle()
        yield "undone"
        visitor.restart()
        self.settle()
        journey.draft.language = language
        visitor._turn()
        visitor.beginWithdrawal()
        self.settle()
        yield "withdraw"
        visitor.typeCode("00000000012")
        visitor.sendCode()
        self.settle()
        yield "withdraw-mistyped"
        visitor.typeCode("00000000011")
        visitor.sendCode()
        self.settle()
        yield "sent"
        visitor.restart()
        self.settle()
        visitor.chooseLanguage(language)
        self.settle()
        visitor.wantToSign()
        self.fill(PEOPLE[language])
        self.settle()
        journey._touched -= 48
        visitor.tick()
        journey._touched -= 3
        visitor.tick()
        self.settle()
        yield "warning"


def _fail(error: Exception) -> object:
    def fail(_draft: object) -> None:
        raise error

    return fail


def _sheet(pictures: list[Path], out: Path) -> None:
    """Put small copies of the pictures on one sheet, landscape first."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    images = [QImage(str(path)) for path in pictures]
    wide = [image for image in images if image.width() > image.height()]
    tall = [image for image in images if image.width() <= image.height()]
    sheet = QImage(5 * 420, -(-len(wide) // 5) * 270 + -(-len(tall) // 10) * 346 + 10, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8A8A8A"))
    painter = QPainter(sheet)
    smooth = Qt.TransformationMode.SmoothTransformation
    for index, image in enumerate(wide):
        small = image.scaledToWidth(410, smooth)
        painter.drawImage(index % 5 * 420 + 5, index // 5 * 270 + 5, small)
    top = -(-len(wide) // 5) * 270 + 5
    for index, image in enumerate(tall):
        small = image.scaledToWidth(200, smooth)
        painter.drawImage(index % 10 * 210 + 5, index // 10 * 346 + top + 5, small)
    painter.end()
    sheet.save(str(out))


if __name__ == "__main__":
    main()
