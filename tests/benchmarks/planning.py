"""Plans that a model writes: python -m tests.benchmarks.planning [--model ID] [--show N]

The questions of several steps of `hops.jsonl` and of `compound` below, planned by an installed
model whatever its size. How many plans are sound (`assistant.planning.is_sound`), how many have
more than one question, and the seconds that each takes. It tells from which size on a model is
asked to plan at all (`ABLE`).
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from assistant.generation import Generator
from assistant.models.installed import default_model, installed
from assistant.paths import Home
from assistant.planning import PARTS, is_sound, lines_of

COMPOUND = (
    "Which of the two leases has the longer notice period, the flat's or the workshop's?",
    "Do the minutes and the budget give the same cost of the roof?",
    "What did the landlord promise in March, and has it been done since?",
    "Who is responsible for the boiler and what is that person's number?",
)


def plan(writer: Generator, question: str) -> Sequence[str]:
    lines = lines_of(question, (), writer)
    while True:
        try:
            next(lines)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="", help="an installed generator")
    parser.add_argument("--show", type=int, default=0, help="plans to print")
    given = parser.parse_args()
    home = Home.default()
    model = installed(home, given.model) if given.model else default_model(home, "generator")
    text = Path(__file__).with_name("hops.jsonl").read_text("utf-8")
    questions = [json.loads(line)["question"] for line in text.splitlines()]
    questions += COMPOUND
    sound, several, seconds = 0, 0, []
    with Generator.open(model.run_file) as writer:
        for number, question in enumerate(questions):
            begun = time.perf_counter()
            lines = plan(writer, question)
            seconds.append(time.perf_counter() - begun)
            good = is_sound(lines, question, ())
            sound += good
            several += good and 1 < len(lines) <= PARTS
            if number < given.show:
                print(f"{'+' if good else '-'} {question} → {' / '.join(lines)}", flush=True)
        print(
            f"{model.id}, {writer.parameters / 1e6:.0f} million weights: sound {sound} of "
            f"{len(questions)}, with several questions {several}; "
            f"{statistics.median(seconds):.1f} s each"
        )


if __name__ == "__main__":
    main()
