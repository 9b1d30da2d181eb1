"""What stands above an answer: that it may be none, what it leaves open, or how it is meant."""

from __future__ import annotations

import re

from assistant.records import Answer
from desktop.engine_words import engine_words
from desktop.language import translated as _tr
from desktop.words import unsure_words

_ENDS = (".", "!", "?", "…", ":", "”", '"', "’", "。")
_CELLS_LEFT_OUT = "; …"  # of a long row


def limit_words(answer: Answer) -> list[str]:
    """A line each; none for an answer as it should be."""
    said = [unsure_words()] if answer.unsure else []
    if answer.reason:
        parts = answer.reason.partition(": ")[2]
        left = _tr("Your files don't answer: {0}").format(parts)
        said.append(left if parts else engine_words(answer.reason))
    return said


_STEP = re.compile(r"\s*\d{1,2}[.)]\s")


def goes_on(text: str, next_text: str = "") -> bool:
    """Whether what comes next stands on the same line: behind a sentence, not behind a row of a
    table or of a list, and no step of one."""
    said = text.rstrip()
    return (
        said.endswith(_ENDS) and not said.endswith(_CELLS_LEFT_OUT) and not _STEP.match(next_text)
    )
