"""The document beside the answer, open at the cited place, which is marked."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.parsing.formats import kind_of
from assistant.paths import Home
from assistant.records import Citation, Hit, Page, Place
from assistant.store import Store
from desktop.jobs import Job, run_in_thread
from desktop.look import HIT, MEDIUM, NORMAL, SMALL, Look, mark_colour
from desktop.messages import Trouble
from desktop.models.sheet_model import SheetModel, cell_range, cells_of
from desktop.rendering import Renderer
from desktop.widgets.flow import ElidedLabel
from desktop.widgets.pdf_pages import PdfPages
from desktop.widgets.text_pages import TextPages, excerpt
from desktop.words import found_words, name_of, place_words, shortened, shown_path


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place to open: of a citation or of a hit; `why` says how it was found."""

    file: str
    place: Place
    quote: str
    passage_id: int
    why: str = ""

    @classmethod
    def of_citation(cls, citation: Citation, why: str = "") -> Sighting:
        return cls(citation.file, citation.place, citation.quote, citation.passage_id, why)

    @classmethod
    def of_hit(cls, hit: Hit) -> Sighting:
        return cls(hit.file, hit.place, hit.text, hit.passage_id, found_words(hit.parts))


_FIXED = ("code", "data", "csv", "notebook")  # kinds that are read in a fixed-width font


@dataclass(frozen=True, slots=True)
class _Text:
    pages: list[Page]
    index: int  # of the page that the place is on


def _read_pages(home: Home, sighting: Sighting) -> Iterator[object]:
    """The pages of the file, and which of them the passage is on (the first if it is gone)."""
    with Store.open_existing(home.store) as store:
        pages = store.documents.pages_of_file(sighting.file)
        passage = store.documents.passage(sighting.passage_id)
        index = 0
        if passage is not None:
            cited = store.documents.page(passage.page_id)
            index = pages.index(cited) if cited in pages else 0
        yield _Text(pages, index)


class SourceView(QWidget):
    shown = Signal()  # the place is open and marked (of a PDF: its page is being drawn)
    closed = Signal()

    def __init__(self, home: Home, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._home = home
        self._look = Look()
        self._sightings: tuple[Sighting, ...] = ()
        self._index = 0
        self._reading: Job | None = None
        self._zooms: dict[str, float] = {}
        self.pdf = PdfPages(renderer)
        self.pdf.failed.connect(self._on_failed)
        self.pdf.page_changed.connect(self._on_page_changed)
        self.text = TextPages()
        self.sheet = _sheet_table(self.tr("Cells of the sheet"))
        self._marker = _CellMarker(self.sheet)
        self.sheet.setItemDelegate(self._marker)
        self._message = QLabel()
        self._message.setObjectName("muted")
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()

    # --- what is shown ---------------------------------------------------------------------------

    @property
    def sighting(self) -> Sighting | None:
        return self._sightings[self._index] if self._sightings else None

    def open(self, sightings: Sequence[Sighting], index: int = 0) -> None:
        """Show one of several places; previous and next walk through them."""
        self._sightings, self._index = tuple(sightings), index
        self._show()

    def step(self, by: int) -> None:
        if self._sightings:
            self._index = (self._index + by) % len(self._sightings)
            self._show()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.text.set_look(look)
        for button, icon in self._icons:
            button.setIcon(look.icon(icon))
            button.setIconSize(QSize(look.icon_side, look.icon_side))
        if self._stack.currentWidget() is self.sheet:
            self._show()

    def _show(self) -> None:
        sighting = self.sighting
        if sighting is None:
            return
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        where = place_words(sighting.place, with_heading=False)
        self._name.setText(name_of(sighting.file))
        self._name.setToolTip(sighting.file)
        self._where.setText(where or shown_path(sighting.file))
        several = len(self._sightings) > 1
        self._count.setText(f"{self._index + 1}/{len(self._sightings)}" if several else "")
        self._quote.setText(f"“{shortened(sighting.quote, 220)}”")
        self._why.setText(sighting.why)
        self._why.setVisible(bool(sighting.why))
        for button in self._walk:
            button.setVisible(several)
        is_pdf = sighting.file.lower().endswith(".pdf") and sighting.place.page is not None
        for button in self._zoom_buttons:
            button.setVisible(is_pdf)
        if is_pdf:
            self._show_pdf(sighting)
        else:
            self._reading = run_in_thread(lambda: _read_pages(self._home, sighting), self)
            self._reading.told.connect(self._on_read)
            self._reading.failed.connect(self._on_trouble)

    def _show_pdf(self, sighting: Sighting) -> None:
        self._stack.setCurrentWidget(self.pdf)
        self.pdf.show_place(sighting.file, sighting.place.page or 1, sighting.place.boxes)
        self.shown.emit()

    def _on_read(self, told: object) -> None:
        sighting = self.sighting
        if not isinstance(told, _Text) or sighting is None:
            return
        if not told.pages:
            self._say(self.tr("The file has changed since; it is being read again."))
            return
        page, place = told.pages[told.index], sighting.place
        marked = cell_range(place.cells or "")
        if marked is not None and any(span.cells for span in page.spans):
            is_csv = page.sheet is None
            model = SheetModel(cells_of(page, is_csv), (marked,), self.sheet)
            self._show_sheet(model)
        else:
            end = min(place.end, len(page.text))
            shown = excerpt(told.pages, told.index, min(place.start, end), end)
            self.text.show_excerpt(shown, kind_of(sighting.file) in _FIXED)
            self._stack.setCurrentWidget(self.text)
        self.shown.emit()

    def _show_sheet(self, model: SheetModel) -> None:
        self._marker.colours = mark_colour(self._look.theme), QColor(self._look.theme.accent)
        old = self.sheet.model()
        self.sheet.setModel(model)
        if old is not None:
            old.deleteLater()
        self.sheet.resizeColumnsToContents()
        for column in range(model.columnCount()):
            self.sheet.setColumnWidth(column, min(self.sheet.columnWidth(column), 260))
        first = model.first_marked()
        self.sheet.scrollTo(first, QTableView.ScrollHint.PositionAtCenter)
        self._stack.setCurrentWidget(self.sheet)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(trouble.message)

    def _on_failed(self, sentence: str) -> None:
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._stack.setCurrentWidget(self._message)

    def _on_page_changed(self, page: int, pages: int) -> None:
        sighting = self.sighting
        if sighting is not None and self.pdf.path == sighting.file:
            self._where.setText(self.tr("p. {0} of {1}").format(page, pages))

    # --- actions ---------------------------------------------------------------------------------

    def _on_open(self) -> None:
        if self.sighting is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.sighting.file))

    def _on_show_folder(self) -> None:
        if self.sighting is not None:
            folder = os.path.dirname(self.sighting.file)  # noqa: PTH120 - a path may hold any bytes
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _on_copy(self) -> None:
        if self.sighting is not None:
            where = place_words(self.sighting.place)
            name = name_of(self.sighting.file)
            QGuiApplication.clipboard().setText(f"“{self.sighting.quote}” ({name}, {where})")

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._icons: list[tuple[QToolButton, str]] = []
        self._name = ElidedLabel()
        self._name.setObjectName("step")
        self._where = QLabel()
        self._where.setObjectName("muted")
        self._count = QLabel()
        self._count.setObjectName("muted")
        previous = self._button("previous", self.tr("Previous citation"), "Alt+Left")
        previous.clicked.connect(lambda: self.step(-1))
        following = self._button("next", self.tr("Next citation"), "Alt+Right")
        following.clicked.connect(lambda: self.step(1))
        smaller = self._button("zoom_out", self.tr("Smaller"), "Ctrl+-")
        smaller.clicked.connect(lambda: self.pdf.zoom_by(-1))
        larger = self._button("zoom_in", self.tr("Larger"), "Ctrl++")
        larger.clicked.connect(lambda: self.pdf.zoom_by(1))
        fit = self._button("fit", self.tr("Fit the width"), "Ctrl+0")
        fit.clicked.connect(lambda: self.pdf.set_zoom(0))
        close = self._button("close", self.tr("Close the source"), "Escape")
        close.clicked.connect(self.closed)
        self._walk = (previous, self._count, following)
        self._zoom_buttons = (smaller, larger, fit)
        head = QHBoxLayout()
        head.setContentsMargins(NORMAL, SMALL, SMALL, SMALL)
        head.setSpacing(SMALL)
        head.addWidget(self._name, 1)
        for widget in (self._where, previous, self._count, following, smaller, larger, fit, close):
            head.addWidget(widget)
        self._stack = QStackedWidget()
        for page in (self._message, self.pdf, self.text, self.sheet):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        self._quote = QLabel()
        self._quote.setWordWrap(True)
        self._quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quote.setAccessibleName(self.tr("Quote"))
        self._why = QLabel()
        self._why.setObjectName("small")
        actions = QHBoxLayout()
        actions.setSpacing(SMALL)
        for words, slot in (
            (self.tr("Open"), self._on_open),
            (self.tr("Show in folder"), self._on_show_folder),
            (self.tr("Copy quote"), self._on_copy),
        ):
            button = QPushButton(words)
            button.setObjectName("quiet")
            button.setMinimumHeight(HIT)
            button.clicked.connect(slot)
            actions.addWidget(button)
        actions.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(NORMAL, MEDIUM, NORMAL, SMALL)
        foot.setSpacing(SMALL)
        foot.addWidget(self._quote)
        foot.addWidget(self._why)
        foot.addLayout(actions)
        return foot

    def _button(self, icon: str, words: str, shortcut: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setShortcut(QKeySequence(shortcut))
        button.setToolTip(f"{words} ({QKeySequence(shortcut).toString()})")
        button.setMinimumSize(HIT, HIT)
        self._icons.append((button, icon))
        return button


class _CellMarker(QStyledItemDelegate):
    """Lays the mark over cited cells, with an edge bar before each row of them."""

    colours = (QColor(), QColor())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        assert isinstance(model, SheetModel)
        area: QRect = option.rect
        if model.is_marked(index.row(), index.column()):
            painter.fillRect(area, self.colours[0])
            if not model.is_marked(index.row(), index.column() - 1):
                painter.fillRect(QRect(area.topLeft(), QSize(4, area.height())), self.colours[1])
        super().paint(painter, option, index)


def _sheet_table(name: str) -> QTableView:
    table = QTableView()
    table.setAccessibleName(name)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(HIT)
    return table
