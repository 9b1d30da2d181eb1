"""Conversations in the window: kept over a restart, found, pinned, renamed, deleted, exported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from assistant.answer_events import Doubted
from assistant.chats import Turn, answer_from_json, answer_to_json
from assistant.paths import Home
from assistant.records import Answer, Citation, Hit, Place, Sentence
from assistant.refusals import WORKED_OUT
from assistant.store.chats import Chats
from desktop.exporting import chat_as_html, chat_as_markdown, export
from desktop.look import Look
from desktop.main_window import MainWindow
from desktop.turn_view import TurnView
from desktop.words import unsure_words
from tests.desktop.conftest import PATIENCE_MS

Opens = Callable[[Home], MainWindow]

PLACE = Place(0, 5, page=2)
CITED = Citation(1, "/x/Manual <a>.pdf", PLACE, "Frozen pipe.")
HIT = Hit(1, CITED.file, PLACE, "A frozen pipe (F11).", 0.5, {"words": 1.0, "meaning": 3.0})
ANSWER = Answer(
    "Why is <b>it</b> cold?",
    False,
    "",
    (
        Sentence("It froze.", "supported", (CITED,)),
        Sentence("It is old.", "partly", (CITED,), "the age is not said"),
    ),
    (HIT,),
    {"total_ms": 10.0},
    {},
    searched=("Why is <b>it</b> cold? (boiler)",),
    before=("What is the boiler?",),
)
TURN = Turn(
    "t1",
    "Why is <b>it</b> cold?",
    "2026-01-02T03:04:05+00:00",
    answer=ANSWER,
    hits=(HIT,),
)
REFUSED = Turn("t2", "Who?", TURN.asked_at, answer=Answer("Who?", True, "", (), (HIT,), {}, {}))
UNSURE = Turn(
    "t4", "Who mends it?", TURN.asked_at, answer=replace(ANSWER, unsure=True), hits=(HIT,)
)
STOPPED = Turn("t3", "When?", TURN.asked_at)
TURNS = (TURN, REFUSED, STOPPED)


def keep(home: Home, id: str = "a", name: str = "The cold boiler") -> None:
    chats = Chats.open(home.chats)
    chats.begin(id, name)
    for turn in TURNS:
        kept = Turn(id + turn.id, turn.question, turn.asked_at, answer=turn.answer, hits=turn.hits)
        chats.ask(id, kept)
        chats.answer(kept)
    chats.close()


@pytest.fixture
def bare(tmp_path: Path) -> Home:
    """A home without models or library: conversations need neither."""
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    return made


def test_a_conversation_opens_as_it_was(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    keep(bare)
    view = open_window(bare).ask_view
    view.show_chats(True)
    qtbot.waitUntil(lambda: len(view.chats.model.chats()) == 1, timeout=PATIENCE_MS)
    view.chats.list.setCurrentIndex(view.chats.model.index(1))
    qtbot.keyClick(view.chats.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(view.turns) == 3, timeout=PATIENCE_MS)
    answered, refused, stopped = view.turns
    assert answered._asked.text() == "Searched for “Why is <b>it</b> cold? (boiler)”"
    assert not answered._asked.isHidden()
    assert refused._asked.isHidden()
    assert answered.text.toPlainText().startswith("It froze.1 It is old.1")
    assert answered.text.citations == (CITED,)
    assert refused.findChild(type(refused._message)) is not None
    assert stopped.answer is None
    assert view.chat_name == "The cold boiler"
    assert [turn.answer for turn in view.records()] == [turn.answer for turn in TURNS]


def test_what_is_asked_is_kept_over_a_restart(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    first = open_window(bare)
    first.ask_view.ask("When are the bins emptied?")
    turn = first.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    problem = turn.record().problem
    assert problem
    first.close()
    again = open_window(bare).ask_view
    again.show_chats(True)
    qtbot.waitUntil(lambda: len(again.chats.model.chats()) == 1, timeout=PATIENCE_MS)
    again.open_chat(again.chats.model.chats()[0].id)
    qtbot.waitUntil(lambda: len(again.turns) == 1, timeout=PATIENCE_MS)
    assert again.turns[0].question == "When are the bins emptied?"
    assert again.turns[0].record().problem == problem
    qtbot.keyClick(again.box, Qt.Key.Key_Up)
    assert again.box.toPlainText() == "When are the bins emptied?"


def test_chats_are_searched_pinned_renamed_and_deleted(
    qtbot: QtBot, open_window: Opens, bare: Home
) -> None:
    keep(bare, "a", "The cold boiler")
    keep(bare, "b", "The other one")
    view = open_window(bare).ask_view
    view.show_chats(True)
    model = view.chats.model
    qtbot.waitUntil(lambda: len(model.chats()) == 2, timeout=PATIENCE_MS)
    qtbot.keyClicks(view.chats.line, "other")
    qtbot.waitUntil(lambda: len(model.chats()) == 1, timeout=PATIENCE_MS)
    view.chats.line.clear()
    qtbot.waitUntil(lambda: len(model.chats()) == 2, timeout=PATIENCE_MS)
    view.chats.list.setCurrentIndex(model.index(model.row_of("b")))
    view.chats._on_pin()
    qtbot.waitUntil(lambda: model.chats()[0].is_pinned, timeout=PATIENCE_MS)
    assert model.data(model.index(0)) == "Pinned"
    view.chats.rename(model.chats()[0], "Kept")
    qtbot.waitUntil(lambda: model.chats()[0].name == "Kept", timeout=PATIENCE_MS)
    view.open_chat("b")
    qtbot.waitUntil(lambda: len(view.turns) == 3, timeout=PATIENCE_MS)
    view.chats.delete(model.chats()[0])
    qtbot.waitUntil(lambda: [chat.id for chat in model.chats()] == ["a"], timeout=PATIENCE_MS)
    assert view.turns == []
    assert view.chat_id == ""


def test_the_last_question_is_edited_in_its_place(
    qtbot: QtBot, open_window: Opens, bare: Home
) -> None:
    view = open_window(bare).ask_view
    view.ask("When are the bins emptied?")
    qtbot.waitUntil(lambda: view.turns[-1].is_over, timeout=PATIENCE_MS)
    view.turns[-1].edit_wanted.emit()
    assert view.box.toPlainText() == "When are the bins emptied?"
    qtbot.keyClicks(view.box, " Really?")
    qtbot.keyClick(view.box, Qt.Key.Key_Return)
    assert [turn.question for turn in view.turns] == ["When are the bins emptied? Really?"]


def test_markdown_keeps_the_footnotes_of_each_answer_apart() -> None:
    lines = chat_as_markdown("The cold boiler", TURNS).splitlines()
    assert lines[0] == "# The cold boiler"
    assert "It froze.[^1-1] It is old.[^1-1] (partly supported)" in lines
    assert "[^1-1]: Manual <a>.pdf, p. 2: “Frozen pipe.”" in lines
    assert "Stopped before there was an answer." in lines


def test_the_web_page_leads_from_mark_to_note_and_back() -> None:
    page = chat_as_html("Cold & old", TURNS)
    assert "Cold &amp; old" in page
    assert "Why is &lt;b&gt;it&lt;/b&gt; cold?" in page
    assert 'href="#t1n1"' in page
    assert 'id="t1n1"' in page
    assert 'href="#t1r1"' in page
    assert "http" not in page


@pytest.mark.usefixtures("qapp")
def test_lines_that_something_is_worked_out_from_say_so() -> None:
    assert UNSURE.answer is not None
    answer = replace(UNSURE.answer, reason=WORKED_OUT, unsure=False)
    turn = TurnView(Turn("t7", UNSURE.question), Look())
    turn.restore(replace(UNSURE, answer=answer))
    assert turn._message.text() == WORKED_OUT
    turn._on_copy()
    assert f"*{WORKED_OUT}*" in QGuiApplication.clipboard().text().splitlines()
    assert WORKED_OUT.replace("'", "&#x27;") in chat_as_html("", [replace(UNSURE, answer=answer)])


@pytest.mark.usefixtures("qapp")
def test_an_answer_that_may_be_none_says_so() -> None:
    """While it comes, when it is opened again, and in what is copied and exported."""
    turn = TurnView(Turn("t5", UNSURE.question), Look())
    turn._on_told(Doubted())
    assert unsure_words() in turn._message.text()
    turn.restore(UNSURE)
    assert turn._message.text() == f"⚠ {unsure_words()}"
    turn._on_copy()
    assert f"*{unsure_words()}*" in QGuiApplication.clipboard().text().splitlines()
    assert unsure_words() in chat_as_markdown("", [UNSURE])
    assert unsure_words() in chat_as_html("", [UNSURE])
    assert unsure_words() not in chat_as_markdown("", TURNS)
    stopped = TurnView(Turn("t6", UNSURE.question), Look())
    stopped._on_told(Doubted())
    stopped._on_ended()
    assert not stopped._message.isVisibleTo(stopped)
    kept = answer_from_json(answer_to_json(replace(ANSWER, unsure=True)))
    assert kept.unsure


@pytest.mark.usefixtures("qapp")
def test_the_pdf_says_the_same(tmp_path: Path) -> None:
    path = tmp_path / "chat.pdf"
    export(path, "The cold boiler", TURNS)
    with pymupdf.open(path) as document:
        text = "".join(page.get_text() for page in document)
    for words in ("The cold boiler", "It froze.", "(partly supported)", "Manual <a>.pdf, p. 2"):
        assert words in text


def test_an_export_that_cannot_be_written_is_a_sentence(
    qtbot: QtBot, open_window: Opens, bare: Home, tmp_path: Path
) -> None:
    keep(bare)
    window = open_window(bare)
    view = window.ask_view
    view.show_chats(True)
    qtbot.waitUntil(lambda: len(view.chats.model.chats()) == 1, timeout=PATIENCE_MS)
    view.open_chat("a")
    qtbot.waitUntil(lambda: len(view.turns) == 3, timeout=PATIENCE_MS)
    view.export_to(str(tmp_path / "none" / "chat.md"))
    qtbot.waitUntil(lambda: "cannot be written" in window.notice.sentence, timeout=PATIENCE_MS)
    view.export_to(str(tmp_path / "chat.html"))
    qtbot.waitUntil(lambda: "Exported" in window.notice.sentence, timeout=PATIENCE_MS)
    assert "It froze." in (tmp_path / "chat.html").read_text("utf-8")
