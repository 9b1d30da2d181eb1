"""The tree of a web page or a book's chapter -> blocks; walks without recursion."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from assistant.parsing.html_furniture import NEVER_TEXT, furniture
from assistant.parsing.html_tables import image_text, is_data_table, table_caption, table_rows
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.tables import add_table, one_line
from assistant.parsing.word_styles import integer, roman
from assistant.records import BlockKind

_BREAKING = frozenset({
    "address", "article", "aside", "body", "blockquote", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
    "listing", "main", "menu", "nav", "ol", "optgroup", "p", "plaintext", "pre", "search",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
})  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CODE = frozenset({"pre", "listing", "xmp", "plaintext"})
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_SPACES = re.compile(r"[^\S\n]+")


@dataclass(slots=True)
class _List:
    ordered: bool
    next: int
    style: str


_Open = tuple[etree._Element, BlockKind, int]
"""An open container, and the kind and level of the blocks in it."""


@dataclass(slots=True)
class _Walk:
    """Where the walk is: the open containers, and the text of the block at hand."""

    builder: PageBuilder
    text: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    kinds: list[_Open] = field(default_factory=list)  # list items and quotes
    strong: list[_Open] = field(default_factory=list)  # headings, code, captions: they win
    label: str = ""  # of the list item at hand, until its first block is written
    term: str = ""  # of a definition list, until its definition is written


def add_html(builder: PageBuilder, root: etree._Element, *, whole: bool = False) -> None:
    """Append the blocks of a page; all of it if `whole`, else without its furniture."""
    left_out = frozenset() if whole else furniture(root)
    walk = _Walk(builder)
    skipped = None  # the element whose subtree was not walked; its end comes all the same
    walker: Any = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if event == "end":
            if element is not skipped:
                _end(walk, element)
            if element is not root:
                _add_text(walk, element.tail)
        elif element.tag in NEVER_TEXT or element in left_out:
            skipped = element
            walker.skip_subtree()
        elif element.tag == "table" and is_data_table(element):
            _flush(walk)
            _add_table(walk, element)
            skipped = element
            walker.skip_subtree()
        elif element.tag == "math" and element.get("alttext"):
            walk.text.append(element.get("alttext") or "")
            skipped = element
            walker.skip_subtree()
        else:
            _start(walk, element)
    _flush(walk)
    _add_term(walk)


def _start(walk: _Walk, element: etree._Element) -> None:
    tag = str(element.tag)
    if tag in _BREAKING:
        _flush(walk)
        _open(walk, element, tag)
    elif tag == "br":
        walk.text.append("\n")
    elif tag == "img":
        _add_image(walk, element)
    elif tag == "input" and element.get("type") == "checkbox" and _kind(walk)[0] == "list_item":
        walk.text.append("☒ " if element.get("checked") is not None else "☐ ")
    elif tag == "q":
        walk.text.append("“")
    _add_text(walk, element.text)


def _open(walk: _Walk, element: etree._Element, tag: str) -> None:
    if tag in _HEADINGS:
        walk.strong.append((element, "heading", _HEADINGS[tag]))
    elif tag in _CODE:
        walk.strong.append((element, "code", 0))
    elif tag == "blockquote":
        walk.kinds.append((element, "quote", 0))
    elif tag in ("figcaption", "caption"):
        walk.strong.append((element, "caption", 0))
    elif tag in _LISTS:
        start = integer(element.get("start"), 1)
        walk.lists.append(_List(tag == "ol", start, element.get("type") or ""))
    elif tag == "li":
        walk.kinds.append((element, "list_item", max(len(walk.lists), 1)))
        walk.label = _label(walk.lists[-1], element) if walk.lists else ""
    elif tag == "dt":
        _add_term(walk)
        walk.kinds.append((element, "list_item", max(len(walk.lists), 1)))
    elif tag == "dd":
        walk.kinds.append((element, "list_item", max(len(walk.lists), 1)))


def _end(walk: _Walk, element: etree._Element) -> None:
    tag = str(element.tag)
    if tag == "q":
        walk.text.append("”")
    if tag not in _BREAKING:
        return
    if tag == "dt":
        walk.term = ": ".join(filter(None, [walk.term, one_line("".join(walk.text))]))
        walk.text.clear()
    _flush(walk)
    if walk.kinds and walk.kinds[-1][0] is element:
        walk.kinds.pop()
    if walk.strong and walk.strong[-1][0] is element:
        walk.strong.pop()
    if tag in _LISTS and walk.lists:
        walk.lists.pop()
    elif tag == "li":
        walk.label = ""
    elif tag == "dl":
        _add_term(walk)


def _add_text(walk: _Walk, text: str | None) -> None:
    if text:
        walk.text.append(text if _in_code(walk) else re.sub(r"\s", " ", text))


def _in_code(walk: _Walk) -> bool:
    return any(kind == "code" for _, kind, _ in walk.strong)


def _flush(walk: _Walk) -> None:
    """Write the block at hand, then the alternative texts of the pictures in it."""
    text = _INVISIBLE.sub("", "".join(walk.text))
    walk.text.clear()
    kind, level = _kind(walk)
    if kind != "code":
        lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
        text = "\n".join(line for line in lines if line)
    if text.strip():
        if kind == "list_item":
            text = f"{walk.term}: {text}" if walk.term else f"{walk.label}{text}"
            walk.label = walk.term = ""
        elif kind == "heading":
            text = one_line(text)
        walk.builder.add(text, kind, level=level)
    for caption in walk.captions:
        walk.builder.add(caption, "caption")
    walk.captions.clear()


def _kind(walk: _Walk) -> tuple[BlockKind, int]:
    """The kind of the innermost container, but a heading, code or caption wins around others."""
    for _, kind, level in (walk.strong or walk.kinds)[-1:]:
        return kind, level
    return "paragraph", 0


def _label(owner: _List, element: etree._Element) -> str:
    if not owner.ordered:
        return ""
    number = integer(element.get("value"), owner.next)
    owner.next = number + 1
    match owner.style:
        case "a" | "A" if 0 < number <= 26:
            label = chr(96 + number)
        case "i" | "I":
            label = roman(number)
        case _:
            label = str(number)
    return f"{label.upper() if owner.style.isupper() else label}. "


def _add_term(walk: _Walk) -> None:
    """A term that has no definition stands for itself."""
    if walk.term:
        walk.builder.add(walk.term, "list_item", level=max(len(walk.lists), 1))
        walk.term = ""


def _add_image(walk: _Walk, element: etree._Element) -> None:
    text, inline = image_text(element)
    if inline:
        walk.text.append(f" {text} ")
    elif text and text not in walk.captions:
        walk.captions.append(text)


def _add_table(walk: _Walk, table: etree._Element) -> None:
    walk.builder.add(table_caption(table), "caption")
    rows, headings = table_rows(table)
    add_table(walk.builder, rows, headings)
