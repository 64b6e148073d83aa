"""Every vector has the outcome that its index names."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.campaign import eight_words, open_pack
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import CampaignKeys, Keys, Organisation
from kiosk.coordinator.ledger import Ledger, Signature, table
from kiosk.coordinator.opening import Lock, Protection, key_pair
from kiosk.coordinator.report import build_report
from kiosk.coordinator.slips import import_slip
from kiosk.errors import FormatError, ImportRefused, KioskError, PackRefused
from kiosk.format.batch import BatchLine, read_lines
from kiosk.format.closing import decode_closing, decode_closing_file
from kiosk.format.pack import decode_activation
from kiosk.format.pin_reset import decode_reset_file, encode_reset_file
from kiosk.format.receipt import decode_receipt_file, rows_hash
from kiosk.format.session import device_id
from kiosk.frames.collector import Collector
from kiosk.frames.frame import Kind
from kiosk.frames.packed import pack, unpack
from kiosk.sealing import proof_holds, signing_public, tag_of
from kiosk.stand.pin import RESET_CODE
from kiosk.stand.pin_reset import reset_pins
from tests.kiosk.frames.stranger import read

HERE = Path(__file__).parent
INDEX = json.loads((HERE / "index.json").read_text())
OFFICES = json.loads((HERE / "keys.json").read_text())


def raw(text):
    return urlsafe_b64decode(text + "==")


def named(*suffixes):
    return [name for name in INDEX if name.endswith(suffixes)]


@pytest.fixture
def keys(tmp_path):
    first = OFFICES[0]
    organisation = Organisation("Vectors", False, raw(first["signing_private"]), raw(first["receipt_private"]))
    campaigns = [
        CampaignKeys(
            "assange-2021",
            raw(office["campaign_id"]),
            key_pair(office["suite"], raw(office["opening"]["private"])),
            raw(office["recovery"]["public"]),
            None,
            (raw(office["pack_hash"]),),
        )
        for office in OFFICES
    ]
    return Keys(tmp_path / "keys", Lock("a passphrase", Protection(64, 1, 1)), organisation, campaigns)


def test_the_folder_holds_what_the_index_names():
    files = {
        path.name
        for path in HERE.iterdir()
        if path.suffix in (".csv", ".zip", ".txt", ".activation", ".reset", ".slip", ".frames")
    }
    assert files == set(INDEX)
    assert len(INDEX) > 50
    assert all(entry["reason"] for entry in INDEX.values())


@pytest.mark.parametrize("name", named(".csv"))
def test_batch(name, keys, tmp_path):
    wanted = INDEX[name]["outcome"]
    ledger = Ledger.open(tmp_path / "ledger.sqlite")
    try:
        if "error" in wanted:
            with pytest.raises(ImportRefused) as refused:
                import_batch(HERE / name, ledger, keys)
            assert refused.value.code == wanted["error"]
            return
        result = import_batch(HERE / name, ledger, keys)
        assert result.new == wanted["new"], asdict(result)
        assert result.refused == wanted["refused"]
        if wanted["trailer"] is not None:
            assert result.trailer == wanted["trailer"]
        found = [{"line": problem.line, "code": problem.code} for problem in result.damaged]
        if wanted["damaged"] is not None:
            assert found == wanted["damaged"]
        else:
            assert {problem["code"] for problem in found} == {wanted["damaged_code"]}
        assert sum(session.missing for session in result.sessions) == wanted["missing"]
        assert any(session.closed for session in result.sessions) == wanted["closed"]
        again = import_batch(HERE / name, ledger, keys)
        assert again.new == 0
        assert again.already >= wanted["new"]
        columns = table(Signature)
        with ledger.reading() as connection:
            verdicts = [row.verdict for row in connection.execute(columns.select())]
        assert len(verdicts) == wanted["signatures"]
        for verdict, count in wanted.get("verdicts", {}).items():
            assert verdicts.count(verdict) == count
    finally:
        ledger.close()


@pytest.mark.parametrize("name", named(".zip"))
def test_pack(name):
    wanted, content = INDEX[name]["outcome"], (HERE / name).read_bytes()
    if "error" in wanted:
        with pytest.raises(PackRefused) as refused:
            open_pack(content)
        assert refused.value.code == wanted["error"]
        return
    pack = open_pack(content)
    assert pack.pack_hash.hex() == wanted["pack_hash"]
    assert " ".join(eight_words(pack.keys.signing)) == wanted["words"]


def test_activation():
    pack = open_pack((HERE / "pack.zip").read_bytes())
    content = (HERE / "pack.activation").read_bytes()
    activation = decode_activation(content)
    assert activation.encode() == content
    assert (activation.pack_hash, activation.day) == (pack.pack_hash, INDEX["pack.activation"]["outcome"]["day"])
    assert proof_holds(pack.keys.signing, activation.signed_part(), activation.proof)


@pytest.mark.parametrize("name", named(".txt"))
def test_receipts(name):
    wanted = INDEX[name]["outcome"]
    (receipt,) = decode_receipt_file((HERE / name).read_bytes())
    key = signing_public(raw(OFFICES[0]["receipt_private"]))
    assert proof_holds(key, receipt.signed_part(), receipt.proof) == wanted["proof"]
    if wanted["seqs"] is not None:
        with (HERE / "batch-suite1.csv").open("rb") as file:
            rows = [line for _, line in read_lines(file) if isinstance(line, BatchLine) and line.kind == "R"]
        (part,) = receipt.sessions
        covered = [(row.seq, tag_of(row.data)) for row in rows if part.covers(row.seq)]
        assert [seq for seq, _ in covered] == wanted["seqs"]
        assert rows_hash(covered) == part.rows_hash


@pytest.mark.parametrize("name", named(".reset"))
def test_pin_reset(name, tmp_path):
    wanted, content = INDEX[name]["outcome"], (HERE / name).read_bytes()
    device = device_id(signing_public(raw(OFFICES[0]["device_private"])))
    pinned = {signing_public(raw(office["signing_private"])) for office in OFFICES}
    (tmp_path / "pin.json").write_text("{}")
    (tmp_path / RESET_CODE).write_text(with_check(wanted["shown"]))
    if wanted.get("works"):
        reset_pins(tmp_path, content, device=device, pinned=pinned)
        assert not list(tmp_path.iterdir())
        reset = decode_reset_file(content)
        assert encode_reset_file(reset) == content
        (tmp_path / "pin.json").write_text("{}")
        wanted = {"error": "reset-code"}  # a second time
    with pytest.raises(KioskError) as refused:
        reset_pins(tmp_path, content, device=device, pinned=pinned)
    assert refused.value.code == wanted["error"]
    assert (tmp_path / "pin.json").exists()


@pytest.mark.parametrize("name", named(".slip"))
def test_closing_slip(name):
    wanted, content = INDEX[name]["outcome"], (HERE / name).read_bytes()
    if wanted.get("error", "slip-proof") != "slip-proof":
        with pytest.raises(FormatError) as refused:
            decode_closing_file(content)
        assert refused.value.code == wanted["error"]
        return
    slip = decode_closing_file(content)
    assert decode_closing(slip.encode()) == slip
    assert proof_holds(slip.device_key, slip.signed_part(), slip.proof) == ("error" not in wanted)
    if "error" not in wanted:
        counts = [campaign.counts(slip.day) for campaign in slip.campaigns]
        assert sum(each.signatures for each in counts) == wanted["signed"]
        assert sum(each.withdrawals for each in counts) == wanted["withdrawn"]
        assert sum(len(campaign.sessions) for campaign in slip.campaigns) == wanted["sessions"]
        assert [campaign.code for campaign in slip.campaigns] == [wanted["code"]] * bool(wanted["sessions"])


@pytest.mark.parametrize("name", named(".slip"))
def test_closing_slip_in_the_ledger(name, keys, tmp_path):
    wanted = INDEX[name]["outcome"]
    ledger = Ledger.open(tmp_path / "ledger.sqlite")
    try:
        if "error" in wanted:
            with pytest.raises(ImportRefused) as refused:
                import_slip(HERE / name, ledger, keys)
            assert refused.value.code == wanted["error"]
            return
        assert import_slip(HERE / name, ledger, keys).new
        if name == "closing.slip":
            import_batch(HERE / "batch-suite1.csv", ledger, keys)
            (day,) = build_report(ledger).campaigns[0].days
            assert (day.reported.state, day.reported.arrived, day.places) == ("all-there", 5, ("Naschmarkt",))
    finally:
        ledger.close()


@pytest.mark.parametrize("name", named(".frames"))
def test_frames(name):
    wanted = INDEX[name]["outcome"]
    codes = [raw(line) for line in (HERE / name).read_text().splitlines()]
    assert [urlsafe_b64encode(code).decode().rstrip("=") for code in codes] == (HERE / name).read_text().splitlines()
    collector = Collector()
    taken = [each for each in map(collector.take, codes) if each.payload is not None]
    if "error" in wanted:
        with pytest.raises(FormatError) as refused:
            unpack(taken[0].payload)
        assert refused.value.code == wanted["error"]
        return
    files = [unpack(each.payload) if each.progress.kind is Kind.BATCH else each.payload for each in taken]
    assert files == [(HERE / file).read_bytes() for file in wanted["gives"]]
    assert wanted.get("counts", {}).items() <= collector.counts.items()
    for each, content in zip(taken, files, strict=True):
        if each.progress.kind is Kind.BATCH:
            assert pack(content) == each.payload
        mine = [code for code in codes if code[5:13] == each.progress.tag]
        if name not in ("frames-false.frames", "frames-other-length.frames"):
            assert read(mine) == (each.progress.kind, each.payload)


def with_check(code):
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    value = 0
    for character in code:
        value = value * 32 + alphabet.index(character)
    return code + alphabet[value % 37]
