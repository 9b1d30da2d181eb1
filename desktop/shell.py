"""Which window there is: the library's, or the locked page; and the passage from one to the other.

A window of the library is made with the home's key and taken down whole when it is locked, so that
no view has to forget anything.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from assistant.paths import Home
from assistant.vault import is_sealed
from desktop.children import entry
from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.handing_over import Kept
from desktop.idle import IdleWatch
from desktop.jobs import Worker
from desktop.language import speak
from desktop.locked_window import LockedWindow
from desktop.look import Look, application, chosen_look
from desktop.main_window import MainWindow
from desktop.messages import ChangePassphrase, Opened, Sealing, Trouble, Unlock, Warm
from desktop.preferences import Preferences
from desktop.tidying import Tidying

_AGAIN_MS = 300  # between looks whether the language can change


class Shell(QObject):
    ended = Signal()  # the last window was closed for good
    changed = Signal()  # another window is there

    def __init__(self, home: Home, preferences: Preferences, look: Look | None = None) -> None:
        super().__init__()
        self.home = home.opened_with(None)
        self._preferences = preferences
        self._given_look = look
        self._sealer = Worker("footnote-sealer", entry.sealer, parent=self)
        self._tidying = Tidying(self)
        self._idle = IdleWatch(self)
        self._idle.passed.connect(self.lock)
        self._paths: list[str] = []  # what is to be taken when the library is open
        self.window: MainWindow | LockedWindow | None = None
        self._spoken = preferences.settings.window.language
        self._soon = QTimer(self)  # to speak another language, when nothing is under way
        self._soon.setInterval(_AGAIN_MS)
        self._soon.timeout.connect(self._speak)
        preferences.changed.connect(self._on_preferences)

    def start(self, hidden: bool = False) -> None:
        """Show the library, or the page that asks for its passphrase."""
        if is_sealed(self.home):
            self._show(self._locked(), minimized=hidden)
            return
        window = self._main()
        self._show(window, hidden=hidden and window.wait_in_tray())

    def come_forward(self, paths: object = ()) -> None:
        """A second start: what it was given is taken now, or when the library is open."""
        if isinstance(self.window, MainWindow):
            self.window.come_forward(paths)
        elif self.window is not None:
            self._paths += paths if isinstance(paths, list) else []
            self.window.showNormal()
            self.window.raise_()
            self.window.activateWindow()

    def take_paths(self, paths: list[str]) -> None:
        if isinstance(self.window, MainWindow):
            self.window.take_paths(paths)
        else:
            self._paths += paths

    def lock(self) -> None:
        """Take the library's window down; the key is forgotten."""
        if self.home.key is None or not isinstance(self.window, MainWindow):
            return
        self.home = self.home.opened_with(None)
        self._show(self._locked())

    def close(self) -> None:
        self._soon.stop()
        self._take_down()
        self._sealer.close()
        self._tidying.close()

    # --- the passphrase --------------------------------------------------------------------------

    def _unlock(self, passphrase: str) -> None:
        assert isinstance(self.window, LockedWindow)
        self.window.show_opening()
        job = self._sealer.run(Unlock(self.home, passphrase))
        job.told.connect(self._on_unlocked)
        job.failed.connect(self._on_refused)

    def _on_unlocked(self, told: object) -> None:
        assert isinstance(told, Opened)
        self.home = told.home
        self._show(self._main())

    def _on_refused(self, trouble: Trouble) -> None:
        if isinstance(self.window, LockedWindow):
            wrong = self.tr("This is not the passphrase.")
            self.window.ask(
                wrong if trouble.kind == "LockedError" else engine_words(trouble.message)
            )

    def _on_wish(self, current: str, new: str, folders: object) -> None:
        """Later: the button that was pressed is part of the window that goes."""
        assert isinstance(folders, list)
        self._paths += folders
        QTimer.singleShot(0, self, lambda: self._change(current, new))

    def _change(self, current: str, new: str) -> None:
        """Set, change or remove the passphrase: nothing else may have the files open meanwhile."""
        window = self._locked()
        window.show_change(bool(new))
        before, self.home = self.home, self.home.opened_with(None)
        self._show(window)
        job = self._sealer.run(ChangePassphrase(self.home, current, new))
        job.told.connect(lambda told: self._on_changed(told, bool(new)))
        job.failed.connect(lambda trouble: self._on_not_changed(trouble, before))

    def _on_changed(self, told: object, encrypted: bool) -> None:
        if isinstance(told, Sealing) and isinstance(self.window, LockedWindow):
            self.window.show_progress(told)
        elif isinstance(told, Opened):
            self.home = told.home
            window = self._main()
            self._show(window)
            window.notice.say(
                self.tr("The library is encrypted: the next start asks for the passphrase.")
                if encrypted
                else self.tr("The library is no longer encrypted.")
            )

    def _on_not_changed(self, trouble: Trouble, before: Home) -> None:
        """As it was, with the reason."""
        self.home = before
        window = self._main()
        self._show(window)
        wrong = self.tr("This is not the passphrase: nothing was changed.")
        window.notice.say(
            wrong if trouble.kind == "LockedError" else engine_words(trouble.message), kind="stop"
        )

    # --- the language ----------------------------------------------------------------------------

    def _on_preferences(self, group: str) -> None:
        if group == "window":
            self._watch()
            QTimer.singleShot(0, self, self._speak)  # what was chosen in goes with its window

    def _speak(self) -> None:
        """Change the language, if another is wanted: at once, or when nothing is under way."""
        wanted = self._preferences.settings.window.language
        window = self.window
        if wanted == self._spoken:
            self._soon.stop()
            return
        if not isinstance(window, MainWindow):
            return  # when the library is open again
        if window.engine.is_at_work or application().activeModalWidget() is not None:
            if not self._soon.isActive():
                self._soon.start()
                window.notice.say(
                    self.tr("The language changes when what Footnote is doing is done.")
                )
            return
        self._soon.stop()
        self._spoken = wanted
        kept, hidden = Kept(window), window.isHidden()
        speak(application(), wanted)
        successor = self._main(window.engine)
        self._show(successor, hidden=hidden and successor.wait_in_tray())
        successor.engine.tell_again()
        kept.put(successor)

    # --- windows ---------------------------------------------------------------------------------

    def _main(self, engine: Engine | None = None) -> MainWindow:
        window = MainWindow(self.home, self._given_look, self._preferences, engine)
        window.ended.connect(self._on_ended)
        window.lock_wanted.connect(self._on_lock_wanted)
        window.passphrase_wanted.connect(self._on_wish)
        return window

    def _locked(self) -> LockedWindow:
        chosen = self._preferences.settings.window
        look = chosen_look(application(), chosen.theme, chosen.text_percent, self._given_look)
        window = LockedWindow(self.home, look)
        window.unlock_wanted.connect(self._unlock)
        window.ended.connect(self._on_ended)
        self._sealer.run(Warm())  # it is there when the passphrase is typed
        return window

    def _show(
        self, window: MainWindow | LockedWindow, hidden: bool = False, minimized: bool = False
    ) -> None:
        """In the place of the window that is there."""
        geometry = self._take_down()
        self.window = window
        if geometry is not None:
            window.restoreGeometry(geometry)
        if minimized:
            window.showMinimized()
        elif not hidden:
            window.show()
            window.activateWindow()
        self._watch()
        if isinstance(window, MainWindow) and self._paths:
            paths, self._paths = self._paths, []
            QTimer.singleShot(0, window, lambda: window.take_paths(paths))
        self.changed.emit()

    def _take_down(self) -> QByteArray | None:
        window, self.window = self.window, None
        if window is None:
            return None
        geometry = window.saveGeometry()
        window.ended.disconnect(self._on_ended)
        if isinstance(window, MainWindow):
            window.stop()
        window.hide()
        window.deleteLater()
        return geometry

    def _watch(self) -> None:
        is_open = isinstance(self.window, MainWindow) and self.home.key is not None
        self._idle.watch(self._preferences.settings.window.lock_minutes if is_open else 0)

    def _on_lock_wanted(self) -> None:
        QTimer.singleShot(0, self, self._lock_anyway)

    def _lock_anyway(self) -> None:
        """Also where the library was encrypted by another Footnote meanwhile."""
        self.home = self.home.opened_with(None)
        self._show(self._locked())

    def _on_ended(self) -> None:
        self._sealer.close()
        self.ended.emit()
