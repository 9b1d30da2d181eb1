"""An item of a list -> the whole list, where a question asks for several; used by quoting. Pure.

"Which medicines does she take?" is answered by all four lines below "Current medicines", of which
the reader sees one or two: told alone, they pass for all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.records import Hit
from assistant.trails import Range
from assistant.wording import stems_of

MOST = 10  # items; more are no answer to read
_LONGEST = 600  # characters of all
_SEVERAL = re.compile(
    r"\W*(?:(?:and|so)\s+)?(?:(?:list|name)\s+(?!is\b|of\b)|who\s+are\b"
    r"|(?:which|what)\s+(?!(?:is|was|does|did|do|has|had|can|will|should|must)\b)(?:of\s+)?"
    r"(?:(?:all|the|our|my|their|his|her|other)\s+)*(?:[a-z-]+\s+){0,2}?"
    r"(?!(?:is|was|does|has|means|costs|happens|this|his|its|us|as)\b)[a-z-]+(?<![su])s"
    r"(?=\s+(?:is|are|was|were|do|does|did|have|has|had|can|could|should|must|may|might|will|would"
    r"|needs?|go|come|of)\b|\W*$)"  # not a verb: "Which bus goes there?"
    r"|what\s+(?:are|were)\b"
    r"|welche\s+\w+e[nrs]?\b|was\s+sind\b|wer\s+sind\b"
    r"|(?:quels|quelles)\b|(?:cuáles|qué\s+(?:\w+\s+)?\w+s)\b)",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"[ \t>]*(?P<mark>[-*+•‣▪◦●○■·–]|[☐□]|\[ \]|[☑☒✓]|\[[xX✓]\]|\(?(?P<number>\d{1,2})[.)]"
    r"|\(?(?P<letter>[a-z])[.)])[ \t]+\S"
)
_TICKED = ("☑", "☒", "✓", "[x]", "[X]", "[✓]")
_OPEN = ("☐", "□", "[ ]")


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int
    kind: str  # of its mark: ticked ones are a list of their own among those that are not
    number: int  # 0 without one


def asks_for_several(question: str) -> bool:
    """Whether it asks for things in the plural: "Which drinks …", "What are the steps …"."""
    return bool(_SEVERAL.match(question))


def whole_list(question: Question, best: Evidence, hits: Sequence[Hit]) -> list[Range]:
    """All items of the list that the best evidence is one of; none where one is asked for, where
    words of the question choose among the items, or where they are too many to read."""
    items = _asked_for(question, best, hits)
    return [(best.candidate.hit, one.start, one.end) for one in items] if _is_whole(items) else []


def is_cut_short(question: Question, best: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether there are more items than are told, as they are too many, or not all were read."""
    items = _asked_for(question, best, hits)
    return len(items) > 1 and not _is_whole(items)


def _is_whole(items: Sequence[_Item]) -> bool:
    begins = not items or items[0].number <= 1
    short = sum(one.end - one.start for one in items) <= _LONGEST
    return begins and short and 1 < len(items) <= MOST


def _asked_for(question: Question, best: Evidence, hits: Sequence[Hit]) -> list[_Item]:
    """The items of its kind in the list that the best evidence is one of, if all are asked for."""
    if not asks_for_several(question.text):
        return []
    text, at = hits[best.candidate.hit].text, best.candidate.start
    run = _list_at(text, at)
    own = next((one for one in run if one.start <= at < one.end), None)
    items = [one for one in run if own and one.kind == own.kind]
    said = [stems_of(text[one.start : one.end], question.language) for one in items]
    asked = frozenset(question.stems)
    return items if all(one & asked == said[0] & asked for one in said) else []


def is_item(text: str, at: int) -> bool:
    """Whether an item of a list begins or goes on at a place, and it is not its only one."""
    return len(_list_at(text, at)) > 1


def list_below(text: str, end: int) -> list[tuple[int, int]]:
    """The items of the list that begins right behind a place; none if none does."""
    begun = end + len(text[end:]) - len(text[end:].lstrip())
    run = _list_at(text, begun)
    return [(one.start, one.end) for one in run] if run and run[0].start == begun else []


def _list_at(text: str, at: int) -> list[_Item]:
    """The items of the list that a place is in; none where it is in none."""
    for run in _runs(text):
        if any(one.start <= at < one.end for one in run):
            return run
    return []


def _runs(text: str) -> list[list[_Item]]:
    """The lists of a text: items one below the other, with a blank line between them or none."""
    runs: list[list[_Item]] = []
    at, blank, inside = 0, False, False
    for line in text.splitlines(keepends=True):
        end = at + len(line.rstrip())
        found = _ITEM.match(line)
        if found:
            item = _item(found, at + len(line) - len(line.lstrip()), end)
            if inside and _follows(runs[-1][-1], item):
                runs[-1].append(item)
            else:
                runs.append([item])
            inside = True
        elif not line.strip():
            blank = True
        elif inside and not blank:  # the item goes on
            last = runs[-1].pop()
            runs[-1].append(_Item(last.start, end, last.kind, last.number))
        else:
            inside = False
        blank = blank and not line.strip()
        at += len(line)
    return runs


def _item(found: re.Match[str], start: int, end: int) -> _Item:
    mark = found["mark"]
    if found["number"]:
        return _Item(start, end, "number", int(found["number"]))
    if found["letter"]:
        return _Item(start, end, "letter", ord(found["letter"]) - ord("a") + 1)
    kind = "ticked" if mark in _TICKED else "open" if mark in _OPEN else "bullet"
    return _Item(start, end, kind, 0)


def _follows(last: _Item, item: _Item) -> bool:
    """Whether an item goes on with the list of the one above it."""
    if item.number or last.number:
        return item.kind == last.kind and item.number == last.number + 1
    return (item.kind == "bullet") == (last.kind == "bullet")
