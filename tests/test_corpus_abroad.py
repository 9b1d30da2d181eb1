"""Questions about the library in German, French and Spanish."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from assistant.corpus import corpus_question
from assistant.corpus_abroad import from_abroad
from assistant.store import Store
from assistant.surveying import Surveyor
from tests.benchmarks.library_data import TONGUES, libraries
from tests.library import surveyed

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("question", "english"),
    [
        ("Wie viele Rechnungen habe ich aus 2023?", "how many invoice do I have from 2023"),
        ("Wie viele Rechnungen habe ich 2023 bekommen?", "how many invoice do I have from 2023"),
        ("wie viele verträge gibt es", "how many contract do I have"),
        ("Liste alle Rechnungen über 1.000 € auf", "list all invoice over 1000 €"),
        ("Liste alle Rechnungen über 1.000 auf", "list all invoice over 1000"),
        ("Alle Rechnungen über 500 Franken", "list all invoice over 500 chf"),
        ("Welche Dateien erwähnen den Kessel?", "which file do I have that mention Kessel"),
        (
            "Welche Dokumente erwähnen Frau Humpert seit 2024?",
            "which document do I have that mention Frau Humpert since 2024",
        ),
        ("der neueste Bericht zum Dach", "the latest report about Dach"),
        ("Welche Rezepte mit Kürbis habe ich?", "which recipe do I have about Kürbis"),
        ("Wie viele Mails von Anna habe ich?", "how many mail do I have from Anna"),
        (
            "Welche Rechnungen habe ich letztes Jahr bekommen?",
            "which invoice do I have from last year",
        ),
        ("Combien de factures ai-je de 2023 ?", "how many invoice do I have from 2023"),
        ("Combien de factures de mars 2024 ?", "how many invoice do I have from 2024-03"),
        ("Combien y a-t-il de contrats ?", "how many contract do I have"),
        ("Combien de comptes rendus avons-nous ?", "how many meeting minute do I have"),
        (
            "Quels documents mentionnent le loyer de l’appartement ?",
            "which document do I have that mention loyer appartement",
        ),
        ("la dernière facture de Delmas", "the latest invoice about Delmas"),
        ("Liste toutes les factures de plus de 1 000 €", "list all invoice over 1000 €"),
        ("¿Cuántas facturas tengo de 2024?", "how many invoice do I have from 2024"),
        ("¿Qué documentos mencionan la caldera?", "which document do I have that mention caldera"),
        ("la última carta de la gestoría", "the latest letter about gestoría"),
        ("última carta de la gestoría", "the latest letter about gestoría"),
        ("letzte Rechnung von Halden", "the latest invoice about Halden"),
        ("dernière facture de Halden", "the latest invoice about Halden"),
        ("Lista todas las facturas de más de 500 euros", "list all invoice over 500 euro"),
    ],
)
def test_a_question_about_the_library_is_put_in_english(question: str, english: str) -> None:
    found = from_abroad(question)
    assert found is not None
    assert found.english == english
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
        "Wie viele unbezahlte Rechnungen habe ich?",
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


FILES = {
    "Rechnungen/2024-01.txt": "Stadtwerke Beckum\n\nStrom für Januar 2024: 84,20 Euro.",
    "Stromrechnung 2023.txt": "Stadtwerke Beckum\n\nJahresbetrag 2023: 912,40 Euro.",
    "Lohnabrechnung_Mai.txt": "Brutto 2.410,00 Euro, netto 1.702,11 Euro.",
    "Wartungsvertrag Aufzug.txt": "Die Wartung des Aufzugs kostet 41 Euro im Monat.",
    "fiche_de_paie_mai.txt": "Salaire net du mois de mai : 1 702,11 euros.",
    "process.txt": "How we onboard a new colleague, step by step.",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with surveyed(tmp_path_factory.mktemp("abroad") / "files", FILES) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Wie viele Rechnungen habe ich?", 2),
        ("Wie viele Rechnungen habe ich aus 2023?", 1),
        ("Wie viele Verträge gibt es?", 1),
        ("Wie viele Lohnabrechnungen habe ich?", 1),
        ("Combien de fiches de paie ai-je ?", 1),
        ("Welche Dateien erwähnen Stadtwerke?", 2),
    ],
)
def test_files_are_counted_by_what_they_are_called(store: Store, question: str, count: int) -> None:
    found = Surveyor(store, lambda: TODAY).answer(question)
    assert found is not None
    assert len(found) == 1 + count


def test_an_english_word_is_not_taken_for_a_french_one(store: Store) -> None:
    found = Surveyor(store, lambda: TODAY).answer("List all minutes")
    assert found is not None
    (none,) = found
    assert none.text.startswith("None of 6 fits “minutes”.")
