"""The pages of Settings that only change settings: appearance, reading, answers, …"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from assistant.errors import AssistantError
from desktop.engine_words import engine_words
from desktop.language import LANGUAGES
from desktop.login import start_at_login, starts_at_login
from desktop.preferences import Preferences
from desktop.widgets.form import Choice, Form, Number
from desktop.words import doubts


class AppearancePage(Form):
    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Appearance and language"), parent)
        window = preferences.settings.window
        change = partial(preferences.change, "window")
        self.theme = Choice(
            (
                (self.tr("As the system"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
            ),
            window.theme,
            lambda value: change(theme=value),
        )
        self.add_row(self.tr("Theme"), self.theme)
        percent = window.text_percent
        self.text_size = Number(80, 200, percent, lambda value: change(text_percent=value))
        self.text_size.setSingleStep(10)
        self.text_size.setSuffix(" %")
        self.add_row(
            self.tr("Size of text"),
            self.text_size,
            self.tr("Ctrl+Alt+Plus and Ctrl+Alt+Minus change it from anywhere."),
        )
        languages = [(name, code) for code, name in LANGUAGES.items()]
        self.language = Choice(
            ((self.tr("As the system"), ""), *languages),
            window.language,
            lambda value: change(language=value),
        )
        self.add_row(self.tr("Language"), self.language)
        self._preferences = preferences
        preferences.changed.connect(self._on_preferences)
        self.end()

    def _on_preferences(self, _group: str) -> None:
        self.text_size.setValue(self._preferences.settings.window.text_percent)


class ReadingPage(Form):
    patterns_wanted = Signal(str)  # a folder's path

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reading and power"), parent)
        settings = preferences.settings
        change = partial(preferences.change, "reading")
        self.add_words(
            self.tr(
                "Files are read at the lowest priority, in a process that has no network and "
                "sees no other file."
            )
        )
        self.battery = self.add_switch(
            self.tr("Pause while on battery"),
            settings.power.pause_on_battery,
            lambda on: preferences.change("power", pause_on_battery=on),
            self.tr("Reading goes on when the machine is plugged in; asking works meanwhile."),
        )
        self.scans = self.add_switch(
            self.tr("Read scanned pages"),
            settings.reading.scans,
            lambda on: change(scans=on),
            self.tr(
                "Text recognition (OCR) of scanned PDFs and pictures, after all other files: some "
                "seconds a page. It takes the addition “ocr” of Footnote."
            ),
        )
        self.add_heading(self.tr("What one file may cost"))
        largest = Number(1, 100_000, settings.reading.largest_mb, lambda v: change(largest_mb=v))
        largest.setSuffix(" MB")
        self.add_row(self.tr("Largest file that is read"), largest)
        seconds = Number(
            1, 3600, round(settings.reading.seconds), lambda v: change(seconds=float(v))
        )
        seconds.setSuffix(" s")
        self.add_row(
            self.tr("Longest time for one file"),
            seconds,
            self.tr("A file that takes longer is set aside, with this as the reason."),
        )
        memory = Number(256, 100_000, settings.reading.memory_mb, lambda v: change(memory_mb=v))
        memory.setSuffix(" MB")
        self.add_row(self.tr("Most memory for one file"), memory)
        self.add_heading(self.tr("Folders"))
        self.add_words(
            self.tr("Which files of a folder are read is set in the library, with a preview.")
        )
        show = QPushButton(self.tr("Show the library"))
        show.clicked.connect(lambda: self.patterns_wanted.emit(""))
        self.add_buttons(show)
        self.end()
        self._preferences = preferences
        preferences.changed.connect(self._on_preferences)

    def _on_preferences(self, group: str) -> None:
        if group == "reading":
            self.scans.setChecked(self._preferences.settings.reading.scans)


class AnswersPage(Form):
    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Answers"), parent)
        given = preferences.settings.answering
        change = partial(preferences.change, "answering")
        wording = Choice(
            (
                (self.tr("The model writes, every sentence is checked"), "checked"),
                (self.tr("Only quotes from the files"), "quote"),
            ),
            given.wording,
            lambda value: change(wording=value),
        )
        self.add_row(self.tr("How answers are worded"), wording)
        self.grounded = self.add_switch(
            self.tr("Short answers by the built-in model"),
            given.grounded,
            lambda value: change(grounded=value),
            self.tr(
                "It writes with the adapter that ships with Footnote. Your own adapters come "
                "before it."
            ),
        )
        self.doubt = Choice(
            doubts(),
            given.doubt,
            lambda value: change(doubt=value),
        )
        self.add_row(
            self.tr("When in doubt"),
            self.doubt,
            self.tr(
                "Of hard questions that the files don't answer it refuses 69, 57 or 31 %; of those "
                "that they do answer, 12, 8 or 2 %."
            ),
        )
        hits = Number(1, 30, given.hits, lambda value: change(hits=value))
        self.add_row(
            self.tr("Passages that are weighed"),
            hits,
            self.tr("More find more, and take longer: each one is read before the answer."),
        )
        self.end()


class BehaviourPage(Form):
    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Start and notifications"), parent)
        window = preferences.settings.window
        change = partial(preferences.change, "window")
        self.login = self.add_switch(
            self.tr("Start when I log in"),
            starts_at_login(),
            self._on_login,
            self.tr("Without a window: Footnote waits in the tray and keeps the library true."),
        )
        self.keep = self.add_switch(
            self.tr("Keep reading when the window is closed"),
            window.keep_running,
            lambda on: change(keep_running=on),
            self.tr("Footnote stays in the tray; its menu ends it."),
        )
        self.notify = self.add_switch(
            self.tr("Notify me"),
            window.notifications,
            lambda on: change(notifications=on),
            self.tr(
                "When a long reading is done, or an answer is ready, and the window is not in "
                "front. Nothing else."
            ),
        )
        self._problem = self.add_words("", "stop")
        self._problem.hide()
        self.end()

    def _on_login(self, on: bool) -> None:
        try:
            start_at_login(on)
        except AssistantError as error:
            self._problem.setText(engine_words(error.message))
            self._problem.show()
