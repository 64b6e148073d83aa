"""Memory that forgets: whatever the program lets go of is overwritten at once, so that a seized stand tells nothing.

CPython and Qt free a visitor's words without wiping them, and freed memory can keep a name for hours. glibc can fill
every freed block with a pattern (mallopt(3), M_PERTURB), if nothing keeps blocks aside: neither its own thread caches
nor Python's arenas. These are settings of a process's start, so the program starts itself once more with them.
"""

import os
import sys

SETTINGS = {
    "MALLOC_PERTURB_": "165",
    "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0",
    "PYTHONMALLOC": "malloc",
}
_NEVER_SEES_VISITORS = ("coordinator", "demo", "--help")


def start_forgetful(arguments: list[str]) -> None:
    """Start this program again with memory that forgets, unless it is so already or will never see a visitor.

    Args:
        arguments: the command line, without the program. Does not return where it starts again.
    """
    if not sys.platform.startswith("linux") or (arguments[:1] and arguments[0] in _NEVER_SEES_VISITORS):
        return
    if any(os.environ.get(name) != value for name, value in SETTINGS.items()):
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], {**os.environ, **SETTINGS})  # noqa: S606
