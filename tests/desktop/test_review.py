"""Pairs of the real sample library, made in the window's child and judged by a person's keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assistant.chats import Turn
from assistant.evaluation.adding import approved
from assistant.evaluation.cases import QUESTIONS, write_cases
from assistant.paths import Home
from assistant.records import Answer, Citation, Hit, Place, Sentence
from assistant.store.chats import Chats
from assistant.store.papers import paper
from assistant.tuning.drafts import read_drafts
from assistant.tuning.pairs import Pair, Shown, read_pairs, write_pairs
from assistant.vault import PAIRS
from desktop.main_window import MainWindow
from desktop.tune_view import EXAMPLES, TuneView
from desktop.tuning_messages import MakePairs
from tests.desktop.conftest import PATIENCE_MS, SAMPLE, opened

Opens = Callable[[Home], MainWindow]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def kept(home: Home) -> list[Pair]:
    return read_pairs(paper(home, PAIRS))


def named(view: TuneView, words: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.text() == words)


def reviewing(qtbot: QtBot, window: MainWindow) -> TuneView:
    """The Tune view in the review, when there is something to judge."""
    view = opened(qtbot, window)
    qtbot.waitUntil(lambda: bool(view.examples.review_desk.open), timeout=PATIENCE_MS)
    qtbot.mouseClick(view.examples.bar.begin, LEFT)
    assert view.examples.is_reviewing
    return view


def test_pairs_of_the_library_are_made_and_reviewed_one_by_one(
    qtbot: QtBot, open_window: Opens, tuned_home: Home
) -> None:
    window = open_window(tuned_home)
    with qtbot.waitSignal(window.engine.settled, timeout=PATIENCE_MS):
        window.engine.add_folder(str(SAMPLE))
    view = opened(qtbot, window)
    page, desk = view.examples, view.examples.review_desk
    dialog = page.make()
    dialog.count.setValue(8)
    assert dialog.wish() == MakePairs(8, "{answer}", "", 0.25)
    with qtbot.waitSignal(desk.made, timeout=PATIENCE_MS):
        qtbot.mouseClick(dialog._begin, LEFT)
    assert len(desk.open) >= 5
    assert any(pair.refusal for pair in desk.open)
    assert view.bar.verdict(EXAMPLES) == f"{len(desk.open)} to review"
    assert desk.open == kept(tuned_home)
    assert read_drafts(tuned_home) == [], "nobody has said yet that one may be learned"
    window.activateWindow()  # the dialog was
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    qtbot.mouseClick(page.bar.begin, LEFT)
    review = page.review
    first, second, third, fourth, *_ = desk.pairs
    assert review.pair == first
    assert review.keep.hasFocus()
    assert f"{len(desk.pairs)} left" in review.left.text()

    quote = " ".join(first.quote.split())
    said = [card for card in review.cards if card.accessibleDescription() == quote]
    assert said, "the sentence that answers stands with its passage"
    said[0].setFocus()
    qtbot.keyClick(said[0], Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "source_view" in window.__dict__ and window.source_view.isVisible(),
        timeout=PATIENCE_MS,
    )
    sighting = window.source_view.sighting
    assert sighting is not None
    assert sighting.file == first.citations[0]
    assert sighting.place.end > sighting.place.start
    window.source_view.hide()

    qtbot.keyClick(review, Qt.Key.Key_Return, CTRL)
    assert review.pair == second
    review.answer.setFocus()
    review.answer.selectAll()
    qtbot.keyClicks(review.answer, "In my own words.")
    qtbot.keyClick(review.answer, Qt.Key.Key_Return, CTRL)
    assert review.pair == third
    with qtbot.waitSignal(desk.judgement_kept, timeout=PATIENCE_MS):
        qtbot.keyClick(review, Qt.Key.Key_D, CTRL)
    assert review.pair == fourth
    assert "2 kept · 1 left out" in review.left.text()
    qtbot.keyClick(review, Qt.Key.Key_B, CTRL)
    assert review.pair is not None
    assert review.pair.id == third.id
    assert "left out" in review._said.text()
    qtbot.waitUntil(
        lambda: (
            [one.state for one in kept(tuned_home)[:4]]
            == ["accepted", "accepted", "dropped", "open"]
        ),
        timeout=PATIENCE_MS,
    )
    window.close()

    one, two = read_drafts(tuned_home)
    assert (one.question, one.answer) == (first.question, first.answer)
    assert one.citations == first.citations
    assert one.passages == tuple(passage.text for passage in first.passages)
    assert two.answer == "In my own words."
    view = reviewing(qtbot, open_window(tuned_home))
    review = view.examples.review
    assert review.pair == fourth, "it goes on where it was"
    assert len(view.desk.pairs.examples) == 2


@pytest.fixture
def waiting(tuned_home: Home) -> Home:
    """A home with three pairs that nobody has judged."""
    passage = Shown("Lease\nThe rent is 10 pounds.", "/gone/lease.md")
    pairs = [
        Pair(f"p{at}", f"Question {at}?", f"Answer {at}.", passages=(passage,)) for at in range(3)
    ]
    write_pairs(paper(tuned_home, PAIRS), pairs)
    return tuned_home


def test_what_was_said_can_be_taken_back(qtbot: QtBot, open_window: Opens, waiting: Home) -> None:
    view = reviewing(qtbot, open_window(waiting))
    review, model = view.examples.review, view.desk.pairs
    qtbot.mouseClick(review.keep, LEFT)
    assert [one.answer for one in model.examples] == ["Answer 0."]
    qtbot.mouseClick(review.back_button, LEFT)
    assert not review.back_button.isEnabled(), "there is none before the first"
    review.answer.setPlainText("Another.")
    qtbot.mouseClick(review.keep, LEFT)
    assert [one.answer for one in model.examples] == ["Another."], "in its place, not beside it"
    review.answer.setPlainText("Half a")
    qtbot.mouseClick(review.back_button, LEFT)
    qtbot.mouseClick(review.leave_out, LEFT)
    assert model.examples == [], "what is left out is learned no more"
    assert review.answer.toPlainText() == "Half a", "what was typed is not lost"
    review.answer.setPlainText(" ")
    qtbot.mouseClick(review.keep, LEFT)
    assert review.pair is not None
    assert review.pair.id == "p1", "an empty answer cannot be kept"
    qtbot.mouseClick(review.leave_out, LEFT)
    qtbot.mouseClick(review.keep, LEFT)
    assert "You have gone through all of them" in review.left.text()
    assert not review.keep.isEnabled()
    assert review.close_button.hasFocus()
    qtbot.mouseClick(review.close_button, LEFT)
    assert not view.examples.is_reviewing
    assert view.examples.editor.answer.toPlainText() == "Answer 2.", "no empty editor"
    qtbot.waitUntil(
        lambda: [one.state for one in kept(waiting)] == ["dropped", "dropped", "accepted"],
        timeout=PATIENCE_MS,
    )


def test_pairs_that_are_read_meanwhile_lose_no_judgement(
    qtbot: QtBot, open_window: Opens, waiting: Home
) -> None:
    view = reviewing(qtbot, open_window(waiting))
    desk, review = view.examples.review_desk, view.examples.review
    desk.read()  # as when the making of pairs ends; it tells what was before the judgement
    qtbot.mouseClick(review.leave_out, LEFT)
    with qtbot.waitSignal(desk.judgement_kept, timeout=PATIENCE_MS):
        pass
    assert [pair.state for pair in desk.pairs] == ["dropped", "open", "open"]
    assert "1 left out" in review.left.text()
    with qtbot.waitSignal(desk.changed, timeout=PATIENCE_MS):
        desk.read()
    assert [pair.state for pair in desk.pairs] == ["dropped", "open", "open"]


def test_a_source_that_is_gone_is_said(qtbot: QtBot, open_window: Opens, waiting: Home) -> None:
    window = open_window(waiting)
    view = reviewing(qtbot, window)
    review = view.examples.review
    qtbot.keyClick(review, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: bool(review.sentence), timeout=PATIENCE_MS)
    assert "not say this any more" in review.sentence or "library" in review.sentence


def test_a_window_that_dies_between_asks_again_and_learns_once(
    qtbot: QtBot, open_window: Opens, waiting: Home
) -> None:
    window = open_window(waiting)
    view = reviewing(qtbot, window)
    before = kept(waiting)
    qtbot.mouseClick(view.examples.review.keep, LEFT)
    window.close()
    write_pairs(paper(waiting, PAIRS), before)  # as if the judgement had not come so far
    view = reviewing(qtbot, open_window(waiting))
    assert len(view.desk.pairs.examples) == 1
    qtbot.mouseClick(view.examples.review.keep, LEFT)
    assert len(view.desk.pairs.examples) == 1


def test_answers_with_a_thumb_up_become_pairs(
    qtbot: QtBot, open_window: Opens, tuned_home: Home
) -> None:
    hit = Hit(1, "/f/lease.md", Place(3, 40), "The rent is 1,250 pounds.", 1.0, {}, "Lease")
    said = (Sentence(hit.text, "supported", (Citation(1, hit.file, hit.place, hit.text),)),)
    answer = Answer("What is the rent?", False, "", said, (), {}, {})
    chats = Chats.open(tuned_home.chats)
    chats.begin("c", answer.question)
    turn = Turn("t", answer.question, "2026-01-01T00:00:00", ())
    chats.ask("c", turn)
    chats.answer(replace(turn, answer=answer, hits=(hit,)))
    chats.close()
    write_cases(paper(tuned_home, QUESTIONS), [approved(answer)])
    view = opened(qtbot, open_window(tuned_home))
    desk = view.examples.review_desk
    with qtbot.waitSignal(desk.made, timeout=PATIENCE_MS):
        qtbot.mouseClick(view.examples.from_chats, LEFT)
    (pair,) = desk.open
    assert (pair.answer, pair.citations, pair.made) == (hit.text, (hit.file,), "chat")
    qtbot.waitUntil(lambda: view.examples.from_chats.isEnabled(), timeout=PATIENCE_MS)
    with qtbot.waitSignal(desk.made, timeout=PATIENCE_MS):
        qtbot.mouseClick(view.examples.from_chats, LEFT)
    assert len(desk.pairs) == 1
    assert "Nothing new" in view.examples.bar.sentence


def test_making_is_stopped_and_refused_in_words(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, tmp_path: Path
) -> None:
    window = open_window(tuned_home)
    view = opened(qtbot, window)
    desk = view.examples.review_desk
    dialog = view.examples.make()
    dialog.kind.setCurrentIndex(dialog.kind.findData("own"))
    dialog.form.setText("always the same")
    assert not dialog._begin.isEnabled()
    dialog.kind.setCurrentIndex(dialog.kind.findData("json"))
    assert dialog.wish().refusal == '{"answer": null, "source": null}'
    dialog.reject()
    desk.make(MakePairs(5))
    desk.stop()
    assert not desk.is_making
    assert view.examples.from_library.isEnabled()
    assert "Nothing new" not in view.examples.bar.sentence
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "bins.md").write_text("# Bins\n\nPut them out.\n", "utf-8")
    with qtbot.waitSignal(window.engine.settled, timeout=PATIENCE_MS):
        window.engine.add_folder(str(notes))
    with qtbot.waitSignal(desk.made, timeout=PATIENCE_MS):
        desk.make(MakePairs(5))
    assert desk.pairs == []
    assert "Nothing new" in view.examples.bar.sentence
