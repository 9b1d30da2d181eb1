"""Scanned pages and pictures: recognised in a confined child, with boxes that mark their lines."""

from __future__ import annotations

import io
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.errors import ParseFailure
from assistant.parsing import parse_file, pdf_scans
from assistant.parsing.confined import ParserProcess
from assistant.parsing.options import ParseOptions, RecognisedPage
from assistant.parsing.recognising import RECOGNISERS
from assistant.records import Document, Page
from tests.parsing.scans import BOILER, LEASE, picture_of, scan_of, write


@pytest.fixture(scope="module")
def recogniser() -> Iterator[ParserProcess]:
    with ParserProcess(formats=RECOGNISERS, prepared=RECOGNISERS[0].module) as opened:
        yield opened


def recognised(recogniser: ParserProcess, path: Path) -> Document:
    """The whole document, its scanned pages recognised as indexing has them."""
    found = parse_file(io.BytesIO(path.read_bytes()), path.name, ParseOptions(scans=True))
    pages = []
    for number in found.scans:
        page = recogniser.parse(path, ParseOptions(page=number)).pages[0]
        lines = tuple((page.text[s.start : s.end], s.box) for s in page.spans if s.box)
        pages.append(RecognisedPage(number, page.confidence or 0.0, page.turn, lines))
    options = ParseOptions(scans=True, recognised=tuple(pages))
    return parse_file(io.BytesIO(path.read_bytes()), path.name, options)


def words(page: Page) -> str:
    return " ".join(page.text.split())


def test_a_scanned_page_gives_its_words_and_where_they_are(
    recogniser: ParserProcess, tmp_path: Path
) -> None:
    document = recognised(recogniser, write(tmp_path / "lease.pdf", scan_of(LEASE)))
    (page,) = document.pages
    assert words(page) == LEASE
    assert page.confidence is not None
    assert page.confidence > 0.9
    assert document.scans == ()
    assert document.warnings == ("Read by OCR, 1 page.",)
    box = page.spans[0].box
    assert box is not None
    assert 66 < box[0] < 74  # where the text was drawn, in points
    assert 85 < box[1] < box[3] < 115
    assert box[2] < 530


def test_text_pages_of_a_hybrid_stay_as_they_are(recogniser: ParserProcess, tmp_path: Path) -> None:
    path = write(tmp_path / "mixed.pdf", scan_of(LEASE, before=BOILER))
    document = recognised(recogniser, path)
    assert [page.confidence is None for page in document.pages] == [True, False]
    assert [words(page) for page in document.pages] == [BOILER, LEASE]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_and_marked_as_it_lies(
    recogniser: ParserProcess, tmp_path: Path, turn: int
) -> None:
    path = write(tmp_path / "turned.pdf", scan_of(LEASE, turn=turn))
    (page,) = recognised(recogniser, path).pages
    assert words(page) == LEASE
    box = page.spans[0].box
    assert box is not None
    is_tall = box[3] - box[1] > box[2] - box[0]
    assert is_tall == (turn != 180)
    where = {90: box[0] > 700, 180: box[1] > 700, 270: box[2] < 142}  # the page's old top
    assert where[turn]


def test_accents_are_read(recogniser: ParserProcess, tmp_path: Path) -> None:
    text = "Müller grüßt Jürgen für die Größe. Où est la forêt ? Mañana el niño comió."
    path = write(tmp_path / "accents.pdf", scan_of(text))
    assert words(recognised(recogniser, path).pages[0]) == text


def test_a_picture_is_a_document_of_one_page(recogniser: ParserProcess, tmp_path: Path) -> None:
    document = recognised(recogniser, write(tmp_path / "boiler.png", picture_of(BOILER)))
    assert words(document.pages[0]) == BOILER
    assert document.pages[0].page == 1
    assert document.pages[0].spans[0].box is not None


def test_an_icon_and_a_damaged_picture_have_their_reasons() -> None:
    small = picture_of("x", dpi=1)
    for data, code in ((small, "empty"), (picture_of("x")[:300], "damaged")):
        with pytest.raises(ParseFailure) as caught:
            parse_file(io.BytesIO(data), "a.png", ParseOptions(scans=True))
        assert caught.value.code == code


def test_switched_off_says_how_to_switch_it_on() -> None:
    for data, name in ((scan_of(LEASE, LEASE), "a.pdf"), (picture_of(LEASE), "a.png")):
        with pytest.raises(ParseFailure, match="switch it on in Settings") as caught:
            parse_file(io.BytesIO(data), name, ParseOptions())
        assert (caught.value.code, caught.value.state) == ("scanned", "skipped")


def test_its_child_is_confined_and_fetches_nothing(recogniser: ParserProcess) -> None:
    told = " ".join(recogniser.confinement())
    assert "memory limit" in told
    if hasattr(socket, "AF_NETLINK"):  # Linux
        assert "network namespace" in told or "no sockets" in told


def test_a_page_that_is_not_there_is_refused(recogniser: ParserProcess, tmp_path: Path) -> None:
    path = write(tmp_path / "lease.pdf", scan_of(LEASE))
    with pytest.raises(ParseFailure, match="has changed"):
        recogniser.parse(path, ParseOptions(page=2))


@pytest.mark.parametrize("what", ["PDF", "picture"])
def test_without_the_library_the_reason_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, what: pdf_scans.What
) -> None:
    monkeypatch.setattr(pdf_scans, "is_installed", lambda: False)
    told = pdf_scans.refusal(what, 2)
    assert (told.code, told.state) == ("scanned", "skipped")
    assert "pip install rapidocr" in told.message
