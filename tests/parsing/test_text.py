"""Plain text: encodings, and the structure that people give to text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import ParseFailure
from assistant.parsing.options import ParseOptions
from assistant.parsing.source_text import decode, source_text
from tests.parsing.reading import read, shown

GERMAN = "Über die Straße: Größe, Maß und Fußgängerübergänge in Köln kosten 5 €."
RUSSIAN = (
    "Съешь же ещё этих мягких французских булок, да выпей чаю. "
    "Широкая электрификация южных губерний даст мощный толчок подъёму сельского хозяйства."
)
JAPANESE = "これは日本語のテキストです。文字コードを正しく判定できるかどうかを確認します。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32-le"),
        (GERMAN, "utf-32"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
    ],
)
def test_any_encoding_is_read(text: str, encoding: str) -> None:
    assert read("text", text.encode(encoding), "a.txt").pages[0].text == text


def test_a_few_bad_bytes_do_not_change_the_encoding() -> None:
    document = read("text", GERMAN.encode() * 20 + b"\xff\xfe rest", "a.txt")
    assert "Fußgängerübergänge" in document.pages[0].text
    assert document.warnings


@given(st.binary(max_size=300))
def test_any_bytes_give_text(data: bytes) -> None:
    source = source_text(decode(data)[0])
    assert source.starts[-1] == len(source.text) + 1
    assert [source.line(i) for i in range(source.count)] == source.text.split("\n")


def test_lines_are_those_of_the_file() -> None:
    page = read("text", b"one\r\n\r\ntwo\rthree\n", "a.txt").pages[0]
    assert page.text == "one\n\ntwo\nthree\n"
    assert page.first_line == 1


def test_headings_are_underlined_numbered_or_in_capitals() -> None:
    text = """Project Plan
============

This is the introduction, which is long enough to be
a paragraph of its own.

1. Goals

The goals are these, and they are described below at
some length.

1.1. First goal

Win.

2. Means

Money, mostly.

OPEN QUESTIONS
- Who pays?
- When?
"""
    assert shown(read("text", text, "a.txt")) == [
        ("heading 1", "Project Plan"),
        (
            "paragraph",
            "This is the introduction, which is long enough to be\na paragraph of its own.",
        ),
        ("heading 1", "1. Goals"),
        ("paragraph", "The goals are these, and they are described below at\nsome length."),
        ("heading 2", "1.1. First goal"),
        ("paragraph", "Win."),
        ("heading 1", "2. Means"),
        ("paragraph", "Money, mostly."),
        ("heading 1", "OPEN QUESTIONS"),
        ("list_item", "- Who pays?"),
        ("list_item", "- When?"),
    ]
    assert read("text", text, "a.txt").title == "Project Plan"


@pytest.mark.parametrize(
    "text",
    [
        "1. Milk\n\n2. Eggs\n\n3. Bread\n\nThat is all that we need to buy today.",
        "Contents\n\n1. Goals ........ 3\n\nand so on, as was said before.",
        "He came in 1999. Then he\n2000 years later\nwent away.",
        "IMPORTANT, AND THIS IS NO HEADING BUT A WARNING THAT GOES ON, AND ON.\n\nText.",
        "Dear Sir,\n\nI write to you.",
    ],
)
def test_what_is_no_heading(text: str) -> None:
    assert not [each for each in shown(read("text", text, "a.txt")) if "heading" in each[0]]


def test_an_rfc_keeps_its_headings_and_loses_its_page_headers() -> None:
    pages = []
    for number in range(1, 5):
        pages.append(
            f"{number}.  Section {chr(64 + number)}\n\n"
            "   The body of a section is indented by three columns, and\n"
            "   goes over several lines.\n\n"
            "   Another paragraph follows the first one here,\n   and ends.\n\n\n"
            f"Jones                      Standards Track                   [Page {number}]\n"
        )
    text = "Abstract\n\n   This memo says\n   something.\n\n" + (
        "\f\nRFC 9999          An Example of a Memo         May 2024\n\n"
    ).join(pages)
    found = shown(read("text", text, "rfc9999.txt"))
    headings = [each for kind, each in found if kind == "heading 1"]
    assert headings == ["Abstract", *(f"{n}.  Section {chr(64 + n)}" for n in range(1, 5))]
    assert not [each for _, each in found if "[Page" in each or "RFC 9999" in each]


def test_quotes_logs_and_long_lines() -> None:
    assert shown(read("text", "> said\n> before\n\nAnswer.", "a.txt"))[0][0] == "quote"
    log = "\n".join(f"2024-05-0{i} 10:00:00 Something happened" for i in range(1, 6))
    assert len(shown(read("text", log, "a.log"))) == 5
    long = "\n".join(["A long line that holds a paragraph of its own. " * 6] * 3)
    assert len(shown(read("text", long, "a.txt"))) == 3


def test_embedded_pictures_are_left_out_of_the_blocks() -> None:
    text = "Before ![x](data:image/png;base64," + "A" * 5000 + ") after."
    found = shown(read("markdown", text, "a.md"))
    assert "".join(each for _, each in found) == "Before ![x](" + ") after."


def test_too_much_text_is_refused() -> None:
    with pytest.raises(ParseFailure) as failure:
        read("text", b"x" * 500, "a.txt", ParseOptions(max_chars=100))
    assert failure.value.code == "too_large"


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE, b""])
def test_a_mark_without_text_is_an_empty_page(mark: bytes) -> None:
    assert read("text", mark, "a.txt").pages[0].blocks == ()
