"""`kiosk coordinator campaign …`: words go to standard error, data to standard output."""

import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from kiosk.campaign import open_pack
from kiosk.cli.campaign import campaign
from kiosk.coordinator.keys import Keys, load_keys, new_keys
from kiosk.coordinator.opening import Protection
from kiosk.errors import KeysRefused, PackRefused
from kiosk.format.pack import decode_activation
from tests.campaign_kit import BUNDLED, PICTURE, files, folder_of, png

WORDS = "correct horse battery staple"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(campaign, [str(argument) for argument in arguments])


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    (tmp_path / "passphrase").write_text(WORDS + "\n")
    return new_keys(tmp_path / "keys", "Water", WORDS, protection=Protection(memory_kib=64, passes=1, lanes=1))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(files(), tmp_path / "clean-water")


def with_keys(keys: Keys) -> tuple[object, ...]:
    return "--keys", keys.path, "--passphrase-file", keys.path.with_name("passphrase")


def test_check_says_complete_and_shows_the_colours_it_will_use(folder: Path) -> None:
    done = run("check", folder)
    assert done.exit_code == 0
    assert "clean-water is complete, in en, de" in done.stdout
    assert "#00A86B, used as #008857 with #FFFFFF on it" in done.stdout
    assert "#006641" in done.stdout


def test_check_names_every_problem(tmp_path: Path) -> None:
    done = run("check", folder_of(files("goal = 100", "goal = 0", text_de=None), tmp_path / "x"))
    assert isinstance(done.exception, PackRefused)
    assert done.stdout.splitlines() == [
        "campaign.toml: goal: expected a whole number from 1 to 100000000, found 0",
        "text/de.md: expected this file, since the campaign offers its language, found none",
    ]


def test_check_names_a_picture_that_no_stand_could_show(tmp_path: Path) -> None:
    folder = folder_of(files(new=PICTURE), tmp_path / "x")
    (folder / "pictures").mkdir()
    (folder / "pictures" / "river.png").write_bytes(png(20_000, 20_000))
    done = run("check", folder)
    assert isinstance(done.exception, PackRefused)
    assert done.stdout.splitlines() == [
        "pictures/river.png: expected a picture of at most 24 megapixels and 16384 pixels a side, "
        "found 20000 x 20000 pixels"
    ]
    (folder / "pictures" / "river.png").write_bytes(png(900, 600))
    assert run("check", folder).exit_code == 0


def test_check_gives_the_reason_for_a_kind_it_refuses(tmp_path: Path) -> None:
    done = run("check", folder_of(files("expression-of-support", "handwritten-list"), tmp_path / "x"), "--json")
    answer = json.loads(done.stdout)
    assert answer["complete"] is False
    assert "own hand" in answer["problems"][0]


def test_check_speaks_json(folder: Path) -> None:
    answer = json.loads(run("check", folder, "--json").stdout)
    assert (answer["complete"], answer["problems"], answer["colours"]["light_fill"]) == (True, [], "#008857")


def test_new_writes_a_folder_that_check_finds_unfinished(tmp_path: Path) -> None:
    done = run("new", tmp_path / "bees", "--language", "en", "--language", "de")
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 5
    assert all("FILL IN" in line for line in run("check", tmp_path / "bees").stdout.splitlines())


def test_build_show_and_activate(folder: Path, keys: Keys, tmp_path: Path) -> None:
    pack_file, activation_file = tmp_path / "out" / "water.pack", tmp_path / "water.activation"
    built = run("build", folder, "--out", pack_file, *with_keys(keys))
    assert built.exit_code == 0, built.exception
    assert built.stdout.strip() == str(pack_file)
    pack = open_pack(pack_file.read_bytes())
    assert " ".join(pack.words) in built.stderr
    assert pack.keys.suite == 2
    first = pack_file.read_bytes()
    assert run("build", folder, "--out", pack_file, *with_keys(keys)).exit_code == 0
    assert pack_file.read_bytes() == first

    assert "is complete" in run("check", pack_file).stdout
    shown = run("show", pack_file).stdout
    for words in ("Clean water for Graz", "The mayor of Graz (AT)", "2027-12-31", pack.pack_hash.hex(), "real",
                  " ".join(pack.words), "#008857", "expression-of-support", "no names"):  # fmt: skip
        assert words in shown
    facts = json.loads(run("show", pack_file, "--json").stdout)
    assert (facts["pack_hash"], facts["words"]) == (pack.pack_hash.hex(), list(pack.words))

    activated = run("activate", pack_file, "--out", activation_file, *with_keys(keys))
    assert activated.exit_code == 0, activated.exception
    assert decode_activation(activation_file.read_bytes()).pack_hash == pack.pack_hash
    assert load_keys(keys.path, WORDS).campaign(pack.campaign_id).activated == (pack.pack_hash,)


def test_the_suite_of_a_campaign_stays_what_it_was(folder: Path, keys: Keys, tmp_path: Path) -> None:
    keys.ensure_campaign("clean-water", 1)
    assert run("build", folder, "--out", tmp_path / "p", *with_keys(keys)).exit_code == 0
    assert open_pack((tmp_path / "p").read_bytes()).keys.suite == 1
    assert isinstance(
        run("build", folder, "--out", tmp_path / "p", "--suite", 2, *with_keys(keys)).exception, KeysRefused
    )


def test_a_practice_organisation_builds_and_never_activates(tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text(WORDS)
    quick = Protection(memory_kib=64, passes=1, lanes=1)
    keys = new_keys(tmp_path / "keys", "Practice", WORDS, practice=True, protection=quick)
    assert run("build", BUNDLED, "--out", tmp_path / "p", *with_keys(keys)).exit_code == 0
    assert "for practice" in run("show", tmp_path / "p").stdout
    refused = run("activate", tmp_path / "p", "--out", tmp_path / "a", *with_keys(keys))
    assert isinstance(refused.exception, PackRefused)
    assert not (tmp_path / "a").exists()


def test_a_wrong_or_missing_passphrase_builds_nothing(folder: Path, keys: Keys, tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text("another one\n")
    for arguments in (with_keys(keys), ("--keys", keys.path), ("--keys", keys.path, "--passphrase-file", tmp_path)):
        refused = run("build", folder, "--out", tmp_path / "p", *arguments)
        assert isinstance(refused.exception, KeysRefused)
        assert not (tmp_path / "p").exists()


def test_an_incomplete_campaign_makes_no_keys(keys: Keys, tmp_path: Path) -> None:
    refused = run(
        "build", folder_of(files("goal = 100", "goal = 0"), tmp_path / "x"), "--out", tmp_path / "p", *with_keys(keys)
    )
    assert refused.exit_code == 1
    assert load_keys(keys.path, WORDS).campaigns == ()


def test_a_folder_that_cannot_be_written_is_an_error_in_words(folder: Path, keys: Keys, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    refused = run("build", folder, "--out", tmp_path / "file" / "p", *with_keys(keys))
    assert "could not be written" in str(refused.exception)
