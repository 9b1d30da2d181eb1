"""Long chats of two people, asked as one of them would: python -m tests.benchmarks.chats LOCOMO

LOCOMO holds LoCoMo's chats.json (Maharana et al. 2024): chats over months, questions with the
messages that answer them, and some that ask of one person what the other said (they should be
refused). Each chat is written as a phone exports it, a file each, and all are one library, asked
with quotes alone. Figures: a message that answers among the first five hits; quoted first; among
the quotes; refused. Answers are in other words than the messages, so messages are what is counted;
"questions of inference" want what no message says, and are told apart.

The first two chats were looked at while chats were built (`--chats 1,2`); the others judge.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from assistant.answering import Answerer, Finished, Retrieved
from assistant.judging import Judgement
from assistant.records import Answer, Hit
from tests.benchmarks import causes
from tests.benchmarks.causes import Cause, cause
from tests.benchmarks.curves import Point, point, show, unthresholded
from tests.benchmarks.libraries import library

KINDS = {1: "several messages", 2: "when", 3: "inference", 4: "one message", 5: "not answered"}
FIRST = 5


@dataclass(frozen=True, slots=True)
class Said:
    """A message: who wrote it when, and its text as it is exported."""

    id: str
    who: str
    when: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of one chat, the texts of the messages that answer it, and what came of it."""

    question: str
    kind: int
    wanted: tuple[str, ...]
    answer: Answer
    hits: tuple[Hit, ...]

    @property
    def answerable(self) -> bool:
        return KINDS[self.kind] != "not answered"

    def holds(self, texts: Sequence[str]) -> bool:
        """Whether one of the texts has a part of a message that answers, or the other way round."""
        flat = [_flat(text) for text in texts]
        return any(_alike(_flat(want), text) for want in self.wanted for text in flat)

    @property
    def found(self) -> bool:
        return self.holds([hit.text for hit in self.hits[:FIRST]])

    @property
    def cause(self) -> Cause | None:
        found = self.holds([hit.text for hit in self.hits])
        return cause(self.answerable, found, self.holds(self.quotes), self.answer.refused)

    @property
    def quotes(self) -> list[str]:
        return [one.citations[0].quote for one in self.answer.sentences if one.citations]


_STAMPED = re.compile(r"(?m)^(?:[\d/]+, [\d:]+ - )?[A-Z][a-z]+(?: \(\d\d:\d\d\))?: ")


def _flat(text: str) -> str:
    return " ".join(re.findall(r"\w+", _STAMPED.sub("", text).casefold()))


def _alike(wanted: str, text: str) -> bool:
    return bool(wanted and text) and (wanted in text or (len(text) > 20 and text in wanted))


def messages(conversation: dict[str, Any]) -> Iterator[Said]:
    """The messages of a chat, a minute apart within a session."""
    number = 1
    while f"session_{number}_date_time" in conversation:
        when = datetime.strptime(
            conversation[f"session_{number}_date_time"], "%I:%M %p on %d %B, %Y"
        )
        for at, turn in enumerate(conversation.get(f"session_{number}", [])):
            photo = f" (photo: {turn['blip_caption']})" if turn.get("blip_caption") else ""
            text = " ".join(f"{turn['text']}{photo}".split())
            yield Said(turn["dia_id"], turn["speaker"], when + timedelta(minutes=at), text)
        number += 1


def export(said: Sequence[Said]) -> str:
    """The chat as a phone writes it into a file."""
    return "".join(f"{one.when:%d/%m/%Y, %H:%M} - {one.who}: {one.text}\n" for one in said)


def asked(chat: dict[str, Any], answerer: Answerer) -> Iterator[Asked]:
    said = {one.id: one.text for one in messages(chat["conversation"])}
    for case in chat["qa"]:
        ids = re.findall(r"D\d+:\d+", " ".join(case["evidence"]))
        wanted = tuple(said[id] for id in ids if id in said)
        hits: tuple[Hit, ...] = ()
        for event in answerer.answer(case["question"]):
            if isinstance(event, Retrieved):
                hits = hits or tuple(event.hits)
            elif isinstance(event, Finished):
                yield Asked(case["question"], case["category"], wanted, event.answer, hits)


def report(found: Sequence[Asked], every: bool) -> None:
    for kind, name in KINDS.items():
        of_kind = [one for one in found if one.kind == kind and one.wanted]
        if not of_kind:
            continue
        print(
            f"{name} ({len(of_kind)}):"
            f" in the first {FIRST} hits {_share(one.found for one in of_kind)},"
            f" quoted first {_share(one.holds(one.quotes[:1]) for one in of_kind)},"
            f" quoted {_share(one.holds(one.quotes) for one in of_kind)},"
            f" refused {_share(one.answer.refused for one in of_kind)}"
        )
    print(causes.show(one.cause for one in found if one.wanted))
    for one in found if every else ():
        told = "refused" if one.answer.refused else " ¶ ".join(s.text for s in one.answer.sentences)
        right = one.holds(one.quotes) if one.answerable else one.answer.refused
        print(
            f"  {'+' if right else '-'} {one.kind} {one.answer.likely:.2f} {one.question}"
            f" → {told!r} (wanted {one.wanted[:1]})"
        )


def _share(of: Iterator[bool]) -> str:
    flags = list(of)
    return f"{sum(flags) / len(flags):.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("locomo", type=Path)
    parser.add_argument("--chats", default="1,2,3,4,5", help="which are asked; all are indexed")
    parser.add_argument("--every", action="store_true", help="print every answer")
    parser.add_argument("--curve", action="store_true", help="what other thresholds would give")
    given = parser.parse_args()
    chats = json.loads((given.locomo / "chats.json").read_text("utf-8"))
    judgement = unthresholded() if given.curve else Judgement.load()
    with tempfile.TemporaryDirectory() as place:
        for chat in chats:
            names = f"{chat['conversation']['speaker_a']} and {chat['conversation']['speaker_b']}"
            text = export(list(messages(chat["conversation"])))
            (Path(place) / f"WhatsApp Chat with {names}.txt").write_text(text, "utf-8")
        found: list[Asked] = []
        with library(Path(place), None, judgement) as answerer:
            for number in given.chats.split(","):
                found += asked(chats[int(number) - 1], answerer)
    report(found, given.every)
    if given.curve:
        points: list[Point] = [
            point(one.answerable, one.answer, one.holds(one.quotes)) for one in found if one.wanted
        ]
        show(points)


if __name__ == "__main__":
    main()
