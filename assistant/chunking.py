"""From a Document to its Passages: structure first, then sentences, to the embedder's limit. Pure.

Blocks become counted units (units.py); units that belong together become atoms (a heading with its
text, a list with its lead-in, a small table); atoms are packed up to the target, section by
section; what is packed becomes a passage with its exact place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from assistant.places import is_told, places_of
from assistant.records import Document, Page, Passage
from assistant.sentences import sentence_spans
from assistant.table_captions import captioned
from assistant.units import CHARS_PER_TOKEN, CountTokens, Entry, Sizes, Unit, sizes_of, units_of

_WINDOW_CHARS = 500_000  # pages are counted together up to so many characters
_MOST_GAP = 60  # tokens of text outside all blocks that a passage may run across
_HEADING_BYTES = 96  # of a heading, the title, and a table's header in the context
_HEADER_BYTES = 400


@dataclass(frozen=True, slots=True)
class ChunkOptions:
    """Sizes in tokens of the embedder. `max_tokens` counts the context (see `context_of`) too."""

    target_tokens: int = 220
    max_tokens: int = 480
    small_tokens: int = 80  # a section below this may share a passage with its neighbour
    overlap_sentences: int = 0  # of the passage before, repeated where a section is cut


def chunk(
    document: Document, count_tokens: CountTokens, options: ChunkOptions | None = None
) -> Iterator[Passage]:
    """The passages of `document`, in order; `count_tokens` counts without special tokens.

    Each lies within one page, `page.text[p.start:p.end] == p.text`, and together they hold every
    character of every block that is not white space. They overlap only where asked to.
    """
    options = options or ChunkOptions()
    outline = _Outline()
    for window in _windows(document.pages):
        outlined = captioned([outline.entries(page) for _, page in window])
        entries = [entry for of_page in outlined for entry in of_page]
        entries = _with_contexts(entries, document.title, count_tokens)
        sizes = Sizes(options.target_tokens, options.max_tokens)
        units = iter(units_of(entries, count_tokens, sizes))
        drafts: list[_Draft] = []
        for (index, _), of_page in zip(window, outlined, strict=True):
            together = [unit for _ in of_page for unit in next(units)]
            drafts += _pack(index, together, options, sizes)
        yield from _passages(document, drafts, count_tokens, options)


def context_of(passage: Passage, title: str = "") -> str:
    """What is put before the text when it is embedded: title and heading path, then the header.

    Left out is what the text itself begins with; "" if there is nothing to say.
    """
    head = " ".join(passage.text[:1000].split())
    at = 0
    above = [title] if title and title not in passage.heading else []
    for heading in passage.heading:
        found = head.find(heading, at, at + len(heading) + 8)  # behind "## " or "1.2 "
        if found < 0:
            above.append(heading)
        else:
            at = found + len(heading)
    header = " ".join(passage.header.split())
    return _context(above, "" if header in head else header)


def _context(above: list[str], header: str) -> str:
    if len(above) > 4:
        above = [above[0], *above[-3:]]
    path = " › ".join(_cut(heading, _HEADING_BYTES) for heading in above)
    return "\n".join(line for line in (path, _cut(header, _HEADER_BYTES)) if line)


def _cut(text: str, most: int) -> str:
    """`text` in at most so many bytes of UTF-8: characters of more bytes take more tokens."""
    if len(text) * 4 <= most or len(text.encode("utf-8", "replace")) <= most:
        return text
    return text.encode("utf-8", "replace")[:most].decode("utf-8", "ignore").rstrip() + "…"


# --- outline -------------------------------------------------------------------------------------


class _Outline:
    """The heading path while a document is read; it goes on from page to page."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []  # level and text
        self._part: tuple[object, ...] = ()

    def entries(self, page: Page) -> list[Entry]:
        """The page's blocks that hold text, each with its heading path."""
        part = (page.sheet, page.slide, page.message, page.attachment)
        if part != self._part:
            # Another sheet, slide or message does not stand under the last; a sheet's name is what
            # its rows are of: "Gas", "Denmark 2023".
            self._open = [(0, page.sheet)] if page.sheet and is_told(page.sheet) else []
            self._part = part
        entries: list[Entry] = []
        path: tuple[str, ...] = tuple(text for _, text in self._open)
        for block in page.blocks:
            if not page.text[block.start : block.end].strip():
                continue
            if block.kind == "heading":
                path = self._enter(max(1, block.level), page.text[block.start : block.end])
            entries.append(Entry(page, block, path))
        return entries

    def _enter(self, level: int, text: str) -> tuple[str, ...]:
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        name = " ".join(text[:400].split()).lstrip("#=* ")
        if name:
            self._open.append((level, name[:200]))
        return tuple(text for _, text in self._open)


def _windows(pages: tuple[Page, ...]) -> Iterator[list[tuple[int, Page]]]:
    window: list[tuple[int, Page]] = []
    chars = 0
    for index, page in enumerate(pages):
        window.append((index, page))
        chars += len(page.text)
        if chars >= _WINDOW_CHARS:
            yield window
            window, chars = [], 0
    if window:
        yield window


def _with_contexts(entries: list[Entry], title: str, count_tokens: CountTokens) -> list[Entry]:
    """The entries with the tokens that their context can take at most."""
    above = [title] if title else []
    paths = {entry.path[:depth] for entry in entries for depth in range(len(entry.path) + 1)}
    ordered = sorted(paths, key=len)
    headers = sorted({entry.above for entry in entries if entry.above})
    texts = [_context([*above, *path], "") for path in ordered]
    texts += [_context([], " ".join(header.split())) for header in headers]
    counts = sizes_of(texts, count_tokens)
    most: dict[tuple[str, ...], int] = {}
    for path, count in zip(ordered, counts[: len(ordered)], strict=True):
        most[path] = max(count, most.get(path[:-1], 0))
    of_header = dict(zip(headers, counts[len(ordered) :], strict=True))
    return [
        replace(entry, context=most[entry.path] + of_header.get(entry.above, 0))
        for entry in entries
    ]


# --- packing -------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Draft:
    """A passage, or a part of one that stays together, while it is being put together."""

    page_index: int
    units: list[Unit] = field(default_factory=list)
    tokens: int = 0
    context: int = 0  # the most that it can take
    table: str | None = None  # the header of its table rows

    def add(self, unit: Unit) -> None:
        self.tokens += unit.tokens + (unit.gap if self.units else 0)
        self.context = max(self.context, unit.context)
        if unit.kind == "table_row":
            self.table = unit.header
        self.units.append(unit)

    def join(self, other: _Draft) -> None:
        for unit in other.units:
            self.add(unit)

    def room_for(self, other: _Draft, sizes: Sizes) -> bool:
        """Whether both together stay under the limits, and their tables under one header."""
        gap = other.units[0].gap
        tokens = self.tokens + gap + other.tokens
        length = other.units[-1].end - self.units[0].start
        return (
            gap <= _MOST_GAP
            and tokens <= sizes.limit(max(self.context, other.context))
            and length <= sizes.most * CHARS_PER_TOKEN
            and (self.table is None or other.table is None or self.table == other.table)
        )


def _pack(index: int, units: list[Unit], options: ChunkOptions, sizes: Sizes) -> list[_Draft]:
    """The units of one page as drafts of passages."""
    sections = _section_tokens(units)
    drafts: list[_Draft] = []
    for atom in _atoms(index, units, sizes):
        last = drafts[-1] if drafts else None
        section = sections.get(atom.units[0].start)
        if last is None or not last.room_for(atom, sizes):
            fits = False
        elif section is not None:
            fits = _may_share(last, atom, section, options)
        else:
            small = last.tokens < options.small_tokens
            fits = small or last.tokens + atom.tokens <= options.target_tokens
        if last is None or not fits:
            drafts.append(atom)
        else:
            last.join(atom)
    return _without_tails(drafts, options, sizes)


def _section_tokens(units: list[Unit]) -> dict[int, int]:
    """For the start of the first unit of each section: the tokens of the section in this page."""
    totals: dict[int, int] = {}
    first = -1
    last: Unit | None = None
    for unit in units:
        below_heading = last is not None and last.kind == "heading"
        if last is None or ((unit.key != last.key or unit.kind == "heading") and not below_heading):
            first = unit.start
        last = unit
        totals[first] = totals.get(first, 0) + unit.tokens
    return totals


def _may_share(last: _Draft, atom: _Draft, section: int, options: ChunkOptions) -> bool:
    """Whether a new section that starts with `atom` may begin in the passage at hand."""
    if last.tokens + section > options.target_tokens:
        return False
    here, there = _named_by(last.units)[0].key, atom.units[0].key
    parent = there[:-1]
    if parent[: len(here)] == here:
        return True  # a subsection
    small = options.small_tokens
    if parent == here[:-1]:
        return min(last.tokens, section) < small
    return max(last.tokens, section) < small and here[:1] == there[:1]


def _atoms(index: int, units: list[Unit], sizes: Sizes) -> Iterator[_Draft]:
    """Runs of units that stay together; each fits into a passage."""
    atom = _Draft(index)
    for unit in units:
        if atom.units and not _holds(atom, unit, sizes):
            yield atom
            atom = _Draft(index)
        atom.add(unit)
    if atom.units:
        yield atom


def _holds(atom: _Draft, unit: Unit, sizes: Sizes) -> bool:
    """Whether `unit` stays with the atom before it."""
    last = atom.units[-1]
    context = max(unit.context, atom.context)
    tokens = atom.tokens + unit.gap + unit.tokens
    if tokens > sizes.limit(context) or unit.gap > _MOST_GAP:
        return False
    if last.kind == "heading":
        return unit.kind != "heading" or unit.level > last.level
    if last.kind == "caption":
        return unit.kind == "table_row"
    if last.leads and last.kind == "paragraph":
        return unit.kind in ("list_item", "table_row", "code")
    run = last.kind == unit.kind and unit.kind in ("list_item", "table_row")
    return run and last.header == unit.header and tokens <= sizes.whole(context)


def _without_tails(drafts: list[_Draft], options: ChunkOptions, sizes: Sizes) -> list[_Draft]:
    """The drafts, a section's tiny last part (or a heading alone) joined to what is before it."""
    kept: list[_Draft] = []
    for draft in drafts:
        last = kept[-1] if kept else None
        if last is not None and last.room_for(draft, sizes):
            tiny = draft.tokens < options.small_tokens // 2
            inside = draft.units[0].key[: len(last.units[-1].key)] == last.units[-1].key
            if tiny and (inside or all(unit.kind == "heading" for unit in draft.units)):
                last.join(draft)
                continue
        kept.append(draft)
    return kept


# --- passages ------------------------------------------------------------------------------------


def _passages(
    document: Document, drafts: list[_Draft], count_tokens: CountTokens, options: ChunkOptions
) -> Iterator[Passage]:
    made = [_passage(document.pages[draft.page_index], draft) for draft in drafts]
    if options.overlap_sentences > 0:
        made = _overlapped(document, made, count_tokens, options)
    contexts = sizes_of([context_of(passage, document.title) for passage in made], count_tokens)
    counted = iter(contexts)
    for index, of_page in groupby(made, key=lambda passage: passage.page_index):
        group = list(of_page)
        ranges = ((p.start, p.end, " › ".join(p.heading)) for p in group)
        for passage, place in zip(group, places_of(document.pages[index], ranges), strict=True):
            yield replace(passage, place=place, tokens=passage.tokens + next(counted))


def _passage(page: Page, draft: _Draft) -> Passage:
    units = _named_by(draft.units)
    path = units[0].path
    for unit in units[1:]:
        path = _common(path, unit.path)
    start, end = draft.units[0].start, draft.units[-1].end
    return Passage(
        draft.page_index,
        start,
        end,
        page.text[start:end],
        path,
        _header(units),
        tokens=draft.tokens,
    )


def _named_by(units: list[Unit]) -> list[Unit]:
    """The units whose headings name a passage: all but headings, which name what is below them."""
    return [unit for unit in units if unit.kind != "heading"] or units[-1:]


def _header(units: list[Unit]) -> str:
    """The header of the table rows among `units`, or the path that its definitions share."""
    rows = [unit for unit in units if unit.kind == "table_row" and (unit.header or unit.caption)]
    if rows:
        return "\n".join(filter(None, (rows[0].caption, rows[0].header)))
    paths = [tuple(unit.header.split(" › ")) for unit in units if unit.kind == "code"]
    shared = paths[0] if paths else ()
    for path in paths[1:]:
        shared = _common(shared, path)
    return " › ".join(shared)


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    length = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        length += 1
    return one[:length]


def _overlapped(
    document: Document, made: list[Passage], count_tokens: CountTokens, options: ChunkOptions
) -> list[Passage]:
    """Each passage that goes on with a section begins with the last sentences before it."""
    repeated: dict[int, tuple[int, str]] = {}  # where it then starts, and what is repeated
    for i in range(1, len(made)):
        before, passage = made[i - 1], made[i]
        same = (before.page_index, before.heading) == (passage.page_index, passage.heading)
        if same and before.header == passage.header:
            first = sentence_spans(before.text)[-options.overlap_sentences :][0][0]
            start = before.start + first
            repeated[i] = start, document.pages[passage.page_index].text[start : passage.start]
    counts = sizes_of([text for _, text in repeated.values()], count_tokens)
    room = options.max_tokens - options.max_tokens // 4
    for (i, (start, _)), count in zip(list(repeated.items()), counts, strict=True):
        passage = made[i]
        if passage.tokens + count <= room:
            text = document.pages[passage.page_index].text[start : passage.end]
            made[i] = replace(passage, start=start, text=text, tokens=passage.tokens + count)
    return made
