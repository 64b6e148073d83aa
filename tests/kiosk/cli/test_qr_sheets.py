"""The codes that commands write are printed, scanned, sent or shown, and taken in again by the commands."""

import json
import random
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw

from kiosk.cli import Windows, run
from kiosk.cli.sheets import SheetWriter
from kiosk.coordinator.keys import new_keys
from kiosk.format.batch import encode_id
from kiosk.frames.collector import Collector
from kiosk.reading.sight import Grey, look
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.camera.media import pdf
from tests.kiosk.coordinator.street import QUICK, WORDS
from tests.kit import BUNDLED, NOON, draft, only_pack
from ui.app import draw_sheet, write_sheets

DPI = 150
SIGNED = 240


@dataclass
class World:
    """An office and a stand, and the command line on both; `stick` is what goes to and fro."""

    folder: Path
    stick: Path

    def __call__(self, *words: object) -> int:
        windows = Windows(
            lambda *_: 0,
            lambda *_: 0,
            lambda *_: None,
            sheets=SheetWriter(write_sheets, draw_sheet),  # type: ignore[arg-type,return-value]
        )
        return run(windows, [str(word) for word in words])

    @contextmanager
    def here(self) -> Iterator[None]:
        """Let the commands find this office and this stand."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("KIOSK_DATA", str(self.folder / "stand"))
            patch.setenv("KIOSK_COORDINATOR_DATA", str(self.folder / "desk"))
            patch.setenv("KIOSK_PASSPHRASE_FILE", str(self.folder / "passphrase"))
            patch.delenv("KIOSK_KEYS", raising=False)
            patch.delenv("KIOSK_LEDGER", raising=False)
            patch.setitem(Stand.open.__func__.__kwdefaults__, "now", lambda: NOON)  # type: ignore[attr-defined]
            yield


def make_world(folder: Path, *, practice: bool = False) -> World:
    """Make an office, its campaign and a stand that carries it, for real or not; nobody has signed."""
    made = World(folder, folder / "stick")
    made.stick.mkdir()
    (folder / "passphrase").write_text(WORDS + "\n")
    new_keys(folder / "desk" / "keys.json", "Society for Tests", WORDS, protection=QUICK)
    pack, activation = made.stick / "a.pack", made.stick / "a.activation"
    with made.here():
        assert made("coordinator", "campaign", "build", BUNDLED, "--out", pack) == 0
        assert made("coordinator", "campaign", "activate", pack, "--out", activation) == 0
        with Stand.open(folder / "stand") as stand:
            stand.install(pack.read_bytes(), words_confirmed=True)
            if not practice:
                stand.activate(activation.read_bytes())
            stand.rename("Sonnenmarkt")
            stand.move("مكتب السوق")
    return made


@pytest.fixture(scope="module")
def handed_over(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> World:
    """Return a stand that handed over many signatures: as PDF on A4 and on Letter, as pictures, as files."""
    made = make_world(tmp_path_factory.mktemp("world"))
    with made.here():
        with Stand.open(made.folder / "stand") as stand:
            for number in range(SIGNED):
                sign(stand, only_pack(stand), draft(number))
        for name, more in (("a4", ["pdf"]), ("letter", ["pdf", "--paper", "letter"]), ("png", ["png"])):
            (made.stick / name).mkdir()
            assert made("stand", "export", "--out", made.stick / name, "--qr", *more) == 0
    return made


@pytest.fixture
def imported(handed_over: World, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Iterator[Callable[..., dict]]:
    """Return what imports files into an empty ledger and gives back what the command says."""

    def take_in(*files: Path, code: int = 0) -> dict:
        capfd.readouterr()
        ledger = ("--ledger", tmp_path / "ledger.sqlite")
        assert handed_over("coordinator", "import", *files, *ledger, "--json") == code
        return json.loads(capfd.readouterr().out)

    with handed_over.here():
        yield take_in


def only(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path


def rendered(path: Path) -> list[Image.Image]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.render(scale=DPI / 72, grayscale=True).to_pil().convert("L") for page in document]


def blot_out(pages: list[Image.Image], dice: random.Random) -> int:
    """Put a blot on a third of all codes of these pages, so that none of them can be read; return on how many."""
    places = [(page, spot) for page in pages for spot in look(Grey.of(page), fine=True) if spot.raw is not None]
    blotted = dice.sample(places, len(places) // 3)
    for page, spot in blotted:
        (left, top), _, (right, bottom), _ = spot.outline
        middle, radius = ((left + right) / 2, (top + bottom) / 2), (right - left) * dice.uniform(0.3, 0.5)
        box = middle[0] - radius, middle[1] - radius, middle[0] + radius, middle[1] + radius
        ImageDraw.Draw(page).ellipse(box, fill=dice.choice((10, 120, 240)))
    return len(blotted)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_scans_at_150_dpi_with_a_third_of_the_codes_blotted_out_are_whole(
    handed_over: World, imported: Callable[..., dict], tmp_path: Path, paper: str
) -> None:
    pages = rendered(only(handed_over.stick / paper, "*.pdf"))
    assert len(pages) == 3
    assert blot_out(pages, random.Random(paper)) == 20
    answer = imported(pdf(tmp_path / "scan.pdf", pages, DPI))
    assert (answer["new"], answer["damaged"]) == (SIGNED + 1, [])  # and the close
    (file,) = answer["codes"]["files"]
    assert file["codes"]["new"] + file["codes"].get("finished", 0) <= 41


def test_pages_may_come_in_any_order_turned_and_tilted(
    handed_over: World, imported: Callable[..., dict], tmp_path: Path
) -> None:
    first, second, third = rendered(only(handed_over.stick / "a4", "*.pdf"))
    first.rotate(90, expand=True).save(tmp_path / "1.png")
    second.rotate(180).save(tmp_path / "2.jpg", quality=70)
    third.rotate(2, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC).save(tmp_path / "3.png")
    answer = imported(tmp_path / "3.png", tmp_path / "1.png", tmp_path / "2.jpg")
    assert (answer["new"], answer["damaged"]) == (SIGNED + 1, [])
    assert [sum(each["codes"].values()) for each in answer["codes"]["files"]] == [20, 20, 20]


def test_the_same_batch_by_pdf_by_pictures_and_by_file_is_one_import(
    handed_over: World, imported: Callable[..., dict], tmp_path: Path
) -> None:
    stick = handed_over.stick
    csv = only(stick / "png", "*.csv")
    pictures = sorted((stick / "png").glob("*.png"))
    assert [path.name for path in pictures] == [f"{csv.stem}-{number}-of-2.png" for number in (1, 2)]
    assert imported(*pictures)["new"] == SIGNED + 1
    answer = imported(csv)
    assert (answer["new"], answer["already"]) == (0, SIGNED + 1)
    answer = imported(only(stick / "a4", "*.pdf"), only(stick / "a4", "*.csv"))
    assert [(each["new"], each["already"]) for each in answer["files"]] == [(0, SIGNED + 1), (0, SIGNED + 1)]


def test_what_a_messenger_makes_of_pictures_is_imported(
    handed_over: World, imported: Callable[..., dict], tmp_path: Path
) -> None:
    sent = []
    for path in (handed_over.stick / "png").glob("*.png"):
        picture = Image.open(path).convert("RGB")
        picture.thumbnail((1280, 1280))
        sent.append(tmp_path / f"IMG-{len(sent)}.jpg")
        picture.save(sent[-1], "JPEG", quality=60)
    assert imported(*sent)["new"] == SIGNED + 1


def test_every_page_says_in_words_whose_it_is(handed_over: World) -> None:
    path = only(handed_over.stick / "letter", "*.pdf")
    (day,) = re.findall(r"\d{4}-\d\d-\d\d", path.name)
    with Stand.open(handed_over.folder / "stand") as stand:
        session = stand.store.sessions()[0].session_id
        device = stand.id
    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    for number, text in enumerate(texts, start=1):
        for words in (
            "assange-2021", "Sonnenmarkt", "مكتب", "السوق", f"id {device[:8]}", day, f"{SIGNED} signatures",
            f"session {encode_id(session)[:8]}", f"page {number} of 3", f"kiosk coordinator import {path.name}",
        ):  # fmt: skip
            assert words in text
        assert "PRACTICE" not in text


def test_a_batch_by_codes_counts_as_handed_over_like_any_other(qapp: object, tmp_path: Path) -> None:
    world = make_world(tmp_path)
    with world.here():
        with Stand.open(tmp_path / "stand") as stand:
            sign(stand, only_pack(stand), draft())
            assert stand.count().not_handed_over == 1
        assert world("stand", "export", "--out", tmp_path / "stick", "--qr", "pdf") == 0
        with Stand.open(tmp_path / "stand") as stand:
            assert stand.count().not_handed_over == 0
    assert sorted(path.suffix for path in (tmp_path / "stick").iterdir()) == [".activation", ".csv", ".pack", ".pdf"]


def test_practice_is_marked_on_its_pages(qapp: object, tmp_path: Path) -> None:
    world = make_world(tmp_path, practice=True)
    with world.here():
        with Stand.open(tmp_path / "stand") as stand:
            sign(stand, only_pack(stand), draft())
        assert world("stand", "export", "--out", tmp_path / "stick", "--qr", "pdf") == 0
    with pypdfium2.PdfDocument(only(tmp_path / "stick", "practice-*.pdf")) as document:
        (text,) = [page.get_textpage().get_text_range() for page in document]
    assert "PRACTICE: these signatures do not count" in text
    assert "1 signature ·" in text


def test_pages_that_cannot_be_written_do_not_hide_that_the_batch_is(
    qapp: object, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    world = make_world(tmp_path)
    with world.here():
        with Stand.open(tmp_path / "stand") as stand:
            sign(stand, only_pack(stand), draft())
        monkeypatch.setattr("ui.sheets.write_pdf", _full)
        capfd.readouterr()
        assert world("stand", "export", "--out", tmp_path / "stick", "--qr", "pdf", "--json") == 3
        out, err = capfd.readouterr()
        (batch,) = json.loads(out)["batches"]
        assert (batch["signatures"], batch["codes"]) == (1, [])
        assert "written and checked, but it has no codes" in err
        assert sorted(path.suffix for path in (tmp_path / "stick").iterdir()) == [".activation", ".csv", ".pack"]


def _full(path: Path, *_: object) -> None:
    path.write_bytes(b"%PDF half")
    raise OSError(28, "No space left on device")


# --- from the office to a stand -------------------------------------------------------------------------------


def shown(path: Path) -> bytes:
    """Return what a camera before pages or pictures brings together."""
    collector, came = Collector(), []
    if path.suffix == ".pdf":
        pictures = rendered(path)
    else:
        with Image.open(path) as film:
            pictures = []
            for number in range(getattr(film, "n_frames", 1)):
                film.seek(number)
                pictures.append(film.convert("L"))
    for picture in pictures:
        for spot in look(Grey.of(picture), fine=True):
            if spot.raw is not None and (payload := collector.take(spot.raw).payload) is not None:
                came.append(payload)
    (payload,) = came
    return payload


@pytest.mark.parametrize("suffix", ["pdf", "png", "gif"])
def test_receipts_are_read_back_by_the_stand_which_purges(
    qapp: object, tmp_path: Path, suffix: str, capfd: pytest.CaptureFixture[str]
) -> None:
    world = make_world(tmp_path)
    with world.here():
        with Stand.open(tmp_path / "stand") as stand:
            for number in range(3):
                sign(stand, only_pack(stand), draft(number))
        assert world("stand", "export", "--out", tmp_path / "stick") == 0
        assert world("coordinator", "import", only(tmp_path / "stick", "*.csv")) == 0
        capfd.readouterr()
        codes = tmp_path / f"receipt.{suffix}"
        assert world("coordinator", "receipt", "--qr", codes) == 0
        out, err = capfd.readouterr()
        assert (out.strip(), "receipts for 1 stand" in err) == (str(codes), True)
        (tmp_path / "read.pkr").write_bytes(shown(codes))
        assert world("stand", "receive", tmp_path / "read.pkr", "--json") == 0
        assert json.loads(capfd.readouterr().out)["purged"] == 4


def test_a_pack_an_activation_and_a_reset_are_shown_to_a_stand(
    handed_over: World, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    stick = handed_over.stick
    with handed_over.here():
        capfd.readouterr()
        assert (
            handed_over("coordinator", "campaign", "show", stick / "a.pack", "--qr", tmp_path / "p.gif", "--json") == 0
        )
        assert json.loads(capfd.readouterr().out)["id"] == "assange-2021"
        assert shown(tmp_path / "p.gif") == (stick / "a.pack").read_bytes()
        activated = "--out", tmp_path / "again.activation", "--qr", tmp_path / "a.png"
        assert handed_over("coordinator", "campaign", "activate", stick / "a.pack", *activated) == 0
        assert shown(tmp_path / "a.png") == (tmp_path / "again.activation").read_bytes()
        with Stand.open(handed_over.folder / "stand") as stand:
            device, code = stand.id, stand.reset_code()
        reset = "--code", code, "--out", tmp_path / "r.reset", "--qr", tmp_path / "r.pdf"
        assert handed_over("coordinator", "stands", "reset-pin", device, *reset) == 0
        assert shown(tmp_path / "r.pdf") == (tmp_path / "r.reset").read_bytes()


def test_a_folder_gets_numbered_pictures_and_nothing_is_overwritten(
    handed_over: World, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pack = handed_over.stick / "a.pack"
    with handed_over.here():
        assert handed_over("coordinator", "campaign", "show", pack, "--qr", tmp_path) == 0
        paths = sorted(tmp_path.iterdir())
        assert paths[0].name == f"pack-01-of-{len(paths)}.png"
        before = paths[-1].stat().st_mtime_ns
        capfd.readouterr()
        assert handed_over("coordinator", "campaign", "show", pack, "--qr", tmp_path) == 1
        assert f"and {len(paths) - 1} more is there already" in capfd.readouterr().err
        assert paths[-1].stat().st_mtime_ns == before
        assert handed_over("coordinator", "campaign", "show", pack, "--qr", tmp_path / "a.txt") == 1
        assert "name the file so" in capfd.readouterr().err
        assert handed_over("coordinator", "receipt") == 2
