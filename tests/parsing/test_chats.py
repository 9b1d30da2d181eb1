"""Exported chats: a page a day, each message with its writer; logs and diaries are none."""

from __future__ import annotations

import io
import json
import re
import time

import pytest

from assistant.parsing.chat_lines import is_export
from assistant.parsing.detection import detect
from tests.parsing.reading import read, shown

ANDROID = """08/05/2023, 13:50 - Messages and calls are end-to-end encrypted. Nobody else reads.
08/05/2023, 13:56 - Anna Berg: Hi! The key is
under the blue pot.
Thanks: for coming
08/05/2023, 13:57 - Ben: <Media omitted>
08/05/2023, 13:58 - Ben: Got it
25/05/2023, 09:00 - Anna Berg: I moved yesterday
25/05/2023, 09:01 - Anna Berg added Cleo
"""
IPHONE = """[08.05.23, 13:56:12] Anna: Der Schlüssel liegt unter dem Topf.
\u200e[08.05.23, 13:57:00] Ben: \u200eBild weggelassen
[09.05.23, 08:00:01] Ben: Danke!
"""
AMERICAN = """5/8/23, 1:56\u202fPM - Anna: First
5/9/23, 1:57\u202fPM - Ben: Second
6/1/23, 9:00\u202fAM - Anna: Third
"""
COPIED = """Anna, [8 May 2023 at 13:56]:
The key is under the pot.

Ben, [8 May 2023 at 13:58]:
Got it
"""
BARE = """[08-May-23 01:56 PM] anna
The key is under the pot.

[08-May-23 01:58 PM] ben
Got it
"""
NICKS = """[2023-05-08 13:56] <anna> The key is under the pot.
[2023-05-08 13:58] <ben> Got it
"""
LOG = """2023-05-08 13:56:12 - INFO: started
2023-05-08 13:56:13 - INFO: listening
2023-05-08 13:56:14 - ERROR: lost
2023-05-08 13:56:15 - ERROR: lost
"""
LARAVEL = LOG.replace("INFO", "local.INFO").replace("ERROR", "local.ERROR")
BACKUP = "[2023-05-08 13:56:12] Backup started\n[2023-05-08 13:57:12] Backup finished\n" * 2
CLOCK = "08.05.2023 08:00 - Kommen\n08.05.2023 16:00 - Gehen\n" * 2
REHEARSALS = "".join(f"{day:02}.05.2023 18:00 - Probe: Saal 1\n" for day in (1, 8, 15))
DIARY = """08/05/2023, 13:00 - Dentist: two fillings
09/05/2023, 18:00 - Dinner: pasta
10/05/2023, 18:00 - Choir: new songs
"""


def test_a_page_a_day_with_what_was_said_by_whom() -> None:
    document = read("chat", ANDROID, "WhatsApp Chat with Ben.txt")
    assert document.title == "Anna Berg, Ben"
    assert document.date == "2023-05-25"
    assert [page.message for page in document.pages] == [
        "2023-05-08 · Chat: Anna Berg, Ben",
        "2023-05-25 · Chat: Anna Berg",
    ]
    assert shown(document) == [
        ("heading 1", "8 May 2023"),
        ("paragraph", "Anna Berg (13:56): Hi! The key is\nunder the blue pot.\nThanks: for coming"),
        ("paragraph", "Ben: Got it"),
        ("heading 1", "25 May 2023"),
        ("paragraph", "Anna Berg (09:00): I moved yesterday"),
        ("paragraph", "(Anna Berg added Cleo)"),
    ]


@pytest.mark.parametrize(
    ("export", "days"),
    [
        (IPHONE, ["2023-05-08", "2023-05-09"]),
        (AMERICAN, ["2023-05-08", "2023-05-09", "2023-06-01"]),
        (COPIED, ["2023-05-08"]),
        (BARE, ["2023-05-08"]),
        (NICKS, ["2023-05-08"]),
    ],
)
def test_each_program_writes_days_in_its_own_way(export: str, days: list[str]) -> None:
    assert is_export(export)
    document = read("chat", export, "chat.txt")
    assert [str(page.message)[:10] for page in document.pages] == days
    said = [text for kind, text in shown(document) if kind == "paragraph"]
    assert all(re.split(r" \(|:", text)[0].casefold() in ("anna", "ben") for text in said)
    assert re.match(r"\w+ \(\d\d:\d\d\): ", said[0])
    assert not any("weggelassen" in text for text in said)


def test_days_before_months_unless_they_then_go_back() -> None:
    first = "03/04/2023, 10:00 - Anna: a\n03/05/2023, 10:00 - Ben: b\n"
    assert [str(page.message)[:10] for page in read("chat", first, "x.txt").pages] == [
        "2023-04-03",
        "2023-05-03",
    ]
    second = "11/04/2023, 10:00 - Anna: a\n12/01/2023, 10:00 - Ben: b\n"
    assert str(read("chat", second, "x.txt").pages[0].message)[:10] == "2023-11-04"


@pytest.mark.parametrize(
    "text",
    [
        LOG, LARAVEL, BACKUP, CLOCK, REHEARSALS, DIARY, "Anna: hello\nBen: hi\n",
        "08/05/2023, 13:56 - x\n",
    ],
)  # fmt: skip
def test_logs_diaries_and_scripts_are_no_chats(text: str) -> None:
    assert not is_export(text)
    assert detect(io.BytesIO(text.encode()), "x.txt").name == "text"


def test_a_chat_is_told_by_its_content() -> None:
    assert detect(io.BytesIO(ANDROID.encode()), "_chat.txt").name == "chat"
    assert detect(io.BytesIO(ANDROID.encode()), "_chat.md").name == "markdown"
    plain = read("chat", "nothing of the kind", "x.txt")  # as any text
    assert shown(plain) == [("paragraph", "nothing of the kind")]


def days_of(export: str) -> list[str]:
    return [str(page.message)[:10] for page in read("chat", export, "x.txt").pages]


def said_in(export: str) -> list[str]:
    return [text for kind, text in shown(read("chat", export, "x.txt")) if kind == "paragraph"]


def test_a_line_that_only_begins_like_a_stamp_is_part_of_what_is_said() -> None:
    export = (
        "08.05.23, 13:56 - Anna: Termine:\n2024-01-12 18:00 - Probe\n12.05.2024, 18:00 - Konzert\n"
        "99.99.23, 13:57 - so ging es weiter\n08.05.23, 13:58 - Ben: Gut\n"
    )
    assert days_of(export) == ["2023-05-08"]
    assert said_in(export) == [
        "Anna (13:56): Termine:\n2024-01-12 18:00 - Probe\n12.05.2024, 18:00 - Konzert\n"
        "so ging es weiter",
        "Ben: Gut",
    ]


def test_small_pm_is_no_sign_of_the_united_states() -> None:
    british = "08/05/23, 1:56 pm - Anna: a\n09/05/23, 1:56 am - Ben: b\n"
    assert days_of(british) == ["2023-05-08", "2023-05-09"]
    assert said_in(british) == ["Anna (13:56): a", "Ben (01:56): b"]
    mexican = british.replace("pm", "p. m.").replace("am", "a. m.")
    assert days_of(mexican) == ["2023-05-08", "2023-05-09"]
    assert days_of(british.replace("pm", "PM").replace("am", "AM"))[0] == "2023-08-05"


def test_what_people_say_of_encryption_stays() -> None:
    said = "Signal is end-to-end encrypted too, and we meet on Tuesday"
    export = f"08/05/23, 13:56 - Anna: {said}\n08/05/23, 13:57 - Ben: <promise>\n"
    assert said_in(export) == [f"Anna (13:56): {said}", "Ben: <promise>"]
    for note in ("<Media omessi>", "<Mídia oculta>", "\u200eimagen omitida", "image omitted"):
        assert said_in(f"{export}08/05/23, 13:58 - Ben: {note}\n") == said_in(export)


def test_names_as_people_are_called_in_phones() -> None:
    export = (
        '08/05/23, 13:50 - Anna created group "Trip: Rome"\n'
        "08/05/23, 13:56 - Smith, John: a\n08/05/23, 13:57 - Anna <3: b\n"
        "08/05/23, 13:58 - \u202a+44 7700 900123\u202c: c\n08/05/23, 13:59 - ~ Rosé: d\n"
        "08/05/23, 14:00 - Smith, John: e\n08/05/23, 14:01 - Anna <3: f\n"
        "08/05/23, 14:02 - Anna <3: g\n08/05/23, 14:03 - Anna <3: h\n"
    )
    assert is_export(export)
    document = read("chat", export, "x.txt")
    assert document.title == "Smith John, Anna <3, +44 7700 900123, Rosé"
    assert said_in(export)[0] == '(Anna created group "Trip: Rome")'


@pytest.mark.parametrize(
    "long",
    [
        "08/05/23, 13:56 - Anna: " + "=" * 16_000 + "\n08/05/23, 13:56 - Ben: b",
        "08/05/23, 13:56 - Anna: a\n08/05/23, 13:56 - Ben: b\n" + "\n" * 200_000,
        "[" * 100_000,
        "1/1/1 " * 50_000,
    ],
)
def test_long_lines_take_no_time(long: str) -> None:
    begun = time.process_time()
    is_export(long[:8192])
    read("chat", long, "x.txt")
    assert time.process_time() - begun < 30  # they took minutes


TELEGRAM = {
    "name": "Ben",
    "messages": [
        {"type": "service", "date": "2023-05-08T13:50:00", "actor": "Anna", "text": ""},
        {
            "type": "message",
            "date": "2023-05-08T13:56:00",
            "from": "Anna",
            "from_id": "user1",
            "text": "The key",
        },
        {
            "type": "message",
            "date": "2023-05-09T13:56:00",
            "from": None,
            "from_id": "user2",
            "text": ["see ", {"type": "link", "text": "example.org"}],
        },
    ],
}
SLACK = [
    {"type": "message", "user": "U1", "ts": "1683554160.000100", "text": "The key"},
    {
        "type": "message",
        "user": "U1",
        "ts": "1683640560.000100",
        "text": "is gone, <@U1> &amp; <https://example.org|this>",
        "user_profile": {"real_name": "Anna"},
    },
]
DISCORD = {
    "guild": {},
    "channel": {},
    "messages": [
        {"timestamp": "2023-05-08T13:56:00.1+00:00", "author": {"name": "anna"}, "content": "a"},
        {"timestamp": "2023-05-09T13:56:00+00:00", "author": {"nickname": "Ben"}, "content": "b"},
    ],
}
MESSENGER = {
    "participants": [{"name": "JosÃ©"}],
    "messages": [
        {"sender_name": "JosÃ©", "timestamp_ms": 1683640560000, "content": "hasta maÃ±ana"},
        {"sender_name": "JosÃ©", "timestamp_ms": 1683640500000, "content": "bien"},
        {"sender_name": "Ana", "timestamp_ms": 1683554160000, "content": "hola"},
    ],
}


@pytest.mark.parametrize(
    ("export", "said"),
    [
        (TELEGRAM, ["Anna (13:56): The key", "Deleted account (13:56): see example.org"]),
        (SLACK, ["Anna (13:56): The key", "Anna (13:56): is gone, Anna & https://example.org"]),
        (DISCORD, ["anna (13:56): a", "Ben (13:56): b"]),
        (MESSENGER, ["Ana (13:56): hola", "José (13:55): bien", "José: hasta mañana"]),
    ],
)
def test_programs_that_write_json(export: object, said: list[str]) -> None:
    document = read("data", json.dumps(export, ensure_ascii=False), "result.json")
    assert [text for kind, text in shown(document) if kind == "paragraph"] == said
    assert [str(page.message)[:10] for page in document.pages] == ["2023-05-08", "2023-05-09"]


TICKET = {"timestamp": "2023-05-08T13:56:00", "author": "anna", "content": "a"}
MAIL = {"date": "2023-05-08", "from": "a", "to": "b", "subject": "c", "text": "d"}


@pytest.mark.parametrize(
    "other",
    [
        {"messages": ["a", "b"], "ts": 1},
        {"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "yes"}]},
        [{"ts": 5, "value": 3}, {"ts": 6, "value": 4}],
        [{"ts": "1683554160.0", "user": "anna", "text": "login", "ip": "10.0.0.1"}] * 3,
        {"ticket": 5, "resolution": "Pump replaced, 240 EUR", "messages": [TICKET, TICKET]},
        {"messages": [MAIL, MAIL]},
    ],
)
def test_other_json_is_data(other: object) -> None:
    document = read("data", json.dumps(other), "x.json")
    assert [page.message for page in document.pages] == [None]


def test_cut_json_is_data() -> None:
    whole = json.dumps(TELEGRAM)
    assert read("data", whole[: len(whole) // 2], "x.json").pages[0].message is None
