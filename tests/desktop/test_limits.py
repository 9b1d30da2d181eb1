"""What stands above an answer, and how its sentences follow each other."""

from __future__ import annotations

from desktop.limits import goes_on


def test_rows_stand_on_lines_of_their_own_and_sentences_go_on() -> None:
    assert goes_on("The boiler is serviced in May.")
    assert goes_on("The rest is left open …")
    assert not goes_on("Rent: 2022 £100; 2021 £90")
    assert not goes_on("T-001: Tool Table saw; Induction needed yes; …")


def test_a_step_of_a_list_stands_on_a_line_of_its_own() -> None:
    assert not goes_on("1. Take out the basket.", "2. Turn the filter.")
    assert goes_on("It was built in 1712.", "It burned down in 1800.")
