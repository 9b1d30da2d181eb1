"""Lists of references answer what asks for a work, and nothing else."""

from __future__ import annotations

import pytest

from assistant.bibliographies import asks_for_works, is_bibliography
from assistant.reading import Reader
from assistant.records import Hit, Place
from tests.answering_fakes import Library, answer, answerer

WORKS = (
    "R Adeyemi , L Novak , et al Mapping of forty villages: a study of river water in the north. "
    "J Water Res. 2014;12: 31-44.\n\n"
    "P Olsen . Wells and people. 2nd ed. Bergen: Fjord Press; 2009."
)
METHOD = "Water was sampled in 31 villages of the delta. Samples were kept cold."


def hit(number: int, text: str, heading: str) -> Hit:
    return Hit(number, "/study.md", Place(0, len(text)), text, 1.0, {}, heading=heading)


@pytest.mark.parametrize(
    "heading",
    ["References", "Study › 7. References", "Literaturverzeichnis", "Références", "Works cited"],
)
def test_a_list_of_works_is_known_by_its_heading_and_its_entries(heading: str) -> None:
    assert is_bibliography(hit(1, WORKS, heading))


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        (WORKS, "Results"),
        ("Jane Hill, manager at Borough Press since 2019, tel. 555 0199.", "References"),
        ("Ms Ada Quinn, head of the school, 2011 to 2018. Telephone 555 0142.", "References"),
    ],
)
def test_what_is_cited_in_the_text_and_people_who_vouch_are_none(text: str, heading: str) -> None:
    assert not is_bibliography(hit(1, text, heading))


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Who wrote Wells and people?", True),
        ("Which paper is about river water?", True),
        ("Welche Studien gibt es zum Wasser?", True),
        ("¿Quién es el autor?", True),
        ("How many villages did the study sample?", False),
        ("Wie viele Dörfer wurden untersucht?", False),
    ],
)
def test_a_question_may_ask_for_works(question: str, asks: bool) -> None:
    assert asks_for_works(question) is asks


def test_they_make_room_for_what_is_stated() -> None:
    reader = Reader.open()
    works = [hit(number, WORKS, "References") for number in range(1, 9)]
    library = Library((*works, hit(9, METHOD, "Methods")))
    found = answer(answerer(reader, None, library).answer("How many villages were sampled?"))
    assert [one.text for one in found.sentences] == [METHOD.split(". ", 1)[0] + "."]
    written = answer(answerer(reader, None, library).answer("Who wrote Wells and people?"))
    assert all("villages of the delta" not in one.text for one in written.sentences)
    assert {one.passage_id for one in written.closest} <= set(range(1, 9))
