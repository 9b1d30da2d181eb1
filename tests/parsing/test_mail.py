"""Mail: headers, bodies in text and HTML, attachments through their own parsers, mailboxes."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import ParseFailure
from assistant.parsing import mail
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


def test_marked_lines_of_a_mail_that_answers_none_stay() -> None:
    document = read("mail", message(body="Run:\n\n> make\n> make test\n").as_bytes(), "a.eml")
    assert len(document.pages) == 1
    assert shown(document)[-1] == ("quote", "> make\n> make test")


REPLY = (
    "Yes, and the side gate is open.\n\n"
    "On Mon, 4 Mar 2024 at 09:12, Bob Lamb <bob@example.com> wrote:\n"
    "> I thought of 1.8 metres. Is the side\n> gate open?\n>\n"
    "> On 3 Mar 2024, Alice wrote:\n>> How high?\n"
)


def test_what_a_reply_quotes_is_a_page_of_its_writer() -> None:
    """Without ">", and without the line that says who wrote it: that is its head and its place."""
    document = read("mail", message("Re: Fence", REPLY).as_bytes(), "a.eml")
    within = "quoted in 2024-03-05 · Alice Müller · Re: Fence"
    assert [(page.message, page.text.split("\n\n", 1)[1]) for page in document.pages] == [
        (
            "2024-03-05 · Alice Müller · Re: Fence",
            "Date: 2024-03-05 10:00:00+01:00\nFrom: Alice Müller <alice@example.com>\n"
            "To: bob@example.com\n\nYes, and the side gate is open.",
        ),
        (
            f"2024-03-04 · Bob Lamb · {within}",
            "Date: 2024-03-04 09:12:00\nFrom: Bob Lamb <bob@example.com>\n\n"
            "» Alice Müller: How high?\n\nI thought of 1.8 metres. Is the side\ngate open?",
        ),
        (
            f"2024-03-03 · Alice Müller · {within}",
            "Date: 2024-03-03\nFrom: Alice Müller <alice@example.com>\n\nHow high?",
        ),
    ]


def test_a_quotation_that_nobody_is_named_of_is_of_whom_the_mail_answers() -> None:
    body = "> 1.8 metres.\n> Is the gate open?\n\nIt is.\n\n> And the dog?\n\nInside.\n\nAlice"
    made = message("Re: Fence", body)
    document = read("mail", made.as_bytes(), "a.eml")
    assert shown(document)[2:6] == [
        ("heading 2", "» bob@example.com: Is the gate open?"),
        ("paragraph", "It is."),
        ("heading 2", "» bob@example.com: And the dog?"),
        ("paragraph", "Inside."),
    ]
    assert document.pages[1].message == (
        "bob@example.com · quoted in 2024-03-05 · Alice Müller · Re: Fence"
    )
    made["List-Id"] = "<garden.example.com>"  # to all who are on it
    document = read("mail", made.as_bytes(), "a.eml")
    assert document.pages[1].message == "quoted in 2024-03-05 · Alice Müller · Re: Fence"
    del made["List-Id"]
    made.replace_header("To", "bob@example.com, eve@example.com")  # which of them?
    document = read("mail", made.as_bytes(), "a.eml")
    assert document.pages[1].message == "quoted in 2024-03-05 · Alice Müller · Re: Fence"
    assert "From:" not in document.pages[1].text
    assert ("heading 2", "» And the dog?") in shown(document)


def test_a_reply_above_one_sentence_stands_under_it() -> None:
    body = "You star. Priya will take over.\n\n> I can do it until 2.\n> Bob\n"
    made = message("Re: Tombola", body)
    assert shown(read("mail", made.as_bytes(), "a.eml"))[2:4] == [
        ("heading 2", "» bob@example.com: I can do it until 2."),
        ("paragraph", "You star. Priya will take over."),
    ]
    made = message("Re: Tombola", body.replace("until 2.", "until 2. Then I must go."))
    kinds = [kind for kind, _ in shown(read("mail", made.as_bytes(), "a.eml"))]
    assert "heading 2" not in kinds


def test_a_mail_that_only_forwards_tells_what_it_forwards() -> None:
    body = (
        "---------- Forwarded message ---------\nFrom: Mr Castell <castell@school.example>\n"
        "Date: Fri, 1 Mar 2024 at 08:00\nSubject: School trip\nTo: <alice@example.com>\n\n"
        "The bus leaves at 8.15.\n\n1. Bring boots.\n2. Bring lunch.\n"
    )
    document = read("mail", message("Fwd: School trip", body).as_bytes(), "a.eml")
    assert document.pages[1].message == (
        "2024-03-01 · Mr Castell · quoted in 2024-03-05 · Alice Müller · Fwd: School trip"
    )
    assert shown(document)[2:] == [
        ("heading 1", "School trip"),
        ("paragraph", "Date: 2024-03-01 08:00:00\nFrom: Mr Castell <castell@school.example>"),
        ("paragraph", "The bus leaves at 8.15."),
        ("list_item", "1. Bring boots."),
        ("list_item", "2. Bring lunch."),
    ]


def test_quotations_in_html() -> None:
    made = message("Re: Fence", "")
    made.set_content(
        "<p>It is open.</p><div>On Mon, 4 Mar 2024 at 09:12, Bob Lamb &lt;bob@example.com&gt; "
        "wrote:</div><blockquote><p>Is the gate open?</p><ul><li>Or the door?</li></ul>"
        "<blockquote>How high?</blockquote>Thanks.</blockquote>",
        subtype="html",
    )
    document = read("mail", made.as_bytes(), "a.eml")
    assert [block for block in shown(document) if block[0] != "heading 1"] == [
        (
            "paragraph",
            "Date: 2024-03-05 10:00:00+01:00\nFrom: Alice Müller <alice@example.com>\n"
            "To: bob@example.com",
        ),
        ("paragraph", "It is open."),
        ("paragraph", "Date: 2024-03-04 09:12:00\nFrom: Bob Lamb <bob@example.com>"),
        ("paragraph", "Is the gate open?"),
        ("list_item", "Or the door?"),
        ("heading 2", "» How high?"),
        ("paragraph", "Thanks."),
        ("paragraph", "How high?"),
    ]
    head = "From: Bob Lamb<br>Sent: Monday, March 4, 2024 9:12 AM<br>To: Alice<br>Subject: Fence"
    made.set_content(f"<p>It is open.</p><p>{head}</p><p>Is it?</p>", subtype="html")
    document = read("mail", made.as_bytes(), "a.eml")
    assert [page.text.split("\n\n")[-1] for page in document.pages] == ["It is open.", "Is it?"]


def test_quotations_in_html_that_a_plain_text_was_made_into() -> None:
    made = message("Re: Fence", "")
    head = "On Mon, 4 Mar 2024 at 09:12, Bob Lamb wrote:<br>&gt; Is the gate open?<br>&gt;<br>"
    made.set_content(f"<p>{head}&gt; Or the door?</p><p>It is open.</p>", subtype="html")
    document = read("mail", made.as_bytes(), "a.eml")
    said = {str(page.message).split(" · ")[1]: page.text.split("\n\n") for page in document.pages}
    assert said["Alice Müller"][-1] == "It is open."
    assert "It is open." not in said["Bob Lamb"]


def test_quotations_do_not_count_as_messages() -> None:
    one = b"From a Tue Mar  5 10:00:00 2024\n" + message("Re: Fence", REPLY).as_bytes() + b"\n"
    document = read("mail", one * 2, "a.mbox", ParseOptions(max_pages=2))
    assert len(document.pages) == 6


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


def test_an_invitation_is_read_as_a_calendar() -> None:
    made = message()
    event = "BEGIN:VEVENT\r\nSUMMARY:Audit\r\nDTSTART:20250506T083000\r\nEND:VEVENT\r\n"
    made.add_attachment(event, subtype="calendar")
    page = read("mail", made.as_bytes(), "a.eml").pages[1]
    assert page.attachment == "invitation.ics"
    assert page.text.endswith("Audit: Tuesday 6 May 2025, 08:30")


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
    quoted = raw.replace(b"Subject: x", b"Subject: Re: x") + b"\n> Quoted, \n> and on.\n>> Not.\n"
    pages = read("mail", quoted, "a.eml").pages
    assert [page.text.split("\n\n")[-1] for page in pages[1:]] == ["Quoted, and on.", "Not."]


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


def test_a_header_of_a_mailbox_is_taken_apart_once() -> None:
    one = b"From a Tue Mar  5 10:00:00 2024\n" + message("Fence", "It is open.").as_bytes() + b"\n"
    counted = cast(Any, mail._POLICY.header_factory).cache_info
    before = counted()
    assert len(read("mail", one * 30, "a.mbox").pages) == 30
    after = counted()
    assert after.misses - before.misses <= 6 < 30 < after.hits - before.hits
