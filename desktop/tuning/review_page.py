"""One made pair at a time: its question, answer and passages; kept, or left out, by a person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant.records import Hit, Place
from assistant.tuning.pairs import Pair, Shown, State
from desktop.engine_words import engine_words
from desktop.look import HIT, MEDIUM, SMALL
from desktop.review_desk import ReviewDesk
from desktop.sighting import Sighting
from desktop.tuning_messages import LocatePassage, PlaceTold
from desktop.widgets.flow import FlowLayout
from desktop.widgets.form import small
from desktop.widgets.hit_card import HitCard
from desktop.widgets.plain import PlainLabel, plain_tip
from desktop.words import number_words, quoted

_LINES = 4  # of the answer
KEEP, LEAVE_OUT, BACK, PASSAGE = "Ctrl+Return", "Ctrl+D", "Ctrl+B", "Alt+{0}"


class ReviewPage(QWidget):
    """Where it was: it begins with the first pair that nobody has judged."""

    places_opened = Signal(object, int)  # list of Sighting, index
    closed = Signal()

    def __init__(self, review: ReviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._id = ""
        self._typed: dict[str, str] = {}  # answers that were changed and not judged
        self._is_showing = False
        self.cards: list[HitCard] = []
        self._build()
        self._add_shortcuts()
        review.changed.connect(self._on_changed)

    # --- which pair ------------------------------------------------------------------------------

    @property
    def pair(self) -> Pair | None:
        return next((one for one in self._review.pairs if one.id == self._id), None)

    def begin(self) -> None:
        """Show the first that waits."""
        waiting = self._review.open
        self._show(waiting[0] if waiting else None)
        self.focus()

    def focus(self) -> None:
        (self.keep if self.pair else self.close_button).setFocus()

    def judge(self, state: State) -> None:
        """Say it of the pair that is shown, and go on to the next that waits."""
        pair = self.pair
        if pair is None or not self._review.judge(pair, state, self._answer_of(pair, state)):
            return
        self._typed.pop(pair.id, None)
        self._show(self._after(pair))
        self.focus()

    def _answer_of(self, pair: Pair, state: State) -> str | None:
        text = self.answer.toPlainText()
        return text if state == "accepted" and text.strip() != pair.answer.strip() else None

    def back(self) -> None:
        """To the one before, judged or not."""
        pairs = self._review.pairs
        at = next((at for at, one in enumerate(pairs) if one.id == self._id), len(pairs))
        if at > 0:
            self._show(pairs[at - 1])
            self.focus()

    def _after(self, pair: Pair) -> Pair | None:
        pairs = self._review.pairs
        at = next(at for at, one in enumerate(pairs) if one.id == pair.id)
        return next((one for one in (*pairs[at:], *pairs[:at]) if one.state == "open"), None)

    def _on_changed(self) -> None:
        if self.isVisible() and self.pair is None and self._review.open:
            self._show(self._review.open[0])
        self._show_counts()

    # --- what is shown ---------------------------------------------------------------------------

    def _show(self, pair: Pair | None) -> None:
        self._id = pair.id if pair else ""
        self._is_showing = True
        self._question.setText(pair.question if pair else "")
        self.answer.setPlainText(self._typed.get(pair.id, pair.answer) if pair else "")
        self._is_showing = False
        self._said.setText(self._state_words(pair) if pair else "")
        self._said.setVisible(bool(self._said.text()))
        self._refusal.setVisible(pair is not None and pair.refusal)
        self._sheet.setVisible(pair is not None)
        self._show_passages(pair)
        self._say("")
        self._show_counts()
        self._scroll.verticalScrollBar().setValue(0)

    def _state_words(self, pair: Pair) -> str:
        words = {"open": "", "accepted": self.tr("● kept"), "dropped": self.tr("✕ left out")}
        return words[pair.state]

    def _show_counts(self) -> None:
        left = len(self._review.open)
        words = self.tr("{0} left · {1} kept · {2} left out").format(
            number_words(left),
            number_words(self._review.count("accepted")),
            number_words(self._review.count("dropped")),
        )
        if not left:
            words += "\n" + self.tr("You have gone through all of them.")
        self.left.setText(words)
        has_pair = self.pair is not None
        self.keep.setEnabled(has_pair)
        self.leave_out.setEnabled(has_pair)
        pairs = self._review.pairs
        self.back_button.setEnabled(bool(pairs) and pairs[0].id != self._id)

    def _show_passages(self, pair: Pair | None) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for number, passage in enumerate(pair.passages if pair else (), start=1):
            quote = quote_in(pair, passage) if pair else ""
            place = Place(passage.start, passage.end, page=passage.page)
            hit = Hit(passage.passage_id, passage.file, place, passage.text, 0.0, {})
            card = HitCard(hit, number)
            keys = QKeySequence(PASSAGE.format(number)).toString()
            card.setToolTip(self.tr("Open it in the source ({0})").format(keys))
            if quote:
                said = PlainLabel(quoted(quote))
                said.setObjectName("strong")
                said.setWordWrap(True)
                said.setTextFormat(Qt.TextFormat.PlainText)
                card.add(said)
                card.setAccessibleDescription(quote)
            card.opened.connect(partial(self.open_passage, number - 1))
            self.cards.append(card)
            self._passages.addWidget(card)

    # --- its source ------------------------------------------------------------------------------

    def open_passage(self, at: int) -> None:
        """Open a passage's place beside the page."""
        pair = self.pair
        if pair is None or at >= len(pair.passages):
            return
        passage = pair.passages[at]
        job = self._review.locate(LocatePassage(passage, quote_in(pair, passage)))
        job.told.connect(self._on_located)
        job.failed.connect(lambda trouble: self._say(f"▲ {engine_words(trouble.message)}"))

    def _on_located(self, told: object) -> None:
        assert isinstance(told, PlaceTold)
        if told.citation is None:
            self._say(self.tr("The file does not say this any more."))
            return
        self._say("")
        self.places_opened.emit([Sighting.of_citation(told.citation)], 0)

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    @property
    def sentence(self) -> str:
        return self._state.text()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.left = PlainLabel()
        self.left.setObjectName("muted")
        self.left.setWordWrap(True)
        self._question = PlainLabel()
        self._question.setObjectName("reading")
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._said = small("")
        self._refusal = small(
            self.tr(
                "Your files should not answer this: the passages are the nearest that there is."
            )
        )
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumHeight(_LINES * 18 + 12)
        self.answer.setMaximumHeight(_LINES * 24 + 12)
        self.answer.setAccessibleName(self.tr("Wanted answer"))
        self.answer.textChanged.connect(self._on_typed)
        answer = PlainLabel(self.tr("Wanted answer"))
        answer.setBuddy(self.answer)
        self._state = PlainLabel()
        self._state.setWordWrap(True)
        self._state.hide()
        self._passages = QVBoxLayout()
        self._passages.setSpacing(SMALL)
        self._sheet = QWidget()
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        passages = PlainLabel(self.tr("What is shown beside the question"))
        for widget in (self._said, self._question, self._refusal, answer, self.answer, passages):
            column.addWidget(widget)
        column.addLayout(self._passages)
        column.addWidget(self._state)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        outer = QVBoxLayout(sheet)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._sheet)
        outer.addStretch(1)
        self._scroll.setWidget(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.left)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        self.keep = self._button(self.tr("Keep"), KEEP, lambda: self.judge("accepted"))
        self.keep.setObjectName("primary")
        self.leave_out = self._button(
            self.tr("Leave out"), LEAVE_OUT, lambda: self.judge("dropped")
        )
        self.back_button = self._button(self.tr("Back"), BACK, self.back)
        self.close_button = self._button(self.tr("To the examples"), "", self.closed.emit)
        row = FlowLayout()
        for button in (self.keep, self.leave_out, self.back_button, self.close_button):
            row.addWidget(button)
        return row

    def _button(self, words: str, keys: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(HIT)
        button.clicked.connect(lambda: slot())  # type: ignore[operator]
        if keys:
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(plain_tip(f"{words} ({shown})"))
            button.setAccessibleDescription(shown)
        return button

    def _add_shortcuts(self) -> None:
        """Here and in the answer that is written; nowhere else in the window."""
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        works = [
            (KEEP, self.keep.click),
            (LEAVE_OUT, self.leave_out.click),
            (BACK, self.back_button.click),
        ]
        works += [(PASSAGE.format(at + 1), partial(self.open_passage, at)) for at in range(5)]
        for keys, work in works:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(here)
            shortcut.activated.connect(work)

    def _on_typed(self) -> None:
        if self._id and not self._is_showing:
            self._typed[self._id] = self.answer.toPlainText()


def quote_in(pair: Pair, passage: Shown) -> str:
    """The sentence that answers, where this passage says it."""
    quote = " ".join(pair.quote.split())
    return quote if quote and quote in " ".join(passage.text.split()) else ""
