"""Contacts (.vcf) -> Document: a page for each card, headed by whose it is.

Colin Hartwell: Hartwell Timber; phone 01603 555871 (work); email colin@hartwell.example
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from assistant.parsing.content_lines import MONTHS, Entry, Property, document_of, entries
from assistant.parsing.options import ParseOptions
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.source_text import read_source
from assistant.records import Document, Page

_NAME_ORDER = (3, 1, 2, 0, 4)  # of N: family, given, additional, prefixes, suffixes
_KINDS = {"home": "home", "work": "work", "fax": "fax", "pager": "pager"}
_DAY = re.compile(r"(\d{4}|--)-?(\d\d)-?(\d\d)(?!\d)")
_LABEL = re.compile(r"_\$!<(.*)>!\$_")  # as one program marks its own


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of one card or of many. Raises ParseFailure ("damaged") if it holds none."""
    del name
    source = read_source(file, options)
    pages = (_page(entry) for entry in entries(source.text) if entry.name == "VCARD")
    return document_of(pages, "", source)


def _page(card: Entry) -> Page:
    builder = PageBuilder()
    called = _called(card)
    builder.add(called, "heading", level=1)
    facts = "; ".join(_facts(card, called))
    builder.add(f"{called}: {facts}" if called and facts else facts)
    for note in card.all("NOTE"):
        for paragraph in re.split(r"\n\s*\n", note.text):
            builder.add(paragraph)
    return builder.build()


def _called(card: Entry) -> str:
    """The name of a card: as it is shown, else its parts, else that of the organisation."""
    if shown := card.text("FN"):
        return shown
    found = card.first("N")
    parts = found.parts if found else []
    ordered = [parts[at] for at in _NAME_ORDER if at < len(parts)]
    return " ".join(" ".join(ordered).split()) or _listed(card.first("ORG"))


def _facts(card: Entry, called: str) -> Iterator[str]:
    for said in (card.text("TITLE"), card.text("ROLE"), _listed(card.first("ORG"))):
        if said and said != called:
            yield said
    if nick := card.text("NICKNAME"):
        yield f"called {nick}"
    for phone in card.all("TEL"):
        word = "mobile" if _is_mobile(phone) else "phone"
        yield f"{word} {_bare(phone, 'tel:')}{_kind(card, phone)}"
    for mail in card.all("EMAIL"):
        yield f"email {_bare(mail, 'mailto:')}{_kind(card, mail)}"
    for address in card.all("ADR"):
        yield f"address {_listed(address)}{_kind(card, address)}"
    for name, word in (("BDAY", "birthday"), ("ANNIVERSARY", "anniversary")):
        if day := card.first(name):
            yield f"{word} {_day(day)}"
    for site in card.all("URL"):
        yield f"website {site.text}"
    for kin in (*card.all("RELATED"), *card.all("X-ABRELATEDNAMES")):
        if not kin.text.startswith("urn:"):  # another card, by a number
            yield f"related {kin.text}{_kind(card, kin) or _kin(kin)}"
    if kinds := ", ".join(one.text for one in card.all("CATEGORIES")):
        yield f"category {kinds}"


def _is_mobile(phone: Property) -> bool:
    return bool({"cell", "mobile", "iphone"} & _types(phone))


def _kind(card: Entry, said: Property) -> str:
    """What kind it is: " (work)", or the label that stands beside it in its group."""
    if said.group:
        for label in card.all("X-ABLABEL"):
            if label.group == said.group:
                shown = _LABEL.fullmatch(label.text)
                return f" ({shown[1] if shown else label.text})"
    kinds = [word for key, word in _KINDS.items() if key in _types(said)]
    return f" ({', '.join(kinds)})" if kinds else ""


def _kin(said: Property) -> str:
    kinds = sorted(_types(said) - {"", "pref"})
    return f" ({', '.join(kinds)})" if kinds else ""


def _types(said: Property) -> set[str]:
    return set(said.parameters.get("TYPE", "").lower().split(","))


def _bare(said: Property, scheme: str) -> str:
    return re.sub(f"^{scheme}", "", " ".join(said.text.split()), flags=re.IGNORECASE)


def _listed(said: Property | None) -> str:
    """The parts of a structured value that say something: "8 Kiln Lane, Norwich"."""
    parts = [" ".join(part.split()) for part in said.parts] if said else []
    return ", ".join(filter(None, parts))


def _day(said: Property) -> str:
    """A day in words; as it stands if it is none: "1980-05-03", "--0503" (of no year), or with a
    parameter that names the year which stands for none."""
    match = _DAY.match(said.text)
    if match is None or not 1 <= int(match[2]) <= len(MONTHS):
        return " ".join(said.text.split())
    none = ("--", said.parameters.get("X-APPLE-OMIT-YEAR"))
    year = "" if match[1] in none else f" {match[1]}"
    return f"{int(match[3])} {MONTHS[int(match[2]) - 1]}{year}"
