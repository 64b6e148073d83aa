"""PINs by command, and the whole way of a lost one between stand and office."""

import io
import json

import pytest

from kiosk.cli import Windows, run
from kiosk.coordinator.keys import new_keys
from kiosk.coordinator.packing import build_pack
from kiosk.stand import pin
from kiosk.stand.pin import Role
from kiosk.stand.stand import Stand
from tests.kiosk.coordinator.street import QUICK, WORDS
from tests.kit import BUNDLED

WINDOWS = Windows(lambda data, windowed: 0, lambda *a, **k: 0, lambda *a: None)


@pytest.fixture
def kiosk(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "stand"))
    monkeypatch.setenv("KIOSK_COORDINATOR_DATA", str(tmp_path / "desk"))
    monkeypatch.setenv("KIOSK_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    (tmp_path / "passphrase").write_text(WORDS + "\n")

    def command(*arguments, typed=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = run(WINDOWS, [str(each) for each in arguments])
        return code, *capsys.readouterr()

    return command


@pytest.fixture
def stand(tmp_path, kiosk):
    keys = new_keys(tmp_path / "desk" / "keys.json", "Society for Tests", WORDS, protection=QUICK)
    made = keys.ensure_campaign("assange-2021", 1)
    raw = build_pack(
        BUNDLED,
        signing_seed=keys.organisation.signing_seed,
        receipt=keys.organisation.receipt_public,
        opening=made.opening_public,
        recovery=made.recovery_public,
        practice=False,
        suite=1,
    )
    with Stand.open(tmp_path / "stand") as opened:
        opened.install(raw, words_confirmed=True)
    return tmp_path / "stand"


def test_both_pins_are_set_by_command(kiosk, stand):
    assert kiosk("stand", "pin", typed="2718\n")[0] == 0
    assert kiosk("stand", "pin", "--lead", typed="2718\n")[0] == 1
    assert kiosk("stand", "pin", "--lead", typed="271828\n")[0] == 0
    assert pin.check(stand, "2718").role is Role.VOLUNTEER
    assert pin.check(stand, "271828", Role.LEAD).ok
    code, _, err = kiosk("stand", "pin", typed="271828\n")
    assert (code, "must differ" in err) == (1, True)


def test_a_lost_pin_is_reset_by_two_commands_and_a_call(kiosk, stand, tmp_path):
    kiosk("stand", "pin", typed="2718\n")
    code, out, _ = kiosk("stand", "reset-pin")
    shown = dict(line.split(maxsplit=1) for line in out.replace("Reset code", "Code").splitlines())
    assert code == 0
    assert shown["Stand"] == json.loads(kiosk("stand", "status", "--json")[1])["id"]
    file = tmp_path / "reset.pkp"
    asked = ("coordinator", "stands", "reset-pin", shown["Stand"])
    assert kiosk(*asked, "--code", "WRONG", "--out", file)[0] == 1
    assert not file.exists()
    assert kiosk(*asked, "--code", shown["Code"], "--out", file)[0] == 0
    assert kiosk("stand", "reset-pin", file)[0] == 0
    assert not pin.is_set(stand)
    kiosk("stand", "pin", typed="1234\n")
    code, _, err = kiosk("stand", "reset-pin", file)
    assert (code, "used before" in err) == (1, True)
    assert pin.check(stand, "1234").ok
