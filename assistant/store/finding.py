"""Under the store: from found texts to the passages, documents and files that say them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.store.codec import unpack_path
from assistant.store.database import Database
from assistant.store.documents import StoredPassage
from assistant.store.selection import Selection


@dataclass(frozen=True, slots=True)
class Located:
    """A passage in a file; the same text may be located in many."""

    passage: StoredPassage
    path: str
    modified_ns: int
    file_id: int
    title: str  # of the document
    date: str  # of the document


def locate(db: Database, text_ids: Sequence[int], selection: Selection) -> dict[int, list[Located]]:
    """Where selected files say each text: the newest file first."""
    condition, values = selection.where()
    found: dict[int, list[Located]] = {}
    for row in db.rows(
        "select p.id, p.document_id, p.number, p.page_id, p.start, p.end, p.heading, p.header,"
        " p.text_id, p.line, t.text, t.context, f.path, f.modified_ns, f.id, d.title, d.date"
        " from texts t join passages p on p.text_id = t.id"
        " join documents d on d.id = p.document_id join files f on f.document_id = d.id"
        f" where t.id in (select value from json_each(?)) and {condition}"
        " order by f.modified_ns desc, p.id",
        (json.dumps([int(id) for id in text_ids]), *values),
    ):
        located = Located(StoredPassage(*row[:12]), unpack_path(row[12]), *row[13:])
        found.setdefault(located.passage.text_id, []).append(located)
    return found
