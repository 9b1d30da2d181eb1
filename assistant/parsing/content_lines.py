"""Content lines of calendars and contacts (RFC 5545, RFC 6350) -> entries with their properties;
used by `calendars.py` and `contacts.py`."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from assistant.errors import ParseFailure
from assistant.parsing.source_text import SourceText
from assistant.records import Document, Page

_LINE = re.compile(
    r"(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)"
    r"(?P<parameters>(?:;[^\":;]*(?:\"[^\"]*\"[^\":;]*)*)*):(?P<value>.*)",
    re.DOTALL,
)
_PARAMETER = re.compile(r"(?:(?P<name>[\w-]+)=)?(?P<value>(?:\"[^\"]*\"|[^\";])+)")
_FOLD = re.compile(r"\n[ \t]")
_ESCAPED = re.compile(r"\\([nN,;:\\\"])")
_DEEPEST = 8  # entries within entries
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Property:
    """A line: its name in capitals, its value as it stands, its parameters (names in capitals; the
    bare ones of vCard 2.1 are types), and the group of lines that it belongs to."""

    name: str
    value: str
    parameters: dict[str, str]
    group: str = ""

    @property
    def text(self) -> str:
        """The value without its escapes."""
        return unescaped(self.value)

    @property
    def parts(self) -> list[str]:
        """The parts of a structured value, in order, each without its escapes."""
        return [unescaped(part) for part in re.split(r"(?<!\\);", self.value)]


@dataclass(slots=True)
class Entry:
    """What stands between BEGIN and END: an event, a task, a card."""

    name: str  # in capitals
    properties: list[Property] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of that name that says something."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> list[Property]:
        return [one for one in self.properties if one.name == name and one.value.strip()]

    def text(self, name: str) -> str:
        """What its first property of that name says, on one line; "" if it has none."""
        found = self.first(name)
        return " ".join(found.text.split()) if found else ""


def entries(text: str) -> Iterator[Entry]:
    """The entries of a text (line ends are \\n), the inner before the outer. One that is cut off at
    the end is told, too; lines that are none are passed over."""
    open_entries: list[Entry] = []
    for line in _FOLD.sub("", _joined(text)).split("\n"):
        found = _property(line)
        if found is None:
            continue
        if found.name == "BEGIN":
            if len(open_entries) < _DEEPEST:
                open_entries.append(Entry(found.value.strip().upper()))
        elif found.name == "END":
            if open_entries and open_entries[-1].name == found.value.strip().upper():
                yield open_entries.pop()
        elif open_entries:
            open_entries[-1].properties.append(found)
    yield from reversed(open_entries)


def document_of(pages: Iterable[Page], title: str, source: SourceText) -> Document:
    """The document of the pages that say something. Raises ParseFailure if none does."""
    kept = tuple(page for page in pages if page.blocks)
    if not kept:
        raise ParseFailure(
            "The file holds no event and no contact; if it is plain text, rename it to .txt."
        )
    return Document(kept, title, warnings=source.warnings)


def unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda one: "\n" if one[1] in "nN" else one[1], text).strip()


def _joined(text: str) -> str:
    """With the lines that vCard 2.1 breaks by "=" at their ends in one."""
    if "QUOTED-PRINTABLE" not in text.upper():
        return text
    lines: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        if goes_on:
            lines[-1] = lines[-1][:-1] + line.lstrip()
        else:
            lines.append(line)
        last = lines[-1]
        goes_on = last.endswith("=") and "QUOTED-PRINTABLE" in last.upper().partition(":")[0]
    return "\n".join(lines)


def _property(line: str) -> Property | None:
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    parameters: dict[str, str] = {}
    for one in _PARAMETER.finditer(match["parameters"]):
        name = (one["name"] or "TYPE").upper()
        value = one["value"].replace('"', "")
        parameters[name] = f"{parameters[name]},{value}" if name in parameters else value
    value = match["value"]
    if (
        "QUOTED-PRINTABLE"
        in f"{parameters.get('ENCODING', '')},{parameters.get('TYPE', '')}".upper()
    ):
        value = _decoded(value, parameters.get("CHARSET", "utf-8"))
    return Property(match["name"].upper(), value, parameters, (match["group"] or "").upper())


def _decoded(value: str, charset: str) -> str:
    """A value in quoted-printable; as it stands if it cannot be decoded."""
    try:
        raw = quopri.decodestring(value.encode("ascii")).decode(charset)
    except (ValueError, LookupError):
        return value
    return raw.replace("\r\n", "\n").replace("\n", "\\n")
