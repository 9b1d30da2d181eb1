"""What may be set of how answers are made; used by answering and session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from assistant.judging import Doubt


@dataclass(frozen=True, slots=True)
class AnswerOptions:
    """How much is read and written, and what is done when in doubt; `wording` "quote" never asks
    the model."""

    hits: int = 8
    prompt_tokens: int = 700
    answer_tokens: int = 96
    quotes: int = 2
    close: float = 0.3  # another quote is shown if its chance is this share of the first's
    closest: int = 5
    wording: Literal["checked", "quote"] = "checked"
    doubt: Doubt = "usual"
