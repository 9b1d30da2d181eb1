"""A question of one year -> its evidence before what is said of another year, or why none. Pure.

"What was the rent in 2019?": the contract of 2019 says "890 euros", a later one "from July 2022
945 euros". The reader prefers a sentence with a year in it, whichever it is; where all that is
found is of another year, it answers nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from assistant.asking import Question
from assistant.evidence import (
    LEAST,
    LESS,
    Candidate,
    Evidence,
    is_in_row,
    with_first,
    words_asked,
)
from assistant.languages import GERMAN
from assistant.quantities import Quantity, agrees, quantities
from assistant.records import Hit
from assistant.rows import names

_IN = re.compile(  # "in 2019", "for the fiscal year 2019"; not "the 2019 lease", "the 2000 chairs"
    r"\b(?:in|im|for|of|during|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)\s+(?:(?:the\s+)?(?:fiscal\s+|financial\s+|tax\s+)?(?:year|jahr)\s+)?$",
    re.IGNORECASE,
)
OPEN = re.compile(  # "since the beginning of 2019" asks for other years, too
    r"\b(?:since|before|after|until|till|from|to|by|between|than|and|or|through|following|starting"
    r"|over|versus|vs|seit|ab|bis|nach|vor)\b[^,.;?]{0,24}$",
    re.IGNORECASE,
)
_BEYOND = re.compile(r"\b(?:since|before|after|until|till|between|from)\b[^,.;?]{0,24}$", re.I)
_NUMBERED = (  # "room 2010": a number that is no year
    r"(?!(?:room|class|route|number|invoice|order|model|unit|item|page|case|line|flat|house|bus|train"
    r"|raum|zimmer|klasse|nummer|rechnung|seite|linie|salle|facture|sala|aula|factura)\s+$)"
)
_BARE = re.compile(
    rf"\b{_NUMBERED}[a-zß-ÿ]{{3,}}\s+$"
)  # "total groceries 2022", not "Peugeot 2008"
_BARE_GERMAN = re.compile(rf"\b{_NUMBERED}[a-zß-ÿ]{{3,}}\s+$", re.IGNORECASE)  # "Miete 2024"
_ENDS = re.compile(
    r"\s*(?:[?.!,;:)]|$|(?:by|for|on|at|in|with|under|per|is|was|were|are|did|does|had|has)\b)",
    re.IGNORECASE,
)
# "in 2023 we sold it for 18.50"; not a day, on which something may be decided of another year
_TOLD_IN = re.compile(
    r"\b(?:in|for|during|im)\s+(?:the\s+year\s+)?((?:19|20)\d\d)\b(?![-/–])", re.IGNORECASE
)
_AS_OF = re.compile(r"\bas of\b[^.;]{0,24}?\b((?:19|20)\d\d)\b", re.IGNORECASE)
_HOLDING_ON = re.compile(  # "from July 2022 the rent is 945 euros" holds in 2024, too
    r"\b(?:since|from|as of|effective|start\w*|beg[aiu]n\w*|after|before|onwards?|until|till"
    r"|through|to|last|end\w*|expir\w*|sign\w*|born|built|found\w*|bought|joined|hired|elected|rais\w*"
    r"|introduced|opened|moved|set|years?|ab|seit|bis)\b",
    re.IGNORECASE,
)
PART_OF_YEAR = re.compile(
    r"\b(?:quarter|months|weeks|half\b)|(?<![a-z])[qh][1-4](?:(?!\d)|(?=20\d\d))", re.IGNORECASE
)
_QUARTER = re.compile(
    r"\bquarter(?:s|ly)?\b|(?<![a-z])q[1-4]\b|\bthree[\s-]months\b", re.IGNORECASE
)
_WHOLE_YEAR = re.compile(
    r"\b(?:current|prior|previous|full|whole|fiscal)\s+(?:fiscal\s+)?year\b|\btwelve[\s-]months\b",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_ORDINALS = ("first", "second", "third", "fourth")
_WHICH_QUARTER = re.compile(
    rf"\b(?P<word>{'|'.join(_ORDINALS)})\s+(?:fiscal\s+)?quarter\b|(?<![a-z])q(?P<number>[1-4])\b",
    re.IGNORECASE,
)
_IS_TIME = re.compile(  # a column that is called by a time, and as what it is counted
    r"(?:[\W\d]|\b(?:fy|[qh][1-4]|fiscal|financial|tax|year|years|quarter|months?|ended|ending|end|jahr|as|at"
    r"|of|in|the|actual|budget|forecast|plan|ist|soll|total|sum|cost|price|fee|rent|amount|sales"
    r"|kosten|preis|betrag|usd|eur|gbp|unaudited|audited|restated|thousands?|millions?|mn?)\b"
    r"|(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,7}\b"
    r"|(?:fy|[qh][1-4])(?=\d))+",
    re.IGNORECASE,
)
_AT_EDGE = re.compile(
    r"^\W*(?P<front>(?:19|20)\d\d)(?!\d)|(?<!\d)(?P<end>(?:19|20)\d\d)(?!\d)"
    r"(?:\s+(?:\d{1,2}|[vqh]\d+|final|new|neu|copy|draft|signed|actual|\((?:\w+)\)))*\W*$",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:since|from|before|after|until|till|seit|ab|bis|vor|nach)\s+(?:\w+\s+)?$", re.IGNORECASE
)
BEFORE = 40  # characters before a year that are looked at
_FIRST, _LAST = 1900, 2100


def of_its_year(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence, with the best that is of the question's year first, if the best of all speaks
    of other years only. They change their chances, too.

    It must have all words of the question that the best of all has. A question of the date itself
    ("When does the lease of 2019 end?"), and the best in a file of that year, are left alone.
    """
    year = year_of(question)
    if not year or not ranked or question.kind == "date":
        return list(ranked)
    best = ranked[0]
    said = _years(best.candidate.text)
    if _years(_about(hits[best.candidate.hit])) == {year}:
        return list(ranked)
    shared = words_asked(question, best)
    if not said or min(said) <= year <= max(said):
        return list(ranked)
    for at, one in enumerate(ranked):
        if one.probability < LEAST * best.probability:
            continue
        own = _years(one.candidate.text)
        if not shared or not shared <= words_asked(question, one):
            continue
        if year in own or (not own and _years(_about(hits[one.candidate.hit])) == {year}):
            return with_first(ranked, at, LESS)
    return list(ranked)


def of_its_month(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence, with the best row of the question's month or day first, if the best of all is a
    row of another one: "the rent in February 2024" among the rows of a bank's file.

    It must have all words of the question that the best of all has.
    """
    asked = [one for one in question.quantities if one.date and one.date[0] and one.date[1]]
    if len(asked) != 1 or not ranked or question.kind == "date":
        return list(ranked)
    best = ranked[0]
    dates = _months(best)
    before = question.text[max(0, asked[0].start - BEFORE) : asked[0].start]
    if not dates or any(agrees(asked[0], one) for one in dates) or _BEYOND.search(before):
        return list(ranked)
    if not is_in_row(best, hits):
        return list(ranked)  # what a sentence says of one time may hold for others
    shared = words_asked(question, best)
    a_day = bool(asked[0].date and asked[0].date[2])  # tells enough by itself
    for at, one in enumerate(ranked):
        fits = any(agrees(asked[0], each) for each in _months(one))
        likely = one.probability >= LEAST * best.probability
        known = shared <= words_asked(question, one) and (shared or a_day)
        if fits and likely and known and is_in_row(one, hits):
            return with_first(ranked, at, LESS)
    return list(ranked)


def of_its_part(question: Question, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, with the best that speaks of a quarter first if the question does and the best
    of all speaks of a whole year; and the other way round. Reports say both in the same words:
    "Net sales of $2.3 billion in the current quarter", "… of $8.4 billion in the current year".

    It must have all words of the question that the best of all has.
    """
    asked = _part(question.text) or ("year" if year_of(question) else "")
    if not asked or not ranked or _part(ranked[0].candidate.text) in ("", asked):
        return list(ranked)
    if asked == "year" and PART_OF_YEAR.search(question.text):
        return list(ranked)
    shared = words_asked(question, ranked[0]) - {"quarter", "year"}
    for at, one in enumerate(ranked):
        likely = one.probability >= LEAST * ranked[0].probability
        fits = _part(one.candidate.text) == asked and _is_of_time(question, one.candidate.text)
        if likely and fits and shared <= words_asked(question, one):
            return with_first(ranked, at, LESS)
    return list(ranked)


def _is_of_time(question: Question, text: str) -> bool:
    """Whether a text says no other year and no other quarter than the question."""
    year = year_of(question)
    years = {int(said) for said in _ANY_YEAR.findall(text)}
    asked, said = (_which_quarter(one) for one in (question.text, text))
    return (not year or not years or year in years) and (not asked or not said or asked == said)


def _which_quarter(text: str) -> int:
    """Its number from 1; 0 if none is told."""
    found = _WHICH_QUARTER.search(text)
    if not found:
        return 0
    word = found["word"]
    return _ORDINALS.index(word.lower()) + 1 if word else int(found["number"])


def _part(text: str) -> str:
    """Whether a text speaks of a quarter, else of a whole year: "quarter", "year" or ""."""
    if _QUARTER.search(text):
        return "quarter"
    return "year" if _WHOLE_YEAR.search(text) else ""


def _months(one: Evidence) -> list[Quantity]:
    """The dates of a sentence that name a year and a month."""
    found = quantities(one.candidate.text)
    return [each for each in found if each.date and each.date[0] and each.date[1]]


def other_year(question: Question, best: Evidence, hits: Sequence[Hit]) -> tuple[int, int] | None:
    """The question's one year, and the nearest one that the best evidence speaks of instead.

    None wherever it may hold for that year, too: where the passage, its headings, columns or path
    name it, or where it speaks of a beginning or an end, not "in" another year.
    """
    year = year_of(question)
    if not year or question.kind in ("date", "yes_no"):
        return None
    hit, one = hits[best.candidate.hit], best.candidate
    said = {int(match[1]) for match in _TOLD_IN.finditer(one.text)} or _of_table(hit, one)
    states = {int(match[1]) for match in _AS_OF.finditer(one.text)}
    later = bool(states) and year < min(states | said)  # how it stood then says nothing of before
    said |= states if later else set()
    rest = _AS_OF.sub(" ", one.text) if later else one.text
    if not said or min(said) <= year <= max(said) or _HOLDING_ON.search(rest):
        return None
    around = " ".join((hit.text, hit.file, _about(hit), *names(hit, one.start, one.end)))
    short = rf"(?:[/'’.–-]|FY)\s?{year % 100:02}(?!\d)|{year // 10 * 10}s"
    if str(year) in around or re.search(short, around):
        return None
    return year, min(said, key=lambda other: abs(other - year))


def _of_table(hit: Hit, one: Candidate) -> set[int]:
    """The years that a row without one stands under: in its columns, else in what names its table
    ("energy_2023.xlsx"). In "Member | Since 2015" and "ISO 2016 budget" there is none."""
    columns = names(hit, one.start, one.end)
    if not columns or _years(one.text):
        return set()
    of_columns = {year for name in columns for year in _years(name) if _IS_TIME.fullmatch(name)}
    above = [line for line in hit.header.splitlines() if "|" not in line]
    named = (PurePath(hit.file).stem, hit.title, *hit.heading.split(" › "), *above)
    return of_columns or {year for name in named for year in _at_edge(name)}


def _at_edge(name: str) -> Iterator[int]:
    """The years at the beginning or end of a name; not that since which something is."""
    said = re.sub(r"[_.-]", " ", name)
    for match in _AT_EDGE.finditer(said):
        if not _SINCE.search(said[: match.start()]):
            yield int(match["front"] or match["end"])


def year_of(question: Question) -> int:
    """The one year that a question asks about; 0 without one, or where others count as well."""
    dated = [one for one in question.quantities if one.date and one.date[0]]
    year = dated[0].date[0] if len(dated) == 1 and dated[0].date else 0
    if not _FIRST <= year <= _LAST:
        return 0
    before = question.text[max(0, dated[0].start - BEFORE) : dated[0].start]
    bare = _BARE_GERMAN if question.language is GERMAN else _BARE
    at_end = bare.search(before) and not question.text[dated[0].end :].strip(" ?.!")
    tied = not (_IN.search(before) or at_end) or OPEN.search(before)
    return 0 if tied or not _ENDS.match(question.text, dated[0].end) else year


def _years(text: str) -> set[int]:
    return {one.date[0] for one in quantities(text) if one.date and one.date[0]}


def _about(hit: Hit) -> str:
    return f"{_named(hit)} {hit.dated[:4]}"


def _named(hit: Hit) -> str:
    name = re.sub(r"[_.-]", " ", PurePath(hit.file).name)
    return f"{name} {hit.title} {hit.heading} {hit.header}"
