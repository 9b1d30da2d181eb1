"""Small words, and the order of names and numbers, that turn a statement round."""

from __future__ import annotations

import pytest

from assistant.citing import Leaning, claim_of, likely, match, sources_of, verbatim
from assistant.records import Hit, Place


def agrees(claim: str, text: str) -> bool:
    """Whether nothing in the wording speaks against the claim."""
    sources = sources_of([Hit(1, "/a.txt", Place(0, len(text)), text, 1.0, {})])
    parsed = claim_of(claim)
    near = likely(parsed, sources, 3)
    found = match(parsed, near, [Leaning(0.9, 0.05) for _ in near])
    return not (found.turned or found.missing_numbers)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Children over 12 pay half price.", "Children under 12 pay half price."),
        ("The tenant must repaint the walls.", "The tenant may repaint the walls."),
        ("All members pay the fee.", "Only some members pay the fee."),
        ("The shop is open from 5 pm.", "The shop is open until 5 pm."),
        ("The fee is 50 euros.", "The fee is more than 50 euros."),
        ("It fell to 5 degrees.", "It fell to minus 5 degrees."),
        ("Membership rose from 600 to 500.", "Membership rose from 500 to 600."),
        (
            "Notice is 6 months for tenants and 3 months for owners.",
            "Notice is 3 months for tenants and 6 months for owners.",
        ),
        ("Bert lent Anna 50 euros.", "Anna lent Bert 50 euros."),
        ("Dogs are allowed.", "Dogs are not allowed and cats are not allowed."),
        ("Cats are allowed.", "Neither dogs nor cats are allowed."),
        ("No, smoking is allowed in the flat.", "Smoking is not allowed in the flat."),
        ("Haustiere sind in der Wohnung erlaubt.", "Haustiere sind in der Wohnung nicht erlaubt."),
        ("The deposit is 500 euros.", "The deposit is CHF 500."),
    ],
)
def test_what_a_small_word_turns_round_is_not_supported(claim: str, text: str) -> None:
    assert not agrees(claim, text)
    assert agrees(text, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Bert was lent 50 euros by Anna.", "Anna lent Bert 50 euros."),
        ("Bert and Anna sign the lease.", "Anna and Bert sign the lease."),
        ("The shop is open from 9 am until 5 pm.", "The shop is open from 9 am to 5 pm."),
        ("No, smoking is not allowed in the flat.", "Smoking is not allowed in the flat."),
        ("The tenant must pay.", "The tenant has to pay, and may do so in cash."),
        ("Pets are not allowed.", "Neither pets nor bicycles are allowed."),
        ("The rent is 1,200 euros.", "From May on the rent is EUR 1.200,00."),
        ("The sale raised £12,000.", "The sale raised £12k."),
    ],
)
def test_other_words_for_the_same_are_not_taken_for_the_opposite(claim: str, text: str) -> None:
    assert agrees(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Bert Miller signed the lease.", "It is not true that Bert Miller signed the lease."),
        ("The lease ends on 4 May 2025.", "If it is not paid, the lease ends on 4 May 2025."),
        ("The deposit is 500.", "The deposit is 5000 euros."),
    ],
)
def test_a_part_of_a_sentence_is_no_quote(claim: str, text: str) -> None:
    sources = sources_of([Hit(1, "/a.txt", Place(0, len(text)), text, 1.0, {})])
    assert verbatim(claim_of(claim), sources) is None
    assert verbatim(claim_of(f"“{text}”"), sources) is not None


def test_the_number_of_a_list_is_no_number_of_the_claim() -> None:
    assert not claim_of("2. The landlord consents to one dog.").quantities
    assert claim_of("2 dogs are allowed.").quantities
