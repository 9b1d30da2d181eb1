"""Which language a question is in, and what of it is looked for."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from assistant.answer_kinds import AnswerKind
from assistant.asking import completed, could_answer, says_nothing, understand, unmentioned
from assistant.languages import (
    ENGLISH,
    FRENCH,
    GERMAN,
    SPANISH,
    Language,
    is_foreign,
    language_of,
)
from assistant.quantities import quantities
from assistant.query import beginnings, parse_query, search_terms
from assistant.records import Message
from assistant.store import Store, WordQuery
from assistant.wording import content, stems_of, words_of
from tests.test_store import put


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Who signed the lease?", ENGLISH),
        ("who was the man at war in 1914", ENGLISH),
        ("What does Los Angeles pay for the El Paso office?", ENGLISH),
        ("notice period flat 4", ENGLISH),
        ("die cutting machine price", ENGLISH),
        ("Wer hat den Mietvertrag unterschrieben?", GERMAN),
        ("wie hoch ist die kaution", GERMAN),
        ("Kündigungsfrist der Garage?", GERMAN),
        ("AI usage policy", ENGLISH),
        ("van insurance excess", ENGLISH),
        ("Müller contract", ENGLISH),
        ("façade repair cost", ENGLISH),
        ("Was kostet die Heizung?", GERMAN),
        ("Comment annuler la réservation ?", FRENCH),
        ("Qué dice el contrato?", SPANISH),
        ("Was steht im Vertrag über Haustiere?", GERMAN),
        ("Qui a signé le bail ?", FRENCH),
        ("combien coûte la location de la salle", FRENCH),
        ("Pourquoi l'ascenseur est-il en panne ?", FRENCH),
        ("When did the Los Angeles office in El Paso close?", ENGLISH),
        ("Who is Le Corbusier?", ENGLISH),
        ("What does la dolce vita mean?", ENGLISH),
        ("Wann wurde die Steuererklärung abgegeben?", GERMAN),
        ("¿Quién firmó el contrato?", SPANISH),
        ("cuanto cuesta el alquiler del local", SPANISH),
        ("¿Hasta cuándo vale el seguro?", SPANISH),
    ],
)
def test_the_language_of_a_question(question: str, language: Language) -> None:
    assert language_of(question) is language


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Wer hat unterschrieben?", "person"),
        ("Bis wann ist die Miete zu zahlen?", "date"),
        ("Wie hoch ist die Kaution?", "number"),
        ("Wo steht der Boiler?", "place"),
        ("Warum wurde die Heizung getauscht?", "reason"),
        ("Darf ich in der Wohnung einen Hund halten?", "yes_no"),
        ("Qui a signé le bail ?", "person"),
        ("Quand finit le bail ?", "date"),
        ("Quel est le montant de la caution ?", "number"),
        ("Où est la chaudière ?", "place"),
        ("Pourquoi la chaudière est-elle remplacée ?", "reason"),
        ("Est-ce que les chiens sont permis dans la cour ?", "yes_no"),
        ("¿Quién firmó el contrato?", "person"),
        ("¿Cuándo acaba el contrato?", "date"),
        ("¿Cuánto es la fianza?", "number"),
        ("¿Dónde está la caldera?", "place"),
        ("¿Por qué se cambió la caldera?", "reason"),
        ("¿Se puede tener perro en el piso?", "yes_no"),
    ],
)
def test_the_kind_of_answer(question: str, kind: AnswerKind) -> None:
    assert understand(question).kind == kind


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        (
            "Wie lang ist die Kündigungsfrist der Verträge?",
            {
                "lang": ("lang",),
                "Kündigungsfrist": ("kundigungsfrist",),
                "Verträge": ("vertrag",),
            },
        ),
        ("Wo ist die Straße?", {"Straße": ("strass", "straß")}),
        ("Wo ist die Strasse?", {"Strasse": ("strass", "straß")}),
        (
            "Pourquoi l’ascenseur a-t-il été remplacé ?",
            {"ascenseur": ("ascenseur",), "remplacé": ("remplac",)},
        ),
        ("¿Cuánto cuestan las reparaciones?", {"cuestan": ("cuest",), "reparaciones": ("repar",)}),
        ("Wann kommt F28?", {"kommt": ("kommt",)}),
        ("Who pays for the repairs?", {}),
    ],
)
def test_what_the_forms_of_a_word_begin_with(
    question: str, begin: dict[str, tuple[str, ...]]
) -> None:
    query = parse_query(question)
    assert beginnings(query, search_terms(query)) == begin


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Die Straße ist neu.", "Wo ist die Straße?"),
        ("Die Straße ist neu.", "Wo ist die STRASSE?"),
        ("Alle Bedingungen gelten.", "Was ist die Bedingung?"),
        ("Preise steigen.", "Wie hoch ist der Preis?"),
        ("Abierto los domingos.", "¿Cuándo abre, el domingo?"),
        ("Queda papel.", "¿Cuánto papel queda?"),
        ("L’ascenseur marche.", "Pourquoi les ascenseurs sont-ils arrêtés ?"),
    ],
)
def test_a_word_is_found_in_its_forms(text: str, question: str, tmp_path: Path) -> None:
    with Store.open(tmp_path / "library.db") as store:
        put(store, "/one.txt", text)
        put(store, "/two.txt", "Der Reifekeller. Que quiere la casa. Gradmesser, prélever.")
        query = parse_query(question)
        terms = search_terms(query)
        found = store.words.search(WordQuery(terms, beginnings=beginnings(query, terms)), 5)
    assert len(found) == 1


def test_the_forms_of_a_word_are_one() -> None:
    assert stems_of("Verträge", GERMAN) == stems_of("des Vertrag", GERMAN)
    assert stems_of("les contrats", FRENCH) == stems_of("d'un contrat", FRENCH)
    assert stems_of("reparaciones", SPANISH) == stems_of("la reparación", SPANISH)


def test_what_is_joined_to_a_word_is_none_of_it() -> None:
    said = content(words_of("Qu'est-ce que l'assurance d'Élodie couvre ?", FRENCH), FRENCH)
    assert [word.folded for word in said] == ["assurance", "elodie", "couvre"]


def test_a_reason_is_told_by_the_words_of_the_language() -> None:
    question = understand("Warum wurde die Heizung getauscht?")
    text = "Sie wurde getauscht, weil der Kessel undicht war."
    assert could_answer(question, text, words_of(text, GERMAN), quantities(text))
    text = "Die Heizung ist neu."
    assert not could_answer(question, text, words_of(text, GERMAN), quantities(text))


def test_a_question_of_small_words_says_nothing() -> None:
    assert says_nothing("Und warum ist das so?")
    assert not says_nothing("Warum ist die Heizung kalt?")


@pytest.mark.parametrize(
    ("question", "before", "completed_to"),
    [
        (
            "Und wann wurde sie ersetzt?",
            "Wer wartet die Heizung im Mühlenhaus?",
            "Und wann wurde sie ersetzt? (wartet Heizung Mühlenhaus)",
        ),
        (
            "Combien coûte-t-elle par mois, et qui la paie ?",
            "Où est la place de parking ?",
            "Combien coûte-t-elle par mois, et qui la paie ? (place parking)",
        ),
        (
            "¿Y quién lo paga?",
            "¿Cuánto cuesta el seguro del local?",
            "¿Y quién lo paga? (cuesta seguro local)",
        ),
    ],
)
def test_a_follow_up_is_completed(question: str, before: str, completed_to: str) -> None:
    assert completed(question, [Message("user", before)]) == completed_to


@pytest.mark.parametrize(
    "question",
    [
        "Wie viele Schlüssel gibt es für den Keller im Hinterhaus?",
        "Pourquoi l'ascenseur du bâtiment B est-il resté en panne ?",
        "¿Quién se encarga de las llaves de la piscina?",
    ],
)
def test_a_question_that_stands_by_itself_is_left_as_it_is(question: str) -> None:
    assert completed(question, [Message("user", "Was kostet die Sauna am Sonntag?")]) == question


def test_accents_may_stand_behind_their_letters() -> None:
    apart = unicodedata.normalize("NFD", "Kündigungsfrist der Verträge")
    assert stems_of(apart, GERMAN) == stems_of("Kündigungsfrist der Verträge", GERMAN)
    assert language_of(unicodedata.normalize("NFD", "Wie viele Schlüssel?")) is GERMAN


def test_the_first_word_of_a_question_tells_no_name() -> None:
    assert unmentioned("¿Funciona la impresora del taller?", ["Una impresora."]) == ""
    assert unmentioned("Was sagt die Bank zur Heizung?", ["Die Sparkasse."]) == ""


@pytest.mark.parametrize(
    "question",
    ["집세는 얼마입니까?", "Сколько стоит аренда?", "家賃はいくらですか",
     "Quanto costa la caldaia?",
     "Wanneer begint de les?", "Ile kosztuje bilet?", "Hur mycket kostar hyran?"],
)  # fmt: skip
def test_other_tongues_are_known_as_such(question: str) -> None:
    assert is_foreign(question)


@pytest.mark.parametrize(
    "question",
    ["boiler F11", "J&J sales 2022", "What is a quando?", "Wie hoch ist die Miete?", "β-carotene",
     "Combien coûte le loyer ?", "¿Cuánto cuesta?", "2024?", "What does 家賃 mean?"],
)  # fmt: skip
def test_what_is_known_is_not_foreign(question: str) -> None:
    assert not is_foreign(question)
