"""The PDF writer: fonts inside, pages where asked, QR codes that scan, and no half file."""

import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
import zxingcpp

from ui.paper import write_pdf

PAGE = '<p style="page-break-before: always">{}</p>'


def images(pdf: bytes) -> list[memoryview]:
    """The pictures of one bit a pixel in a PDF, unpacked to a byte a pixel."""
    found = []
    for match in re.finditer(rb"/Subtype /Image\s+/Width (\d+)\s+/Height (\d+)\s+/BitsPerComponent 1\s", pdf):
        width, height = int(match[1]), int(match[2])
        start = pdf.index(b"stream\n", match.end()) + len(b"stream\n")
        packed = zlib.decompressobj().decompress(pdf[start:])
        stride = len(packed) // height
        grey = bytes(255 * (packed[y * stride + x // 8] >> 7 - x % 8 & 1) for y in range(height) for x in range(width))
        found.append(memoryview(grey).cast("B", shape=[height, width]))
    return found


@pytest.mark.usefixtures("qapp")
class TestPdf:
    def test_every_explicit_break_begins_a_page(self, tmp_path: Path) -> None:
        write_pdf(tmp_path / "a.pdf", "<h1>One</h1>" + PAGE.format("Two") + PAGE.format("Three"), {})
        assert len(re.findall(rb"/Type /Page\b", (tmp_path / "a.pdf").read_bytes())) == 3

    def test_fonts_of_every_script_are_inside(self, tmp_path: Path) -> None:
        write_pdf(tmp_path / "latin.pdf", "<p>Straße</p>", {})
        write_pdf(tmp_path / "both.pdf", '<p>Straße</p><p dir="rtl">مفتاح الاسترداد</p>', {})
        latin, both = ((tmp_path / name).read_bytes() for name in ("latin.pdf", "both.pdf"))
        assert latin.count(b"/FontFile2") >= 1
        assert both.count(b"/FontFile2") > latin.count(b"/FontFile2")

    def test_a_qr_code_on_the_page_scans_to_its_text(self, tmp_path: Path) -> None:
        text = "practice recovery key\n" + "7K2M 9QX4 TBH " * 12
        write_pdf(tmp_path / "q.pdf", '<p><img src="qr:key" width="240" height="240"></p>', {"key": text})
        pictures = images((tmp_path / "q.pdf").read_bytes())
        read = [code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)]
        assert read == [text]

    def test_a_code_without_its_text_is_refused_and_nothing_is_written(self, tmp_path: Path) -> None:
        with pytest.raises(KeyError, match="key"):
            write_pdf(tmp_path / "q.pdf", '<img src="qr:key">', {})
        assert list(tmp_path.iterdir()) == []

    def test_only_its_owner_can_read_it(self, tmp_path: Path) -> None:
        write_pdf(tmp_path / "a.pdf", "<p>x</p>", {})
        assert (tmp_path / "a.pdf").stat().st_mode & 0o077 == 0

    def test_a_full_disk_leaves_no_half_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "a.pdf").write_text("the sheet of last year")

        def full(_descriptor: int) -> None:
            raise OSError(28, "no space left on device")

        monkeypatch.setattr("os.fsync", full)
        with pytest.raises(OSError, match="no space"):
            write_pdf(tmp_path / "a.pdf", "<p>x</p>", {})
        assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
        assert (tmp_path / "a.pdf").read_text() == "the sheet of last year"


def test_it_works_without_a_screen_and_without_a_window(tmp_path: Path) -> None:
    code = "import pathlib, sys, ui.paper; ui.paper.write_pdf(pathlib.Path(sys.argv[1]), '<p>x</p>', {})"
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "x.pdf")], check=True, env=environment, timeout=60)
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
