"""Do torch, the attached adapter and the merged file predict alike? Shown after each conversion.

    base + adapter in torch -> the reference
    llama.cpp with the adapter attached, and each merged file -> compared with it

The tolerance is the format's: a file in float16 must agree nearly exactly, one in four bits cannot.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.generation import Generator
from assistant.models.gguf import read_head
from assistant.records import Message
from assistant.tuning.bases import Base, open_vocabulary
from assistant.tuning.children import call
from assistant.tuning.merging import convert, merge
from assistant.tuning.peft_files import read_adapter

Floats = npt.NDArray[np.float32]

TOLERANCES = {
    "F32": 0.002,
    "F16": 0.002,
    "Q8_0": 0.03,
    "Q6_K": 0.06,
    "Q5_K_M": 0.15,
    "Q4_K_M": 0.3,
    "Q4_0": 0.6,
}
"""Mean Kullback-Leibler divergence (nats) from torch that a format may have; see RESULTS.md."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a file's predictions differ from torch's, over the places of the prompts.

    divergence   mean Kullback-Leibler divergence in nats
    same_choice  share of places where the likeliest next token is the same
    largest      the largest difference of a log-probability among torch's ten likeliest tokens
    """

    what: str
    format: str
    divergence: float
    same_choice: float
    largest: float
    places: int
    tolerance: float

    @property
    def agrees(self) -> bool:
        return self.divergence <= self.tolerance


def torch_predictions(
    base: Path, adapter: Path, prompts: Sequence[Sequence[int]]
) -> tuple[list[Floats], list[Floats]]:
    """[(tokens, vocabulary)] logits of a base, and with a peft folder on it, of a child process."""
    found = call(
        "assistant.tuning.predicting:predictions",
        {
            "base": str(base),
            "adapter": str(adapter),
            "prompts": [list(map(int, tokens)) for tokens in prompts],
        },
    )
    numbers = range(len(prompts))
    return [found[f"base:{at}"] for at in numbers], [found[f"tuned:{at}"] for at in numbers]


def llama_predictions(
    model: Path, prompts: Sequence[str], adapters: Sequence[tuple[Path, float]] = ()
) -> list[Floats]:
    """The same of llama.cpp, for rendered prompts."""
    with Generator.open(model, context=2048, adapters=adapters) as generator:
        return [generator.predictions(prompt) for prompt in prompts]


def compare(
    what: str, format: str, expected: Sequence[Floats], found: Sequence[Floats]
) -> Agreement:
    divergences: list[Floats] = []
    same: list[npt.NDArray[np.bool_]] = []
    largest = 0.0
    for one, other in zip(expected, found, strict=True):
        wanted, got = _logs(one), _logs(other)
        divergences.append((np.exp(wanted) * (wanted - got)).sum(1))
        same.append(wanted.argmax(1) == got.argmax(1))
        top = np.argsort(-wanted, axis=1)[:, :10]
        differences = np.take_along_axis(wanted - got, top, 1)
        largest = max(largest, float(np.abs(differences).max()))
    return Agreement(
        what,
        format,
        float(np.concatenate(divergences).mean()),
        float(np.concatenate(same).mean()),
        largest,
        sum(map(len, divergences)),
        TOLERANCES.get(format, TOLERANCES["Q4_0"]),
    )


def _logs(logits: Floats) -> Floats:
    """Log-probabilities along the vocabulary."""
    wide = logits - logits.max(1, keepdims=True)
    return np.asarray(wide - np.log(np.exp(wide).sum(1, keepdims=True)), np.float32)


PROMPTS = (
    "What is the capital of France?",
    "Write one sentence about a river in winter.",
    "Give the words “late”, “train” and “rain” in one line of JSON.",
    "A lease began on 1 March 2021 and runs for five years. When does it end?",
)


def check_adapter(folder: Path, base: Base, formats: Sequence[str]) -> Iterator[Agreement]:
    """The adapter attached to the base's own file, then merged into each format; nothing is kept.

    The first line is the base alone: what llama.cpp's arithmetic on its weights is apart by itself.
    """
    vocabulary = open_vocabulary(base)
    prompts = [vocabulary.template.render((Message("user", text),)) for text in PROMPTS]
    tokens = [vocabulary.encode(prompt) for prompt in prompts]
    adapter = read_adapter(folder)
    own = read_head(base.path).format
    alone, expected = torch_predictions(base.path, folder, tokens)
    yield compare("base alone", own, alone, llama_predictions(base.path, prompts))
    with tempfile.TemporaryDirectory(prefix="footnote-") as scratch:
        if not adapter.is_dora:
            attached = Path(scratch) / "adapter.gguf"
            convert(adapter, base, attached)
            found = llama_predictions(base.path, prompts, [(attached, 1.0)])
            yield compare("attached", own, expected, found)
        for format in formats:
            made = Path(scratch) / f"merged.{format}.gguf"
            for _ in merge(adapter, base, made, format):
                pass
            yield compare("merged", format, expected, llama_predictions(made, prompts))
            made.unlink()
