"""What a Word document's styles and numbering say about its paragraphs; used by `docx.py`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from assistant.records import BlockKind

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VAL = W + "val"
_MAX_CHAIN = 32  # of styles based on each other; a damaged file may make a ring
# "heading 1" in the languages whose Word writes its name untranslated only sometimes.
_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|"
    r"заголовок|επικεφαλίδα|başlık|címsor|标题|標題|見出し|제목|titlu|naslov|encabezado)\s*(\d)?",
    re.IGNORECASE,
)
_TITLE = re.compile(r"title|titel|titre principal|название|τίτλος|表題|标题文字", re.IGNORECASE)
_MONOSPACE = re.compile(r"courier|consolas|mono|menlo|lucida console|fixed", re.IGNORECASE)
_CODE = re.compile(
    r"(html |source ?)?(code|preformatted|verbatim)|plain text|listing$", re.IGNORECASE
)
_QUOTE = re.compile(r"(intense )?quote|block text|quotation|zitat|citation", re.IGNORECASE)
_BULLETS = frozenset({"bullet", "none"})
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style with what it inherits resolved; `heading` from 1, 0 for none."""

    kind: BlockKind = "paragraph"
    heading: int = 0
    title: bool = False
    numbering: tuple[str, int] | None = None  # numId, level from 0


@dataclass(frozen=True, slots=True)
class _Level:
    """A level of a list: its number format, its text ("%1.%2"), and where it starts."""

    format: str = "bullet"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has counted."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)  # by numId
    lists: dict[str, str] = field(default_factory=dict)  # numId -> the list that it continues
    restarts: dict[str, set[int]] = field(default_factory=dict)  # levels that a numId starts anew
    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def next_label(self, number: str, level: int) -> str:
        """Count one item on; its label ("2.1", "(a)"), "" for a bullet or an unknown list."""
        levels = self.levels.get(number)
        if levels is None:
            return ""
        counts = self.counts.setdefault(self.lists.get(number, number), {})
        for restarted in self.restarts.pop(number, set()):
            counts.pop(restarted, None)
        own = levels.get(level, _Level())
        counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        if own.format in _BULLETS:
            return ""
        return re.sub(r"%([1-9])", lambda m: _counted(levels, counts, int(m[1]) - 1), own.text)


def read_styles(root: etree._Element) -> dict[str, Style]:
    """The paragraph styles of `styles.xml` by id, inheritance resolved."""
    found = {s.get(W + "styleId", ""): s for s in root.iter(W + "style")}
    return {name: _style(name, found) for name, s in found.items() if s.get(W + "type") != "table"}


def read_numbering(root: etree._Element) -> Numbering:
    """The lists of `numbering.xml`."""
    numbering = Numbering()
    abstract = {a.get(W + "abstractNumId", ""): a for a in root.iter(W + "abstractNum")}
    levels = {name: _levels(a) for name, a in abstract.items()}
    for num in root.iter(W + "num"):
        number = num.get(W + "numId", "")
        link = num.find(W + "abstractNumId")
        base = link.get(_VAL, "") if link is not None else ""
        numbering.lists[number] = base
        own = dict(levels.get(base, {}))
        for override in num.iter(W + "lvlOverride"):
            own.update(_levels(override))
            if override.find(W + "startOverride") is not None:
                position = integer(override.get(W + "ilvl"))
                numbering.restarts.setdefault(number, set()).add(position)
        numbering.levels[number] = own
    return numbering


def direct_numbering(properties: etree._Element) -> tuple[str, int] | None:
    """numId and level that a `w:pPr` states; ("0", …) switches a style's numbering off."""
    entry = properties.find(W + "numPr")
    if entry is None:
        return None
    number, level = entry.find(W + "numId"), entry.find(W + "ilvl")
    if number is None:
        return None
    return number.get(_VAL, ""), integer(level.get(_VAL)) if level is not None else 0


def outline_level(properties: etree._Element) -> int:
    """The heading level, from 1, that a `w:pPr` states; 0 for none (9 means body text)."""
    entry = properties.find(W + "outlineLvl")
    level = integer(entry.get(_VAL), 9) if entry is not None else 9
    return level + 1 if 0 <= level < 9 else 0


def is_monospace(run_properties: etree._Element | None) -> bool:
    """Whether a `w:rPr` sets a typewriter font."""
    fonts = run_properties.find(W + "rFonts") if run_properties is not None else None
    return fonts is not None and _MONOSPACE.search(fonts.get(W + "ascii") or "") is not None


def is_unseen(run: etree._Element) -> bool:
    """Whether a `w:r` is set hidden, smaller than anybody reads, or white where nothing else is.

    White text in tables and drawings stays: these have grounds that a run does not know of.
    """
    properties = run.find(W + "rPr")
    if properties is None:
        return False
    vanish = properties.find(W + "vanish")
    if vanish is not None and vanish.get(_VAL) not in ("0", "false", "off"):
        return True
    size = properties.find(W + "sz")
    if size is not None and 0 < integer(size.get(_VAL)) < 4:  # half points
        return True
    color = properties.find(W + "color")
    if color is None or (color.get(_VAL) or "").upper() != "FFFFFF":
        return False
    if properties.find(W + "shd") is not None or properties.find(W + "highlight") is not None:
        return False
    above = {each.tag for each in run.iterancestors()}
    paragraph = next(run.iterancestors(W + "p"), None)
    shaded = paragraph is not None and paragraph.find(f"{W}pPr/{W}shd") is not None
    return not (shaded or above & {W + "tc", W + "txbxContent"})


def roman(number: int) -> str:
    """4 -> "iv"; the decimal figure where Rome had none."""
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def integer(text: str | None, default: int = 0) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default


def _style(name: str, found: dict[str, etree._Element]) -> Style:
    kind: BlockKind = "paragraph"
    heading, title, numbering = 0, False, None
    for step, style in enumerate(_chain(name, found)):
        label = style.find(W + "name")
        words = label.get(_VAL, "") if label is not None else style.get(W + "styleId", "")
        properties = style.find(W + "pPr")
        if properties is not None:
            heading = heading or outline_level(properties)
            numbering = numbering or direct_numbering(properties)
        heading = heading or _named_heading(words)
        title = title or (step == 0 and _TITLE.fullmatch(words) is not None)
        if kind == "paragraph" and not heading:
            kind = _named_kind(words, style)
    if title and not heading:
        heading = 1
    return Style("heading" if heading else kind, heading, title, numbering)


def _chain(name: str, found: dict[str, etree._Element]) -> list[etree._Element]:
    """The style and those that it is based on, nearest first."""
    chain: list[etree._Element] = []
    style = found.get(name)
    while style is not None and style not in chain and len(chain) < _MAX_CHAIN:
        chain.append(style)
        base = style.find(W + "basedOn")
        style = found.get(base.get(_VAL, "")) if base is not None else None
    return chain


def _named_heading(words: str) -> int:
    match = _HEADING.fullmatch(words.strip())
    return max(1, int(match[1] or 1)) if match else 0


def _named_kind(words: str, style: etree._Element) -> BlockKind:
    if _CODE.match(words) or is_monospace(style.find(W + "rPr")):
        return "code"
    if _QUOTE.match(words):
        return "quote"
    if words.lower().startswith(("caption", "beschriftung", "légende")):
        return "caption"
    if re.match(r"list|toc \d|aufzählung|liste", words.lower()):
        return "list_item"
    return "paragraph"


def _levels(parent: etree._Element) -> dict[int, _Level]:
    found = {}
    for level in parent.iter(W + "lvl"):
        said = {key: level.find(W + key) for key in ("numFmt", "lvlText", "start")}
        values = {key: e.get(_VAL) or "" for key, e in said.items() if e is not None}
        start = integer(values.get("start"), 1)
        position = integer(level.get(W + "ilvl"))
        form = values.get("numFmt", "decimal")
        found[position] = _Level(form, values.get("lvlText", ""), start)
    return found


def _counted(levels: dict[int, _Level], counts: dict[int, int], level: int) -> str:
    own = levels.get(level, _Level("decimal"))
    number = counts.get(level, own.start)
    match own.format:
        case "lowerLetter" | "upperLetter":
            letters = chr(97 + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)
            return letters.upper() if own.format == "upperLetter" else letters
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)
