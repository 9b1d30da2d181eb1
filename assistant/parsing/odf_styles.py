"""What an OpenDocument file's styles say about its paragraphs and lists; used by `odf_text.py`."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from assistant.parsing.word_styles import integer, roman
from assistant.records import BlockKind

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MAX_CHAIN = 32
_KINDS: tuple[tuple[str, BlockKind], ...] = (
    ("preformatted", "code"),
    ("source", "code"),
    ("quot", "quote"),
    ("caption", "caption"),
    ("illustration", "caption"),
    ("figure", "caption"),
    ("drawing", "caption"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: the kind of block it makes, a heading's level, whether it is the title."""

    kind: BlockKind = "paragraph"
    level: int = 0
    title: bool = False


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How a level of a list is numbered; `format` "" for bullets."""

    format: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1  # levels in the label
    start: int = 1


@dataclass(slots=True)
class Styles:
    """Styles by name; lists by name and level from 1; the outline's numbering by level."""

    looks: dict[str, Look] = field(default_factory=dict)
    lists: dict[str, dict[int, ListLevel]] = field(default_factory=dict)
    outline: dict[int, ListLevel] = field(default_factory=dict)

    def look(self, name: str) -> Look:
        """The look of a style; by its name alone where the file does not define it."""
        return self.looks.get(name) or _look(name, {})


def read_styles(roots: list[etree._Element]) -> Styles:
    """The styles of `styles.xml` and `content.xml`, inheritance resolved."""
    named: dict[str, etree._Element] = {}
    styles = Styles()
    for root in roots:
        for style in root.iter(STYLE + "style"):
            if style.get(STYLE + "family") in ("paragraph", "presentation", "graphic"):
                named[style.get(STYLE + "name", "")] = style
        for entry in root.iter(TEXT + "list-style"):
            styles.lists[entry.get(STYLE + "name", "")] = _levels(entry)
        for entry in root.iter(TEXT + "outline-style"):
            styles.outline = _levels(entry)
    styles.looks = {name: _look(name, named) for name in named}
    return styles


def label(levels: dict[int, ListLevel], counts: list[int]) -> str:
    """The label of a list item ("2.1.", "b)") after `counts` items on each level; "" if none."""
    own = levels.get(len(counts), ListLevel())
    if not own.format:
        return ""
    first = max(len(counts) - own.shown, 0)
    shown = []
    for depth in range(first, len(counts)):
        style = levels.get(depth + 1, own)
        if style.format:
            shown.append(_counted(style.format, counts[depth]))
    return f"{own.prefix}{'.'.join(shown)}{own.suffix}".strip()


def _levels(parent: etree._Element) -> dict[int, ListLevel]:
    found = {}
    for entry in parent:
        depth = integer(entry.get(TEXT + "level"))
        found[depth] = ListLevel(
            entry.get(STYLE + "num-format") or "",
            entry.get(STYLE + "num-prefix") or "",
            entry.get(STYLE + "num-suffix") or "",
            integer(entry.get(TEXT + "display-levels"), 1),
            integer(entry.get(TEXT + "start-value"), 1),
        )
    return found


def _look(name: str, named: dict[str, etree._Element]) -> Look:
    kind: BlockKind = "paragraph"
    for _ in range(_MAX_CHAIN):
        style = named.get(name)
        words = (style.get(STYLE + "display-name") or name) if style is not None else name
        words = words.replace("_20_", " ").lower()
        level = integer(style.get(STYLE + "default-outline-level")) if style is not None else 0
        if words == "title":
            return Look("heading", 1, True)
        if level or (words.startswith("heading ") and words[8:].isdecimal()):
            return Look("heading", level or integer(words[8:], 1))
        kind = next((k for word, k in _KINDS if words.startswith(word)), kind)
        parent = style.get(STYLE + "parent-style-name") if style is not None else None
        if kind != "paragraph" or not parent:
            break
        name = parent
    return Look(kind)


def _counted(form: str, number: int) -> str:
    match form:
        case "a" | "A":
            letters = chr(97 + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)
            return letters.upper() if form == "A" else letters
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
    return str(number)
