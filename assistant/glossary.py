"""What a derived term is worked out from: "gross margin" asks for sales, costs and gross profit.

A question names a ratio, the document only its parts. Used by retrieval; the entries, general
textbook definitions, are in resources/glossary.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.languages import fold
from assistant.paths import resources

_PIECE = re.compile(r"[^\W_]+(?:&[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Glossary:
    """Parts of a term by the ways to say it, folded."""

    parts: Mapping[str, str]

    @classmethod
    def load(cls, path: Path | None = None) -> Glossary:
        with (path or resources() / "glossary.toml").open("rb") as file:
            entries = tomllib.load(file)["entry"]
        said = {fold(way): str(entry["parts"]) for entry in entries for way in entry["said"]}
        return cls(said)

    def related(self, question: str) -> tuple[str, ...]:
        """The words that stand for the parts of what the question names, each once, in order."""
        text = " " + " ".join(_PIECE.findall(fold(question))) + " "
        words: dict[str, None] = {}
        for way, parts in self.parts.items():
            if f" {way} " in text:
                words |= dict.fromkeys(_PIECE.findall(parts))
        return tuple(words)
