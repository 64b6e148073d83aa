"""Says things aloud, in a process of its own: a speech service that hangs cannot hold up the window.

`python -m ui.speaker` first writes {"languages": […]}: those of its arguments that a voice here can speak. It then
takes lines of JSON: {"say": [sentences], "language": code} says these in place of everything before, {"say": []} is
quiet. After each sentence it writes {"said": how many are left}. It ends with its standard input.

On Linux it has a speech dispatcher of its own, which keeps no log: a shared one may write down every word.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

DISPATCHER = "speech-dispatcher"
_START_SECONDS = 5.0
_LONELY_SECONDS = 5  # the dispatcher ends by itself once nobody is connected, however we ended

# Where a language has voices of several regions, those that most people here are used to.
_USUAL = {"en": "Great Britain", "es": "Spain", "fr": "France", "pt": "Portugal"}


def voice_for(speech: QTextToSpeech, language: str) -> QVoice | None:
    """Return the voice to speak a language with; None where there is none."""
    wanted = QLocale(language).language()
    found: list[QVoice] = []
    for locale in speech.availableLocales():
        if locale.language() == wanted:
            speech.setLocale(locale)
            found += speech.availableVoices()
    usual = _USUAL.get(language.partition("-")[0], "")
    # espeak-ng lists each voice in many disguises, as "German+Adam".
    return min(found, key=lambda voice: ("+" in voice.name(), usual not in voice.name()), default=None)


class Speaker(QObject):
    """Says one sentence after the other."""

    heard = Signal(str)
    ended = Signal()

    def __init__(self, speech: QTextToSpeech, languages: list[str]) -> None:
        super().__init__()
        self._speech = speech
        found = {language: voice_for(speech, language) for language in languages}
        self._voices = {language: voice for language, voice in found.items() if voice is not None}
        self._left: list[str] = []
        self._saying = False
        speech.stateChanged.connect(self._changed)
        self.heard.connect(self._obey)
        _tell(languages=list(self._voices))

    @Slot(str)
    def _obey(self, line: str) -> None:
        order: dict[str, Any] = json.loads(line)
        self._left = [sentence for sentence in order["say"] if sentence.strip()]
        if (voice := self._voices.get(order.get("language", ""))) is not None:
            self._speech.setLocale(voice.locale())
            self._speech.setVoice(voice)
        else:
            self._left = []
        if self._speech.state() == QTextToSpeech.State.Speaking:
            self._saying = False
            self._speech.stop()  # goes on once that is done
        else:
            self._go_on()

    @Slot(QTextToSpeech.State)
    def _changed(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Ready:
            if self._saying:
                self._saying = False
                _tell(said=len(self._left))
            self._go_on()

    def _go_on(self) -> None:
        if self._left and not self._saying:
            self._saying = True
            self._speech.say(self._left.pop(0))

    def listen(self) -> None:
        """Take orders until there are no more; in a thread, since pipes cannot be waited for everywhere."""
        for line in sys.stdin:
            self.heard.emit(line)
        self.ended.emit()


def _tell(**what: object) -> None:
    with suppress(BrokenPipeError):
        print(json.dumps(what), flush=True)  # noqa: T201 - this is how it talks


@contextmanager
def own_dispatcher() -> Iterator[bool]:
    """Run a speech dispatcher that writes nothing down, and tell whether there is one to use."""
    program = shutil.which(DISPATCHER)
    if not sys.platform.startswith("linux"):
        yield True
        return
    if program is None:
        yield False
        return
    with tempfile.TemporaryDirectory(prefix="kiosk-speech-") as folder:
        address = Path(folder) / "socket"
        command = [program, "--run-single", "--communication-method", "unix_socket", "--socket-path", str(address)]
        command += ["--log-level", "0", "--log-dir", folder, "--pid-file", str(Path(folder) / "pid")]
        command += ["--timeout", str(_LONELY_SECONDS)]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True) as process:
            try:
                deadline = time.monotonic() + _START_SECONDS
                while not address.exists() and process.poll() is None and time.monotonic() < deadline:
                    time.sleep(0.02)
                os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{address}"
                yield address.exists()
            finally:
                process.kill()


def main(languages: list[str]) -> None:
    """Say what standard input asks for."""
    with own_dispatcher() as there:
        engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
        if not there or not engines:
            _tell(languages=[])
            return
        app = QCoreApplication(["petition-kiosk-speaker"])
        speaker = Speaker(QTextToSpeech(engines[0]), languages)
        speaker.ended.connect(app.quit)
        threading.Thread(target=speaker.listen, daemon=True).start()
        app.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(0)  # a service that hangs has no say in how this ends
