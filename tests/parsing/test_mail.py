"""Mail: headers, bodies in text and HTML, attachments through their own parsers, mailboxes."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import ParseFailure
from assistant.parsing.options import ParseOptions
from tests.parsing.reading import read, shown


def message(subject: str = "Budget", body: str = "Hello Bob,\n\nall is well.\n") -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Alice Müller <alice@example.com>"
    made["To"] = "bob@example.com"
    made["Date"] = "Tue, 05 Mar 2024 10:00:00 +0100"
    made["Subject"] = subject
    made.set_content(body)
    return made


def test_a_message_is_a_page_with_its_header_first() -> None:
    document = read("mail", message().as_bytes(), "a.eml")
    assert document.title == "Budget"
    assert document.author == "Alice Müller"
    assert document.date == "2024-03-05T10:00:00+01:00"
    assert document.pages[0].message == "2024-03-05 · Alice Müller · Budget"
    assert shown(document) == [
        ("heading 1", "Budget"),
        (
            "paragraph",
            "Date: 2024-03-05 10:00:00+01:00\nFrom: Alice Müller <alice@example.com>\n"
            "To: bob@example.com",
        ),
        ("paragraph", "Hello Bob,"),
        ("paragraph", "all is well."),
    ]


def test_replies_are_quotes() -> None:
    document = read("mail", message(body="Yes.\n\n> Is it so?\n> Really?\n").as_bytes(), "a.eml")
    assert shown(document)[-1] == ("quote", "> Is it so?\n> Really?")


def test_html_is_read_where_there_is_no_plain_text() -> None:
    made = message(body="See the HTML part.")
    long = "<p>The <b>budget</b> is approved.</p><ul><li>one</li></ul>" + "<p>More words.</p>" * 9
    made.add_alternative(f"<html><body><h1>Report</h1>{long}</body></html>", subtype="html")
    found = shown(read("mail", made.as_bytes(), "a.eml"))
    assert ("heading 2", "Report") in found
    assert ("paragraph", "The budget is approved.") in found
    assert "See the HTML part." not in [text for _, text in found]
    made = message(body="This plain text says it all. " * 20)
    made.add_alternative("<p>Short.</p>", subtype="html")
    assert "Short." not in [text for _, text in shown(read("mail", made.as_bytes(), "a.eml"))]


def test_attachments_are_pages_of_their_own() -> None:
    made = message()
    made.add_attachment(b"id,sum\n1,2\n", maintype="text", subtype="csv", filename="a.csv")
    made.add_attachment(b"\x89PNG\r\n\x1a\n123", maintype="image", subtype="png", filename="a.png")
    broken = b"PK\x03\x04 no archive"
    made.add_attachment(broken, maintype="application", subtype="zip", filename="b.docx")
    inner = message("Inner", "Forwarded text.")
    made.add_attachment(inner)
    document = read("mail", made.as_bytes(), "a.eml")
    assert [(page.attachment, page.message) for page in document.pages] == [
        (None, "2024-03-05 · Alice Müller · Budget"),
        ("a.csv", "2024-03-05 · Alice Müller · Budget"),
        (None, "2024-03-05 · Alice Müller · Inner"),
    ]
    assert document.pages[1].spans[1].cells == "A2:B2"
    assert len(document.warnings) == 1
    assert "b.docx" in document.warnings[0]


def test_encoded_headers_names_and_charsets() -> None:
    raw = (
        b"From: =?utf-8?Q?J=C3=B6rg?= <j@example.com>\r\n"
        b"Subject: =?iso-8859-1?Q?Gr=FC=DFe?=\r\n"
        b"Content-Type: text/plain; charset=no-such-charset\r\n"
        b"Content-Transfer-Encoding: 8bit\r\n\r\n"
        b"Gr\xfc\xdfe aus K\xf6ln.\r\n"
    )
    document = read("mail", raw, "a.eml")
    assert (document.title, document.author) == ("Grüße", "Jörg")
    assert shown(document)[-1] == ("paragraph", "Grüße aus Köln.")


def test_flowed_lines_are_joined() -> None:
    raw = (
        b"Subject: x\nContent-Type: text/plain; format=flowed\n\n"
        b"A line that \ngoes on.\nAnother \nline.\n"
    )
    assert shown(read("mail", raw, "a.eml"))[-1][1] == "A line that goes on.\nAnother line."


def mailbox(count: int) -> bytes:
    parts = []
    for i in range(count):
        body = message(f"Number {i}", f"Text {i}.\n\n>From here on.\n").as_bytes()
        parts.append(b"From alice@example.com Tue Mar  5 10:00:00 2024\n" + body + b"\n")
    return b"".join(parts)


def test_a_mailbox_has_a_page_for_each_message() -> None:
    document = read("mail", mailbox(3), "a.mbox")
    assert [page.message for page in document.pages] == [
        f"2024-03-05 · Alice Müller · Number {i}" for i in range(3)
    ]
    assert shown(document)[-1] == ("paragraph", "From here on.")


def test_too_many_messages_are_refused() -> None:
    with pytest.raises(ParseFailure) as failure:
        read("mail", mailbox(3), "a.mbox", ParseOptions(max_pages=2))
    assert failure.value.code == "too_large"


def test_an_archive_inside_is_named_in_a_warning() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a.txt", "text")
    made = message()
    made.add_attachment(
        data.getvalue(), maintype="application", subtype="zip", filename="files.zip"
    )
    document = read("mail", made.as_bytes(), "a.eml")
    assert "files.zip" in document.warnings[0]


@given(st.binary(max_size=60), st.integers(0, 900))
def test_damaged_mail_gives_a_document_all_the_same(noise: bytes, at: int) -> None:
    made = message()
    made.add_attachment(b"id,sum\n1,2\n", maintype="text", subtype="csv", filename="a.csv")
    raw = made.as_bytes()
    assert read("mail", raw[:at] + noise + raw[at:], "a.eml").pages
