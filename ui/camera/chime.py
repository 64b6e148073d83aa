"""Two soft notes that say "done". They are made here, and a machine without a loudspeaker does without."""

from __future__ import annotations

import array
import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject

RATE = 44_100
_NOTES = ((660.0, 0.0), (880.0, 0.14))  # Hz, and when each begins
_SECONDS = 0.55
_LOUD = 0.22


def samples() -> array.array[int]:
    """Return the notes as 16 bits a sample, one channel."""
    made = array.array("h")
    for number in range(int(_SECONDS * RATE)):
        now = number / RATE
        value = 0.0
        for pitch, begun in _NOTES:
            since = now - begun
            if since >= 0:
                rise = min(1.0, since / 0.008)
                value += rise * math.exp(-9.0 * since) * math.sin(math.tau * pitch * since)
        fade = min(1.0, (_SECONDS - now) / 0.05)
        made.append(round(32_767 * _LOUD * fade * value))
    return made


class Chime(QObject):
    """Plays them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sound: QObject | None = None
        self._buffer: QBuffer | None = None

    def play(self) -> bool:
        """Play the notes, and tell whether there is something to play them on."""
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

        device = QMediaDevices.defaultAudioOutput()
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isNull() or not device.isFormatSupported(form):
            return False
        self.stop()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(samples().tobytes()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        sound = QAudioSink(device, form, self)
        self._sound = sound
        sound.start(self._buffer)
        return True

    def stop(self) -> None:
        """Be quiet."""
        for each in (self._sound, self._buffer):
            if each is not None:
                each.deleteLater()
        self._sound = self._buffer = None
