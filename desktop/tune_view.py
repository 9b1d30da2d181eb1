"""Tune: from the user's examples to a proven adapter, in five steps that each say how it stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.engine import Engine
from desktop.look import MEDIUM, NORMAL, SMALL, WIDE, Look
from desktop.preferences import Preferences
from desktop.tuning.check_page import CheckPage
from desktop.tuning.examples_page import SUFFIXES, ExamplesPage
from desktop.tuning.prove_page import ProvePage
from desktop.tuning.train_page import TrainPage
from desktop.tuning.use_page import UsePage
from desktop.tuning_desk import TuningDesk
from desktop.tuning_words import problems_of
from desktop.widgets.plain import PlainLabel
from desktop.widgets.step_bar import StepBar
from desktop.words import number_words, plural

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

EXAMPLES, CHECK, TRAIN, PROVE, USE = range(5)


class TuneView(QWidget):
    troubled = Signal(str)
    places_opened = Signal(object, int)  # list of Sighting, index

    def __init__(
        self, engine: Engine, preferences: Preferences, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._has_read = False
        self.desk = TuningDesk(engine, preferences, self)
        self.desk.troubled.connect(self.troubled)
        self.examples = ExamplesPage(self.desk)
        self.check = CheckPage(self.desk)
        self.train = TrainPage(self.desk)
        self.prove = ProvePage(self.desk)
        self.use = UsePage(self.desk)
        self._pages = (self.examples, self.check, self.train, self.prove, self.use)
        self._build()
        self._connect()
        self.set_look(look)
        self.desk.keeper.load()
        self._show_verdicts()

    def set_look(self, look: Look) -> None:
        for page in self._pages:
            page.set_look(look)

    def focus(self) -> None:
        """The view is shown: look what there is, for the first time."""
        if not self._has_read:
            self._has_read = True
            self.desk.read()
            self.examples.review_desk.read()
        self._pages[self.step].focus()

    @property
    def step(self) -> int:
        return self._stack.currentIndex()

    def show_step(self, number: int) -> None:
        """EXAMPLES, CHECK, TRAIN, PROVE or USE."""
        self._stack.setCurrentIndex(number)
        self.bar.show_step(number)

    def close_down(self) -> None:
        """The window closes: what was written is kept."""
        self.desk.keeper.close()

    # --- how it stands ---------------------------------------------------------------------------

    def _connect(self) -> None:
        desk = self.desk
        for signal in (desk.told, desk.attached_changed, desk.pairs.modelReset, desk.pairs.changed):
            signal.connect(self._show_verdicts)
        desk.keeper.loaded.connect(self._show_verdicts)
        self.examples.review.places_opened.connect(self.places_opened)
        self.examples.review_desk.changed.connect(self._show_verdicts)
        self.check.checked.connect(self._show_verdicts)
        self.train.moved.connect(self._show_verdicts)
        self.train.checks_told.connect(self.check.show_checks)
        self.train.made.connect(self.prove.choose)
        self.check.shown_wanted.connect(self._on_shown_wanted)
        self.check.example_wanted.connect(self._on_example_wanted)
        self.use.proof_wanted.connect(self._on_proof_wanted)

    def _show_verdicts(self) -> None:
        for number, verdict in enumerate(
            (self._examples(), self._checked(), self._trained(), self._proven(), self._used())
        ):
            self.bar.show_verdict(number, verdict)

    def _examples(self) -> str:
        count, waiting = len(self.desk.pairs.examples), len(self.examples.review_desk.open)
        if waiting:  # what is to be done comes before what there is
            return self.tr("{0} to review").format(number_words(waiting))
        counted = plural(count, self.tr("1 example"), self.tr("{n} examples"))
        return counted if count else self.tr("none yet")

    def _checked(self) -> str:
        checks = self.desk.pairs.checks
        if checks is None:
            return self.tr("not checked")
        if not checks.findings:
            return self.tr("nothing wrong")
        return plural(len(checks.findings), self.tr("1 finding"), self.tr("{n} findings"))

    def _trained(self) -> str:
        train, now = self.train, self.desk.now
        if train.is_training and train.steps:
            return self.tr("step {0} of {1}").format(train.step, train.steps)
        if now.missing:
            return self.tr("not installed")
        if now.runs:
            return self.tr("paused")
        count = len(now.adapters)
        return self.tr("adapters: {0}").format(number_words(count)) if count else ""

    def _proven(self) -> str:
        proven = [one for one in self.desk.now.adapters if one.proof]
        if not proven:
            return self.tr("not proven") if self.desk.now.adapters else ""
        problems = sum(bool(problems_of(one.proof)) for one in proven)
        if problems:
            return self.tr("warnings: {0}").format(problems)
        return self.tr("proven: {0}").format(len(proven))

    def _used(self) -> str:
        return ", ".join(self.desk.attached) or self.tr("the model as it is")

    # --- from one step to another ----------------------------------------------------------------

    def _on_shown_wanted(self, kind: str) -> None:
        self.show_step(EXAMPLES)
        self.examples.show_found(kind)

    def _on_example_wanted(self, number: int) -> None:
        self.show_step(EXAMPLES)
        self.examples.choose(number)
        self.examples.editor.focus()

    def _on_proof_wanted(self, id: str) -> None:
        self.prove.choose(id)
        self.show_step(PROVE)
        self.prove.begin.setFocus()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        title = PlainLabel(self.tr("Tune"))
        title.setObjectName("title")
        about = PlainLabel(
            self.tr("Teach the model your style and your forms; facts it looks up in your files.")
        )
        about.setObjectName("muted")
        about.setWordWrap(True)
        self.bar = StepBar(
            (
                self.tr("Examples"),
                self.tr("Check"),
                self.tr("Train"),
                self.tr("Prove"),
                self.tr("Use"),
            )
        )
        self.bar.chosen.connect(self._on_step)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, NORMAL)
        layout.setSpacing(SMALL)
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addWidget(self.bar)
        layout.addSpacing(MEDIUM - SMALL)
        layout.addWidget(self._stack, 1)

    def _on_step(self, number: int) -> None:
        self.show_step(number)

    # --- files that are dropped ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _examples_in(event):
            event.acceptProposedAction()
        else:
            event.ignore()  # a folder is for the library: the window takes it

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _examples_in(event)
        if paths:
            self.show_step(EXAMPLES)
            self.examples.import_files(paths)
            event.acceptProposedAction()
        else:
            event.ignore()


def opened_in(window: MainWindow, look: Look) -> TuneView:
    """The view, connected to the window that it is shown in."""
    view = TuneView(window.engine, window.preferences, look)
    view.troubled.connect(window.notice.say)
    view.places_opened.connect(window.show_places)
    window.ended.connect(view.close_down)
    return view


def _examples_in(event: QDropEvent) -> list[str]:
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).suffix.lower() in SUFFIXES]
