"""Calendars and contacts: each event and each card is a page that says all of it."""

from __future__ import annotations

import pytest

from assistant.dating import day_of
from assistant.errors import ParseFailure
from tests.parsing.reading import read, shown

CALENDAR = """BEGIN:VCALENDAR
X-WR-CALNAME:Works
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:19700101T000000
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20250506T083000
DTEND;TZID=Europe/London:20250506T170000
SUMMARY:First aid
  course
LOCATION:St John\\, Norwich
DESCRIPTION:Bring lunch.\\n\\nAttending: Marek
ATTENDEE;CN="Sobol, Marek":mailto:marek@example.org
ATTENDEE:mailto:aisha@example.org
BEGIN:VALARM
TRIGGER:-PT15M
DESCRIPTION:Reminder
END:VALARM
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20250728
DTEND;VALUE=DATE:20250802
SUMMARY:Works holiday
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
DTSTART:20250107T090000Z
DURATION:PT1H30M
SUMMARY:Toolbox talk
RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20250701T000000Z
EXDATE:20250304T090000Z
END:VEVENT
BEGIN:VTODO
SUMMARY:Renew the van lease
DUE;VALUE=DATE:20250930
STATUS:NEEDS-ACTION
END:VTODO
END:VCALENDAR
"""

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Colin Hartwell
N:Hartwell;Colin;;Mr;
ORG:Hartwell Timber;Sales
TEL;TYPE=WORK,VOICE:01603 555871
TEL;TYPE=CELL:07700 900222
item1.EMAIL:colin@hartwell.example
item1.X-ABLabel:_$!<Orders>!$_
ADR;TYPE=WORK:;;3 Mill Road;Norwich;;NR1 2AB;UK
BDAY:1961-04-09
NOTE:Prefers calls before nine.
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;Jo=
rg
TEL;HOME:+49 30 1234
BDAY:--0503
END:VCARD
"""


def test_each_event_is_told_with_its_day_its_place_and_its_people() -> None:
    document = read("calendars", CALENDAR.replace("\n", "\r\n"), "a.ics")
    assert document.title == "Works"
    assert shown(document)[:4] == [
        ("heading 1", "First aid course"),
        (
            "paragraph",
            "First aid course: Tuesday 6 May 2025, 08:30 to 17:00 (Europe/London);"
            " place St John, Norwich; with Sobol, Marek, aisha@example.org",
        ),
        ("paragraph", "Bring lunch."),
        ("paragraph", "Attending: Marek"),
    ]
    assert [page.text.split("\n\n")[1] for page in document.pages[1:]] == [
        "Works holiday: Monday 28 July 2025 to Friday 1 August 2025; cancelled",
        "Toolbox talk: Tuesday 7 January 2025, 09:00 to 10:30 (UTC);"
        " every 2 weeks on Tuesday until 1 July 2025, not on 4 March 2025",
        "Renew the van lease: due Tuesday 30 September 2025; not done",
    ]


def test_each_card_is_told_with_all_ways_to_reach_somebody() -> None:
    document = read("contacts", CARDS, "a.vcf")
    assert shown(document) == [
        ("heading 1", "Colin Hartwell"),
        (
            "paragraph",
            "Colin Hartwell: Hartwell Timber, Sales; phone 01603 555871 (work);"
            " mobile 07700 900222; email colin@hartwell.example (Orders);"
            " address 3 Mill Road, Norwich, NR1 2AB, UK (work); birthday 9 April 1961",
        ),
        ("paragraph", "Prefers calls before nine."),
        ("heading 1", "Jorg Müller"),
        ("paragraph", "Jorg Müller: phone +49 30 1234 (home); birthday 3 May"),
    ]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("RRULE:FREQ=MONTHLY;BYDAY=2TU", "every month on the second Tuesday"),
        ("RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "every month on the second Tuesday"),
        ("RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", "every 2 months on the last Friday"),
        (
            "RRULE:FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1",
            "every month on the last of Saturday, Sunday",
        ),
        ("RRULE:FREQ=MONTHLY;BYMONTHDAY=15", "every month on day 15"),
        ("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "every year on the last Sunday of October"),
        ("RRULE:FREQ=WEEKLY;BYDAY=TH,TU", "every week on Tuesday, Thursday"),
        ("RRULE:FREQ=WEEKLY;BYDAY=XX", "every week"),
        ("RRULE:FREQ=YEARLY;BYMONTHDAY=2;BYMONTH=" + "9" * 5000, "every year on day 2"),
        ("DTSTART:20250506\nDURATION:P" + "9" * 5000 + "D", "Tuesday 6 May 2025"),
        (
            "RRULE:FREQ=DAILY\nEXDATE;TZID=Europe/Berlin:20250701T083000,20250805T083000",
            "every day, not on 1 July 2025, 5 August 2025",
        ),
        ("URL:https://meet.example/a", "link https://meet.example/a"),
        (
            'ATTENDEE;CN=Ben;PARTSTAT=DECLINED:mailto:b@x.org\nATTENDEE;CN="Ann":mailto:a@x.org',
            "with Ann; declined by Ben",
        ),
        (
            "DTSTART;TZID=Europe/Berlin:20250506T083000\nDTEND;TZID=America/New_York:20250506T050000",
            "Tuesday 6 May 2025, 08:30 (Europe/Berlin) to Tuesday 6 May 2025, 05:00"
            " (America/New_York)",
        ),
    ],
)
def test_what_an_event_says_is_told_as_it_is_meant(lines: str, told: str) -> None:
    event = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Talk\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
    assert shown(read("calendars", event, "a.ics"))[1] == ("paragraph", f"Talk: {told}")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03", "birthday 3 May"),
        ("CATEGORIES:Choir,Friends", "category Choir,Friends"),
        (
            "item1.X-ABRELATEDNAMES:Ann Berg\nitem1.X-ABLabel:_$!<Spouse>!$_",
            "related Ann Berg (Spouse)",
        ),
        ("RELATED;TYPE=child:Tom", "related Tom (child)"),
    ],
)
def test_what_a_card_says_is_told_as_it_is_meant(lines: str, told: str) -> None:
    card = f"BEGIN:VCARD\nFN:Jo\n{lines}\nEND:VCARD\n"
    assert shown(read("contacts", card, "a.vcf"))[1] == ("paragraph", f"Jo: {told}")


def test_an_entry_that_is_cut_off_or_of_no_day_is_told_as_far_as_it_goes() -> None:
    cut = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Audit\nDTSTART:20251341\nno line\nLOCATION:Hall\n"
    assert shown(read("calendars", cut, "a.ics"))[1] == ("paragraph", "Audit: place Hall")


def test_when_an_event_is_says_nothing_of_when_its_file_was_written() -> None:
    text = "Audit: Tuesday 6 May 2025"
    assert day_of("/a/x.ics", "", "", text, 0).by == "the file's time"


@pytest.mark.parametrize(("module", "name"), [("calendars", "a.ics"), ("contacts", "a.vcf")])
def test_what_holds_no_entry_is_told(module: str, name: str) -> None:
    with pytest.raises(ParseFailure, match="plain text"):
        read(module, "##fileformat=VCFv4.2\nwords: and more\n", name)
