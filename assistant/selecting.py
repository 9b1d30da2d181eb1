"""Filters and scope of a question -> the files that a search stays in; used by retrieval."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assistant.errors import QuestionError
from assistant.parsing.formats import kind_of
from assistant.query import Query, nanoseconds
from assistant.store import Selection


def selection_of(query: Query, scope: Sequence[str]) -> Selection:
    for path in scope:
        if not Path(path).is_absolute():
            raise QuestionError(f"The scope {path} is no absolute path of a folder or file.")
    return Selection(
        inside=tuple(scope),
        containing=query.folders,
        kinds=tuple(kind for name in query.kinds for kind in _kinds(name)),
        writers=query.writers,
        after_ns=nanoseconds(query.after),
        before_ns=nanoseconds(query.before),
    )


_SPOKEN = {
    "word": ("docx", "doc"),
    "excel": ("xlsx", "xls"),
    "powerpoint": ("pptx", "ppt"),
    "mail": ("eml", "msg", "mail"),  # and what holds mails, whatever its name
}


def _kinds(name: str) -> tuple[str, ...]:
    """The formats that somebody means by "md", ".htm" or "excel"."""
    return _SPOKEN.get(name) or (kind_of(f"x.{name}") or name,)
