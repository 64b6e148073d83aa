"""A campaign's picture on the poster: whole words under it, none on it; and none where it cannot be shown."""

import datetime
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QImageIOHandler, QImageWriter
from PySide6.QtQuick import QQuickItem

from kiosk.campaign import read_folder
from kiosk.coordinator.packing import build_pack
from kiosk.stand.screens import POSTER_SECONDS
from kiosk.stand.stand import Stand
from tests.campaign_kit import png
from tests.kit import BUNDLED, office
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.faults import _words, faults
from ui.stand.pictures import decoded

LANGUAGES = read_folder(BUNDLED).languages
SMALL, SHALLOW = (1024, 600), (1366, 768)
BLUE, GREEN, ACCENT = "#1F5F8B", "#2E7D32", "#B0125B"
CREDIT = "Ana Lopez, Brot und Rosen"
LONGEST = (
    "No child in this city goes to school hungry, and no parent has to choose between rent and lunch for their children"
)


@pytest.fixture(autouse=True)
def _reference_tablet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_MM_PER_PX", "0.1705")


def picture(colour: str = BLUE, size: tuple[int, int] = (900, 600), *, turned: bool = False) -> bytes:
    """A photograph of nothing, as a camera writes it."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    if turned:
        writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image)
    return bytes(held.data())


def pack(folder: Path, raw: bytes | None, id_: str = "with-picture", demand: str = "") -> bytes:
    """The bundled campaign with a picture, built as the office builds it."""
    shutil.copytree(BUNDLED, folder)
    toml = folder / "campaign.toml"
    text = toml.read_text(encoding="utf-8").replace('id = "assange-2021"', f'id = "{id_}"')
    if raw is not None:
        (folder / "pictures").mkdir()
        (folder / "pictures" / "poster.jpg").write_bytes(raw)
        alt = "".join(f'{language} = "A square, in {language}"\n' for language in LANGUAGES)
        text += f'\n[[pictures]]\nfile = "pictures/poster.jpg"\ncredit = "{CREDIT}"\n[pictures.alt]\n{alt}'
    toml.write_text(text, encoding="utf-8")
    if demand:
        for file in (folder / "text").iterdir():
            _, _, rest = file.read_text(encoding="utf-8").partition("\n")
            file.write_text(f"# {demand}\n{rest}", encoding="utf-8")
    by = office(practice=True)
    keys = {"opening": by.opening.public, "recovery": by.recovery.public, "receipt": by.pack.keys.receipt}
    return build_pack(folder, signing_seed=by.signing_seed, practice=True, suite=by.pack.keys.suite, **keys)


@pytest.fixture
def make_kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Callable[..., Kiosk]]:
    """Make a stand with these packs, by default one that has a picture."""
    made: list[Kiosk] = []

    def make(size: tuple[int, int] = LANDSCAPE, *packs: bytes, spoilt: bytes | None = None) -> Kiosk:
        stand = Stand.open(tmp_path / f"stand{len(made)}")
        for raw in packs or (pack(tmp_path / f"campaign{len(made)}", picture()),):
            stand.install(raw)
        if spoilt is not None:  # as no pack can be: its check refuses to take it in
            stand.packs[0].pack.campaign.picture_data["pictures/poster.jpg"] = spoilt
        kiosk = Kiosk(stand, size)
        made.append(kiosk)
        kiosk.arrive("ATTRACT")
        return kiosk

    yield make
    for kiosk in made:
        kiosk.opened.close()
        kiosk.stand.close()


def speak(kiosk: Kiosk, language: str) -> None:
    """Show the poster in a language, with a count on it."""
    kiosk.visitor._journey.draft.language = language
    kiosk.visitor._turn()
    kiosk.visitor._count = 2318
    kiosk.visitor.countChanged.emit()


def letters(kiosk: Kiosk, step: float) -> None:
    kiosk.opened.look._step = step
    kiosk.opened.look.changed.emit()


def hold(kiosk: Kiosk) -> None:
    """Nothing is wrong on the poster, once all has come to its place."""

    def wrong() -> list[str]:
        return [*faults(kiosk), *on_the_picture(kiosk)]

    with suppress(TimeoutError):
        kiosk.hands.wait("everything in its place", lambda: not wrong())
    assert wrong() == []


def shown(kiosk: Kiosk) -> QQuickItem | None:
    """The picture, where it is to be seen."""
    item = kiosk.hands.find("picture")
    return item if item is not None and item.height() > 0 else None


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def poster(kiosk: Kiosk) -> QRectF:
    item = next(one for one in kiosk.items() if one.objectName() == "demand").parentItem().parentItem()
    return place(item)


def on_the_picture(kiosk: Kiosk) -> list[str]:
    item = shown(kiosk)
    texts = [one for one in kiosk.items() if one.inherits("QQuickText") and one.property("text")]
    over = place(item.parentItem()) if item else QRectF()
    return [f"on the picture: {one.property('text')}" for one in texts if over.intersects(_words(one))]


def texts(kiosk: Kiosk) -> list[str]:
    return [str(item.property("text")) for item in kiosk.items()]


def colour(kiosk: Kiosk, x: float, y: float) -> QColor:
    """The colour of the poster at a part of its width and height."""
    whole, image = poster(kiosk), kiosk.opened.window.grabWindow()
    scale = image.width() / kiosk.opened.window.width()
    return QColor(
        image.pixel(int((whole.x() + x * whole.width()) * scale), int((whole.y() + y * whole.height()) * scale))
    )


def alike(found: QColor, wanted: str) -> bool:
    other = QColor(wanted)
    return all(abs(a - b) < 12 for a, b in zip(found.getRgb(), other.getRgb(), strict=True))


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_it_fills_the_upper_part_of_the_poster_and_the_words_stand_under_it(
    make_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    hold(kiosk)
    item = shown(kiosk)
    assert item is not None
    seen, whole = place(item.parentItem()), poster(kiosk)
    assert (seen.top(), seen.left(), seen.right()) == (whole.top(), whole.left(), whole.right())
    assert 0.25 < seen.height() / whole.height() <= 0.5 + 1 / whole.height()
    for x in (0.01, 0.5, 0.99):
        assert alike(colour(kiosk, x, 0.2), BLUE)
    assert alike(colour(kiosk, 0.01, 0.6), ACCENT)
    assert f"Picture: {CREDIT}" in texts(kiosk)


@pytest.mark.parametrize("theme", ["light", "sunlight", "high"])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL, SHALLOW], ids=str)
def test_every_language_has_room_under_it(make_kiosk: Callable[..., Kiosk], size: tuple[int, int], theme: str) -> None:
    kiosk = make_kiosk(size)
    kiosk.opened.look._theme = theme
    kiosk.opened.look.changed.emit()
    for language in LANGUAGES:
        speak(kiosk, language)
        hold(kiosk)
        assert shown(kiosk) is not None, language
        letters(kiosk, 1.5)
        hold(kiosk)
        letters(kiosk, 1.0)


def test_its_words_are_there_for_those_who_cannot_see_it(make_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = make_kiosk()
    for language in ("en", "ar"):
        speak(kiosk, language)
        item = shown(kiosk)
        assert item is not None
        interface = QAccessible.queryAccessibleInterface(item)
        assert interface.role() == QAccessible.Role.Graphic
        assert interface.text(QAccessible.Text.Name) == f"A square, in {language}"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=str)
def test_it_gives_way_to_the_longest_demand(
    make_kiosk: Callable[..., Kiosk], tmp_path: Path, size: tuple[int, int]
) -> None:
    assert 100 < len(LONGEST) <= 120
    kiosk = make_kiosk(size, pack(tmp_path / "long", picture(), demand=LONGEST))
    speak(kiosk, "de")
    hold(kiosk)
    item = shown(kiosk)
    if item is None:
        assert f"Bild: {CREDIT}" not in texts(kiosk)


def test_content_that_moves_aside_against_burn_in_keeps_its_size(make_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = make_kiosk()
    screen = next(one for one in kiosk.items() if one.property("drawn") is not None)
    before = place(next(one for one in kiosk.items() if one.objectName() == "demand"))
    screen.setProperty("shift", 8)
    hold(kiosk)
    after = place(next(one for one in kiosk.items() if one.objectName() == "demand"))
    assert (after.size().height(), after.y() - before.y()) == (before.size().height(), 8)
    assert alike(colour(kiosk, 0.999, 0.2), BLUE), "there is picture enough on both sides"


@pytest.mark.parametrize("spoilt", [png(20_000, 20_000), b"", b"\xff\xd8\xff\xe0 not much"], ids=len)
def test_what_may_not_be_decoded_leaves_the_plain_poster(make_kiosk: Callable[..., Kiosk], spoilt: bytes) -> None:
    kiosk = make_kiosk(spoilt=spoilt)
    hold(kiosk)
    assert shown(kiosk) is None
    assert alike(colour(kiosk, 0.99, 0.05), ACCENT)
    assert not any(CREDIT in text for text in texts(kiosk))
    assert kiosk.opened.warnings == []


def test_what_cannot_be_decoded_after_all_leaves_the_plain_poster(make_kiosk: Callable[..., Kiosk]) -> None:
    raw = picture()
    scan = raw.index(b"\xff\xda")
    kiosk = make_kiosk(spoilt=raw[: scan + 4] + raw[-2:])
    hold(kiosk)
    assert shown(kiosk) is None
    assert alike(colour(kiosk, 0.99, 0.05), ACCENT)
    assert all("image://picture/" in warning for warning in kiosk.opened.warnings)


def test_each_campaign_has_its_own_picture_while_the_poster_is_its(
    make_kiosk: Callable[..., Kiosk], tmp_path: Path
) -> None:
    raws = [picture(BLUE), picture(GREEN), None]
    packs = [pack(tmp_path / f"one{at}", raw, f"petition-{at}") for at, raw in enumerate(raws)]
    kiosk = make_kiosk(LANDSCAPE, *packs)
    kiosk.now += POSTER_SECONDS - kiosk.now % POSTER_SECONDS
    wanted = {"petition-0": BLUE, "petition-1": GREEN, "petition-2": ACCENT}
    seen = set()
    for _ in range(3):
        kiosk.wait(POSTER_SECONDS)
        id_ = kiosk.visitor._journey.campaign.id
        kiosk.hands.wait(id_, lambda id_=id_: alike(colour(kiosk, 0.99, 0.05), wanted[id_]))
        seen.add(id_)
    assert seen == set(wanted)
    assert kiosk.opened.warnings == []


def test_the_bundled_campaign_has_none(kiosk_without: Kiosk) -> None:
    assert kiosk_without.visitor.campaign["picture"] == ""
    assert shown(kiosk_without) is None


@pytest.fixture
def kiosk_without(make_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return make_kiosk(LANDSCAPE, office(practice=True).raw_pack)


@pytest.mark.parametrize("raw", [picture(size=(4000, 3000)), png(3000, 2000)], ids=["jpg", "png"])
def test_no_more_is_decoded_than_covers_its_place(raw: bytes) -> None:
    name = "pictures/x.png" if raw.startswith(b"\x89PNG") else "pictures/x.jpg"
    image = decoded(raw, name, QSize(848, 380))
    assert image.width() == 848
    assert 380 <= image.height() < 700


def test_a_small_picture_is_not_made_larger_in_memory() -> None:
    assert decoded(picture(size=(90, 60)), "pictures/x.jpg", QSize(848, 380)).size() == QSize(90, 60)


def test_a_camera_held_upright_gives_an_upright_picture() -> None:
    image = decoded(picture(size=(4000, 3000), turned=True), "pictures/x.jpg", QSize(848, 380))
    assert image.width() == 848
    assert image.height() == pytest.approx(848 * 4 / 3, abs=2)


def test_a_file_that_lies_about_its_kind_is_not_decoded() -> None:
    assert decoded(png(9, 9), "pictures/x.jpg", QSize(848, 380)).isNull()


def test_the_same_picture_is_decoded_once(make_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk = make_kiosk()
    hold(kiosk)
    times = []
    monkeypatch.setattr("ui.stand.pictures.decoded", lambda *_: times.append(datetime.datetime.now()) or QImage())
    for _ in range(2):
        kiosk.visitor.read()
        kiosk.arrive("READ")
        kiosk.visitor.restart()
        kiosk.arrive("ATTRACT")
        assert shown(kiosk) is not None
    assert times == []
