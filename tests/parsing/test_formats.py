"""A file's type: its content first, its extension among kinds of text."""

from __future__ import annotations

import importlib.util
import io
import zipfile

import pytest

from assistant.errors import ParseFailure
from assistant.parsing.detection import detect
from assistant.parsing.formats import FORMATS, TEXT_KINDS, kind_of, named

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(*members: str, mimetype: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for member in members:
            archive.writestr(member, "x")
    return file.getvalue()


def ole(stream: str) -> bytes:
    """An OLE header, with the stream's name where its directory would be."""
    header = bytearray(512)
    header[:8] = OLE
    header[30:32] = (9).to_bytes(2, "little")
    return bytes(header) + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.pdf", b"%PDF-1.7\n", "pdf"),
        ("no extension", b"junk before\n%PDF-1.4\n", "pdf"),
        ("a.docx", zipped("[Content_Types].xml", "word/document.xml"), "docx"),
        ("renamed.docx", zipped("[Content_Types].xml", "xl/workbook.xml"), "xlsx"),
        ("a.pptx", zipped("[Content_Types].xml", "ppt/presentation.xml"), "pptx"),
        ("a.epub", zipped("META-INF/container.xml", mimetype="application/epub+zip"), "epub"),
        (
            "a.ods",
            zipped("content.xml", mimetype="application/vnd.oasis.opendocument.spreadsheet"),
            "ods",
        ),
        ("old.doc", b"{\\rtf1 hello}", "rtf"),
        ("old.doc", b"<!DOCTYPE html><html><body>hi</body></html>", "html"),
        ("a.doc", ole("WordDocument"), "doc"),
        ("a.xls", ole("Workbook"), "xls"),
        ("a.xls", ole("Workbook") + "WordDocument".encode("utf-16-le"), "xls"),
        ("a.ppt", ole("PowerPoint Document"), "ppt"),
        ("a.msg", ole("__properties_version1.0"), "msg"),
        ("a.xls", b"a\tb\n1\t2\n", "csv"),
        ("a.txt", b"just words", "text"),
        ("README", b"just words", "text"),
        ("a.txt", "wörter und mehr".encode("utf-16"), "text"),
        ("a.txt", "words and more of them".encode("utf-16-le"), "text"),
        ("a.csv", b"a,b\n1,2\n", "csv"),
        ("a.ics", b"BEGIN:VCALENDAR\r\n", "calendar"),
        ("a.vcf", b"BEGIN:VCARD\r\n", "contacts"),
        ("a.py", b"print(1)\n", "code"),
        ("a.md", b"# Title\n", "markdown"),
        ("mail", b"Return-Path: <a@example.org>\r\nSubject: x\r\n\r\nhello", "eml"),
        ("a.unknown", b"Received: from x\r\nSubject: x\r\n\r\nhello", "eml"),
        ("a.TXT", b"BM stands for benchmark", "text"),
    ],
)
def test_what_a_file_is(name: str, content: bytes, kind: str) -> None:
    assert detect(io.BytesIO(content), name).name == kind


@pytest.mark.parametrize(
    ("name", "content", "code", "word"),
    [
        ("a.txt", b"", "empty", "empty"),
        ("a.docx", b"words", "damaged", ".docx"),
        ("a.docx", b"PK\x03\x04 broken", "damaged", "cut off"),
        ("a.docx", zipped("other"), "damaged", "an archive"),
        ("a.txt", b"MZ\x90\x00\x03\x00\x00\x00", "damaged", "a program"),
        ("a.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 ", "unsupported", "picture"),
        ("a.zip", zipped("a.txt"), "unsupported", "unpack"),
        ("a.docx", ole("EncryptedPackage"), "encrypted", "password"),
        ("a.bin", bytes(range(256)) * 4, "unsupported", "does not know"),
        ("a.xyz", b"some words", "unsupported", ".xyz"),
    ],
)
def test_what_a_file_is_not(name: str, content: bytes, code: str, word: str) -> None:
    with pytest.raises(ParseFailure) as caught:
        detect(io.BytesIO(content), name)
    assert caught.value.code == code
    assert word in caught.value.message


def test_kinds_by_extension() -> None:
    assert [kind_of(path) for path in ("/a/b.PDF", "b.docx", "c.xyz", "Makefile", "d.tsv")] == [
        "pdf",
        "docx",
        "",
        "text",
        "csv",
    ]


def test_the_table_is_sound() -> None:
    extensions = [extension for each in FORMATS for extension in each.extensions]
    assert len(extensions) == len(set(extensions))
    assert {named(name).name for name in TEXT_KINDS} == TEXT_KINDS
    for each in FORMATS:
        assert importlib.util.find_spec(each.module) is not None, each.module
