"""Check boxes of notes -> what is still to be done, and whether something is. Pure.

    - [x] tell the council          "What is still open on the moving checklist?" asks for the items
    - [ ] DVLA (licence, both)      of a list with boxes; "Did we tell the DVLA?" for one of them

Used by surveying, which lists items, and by answering, where nothing else tells whether.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from assistant.asking import Question
from assistant.front_matter import tags_of
from assistant.languages import ENGLISH
from assistant.records import Hit
from assistant.trails import Range
from assistant.wording import content, stems_of, words_of

MARKS = ("[ ]", "[]", "[x]", "[X]", "☐", "☑", "☒", "✓", "✔")  # of what holds a box
_ITEM = re.compile(
    r"^[ \t]*(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?(?:\[(?P<box>[ xX✓]?)\]|(?P<sign>[☐☑☒✓✔]))[ \t]+"
    r"(?P<said>\S[^\n]*?)[ \t]*$",
    re.MULTILINE,
)
_HEADING = re.compile(r"^#{1,6}[ \t]+([^\n]+)$", re.MULTILINE)
_TASKS = r"(?:tasks?|to-?dos?|to\s+dos|(?:action\s+)?items?|points?|actions?|jobs|boxes|things)"
_STILL = r"(?:open|undone|unticked|unchecked|outstanding|pending|unfinished)"
_TO_DO = r"to\s+(?:do|be\s+done)"
_LEFT = rf"(?:{_STILL}|left(?:\s+{_TO_DO})?|not\s+(?:yet\s+)?done|{_TO_DO})"
_OVER = r"(?:done|ticked(?:\s+off)?|checked(?:\s+off)?|finished|completed)"
_PLACE = r"(?:\s+(?:on|in|for|of|from|at|with|about)\s+(?P<place>.+))?"
_THE = r"(?:(?:all|my|our|the)\s+)*"
_HAVE_TO = r"(?:(?:have|need)\s+to\s+)?"
_WHAT_IS = r"what(?:['’]s|\s+is|\s+are)"
_SHOW = rf"(?:list|show(?:\s+me)?|(?:what|which)\s+(?:are|is))\s+{_THE}"
_FORMS = tuple(
    (done, re.compile(pattern + r"(?:\s+yet)?" + _PLACE + r"(?:\s+yet)?", re.IGNORECASE))
    for done, pattern in (
        (False, rf"{_WHAT_IS}\s+(?:there\s+)?(?:still\s+|yet\s+){_LEFT}"),
        (False, rf"{_WHAT_IS}\s+(?:there\s+)?(?:{_STILL}|left\s+{_TO_DO})"),
        (False, rf"what\s+(?:do|must|should)\s+(?:i|we)\s+(?:still\s+)?{_HAVE_TO}do"),
        (False, r"what\s+(?:still\s+)?(?:needs|has)\s+(?:still\s+)?to\s+be\s+done"),
        (False, r"what\s+have\s+(?:i|we)\s+(?:still\s+)?not\s+(?:yet\s+)?done"),
        (False, rf"{_SHOW}{_STILL}\s+{_TASKS}"),
        (False, rf"(?:what|which)\s+{_TASKS}\s+are\s+(?:still\s+)?{_LEFT}"),
        (True, rf"what(?:['’]s|\s+is|\s+has\s+been|\s+have\s+(?:i|we))\s+(?:already\s+)?{_OVER}"),
        (True, rf"(?:what|which)\s+{_TASKS}\s+(?:are|have\s+been)\s+(?:already\s+)?{_OVER}"),
        (True, rf"{_SHOW}(?:done|ticked|checked|finished|completed)\s+{_TASKS}"),
    )
)  # fmt: skip
_OF_LISTS = re.compile(  # "What should I do?" is about no list
    rf"\b(?:still|yet|left|have\s+to|need\s+to|already|done|ticked|checked|open|{_TASKS})\b",
    re.IGNORECASE,
)
_LISTS = stems_of("list checklist todo to-do do task item plan note notes file page things")
_WHETHER = re.compile(
    r"\s*(?:did|have|has)\s+(?:(?:i|we|he|she|they|you)|(?P<who>\w+))\s+"
    r"(?:(?:already|ever|yet)\s+)?(?P<verb>\w+)\s+(?P<what>.+)",
    re.IGNORECASE,
)
_SMALL = frozenset({"alreadi", "yet", "still", "ever"})


@dataclass(frozen=True, slots=True)
class Boxes:
    """The items that a question asks for: those that are done, or are not; of which list ("" for
    any), and in the question's own words."""

    done: bool
    place: str
    said: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item with a box, `text[start:end]`, and the heading that it stands under."""

    start: int
    end: int
    said: str
    done: bool
    heading: str


def boxes_asked(text: str) -> Boxes | None:
    """What a question asks of lists with boxes, by its form; None if it asks otherwise."""
    plain = " ".join(text.split()).rstrip("?!. ")
    for done, form in _FORMS:
        if (found := form.fullmatch(plain)) and (found["place"] or _OF_LISTS.search(plain)):
            return Boxes(done, found["place"] or "", plain)
    return None


def items(text: str) -> list[Item]:
    """The items of a text that have a box, in order."""
    headings = [(one.start(), one[1]) for one in _HEADING.finditer(text)]
    found = []
    for one in _ITEM.finditer(text):
        over = [said for at, said in headings if at < one.start()]
        start = one.start() + len(one[0]) - len(one[0].lstrip())
        end = one.start() + len(one[0].rstrip())
        done = one["sign"] not in (None, "☐") or (one["box"] or "").strip() != ""
        found.append(Item(start, end, one["said"], done, over[-1] if over else ""))
    return found


def is_of(place: str, said: str) -> bool:
    """Whether what a list is called says all that a question calls it, but that it is a list."""
    asked = stems_of(place)
    return bool(asked) and (asked - _LISTS or asked) <= stems_of(said)


def box_asked(question: Question, hits: Sequence[Hit]) -> Range | None:
    """The item that "Did we tell the DVLA?" asks for; None if none is, or one says that it is done,
    and another that it is not. What the list is called need not be said again, nor the verb of an
    item that begins with what is asked for."""
    asks = _WHETHER.match(question.text)
    if question.language is not ENGLISH or not asks:
        return None
    asked = stems_of(f"{asks['who'] or ''} {asks['what']}") - _SMALL
    found: list[tuple[int, bool, Range]] = []
    for at, hit in enumerate(hits):
        over = f"{PurePath(hit.file).stem} {hit.title} {hit.heading} {' '.join(tags_of(hit.text))}"
        for one in items(hit.text):
            told = stems_of(one.said)
            shared = asked & told
            verbed = _is_said(asks["verb"], one.said) or _begins(one.said) in shared
            if shared and verbed and asked <= told | stems_of(f"{over} {one.heading}"):
                found.append((len(shared), one.done, (at, one.start, one.end)))
    best = [each for each in found if each[0] == max(count for count, *_ in found)]
    return best[0][2] if len({done for _, done, _ in best}) == 1 else None


def _is_said(verb: str, said: str) -> bool:
    return words_of(verb)[0].stem in {word.stem for word in words_of(said)}


def _begins(said: str) -> str:
    return next((word.stem for word in content(words_of(said))), "")
