"""Claims about research passages: of each fact one that its passage supports, one it contradicts.

`packaging/reader/research.jsonl.gz` -> `research` -> what the reader learns from and is measured on

One passage a line: its `id` (as in `written_data`), its group, and `facts`: two claims each, in
other words than the passage's. A language model wrote them about abstracts of PubMedQA and
paragraphs of COVID-QA.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.written_data import passages

FILE = Path(__file__).parents[2] / "packaging" / "reader" / "research.jsonl.gz"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of a passage, as it is and as it is not."""

    group: str
    passage: str
    supported: str
    contradicted: str

    @property
    def claims(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Both, each with its label."""
        return (self.supported, "supported"), (self.contradicted, "contradicted")


def research(data: Path) -> Iterator[Fact]:
    """All of them, with the passages of DATA/training."""
    known = dict(passages(data))
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        for line in map(json.loads, file):
            passage, _ = known[line["id"]]
            for supported, contradicted in line["facts"]:
                yield Fact(line["group"], passage, supported, contradicted)
