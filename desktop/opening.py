"""Opens files in the system's programs, a PDF at its page where the program is known to do that."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_BY_PROGRAM = {
    "evince": ("--page-index={0}",),
    "atril": ("--page-index={0}",),
    "xreader": ("--page-index={0}",),
    "okular": ("-p", "{0}"),
    "zathura": ("-P", "{0}"),
    "qpdfview": ("{file}#{0}",),
}
"""Programs of Linux desktops that are told a page, from 1, by their manuals."""

_ASK_S = 2.0


def open_file(path: str, page: int | None = None) -> None:
    """In the program that the system uses for it."""
    arguments = page_command(path, page) if page and sys.platform == "linux" else []
    if arguments:
        subprocess.Popen(arguments, start_new_session=True, close_fds=True)
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def show_folder(path: str) -> None:
    """The folder that a file is in."""
    folder = os.path.dirname(path)  # noqa: PTH120 - a path may hold any bytes
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def page_command(path: str, page: int) -> list[str]:
    """What opens a PDF at a page in the user's own program; nothing if that cannot do it."""
    name = _usual_program().removesuffix(".desktop").rpartition(".")[2].lower()
    name = next((known for known in _BY_PROGRAM if name.endswith(known)), "")
    program = shutil.which(name) if name else None
    if program is None:
        return []
    options = [each.format(page, file=path) for each in _BY_PROGRAM[name]]
    return [program, *options] if "#" in options[0] else [program, *options, path]


def _usual_program() -> str:
    """The desktop entry that PDF files are opened with, "" if the system does not say."""
    asks = shutil.which("xdg-mime")
    if asks is None:
        return ""
    try:
        said = subprocess.run(
            [asks, "query", "default", "application/pdf"],
            capture_output=True,
            text=True,
            timeout=_ASK_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return said.stdout.strip()
