"""Who has not paid, what was not returned: the rows of a table whose cell for it is empty."""

from __future__ import annotations

import pytest

from assistant.outstanding import cells_of, column_of, doing_asked
from assistant.reading import Reader
from tests.answering_fakes import hit, told_of


@pytest.mark.parametrize(
    ("question", "done", "is_done", "noun", "of"),
    [
        ("Who has not paid?", "paid", False, "", ""),
        ("Who hasn't paid yet?", "paid", False, "", ""),
        ("What has not been returned so far?", "return", False, "", ""),
        ("Which members have not paid?", "paid", False, "members", ""),
        ("Which loans are still unreturned?", "return", False, "loans", ""),
        ("Who has not signed the form?", "sign", False, "", "form"),
        ("Who has already paid?", "paid", True, "", ""),
    ],
)
def test_what_is_asked(question: str, done: str, is_done: bool, noun: str, of: str) -> None:
    asked = doing_asked(question)
    assert asked
    assert (set(asked.done), asked.is_done, asked.noun) == ({done}, is_done, noun)
    assert set(asked.of) == ({of} if of else set())


@pytest.mark.parametrize(
    "question",
    ["Who has not paid for the concert?", "What is not free in May?", "Who pays?"],
)
def test_what_asks_otherwise(question: str) -> None:
    assert doing_asked(question) is None


@pytest.mark.parametrize(
    ("cells", "open_", "done"),
    [
        (["2026-01-14", "", "3 Feb 2026"], [1], [0, 2]),
        (["yes", "no", "yes"], [1], [0, 2]),
        (["120 euros", "-", ""], [1, 2], [0]),
        (["", ""], None, None),  # nobody fills it in
        (["yes", "yes"], None, None),
        (["", "by transfer", ""], None, None),  # is that yes?
    ],
)
def test_which_cells_say_so(
    cells: list[str], open_: list[int] | None, done: list[int] | None
) -> None:
    for question, found in (("Who has not paid?", open_), ("Who has paid?", done)):
        asked = doing_asked(question)
        assert asked
        assert cells_of(asked, cells) == found


def test_the_column_is_named_by_what_is_asked() -> None:
    asked = doing_asked("Who has not paid?")
    assert asked
    assert column_of(asked, ["Name", "Fee", "Paid"]) == 2
    assert column_of(asked, ["Name", "Paid by", "Paid"]) == 0  # which of the two?
    assert column_of(asked, ["Name", "Fee"]) == 0


MEMBERS = hit(
    1,
    "| Name | Fee | Paid |\n|---|---|---|\n| Anna Holt | 120 | 2026-01-14 |\n"
    "| Ben Okoro | 120 | |\n| Dev Patel | 60 | |",
    "Members",
)
FORMS = hit(2, "| Child | Signed |\n|---|---|\n| Leo | yes |\n| Mia | no |", "Consent forms")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def test_those_who_have_not_paid_are_told_with_their_empty_cell(reader: Reader) -> None:
    for question in ("Who has not paid?", "Which members have not paid yet?"):
        assert told_of(reader, question, MEMBERS, FORMS) == [
            "Ben Okoro: Fee 120; Paid –",
            "Dev Patel: Fee 60; Paid –",
        ]


def test_those_who_have_are_told_alone(reader: Reader) -> None:
    assert told_of(reader, "Who has paid?", MEMBERS, FORMS) == [
        "Anna Holt: Fee 120; Paid 2026-01-14"
    ]


def test_of_two_tables_that_could_tell_none_does(reader: Reader) -> None:
    others = hit(3, "| Name | Paid |\n|---|---|\n| Eva Lind | |\n| Ole Dahl | yes |", "Guests")
    both = told_of(reader, "Who has not paid?", MEMBERS, others)
    assert "Ben Okoro: Fee 120; Paid –" not in both or "Eva Lind: Paid –" not in both
