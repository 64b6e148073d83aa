"""Building, signing and activating packs, and the template that a campaign begins with."""

import base64
import os

import pytest

from kiosk.campaign import open_pack, read_folder
from kiosk.campaign.model import FILL_IN
from kiosk.coordinator.packing import activate, build_pack
from kiosk.coordinator.template import new_campaign
from kiosk.errors import CampaignInvalid, PackChanged, PackRefused, PackStatutory
from kiosk.format.pack import decode_activation
from kiosk.sealing import proof_holds, signing_public
from tests.campaign_kit import Office, files, folder_of, notice


@pytest.fixture(scope="module")
def office() -> Office:
    return Office()


def test_the_same_folder_gives_the_same_bytes(tmp_path, office: Office) -> None:
    one = folder_of(files(), tmp_path / "one")
    other = folder_of(dict(reversed(files().items())), tmp_path / "other")
    (other / ".hidden").write_bytes(b"x")
    for path in other.rglob("*.md"):
        os.utime(path, (1, 1))
        path.chmod(0o600)
    assert build_pack(one, **office.arguments) == build_pack(other, **office.arguments)


def test_another_word_gives_another_pack_of_the_same_campaign(tmp_path, office: Office) -> None:
    one = open_pack(build_pack(folder_of(files(), tmp_path / "one"), **office.arguments))
    other = open_pack(build_pack(folder_of(files("goal = 100", "goal = 101"), tmp_path / "other"), **office.arguments))
    assert one.pack_hash != other.pack_hash
    assert one.campaign_id == other.campaign_id


def test_what_is_not_complete_is_not_built(tmp_path, office: Office) -> None:
    with pytest.raises(CampaignInvalid):
        build_pack(folder_of(files("goal = 100", "goal = 0"), tmp_path / "a"), **office.arguments)
    with pytest.raises(PackStatutory):
        build_pack(folder_of(files("expression-of-support", "statutory"), tmp_path / "b"), **office.arguments)


@pytest.mark.parametrize(
    "spelling",
    [bytes.hex, lambda key: base64.b64encode(key).decode(), lambda key: base64.urlsafe_b64encode(key).decode()],
)
def test_a_private_key_anywhere_in_the_folder_is_refused(tmp_path, office: Office, spelling) -> None:
    for secret in (office.seed, office.opening.private):
        folder = folder_of(files(privacy_de=notice() + "\n### x\n\n" + spelling(secret)), tmp_path)
        with pytest.raises(PackRefused, match=r"privacy/de\.md holds a private key"):
            build_pack(folder, **office.arguments, secrets=[office.opening.private])


@pytest.mark.parametrize("place", ["opening", "recovery", "receipt"])
def test_a_private_key_where_a_public_one_belongs_is_refused(tmp_path, office: Office, place: str) -> None:
    folder = folder_of(files(), tmp_path)
    for secret in (office.seed, office.opening.private):
        with pytest.raises(PackRefused):
            build_pack(folder, **{**office.arguments, place: secret}, secrets=[office.opening.private])


def test_a_key_of_the_other_suite_is_refused(tmp_path, office: Office) -> None:
    with pytest.raises(PackChanged):
        build_pack(folder_of(files(), tmp_path), **{**office.arguments, "suite": 2})


def test_an_activation_names_the_pack_and_is_proven(tmp_path, office: Office) -> None:
    pack = open_pack(build_pack(folder_of(files(), tmp_path), **office.arguments))
    raw = activate(pack, office.seed, 20_000)
    activation = decode_activation(raw)
    assert (activation.pack_hash, activation.day) == (pack.pack_hash, 20_000)
    assert proof_holds(signing_public(office.seed), raw[:-64], activation.proof)


def test_a_practice_pack_is_never_activated(tmp_path) -> None:
    office = Office(practice=True)
    pack = open_pack(build_pack(folder_of(files(), tmp_path), **office.arguments))
    with pytest.raises(PackRefused, match="practice organisation are never activated"):
        activate(pack, office.seed, 20_000)


def test_another_organisation_cannot_activate(tmp_path, office: Office) -> None:
    pack = open_pack(build_pack(folder_of(files(), tmp_path), **office.arguments))
    with pytest.raises(PackRefused, match="another organisation's keys"):
        activate(pack, bytes(32), 20_000)


# --- the template -----------------------------------------------------------------------------------------


def test_a_new_campaign_names_all_that_is_left_to_fill_in(tmp_path) -> None:
    made = new_campaign(tmp_path / "bees", "bees", ("en", "pt-BR"))
    assert {path.name for path in made} == {"campaign.toml", "en.md", "pt-BR.md"}
    with pytest.raises(CampaignInvalid) as caught:
        read_folder(tmp_path / "bees")
    places = [line.partition(": expected")[0] for line in caught.value.problems]
    assert len(places) == len(set(places))
    assert all("FILL IN" in line for line in caught.value.problems), caught.value.problems


def test_a_new_campaign_is_complete_once_the_marks_are_replaced(tmp_path) -> None:
    folder = tmp_path / "bees"
    for path in new_campaign(folder, "bees", ("en", "de")):
        text = path.read_text(encoding="utf-8")
        for key, value in (("opens", "2027-01-01"), ("closes", "2027-02-01"), ("deletion", "2027-03-01")):
            text = "\n".join(f"{key} = {value}" if line.startswith(f"{key} =") else line for line in text.split("\n"))
        text = "\n".join('country = "AT"' if line.startswith("country =") else line for line in text.split("\n"))
        path.write_text(text.replace(FILL_IN, "Bees"), encoding="utf-8")
    assert read_folder(folder).name_style == "given-family"


def test_a_new_campaign_never_overwrites(tmp_path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(PackRefused, match="not empty"):
        new_campaign(tmp_path, "bees")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("id_", "languages"), [("Bees", ("en",)), ("b", ("en",)), ("bees", ()), ("bees", ("en", "en")), ("bees", ("x1",))]
)
def test_a_new_campaign_needs_a_usable_id_and_languages(tmp_path, id_: str, languages: tuple[str, ...]) -> None:
    with pytest.raises(PackRefused):
        new_campaign(tmp_path / "new", id_, languages)
    assert not (tmp_path / "new").exists()
