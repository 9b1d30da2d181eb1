"""Tables of web pages -> rows of cells; used by `html_text.py`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from assistant.parsing.html_furniture import NEVER_TEXT
from assistant.parsing.tables import header_count, one_line

_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_FILE_NAME = re.compile(r"\S+\.(png|jpe?g|gif|svg|webp|bmp)", re.IGNORECASE)
_MATH_CLASS = re.compile(r"\b(mwe-math|latex|tex|katex|math|emoji)", re.IGNORECASE)
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "math", "q", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "rb", "rt", "mi",
    "mn", "mo", "mrow", "msup", "msub",
})  # fmt: skip
_MAX_CELL_CHARS = 2_000  # a longer cell is a part of the page that a table lays out
_MAX_COLUMNS = 256  # what lies beyond is read into the last one
_MAX_SPAN = 1_000


def is_data_table(table: etree._Element) -> bool:
    """Whether a table holds data; one that lays out the page is walked like any container."""
    if table.get("role") in ("presentation", "none"):
        return False
    heads = any(cell.tag == "th" for row in _rows(table) for cell in row)
    if not heads and next(table.iterdescendants("table"), None) is not None:
        return False
    widest = 0
    for row in _rows(table):
        cells = list(_cells(row))
        widest = max(widest, len(cells))
        if not heads and any(len(_cell_text(cell)) > _MAX_CELL_CHARS for cell in cells):
            return False
    return widest > 1


def table_rows(table: etree._Element) -> tuple[list[list[str]], int | None]:
    """The cells of each row, merged ones once, and how many rows are headings (None: judge)."""
    rows: list[list[str]] = []
    headings, any_heads = 0, False
    covered: dict[int, int] = {}  # column -> rows that a cell above still reaches into
    parted = next(table.iterchildren("thead"), None) is not None
    for row in _rows(table):
        cells = list(_cells(row))
        texts = _row_texts(cells, covered)
        if not any(texts):
            continue
        heads = sum(cell.tag == "th" for cell in cells)
        any_heads = any_heads or heads > 0
        parent = row.getparent()
        in_head = parent is not None and parent.tag == "thead"
        if headings == len(rows) and (in_head if parted else heads == len(cells)):
            headings += 1
        rows.append(texts)
    if headings == len(rows):
        headings = 1 if len(rows) > 1 else 0
    judged = headings if any_heads or headings else header_count(rows)
    return rows, judged


def table_caption(table: etree._Element) -> str:
    return next((_cell_text(caption) for caption in table.iterchildren("caption")), "")


def image_text(element: etree._Element) -> tuple[str, bool]:
    """The alternative text of an image, and whether it belongs into the line (formulas)."""
    text = one_line(element.get("alt") or "")
    if not text or _FILE_NAME.fullmatch(text):
        return "", False
    return text, _MATH_CLASS.search(element.get("class") or "") is not None


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """The table's own rows, not those of tables in its cells."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    return row.iterchildren("td", "th")


def _row_texts(cells: list[etree._Element], covered: dict[int, int]) -> list[str]:
    return laid_out([(_cell_text(cell), *spans_of(cell)) for cell in cells], covered)


def laid_out(cells: Iterable[tuple[str, int, int]], covered: dict[int, int]) -> list[str]:
    """The text in each column of a row, of cells with their widths and heights; `covered` tells by
    column how many more rows a cell above reaches into, and is kept up to date."""
    texts: list[str] = []
    for text, stated, height in cells:
        _skip_covered(texts, covered)
        if len(texts) >= _MAX_COLUMNS:
            texts[-1] = f"{texts[-1]} {text}"
            continue
        width = min(stated, _MAX_COLUMNS - len(texts))
        if height > 1:
            covered.update({len(texts) + offset: height - 1 for offset in range(width)})
        texts += [text, *[""] * (width - 1)]
    _skip_covered(texts, covered)
    return texts


def spans_of(cell: etree._Element) -> tuple[int, int]:
    """How many columns and rows a cell of HTML or JATS reaches over."""
    return _span(cell, "colspan"), _span(cell, "rowspan")


def _skip_covered(texts: list[str], covered: dict[int, int]) -> None:
    """Leave the places empty that cells of the rows above reach into."""
    while len(texts) < _MAX_COLUMNS and covered.get(len(texts), 0) > 0:
        covered[len(texts)] -= 1
        texts.append("")


def _span(cell: etree._Element, key: str) -> int:
    stated = (cell.get(key) or "").strip()
    return max(1, min(int(stated), _MAX_SPAN)) if stated.isdecimal() and len(stated) < 7 else 1


def _cell_text(cell: etree._Element) -> str:
    """All text in a cell on one line; blocks and cells in it are parted by spaces."""
    parts: list[str] = []
    walker = etree.iterwalk(cell, events=("start", "end"))
    for event, element in walker:
        if element.tag not in _INLINE:
            parts.append(" ")
        if event == "start":
            if element.tag in NEVER_TEXT:
                walker.skip_subtree()
                continue
            if element.tag == "img":
                parts.append(image_text(element)[0])
            parts.append(element.text or "")
        elif element is not cell:
            parts.append(element.tail or "")
    return one_line(_INVISIBLE.sub("", "".join(parts)))
