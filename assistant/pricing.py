"""A question -> whether it asks what files cost: their sum, the dearest, the cheapest. Pure.

"How much are my invoices from 2023 together?", "which bill was the highest". By the form alone, as
corpus, which uses it. One invoice in the singular is no sum: what it costs, its text says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Priced:
    """What is asked of the amounts, the word for the files, and the words that limit them."""

    ask: Literal["most", "least", "sum"]
    noun: str
    rest: str
    kind: str = ""  # words before the noun: "employment" contracts, "NorthGrid" invoices


KIND = (
    r"(?P<kind>(?:(?!(?:the|an?|my|our|your|their|his|her|its|all|any|some|no|not|other|same|many"
    r"|of|in|on|for|from|with|by|and|or|to|is|are|was|were|do|does|did|old|new|latest|newest|last"
    r"|recent|first|next|oldest|earliest|current|open|late|due|high|low|longest|shortest|best"
    r"|final|original|more|most|less|least|one|two|three|four|five|ten)\b|\w+ed\b|(?:un|pre)?paid\b|\w+ing\b)"
    r"[^\W\d_][\w&'’-]+\s+){0,2}?)"
)
"""Words that say what kind of files; none that their names would not say, as "unpaid"."""
_ONE = KIND + r"(?P<noun>(?:invoice|bill|receipt|quotation|quote|payslip)s?)"
_SEVERAL = KIND + r"(?P<noun>invoices|bills|receipts|quotations|quotes|payslips)"
_EACH = r"(?P<each>all(?:\s+of)?\s+)?(?:of\s+)?(?P<whose>the\s+|my\s+|our\s+)?"
_UTMOST = (
    r"(?P<size>(?:most|least)\s+expensive|dearest|costliest|highest|largest|biggest|cheapest|lowest"
    r"|smallest)"
)
_LEAST = ("least", "cheapest", "lowest", "smallest")
_WHAT = r"(?:(?:what|how\s+much)(?:\s+(?:is|was|are|were)|['’]s)\s+)?"
_SHOW = r"(?:(?:what|which)(?:\s+(?:is|was)|['’]s)\s+|(?:show|find|give)(?:\s+me)?\s+)?"
_SIZES = (
    rf"{_SHOW}(?:the\s+|my\s+|our\s+)?{_UTMOST}\s+{_ONE}(?P<rest>.*)",
    rf"which\s+(?:of\s+(?:my|the|our)\s+)?{_ONE}(?P<rest>(?:\s+(?:from|of|in|since)\s.+?)?)"
    rf"\s+(?:is|are|was|were)\s+(?:the\s+)?{_UTMOST}",
    rf"which\s+(?:of\s+(?:my|the|our)\s+)?{_ONE}(?P<rest>(?:\s+(?:from|of|in|since)\s.+?)?)"
    r"\s+costs?\s+(?:the\s+)?(?P<size>most|least)",
)
_SUMS = (
    rf"{_WHAT}(?:the\s+)?(?:total|sum)(?:\s+(?:amount|value|cost|price))?\s+of\s+{_EACH}{_SEVERAL}"
    r"(?P<rest>.*)",
    r"how\s+much\s+(?:money\s+)?(?:did|do|have)\s+(?:i|we)\s+(?:spend|spent|pay|paid)\s+(?:on|for|in)"
    rf"\s+{_EACH}{_SEVERAL}(?P<rest>.*)",
    rf"(?:add|sum|total)(?:\s+up)?\s+{_EACH}{_SEVERAL}(?P<rest>.*)",
)
_TOGETHER = re.compile(
    r",?\s+(?:in\s+total|altogether|overall|together"
    r"|cost|(?:come|came|amount(?:ed)?|add(?:ed)?\s+up)\s+to(?:\s+in\s+total)?)$",
    re.IGNORECASE,
)
# these ask for a sum only with "all" or "my" before, or "together" after
_VAGUE = rf"(?:how\s+much|what)\s+(?:are|were|do|did)\s+{_EACH}{_SEVERAL}(?P<rest>.*)"


def priced(plain: str) -> Priced | None:
    """What a question without its question mark asks of amounts; None if it asks for none."""
    for pattern in _SIZES:
        if match := re.fullmatch(pattern, plain, re.IGNORECASE):
            least = match["size"].lower().split()[0] in _LEAST
            kind = match["kind"].strip()
            return Priced("least" if least else "most", match["noun"], match["rest"], kind)
    for pattern in (*_SUMS, _VAGUE):
        if match := re.fullmatch(pattern, plain, re.IGNORECASE):
            rest, together = _TOGETHER.subn("", match["rest"])
            if pattern == _VAGUE and not (match["each"] or match["whose"] or together):
                return None
            return Priced("sum", match["noun"], rest, match["kind"].strip())
    return None
