"""A question of one day of the week -> why its best evidence, a row of another day, is no answer.
Pure; used by refusals.

"What does Ella have on Saturday?": the row of Friday has the same lessons; "Who is in the Wednesday
team?": so has the sheet "Tuesday".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.records import Hit
from assistant.rows import cells_in, names
from assistant.weekdays import weekdays

_BEYOND = re.compile(
    r"\b(?:before|after|since|until|till|from|between|or|instead|other\s+than|except|moved"
    r"|vor|nach|seit|bis|ab|oder|statt|außer|verlegt|verschoben)\b",
    re.IGNORECASE,
)


def other_day(question: Question, best: Evidence, hits: Sequence[Hit]) -> tuple[str, str] | None:
    """The question's one day of the week, and the other by which the row of the best evidence, its
    section or its sheet is called; None where the row or its columns name that of the question."""
    asked = weekdays(question.text)
    if len(asked) != 1 or question.kind == "yes_no" or _BEYOND.search(question.text):
        return None
    hit, said = hits[best.candidate.hit], best.candidate
    columns = names(hit, said.start, said.end)
    row = hit.text[said.start : said.end]
    around = f"{row} {' '.join(columns)} {hit.header}"
    if not columns or any(one.value == asked[0].value for one in weekdays(around)):
        return None
    above = (*hit.heading.split(" › ")[::-1], hit.header.split("\n", 1)[0])
    for label in (cells_in(hit, said.start, said.end)[0], *above):
        told = weekdays(label)
        if len(told) == 1 and label.strip(" :.") == label[told[0].start : told[0].end]:
            same = told[0].value == asked[0].value
            day = question.text[asked[0].start : asked[0].end].capitalize()
            return None if same else (day, label.strip(" :."))
    return None
