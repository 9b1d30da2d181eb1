"""A typed question -> what is asked, and where the answer may be."""

from __future__ import annotations

from assistant.query import parse_query


def test_a_minus_before_a_number_is_part_of_it() -> None:
    query = parse_query("Can the heat pump run at -10 °C?")
    assert query.excluded == ()
    assert "-10" in query.text


def test_a_minus_before_a_word_or_a_phrase_excludes_it() -> None:
    assert parse_query('notice period -draft -"old version"').excluded == ("draft", "old version")


def test_inches_are_no_phrase() -> None:
    query = parse_query('Is the 5" pipe or the 6" pipe used for the drain?')
    assert query.phrases == ()
    assert parse_query('the "notice period" in "lease"').phrases == ("notice period", "lease")
