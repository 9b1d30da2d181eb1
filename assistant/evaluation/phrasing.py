"""A sentence or a table row -> questions that it answers, by its form alone. Pure; see `making`.

Only forms whose question is surely right are turned round ("X was signed on D" -> "When was X
signed?"); of any other sentence with one name, number or date a gap is left.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.evaluation import phrasing_abroad
from assistant.languages import ENGLISH, Language, fold
from assistant.quantities import Quantity, quantities
from assistant.rows import cells_of, columns_of
from assistant.wording import FUNCTION_WORDS, Word, content, words_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GAP = "____"
SHORTEST, LONGEST = 6, 40  # words of a sentence that is asked about
_MOST_SUBJECT = 12  # words of a subject that a question takes over
_POINTING = _words(
    "it he she they this that these those we i you its his her their there here such one both"
    " what which who when where if as in on at by for with from to all some each however also"
    " but and or so then thus our my your only no not"
    " within north south east west most many another other similar just"
)
_FRONTED = re.compile(
    r"^(?P<subject>[^,;:]+?)\s+(?P<verb>is|are|was|were|may|must|should|can|will|shall|has|have|had)"
    r"\s+(?P<told>.*)$"
)
_PARTICIPLES = (
    "built|begun|born|bought|brought|cut|found|held|kept|laid|lost|made|met|paid|put|read|run|sent"
    "|set|shown|shut|sold|spent|sung|swept|taught|told|thrown|torn|understood|won|worn|due"
)
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|whom|where|when|if|because|and|but)\b", re.I)
_BY = re.compile(r"^(?P<done>.*\w(?:ed|en|n|t))\s+by\s+(?P<who>(?:[A-Z][\w.'’-]*\s?){2,4})$")
_DEFINED = re.compile(r"^(?:a|an|the)\s+(?P<told>.+)$")
_VAGUE = _words(
    "concept type kind form version component part example one number way method problem thing"
    " same least most best first second last largest only common important special"
)
DONE = re.compile(rf"\b(?:\w+(?:ed|en)|{_PARTICIPLES})\b")
_DATED = re.compile(r"\s*\b(?P<how>on|in|since|from|until|by)\s*$")
_WHEN = {how: f"{how.capitalize()} when" for how in ("since", "from", "until", "by")}
_HANGING = re.compile(r"\b(?:of|at|to|approximately|initially)$")
_LEADING = re.compile(r"(?:^|\b(?:for|to|of|at|by|within|over|from|in|with|as))$")
_BEYOND = re.compile(r"\s+(?:after|before)\b")
_GOES_ON = re.compile(
    r"\W*$|[,;]|\s+(?:of|in|at|on|for|from|to|by|with|per|an?|each|every|if|when|until|during|within"
    r"|as|because|since|against|under)\b|\s+(?:and|or)\s+(?!\d)"
)
_MONEY = frozenset({"dollar", "euro", "pound"})
_MARKUP = re.compile(r"\]\(|&#?\w+;|\*\*|[|`<>]")
_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute"})


@dataclass(frozen=True, slots=True)
class Phrased:
    """A question, what its answer must hold, and the kind of question that it is."""

    question: str
    answer: str
    made: str


def questions_of(sentence: str, language: Language = ENGLISH) -> list[Phrased]:
    """Questions that the sentence answers, the best first and in its language; none of a sentence
    that leans on another one ("It was built…"), or is no plain statement."""
    text = " ".join(sentence.split()).rstrip()
    words = words_of(text, language)
    if not _is_statement(text, words, language):
        return []
    if language is ENGLISH:
        fronted = _FRONTED.match(text.rstrip("."))
        found = list(_fronted(fronted)) if fronted and _short(fronted["subject"]) else []
    else:
        found = [Phrased(*one) for one in phrasing_abroad.asked(text, language.code)]
    found += _gaps(text, words, language)
    return [one for one in found if not _gives_away(one, language)]


def questions_of_row(
    header: str, row: str, title: str, language: Language = ENGLISH
) -> list[Phrased]:
    """ "Part | Price" and "Burner seal | 14.50": "What is the price of Burner seal …?" """
    names = columns_of(header)
    cells = _cells(row, len(names))
    if len(names) != len(cells) or len(cells) < 2 or not _is_plain(cells[0]):
        return []
    if any(map(_is_value, names)):  # the table's first row, taken for its header
        return []
    found = []
    for name, cell in zip(names[1:], cells[1:], strict=True):
        if (
            re.search(r"\w", cell)
            and not _MARKUP.search(cell)
            and re.fullmatch(r"[^\W\d_][\w .()/%€$£-]{1,40}", name)
        ):
            if language is ENGLISH:
                question = _of_cell(name, f"{cells[0]} in {title}" if title else cells[0])
            else:
                question = phrasing_abroad.cell(name, cells[0], title, language.code)
            found.append(Phrased(question, cell, "table"))
    return [one for one in found if not _gives_away(one, language)]


def row_in_words(header: str, row: str) -> str:
    """ "Part | Price" and "Burner seal | 14.50": "Burner seal: Price 14.50", for a model."""
    names = columns_of(header)
    cells = _cells(row, len(names))
    told = [f"{name} {cell}" for name, cell in zip(names[1:], cells[1:], strict=False) if cell]
    return f"{cells[0]}: {'; '.join(told)}" if told else row


def _of_cell(name: str, of: str) -> str:
    if not _is_noun(name):  # "Now expected", "Bought"
        return f"What stands under “{name}” for {of}?"
    is_many = re.search(r"[^su]s$", name) and not name.lower().endswith(("species", "series"))
    return f"What {'are' if is_many else 'is'} the {_inside(name)} of {of}?"


def _is_plain(cell: str) -> bool:
    """Whether a row can be named by its first cell: words, no markup and no label of a form."""
    words = re.search(r"[^\W\d_]{3}", cell)
    return bool(words) and not _MARKUP.search(cell) and not cell.endswith(":")


def _is_value(name: str) -> bool:
    """Whether a column's name is a value or a code ("118 mg/dL"): its numbers are no years."""
    return any(not re.fullmatch(r"(?:19|20)\d\d|[1-4]", one) for one in re.findall(r"\d+", name))


def _inside(name: str) -> str:
    """A column's name inside a question."""
    return name if name.split()[0].isupper() else name[0].lower() + name[1:]


def _is_noun(name: str) -> bool:
    """Whether a column's name can follow "What is the"; by its form, so a doubtful one cannot."""
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", name)]
    is_marked = len(words) > 1 and len(words[-1]) <= 2  # "Weight kg", "Part no"
    return words[0] not in FUNCTION_WORDS and not DONE.fullmatch(words[-1]) and not is_marked


def _cells(row: str, count: int) -> list[str]:
    """The cells of a row of a sheet or a table, or of a line of a CSV file."""
    if " | " in row:
        return cells_of(row)
    for delimiter in ",;\t":
        cells = next(csv.reader([row], delimiter=delimiter), [])
        if len(cells) == count:
            return [cell.strip() for cell in cells]
    return []


def _is_statement(text: str, words: tuple[Word, ...], language: Language) -> bool:
    if not SHORTEST <= len(words) <= LONGEST or not text.endswith(".") or "|" in text:
        return False
    if (
        not text[0].isupper()
        or ":" in text
        or text.count('"') % 2
        or text.count("(") != text.count(")")
    ):
        return False
    if language is not ENGLISH:
        return not phrasing_abroad.leans(text[words[0].start : words[0].end], language.code)
    return words[0].folded not in _POINTING


def _fronted(match: re.Match[str]) -> Iterator[Phrased]:
    """ "Spare parts are kept for fifteen years" -> "How many years are spare parts kept for?" """
    subject, verb, told = _inner(match["subject"]), match["verb"], match["told"]
    for one in quantities(told):
        before, after = told[: one.start].rstrip(), told[one.end :]
        said = told[one.start : one.end].strip(" .,;")
        if before.endswith(("±", "over", "under", "than", "between")):
            continue
        if _RELATIVE.search(before) or re.search(r"[,;:–—]", before) or _is_part(after):
            continue
        leads = before and _LEADING.search(before)  # "for two weeks after the storm"
        if not (one.date or _GOES_ON.match(after) or (leads and _BEYOND.match(after))):
            continue  # "two weeks late": no amount of the verb
        before = re.sub(r"\b(?:about|around|only|up to|at least|at most)$", "", before).rstrip()
        asked = _asked(one, said, before)
        if asked:
            lead, rest = asked
            question = " ".join(part for part in (lead, verb, subject, rest) if part)
            yield Phrased(f"{question}?", said, lead.split()[-1].lower() if one.date else "amount")
    yield from _by_whom(subject, verb, told)
    yield from _defined(subject, verb, told)


def _asked(one: Quantity, said: str, before: str) -> tuple[str, str] | None:
    """How a quantity is asked for, and the words in front of it; what follows it is left out."""
    if one.date:
        dated = _DATED.search(before) if one.date[0] else None
        done = _DATED.sub("", before)
        plain = DONE.search(done) and not re.match(r"(?:a|an|the)\b", done)
        return (_WHEN.get(dated["how"], "When"), done) if dated and plain else None
    if _HANGING.search(before):
        return None  # "How many weeks is he engaged for a rehearsal of?"
    if before.endswith("every"):
        return "How often", before.removesuffix("every").rstrip()
    if one.unit in _MONEY:
        return "How much", before
    if one.unit == "percent":
        return "How many percent", before
    if one.unit in _TIMES and DONE.search(before) and not _LEADING.search(before):
        return None  # "was extended three months": not "How many months was it extended?"
    unit = said.split()[-1] if len(said.split()) > 1 else ""
    if one.unit in _TIMES and not before:
        return "How long", ""  # "Notice is three months": not "How many months is notice?"
    if one.unit and unit.isalpha() and len(unit) > 2:
        units = unit if unit.endswith("s") else f"{unit}s"
        if before.endswith(" within"):
            return f"Within how many {units}", before.removesuffix(" within")
        return f"How many {units}", before
    return None


def _is_part(after: str) -> bool:
    """Whether the number is part of a word: "two-year", "flat 3a"."""
    return after[:1] in ("-", "–") or after[:1].isalnum()


def _by_whom(subject: str, verb: str, told: str) -> Iterator[Phrased]:
    match = _BY.match(told)
    if match and verb in ("is", "are", "was", "were") and not _RELATIVE.search(match["done"]):
        yield Phrased(f"Who {verb} {subject} {match['done']} by?", match["who"].strip(), "who")


def _defined(subject: str, verb: str, told: str) -> Iterator[Phrased]:
    """A definition: its first noun phrase must be answered."""
    match = _DEFINED.match(told)
    if not match or verb not in ("is", "are", "was", "were") or len(subject.split()) > 6:
        return
    first = re.split(r",|\b(?:that|which|who|where|of|in|for|with|to|on|at|from)\b", match["told"])[
        0
    ].strip()
    words = first.split()
    vague = (words[-1:] and words[-1] in _VAGUE) or (words[:1] and words[0] in _VAGUE)
    if 2 <= len(words) <= 5 and not vague:
        yield Phrased(f"What {verb} {subject}?", first, "what")


def _gaps(text: str, words: tuple[Word, ...], language: Language) -> Iterator[Phrased]:
    """Leave out a number, a date or a name that stands in the sentence once."""
    for one in quantities(text):
        if _is_telling(text, one) and text.count(text[one.start : one.end].strip()) == 1:
            yield _gap(text, one.start, one.end, language)
    for start, end in _names(text, words):
        if text.count(text[start:end]) == 1:
            yield _gap(text, start, end, language)


def _is_telling(text: str, one: Quantity) -> bool:
    """A gap is left for a date with its year, an amount with a unit, or a large number."""
    if _is_part(text[one.end :]) or text[: one.start].endswith(("-", "–")):
        return False
    return bool(one.date and one.date[0]) or bool(one.unit) or abs(one.value) >= 100


def _gap(text: str, start: int, end: int, language: Language) -> Phrased:
    said = text[start:end].strip(" .,;")
    at = text.index(said, start)
    left = f"{text[:at]}{GAP}{text[at + len(said) :]}".rstrip(".")
    if language is not ENGLISH:
        return Phrased(phrasing_abroad.gap(left, language.code), said, "gap")
    return Phrased(f"What is missing: “{left}”?", said, "gap")


def _names(text: str, words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Names of two words or more, that do not begin the sentence."""
    run: list[Word] = []
    for word in (*words[1:], None):
        if word and word.is_name and (not run or text[run[-1].end : word.start] == " "):
            run.append(word)
            continue
        beside = text[run[0].start - 1] + text[run[-1].end : run[-1].end + 1] if run else ""
        if len(run) >= 2 and "-" not in beside:
            yield run[0].start, run[-1].end
        run = [word] if word and word.is_name else []


def _short(subject: str, most: int = _MOST_SUBJECT) -> bool:
    words = subject.split()
    leans = {"this", "that", "these", "those", "such", "similar"} & set(map(fold, words))
    pointing = leans or fold(words[0]) in _POINTING or _RELATIVE.search(subject)
    return len(words) <= most and not pointing


def _inner(subject: str) -> str:
    """A subject inside a question: its first word small, unless it may be a name."""
    first, _, rest = subject.partition(" ")
    plain = fold(first) in FUNCTION_WORDS or (rest[:1].islower() and first[1:].islower())
    small = first.lower() if plain else first
    return f"{small} {rest}" if rest else small


def _gives_away(one: Phrased, language: Language) -> bool:
    """Whether the question holds its answer, or asks about hardly anything."""
    words = words_of(one.question, language)
    asked = {word.stem for word in words}
    told = [word.stem for word in words_of(one.answer, language)]
    topic = {word.stem for word in content(words, language)} - {"miss", "mani", "much"}
    least = 6 if one.made == "gap" else 2
    return not told or all(stem in asked for stem in told) or len(topic) < least
