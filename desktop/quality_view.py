"""Quality: the user's own questions, how they fare over time, which fail, and what would help."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.evaluation.cases import Case
from assistant.settings import Settings
from desktop.alarm_line import AlarmLine
from desktop.compare_page import ComparePage
from desktop.embedder_page import EmbedderPage
from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import HIT, MEDIUM, NORMAL, WIDE, Look
from desktop.messages import Trouble
from desktop.places import ASK
from desktop.preferences import Preferences
from desktop.quality_messages import (
    CompareRuns,
    ComparisonTold,
    DropCase,
    EvidenceFound,
    Examined,
    ExportRuns,
    FindEvidence,
    KeepCase,
    MakeQuestions,
    QualityTold,
    ReadQuality,
    ReadTrend,
    RunQuestions,
    TryComing,
    TrySettings,
)
from desktop.quality_overview import OverviewPage
from desktop.quality_pages import FailingPage, QuestionsPage, button
from desktop.quality_words import examined_words
from desktop.sighting import Sighting
from desktop.trial_page import TrialPage
from desktop.widgets.arranging import arrange_work
from desktop.widgets.case_dialog import CaseDialog
from desktop.widgets.flow import FlowLayout
from desktop.widgets.form import Number
from desktop.widgets.plain import PlainLabel
from desktop.words import number_words

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

OVERVIEW, FAILING, QUESTIONS, COMPARE, MODEL, TRIAL = range(6)
_MAKE = 50  # questions made at once, unless another number is set


class QualityView(QWidget):
    places_opened = Signal(object, int)  # list of Sighting, index
    asked = Signal(str)  # a question, to be asked in the conversation
    troubled = Signal(str)
    was_read = Signal()  # what is there is shown

    def __init__(
        self, engine: Engine, preferences: Preferences, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._engine = engine
        self._look = look
        self._job: Job | None = None  # what takes long
        self._trying: EmbedderPage | TrialPage | None = None  # what the comparison is for
        self.told = QualityTold((), (), (), (), ())
        self.alarms = AlarmLine()
        self.overview = OverviewPage(look)
        self.failing = FailingPage()
        self.questions = QuestionsPage()
        self.compare = ComparePage()
        self.model = EmbedderPage(engine, preferences)
        self.trial = TrialPage(engine, preferences)
        self._build()
        self._connect()
        self._show(self.told)
        self.show_page(OVERVIEW)
        self.set_look(look)

    def focus(self) -> None:
        """Read what is there; somebody looks at it."""
        self.read()
        self._tabs.button(self._stack.currentIndex()).setFocus()

    def read(self) -> None:
        job = self._engine.examiner.run(ReadQuality())
        job.told.connect(self._on_read)
        job.failed.connect(self._on_trouble)

    def _on_read(self, told: object) -> None:
        assert isinstance(told, QualityTold)
        self._show(told)
        self.was_read.emit()

    def show_page(self, page: int) -> None:
        """OVERVIEW, FAILING, QUESTIONS, COMPARE, MODEL or TRIAL."""
        if self._tabs.button(self._stack.currentIndex()).hasFocus():
            self._tabs.button(page).setFocus()
        self._tabs.button(page).setChecked(True)
        self._stack.setCurrentIndex(page)
        if page == MODEL:
            self.model.read()

    @property
    def page(self) -> int:
        return self._stack.currentIndex()

    @property
    def is_busy(self) -> bool:
        return self._job is not None and not self._job.is_over

    def _show(self, told: QualityTold) -> None:
        self.told = told
        self.overview.put(told)
        self.failing.put(told)
        self.questions.put(told)
        self.compare.put(told)
        for page, words, count in (
            (FAILING, self.tr("Failing"), len(told.failures)),
            (QUESTIONS, self.tr("Questions"), len(told.cases)),
        ):
            text = f"{words} ({number_words(count)})" if count else words
            self._tabs.button(page).setText(text)
        self.alarms.put(told.alarms)
        self._empty.setVisible(not told.cases)
        self._fit()

    # --- what takes long -------------------------------------------------------------------------

    def make(self) -> None:
        """Make more questions from the library."""
        self._work(MakeQuestions(self.count.value()), self.tr("Making questions …"))

    def run(self) -> None:
        """Ask every question and keep the figures."""
        self._work(RunQuestions(), self.tr("Asking …"))

    def try_coming(self) -> None:
        """Ask every question twice: with the embedder that serves, and with the one to come."""
        self._trying = self.model
        self._work(TryComing(), self.tr("Asking with both models …"))

    def try_settings(self, settings: object) -> None:
        """Ask every question twice: as it is, and with other settings."""
        assert isinstance(settings, Settings)
        self._trying = self.trial
        self._work(TrySettings(settings), self.tr("Asking …"))

    def _work(self, request: object, words: str) -> None:
        if self.is_busy:
            return
        self._doing.setText(words)
        self._bar.setRange(0, 0)
        self._job = self._engine.examiner.run(request)
        self._job.told.connect(self._on_worked)
        self._job.ended.connect(self._on_ended)
        self._job.failed.connect(self._on_failed)
        self._fit()

    def _on_worked(self, told: object) -> None:
        if isinstance(told, ComparisonTold):
            assert self._trying is not None
            self._trying.show_verdict(told)
            return
        assert isinstance(told, Examined)
        is_asking = self._trying is not None and told.step == "asking"
        runs = 2 if is_asking else 1
        self._bar.setRange(0, runs * told.total)
        self._bar.setValue((told.run - 1) * told.total * is_asking + told.done)
        self._doing.setText(examined_words(told, runs))

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_ended(self) -> None:
        self._trying = None
        self._fit()
        self.read()

    def _on_failed(self, trouble: Trouble) -> None:
        self._on_ended()
        self._on_trouble(trouble)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.troubled.emit(engine_words(trouble.message))

    def _fit(self) -> None:
        has_questions = bool(self.told.cases)
        self._working.setVisible(self.is_busy)
        self.run_button.setEnabled(has_questions and not self.is_busy)
        self.make_button.setEnabled(not self.is_busy)
        self.export_button.setEnabled(bool(self.told.runs))
        self.model.put(has_questions, self.is_busy)
        self.trial.put(has_questions, self.is_busy)

    # --- questions and runs ----------------------------------------------------------------------

    def edit(self, case: object) -> CaseDialog:
        """Correct a question of the set, or with None write a new one."""
        dialog = CaseDialog(case if isinstance(case, Case) else None, self)
        dialog.wanted.connect(partial(self._keep, dialog))
        dialog.open()
        return dialog

    def _keep(self, dialog: CaseDialog, case: Case) -> None:
        before = dialog.case.id if dialog.case is not None else ""
        job = self._engine.examiner.run(KeepCase(case, before))
        job.failed.connect(lambda trouble: dialog.refuse(engine_words(trouble.message)))
        job.ended.connect(dialog.accept)
        job.ended.connect(self.read)

    def drop(self, case: object) -> None:
        assert isinstance(case, Case)
        job = self._engine.examiner.run(DropCase(case.id))
        job.ended.connect(self.read)
        job.failed.connect(self._on_trouble)

    def open_evidence(self, case: object) -> None:
        """Show the sentence that answers, in its document."""
        assert isinstance(case, Case)
        job = self._engine.examiner.run(FindEvidence(case))
        job.told.connect(self._on_evidence)
        job.failed.connect(self._on_trouble)

    def _on_evidence(self, told: object) -> None:
        assert isinstance(told, EvidenceFound)
        if told.citation is None:
            self.troubled.emit(self.tr("This sentence no longer stands in its file."))
        else:
            self.places_opened.emit([Sighting.of_citation(told.citation)], 0)

    def _on_trend(self, by: str, name: str) -> None:
        job = self._engine.examiner.run(ReadTrend(by, name))
        job.told.connect(self.overview.show_trend)
        job.failed.connect(self._on_trouble)

    def _on_compare(self, before: str, after: str) -> None:
        job = self._engine.examiner.run(CompareRuns(before, after))
        job.told.connect(self.compare.show_comparison)
        job.failed.connect(self._on_trouble)

    def _on_export(self) -> None:
        start = str(Path.home() / "footnote-quality.csv")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the runs"), start)
        if path:
            self.export_to(path)

    def export_to(self, path: str) -> None:
        """Every run as a table, a row a question."""
        job = self._engine.examiner.run(ExportRuns(path))
        job.ended.connect(lambda: self.troubled.emit(self.tr("Exported to {0}.").format(path)))
        job.failed.connect(self._on_trouble)

    # --- layout ----------------------------------------------------------------------------------

    def set_look(self, look: Look) -> None:
        self._look = look
        for page in self._pages:
            page.set_look(look)

    def _connect(self) -> None:
        self.alarms.other_wanted.connect(partial(self.show_page, MODEL))
        self.alarms.failing_wanted.connect(partial(self.show_page, FAILING))
        self.failing.opened.connect(self.open_evidence)
        self.failing.edited.connect(self.edit)
        self.failing.asked.connect(self.asked)
        self.questions.opened.connect(self.open_evidence)
        self.questions.edited.connect(self.edit)
        self.questions.dropped.connect(self.drop)
        self.overview.wanted.connect(self._on_trend)
        self.compare.wanted.connect(self._on_compare)
        self.model.try_wanted.connect(self.try_coming)
        self.model.told_of.connect(self.troubled)
        self.trial.wanted.connect(self.try_settings)
        self.trial.seen_wanted.connect(partial(self.show_page, COMPARE))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, NORMAL)
        layout.setSpacing(MEDIUM)
        title = PlainLabel(self.tr("Quality"))
        title.setObjectName("title")
        layout.addWidget(title)
        layout.addLayout(self._head())
        self._empty = PlainLabel(
            self.tr(
                "No question yet. Let Footnote make some from your library, and judge its answers "
                "in Ask: both show whether it finds and answers what your files say."
            )
        )
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        for widget in (self._empty, self._work_line(), self.alarms):
            layout.addWidget(widget)
        layout.addLayout(self._tab_row())
        self._stack = QStackedWidget()
        self._pages = (
            *(self.overview, self.failing, self.questions),
            *(self.compare, self.model, self.trial),
        )
        for page in self._pages:
            self._stack.addWidget(page)
        layout.addWidget(self._stack, 1)

    def _head(self) -> FlowLayout:
        self.run_button = button(self.tr("Ask them all"), self.run, "primary")
        self.make_button = button(self.tr("Make questions"), self.make)
        self.count = Number(1, 1000, _MAKE, lambda _value: None)
        self.count.setMinimumHeight(HIT)
        self.count.setAccessibleName(self.tr("How many questions to make"))
        self.export_button = button(self.tr("Export as CSV …"), self._on_export)
        row = FlowLayout()
        for each in (self.run_button, self.make_button, self.count, self.export_button):
            row.addWidget(each)
        return row

    def _work_line(self) -> QWidget:
        self._working = QWidget()
        self._doing = PlainLabel()
        self._doing.setWordWrap(True)
        self._doing.setAccessibleName(self.tr("What is being done"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the questions"))
        self.stop_button = button(self.tr("Stop"), self.stop)
        arrange_work(self._working, self._bar, self.stop_button, self._doing)
        return self._working

    def _tab_row(self) -> FlowLayout:
        self._tabs = QButtonGroup(self)
        row = FlowLayout()
        for page, words in enumerate(
            (
                self.tr("Overview"),
                self.tr("Failing"),
                self.tr("Questions"),
                self.tr("Compare"),
                self.tr("Search model"),
                self.tr("Other settings"),
            )
        ):
            tab = QPushButton(words)
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.setMinimumHeight(HIT)
            tab.clicked.connect(partial(self._on_tab, page))
            self._tabs.addButton(tab, page)
            row.addWidget(tab)
        return row

    def _on_tab(self, page: int, _checked: bool = False) -> None:
        self.show_page(page)


def opened_in(window: MainWindow, look: Look) -> QualityView:
    """The view, connected to the window that it is shown in."""
    view = QualityView(window.engine, window.preferences, look)
    view.places_opened.connect(window.show_places)
    view.troubled.connect(window.notice.say)
    view.asked.connect(partial(_ask, window))
    return view


def _ask(window: MainWindow, question: str) -> None:
    window.go_to(ASK)
    window.ask_view.ask(question)
