"""Bring a fetched or imported model into the form that runs best on this machine, once."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.catalogue import ModelEntry


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


def prepare(
    entry: ModelEntry,
    folder: Path,  # noqa: ARG001
) -> Generator[Converting | Measuring, None, Prepared]:
    """Make in `folder` what is run; the folder then holds exactly the files to keep."""
    yield from ()
    return Prepared(entry.weights, entry.weights)
