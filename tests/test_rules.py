"""Rules that no other check holds: who imports whom, what the documents name, what must not be in tracked files."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

ROOT = Path(__file__).parent.parent


def tracked():
    """Yield the project's own files; git need not be there."""
    made = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis", ".mypy_cache", ".ruff_cache"}
    for path in sorted(ROOT.rglob("*")):
        if path.is_file() and path.suffix != ".qm" and not made.intersection(path.relative_to(ROOT).parts):
            yield path


def texts():
    for path in tracked():
        raw = path.read_bytes()
        if b"\0" not in raw:
            yield path, raw.decode()


def test_imports_point_one_way():
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "5 kept, 0 broken" in done.stdout


def test_the_rule_about_cryptography_watches_every_module():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (watched,) = [each["source_modules"] for each in contracts if each.get("forbidden_modules") == ["cryptography"]]
    modules = {f"kiosk.{path.stem}" for path in (ROOT / "kiosk").iterdir() if path.suffix == ".py" or path.is_dir()}
    assert modules - set(watched) - {"kiosk.__init__", "kiosk.__pycache__"} == {"kiosk.sealing"}


def test_no_tracked_file_names_a_machine_or_a_package_index():
    patterns = [re.escape(str(ROOT)), r"/home/[a-z]+/", r"index-url", r"https?://\S+/simple", r"file:///(?!etc/passwd)"]
    own = Path(__file__)
    found = [
        f"{path.relative_to(ROOT)}: {pattern}"
        for path, text in texts()
        for pattern in patterns
        if path != own and re.search(pattern, text)
    ]
    assert found == []
    assert all("http" not in (ROOT / name).read_text() for name in ("requirements.txt", "requirements-dev.txt"))


def test_every_locked_package_has_hashes():
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text().replace("\\\n", " ")
        packages = [line for line in text.splitlines() if "==" in line]
        assert len(packages) > 20
        assert all("--hash=sha256:" in line for line in packages)


def test_the_development_lock_holds_the_other_one():
    def pins(name):
        return set(re.findall(r"^[a-zA-Z0-9_.\-]+==\S+", (ROOT / name).read_text(), re.MULTILINE))

    assert pins("requirements.txt") <= pins("requirements-dev.txt")


@pytest.mark.parametrize("document", ["README.md", "docs/ARCHITECTURE.md"])
def test_documents_name_only_files_that_exist(document):
    text = (ROOT / document).read_text()
    named = set(re.findall(r"`((?:kiosk|ui|assets|tests|docs)/[a-zA-Z0-9_./\-]+)`", text))
    assert len(named) >= 4
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_the_binding_does_not_eat_singletons():
    class Bell(QObject):
        rung = Signal()

    bell, other = Bell(), QObject()
    bell.rung.emit()
    other.parent()
    none, true = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(200):
        bell.rung.emit()
        other.parent()
    assert sys.getrefcount(None) > none - 50
    assert sys.getrefcount(True) > true - 50
