"""Words, names, negation and opposites."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.wording import content, is_negated, opposite_stems, stems_of, words_of


def names(text: str) -> list[str]:
    return [text[word.start : word.end] for word in words_of(text) if word.is_name]


@given(st.text())
def test_words_are_pieces_of_the_text_in_order(text: str) -> None:
    end = 0
    for word in words_of(text):
        assert end <= word.start < word.end <= len(text)
        end = word.end


def test_forms_of_a_word_share_a_stem() -> None:
    one, other = words_of("organising")[0], words_of("Organised")[0]
    assert one.stem == other.stem


def test_accents_and_possessives_are_folded() -> None:
    assert [word.folded for word in words_of("Müller’s café")] == ["muller", "cafe"]


def test_names_are_capitals_inside_a_sentence_and_codes() -> None:
    assert names("The lease of Anna Berg names NASA and B2B.") == ["Anna", "Berg", "NASA", "B2B"]
    assert names("Rent is due. Deposits are not.") == []


def test_content_leaves_function_words_out() -> None:
    assert [word.folded for word in content(words_of("What is the rent of the flat?"))] == [
        "rent",
        "flat",
    ]


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Water damage is covered.", False),
        ("Water damage is not covered.", True),
        ("The policy doesn't cover it.", True),
        ("The policy excludes water damage.", True),
        ("It is not without risk.", False),
    ],
)
def test_negation(text: str, negated: bool) -> None:
    assert is_negated(words_of(text)) is negated


def test_opposites_are_found_by_stem() -> None:
    increased, decreases = words_of("increased decreases")
    assert decreases.stem in opposite_stems(increased.stem)
    assert increased.stem in opposite_stems(decreases.stem)


@pytest.mark.parametrize(
    "text",
    [
        "The tenant's lease isn't over; Anna O’Brien renewed it in São Paulo on 3 March.",
        "Ångström and naïve cafés – 1,200 euros, KX-40, co-operate.",
        "",
        "the of and",
    ],
)
def test_stems_are_those_of_the_content_words(text: str) -> None:
    assert stems_of(text) == {word.stem for word in content(words_of(text))}
