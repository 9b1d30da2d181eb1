"""Of rows that are much alike, the one that has all that is asked comes first."""

from __future__ import annotations

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.narrowing import of_its_row
from assistant.records import Hit, Place

TABLE = (
    "| Part | Maker |\n|---|---|\n| Brass hinge | Pennock |\n| Large brass hinge | Tern |\n"
    "| Large hook | Hollin |"
)


def first(question: str, text: str, *chances: float) -> str:
    hits = [Hit(1, "/parts.md", Place(0, len(text)), text, 1.0, {})]
    rows = [one for one in candidates(hits) if one.text[-1] == "|" and "Maker" not in one.text]
    found = [
        Evidence(one, Reading(one.start, one.end, 1.0, 1.0), {}, chance, chance)
        for one, chance in zip(rows, chances, strict=True)
    ]
    found.sort(key=lambda one: -one.probability)
    return of_its_row(understand(question), found, hits)[0].candidate.text


def test_the_row_that_says_more_of_the_question_comes_first() -> None:
    asked = "Who makes the large brass hinge?"
    assert first(asked, TABLE, 0.7, 0.2, 0.1) == "| Large brass hinge | Tern |"
    assert first("Who makes the brass hinge?", TABLE, 0.7, 0.2, 0.1) == "| Brass hinge | Pennock |"


def test_a_row_that_lacks_a_word_of_the_best_or_is_no_answer_does_not() -> None:
    assert first("Who makes the large hook?", TABLE, 0.1, 0.2, 0.7) == "| Large hook | Hollin |"
    asked = "Who makes the large brass hinge?"
    assert first(asked, TABLE, 0.9, 0.001, 0.01) == "| Brass hinge | Pennock |"
