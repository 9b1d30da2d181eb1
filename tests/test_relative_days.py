"""Days that a dated sentence means are told with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.records import Citation, Hit, Place, Sentence
from assistant.relative_days import told_on, with_days

MONDAY = date(2023, 5, 8)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I went yesterday.", "I went yesterday [2023-05-07]."),
        ("Tomorrow I fly.", "Tomorrow [2023-05-09] I fly."),
        ("the day before yesterday", "the day before yesterday [2023-05-06]"),
        ("I saw him last Monday.", "I saw him last Monday [2023-05-01]."),
        ("It was last Friday", "It was last Friday [2023-05-05]"),
        ("We moved last month", "We moved last month [2023-04]"),
        ("next year", "next year [2024]"),
        ("two days ago and in 3 days", "two days ago [2023-05-06] and in 3 days"),
        (
            "the last Friday of May, last Sunday in May",
            "the last Friday of May, last Sunday in May",
        ),
        ("my last year at school", "my last year at school"),
        ("half a year ago, 2.5 years ago", "half a year ago, 2.5 years ago"),
        ("twenty-two days ago", "twenty-two days ago"),
        ("avant-hier, antes de ayer", "avant-hier, antes de ayer"),
        ("USA Today reported", "USA Today reported"),
        ("He left. Yesterday he came.", "He left. Yesterday [2023-05-07] he came."),
        ("eight months ago", "eight months ago"),
        ("8 months ago", "8 months ago [2022-09]"),
        ("Wir sind gestern umgezogen.", "Wir sind gestern [2023-05-07] umgezogen."),
        ("Nous partons demain", "Nous partons demain [2023-05-09]"),
        ("next Friday, last week, three days", "next Friday, last week, three days"),
        ("Hier liegt der Schlüssel.", "Hier liegt der Schlüssel."),
        ("Je suis venu hier avec elle.", "Je suis venu hier [2023-05-07] avec elle."),
        ("In two weeks", "In two weeks"),
        ("tomorrow's opening", "tomorrow's opening"),
    ],
)
def test_words_that_mean_one_day(said: str, told: str) -> None:
    assert told_on(said, MONDAY) == told
    assert told_on(told, MONDAY) == told


def sentence(text: str) -> Sentence:
    return Sentence(text, "supported", (Citation(1, "f", Place(0, 5), text),))


def hit(file: str, message: str | None, modified: str = "2024-01-01") -> Hit:
    return Hit(1, file, Place(0, 9, message=message), "some text", 1.0, {}, modified=modified)


def test_only_where_the_source_says_its_day() -> None:
    said = sentence("I moved yesterday.")
    told = "I moved yesterday [2023-05-07]."
    assert with_days(said, [hit("a.txt", "2023-05-08 · Chat: Anna")]).text == told
    assert with_days(said, [hit("2023-05-08 minutes.txt", None)]).text == told
    entry = replace(hit("diary.md", None), text="# 8 May 2023\n\nI moved yesterday.")
    cited = Citation(1, "f", Place(14, 32), "I moved yesterday.")
    assert with_days(replace(said, citations=(cited,)), [entry]).text == told
    assert with_days(said, [hit("2023-05 minutes.txt", None)]).text == said.text  # which day?
    assert with_days(said, [hit("minutes.txt", None)]).text == said.text
    assert with_days(said, []).text == said.text


def test_beyond_the_calendar_nothing_is_told() -> None:
    assert told_on("tomorrow", date.max) == "tomorrow"
