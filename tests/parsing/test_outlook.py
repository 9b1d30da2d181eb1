"""Outlook messages: who wrote to whom and when, the text, attachments, messages within messages."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

from assistant.errors import ParseFailure
from assistant.parsing import parse_file
from assistant.parsing.options import ParseOptions
from assistant.records import Document
from tests.parsing.ole_files import Tree, Value, compound, message, properties
from tests.parsing.reading import check, shown

SUBJECT, BODY, HTML = 0x0037, 0x1000, 0x1013
SENDER, SENDER_ADDRESS, SENT, HEADERS = 0x0C1A, 0x0C1F, 0x0039, 0x007D
NAME, ADDRESS, KIND = 0x3001, 0x39FE, 0x0C15
FILE_NAME, DATA, MIME, METHOD = 0x3707, 0x3701, 0x370E, 0x3705

SAID: dict[int, Value] = {
    SUBJECT: "The mill's new roof",
    SENDER: "Mária Lund",
    SENDER_ADDRESS: "maria@example.com",
    SENT: datetime(2024, 3, 5, 9, 30, tzinfo=UTC),
    BODY: "Dear Tom,\r\n\r\nthe roof costs 4,300 pounds.\r\n",
}
TOM: dict[int, Value] = {NAME: "Tom Reed", ADDRESS: "tom@example.com", KIND: 1}
ANN: dict[int, Value] = {NAME: "Ann", ADDRESS: "/o=Mill/cn=Recipients/cn=ann", KIND: 2}


def read(tree: Tree, name: str = "roof.msg") -> Document:
    document = parse_file(io.BytesIO(compound(tree)), name, ParseOptions())
    for page in document.pages:
        check(page)
    return document


def test_a_message_reads_as_a_mail_does() -> None:
    document = read(message(SAID, [TOM, ANN], []))
    assert (document.title, document.author) == ("The mill's new roof", "Mária Lund")
    assert document.date == "2024-03-05T09:30:00+00:00"
    assert document.pages[0].message == "2024-03-05 · Mária Lund · The mill's new roof"
    assert shown(document) == [
        ("heading 1", "The mill's new roof"),
        (
            "paragraph",
            "Date: 2024-03-05 09:30:00+00:00\nFrom: Mária Lund <maria@example.com>\n"
            "To: Tom Reed <tom@example.com>\nCc: Ann",
        ),
        ("paragraph", "Dear Tom,"),
        ("paragraph", "the roof costs 4,300 pounds."),
    ]


def test_the_header_that_was_sent_goes_before_what_outlook_says() -> None:
    sent = "From: =?utf-8?b?TcOhcmlh?= <m@example.com>\r\nDate: Tue, 05 Mar 2024 10:00:00 +0100\r\n"
    document = read(message(SAID | {HEADERS: sent}, [TOM], []))
    assert (document.author, document.date) == ("Mária", "2024-03-05T10:00:00+01:00")
    assert "To: Tom Reed" in document.pages[0].text


def test_html_is_read_where_there_is_no_plain_text() -> None:
    html = "<html><body><h1>Roof</h1><p>It costs <b>4,300</b> pounds.</p></body></html>"
    document = read(message(SAID | {BODY: "", HTML: html}, [TOM], []))
    assert ("paragraph", "It costs 4,300 pounds.") in shown(document)


def test_attachments_and_messages_within_are_read() -> None:
    note = properties(8, {FILE_NAME: "note.txt", DATA: b"Slate from Delabole.", MIME: "text/plain"})
    inner = message({SUBJECT: "The offer", BODY: "Slate for 4,300 pounds."}, [], [], header=24)
    held = properties(8, {METHOD: 5, DATA: None}) | {"__substg1.0_3701000D": inner}
    document = read(message(SAID, [TOM], [note, held]))
    texts = [page.text for page in document.pages]
    assert [page.attachment for page in document.pages] == [None, "note.txt", None]
    assert "Slate from Delabole." in texts[1]
    assert "The offer" in texts[2]
    assert "Slate for 4,300 pounds." in texts[2]


def test_a_message_is_one_whatever_is_attached_to_it() -> None:
    word = properties(8, {METHOD: 6}) | {"__substg1.0_3701000D": {"WordDocument": b"words"}}
    assert read(message(SAID, [TOM], [word])).title == "The mill's new roof"


def test_text_in_bytes_is_read_in_its_code_page() -> None:
    tree = message({SENT: datetime(2024, 3, 5, tzinfo=UTC), 0x3FDE: 65001}, [], [])
    tree["__substg1.0_0037001E"] = b"Roof"
    tree["__substg1.0_1000001E"] = "“Café” – 5 €".encode("cp1252")  # and not UTF-8 as it says
    assert ("paragraph", "“Café” – 5 €") in shown(read(tree))
    tree["__substg1.0_1000001E"] = "“Café” – 5 €".encode()
    assert ("paragraph", "“Café” – 5 €") in shown(read(tree))


def test_what_is_missing_of_a_message_is_left_out() -> None:
    tree = message(SAID | {0x3FFD: 50229}, [TOM], [{}, {"__properties_version1.0": b"short"}])
    tree["__recip_version1.0_#00000007"] = {}
    tree.pop("__substg1.0_0037001F")
    tree["__substg1.0_1000001F"] = (
        "The roof \ud800 costs".encode("utf-16-le", "surrogatepass") + b"x"
    )
    document = read(tree)
    assert document.title == ""
    assert "The roof" in document.pages[0].text


def test_pictures_of_a_signature_are_no_attachments() -> None:
    logo = properties(8, {FILE_NAME: "image001.png", DATA: b"\x89PNG\r\n\x1a\n"})
    assert read(message(SAID, [TOM], [logo])).warnings == ()


def test_a_damaged_message_is_told_in_a_sentence() -> None:
    whole = compound(message(SAID, [TOM], []))
    for cut in (600, 1100, 2000):
        with pytest.raises(ParseFailure) as caught:
            parse_file(io.BytesIO(whole[:cut]), "roof.msg", ParseOptions())
        assert caught.value.code == "damaged"
