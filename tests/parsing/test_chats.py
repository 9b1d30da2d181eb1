"""Exported chats: a page a day, each message with its writer; logs and diaries are none."""

from __future__ import annotations

import io
import json

import pytest

from assistant.errors import ParseFailure
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
"""
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
        ("paragraph", "Anna Berg: Hi! The key is\nunder the blue pot.\nThanks: for coming"),
        ("paragraph", "Ben: Got it"),
        ("heading 1", "25 May 2023"),
        ("paragraph", "Anna Berg: I moved yesterday"),
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
    assert all(text.split(": ")[0].casefold() in ("anna", "ben") for text in said)
    assert not any("weggelassen" in text for text in said)


def test_days_before_months_unless_they_then_go_back() -> None:
    first = "03/04/2023, 10:00 - Anna: a\n03/05/2023, 10:00 - Ben: b\n"
    assert [str(page.message)[:10] for page in read("chat", first, "x.txt").pages] == [
        "2023-04-03",
        "2023-05-03",
    ]
    second = "11/04/2023, 10:00 - Anna: a\n12/01/2023, 10:00 - Ben: b\n"
    assert str(read("chat", second, "x.txt").pages[0].message)[:10] == "2023-11-04"


@pytest.mark.parametrize("text", [LOG, DIARY, "Anna: hello\nBen: hi\n", "08/05/2023, 13:56 - x\n"])
def test_logs_diaries_and_scripts_are_no_chats(text: str) -> None:
    assert not is_export(text)
    assert detect(io.BytesIO(text.encode()), "x.txt").name == "text"


def test_a_chat_is_told_by_its_content() -> None:
    assert detect(io.BytesIO(ANDROID.encode()), "_chat.txt").name == "chat"
    assert detect(io.BytesIO(ANDROID.encode()), "_chat.md").name == "markdown"
    with pytest.raises(ParseFailure, match="no messages"):
        read("chat", "nothing of the kind", "x.txt")


TELEGRAM = {
    "name": "Ben",
    "messages": [
        {"type": "service", "date": "2023-05-08T13:50:00", "actor": "Anna", "text": ""},
        {"type": "message", "date": "2023-05-08T13:56:00", "from": "Anna", "text": "The key"},
        {
            "type": "message",
            "date": "2023-05-09T13:56:00",
            "from": "Ben",
            "text": ["see ", {"type": "link", "text": "example.org"}],
        },
    ],
}
SLACK = [
    {
        "user": "U1",
        "ts": "1683554160.000100",
        "text": "The key",
        "user_profile": {"real_name": "Anna"},
    },
    {"user": "U1", "ts": "1683640560.000100", "text": "is gone"},
]
DISCORD = {
    "guild": {},
    "messages": [
        {"timestamp": "2023-05-08T13:56:00.1+00:00", "author": {"name": "anna"}, "content": "a"},
        {"timestamp": "2023-05-09T13:56:00+00:00", "author": {"nickname": "Ben"}, "content": "b"},
    ],
}
MESSENGER = {
    "participants": [{"name": "JosÃ©"}],
    "messages": [
        {"sender_name": "JosÃ©", "timestamp_ms": 1683640560000, "content": "hasta maÃ±ana"},
        {"sender_name": "Ana", "timestamp_ms": 1683554160000, "content": "hola"},
    ],
}


@pytest.mark.parametrize(
    ("export", "said"),
    [
        (TELEGRAM, ["Anna: The key", "Ben: see example.org"]),
        (SLACK, ["Anna: The key", "Anna: is gone"]),
        (DISCORD, ["anna: a", "Ben: b"]),
        (MESSENGER, ["Ana: hola", "José: hasta mañana"]),
    ],
)
def test_programs_that_write_json(export: object, said: list[str]) -> None:
    document = read("data", json.dumps(export, ensure_ascii=False), "result.json")
    assert [text for kind, text in shown(document) if kind == "paragraph"] == said
    assert [str(page.message)[:10] for page in document.pages] == ["2023-05-08", "2023-05-09"]


@pytest.mark.parametrize(
    "other",
    [
        {"messages": ["a", "b"], "ts": 1},
        {"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "yes"}]},
        [{"ts": 5, "value": 3}, {"ts": 6, "value": 4}],
    ],
)
def test_other_json_is_data(other: object) -> None:
    document = read("data", json.dumps(other), "x.json")
    assert [page.message for page in document.pages] == [None]


def test_cut_json_is_data() -> None:
    whole = json.dumps(TELEGRAM)
    assert read("data", whole[: len(whole) // 2], "x.json").pages[0].message is None
