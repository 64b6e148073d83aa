"""Packs: only what the organisation put its proof under is opened."""

import hashlib
import io
import struct
import zipfile
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign import open_pack
from kiosk.campaign.archive import MAX_BYTES, MAX_FILES, read_zip, write_zip
from kiosk.coordinator.packing import build_pack
from kiosk.errors import CampaignInvalid, PackChanged, PackRefused, PackStatutory
from kiosk.format import pack as layout
from kiosk.sealing import prove, signing_public
from tests.campaign_kit import BUNDLED, Office, files, folder_of, unpacked


@pytest.fixture(scope="module")
def office() -> Office:
    return Office()


@pytest.fixture(scope="module")
def raw(office: Office, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build_pack(folder_of(files(), tmp_path_factory.mktemp("campaign")), **office.arguments)


def proven(content: dict[str, bytes], office: Office) -> bytes:
    """A pack of any content, with a manifest and a proof that hold."""
    content = {path: data for path, data in content.items() if path not in ("MANIFEST", "PROOF")}
    entries = [
        layout.ManifestEntry(hashlib.sha256(data).hexdigest(), len(data), path) for path, data in content.items()
    ]
    manifest = layout.encode_manifest(entries)
    proof = prove(office.seed, layout.MANIFEST_MESSAGE + manifest)
    return write_zip({**content, "MANIFEST": manifest, "PROOF": proof})


def test_an_untouched_pack_opens(raw: bytes, office: Office) -> None:
    pack = open_pack(raw)
    assert pack.campaign.id == "clean-water"
    assert pack.keys.signing == signing_public(office.seed)
    assert pack.campaign_id == hashlib.sha256(b"PKcid" + pack.keys.signing + b"clean-water").digest()[:16]
    assert pack.pack_hash == hashlib.sha256(unpacked(raw)["MANIFEST"]).digest()
    assert len(pack.words) == 8
    assert proven(unpacked(raw), office) == raw


ALL_FILES = [
    "MANIFEST",
    "PROOF",
    "campaign.toml",
    "keys.json",
    "privacy/de.md",
    "privacy/en.md",
    "text/de.md",
    "text/en.md",
]


def test_the_files_below_are_all_there_are(raw: bytes) -> None:
    assert sorted(unpacked(raw)) == ALL_FILES


@pytest.mark.parametrize("path", ALL_FILES)
def test_a_changed_file_is_refused(raw: bytes, path: str) -> None:
    content = unpacked(raw)
    changed = bytearray(content[path])
    changed[len(changed) // 2] ^= 1
    with pytest.raises(PackChanged):
        open_pack(write_zip({**content, path: bytes(changed)}))
    with pytest.raises(PackChanged):
        open_pack(write_zip({**content, path: content[path] + b"\n"}))


@pytest.mark.parametrize("path", ALL_FILES)
def test_a_removed_file_is_refused(raw: bytes, path: str) -> None:
    content = unpacked(raw)
    del content[path]
    with pytest.raises(PackRefused):
        open_pack(write_zip(content))


@pytest.mark.parametrize("path", ["text/fr.md", "pictures/x.png", "notes.txt", "../evil", "/etc/passwd", "a\nb"])
def test_an_added_file_is_refused(raw: bytes, office: Office, path: str) -> None:
    content = {**unpacked(raw), path: b"# x"}
    with pytest.raises(PackChanged) as caught:
        open_pack(write_zip(content))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "path", ["notes.txt", "text/../x.md", "..", "a/../../b", "text/en.md/x", "keys.json/x", "TEXT/en.md"]
)
def test_a_file_outside_the_layout_is_refused_even_if_proven(raw: bytes, office: Office, path: str) -> None:
    with pytest.raises(PackRefused):
        open_pack(proven({**unpacked(raw), path: b"# x"}, office))


def test_a_moved_text_is_refused(raw: bytes) -> None:
    content = unpacked(raw)
    content["text/en.md"], content["privacy/en.md"] = content["privacy/en.md"], content["text/en.md"]
    with pytest.raises(PackChanged, match=r"privacy/en\.md was changed"):
        open_pack(write_zip(content))


def test_a_proof_by_another_organisation_is_refused(raw: bytes) -> None:
    content = unpacked(raw)
    other = prove(bytes(32), layout.MANIFEST_MESSAGE + content["MANIFEST"])
    with pytest.raises(PackChanged, match="proof does not hold"):
        open_pack(write_zip({**content, "PROOF": other}))
    with pytest.raises(PackChanged, match="proof does not hold"):
        open_pack(write_zip({**content, "PROOF": b""}))


def test_every_flipped_bit_is_refused(raw: bytes) -> None:
    refused = 0
    for place in range(len(raw)):
        with pytest.raises(PackRefused):
            open_pack(raw[:place] + bytes([raw[place] ^ (1 << place % 8)]) + raw[place + 1 :])
        refused += 1
    assert refused == len(raw) > 3000


def test_every_cut_is_refused(raw: bytes) -> None:
    for end in range(0, len(raw), 37):
        with pytest.raises(PackRefused):
            open_pack(raw[:end])


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    for junk in (data, b"PK\x03\x04" + data, b"PK\x05\x06" + data):
        with pytest.raises(PackRefused):
            open_pack(junk)


# --- keys -------------------------------------------------------------------------------------------------


def with_keys(raw: bytes, office: Office, **changes: object) -> bytes:
    content = unpacked(raw)
    keys = layout.decode_keys(content["keys.json"])
    fields = {name: getattr(keys, name) for name in ("suite", "opening", "recovery", "signing", "receipt", "practice")}
    content["keys.json"] = layout.encode_keys(layout.PackKeys(**{**fields, **changes}))  # type: ignore[arg-type]
    return proven(content, office)


def test_swapped_keys_are_refused(raw: bytes, office: Office) -> None:
    keys = open_pack(raw).keys
    for one, other in (("opening", "recovery"), ("opening", "receipt"), ("signing", "receipt")):
        swapped = layout.PackKeys(**{**vars(keys), one: getattr(keys, other), other: getattr(keys, one)})
        with pytest.raises(PackChanged):
            open_pack(write_zip({**unpacked(raw), "keys.json": layout.encode_keys(swapped)}))
    with pytest.raises(PackChanged, match="proof does not hold"):
        open_pack(with_keys(raw, office, signing=keys.receipt, receipt=keys.signing))


def test_one_key_in_two_places_is_refused(raw: bytes, office: Office) -> None:
    with pytest.raises(PackChanged, match="are the same"):
        open_pack(with_keys(raw, office, recovery=open_pack(raw).keys.opening))


def test_a_private_signing_key_in_place_of_the_public_one_is_refused(raw: bytes, office: Office) -> None:
    with pytest.raises(PackChanged, match="private key stands where a public one belongs"):
        open_pack(with_keys(raw, office, signing=office.seed))
    with pytest.raises(PackChanged, match="private key stands where a public one belongs"):
        open_pack(with_keys(raw, office, receipt=office.seed))


def test_private_keys_of_the_default_suite_are_refused(tmp_path) -> None:
    office = Office(2)
    raw = build_pack(folder_of(files(), tmp_path), **office.arguments)
    content = unpacked(raw)
    for private in (office.opening.private, office.opening.private[:64]):
        text = content["keys.json"].replace(
            urlsafe_b64encode(office.opening.public).rstrip(b"="), urlsafe_b64encode(private).rstrip(b"=")
        )
        with pytest.raises(PackChanged, match="not a public key"):
            open_pack(proven({**content, "keys.json": text}, office))


def test_a_suite_of_the_future_asks_for_an_update(raw: bytes, office: Office) -> None:
    content = unpacked(raw)
    content["keys.json"] = content["keys.json"].replace(b'"suite":1', b'"suite":9')
    with pytest.raises(PackRefused, match="update") as caught:
        open_pack(proven(content, office))
    assert caught.value.code == "newer-version"


# --- the organisation itself proved something wrong ---------------------------------------------------------


def test_a_proven_but_incomplete_campaign_is_refused(raw: bytes, office: Office) -> None:
    content = unpacked(raw)
    content["campaign.toml"] = content["campaign.toml"].replace(b"deletion = 2027-12-31\n", b"")
    with pytest.raises(CampaignInvalid, match=r"campaign\.toml: dates\.deletion: expected"):
        open_pack(proven(content, office))


def test_a_proven_statutory_campaign_is_refused(raw: bytes, office: Office) -> None:
    content = unpacked(raw)
    content["campaign.toml"] = content["campaign.toml"].replace(b"expression-of-support", b"statutory")
    with pytest.raises(PackStatutory):
        open_pack(proven(content, office))


# --- other zips of the same files ---------------------------------------------------------------------------


def zipped(content: dict[str, bytes], **options: object) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", **options) as archive:  # type: ignore[call-overload]
        for path in sorted(content):
            archive.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), content[path], options.get("compression", 0))
    return target.getvalue()


def test_a_compressed_pack_is_refused(raw: bytes) -> None:
    with pytest.raises(PackChanged, match="compressed"):
        open_pack(zipped(unpacked(raw), compression=zipfile.ZIP_DEFLATED))


def test_a_bomb_is_refused_without_inflating_it() -> None:
    bomb = zipped({"campaign.toml": bytes(200_000_000)}, compression=zipfile.ZIP_DEFLATED)
    assert len(bomb) < 1_000_000
    with pytest.raises(PackChanged, match="compressed"):
        open_pack(bomb)


def test_the_same_file_twice_is_refused(raw: bytes) -> None:
    target = io.BytesIO(raw)
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("text/en.md", b"# Another demand")
    with pytest.raises(PackChanged, match="twice"):
        open_pack(target.getvalue())


def test_zip64_is_refused(raw: bytes) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for path, data in sorted(unpacked(raw).items()):
            with archive.open(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), "w", force_zip64=True) as file:
                file.write(data)
    with pytest.raises(PackChanged):
        open_pack(target.getvalue())


def test_another_order_date_comment_system_or_slack_is_refused(raw: bytes) -> None:
    content = unpacked(raw)
    variants = {"system": zipped(content), "before": b"x" + raw, "after": raw + b"x"}
    reverse = io.BytesIO()
    with zipfile.ZipFile(reverse, "w") as archive:
        for path in sorted(content, reverse=True):
            archive.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), content[path])
    variants["order"] = reverse.getvalue()
    commented = io.BytesIO(raw)
    with zipfile.ZipFile(commented, "a") as archive:
        archive.comment = b"hello"
    variants["comment"] = commented.getvalue()
    variants["date"] = raw.replace(b"\x00\x00\x21\x00", b"\x00\x00\x22\x00")
    for name, variant in variants.items():
        assert variant != raw, name
        with pytest.raises(PackRefused):
            open_pack(variant)


def test_an_encrypted_flag_and_a_lying_size_are_refused(raw: bytes) -> None:
    start = raw.index(b"PK\x01\x02")
    encrypted = bytearray(raw)
    struct.pack_into("<H", encrypted, start + 8, 1)
    lying = bytearray(raw)
    struct.pack_into("<II", lying, start + 20, 0x7FFFFFFF, 0x7FFFFFFF)
    for variant in (encrypted, lying):
        with pytest.raises(PackChanged):
            open_pack(bytes(variant))


def test_too_large_or_too_many_are_refused() -> None:
    with pytest.raises(PackRefused, match="too large"):
        read_zip(b"PK\x03\x04" + bytes(MAX_BYTES))
    with pytest.raises(PackRefused, match="more than"):
        read_zip(write_zip({f"{number}": b"" for number in range(MAX_FILES + 1)}))


@pytest.mark.parametrize("junk", [b"", b"%PDF-1.7", b"PKACT1" + bytes(100), b"PK\x05\x06" + bytes(18)])
def test_another_file_is_said_to_be_no_pack(junk: bytes) -> None:
    with pytest.raises(PackRefused, match="not a campaign pack") as caught:
        open_pack(junk)
    assert caught.value.code == "not-a-pack"


def test_the_bundled_campaign_makes_a_pack_of_both_suites() -> None:
    for suite in (1, 2):
        office = Office(suite, practice=True)
        pack = open_pack(build_pack(BUNDLED, **office.arguments))
        assert (pack.keys.suite, pack.keys.practice) == (suite, True)
