"""Evidence of the year that is asked about comes before what is said of another one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.records import Hit, Place
from assistant.years import of_its_month, of_its_part, of_its_year, other_year, year_of

OLD = "The monthly rent without utilities is 890 euros."
NEW = "From 1 July 2022 the monthly rent without utilities is 945 euros."


def hit(number: int, text: str, name: str) -> Hit:
    return Hit(number, f"/home/{name}.md", Place(0, len(text)), text, 1.0, {}, title=name)


HITS = (hit(1, NEW, "Addendum 2022"), hit(2, OLD, "Contract_2019"))


def ranked(hits: tuple[Hit, ...], chances: tuple[float, ...]) -> list[Evidence]:
    return [
        Evidence(one, Reading(one.start, one.end, 1.0, 1.0), {}, chance, chance)
        for one, chance in zip(candidates(hits), chances, strict=True)
    ]


def first(question: str, chances: tuple[float, ...] = (0.7, 0.2)) -> str:
    return of_its_year(understand(question), ranked(HITS, chances), HITS)[0].candidate.text


def test_what_its_file_says_of_the_year_comes_before_another_year() -> None:
    assert first("What was the rent in 2019?") == OLD
    assert first("What was the rent in 2022?") == NEW
    assert first("What is the rent?") == NEW


def test_they_change_their_chances_so_that_the_other_is_hardly_quoted() -> None:
    found = of_its_year(understand("What was the rent in 2019?"), ranked(HITS, (0.7, 0.2)), HITS)
    assert [one.probability for one in found] == [0.7, 0.1]


def test_a_file_that_speaks_of_both_years_is_of_neither() -> None:
    both = (HITS[0], hit(2, OLD, "Addendum 2022 to the contract of 2019"))
    told = of_its_year(understand("What was the rent in 2019?"), ranked(both, (0.7, 0.2)), both)
    assert told[0].candidate.text == NEW


def test_what_a_file_of_that_year_says_of_another_is_left_alone() -> None:
    ends = hit(1, "The lease ends on 31 March 2024.", "Lease 2019")
    stays = hit(2, "The lease does not end if a tenant dies.", "Lease 2019 rules")
    found = ranked((ends, stays), (0.9, 0.05))
    for asked in ("What does the lease say of its end in 2019?", "When did the lease end in 2019?"):
        told = of_its_year(understand(asked), found, (ends, stays))
        assert told == found


def test_an_addendum_to_a_file_of_that_year_is_not_of_that_year() -> None:
    both = (hit(1, NEW, "Addendum 2022 to the contract of 2019"), HITS[1])
    told = of_its_year(understand("What was the rent in 2019?"), ranked(both, (0.7, 0.2)), both)
    assert told[0].candidate.text == OLD


def test_what_is_no_answer_stays_behind() -> None:
    assert first("What was the rent in 2019?", (0.9, 0.001)) == NEW
    begins = hit(2, "The tenancy begins on 1 April 2019.", "Contract 2019")
    found = ranked((HITS[0], begins), (0.7, 0.2))
    told = of_its_year(understand("What was the rent in 2019?"), found, (HITS[0], begins))
    assert told[0].candidate.text == NEW


def test_a_sentence_that_spans_the_year_is_of_it() -> None:
    both = hit(1, "From 2018 to 2022 the rent rose from 850 to 945 euros.", "History")
    found = ranked((both, HITS[1]), (0.7, 0.2))
    told = of_its_year(understand("What was the rent in 2019?"), found, (both, HITS[1]))
    assert told[0].candidate.hit == 0


@pytest.mark.parametrize(
    ("question", "year"),
    [
        ("What was the rent in 2019?", 2019),
        ("What was the budget for 2019?", 2019),
        ("Who was the director in 2019?", 2019),
        ("Who took the photo in March 2019?", 2019),
        ("What was the profit for the fiscal year 2019?", 2019),
        ("What was the 2019 budget?", 0),  # it may only describe a thing
        ("How many of the 2000 chairs are red?", 0),
        ("What is in room 1204?", 0),
        ("what hangs in the room 2010", 0),
        ("What is the mileage of our Peugeot 2008?", 0),
        ("total groceries 2022", 2022),
        ("Wie hoch war die Miete 2024?", 2024),
        ("Was kostet Zimmer 2024?", 0),
        ("What has changed since 2019?", 0),
        ("What has changed since the beginning of 2019?", 0),
        ("Which rents were agreed in 2019 or later?", 0),
        ("What was built before the 2019 flood?", 0),
        ("What was the rent in 2019 and 2022?", 0),
        ("What was decided from May 2019?", 0),
        ("What is the rent?", 0),
    ],
)
def test_which_year_is_asked_about(question: str, year: int) -> None:
    assert year_of(understand(question)) == year


@pytest.mark.parametrize(
    ("question", "text", "title", "years"),
    [
        ("What did a stollen cost in 2022?", "In 2023 a stollen cost 18.50.", "", (2022, 2023)),
        ("What did a stollen cost in 2023?", "In 2023 a stollen cost 18.50.", "", None),
        ("What did a stollen cost in 2022?", "A stollen cost 18.50 euros.", "", None),
        ("What did a stollen cost in 2022?", "In 2023 a stollen cost 18.50.", "Prices 2022", None),
        ("What did a stollen cost in 2022?", "In 2021 and in 2023 it cost 18.50.", "", None),
        ("What did a stollen cost in 2024?", "Since May 2023 a stollen costs 18.50.", "", None),
        ("What did a stollen cost?", "In 2023 a stollen cost 18.50.", "", None),
        ("Who led it in 2021?", "Season 2020/21. Ann led it for all in 2020.", "", None),
        ("Who led it in 2021?", "It is old. Ben led it in 2019.", "", (2021, 2019)),
        ("How many members were there in 2023?", "The club has 1450 members.", "", None),
        ("Who approved the budget for 2025?", "Ann Huber did, in May 2024.", "", None),
        ("Who approved the budget for 2025?", "Ann did, on 12 November 2024.", "", None),
        ("When is the tax return due for 2023?", "It was due in 2024.", "", None),
        ("Was it insured in 2025?", "It was insured in 2022.", "", None),
        ("How high is the rate in 2024?", "It was raised to 80 in 2022.", "", None),
        ("Who was captain in 2021?", "Ann, in the 2020–21 season in 2020.", "", None),
        ("How old was Ann in 2021?", "Ann was born in 1980.", "", None),
    ],
)
def test_what_is_said_of_another_year_is_no_answer(
    question: str, text: str, title: str, years: tuple[int, int] | None
) -> None:
    hits = (Hit(1, "/notes.md", Place(0, len(text)), text, 1.0, {}, title=title),)
    found = candidates(hits)
    best = Evidence(found[-1], Reading(0, 1, 1.0, 1.0), {}, 1.0, 1.0)
    assert other_year(understand(question), best, hits) == years


def test_a_column_a_folder_or_another_sentence_may_tell_the_year() -> None:
    text = "2022 was dear. A stollen cost 18.50, and in 2021 it cost 16."
    asked = understand("What did a stollen cost in 2022?")
    one = hit(1, text, "Prices")
    assert other_year(asked, ranked((one,), (0.2, 0.7))[1], (one,)) is None
    row = "Stollen | 16 (in 2020 15) | 18.50"
    rows = Hit(1, "/p.md", Place(0, 9), row, 1.0, {}, header="Item | 2021 | 2022")
    assert other_year(asked, ranked((rows,), (0.7,))[0], (rows,)) is None
    folder = Hit(1, "/bakery/2022/prices.md", Place(0, 9), "In 2021 it cost 16.", 1.0, {})
    assert other_year(asked, ranked((folder,), (0.7,))[0], (folder,)) is None


BANK = (
    "2024-01-06,Cinema,12.00\n2024-01-09,Rent to Mrs Hill,850.00\n"
    "2024-02-09,Rent to Mrs Hill,875.00"
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What was the rent to Mrs Hill in February 2024?", "2024-02-09,Rent to Mrs Hill,875.00"),
        ("What was the rent to Mrs Hill in January 2024?", "2024-01-09,Rent to Mrs Hill,850.00"),
        ("What was the rent to Mrs Hill in March 2024?", "2024-01-09,Rent to Mrs Hill,850.00"),
        ("What was paid on 6 January 2024?", "2024-01-06,Cinema,12.00"),
        ("What was paid in January 2024?", "2024-01-09,Rent to Mrs Hill,850.00"),
        (
            "What was the rent to Mrs Hill before February 2024?",
            "2024-01-09,Rent to Mrs Hill,850.00",
        ),
        (
            "When was the rent to Mrs Hill paid in February 2024?",
            "2024-01-09,Rent to Mrs Hill,850.00",
        ),
    ],
)
def test_a_row_of_the_month_comes_before_one_of_another(question: str, told: str) -> None:
    bank = (replace(hit(1, BANK, "bank"), file="/home/bank.csv", header="Date | To | Amount"),)
    cinema, january, february = ranked(bank, (0.1, 0.5, 0.2))
    found = of_its_month(understand(question), [january, february, cinema], bank)
    assert found[0].candidate.text == told
    assert of_its_month(understand(question), [], bank) == []


def test_what_sentences_say_of_another_month_is_left_alone() -> None:
    holds = hit(1, "From 1 July 2022 the rent is 945 euros.", "Addendum")
    late = hit(2, "In March 2024 the rent was paid a week late.", "Minutes")
    found = ranked((holds, late), (0.7, 0.2))
    asked = understand("What was the rent in March 2024?")
    assert of_its_month(asked, found, (holds, late)) == found


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("What did water cost in 2024?", (2024, 2023)),
        ("water cost 2024", (2024, 2023)),
        ("What did water cost in 2023?", None),
        ("What does water cost?", None),
        ("Which water 2024 cost more?", None),  # the name of a thing
    ],
)
def test_a_row_is_of_the_year_that_its_file_or_its_columns_name(
    question: str, years: tuple[int, int] | None
) -> None:
    row = "Water | 31 | 88.40"
    of_file = Hit(1, "/water_2023.csv", Place(0, 9), row, 1.0, {}, header="What | m3 | Cost")
    of_columns = Hit(1, "/w.csv", Place(0, 9), row, 1.0, {}, header="What | 2022 | 2023")
    for hit in (of_file, of_columns):
        assert other_year(understand(question), ranked((hit,), (0.7,))[0], (hit,)) == years
    said = Hit(1, "/water_2023.md", Place(0, 9), "Water costs 88.40 a quarter.", 1.0, {})
    assert other_year(understand(question), ranked((said,), (0.7,))[0], (said,)) is None


@pytest.mark.parametrize(
    ("file", "header", "other"),
    [
        ("members", "Member | Since 2015 | Fee", 0),
        ("ISO 2016 budget", "Member | Town | Fee", 0),
        ("members since 2016", "Member | Town | Fee", 0),
        ("Fees and dues 2016", "Sheet 2016\nMember | Peugeot 2014 | Late", 2016),
        ("2016 members", "Member | Town | Fee", 2016),
        ("members_2016_v2", "Member | Town | Fee", 2016),
        ("members", "Member | FY2016 | Dec 2017", 2017),
        ("members", "Member | Year ended December 31, 2017 | Budget 2016", 2017),
    ],
)
def test_a_year_in_a_name_need_not_be_that_of_its_rows(file: str, header: str, other: int) -> None:
    row = "Ann | Ely | 40"
    rows = Hit(1, f"/{file}.xlsx", Place(0, len(row)), row, 1.0, {}, header=header)
    told = other_year(understand("What did Ann pay in 2025?"), ranked((rows,), (0.7,))[0], (rows,))
    assert told == ((2025, other) if other else None)


def test_a_quarter_is_asked_of_what_speaks_of_a_quarter() -> None:
    year = "Net sales of the shops were $8.4 million in the current year, an increase of 7%."
    quarter = "Net sales of the shops were $2.3 million compared to $1.8 in the prior year quarter."
    hits = (hit(1, year, "Results 2022"), hit(2, quarter, "Results 2022"))

    def said(question: str, chances: tuple[float, ...]) -> str:
        return of_its_part(understand(question), ranked(hits, chances))[0].candidate.text

    assert said(
        "What were the net sales of the shops in the fourth quarter of 2022?", (0.7, 0.2)
    ) == (quarter)
    assert said("What were the net sales of the shops?", (0.7, 0.2)) == year
    back = (hits[1], hits[0])
    found = of_its_part(
        understand("What were the net sales of the shops in 2022?"), ranked(back, (0.7, 0.2))
    )
    assert found[0].candidate.text == year
    other = (hits[0], hit(2, "The rent was $2 in the quarter.", "Results 2022"))
    told = of_its_part(understand("What were the net sales in Q4 2022?"), ranked(other, (0.7, 0.2)))
    assert told[0].candidate.text == year


def test_how_it_stood_on_a_day_says_nothing_of_the_years_before() -> None:
    said = "We employed 900 people as of December 31, 2022, with 300 of them in the north."
    hits = (hit(1, said, "Staff"),)
    best = ranked(hits, (0.7,))[0]
    asked = "How many people did we employ at the end of {}?"
    assert other_year(understand(asked.format(2021)), best, hits) == (2021, 2022)
    assert other_year(understand(asked.format(2022)), best, hits) is None
    assert other_year(understand(asked.format(2023)), best, hits) is None


@pytest.mark.parametrize(
    ("asked", "best", "other"),
    [
        ("in 2023", "fourth quarter of 2023 were $2.3", "fiscal year 2021 were $7.1"),
        (
            "in the third quarter of 2023",
            "fiscal year 2023 were $9",
            "first quarter of 2021 were $2",
        ),
    ],
)
def test_of_another_year_or_quarter_no_part_comes_first(asked: str, best: str, other: str) -> None:
    said = [f"Net sales in the {part} billion." for part in (best, other)]
    hits = (hit(1, said[0], "Results"), hit(2, said[1], "Results"))
    found = of_its_part(understand(f"What were net sales {asked}?"), ranked(hits, (0.7, 0.5)))
    assert found[0].candidate.text == said[0]
