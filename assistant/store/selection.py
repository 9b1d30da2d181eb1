"""Under the store: which files a question may be answered from, as SQL for the searches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.store.codec import pack_path, printable
from assistant.store.database import Database

_CONTAINING = (
    "case when exists (select 1 from collected where name = ?)"
    " then f.folder_id in (select folder_id from collected where name = ?)"
    " else instr(lower(cast(f.path as text)), lower(?)) > 0 end"
)


_OF_DAY = "g.message glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]*'"
"""Whether a page `g` is of a mail, or of a day of a chat, that says its date."""
_OF_CHAT = "g.message glob '* · Chat: *'"
_HOLDS = {"mail": f"not {_OF_CHAT}", "chat": _OF_CHAT}
"""Kinds that the pages `g` with a writer tell, beside a file's extension."""
_PEOPLE = f"case when {_OF_DAY} then substr(g.message, 14) else g.message end"
_WRITER = f"lower(substr({_PEOPLE}, 1, instr({_PEOPLE} || ' · ', ' · ') - 1))"
"""Who wrote a page `g`, of a label as parsing writes it: its day, the writer, the subject; or all
who wrote on a day of a chat."""
_HEAD = "lower(substr(t.text, 1, 2000)) || char(10)"
_SENT = f"substr({_HEAD}, instr({_HEAD}, 'from: '))"
_BY_ADDRESS = (
    "g.message in (select h.message from pages h join passages q on q.page_id = h.id"
    " join texts t on t.id = q.text_id where h.message is not null"
    f" and instr(substr({_SENT}, 1, instr({_SENT}, char(10))), ?) > 0)"
)
"""Whether a page `g` is of a mail whose head says "From: Anna <…>" with this address: its label may
say the name alone."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Conditions on files, all of which must hold; an empty selection allows everything.

    `inside`: absolute paths of folders or files, any of them. `containing`: names of collections,
    or parts of a path where no collection has that name. `writers`: parts of the name or address of
    who wrote a mail, or on a day of a chat, any of them. Times are nanoseconds since 1970; a mail
    and a day of a chat have their own, all else that of its file.
    """

    inside: tuple[str, ...] = ()
    containing: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    after_ns: int | None = None
    before_ns: int | None = None

    def __bool__(self) -> bool:
        on_files = self.inside or self.containing or self.kinds
        return bool(on_files or self.writers or self.after_ns or self.before_ns)

    def where(self) -> tuple[str, list[Any]]:
        """A condition on a row `f` of files, and its values; of pages, that one fits them."""
        conditions, values = self._of_files()
        paged, of_pages = self._of_pages()
        if paged:
            conditions.append(
                "exists (select 1 from (select 1) left join pages g"
                f" on g.document_id = f.document_id where {' and '.join(paged)})"
            )
        return " and ".join(conditions), values + of_pages

    def _of_files(self) -> tuple[list[str], list[Any]]:
        """The conditions on a row `f` of files alone."""
        conditions, values = ["1"], []
        if self.inside:
            either = []
            for path in self.inside:
                either.append("f.path = ? or substr(cast(f.path as text), 1, ?) = ?")
                stem = path.rstrip("/\\")
                separator = "\\" if "\\" in path and "/" not in path else "/"
                values += [pack_path(path), len(stem) + 1, printable(stem) + separator]
            conditions.append("(" + " or ".join(either) + ")")
        for part in self.containing:
            conditions.append(_CONTAINING)
            values += [part] * 3
        if self.kinds:
            either = [f"f.kind in ({', '.join('?' * len(self.kinds))})"]
            either += [
                "exists (select 1 from pages g where g.document_id = f.document_id"
                f" and g.message is not null and {_HOLDS[kind]})"
                for kind in self.kinds
                if kind in _HOLDS
            ]
            conditions.append("(" + " or ".join(either) + ")")
            values += self.kinds
        return conditions, values

    def _of_pages(self) -> tuple[list[str], list[Any]]:
        """The conditions on a row `f` of files and a row `g` of its pages."""
        conditions: list[str] = []
        values: list[Any] = []
        either: list[str] = []
        for one in self.writers:
            said = {_lowered(way) for way in (one, one.lower(), one.title())}
            either += [f"instr({_WRITER}, ?) > 0"] * len(said)
            values += sorted(said)
            if "@" in one:
                either.append(_BY_ADDRESS)
                values.append(_lowered(one))
        if either:
            conditions.append("(" + " or ".join(either) + ")")
        for side, time_ns in ((">=", self.after_ns), ("<", self.before_ns)):
            if time_ns is not None:
                conditions.append(
                    f"case when {_OF_DAY} then substr(g.message, 1, 10) {side} ?"
                    f" else f.modified_ns {side} ? end"
                )
                day = datetime.fromtimestamp(time_ns / 1e9, UTC).date()
                values += [day.isoformat(), time_ns]
        return conditions, values

    def text_ids(self) -> tuple[str, list[Any]]:
        """SQL that lists the ids of the texts that selected files say, and its values."""
        conditions, values = self._of_files()
        paged, of_pages = self._of_pages()
        return (
            "select p.text_id from files f join passages p on p.document_id = f.document_id"
            + (" join pages g on g.id = p.page_id" if paged else "")
            + f" where {' and '.join([*conditions, *paged])}",
            values + of_pages,
        )


def _lowered(text: str) -> str:
    """As SQLite lowers it: the letters of English alone."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)


def allowed_ids(db: Database, selection: Selection) -> npt.NDArray[np.int64]:
    sql, values = selection.text_ids()
    return np.array([id for (id,) in db.rows(sql, values)], np.int64)
