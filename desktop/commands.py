"""Everything that the window can do, for the palette and the shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.language import translated as _tr
from desktop.places import ASK, FIND, LIBRARY, QUALITY, SETTINGS, TUNE, WELCOME
from desktop.widgets.palette import Command

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def commands_of(window: MainWindow) -> tuple[Command, ...]:
    ask, engine = window.ask_view, window.engine

    def new_conversation() -> None:
        window.go_to(ASK)
        ask.clear()

    def show_chats() -> None:
        window.go_to(ASK)
        ask.toggle_chats()

    def copy_chat() -> None:
        if ask.turns:
            QApplication.clipboard().setText(ask.copy())

    def settings_page(name: str) -> None:
        from desktop import settings_view as pages

        window.go_to(SETTINGS)
        window.settings_view.show_page(getattr(pages, name))

    def lock() -> None:
        """Without a passphrase to lock it with, to where one is set."""
        if engine.home.key is not None:
            window.lock_wanted.emit()
        else:
            settings_page("PRIVACY")

    def search() -> None:
        if "source_view" in window.__dict__ and window.source_view.isVisible():
            window.source_view.open_search()
        else:
            window.go_to(FIND)

    return (
        Command(_tr("Ask a question"), "Ctrl+1", lambda: window.go_to(ASK)),
        Command(_tr("Find passages"), "Ctrl+2", lambda: window.go_to(FIND)),
        Command(_tr("Show the library"), "Ctrl+3", lambda: window.go_to(LIBRARY)),
        Command(_tr("Tune the model"), "Ctrl+4", lambda: window.go_to(TUNE)),
        Command(_tr("See the quality"), "Ctrl+5", lambda: window.go_to(QUALITY)),
        Command(_tr("Begin a new conversation"), "Ctrl+N", new_conversation),
        Command(_tr("Show or hide the conversations"), "Ctrl+H", show_chats),
        Command(_tr("Copy the conversation"), "Ctrl+Shift+C", copy_chat),
        Command(_tr("Stop the answer"), "Ctrl+.", ask.stop),
        Command(_tr("Search in the document, or in all"), "Ctrl+F", search),
        Command(_tr("Add a folder"), "Ctrl+O", lambda: window.library_view.choose_folder()),
        Command(
            _tr("Pause or resume reading"), "Ctrl+P", lambda: engine.pause(not engine.is_paused)
        ),
        Command(_tr("Search the whole library again"), "F5", engine.start),
        Command(_tr("Larger text"), "Ctrl+Alt++", lambda: window.change_text_size(1)),
        Command(_tr("Smaller text"), "Ctrl+Alt+-", lambda: window.change_text_size(-1)),
        Command(_tr("Show the settings"), "Ctrl+,", lambda: window.go_to(SETTINGS)),
        Command(_tr("Lock the library"), "Ctrl+L", lock),
        Command(_tr("Manage the models"), "", lambda: settings_page("MODELS")),
        Command(_tr("About Footnote"), "F1", lambda: settings_page("ABOUT")),
        Command(_tr("Show the first-run page"), "", lambda: window.go_to(WELCOME)),
        Command(_tr("Quit"), "Ctrl+Q", window.end),
    )
