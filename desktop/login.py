"""Starting with the session: a desktop entry, a launch agent, or a value of the registry."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from assistant.errors import AssistantError
from desktop.engine_words import engine_words
from desktop.language import translated as _tr

HIDDEN = "--hidden"
_KEY = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"


def command() -> list[str]:
    """What starts this Footnote without its window."""
    program = shutil.which("footnote-desktop", path=os.fspath(Path(sys.executable).parent))
    started = [program] if program else [sys.executable, "-m", "desktop.app"]
    return [*started, HIDDEN]


def entry_file() -> Path:
    """Where the system looks for what to start (not on Windows)."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / "footnote.plist"
    configured = os.environ.get("XDG_CONFIG_HOME")
    base = Path(configured) if configured else Path.home() / ".config"
    return base / "autostart" / "footnote.desktop"


def starts_at_login() -> bool:
    if sys.platform == "win32":
        return bool(_registry().value("Footnote"))
    return entry_file().exists()


def start_at_login(on: bool) -> None:
    """Raises AssistantError if the entry cannot be written."""
    if sys.platform == "win32":
        if on:
            _registry().setValue("Footnote", " ".join(f'"{part}"' for part in command()))
        else:
            _registry().remove("Footnote")
        return
    path = entry_file()
    try:
        if on:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_launch_agent() if sys.platform == "darwin" else _desktop_entry())
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise AssistantError(
            _tr("{0} cannot be changed: {1}.").format(
                path, engine_words(error.strerror or str(error))
            )
        ) from error


def _desktop_entry() -> str:
    """https://specifications.freedesktop.org/autostart-spec and the quoting of desktop entries."""
    quoted = " ".join('"' + _escaped(part) + '"' for part in command())
    return (
        "[Desktop Entry]\nType=Application\nName=Footnote\n"
        f"Exec={quoted}\nX-GNOME-Autostart-enabled=true\n"
    )


def _escaped(part: str) -> str:
    """Of an argument in quotation marks, and then of a string value, where % means a code."""
    for letter in '\\"`$':
        part = part.replace(letter, "\\" + letter)
    return part.replace("\\", "\\\\").replace("%", "%%")


def _launch_agent() -> str:
    from plistlib import dumps

    return dumps({"Label": "footnote", "ProgramArguments": command(), "RunAtLoad": True}).decode()


def _registry():  # type: ignore[no-untyped-def]  # QSettings, which only Windows needs here
    from PySide6.QtCore import QSettings

    return QSettings(_KEY, QSettings.Format.NativeFormat)
