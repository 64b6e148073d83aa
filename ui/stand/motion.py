"""Whether the system asks for less motion. KIOSK_REDUCED_MOTION says it, too: 1 or 0 settles it."""

from __future__ import annotations

import ctypes
import os
import sys

_SPI_GETCLIENTAREAANIMATION = 0x1042
_PATIENCE_MS = 300


def wants_less_motion() -> bool:
    """Tell whether nothing should move by itself."""
    if said := os.environ.get("KIOSK_REDUCED_MOTION"):
        return said != "0"
    if sys.platform == "win32":
        return _windows()
    return _desktop() if os.environ.get("DBUS_SESSION_BUS_ADDRESS") else False  # asking Qt for the bus would start one


def _desktop() -> bool:
    """Ask the desktop's settings portal, where there is one."""
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    name = "org.freedesktop.portal.Settings"
    portal = QDBusInterface("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", name, bus)
    portal.setTimeout(_PATIENCE_MS)
    answer = portal.call("ReadOne", "org.gnome.desktop.interface", "enable-animations")
    if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return False
    value = answer.arguments()[0]
    return (value.variant() if hasattr(value, "variant") else value) is False


def _windows() -> bool:
    """Untested: written from the documentation."""
    shown = ctypes.c_int(1)
    asked = ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined]
        _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0
    )
    return bool(asked) and not shown.value
