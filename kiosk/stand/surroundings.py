"""What the machine around the stand leaves open: swap, sleep, rights, networks. Looked at, never changed."""

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psutil  # type: ignore[import-untyped]

State = Literal["held", "open", "system"]
MIN_ROOM_BYTES = 1024**3


@dataclass(frozen=True)
class Finding:
    """One thing that was tried or looked at.

    `held`: the way is closed. `open`: it is open, and that should not be so. `system`: only the system can close it,
    and it has not, as far as can be seen. `words` say what it is and what to do.
    """

    name: str
    state: State
    words: str


def look_around(data: Path) -> Iterator[Finding]:
    """Yield a finding for everything around the stand that can be seen from here.

    Args:
        data: the stand's folder.
    """
    yield _folder(data)
    yield _room(data)
    yield _rights()
    yield _swap()
    yield _hibernation()
    yield _networks()
    yield _shell()


def _folder(data: Path) -> Finding:
    if os.name == "posix" and data.exists() and stat.S_IMODE(data.stat().st_mode) & 0o077:
        return Finding("folder", "open", f"others on this machine can look into {data}: chmod 700 closes it")
    return Finding("folder", "held", "nobody else on this machine can look into the stand's folder")


def _room(data: Path) -> Finding:
    free = shutil.disk_usage(data if data.exists() else data.parent).free
    if free < MIN_ROOM_BYTES:
        return Finding("room", "open", "less than 1 GB is free on this disk: make room before the day begins")
    return Finding("room", "held", "there is room on this disk")


def _rights() -> Finding:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return Finding("rights", "open", "the stand runs as root: give it a user of its own that may do nothing else")
    if sys.platform.startswith("linux") and _may_become_root():
        return Finding("rights", "system", "this user may become root with sudo: take it out of that group")
    return Finding("rights", "held", "the stand's user may change nothing on this machine")


def _may_become_root() -> bool:
    import grp

    ours = set(os.getgroups())
    return any(group.gr_gid in ours for group in grp.getgrall() if group.gr_name in ("sudo", "wheel", "admin"))


def _swap() -> Finding:
    if psutil.swap_memory().total > 0:
        return Finding("swap", "system", "this machine swaps memory to its disk: swapoff -a, and take it out of fstab")
    return Finding("swap", "held", "nothing in memory is swapped to the disk")


def _hibernation() -> Finding:
    try:
        states = Path("/sys/power/state").read_text()
    except OSError:
        states = ""
    if "disk" in states.split() and psutil.swap_memory().total > 0:
        return Finding(
            "hibernation", "system", "this machine can hibernate to its disk: systemctl mask hibernate.target"
        )
    return Finding("hibernation", "held", "this machine does not hibernate to its disk")


def _networks() -> Finding:
    up = [name for name, state in psutil.net_if_stats().items() if state.isup and not name.startswith("lo")]
    if up:
        return Finding("networks", "system", "a network is on: the stand needs none, so switch to flight mode")
    return Finding("networks", "held", "no network is on")


def _shell() -> Finding:
    """Tell what shows the window: cage shows nothing else, a desktop has ways out of its own."""
    try:
        above = [process.name() for process in psutil.Process().parents()]
    except psutil.Error:
        above = []
    if "cage" in above:
        return Finding("shell", "held", "the window stands alone in cage: there is nothing beside it")
    return Finding(
        "shell",
        "system",
        "a desktop, or nothing that we know, shows the window: its keys (Super, Ctrl+Alt+F1 to F12), gestures and"
        " messages lead out; docs/LOCKDOWN.md has a recipe without them",
    )
