"""Bring a fetched or imported model into the form that runs best on this machine, once.

A GGUF is requantised into each format that llama.cpp may run faster here; of those that lose
nothing against the original, the one that answers a typical question soonest is kept. A BERT
encoder is written as a graph of fused operators.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from assistant.catalogue import ModelEntry
from assistant.errors import ModelError
from assistant.models.bert_graph import (
    BertShape,
    GraphChoice,
    build_bert,
    read_int8_onnx,
    read_safetensors,
)
from assistant.models.children import run_child
from assistant.models.gguf import GgufHead, read_head

_GGUF_CHILD = "assistant.models.gguf_child"
FUSED = "fused.onnx"

# A typical question: tokens of its prompt that are read, and of its answer that are written.
_READ_TOKENS = 1000
_WRITTEN_TOKENS = 100
# What "loses nothing" means: a mean divergence of its next-word probabilities of at most 0.02
# nats (rounding inside llama.cpp alone makes 0.003 to 0.006), and perplexity at most 3 % above the
# original's (the sample is short: rounding alone moves it by up to 2 %).
_PERPLEXITY_FACTOR = 1.03
_MOST_DIVERGENCE = 0.02
_NEARLY_AS_QUICK = 1.1
# Larger models wait for memory, not for arithmetic: a wider format only makes them slower.
_MOST_PARAMETERS = 700_000_000
# Narrower formats always lose (SmolLM2 from Q4_1 to Q4_0: perplexity + 15 %), so are not tried.
_TRIED = {"Q8_0": 1.07, "BF16": 2.02}  # bytes a weight, somewhat generous


@dataclass(frozen=True, slots=True)
class Converting:
    """A file of the model is made from another: `made` is the name of what appears."""

    model_id: str
    made: str


@dataclass(frozen=True, slots=True)
class Measuring:
    """A format of the model is tried on this machine."""

    model_id: str
    format: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """run: the file to load; original: the weights as published; figures: what was measured."""

    run: str
    original: str
    figures: tuple[dict[str, Any], ...] = ()


PrepareEvents = Generator[Converting | Measuring, None, Prepared]


def prepare(entry: ModelEntry, folder: Path) -> PrepareEvents:
    """Make in `folder` what is run; the folder then holds exactly the files to keep.

    Raises ModelError if the model does not load or is not what the entry says.
    """
    if entry.format == "gguf":
        return (yield from _prepare_gguf(entry, folder))
    if entry.convert:
        return (yield from _prepare_bert(entry, folder))
    return Prepared(entry.weights, entry.weights)


def _prepare_gguf(entry: ModelEntry, folder: Path) -> PrepareEvents:
    original = folder / entry.weights
    head = read_head(original)
    yield Measuring(entry.id, head.format)
    run_child(_GGUF_CHILD, ["load", str(original)])
    if head.parameters > _MOST_PARAMETERS:
        return Prepared(entry.weights, entry.weights)
    reference = folder / "reference.npy"
    try:
        figures = [_measured(original, head.format, reference)]
        for name in _formats_to_try(head, folder):
            yield Converting(entry.id, name)
            made = folder / f"run.{name}.gguf"
            run_child(_GGUF_CHILD, ["quantise", str(original), str(made), name])
            yield Measuring(entry.id, name)
            figures.append(_measured(made, name, reference))
    finally:
        reference.unlink(missing_ok=True)
    best = choose_format(figures)
    for figure in figures:
        figure["chosen"] = figure is best
        if figure is not best and figure["file"] != entry.weights:
            (folder / figure["file"]).unlink()
    return Prepared(best["file"], entry.weights, tuple(figures))


def _measured(path: Path, name: str, reference: Path) -> dict[str, Any]:
    found = run_child(_GGUF_CHILD, ["measure", str(path), name, str(reference)])
    return {**found, "file": path.name}


def _formats_to_try(head: GgufHead, folder: Path) -> list[str]:
    """Formats other than its own that fit in a quarter of the memory, and twice on the disk."""
    memory = psutil.virtual_memory().total / 4
    disk = psutil.disk_usage(str(folder)).free / 2
    return [
        name
        for name, width in _TRIED.items()
        if name != head.format and head.parameters * width < min(memory, disk)
    ]


def choose_format(figures: list[dict[str, Any]]) -> dict[str, Any]:
    """The quickest of those that lose nothing against the first, which is the original.

    Of those within a tenth of the quickest it is the smallest: memory is worth more than that.
    """
    limit = figures[0]["perplexity"] * _PERPLEXITY_FACTOR
    faithful = [
        figure
        for figure in figures
        if figure["perplexity"] <= limit and figure["divergence"] <= _MOST_DIVERGENCE
    ]
    faithful = faithful or figures[:1]
    enough = _NEARLY_AS_QUICK * min(_question_seconds(figure) for figure in faithful)
    quick = [figure for figure in faithful if _question_seconds(figure) <= enough]
    return min(quick, key=lambda figure: int(figure["size"]))


def _question_seconds(figure: dict[str, Any]) -> float:
    read, written = float(figure["read_per_s"]), float(figure["written_per_s"])
    return _READ_TOKENS / read + _WRITTEN_TOKENS / written


def _prepare_bert(entry: ModelEntry, folder: Path) -> PrepareEvents:
    """Write the fused graph; float32 weights are kept only where they are asked for again."""
    yield Converting(entry.id, FUSED)
    source = folder / (entry.convert_from or entry.weights)
    data = source.read_bytes()
    try:
        weights = read_safetensors(data) if source.suffix == ".safetensors" else _read_int8(data)
        config = json.loads((folder / "config.json").read_bytes())
        shape = BertShape.of(config)
        choice = GraphChoice(int8=True, first_only=entry.pooling == "cls")
        graph = build_bert(weights, shape, choice)
    except (ValueError, KeyError, OSError) as error:
        raise ModelError(
            f"The weights of “{entry.id}” cannot be converted.", repr(error)
        ) from error
    (folder / FUSED).write_bytes(graph)
    if entry.convert_from:
        source.unlink()
        return Prepared(FUSED, FUSED)
    return Prepared(FUSED, entry.weights)


def _read_int8(data: bytes) -> dict[str, Any]:
    return dict(read_int8_onnx(data))
