"""The reader that ships: where answers stand, what passages say of claims, and what it refuses."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ModelError
from assistant.reading import NOTHING, Reader
from assistant.reading import Reading as Read

LEASE = (
    "The lease was signed by Anna Berg in Oslo on 1 March 2024. The monthly rent is 1,200 euros. "
    "Water damage is not covered by the landlord."
)
GARDEN = "Tomatoes want sun and water. Sow them indoors in March and plant them out in May."


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How much is the monthly rent?", "1,200"),
        ("Who signed the lease?", "Anna Berg"),
        ("Where was the lease signed?", "Oslo"),
        ("When was the lease signed?", "1 March 2024"),
    ],
)
def test_the_answer_is_found_in_its_passage(reader: Reader, question: str, answer: str) -> None:
    lease, garden = reader.read(question, [LEASE, GARDEN])
    span = lease.best(0, len(LEASE))
    assert answer in LEASE[span.start : span.end]
    assert span.margin > garden.best(0, len(GARDEN)).margin
    assert lease.answered > garden.answered


@pytest.mark.parametrize(
    "question", ["When was the lease signed by Carl Lind?", "How much is the yearly insurance?"]
)
def test_what_is_not_said_is_answered_less(reader: Reader, question: str) -> None:
    (said,) = reader.read("How much is the monthly rent?", [LEASE])
    (unsaid,) = reader.read(question, [LEASE])
    assert unsaid.answered < said.answered


def test_claims_are_told_apart(reader: Reader) -> None:
    right, wrong, other = (
        reader.judge(claim, [LEASE])[0]
        for claim in (
            "The rent is 1,200 euros a month.",
            "The lease was signed by Carl Lind.",
            "Penguins cannot fly.",
        )
    )
    assert right.supported > 0.5 > wrong.supported
    assert wrong.contradicted > right.contradicted
    assert other.supported < 0.5
    assert right.supported + right.contradicted + right.neither == pytest.approx(1)


def test_a_reading_does_not_depend_on_its_company(reader: Reader) -> None:
    alone = reader.read("Who signed the lease?", [LEASE])[0]
    beside = reader.read("Who signed the lease?", [GARDEN * 3, LEASE, GARDEN])[1]
    assert np.array_equal(alone.starts, beside.starts)
    assert alone.answered == beside.answered


def test_spans_stay_inside_what_is_asked_for(reader: Reader) -> None:
    (read,) = reader.read("How much is the monthly rent?", [LEASE])
    low = LEASE.index("Water")
    span = read.best(low, len(LEASE))
    assert low <= span.start < span.end <= len(LEASE)
    assert span.margin < read.best(0, len(LEASE)).margin
    assert read.best(5, 5).margin == NOTHING


def test_the_longest_answer_is_kept_to() -> None:
    count = 50
    offsets = np.array([[at, at + 1] for at in range(count)], np.int64)
    starts, ends = np.zeros(count, np.float32), np.zeros(count, np.float32)
    starts[0], ends[-1] = 5.0, 5.0  # the two best are too far from each other
    span = Read(offsets, starts, ends, 0.0, 0.0).best(0, count)
    assert span.end - span.start <= 30
    assert span.margin == 5.0


@functools.cache
def shared() -> Reader:
    """For the property test, which cannot take a fixture."""
    return Reader.open()


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80), st.text(max_size=300))
def test_any_text_is_read(question: str, text: str) -> None:
    (read,) = shared().read(question, [text])
    span = read.best(0, len(text))
    assert 0 <= span.start <= span.end <= len(text)
    assert np.isfinite(read.answered)


def test_a_very_long_question_leaves_room_for_the_passage(reader: Reader) -> None:
    (read,) = reader.read("Who signed the lease? " * 400, [LEASE])
    assert len(read.offsets) > 20


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_damaged_reader_is_one_clear_sentence(tmp_path: Path, name: str) -> None:
    for each in ("model.onnx", "tokenizer.json"):
        (tmp_path / each).write_bytes(b"{}")
    (tmp_path / name).unlink()
    with pytest.raises(ModelError, match="install it again"):
        Reader.open(tmp_path)
