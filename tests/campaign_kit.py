"""A small campaign whose files can be broken one place at a time, pictures for it, and packs of it."""

import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from kiosk.campaign.notice import REQUIRED
from kiosk.campaign.pictures import PNG
from kiosk.coordinator.opening import KeyPair, new_key_pair
from kiosk.sealing import signing_public

BUNDLED = Path(__file__).resolve().parents[1] / "assets" / "campaigns" / "assange-2021"

TOML = """\
id = "clean-water"
kind = "expression-of-support"
languages = ["en", "de"]
default_country = "AT"
handover = "number"
goal = 100
show_count = true
minimum_age = 16
notice = { en = "made up", de = "erfunden" }

[dates]
opens = 2027-01-01
closes = 2027-06-30
deletion = 2027-12-31

[organisation]
name = { en = "Water Friends", de = "Wasserfreunde" }

[controller]
name = "Water Friends"
address = "Brook Street 1, Graz"
contact = "water@stand.example"

[addressee]
name = { en = "The mayor of Graz", de = "Die Bürgermeisterin von Graz" }
country = "AT"

[colours]
accent = "#00A86B"

[[fields]]
name = "given_name"
required = true

[[fields]]
name = "family_name"
required = true

[[fields]]
name = "postal_code"
required = true

[[fields]]
name = "country"
required = true

[[fields]]
name = "email"

[[fields]]
name = "phone"

[[consents]]
id = "updates"
question = { en = "News?", de = "Neuigkeiten?" }
reason = { en = "Once a month.", de = "Einmal im Monat." }
"""

TEXT = """\
# Clean water for Graz

The river is dirty.

## Why

It is *very* dirty & **old**.
"""

PICTURE = '\n[[pictures]]\nfile = "pictures/river.png"\nalt = { en = "A river", de = "Ein Fluss" }\n'

FACTS = {"controller": " {{controller}}, {{contact}}", "retention": " {{deletion}}"}


def notice(*, without: str = "", officer: str = "") -> str:
    sections = [
        f"## About {id_} {{#{id_}}}\n\nWords.{FACTS.get(id_, '')}\n" for id_ in REQUIRED if id_ not in without.split()
    ]
    return "\n".join([*sections, officer])


def files(old: str = "", new: str = "", **changes: str | bytes | None) -> dict[str, bytes]:
    """The files of a complete campaign, one place of campaign.toml replaced. Changes name files with _ for /."""
    assert TOML.count(old) == 1 or not old, "name one place"
    made: dict[str, str | bytes | None] = {
        "campaign.toml": TOML.replace(old, new) if old else TOML + new,
        "text/en.md": TEXT,
        "text/de.md": TEXT,
        "privacy/en.md": notice(),
        "privacy/de.md": notice(),
    }
    for name, content in changes.items():
        folder, _, rest = name.partition("_")
        made[f"{folder}/{rest}.md"] = content
    return {
        name: content.encode() if isinstance(content, str) else content
        for name, content in made.items()
        if content is not None
    }


def folder_of(made: dict[str, bytes], folder: Path) -> Path:
    for name, content in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def png(width: int, height: int) -> bytes:
    """A picture of one colour; as many pixels as it says, unless that would be absurd."""
    rows = (b"\0" + b"\x1f\x5f\x8b" * width) * height if width * height < 10_000_000 else b""
    header = width.to_bytes(4) + height.to_bytes(4) + bytes([8, 2, 0, 0, 0])
    return PNG + b"".join(map(_chunk, (b"IHDR", b"IDAT", b"IEND"), (header, zlib.compress(rows), b"")))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)


class Office:
    """An organisation's keys without a keys file."""

    def __init__(self, suite: int = 1, *, practice: bool = False) -> None:
        self.seed, self.receipt_seed = bytes(range(32)), bytes(range(32, 64))
        self.opening: KeyPair = new_key_pair(suite)
        self.recovery: KeyPair = new_key_pair(suite)
        self.arguments = {
            "signing_seed": self.seed,
            "receipt": signing_public(self.receipt_seed),
            "opening": self.opening.public,
            "recovery": self.recovery.public,
            "practice": practice,
            "suite": suite,
        }


def unpacked(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}
