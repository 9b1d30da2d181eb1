"""JSON that holds chats -> their messages, as Telegram, Discord's exporter, Slack, Messenger and
Instagram write them; nothing of any other JSON. Under the parsers of data and chats.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from assistant.parsing.chat_lines import Message, name_of

_Json = Any  # what json.loads gives
_Record = Mapping[str, _Json]
_MOST = 0.5  # share of the records that are messages
_SLACK_TIME = re.compile(r"\d{9,11}\.\d+")
_DELETED = "Deleted account"


def chats_of(text: str) -> list[list[Message]]:
    """The chats with their messages, the oldest first; none of other, or of damaged, JSON."""
    if not ('"messages"' in text[:100_000] or '"ts"' in text[:10_000]):
        return []
    try:
        whole: _Json = json.loads(text)
    except (ValueError, RecursionError):
        return []
    found = []
    for records, read in _kinds(whole):
        kept = [one for one in records if isinstance(one, dict)]
        said = [message for one in kept if (message := read(one))]
        if said and len(said) >= _MOST * len(kept):
            newest_first = said[0].day > said[-1].day or _falls(kept)
            found.append(said[::-1] if newest_first else said)
    return found


def _kinds(whole: _Json) -> list[tuple[Sequence[_Json], Callable[[_Record], Message | None]]]:
    """The lists of messages, with what reads each; none where no program is known by its marks."""
    if isinstance(whole, list):
        known = [one for one in whole if isinstance(one, dict)]
        slack = bool(known) and all(
            one.get("type") == "message" and _SLACK_TIME.fullmatch(str(one.get("ts")))
            for one in known
        )
        return [(whole, _slack(known))] if slack else []
    if not isinstance(whole, dict):
        return []
    if isinstance(whole.get("guild"), dict) and isinstance(whole.get("channel"), dict):
        return [(_list(whole), _discord)]
    if isinstance(whole.get("participants"), list):
        return [(_list(whole), _messenger)]
    several = whole.get("chats")
    chats = several.get("list") if isinstance(several, dict) else [whole]
    telegram = [one for one in chats if isinstance(one, dict)] if isinstance(chats, list) else []
    return [
        (_list(one), _telegram)
        for one in telegram
        if any(isinstance(each, dict) and "from_id" in each for each in _list(one))
    ]


def _list(chat: _Record) -> Sequence[_Json]:
    found = chat.get("messages")
    return found if isinstance(found, list) else []


def _falls(records: Sequence[_Record]) -> bool:
    """Whether the newest comes first, as Messenger writes them."""
    times = [one["timestamp_ms"] for one in records if isinstance(one.get("timestamp_ms"), int)]
    return len(times) > 1 and times[0] > times[-1]


# --- programs ------------------------------------------------------------------------------------


def _telegram(one: _Record) -> Message | None:
    told = one.get("text")
    parts = told if isinstance(told, list) else [told]
    said = "".join(
        text
        for part in parts
        if isinstance(text := part.get("text") if isinstance(part, dict) else part, str)
    )
    poll = one.get("poll")
    if isinstance(poll, dict) and not said:
        answers = poll.get("answers")
        options = answers if isinstance(answers, list) else []
        texts = [str(each.get("text", "")) for each in options if isinstance(each, dict)]
        said = f"{poll.get('question', '')} {' / '.join(texts)}"
    if one.get("type") != "message":
        return None
    return _message(one.get("date"), one.get("from") or _DELETED, said)


def _discord(one: _Record) -> Message | None:
    author = one.get("author")
    if not isinstance(author, dict):
        return None
    return _message(
        one.get("timestamp"), author.get("nickname") or author.get("name"), one.get("content")
    )


def _messenger(one: _Record) -> Message | None:
    who, said = (_mended(one.get(key)) for key in ("sender_name", "content"))
    told = one.get("timestamp_ms")
    return _message(told / 1000 if isinstance(told, int) else None, who, said)


def _slack(records: Sequence[_Record]) -> Callable[[_Record], Message | None]:
    """What reads a message; writers have short names, which some messages explain."""
    names: dict[str, str] = {}
    for one in records:
        profile = one.get("user_profile")
        if isinstance(profile, dict):
            real = profile.get("real_name") or profile.get("display_name") or profile.get("name")
            names[str(one.get("user"))] = str(real or one.get("user"))

    def read(one: _Record) -> Message | None:
        user = str(one.get("user") or one.get("username") or "")
        said = one.get("text")
        if isinstance(said, str):
            said = re.sub(r"<@(\w+)(?:\|[^>]*)?>", lambda m: names.get(m[1], m[1]), said)
            said = re.sub(r"<([^<>|]+)(?:\|[^<>]*)?>", r"\1", said)
            said = said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        return _message(float(str(one["ts"])), names.get(user, user), said)

    return read


def _message(when: _Json, who: _Json, said: _Json) -> Message | None:
    """when: seconds since 1970 (UTC), or a time in ISO 8601, which stays in its own zone."""
    if not isinstance(who, str) or not isinstance(said, str):
        return None
    told = "\n".join(line.strip() for line in said.splitlines() if line.strip())
    name = name_of(who)
    try:
        at = (
            datetime.fromisoformat(when)
            if isinstance(when, str)
            else datetime.fromtimestamp(float(when), UTC)
        )
    except (ValueError, OverflowError, OSError, TypeError):
        return None
    return Message(at.date(), name, told, f"{at:%H:%M}") if name and told else None


def _mended(text: _Json) -> _Json:
    """Messenger and Instagram write the bytes of UTF-8 as if each were a letter."""
    if not isinstance(text, str):
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
