"""The document beside the answer, open at the cited place, which is marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.parsing.formats import SCANNED, kind_of
from assistant.paths import Home
from assistant.records import Page
from desktop.engine_words import engine_words
from desktop.jobs import Job, run_in_thread
from desktop.look import HIT, LARGE, MEDIUM, NORMAL, SMALL, Look
from desktop.messages import Trouble
from desktop.models.sheet_model import SheetModel, cell_range, cells_of
from desktop.opening import open_file, show_folder
from desktop.rendering import Renderer
from desktop.scanned import find_on_scans
from desktop.sighting import Sighting
from desktop.widgets.flow import ElidedLabel, FlowLayout
from desktop.widgets.page_strip import PageStrip
from desktop.widgets.pdf_pages import PdfPages
from desktop.widgets.plain import PlainLabel, plain_tip
from desktop.widgets.quiet_button import quiet_button
from desktop.widgets.search_bar import SearchBar
from desktop.widgets.sheet_table import SheetTable
from desktop.widgets.text_pages import TextPages, excerpt
from desktop.words import (
    name_of,
    place_words,
    quoted,
    recognition_words,
    shortened,
    shown_path,
)

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_FIXED = ("code", "data", "csv", "notebook")  # kinds that are read in a fixed-width font


@dataclass(frozen=True, slots=True)
class _Text:
    """The pages of the file, which of them the place is on, and the other places on that page."""

    pages: list[Page]
    index: int
    others: tuple[Sighting, ...] = ()


def _read_pages(home: Home, sighting: Sighting, others: tuple[Sighting, ...]) -> Iterator[object]:
    """A _Text (of the first page, if the passage is gone); for a thread."""
    from assistant.store import Store  # slow to import

    with Store.open_existing(home.store, home.key) as store:
        pages = store.documents.pages_of_file(sighting.file)
        passage = store.documents.passage(sighting.passage_id)
        if passage is None:
            yield _Text(pages, 0)
            return
        cited = store.documents.page(passage.page_id)
        near = []
        for other in others:
            its = store.documents.passage(other.passage_id)
            if its is not None and its.page_id == passage.page_id:
                near.append(other)
        yield _Text(pages, pages.index(cited) if cited in pages else 0, tuple(near))


class SourceView(QWidget):
    shown = Signal()  # the place is open and marked (of a PDF: its page is being drawn)
    closed = Signal()
    pinned = Signal(str)  # a file that the next question is to be limited to

    def __init__(self, home: Home, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._home = home
        self._look = Look()
        self.sightings: tuple[Sighting, ...] = ()
        self.index = 0
        self._reading: Job | None = None
        self._cells: list[QModelIndex] = []
        self.pdf = PdfPages(renderer)
        self.pdf.failed.connect(self._say)
        self.pdf.page_changed.connect(self._on_page_changed)
        self.pages = PageStrip(renderer)
        self.pages.page_chosen.connect(self.pdf.go_to_page)
        self.pages.hide()
        self.text = TextPages()
        self.sheet = SheetTable()
        self.search = SearchBar()
        self.search.asked.connect(self._on_search)
        self.search.walked.connect(self._on_walk)
        self.pdf.found_more.connect(self.search.show_found)
        self._message = PlainLabel()
        self._message.setObjectName("muted")
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()

    # --- what is shown ---------------------------------------------------------------------------

    @property
    def sighting(self) -> Sighting | None:
        return self.sightings[self.index] if self.sightings else None

    def open(self, sightings: Sequence[Sighting], index: int = 0) -> None:
        """Show one of several places; previous and next walk through them."""
        self.sightings, self.index = tuple(sightings), index
        self._show()

    def step(self, by: int) -> None:
        if self.sightings:
            self.index = (self.index + by) % len(self.sightings)
            self._show()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.text.set_look(look)
        self.search.set_look(look)
        self.pages.set_look(look)
        is_large = look.sizes.normal > LARGE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(down if is_large else across)
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
        if self._name.toolTip() != sighting.file and self.search.isVisible():
            self.search.close_bar()
        self._name.setText(name_of(sighting.file))
        self._name.setToolTip(plain_tip(sighting.file))
        self._where.setText(where or shown_path(sighting.file))
        several = len(self.sightings) > 1
        self._count.setText(f"{self.index + 1}/{len(self.sightings)}" if several else "")
        self._quote.setText(quoted(shortened(sighting.quote, 220)))
        why = " ".join(filter(None, (sighting.why, recognition_words(sighting.place))))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        for widget in self._walk:
            widget.setVisible(several)
        is_pdf = kind_of(sighting.file) in SCANNED and sighting.place.page is not None
        for button in self._pdf_buttons:
            button.setVisible(is_pdf)
        self.pages.setVisible(is_pdf and self._strip.isChecked())
        if is_pdf:
            self._show_pdf(sighting)
        else:
            others = self._others(sighting)
            self._reading = run_in_thread(lambda: _read_pages(self._home, sighting, others), self)
            self._reading.told.connect(self._on_read)
            self._reading.failed.connect(self._on_trouble)

    def _others(self, sighting: Sighting) -> tuple[Sighting, ...]:
        """The other places in the same file."""
        return tuple(
            each
            for number, each in enumerate(self.sightings)
            if each.is_cited and each.file == sighting.file and number != self.index
        )

    def _show_pdf(self, sighting: Sighting) -> None:
        self._stack.setCurrentWidget(self.pdf)
        others = self._others(sighting)
        marked = tuple((each.place.page or 1, each.place.boxes) for each in others)
        page = sighting.place.page or 1
        self.pdf.show_place(sighting.file, page, sighting.place.boxes, marked)
        self.pages.show_cited(frozenset((page, *(other for other, _ in marked))))
        self.shown.emit()

    def _on_read(self, told: object) -> None:
        sighting = self.sighting
        if not isinstance(told, _Text) or sighting is None:
            return
        if not told.pages:
            self._say(self.tr("The file has changed since; it is being read again."))
            return
        page = told.pages[told.index]
        if cell_range(sighting.place.cells or "") and any(span.cells for span in page.spans):
            self._show_sheet(page, (sighting, *told.others))
        else:
            self._show_text(told, sighting)
        self.shown.emit()

    def _show_sheet(self, page: Page, sightings: tuple[Sighting, ...]) -> None:
        ranges = tuple(
            found for each in sightings if (found := cell_range(each.place.cells or "")) is not None
        )
        model = SheetModel(cells_of(page, page.sheet is None), ranges, self.sheet)
        self.sheet.show_sheet(model, self._look)
        self._stack.setCurrentWidget(self.sheet)

    def _show_text(self, told: _Text, sighting: Sighting) -> None:
        length = len(told.pages[told.index].text)
        start, end = min(sighting.place.start, length), min(sighting.place.end, length)
        shown = excerpt(told.pages, told.index, start, end)
        shift = shown.start - start
        others = tuple(
            (each.place.start + shift, each.place.end + shift)
            for each in told.others
            if each.place.end <= length and 0 <= each.place.start + shift < len(shown.text)
        )
        self.text.show_excerpt(shown, kind_of(sighting.file) in _FIXED, others)
        self._stack.setCurrentWidget(self.text)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(engine_words(trouble.message))

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._stack.setCurrentWidget(self._message)

    def _on_page_changed(self, page: int, pages: int) -> None:
        sighting = self.sighting
        if sighting is not None and self.pdf.path == sighting.file:
            self._where.setText(self.tr("p. {0} of {1}").format(page, pages))
            self.pages.show_page(page)

    # --- searching -------------------------------------------------------------------------------

    def open_search(self) -> None:
        self.search.open_bar()

    def _on_search(self, text: str) -> None:
        shown = self._stack.currentWidget()
        if shown is self.pdf:
            self._search_pdf(self.pdf.path, text)
        elif shown is self.text:
            self.search.show_found(self.text.find_all(text))
        elif shown is self.sheet:
            self._cells = self.sheet.cells_with(text) if text else []
            self.search.show_found(len(self._cells))

    def _search_pdf(self, path: str, text: str) -> None:
        """In the text of its pages, and in what was recognised on those that have none."""
        self.pdf.search(text)
        if text:
            job = run_in_thread(lambda: find_on_scans(self._home, path, text), self)
            job.told.connect(lambda on: self.pdf.add_found(path, text, on.page, on.boxes))

    def _on_walk(self, number: int) -> None:
        shown = self._stack.currentWidget()
        if shown is self.pdf:
            self.pdf.go_to_found(number)
        elif shown is self.text:
            self.text.go_to_found(number)
        elif number < len(self._cells):
            self.sheet.setCurrentIndex(self._cells[number])

    # --- actions ---------------------------------------------------------------------------------

    def _on_open(self) -> None:
        if self.sighting is not None:
            open_file(self.sighting.file, self.sighting.place.page)

    def _on_show_folder(self) -> None:
        if self.sighting is not None:
            show_folder(self.sighting.file)

    def _on_copy(self) -> None:
        if self.sighting is not None:
            where = place_words(self.sighting.place)
            name = name_of(self.sighting.file)
            QGuiApplication.clipboard().setText(f"{quoted(self.sighting.quote)} ({name}, {where})")

    def _on_pin(self) -> None:
        if self.sighting is not None:
            self.pinned.emit(self.sighting.file)

    def _on_strip(self, shown: bool) -> None:
        self.pages.setVisible(shown)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._icons: list[tuple[QToolButton, str]] = []
        self._stack = QStackedWidget()
        for page in (self._message, self.pdf, self.text, self.sheet):
            self._stack.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.pages)
        middle.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self.search)
        layout.addLayout(middle, 1)
        layout.addLayout(self._foot())

    def _head(self) -> QBoxLayout:
        self._name = ElidedLabel()
        self._name.setObjectName("step")
        self._where = PlainLabel()
        self._where.setObjectName("muted")
        self._count = PlainLabel()
        self._count.setObjectName("muted")
        self._strip = self._button("thumbnails", self.tr("Pages"), "Ctrl+T", self._on_strip)
        self._strip.setCheckable(True)
        find = self._button("find", self.tr("Search in the document"), "", self.open_search)
        previous = self._button(
            "previous", self.tr("Previous citation"), "Alt+Left", lambda: self.step(-1)
        )
        following = self._button(
            "next", self.tr("Next citation"), "Alt+Right", lambda: self.step(1)
        )
        smaller = self._button(
            "zoom_out", self.tr("Smaller"), "Ctrl+-", lambda: self.pdf.zoom_by(-1)
        )
        larger = self._button("zoom_in", self.tr("Larger"), "Ctrl++", lambda: self.pdf.zoom_by(1))
        fit = self._button("fit", self.tr("Fit the width"), "Ctrl+0", lambda: self.pdf.set_zoom(0))
        close = self._button("close", self.tr("Close the source"), "Escape", self.closed.emit)
        self._walk = (previous, self._count, following)
        self._pdf_buttons = (self._strip, smaller, larger, fit)
        tools = QHBoxLayout()
        tools.setSpacing(SMALL // 2)
        tools.addWidget(self._where)
        for widget in (*self._walk, find, *self._pdf_buttons, close):
            tools.addWidget(widget)
        head = self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(NORMAL, SMALL, SMALL, SMALL)
        head.setSpacing(SMALL // 2)
        head.addWidget(self._name, 1)
        head.addLayout(tools)
        return head

    def _foot(self) -> QVBoxLayout:
        self._quote = PlainLabel()
        self._quote.setWordWrap(True)
        self._quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quote.setAccessibleName(self.tr("Quote"))
        self._why = PlainLabel()
        self._why.setObjectName("small")
        self._why.setWordWrap(True)
        actions = FlowLayout()
        for words, slot in (
            (self.tr("Open"), self._on_open),
            (self.tr("Show in folder"), self._on_show_folder),
            (self.tr("Copy quote"), self._on_copy),
            (self.tr("Ask only this"), self._on_pin),
        ):
            actions.addWidget(quiet_button(words, slot))
        foot = QVBoxLayout()
        foot.setContentsMargins(NORMAL, MEDIUM, NORMAL, SMALL)
        foot.setSpacing(SMALL)
        foot.addWidget(self._quote)
        foot.addWidget(self._why)
        foot.addLayout(actions)
        return foot

    def _button(self, icon: str, words: str, shortcut: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(words)
        if shortcut:
            button.setShortcut(QKeySequence(shortcut))
            button.setToolTip(f"{words} ({QKeySequence(shortcut).toString()})")
        button.setMinimumSize(HIT, HIT)
        button.clicked.connect(slot)
        self._icons.append((button, icon))
        return button


def opened_in(window: MainWindow, look: Look) -> SourceView:
    """The view, connected to the window that it is shown in; hidden until a place is opened."""
    view = SourceView(window.engine.home, window.engine.renderer)
    view.pinned.connect(window.ask_about)
    view.set_look(look)
    view.setMinimumWidth(360)
    view.hide()
    return view
