"""A chat's page -> its messages and who wrote them; under the parser of chats, speaking and
quoting. Pure.

A chat is read as a page a day, each message as "Name: what is said" in a paragraph of its own, with
the time behind the name where some minutes have passed: "Name (13:56): …".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.records import Hit

_MARK = " · Chat: "
_LABEL = re.compile(rf"\d{{4}}-\d\d-\d\d{_MARK}")
_HEAD = re.compile(
    r"(?:\A|(?<=\n\n))(?:(?P<who>[^:\n()]{1,60}?)(?: \(\d\d:\d\d\))?: |\((?=[^\n]*\)(?:\n\n|\Z)))"
)
_UNHEARD = ": ."
_NAMED = 6  # writers that a label names
_MORE = " …"


def label_of(day: str, writers: Sequence[str]) -> str:
    """The place of a day's messages: its ISO date, and who wrote."""
    return f"{day}{_MARK}{', '.join(writers[:_NAMED])}{_MORE if len(writers) > _NAMED else ''}"


def is_chat(hit: Hit) -> bool:
    return is_chat_label(hit.place.message)


def is_chat_label(message: str | None) -> bool:
    """Whether a place is a day of a chat: `Place.message`."""
    return bool(_LABEL.match(message or ""))


def head_of(who: str, time: str) -> str:
    """What stands on the page before what somebody says."""
    return f"{who} ({time}): " if time else f"{who}: "


def told_by(program: str) -> str:
    """A message that nobody wrote, as it stands on the page."""
    return f"({' '.join(program.split())})"


def is_unheard(said: str) -> bool:
    """Whether nothing is left of a message but its writer's name."""
    return said.endswith(_UNHEARD) and bool(_HEAD.match(said))


def writer_of(hit: Hit, start: int) -> str:
    """Who writes `hit.text[start:]`; "" if it is no chat or its passage begins within a message."""
    head = _head_of(hit.text, start) if is_chat(hit) else None
    return _name(head) if head else ""


def writers_of(hit: Hit) -> list[str]:
    """Who writes on the day that the hit is of, as far as its label and its messages tell."""
    told = (hit.place.message or "").split(_MARK)[-1].removesuffix(_MORE).split(", ")
    heads = [_name(head) for head in _HEAD.finditer(hit.text)]
    return list(dict.fromkeys(name for name in (*told, *heads) if name))


def message_at(hit: Hit, start: int) -> str:
    """What the message says that `hit.text[start:]` is of."""
    head = _head_of(hit.text, start)
    after = _HEAD.search(hit.text, start + 1)
    return hit.text[head.end() if head else 0 : after.start() if after else len(hit.text)]


def without_writer(hit: Hit, said: str) -> str:
    """What is said, without its writer's name, where it is of a chat."""
    head = _HEAD.match(said) if is_chat(hit) else None
    return said[head.end() :] if head else said


def said_from(text: str, start: int) -> int:
    """Where what is said begins, of `text[start:]` that may begin with its writer's name."""
    head = _HEAD.match(text, start)
    return head.end() if head else start


def _head_of(text: str, start: int) -> re.Match[str] | None:
    last = None
    for head in _HEAD.finditer(text):
        if head.start() > start:
            break
        last = head
    return last


def _name(head: re.Match[str]) -> str:
    return (head["who"] or "").strip()
