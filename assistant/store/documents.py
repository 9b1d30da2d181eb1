"""Under the store: documents, their pages, passages and the texts that are searched."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.places import place_of
from assistant.records import Document, Page, Passage, Place
from assistant.store.codec import pack_path, pack_spans, pack_text, unpack_spans, unpack_text
from assistant.store.database import Database


@dataclass(frozen=True, slots=True)
class Indexable:
    """A passage with the context that is searched and embedded in front of it."""

    passage: Passage
    context: str


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage as the store gives it back, with where it stands in its document."""

    id: int
    document_id: int
    number: int
    page_id: int
    start: int
    end: int
    heading: str
    header: str
    text_id: int
    line: int | None  # that it begins on, where lines are places
    text: str
    context: str

    @property
    def embedded(self) -> str:
        """What the embedder is given for it."""
        return f"{self.context}\n{self.text}" if self.context else self.text


_PASSAGE = (
    "select p.id, p.document_id, p.number, p.page_id, p.start, p.end, p.heading, p.header,"
    " p.text_id, p.line, t.text, t.context from passages p join texts t on t.id = p.text_id "
)


def text_hash(context: str, text: str) -> bytes:
    """16 bytes that identify what is searched and embedded."""
    return hashlib.blake2b(f"{context}\x00{text}".encode(), digest_size=16).digest()


class Documents:
    """Writes whole documents; reads passages, pages and exact places."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def find(self, hash: bytes, kind: str, recipe: str) -> int | None:
        """The document of these bytes, if this version of the parser and chunker made it."""
        found = self._db.value(
            "select id from documents where hash = ? and kind = ? and recipe = ?",
            (hash, kind, recipe),
        )
        return None if found is None else int(found)

    def warnings(self, id: int) -> tuple[str, ...]:
        """What its parser told of how it was read."""
        kept = self._db.value("select warnings from documents where id = ?", (id,))
        return tuple(json.loads(kept or "[]"))

    def put(
        self,
        hash: bytes,
        kind: str,
        recipe: str,
        document: Document,
        passages: Iterable[Indexable],
        priority: int,
    ) -> tuple[int, int, int]:
        """Store a document, replacing one of the same bytes: (document id, passages, new texts).

        `priority` orders its texts among those that wait for a vector, the highest first.
        Must run in a transaction.
        """
        old = self._db.value("select id from documents where hash = ? and kind = ?", (hash, kind))
        values = (
            recipe,
            document.title,
            document.author,
            document.date,
            json.dumps(list(document.warnings)),
        )
        if old is None:
            self._db.run(
                "insert into documents(recipe, title, author, date, warnings, hash, kind)"
                " values(?, ?, ?, ?, ?, ?, ?)",
                (*values, hash, kind),
            )
            id = self._db.last_id()
        else:
            id = int(old)
            self._db.run("delete from passages where document_id = ?", (id,))
            self._db.run("delete from pages where document_id = ?", (id,))
            self._db.run(
                "update documents set recipe = ?, title = ?, author = ?, date = ?, warnings = ?"
                " where id = ?",
                (*values, id),
            )
        page_ids = [self._put_page(id, n, page) for n, page in enumerate(document.pages)]
        total, new = self._put_passages(id, page_ids, passages, priority)
        return id, total, new

    def _put_page(self, document_id: int, number: int, page: Page) -> int:
        self._db.run(
            "insert into pages(document_id, number, page, sheet, slide, message, attachment,"
            " first_line, spans, text, confidence) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                document_id,
                number,
                page.page,
                page.sheet,
                page.slide,
                page.message,
                page.attachment,
                page.first_line,
                pack_spans(page.spans),
                pack_text(page.text),
                page.confidence,
            ),
        )
        return self._db.last_id()

    def _put_passages(
        self,
        document_id: int,
        page_ids: Sequence[int],
        passages: Iterable[Indexable],
        priority: int,
    ) -> tuple[int, int]:
        rows, new = [], 0
        for number, item in enumerate(passages):
            text_id, is_new = self._put_text(item, priority)
            new += is_new
            passage = item.passage
            rows.append(
                (
                    document_id,
                    number,
                    page_ids[passage.page_index],
                    passage.start,
                    passage.end,
                    " › ".join(passage.heading),
                    passage.header,
                    text_id,
                    passage.place.lines[0] if passage.place.lines else None,
                )
            )
        self._db.run_many(
            "insert into passages(document_id, number, page_id, start, end, heading, header,"
            " text_id, line) values(?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        return len(rows), new

    def _put_text(self, item: Indexable, priority: int) -> tuple[int, bool]:
        context, text = item.context, item.passage.text
        hash = text_hash(context, text)
        found = self._db.value("select id from texts where hash = ?", (hash,))
        if found is not None:
            return int(found), False
        self._db.run(
            "insert into texts(hash, context, text) values(?, ?, ?)", (hash, context, text)
        )
        id = self._db.last_id()
        self._db.run("insert into words(rowid, context, text) values(?, ?, ?)", (id, context, text))
        self._db.run("insert into waiting(text_id, priority) values(?, ?)", (id, priority))
        return id, True

    def sweep(self) -> int:
        """Delete documents that no file has, and the texts that no passage says: texts deleted."""
        with self._db.transaction():
            self._db.run(
                "delete from documents where id not in"
                " (select document_id from files where document_id is not null)"
            )
            self._db.run(
                "delete from recognised where hash not in"
                " (select hash from files where hash is not null)"
            )
            gone = [
                id
                for (id,) in self._db.rows(
                    "select id from texts where id not in (select text_id from passages)"
                )
            ]
            self._db.run_many("delete from words where rowid = ?", [(id,) for id in gone])
            self._db.run_many("delete from texts where id = ?", [(id,) for id in gone])
        return len(gone)

    def passage_count(self) -> int:
        return int(self._db.value("select count(*) from passages"))

    def texts(self) -> list[tuple[str, str]]:
        """(context, text) of every text, in the order they came."""
        return [
            (str(context), str(text))
            for context, text in self._db.rows("select context, text from texts order by id")
        ]

    # --- reading -----------------------------------------------------------------------------

    def passages_of_texts(self, text_ids: Sequence[int]) -> dict[int, list[StoredPassage]]:
        """The passages that say each text, in the order they were stored."""
        found: dict[int, list[StoredPassage]] = {}
        for row in self._db.rows(
            _PASSAGE + "where p.text_id in (select value from json_each(?)) order by p.id",
            (json.dumps([int(id) for id in text_ids]),),
        ):
            passage = StoredPassage(*row)
            found.setdefault(passage.text_id, []).append(passage)
        return found

    def passage(self, id: int) -> StoredPassage | None:
        row = self._db.row(_PASSAGE + "where p.id = ?", (id,))
        return StoredPassage(*row) if row else None

    def neighbour(self, passage: StoredPassage, step: int) -> StoredPassage | None:
        """The passage `step` places after (or before) this one in its document."""
        row = self._db.row(
            _PASSAGE + "where p.document_id = ? and p.number = ?",
            (passage.document_id, passage.number + step),
        )
        return StoredPassage(*row) if row else None

    def page(self, page_id: int, with_text: bool = True) -> Page:
        """A page as its parser made it, without its blocks."""
        text = "text" if with_text else "null"
        row = self._db.row(
            "select page, sheet, slide, message, attachment, first_line, spans,"
            f" {text}, confidence from pages where id = ?",
            (page_id,),
        )
        if row is None:
            raise LookupError(f"no page {page_id}")
        return Page(
            text=unpack_text(row[7]) if with_text else "",
            blocks=(),
            spans=unpack_spans(row[6]),
            page=row[0],
            sheet=row[1],
            slide=row[2],
            message=row[3],
            attachment=row[4],
            first_line=row[5],
            confidence=row[8],
        )

    def place(self, passage: StoredPassage, start: int, end: int) -> Place:
        """The exact place of a range of the passage's page; `start` and `end` count in the page."""
        page = self.page(passage.page_id, with_text=False)
        has_boxes = any(span.box for span in page.spans[:1])
        inside = passage.start <= start and end <= passage.end
        if inside and not has_boxes and passage.line is not None:
            lines = _lines(passage.text, passage.line, start - passage.start, end - passage.start)
            return replace(place_of(page, start, end, passage.heading), lines=lines)
        if has_boxes or page.first_line is not None:  # boxes and lines are counted in the text
            page = self.page(passage.page_id)
        heading = passage.heading if inside else self._heading(passage, start)
        return place_of(page, start, end, heading)

    def _heading(self, passage: StoredPassage, start: int) -> str:
        """What the text at `start` of its page stands under: a hit may be joined of passages of
        several sections."""
        rows = self._db.rows(
            "select heading from passages where page_id = ? and start <= ? and end > ?"
            " order by number desc limit 1",
            (passage.page_id, start, start),
        )
        return next((heading for (heading,) in rows), passage.heading)

    def pages_of_file(self, path: str, recognised: bool = False) -> list[Page]:
        """All pages of a file, or those whose text was recognised, for showing it to a person."""
        rows = self._db.rows(
            "select p.id from files f join pages p on p.document_id = f.document_id"
            " where f.path = ? and (not ? or p.confidence is not null) order by p.number",
            (pack_path(path), recognised),
        )
        return [self.page(id) for (id,) in rows]


def _lines(text: str, line: int, start: int, end: int) -> tuple[int, int]:
    """First and last line of `text[start:end]`, where `text` begins on `line`."""
    first = line + text.count("\n", 0, start)
    return first, first + text.count("\n", start, max(start, end - 1))
