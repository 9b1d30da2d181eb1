"""Bytes of tokens become whole characters, and stop strings never show."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from assistant.streaming import StreamedText, Unmarked


def streamed(data: bytes, cuts: list[int], stop: tuple[str, ...] = ()) -> str:
    text = StreamedText(stop)
    places = sorted({min(cut, len(data)) for cut in cuts} | {0, len(data)})
    shown = ""
    for start, end in itertools.pairwise(places):
        shown += text.add(data[start:end])
        if text.stopped:
            return shown
    return shown + text.rest()


@given(st.text(), st.lists(st.integers(min_value=0, max_value=60)))
def test_characters_stay_whole_wherever_the_tokens_end(text: str, cuts: list[int]) -> None:
    assert streamed(text.encode(), cuts) == text


@given(st.text("ab\n"), st.lists(st.integers(min_value=0, max_value=60)))
def test_text_ends_before_the_first_stop_string(text: str, cuts: list[int]) -> None:
    stops = ("\n\n", "aba")
    found = [text.find(stop) for stop in stops if stop in text]
    shown = streamed(text.encode(), cuts, stops)
    assert shown == text[: min(found)] if found else shown == text


def test_bytes_that_are_no_text_are_shown_as_such() -> None:
    assert streamed(b"a\xff b\xe2\x82", [1, 2]) == "a\ufffd b\ufffd"


def unmarked(text: str, cuts: list[int]) -> str:
    shown = Unmarked()
    places = sorted({min(cut, len(text)) for cut in cuts} | {0, len(text)})
    told = "".join(shown.add(text[start:end]) for start, end in itertools.pairwise(places))
    return told + shown.rest()


@given(st.lists(st.integers(min_value=0, max_value=60)))
def test_marks_of_the_model_never_show_wherever_the_pieces_end(cuts: list[int]) -> None:
    text = "The lease [2024] ends in May [2]. It costs 5 [1][12], or a[i] more [3]"
    assert unmarked(text, cuts) == "The lease [2024] ends in May. It costs 5, or a[i] more"


@given(st.text("a [1]."), st.lists(st.integers(min_value=0, max_value=60)))
def test_the_same_is_shown_wherever_the_pieces_end(text: str, cuts: list[int]) -> None:
    assert unmarked(text, cuts) == unmarked(text, [])
