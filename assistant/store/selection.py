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


@dataclass(frozen=True, slots=True)
class Selection:
    """Conditions on files, all of which must hold; an empty selection allows everything.

    `inside`: absolute paths of folders or files, any of them. `containing`: names of collections,
    or parts of a path where no collection has that name. Times are nanoseconds since 1970; a mail
    and a day of a chat have their own, all else that of its file.
    """

    inside: tuple[str, ...] = ()
    containing: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    after_ns: int | None = None
    before_ns: int | None = None

    def __bool__(self) -> bool:
        return bool(self.inside or self.containing or self.kinds or self.after_ns or self.before_ns)

    def where(self) -> tuple[str, list[Any]]:
        """A condition on a row `f` of files, and its values; of times, that a page fits them."""
        conditions, values = self._where()
        when, times = self._when()
        if when:
            conditions.append(
                "exists (select 1 from (select 1) left join pages g"
                f" on g.document_id = f.document_id where {' and '.join(when)})"
            )
        return " and ".join(conditions), values + times

    def _where(self) -> tuple[list[str], list[Any]]:
        """The conditions but for times."""
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
            conditions.append(f"f.kind in ({', '.join('?' * len(self.kinds))})")
            values += self.kinds
        return conditions, values

    def _when(self) -> tuple[list[str], list[Any]]:
        """The conditions of times, on a row `f` of files and a row `g` of its pages."""
        conditions: list[str] = []
        values: list[Any] = []
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
        conditions, values = self._where()
        when, times = self._when()
        return (
            "select p.text_id from files f join passages p on p.document_id = f.document_id"
            + (" join pages g on g.id = p.page_id" if when else "")
            + f" where {' and '.join([*conditions, *when])}",
            values + times,
        )


def allowed_ids(db: Database, selection: Selection) -> npt.NDArray[np.int64]:
    sql, values = selection.text_ids()
    return np.array([id for (id,) in db.rows(sql, values)], np.int64)
