"""Scored texts -> hits, for retrieval: repeats of a better one left out, neighbours joined.

ranked texts -> those that say the same (in words, or in meaning and all figures) are copies
-> a passage beside a better one of its page is shown with it -> the k best, with their places
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.records import Hit
from assistant.rows import blocks, heads
from assistant.store import Located, Store, StoredPassage

_MAIL_HEAD = re.compile(
    r"^Date: (\d{4}-\d\d-\d\d)[^\n]*\n(From: [^\n]*)((?:\n(?:To|Cc): [^\n]*)*)$", re.MULTILINE
)
Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Thinning:
    """duplicate: cosine from which two passages say the same; joined: neighbours shown as one."""

    duplicate: float
    joined: int


def thinned(
    store: Store,
    best: Sequence[int],
    located: Mapping[int, list[Located]],
    vectors: Mapping[int, Vector],
    k: int,
    by: Thinning,
) -> list[tuple[int, Hit]]:
    """The first k hits of texts, the best first, each with the text's id; no scores yet."""
    groups: list[_Group] = []
    for id in best:
        found = located[id]
        if any(group.joins(found[0], by.joined) for group in groups):
            continue
        if len(groups) == k:
            break
        said = _said(found[0].passage.text)
        same = _same(id, said, groups, vectors, by.duplicate)
        if same is not None:
            same.located.extend(found)  # the better hit names these files as copies
            same.prefer(found[0])
        else:
            groups.append(_Group(id, said, list(found), [found[0]]))
    return [(group.id, group.hit(store)) for group in groups]


def hit_of(store: Store, located: Located) -> Hit:
    """A passage as a hit that nothing is said of yet."""
    passage = located.passage
    return Hit(
        passage_id=passage.id,
        file=located.path,
        place=store.documents.place(passage, passage.start, passage.end),
        text=passage.text,
        score=0.0,
        parts={},
        title=located.title or Path(located.path).stem,
        heading=passage.heading,
        header=passage.header,
        modified=datetime.fromtimestamp(located.modified_ns / 1e9, UTC).isoformat(
            timespec="seconds"
        ),
        dated=located.date,
    )


@dataclass(slots=True)
class _Group:
    """A hit in the making: its best passage, and neighbours that were found too."""

    id: int
    said: str  # its text, as it is compared
    located: list[Located]
    parts: list[Located]

    def joins(self, other: Located, most: int) -> bool:
        """Take a neighbour on the same page in; False if it is none or there are enough."""
        if len(self.parts) >= most or other.path != self.parts[0].path:
            return False
        if other.passage.page_id != self.parts[0].passage.page_id:
            return False
        numbers = [part.passage.number for part in self.parts]
        if other.passage.number not in (min(numbers) - 1, max(numbers) + 1):
            return False
        if not _go_together([*(part.passage for part in self.parts), other.passage]):
            return False
        self.parts.append(other)
        return True

    def prefer(self, other: Located) -> None:
        """Show a mail rather than what another quotes of it."""
        is_alone = len(self.parts) == 1
        if is_alone and _is_sent(other.passage.text) and not _is_sent(self.parts[0].passage.text):
            self.parts = [other]

    def hit(self, store: Store) -> Hit:
        first = self.parts[0]
        passages = sorted((part.passage for part in self.parts), key=lambda each: each.start)
        hit = hit_of(store, first)
        copies = dict.fromkeys(each.path for each in self.located if each.path != first.path)
        if len(passages) > 1:
            start, end = passages[0].start, passages[-1].end
            hit = replace(
                hit,
                place=store.documents.place(first.passage, start, end),
                text=store.documents.page(first.passage.page_id).text[start:end],
                heading=passages[0].heading,
                header=_header(passages),
            )
        return replace(hit, copies=tuple(copies))


def _go_together(passages: Sequence[StoredPassage]) -> bool:
    """Whether no table begins behind the rows of another, whose columns it would take over."""
    ordered = sorted(passages, key=lambda each: each.start)
    for before, after in pairwise(ordered):
        other = before.header and after.header and before.header != after.header
        begins = before.header and not after.header and _begins_with_row(after)
        if other or begins:
            return False
    return True


def _begins_with_row(passage: StoredPassage) -> bool:
    return next((is_row for *_, is_row in blocks(passage.text)), False)


def _header(passages: Sequence[StoredPassage]) -> str:
    """What is carried of the first table; one that begins within them has the second's, also where
    the first is its names of columns."""
    first, *others = passages
    if first.header:
        return first.header
    carried = next((each.header for each in others if each.header), "")
    if not _begins_with_row(first) or heads(first.text, carried):
        return carried
    return ""


def _same(
    id: int,
    said: str,
    groups: Sequence[_Group],
    vectors: Mapping[int, Vector],
    duplicate: float,
) -> _Group | None:
    """A better hit that says the same: alike in words, or in meaning and all figures."""
    for group in groups:
        if said == group.said:
            return group
        if id in vectors and group.id in vectors:
            cosine = float(vectors[id] @ vectors[group.id])
            if cosine >= duplicate and _numbers(said) == _numbers(group.said):
                return group
    return None


def _said(text: str) -> str:
    """On one line; of a mail its day, its writer and what that says, so that a quotation says the
    same, which is below the subject of the answer and does not know whom it was to."""
    head = _MAIL_HEAD.search(text)
    told = (head[1], head[2], text[head.end() :]) if head else (text,)
    return " ".join(" ".join(told).split())


def _is_sent(text: str) -> bool:
    """Whether it begins a mail whose receivers are told."""
    head = _MAIL_HEAD.search(text)
    return bool(head and head[3])


def _numbers(text: str) -> list[str]:
    """What two versions of a clause may differ in while their vectors agree."""
    return sorted(word for word in text.split() if any(letter.isdigit() for letter in word))
