"""Passages that are lists of references: evidence of what was written, of nothing else. Pure.

Used by answering: the title of a cited work is no statement of the file, however much it says.
"""

from __future__ import annotations

import re

from assistant.languages import fold
from assistant.records import Hit

_HEADINGS = re.compile(
    r"(?:\W|\d)*(?:references?|bibliography|bibliographie|bibliografia|works cited"
    r"|references cited|literature cited|literatur|literaturverzeichnis|quellenverzeichnis"
    r"|einzelnachweise|referencias(?: bibliograficas)?|references bibliographiques"
    r"|further reading)\W*"
)  # folded
_MARKS = re.compile(  # of an entry: its pages, volume, publisher, or where it was found
    r"\bet al\b|\bdoi\b|\bisbn\b|\bpp?\. ?\d|\d ?\(\d+\) ?[:,]|;\s?\d+[^;.\n]{0,12}:\s?e?\d"
    r"|\b(?:retrieved|accessed|abgerufen|consulté|consultado)\b|\b(?:press|verlag|publish\w+)\b"
    r"|\bj\. |\bjournal\b|\bproceedings\b|\beds?\.|\bhrsg\.|\barxiv\b",
    re.IGNORECASE,
)
_REACHED = re.compile(
    r"\b(?:tel|phone|telephone|telefon|mobile|téléphone|teléfono)\b|@", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_ENTRY = 600  # characters that an entry has, with its number and the next one's beginning, at most
_ASKS_FOR_WORKS = re.compile(
    r"\b(?:which|what|whose|other|any|the)\s+(?:\w+\s+){0,2}(?:papers?|studies|articles?|books?"
    r"|works?|publications?|journals?)\b|\bwhich\s+study\b"
    r"|\b(?:authors?|wrote|written|publish\w*|publications?|cite[sd]?|citing|citations?"
    r"|references?|bibliograph\w+|literature|journals?|doi|isbn)\b"
    r"|\b(?:welche[nsr]?\s+(?:studien?|arbeit(?:en)?|bücher|buch|artikel|aufsätze)|autor\w*"
    r"|verfass\w+|geschrieben|veröffentlicht\w*|zitier\w+|quellen?|literatur\w*)\b"
    r"|\b(?:auteurs?|écrite?s?|publié\w*|cit(?:é|er|ation)\w*|références?|ouvrages?)\b"
    r"|\b(?:autor\w*|escribi\w+|escrit[oa]s?|public(?:ó|ad)\w*|cita[ns]?|referencias?|obras?)\b",
    re.IGNORECASE,
)


def is_bibliography(hit: Hit) -> bool:
    """Whether a passage lists works: by its heading, and by what its entries are made of; under
    "References" a life also names people, with their telephones."""
    if not _HEADINGS.fullmatch(fold(hit.heading.split(" › ")[-1])) or _REACHED.search(hit.text):
        return False
    marks = len(_MARKS.findall(hit.text))
    return marks * _ENTRY >= len(hit.text) and bool(_YEAR.search(hit.text))


def asks_for_works(question: str) -> bool:
    """Whether a question asks for a work, who wrote it, or what is cited."""
    return bool(_ASKS_FOR_WORKS.search(question))
