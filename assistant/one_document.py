"""Recognises what is asked of one document as a whole, and finds it by its name. Pure.

"Summarise the energy report", "What is House rules about?", "Who wrote Tales of the Mill Race?".
Used by surveying. A name that fits no file is left to the search, as part of a question of content.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, TypeVar

from assistant.wording import content, words_of

Wish = Literal["summary", "author"]

_POINTS = r"(?:main|key|most important)\s+(?:points|facts|findings|ideas|things)"
_FORMS: tuple[tuple[Wish, re.Pattern[str]], ...] = tuple(
    (wish, re.compile(pattern, re.IGNORECASE))  # type: ignore[misc]
    for wish, pattern in (
        (
            "summary",
            r"(?:(?:please|can you|could you)\s+)*(?:summari[sz]e|sum\s+up|outline)\s+(?P<name>.+)",
        ),
        (
            "summary",
            r"(?:(?:please|can you|could you)\s+)*(?:(?:give|write|show)(?:\s+me)?\s+)?"
            rf"(?:(?:an?|the)\s+)?(?:(?:short|brief)\s+)?(?:summary|overview|outline|{_POINTS})"
            r"\s+(?:of|from|in)\s+(?P<name>.+)",
        ),
        (
            "summary",
            rf"what\s+are\s+the\s+{_POINTS}\s+(?:of|from|in)\s+(?P<name>.+)",
        ),
        ("summary", r"what(?:\s+is|['’]s)\s+(?P<name>.+?)\s+(?:all\s+)?about"),
        (
            "author",
            r"who\s+(?:wrote|is\s+the\s+(?:author|writer)\s+of|authored)\s+(?P<name>.+)",
        ),
    )
)
_THIS = re.compile(r"(?:this|it|the)(?:\s+(?:file|document|text|book|paper|pdf|page|mail))?", re.I)


class Called(Protocol):
    """A file with what it is called: assistant.store.SurveyedFile."""

    @property
    def path(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def modified_ns(self) -> int: ...


F = TypeVar("F", bound=Called)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted, and what the document is called; "" is the one that is in scope."""

    wish: Wish
    name: str


def document_question(text: str) -> Asked | None:
    """None if it asks for something else."""
    plain = " ".join(text.split()).strip(" ?!.")
    for wish, form in _FORMS:
        found = form.fullmatch(plain)
        if found:
            name = found["name"].strip(" \"'“”„«»")
            return Asked(wish, "" if _THIS.fullmatch(name) else name)
    return None


def named(name: str, files: Sequence[F]) -> F | None:
    """The file whose name or title has every word of `name` and the fewest others; of several the
    newest. None if there is none, or where nothing is named and more than one is in scope."""
    if not name:
        return files[0] if len(files) == 1 else None
    wanted = _stems(name)
    found: list[tuple[int, int, F]] = []
    for file in files:
        for said in (Path(file.path).stem, file.title, f"{Path(file.path).stem} {file.title}"):
            held = _stems(said)
            if wanted and wanted <= held:
                found.append((len(held - wanted), -file.modified_ns, file))
    return min(found, key=lambda one: one[:2])[2] if found else None


def _stems(text: str) -> frozenset[str]:
    """ "10-K" and "10K" are one word, "energy_report" is two."""
    joined = re.sub(r"(?<=\w)-(?=\w)", "", text.replace("_", " "))
    return frozenset(word.stem for word in content(words_of(joined)))
