"""JSON that holds a chat -> messages, as Telegram, Discord's exporter, Slack, Messenger and
Instagram write it; None of any other JSON. Under the parsers of data and chats.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from assistant.parsing.chat_lines import Message

_FEWEST = 2  # messages that make a chat
_Json = Any  # what json.loads gives


def messages_of(text: str) -> list[Message] | None:
    """The messages, the oldest first; None if it is no chat, or no whole JSON."""
    if not ('"messages"' in text[:100_000] or '"ts"' in text[:10_000]):
        return None
    try:
        whole: _Json = json.loads(text)
    except (ValueError, RecursionError):
        return None
    names: dict[str, str] = {}
    found: list[Message] = []
    for chat in _chats(whole):
        for one in chat:
            message = _message(one, names)
            if message:
                found.append(message)
    if len(found) < _FEWEST:
        return None
    return sorted(found, key=lambda one: one.day) if _falls(found) else found


def _chats(whole: _Json) -> list[Sequence[_Json]]:
    """The lists of messages: of one chat, of all chats of an account, or of a channel's day."""
    if isinstance(whole, list):
        return [whole]
    if not isinstance(whole, dict):
        return []
    inner = whole.get("chats")
    several = inner.get("list") if isinstance(inner, dict) else None
    chats = several if isinstance(several, list) else [whole]
    lists = [chat.get("messages") for chat in chats if isinstance(chat, dict)]
    return [one for one in lists if isinstance(one, list)]


def _falls(found: Sequence[Message]) -> bool:
    return found[0].day > found[-1].day  # Messenger writes the newest first


def _message(one: _Json, names: dict[str, str]) -> Message | None:
    if not isinstance(one, dict):
        return None
    said = _said(one)
    day = _day(one)
    who = _who(one, names)
    return Message(day, who, said) if day and who and said else None


def _said(one: Mapping[str, _Json]) -> str:
    """What is said: plain, or in parts of which some are links or mentions (Telegram)."""
    told = one.get("text", one.get("content"))
    parts = told if isinstance(told, list) else [told]
    texts = [part.get("text") if isinstance(part, dict) else part for part in parts]
    said = "".join(text for text in texts if isinstance(text, str))
    if "sender_name" in one:
        said = _mended(said)
    return "\n".join(line.strip() for line in said.splitlines() if line.strip())


def _who(one: Mapping[str, _Json], names: dict[str, str]) -> str:
    """Who writes: by name; of Slack's short names, what another message calls it."""
    profile = one.get("user_profile")
    if isinstance(profile, dict) and isinstance(one.get("user"), str):
        real = profile.get("real_name") or profile.get("display_name") or profile.get("name")
        if isinstance(real, str):
            names[str(one["user"])] = real
    author = one.get("author")
    if isinstance(author, dict):
        author = author.get("nickname") or author.get("name")
    user = one.get("user")
    if isinstance(user, str):
        user = names.get(user, user)
    for told in (one.get("from"), one.get("sender_name"), author, user):
        if isinstance(told, str) and told.strip():
            name = _mended(told) if "sender_name" in one else told
            return " ".join(name.replace(":", " ").split())[:60]
    return ""


def _day(one: Mapping[str, _Json]) -> date | None:
    for key in ("date", "timestamp", "timestamp_ms", "ts"):
        told = one.get(key)
        try:
            if key in ("timestamp_ms", "ts") and isinstance(told, str | int | float):
                seconds = float(told) / (1000 if key == "timestamp_ms" else 1)
                return datetime.fromtimestamp(seconds, UTC).date()
            if isinstance(told, str):
                return datetime.fromisoformat(told).date()
        except (ValueError, OverflowError, OSError):
            continue
    return None


def _mended(text: str) -> str:
    """Messenger and Instagram write the bytes of UTF-8 as if each were a letter."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
