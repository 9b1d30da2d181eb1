"""`footnote-desktop`: starts the window. Children import this too, so Qt is imported late."""

from __future__ import annotations

import sys


def main() -> int:
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
