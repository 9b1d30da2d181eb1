"""What was dropped on the window, or given when it was started: folders and files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language import translated as _tr

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def take_paths(window: MainWindow, paths: list[str]) -> None:
    """Folders are added; a file that is known is what the next question is limited to."""
    for path in paths:
        if any(Path(path).is_relative_to(folder) for folder in window.folders):
            window.ask_about(path)
        elif Path(path).is_dir():
            window.add_folders([path])
        else:
            folder = str(Path(path).parent)
            window.notice.say(
                _tr("{0} is in no folder of the library.").format(Path(path).name),
                _tr("Add its folder"),
                partial(window.add_folders, [folder]),
            )
