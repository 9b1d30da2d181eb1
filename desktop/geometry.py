"""Where the window stood and how large it was, kept from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from assistant.paths import Home


def keep_geometry(window: QWidget, home: Home) -> None:
    _settings(home).setValue("geometry", window.saveGeometry())


def restore_geometry(window: QWidget, home: Home) -> None:
    geometry = _settings(home).value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)


def _settings(home: Home) -> QSettings:
    return QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat)
