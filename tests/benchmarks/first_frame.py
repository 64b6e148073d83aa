"""A program that says "frame" once its first frame is shown, and ends: `python -m tests.benchmarks.first_frame WHAT`.

WHAT is `stand FOLDER` (the `kiosk` command itself) or `empty` (one empty QML window).
"""

import sys
from pathlib import Path

from ui.app import application, main, prepare_environment
from ui.forgetful import start_forgetful

EMPTY = b"import QtQuick\nWindow { width: 1280; height: 800; visible: true }\n"


def show_stand(folder: Path) -> None:
    from ui.stand import window

    load = window.load

    def load_and_listen(*arguments, **options):
        opened = load(*arguments, **options)
        opened.window.frameSwapped.connect(_say)
        return opened

    window.load = load_and_listen
    sys.argv = ["kiosk", "stand", "--data", str(folder), "--windowed"]
    start_forgetful(sys.argv[1:])
    main()


def show_nothing() -> None:
    app = application()
    from PySide6.QtQml import QQmlApplicationEngine

    engine = QQmlApplicationEngine()
    engine.loadData(EMPTY)
    engine.rootObjects()[0].frameSwapped.connect(_say)
    app.exec()


def _say() -> None:
    print("frame", flush=True)
    application().exit(0)


if __name__ == "__main__":
    prepare_environment()
    if sys.argv[1] == "stand":
        show_stand(Path(sys.argv[2]))
    else:
        show_nothing()
