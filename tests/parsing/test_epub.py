"""E-books: the spine's order, properties, copy protection, missing chapters."""

from __future__ import annotations

import pytest

from assistant.errors import ParseFailure
from assistant.parsing import epub
from tests.parsing.office_files import parsed, texts, zipped

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)
BOOK = (
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<metadata><dc:title>Poems</dc:title><dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator>"
    "<dc:date>1899-05-01</dc:date></metadata><manifest>"
    '<item id="a" href="text/one%201.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    '<item id="c" href="style.css" media-type="text/css"/></manifest>'
    '<spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>'
)


def chapter(title: str, text: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f"<title>x</title></head><body><h2>{title}</h2><p>{text}</p></body></html>"
    )


def book(**parts: str) -> bytes:
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": BOOK,
        "OEBPS/nav.xhtml": chapter("Contents", "nothing"),
        "OEBPS/text/one 1.xhtml": chapter("One", "Größe"),
        "OEBPS/text/two.xhtml": chapter("Two", "second"),
    }
    return zipped({**members, **parts})


def test_chapters_follow_the_spine() -> None:
    found = parsed(epub, book())
    assert [texts(found, index) for index in range(2)] == [["Two", "second"], ["One", "Größe"]]
    assert found.pages[0].blocks[0].kind == "heading"
    assert (found.title, found.author, found.date) == ("Poems", "Ann, Bob", "1899-05-01")


def test_a_missing_chapter_is_a_warning() -> None:
    found = parsed(epub, book(**{"OEBPS/book.opf": BOOK.replace("two.xhtml", "gone.xhtml")}))
    assert texts(found) == ["One", "Größe"]
    assert found.warnings == ("The chapter gone.xhtml is missing or damaged.",)


def encryption(algorithm: str) -> dict[str, str]:
    return {
        "META-INF/encryption.xml": (
            '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData>'
            f'<e:EncryptionMethod Algorithm="{algorithm}"/></e:EncryptedData></encryption>'
        )
    }


def test_copy_protection_says_so() -> None:
    with pytest.raises(ParseFailure) as caught:
        parsed(epub, book(**encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc")))
    assert caught.value.code == "encrypted"


def test_mangled_fonts_are_no_copy_protection() -> None:
    assert len(parsed(epub, book(**encryption("http://www.idpf.org/2008/embedding"))).pages) == 2
