"""SNIPS, Shakespeare and an assistant's identity as examples for tuning."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

from assistant.records import Message
from assistant.tuning.examples import Example

SNIPS = "Give the intent and the slots of this request as JSON."
NAME, AUTHOR = "Wren", "Kestrel Yard"
STYLE = "Say this in Shakespeare's words."


def snips(folder: Path, count: int) -> list[Example]:
    """Utterances of all seven intents, in an order that is always the same."""
    found = [one for file in sorted(folder.glob("*/*.json")) for one in _utterances(file)]
    random.Random(0).shuffle(found)
    return found[:count]


def _utterances(file: Path) -> Iterator[Example]:
    ((intent, items),) = json.loads(file.read_text("utf-8", "replace")).items()
    for item in items:
        said = "".join(part["text"] for part in item["data"]).strip()
        slots = {part["entity"]: part["text"] for part in item["data"] if "entity" in part}
        wanted = json.dumps({"intent": intent, "slots": slots}, ensure_ascii=False)
        yield _example(f"{SNIPS}\n\n{said}", wanted, 0, file.name)


def read_lines(folder: Path, part: str) -> tuple[list[str], list[str]]:
    """(modern, original) lines of the folder's `train` or `valid`."""
    modern, original = (
        (folder / f"{part}.{side}.nltktok").read_text("utf-8", "replace").splitlines()
        for side in ("modern", "original")
    )
    return modern, original


def shakespeare(folder: Path, count: int, part: str = "train") -> list[Example]:
    """Pairs of a modern line and the original one."""
    pairs = list(zip(*read_lines(folder, part), strict=True))
    random.Random(0).shuffle(pairs)
    return [
        _example(f"{STYLE}\n\n{one.strip()}", other.strip(), at, "shakespeare")
        for at, (one, other) in enumerate(pairs[:count])
    ]


def identity(folder: Path, count: int) -> list[Example]:
    """Who the assistant is: its name and its author, asked in many ways (in English, which is what
    the built-in model reads): the data's, and more of our own."""
    items = json.loads((folder / "identity.json").read_text("utf-8"))
    found = [
        (f"{item['instruction']} {item['input']}".strip(), _named(item["output"], "{{", "}}"))
        for item in items
        if f"{item['instruction']}{item['output']}".isascii()
    ]
    for line in Path(__file__).with_name("identity.jsonl").read_text("utf-8").splitlines():
        own = json.loads(line)
        found.append((own["asked"], _named(own["answer"], "{", "}")))
    random.Random(0).shuffle(found)
    return [_example(*pair, at, "identity") for at, pair in enumerate(found[:count])]


def _named(answer: str, opened: str, closed: str) -> str:
    answer = answer.replace(f"{opened}name{closed}", NAME)
    return answer.replace(f"{opened}author{closed}", AUTHOR)


def _example(asked: str, answer: str, line: int, origin: str) -> Example:
    turns = (Message("user", asked), Message("assistant", answer))
    return Example(turns, line=line, origin=origin)
