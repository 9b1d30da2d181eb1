"""Claims about research passages that ship to repeat the reader's training."""

from __future__ import annotations

import gzip
import json

from tests.benchmarks.research_data import FILE


def test_a_fact_is_told_in_two_ways() -> None:
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    assert len({line["id"] for line in lines}) == len(lines) > 500
    facts = [fact for line in lines for fact in line["facts"]]
    assert len(facts) > 1500
    assert all(len(fact) == 2 and fact[0] != fact[1] for fact in facts)
    claims = [claim for fact in facts for claim in fact]
    assert len(set(claims)) == len(claims)
    assert all(3 < len(claim.split()) < 35 for claim in claims)
    denied = [[" not " in claim for claim in fact] for fact in facts]
    supported, contradicted = (sum(side) for side in zip(*denied, strict=True))
    assert 0.67 < supported / contradicted < 1.5  # a denial does not tell which it is
