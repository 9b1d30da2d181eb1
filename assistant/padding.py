"""What is told beside the best quote: what fills up is left out, what stands between is not. Pure.

Used by quoting. A second quote is told since it is nearly as likely as the first; a heading, a row
of something else, or what is of another kind only fills up.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asking import Question
from assistant.entries import entry_day
from assistant.evidence import Evidence
from assistant.furniture import is_furniture
from assistant.pieces import LONGEST, pieces
from assistant.quantities import agrees, quantities
from assistant.records import Hit
from assistant.rows import is_row, names
from assistant.trails import Range
from assistant.wording import stems_of

_HEADING = 6  # words of a line in capitals


def only_fills(question: Question, best: Evidence, one: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether what is less likely than the best adds nothing to it: a heading, or a row that has
    less of what is asked for than the best of the same file."""
    said = one.candidate.text
    if is_heading(question, said):
        return True
    hit, first = hits[one.candidate.hit], hits[best.candidate.hit]
    if question.kind == "yes_no" or not is_row(said) or hit.file != first.file:
        return False
    return asked_in(question, one, hits) < asked_in(question, best, hits)


def without_headings(question: Question, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, without a heading over what is nearly as likely: that is what it heads."""
    return [
        one
        for one in ranked
        if not (
            is_heading(question, one.candidate.text)
            and any(
                other.candidate.hit == one.candidate.hit
                and other.candidate.start >= one.candidate.end
                and not is_heading(question, other.candidate.text)
                for other in ranked
            )
        )
    ]


def is_heading(question: Question, said: str) -> bool:
    """Whether it is a short line in capitals alone; who or where it was may be written so."""
    words = said.split()
    if question.kind in ("person", "place"):
        return False
    return len(words) <= _HEADING and said.isupper() and not any(map(str.isdigit, said))


def asked_in(question: Question, one: Evidence, hits: Sequence[Hit]) -> frozenset[str]:
    """The words and numbers of a question that a sentence says, or a row with its columns."""
    hit, said = hits[one.candidate.hit], one.candidate
    text = f"{said.text} {' '.join(names(hit, said.start, said.end))}"
    told = quantities(said.text)
    numbers = {
        question.text[each.start : each.end]
        for each in question.quantities
        if any(agrees(each, other) for other in told)
    }
    return (stems_of(text, question.language) & frozenset(question.stems)) | numbers


def with_what_stands_between(
    found: Sequence[Range], hits: Sequence[Hit], question: Question | None = None
) -> list[Range]:
    """The quotes, and the one sentence that two of them leave out between them: it is mostly what
    they speak of. The likelier stays before the other; where it comes later in the text, what
    stands between is told only of how much is asked, if it says a value."""
    number = question is not None and question.kind == "number"
    for at, one in enumerate(found):
        for other in found[at + 1 :]:
            if one[0] == other[0] and (gap := _gap(hits[one[0]], one, other)):
                if (one[0], *gap) in found:
                    continue
                said = hits[one[0]].text[slice(*gap)]
                if other < one and not (number and quantities(said)):
                    continue
                after = found.index(one) + 1
                return [*found[:after], (one[0], *gap), *found[after:]]
    return list(found)


def _gap(hit: Hit, one: Range, other: Range) -> tuple[int, int] | None:
    """The one sentence between two quotes of a paragraph; no row, and no entry of another day."""
    text = hit.text
    (_, low, first), (_, last, high) = sorted((one, other))
    if high - low > LONGEST or "\n\n" in text[low:high]:
        return None
    gap = [span for span in pieces(text) if first <= span[0] and span[1] <= last]
    if len(gap) != 1 or any(is_row(line) for line in text[low:high].splitlines()):
        return None
    if names(hit, *gap[0]) or entry_day(text, gap[0][1] - 1) != entry_day(text, first - 1):
        return None
    return None if is_furniture(text, *gap[0]) else gap[0]
