"""Settings: a list of pages on the left, the page on the right; each is built when it is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from desktop.about_page import AboutPage
from desktop.chat_keeper import ChatKeeper
from desktop.engine import Engine
from desktop.look import HIT, Look
from desktop.models_page import ModelsPage
from desktop.places import LIBRARY
from desktop.preferences import Preferences
from desktop.privacy_page import PrivacyPage
from desktop.settings_pages import AnswersPage, AppearancePage, BehaviourPage, ReadingPage
from desktop.widgets.form import Form

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

APPEARANCE, READING, ANSWERS, MODELS, BEHAVIOUR, PRIVACY, ABOUT = range(7)
_WIDTH = 200


class SettingsView(QWidget):
    library_wanted = Signal()
    lock_wanted = Signal()
    passphrase_wanted = Signal(str, str)  # now, new ("" removes it)

    def __init__(
        self,
        preferences: Preferences,
        engine: Engine,
        keeper: ChatKeeper,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._preferences, self._engine, self._keeper = preferences, engine, keeper
        self._pages: dict[int, Form] = {}
        self._makers: tuple[tuple[str, str, Callable[[], Form]], ...] = (
            (self.tr("Appearance"), "look", lambda: AppearancePage(preferences)),
            (self.tr("Reading"), "reading", self._reading),
            (self.tr("Answers"), "ask", lambda: AnswersPage(preferences)),
            (self.tr("Models"), "models", lambda: ModelsPage(engine, preferences)),
            (self.tr("Notifications"), "bell", lambda: BehaviourPage(preferences)),
            (self.tr("Privacy"), "privacy", self._privacy),
            (self.tr("About"), "about", lambda: AboutPage(engine.home)),
        )
        self._build()
        self.set_look(look)

    def show_page(self, number: int) -> Form:
        """Show a page, built if it is not there yet."""
        if number not in self._pages:
            page = self._makers[number][2]()
            self._pages[number] = page
            self._stack.addWidget(page)
        page = self._pages[number]
        self._stack.setCurrentWidget(page)
        self.list.setCurrentRow(number)
        if isinstance(page, ModelsPage | AboutPage):
            page.read()
        return page

    def _reading(self) -> Form:
        page = ReadingPage(self._preferences)
        page.patterns_wanted.connect(lambda _path: self.library_wanted.emit())
        return page

    def _privacy(self) -> Form:
        page = PrivacyPage(self._preferences, self._keeper, self._engine)
        page.lock_wanted.connect(self.lock_wanted)
        page.passphrase_wanted.connect(self.passphrase_wanted)
        return page

    def focus(self) -> None:
        if not self._pages:
            self.show_page(APPEARANCE)
        self.list.setFocus()

    def set_look(self, look: Look) -> None:
        for row, (_, icon, _) in enumerate(self._makers):
            self.list.item(row).setIcon(look.icon(icon))
        self.list.setIconSize(QSize(look.icon_side, look.icon_side))
        scale = look.sizes.normal / 13
        self.list.setFixedWidth(round(_WIDTH * min(scale, 1.7)))
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, round((HIT + 8) * scale)))

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        for words, _, _ in self._makers:
            self.list.addItem(QListWidgetItem(words))
        self.list.currentRowChanged.connect(lambda row: self.show_page(row) if row >= 0 else None)
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)


def opened_in(window: MainWindow, look: Look) -> SettingsView:
    """The view, connected to the window that it is shown in."""
    view = SettingsView(window.preferences, window.engine, window.keeper, look)
    view.lock_wanted.connect(window.lock_wanted)
    view.passphrase_wanted.connect(lambda now, new: window.passphrase_wanted.emit(now, new, []))
    view.library_wanted.connect(lambda: window.go_to(LIBRARY))
    return view
