"""Under the store: what the files of the library are, all of them, for questions about the library.

A search ranks and stops; a survey counts and lists.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.records import FileState
from assistant.store.codec import unpack_path
from assistant.store.database import Database
from assistant.store.documents import StoredPassage
from assistant.store.selection import Selection


@dataclass(frozen=True, slots=True)
class SurveyedFile:
    """A file of the library with what its document says of itself ("" where it is not read)."""

    id: int
    path: str
    folder: str  # of the library, that it is in
    kind: str
    modified_ns: int
    state: FileState
    document_id: int | None
    title: str
    date: str  # ISO 8601, as precise as the document says it
    author: str = ""


@dataclass(frozen=True, slots=True)
class SurveyedPage:
    """How a page of a mail begins; `message` and `attachment` as its place has them."""

    message: str
    attachment: str
    first: StoredPassage


_BEGINNING = 4  # passages, in which a document says its date
_PASSAGE = (
    "select p.id, p.document_id, p.number, p.page_id, p.start, p.end, p.heading, p.header,"
    " p.text_id, p.line, t.text, t.context from passages p join texts t on t.id = p.text_id "
)


class Survey:
    """Reads whole lists of files and passages; changes nothing."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def files(self, selection: Selection | None = None) -> list[SurveyedFile]:
        """Every file of the selection, read or not, by path."""
        condition, values = (selection or Selection()).where()
        return [
            SurveyedFile(row[0], unpack_path(row[1]), unpack_path(row[2]), *row[3:])
            for row in self._db.rows(
                "select f.id, f.path, d.path, f.kind, f.modified_ns,"
                " case when d.unreachable <> '' then 'unreachable' else f.state end,"
                " f.document_id, coalesce(o.title, ''), coalesce(o.date, ''),"
                " coalesce(o.author, '')"
                " from files f join folders d on d.id = f.folder_id"
                f" left join documents o on o.id = f.document_id where {condition}"
                " order by f.path",
                values,
            )
        ]

    def passages(self, document_id: int) -> list[StoredPassage]:
        """The passages of a document, in order."""
        rows = self._db.rows(_PASSAGE + "where p.document_id = ? order by p.number", (document_id,))
        return [StoredPassage(*row) for row in rows]

    def first_passages(self, document_ids: Sequence[int]) -> dict[int, StoredPassage]:
        """How each document begins."""
        rows = self._db.rows(
            _PASSAGE + "where p.number = 0 and p.document_id in (select value from json_each(?))",
            (json.dumps(list(document_ids)),),
        )
        found = (StoredPassage(*row) for row in rows)
        return {passage.document_id: passage for passage in found}

    def beginnings(self, document_ids: Sequence[int]) -> dict[int, str]:
        """The text of the first passages of each document, as far as they are of its first page."""
        rows = self._db.rows(
            _PASSAGE + "where p.number < ? and p.document_id in (select value from json_each(?))"
            " order by p.document_id, p.number",
            (_BEGINNING, json.dumps(list(document_ids))),
        )
        found: dict[int, list[StoredPassage]] = {}
        for passage in (StoredPassage(*row) for row in rows):
            told = found.setdefault(passage.document_id, [])
            if not told or told[0].page_id == passage.page_id:
                told.append(passage)
        return {id: "\n".join(one.text for one in told) for id, told in found.items()}

    def attached(self, document_ids: Sequence[int]) -> list[tuple[str, StoredPassage]]:
        """The files attached to mails: their names, and how each begins."""
        rows = self._db.rows(
            _PASSAGE.replace("select ", "select g.attachment, ", 1)
            + "join pages g on g.id = p.page_id where p.id in"
            " (select min(q.id) from pages h join passages q on q.page_id = h.id"
            " where h.attachment <> '' and h.document_id in (select value from json_each(?))"
            " group by h.document_id, h.attachment)",
            (json.dumps(list(document_ids)),),
        )
        return [(row[0], StoredPassage(*row[1:])) for row in rows]

    def mail_pages(self, document_ids: Sequence[int]) -> list[SurveyedPage]:
        """Every page of these documents that says something, in order."""
        rows = self._db.rows(
            _PASSAGE.replace(
                "select ", "select coalesce(g.message, ''), coalesce(g.attachment, ''), ", 1
            )
            + "join pages g on g.id = p.page_id where p.id in"
            " (select min(q.id) from passages q where q.document_id in"
            " (select value from json_each(?)) group by q.page_id)"
            " order by p.document_id, p.number",
            (json.dumps(list(document_ids)),),
        )
        return [SurveyedPage(row[0], row[1], StoredPassage(*row[2:])) for row in rows]

    def saying(self, marks: Sequence[str]) -> list[StoredPassage]:
        """The passages whose text holds one of these strings as they stand, in order."""
        rows = self._db.rows(
            _PASSAGE + "where exists (select 1 from json_each(?) m where instr(t.text, m.value))"
            " order by p.document_id, p.number",
            (json.dumps(list(marks)),),
        )
        return [StoredPassage(*row) for row in rows]

    def holding(self, match: str, own_words: bool) -> dict[int, StoredPassage]:
        """The first passage of each document that matches an FTS5 expression, by document id.

        With `own_words` the title and headings that are put in front of a passage do not count.
        """
        found = self._matching(match, own_words)
        return {passage.document_id: passage for passage in found}

    def pages_holding(self, match: str, own_words: bool) -> dict[int, StoredPassage]:
        """The same of each page, by page id."""
        return {passage.page_id: passage for passage in self._matching(match, own_words)}

    def _matching(self, match: str, own_words: bool) -> Iterator[StoredPassage]:
        """The passages that match, the last of a document first."""
        rows = self._db.rows(
            _PASSAGE + "where p.text_id in (select rowid from words where words match ?)"
            " order by p.document_id, p.number desc",
            (f"{{text}} : ({match})" if own_words else match,),
        )
        return (StoredPassage(*row) for row in rows)
