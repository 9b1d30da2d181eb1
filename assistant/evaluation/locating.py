"""A case's evidence -> its exact place in the file that it was found in, to be shown; and whether
it stands in the library at all, asked before a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.evaluation.cases import Case, Evidence
from assistant.evaluation.matching import holds
from assistant.records import Citation
from assistant.store import Store, WordQuery

_LOOKED = 200  # texts that are looked through for a sentence whose file no longer says it


def located(store: Store, evidence: Evidence) -> Citation | None:
    """The first passage of its file that holds it; None where the file no longer says it."""
    file = store.ledger.file(evidence.file)
    if file is None or file.document_id is None:
        return None
    for passage in store.survey.passages(file.document_id):
        if holds(passage.text, evidence):
            at = passage.text.find(evidence.quote)
            start = passage.start + max(at, 0)
            end = start + len(evidence.quote) if at >= 0 else passage.end
            place = store.place_of(passage.id, start, end)
            return Citation(passage.id, evidence.file, place, evidence.quote)
    return None


def standing(store: Store, cases: Sequence[Case]) -> tuple[list[Case], frozenset[str]]:
    """The cases with the evidence that still stands in the library, and the ids of those of which
    none is left: they keep what they had."""
    kept, gone = [], set()
    for case in cases:
        left = tuple(one for one in case.evidence if stands(store, one))
        if case.evidence and not left:
            gone.add(case.id)
        kept.append(replace(case, evidence=left or case.evidence))
    return kept, frozenset(gone)


def stands(store: Store, evidence: Evidence) -> bool:
    """Whether a passage holds it, or two in a row of its file, which the search may show as one;
    where the file was moved or no longer says it, a passage of any other."""
    file = store.ledger.file(evidence.file)
    if file is not None and file.document_id is not None:
        texts = [passage.text for passage in store.survey.passages(file.document_id)]
        rows = [*texts, *(f"{one} {next}" for one, next in pairwise(texts))]
        if any(holds(text, evidence) for text in rows):
            return True
    found = store.words.search(WordQuery((), (evidence.quote,)), _LOOKED)
    passages = store.documents.passages_of_texts([id for id, _ in found])
    return any(holds(each.text, evidence) for some in passages.values() for each in some)
