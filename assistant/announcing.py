"""A sentence that only announces -> what it announces; used by quoting. Pure.

"It is worked out as follows:", "This was done for two reasons." say nothing alone.
"""

from __future__ import annotations

import re

from assistant.enumerations import MOST, list_below
from assistant.pieces import pieces
from assistant.rows import is_row

_LONGEST = 600  # characters of all that is announced
_COUNTED = re.compile(
    r"\b(?P<count>two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro)\s+(?:main\s+)?"
    r"(?:reasons|causes|conditions|exceptions|gründen?|ursachen|bedingungen|ausnahmen|raisons"
    r"|causes|conditions|exceptions|razones|motivos|causas|condiciones|excepciones)\s*[.:]$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?:first|second|third|fourth|last)(?:ly)?,|finally,|(?:erstens|zweitens|drittens|viertens)\b"
    r"|(?:premièrement|deuxièmement|troisièmement|d['’]abord|ensuite|enfin),"
    r"|(?:en\s+)?(?:primer|segundo|tercer|cuarto)(?:o|\s+lugar)?,",
    re.IGNORECASE,
)
_BLANK = re.compile(r"\n[ \t]*\n")
_FOLLOWS = re.compile(  # what says so of what stands below a blank line
    r"\b(?:follow\w*|below|these|this|folgend\w*|diese\w*|suivant\w*|ci-dessous|siguientes?)\b",
    re.IGNORECASE,
)
_COUNTS = ("two zwei deux dos", "three drei trois tres", "four vier quatre cuatro")


def announced(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What stands behind `text[start:end]` and is announced by it; none if it announces nothing,
    or a table, or more than can be read."""
    said = text[start:end].rstrip()
    counted = _COUNTED.search(said)
    if is_row(said) or not (counted or said.endswith(":")):
        return []
    after = [span for span in pieces(text) if span[0] >= end]
    if counted and (found := _counted(text, after, counted["count"].lower())):
        return found
    if not said.endswith(":") or not after:
        return []
    listed = list_below(text, end)
    if listed:
        short = sum(high - low for low, high in listed) <= _LONGEST
        return listed if short and len(listed) <= MOST else []
    low, high = after[0]
    next_said = text[low:high]
    apart = bool(_BLANK.search(text[end:low])) and not _FOLLOWS.search(said)
    whole = (next_said.endswith((".", "!", "?")) and not apart) or " = " in next_said
    return [after[0]] if whole and not is_row(next_said) and high - low <= _LONGEST else []


def _counted(text: str, after: list[tuple[int, int]], count: str) -> list[tuple[int, int]]:
    """As many sentences of the paragraph as are announced, each begun with "First," or the like."""
    number = next(n for n, words in enumerate(_COUNTS, start=2) if count in words.split())
    paragraph = text.find("\n\n", after[0][0]) if after else -1
    within = [span for span in after if paragraph < 0 or span[1] <= paragraph]
    found = [span for span in within if _ORDINAL.match(text[slice(*span)])][:number]
    short = bool(found) and found[-1][1] - found[0][0] <= 2 * _LONGEST
    return found if short and len(found) == number and found[0] == after[0] else []
