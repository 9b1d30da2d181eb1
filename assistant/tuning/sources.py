"""A pair's passage -> its exact place in the library as it is now, so that a reviewer can open it.

pairs -> (sources: store) -> Citation
"""

from __future__ import annotations

from assistant.evaluation.cases import Evidence
from assistant.evaluation.locating import located
from assistant.records import Citation
from assistant.store import Store
from assistant.tuning.pairs import Shown


def source_of(store: Store, shown: Shown, quote: str = "") -> Citation | None:
    """The sentence `quote` where the passage says it, else the passage; None where it is gone."""
    if quote and (found := located(store, Evidence(shown.file, quote))) is not None:
        return found
    file = store.ledger.file(shown.file)
    passage = store.documents.passage(shown.passage_id)
    if file is None or passage is None or passage.document_id != file.document_id:
        return None
    place = store.place_of(passage.id, shown.start, shown.end)
    return Citation(passage.id, shown.file, place, passage.text)
