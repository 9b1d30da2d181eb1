"""A scan through the window: read, asked, and opened with its line marked; and switched on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from assistant.places import LOW_CONFIDENCE
from assistant.records import Place
from assistant.settings import Settings, save_settings
from desktop.main_window import MainWindow
from desktop.places import ASK, LIBRARY
from desktop.sighting import Sighting
from desktop.words import recognition_words
from tests.desktop.conftest import PATIENCE_MS
from tests.parsing.scans import BOILER, picture_of, scan_of, write

Opens = Callable[[Home], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "scans"
    place.mkdir()
    write(place / "boiler.pdf", scan_of("A page of nothing in particular.", BOILER))
    write(place / "plate.png", picture_of("Serial number KX40-7781, built in 2019."))
    return place


def states(window: MainWindow) -> set[str]:
    model = window.library_view.model
    return {model.line(row).state for row in range(model.rowCount())}


def read(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(
        lambda: len(window.library_view.model) == 2 and states(window) == {"ready"},
        timeout=PATIENCE_MS,
    )


def test_a_scan_is_asked_and_opens_with_its_line_marked(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    window.engine.add_folder(str(folder))
    window.go_to(LIBRARY)
    read(qtbot, window)
    reasons = {window.library_view.model.line(row).reason for row in range(2)}
    assert reasons == {"Read by OCR, 2 pages.", "Read by OCR, 1 page."}
    window.go_to(ASK)
    window.ask_view.ask("What does fault F11 on the boiler mean?")
    turn = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    first = turn.text.citations[0]
    assert (Path(first.file).name, first.place.page) == ("boiler.pdf", 2)
    turn.text.anchorClicked.emit("note:0")
    pdf = window.source_view.pdf
    qtbot.waitUntil(lambda: pdf.is_drawn(2), timeout=PATIENCE_MS)
    marked = pdf.marked_rects()
    assert marked
    assert pdf.viewport().rect().contains(marked[0].toRect().center())
    source = window.source_view
    source.open_search()
    source.search.line.setText("FAULT f11")
    qtbot.waitUntil(lambda: len(pdf._found) == 1, timeout=PATIENCE_MS)
    page, box = pdf._found[0]
    assert page == 1
    cited = first.place.boxes[0]
    assert cited[1] - 1 <= (box[1] + box[3]) / 2 <= cited[3] + 1, "on the line that was cited"


def test_a_picture_opens_as_a_page(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    box = (70.0, 90.0, 300.0, 110.0)
    place = Place(0, 9, page=1, boxes=(box,), confidence=LOW_CONFIDENCE - 0.1)
    window.show_places([Sighting(str(folder / "plate.png"), place, "A quote.", 1)], 0)
    source = window.source_view
    qtbot.waitUntil(lambda: source.pdf.is_drawn(1), timeout=PATIENCE_MS)
    assert source.pdf.marked_rects()
    assert source._why.text() == recognition_words(place) != ""


def test_the_ledger_switches_reading_of_scans_on(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    settings = Settings()
    reading = replace(settings.reading, scans=False)
    save_settings(home.settings, replace(settings, reading=reading))
    window = open_window(home)
    window.engine.add_folder(str(folder))
    window.go_to(LIBRARY)
    library = window.library_view
    qtbot.waitUntil(
        lambda: len(library.model) == 2 and states(window) == {"skipped"}, timeout=PATIENCE_MS
    )
    library.table.setCurrentIndex(library.model.index(0, 0))
    assert library.ledger._scans.isVisibleTo(library)
    library.ledger._scans.click()
    assert window.preferences.settings.reading.scans
    read(qtbot, window)
