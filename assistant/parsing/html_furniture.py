"""Which parts of a web page are not what it says: menus, cookie bars, hidden parts, scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

NEVER_TEXT = frozenset({
    "script", "style", "template", "noscript", "head", "svg", "canvas", "audio", "video",
    "iframe", "object", "embed", "applet", "map", "select", "option", "textarea", "button",
    "datalist", "annotation", "annotation-xml", "rp", "colgroup", "meta", "link",
})  # fmt: skip
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0?\.?0*\s*(?:;|$|!)"
    r"|font-size\s*:\s*(?:0(?:\.0+)?\s*(?:px|pt|%|em|rem)?|[01]?\.?\d?(?:px|pt))\s*(?:;|$|!)"
    r"|(?:left|top|right|bottom|text-indent|margin-left)\s*:\s*-\d{3,}"
    r"|(?<![-\w])color\s*:\s*transparent",
    re.IGNORECASE,
)
_WHITE = re.compile(
    r"(?<![-\w])color\s*:\s*(?:white\b|#fff(?:fff)?\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))",
    re.IGNORECASE,
)
_GROUND = re.compile(r"background", re.IGNORECASE)
_ROLES = frozenset({"navigation", "search", "banner", "menu", "menubar", "tablist", "toolbar"})
_CONSENT = re.compile(r"cookie|consent|gdpr", re.IGNORECASE)
_MENU = re.compile(
    r"(?:^|[-_\s])(?:nav|navbar|navigation|navbox|menu|breadcrumbs?|sidebar|share|sharing|social|"
    r"pagination|skip|newsletter|advert\w*|ads?|promo|toolbar|sitenav)(?:$|[-_\s])",
    re.IGNORECASE,
)
_ICON_TAGS = frozenset({"span", "i", "b", "em"})
_EDIT_LINKS = re.compile(r"\bmw-editsection\b|\bheaderlink\b|\bmw-jump-link\b|\banchorjs-link\b")
_CONTAINERS = frozenset({"div", "ul", "ol", "section", "aside", "table", "form", "span", "p"})
_MAX_CONSENT_CHARS = 3_000
_MAIN_SHARE = 0.5  # of the page's text: what holds more is never furniture
_MANY_LINKS = 0.5  # of an element's text
_SOME_LINKS = 0.3


class _Measure(NamedTuple):
    """How many characters an element shows, and how many of them in links."""

    chars: int
    linked: int


def furniture(root: etree._Element) -> frozenset[etree._Element]:
    """The outermost elements of a page that are furniture; none holds half of the page's text."""
    suspects = dict(_suspects(root))
    measures, total = _measured(root, suspects)
    found: set[etree._Element] = set()
    walker = etree.iterwalk(root, events=("start",))
    for _, element in walker:
        if element.tag in NEVER_TEXT:
            walker.skip_subtree()
        elif element in suspects and _is_furniture(suspects[element], measures[element], total):
            found.add(element)
            walker.skip_subtree()
    return frozenset(found)


def _suspects(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Elements that may be furniture, with the reason."""
    in_main: list[etree._Element] = []  # open <main>, <article> elements
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = str(element.tag)
        if event == "end":
            if in_main and in_main[-1] is element:
                in_main.pop()
        elif tag in NEVER_TEXT:
            walker.skip_subtree()
        else:
            reason = _suspicion(element, tag, bool(in_main))
            if reason is not None:
                yield element, reason
            if tag in ("main", "article") or element.get("role") == "main":
                in_main.append(element)


def _measured(
    root: etree._Element, suspects: dict[etree._Element, str]
) -> tuple[dict[etree._Element, _Measure], int]:
    """The measures of the suspects, and the characters of the page, in one walk."""
    before: dict[etree._Element, _Measure] = {}
    measures: dict[etree._Element, _Measure] = {}
    chars = linked = links = 0
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if event == "start":
            if element in suspects:
                before[element] = _Measure(chars, linked)
            if element.tag in NEVER_TEXT:
                walker.skip_subtree()
                continue
            links += element.tag == "a"
            size = _size(element.text)
        else:
            links -= element.tag == "a"
            if element in before:
                start = before.pop(element)
                measures[element] = _Measure(chars - start.chars, linked - start.linked)
            size = _size(element.tail)
        chars += size
        linked += size if links else 0
    return measures, chars


def _is_furniture(reason: str, measure: _Measure, total: int) -> bool:
    if reason == "icon":
        return True
    if measure.chars > total * _MAIN_SHARE:
        return False
    if reason == "consent":
        return measure.chars < _MAX_CONSENT_CHARS
    return measure.linked >= measure.chars * _LINK_SHARES[reason]


# What raises a suspicion, and the share of links in its text that confirms it.
_LINK_SHARES = {"hidden": 0.0, "navigation": 0.0, "margin": _SOME_LINKS, "menu": _MANY_LINKS}


def _suspicion(element: etree._Element, tag: str, in_main: bool) -> str | None:
    if tag in ("html", "body", "main", "article"):
        return None
    label = f"{element.get('class', '')} {element.get('id', '')}"
    if _EDIT_LINKS.search(label) or (tag in _ICON_TAGS and element.get("aria-hidden") == "true"):
        return "icon"
    style = element.get("style") or ""
    if element.get("hidden") is not None or _HIDDEN.search(style) or _is_white(element, style):
        return "hidden"
    if tag in ("nav", "dialog") or element.get("role") in _ROLES:
        return "navigation"
    if _CONSENT.search(label) and tag in _CONTAINERS:
        return "consent"
    if tag in ("header", "footer", "aside") and not in_main:
        return "margin" if next(element.iter("h1"), None) is None else None
    return "menu" if _MENU.search(label) and tag in _CONTAINERS else None


def _is_white(element: etree._Element, style: str) -> bool:
    """Whether it is white on a page that sets no ground for it: no style sheet, no background."""
    if not _WHITE.search(style):
        return False
    above = (element, *element.iterancestors())
    grounded = any(
        each.get("class") or each.get("bgcolor") or _GROUND.search(each.get("style") or "")
        for each in above
    )
    styled = next(above[-1].iter("style", "link"), None) is not None
    return not (grounded or styled)


def _size(text: str | None) -> int:
    return len("".join(text.split())) if text else 0
