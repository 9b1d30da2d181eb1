"""Why each passage was found: its rank by words, meaning and names, and the words that it holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from assistant.records import Hit
from assistant.wording import ASKING_WORDS, content, words_of
from desktop.look import HAIR, MEDIUM, SMALL, Look
from desktop.widgets.form import small
from desktop.widgets.hit_card import HitCard
from desktop.widgets.plain import PlainLabel
from desktop.words import followed_words, search_words

_SEARCHES = ("words", "meaning", "names", "related", "reading")
_WORST = 100  # the rank at which a bar is empty


class RankBar(QWidget):
    """A rank as a bar: the first fills it, the hundredth leaves it empty."""

    def __init__(self, rank: int, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = max(0.04, 1 - (rank - 1) / _WORST) if rank else 0.0
        self._look = look

    def sizeHint(self) -> QSize:
        return QSize(88, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(0, (self.height() - 6) / 2, self.width(), 6)
        painter.setBrush(QColor(self._look.theme.line))
        painter.drawRoundedRect(area, 3, 3)
        area.setWidth(area.width() * self._share)
        painter.setBrush(QColor(self._look.theme.accent))
        painter.drawRoundedRect(area, 3, 3)


class RetrievalView(QFrame):
    """The passages in the order that the answer was sought in them."""

    opened = Signal(int)  # which hit

    def __init__(
        self, searched: str, hits: tuple[Hit, ...], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("retrieval")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(small(self._head(searched, len(hits))))
        asked = _stems(searched)
        for number, hit in enumerate(hits, start=1):
            card = HitCard(hit, number)
            card.opened.connect(lambda at=number - 1: self.opened.emit(at))
            card.add(
                self._ranks(hit, look) if not hit.through else small(followed_words(hit.through))
            )
            if shared := _shared(asked, hit):
                card.add(small(self.tr("Its words: {0}").format(", ".join(shared))))
            column.addWidget(card)

    def _head(self, searched: str, count: int) -> str:
        return self.tr(
            "{0} passages were weighed for “{1}”. A longer bar is a better rank in that search; "
            "the order joins them."
        ).format(count, searched)

    def _ranks(self, hit: Hit, look: Look) -> QWidget:
        grid = QWidget()
        rows = QGridLayout(grid)
        rows.setContentsMargins(0, HAIR, 0, 0)
        rows.setHorizontalSpacing(MEDIUM)
        rows.setVerticalSpacing(0)
        for row, name in enumerate(each for each in _SEARCHES if each in hit.parts):
            rank = int(hit.parts[name])
            title, place = (
                PlainLabel(search_words(name)),
                PlainLabel(self.tr("no. {0}").format(rank)),
            )
            title.setObjectName("small")
            place.setObjectName("small")
            bar = RankBar(rank, look)
            bar.setFixedWidth(120)
            rows.addWidget(title, row, 0)
            rows.addWidget(bar, row, 1)
            rows.addWidget(place, row, 2)
        rows.setColumnStretch(3, 1)
        return grid


def _stems(text: str) -> dict[str, None]:
    words = content(words_of(text))
    return {word.stem: None for word in words if word.folded not in ASKING_WORDS}


def _shared(asked: dict[str, None], hit: Hit) -> list[str]:
    """The words of the hit that the question has too, each once, as the hit has them."""
    found: dict[str, str] = {}
    for word in words_of(hit.text):
        if word.stem in asked:
            found.setdefault(word.stem, hit.text[word.start : word.end])
    return [found[stem] for stem in asked if stem in found]
