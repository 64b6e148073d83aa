"""Reading aloud, with a real voice. There is no loudspeaker here, so that what would be heard goes to a file."""

import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.conftest import PORTRAIT, ROBIN, Kiosk
from tests.ui.faults import faults
from ui.stand.speech import Speech

MARK = "Zebrafinkweber"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="set up for Linux's speech dispatcher")


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that everything goes to that would be heard."""
    heard, settings, files = tmp_path / "heard.raw", tmp_path / "asound.conf", tmp_path / "config" / "speech-dispatcher"
    settings.write_text(
        f'pcm.!default {{ type file; slave.pcm "quiet"; file "{heard}"; format "raw" }}\npcm.quiet {{ type null }}\n'
    )
    (files / "modules").mkdir(parents=True)
    shutil.copy("/etc/speech-dispatcher/modules/espeak-ng.conf", files / "modules")
    (files / "speechd.conf").write_text(
        'LogLevel 5\nAudioOutputMethod "alsa"\nAddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\n'
        "DefaultModule espeak-ng\n"
    )
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(settings))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name, folder in (("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "runtime"), ("TMPDIR", "tmp")):
        (tmp_path / folder).mkdir(mode=0o700)
        monkeypatch.setenv(name, str(tmp_path / folder))
    return heard


@pytest.fixture
def listening(make_kiosk: Callable[..., Kiosk]) -> Callable[..., tuple[Kiosk, list[list[str]]]]:
    """Open a window whose voice is there at once; with all that it was told to say."""

    def open_window(*size: tuple[int, int]) -> tuple[Kiosk, list[list[str]]]:
        kiosk = make_kiosk(*size)
        said: list[list[str]] = []
        kiosk.opened.speech.saying.connect(said.append)
        kiosk.opened.speech._spoken = frozenset({"en", "de", "ar"})
        kiosk.opened.speech._start = lambda: None  # what is said is what is looked at here
        kiosk.opened.speech.changed.emit()
        return kiosk, said

    return open_window


def begin(kiosk: Kiosk, said: list[list[str]], answer: str) -> None:
    kiosk.hands.tap("read aloud")
    kiosk.hands.tap(answer)
    hears(kiosk, said, "Practice")
    assert kiosk.opened.speech.on


def hears(kiosk: Kiosk, said: list[list[str]], words: str) -> None:
    kiosk.hands.wait(f"{words} in {said}", lambda: any(words in one for some in said for one in some))


def test_a_german_sentence_is_really_heard_and_nowhere_written_down(
    qapp: QGuiApplication, sound: Path, tmp_path: Path
) -> None:
    speech = Speech(["en", "de", "zh-Hans"])
    ended: list[int] = []
    speech.said.connect(lambda: ended.append(1))
    speech.begin()
    _wait(lambda: speech._spoken >= {"en", "de"})
    _wait(lambda: not speech.findChildren(QObject, "process"))
    speech.speak("de")
    assert speech.available
    speech.turn()
    speech.answer(True)
    speech.say([f"{MARK} unterschreibt.", "Weiter"])
    _wait(lambda: len(ended) == 2)
    assert sound.stat().st_size > 22050 * 2, "a second and more of sound"
    assert not speech.speaking
    words = [MARK.encode(), MARK.lower().encode()]
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path != sound]
    assert files, "there is something to search"
    assert not [path for path in files if any(word in path.read_bytes() for word in words)]
    speech.close()


def test_a_new_sentence_takes_the_place_of_the_one_that_is_being_said(qapp: QGuiApplication, sound: Path) -> None:
    speech = Speech(["en"])
    ended: list[int] = []
    speech.said.connect(lambda: ended.append(1))
    speech.begin()
    _wait(lambda: speech.available)
    speech.turn()
    speech.answer(False)
    speech.say(["This will take a long time to say, and nobody will hear the end of it. " * 20] * 3)
    _wait(lambda: sound.exists() and sound.stat().st_size > 0)
    speech.say(["Short."])
    _wait(lambda: len(ended) > 0 and not speech.speaking)
    speech.close()


@pytest.mark.parametrize("service", ["missing", "hanging", "broken"])
def test_without_a_voice_there_is_no_button_and_nobody_waits(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, service: str
) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    if service != "missing":
        program = programs / "speech-dispatcher"
        program.write_text("#!/bin/sh\nexec /bin/sleep 60\n" if service == "hanging" else "#!/bin/sh\nexit 1\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    speech = Speech(["en"])
    clock = QElapsedTimer()
    clock.start()
    speech.begin()
    assert clock.elapsed() < 1000, "the window goes on meanwhile"
    _wait(lambda: speech._answered or speech._process is None)
    assert not speech.available
    speech.turn()
    assert not speech.asking
    speech.close()


def test_a_voice_that_dies_while_speaking_leaves_the_stand_quiet_and_open(qapp: QGuiApplication, sound: Path) -> None:
    speech = Speech(["en"])
    speech.begin()
    _wait(lambda: speech.available)
    speech.turn()
    speech.answer(False)
    speech.say(["One sentence that is cut off."])
    assert speech._process is not None
    speech._process.kill()
    _wait(lambda: not speech.on)
    assert speech.available, "it can be tried again"
    speech.close()


def test_the_screen_is_read_then_what_has_the_focus_and_never_what_was_typed(listening: Callable) -> None:
    kiosk, said = listening()
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    begin(kiosk, said, "no")
    hears(kiosk, said, "Publishing is not a crime")
    hears(kiosk, said, "I want to sign")
    kiosk.hands.tap("want to sign")
    kiosk.arrive("DETAILS")
    hears(kiosk, said, "Email (optional)")
    kiosk.fill(given_name=MARK)
    kiosk.hands.tap("key next")
    kiosk.hands.wait("the label", lambda: said[-1] == ["Last name"])
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value + "x" if name == "family_name" else value)
    kiosk.visitor.type("given_name", MARK)
    kiosk.hands.tap("continue")
    kiosk.arrive("CONSENTS")
    kiosk.hands.tap("continue")
    kiosk.arrive("CHECK")
    hears(kiosk, said, "What is yours alone is not read aloud without headphones.")
    hears(kiosk, said, "Your details are locked")
    kiosk.hands.sign()
    kiosk.arrive("THANKS")
    hears(kiosk, said, "Thank you")
    everything = " ".join(one for some in said for one in some)
    code = str(kiosk.visitor.slip["code"])
    for secret in (MARK, "Samplex", "robin@stand", "1010", code, " ".join(code)):
        assert secret not in everything
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    assert not kiosk.opened.speech.on


def test_with_headphones_letters_answers_and_the_code_are_said(listening: Callable) -> None:
    kiosk, said = listening()
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    begin(kiosk, said, "yes")
    kiosk.hands.tap("want to sign")
    kiosk.arrive("DETAILS")
    kiosk.hands.wait("the form", lambda: kiosk.hands.find("field given_name").property("focused"))
    hears(kiosk, said, "Email (optional)")
    kiosk.hands.tap("key r")
    kiosk.hands.wait("the letter", lambda: ["R"] in said)
    kiosk.hands.tap("key back")
    kiosk.hands.wait("that it is gone", lambda: ["Deleted"] in said)
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value)
    kiosk.hands.tap("continue")
    kiosk.arrive("CONSENTS")
    kiosk.hands.tap("continue")
    kiosk.arrive("CHECK")
    hears(kiosk, said, "Robin Sample")
    kiosk.hands.sign()
    kiosk.arrive("THANKS")
    spelt = " ".join(str(kiosk.visitor.slip["code"])[:4])
    hears(kiosk, said, spelt)


def test_mistakes_are_said_when_the_form_finds_them(listening: Callable) -> None:
    kiosk, said = listening()
    kiosk.go("DETAILS")
    begin(kiosk, said, "no")
    kiosk.hands.tap("continue")
    hears(kiosk, said, "First name: needed to sign")
    hears(kiosk, said, "3 things to look at")


def test_another_button_on_the_way_is_named_where_keys_are_used(listening: Callable) -> None:
    kiosk, said = listening()
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    begin(kiosk, said, "no")
    wanted = kiosk.hands.find("want to sign")
    assert wanted is not None
    wanted.forceActiveFocus()
    kiosk.hands.wait("the button's name", lambda: said[-1] == ["I want to sign"])


def test_who_listens_is_there_and_is_not_sent_away(listening: Callable) -> None:
    kiosk, said = listening()
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    begin(kiosk, said, "no")
    for _ in range(4):
        kiosk.wait(170)
        kiosk.opened.speech.said.emit()
    assert kiosk.hands.screen == "READ"
    assert kiosk.opened.speech.on
    kiosk.wait(181)
    kiosk.arrive("ATTRACT")
    assert not kiosk.opened.speech.on
    assert not kiosk.opened.speech.private


def test_the_question_can_be_left_and_asks_again_next_time(listening: Callable) -> None:
    kiosk, _said = listening()
    kiosk.go("READ")
    kiosk.hands.tap("read aloud")
    kiosk.hands.tap("do not read aloud")
    speech = kiosk.opened.speech
    kiosk.hands.wait("the petition", lambda: not speech.asking and kiosk.hands.find("yes") is None)
    assert not speech.on
    kiosk.hands.tap("read aloud")
    assert speech.asking
    kiosk.hands.tap("no")
    kiosk.hands.tap("read aloud")
    assert not speech.on


@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("size", [(1280, 800), PORTRAIT, (1024, 600)])
def test_question_and_button_have_their_place(listening: Callable, language: str, size: tuple[int, int]) -> None:
    kiosk, _said = listening(size)
    look = kiosk.opened.look
    for step in (1.0, 1.5):
        look._step = step
        look.changed.emit()
        QTest.qWait(50)
        found = list(faults(kiosk))
        kiosk.go("READ", language)
        look._step = step
        look.changed.emit()
        QTest.qWait(50)
        found += list(faults(kiosk))
        kiosk.hands.tap("read aloud")
        question = kiosk.hands.find("headphones")
        assert question is not None
        found += [one for one in faults(kiosk) if "headphone" in one.lower()]
        bottom = kiosk.hands.find("do not read aloud")
        assert bottom is not None
        place = bottom.mapRectToScene(bottom.boundingRect())
        assert place.bottom() <= kiosk.opened.window.height()
        assert found == []
        kiosk.visitor.restart()
        kiosk.arrive("ATTRACT")


def _wait(ready: Callable[[], bool], seconds: float = 40.0) -> None:
    deadline = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < deadline, "waited in vain"
        QTest.qWait(20)
