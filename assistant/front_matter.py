"""The fields on top of a note, between two rules -> each with its key; and the note's tags. Pure.

    ---
    tags: [contact, trade]     says what the note is about, and answers nothing
    mobile: 07700 900318       is a line of its own, and may answer
    ---

Under parsing, which makes each field a block, and under what takes passages apart: a passage that
begins with such fields begins with the first of them, without the rule above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_RULES = ("---", "+++", "...")
_KEY = re.compile(
    r"(?P<key>[^\W\d][\w-]*(?: [\w-]+){0,2})[ \t]*(?P<mark>[:=])(?=[ \t]|$)[ \t]*(?P<value>.*)"
)
_GOES_ON = re.compile(r"[ \t]|-[ \t]|[\]}]|#|$")  # a list's items, a value of several lines
_MOST_LINES = 200
_FEWEST = 2  # fields that no rule ends, where the passage does
_TAGS = frozenset({"tags", "tag", "keywords", "categories", "category", "type"})
_KEPT = frozenset({  # for the program that keeps the note; no statement
    "tags", "tag", "keywords", "categories", "aliases", "alias", "cssclass", "cssclasses", "id",
    "uid", "uuid", "publish", "draft", "permalink", "slug", "layout", "template", "created",
    "updated", "modified", "lastmod", "last-modified", "last_modified",
})  # fmt: skip
_TAG = re.compile(r"[^\s,\[\]\"'#{}]+(?: [^\s,\[\]\"'#{}]+)*")


@dataclass(frozen=True, slots=True)
class FrontField:
    """A field, `text[start:end]`; its value may go on for several lines."""

    start: int
    end: int
    key: str  # in lower case
    value: str

    @property
    def is_kept(self) -> bool:
        """Whether it is for the program that keeps the note, and tells nobody anything."""
        return self.key in _KEPT


def front_fields(text: str) -> tuple[list[FrontField], int]:
    """The fields that a text begins with, and where what follows them starts; none, and 0, where it
    begins otherwise."""
    found: list[FrontField] = []
    marks: set[str] = set()
    at = 0
    for number, line in enumerate(text.split("\n", _MOST_LINES + 1)[:_MOST_LINES]):
        bare = line.rstrip()
        if bare in _RULES:
            if number:
                end = min(at + len(line) + 1, len(text))
                return (found, end) if marks == {"=" if bare == "+++" else ":"} else ([], 0)
        elif key := _KEY.fullmatch(bare):
            marks.add(key["mark"])
            found.append(FrontField(at, at + len(bare), key["key"].lower(), key["value"]))
        elif not _GOES_ON.match(bare) or not (found or bare.startswith("#") or not bare):
            return [], 0
        elif found and bare.strip():
            found[-1] = _longer(found[-1], text[found[-1].start : at + len(bare)])
        at += len(line) + 1
    ended = at > len(text) and len(found) >= _FEWEST and marks == {":"}
    small = all(text[one.start].islower() for one in found)
    return (found, len(text)) if ended and small else ([], 0)


def tags_of(text: str) -> frozenset[str]:
    """What the fields on top of a text say it is about, in lower case."""
    return frozenset(
        tag for one in front_fields(text)[0] if one.key in _TAGS for tag in _listed(one.value)
    )


def _longer(one: FrontField, said: str) -> FrontField:
    value = said.partition(":")[2] if ":" in said else said.partition("=")[2]
    return FrontField(one.start, one.start + len(said), one.key, value)


def _listed(value: str) -> Iterator[str]:
    """The words of "[a, b]", of "a, b", and of a list's lines."""
    for line in value.splitlines():
        for said in _TAG.findall(re.sub(r"^[ \t]*-[ \t]+", "", line)):
            yield from (part for part in said.lower().split("/") if part)
