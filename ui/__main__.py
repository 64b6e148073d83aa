"""The `kiosk` command, also as `python -m ui`."""

import sys

from ui.forgetful import start_forgetful


def main() -> None:
    """Carry out one command and end with its exit code."""
    start_forgetful(sys.argv[1:])
    from ui.app import main as carry_out

    carry_out()


if __name__ == "__main__":
    main()
