"""Passages a second of the embedder against plain fastembed, in one run, in turns.

    python -m tests.benchmarks.embedding --texts FILE [--home FOLDER] [--count N]

FILE has one text a line, or JSON lines with a "text". Seconds of the processor's own time are
given beside the clock's, because they hold also while other work runs on the machine.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from fastembed import TextEmbedding
from fastembed.common.model_description import ModelSource, PoolingType

from assistant.catalogue import InstalledModel
from assistant.embedding import Embedder
from assistant.models.installed import installed
from assistant.paths import Home
from assistant.threads import core_count

_ROUNDS = 2
_WORDS = 150

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Way:
    name: str
    embed: Callable[[list[str]], Vectors]


def main() -> None:
    options = _options()
    home = Home(options.home) if options.home else Home.default()
    model = installed(home, "bge-small-en-v1.5")
    texts = read_texts(options.texts, options.count)
    embedder = Embedder.open(model)
    tokens = sum(embedder.count_tokens(texts)) / len(texts)
    print(f"{len(texts)} passages of {tokens:.0f} tokens, {core_count()} cores, {model.id}")
    plain = plain_fastembed(model)
    ways = [
        Way("Footnote, one text a run", lambda t: _ours(embedder, t)),
        Way("plain fastembed, its own batch of 256", lambda t: _theirs(plain, t, 256)),
        Way("plain fastembed, batch of 32", lambda t: _theirs(plain, t, 32)),
        Way("plain fastembed, batch of 4", lambda t: _theirs(plain, t, 4)),
    ]
    reference = _ours(Embedder.open(model, threads=1), texts)
    for round_number in range(_ROUNDS):
        for way in ways:
            _show(way, texts, reference, round_number)


def read_texts(path: Path, count: int) -> list[str]:
    """Up to `count` texts of at most 150 words, about a passage each."""
    texts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)["text"] if line.startswith("{") else line
        if len(text.split()) > _WORDS // 2:
            texts.append(" ".join(text.split()[:_WORDS]))
    return texts[:count]


def _show(way: Way, texts: list[str], reference: Vectors, round_number: int) -> None:
    clock, processor = time.perf_counter(), time.process_time()
    vectors = way.embed(texts)
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    near = (vectors * reference).sum(axis=1)
    same = (vectors == reference).all(axis=1).mean()
    print(
        f"round {round_number + 1}  {way.name:38}  {len(texts) / clock:6.1f}/s"
        f"  {1000 * processor / len(texts):6.1f} ms of processor each"
        f"  cosine min {near.min():.4f} mean {near.mean():.4f}, identical {same:.0%}",
        flush=True,
    )


def _ours(embedder: Embedder, texts: list[str]) -> Vectors:
    return np.array([vector for _, vector in embedder.embed_passages(texts)])


def _theirs(plain: TextEmbedding, texts: list[str], batch_size: int) -> Vectors:
    return np.array(list(plain.embed(texts, batch_size=batch_size)), np.float32)


def plain_fastembed(model: InstalledModel) -> TextEmbedding:
    """fastembed as anyone would use it on the published graph, with all cores."""
    TextEmbedding.add_custom_model(
        model="published",
        pooling=PoolingType.CLS,
        normalization=True,
        sources=ModelSource(url="file:///nowhere"),
        dim=model.entry.dimensions,
        model_file=model.original,
    )
    return TextEmbedding("published", specific_model_path=str(model.folder), threads=core_count())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
