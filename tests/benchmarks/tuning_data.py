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
        turns = (Message("user", f"{SNIPS}\n\n{said}"), Message("assistant", wanted))
        yield Example(turns, origin=file.name)


def shakespeare(folder: Path, count: int, part: str = "train") -> list[Example]:
    """Pairs of a modern line and the original one."""
    modern, original = (
        (folder / f"{part}.{side}.nltktok").read_text("utf-8", "replace").splitlines()
        for side in ("modern", "original")
    )
    pairs = list(zip(modern, original, strict=True))
    random.Random(0).shuffle(pairs)
    return [
        Example(
            (Message("user", f"{STYLE}\n\n{one.strip()}"), Message("assistant", other.strip())),
            line=at,
            origin="shakespeare",
        )
        for at, (one, other) in enumerate(pairs[:count])
    ]


def identity(folder: Path, count: int) -> list[Example]:
    """Who the assistant is: its name and its author, asked in many ways (in English, which is what
    the built-in model reads)."""
    items = json.loads((folder / "identity.json").read_text("utf-8"))
    items = [item for item in items if f"{item['instruction']}{item['output']}".isascii()]
    random.Random(0).shuffle(items)
    found = []
    for at, item in enumerate(items[:count]):
        asked = f"{item['instruction']} {item['input']}".strip()
        answer = item["output"].replace("{{name}}", NAME).replace("{{author}}", AUTHOR)
        turns = (Message("user", asked), Message("assistant", answer))
        found.append(Example(turns, line=at, origin="identity.json"))
    return found
