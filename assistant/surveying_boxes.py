"""A question for what is open, or done, of lists with boxes -> the items: composes boxes and store.

Used by surveying. All items of the lists that are called so are told, as they stand in the files;
none where no such list has a box, so that the question is left to the search.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from assistant.boxes import MARKS, Boxes, is_of, items
from assistant.front_matter import tags_of
from assistant.markings import unmarked
from assistant.records import Citation, Sentence
from assistant.store import Store, StoredPassage, SurveyedFile
from assistant.survey_words import MOST_LISTED, none_fits

Cite = Callable[[SurveyedFile, StoredPassage, int, int], Citation]


def items_asked_for(
    store: Store, asked: Boxes, files: Sequence[SurveyedFile], cite: Cite
) -> list[Sentence] | None:
    """The items, by file, in their order; a sentence that none is open where all are done."""
    by_document = {one.document_id: one for one in files if one.document_id is not None}
    passages = [one for one in store.survey.saying(MARKS) if one.document_id in by_document]
    begins = store.survey.first_passages(list({one.document_id for one in passages}))
    known: set[tuple[int, str]] = set()  # of a passage that repeats sentences of the one before
    told: list[Sentence] = []
    count = 0
    for passage in passages:
        file = by_document[passage.document_id]
        over = _called(file, begins[passage.document_id])
        for one in items(passage.text):
            if (passage.document_id, one.said) in known:
                continue
            known.add((passage.document_id, one.said))
            if asked.place and not is_of(asked.place, f"{over} {passage.heading} {one.heading}"):
                continue
            count += 1
            if one.done == asked.done:
                cited = cite(file, passage, one.start, one.end)
                told.append(Sentence(unmarked(cited.quote, file.path), "supported", (cited,)))
    if count and not told:
        return [Sentence(none_fits(count, asked.said), "supported")]
    if len(told) > MOST_LISTED:
        first = Sentence(f"The first {MOST_LISTED} are listed.", "supported")
        return [first, *told[:MOST_LISTED]]
    return told or None


def _called(file: SurveyedFile, first: StoredPassage) -> str:
    path = Path(file.path)
    return f"{path.parent.name} {path.stem} {file.title} {' '.join(tags_of(first.text))}"
