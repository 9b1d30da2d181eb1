"""Notes as what can be listed, their tags as what they are about, and their check boxes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.asking import understand
from assistant.boxes import box_asked, boxes_asked, items
from assistant.corpus import corpus_question
from assistant.records import Hit, Place, Sentence
from assistant.store import Store
from assistant.surveying import Surveyor
from tests.library import surveyed

TODAY = date(2026, 5, 20)
MOVING = """---
tags: [move, todo]
---
# Moving list
- [x] tell the council
- [ ] DVLA (licence, both)
- [ ] give back the allotment key
1. [X] cancel the paper
"""
FILES = {
    "Move/Moving list.md": MOVING,
    "shed.txt": "shed\n☐ hinge of the door\n☑ felt roof\n",
    "Plan.md": "# Plan\n\n## Kitchen\n- [ ] paint the ceiling\n\n## Hall\n- [x] paint the floor\n",
    "Work/2026-03-18 Heron.md": "---\ntags:\n  - meeting\n  - heron\n---\nGo-live moved again.\n",
    "Work/2025-02-12 Heron.md": "---\ntags: [meeting, heron]\n---\nNo gateway yet.\n",
    "Work/Heron facts.md": "---\ntags: [heron]\n---\nHeron is a ferry's booking system.\n",
    "Daily/2026-05-03.md": "Sunday. Rain, and a heron on the roof.\n",
    "Kitchen/Dal.md": "---\ntags: [recipe, vegetarian]\n---\n# Dal\n300 g of red lentils.\n",
    "Kitchen/Roast.md": "---\ntags: [recipe]\n---\n# Roast\n2 kg of beef.\n",
    "mail.eml": "Date: Mon, 2 Mar 2026 09:00:00 +0000\nFrom: a@b.example\nSubject: Heron\n\nHi.\n",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with surveyed(tmp_path_factory.mktemp("vault") / "files", FILES) as opened:
        yield opened


def answer(store: Store, question: str) -> list[Sentence] | None:
    return Surveyor(store, lambda: TODAY).answer(question)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("List all meetings about Heron", {"2026-03-18 Heron", "2025-02-12 Heron"}),
        ("How many meeting notes from 2026?", {"2026-03-18 Heron"}),
        ("notes tagged heron", {"2026-03-18 Heron", "2025-02-12 Heron", "Heron facts"}),
        ("Which notes are tagged #heron?", {"2026-03-18 Heron", "2025-02-12 Heron", "Heron facts"}),
        ("Which recipes are vegetarian?", {"Dal"}),
        ("List all recipes", {"Dal", "Roast"}),
        ("List daily notes from May 2026", {"2026-05-03"}),
        ("Which notes mention the gateway?", {"2025-02-12 Heron"}),
        ("Zeige alle Notizen über Gateway", {"2025-02-12 Heron"}),
        ("Muestra todas las notas sobre gateway", {"2025-02-12 Heron"}),
        ("List all mail threads about Heron", {"mail"}),
    ],
)
def test_notes_are_found_by_what_they_are(store: Store, question: str, names: set[str]) -> None:
    found = answer(store, question)
    assert found is not None
    assert {Path(one.citations[0].file).stem for one in found[1:]} == names


def test_the_latest_note_is_told(store: Store) -> None:
    found = answer(store, "latest meeting notes")
    assert found is not None
    assert found[0].text.startswith("The latest is “2026-03-18 Heron.md”")


@pytest.mark.parametrize(
    "question",
    [
        "Which recipes are expensive?",  # nothing is tagged so
        "Which meetings did Anna attend?",
        "How many notes are in a scale?",
        "When is the next meeting?",
        "What was said in the last meeting?",
        "How many files are damaged?",
    ],
)
def test_what_no_tag_tells_is_left_to_the_search(store: Store, question: str) -> None:
    assert answer(store, question) is None


def test_a_word_behind_are_may_be_a_tag_of_papers_alone() -> None:
    asked = corpus_question("Which recipes are vegetarian?", TODAY)
    assert asked is not None
    assert asked.tag == "vegetarian"
    assert corpus_question("Which files are vegetarian?", TODAY) is None


# --- boxes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "What's still open on the moving list?",
            ["☐ DVLA (licence, both)", "☐ give back the allotment key"],
        ),
        (
            "what is left to do for the move",
            ["☐ DVLA (licence, both)", "☐ give back the allotment key"],
        ),
        ("What is done on the moving list?", ["☑ tell the council", "1. ☑ cancel the paper"]),
        ("what do I still have to do in the shed", ["☐ hinge of the door"]),
        ("What still needs to be done in the kitchen?", ["☐ paint the ceiling"]),
        ("What is still open in the hall?", ["None of 1 fits “What is still open in the hall”."]),
        ("Which items are still open in the plan?", ["☐ paint the ceiling"]),
        ("What is still open on the boat?", None),
        ("What do I do in the shed all day?", None),
        ("What is open on Sundays?", None),
    ],
)
def test_what_is_open_and_done(store: Store, question: str, told: list[str] | None) -> None:
    found = answer(store, question)
    assert (None if found is None else [one.text for one in found]) == told


def test_all_open_items_are_told_with_their_places(store: Store) -> None:
    found = answer(store, "What are my open tasks?")
    assert found is not None
    assert len(found) == 4
    for one in found:
        (cited,) = one.citations
        assert one.text.lstrip("☐ ") in cited.quote


def test_items_with_their_heading() -> None:
    assert [(one.said, one.done, one.heading) for one in items(FILES["Plan.md"])] == [
        ("paint the ceiling", False, "Kitchen"),
        ("paint the floor", True, "Hall"),
    ]
    assert items("see [1] and [x] below\n- [a] no box\n-[ ] none\n") == []
    assert all(one.said == MOVING[one.start : one.end].split("] ")[1] for one in items(MOVING))


@pytest.mark.parametrize(
    ("question", "item"),
    [
        ("Did we tell the DVLA about the move?", "DVLA"),
        ("Have I told the council?", "council"),
        ("Did we tell the council?", "council"),
        ("Have I given back the allotment key?", None),  # "given" is another word than "give"
        ("Did I give back the allotment key?", "allotment"),
        ("Did we buy the allotment key?", None),
        ("Did we tell the pension?", None),
        ("Did we tell the council about the roof?", None),
        ("When did we tell the council?", None),
    ],
)
def test_the_item_that_tells_whether_it_was_done(question: str, item: str | None) -> None:
    hit = Hit(1, "/Moving list.md", Place(0, len(MOVING)), MOVING, 1.0, {}, title="Moving list")
    found = box_asked(understand(question), [hit])
    assert (item is None) is (found is None)
    assert found is None or (item or "") in MOVING[found[1] : found[2]]


def test_items_that_contradict_each_other_tell_nothing() -> None:
    text = "- [x] DVLA\n- [ ] DVLA\n"
    hit = Hit(1, "/list.md", Place(0, len(text)), text, 1.0, {})
    assert box_asked(understand("Did we tell the DVLA?"), [hit]) is None
    assert boxes_asked("What is the opening time?") is None
