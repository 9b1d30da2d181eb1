"""What a web page says about itself: title, author, date; used by `html.py` and `epub.py`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from assistant.parsing.package import Properties, iso_date
from assistant.parsing.tables import one_line

_TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_AUTHORS = ("author", "citation_author", "dc.creator", "dcterms.creator", "article:author")
_DATES = (
    "article:published_time", "citation_publication_date", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "date", "pubdate", "publishdate", "article:modified_time",
    "last-modified", "dcterms.modified", "dcterms.created",
)  # fmt: skip
_MAX_JSON = 1_000_000
_MAX_NODES = 2_000


def page_properties(root: etree._Element) -> Properties:
    """Title, author and date (ISO 8601) of a page, each "" if it does not say.

    The date is the latest that it names: a page that goes on being edited says what was so then.
    """
    said = _meta(root)
    linked = list(_linked_data(root))
    title = next((one_line("".join(map(str, t.itertext()))) for t in root.iter("title")), "")
    title = title or _first(said, _TITLES) or _first_linked(linked, "headline")
    title = title or next((one_line("".join(map(str, h.itertext()))) for h in root.iter("h1")), "")
    author = _first(said, _AUTHORS) or _author(linked)
    dates = [said[key] for key in _DATES if key in said]
    dates += [_first_linked(linked, "datePublished"), _first_linked(linked, "dateModified")]
    date = max(map(_date, dates), default="")
    return Properties(title, "" if author.startswith("http") else author, date)


def _meta(root: etree._Element) -> dict[str, str]:
    said: dict[str, str] = {}
    for entry in root.iter("meta"):
        key = entry.get("name") or entry.get("property") or entry.get("itemprop") or ""
        value = one_line(entry.get("content") or "")
        if key and value:
            said.setdefault(key.strip().lower(), value)
    return said


def _first(said: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((said[key] for key in keys if key in said), "")


def _linked_data(root: etree._Element) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, outermost first."""
    for script in root.iter("script"):
        if script.get("type", "").strip().lower() != "application/ld+json":
            continue
        text = script.text or ""
        try:
            nodes = [json.loads(text)] if len(text) < _MAX_JSON else []
        except (ValueError, RecursionError):
            continue
        for _ in range(_MAX_NODES):
            if not nodes:
                break
            node = nodes.pop(0)
            if isinstance(node, dict):
                yield node
                nodes += [v for k, v in node.items() if k in ("@graph", "mainEntity")]
            elif isinstance(node, list):
                nodes += node


def _first_linked(linked: list[dict[str, Any]], key: str) -> str:
    return next((one_line(n[key]) for n in linked if isinstance(n.get(key), str) and n[key]), "")


def _author(linked: list[dict[str, Any]]) -> str:
    for node in linked:
        people = node.get("author")
        people = people if isinstance(people, list) else [people]
        names = [p.get("name") if isinstance(p, dict) else p for p in people]
        written = [one_line(name) for name in names if isinstance(name, str) and name.strip()]
        if written:
            return ", ".join(written)
    return ""


def _date(text: str) -> str:
    text = re.sub(r"\A(\d{4})/(\d\d)/(\d\d)", r"\1-\2-\3", text.strip())
    return iso_date(text)
