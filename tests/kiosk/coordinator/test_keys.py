import json
import stat
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import pytest

from kiosk.coordinator.keys import Keys, load_keys, new_keys
from kiosk.coordinator.keys_file import from_text, to_text
from kiosk.coordinator.opening import Protection, SessionOpener, new_key_pair, open_session_key
from kiosk.coordinator.recovery import make_sheet, open_sheet
from kiosk.errors import KeysRefused
from kiosk.format.session import Header
from kiosk.sealing import Recipient, begin_session, new_signing_key, signing_public

QUICK = Protection(memory_kib=64, passes=1, lanes=1)
WORDS = "correct horse battery staple"


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return new_keys(tmp_path / "keys.json", "Society for Tests", WORDS, protection=QUICK)


def test_what_was_made_is_loaded_again(keys: Keys) -> None:
    made = keys.ensure_campaign("bees", 2)
    keys.record_activation(made.campaign_id, bytes(32))
    again = load_keys(keys.path, WORDS)
    assert again.organisation == keys.organisation
    assert again.campaigns == keys.campaigns
    assert again.campaign(made.campaign_id).activated == (bytes(32),)
    assert again.ensure_campaign("bees", 2) == again.campaign(made.campaign_id)


def test_every_key_is_different(keys: Keys) -> None:
    made = [keys.ensure_campaign("a", 1), keys.ensure_campaign("b", 1)]
    publics = {each.opening_public for each in made} | {each.recovery_public for each in made}
    publics |= {keys.organisation.signing_public, keys.organisation.receipt_public}
    assert len(publics) == 6


def test_another_passphrase_is_refused(keys: Keys) -> None:
    with pytest.raises(KeysRefused, match="not the passphrase") as caught:
        load_keys(keys.path, WORDS + "!")
    assert caught.value.code == "passphrase"


def test_every_flipped_bit_of_the_keys_file_is_refused(keys: Keys) -> None:
    keys.ensure_campaign("bees", 1)
    whole, refused = keys.path.read_bytes(), 0
    for at in range(0, len(whole), 3):
        damaged = bytearray(whole)
        damaged[at] ^= 1 << at % 7
        keys.path.write_bytes(damaged)
        try:
            load_keys(keys.path, WORDS)
        except KeysRefused:
            refused += 1
        else:
            assert damaged.split() == whole.split() or at in _white_space(whole)
    assert refused > 100


def test_no_second_spelling_of_the_same_bytes_is_taken() -> None:
    assert to_text(b"1234") == "MTIzNA=="
    assert from_text("MTIzNA==") == b"1234"
    with pytest.raises(KeysRefused):
        from_text("MTIzNB==")


def _white_space(whole: bytes) -> set[int]:
    return {at for at, byte in enumerate(whole) if byte in b" \n"}


def test_the_file_is_its_owners_alone_and_keeps_one_copy(keys: Keys) -> None:
    before = keys.path.read_bytes()
    keys.ensure_campaign("bees", 1)
    assert stat.S_IMODE(keys.path.stat().st_mode) == 0o600
    assert keys.path.with_name("keys.json.previous").read_bytes() == before
    assert sorted(path.name for path in keys.path.parent.iterdir()) == [
        "keys.json",
        "keys.json.lock",
        "keys.json.previous",
    ]


def test_what_another_program_saved_meanwhile_is_kept(keys: Keys) -> None:
    keys.ensure_campaign("bees", 1)
    other = load_keys(keys.path, WORDS)
    alpha, beta = other.ensure_campaign("alpha", 1), keys.ensure_campaign("beta", 1)
    other.record_activation(alpha.campaign_id, b"x" * 32)
    keys.record_activation(alpha.campaign_id, b"y" * 32)
    found = load_keys(keys.path, WORDS)
    assert [each.name for each in found.campaigns] == ["bees", "alpha", "beta"]
    assert found.campaign(alpha.campaign_id).activated == (b"x" * 32, b"y" * 32)
    assert found.campaign(alpha.campaign_id).opening == alpha.opening
    assert found.campaign(beta.campaign_id).opening == beta.opening


def test_two_programs_that_make_the_same_campaign_share_its_keys(keys: Keys) -> None:
    other = load_keys(keys.path, WORDS)
    assert other.ensure_campaign("alpha", 1).opening == keys.ensure_campaign("alpha", 1).opening


def test_a_sheet_that_was_proven_stays_forgotten_when_another_program_saves(keys: Keys) -> None:
    sheet = keys.ensure_campaign("bees", 1).sheet
    other = load_keys(keys.path, WORDS)
    assert sheet is not None
    keys.confirm_recovery(sheet.text, sheet.passphrase)
    other.ensure_campaign("alpha", 1)
    assert load_keys(keys.path, WORDS).campaigns[0].sheet is None


def test_many_programs_at_once_lose_no_campaign(keys: Keys) -> None:
    names = [f"campaign-{number}" for number in range(6)]
    with get_context("spawn").Pool(3) as pool:
        pool.starmap(_make_campaign, [(keys.path, name) for name in names])
    assert {each.name for each in load_keys(keys.path, WORDS).campaigns} >= set(names)


def _make_campaign(path: Path, name: str) -> None:
    load_keys(path, WORDS).ensure_campaign(name, 1)


def test_a_change_that_cannot_be_saved_is_not_remembered(keys: Keys) -> None:
    before = keys.path.read_bytes()
    keys.path.with_name("keys.json.new").mkdir()
    with pytest.raises(KeysRefused, match="could not be written"):
        keys.ensure_campaign("alpha", 1)
    assert (keys.path.read_bytes(), [each.name for each in keys.campaigns]) == (before, [])


def test_a_keys_file_that_was_replaced_by_another_is_not_written_over(keys: Keys, tmp_path: Path) -> None:
    other = new_keys(tmp_path / "other.json", "Other", WORDS, protection=QUICK)
    keys.path.write_bytes(other.path.read_bytes())
    with pytest.raises(KeysRefused, match="another"):
        keys.ensure_campaign("alpha", 1)
    assert keys.path.read_bytes() == other.path.read_bytes()


def test_making_keys_never_overwrites_any(keys: Keys) -> None:
    before = keys.path.read_bytes()
    with pytest.raises(KeysRefused, match="already"):
        new_keys(keys.path, "Other", WORDS, protection=QUICK)
    assert keys.path.read_bytes() == before


@pytest.mark.parametrize(("name", "passphrase"), [("", WORDS), ("Society", "short")])
def test_a_nameless_organisation_and_a_short_passphrase_are_refused(tmp_path: Path, name: str, passphrase: str) -> None:
    with pytest.raises(KeysRefused):
        new_keys(tmp_path / "keys.json", name, passphrase, protection=QUICK)
    assert not (tmp_path / "keys.json").exists()


def test_a_missing_a_foreign_and_a_newer_file_are_told_apart(keys: Keys, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text('{"hello": 1}')
    newer = keys.path.read_text().replace('"version": 1', '"version": 2')
    (tmp_path / "newer.json").write_text(newer)
    for name, words in (("none.json", "no keys file"), ("other.json", "damaged"), ("newer.json", "newer version")):
        with pytest.raises(KeysRefused, match=words):
            load_keys(tmp_path / name, WORDS)


def test_a_hostile_file_cannot_ask_for_all_memory(keys: Keys) -> None:
    keys.path.write_text(keys.path.read_text().replace('"memory_kib": 64', '"memory_kib": 64000000'))
    with pytest.raises(KeysRefused, match="damaged"):
        load_keys(keys.path, WORDS)


@pytest.mark.parametrize(
    "change", [{"memory_kib": 8, "lanes": 8}, {"memory_kib": -1}, {"salt": ""}, {"salt": "AAAA"}, {"body": ""}]
)
def test_a_cost_or_salt_that_nobody_writes_is_refused(change: dict[str, object], keys: Keys) -> None:
    keys.path.write_text(json.dumps(json.loads(keys.path.read_text()) | change))
    with pytest.raises(KeysRefused, match="damaged"):
        load_keys(keys.path, WORDS)


def test_nothing_of_a_key_shows_in_a_repr(keys: Keys) -> None:
    made = keys.ensure_campaign("bees", 1)
    assert made.sheet is not None
    shown = repr(made) + repr(keys.organisation) + repr(keys) + repr(made.sheet)
    for secret in (made.opening.private, keys.organisation.signing_seed, keys.organisation.receipt_seed):
        assert repr(secret) not in shown
    assert made.sheet.passphrase not in shown


@pytest.mark.parametrize("suite", [1, 2])
def test_the_recovery_sheet_opens_what_was_sealed_to_the_campaign(keys: Keys, suite: int) -> None:
    made = keys.ensure_campaign("bees", suite)
    assert made.sheet is not None
    recovered = open_sheet(made.sheet.text.lower().replace(": ", " "), "  ".join(made.sheet.passphrase.upper().split()))
    device = new_signing_key()
    unsealed = Header(
        suite, 1, False, made.campaign_id, bytes(32), signing_public(device), bytes(16), 1, bytes(16), 0, bytes(16)
    )
    recipients = (Recipient(made.opening_public), Recipient(made.recovery_public))
    header, ratchet = begin_session(unsealed, recipients, device)
    seq, sealed = ratchet.seal(bytes(range(64)))
    for pair in (made.opening, recovered):
        key = open_session_key(pair, header)
        assert key is not None
        assert SessionOpener(header, key).open(seq, sealed) == bytes(range(64))


def test_a_proven_sheet_is_forgotten_in_every_copy(keys: Keys) -> None:
    made = keys.ensure_campaign("bees", 1)
    assert made.sheet is not None
    keys.confirm_recovery(made.sheet.text, made.sheet.passphrase)
    for path in (keys.path, keys.path.with_name("keys.json.previous")):
        again = load_keys(path, WORDS).campaign(made.campaign_id)
        assert again == replace(made, sheet=None)


def test_a_mistyped_line_is_named(keys: Keys) -> None:
    sheet = keys.ensure_campaign("bees", 1).sheet
    assert sheet is not None
    lines = sheet.text.splitlines()
    lines[3] = lines[3][:5] + ("A" if lines[3][5] != "A" else "B") + lines[3][6:]
    with pytest.raises(KeysRefused, match="line 3 "):
        open_sheet("\n".join(lines), sheet.passphrase)
    with pytest.raises(KeysRefused, match="line 2 "):
        open_sheet("\n".join(lines[:2] + lines[3:]), sheet.passphrase)
    with pytest.raises(KeysRefused, match="do not open"):
        open_sheet(sheet.text, "eight other words that are not on any sheet")


def test_a_sheet_of_other_keys_is_refused(keys: Keys) -> None:
    sheet = make_sheet(new_key_pair(1), QUICK)
    with pytest.raises(KeysRefused, match="other keys"):
        keys.confirm_recovery(sheet.text, sheet.passphrase)
