"""Hits + a question of what changed -> the sentences that change something, and what they change;
used by answering.

"What did the second amendment to the cleaning contract change?": all that it says anew. "What has
changed in the travel rules?": the notice that raises the allowance. A sentence is told where its
file is an amendment of what is asked about, or it says of it that something is changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.adding import names_more
from assistant.amending import (
    AMENDMENT,
    Change,
    amended,
    asked_change,
    called,
    number_of,
    numbers_of,
)
from assistant.asking import Question
from assistant.checking import Checker
from assistant.differing import comparable, compatible, same, values_of
from assistant.evidence import window
from assistant.furniture import is_closing, is_furniture, is_mail_head
from assistant.languages import ENGLISH, Language
from assistant.pieces import pieces
from assistant.quoting import spoken
from assistant.records import Hit, Sentence
from assistant.rows import is_row
from assistant.source_days import begins_file, dated, day_of_source
from assistant.trails import Range
from assistant.weekdays import UNIT as WEEKDAY
from assistant.weighing import Weighed
from assistant.wording import content, stems_of, words_of

MOST = 6  # sentences of amendments
MOST_SAID = 3  # sentences elsewhere that say a change
_BEGIN = 240  # characters of an amendment that say what it amends
_ALIKE = 0.6  # of the words of what is changed stand in what changes it
_CHANGES = re.compile(
    r"\b(?:(?:is|are|was|were|been|be|being) (?:\w+ly )?(?:amended|changed|replaced|moved|postponed"
    r"|rescheduled|put (?:off|back)|brought forward|raised|increased|reduced|lowered|extended"
    r"|shortened|corrected|added|deleted|abolished|switched off)|postpone[sd]?|reschedul(?:e|es|ed)"
    r"|r(?:ises?|ose)|(?:goes|went|go) (?:up|down)|instead of|(?:has|have|had|there is) (?:a )?new"
    r"|new (?:date|day|time|price|rent|fee|rate|number|address)|no longer"
    r"|geändert|verschoben|verlegt|erhöht|gesenkt|ersetzt|nicht mehr|report[ée]e?s?|modifi[ée]e?s?"
    r"|remplac[ée]e?s?|augment[ée]e?s?|au lieu d|ne \w+ plus|aplazad[oa]s?|cambia\w*|modifica\w*"
    r"|sustituid[oa]s?|en lugar de|ya no)\b",
    re.IGNORECASE,
)
_MIGHT = re.compile(
    r"\b(?:(?<!\d )may(?!\s+\d)|might|can|could|must|should|if|would|unless"
    r"|kann|können|darf|muss|wenn|falls|peut|si|puede)\b",
    re.IGNORECASE,
)
_REMAINS = re.compile(
    r"\b(?:remains?|stays?|stay as|unchanged|unaffected|not (?:changed|amended|affected)"
    r"|continues? (?:to apply|in force)|in (?:full )?force"
    r"|bleib(?:t|en)|unverändert|unberührt|inchangée?s?|sin cambios)\b",
    re.IGNORECASE,
)
_SAYS_BEFORE = re.compile(  # "from 24 to 28 euros"
    r"\bfrom \W?\d.{0,30} to\b|\binstead of\b|\bstatt\b|\bvon \W?\d.{0,30} auf\b|\bau lieu d"
    r"|\ben lugar de\b",
    re.IGNORECASE,
)
_PARTIES = re.compile(
    r"\W*(?:of|between|zwischen|vom|entre|du|del?|made (?:on|the|this)|dated"
    r"|signed (?:for|by|on|at)|unterzeichnet|signée? (?:à|par|le)|firmado"
    r"|this \w+(?: \w+)? (?:is|was) made)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\W*(?:[A-Z]\.?\d{1,2}\b|\d{1,2}(?:\.\d{1,2})*[.)]|§\s*\d|[Cc]lause\s+\d)")

Passages = Callable[[str], Sequence[Hit]]
"""The passages of a file that the question finds, in its order."""


def told_changes(
    checker: Checker, asked: Change, question: Question, hits: Sequence[Hit], passages: Passages
) -> list[Sentence]:
    """What changes something, each with its day, and then what it changes; none if nothing that
    does was found."""
    known, now, before = _changed(asked, question, hits, passages)
    told = []
    for places, contrary in ((now, False), (before, True)):
        for place in places:
            quote = checker.quote(spoken(question, (), known, place), known, *place).sentence
            told.append(replace(dated(quote, known), contrary=contrary))
    return told


def _changed(
    asked: Change, question: Question, hits: Sequence[Hit], passages: Passages
) -> tuple[list[Hit], list[Range], list[Range]]:
    """Passages, and the places in them: what the amendments say that are asked for, the latest
    first, else what other files do; and what they change."""
    amendments = [hit for hit in hits if _is_asked_for(asked, hit, question.language)]
    files = list(dict.fromkeys(hit.file for hit in amendments))
    if not asked.about and len(files) > 1:
        return [], [], []  # the second amendment of which contract?
    first = {file: next(hit for hit in amendments if hit.file == file) for file in files}
    files.sort(key=lambda file: _order(first[file]), reverse=True)
    known = [hit for file in files for hit in passages(file)]
    known += [hit for hit in hits if hit.file not in files]
    within = [at for at, hit in enumerate(known) if hit.file in files]
    now = [place for at in within for place in _told(known[at], at, all_of_it=True)]
    now = _clauses(now, known)[:MOST]
    if not files and not asked.number:
        language = question.language
        about = [
            at for at, hit in enumerate(known) if asked.about <= _stems(hit, hit.text, language)
        ]
        about.sort(key=lambda at: _order(known[at]), reverse=True)
        said = (place for at in about for place in _told(known[at], at, all_of_it=False))
        now = [one for one in said if _is_about(asked, known, one, language)][:MOST_SAID]
    told = {known[at].file for at, *_ in now}
    names = [asked.about]
    if not asked.about:  # what the amendment says that it is of
        names = [one for hit in first.values() for one in amended(hit)]
    spoken_in = question.language if asked.about else ENGLISH
    others = [
        at
        for at, hit in enumerate(known)
        if hit.file not in told
        and not AMENDMENT.search(called(hit))
        and any(one <= _stems(hit, _begin(hit), spoken_in) for one in names)
    ]
    found = (_replaced(question, known, place, others) for place in now)
    return known, now, list(dict.fromkeys(place for place in found if place))


def is_of_another_change(weighed: Weighed, hits: Sequence[Hit]) -> bool:
    """Whether it is asked what changed, and the best evidence is of another thing, or of another
    amendment."""
    asked = asked_change(weighed.question.text, weighed.question.language)
    if asked is None:
        return False
    if not weighed.ranked:
        return True
    best = weighed.ranked[0].candidate
    said = f"{called(hits[best.hit])} {best.text}"  # a letter may tell of an amendment, too
    if asked.number and asked.number not in numbers_of(said):
        return True
    around = _stems(hits[best.hit], "", weighed.question.language)
    return not asked.about <= best.near_stems | around


def _is_asked_for(asked: Change, hit: Hit, language: Language) -> bool:
    if not AMENDMENT.search(called(hit)):
        return False
    if asked.number and number_of(called(hit)) != asked.number:
        return False
    return asked.about <= _stems(hit, _begin(hit), language)


def _begin(hit: Hit) -> str:
    return hit.text[:_BEGIN] if begins_file(hit) else ""


def _stems(hit: Hit, text: str, language: Language) -> frozenset[str]:
    return stems_of(f"{called(hit)} {hit.heading} {text}", language)


def _order(hit: Hit) -> tuple[str, int]:
    day = day_of_source(hit, hit.place.start)
    return day.first.isoformat() if day else "", number_of(called(hit))


def _told(hit: Hit, at: int, all_of_it: bool) -> list[Range]:
    """The places of a passage that change something: of an amendment, all that says anything."""
    found = []
    for start, end in pieces(hit.text):
        said = hit.text[start:end]
        if is_furniture(hit.text, start, end) or is_closing(said) or said.endswith("?"):
            continue
        if is_mail_head(said, bool(hit.place.message)) or _REMAINS.search(said):
            continue
        if len(words_of(said)) < 3 or _is_head(said, hit):
            continue
        if all_of_it:
            tells = not _PARTIES.match(said) and "\n\n" not in said
        else:
            tells = bool(_CHANGES.search(said)) and not (is_row(said) or _MIGHT.search(said))
        if tells:
            found.append((at, start, end))
    return found


def _is_head(said: str, hit: Hit) -> bool:
    """Whether it is the title or the heading, with no more than the day or the parties below it."""
    first, _, rest = said.strip().partition("\n")
    if first.strip() not in (hit.title, hit.heading.split(" › ")[-1]):
        return False
    return not rest.strip() or bool(_PARTIES.match(rest))


def _clauses(places: Sequence[Range], hits: Sequence[Hit]) -> list[Range]:
    """Without what stands before the first numbered clause of its file: who agrees, and why."""
    kept: dict[str, list[Range]] = {}
    numbered: set[str] = set()
    for place in sorted(places, key=lambda place: _in_order(hits[place[0]], place[1])):
        at, start, end = place
        file = hits[at].file
        if _CLAUSE.match(hits[at].text[start:end]) and file not in numbered:
            numbered.add(file)
            kept[file] = []
        kept.setdefault(file, []).append(place)
    files = dict.fromkeys(hits[at].file for at, *_ in places)
    return [place for file in files for place in kept[file]]


def _is_about(asked: Change, hits: Sequence[Hit], place: Range, language: Language) -> bool:
    """Whether a sentence, one beside it, its file or what it stands under says of what the changes
    are asked for: that its passage mentions it somewhere is not enough."""
    at, start, end = place
    low, high = window(hits[at].text, start, end)
    said = f"{_begin(hits[at])} {hits[at].text[low:high]}"
    return asked.about <= _stems(hits[at], said, language)


def _in_order(hit: Hit, start: int) -> tuple[int, int]:
    return hit.place.page or 0, hit.place.start + start


def _replaced(
    question: Question, hits: Sequence[Hit], place: Range, others: Sequence[int]
) -> Range | None:
    """The sentence elsewhere with another value in nearly the same words, and none that the one
    that changes it says."""
    at, start, end = place
    said = hits[at].text[start:end]
    if _SAYS_BEFORE.search(said):
        return None
    values, words = values_of(question, said), _bare(said)
    best: tuple[float, Range] | None = None
    for other in others:
        for low, high in pieces(hits[other].text):
            text = hits[other].text[low:high]
            own = _bare(text)
            share = len(own & words) / len(own) if len(own) > 1 else 0.0
            if share < _ALIKE or names_more(said, hits[other].text):
                continue
            told = values_of(question, text)
            pairs = [(a, b) for a in values for b in told if comparable(a, b)]
            if any(same(a, b) for a, b in pairs if a.unit != WEEKDAY):
                continue
            differs = any(not compatible(said, a, text, b) for a, b in pairs)
            if differs and (best is None or share > best[0]):
                best = share, (other, low, high)
    return best[1] if best else None


def _bare(text: str) -> set[str]:
    """The stems of its words that are no numbers."""
    return {word.stem for word in content(words_of(text)) if not any(map(str.isdigit, word.folded))}
