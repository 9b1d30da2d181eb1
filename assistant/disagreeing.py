"""Ranked evidence -> a sentence elsewhere that answers differently; used by answering. Pure.

Two versions of a lease, a plan and its correction, the minutes of one meeting and of the next: both
are shown, each with its date, and the reader decides. Elsewhere is another file, or another dated
section of the same one. Which sentences contradict each other the caller asks a model; here is
decided what is worth asking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.adding import LOOKED_AT, MARGIN, is_of_a_kind, tells_of_more
from assistant.amending import AMENDMENT, amended, amends_only, called, number_of
from assistant.amounts import CODES
from assistant.asking import Question
from assistant.denying import is_instead_of, surely_denies
from assistant.differing import (
    comparable,
    compatible,
    is_from,
    is_from_another,
    same,
    same_but_figures,
    values_of,
)
from assistant.evidence import Evidence, words_asked
from assistant.furniture import is_marked_heading
from assistant.parties import is_of_another
from assistant.pieces import pieces
from assistant.quantities import Quantity, agrees, quantities
from assistant.records import Hit
from assistant.settled import is_only_asked
from assistant.source_days import day_of_source, section_date
from assistant.versions import is_draft_of, later_version
from assistant.wording import content, stems_of, words_of

SURE = 5.0  # by so much, it need not be in the same words, in a later version of the same
ANSWERS = 4.0  # by so much, it may lack the word for what is asked
_VALUES = stems_of("price cost fee rate charge amount sum total rent salary wage pay number")
_AT_WHICH_TIME = stems_of("now currently current today present still latest new")
_OF_IT = re.compile(  # "What pressure has", "the notice period of", "Who is responsible for"
    r"^\W*(?:what|which)\s+(?P<first>\w+)\s+(?:is|are|does|do|has|have|should|must|can|may|will)\b"
    r"|^\W*what(?:['’]s|\s+(?:is|are|was|were))\s+(?:the|my|our|your)\s+(?:\w+\s+){0,2}?"
    r"(?P<head>\w+)(?=\s+(?:of|for|in|at|on|with|from|to|by)\b|\W*$)"
    r"|^\W*who(?:['’]s|\s+(?:is|are))\s+(?P<role>\w+)\b|\bto\s+be\s+(?P<done>\w+)",
    re.IGNORECASE,
)
_HOW_TO = re.compile(r"\W*(?:and\s+)?how\s+(?:do|can|should|to|does|would|must)\b", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:mov(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|postpon\w+|resched\w+|put (?:off|back)"
    r"|brought forward|instead|no longer"
    r"|new (?:\w+ )?(?:date|day|time|price|rent|fee|rate|number|address|appointment|deadline)"
    r"|not .{1,40} but|correct(?:ed|ion)|replac\w+|rais(?:e|ed|es)|r(?:ises?|ose)"
    r"|lower(?:ed|s)?|increas\w+|reduc\w+|(?:goes|went|go|gone) (?:up|down)|now (?:be|on|at|costs?)"
    r"|will now|from .{1,40} to"
    r"|verschoben|verschieb\w+|verlegt|geändert|ändert|statt|neue[rnsm]?|nicht mehr|sondern"
    r"|erhöht|erhöhen|gesenkt|report[ée]e?s?|décal[ée]e?s?|chang[ée]e?s?|déplac[ée]e?s?|au lieu"
    r"|nouve(?:au|lle)|non plus|augment\w+|aplaz\w+|cambi\w+|traslad\w+|en lugar|en vez"
    r"|nuev[oa]|ya no|sino|sub(?:e|ió))\b",
    re.IGNORECASE | re.DOTALL,
)
_AMENDING = re.compile(
    r"\b(?:addendum|amendment|extension|renewal|supplement|nachtrag|verlängerung|avenant"
    r"|(?:deed|order|notice) of variation|variation (?:order|agreement)|side letter"
    r"|prolongation|anexo|prórroga|changed|corrected|correction"
    r"|new (?:days?|dates?|times?|prices?|rates?|rules))\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\W*who\s+are\b", re.IGNORECASE)
_LEAST = 0.01  # of the chance that what changes a value must have
_ALL = 0.99  # of the question's words, in what need not be likely
_SHARED = 0.5  # of the question's words that stand round what changes a value
AS_LIKELY = 0.1  # of another's chance, at least, to be told in its place
NEAR = 0.1  # by how much less of the question's words it may hold than the best


def rivals(question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]) -> Iterator[int]:
    """Places in `ranked` of what answers the same question with another value, best first."""
    if not ranked or _HOW_TO.match(question.text) or _is_heading(ranked[0], hits):
        return
    best = ranked[0]
    for at, other in enumerate(ranked[1:LOOKED_AT], start=1):
        newer = is_newer(other, best, hits)
        least = 0.0 if newer or is_amended(other, best, hits) else MARGIN
        if _is_of_another_entry(question, best, other, hits):
            continue
        sure = same_but_figures(best.candidate.text, other.candidate.text)
        if (other.reading.margin < least and not sure) or not _elsewhere(best, other, hits):
            continue
        if _is_heading(other, hits) or is_only_asked(question, best, other):
            continue
        if is_of_another(question, best, other, hits) or _was_draft(other, best, hits):
            continue
        amends = is_amended(best, other, hits)
        if (tells_of_more if amends else is_of_a_kind)(question, best, other, hits):
            continue
        about = in_its_words(question, best, other) or (newer and other.reading.margin >= SURE)
        about = about or _in_like_words(question, best, other)
        if about and _differ(question, best, other, hits):
            yield at


def changed_by(question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]) -> int | None:
    """The place in `ranked` of what later puts another value in the place of the best one's: "moved
    from 14 to 23 March"; None if nothing does. It need not answer by itself."""
    if not ranked:
        return None
    best = ranked[0]
    found: list[int] = []
    old = _told(question, best)
    own = min(_SHARED, best.features["coverage_near"])
    for at, other in enumerate(ranked[1:], start=1):
        text = other.candidate.text
        if not _elsewhere(best, other, hits) or changes(best, other, hits):
            continue
        amends = _amends(hits[other.candidate.hit]) and not _amends(hits[best.candidate.hit])
        shared = other.features["coverage"] >= best.features["coverage"] - NEAR
        shared = shared or (amends and _names_changed(question, best, other, hits))
        if not (_CHANGE.search(text) or (amends and shared)):
            continue
        if not _CHANGE.search(text) and tells_of_more(question, best, other, hits):
            continue
        kin = hits[other.candidate.hit].file == hits[best.candidate.hit].file
        shown = words_asked(question, best)
        alike = bool(shown) and shown <= words_asked(question, other)
        if kin and alike and shared and _CHANGE.search(text) and is_later(hits, other, best):
            found.append(at)  # "reduced to 50 mg once a day", of twice
            continue
        if shared and _CHANGE.search(text) and is_instead_of(text, best.candidate.text):
            if not (is_later(hits, best, other) or is_of_another(question, best, other, hits)):
                found.append(at)
            continue
        told = [one for one in values_of(question, text) if any(comparable(one, a) for a in old)]
        if all(any(agrees(one, a) for a in old) for one in told) or is_from_another(
            text, told, old
        ):
            continue
        later = amends or is_later(hits, other, best)
        unordered = not is_later(hits, best, other)
        if not (later or (unordered and is_from(text, told, old))):
            continue
        if is_of_another(question, best, other, hits):
            continue
        named = any(a.date and same(a, b) for a in old for b in told)
        likely = other.probability >= _LEAST or other.features["coverage"] >= _ALL
        if not (named or likely or (amends and shared)):
            continue
        amended_by = is_amended(best, other, hits)
        least = own if kin or amended_by else _SHARED
        if named or (amended_by and alike) or other.features["coverage_near"] >= least:
            found.append(at)
    return latest_of(found, ranked, hits) if found else None


def _is_of_another_entry(
    question: Question, best: Evidence, other: Evidence, hits: Sequence[Hit]
) -> bool:
    """Whether an entry of the same file has no word of the question, where the best has some."""
    kin = hits[other.candidate.hit].file == hits[best.candidate.hit].file
    return kin and bool(words_asked(question, best)) and not words_asked(question, other)


def latest_of(places: Sequence[int], ranked: Sequence[Evidence], hits: Sequence[Hit]) -> int:
    """The first of these places in `ranked`, or one that is later and about as likely."""
    first = places[0]
    for at in places[1:]:
        likely = ranked[at].probability >= AS_LIKELY * ranked[first].probability
        if likely and is_later(hits, ranked[at], ranked[first]):
            first = at
    return first


def _names_changed(
    question: Question, best: Evidence, other: Evidence, hits: Sequence[Hit]
) -> bool:
    """Whether what the best sentence says of the question's words is named where another file says
    what changes: "The old note no longer holds for grey and blue"."""
    text = hits[other.candidate.hit].text
    said = [text[start:end] for start, end in pieces(text) if _CHANGE.search(text[start:end])]
    lacking = {word.stem for word in best.candidate.words} & set(question.stems)
    return bool(lacking) and lacking <= stems_of(f"{' '.join(said)} {other.candidate.text}")


def _is_heading(one: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the answer that the reader sees is a heading, which is about what stands below it."""
    text, at = hits[one.candidate.hit].text, one.reading.start
    return is_marked_heading(text[text.rfind("\n", 0, at) + 1 :])


def _was_draft(one: Evidence, of: Evidence, hits: Sequence[Hit]) -> bool:
    return is_draft_of(hits[one.candidate.hit], hits[of.candidate.hit])


def changes(best: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the best sentence itself says that it changes the other's value: "moves from 8 August
    to 17 October" is not changed by "completion by 8 August"."""
    text = best.candidate.text
    old = quantities(_span(other, hits))
    said = quantities(text)
    return bool(_CHANGE.search(text)) and any(agrees(a, b) for a in old for b in said)


def is_newer(one: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the file of the first is a later version of that of the second."""
    return bool(later_version(hits[other.candidate.hit], [hits[one.candidate.hit]]))


def is_amended(one: Evidence, by: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the file of the second is an amendment, and of what that of the first is about: that
    is called by all words of its name or title that not all papers are called by."""
    first, second = (hits[each.candidate.hit] for each in (one, by))
    known = stems_of(called(first))
    if AMENDMENT.search(called(first)):
        return False
    return any(each <= known for each in amended(second)) or amends_only(first, second, hits)


def _amends(hit: Hit) -> bool:
    """Whether a file calls itself an addendum, an amendment, an extension."""
    return bool(_AMENDING.search(called(hit)))


def is_later(hits: Sequence[Hit], one: Evidence, other: Evidence) -> bool:
    """Whether the source of one sentence says that it is of a later day than that of the other; or
    a later amendment, if it says no day."""
    after, before = (day_of_source(hits[e.candidate.hit], e.candidate.start) for e in (one, other))
    if after and before:
        return after.first > before.last
    last, first = (number_of(called(hits[each.candidate.hit])) for each in (one, other))
    return last > first > 0


def _elsewhere(best: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether another sentence stands in another file, mail of a mailbox, or dated section."""
    one, hit = hits[best.candidate.hit], hits[other.candidate.hit]
    if hit.through:
        return False
    if hit.file not in {one.file, *one.copies}:
        return True
    if hit.place.message != one.place.message:
        return True
    since = section_date(one, best.candidate.start)
    return section_date(hit, other.candidate.start) not in ("", since)


def in_its_words(question: Question, best: Evidence, other: Evidence) -> bool:
    """What stands for the value itself ("price") need not be said: "a wash costs £3" says it.

    Whose name it is must be: the line below "Chair: …" names another office, not another chair.
    """
    if question.kind == "person" and (
        other.features["coverage"] < best.features["coverage"] - NEAR
    ):
        return False
    if any(other.features[name] < best.features[name] - NEAR for name in ("names_near", "numbers")):
        return False
    both = best.candidate.near_stems & other.candidate.near_stems & set(question.stems)
    if not both - _AT_WHICH_TIME:
        return False
    if other.features["coverage_near"] >= best.features["coverage_near"] - NEAR:
        return True
    lacking = (best.candidate.near_stems - other.candidate.near_stems) & set(question.stems)
    return lacking <= _VALUES and bool(both - _VALUES - _AT_WHICH_TIME)


def _in_like_words(question: Question, best: Evidence, other: Evidence) -> bool:
    """Whether it lacks no word of the question but that for what is asked of a thing, and the
    reader sees an answer in it all the same: "keep the heating at 1.2 bar" does not say "pressure".
    Days are too many for that."""
    if question.kind == "date" or other.reading.margin < ANSWERS:
        return False
    if any(other.features[name] < best.features[name] - NEAR for name in ("names_near", "numbers")):
        return False
    asked = set(question.stems)
    lacking = (best.candidate.near_stems - other.candidate.near_stems) & asked - _VALUES
    if lacking and any(one.unit in CODES for one in _told(question, other)):
        return False  # what costs so much, or for what it is paid, a sum does not say
    both = best.candidate.near_stems & {word.stem for word in other.candidate.words} & asked
    return lacking <= _asked_of_it(question) and bool(both - _AT_WHICH_TIME)


def _asked_of_it(question: Question) -> set[str]:
    """The stems of the words for what is asked of a thing: a value says it by its unit, a name by
    standing there. The thing itself ("of the car") must be said."""
    found = [match.group(match.lastgroup or 0) for match in _OF_IT.finditer(question.text)]
    return set(stems_of(" ".join(found), question.language))


def _differ(question: Question, best: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the two answers, as the reader sees them, are values that cannot both be true."""
    if surely_denies(best.candidate.text, other.candidate.text):
        return True
    one, two = _span(best, hits), _span(other, hits)
    said, told = _told(question, best), _told(question, other)
    if said and told:
        text, against = best.candidate.text, other.candidate.text
        alike = any(comparable(a, b) for a in said for b in told)
        beside = [] if _CHANGE.search(text) else values_of(question, text)
        if any(same(a, b) and (b.unit or b.date) for a in beside for b in told):
            return False  # it says the other's, too
        pairs = ((a, b) for a in said for b in told if comparable(a, b))
        return alike and not any(compatible(text, a, against, b) for a, b in pairs)
    if question.kind == "place":  # the number of a house is a part of one
        if not (_named(one) or _named(two)):
            return False
    elif said or told or question.kind != "person" or not (_named(one) and _named(two)):
        return False
    first, second = ({word.stem for word in content(words_of(text))} for text in (one, two))
    if _SEVERAL.match(question.text):  # two lists, each with somebody whom the other lacks
        return bool(first - second and second - first)
    return bool(first and second) and not first & second


def _named(text: str) -> bool:
    """Whether a word of it has a capital: "the chair" is not a person who could be another."""
    return any(text[word.start].isupper() for word in content(words_of(text)))


def _told(question: Question, one: Evidence) -> list[Quantity]:
    """The values in the answer that the reader sees in a sentence; of the sentence's text."""
    shift = one.candidate.start
    start, end = one.reading.start - shift, one.reading.end - shift
    return values_of(question, one.candidate.text[:end], start)


def _span(one: Evidence, hits: Sequence[Hit]) -> str:
    return hits[one.candidate.hit].text[one.reading.start : one.reading.end]
