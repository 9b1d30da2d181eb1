"""What is of another tenant, employee or policy does not answer for the one that is named."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.parties import Told, is_of_another, names_of, of_its_party
from assistant.records import Hit, Place

ENDS = "The contract ends on 31 May 2027."
OPEN = "The contract is for an indefinite term."


def hit(number: int, text: str, name: str, header: str = "") -> Hit:
    return Hit(number, f"/staff/{name}", Place(0, len(text)), text, 1.0, {}, header=header)


HALL = hit(1, f"Between Ferris Ltd and Rosa Hall.\n\n{ENDS}", "hall.md")
WEBB = hit(2, f"Between Ferris Ltd and Ian Webb.\n\n{OPEN}", "webb.md")


def ranked(hits: tuple[Hit, ...], *texts: str) -> list[Evidence]:
    """The sentences with these texts, each with half of the chance of the one before it."""
    found = {one.text: one for one in candidates(hits)}
    return [
        Evidence(found[text], Reading(0, 1, 1.0, 1.0), {}, 1 / 2**at, 1 / 2**at)
        for at, text in enumerate(texts)
    ]


def told(question: str, hits: tuple[Hit, ...], *texts: str) -> tuple[list[str], int]:
    found = of_its_party(understand(question), ranked(hits, *texts), hits)
    return [one.candidate.text for one in found.ranked], found.own


@pytest.mark.parametrize(
    "question",
    [
        "When does Ian Webb's contract end?",
        "When does Webb's contract end?",
        "end of contract webb?",
    ],
)
def test_what_a_file_says_that_has_the_name_comes_first(question: str) -> None:
    hall = hit(1, f"Between Ferris Ltd and Rosa Hall, as Webb left.\n\n{ENDS}", "hall.md")
    assert told(question, (HALL, WEBB), ENDS, OPEN) == ([OPEN, ENDS], 1)
    found = of_its_party(
        understand(question), ranked((HALL, WEBB), ENDS, OPEN), (HALL, WEBB)
    ).ranked
    assert found[1].probability <= 0.05 * found[0].probability
    assert told(question, (hall, WEBB), ENDS, OPEN)[0][0] == ENDS  # that one has the name, too


def test_a_name_that_no_file_has_or_all_have_tells_nothing() -> None:
    for question in ("When does Peter's contract end?", "When does the Ferris contract end?"):
        assert told(question, (HALL, WEBB), ENDS, OPEN) == ([ENDS, OPEN], 2)


def test_a_file_may_have_the_name_in_its_name_or_where_nothing_was_found() -> None:
    bare = hit(2, OPEN, "contract Webb signed.md")
    assert told("When does Webb's contract end?", (HALL, bare), ENDS, OPEN)[0][0] == OPEN
    far = hit(2, OPEN, "contract.md")
    asked = understand("When does Ian Webb's contract end?")
    found = of_its_party(
        asked, ranked((HALL, far), ENDS, OPEN), (HALL, far), lambda file, _: "contract" in file
    )
    assert (found.ranked[0].candidate.text, found.own) == (OPEN, 1)


def test_the_rows_beside_it_do_not_tell_whose_a_row_is() -> None:
    rows = hit(1, "Rosso | 40\nFenwick | 60", "payments.xlsx", "Customer | Paid")
    other = hit(2, "Fenwick paid 60 euros.", "mail.md")
    asked = "How much did Rosso pay?"
    assert told(asked, (rows, other), "Fenwick | 60", "Rosso | 40")[0][0] == "Rosso | 40"


def test_a_flat_with_its_number_is_one_name() -> None:
    three = hit(1, "Premises: Flat 3. No animals may be kept.", "a.md")
    four = hit(2, "Premises: Flat 30. One cat may be kept.", "b.md")
    cat, none = "One cat may be kept.", "No animals may be kept."
    assert told("May a cat be kept in flat 3?", (three, four), cat, none) == ([none, cat], 1)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("When does Ian Webb's contract end?", [("ian", "webb")]),
        ("when does webb's contract end", [("webb",)]),  # by how the files write it
        ("Is flat 3 insured?", [("flat 3",)]),
        ("what did we pay in may", []),
        ("what did we pay on monday", []),
        ("Wann endet der Vertrag?", []),  # every noun has a capital
    ],
)
def test_what_is_called_by_a_name(question: str, names: list[tuple[str, ...]]) -> None:
    hits = (HALL, WEBB, hit(3, "It was paid in May, on Monday, by Ian Webb.", "note.md"))
    assert names_of(understand(question), hits) == names


def test_whose_it_is_decides_whether_two_disagree() -> None:
    question = understand("What is Ian Webb's notice period?")
    best, other = ranked((HALL, WEBB), OPEN, ENDS)
    assert is_of_another(question, best, other, (HALL, WEBB))
    assert not is_of_another(question, best, best, (HALL, WEBB))


def test_what_cannot_answer_does_not_come_first_for_its_name() -> None:
    dog, bill = "Barnaby weighs 14 kg.", "Worming costs £11."
    hits = (hit(1, bill, "invoice.md"), hit(2, dog, "vet.md"))
    found = {one.text: one for one in candidates(hits)}
    seen = [
        Evidence(found[text], Reading(0, 1, 1.0, 1.0), {}, chance, chance)
        for text, chance in ((bill, 0.95), (dog, 0.002))
    ]
    asked = understand("What did Barnaby's worming cost?")
    assert of_its_party(asked, seen, hits) == Told(seen, 2, astray=True)  # told with a doubt
    assert of_its_party(understand("What did the worming cost?"), seen, hits) == Told(seen, 2)


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("This is Your Household Insurance Policy of today.", "what does the insurance cover"),
        ("He is in the Elmside Tennis Club now.", "who chairs the tennis club"),
    ],
)
def test_a_word_within_a_title_is_no_name(said: str, question: str) -> None:
    assert names_of(understand(question), [hit(1, said, "a.md")]) == []


def test_initials_stand_for_the_names_that_they_are_of() -> None:
    ours = hit(1, f"Hart & Hill\n\n{ENDS}", "ours.md")
    theirs = hit(2, f"Between Ferris Ltd and Ian Webb.\n\n{OPEN}", "theirs.md")
    assert names_of(understand("When does H&H's contract end?"), (ours, theirs)) == [("h&h",)]
    assert names_of(understand("How much went into R&D?"), (ours, theirs)) == []
    for question in ("When does H&H's contract end?", "end of the contract of H & H"):
        assert told(question, (theirs, ours), OPEN, ENDS)[0] == [ENDS, OPEN]


def test_relatives_are_parties_as_names_are() -> None:
    hits = (hit(1, "Shoe size 39, ring size N.", "nina.md"), hit(2, "Dad has size 45.", "gifts.md"))
    assert names_of(understand("what is dads shoe size"), hits) == [("dad",)]
    own = ["Dad has size 45.", "Shoe size 39, ring size N."]
    assert told("what is father's shoe size", hits, own[1], own[0]) == (own, 1)


def test_what_stands_below_another_heading_is_of_that() -> None:
    oil, battery = "- oil changed, 88 miles", "- battery replaced, £118"
    log = f"# Log\n## Fiesta, sold\n{oil}\n\n## Octavia, since June\n{battery}\n"
    hits = (hit(1, log, "log.md"), hit(2, "The Fiesta is sold.", "day.md"))
    asked = "When was the Fiesta's battery replaced?"
    assert told(asked, hits, battery, oil)[0][0] == oil
    assert told("When was the Octavia's battery replaced?", hits, battery, oil)[0][0] == battery
