"""Questions that the files do not answer: of one kind of word, sayable, and the same each time."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from assistant.embedding import Embedder
from assistant.evaluation.absences import Absences
from assistant.evaluation.cases import Case
from assistant.evaluation.strangers import Kinds, Strange, is_readable, not_told, turned
from assistant.parsing.confined import ParserProcess
from assistant.reading import Reader
from assistant.retrieval import Retriever
from assistant.store import Store
from tests.library import HashEmbedder, index

NOTES = """# The mill

The roof was repaired by Maria Lund in 2021. The monthly rent of the workshop is 1,250 pounds.
The boiler was made by Thermhold Ltd and painted green. The cellar is swept every four weeks.
Anna Firth was born in Slaithe. The lease was translated by Dr Weber. The mill has twelve windows.
"""


@pytest.fixture(scope="module")
def kinds() -> Kinds:
    return Kinds.load()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "mill.md").write_text(NOTES, "utf-8")
    with Store.open(tmp_path / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder, HashEmbedder())
        yield opened


def turns(question: str, kinds: Kinds, count: Callable[[str], int] = lambda _word: 0) -> set[str]:
    """All that a question may be turned into, over many choices."""
    return {
        one.question
        for seed in range(60)
        for one in turned(question, kinds, count, random.Random(seed))
    }


@pytest.mark.parametrize(
    ("question", "pattern", "kind"),
    [
        ("How often is the cellar swept?", "How often is the {} swept?", "room"),
        ("How often is a cellar swept?", "How often is an {} swept?", "room"),
        ("Who repairs the boilers in the hall?", "Who repairs the {}s in the hall?", "machine"),
        ("When was Pharmacia acquired by Pfizer?", "When was Pharmacia acquired by {}?", "company"),
    ],
)
def test_a_word_is_exchanged_for_one_of_its_kind(
    kinds: Kinds, question: str, pattern: str, kind: str
) -> None:
    before, after = pattern.split("{}")
    made = [one for one in turns(question, kinds) if one.startswith(before)]
    assert made
    for one in made:
        word = one.removeprefix(before).removesuffix(after)
        assert {word, word.removesuffix("e")} & set(kinds.words[kind]), one
        assert one != question
        assert not before.endswith(" an ") or word[0] in "aeiou"


def test_names_numbers_and_years(kinds: Kinds) -> None:
    made = turns("When was Maria Lund elected?", kinds)
    assert made == {f"When was {name} elected?" for name in kinds.names["person"]}
    made = turns("Who owns Sallow Mill?", kinds)
    assert made == {f"Who owns {name} Mill?" for name in kinds.names["place"]}
    made = turns("How long may Mr. Jassy serve?", kinds)
    assert made == {f"How long may Mr. {name} serve?" for name in kinds.names["surname"]}
    for one in turns("How many weeks is the share of £750 paid back within?", kinds):
        number = one.removeprefix("How many weeks is the share of £").partition(" ")[0]
        assert len(number) == 3
        assert number.endswith("0")
        assert number != "750"
    made = turns("How much is the deposit?", kinds)
    assert "How much was the deposit in 1974?" in made
    taken = turns("How much is the deposit?", kinds, lambda word: int(word == "1974"))
    assert "How much was the deposit in 1974?" not in taken, "that year stands in the files"
    assert turns("How high is the maximum rent?", kinds) == {"How high is the minimum rent?"}


@pytest.mark.parametrize(
    "question",
    [
        "How many percent had districts the highest median baseline prevalence at?",
        "How many litres has the garden centre at Slaithe a tank of?",
        "When were Company Overview We incorporated in Delaware?",
        "What is the theorem a^2+b^2=c^2?",
        "How many percent were motifs determined using only antibodies (<?",
    ],
)
def test_what_reads_badly_is_not_turned(kinds: Kinds, question: str) -> None:
    assert not is_readable(question)
    assert turns(question, kinds) == set()


def test_the_grammar_never_leans_on_what_is_exchanged(kinds: Kinds) -> None:
    assert turns("How many months is the notice?", kinds) == set(), "what is counted stays"
    assert turns("Who may contract with the owner?", kinds) == {
        one for one in turns("Who may contract with the owner?", kinds) if "with the owner" in one
    }
    assert turns("How high are contract assets?", kinds) == set(), "not a part of a compound"
    assert turns("Who leads Amazon Web Services?", kinds) == set(), "not a part of a longer name"


def asked(text: str, kinds: Kinds) -> set[str]:
    return {
        one.question for seed in range(60) for one in not_told(text, kinds, random.Random(seed))
    }


def test_people_and_things_are_asked_about(kinds: Kinds) -> None:
    made = asked("The lift was mended by Maria Lund of Pennock Roofing.", kinds)
    assert "When was Maria Lund born?" in made
    assert "How much does the lift weigh?" in made
    assert asked(
        "Lawrence County and Mark One met the Delaware General Corporation Law.", kinds
    ) == (set())
    assert asked("The entire agreement. The contract assets. The boilers.", kinds) == set()


def test_what_the_files_may_answer_is_rejected(store: Store) -> None:
    answered = [Case("a", "How often is the cellar swept?", answers=("four weeks",))]
    retriever = Retriever(store, cast(Embedder, HashEmbedder()))
    made = list(Absences(store, retriever, Reader.open(), 3, 40).make(answered))
    assert made == list(Absences(store, retriever, Reader.open(), 3, 40).make(answered))
    good = {question for question, is_good in made if is_good}
    assert good
    assert not good & {
        "What colour is the boiler?",
        "When was Anna Firth born?",
        "Who translated the lease?",
        "How often is the cellar swept?",
    }
    assert all(question[0].isupper() and question.endswith("?") for question in good)


def test_a_strange_question_says_what_is_strange_about_it() -> None:
    strange = Strange("How old is the roof?", "attribute", "roof", ("old",))
    assert strange.new in strange.question
