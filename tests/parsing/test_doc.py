"""Old Word documents: headings, lists, tables, fields, notes; what is damaged, sealed or older."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

import pytest

from assistant.errors import ParseFailure
from assistant.parsing import parse_file
from assistant.parsing.options import ParseOptions
from assistant.records import Document
from tests.parsing.ole_files import Tree, compound
from tests.parsing.reading import check, shown

TEXT_AT, PAGE = 1024, 512
LISTED = struct.pack("<HH", 0x460B, 1) + struct.pack("<HB", 0x260A, 1)
CELL = struct.pack("<HB", 0x2416, 1)
ROW = CELL + struct.pack("<HB", 0x2417, 1)
TITLE_STYLE = 11

Said = tuple[str, int, bytes]
"""A paragraph with its end, its style, and the operations on it."""

MINUTES: list[Said] = [
    ("The mill\r", TITLE_STYLE, b""),
    ("Roof\r", 1, b""),
    ("The roof costs \x13 HYPERLINK \\l x \x144,300 pounds\x15 – “slate”.\x02\r", 0, b""),
    ("Order the slate\r", 0, LISTED),
    ("House\x07", 0, CELL),
    ("Rent\x07", 0, CELL),
    ("\x07", 0, ROW),
    ("Mill\x07", 0, CELL),
    ("1,250\x07", 0, CELL),
    ("\x07", 0, ROW),
    ("Signed by Mária\r", 0, b""),
]
NOTE: list[Said] = [("Without the gutters.\r", 0, b"")]


def word_file(
    main: Sequence[Said],
    notes: Sequence[Said] = (),
    single: bool = False,
    flags: int = 0,
    unseen: Sequence[tuple[str, bytes]] = (),
    more: Tree | None = None,
) -> bytes:
    """Text in one piece, in UTF-16 or a byte a character, and a page of its properties; `unseen`:
    words with what is said of their characters."""
    said = [*main, *notes]
    text = "".join(text for text, *_ in said)
    size = 1 if single else 2
    coded = text.encode("cp1252") if single else text.encode("utf-16-le")
    page_number = (TEXT_AT + len(coded)) // PAGE + 1
    head = bytearray(TEXT_AT)
    struct.pack_into("<HH", head, 0, 0xA5EC, 0x00C1)
    struct.pack_into("<H", head, 10, 0x0200 | flags)
    struct.pack_into("<ii", head, 0x4C, *(sum(len(t) for t, *_ in p) for p in (main, notes)))
    pieces = struct.pack("<II", 0, len(text)) + struct.pack(
        "<HIH", 0, TEXT_AT * 2 | 0x40000000 if single else TEXT_AT, 0
    )
    clx = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    ranges = struct.pack("<III", TEXT_AT, TEXT_AT + len(coded), page_number)
    styles = struct.pack("<HHH", 4, TITLE_STYLE + 1, 10) + bytes(2 * TITLE_STYLE)
    styles += struct.pack("<HHHHHH", 10, 62, 0, 0, 0, 0)
    places = [(text.index(one), len(one), said_of) for one, said_of in unseen]
    marks = [(TEXT_AT + at * size, TEXT_AT + (at + n) * size, held) for at, n, held in places]
    characters = struct.pack("<III", TEXT_AT, TEXT_AT + len(coded), page_number + 1)
    table = clx + ranges + styles + characters
    struct.pack_into("<II", head, 0xFA, len(clx + ranges + styles), len(characters))
    struct.pack_into("<II", head, 0x1A2, 0, len(clx))
    struct.pack_into("<II", head, 0x102, len(clx), len(ranges))
    struct.pack_into("<II", head, 0xA2, len(clx) + len(ranges), len(styles))
    body = (bytes(head) + coded).ljust(page_number * PAGE, b"\0") + _page(said, size)
    body += _characters(sorted(marks))
    return compound({"WordDocument": body, "1Table": table} | (more or {}))


def _characters(marks: Sequence[tuple[int, int, bytes]]) -> bytes:
    """A page in which each mark is a range, and so is what lies between two."""
    page = bytearray(PAGE)
    edges = [TEXT_AT, *(edge for begin, end, _ in marks for edge in (begin, end))]
    held = [part for *_, said in marks for part in (b"", said)]
    page[-1] = len(held)
    place = 510
    for number, part in enumerate(held):
        struct.pack_into("<I", page, 4 * number, edges[number])
        if part:
            place -= (len(part) + 2) // 2 * 2
            page[place : place + 1 + len(part)] = bytes([len(part)]) + part
            page[4 * (len(held) + 1) + number] = place // 2
    struct.pack_into("<I", page, 4 * len(held), edges[-1])
    return bytes(page)


def _page(said: Sequence[Said], size: int) -> bytes:
    page = bytearray(PAGE)
    page[-1] = len(said)
    at, place = TEXT_AT, 510
    for number, (text, style, operations) in enumerate(said):
        struct.pack_into("<I", page, 4 * number, at)
        at += len(text) * size
        held = struct.pack("<H", style) + operations
        held = held.ljust(len(held) + len(held) % 2, b"\0")
        place -= 2 + len(held)
        page[place : place + 2 + len(held)] = bytes([0, len(held) // 2]) + held
        page[4 * (len(said) + 1) + 13 * number] = place // 2
    struct.pack_into("<I", page, 4 * len(said), at)
    return bytes(page)


def read(data: bytes, name: str = "minutes.doc") -> Document:
    document = parse_file(io.BytesIO(data), name, ParseOptions())
    for page in document.pages:
        check(page)
    return document


@pytest.mark.parametrize("single", [False, True])
def test_a_document_is_read_with_its_form(single: bool) -> None:
    document = read(word_file(MINUTES, NOTE, single))
    assert document.title == "The mill"
    assert shown(document) == [
        ("heading 1", "The mill"),
        ("heading 1", "Roof"),
        ("paragraph", "The roof costs 4,300 pounds – “slate”."),
        ("list_item", "Order the slate"),
        ("table_row", "House | Rent"),
        ("table_row", "Mill | 1,250"),
        ("paragraph", "Signed by Mária"),
        ("paragraph", "Without the gutters."),
    ]
    assert document.pages[0].blocks[5].header == "House | Rent"
    assert document.pages[0].blocks[3].level == 2


@pytest.mark.parametrize("single", [False, True])
def test_what_was_deleted_or_hidden_is_not_read(single: bool) -> None:
    deleted, hidden = struct.pack("<HB", 0x0800, 1), struct.pack("<HB", 0x083C, 1)
    said: list[Said] = [("The rent is 900 1,250 pounds.\r", 0, b""), ("Not yet.\r", 0, b"")]
    said += [("Signed\r", 0, b""), (" by Mária\r", 0, b"")]
    unseen = [("900 ", deleted), ("Not yet.", hidden), ("\r by", deleted)]
    document = read(word_file(said, single=single, unseen=unseen))
    assert [text for _, text in shown(document)] == ["The rent is 1,250 pounds.", "Signed Mária"]


def test_a_field_without_its_end_hides_nothing() -> None:
    said: list[Said] = [("Before \x13 PAGE\r", 0, b""), ("After\r", 0, b"")]
    assert [text for _, text in shown(read(word_file(said)))] == ["Before  PAGE", "After"]


def test_a_title_is_taken_from_the_properties_in_any_coding() -> None:
    for kind, held in (
        (0x1F, "The mïll\0".encode("utf-16-le")),
        (0x1E, "The mïll\0".encode("cp1252")),
    ):
        length = len(held) // (2 if kind == 0x1F else 1)
        text = struct.pack("<II", kind, length) + held
        section = struct.pack("<IIII", 0, 1, 2, 16) + text
        said = bytes(44) + struct.pack("<I", 48) + section
        data = word_file([("Roof\r", 1, b"")], more={"\x05SummaryInformation": said})
        assert read(data).title == "The mïll"
    endless = bytes(44) + struct.pack("<I", 48) + struct.pack("<II", 0, 0xFFFFFFFF) + b"\xff" * 90
    data = word_file([("Roof\r", 1, b"")], more={"\x05SummaryInformation": endless})
    assert read(data).title == ""


def test_damaged_forms_leave_the_text() -> None:
    data = bytearray(word_file(MINUTES))
    at = data.index(struct.pack("<H", 0xA5EC))
    struct.pack_into("<I", data, at + 0x102, 1 << 30)  # its properties are said to lie elsewhere
    texts = [text for _, text in shown(read(bytes(data)))]
    assert "Roof" in texts
    assert "Signed by Mária" in texts


def test_what_cannot_be_read_is_told_in_a_sentence() -> None:
    sealed = word_file(MINUTES, flags=0x0100)
    older = bytearray(word_file(MINUTES))
    struct.pack_into("<H", older, older.index(struct.pack("<H", 0xA5EC)) + 2, 0x0068)
    cut = word_file(MINUTES)[:1400]
    for data, code in ((sealed, "encrypted"), (bytes(older), "unsupported"), (cut, "damaged")):
        with pytest.raises(ParseFailure) as caught:
            read(data)
        assert caught.value.code == code
