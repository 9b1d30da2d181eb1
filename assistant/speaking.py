"""A question about one writer of a chat, and hits -> the hits without what others there say of
themselves; used by weighing. Pure.

"I went to the dentist", by Ben, is no answer to "When did Anna go to the dentist?", and the reader
does not see whose "I" it is. So it is blanked: offsets, and so places and quotes, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.languages import fold
from assistant.pieces import pieces
from assistant.records import Hit
from assistant.turns import is_chat, message_at, said_from, writer_of, writers_of

_SELF = re.compile(
    r"\b(?:i|i['’]\w+|my|me|mine|myself|ich|mich|mir|mein\w{0,2}|je|j['’]\w+|moi|ma|mes|mon"
    r"|yo|mi|mis|me|mí)\b",
    re.IGNORECASE,
)
_ADDRESSES = re.compile(
    r"\b(?:you|your|yours|you['’]\w+|du|dich|dir|dein\w{0,2}|tu|toi|ton|ta|tes|vous|votre|vos"
    r"|tú|ti|tus|usted)\b",
    re.IGNORECASE,
)
_SAYING = re.compile(  # whatever the writer says may answer
    r"\b(?:say|says|said|tell|tells|told|ask\w*|think\w*|thought|suggest\w*|recommend\w*|advi[sc]e\w*"
    r"|mention\w*|write|wrote|writes|repl\w+|describe\w*|sag\w*|meint?e?|schreib\w*|fragt?e?"
    r"|dit|disait|pense|écrit|dice|dijo|piensa|escrib\w+)\b",
    re.IGNORECASE,
)


def without_others(asked: str, hits: Sequence[Hit]) -> list[Hit]:
    """The hits; in chats of which the question names one writer, without what another says of
    himself, and what that one says to another."""
    return [_quiet(asked, hit) if is_chat(hit) else hit for hit in hits]


def _quiet(asked: str, hit: Hit) -> Hit:
    named = [name for name in writers_of(hit) if _is_named(asked, name)]
    if len(named) != 1:
        return hit
    text = hit.text
    for start, end in _of_others(asked, named[0], hit):
        stop = "." if text[:start].endswith(": ") else ""
        text = text[:start] + _blank(text[start:end], stop) + text[end:]
    return replace(hit, text=text)


def _of_others(asked: str, name: str, hit: Hit) -> Iterator[tuple[int, int]]:
    """Where sentences are about another writer."""
    saying = bool(_SAYING.search(asked))
    writers = writers_of(hit)
    for start, end in pieces(hit.text):
        who = writer_of(hit, start)
        if not who:
            continue
        start = said_from(hit.text, start)
        said = hit.text[start:end]
        addressed = not _SELF.search(said) and _is_addressed(
            said, [other for other in writers if other != who]
        )
        if who == name:
            about_another = addressed and not saying
        else:
            of_oneself = bool(_SELF.search(message_at(hit, start)))
            about_another = of_oneself and not addressed and not _tells_of(name, said)
        if about_another:
            yield start, end


def _blank(said: str, stop: str) -> str:
    """A break between paragraphs, and spaces: as long, and no sentence reaches over it; a stop
    before it keeps a writer's name from what follows."""
    return f"{stop}\n\n".ljust(len(said)) if len(said) > 2 else said


def _is_addressed(said: str, others: Sequence[str]) -> bool:
    """Whether a sentence speaks to somebody: "your party", "Congrats, Anna!"."""
    called = "|".join(re.escape(other.split()[0]) for other in others)
    return bool(
        _ADDRESSES.search(said) or (called and re.search(rf"(?:^|, )(?:{called})[,!?.]", said))
    )


def _is_named(asked: str, name: str) -> bool:
    """Whether a question calls somebody by the first or the whole name."""
    words = {fold(name), fold(name.split()[0])}
    return any(re.search(rf"\b{re.escape(word)}(?:['’]?s)?\b", fold(asked)) for word in words)


def _tells_of(name: str, said: str) -> bool:
    """Whether a sentence says something of somebody by name, and does not only call him so:
    "Thanks, Anna! I …"."""
    first = re.escape(name.split()[0])
    return bool(re.search(rf"(?:(?<=[\w’'] )|^){first}(?:['’]s\b|\b(?=\s+[a-zß-ÿ]))", said))
