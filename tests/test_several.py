"""One line among many alike is no sure answer to a question for several, or for the utmost."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.records import Hit, Place
from assistant.several import is_one_of_many

TABLE = """Class | Pupils | Room | Teacher
Oak | 28 pupils | 4 | Ann Lee
Elm | 25 pupils | 5 | Bo Ray
"""
LIST = """Houses that we saw.

- Mill Lane: 3 bedrooms, damp
- Beech Close: 4 bedrooms, noisy
- The Forge: the cheapest of them
"""
PROSE = "The club has 47 members. Mill Lane was too dark for us, and much too far from town."


def of(question: str, text: str, said: str) -> bool:
    hit = Hit(1, "/notes.md", Place(0, len(text)), text, 1.0, {})
    asked = understand(question)
    (one,) = [each for each in candidates([hit], asked) if said in each.text]
    best = Evidence(one, Reading(one.start, one.end, 1.0, 1.0), {}, 1.0, 1.0)
    return is_one_of_many(asked, best, [hit])


@pytest.mark.parametrize(
    ("question", "text", "said", "expected"),
    [
        ("Which classes are taught by Ann Lee?", TABLE, "Oak", True),
        ("Which class is taught by Ann Lee?", TABLE, "Oak", False),
        ("How many classes are there?", TABLE, "Oak", True),
        ("How many pupils does Oak have?", TABLE, "Oak", False),
        ("Which class has more than 26 pupils?", TABLE, "Oak", True),
        ("Which class has the most pupils?", TABLE, "Oak", True),
        ("Which rooms does Oak use?", TABLE, "Oak", False),  # a cell may say several
        ("Which house was the cheapest?", LIST, "Mill Lane", True),
        ("Which house was the cheapest?", LIST, "The Forge", False),
        ("How many houses did we see?", LIST, "Mill Lane", True),
        ("How many bedrooms does Mill Lane have?", LIST, "Mill Lane", False),
        ("Where is it noisy?", LIST, "Beech", False),
        ("How many members does the club have?", PROSE, "47", False),
        ("Which house was the darkest?", PROSE, "Mill Lane", False),  # the reader has read it
        ("Welche Klassen unterrichtet Ann Lee?", TABLE, "Oak", False),
    ],
)
def test_one_line_among_many(question: str, text: str, said: str, expected: bool) -> None:
    assert of(question, text, said) is expected
