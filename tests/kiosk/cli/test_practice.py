"""`kiosk` with nothing set up: what is made, and where it lies."""

from pathlib import Path

import pytest

from kiosk.cli import practice
from kiosk.errors import StandRefused
from kiosk.stand.stand import Stand


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_COORDINATOR_DATA", str(tmp_path / "coordinator"))
    return tmp_path / "stand"


def test_the_bundled_campaign_is_installed_as_practice(data: Path) -> None:
    practice.prepare_practice(data)
    with Stand.open(data) as stand:
        (installed,) = stand.packs
        assert installed.pack.campaign.id == "assange-2021"
        assert installed.practice
        assert installed.pack.keys.practice


def test_no_private_key_lies_in_the_stands_folder(data: Path) -> None:
    practice.prepare_practice(data)
    keys = practice.practice_keys(practice.practice_folder(data))
    made = keys.campaigns[0]
    secrets = (keys.organisation.signing_seed, keys.organisation.receipt_seed, made.opening.private)
    for path in (path for path in data.rglob("*") if path.is_file()):
        content = path.read_bytes()
        assert not any(secret in content or secret.hex().encode() in content for secret in secrets), path.name


def test_a_second_start_keeps_keys_and_campaign(data: Path) -> None:
    practice.prepare_practice(data)
    with Stand.open(data) as stand:
        before = stand.packs[0].pack.pack_hash
    practice.prepare_practice(data)
    with Stand.open(data) as stand:
        assert [each.pack.pack_hash for each in stand.packs] == [before]


def test_another_stand_of_the_same_person_shares_the_organisation(data: Path, tmp_path: Path) -> None:
    practice.prepare_practice(data)
    practice.prepare_practice(tmp_path / "second")
    with Stand.open(data) as one, Stand.open(tmp_path / "second") as other:
        assert one.packs[0].pack.pack_hash == other.packs[0].pack.pack_hash


@pytest.mark.parametrize("inside", ["stand/office", "."])
def test_the_two_folders_may_not_lie_in_each_other(
    data: Path, tmp_path: Path, inside: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_COORDINATOR_DATA", str(tmp_path / inside))
    if inside == ".":
        data = tmp_path / "practice" / "stand"
    with pytest.raises(StandRefused, match="in each other"):
        practice.practice_folder(data)


def test_keys_and_passphrase_can_be_read_by_their_owner_only(data: Path) -> None:
    practice.prepare_practice(data)
    folder = practice.practice_folder(data)
    for path in (practice.keys_file(folder), practice.passphrase_file(folder)):
        assert path.stat().st_mode & 0o077 == 0
