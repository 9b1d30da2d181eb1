"""Old PowerPoint presentations: slides in order, titles, texts, notes, what was saved last."""

from __future__ import annotations

import io
import struct

import pytest

from assistant.errors import ParseFailure
from assistant.parsing import parse_file
from assistant.parsing.options import ParseOptions
from assistant.records import Document
from tests.parsing.ole_files import compound
from tests.parsing.reading import check, shown

OPEN, SEALED = 0xE391C05F, 0xF3D1C4DF
TITLE, BODY, NOTE = 0, 1, 2


def record(kind: int, data: bytes, instance: int = 0) -> bytes:
    return struct.pack("<HHI", instance << 4, kind, len(data)) + data


def container(kind: int, *within: bytes, instance: int = 0) -> bytes:
    data = b"".join(within)
    return struct.pack("<HHI", instance << 4 | 0xF, kind, len(data)) + data


def text(kind: int, said: str) -> bytes:
    """A text of a shape; with letters beyond Latin-1 in UTF-16."""
    head = record(3999, struct.pack("<I", kind))
    if max(said) < "\u0100":
        return head + record(4008, said.encode("latin-1"))
    return head + record(4000, said.encode("utf-16-le"))


def shape(*within: bytes) -> bytes:
    return container(1036, container(0xF002, container(0xF004, container(0xF00D, *within))))


def slide(noted: int, *within: bytes) -> bytes:
    return container(1006, record(1007, bytes(16) + struct.pack("<I4x", noted)), *within)


def listed(number: int, place: int, *texts: bytes) -> bytes:
    return record(1011, struct.pack("<I8xI4x", place, number)) + b"".join(texts)


def presentation(token: int = OPEN) -> bytes:
    """Two slides; the second was changed by a second save, and has notes."""
    first = slide(0, shape(record(3998, struct.pack("<I", 0))), shape(text(BODY, "Slate – £4,300")))
    older = slide(0, shape(text(TITLE, "An old title")))
    newer = slide(77, shape(text(TITLE, "Rents")), shape(text(BODY, "Mill 1,250\rForge 900\r*")))
    notes = container(1008, shape(text(NOTE, "Ask Mária.\rThen sign.")))
    outline = container(
        4080, listed(256, 2, text(TITLE, "The roof")), listed(257, 3, text(TITLE, "Rents"))
    )
    document = container(1000, outline, container(4080, listed(77, 4), instance=2))
    data, places = b"", []
    for one in (document, first, older, notes):
        places.append(len(data))
        data += one
    data, edit = save(data, {1: places[0], 2: places[1], 3: places[2], 4: places[3]}, 0)
    at = len(data)
    data, edit = save(data + newer, {3: at}, edit)
    user = record(4086, struct.pack("<III", 20, token, edit))
    return compound({"PowerPoint Document": data, "Current User": user})


def save(data: bytes, places: dict[int, int], before: int) -> tuple[bytes, int]:
    """The stream with what a save adds, and where it is told of."""
    entries = b"".join(struct.pack("<II", one | 1 << 20, at) for one, at in places.items())
    directory = len(data)
    data += record(6002, entries)
    edit = record(4085, struct.pack("<IIIII", 0, 0, before, directory, 1) + bytes(8))
    return data + edit, len(data)


def read(data: bytes) -> Document:
    document = parse_file(io.BytesIO(data), "mill.ppt", ParseOptions())
    for page in document.pages:
        check(page)
    return document


def test_slides_are_read_as_they_were_saved_last() -> None:
    document = read(presentation())
    assert [page.slide for page in document.pages] == [1, 2]
    assert shown(document) == [
        ("heading 1", "The roof"),
        ("paragraph", "Slate – £4,300"),
        ("heading 1", "Rents"),
        ("paragraph", "Mill 1,250"),
        ("paragraph", "Forge 900"),
        ("paragraph", "Notes: Ask Mária."),
        ("paragraph", "Then sign."),
    ]


def test_a_placeholder_without_text_moves_no_other() -> None:
    empty = record(3999, struct.pack("<I", TITLE))
    outline = container(4080, listed(256, 2, empty, text(BODY, "Slate")))
    refers = shape(record(3998, struct.pack("<I", 1)))
    one = slide(0, refers, shape(text(BODY, "A caption")))
    document = container(1000, outline)
    data, edit = save(document + one, {1: 0, 2: len(document)}, 0)
    user = record(4086, struct.pack("<III", 20, OPEN, edit))
    made = compound({"PowerPoint Document": data, "Current User": user})
    assert shown(read(made)) == [("paragraph", "Slate"), ("paragraph", "A caption")]


def test_what_cannot_be_read_is_told_in_a_sentence() -> None:
    whole = presentation()
    for data, code in ((presentation(SEALED), "encrypted"), (whole[:1200], "damaged")):
        with pytest.raises(ParseFailure) as caught:
            read(data)
        assert caught.value.code == code
    with pytest.raises(ParseFailure) as caught:
        parse_file(io.BytesIO(whole), "mill.ppt", ParseOptions(max_pages=1))
    assert caught.value.code == "too_large"
