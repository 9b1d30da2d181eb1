"""A case's evidence -> its exact place in the file that it was found in, to be shown."""

from __future__ import annotations

from assistant.evaluation.cases import Evidence
from assistant.evaluation.matching import holds
from assistant.records import Citation
from assistant.store import Store


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
