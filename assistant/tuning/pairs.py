"""Pairs that wait for a person's judgement, made from the library or the chats: JSON lines.

    drafting -> Pair (open) -> reviewed one by one: accepted, edited, dropped -> reading -> Example

    {"id", "question", "answer", "refusal", "passages": [{"text", "file", "page", "lines"}…],
     "citations": [file…], "quote", "group", "made", "state"}

Only accepted pairs are learned. The passages stay with their exact places, so that whoever reviews
can open them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from assistant.errors import TuningError
from assistant.records import Hit, Place
from assistant.tuning.passages import shown_text

PAIRS = "pairs.jsonl"
State = Literal["open", "accepted", "dropped"]
STATES: tuple[State, ...] = ("open", "accepted", "dropped")


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage as it is learned from, and where it stands; page from 1, offsets as in `Place`."""

    text: str
    file: str
    page: int | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and the wanted answer, with the passages that are shown beside it.

    citations  the files that the answer stands in; quote: the sentence that says it
    refusal    the files do not answer: the answer is a refusal
    group      the document: its pairs stay on one side of the split
    made       "library", "chat" or "edited"
    """

    id: str
    question: str
    answer: str
    refusal: bool = False
    passages: tuple[Shown, ...] = ()
    citations: tuple[str, ...] = ()
    quote: str = ""
    group: str = ""
    made: str = "library"
    state: State = "open"


def shown(hit: Hit, about: str) -> Shown:
    place: Place = hit.place
    return Shown(shown_text(hit, about), hit.file, place.page, place.start, place.end)


def read_pairs(path: Path) -> list[Pair]:
    """Raises TuningError, which names the line; none if there is no file."""
    try:
        lines = path.read_text("utf-8-sig").split("\n") if path.exists() else []
    except (OSError, UnicodeDecodeError) as error:
        raise TuningError(f"The pairs in {path} cannot be read; check the file.", str(error)) from (
            error
        )
    found = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                found.append(_pair(json.loads(line)))
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                raise TuningError(
                    f"Line {number} of {path.name} is no pair of a question and an answer; correct "
                    "it, or make the file anew.",
                    repr(error),
                ) from error
    return found


def write_pairs(path: Path, pairs: Iterable[Pair]) -> None:
    """In one step. Raises TuningError."""
    made = path.with_name(f".{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [json.dumps(asdict(pair), ensure_ascii=False) + "\n" for pair in pairs]
        made.write_text("".join(lines), "utf-8")
        made.replace(path)
    except OSError as error:
        raise TuningError(f"{path} cannot be written: {error.strerror}.", str(error)) from error


def joined(known: Sequence[Pair], new: Iterable[Pair]) -> list[Pair]:
    """New pairs behind the known ones; what a person has judged or edited stays as it is."""
    pairs = {pair.id: pair for pair in new}
    return [*known, *(pairs[id] for id in pairs if id not in {one.id for one in known})]


def judged(pairs: Sequence[Pair], id: str, state: State, answer: str | None = None) -> list[Pair]:
    """The pairs with one of them judged, and its answer changed. Raises TuningError."""
    if not any(pair.id == id for pair in pairs):
        raise TuningError(f"There is no pair “{id}” in this file.")
    if answer is not None and not answer.strip():
        raise TuningError("An answer cannot be empty; drop the pair instead.")

    def one(pair: Pair) -> Pair:
        if pair.id != id:
            return pair
        if answer is None or answer == pair.answer:
            return replace(pair, state=state)
        return replace(pair, state=state, answer=answer.strip(), made="edited")

    return [one(pair) for pair in pairs]


def _pair(table: dict[str, Any]) -> Pair:
    known = {one.name for one in fields(Pair)}
    values = {key: value for key, value in table.items() if key in known}
    values["passages"] = tuple(Shown(**each) for each in table.get("passages", []))
    values["citations"] = tuple(map(str, table.get("citations", [])))
    pair = Pair(**values)
    if pair.state not in STATES or not all(
        isinstance(text, str) for text in (pair.id, pair.question, pair.answer, pair.group)
    ):
        raise ValueError(pair.state)
    return pair
