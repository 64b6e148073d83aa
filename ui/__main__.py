"""`python -m ui` is the `kiosk` command."""

from ui.app import main

main()
