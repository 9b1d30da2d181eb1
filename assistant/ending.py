"""A question for papers by when they end, and when one ends; used by surveying. Pure.

"Which contracts end in 2025?": of each contract the sentence is looked for that says when it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.corpus import CorpusQuestion, corpus_question
from assistant.dating import Dated, Period, said_by
from assistant.pieces import pieces
from assistant.quantities import Quantity, quantities

_ASKED = re.compile(
    r"^(?P<head>(?:how\s+many|which|what|list|show|find)\b.{1,60}?)\s+(?:(?:that|which)\s+)?"
    r"(?P<verb>(?:will\s+|do\s+)?(?:end|expire|lapse|run\s+out|finish)s?"
    r"|ending|expiring|lapsing|running\s+out|(?:are|is)\s+up(?:\s+for\s+renewal)?)"
    r"(?P<when>\s+(?:(?:in|before|after|by|until|since|on)\s+)?\S.*)$",
    re.IGNORECASE,
)
_BY = re.compile(r"^\s+by\b", re.IGNORECASE)
_AT_END = re.compile(  # what stands before the day
    r"\b(?:(?:which|that|and|it|agreement|contract|lease|term|policy|insurance|cover|period|tenancy)\s+"
    r"(?:shall\s+|will\s+)?(?:ends?|expires?|terminates?|lapses?|runs?\s+out)"
    r"|ends|ending|(?:shall|will)\s+end|end\s+date|expir(?:es|y|ing)(?:\s+date)?"
    r"|(?:runs?|valid|lasts?|continues?|in\s+force|term|period)\b[^.;!?]{0,60}?\b(?:until|till|to|through))"
    r"(?:\s+(?:on|at|the|midnight|and\s+including|end|close|of)){0,5}[\s:|]*$",
    re.IGNORECASE,
)
_MAY = re.compile(  # the verb, not the month
    r"\b(?:(?-i:(?<!\d\s)may(?!\s+\d)|MAY(?=\s+[A-Z]{2}))|can|could|might|if|unless|either)\b[^.;!?]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ending:
    """Files, and the days within which they must end."""

    asked: CorpusQuestion
    period: Period


@dataclass(frozen=True, slots=True)
class End:
    """When a paper ends, and the sentence that says so: `texts[text][start:end]`."""

    dated: Dated
    text: int
    start: int
    end: int


def ending_question(text: str, today: date) -> Ending | None:
    """The papers that are asked for by when they end, and within which days; None if none are."""
    match = _ASKED.match(" ".join(text.split()).rstrip("?!. "))
    if match is None:
        return None
    when = _BY.sub(" until", match["when"])
    asked = corpus_question(f"{match['head']}{when}", today)
    if asked is None or not asked.noun.words or asked.period is None:
        return None
    noun = asked.said.removesuffix(when).strip()
    said = f"{noun} that end{match['when']}"
    return Ending(replace(asked, said=said, period=None), asked.period)


def end_of(texts: Sequence[str]) -> End | None:
    """The last day that a paper says that it ends on, not that on which it may be ended; None if it
    says none."""
    found = list(_ends_in(texts))
    return max(found, key=lambda one: one.dated.last, default=None)


def _ends_in(texts: Sequence[str]) -> Iterator[End]:
    for number, text in enumerate(texts):
        for start, end in pieces(text):
            said = text[start:end]
            for one in quantities(said):
                before = said[: one.start]
                if _is_day(one) and _AT_END.search(before) and not _MAY.search(before):
                    dated = said_by(one)
                    if dated:
                        yield End(dated, number, start, end)


def _is_day(one: Quantity) -> bool:
    return bool(one.date and all(one.date[:2]))
