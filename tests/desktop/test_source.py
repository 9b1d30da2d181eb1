"""The source, completion, scope, patterns: on real files, with the real children."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from assistant.records import Place
from desktop.completing import completion
from desktop.exporting import chat_as_markdown
from desktop.main_window import MainWindow
from desktop.opening import page_command
from desktop.places import ASK, LIBRARY
from desktop.sighting import Sighting
from desktop.widgets.text_pages import Excerpt, TextPages
from desktop.words import search_words
from tests.desktop.conftest import PATIENCE_MS, SAMPLE
from tests.desktop.test_window import index

Opens = Callable[[Home], MainWindow]
MANUAL = str(SAMPLE / "Boiler manual KX40.pdf")


@pytest.fixture
def bare(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    return made


def sighting(page: int, top: float) -> Sighting:
    box = (60.0, top, 300.0, top + 12)
    return Sighting(MANUAL, Place(0, 9, page=page, boxes=(box,)), "A quote.", 1, "", True)


def test_pages_have_pictures_and_a_click_goes_there(
    qtbot: QtBot, open_window: Opens, bare: Home
) -> None:
    window = open_window(bare)
    window.show_places([sighting(2, 200), sighting(2, 400), sighting(3, 100)], 0)
    source = window.source_view
    qtbot.waitUntil(lambda: source.pdf.is_drawn(2), timeout=PATIENCE_MS)
    source._strip.click()
    qtbot.waitUntil(lambda: source.pages.drawn >= 3, timeout=PATIENCE_MS)
    with qtbot.waitSignal(source.pdf.page_changed, timeout=PATIENCE_MS):
        source.pages.page_chosen.emit(4)
    assert source._where.text() == "p. 4 of 4"
    assert len(source.pdf._others) == 2


def test_a_document_is_searched_and_walked(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    window.show_places([sighting(1, 200)], 0)
    source = window.source_view
    qtbot.waitUntil(lambda: source.pdf.is_drawn(1), timeout=PATIENCE_MS)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert source.search.isVisible()
    with qtbot.waitSignal(window.engine.renderer.searched, timeout=PATIENCE_MS):
        qtbot.keyClicks(source.search.line, "condensate")
    qtbot.waitUntil(lambda: source.search._found >= 2, timeout=PATIENCE_MS)
    qtbot.keyClick(source.search.line, Qt.Key.Key_Return)
    assert source.search._count.text().startswith("2/")
    qtbot.keyClick(source.search.line, Qt.Key.Key_Escape)
    assert not source.search.isVisible()
    assert source.isVisible()


def test_citations_are_walked_with_the_keyboard(
    qtbot: QtBot, open_window: Opens, bare: Home
) -> None:
    window = open_window(bare)
    places = [sighting(1, 100), sighting(2, 100)]
    window.show_places(places, 0)
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.source_view.sighting == places[1], timeout=PATIENCE_MS)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.source_view.sighting == places[0], timeout=PATIENCE_MS)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.source_view.isVisible(), timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("roof in:M", ("in:Mill", 'in:"My notes"')),
        ("in:mi", ("in:Mill",)),
        ("type:pd", ("type:pdf",)),
        ("ty", ("type:",)),
        ("fr", ("from:",)),
        ("type:ma", ("type:mail", "type:markdown")),
        ("after:2026-1", ("after:2026-11", "after:2026-10")),
        ("what is it", ()),
        ("i", ()),
        ("type:pdf", ()),
        ("", ()),
    ],
)
def test_filters_are_completed(text: str, choices: tuple[str, ...]) -> None:
    folders = ("/home/me/Mill", "/home/me/My notes")
    found = completion(text, len(text), folders, date(2026, 11, 24))
    assert found.choices == choices


def test_a_filter_is_taken_with_tab(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    window.go_to(ASK)
    box = window.ask_view.box
    qtbot.keyClicks(box, "roof type:pd")
    qtbot.waitUntil(lambda: box.filters.is_open, timeout=PATIENCE_MS)
    qtbot.keyClick(box.filters._popup, Qt.Key.Key_Tab)
    assert box.toPlainText() == "roof type:pdf "


def test_the_scope_limits_a_question_to_a_document(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    (folder / "gate.md").write_text("# Gate\n\nThe gate is emptied of leaves.\n", "utf-8")
    window = open_window(home)
    window.engine.add_folder(str(folder))
    counts = window.engine
    qtbot.waitUntil(
        lambda: counts.counts.passages >= 2 and counts.counts.texts_waiting == 0,
        timeout=PATIENCE_MS,
    )
    window.ask_about(str(folder / "gate.md"))
    window.ask_view.ask("What is emptied?")
    turn = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    assert {hit.file for hit in turn.record().hits} == {str(folder / "gate.md")}
    turn._why.setChecked(True)
    assert turn._cards.count() == 1
    window.ask_about("/somewhere/else.md")
    assert window.ask_view.scope.paths == (str(folder / "gate.md"),)


@pytest.mark.parametrize("first", [(1200, 700), (100, 30), (300, 700), (600, 900)])
def test_the_cited_place_stays_in_sight_when_the_panel_takes_its_size(
    qtbot: QtBot, first: tuple[int, int]
) -> None:
    paragraph = "The plan of the house is long and broad, and the stair is at its end. " * 6
    text = "\n\n".join(f"{number} {paragraph}" for number in range(60))
    at = text.index("30 The")
    shown = TextPages()
    qtbot.addWidget(shown)
    shown.resize(*first)
    shown.show()
    shown.show_excerpt(Excerpt(text, at, at + 40, (), None, True), False)
    shown.resize(500, 400)
    assert shown.viewport().rect().contains(shown.cursorRect())
    qtbot.keyClick(shown, Qt.Key.Key_PageDown)  # somebody reads on
    qtbot.keyClick(shown, Qt.Key.Key_PageDown)
    passed = shown.verticalScrollBar().value()
    shown.resize(500, 390)
    assert shown.verticalScrollBar().value() == passed


def test_the_closest_passages_of_a_refusal_say_what_reading_made_of_them(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    index(qtbot, window, folder)
    window.ask_view.ask("Who won the football world cup in 1998?")
    turn = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    assert turn.answer is not None
    assert turn.answer.refused
    closest = turn.answer.closest
    assert closest
    assert turn.record().hits[: len(closest)] == closest
    assert all("reading" in hit.parts for hit in closest)
    turn._why.setChecked(True)
    assert search_words("reading") in {label.text() for label in turn.findChildren(QLabel)}


def test_a_refusal_says_why(qtbot: QtBot, open_window: Opens, home: Home, folder: Path) -> None:
    """A code that nothing mentions is named, in the window and in what is exported."""
    window = open_window(home)
    index(qtbot, window, folder)
    for question, reason in (
        ("What does the fault KX47 at the gate mean?", "Nothing that was found mentions “KX47”"),
        ("Who won the football world cup in 1998?", "Nothing that was found mentions “1998”"),
        ("Who won the football world cup?", "Your files don't answer this question"),
    ):
        window.ask_view.ask(question)
        turn = window.ask_view.turns[-1]
        qtbot.waitUntil(partial(getattr, turn, "is_over"), timeout=PATIENCE_MS)
        assert turn._message.text().startswith(reason)
        assert reason in chat_as_markdown("", [turn.record()])


def test_patterns_are_previewed_before_they_are_used(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    window.engine.add_folder(str(folder))
    library = window.library_view
    qtbot.waitUntil(lambda: len(library.model) == 3, timeout=PATIENCE_MS)
    window.go_to(LIBRARY)
    dialog = library.choose_patterns(str(folder))
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.previewed is not None, timeout=PATIENCE_MS)
    dialog.exclude.setPlainText("*.pdf\n")
    qtbot.waitUntil(
        lambda: dialog.previewed is not None and dialog.previewed.removed == 1, timeout=PATIENCE_MS
    )
    assert dialog.previewed is not None
    assert dialog.previewed.first_removed == ("cut.pdf",)
    dialog._on_save()
    qtbot.waitUntil(lambda: len(library.model) == 2, timeout=PATIENCE_MS)
    assert window.engine.folders[0].exclude == ("*.pdf",)


def test_a_program_that_is_not_there_is_not_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert page_command("/a.pdf", 3) == []
    for name, text in (("xdg-mime", "echo org.gnome.Evince.desktop"), ("evince", "true")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / name).chmod(0o755)
    assert page_command("/a.pdf", 3) == [str(tmp_path / "evince"), "--page-index=3", "/a.pdf"]
