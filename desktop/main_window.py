"""The window: the rail of places, the view, the source beside it, and the status line.

Only the view that is shown first is built at once; the others are built when they are wanted, or
while nothing else is to be done.
"""

from __future__ import annotations

from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from assistant.paths import Home
from desktop.ask_view import AskView
from desktop.chat_keeper import ChatKeeper
from desktop.commands import commands_of
from desktop.dropping import take_paths
from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.geometry import keep_place, take_place
from desktop.heeding import Heeder
from desktop.judging import judge
from desktop.look import Look, application, chosen_look
from desktop.messages import Trouble
from desktop.places import ASK, FIND, LIBRARY, QUALITY, SETTINGS, TUNE, VIEWS, WELCOME
from desktop.preferences import Preferences
from desktop.widgets.frame import framed
from desktop.widgets.notice import Notice
from desktop.widgets.palette import CommandPalette
from desktop.widgets.rail import Rail
from desktop.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from desktop.find_view import FindView
    from desktop.library_view import LibraryView
    from desktop.power import PowerWatch
    from desktop.quality_view import QualityView
    from desktop.settings_view import SettingsView
    from desktop.source_view import SourceView
    from desktop.tray import Tray
    from desktop.tune_view import TuneView
    from desktop.welcome_view import WelcomeView

_WIDE = 1500  # from here on, conversations and source fit beside the answer


class MainWindow(QMainWindow):
    ended = Signal()  # closed for good
    lock_wanted = Signal()
    passphrase_wanted = Signal(str, str, object)  # now, new ("" removes it), folders to add then

    def __init__(
        self,
        home: Home,
        look: Look | None = None,
        preferences: Preferences | None = None,
        engine: Engine | None = None,
    ) -> None:
        """`engine`: of the window that this one takes the place of."""
        super().__init__()
        self.setWindowTitle("Footnote")
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.preferences = preferences or Preferences(home, self)
        window = self.preferences.settings.window
        self._given_look = look
        self._look = look or chosen_look(application(), window.theme, window.text_percent)
        self._look.apply(application())
        self.engine = engine or Engine(home)
        self.engine.setParent(self)
        self.keeper = ChatKeeper(home, window.keep_chats, self)
        self.ask_view = AskView(self.engine.answerer, self.keeper, self._look)
        self.status_line = StatusLine()
        self.notice = Notice()
        self._is_ending = self._has_folders = False
        self.built: dict[int, QWidget] = {ASK: self.ask_view}
        self._build()
        self._connect()
        self._add_shortcuts()
        self.set_look(self._look)
        self.go_to(ASK if home.store.exists() else WELCOME)
        take_place(self, home)
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """What may wait until the window is there: one thing each time round the event loop."""
        if self.preferences.problem:
            self.notice.say(engine_words(self.preferences.problem))
        self.engine.begin()
        self.ask_view.begin()
        parts = ("library_view", "source_view", "find_view", "tray", "power", "settings_view")
        for number, part in enumerate(parts):
            QTimer.singleShot(100 * number, self, partial(import_module, f"desktop.{part}"))
            QTimer.singleShot(100 * number + 50, self, partial(getattr, self, part))

    # --- views, built when they are wanted -------------------------------------------------------

    @cached_property
    def find_view(self) -> FindView:
        from desktop.find_view import FindView

        view = FindView(self.engine.answerer, self._look)
        view.places_opened.connect(self.show_places)
        view.set_folders((*self.engine.collections, *self.folders))
        self._put(FIND, view)
        return view

    @cached_property
    def library_view(self) -> LibraryView:
        from desktop.library_view import opened_in

        view = opened_in(self, self._look)
        self._put(LIBRARY, view)
        return view

    @cached_property
    def quality_view(self) -> QualityView:
        from desktop.quality_view import opened_in

        view = opened_in(self, self._look)
        self._put(QUALITY, view)
        return view

    @cached_property
    def tune_view(self) -> TuneView:
        from desktop.tune_view import opened_in

        view = opened_in(self, self._look)
        self._put(TUNE, view)
        return view

    @cached_property
    def settings_view(self) -> SettingsView:
        from desktop.settings_view import opened_in

        view = opened_in(self, self._look)
        self._put(SETTINGS, view)
        return view

    @cached_property
    def welcome_view(self) -> WelcomeView:
        from desktop.welcome_view import opened_in

        view = opened_in(self, self._look)
        self._put(WELCOME, view)
        return view

    @cached_property
    def source_view(self) -> SourceView:
        from desktop.source_view import opened_in

        view = opened_in(self, self._look)
        view.closed.connect(self._on_source_closed)
        self._splitter.addWidget(view)
        self._splitter.setStretchFactor(1, 1)
        return view

    @cached_property
    def tray(self) -> Tray:
        from desktop.tray import Tray

        tray = Tray(self.engine, self.preferences, self)
        tray.shown.connect(self.come_forward)
        tray.ended.connect(self.end)
        tray.is_watched = self.isActiveWindow()
        return tray

    @cached_property
    def power(self) -> PowerWatch:
        from desktop.power import PowerWatch

        watch = PowerWatch(self.engine, self.preferences, parent=self)
        watch.rested.connect(self.status_line.show_resting)
        watch.look()
        return watch

    def _put(self, place: int, view: QWidget) -> None:
        self.built[place] = view
        self._stack.addWidget(view)

    def _view(self, place: int) -> QWidget:
        if place not in self.built:
            getattr(self, VIEWS[place])
        return self.built[place]

    # --- going places ----------------------------------------------------------------------------

    def go_to(self, place: int) -> None:
        """ASK, FIND, LIBRARY, TUNE, SETTINGS or WELCOME."""
        view = self._view(place)
        self._stack.setCurrentWidget(view)
        self._rail.show_place(place)
        if place in (LIBRARY, TUNE, SETTINGS, WELCOME) and "source_view" in self.__dict__:
            self.source_view.hide()
        view.focus()  # type: ignore[attr-defined]  # every view of the stack has it

    @property
    def place(self) -> int:
        shown = self._stack.currentWidget()
        return next(place for place, view in self.built.items() if view is shown)

    @property
    def folders(self) -> tuple[str, ...]:
        return tuple(folder.path for folder in self.engine.folders)

    def show_places(self, sightings: object, index: int) -> None:
        """Open the source beside the view."""
        assert isinstance(sightings, list)
        if self.source_view.isHidden():
            self.source_view.show()
            if self.width() < _WIDE:  # both lists would leave no room to read
                self.ask_view.show_chats(False)
            self._splitter.setSizes([self._splitter.width() // 2] * 2)
        self.source_view.open(sightings, index)

    def ask_about(self, path: str) -> None:
        """Limit the next question to a folder or document."""
        self.go_to(ASK)
        self.ask_view.scope.add(path)

    def ask_collection(self, name: str) -> None:
        self.go_to(ASK)
        self.ask_view.scope.put(self.engine.collections.get(name, ()))

    def come_forward(self, paths: object = ()) -> None:
        """Show the window, also from the tray, and take what a second start was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if isinstance(paths, list) and paths:
            self.take_paths(paths)

    def take_paths(self, paths: list[str]) -> None:
        """What was dropped, or given at the start: folders are added, known files are asked."""
        take_paths(self, paths)

    def set_look(self, look: Look) -> None:
        self._look = look
        look.apply(application())
        self._rail.set_look(look)
        self.status_line.set_look(look)
        for view in self.built.values():
            view.set_look(look)  # type: ignore[attr-defined]
        if "source_view" in self.__dict__:
            self.source_view.set_look(look)

    def change_text_size(self, steps: int) -> None:
        size = self.preferences.settings.window.text_percent + 10 * steps
        self.preferences.change("window", text_percent=max(80, min(200, size)))

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
        engine.answerer.fell.connect(self._on_fallen)
        self.ask_view.places_opened.connect(self.show_places)
        self.ask_view.told.connect(self.notice.say)
        self.ask_view.judged.connect(partial(judge, engine))
        self.ask_view.models_wanted.connect(self._on_models_wanted)
        self.ask_view.answered.connect(lambda: self.tray.notify(self.tr("Your answer is ready.")))
        Heeder(engine, self.preferences, self)
        self.preferences.changed.connect(self._on_preferences)
        self.preferences.failed.connect(self._on_failed)
        application().styleHints().colorSchemeChanged.connect(self._on_scheme)

    def _on_scheme(self) -> None:
        self._on_preferences("window")

    def _on_preferences(self, group: str) -> None:
        if group == "window":
            window = self.preferences.settings.window
            self.keeper.keeps = window.keep_chats
            look = chosen_look(application(), window.theme, window.text_percent, self._given_look)
            if look != self._look:
                self.set_look(look)

    def _on_folders(self, folders: object) -> None:
        assert isinstance(folders, tuple)
        collections = self.engine.collections
        self.ask_view.set_folders(self.folders, collections)
        if "find_view" in self.__dict__:
            self.find_view.set_folders((*collections, *self.folders))
        is_first, self._has_folders = not self._has_folders and bool(folders), bool(folders)
        if is_first and self.place == WELCOME:
            self.go_to(ASK)
        elif not folders and self.place in (ASK, FIND):
            self.go_to(WELCOME)

    def add_folders(self, folders: object) -> None:
        assert isinstance(folders, list)
        for folder in folders:
            self.engine.add_folder(folder).failed.connect(self._on_failed)

    def _on_trouble(self, trouble: Trouble) -> None:
        if trouble.kind == "LockedError":
            self.lock_wanted.emit()  # another Footnote has encrypted it
        if trouble.kind == "ChildError":
            self.notice.say(self.tr("Reading files stopped; it is started again."), kind="stop")
            return
        self.notice.say(
            engine_words(trouble.message), self.tr("Try again"), self.engine.start, "stop"
        )

    def _on_failed(self, trouble: Trouble) -> None:
        self.notice.say(engine_words(trouble.message))

    def _on_fallen(self) -> None:
        self.notice.say(self.tr("The answering part stopped and was started again."))

    def _on_models_wanted(self) -> None:
        self.go_to(WELCOME)
        self.welcome_view.get_models()

    def _on_source_closed(self) -> None:
        self.source_view.hide()
        self._view(self.place).focus()  # type: ignore[attr-defined]

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.setMinimumWidth(420)
        self._stack.addWidget(self.ask_view)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(0, 1)
        self._rail = Rail()
        self._rail.chosen.connect(self.go_to)
        self.setCentralWidget(framed(self.notice, self._rail, self._splitter, self.status_line))

    def open_palette(self) -> CommandPalette:
        palette = CommandPalette(commands_of(self), self)
        palette.open()
        return palette

    def _add_shortcuts(self) -> None:
        for command in commands_of(self):
            if command.keys:
                QShortcut(QKeySequence(command.keys), self, command.run)
        QShortcut(QKeySequence("Ctrl+K"), self, self.open_palette)

    # --- keeping its place, and ending -----------------------------------------------------------

    def wait_in_tray(self) -> bool:
        """Whether there is a tray to wait in without the window."""
        return self.tray.is_there

    def stop(self) -> None:
        """End what works for the window, and the engine if it is still this window's."""
        self.ask_view.stop()
        self.keeper.close()
        if self.engine.parent() is self:
            self.engine.close()
        if "tune_view" in self.__dict__:
            self.tune_view.close_down()
        if "tray" in self.__dict__:
            self.tray.close()

    def end(self) -> None:
        """Close for good, whatever the settings say."""
        self._is_ending = True
        self.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and "tray" in self.__dict__:
            self.tray.is_watched = self.isActiveWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.take_paths([url.toLocalFile() for url in urls if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        keep_place(self, self.engine.home)
        stays = self.preferences.settings.window.keep_running and not self._is_ending
        if stays and self.wait_in_tray():
            event.ignore()
            self.hide()
            return
        self.stop()
        event.accept()
        self.ended.emit()
