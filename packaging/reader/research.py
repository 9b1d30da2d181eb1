"""Claims about research -> pairs of the eighth training.

tests.benchmarks.research_data -> both claims of every fact: the checker's sets hold few
contradictions in the language of biology and medicine
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pairs import LABELS, Pair, nearest

from tests.benchmarks.answering_data import learned
from tests.benchmarks.research_data import Fact, research


def research_pairs(data: Path) -> Iterator[Pair]:
    """Those about passages of groups that may be learned from."""
    for fact in research(data):
        if learned(fact.group):
            yield from pairs_of(fact)


def pairs_of(fact: Fact) -> Iterator[Pair]:
    for claim, label in fact.claims:
        premise = nearest(claim, fact.passage)
        yield Pair("claim", "research", fact.group, claim, premise, LABELS[label])
