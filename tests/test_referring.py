"""What "It costs" is of stands in its own passage."""

from __future__ import annotations

import pytest

from assistant.reading import Reader
from tests.answering_fakes import hit, told_of

MAIL = hit(1, "The class trip goes to the museum on 3 June. It costs 14 euros, by Friday.", "Trip")
LISBON = hit(2, "Our flight leaves Frankfurt at 09:25. The hotel is 118 euros a night.", "Lisbon")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def test_what_it_costs_is_not_of_what_another_file_speaks_of(reader: Reader) -> None:
    assert not any(
        "14 euros" in one for one in told_of(reader, "What does the flight cost?", MAIL, LISBON)
    )
    assert any(
        "14 euros" in one for one in told_of(reader, "What does the trip cost?", MAIL, LISBON)
    )


def test_where_nothing_speaks_of_it_the_reader_decides(reader: Reader) -> None:
    excursion = told_of(reader, "What does the school excursion cost?", MAIL)
    assert any("14 euros" in one for one in excursion)


def test_the_family_is_nobody_whose_card_it_is(reader: Reader) -> None:
    family = hit(
        1,
        "Family\n\n- Oma Gerda: born 3 March 1938, lives at Lindenweg 7. Allergic to penicillin.\n"
        "- Uncle Paul: born 11 July 1961. Phone 0821 33 09 14.",
        "Family",
    )
    assert any("penicillin" in one for one in told_of(reader, "What is Oma allergic to?", family))
