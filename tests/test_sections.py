"""Of several like things below each other only the one that is asked for answers."""

from __future__ import annotations

import pytest

from assistant.reading import Reader
from tests.answering_fakes import hit, told_of

RECIPES = hit(
    1,
    "Apple cake\nIngredients: 250 g flour, 125 g butter, 6 apples.\n"
    "Bake for 45 minutes. Serves 8.\n\n"
    "# Lentil soup\nIngredients: 300 g red lentils, 2 carrots.\n"
    "Simmer for 25 minutes. Serves 4.\n\n"
    "# Pancakes\n200 g flour, 3 eggs, 400 ml milk. Makes 10.",
    "Apple cake",
)
FAMILY = hit(
    1,
    "Family\n\n- Uncle Paul: born 11 July 1961, works at the waterworks. Phone 0821 33 09 14.\n"
    "- Cousin Ines: born 29 December 1994, studies law in Graz. Vegetarian.",
    "Family",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How many people does the lentil soup serve?", "Serves 4."),
        ("How many people does the apple cake serve?", "Serves 8."),
        ("How much flour do I need for the apple cake?", "Ingredients: 250 g flour"),
        ("How much flour do I need for the pancakes?", "200 g flour, 3 eggs"),
    ],
)
def test_what_is_asked_of_one_recipe_is_not_told_of_another(
    reader: Reader, question: str, said: str
) -> None:
    found = told_of(reader, question, RECIPES)
    own = RECIPES.text.split("# ")[["apple", "lentil", "pancakes"].index(said_of(question))]
    assert any(one.startswith(said) for one in found)
    assert all(one in " ".join(own.split()) for one in found)


def said_of(question: str) -> str:
    return next(one for one in ("apple", "lentil", "pancakes") if one in question)


def test_in_a_list_of_people_one_has_not_the_number_of_another(reader: Reader) -> None:
    assert told_of(reader, "What is Paul's phone number?", FAMILY) == ["Phone 0821 33 09 14."]
    assert told_of(reader, "What is Ines's phone number?", FAMILY) == []


def test_what_stands_under_another_topic_still_answers(reader: Reader) -> None:
    house = hit(
        1,
        "House\n\n# Heating\nThe boiler is in the cellar.\n\n"
        "# Emergency\nCall Thermo Klee, 0471 22 40.",
        "House",
    )
    said = told_of(reader, "Who do I call when the heating fails?", house)
    assert said[0] == "Call Thermo Klee, 0471 22 40."
