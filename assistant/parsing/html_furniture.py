"""Which parts of a web page are not what it says: menus, cookie bars, hidden parts, scripts."""

from __future__ import annotations

import re

from lxml import etree

NEVER_TEXT = frozenset({
    "script", "style", "template", "noscript", "head", "svg", "canvas", "audio", "video",
    "iframe", "object", "embed", "applet", "map", "select", "option", "textarea", "button",
    "datalist", "annotation", "annotation-xml", "rp", "colgroup", "meta", "link",
})  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ROLES = frozenset({"navigation", "search", "banner", "menu", "menubar", "tablist", "toolbar"})
_CONSENT = re.compile(r"cookie|consent|gdpr", re.IGNORECASE)
_MENU = re.compile(
    r"(?:^|[-_\s])(?:nav|navbar|navigation|navbox|menu|breadcrumbs?|sidebar|share|sharing|social|"
    r"pagination|skip|newsletter|advert\w*|ads?|promo|toolbar|sitenav)(?:$|[-_\s])",
    re.IGNORECASE,
)
_ICON_TAGS = frozenset({"span", "i", "b", "em"})
_EDIT_LINKS = re.compile(r"\bmw-editsection\b|\bheaderlink\b|\bmw-jump-link\b|\banchorjs-link\b")
_MAX_CONSENT_CHARS = 3_000
_MAIN_SHARE = 0.5  # of the page's text: what holds more is never furniture
_MANY_LINKS = 0.5  # of an element's text
_SOME_LINKS = 0.3


def furniture(root: etree._Element) -> frozenset[etree._Element]:
    """The outermost elements of a page that are furniture; none holds half of the page's text."""
    total = len(_visible(root))
    found: set[etree._Element] = set()
    in_main: list[etree._Element] = []  # open <main>, <article> elements
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if event == "end":
            if in_main and in_main[-1] is element:
                in_main.pop()
            continue
        tag = element.tag
        if tag in NEVER_TEXT:
            walker.skip_subtree()
        elif _is_furniture(element, str(tag), bool(in_main), total):
            found.add(element)
            walker.skip_subtree()
        elif tag in ("main", "article") or element.get("role") == "main":
            in_main.append(element)
    return frozenset(found)


def _is_furniture(element: etree._Element, tag: str, in_main: bool, total: int) -> bool:
    if tag in ("html", "body", "main", "article"):
        return False
    label = f"{element.get('class', '')} {element.get('id', '')}"
    if _EDIT_LINKS.search(label) or (tag in _ICON_TAGS and element.get("aria-hidden") == "true"):
        return True
    suspect = _suspicion(element, tag, label, in_main)
    if suspect is None:
        return False
    text = _visible(element)
    if len(text) > total * _MAIN_SHARE:
        return False
    if suspect == "consent":
        return len(text) < _MAX_CONSENT_CHARS
    return _link_share(element, len(text)) >= _LINK_SHARES[suspect]


# What raises a suspicion, and the share of links in its text that confirms it.
_LINK_SHARES = {"hidden": 0.0, "navigation": 0.0, "margin": _SOME_LINKS, "menu": _MANY_LINKS}


def _suspicion(element: etree._Element, tag: str, label: str, in_main: bool) -> str | None:
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        return "hidden"
    if tag == "nav" or element.get("role") in _ROLES or tag == "dialog":
        return "navigation"
    if _CONSENT.search(label) and tag not in ("table", "tr", "td", "p", "a", "h1", "h2", "h3"):
        return "consent"
    if tag in ("header", "footer", "aside") and not in_main and _has_no_headline(element):
        return "margin"
    return "menu" if _MENU.search(label) and tag in _CONTAINERS else None


_CONTAINERS = frozenset({"div", "ul", "ol", "section", "aside", "table", "form", "span", "p"})


def _has_no_headline(element: etree._Element) -> bool:
    return next(element.iter("h1"), None) is None


def _link_share(element: etree._Element, chars: int) -> float:
    linked = sum(len(_visible(link)) for link in element.iter("a"))
    return min(linked / chars, 1.0) if chars else 1.0


def _visible(element: etree._Element) -> str:
    """The text below an element without white space and scripts."""
    parts: list[str] = []
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walker:
        if event == "start":
            if inner.tag in NEVER_TEXT:
                walker.skip_subtree()
            else:
                parts.append(inner.text or "")
        elif inner is not element:
            parts.append(inner.tail or "")
    return "".join("".join(parts).split())
