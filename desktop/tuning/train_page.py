"""Train: what is asked for on the left, the run with its curves on the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant.tuning.events import Estimated, Finished, Prepared, Saved, Stepped, Validated
from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import HIT, MEDIUM, NORMAL, SMALL, Look
from desktop.messages import Trouble
from desktop.tuning.train_form import TrainForm
from desktop.tuning_desk import TuningDesk
from desktop.tuning_messages import (
    AdapterMade,
    ChecksTold,
    Estimate,
    KeepBest,
    NeedsTold,
    RemoveRun,
    RunTold,
    ShowRun,
    Train,
    TrainWish,
)
from desktop.widgets.flow import FlowLayout
from desktop.widgets.form import small
from desktop.widgets.loss_chart import LossChart
from desktop.widgets.plain import PlainLabel
from desktop.widgets.turning_splitter import TurningSplitter
from desktop.words import decimal, duration_words, number_words, size_words, time_words

_RECENT = 20  # steps that the shown rate is of


class TrainPage(QWidget):
    checks_told = Signal(object, int)  # ChecksTold, of which version of the examples
    made = Signal(str)  # an adapter
    moved = Signal()  # the run is at another step, or has stopped

    def __init__(self, desk: TuningDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._version = 0
        self._recent: list[tuple[int, float]] = []
        self.run_id = ""
        self.step = self.steps = 0
        self._rows: list[QWidget] = []
        self._build()
        desk.told.connect(self._on_told)
        desk.pairs.modelReset.connect(self._show_state)
        self._show_state()

    def set_look(self, look: Look) -> None:
        self.chart.set_look(look)
        self._areas.set_look(look)

    def focus(self) -> None:
        (self.pause if self.is_training else self.form.name).setFocus()

    @property
    def is_training(self) -> bool:
        return self._job is not None and not self._job.is_over

    # --- before it begins ------------------------------------------------------------------------

    def estimate(self) -> None:
        """Measure a step in a trainer that keeps nothing; memory and disk are said at once."""
        self.form.needs.setText(self.tr("Measuring …"))
        self._desk.keeper.then(lambda: self._follow(Estimate(self.form.wish())))

    def start(self) -> None:
        """Check, see that there is room, and train."""
        wish = self.form.wish()
        self._begin_run(wish.id, self.tr("Checking the examples …"))
        self._desk.keeper.then(lambda: self._start(wish))

    def _start(self, wish: TrainWish) -> None:
        self._version = self._desk.pairs.version
        self._desk.engine.answerer.restart()  # its memory is needed; the next question starts it
        self._follow(Train(wish.id, wish))

    # --- while it runs ---------------------------------------------------------------------------

    def go_on(self, id: str) -> None:
        """From the last checkpoint of a run that was stopped, whatever stopped it."""
        self._begin_run(id, self.tr("Going on from the last checkpoint …"))
        self._desk.engine.answerer.restart()
        self._follow(Train(id))

    def stop(self) -> None:
        """Pause: the run stays as its last checkpoint has it."""
        if self._job is not None:
            self._job.cancel()

    def keep_best(self, id: str = "") -> None:
        """Stop, and take the best adapter so far."""
        id = id or self.run_id
        self.stop()
        self._follow(KeepBest(id))

    def discard(self, id: str) -> None:
        box = QMessageBox(self)
        box.setText(self.tr("Delete the unfinished training “{0}”?").format(id))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self.remove_run(id) if button is yes else None)
        box.open()

    def remove_run(self, id: str) -> None:
        self._follow(RemoveRun(id))
        if self.run_id == id:
            self._begin_run("", self.tr("The unfinished training is deleted."))
            self.chart.hide()

    def _begin_run(self, id: str, words: str) -> None:
        self.run_id = id
        self._recent = []
        self._is_done = False
        self.step = self.steps = 0
        self.chart.clear()
        self._summary.clear()
        self._about.clear()
        self._title.setText(id)
        self.chart.show()
        self._say(words)

    def _follow(self, request: object) -> None:
        self._job = self._desk.run(request)
        self._job.told.connect(self._on_event)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._is_estimate = isinstance(request, Estimate)
        self._show_state()

    def _on_event(self, told: object) -> None:
        match told:
            case ChecksTold():
                self.checks_told.emit(told, self._version)
                if not self._is_estimate:
                    self._say(self.tr("Loading the model …"))
            case NeedsTold() if self._is_estimate or not self.form.needs.text():
                self._show_needs(told)
            case Prepared():
                self._show_prepared(told)
            case Estimated():
                self._show_estimated(told)
            case Stepped():
                self._show_step(told)
            case Validated():
                self.chart.add_validated(told.step, told.loss)
                self._summary.setText(self.chart.summary)
            case Finished():
                self._about.setText(self._finished_words(told))
            case AdapterMade(id):
                self._is_done = True
                self._say(self.tr("The adapter “{0}” is ready: prove it next.").format(id))
                self.made.emit(id)
            case Saved():
                pass

    def _show_needs(self, told: NeedsTold) -> None:
        fits = told.memory <= told.free_memory and told.disk <= told.free_disk
        words = self.tr("{0} Memory: about {1} of {2} free. Disk: about {3} of {4} free.")
        self.form.needs.setText(
            words.format(
                "●" if fits else "▲",
                size_words(told.memory),
                size_words(told.free_memory),
                size_words(told.disk),
                size_words(told.free_disk),
            )
        )

    def _show_prepared(self, told: Prepared) -> None:
        if self._is_estimate:
            return
        self.step, self.steps = told.step, told.steps
        words = self.tr("{0} weights of {1} are trained, as {2} on the {3}.")
        self._about.setText(
            words.format(
                number_words(told.trainable),
                number_words(told.parameters),
                told.precision,
                "GPU" if told.device == "cuda" else "CPU",
            )
        )
        self._bar.setRange(0, told.steps)
        self._bar.setValue(told.step)
        if not self.chart.best and not told.step:
            self.chart.clear(told.steps)
        self._say(self.tr("Training …"))
        self._show_state()

    def _show_estimated(self, told: Estimated) -> None:
        words = self.tr("Time: {0}, at {1} tokens a second.").format(
            duration_words(told.seconds), number_words(round(told.rate))
        )
        if self._is_estimate:
            self.form.needs.setText(f"{self.form.needs.text()} {words}")
        else:
            self._say(words)

    def _show_step(self, told: Stepped) -> None:
        self.step, self.steps = told.step, told.steps
        self._recent = [*self._recent[1 - _RECENT :], (told.computed, told.seconds)]
        self.chart.add_learned(told.step, told.loss, told.steps)
        self._bar.setRange(0, told.steps)
        self._bar.setValue(told.step)
        seconds = sum(each for _, each in self._recent)
        rate = sum(tokens for tokens, _ in self._recent) / max(seconds, 1e-9)
        words = self.tr("Step {0} of {1} · loss {2} · {3} tokens a second · {4} left")
        self._say(
            words.format(
                number_words(told.step),
                number_words(told.steps),
                decimal(told.loss),
                number_words(round(rate)),
                time_words(told.left),
            )
        )
        self._summary.setText(self.chart.summary)
        self.moved.emit()

    def _finished_words(self, told: Finished) -> str:
        words = self.tr("Done after {0} steps; kept is step {1} with a validation loss of {2}.")
        if told.reason == "validation":
            words = self.tr(
                "Ended after {0} steps, as validation got no better; kept is step {1} with {2}."
            )
        return words.format(
            number_words(told.step), number_words(told.best_step), decimal(told.loss, 3)
        )

    def _on_failed(self, trouble: Trouble) -> None:
        if self._is_estimate:
            self.form.needs.setText(f"▲ {engine_words(trouble.message)}")
        else:
            self._say(f"▲ {engine_words(trouble.message)}")
        self._on_ended()

    def _on_ended(self) -> None:
        is_unfinished = 0 < self.step < self.steps and not (self._is_estimate or self._is_done)
        if is_unfinished and not self._state.text().startswith("▲"):
            self._say(self.tr("Paused at step {0} of {1}.").format(self.step, self.steps))
        self._show_state()
        self.moved.emit()
        self._desk.read()

    def _say(self, words: str) -> None:
        self._state.setText(words)

    # --- unfinished runs -------------------------------------------------------------------------

    def _on_told(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        if not self.is_training:
            for run in self._desk.now.runs:
                row = self._unfinished(run)
                self._rows.append(row)
                self._runs.addWidget(row)
            if self.form.name.text() in self._desk.taken:
                self.form.suggest_name()
            self._show_last()
        self._show_state()

    def _show_last(self) -> None:
        """After a start of the window: the curves of the run that is not finished."""
        if not self.run_id and self._desk.now.runs:
            last = self._desk.now.runs[-1]
            self._begin_run(last.id, self._run_words(last))
            self._is_estimate = False
            self._desk.run(ShowRun(last.id)).told.connect(self._on_shown)

    def _on_shown(self, told: object) -> None:
        if isinstance(told, Stepped):
            self.chart.add_learned(told.step, told.loss, told.steps)
        elif isinstance(told, Validated):
            self.chart.add_validated(told.step, told.loss)
        self._summary.setText(self.chart.summary)

    def _run_words(self, run: RunTold) -> str:
        return self.tr("Paused at step {0} of {1}.").format(run.step, run.steps)

    def _unfinished(self, run: RunTold) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        name = PlainLabel(f"◔ {run.id}")
        name.setObjectName("strong")
        column = QVBoxLayout(card)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.addWidget(name)
        column.addWidget(small(self._run_words(run)))
        row = FlowLayout()
        for words, slot in (
            (self.tr("Go on"), self.go_on),
            (self.tr("Keep the best"), self.keep_best),
            (self.tr("Delete"), self.discard),
        ):
            button = QPushButton(words)
            button.setMinimumHeight(HIT)
            button.setAccessibleName(f"{words}: {run.id}")
            button.clicked.connect(partial(_without_state, slot, run.id))
            row.addWidget(button)
        column.addLayout(row)
        return card

    def _show_state(self) -> None:
        busy = self.is_training
        self.form.show_ready(not busy and bool(self._desk.pairs.examples))
        is_run = busy and not self._is_estimate
        self.pause.setVisible(is_run)
        self.best.setVisible(is_run)
        self._bar.setVisible(is_run)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._is_estimate = self._is_done = False
        self.form = TrainForm(self._desk)
        self.form.start_wanted.connect(self.start)
        self.form.estimate_wanted.connect(self.estimate)
        areas = self._areas = TurningSplitter()
        areas.addWidget(self.form)
        areas.addWidget(self._run_area())
        areas.setStretchFactor(0, 2)
        areas.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(areas)

    def _run_area(self) -> QWidget:
        self._title = PlainLabel()
        self._title.setObjectName("step")
        self._state = PlainLabel(
            self.tr(
                "No training is under way. Its loss is drawn here while it runs; you may pause it, "
                "and close Footnote: it goes on from its last checkpoint."
            )
        )
        self._state.setWordWrap(True)
        self._about = small("")
        self._summary = small("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the training"))
        self.chart = LossChart()
        self.chart.hide()
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.clicked.connect(self.stop)
        self.best = QPushButton(self.tr("Stop and keep the best"))
        self.best.clicked.connect(lambda: self.keep_best())
        tools = FlowLayout()
        for button in (self.pause, self.best):
            button.setMinimumHeight(HIT)
            tools.addWidget(button)
        self._runs = QVBoxLayout()
        self._runs.setSpacing(SMALL)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(NORMAL, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (self._title, self._state, self._bar, self._about):
            column.addWidget(widget)
        column.addWidget(self.chart, 1)
        column.addWidget(self._summary)
        column.addLayout(tools)
        column.addLayout(self._runs)
        column.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(300)
        scroll.setWidget(sheet)
        return scroll


def _without_state(slot: object, id: str, _checked: bool = False) -> None:
    slot(id)  # type: ignore[operator]
