"""Reading aloud, for whoever cannot read the screen. Another process speaks (`ui/speaker.py`); this one says what.

What a visitor typed, and the code on the slip, are said only to someone who says that they wear headphones.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QProcess, QTimer, Signal, Slot

_ASK_MS = 20_000  # which languages can be spoken; a service that needs longer counts as none


class Speech(QObject):
    """What is said aloud, and whether. One visitor's choice, forgotten with the visitor."""

    changed = Signal()
    saying = Signal(list)
    said = Signal()

    def __init__(self, languages: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offered = list(languages)
        self._spoken: frozenset[str] = frozenset()
        self._language = self._offered[0] if self._offered else ""
        self._on = self._private = self._asking = self._speaking = False
        self._answered = False
        self._process: QProcess | None = None
        self._patience = QTimer(self, interval=_ASK_MS, singleShot=True)
        self._patience.timeout.connect(self._end)

    # --- what there is -------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Find out which languages there are voices for. The button shows once that is known."""
        if self._process is None:
            self._start()
            self._patience.start()

    def offer(self, languages: Sequence[str]) -> None:
        """Be ready for these languages; where one is new, find out whether there is a voice for it."""
        new = set(languages) - set(self._offered)
        self._offered = list(languages)
        if new and self._answered and self._process is None:
            self._answered = False
            self.begin()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether there is a voice for the visitor's language."""
        return self._language in self._spoken

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether screens are read aloud."""
        return self._on

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the question about headphones is open."""
        return self._asking

    @Property(bool, notify=changed)
    def private(self) -> bool:
        """Whether only the visitor can hear: then what was typed is said as well."""
        return self._private

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._speaking

    # --- what a visitor chooses ----------------------------------------------------------------------------

    @Slot()
    def turn(self) -> None:
        """Begin to read aloud, with a question about headphones; or be quiet."""
        if self._on or self._asking:
            self._on = self._asking = False
            self.say([])
        elif self.available:
            self._asking = True
            if self._process is None:
                self._start()
        self.changed.emit()

    @Slot(bool)
    def answer(self, headphones: bool) -> None:
        """Take the answer to the question about headphones, and begin."""
        if self._asking:
            self._asking, self._on, self._private = False, True, headphones
            self.changed.emit()

    @Slot("QStringList")
    def say(self, sentences: list[str]) -> None:
        """Say these sentences in place of whatever was being said; with none, be quiet."""
        if sentences and not (self._on or self._asking):
            return
        self._speaking = bool(sentences)
        self.saying.emit(sentences)
        if self._process is not None:
            order = json.dumps({"say": sentences, "language": self._language})
            self._process.write(order.encode() + b"\n")

    def speak(self, language: str) -> None:
        """Speak another language from now on."""
        if language != self._language:
            self._language = language
            self.say([])
            if not self.available:
                self._on = self._asking = False
            self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Be quiet, and let the process go that may have heard what a visitor typed."""
        if self._on or self._asking or self._private:
            self._on = self._asking = self._private = False
            self._end()
            self.changed.emit()

    # --- the process that speaks -----------------------------------------------------------------------------

    def _start(self) -> None:
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._ended)
        self._process.start(sys.executable, ["-m", "ui.speaker", *self._offered])

    @Slot()
    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = json.loads(bytes(self._process.readLine().data()))
            if "languages" in told:
                self._spoken = frozenset(told["languages"])
                if not self._answered:  # that was all there was to know
                    self._answered = True
                    self._end()
                self.changed.emit()
            elif "said" in told:
                self._speaking = told["said"] > 0
                self.said.emit()

    @Slot()
    def _ended(self) -> None:
        """Go on without a voice where the process ended by itself."""
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._on = self._asking = self._speaking = False
            self.changed.emit()

    @Slot()
    def _end(self) -> None:
        self._patience.stop()
        self._speaking = False
        if (process := self._process) is not None:
            self._process = None
            process.finished.disconnect(self._ended)
            process.readyReadStandardOutput.disconnect(self._hear)
            process.finished.connect(process.deleteLater)
            process.closeWriteChannel()
            QTimer.singleShot(1000, process, process.kill)

    def close(self) -> None:
        """End for good."""
        if (process := self._process) is not None:
            self._end()
            if not process.waitForFinished(1500):
                process.kill()
                process.waitForFinished(500)
