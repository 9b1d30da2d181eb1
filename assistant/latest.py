"""A question of the last time of what happens again -> its evidence by date. Pure; for weighing.

"When did I last clean the gutters?": what is looked for are gutters and cleaning, not the word
"last", which other notes say of other things; of the notes about it, the latest answers. Which day
a note is of stands in its line or row, its heading, or its file's name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from assistant.asking import Question
from assistant.entries import heading_over
from assistant.evidence import Evidence, Rarity
from assistant.languages import ENGLISH, language_of
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.source_days import day_of_source
from assistant.wording import stems_of

_LEAST = 0.005  # of the best one's chance: below, it is no answer to begin with
_NEAR = 0.06  # by how much less of the question's words it may hold than what has most
_SAME = timedelta(days=7)  # a day that a line says itself tells better than its file's, after it
_LAST = re.compile(
    r"(?<!\bat )(?<!\bat the )(?<!\bafter the )(?<!\bbefore the )(?<!\bsince the )"
    r"(?:(?P<newest>\b(?:latest|most\s+recent(?:ly)?|newest)\b)|\blast\b)"
    r"(?!\s+(?:(?:financial|fiscal|tax|school)\s+)?(?:of|for|week|month|year|night|evening|weekend|term|season|spring|summer|autumn|winter|fall"
    r"|quarter|century|decade|names?|words?|minute|days?|will|resort|part|page|chapter|sentence|line|bit"
    r"|chunk|instal+ment|orders?|call|few|couple|two|three|four|five|six|ten"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)\b|\s*\d|['’])\s*",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:did|was|were|(?:has|have|had)(?!\s+to\b))\b", re.IGNORECASE)
_PRESENT = re.compile(
    r"\b(?:is|are|am|do|does|can|could|will|would|must|may|shall|should|how\s+long)\b|['’]s\b(?=\s+(?:the|my|our)\b)",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"^\W*no\b|\b(?:not|never|no longer|can|could|will|would|should|due|booked|planned|going to)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"\b(?:can|could|may|must|should|by)\b", re.IGNORECASE)  # "the latest that …"


def without_last(text: str) -> str:
    """The question without the word that asks for the last time; "" if it asks for none.

    "last week", "at last", "how long does it last", what is asked of a day: these ask otherwise.
    """
    if language_of(text) is not ENGLISH or not (found := _LAST.search(text)):
        return ""
    if any(one.date for one in quantities(text)):
        return ""
    if found["newest"]:
        asks = not _LIMIT.search(text)
    else:
        asks = bool(_PAST.search(text)) or not _PRESENT.search(text)
    plain = f"{text[: found.start()]}{text[found.end() :]}"
    plain = re.sub(r"\s+([?.!,])", r"\1", plain).strip()
    return plain if asks and stems_of(plain) else ""


def latest_first(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence with that of the latest day first, of what speaks of the thing and has a day;
    then what the reader takes for the answer, where that is another."""
    told = [_told(question, one, hits) for one in ranked]
    days = [_day(one, hits) for one in ranked]
    enough = ranked[0].probability * _LEAST if ranked else 0.0
    dated = [
        at
        for at, one in enumerate(ranked)
        if days[at] and told[at] and one.probability >= enough and not _is_ahead(one)
    ]
    if not dated:
        return list(ranked)
    rarity = Rarity([one.candidate for one in ranked])
    shares = [rarity.share(question.stems, each) for each in told]
    most = max(shares[at] for at in dated)
    if not days[0] and shares[0] > most + _NEAR:
        return list(ranked)
    likely = max(dated, key=lambda at: ranked[at].probability)
    of_it = [at for at in dated if told[at] >= told[likely] or shares[at] >= most - _NEAR]
    first = max(of_it, key=lambda at: (_placed(days[at]), ranked[at].probability))
    best = ranked[0].probability
    chances = {first: best} | ({likely: best / 2} if likely != first else {})
    return [
        *(replace(ranked[at], probability=chance) for at, chance in chances.items()),
        *(
            replace(one, probability=min(one.probability, best * _LEAST))
            for at, one in enumerate(ranked)
            if at not in chances
        ),
    ]


def says_day(text: str) -> bool:
    """Whether a text says a day, or a month of a year, itself."""
    return any(one.date and all(one.date[:2]) for one in quantities(text))


def _told(question: Question, one: Evidence, hits: Sequence[Hit]) -> frozenset[str]:
    """The question's words that a sentence or its headings say."""
    hit = hits[one.candidate.hit]
    over = heading_over(hit.text, one.candidate.start)
    said = stems_of(f"{one.candidate.text} {over} {hit.title} {hit.heading} {hit.header}")
    return said & set(question.stems)


def _is_ahead(one: Evidence) -> bool:
    """Whether it asks, denies, or tells what will or may be."""
    return bool(one.features["asks"] or _AHEAD.search(one.candidate.text))


def _placed(day: tuple[date, bool] | None) -> date:
    assert day is not None
    return day[0] + _SAME if day[1] else day[0]


def _day(one: Evidence, hits: Sequence[Hit]) -> tuple[date, bool] | None:
    """The latest day that a sentence or row says, else that of its heading or file, and whether it
    says so itself; none that is later than the file, of which it can't have happened."""
    hit, said = hits[one.candidate.hit], one.candidate
    source = day_of_source(hit, said.start)
    newest = hit.modified[:10] or "9999-12-31"
    told = [each.date for each in quantities(said.text) if each.date and all(each.date[:2])]
    days = [f"{year:04}-{month:02}-{day or 1:02}" for year, month, day in told]
    past = [day for day in days if day <= newest]
    if days:
        return (date.fromisoformat(max(past)), True) if past else None
    return (source.first, False) if source and source.first.isoformat() <= newest else None
