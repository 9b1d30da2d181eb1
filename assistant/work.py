"""Generators that tell how far they are and return a result: run to the end, or passed on. Pure."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

Progress = TypeVar("Progress")
Event = TypeVar("Event")
Result = TypeVar("Result")


def ended(work: Generator[Progress, None, Result]) -> Result:
    """The result, where nobody asks how far it is."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]


def told(
    work: Generator[Progress, None, Result], event: Callable[[Progress], Event]
) -> Generator[Event, None, Result]:
    """The same work, which tells `event(progress)` instead; return its result."""
    while True:
        try:
            progress = next(work)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]
        yield event(progress)
