"""Under the store: which files a question may be answered from, as SQL for the searches."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Selection:
    """Conditions on files, all of which must hold; an empty selection allows everything.

    `inside`: absolute paths of folders or files, any of them. `containing`: names of collections,
    or parts of a path where no collection has that name. Times are nanoseconds since 1970.
    """

    inside: tuple[str, ...] = ()
    containing: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    after_ns: int | None = None
    before_ns: int | None = None

    def __bool__(self) -> bool:
        return bool(self.inside or self.containing or self.kinds or self.after_ns or self.before_ns)

    def where(self) -> tuple[str, list[Any]]:
        """A condition on a row `f` of files, and its values."""
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
        if self.after_ns is not None:
            conditions.append("f.modified_ns >= ?")
            values.append(self.after_ns)
        if self.before_ns is not None:
            conditions.append("f.modified_ns < ?")
            values.append(self.before_ns)
        return " and ".join(conditions), values

    def text_ids(self) -> tuple[str, list[Any]]:
        """SQL that lists the ids of the texts that selected files say, and its values."""
        condition, values = self.where()
        return (
            "select p.text_id from files f join passages p on p.document_id = f.document_id"
            f" where {condition}",
            values,
        )


def allowed_ids(db: Database, selection: Selection) -> npt.NDArray[np.int64]:
    sql, values = selection.text_ids()
    return np.array([id for (id,) in db.rows(sql, values)], np.int64)
