"""Sentences and rows -> the questions that they answer."""

from __future__ import annotations

import pytest

from assistant.evaluation.phrasing import questions_of, questions_of_row
from assistant.languages import FRENCH, GERMAN, SPANISH, Language


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        (
            "The lease was signed by the two parties on 14 November 2024.",
            "When was the lease signed by the two parties?",
            "14 November 2024",
        ),
        (
            "Spare keys are kept for fifteen years after the end of the lease.",
            "How many years are spare keys kept for?",
            "fifteen years",
        ),
        (
            "A deposit of the whole rent is payable within ten days of the order.",
            "Within how many days is a deposit of the whole rent payable?",
            "ten days",
        ),
        (
            "The extraction is to be tested every 14 months by the tenant.",
            "How often is the extraction to be tested?",
            "14 months",
        ),
        (
            "The whole building is insured for £4,350,000 against fire.",
            "How much is the whole building insured for?",
            "£4,350,000",
        ),
        (
            "The second bridge over the river was designed by Maria Lund.",
            "Who was the second bridge over the river designed by?",
            "Maria Lund",
        ),
        (
            "A condensing boiler is a water heater that uses its exhaust.",
            "What is a condensing boiler?",
            "water heater",
        ),
        (
            "Notice of the tenants is three months to the end of a month.",
            "How long is notice of the tenants?",
            "three months",
        ),
    ],
)
def test_a_plain_sentence_is_turned_into_its_question(
    sentence: str, question: str, answer: str
) -> None:
    first = questions_of(sentence)[0]
    assert (first.question, first.answer) == (question, answer)


@pytest.mark.parametrize(
    ("language", "sentence", "question", "answer"),
    [
        (
            GERMAN,
            "Die Heizung wurde am 12. Oktober 2023 von der Firma Wernicke gewartet.",
            "Wann wurde die Heizung von der Firma Wernicke gewartet?",
            "12. Oktober 2023",
        ),
        (
            GERMAN,
            "Herr Jonas Meier wird ab dem 15. August 2021 als Bauzeichner beschäftigt.",
            "Ab wann wird Herr Jonas Meier als Bauzeichner beschäftigt?",
            "15. August 2021",
        ),
        (
            GERMAN,
            "Das Bruttogehalt beträgt 3.450 Euro im Monat.",
            "Wie viel beträgt das Bruttogehalt?",
            "3.450 Euro",
        ),
        (
            GERMAN,
            "Die Arbeiten an der Dachrinne dauern zwei Tage.",
            "Wie lange dauern die Arbeiten an der Dachrinne?",
            "zwei Tage",
        ),
        (
            GERMAN,
            "Die alte Brücke wurde von Maria Lund entworfen.",
            "Von wem wurde die alte Brücke entworfen?",
            "Maria Lund",
        ),
        (
            FRENCH,
            "Le bail a été signé le 3 mai 2021 par les deux parties.",
            "Quand est-ce que le bail a été signé par les deux parties ?",
            "3 mai 2021",
        ),
        (
            FRENCH,
            "La réparation du toit coûte 1 280 euros.",
            "Combien coûte la réparation du toit ?",
            "1 280 euros",
        ),
        (
            FRENCH,
            "L’ancien pont a été dessiné par Marie Durand.",
            "Par qui est-ce que l’ancien pont a été dessiné ?",
            "Marie Durand",
        ),
        (
            SPANISH,
            "El contrato fue firmado el 3 de mayo de 2021 por las partes.",
            "¿Cuándo fue firmado el contrato por las partes?",
            "3 de mayo de 2021",
        ),
        (
            SPANISH,
            "El alquiler mensual es de 870 euros.",
            "¿De cuánto es el alquiler mensual?",
            "870 euros",
        ),
        (
            SPANISH,
            "El puente viejo fue construido por María Gómez.",
            "¿Por quién fue construido el puente viejo?",
            "María Gómez",
        ),
    ],
)
def test_a_sentence_is_asked_about_in_its_language(
    language: Language, sentence: str, question: str, answer: str
) -> None:
    first = questions_of(sentence, language)[0]
    assert (first.question, first.answer) == (question, answer)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (GERMAN, "Sie wurde am 12. Oktober 2023 von der Firma Wernicke gewartet."),
        (GERMAN, "Das kostet am Ende noch rund 20 Euro mehr."),
        (GERMAN, "Die Kündigungsfrist dauert nach dem dritten Jahr sechs Monate."),
        (FRENCH, "Il a été signé le 3 mai 2021 par les deux parties."),
        (SPANISH, "Él fue nombrado director el 3 de mayo de 2021."),
    ],
)
def test_what_has_no_good_form_abroad_is_left_out(language: Language, sentence: str) -> None:
    assert [one for one in questions_of(sentence, language) if one.made != "gap"] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The roof repair was completed two weeks late and cost 33,120 pounds in the end.",
        "The lease was extended three months in the spring.",
        "The building of the mill is 40 years old and dry.",
        "The actor is engaged for a rehearsal period of five weeks.",
        "Puppies are vaccinated at eight and twelve weeks of age.",
    ],
)
def test_an_amount_that_the_verb_does_not_ask_for_makes_no_question(sentence: str) -> None:
    assert [one for one in questions_of(sentence) if one.made != "gap"] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "It was built by the two parties in the year 1889.",  # leans on a sentence before it
        "See below.",
        "Is the lease signed by the two parties for ten years?",
        "A service that is more than sixty days late is not covered.",
        "Only when the loft was insulated in 2022 could the flow be lowered.",
    ],
)
def test_what_leans_on_others_or_is_no_statement_is_not_turned_round(sentence: str) -> None:
    assert [one for one in questions_of(sentence) if one.made != "gap"] == []


def test_a_row_is_asked_about_by_its_column() -> None:
    found = questions_of_row("Part | Price | Stock", "Burner seal | 14.50 | 3", "Prices")
    assert [(one.question, one.answer) for one in found] == [
        ("What is the price of Burner seal in Prices?", "14.50"),
        ("What is the stock of Burner seal in Prices?", "3"),
    ]
    assert questions_of_row("Part | Price | Stock", "Burner seal,14.50,3", "Prices") == found
    assert questions_of_row("Part | Price", "14 | 3 | 4", "") == []
    assert questions_of_row("| Part | Price |", "| Seal | 14.50 |", "")[0].answer == "14.50"
    assert questions_of_row("Duck | Costs", "Class: | [Aves](/wiki/Bird)", "") == []
    assert questions_of_row("Part | Costs", "Seal | 3", "")[0].question.startswith("What are the")
    assert questions_of_row("Insulin | Result 118 mg/dL", "HbA1c | 6.8%", "") == [], "no header"
    assert len(questions_of_row("Item | Sales 2024 | Q1", "Seals | 40 | 7", "")) == 2


def test_a_column_that_is_no_noun_is_quoted() -> None:
    (weight,) = questions_of_row("Name | Weight kg", "Biscuit | 18.4", "")
    assert weight.question == "What stands under “Weight kg” for Biscuit?"
    (kind,) = questions_of_row("Name | Species", "Biscuit | Dog", "")
    assert kind.question == "What is the species of Biscuit?"
    found = questions_of_row("Item | Now expected | VAT paid", "Slates | £51,250 | £8,540", "Roof")
    assert [one.question for one in found] == [
        "What stands under “Now expected” for Slates in Roof?",
        "What stands under “VAT paid” for Slates in Roof?",
    ]
