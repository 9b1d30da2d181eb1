"""The fields on top of a note, and quotes without the marks of Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asking import understand
from assistant.evidence import candidates
from assistant.front_matter import front_fields, tags_of
from assistant.markings import unmarked
from assistant.pieces import pieces
from assistant.quoting import spoken
from assistant.records import Hit, Place
from assistant.source_days import section_date
from tests.parsing.reading import read

NOTE = """---
tags: [contact, trade/plumber]
born: 1981-03-09
mobile: 07700 900318
---
Dave Pritchard never rings back before eight in the morning.
"""
BODY = NOTE.removeprefix("---\n")


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in pieces(text)]


@pytest.mark.parametrize("text", [NOTE, BODY])
def test_each_field_is_a_line_of_its_own_and_tags_are_none(text: str) -> None:
    assert said(text) == [
        "born: 1981-03-09",
        "mobile: 07700 900318",
        "Dave Pritchard never rings back before eight in the morning.",
    ]
    assert tags_of(text) == {"contact", "trade", "plumber"}


def test_fields_are_known_without_their_rule_where_the_passage_ends() -> None:
    assert said("born: 1981-03-09\nmobile: 07700 900318") == [
        "born: 1981-03-09",
        "mobile: 07700 900318",
    ]


@pytest.mark.parametrize(
    ("top", "tags"),
    [
        ("tags:\n  - red\n  - blue\n---\n", {"red", "blue"}),
        ("tags:\n- red\n- blue\nother: x\n---\n", {"red", "blue"}),
        ("tags: red, blue\n---\n", {"red", "blue"}),
        ("tags: #red #blue\n---\n", {"red", "blue"}),
        ('tags = ["red"]\n+++\n', {"red"}),
        ("title: red\n---\n", set()),
    ],
)
def test_tags_in_the_ways_in_which_they_are_written(top: str, tags: set[str]) -> None:
    assert tags_of(top + "Text.") == tags


@pytest.mark.parametrize(
    "text",
    [
        "Note: this is prose\nthat goes on here.\n---\nMore.",
        "---\n\nBelow a rule: text.\n",
        "Agenda\n------\n\nText",
        "x = 1\ny = 2\n",
        "Date: 2024-01-02\nFrom: Ann <a@b.example>\n\nHello",
        "",
    ],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert front_fields(text) == ([], 0)


@given(st.text(alphabet="ab:-=+#\n [],", max_size=60))
def test_fields_lie_in_order_before_what_follows(text: str) -> None:
    fields, rest = front_fields(text)
    at = 0
    for one in fields:
        assert at <= one.start < one.end <= rest
        at = one.end
    assert rest <= len(text)


def test_a_fields_date_is_no_heading_of_what_stands_below() -> None:
    hit = Hit(1, "/dave.md", Place(4, 100), BODY, 1.0, {})
    assert section_date(hit, BODY.index("Dave")) == ""
    under = "13 May 2025\n-----------\nDave rang."
    assert section_date(Hit(1, "/d.md", Place(0, 40), under, 1.0, {}), 30) == "2025-05-13"


def test_the_blocks_of_front_matter_and_its_dates() -> None:
    document = read("markdown", NOTE, "dave.md")
    blocks = [document.pages[0].text[one.start : one.end] for one in document.pages[0].blocks]
    assert blocks[:3] == NOTE.splitlines()[1:4]
    assert document.title == ""
    kept = "---\ncreated: 2023-01-02\nupdated: 2024-05-06\na: 1\nb: 2\nc: 3\n---\n# Top\n"
    document = read("markdown", kept, "a.md")
    assert (document.title, document.date) == ("Top", "2024-05-06")


def test_tags_answer_nothing() -> None:
    found = candidates([Hit(1, "/dave.md", Place(4, 100), BODY, 1.0, {}, title="Dave")])
    assert [one.text for one in found] == said(BODY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- **Mill Lane 22**: £265,000", "Mill Lane 22: £265,000"),
        ("- [x] tell the council", "☑ tell the council"),
        ("2. [x] felt roof", "2. ☑ felt roof"),
        ("1. Shut the tap.", "1. Shut the tap."),
        ("[ ] hinge of the door", "☐ hinge of the door"),
        ("see [[Survey|the survey]] and [[Bins]]", "see the survey and Bins"),
        ("see [the map](https://a.example/b_c) now", "see the map now"),
        ("*Not* for _the two_ of us", "Not for the two of us"),
        ("~~1 June~~ 2 June", "~~1 June~~ 2 June"),
        ("2 * 3 * 4 and a_b_c and __init__", "2 * 3 * 4 and a_b_c and __init__"),
        ("**Cut: in two.", "Cut: in two."),
        ("- one\n- two", "one\ntwo"),
        ("[1] Smith 2003", "[1] Smith 2003"),
    ],
)
def test_marks_are_not_told(text: str, told: str) -> None:
    assert unmarked(text, "/a.md") == told


def test_marks_stay_where_they_may_be_more() -> None:
    assert unmarked("- 5 °C at night", "/a.txt") == "- 5 °C at night"
    assert unmarked("- 2024-01-02 jab", "/a.md") == "2024-01-02 jab"
    assert unmarked("- a * b * c", "/a.py") == "- a * b * c"
    assert unmarked("• *net* of tax", "/a.pdf") == "*net* of tax"


@pytest.mark.parametrize(("title", "name"), [("Dave Pritchard", "Dave Pritchard"), ("", "plumber")])
def test_a_field_is_told_with_what_its_note_is_called(title: str, name: str) -> None:
    hit = Hit(1, "/plumber.md", Place(4, 100), BODY, 1.0, {}, title=title)
    asked = understand("What is the plumber's mobile number?")
    start = BODY.index("mobile")
    end = BODY.index("\n", start)
    assert spoken(asked, [], [hit], (0, start, end)) == f"{name}, mobile: 07700 900318"
    rest = BODY.index("Dave")
    assert spoken(asked, [], [hit], (0, rest, len(BODY) - 1)) == BODY[rest:-1]
