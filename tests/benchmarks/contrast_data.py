"""Questions and claims that stand twice: with a passage where they hold, and one where not.

`packaging/reader/contrasts.jsonl.gz` -> `contrasts` -> what the reader learns from
                                                        `worded`: a row of a table in words
                                           `contrast_pool` -> what the judgement is fitted on

By passage: one of the training sets (`id`, `cut`: as in `written_data`), or one that was written
for Footnote (`own`, with a `title`; a `table` has a row a line). Each item names the characters of
a sentence and another one for them: `a` questions that the passage answers, and not with the other
sentence; `b` the other way round; `y` claims that it supports, and then contradicts, `x` the other
way round, `m` claims that it leaves open, and then supports. So nothing in a question tells whether
it is answered (contrast sets: Gardner et al. 2020). A language model wrote them.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.records import Hit, Place
from assistant.rows import in_words
from tests.benchmarks.answering_data import Case, Pool
from tests.benchmarks.written_data import passages, place, places

FILE = Path(__file__).parents[2] / "packaging" / "reader" / "contrasts.jsonl.gz"
SIDES = {"a": (True, False), "b": (False, True)}  # of a question: answered as it is, changed
LABELS = {
    "y": ("supported", "contradicted"),
    "x": ("contradicted", "supported"),
    "m": ("not_enough", "supported"),
}


@dataclass(frozen=True, slots=True)
class Side:
    """A passage, and where in it the answer of a question stands, or what seems to be one."""

    passage: str
    span: tuple[int, int]
    answered: bool


@dataclass(frozen=True, slots=True)
class Contrast:
    """A question with both of its passages, or a claim with both, and the label of each."""

    group: str
    title: str
    first: str
    sides: tuple[Side, Side] | None  # of a question
    claims: tuple[tuple[str, str], tuple[str, str]] | None = None  # passage, label
    own: bool = False  # about a passage that was written for Footnote
    table: bool = False


def contrasts(data: Path) -> list[Contrast]:
    """All of them, with the passages of DATA/training."""
    known = dict(passages(data))
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        return [one for line in map(json.loads, file) for one in of_line(line, known)]


def of_line(line: dict[str, Any], known: dict[str, tuple[str, str]]) -> Iterator[Contrast]:
    if "own" in line:
        text, title = line["own"], line["title"]
    else:
        whole, title = known[line["id"]]
        text = whole[slice(*line.get("cut", (0, len(whole))))]
    for kind, answered in SIDES.items():
        for question, here, (start, end), sentence, there in line.get(kind, ()):
            changed = text[:start] + sentence + text[end:]
            first = Side(text, place(question, here, text), answered[0])
            second = Side(changed, place(question, there, changed), answered[1])
            own, table = "own" in line, bool(line.get("table"))
            yield Contrast(line["group"], title, question, (first, second), None, own, table)
    for kind, (label, other) in LABELS.items():
        for claim, (start, end), sentence in line.get(kind, ()):
            changed = text[:start] + sentence + text[end:]
            both = ((text, label), (changed, other))
            yield Contrast(line["group"], title, claim, None, both, "own" in line)


def worded(side: Side, title: str) -> Side | None:
    """The row of a table in which the answer stands, in words, as the reader is shown it; None if
    the answer is not in one piece there."""
    start = side.passage.rfind("\n", 0, side.span[0]) + 1
    end = side.passage.find("\n", side.span[1])
    end = len(side.passage) if end < 0 else end
    whole = Place(0, len(side.passage))
    said = in_words(Hit(0, "table.md", whole, side.passage, 0.0, {}, title=title), start, end)
    answer = side.passage[slice(*side.span)]
    row = places(answer, side.passage[start:end])
    at = row.index((side.span[0] - start, side.span[1] - start)) - len(row)  # in the same order,
    found = places(answer, said)  # but the names of columns may say it, too
    return Side(said, found[at], side.answered) if len(found) >= -at else None


def contrast_pool(data: Path) -> Pool:
    """The questions as cases among their passages as they stand: two in four are not answered."""
    pool = Pool()
    seen: dict[str, int] = {}
    for one in contrasts(data):
        if not one.sides:
            continue
        here = one.sides[0]
        if here.passage not in seen:
            seen[here.passage] = pool.add(here.passage, one.title)
        pool.cases.append(
            Case(
                id=f"contrasts-{len(pool.cases)}",
                source="contrasts",
                group=one.group,
                question=one.first,
                answers=(here.passage[slice(*here.span)],) if here.answered else (),
                answerable=here.answered,
                gold=seen[here.passage],
                span=here.span if here.answered else None,
                seeming=None if here.answered else here.span,
            )
        )
    return pool
