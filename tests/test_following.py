"""Questions of several steps: names in the first passages are followed to what they are about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import retrieval
from assistant.answering import Answerer, Finished
from assistant.embedding import Embedder
from assistant.judging import Judgement
from assistant.linking import names
from assistant.models.installed import default_model
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home
from assistant.reading import Reader
from assistant.records import Answer, Hit
from assistant.retrieval import Retriever
from assistant.searching import RetrievalOptions
from assistant.store import Store
from tests.library import index

PARTY = (
    "The summer party of 2024 is on the meadow behind the mill. "
    "The food comes from Bluebird Catering."
)
FILES = {
    "party.md": f"# Summer party\n\n{PARTY}\n",
    "suppliers/bluebird.md": (
        "# Bluebird Catering\n\nThe owner is Ines Okafor. The contract was signed in Leeds.\n"
    ),
    "people/okafor.md": "# Ines Okafor\n\nBorn in Lagos. Telephone 0113 496 0102.\n",
    "visitors.md": "# Visitors\n\nA choir from Abercynon sang on the second day, code KX47.\n",
}
THEMES = (
    "party", "summer", "food", "meadow", "mill", "owner", "company", "telephone", "guests", "music",
)  # fmt: skip
OTHERS = {
    f"notes/{number:02d}.md": (
        f"# Note {number}\n\nAbout the {one} and the {other}: the owner of a company brought food "
        f"to the party in the summer of {1990 + number}.\n"
    )
    for number, (one, other) in enumerate(zip(THEMES * 3, THEMES[3:] * 3 + THEMES, strict=False))
}
OWNER = "Who is the owner of the company that the food of the summer party of 2024 comes from?"


@pytest.fixture(scope="module")
def embedder(model_home: Home) -> Embedder:
    return Embedder.open(default_model(model_home, "embedder"))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("library") / "files"
    for name, text in (FILES | OTHERS).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    with Store.open(folder.parent / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder, embedder)
        yield opened


def files(hits: list[Hit]) -> list[str]:
    return [Path(hit.file).name for hit in hits]


def test_a_name_leads_to_the_file_that_is_about_it(store: Store, embedder: Embedder) -> None:
    plain = Retriever(store, embedder, RetrievalOptions(follow=False)).search(OWNER, 8)
    hits = Retriever(store, embedder).search(OWNER, 8)
    assert "bluebird.md" not in files(plain)
    found = next(hit for hit in hits if Path(hit.file).name == "bluebird.md")
    assert found.through is not None
    assert found.through.name == "Bluebird Catering"
    assert found.through.sentence == "The food comes from Bluebird Catering."
    assert len(hits) == 8
    assert len({hit.passage_id for hit in hits}) == 8
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_a_second_step_starts_where_the_first_one_ended(store: Store, embedder: Embedder) -> None:
    asked = "What is the telephone of the owner of the company that caters the party on the meadow?"
    hits = Retriever(store, embedder).search(asked, 10)
    by_name = {Path(hit.file).name: hit for hit in hits}
    assert by_name["okafor.md"].through is not None
    assert by_name["okafor.md"].through.passage_id == by_name["bluebird.md"].passage_id


def test_the_scope_holds_for_what_is_followed(store: Store, embedder: Embedder) -> None:
    first = Retriever(store, embedder).search(OWNER, 8)[0]
    notes = str(Path(first.file).parent / "notes")
    hits = Retriever(store, embedder).search(OWNER, 8, [notes])
    assert hits
    assert all(hit.file.startswith(notes) for hit in hits)


@pytest.mark.parametrize("name", ["Abercynon", "KX47"])
def test_a_name_that_no_first_hit_has_is_asked_for_again(
    store: Store, embedder: Embedder, name: str
) -> None:
    """By meaning alone the notes come first: they are about all of the question but its name."""
    asked = f"Which company brought food to the party in the summer of 1995 with {name}?"
    alone = RetrievalOptions(words=0.0, names=0.0, follow=False, missed=False)
    plain = Retriever(store, embedder, alone).search(asked, 8)
    assert "visitors.md" not in files(plain)
    hits = Retriever(store, embedder, replace(alone, missed=True)).search(asked, 8)
    assert files(hits[:5]) == files(plain[:5])
    assert "visitors.md" in files(hits[5:])
    assert len(hits) == 8
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    notes = str(Path(plain[0].file).parent)
    scoped = Retriever(store, embedder, replace(alone, missed=True)).search(asked, 8, [notes])
    assert "visitors.md" not in files(scoped)
    excluded = f"{asked} -choir"
    again = Retriever(store, embedder, replace(alone, missed=True)).search(excluded, 8)
    assert "visitors.md" not in files(again)


def test_names_are_looked_up_for_so_long_alone(
    store: Store, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrieval, "LONGEST_S", -1.0)
    hits = Retriever(store, embedder).search(OWNER, 8)
    assert hits
    assert all(hit.through is None for hit in hits)


def test_few_hits_leave_no_room_for_it(store: Store, embedder: Embedder) -> None:
    assert all(hit.through is None for hit in Retriever(store, embedder).search(OWNER, 5))


def test_the_answer_shows_the_sentence_that_led_to_it(store: Store, embedder: Embedder) -> None:
    answerer = Answerer(Retriever(store, embedder), store.place_of, Judgement.load(), Reader.open())
    answer = finished(answerer, OWNER)
    assert not answer.refused, answer.reason
    said = [sentence.text for sentence in answer.sentences]
    assert "The owner is Ines Okafor." in said
    assert said.index("The food comes from Bluebird Catering.") < said.index(
        "The owner is Ines Okafor."
    )
    cited = {Path(one.file).name for each in answer.sentences for one in each.citations}
    assert {"party.md", "bluebird.md"} <= cited


def finished(answerer: Answerer, question: str) -> Answer:
    last = list(answerer.answer(question))[-1]
    assert isinstance(last, Finished)
    return last.answer


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The film was directed by Adriana Trigiani in Virginia.",
            ["Adriana Trigiani", "Virginia"],
        ),
        ("She leads the Bank of England's council.", ["Bank of England"]),
        ("He met Weitz and Hornby there.", ["Weitz and Hornby", "Weitz", "Hornby"]),
        ("Written in 1998 by nobody.", []),
    ],
)
def test_names_are_runs_of_capitals(sentence: str, found: list[str]) -> None:
    assert list(names(sentence)) == found
