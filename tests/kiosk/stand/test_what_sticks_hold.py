"""What a lead finds on a stick: known by what is in it, refused in words, and taken in whole or not at all."""

import shutil

import pytest

from kiosk.campaign import open_pack
from kiosk.coordinator.packing import activate, build_pack
from kiosk.errors import PackForeign, PackOlder, PackRefused
from kiosk.sealing import signing_public
from kiosk.stand.arrivals import find_campaigns, install_arrival
from kiosk.stand.stand import Stand
from tests.kit import BUNDLED, DAY, NOON, office, only_pack, open_stand


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def stand(tmp_path):
    with open_stand(tmp_path / "stand") as opened:
        yield opened


def corrected(tmp_path):
    """Return another pack of the office's campaign."""
    by, folder = office(), shutil.copytree(BUNDLED, tmp_path / "corrected")
    toml = folder / "campaign.toml"
    toml.write_text(toml.read_text("utf-8").replace("goal = 3000", "goal = 4000"), encoding="utf-8")
    return build_pack(
        folder,
        signing_seed=by.signing_seed,
        receipt=signing_public(by.receipt_seed),
        opening=by.opening.public,
        recovery=by.recovery.public,
        practice=False,
    )


def test_a_pack_and_its_activation_are_one_campaign_whatever_the_files_are_called(tmp_path, stick):
    (stick / "holiday.jpg").write_bytes(office().raw_pack)
    (stick / "notes.txt").write_bytes(office().activation)
    (stick / "else.txt").write_text("PK is not enough")
    with Stand.open(tmp_path / "stand", now=lambda: NOON) as stand:
        (arrival,) = find_campaigns(stand, stick).arrivals
        assert (arrival.practice, arrival.known) == (False, False)
        with pytest.raises(PackForeign):
            install_arrival(stand, arrival)
        assert stand.packs == ()
        assert install_arrival(stand, arrival, words_confirmed=True).activated


def test_the_same_file_twice_is_one_campaign(tmp_path, stick):
    for name in ("a", "b"):
        (stick / name).write_bytes(office().raw_pack)
    with Stand.open(tmp_path / "stand", now=lambda: NOON) as stand:
        assert len(find_campaigns(stand, stick).arrivals) == 1


def test_what_is_in_use_is_no_arrival(stand, stick):
    (stick / "pack").write_bytes(office().raw_pack)
    (stick / "activation").write_bytes(office().activation)
    with pytest.raises(PackRefused) as refused:
        find_campaigns(stand, stick)
    assert refused.value.code == "already-installed"


def test_an_older_pack_that_nobody_wants_leaves_the_newer_one_in_use(stand, stick, tmp_path):
    older = corrected(tmp_path)
    (stick / "pack").write_bytes(older)
    (stick / "activation").write_bytes(activate(open_pack(older), office().signing_seed, DAY - 9))
    (arrival,) = find_campaigns(stand, stick).arrivals
    before = only_pack(stand)
    with pytest.raises(PackOlder):
        install_arrival(stand, arrival)
    assert only_pack(stand) == before
    assert install_arrival(stand, arrival, older_confirmed=True).pack.campaign.goal == 4000
    assert only_pack(stand).activated


def test_a_pack_that_lacks_its_activation_says_what_it_would_end(stand, stick, tmp_path):
    (stick / "pack").write_bytes(corrected(tmp_path))
    (arrival,) = find_campaigns(stand, stick).arrivals
    assert (arrival.practice, arrival.replaces_real) == (True, True)


def test_a_folder_that_is_gone_holds_nothing(stand, tmp_path):
    with pytest.raises(PackRefused) as refused:
        find_campaigns(stand, tmp_path / "gone")
    assert refused.value.code == "no-pack"
