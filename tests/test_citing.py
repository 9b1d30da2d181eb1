"""Claims against sources: what agrees, what does not, and where the quote is."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from assistant.citing import Leaning, Match, Source, claim_of, likely, match, sources_of, verbatim
from assistant.records import Hit, Place

POLICY = (
    "The policy covers the building for 24 months. Water damage is not covered. "
    "Anna Berg defeated Carl Lind in the final. Profit increased by 5 % to $3.2 million in 2019."
)


def hit(text: str, title: str = "") -> Hit:
    return Hit(1, "/policy.txt", Place(0, len(text)), text, 1.0, {}, title=title)


def compared(claim: str, *texts: str) -> Match:
    sources = sources_of([hit(text) for text in texts or (POLICY,)])
    parsed = claim_of(claim)
    near = likely(parsed, sources, 3)
    return match(parsed, near, unjudged(near))


def unjudged(sources: Sequence[Source]) -> list[Leaning]:
    """As from a reader that cannot tell."""
    return [Leaning(0.5, 0.2)] * len(sources)


def test_the_best_source_is_the_sentence_that_says_it() -> None:
    matched = compared("The building is covered for 24 months.")
    assert matched.sources[0].text == "The policy covers the building for 24 months."
    assert matched.missing_numbers == ()
    assert not matched.turned


def test_another_number_is_missing() -> None:
    assert compared("The building is covered for 36 months.").missing_numbers == ("36 months",)


def test_a_number_in_other_words_is_not_missing() -> None:
    assert compared("Profit rose five percent to 3,200,000 dollars.").missing_numbers == ()


def test_another_unit_is_missing() -> None:
    assert compared("The policy covers the building for 24 days.").missing_numbers == ("24 days",)


def test_negation_turns() -> None:
    assert compared("Water damage is covered.").turned
    assert not compared("Water damage is not covered.").turned


def test_opposites_turn() -> None:
    assert compared("Profit decreased by 5 % in 2019.").turned


def test_a_name_that_is_not_there_is_missing() -> None:
    assert compared("In the final Bert Holm defeated Carl Lind.").missing_names == ("Bert", "Holm")


def test_a_name_of_the_title_is_not_missing() -> None:
    source = hit("She was born in Oslo.", title="Anna Berg")
    claim = claim_of("The singer Anna Berg was born in Oslo.")
    sources = sources_of([source])
    assert match(claim, sources, unjudged(sources)).missing_names == ()


def test_swapped_roles_lose_their_order() -> None:
    right = compared("Anna Berg defeated Carl Lind.")
    swapped = compared("Carl Lind defeated Anna Berg.")
    assert right.features["order"] == 1.0
    assert swapped.features["order"] < 0.7


def test_two_sources_support_a_claim_that_joins_them() -> None:
    matched = compared("The building is covered for 24 months and Anna Berg defeated Carl Lind.")
    assert len(matched.sources) == 2


def test_a_quote_is_found_whatever_its_white_space() -> None:
    text = "One two.\nThe policy covers\n  the building for 24 months. Three."
    sources = sources_of([hit(text)])
    found = verbatim(claim_of("The policy covers the building for 24 months."), sources)
    assert found is not None
    assert text[found.start : found.end] == "The policy covers\n  the building for 24 months."
    assert verbatim(claim_of("The policy covers nothing at all."), sources) is None


SCRAPS = ("Anna", "rent", "1,000", "2019", "not", "more", "less.", "Oslo;", "%", "é", "日本", "the")
WORDS = st.lists(st.sampled_from(SCRAPS), max_size=30).map(" ".join)


@given(WORDS, WORDS)
def test_every_feature_is_a_share_and_every_source_a_piece(claim: str, text: str) -> None:
    source = hit(text)
    sources = sources_of([source])
    for one in sources:
        assert source.text[one.start : one.end] == one.text
    if sources:
        found = match(claim_of(claim), sources, unjudged(sources)).features
        judged = ("supported", "contradicted")  # these are log odds
        assert all(0 <= value <= 1 for name, value in found.items() if name not in judged)


@given(st.text(min_size=1))
def test_any_text_covers_itself(text: str) -> None:
    claim = claim_of(text)
    sources = sources_of([hit(text)])
    if (claim.words or claim.quantities) and len(sources) == 1:
        assert match(claim, sources, unjudged(sources)).features["cover"] == 1.0


TABLE = "Name | Joined | Phone\nRuth Pemberton | 2009 | 555 0101\nAnil Sharma | 2017 | 555 0102\n"


def test_a_number_of_another_row_is_not_this_row_s() -> None:
    right = compared("Anil Sharma's phone number is 555 0102.", TABLE)
    wrong = compared("Anil Sharma's phone number is 555 0101.", TABLE)
    assert not right.missing_numbers
    assert not right.missing_names
    assert len(wrong.sources) == 1
    assert wrong.missing_numbers or wrong.missing_names


def test_two_rows_may_be_told_of_together() -> None:
    for text, said in (
        (TABLE, "Ruth Pemberton joined in 2009 and Anil Sharma in 2017."),
        ("Item | Price\nSlates | 900 pounds\nNails | 20 pounds\n",
         "Slates cost 900 pounds and nails 20 pounds."),
        ("Year | Rent\n2022 | 900 euros\n2023 | 945 euros\n",
         "The rent rose from 900 euros in 2022 to 945 euros in 2023."),
    ):  # fmt: skip
        matched = compared(said, text)
        assert not matched.missing_numbers, said
        assert not matched.missing_names, said


def test_years_may_name_the_columns() -> None:
    table = "Meter | 2022 | 2023\nGas | 402 | 489\n"
    assert not compared("Gas was 489 in 2023.", table).missing_numbers


def test_the_names_of_a_comma_separated_file_s_columns_are_known() -> None:
    text = "Item,Supplier,Unit,Price\nSlates,Smith,12,90 pounds\nNails,Jones,3,5 pounds\n"
    assert not compared("Slates come from Supplier Smith.", text).missing_names


def test_the_names_of_the_columns_may_be_said_with_a_row() -> None:
    table = "Meter | Number | 31 Dec 2023\nGas | G7 | 402 m³\nWater | W3 | 489 m³\n"
    matched = compared("The water meter W3 stood at 489 m³ on 31 Dec 2023.", table)
    assert not matched.missing_numbers
