"""From blocks to units: counted pieces of a page that chunking puts together. Pure.

A unit is a whole block, or a part of one that is too long: by sentences (code: by groups of lines),
then by lines, then by words, at last by characters. Tokens are counted many texts at a time, each
once; sums of counts are exact for tokenizers that split at white space first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from assistant.records import Block, BlockKind, Page
from assistant.sentences import sentence_spans

CountTokens = Callable[[list[str]], list[int]]
"""Texts -> the number of tokens of each, without those that a model adds at start and end."""

CHARS_PER_TOKEN = 16  # a text counts at least one token for so many characters: some tokenizers
# make one token of a word of any length, and a passage must stay readable
_BATCH = 1024
_GROUPS = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|$))+")  # lines between blank lines


@dataclass(frozen=True, slots=True)
class Unit:
    """`page.text[start:end]` with its tokens; `gap` counts what stands between it and the last."""

    start: int
    end: int
    tokens: int
    gap: int
    kind: BlockKind
    level: int  # of a heading
    path: tuple[str, ...]  # of headings, its own included
    header: str
    context: int  # the most tokens that its heading path and header can take
    leads: bool = False  # ends with a colon: introduces what follows
    caption: str = ""  # of its table (table_captions.py)

    @property
    def key(self) -> tuple[str, ...]:
        """The path of the section that it belongs to; definitions in code are sections."""
        return (*self.path, *self.header.split(" › ")) if self.kind == "code" else self.path


@dataclass(frozen=True, slots=True)
class Entry:
    """A block in its page, with the heading path that it stands under."""

    page: Page
    block: Block
    path: tuple[str, ...]
    context: int = 0
    caption: str = ""  # of the table that it is a row of

    @property
    def above(self) -> str:
        """All that may be said above its text beside headings."""
        return "\n".join(filter(None, (self.caption, self.block.header)))


@dataclass(frozen=True, slots=True)
class _Part:
    owner: int  # index of its entry
    start: int
    end: int
    tokens: int


@dataclass(frozen=True, slots=True)
class Sizes:
    """What units are made to fit: the usual size, and the most with context, in tokens."""

    target: int
    most: int

    def limit(self, context: int) -> int:
        """Tokens left for text beside `context`; a third at least, however long the context."""
        return max(self.most - context, self.most // 3, 1)

    def piece(self, context: int) -> int:
        """The most tokens of a part of a block; room is left for the heading above it."""
        return max(self.limit(context) * 7 // 8, 1)

    def whole(self, context: int) -> int:
        """Up to so many tokens a block, list or table stays in one piece."""
        return min(self.target * 3 // 2, self.piece(context))


def sizes_of(texts: Sequence[str], count_tokens: CountTokens, most: int = 0) -> list[int]:
    """The tokens of each text, at least one for every `CHARS_PER_TOKEN` characters.

    If `most` is given, a text whose length alone makes it larger than that is not counted further.
    """
    sizes = [-(-len(text) // CHARS_PER_TOKEN) for text in texts]
    counted = [i for i, size in enumerate(sizes) if not most or size <= most]
    for at in range(0, len(counted), _BATCH):
        batch = counted[at : at + _BATCH]
        counts = count_tokens([texts[i] for i in batch])
        for i, count in zip(batch, counts, strict=True):
            sizes[i] = max(sizes[i], count)
    return sizes


def units_of(entries: list[Entry], count_tokens: CountTokens, sizes: Sizes) -> list[list[Unit]]:
    """The units of each entry, in order (none for a block without text)."""
    whole = [_stripped(e.page.text, i, e.block.start, e.block.end) for i, e in enumerate(entries)]
    gaps = _gaps(entries, count_tokens)
    texts = [entries[part.owner].page.text[part.start : part.end] for part in whole]
    counted = sizes_of(texts, count_tokens, sizes.most)
    parts = [_Part(p.owner, p.start, p.end, n) for p, n in zip(whole, counted, strict=True)]
    units: list[list[Unit]] = [[] for _ in entries]
    for part in _split_long(parts, entries, count_tokens, sizes):
        gap = 0 if units[part.owner] else gaps[part.owner]
        units[part.owner].append(_unit(entries[part.owner], part, gap))
    return units


def _unit(entry: Entry, part: _Part, gap: int) -> Unit:
    block = entry.block
    tail = entry.page.text[max(part.start, part.end - 2) : part.end]
    return Unit(
        part.start,
        part.end,
        part.tokens,
        gap,
        block.kind,
        block.level,
        entry.path,
        block.header,
        entry.context,
        leads=tail.endswith((":", "：")),
        caption=entry.caption,
    )


def _stripped(text: str, owner: int, start: int, end: int) -> _Part:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return _Part(owner, start, end, 0)


def _gaps(entries: list[Entry], count_tokens: CountTokens) -> list[int]:
    """Tokens of the text that lies between each block and the one before it in its page."""
    gaps = [0] * len(entries)
    found: list[tuple[int, str]] = []
    for i, entry in enumerate(entries[1:], start=1):
        before = entries[i - 1]
        if before.page is entry.page:
            gap = entry.page.text[before.block.end : entry.block.start]
            if gap and not gap.isspace():
                found.append((i, gap))
    for (i, _), size in zip(found, sizes_of([gap for _, gap in found], count_tokens), strict=True):
        gaps[i] = size
    return gaps


# --- long blocks ---------------------------------------------------------------------------------


def _split_long(
    parts: list[_Part], entries: list[Entry], count_tokens: CountTokens, sizes: Sizes
) -> Iterator[_Part]:
    """Parts that fit, in order; a block that is too long gives several of about the same size."""
    whole = [sizes.whole(entry.context) for entry in entries]
    limits = [sizes.piece(entry.context) for entry in entries]
    pieces = [part for part in parts if part.tokens > whole[part.owner]]
    width = max(1, min(100, min(limits, default=1) // 4))  # characters: few enough tokens to fit
    pieces = _divided(pieces, whole, _naturally, entries, count_tokens, sizes.most)
    for divide in (_by_lines(width), _by_words(width), _by_characters(width)):
        pieces = _divided(pieces, limits, divide, entries, count_tokens, sizes.most)
    long: dict[int, list[_Part]] = {}
    for piece in pieces:
        long.setdefault(piece.owner, []).append(piece)
    for part in parts:
        if part.owner in long:
            yield from _joined(long[part.owner], sizes.target, limits[part.owner])
        elif part.end > part.start:
            yield part


Divide = Callable[[str, Block], Iterator[tuple[int, int]]]


def _naturally(text: str, block: Block) -> Iterator[tuple[int, int]]:
    if block.kind == "code":
        return (found.span() for found in _GROUPS.finditer(text))
    return iter(sentence_spans(text))


def _by_lines(width: int) -> Divide:
    """Lines; short ones together, up to about `width` characters."""
    run = re.compile(rf"\S(?:.{{0,{width}}}\S)?(?=[^\S\n]*(?:\n|\Z))|[^\n]*\S[^\n]*", re.DOTALL)

    def divide(text: str, _: Block) -> Iterator[tuple[int, int]]:
        return (found.span() for found in run.finditer(text))

    return divide


def _by_words(width: int) -> Divide:
    """Runs of words of about `width` characters; a longer word stays whole."""
    pause = "，、；："
    run = re.compile(
        rf"\S(?:.{{0,{width}}}\S)?(?:(?!\S)|(?<=[{pause}]))|[^\s{pause}]+[{pause}]*", re.DOTALL
    )

    def divide(text: str, _: Block) -> Iterator[tuple[int, int]]:
        return (found.span() for found in run.finditer(text))

    return divide


def _by_characters(width: int) -> Divide:
    def divide(text: str, _: Block) -> Iterator[tuple[int, int]]:
        return ((at, min(at + width, len(text))) for at in range(0, len(text), width))

    return divide


def _divided(
    parts: list[_Part],
    limits: list[int],
    divide: Divide,
    entries: list[Entry],
    count_tokens: CountTokens,
    most: int,
) -> list[_Part]:
    """`parts`, those over the limit of their block replaced by what `divide` makes of them.

    `most` is what no limit, of this or a later division, is above.
    """
    divided: list[_Part] = []
    fresh: list[int] = []  # indices into `divided` of parts that are yet to be counted
    texts: list[str] = []
    for part in parts:
        if part.tokens <= limits[part.owner]:
            divided.append(part)
            continue
        text = entries[part.owner].page.text[part.start : part.end]
        for start, end in divide(text, entries[part.owner].block):
            fresh.append(len(divided))
            texts.append(text[start:end])
            divided.append(_Part(part.owner, part.start + start, part.start + end, 0))
    for i, size in zip(fresh, sizes_of(texts, count_tokens, most), strict=True):
        part = divided[i]
        divided[i] = _Part(part.owner, part.start, part.end, size)
    return divided


def _joined(pieces: list[_Part], target: int, limit: int) -> Iterator[_Part]:
    """Neighbouring pieces put together into parts of about equal size, near `target`."""
    total = sum(piece.tokens for piece in pieces)
    aim = min(total / max(1, ceil(total / target)), limit)
    current = pieces[0]
    for piece in pieces[1:]:
        tokens = current.tokens + piece.tokens
        too_long = tokens > limit or piece.end - current.start > limit * CHARS_PER_TOKEN
        if too_long or current.tokens + piece.tokens / 2 > aim:
            yield current
            current = piece
        else:
            current = _Part(current.owner, current.start, piece.end, tokens)
    yield current
