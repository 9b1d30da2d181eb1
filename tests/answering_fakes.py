"""A library that always finds the same, and a model that writes what it is told."""

from __future__ import annotations

from collections.abc import Generator as Pieces
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.answering import Answerer, AnswerEvent, Finished
from assistant.judging import Judgement
from assistant.reading import Reader
from assistant.records import Answer, Hit, Message, Place

LEASE = (
    "This lease was signed by Anna Berg on 1 March 2024. The monthly rent is 1,200 euros. "
    "Pets need the written consent of the landlord."
)
GARDEN = "Tomatoes want sun and water. Sow them indoors in March and plant them out in May."
RENT = "How much is the monthly rent?"


def hit(number: int, text: str, title: str) -> Hit:
    return Hit(number, f"/{title}.txt", Place(50, 50 + len(text)), text, 1.0, {}, title=title)


HITS = (hit(1, LEASE, "Lease"), hit(2, GARDEN, "Garden"))


@dataclass
class Library:
    """A retriever that always finds the same, and keeps what it was asked."""

    hits: Sequence[Hit] = HITS
    asked: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def search(self, question: str, k: int, scope: Sequence[str] = ()) -> list[Hit]:
        self.asked.append((question, tuple(scope)))
        return list(self.hits[:k])

    def says(self, file: str, word: str) -> bool:
        return any(hit.file == file and word in hit.text.lower() for hit in self.hits)

    def likeness(self, question: str, texts: Sequence[str]) -> Sequence[float]:
        assert question
        return [0.5] * len(texts)


@dataclass
class Script:
    """A generator that writes what it is told, word by word."""

    text: str
    context: int = 2048
    parameters: int = 0
    closed: bool = False

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def count_prompt(self, messages: Sequence[Message]) -> int:
        return sum(len(message.text.split()) for message in messages)

    def write(self, messages: Sequence[Message], max_tokens: int) -> Pieces[str, None, None]:
        assert messages[-1].text.endswith("?")
        try:
            yield ""
            for word in self.text.split(" ")[:max_tokens]:
                yield word + " "
        finally:
            self.closed = True


def place_of(_passage: int, start: int, end: int) -> Place:
    return Place(start, end)


def answerer(
    reader: Reader, generator: Script | None = None, library: Library | None = None
) -> Answerer:
    return Answerer(library or Library(), place_of, Judgement.load(), reader, generator)


def answer(events: Iterator[AnswerEvent]) -> Answer:
    last = list(events)[-1]
    assert isinstance(last, Finished)
    return last.answer


def asked_of(reader: Reader, question: str, *hits: Hit) -> Answer:
    """The answer of quotes alone, where these are what is found."""
    return answer(answerer(reader, None, Library(hits)).answer(question))


def told_of(reader: Reader, question: str, *hits: Hit) -> list[str]:
    """Its sentences."""
    return [one.text for one in asked_of(reader, question, *hits).sentences]
