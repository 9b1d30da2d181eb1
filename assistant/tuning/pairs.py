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
from typing import Any, Literal

from assistant.errors import TuningError
from assistant.records import Hit, Message, Place
from assistant.store.papers import Paper
from assistant.tuning.examples import Example
from assistant.tuning.passages import shown_text
from assistant.wording import encodable

State = Literal["open", "accepted", "dropped"]
STATES: tuple[State, ...] = ("open", "accepted", "dropped")


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage as it is learned from, and where it stands; page from 1, offsets as in `Place`.

    passage_id  of the library when the pair was made; 0 where it is not known
    """

    text: str
    file: str
    page: int | None = None
    start: int = 0
    end: int = 0
    passage_id: int = 0


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
    text = shown_text(hit, about)
    return Shown(text, hit.file, place.page, place.start, place.end, hit.passage_id)


def read_pairs(paper: Paper) -> list[Pair]:
    """Raises TuningError, which names the line; none if it was never written."""
    try:
        lines = (paper.read() or "").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise TuningError(
            f"The pairs in {paper.name} cannot be read; check the file.", str(error)
        ) from error
    found = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                found.append(_pair(json.loads(line)))
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                raise TuningError(
                    f"Line {number} of {paper.name} is no pair of a question and an answer; "
                    "correct it, or make the file anew.",
                    repr(error),
                ) from error
    return found


def write_pairs(paper: Paper, pairs: Iterable[Pair]) -> None:
    """In one step. Raises TuningError."""
    lines = [json.dumps(asdict(pair), ensure_ascii=False) + "\n" for pair in pairs]
    try:
        paper.write(encodable("".join(lines)))
    except OSError as error:
        raise TuningError(
            f"{paper.name} cannot be written: {error.strerror}.", str(error)
        ) from error


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


def origin_of(pair: Pair) -> str:
    """Names the pair in the example that was made of it."""
    return f"pair:{pair.id}"


def example_of(pair: Pair) -> Example:
    """What is learned of an accepted pair; its citations and passages stay with it."""
    return Example(
        (Message("user", pair.question), Message("assistant", pair.answer)),
        pair.group,
        origin=origin_of(pair),
        citations=pair.citations,
        passages=tuple(one.text for one in pair.passages),
    )


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
