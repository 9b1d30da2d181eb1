"""The window: the rail of places, the view, the source beside it, and the status line."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.paths import Home
from desktop.ask_view import AskView
from desktop.chat_keeper import ChatKeeper
from desktop.engine import Engine
from desktop.find_view import FindView
from desktop.library_view import LibraryView
from desktop.look import HAIR, Look, system_look
from desktop.messages import Trouble
from desktop.source_view import SourceView
from desktop.welcome_view import WelcomeView
from desktop.widgets.notice import Notice
from desktop.widgets.palette import Command, CommandPalette
from desktop.widgets.status_line import StatusLine

ASK, FIND, LIBRARY, WELCOME = range(4)
_NARROW = 0.5  # share of the width that the source takes


class MainWindow(QMainWindow):
    def __init__(self, home: Home, look: Look | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Footnote")
        self.setObjectName("window")
        self.resize(1280, 800)
        self._app = QApplication.instance()
        self._follows_system = look is None
        assert isinstance(self._app, QApplication)
        self._look = look or system_look(self._app)
        self._look.apply(self._app)
        self.engine = Engine(home, self)
        self.keeper = ChatKeeper(home, parent=self)
        self.ask_view = AskView(self.engine.answerer, self.keeper, self._look)
        self.find_view = FindView(self.engine.answerer, self._look)
        self.library_view = LibraryView(self.engine, self._look)
        self.welcome_view = WelcomeView(self.engine, self._look)
        self.source_view = SourceView(home, self.engine.renderer)
        self.status_line = StatusLine()
        self.notice = Notice()
        self._build()
        self._connect()
        self._add_shortcuts()
        self.set_look(self._look)
        self.go_to(ASK if home.store.exists() else WELCOME)
        self._restore()
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """What may wait until the window is there."""
        self.engine.begin()
        self.ask_view.begin()

    # --- going places ----------------------------------------------------------------------------

    def go_to(self, place: int) -> None:
        """ASK, FIND, LIBRARY or WELCOME."""
        self._stack.setCurrentIndex(place)
        if place < WELCOME:
            self._rail_group.button(place).setChecked(True)
        if place in (LIBRARY, WELCOME):
            self.source_view.hide()
        self._views[place].focus()

    @property
    def place(self) -> int:
        return self._stack.currentIndex()

    def show_places(self, sightings: object, index: int) -> None:
        """Open the source beside the view."""
        assert isinstance(sightings, list)
        if self.source_view.isHidden():
            self.source_view.show()
            width = self._splitter.width()
            source = round(width * _NARROW)
            self._splitter.setSizes([width - source, source])
        self.source_view.open(sightings, index)

    def set_look(self, look: Look) -> None:
        self._look = look
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        look.apply(app)
        for button, icon in self._icons:
            button.setIcon(look.icon(icon))
            button.setIconSize(QSize(look.icon_side, look.icon_side))
        for view in (
            self.ask_view,
            self.find_view,
            self.library_view,
            self.welcome_view,
            self.source_view,
            self.status_line,
        ):
            view.set_look(look)

    # --- what the engine tells -------------------------------------------------------------------

    def _connect(self) -> None:
        engine = self.engine
        engine.folders_told.connect(self._on_folders)
        engine.counted.connect(self.status_line.show_counts)
        engine.progressed.connect(self.status_line.show_progress)
        engine.settled.connect(self.status_line.show_settled)
        engine.paused.connect(self.status_line.show_paused)
        engine.troubled.connect(self._on_trouble)
        engine.mended.connect(self.notice.mend)
        engine.answerer.fell.connect(
            lambda: self.notice.say(self.tr("The answering part stopped and was started again."))
        )
        for view in (self.ask_view, self.find_view):
            view.places_opened.connect(self.show_places)
        self.ask_view.told.connect(self.notice.say)
        self.ask_view.models_wanted.connect(self._on_models_wanted)
        self.library_view.troubled.connect(self.notice.say)
        self.welcome_view.started.connect(self._on_started)
        self.source_view.closed.connect(self._on_source_closed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if self._follows_system:
            app.styleHints().colorSchemeChanged.connect(lambda: self.set_look(system_look(app)))

    def _on_folders(self, folders: object) -> None:
        assert isinstance(folders, tuple)
        self.ask_view.set_folders(tuple(folder.path for folder in folders))
        if folders and self.place == WELCOME:
            self.go_to(ASK)
        elif not folders and self.place != WELCOME:
            self.go_to(WELCOME)

    def _on_started(self, folders: object) -> None:
        assert isinstance(folders, list)
        for folder in folders:
            self.engine.add_folder(folder).failed.connect(
                lambda trouble: self.notice.say(trouble.message)
            )

    def _on_trouble(self, trouble: Trouble) -> None:
        if trouble.kind == "ChildError":
            self.notice.say(self.tr("Reading files stopped; it is started again."), kind="stop")
            return
        self.notice.say(trouble.message, self.tr("Try again"), self.engine.start, "stop")

    def _on_models_wanted(self) -> None:
        self.go_to(WELCOME)
        self.welcome_view.get_models()

    def _on_source_closed(self) -> None:
        self.source_view.hide()
        self._views[self.place].focus()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._views = (self.ask_view, self.find_view, self.library_view, self.welcome_view)
        for view in self._views:
            self._stack.addWidget(view)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.source_view)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        self._stack.setMinimumWidth(420)
        self.source_view.setMinimumWidth(360)
        self.source_view.hide()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail())
        middle.addWidget(self._splitter, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(middle, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(whole)

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, HAIR, 0, HAIR)
        column.setSpacing(0)
        self._rail_group = QButtonGroup(self)
        self._icons: list[tuple[QToolButton, str]] = []
        for place, icon, words in (
            (ASK, "ask", self.tr("Ask")),
            (FIND, "find", self.tr("Find")),
            (LIBRARY, "library", self.tr("Library")),
        ):
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setMinimumWidth(80)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setToolTip(f"{words} (Ctrl+{place + 1})")
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, to=place: self.go_to(to))
            self._rail_group.addButton(button, place)
            self._icons.append((button, icon))
            column.addWidget(button)
        column.addStretch(1)
        return rail

    def commands(self) -> tuple[Command, ...]:
        """Everything that the palette and the shortcuts can do."""
        return (
            Command(self.tr("Ask a question"), "Ctrl+1", lambda: self.go_to(ASK)),
            Command(self.tr("Find passages"), "Ctrl+2", lambda: self.go_to(FIND)),
            Command(self.tr("Show the library"), "Ctrl+3", lambda: self.go_to(LIBRARY)),
            Command(self.tr("Begin a new conversation"), "Ctrl+N", self._new_conversation),
            Command(self.tr("Stop the answer"), "Ctrl+.", self.ask_view.stop),
            Command(self.tr("Show or hide the conversations"), "Ctrl+H", self._show_chats),
            Command(self.tr("Copy the conversation"), "Ctrl+Shift+C", self._copy_chat),
            Command(self.tr("Add a folder"), "Ctrl+O", self.library_view.choose_folder),
            Command(
                self.tr("Pause or resume reading"),
                "Ctrl+P",
                lambda: self.engine.pause(not self.engine.is_paused),
            ),
            Command(self.tr("Search the whole library again"), "F5", self.engine.start),
            Command(self.tr("Show the first-run page"), "", lambda: self.go_to(WELCOME)),
        )

    def _new_conversation(self) -> None:
        self.go_to(ASK)
        self.ask_view.clear()

    def _show_chats(self) -> None:
        self.go_to(ASK)
        self.ask_view.toggle_chats()

    def _copy_chat(self) -> None:
        if self.ask_view.turns:
            QApplication.clipboard().setText(self.ask_view.copy())

    def open_palette(self) -> CommandPalette:
        palette = CommandPalette(self.commands(), self)
        palette.open()
        return palette

    def _add_shortcuts(self) -> None:
        for command in self.commands():
            if command.keys:
                QShortcut(QKeySequence(command.keys), self, command.run)
        QShortcut(QKeySequence("Ctrl+K"), self, self.open_palette)

    # --- keeping its place -----------------------------------------------------------------------

    def _settings(self) -> QSettings:
        path = self.engine.home.folder / "window.ini"
        return QSettings(str(path), QSettings.Format.IniFormat)

    def _restore(self) -> None:
        geometry = self._settings().value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings().setValue("geometry", self.saveGeometry())
        self.ask_view.stop()
        self.keeper.close()
        self.engine.close()
        event.accept()
