"""Ranked evidence -> what is quoted, with the sentences that led to it, and how it is told; used by
answering. Pure.

What a mail quotes of another hit is blanked before evidence is weighed (`without_repeats`), so that
the original is what is found, told and cited, once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePath

from assistant.announcing import announced
from assistant.asking import Question, could_answer
from assistant.enumerations import whole_list
from assistant.evidence import Evidence, quotable
from assistant.front_matter import front_fields
from assistant.markings import unmarked
from assistant.monthly import is_of_month
from assistant.padding import is_heading, only_fills, with_what_stands_between, without_headings
from assistant.pieces import LONGEST, pieces
from assistant.quantities import quantities
from assistant.quotations import is_quotation
from assistant.records import Hit
from assistant.rows import in_words
from assistant.trails import Range, led
from assistant.turns import said_from, writer_of
from assistant.wording import stems_of, words_of

_OF_A_KIND = ("person", "place", "date", "number")
_LONGEST_NAME = 60  # characters of a note's, which is told with a field of it
_REFERENCE = re.compile(r"(?<=[.,;:!?)”\"])(?:\[\d{1,3}\])+")  # to a note: "Antarctica.[5]"
_TOKEN = re.compile(r"[-−]?\d+(?:[.,:/]\d+)*|[^\W\d_]+|[%€$£°]")
_FEWEST = 4  # words of a sentence that is a repeat, and no coincidence
_MARKS = re.compile(r"^(?:[ \t]*>)+[ \t]?", re.MULTILINE)
_QUOTED = re.compile(r"(?:[ \t]*>[^\n]*(?:\n|$))+")

_HOW = re.compile(
    r"\s*(?:(?:and|so|und|et|y)\s+)?(?:how\s+(?:do|can|should|must|to|does|would|is\s+the)\b"
    r"|what\s+(?:are\s+the\s+steps|do\s+i\s+have\s+to\s+do)\b|wie\s+(?!viel|lange|oft|hoch|alt|weit|groß)"
    r"|comment\b|cómo\b|como\b)",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"^[ \t]*(?:(?:step|schritt|étape|paso)[ \t]+)?(\d{1,2})[.):][ \t]+\S", re.M | re.I
)
_STEPS_END = re.compile(r"\n[ \t]*\n(?![ \t]*\d{1,2}[.)])|\n(?=[^\W\d_a-zß-ÿ]\w*:)")
_MOST_STEPS = 8
_MOST_OF_STEPS = 600  # characters

_TURN = re.compile(
    r"(?:[\[(]?\d[\d/.:,\-T ]{3,24}(?:[ap]m)?[\])]?[ \t]*(?:[-–][ \t]*)?)?"
    r"(?P<who>[^\W\d_][\w'’.-]*(?: [\w'’.-]+){0,2})(?: \(\d\d:\d\d\))?:[ \t]+(?P<said>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ASKING = frozenset({
    "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "did", "do", "does",
    "are", "is", "can", "could", "will", "would", "wer", "wen", "wem", "was", "welche",
    "welcher", "welches", "wann", "wo", "wohin", "warum", "wie", "hast", "habt", "kannst",
    "qui", "que", "quel", "quelle", "quels", "quelles", "quand", "où", "pourquoi", "comment",
    "combien", "as", "avez", "quién", "qué", "cuál", "cuándo", "dónde", "cómo", "cuánto",
    "cuánta",
})  # fmt: skip
_BEGINS = re.compile(r"(?:[-*+•‣▪–—]|\(?\w{1,2}[.)]|#+)[ \t]|[^\n:]{1,30}:[ \t]|[^?]*\?$")
_SHORT = 2  # words of an answer that what follows explains
_LONGEST_TURN = 160  # characters of one that asks without a question mark


def quotes(
    ranked: Sequence[Evidence], hits: Sequence[Hit], most: int, question: Question | None = None
) -> list[Range]:
    """At most `most` quotes, each text once, each after the sentences that led to its passage; a
    turn of a chat that asks, with the turn that answers it.

    A copy, or a part of a quote, says nothing more; of two that hold each other, the longer stays.
    A question goes on with what is said to it, and comes last where a mail only quotes it.
    Where the question asks how, and the best stands in a short list of steps: all its steps; where
    it asks for several, and the best is one of a list: all of it.
    """
    steps = _steps(ranked[0], hits) if question and ranked and _HOW.match(question.text) else []
    if steps:
        return steps
    found: list[Range] = []
    texts: list[str] = []
    chosen = 0
    ranked = without_headings(question, ranked) if question else ranked
    if question and ranked and (listed := whole_list(question, ranked[0], hits)):
        return [*led(listed[0][0], hits), *listed]
    for one in sorted(ranked, key=lambda one: _is_quoted_question(one, hits)):
        hit = one.candidate.hit
        if question and found and only_fills(question, ranked[0], one, hits):
            continue
        quote = _with_answer(hits[hit].text, (hit, *quotable(hits[hit].text, one.candidate)))
        said = _worded(hits, quote)
        if any(said in other for other in texts):
            continue
        part = next((at for at, other in enumerate(texts) if other in said), None)
        if part is None and chosen < most and (part := _overlapping(found, quote)) is not None:
            chosen += 1
            _, start, end = found[part]
            quote = (hit, min(start, quote[1]), max(end, quote[2]))
            said = _worded(hits, quote)
        if part is not None:
            found[part], texts[part] = quote, said
            continue
        if chosen == most:
            break
        chosen += 1
        told_too = [(hit, *span) for span in announced(hits[hit].text, *quote[1:])]
        for each in (*led(hit, hits), quote, *_reply(hits[hit].text, quote), *told_too):
            told = _worded(hits, each)
            at, start, end = each
            if question and each != quote and is_heading(question, hits[at].text[start:end]):
                continue
            if told not in texts:
                found.append(each)
                texts.append(told)
    return with_what_stands_between(found, hits, question)


def _overlapping(found: Sequence[Range], quote: Range) -> int | None:
    """Which of the quotes shares a part with another of the same hit, and is told with it."""
    hit, start, end = quote
    return next(
        (
            at
            for at, (other, low, high) in enumerate(found)
            if other == hit
            and low < end
            and start < high
            and max(end, high) - min(start, low) <= LONGEST
        ),
        None,
    )


def without_repeats(hits: Sequence[Hit]) -> list[Hit]:
    """The hits, without the sentences of a mail's quotation that another of them holds itself,
    however they are wrapped: blanked, so that offsets, places and quotes stay as they are."""
    if not any(is_quotation(hit.place.message) for hit in hits):
        return list(hits)
    known = [_flat(hit.text) for hit in hits if not is_quotation(hit.place.message)]
    heard: list[Hit] = []
    for hit in hits:
        if not is_quotation(hit.place.message):
            heard.append(hit)
            continue
        text = hit.text
        for start, end in pieces(hit.text):
            said = _flat(text[start:end])
            if said.count(" ") > _FEWEST and any(said in other for other in known):
                text = text[:start] + re.sub(r"\S", " ", text[start:end]) + text[end:]
        known.append(_flat(text))
        heard.append(replace(hit, text=text))
    return heard


def _worded(hits: Sequence[Hit], quote: Range) -> str:
    hit, start, end = quote
    return _flat(unmarked(hits[hit].text[start:end], hits[hit].file))


def _flat(text: str) -> str:
    """Its words, one space before and after each: what is the same, however wrapped and marked, and
    whichever notes it refers to ("Antarctica.[5]")."""
    return f" {' '.join(_TOKEN.findall(_REFERENCE.sub(' ', text.casefold())))} "


# --- lists of steps, questions -------------------------------------------------------------------


def _steps(best: Evidence, hits: Sequence[Hit]) -> list[Range]:
    """The steps of the numbered list that the best evidence is one of, from the first; none where
    the list is cut, too long, or only one step."""
    hit, at = best.candidate.hit, best.candidate.start
    text = hits[hit].text
    starts = [(match.start(), int(match[1])) for match in _STEP.finditer(text)]
    own = max((n for n, (start, _) in enumerate(starts) if start <= at), default=None)
    if own is None:
        return []
    first = own - (starts[own][1] - 1)
    if first < 0 or starts[first][1] != 1:
        return []
    last = first
    while last + 1 < len(starts) and starts[last + 1][1] == starts[last][1] + 1:
        last += 1
    numbers = [number for _, number in starts[first : last + 1]]
    if numbers != list(range(1, len(numbers) + 1)) or not 1 < len(numbers) <= _MOST_STEPS:
        return []
    edges = [start for start, _ in starts[first : last + 1]] + [len(text)]
    found: list[Range] = []
    for start, end in pairwise(edges):
        stop = _STEPS_END.search(text, start, end)
        said = text[start : stop.start() if stop else end]
        low = start + len(said) - len(said.lstrip())
        found.append((hit, low, start + len(said.rstrip())))
    within = any(low <= at < high for _, low, high in found)
    return found if within and sum(high - low for _, low, high in found) <= _MOST_OF_STEPS else []


def _is_quoted_question(one: Evidence, hits: Sequence[Hit]) -> bool:
    return "?" in one.candidate.text and is_quotation(hits[one.candidate.hit].place.message)


def _with_answer(text: str, quote: Range) -> Range:
    """A question of a text with the sentence behind it, or two where that is "No."."""
    hit, start, end = quote
    if not text[start:end].endswith("?") or _TURN.fullmatch(text[start:end]):
        return quote
    for low, high in pieces(text):
        if low < end:
            continue
        if "\n\n" in text[end:low] or _BEGINS.match(text[low:high]) or high - start > LONGEST:
            break
        short = len(text[low:high].split()) <= _SHORT
        end = high
        if not short:
            break
    return hit, start, end


def _reply(text: str, quote: Range) -> list[Range]:
    """The turn of another that follows a turn of a chat, if this asks: all of it, where short."""
    hit, start, end = quote
    asked = _TURN.fullmatch(text[start:end])
    if asked is None or not _asks(asked["said"]):
        return []
    spans = pieces(text)
    after = next((n for n, (low, _) in enumerate(spans) if low >= end), len(spans))
    if after == len(spans):
        return []
    low, high = spans[after]
    answer = _TURN.fullmatch(text[low:high])
    if answer is None or answer["who"].casefold() == asked["who"].casefold():
        return []
    for begin, stop in spans[after + 1 :]:
        if _TURN.fullmatch(text[begin:stop]) or "\n" in text[high:begin]:
            break
        if stop - low > LONGEST:
            break
        high = stop
    return [(hit, low, high)]


def _asks(said: str) -> bool:
    """Whether a turn asks; in chats that is often said without a question mark."""
    first = said.split()[0].casefold().strip(",")
    return said.rstrip().endswith("?") or (len(said) <= _LONGEST_TURN and first in _ASKING)


# --- how it is told ------------------------------------------------------------------------------


def spoken(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit], quote: Range
) -> str:
    """What a quote says: its text, without marks of quotations, lists and emphasis, or a row in
    words: of a long one the cells that the question names, that in which the reader sees the
    answer, and those of the kind that is asked for (of several names or numbers in a row the reader
    often takes the wrong one); where the columns are months, that of the question's. An empty one
    that it names is told where it names the row, too.
    """
    hit, start, end = quote
    answers = [
        hits[hit].text[one.reading.start : one.reading.end].strip()
        for one in ranked
        if one.candidate.hit == hit and start <= one.candidate.start < end
    ]
    asked = frozenset(question.stems)
    is_named = bool(asked & stems_of(hits[hit].text[start:end], question.language))

    def telling(name: str, cell: str) -> bool:
        of_month = is_of_month(question, name)
        if of_month is not None:
            return of_month
        text = f"{name} {cell}"
        if not cell:
            return is_named and bool(asked & stems_of(name, question.language))
        if any(cell in answer or answer in cell for answer in answers if answer):
            return True
        if question.kind in _OF_A_KIND and could_answer(
            question, text, words_of(text, question.language), quantities(text)
        ):
            return True
        return bool(asked & stems_of(text, question.language))

    if field := _field(hits[hit], start, end):
        return field
    said = in_words(hits[hit], start, end, telling)
    if who := writer_of(hits[hit], start):
        return f"{who}: {hits[hit].text[said_from(hits[hit].text, start) : end]}"
    return unmarked(_MARKS.sub("", said) if _QUOTED.fullmatch(said) else said, hits[hit].file)


def _field(hit: Hit, start: int, end: int) -> str:
    """A field on top of a note with what the note is called, as a row is told with what it is
    about: "Dave Pritchard, mobile: 07700 900318"; "" if it is none."""
    fields, _ = front_fields(hit.text)
    if not any((one.start, one.end) == (start, end) for one in fields):
        return ""
    name, said = hit.title or PurePath(hit.file).stem, unmarked(hit.text[start:end], hit.file)
    return f"{name}, {said}" if 0 < len(name) <= _LONGEST_NAME else said
