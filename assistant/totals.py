"""A question of one entry or section of a table -> its row before the total of all. Pure.

Used by weighing; sizing leaves totals out. "Total for travel": the reader takes "TOTAL" just below
for it, though "Subtotal travel" says so.
"Kitchen renovation": its total is not the row "Kitchen sink" above it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asking import Question
from assistant.evidence import LEAST, Evidence, with_first
from assistant.records import Hit
from assistant.rows import cells_in, names
from assistant.wording import stems_of

_TOTAL = re.compile(
    r"(?:grand\s+|sub)?-?\s*totals?(?:\s+(?:in\s+|for\s+)?(?:19|20)\d\d)?|sum|average|mean|gesamt"
    r"|summe|insgesamt",
    re.IGNORECASE,
)
_TOTALS = stems_of("total totals subtotal sum average mean gesamt summe insgesamt")
_SAYS_NO_MORE = stems_of("cost expense fee charge price amount spending payment kosten ausgaben")


def is_total(label: str) -> bool:
    """Whether a row's label says only that it is a total: "Grand total", "Total 2023"."""
    return bool(_TOTAL.fullmatch(label.strip(" :")))


def of_its_entry(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence, with the best row that the question names first, if the best of all is the
    total of the same table, which it does not name. Its label says nothing that is not asked for.
    """
    if not ranked or not is_total(_label(ranked[0], hits)):
        return list(ranked)
    best = ranked[0]
    place = best.candidate.hit
    columns = names(hits[place], best.candidate.start, best.candidate.end)
    heads = stems_of(" ".join(columns))
    silent = _TOTALS | _SAYS_NO_MORE | heads
    asked = set(question.stems) - silent
    for at, one in enumerate(ranked):
        label = _label(one, hits) if one.candidate.hit == place else ""
        own = stems_of(label) - silent
        named = own <= asked and not all(stem.isdigit() for stem in own)
        if named and one.probability >= LEAST * best.probability:
            return with_first(ranked, at)
    return list(ranked)


def _label(one: Evidence, hits: Sequence[Hit]) -> str:
    """What the row of a table is about; "" if it is none."""
    hit, said = hits[one.candidate.hit], one.candidate
    if not names(hit, said.start, said.end):
        return ""
    cells = cells_in(hit, said.start, said.end)
    return next((cell for cell in cells if any(map(str.isalnum, cell))), "")
