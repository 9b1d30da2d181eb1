"""The quality view's page of other settings: asked with and without, compared, then used or not."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.settings import Settings
from desktop.engine import Engine
from desktop.look import Look
from desktop.preferences import Preferences
from desktop.quality_messages import ComparisonTold
from desktop.quality_pages import button
from desktop.quality_words import tried_words
from desktop.widgets.form import Choice, Form, Number
from desktop.words import doubts

_GROUPS = ("chunking", "retrieval", "answering")


class TrialPage(Form):
    wanted = Signal(object)  # Settings: the questions are to be asked as it is and with them
    seen_wanted = Signal()  # both runs, question by question

    def __init__(
        self, engine: Engine, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.outer.setContentsMargins(0, 0, 0, 0)  # as the other pages of the view
        self._engine = engine
        self._preferences = preferences
        self._has_questions = self._is_busy = False
        self._tried: Settings | None = None  # that the verdict is about
        self._build()
        preferences.changed.connect(self._on_preferences)
        self.reset()

    @property
    def settings(self) -> Settings:
        """What is set on this page, in what serves otherwise."""
        now = self._preferences.settings
        return replace(
            now,
            chunking=replace(now.chunking, target_tokens=self.length.value()),
            retrieval=replace(
                now.retrieval,
                words=_share(self.words, now.retrieval.words),
                meaning=_share(self.meaning, now.retrieval.meaning),
                names=_share(self.names, now.retrieval.names),
            ),
            answering=replace(
                now.answering, hits=self.hits.value(), doubt=str(self.doubt.currentData())
            ),
        )

    def reset(self) -> None:
        """Show what serves."""
        now = self._preferences.settings
        self.length.setRange(now.chunking.small_tokens, now.chunking.max_tokens)
        self.length.setValue(now.chunking.target_tokens)
        for number, weight in (
            (self.words, now.retrieval.words),
            (self.meaning, now.retrieval.meaning),
            (self.names, now.retrieval.names),
        ):
            number.setValue(round(100 * weight))
        self.hits.setValue(now.answering.hits)
        self.doubt.setCurrentIndex(self.doubt.findData(now.answering.doubt))
        self._fit_buttons()

    def put(self, has_questions: bool, is_busy: bool) -> None:
        """Whether there is something to compare by, and whether the examiner is at work."""
        self._has_questions, self._is_busy = has_questions, is_busy
        self._fit_buttons()

    def show_verdict(self, told: ComparisonTold) -> None:
        if self.settings != self._tried:
            return  # it is about others than are shown by now
        self._verdict.setText(tried_words(told))
        self._verdict.show()
        self.see.show()

    def set_look(self, look: Look) -> None:
        """Everything here is drawn by the style sheet."""

    # --- what is done ----------------------------------------------------------------------------

    def _on_try(self) -> None:
        self._tried = self.settings
        self._verdict.hide()
        self.see.hide()
        self.wanted.emit(self._tried)

    def _on_use(self) -> None:
        """Keep them; where passages change, the librarian reads the files again."""
        settings, now = self.settings, self._preferences.settings
        if settings.chunking != now.chunking:
            self._preferences.kept.connect(self._on_kept)
        for group in _GROUPS:
            values = getattr(settings, group)
            self._preferences.change(group, **{n: getattr(values, n) for n in values.__slots__})

    def _on_kept(self, group: str) -> None:
        """The librarian reads the settings when it begins, so they must be written by then."""
        if group == "chunking":
            self._preferences.kept.disconnect(self._on_kept)
            self._engine.start()

    def _on_preferences(self, group: str) -> None:
        if group in _GROUPS:
            self.reset()

    def _fit_buttons(self, *_: object) -> None:
        settings, now = self.settings, self._preferences.settings
        is_other = settings != now
        can_find = bool(settings.retrieval.words or settings.retrieval.meaning)
        self.ask.setEnabled(is_other and can_find and self._has_questions and not self._is_busy)
        self.use.setEnabled(is_other and can_find and not self._is_busy)
        self.back.setEnabled(is_other)
        self._again.setVisible(settings.chunking != now.chunking)
        if settings != self._tried:
            self._verdict.hide()
            self.see.hide()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.add_words(
            self.tr(
                "Try other settings on your questions before you keep them: the questions are "
                "asked as it is, and once more with what is set here. What serves stays as it is."
            )
        )
        self.length = Number(32, 480, 220, self._fit_buttons)
        self.length.setSingleStep(20)
        self.length.setSuffix(" " + self.tr("tokens"))
        self.add_row(
            self.tr("Size of passages"),
            self.length,
            self.tr("Small ones are exact, large ones keep together what belongs together."),
        )
        self.words, self.meaning, self.names = (
            Number(0, 1000, 100, self._fit_buttons) for _ in range(3)
        )
        for number, name, why in (
            (self.words, self.tr("Weight of words"), self.tr("For codes, numbers, exact terms.")),
            (self.meaning, self.tr("Weight of meaning"), self.tr("For what is said otherwise.")),
            (self.names, self.tr("Weight of names"), self.tr("Of files and headings.")),
        ):
            number.setSingleStep(10)
            number.setSuffix(" %")
            self.add_row(name, number, why)
        self.hits = Number(1, 100, 8, self._fit_buttons)
        self.add_row(self.tr("Passages that are weighed"), self.hits)
        self.doubt = Choice(
            doubts(),
            "usual",
            self._fit_buttons,
        )
        self.add_row(self.tr("When in doubt"), self.doubt)
        self._again = self.add_words(
            self.tr(
                "The passages change: to try it, all files are read once more into a copy of the "
                "library, which is deleted after. To use it, they are read again."
            ),
            "small",
        )
        self.ask = button(self.tr("Ask with both"), self._on_try, "primary")
        self.use = button(self.tr("Use these"), self._on_use)
        self.back = button(self.tr("As they were"), self.reset)
        self.add_buttons(self.ask, self.use, self.back)
        self._verdict = self.add_words("", "step")
        self.see = button(self.tr("See what changed"), self.seen_wanted.emit)
        self.add_buttons(self.see)
        self._verdict.hide()
        self.see.hide()
        self.end()


def _share(number: Number, now: float) -> float:
    """What serves where it is shown so: a weight of 0.333 is not changed by being shown."""
    return now if number.value() == round(100 * now) else number.value() / 100
