"""Evidence of the year that is asked about comes before what is said of another one."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.records import Hit, Place
from assistant.years import of_its_year, year_of

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
