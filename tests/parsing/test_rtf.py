"""Rich Text Format: structure, code pages, and what is not text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ParseFailure
from assistant.parsing import rtf
from tests.parsing.office_files import block, parsed, texts

HEAD = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Arial;}"
    rb"{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 MS Mincho;}}"
    rb"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}}"
)


def written(body: bytes) -> bytes:
    return HEAD + body + b"}"


def test_headings_by_outline_level_and_by_name() -> None:
    found = parsed(rtf, written(rb"\pard\s1 One\par\pard\s2 Two\par\pard Text\par"))
    assert [(b.kind, b.level) for b in found.pages[0].blocks] == [
        ("heading", 1),
        ("heading", 2),
        ("paragraph", 0),
    ]


def test_short_bold_lines_are_headings_where_no_style_is() -> None:
    body = (
        rb"{\rtf1 \fs36\b Report\b0\fs24\par\b Cost\b0\par It is \b high\b0 .\par\b Really.\b0\par}"
    )
    found = parsed(rtf, body)
    assert texts(found) == ["Report", "Cost", "It is high.", "Really."]
    assert [b.level for b in found.pages[0].blocks] == [1, 2, 0, 0]


def test_code_pages_and_unicode() -> None:
    body = (
        rb"Caf\'e9 \u8364?5 {\f1 \'cf\'f0\'e8\'e2\'e5\'f2} {\f2 \'93\'fa\'96\'7b} "
        rb"{\uc2\u233\'c3\'a9} \u-10179?\u-8704?\par"
    )
    assert texts(parsed(rtf, written(body))) == ["Café €5 Привет 日本 é 😀"]


def test_a_macintosh_file_is_decoded_as_such() -> None:
    assert texts(parsed(rtf, rb"{\rtf1\mac Caf\'8e\par}")) == ["Café"]


def test_tables_lists_and_notes() -> None:
    body = (
        rb"{\listtext 1.\tab}first\par{\pntext \'b7\tab}dot\par\pard "
        rb"Text{\footnote \pard A note.}\par"
        rb"\trowd\trhdr\pard\intbl Name\cell Age\cell\row"
        rb"\trowd\pard\intbl Ann\cell 41\cell\row\pard After\par"
    )
    found = parsed(rtf, written(body))
    assert texts(found) == [
        "1. first", "dot", "Text[1]", "[1] A note.", "Name | Age", "Ann | 41", "After",
    ]  # fmt: skip
    assert block(found, "dot").kind == "list_item"
    assert block(found, "Ann | 41").header == "Name | Age"


def test_properties_headers_and_what_is_not_text() -> None:
    body = (
        rb"{\info{\title Minutes}{\author Ann}{\creatim\yr2024\mo3\dy5}}{\header Secret\par}"
        rb"{\pict\pngblip 89504e47}{\bin4 }{{}}{\*\unknown hidden}{\deleted gone}"
        rb"\{kept\} {\field{\*\fldinst HYPERLINK x}{\fldrslt link}}\par"
    )
    found = parsed(rtf, written(body))
    assert texts(found) == ["Secret", "{kept} link"]
    assert (found.title, found.author, found.date) == ("Minutes", "Ann", "2024-03-05")


def test_text_without_a_last_paragraph_mark_is_kept() -> None:
    assert texts(parsed(rtf, rb"{\rtf1 cut off")) == ["cut off"]


def test_what_is_no_rtf_is_damaged() -> None:
    with pytest.raises(ParseFailure) as caught:
        parsed(rtf, b"plain text")
    assert caught.value.code == "damaged"


def test_endless_groups_are_damaged() -> None:
    with pytest.raises(ParseFailure) as caught:
        parsed(rtf, b"{\\rtf1" + b"{" * 20_000)
    assert caught.value.code == "damaged"


def escaped(text: str) -> bytes:
    """Text as RTF control words, with "?" as the fallback of each."""
    units = text.encode("utf-16-le")
    codes = (
        int.from_bytes(units[i : i + 2], "little", signed=True) for i in range(0, len(units), 2)
    )
    return b"".join(rb"\u%d?" % code for code in codes)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1))
def test_any_text_comes_back(text: str) -> None:
    assert texts(parsed(rtf, written(escaped(text) + rb"\par"))) == [text.strip()]


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_document(data: bytes) -> None:
    parsed(rtf, written(data))
