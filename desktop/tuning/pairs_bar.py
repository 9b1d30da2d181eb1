"""Above the examples: the making of pairs under way, and how many wait for a person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.look import HIT, MEDIUM, SMALL
from desktop.review_desk import ReviewDesk
from desktop.widgets.arranging import arrange_work
from desktop.widgets.plain import PlainLabel
from desktop.words import number_words, plural


class PairsBar(QWidget):
    review_wanted = Signal()

    def __init__(self, review: ReviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._build()
        review.making_changed.connect(self._show)
        review.changed.connect(self._show)
        review.progressed.connect(self._on_progressed)
        review.made.connect(self._on_made)
        self._show()

    @property
    def sentence(self) -> str:
        return self._said.text()

    def _show(self) -> None:
        making, waiting = self._review.is_making, len(self._review.open)
        if making and self._working.isHidden():
            self._bar.setRange(0, 0)
            self._doing.setText(self.tr("Loading the models …"))
            self._say("")
        self._working.setVisible(making)
        self._notice.setVisible(waiting > 0)
        words = plural(
            waiting,
            self.tr("1 made example waits for you; it is not learned before you keep it."),
            self.tr("{n} made examples wait for you; none is learned before you keep it."),
        )
        self._waiting.setText(words)
        self.setVisible(making or waiting > 0 or bool(self._said.text()))

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = self.tr("{0} of {1} are made; what is made stays when you stop.")
        self._doing.setText(words.format(number_words(done), number_words(total)))

    def _on_made(self, count: int) -> None:
        none = not count and not self._review.was_stopped
        self._say(self.tr("Nothing new was found to make examples of.") if none else "")
        self._show()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the making"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setMinimumHeight(HIT)
        self.stop.clicked.connect(self._review.stop)
        self._doing = PlainLabel()
        self._doing.setWordWrap(True)
        self._working = QWidget()
        arrange_work(self._working, self._bar, self.stop, self._doing)
        self._notice = QFrame()
        self._notice.setObjectName("notice")
        self._waiting = PlainLabel()
        self._waiting.setWordWrap(True)
        self.begin = QPushButton(self.tr("Go through them"))
        self.begin.setMinimumHeight(HIT)
        self.begin.clicked.connect(lambda: self.review_wanted.emit())
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        notice.addWidget(self._waiting, 1)
        notice.addWidget(self.begin)
        self._said = PlainLabel()
        self._said.setWordWrap(True)
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (self._working, self._notice, self._said):
            column.addWidget(widget)
