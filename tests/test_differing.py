"""Values of two sentences that cannot both be true, and those that can."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.differing import comparable, compatible, values_of


@pytest.mark.parametrize(
    ("question", "one", "other", "differ"),
    [
        ("How long does it take?", "It takes 6 weeks.", "It takes 30 days.", True),
        ("How long does it take?", "It takes 2 weeks.", "It takes 14 days.", False),
        ("How long is it kept?", "It is kept for 14 days.", "It is deleted after a month.", True),
        ("How long is it kept?", "It is kept for 30 days.", "It is deleted after a month.", False),
        ("How long does it take?", "It takes half an hour.", "It takes 30 minutes.", False),
        ("How many tablets a day?", "Give one tablet a day.", "Give half a tablet.", True),
        ("What does it lift?", "It lifts 1.5 t.", "It lifts 1,500 kg.", False),
        ("What does it lift?", "It lifts 1.5 t.", "It lifts 1,400 kg.", True),
        ("How long is it?", "It is about 40 m long.", "It is 39.8 m long.", False),
        ("How long is it?", "It is 40 m long.", "It is 39.8 m long.", True),
        ("How long is it?", "It is about 40 m long.", "It is 52 m long.", True),
        ("How many guests?", "Up to 25 guests may come.", "Usually 15 guests come.", False),
        ("How many guests?", "Up to 25 guests may come.", "Up to 15 guests may come.", True),
        ("What is the price?", "It is 100 euros net.", "It is 119 euros incl. VAT.", False),
        ("What is the price?", "It is 100 euros net.", "It is 119 euros net.", True),
        ("What is the price?", "It is 100 euros net.", "It is 119 euros.", False),
        ("What is the price?", "It is 100 euros net.", "It is 90 euros.", True),
        ("How long does it last?", "It lasts an hour and a half.", "It lasts 90 minutes.", False),
        ("How long does it last?", "It lasts an hour and a quarter.", "It lasts 90 minutes.", True),
        ("What is the fee?", "It rises from 24 to 28 euros.", "It is 24 euros.", False),
        ("How long does it take?", "It takes 2 to 3 weeks.", "It takes 16 days.", False),
        ("How long does it take?", "It takes 2 to 3 weeks.", "It takes 30 days.", True),
        ("What is the fee?", "It is between 20 and 30 euros.", "It is 25 euros.", False),
        ("What is the fee?", "It is €20–€30.", "It is €25.", False),
        ("What is the fee?", "It is 20 and 30 euros.", "It is 25 euros.", True),
        ("What is the fee?", "It rises from 24 to 28 euros.", "It is 26 euros.", True),
        ("What is the rent?", "It is 900 euros a month.", "It is 10,800 euros a year.", False),
        ("What is the rent?", "It is 900 euros a month.", "It is 9,800 euros per year.", True),
        ("What is the rent?", "It is 900 euros a month.", "It is 950 euros a month.", True),
        ("When is it?", "It is on Tuesday.", "It is on Thursday.", True),
    ],
)
def test_values_in_other_units_and_words(question: str, one: str, other: str, differ: bool) -> None:
    asked = understand(question)
    pairs = [(a, b) for a in values_of(asked, one) for b in values_of(asked, other)]
    told = [(a, b) for a, b in pairs if comparable(a, b)]
    assert told
    assert differ == (not any(compatible(one, a, other, b) for a, b in told))


def test_once_a_year_and_euros_an_hour_are_no_lengths_of_time() -> None:
    asked = understand("How long is it?")
    for said in ("It is checked once a year.", "She gets 5 euros an hour.", "Three times a week."):
        assert not any(one.unit in ("year", "hour", "week") for one in values_of(asked, said))


def test_only_what_ends_behind_a_place_is_told() -> None:
    said = "It is kept for 14 days, or after a month."
    units = [one.unit for one in values_of(understand("How long?"), said, said.index("a month"))]
    assert units == ["month"]
