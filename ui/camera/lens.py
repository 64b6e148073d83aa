"""The machine's cameras, through QtMultimedia: which there are, and one that is on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QMediaDevices, QVideoSink

MOST_HEIGHT = 1080
LEAST_RATE = 15.0


@dataclass(frozen=True)
class Device:
    """A camera. `mirrored` is how its picture is shown: as in a mirror, but for one that looks away from the screen."""

    id: bytes
    name: str
    mirrored: bool = True


def cameras() -> list[Device]:
    """Return the cameras of this machine, the usual one first; none where its libraries are not there."""
    if not _multimedia_is_here():
        return []
    from PySide6.QtMultimedia import QCameraDevice, QMediaDevices

    found = sorted(QMediaDevices.videoInputs(), key=lambda each: not each.isDefault())
    away = QCameraDevice.Position.BackFace
    return [Device(each.id().data(), each.description(), each.position() != away) for each in found]


def _multimedia_is_here() -> bool:
    """Tell whether cameras can be used at all: a machine may lack the libraries that Qt wants for them."""
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except ImportError:
        return False
    return True


class Lens(QObject):
    """Turns a camera on, whose frames then go to a sink."""

    changed = Signal()  # cameras came or went, or leave was given
    failed = Signal(str)  # "denied", "busy" or "lost": no frames come

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._watched: QMediaDevices | None = None
        self._camera: QCamera | None = None
        self._session: QMediaCaptureSession | None = None

    def watch(self) -> None:
        """Look out for cameras that come and go, until `rest`."""
        if self._watched is None and _multimedia_is_here():
            from PySide6.QtMultimedia import QMediaDevices

            self._watched = QMediaDevices(self)
            self._watched.videoInputsChanged.connect(self.changed)

    def devices(self) -> list[Device]:
        """Return the cameras that there are now."""
        return cameras()

    def start(self, device: Device, sink: QVideoSink) -> None:
        """Turn a camera on; `failed` follows where that cannot be."""
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices

        self.stop()
        if not self._permitted():
            return
        found = next((each for each in QMediaDevices.videoInputs() if each.id().data() == device.id), None)
        if found is None:
            self.failed.emit("lost")
            return
        self._camera = QCamera(found, self)
        self._camera.errorOccurred.connect(self._fail, Qt.ConnectionType.QueuedConnection)
        _choose_format(self._camera, found)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)
        self._camera.start()

    def _permitted(self) -> bool:
        """Tell whether the system lets us; where nobody was asked yet, have it ask."""
        from PySide6.QtCore import QCameraPermission

        app, wish = QCoreApplication.instance(), QCameraPermission()
        status = Qt.PermissionStatus.Granted if app is None else app.checkPermission(wish)
        if app is not None and status == Qt.PermissionStatus.Undetermined:
            app.requestPermission(wish, self, lambda _: self.changed.emit())
        elif status == Qt.PermissionStatus.Denied:
            self.failed.emit("denied")
        return status == Qt.PermissionStatus.Granted

    def _fail(self) -> None:
        if self._camera is not None:
            self.failed.emit("busy")

    def stop(self) -> None:
        """Turn it off; its light goes out."""
        if self._session is not None:
            self._session.setVideoSink(None)
            self._session.deleteLater()
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
        self._camera = self._session = None

    def rest(self) -> None:
        """Look for no cameras any more, either."""
        self.stop()
        if self._watched is not None:
            self._watched.deleteLater()
            self._watched = None


def _choose_format(camera: QCamera, device: QCameraDevice) -> None:
    """Choose the most pixels up to 1080 rows that come often enough; the camera's own choice where none does."""
    fit = [
        each
        for each in device.videoFormats()
        if each.resolution().height() <= MOST_HEIGHT and each.maxFrameRate() >= LEAST_RATE
    ]
    if fit:
        camera.setCameraFormat(max(fit, key=lambda each: (each.resolution().height(), each.maxFrameRate())))
