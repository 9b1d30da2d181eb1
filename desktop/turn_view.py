"""A turn of the conversation: the question, its answer as it comes, and what can be done then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.answer_events import Checked, Doubted, Finished, Progressed, Retrieved, Written
from assistant.chats import Turn
from assistant.records import Answer, Hit, Sentence
from desktop.engine_words import engine_words, library_words
from desktop.exporting import as_markdown
from desktop.jobs import Job
from desktop.limits import limit_words
from desktop.look import SMALL, Look
from desktop.messages import Trouble
from desktop.sighting import Sighting
from desktop.widgets.answer_text import AnswerText
from desktop.widgets.flow import FlowLayout, ReadingColumn
from desktop.widgets.hit_card import HitCard
from desktop.widgets.judge_bar import JudgeBar
from desktop.widgets.plain import PlainLabel, plain_tip
from desktop.widgets.quiet_button import quiet_button
from desktop.widgets.retrieval_view import RetrievalView
from desktop.words import decimal, found_words, name_of, plural, unsure_words, when_words

_REPAINT_MS = 50
_CARDS = 3


class TurnView(QFrame):
    """Shows what a job of the answerer tells, or a turn that was kept."""

    places_opened = Signal(object, int)  # list of Sighting, index
    retry_wanted = Signal()
    edit_wanted = Signal()
    models_wanted = Signal()
    judged = Signal(object, object)  # this turn, Judge | Correct
    over = Signal()  # finished, stopped or failed

    def __init__(self, turn: Turn, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id, self.question, self.scope = turn.id, turn.question, turn.scope
        self.answer: Answer | None = None
        self._asked_at = turn.asked_at
        self._problem = ""
        self._searched = turn.question
        self._searches: tuple[str, ...] = ()
        self._look = look
        self._job: Job | None = None
        self._hits: tuple[Hit, ...] = ()
        self._draft = ""
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(_REPAINT_MS)
        self._repaint.timeout.connect(lambda: self.text.show_draft(self._draft))
        self._build()

    def record(self) -> Turn:
        """What is kept of it."""
        return Turn(
            self.id,
            self.question,
            self._asked_at,
            self.scope,
            self.answer,
            self._hits,
            self._problem,
        )

    def restore(self, turn: Turn) -> None:
        """Show a turn that was kept."""
        self._hits, self._problem = turn.hits, turn.problem
        if turn.answer is not None:
            if turn.answer.searched:
                self._show_searched(turn.answer.searched)
                self._searched = "; ".join(turn.answer.searched)
            for sentence in turn.answer.sentences:
                self._add(sentence)
            self._finish(turn.answer)
            if turn.asked_at:
                self._state.setText(f"{self._state.text()} · {when_words(turn.asked_at)}")
        else:
            self.text.hide()
            self._state.setText("" if turn.problem else self.tr("Stopped."))
            if turn.problem:
                self._say(engine_words(turn.problem))
        self._show_ending()

    @property
    def is_over(self) -> bool:
        return self._job is None or self._job.is_over

    def follow(self, job: Job) -> None:
        self._job = job
        job.told.connect(self._on_told)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)
        self._state.setText(self.tr("Searching your files …"))

    def stop(self) -> None:
        if self._job is not None and not self._job.is_over:
            self._repaint.stop()
            self._job.cancel()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._fit()
        self.text.set_look(look)

    def _fit(self) -> None:
        """As wide as one likes to read."""
        self._column.most = self._look.reading_width + 2 * SMALL
        self.setMaximumWidth(self._column.most)

    # --- what the job tells ----------------------------------------------------------------------

    def _on_told(self, told: object) -> None:
        match told:
            case Retrieved(hits, _, searched, is_other):
                self._retrieved(hits, searched)
                if is_other:
                    self._show_searched(self._searches)
            case Progressed("planning", _, _):
                self._state.setText(self.tr("Planning the search …"))
            case Progressed("weighing", _, total):
                one, many = self.tr("Weighing 1 passage …"), self.tr("Weighing {n} passages …")
                self._state.setText(plural(total, one, many))
            case Progressed("reading", _, _):
                self._state.setText(self.tr("Reading the best passages …"))
            case Progressed("checking", _, _):
                self._state.setText(self.tr("Checking every sentence against your files …"))
            case Doubted():
                self._say(f"⚠ {unsure_words()}")
            case Written(text):
                self._draft += text
                self._state.setText(self.tr("Writing a draft, not checked yet …"))
                if not self._repaint.isActive():
                    self._repaint.start()
            case Checked(sentence):
                self._repaint.stop()
                self.text.show()
                self._add(sentence)
            case Finished(answer):
                self._finish(answer)

    def _retrieved(self, hits: tuple[Hit, ...], searched: str) -> None:
        """A compound question is searched for once for each of its questions."""
        self._searches += (searched,)
        self._searched = "; ".join(self._searches)
        known = {hit.passage_id for hit in self._hits}
        self._hits += tuple(hit for hit in hits if hit.passage_id not in known)

    def _show_searched(self, searches: Sequence[str]) -> None:
        """How the question was completed from the conversation, or split."""
        words = "; ".join(f"“{one}”" for one in searches)
        self._asked.setText(self.tr("Searched for {0}").format(words))
        self._asked.show()

    def _add(self, sentence: Sentence) -> None:
        """Without passages to answer from, the engine speaks of the library in words of its own."""
        self.text.add(sentence if self._hits else library_words(sentence))

    def _finish(self, answer: Answer) -> None:
        self._repaint.stop()
        self.answer = answer
        if answer.refused:
            self._refuse(answer)
        else:
            self._limit(answer)
        self.text.finish()
        self.text.setVisible(bool(answer.sentences))
        seconds = answer.timings.get("total_ms", 0) / 1000
        count = plural(len(self._hits), self.tr("1 passage"), self.tr("{n} passages"))
        self._state.setText(f"{count}, {decimal(seconds, 1)} s")
        self._why.setVisible(bool(self._hits))
        self._copy.setVisible(bool(answer.sentences))
        self.judging.ask(answer)

    def _limit(self, answer: Answer) -> None:
        """Say above the answer what it may leave open."""
        if said := limit_words(answer):
            said[0] = f"⚠ {said[0]}" if answer.unsure else said[0]
            self._say("\n".join(said))

    def _refuse(self, answer: Answer) -> None:
        self._say(engine_words(answer.reason))
        known = {hit.passage_id for hit in answer.closest}
        rest = (hit for hit in self._hits if hit.passage_id not in known)
        self._hits = (*answer.closest, *rest)  # why they were found says what reading made of them
        self._show_closest(answer)

    def _show_closest(self, answer: Answer) -> None:
        hits = answer.closest[:_CARDS]
        places = [Sighting.of_hit(hit) for hit in hits]
        for index, hit in enumerate(hits):
            card = HitCard(hit)
            card.opened.connect(lambda i=index: self.places_opened.emit(places, i))
            self._cards.addWidget(card)

    def _clear_cards(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _on_failed(self, trouble: Trouble) -> None:
        self._repaint.stop()
        self._state.setText("")
        self._problem = trouble.message
        self._say(engine_words(trouble.message))
        self._message.setToolTip(plain_tip(trouble.detail))
        self._get_models.setVisible(trouble.kind == "ModelError")
        self._end()

    def _on_ended(self) -> None:
        if self.answer is None:
            self._state.setText(self.tr("Stopped."))
            if not self.text.sentences:
                self.text.hide()
                self._message.setVisible(bool(self._problem))
        self._end()

    def _end(self) -> None:
        self._show_ending()
        self.over.emit()

    def _show_ending(self) -> None:
        self._stop.hide()
        for button in (self._retry, self._edit):
            button.show()

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.show()

    # --- actions ---------------------------------------------------------------------------------

    def _on_citation(self, index: int) -> None:
        why = {hit.passage_id: found_words(hit) for hit in self._hits}
        places = [
            Sighting.of_citation(each, why.get(each.passage_id, "")) for each in self.text.citations
        ]
        self.places_opened.emit(places, index)

    def _on_copy(self) -> None:
        limits = limit_words(self.answer) if self.answer is not None else ()
        text = as_markdown(self.question, self.text.sentences, limits=limits)
        QGuiApplication.clipboard().setText(text)

    def _on_why(self, shown: bool) -> None:
        self._clear_cards()
        if shown:
            view = RetrievalView(self._searched, self._hits, self._look)
            places = [Sighting.of_hit(hit) for hit in self._hits]
            view.opened.connect(lambda at: self.places_opened.emit(places, at))
            self._cards.addWidget(view)
        elif self.answer is not None and self.answer.refused:
            self._show_closest(self.answer)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        heading = PlainLabel(self.question)
        heading.setObjectName("title")
        heading.setWordWrap(True)
        heading.setAccessibleName(self.tr("Question"))
        self._asked = PlainLabel()
        self._asked.setObjectName("small")
        self._asked.setWordWrap(True)
        self._asked.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._asked.hide()
        self._message = PlainLabel()
        self._message.setObjectName("reading")
        self._message.setWordWrap(True)
        self._message.hide()
        self.text = AnswerText(self._look)
        self.text.citation_opened.connect(self._on_citation)
        self._state = PlainLabel()
        self._state.setObjectName("small")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SMALL)
        layout = self._column = ReadingColumn(0, self)
        self._fit()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(heading)
        if self.scope:
            limited = PlainLabel(self.tr("In {0}").format(", ".join(map(name_of, self.scope))))
            limited.setObjectName("small")
            limited.setWordWrap(True)
            layout.addWidget(limited)
        for widget in (self._asked, self._message, self.text):
            layout.addWidget(widget)
        layout.addLayout(self._cards)
        layout.addWidget(self._state)
        layout.addLayout(self._actions())
        self.judging = JudgeBar()
        self.judging.judged.connect(lambda request: self.judged.emit(self, request))
        self.judging.hide()
        layout.addWidget(self.judging)

    def _actions(self) -> FlowLayout:
        self._stop = quiet_button(self.tr("Stop"), self.stop)
        self._get_models = quiet_button(self.tr("Get the models"), self.models_wanted.emit)
        self._copy = quiet_button(self.tr("Copy with footnotes"), self._on_copy)
        self._why = quiet_button(self.tr("Why these passages"), lambda: None)
        self._why.setCheckable(True)
        self._why.toggled.connect(self._on_why)
        self._retry = quiet_button(self.tr("Ask again"), self.retry_wanted.emit)
        self._edit = quiet_button(self.tr("Edit"), self.edit_wanted.emit)
        row = FlowLayout()
        for button in (
            self._stop,
            self._get_models,
            self._copy,
            self._why,
            self._edit,
            self._retry,
        ):
            row.addWidget(button)
            if button is not self._stop:
                button.hide()
        return row
