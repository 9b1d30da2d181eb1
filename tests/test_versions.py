"""Which file is a later version of another, and what is told where the best is of the earlier."""

from __future__ import annotations

import pytest

from assistant.reading import Reader
from assistant.records import Hit, Place
from assistant.versions import is_draft_of, later_version
from tests.answering_fakes import Library, answer, answerer


def file(number: int, name: str, text: str = "Some words.", title: str = "") -> Hit:
    return Hit(number, f"/{name}", Place(0, len(text)), text, 1.0, {}, title=title)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Handbook v2.docx", "handbook_v3 FINAL.pdf"),
        ("Floor plan rev. 1.pdf", "Floor plan rev. 12.pdf"),
        ("Price list 2024.xlsx", "price_list_2025_new.xlsx"),
        ("Health and Safety Policy 2022.docx", "Health-and-Safety-Policy-2024.docx"),
        ("Archive/Handbook v2.docx", "Handbook v3.docx"),
        ("Meyer/2024/Preisliste 2024.pdf", "Meyer/2025/Preisliste 2025.pdf"),
        ("HR/Staff travel handbook v2.pdf", "Downloads/Staff travel handbook v3.pdf"),
        ("Contract v1 draft.docx", "Contract v2 draft.docx"),
    ],
)
def test_names_tell_which_version_is_later(one: str, other: str) -> None:
    first, second = file(1, one), file(2, other)
    assert later_version(first, [first, second]) is second
    assert later_version(second, [first, second]) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Minutes 2023.docx", "Minutes 2024.docx"),  # each year has its own
        ("Annual report 2023.pdf", "Annual report 2024.pdf"),
        ("Rates May 2024.pdf", "Rates June 2025.pdf"),
        ("Invoice 2024-17.pdf", "Invoice 2025-18.pdf"),
        ("Handbook v2.docx", "Travel policy v3.docx"),
        ("v1.txt", "v2.txt"),
        ("Meyer/Preisliste 2024.pdf", "Stein/Preisliste 2025.pdf"),
        ("Dishwasher/User manual v1.pdf", "Boiler/User manual v2.pdf"),
        ("Contract v1 signed.pdf", "Contract v2 draft.docx"),
    ],
)
def test_what_stands_beside_it_is_no_version(one: str, other: str) -> None:
    first, second = file(1, one), file(2, other)
    assert later_version(first, [first, second]) is None


def test_the_latest_of_several_is_told_by_title_or_name() -> None:
    first = file(1, "scan 1.pdf", title="Staff Handbook, version 2")
    second = file(2, "Staff Handbook v3.docx")
    third = file(3, "x.pdf", title="Staff handbook, version 10")
    assert later_version(first, [first, second, third]) is third


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


OLD = file(1, "Safety policy 2022.txt", "The booth filters are changed every four weeks.")
NEW = file(2, "Safety policy 2024.txt", "Booth filters are to be replaced after two weeks at most.")
BARE = file(2, "Safety policy 2024.txt", "Everybody wears ear defenders in the shop.")


def test_a_later_version_comes_first_in_whatever_words(reader: Reader) -> None:
    asked = "How often are the booth filters changed?"
    said = answer(answerer(reader, library=Library((OLD, NEW))).answer(asked)).sentences
    assert [one.citations[0].passage_id for one in said] == [2, 1]
    assert said[1].contrary


def test_a_later_version_that_says_nothing_of_it_is_named(reader: Reader) -> None:
    asked = "How often are the booth filters changed?"
    library = Library((OLD, BARE))
    said = answer(answerer(reader, library=library).answer(asked)).sentences
    assert said[-1].text == (
        "There is a later version of “Safety policy 2022.txt”: “Safety policy 2024”."
    )
    assert said[-1].citations[0].passage_id == 2
    of_then = answer(answerer(reader, library=library).answer(f"{asked[:-1]} in 2022?")).sentences
    assert {one.citations[0].passage_id for one in of_then} == {1}


def test_a_later_version_of_which_nothing_is_said_is_not_told(reader: Reader) -> None:
    first = file(1, "Guide v1.md", "The pump runs for ten minutes after the start.")
    bare = file(2, "Guide v2.md", "---\ntags: a\n---")
    said = answer(
        answerer(reader, library=Library((first, bare))).answer("How long does the pump run?")
    )
    assert not said.refused


@pytest.mark.parametrize(
    ("one", "other", "draft"),
    [
        ("Travel rules DRAFT.md", "Travel rules.md", True),
        ("Minutes 2024-05 draft.md", "Minutes 2024-05 approved.md", True),
        ("Minutes 2024-05 draft.md", "Minutes 2024-06 approved.md", False),
        ("Travel rules.md", "Travel rules DRAFT.md", False),
        ("a/Travel rules DRAFT.md", "b/Travel rules.md", False),
        ("draft.md", "final.md", False),
    ],
)
def test_a_draft_is_called_as_what_it_became(one: str, other: str, draft: bool) -> None:
    assert is_draft_of(file(1, one), file(2, other)) == draft
