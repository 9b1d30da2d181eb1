"""All rows of a table that a question asks for, and none where it asks for something else."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.listing import DEPTH, rows_asked_for
from assistant.records import Hit, Place

HEADER = "Number | Tool | Place | Induction needed | Price"
ROWS = (
    "T-1,Table saw,Wood bay,yes,1890", "T-2,Anvil,Yard,no,gift", "T-3,Metal lathe,Metal bay,yes,90",
    "T-4,Pillar drill,Metal bay,yes,415", "T-5,Pressure washer,Yard,no,210",
    "T-6,Moisture meter,Wood bay,,35",
)  # fmt: skip


def part(number: int, rows: Sequence[str], start: int) -> Hit:
    text = "\n".join(rows)
    place = Place(start, start + len(text))
    return Hit(number, "/tools.csv", place, text, 1.0, {}, title="Tool inventory", header=HEADER)


PARTS = (part(2, ROWS[3:], 200), part(1, ROWS[:3], 60))  # as a search gives them


def told(question: str, parts: Sequence[Hit] = PARTS, file: str = "/tools.csv") -> list[str]:
    asked = understand(question)
    ranked = [
        Evidence(one, Reading(one.start, one.end, 1.0, 1.0), {}, 1.0, 1.0)
        for one in candidates(parts, asked)
    ]
    inside: list[Sequence[str]] = []

    def search(_words: str, _count: int, files: Sequence[str]) -> Sequence[Hit]:
        inside.append(files)
        return parts

    listed = rows_asked_for(search, asked, ranked, parts)
    assert all(files == [file] for files in inside)
    return [one.text.partition(":")[0] for one in listed.said()] if listed else []


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("Which tools need an induction before they are used?", ["T-1", "T-3", "T-4"]),
        ("Which tools need no induction?", ["T-2", "T-5"]),  # of T-6 it is not known
        ("Which tools are in the metal bay?", ["T-3", "T-4"]),
        ("List all tools in the yard or the metal bay", []),
        ("List all the things in the yard", ["T-2", "T-5"]),
        ("Which tools in the wood bay need an induction?", []),  # one: an answer like another
        ("Which tool needs an induction?", []),
        ("Which tools are not in the yard?", []),
        ("Which tools are broken?", []),
        ("Which tools in the yard did Halloran buy?", []),
        ("Which tools cost more than the anvil?", []),
        ("What is in the metal bay?", []),
        ("What was in the yard?", []),
        ("Where are the tools?", []),
    ],
)
def test_all_rows_that_are_asked_for_are_told_in_their_order(
    question: str, numbers: list[str]
) -> None:
    assert told(question) == numbers


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("How many tools need an induction?", ["3 tools", "T-1", "T-3", "T-4"]),
        ("How many tools are in the wood bay?", ["2 tools", "T-1", "T-6"]),
        ("How many tools do we have?", ["6 tools", "T-1", "T-2", "T-3", "T-4", "T-5", "T-6"]),
        ("Which tools are marked induction needed?", ["T-1", "T-3", "T-4"]),
        ("How many tools are broken?", []),
        ("How many tools do we have in Leeds?", []),
        ("How many people need an induction?", []),
        ("How many tools in the yard or the metal bay need an induction?", []),
    ],
)
def test_what_is_counted_is_told_with_its_rows(question: str, lines: list[str]) -> None:
    assert told(question) == lines


def test_rows_that_stand_for_several_things_each_are_not_counted() -> None:
    header = "Tool | Place | Quantity | Kept by"
    text = "Saw,yard,2,Ann\nAnvil,yard,1,Bo"
    rows = Hit(1, "/t.csv", Place(30, 90), text, 1.0, {}, header=header)
    assert told("Which tools are in the yard?", [rows], file="/t.csv") == ["Saw", "Anvil"]
    assert told("How many tools are in the yard?", [rows], file="/t.csv") == []


MEMBERS = "Member | Town | Meals | Paid | Key"
MEMBER_ROWS = (
    "Ann Lee,York,With food,yes,no", "Lee Ann,York,Without food,no,yes",
    "Lee,Hull,With food,yes,yes", "Bob May,Hull,Without food,no,no", "Cy Ray,Hull,,yes,no",
    "Di Fox,New York,,yes,yes", "Ed Fox,New York,,no,",
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Which members have paid?", ["Ann Lee", "Lee", "Cy Ray", "Di Fox"]),
        ("Which members have not paid?", ["Lee Ann", "Bob May", "Ed Fox"]),
        ("Which members are in New York?", ["Di Fox", "Ed Fox"]),
        ("Which members are in York?", ["Ann Lee", "Lee Ann"]),
        ("Which members eat with food?", []),  # of eating the table says nothing
        ("Which members are with food?", ["Ann Lee", "Lee"]),
        ("Which members are not in Hull?", []),
        ("Which members without a key have paid?", []),
        ("Which members have a key or have paid?", []),
        ("Which members other than those in Hull have paid?", []),
        ("Which members have only a key?", []),
        ("Which members have paid in May?", []),
        ("Which members in the US have paid?", []),
        ("Which members of Will's have paid?", []),
        ("Which members have paid since 2023?", []),
        ("Which members paid more than 20 pounds?", []),
        ("Which members have paid 20 pounds?", []),
        ("Which suppliers are in York?", []),
        ("Which towns have paid members?", []),
        ("What percentages of members have paid?", []),
        ("Which members have a phone?", []),
    ],
)
def test_nothing_is_listed_that_the_table_does_not_tell(question: str, found: list[str]) -> None:
    part = Hit(
        1, "/members.csv", Place(30, 300), "\n".join(MEMBER_ROWS), 1.0, {}, title="Members",
        header=MEMBERS,
    )  # fmt: skip
    assert told(question, [part], file="/members.csv") == found


ROLL = "Unit | Tenant | Monthly rent | Deposit held | Paid up to"
ROLL_ROWS = (
    "Flat 2,Miller,1120,1575,2025-05", "Flat 3,Okafor,980,1470,2025-04",
    "Flat 4,Nair,1210,1815,2025-05", "Flat 5,Dubois,1000,1600,2025-05", "Total,,4310,6460,",
)  # fmt: skip


def of_roll(question: str, rows: Sequence[str] = ROLL_ROWS, *others: Hit) -> list[str]:
    part = Hit(1, "/roll.csv", Place(60, 260), "\n".join(rows), 1.0, {}, title="Roll", header=ROLL)
    return told(question, [part, *others], file="/roll.csv")


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Which tenant pays the highest rent?", ["Flat 4"]),
        ("Which tenant has the lowest deposit?", ["Flat 3"]),
        ("Which tenants pay more than 1,000 a month?", ["Flat 2", "Flat 4"]),
        ("Which tenants have a deposit of at least 1,575?", ["Flat 2", "Flat 4", "Flat 5"]),
        ("Which tenants pay a rent under 1,000?", ["Flat 3"]),
        ("Which unit has the highest monthly rent?", ["Flat 4"]),
        ("Which tenants pay more than 1,000?", []),  # of which column?
        ("Which tenants pay more than 1,000 a year?", []),
        ("Which tenants pay more than 1,000 euros a month?", []),
        ("Which tenant pays the highest rent in Ely?", []),
        ("Which tenant pays the highest rent in 2023?", []),
        ("Which tenant pays the second highest rent?", []),
        ("Which tenant pays the highest rent and deposit?", []),
        ("Which tenant does not pay the highest rent?", []),
        ("Which tenant pays the highest rent in the US?", []),
        ("Which owner pays the highest rent?", []),
        ("Which tenants pay more than 5,000 a month?", []),
        ("Which tenant has the largest flat?", []),
    ],
)
def test_rows_are_compared_by_the_one_column_that_is_named(question: str, found: list[str]) -> None:
    assert of_roll(question) == found


def test_rows_that_are_not_all_comparable_are_not_compared() -> None:
    asked = "Which tenant pays the highest rent?"
    assert of_roll(asked, [*ROLL_ROWS, "Flat 6,Kowalski,on request,0,"]) == []
    assert of_roll(asked, [*ROLL_ROWS, "Flat 6,Kowalski,£925,0,"]) == []
    assert of_roll(asked, [*ROLL_ROWS, "Flat 7,Nair,100,0,"]) == []  # Nair pays twice
    assert of_roll(asked, [*ROLL_ROWS, "Flat 7,Lee,1210,0,"]) == ["Flat 4", "Flat 7"]
    other = Hit(2, "/old.csv", Place(60, 90), "A,Lee,900,0,\nB,Ray,800,0,", 1.0, {}, header=ROLL)
    assert of_roll(asked, ROLL_ROWS, other) == []  # which of the two tables?


def test_what_costs_most_is_told_by_the_column_of_prices() -> None:
    rows = "Saw,wood,90\nDrill,metal,415\nVice,metal,60"
    part = Hit(1, "/t.csv", Place(30, 90), rows, 1.0, {}, header="Tool | Bay | Price")
    for question, found in (
        ("Which tool costs the most?", ["Drill"]),
        ("Which tool is the most expensive?", ["Drill"]),
        ("Which tool is the cheapest?", ["Vice"]),
        ("Which tools cost less than 100?", ["Saw", "Vice"]),
        ("Which tool is the longest?", []),
    ):
        assert told(question, [part], file="/t.csv") == found, question


def test_a_word_that_may_be_of_two_columns_lists_nothing() -> None:
    rows = "Ann,Paid,yes,2\nBob,Paid,no,2\nCy,Sent,yes,2\nDi,Sent,no,1"
    header = "Member | State | Paid | Bay"
    part = Hit(1, "/members.csv", Place(30, 90), rows, 1.0, {}, title="Members", header=header)
    assert told("Which members have paid?", [part], file="/members.csv") == []
    assert told("Which members are sent?", [part], file="/members.csv") == ["Cy", "Di"]


def test_rows_of_another_sheet_are_not_mixed_in() -> None:
    sheets = [
        Hit(
            at, "/club.xlsx", Place(0, 60, sheet=sheet),
            "Ann | yes | York\nBob | yes | Hull\nCy | no | Hull", 1.0, {}, title="Members",
            header="Member | Paid | Town",
        )
        for at, sheet in enumerate(("2023", "2024"))
    ]  # fmt: skip
    assert told("Which members have paid?", sheets, file="/club.xlsx") == []
    assert told("Which members have paid?", sheets[:1], file="/club.xlsx") == ["Ann", "Bob"]


def test_a_row_that_is_not_read_whole_lists_nothing() -> None:
    rows = [*ROWS[:3], 'T-7,Vice,"old,\nred",yes,90']
    assert told("Which tools need an induction?", [part(1, ROWS[:3], 60)]) == ["T-1", "T-3"]
    assert told("Which tools need an induction?", [part(1, rows, 60)]) == []


def test_a_row_tells_what_it_is_and_why_it_is_told() -> None:
    asked = understand("Which tools are in the metal bay?")
    (first, *_) = candidates(PARTS, asked)
    evidence = Evidence(first, Reading(first.start, first.end, 1.0, 1.0), {}, 1.0, 1.0)
    listed = rows_asked_for(lambda *_: PARTS, asked, [evidence], PARTS)
    assert listed is not None
    said = listed.said()
    assert [one.text for one in said] == [
        "T-3: Tool Metal lathe; Place Metal bay; Induction needed yes; Price 90",
        "T-4: Tool Pillar drill; Place Metal bay; Induction needed yes; Price 415",
    ]
    quoted = [listed.hits[at].text[start:end] for one in said for at, start, end in one.rows]
    assert quoted == [ROWS[2], ROWS[3]]


def test_nothing_is_listed_of_a_table_that_was_not_found_whole() -> None:
    many = [part(at, [f"T-{at},Saw,Yard,yes,{at}"], 100 * at) for at in range(DEPTH)]
    assert told("Which tools are in the yard?", many) == []
    assert len(told("Which tools are in the yard?", many[:39])) == 39


def test_what_is_owned_is_no_list() -> None:
    assert told("How many tools' inductions are there?") == []


def test_what_is_told_in_words_lists_nothing() -> None:
    prose = Hit(1, "/tools.csv", Place(0, 40), "The tools in the yard are wet.", 1.0, {})
    assert told("Which tools are in the yard?", [prose]) == []
    asked = understand("Which tools are in the yard?")
    assert rows_asked_for(lambda *_: [], asked, [], []) is None


BILLS = """# Energy
| month | gas kWh | power kWh | cost | paid |
|:------|--------:|----------:|-----:|------|
| Jan | 1820 | 310 | 214.10 | yes |
| Feb | 1540 | 320 | 187.65 | no |
| Jun | 140 | 205 | 53.90 | yes |
"""


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Which month had the highest cost?", ["Jan"]),
        ("Which month had the most power kWh?", ["Feb"]),
        ("In which month did we use the most gas?", ["Jan"]),
        ("Which months cost more than 100?", ["Jan", "Feb"]),
        ("Which things in Energy cost over 100?", ["Jan", "Feb"]),
        ("Which things in the attic cost over 100?", []),
        ("How many months cost more than 100?", ["2 months", "Jan", "Feb"]),
        ("How many months cost the most?", []),
        ("Which months are paid?", ["Jan", "Jun"]),
        ("Which month had the most water?", []),
    ],
)
def test_the_line_below_the_names_of_a_markdown_table_is_no_row(
    question: str, found: list[str]
) -> None:
    place = Place(0, len(BILLS))
    hit = Hit(1, "/energy.md", place, BILLS, 1.0, {}, title="Energy", heading="Energy")
    assert told(question, [hit], file="/energy.md") == found


def test_a_noun_of_two_words_is_told_by_what_stands_over_the_table() -> None:
    text = "| firm | price |\n|---|---|\n| Fell & Co | £780 |\n| Moorside | £695 |\n"
    hit = Hit(1, "/q.md", Place(0, len(text)), text, 1.0, {}, title="Removal quotes")
    assert told("Which removal firm is the cheapest?", [hit], file="/q.md") == ["Moorside"]
    assert told("Which painting firm is the cheapest?", [hit], file="/q.md") == []
