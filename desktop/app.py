"""`footnote-desktop`: starts the window. Children import this too, so Qt is imported late."""

from __future__ import annotations

import sys
from importlib.util import find_spec

NO_QT = 'The window needs PySide6: install it with `pip install "footnote[desktop]"`.'


def main() -> int:
    """Show the window until it is closed; gives the exit code, 2 if Qt is not installed.

    `--hidden` starts in the tray, where there is one. Paths are folders to add, or files to ask.
    """
    if find_spec("PySide6") is None:
        print(NO_QT, file=sys.stderr)
        return 2
    from PySide6.QtWidgets import QApplication

    from assistant.paths import Home
    from desktop.instance import Instance, hand_over
    from desktop.language import speak

    app = QApplication(sys.argv)
    app.setApplicationName("Footnote")
    app.setApplicationDisplayName("Footnote")
    app.setDesktopFileName("footnote")
    given = app.arguments()[1:]
    paths = [argument for argument in given if not argument.startswith("-")]
    home = Home.default()
    if hand_over(home, paths):
        return 0
    from desktop.preferences import Preferences
    from desktop.shell import Shell

    instance = Instance(home, app)
    preferences = Preferences(home, app)
    speak(app, preferences.settings.window.language)
    shell = Shell(home, preferences)
    instance.called.connect(shell.come_forward)
    shell.ended.connect(app.quit)
    app.setQuitOnLastWindowClosed(False)  # it may go on in the tray
    shell.start(hidden="--hidden" in given)
    if paths:
        shell.take_paths(paths)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
