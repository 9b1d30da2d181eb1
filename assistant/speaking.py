"""A question about one writer of a chat, and hits -> the hits without what others there say of
themselves; used by weighing. Pure.

"I went to the dentist", by Ben, is no answer to "When did Anna go to the dentist?", and the reader
does not see whose "I" it is. So it is blanked: offsets, and so places and quotes, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.languages import ENGLISH, fold
from assistant.pieces import pieces
from assistant.records import Hit
from assistant.turns import is_chat, message_at, said_from, writer_of, writers_of

_SELF = re.compile(
    r"\b(?:(?i:i|i['’]\w+|my|me|mine|myself)|[Ii]ch|mich|mir|[Mm]ein\w{0,2}|[Jj]e|[Jj]['’]\w+|moi"
    r"|mon|ma|mes|[Yy]o|mi|mis|mí)\b"
)
_ADDRESSES = re.compile(
    r"\b(?:(?i:you|your|yours|you['’]\w+)|[Dd]u|dich|dir|[Dd]ein\w{0,2}|[Tt]u|toi|ton|tes|[Vv]ous"
    r"|[Vv]otre|[Vv]os|[Tt]ú|ti|[Uu]sted)\b"
)
_SAYING = re.compile(  # whatever the writer says may answer
    r"\b(?:say|says|said|tell|tells|told|ask\w*|think\w*|thought|suggest\w*|recommend\w*|advi[sc]e\w*"
    r"|mention\w*|write|wrote|writes|repl\w+|describe\w*|sag\w*|meint?e?|schreib\w*|fragt?e?"
    r"|dit|disait|pense|écrit|dice|dijo|piensa|escrib\w+|i|we|me|my|us|our|ich|wir|je|nous|yo)\b",
    re.IGNORECASE,
)
TITLES = frozenset(
    {"miss", "dr", "mr", "mrs", "ms", "prof", "herr", "frau", "mme", "sr", "sra", "der"}
)
_ALSO_WORDS = frozenset({  # names that questions use as words
    "will", "may", "mark", "bill", "rose", "art", "hope", "grace", "rob", "sue", "pat", "jack",
    "frank", "penny", "ray", "drew", "dawn", "summer", "april", "june", "august", "faith", "joy",
    "amber", "ruby", "iris", "violet", "daisy", "lily", "olive", "ivy", "hazel", "heather", "holly",
    "mum", "dad", "gene", "sky", "max", "chip", "guy", "dick", "herb", "dale", "glen", "cliff",
})  # fmt: skip
_GOES_ON = re.compile(r"(?i:she|he|they|her|his|their|sie|er|elle|il|ella|él)\b")
_SUBJECT = r"(?<!\bfor )(?<!\bwith )(?<!\bto )(?<!\bfrom )(?<!\bnear )"
_OF_A_THING = re.compile(r" [A-Z][a-z]")  # "the Ben Nevis hotel"
_SHORTEST = 3  # letters of a name
_TWO = 2


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
    """Where sentences are about another writer.

    Where two write to each other, a message with an "I" in it is all about its writer; where more
    do, the sentence alone.
    """
    saying = bool(_SAYING.search(asked))
    writers = writers_of(hit)
    two = len(hit.title.split(", ")) == _TWO
    told = False
    for start, end in pieces(hit.text):
        who = writer_of(hit, start)
        if not who:
            continue
        begin = said_from(hit.text, start)
        said = hit.text[begin:end]
        itself = bool(_SELF.search(said))
        addressed = not itself and _is_addressed(said, [other for other in writers if other != who])
        if who == name:
            about_another = addressed and not saying
        else:
            of_oneself = itself or (two and bool(_SELF.search(message_at(hit, start))))
            goes_on = told and begin == start and bool(_GOES_ON.match(said))
            told = _tells_of(name, said) or goes_on
            about_another = of_oneself and not addressed and not told
        if about_another:
            yield begin, end


def _blank(said: str, stop: str) -> str:
    """A break between paragraphs, and spaces: as long, and no sentence reaches over it; a stop
    before it keeps a writer's name from what follows."""
    return f"{stop}\n\n".ljust(len(said)) if len(said) > len(stop) + 1 else said


def _is_addressed(said: str, others: Sequence[str]) -> bool:
    """Whether a sentence speaks to somebody: "your party", "Congrats, Anna!"."""
    called = "|".join(re.escape(other.split()[0]) for other in others)
    return bool(
        _ADDRESSES.search(said) or (called and re.search(rf"(?:^|, )(?:{called})[,!?.]", said))
    )


def _is_named(asked: str, name: str) -> bool:
    """Whether a question calls somebody by the whole name, or by a part of it that is no word of
    questions ("Will", "The landlord"), or is told from one by its capital."""
    plain = fold(asked)
    whole = fold(name)
    parts = name.split()
    if len(parts) > 1 and re.search(rf"{_SUBJECT}\b{re.escape(whole)}(?:['’]?s)?\b", plain):
        return True
    return any(_is_called(asked, plain, part) for part in parts)


def _is_called(asked: str, plain: str, part: str) -> bool:
    bare = fold(part).strip(".")
    if bare in _ALSO_WORDS:
        return bool(re.search(rf"(?<=[\w,’'] ){_SUBJECT}{re.escape(part)}(?:['’]?s)?\b", asked))
    if len(bare) < _SHORTEST or bare in TITLES or bare in ENGLISH.function_words:
        return False
    called = re.search(rf"{_SUBJECT}\b{re.escape(bare)}(?:['’]?s)?\b", plain)
    return bool(called) and not _OF_A_THING.match(asked, called.end() if called else 0)


def _tells_of(name: str, said: str) -> bool:
    """Whether a sentence says something of somebody by name, and does not only call him so:
    "Thanks, Anna! I …"."""
    parts = "|".join(re.escape(part) for part in name.split() if len(part) >= _SHORTEST)
    found = parts and re.search(
        rf"(?:\w[\w’']* (?:{parts})\b(?![,!?])|^(?:{parts})(?:['’]s\b|\b(?=\s+[a-zß-ÿ])))", said
    )
    return bool(found)
