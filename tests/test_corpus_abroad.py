"""Questions about the library in German, French and Spanish."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.corpus import corpus_question
from assistant.corpus_abroad import in_english
from assistant.languages import language_of
from tests.benchmarks.library_data import TONGUES, libraries

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("question", "english"),
    [
        ("Wie viele Rechnungen habe ich aus 2023?", "how many invoices do I have from 2023"),
        ("wie viele verträge gibt es", "how many contracts do I have"),
        ("Liste alle Rechnungen über 1.000 € auf", "list all invoices over 1.000 €"),
        ("Welche Dateien erwähnen den Kessel?", "which files do I have that mention Kessel"),
        (
            "Welche Dokumente erwähnen Frau Humpert seit 2024?",
            "which documents do I have that mention Frau Humpert since 2024",
        ),
        ("der neueste Bericht zum Dach", "the latest report about Dach"),
        (
            "Welche Rechnungen habe ich letztes Jahr bekommen?",
            "which invoices do I have from last year",
        ),
        ("Combien de factures ai-je de 2023 ?", "how many invoices do I have from 2023"),
        ("Combien y a-t-il de contrats ?", "how many contracts do I have"),
        (
            "Quels documents mentionnent l'ascenseur ?",
            "which documents do I have that mention ascenseur",
        ),
        ("la dernière facture de Delmas", "the latest invoice about Delmas"),
        ("Liste toutes les factures de plus de 1 000 €", "list all invoices over 1 000 €"),
        ("¿Cuántas facturas tengo de 2024?", "how many invoices do I have from 2024"),
        ("¿Qué documentos mencionan la caldera?", "which documents do I have that mention caldera"),
        ("la última carta de la gestoría", "the latest letter about gestoría"),
        ("Lista todas las facturas de más de 500 euros", "list all invoices over 500 euros"),
    ],
)
def test_a_question_about_the_library_is_put_in_english(question: str, english: str) -> None:
    assert in_english(question, language_of(question))[0] == english
    assert corpus_question(question, TODAY) is not None


def test_it_is_answered_in_its_own_words() -> None:
    found = corpus_question("Wie viele Rechnungen habe ich aus 2023?", TODAY)
    assert found is not None
    assert found.said == "Rechnungen aus 2023"
    assert "rechnung" in found.noun.words


@pytest.mark.parametrize(
    "question",
    [
        "Wie viele Fenster hat die Mühle?",
        "Wie viele Verträge hat Apple 2023 unterschrieben?",
        "Welche Verträge wurden gekündigt?",
        "Combien de fenêtres a le moulin ?",
        "¿Cuántos contratos firmó Ana en 2023?",
        "¿Qué facturas están sin pagar?",
        "Bis wann ist die Rechnung zu zahlen?",
    ],
)
def test_what_a_file_says_is_left_to_the_search(question: str) -> None:
    assert corpus_question(question, TODAY) is None


def test_of_ordinary_questions_hardly_one_is_taken_for_such() -> None:
    asked = [one.question for each in libraries(TONGUES) for one in (*each.wanted, *each.sides)]
    taken = [question for question in asked if corpus_question(question, TODAY)]
    assert len(taken) <= 0.001 * len(asked), taken
