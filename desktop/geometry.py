"""Where the window was, kept in `window.ini` in the home."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from assistant.paths import Home


def _kept(home: Home) -> QSettings:
    return QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat)


def keep_place(window: QMainWindow, home: Home) -> None:
    _kept(home).setValue("geometry", window.saveGeometry())


def take_place(window: QMainWindow, home: Home) -> None:
    geometry = _kept(home).value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
