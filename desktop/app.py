"""`footnote-desktop`: starts the window. Children import this too, so Qt is imported late."""

from __future__ import annotations

import sys
from importlib.util import find_spec

NO_QT = 'The window needs PySide6: install it with `pip install "footnote[desktop]"`.'


def main() -> int:
    """Show the window until it is closed; gives the exit code, 2 if Qt is not installed."""
    if find_spec("PySide6") is None:
        print(NO_QT, file=sys.stderr)
        return 2
    from PySide6.QtWidgets import QApplication

    from assistant.paths import Home
    from desktop.main_window import MainWindow

    app = QApplication(sys.argv)
    app.setApplicationName("Footnote")
    app.setApplicationDisplayName("Footnote")
    app.setDesktopFileName("footnote")
    window = MainWindow(Home.default())
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
