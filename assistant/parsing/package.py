"""Zip packages of XML parts (OOXML, ODF, EPUB), read under limits; used by their parsers."""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import unquote
from zipfile import ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.options import MEBIBYTE, ParseOptions

MAX_TREE_BYTES = 256 * MEBIBYTE  # of a part that is read as one tree
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WINDOW = MEBIBYTE
_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/"
_STRICT_NAME = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/([A-Za-z]+)")
# Strict OOXML says the same as Transitional under other names; only these were not renamed alike.
_STRICT_EXCEPTIONS = {
    b"officeDocument/relationships": b"officeDocument/2006/relationships",
    b"officeDocument/math": b"officeDocument/2006/math",
    b"officeDocument/extendedProperties": b"officeDocument/2006/extended-properties",
}
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ZIP_ERRORS = (BadZipFile, LargeZipFile, zlib.error, EOFError, NotImplementedError, ValueError)
_TEMPLATE_DAY = "2013-12-23"  # of the template that python-docx begins every document with


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: `kind` is the last word of its type, `target` a part's full name."""

    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Properties:
    """What a package says about itself; each "" if it does not say. `date` is ISO 8601."""

    title: str = ""
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """An open zip package; part names have no leading slash and match in any case."""

    archive: ZipFile
    members: dict[str, ZipInfo]

    def has(self, part: str) -> bool:
        return part.lower() in self.members

    def parts(self) -> Iterator[str]:
        return (info.filename.replace("\\", "/") for info in self.members.values())

    def read(self, part: str) -> bytes:
        """The unpacked bytes of a part. Raises ParseFailure: damaged, encrypted, too_large."""
        info = self._member(part)
        if info.file_size > MAX_TREE_BYTES:
            raise too_large(f"a part of {info.file_size:,} bytes")
        try:
            return self.archive.read(info)
        except (*_ZIP_ERRORS, RuntimeError, OSError) as error:
            raise damaged(f"{part}: {error}") from error

    def elements(self, part: str, tags: tuple[str, ...]) -> Iterator[etree._Element]:
        """The elements of a part with these tags as they end, for what is too large to be a tree.

        Each is freed before the next. Raises as `read` does, but only when it meets the damage.
        """
        try:
            with self.archive.open(self._member(part)) as stream:
                for _, element in etree.iterparse(
                    stream,
                    events=("end",),
                    tag=tags,
                    resolve_entities=False,
                    no_network=True,
                    load_dtd=False,
                    huge_tree=False,
                    remove_comments=True,
                    remove_pis=True,
                ):
                    yield element
                    _forget(element)
        except (etree.XMLSyntaxError, *_ZIP_ERRORS, RuntimeError, OSError) as error:
            raise damaged(f"{part}: {error}") from error

    def xml(self, part: str) -> etree._Element:
        """The root of a part; Strict OOXML appears as Transitional. Raises as `read` does."""
        try:
            return parse_xml(self.read(part))
        except etree.XMLSyntaxError as error:
            raise damaged(f"{part}: {error}") from error

    def relations(self, part: str = "") -> dict[str, Relation]:
        """The relations of a part (of the package if "") by id; {} if it has none."""
        folder, _, leaf = part.rpartition("/")
        source = posixpath.join(folder, "_rels", leaf + ".rels")
        if not self.has(source):
            return {}
        found = {}
        for entry in self.xml(source):
            kind, target = entry.get("Type", "").rpartition("/")[2], entry.get("Target", "")
            external = entry.get("TargetMode") == "External"
            full = target if external else resolved(folder, target)
            found[entry.get("Id", "")] = Relation(kind, full, external)
        return found

    def related(self, part: str, kind: str) -> list[str]:
        """The names of the existing parts that `part` refers to as `kind`."""
        every = self.relations(part).values()
        return [r.target for r in every if r.kind == kind and not r.external and self.has(r.target)]

    def _member(self, part: str) -> ZipInfo:
        info = self.members.get(part.lower())
        if info is None:
            raise damaged(f"the part {part} is missing")
        if info.flag_bits & 1:
            raise encrypted(part)
        return info


def open_package(file: BinaryIO, options: ParseOptions) -> Package:
    """Open a zip package.

    Raises ParseFailure: encrypted (an OLE container with an encrypted package), unsupported (an
    old binary Office file), too_large (what it would unpack to), damaged.
    """
    file.seek(0)
    if file.read(8) == _OLE_MAGIC:
        raise _ole_failure(file)
    try:
        archive = ZipFile(file)
    except (*_ZIP_ERRORS, RuntimeError, OSError) as error:
        raise damaged(str(error)) from error
    infos = archive.infolist()
    # Stored members cannot be larger than the file; ZipFile reads no more than the stated size.
    unpacked = sum(info.file_size for info in infos if info.compress_type != ZIP_STORED)
    if unpacked > options.max_unpacked:
        raise too_large(f"{unpacked:,} bytes when unpacked")
    members = {info.filename.replace("\\", "/").lstrip("/").lower(): info for info in infos}
    return Package(archive, members)


def parse_xml(data: bytes) -> etree._Element:
    """The root of `data`, no entity expanded and nothing fetched. Raises etree.XMLSyntaxError."""
    if _STRICT in data[:65536]:
        data = _STRICT_NAME.sub(_transitional, data)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(data, parser)


def local(element: etree._Element) -> str:
    """The tag without its namespace; "" of an unexpanded entity."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def descend(
    container: etree._Element, found: frozenset[str], skipped: frozenset[str]
) -> Iterator[etree._Element]:
    """The nearest descendants whose tag is in `found`, in order, not looking into `skipped`."""
    stack = [iter(container)]
    while stack:
        for element in stack[-1]:
            if element.tag in found:
                yield element
            elif element.tag not in skipped and not is_spare(element):
                stack.append(iter(element))
                break
        else:
            stack.pop()


def is_spare(element: etree._Element) -> bool:
    """Whether it is the fallback of an alternative whose first choice is there too."""
    if element.tag != _COMPATIBILITY + "Fallback":
        return False
    parent = element.getparent()
    return parent is not None and parent.find(_COMPATIBILITY + "Choice") is not None


def resolved(folder: str, target: str) -> str:
    """The part name that `target` means when a part in `folder` says it."""
    target = unquote(target.partition("#")[0]).replace("\\", "/")
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def core_properties(package: Package) -> Properties:
    """Title, author and date of an OOXML package; a damaged properties part says nothing."""
    found: dict[str, str] = {}
    try:
        for part in package.related("", "core-properties"):
            for entry in package.xml(part):
                found.setdefault(local(entry), " ".join((entry.text or "").split()))
    except ParseFailure:
        return Properties()
    date = found.get("modified") or found.get("created") or ""
    if date.startswith(_TEMPLATE_DAY):
        date = ""
    return Properties(found.get("title", ""), found.get("creator", ""), iso_date(date))


def _forget(element: etree._Element) -> None:
    """Free an element that has been read and its elder siblings."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def iso_date(text: str) -> str:
    """`text` if it begins like an ISO 8601 date (cut to seconds), else ""."""
    match = re.match(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?", text.strip())
    return match[0] if match else ""


def damaged(detail: str) -> ParseFailure:
    message = "The file is damaged or cut off; open it in its own program and save it anew."
    return ParseFailure(message, detail, "damaged")


def encrypted(detail: str) -> ParseFailure:
    message = "The file is protected by a password; save a copy without one to have it read."
    return ParseFailure(message, detail, "encrypted", "skipped")


def too_large(what: str) -> ParseFailure:
    """What is over a limit, in words that end a sentence ("more than 20,000 sheets")."""
    message = f"The file holds {what}, more than Footnote reads; split it into smaller files."
    return ParseFailure(message, "", "too_large", "skipped")


def _transitional(match: re.Match[bytes]) -> bytes:
    family, word = match[1], match[2]
    renamed = _STRICT_EXCEPTIONS.get(family + b"/" + word, family + b"/2006/" + word)
    return _TRANSITIONAL + renamed


def _ole_failure(file: BinaryIO) -> ParseFailure:
    tail = b""
    while chunk := file.read(_WINDOW):
        if _OLE_ENCRYPTED in tail + chunk:
            return encrypted("an OLE container with an encrypted package")
        tail = chunk[-len(_OLE_ENCRYPTED) :]
    message = "This is an old binary Office file under a new name; save it in today's format."
    return ParseFailure(message, "an OLE container", "unsupported", "skipped")
