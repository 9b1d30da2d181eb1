"""Find: passages as one types, by their words at once and by their meaning a moment later."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from assistant.records import Hit
from desktop.completing import FilterCompleter
from desktop.engine_words import engine_words
from desktop.jobs import Job, Worker
from desktop.look import LARGE, MEDIUM, NORMAL, SMALL, Look
from desktop.messages import HitsFound, Search, Trouble
from desktop.models.hits_model import HitDelegate, HitsModel
from desktop.sighting import Sighting
from desktop.widgets.plain import PlainLabel
from desktop.words import plural

_WAIT_MS = 120  # after the last key
_ANSWERS = "answers"  # the order in which the hits answer: they are read for it
_K = 30


class _Results(QListView):
    previewed = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.previewed.emit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class FindView(QWidget):
    places_opened = Signal(object, int)  # list of Sighting, index
    searched = Signal(bool)  # results are there; whether by meaning too

    def __init__(self, answerer: Worker, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._answerer = answerer
        self._job: Job | None = None
        self._found: tuple[Hit, ...] = ()
        self._is_read = False  # they are in the order in which they answer
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_WAIT_MS)
        self._typed.timeout.connect(self.search)
        self.model = HitsModel(self)
        self._delegate = HitDelegate(look, self)
        self._build()
        self.set_look(look)

    def focus(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def set_look(self, look: Look) -> None:
        self._delegate.look = look
        beside, below = QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(below if look.sizes.normal > LARGE else beside)
        self.results.doItemsLayout()
        self.results.viewport().update()

    def set_folders(self, folders: tuple[str, ...]) -> None:
        """What in: is completed with: names of collections and paths of folders."""
        self._filters.set_folders(folders)

    def search(self) -> None:
        """Search for what is typed now; an earlier search is given up."""
        self._typed.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        question = self._question()
        if not self.line.text().strip():
            self._show((), ())
            self._say(self.tr("Results appear while you type."))
            return
        read = self._order.currentData() == _ANSWERS
        self._job = self._answerer.run(Search(question, _K, read=read))
        self._job.told.connect(self._on_told)
        self._job.failed.connect(self._on_failed)

    def _question(self) -> str:
        kind = str(self._kind.currentData() or "")
        return self.line.text() + (f" type:{kind}" if kind else "")

    def _on_told(self, told: object) -> None:
        if not isinstance(told, HitsFound):
            return
        self._is_read = told.by_reading
        self._show(told.hits, told.words)
        how = self.tr("by words and meaning") if told.by_meaning else self.tr("by words")
        if told.by_reading:
            how = self.tr("{0}, then by reading").format(how)
        count = plural(len(told.hits), self.tr("1 passage"), self.tr("{n} passages"))
        self._say(f"{count} {how}, {told.ms:.0f} ms")
        if not told.hits and told.by_meaning:
            self._say(self.tr("Nothing found. Try other words, or fewer filters."))
        self.searched.emit(told.by_meaning)

    def _show(self, hits: tuple[Hit, ...], words: tuple[str, ...]) -> None:
        """Show hits, keeping the one that is selected, if it is among them."""
        self._found = hits
        chosen = self._chosen()
        self.model.put(self._sorted(hits), words)
        row = self.model.row_of(chosen.passage_id) if chosen else -1
        if row >= 0:
            self.results.setCurrentIndex(self.model.index(row))
        self.results.setVisible(bool(hits))

    def _sorted(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        if self._order.currentData() == "newest":
            return tuple(sorted(hits, key=lambda hit: hit.modified, reverse=True))
        return hits

    def _chosen(self) -> Hit | None:
        index = self.results.currentIndex()
        row = self.model.row(index.row()) if index.isValid() else None
        return row if isinstance(row, Hit) else None

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row()) if index.isValid() else None
        if isinstance(row, Hit):
            hits = self.model.hits()
            self.places_opened.emit([Sighting.of_hit(hit) for hit in hits], hits.index(row))

    def _on_failed(self, trouble: Trouble) -> None:
        self._say(engine_words(trouble.message))

    def _say(self, words: str) -> None:
        self._state.setText(words)

    def _on_order(self) -> None:
        """In another order at once; what is to be read is searched for again."""
        self._show(self._found, self.model.asked)
        if self._order.currentData() == _ANSWERS or self._is_read:
            self.search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus() and self.model.rowCount() > 1:
            self.results.setFocus()
            self.results.setCurrentIndex(self.model.index(1))
        else:
            super().keyPressEvent(event)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.line = QLineEdit()
        self.line.setObjectName("search")
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Find passages …"))
        self.line.setAccessibleName(self.tr("Words to find"))
        self.line.setToolTip(
            self.tr("Also understood: in:folder type:pdf from:name after:2024 “exact phrase” -word")
        )
        self.line.textChanged.connect(lambda: self._typed.start())
        self.line.setAcceptDrops(False)  # files that are dropped on it are the window's
        self._filters = FilterCompleter(self.line)
        self.line.returnPressed.connect(self.search)
        self._kind = _choice(
            self.tr("Type of file"),
            ((self.tr("All types"), ""), ("PDF", "pdf"), (self.tr("Documents"), "docx,doc,odt,rtf"),
             (self.tr("Tables"), "xlsx,xls,ods,csv"), (self.tr("Slides"), "pptx,ppt,odp"),
             (self.tr("Mail"), "eml,msg"), (self.tr("Web pages"), "html"),
             (self.tr("Books"), "epub"),
             (self.tr("Notes and text"), "markdown,rst,text,subtitles,calendar,contacts"),
             (self.tr("Code and data"), "code,data,notebook"), (self.tr("Pictures"), "picture")),
        )  # fmt: skip
        self._kind.currentIndexChanged.connect(lambda: self.search())
        self._order = _choice(
            self.tr("Order"),
            (
                (self.tr("Best first"), "best"),
                (self.tr("What answers first"), _ANSWERS),
                (self.tr("Newest first"), "newest"),
            ),
        )
        self._order.currentIndexChanged.connect(lambda: self._on_order())
        self._state = PlainLabel(self.tr("Results appear while you type."))
        self._state.setObjectName("small")
        self._state.setWordWrap(True)
        self.results = _Results()
        self.results.setModel(self.model)
        self.results.setItemDelegate(self._delegate)
        self.results.setAccessibleName(self.tr("Results"))
        self.results.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.results.setResizeMode(QListView.ResizeMode.Adjust)
        self.results.clicked.connect(self._open)
        self.results.activated.connect(self._open)
        self.results.previewed.connect(self._open)
        self.results.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(SMALL)
        choices.addWidget(self._kind)
        choices.addWidget(self._order)
        choices.addStretch(0)
        row = self._rows = QBoxLayout(QBoxLayout.Direction.RightToLeft)
        row.setSpacing(SMALL)
        row.addLayout(choices)
        row.addWidget(self._state, 1)
        head = QVBoxLayout()
        head.setContentsMargins(NORMAL, NORMAL, NORMAL, MEDIUM)
        head.setSpacing(SMALL)
        head.addWidget(self.line)
        head.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.results, 1)
        layout.addStretch(0)


def _choice(name: str, items: tuple[tuple[str, str], ...]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for words, value in items:
        box.addItem(words, value)
    return box
