"""What is asked of one document as a whole: its summary, its author."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.one_document import Asked, document_question, named
from assistant.outlining import MOST, OF_A_SECTION, Part, outline
from assistant.parsing.confined import ParserProcess
from assistant.paths import resources
from assistant.store import Store, SurveyedFile
from assistant.surveying import Surveyor
from tests.library import index

# --- the form ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "wish", "name"),
    [
        ("Summarise the energy report.", "summary", "the energy report"),
        ("please summarize House rules", "summary", "House rules"),
        ("Give me a short summary of the lease", "summary", "the lease"),
        ("What are the main points of “Minutes 2025”?", "summary", "Minutes 2025"),
        ("What is House rules about?", "summary", "House rules"),
        ("What's this about?", "summary", ""),
        ("Summarise this document", "summary", ""),
        ("Who wrote Tales of the Mill Race?", "author", "Tales of the Mill Race"),
        ("Who is the author of the energy report?", "author", "the energy report"),
    ],
)
def test_forms(question: str, wish: str, name: str) -> None:
    assert document_question(question) == Asked(wish, name)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "question", ["What does the report say about gas?", "Is it about the roof?", "Who is Ines?"]
)
def test_other_questions_are_none(question: str) -> None:
    assert document_question(question) is None


def file(path: str, title: str = "", modified: int = 0) -> SurveyedFile:
    return SurveyedFile(1, path, "/docs", "pdf", modified, "ready", 1, title, "")


def test_the_file_with_the_fewest_other_words_is_meant() -> None:
    lease, addendum = (
        file("/docs/Workshop lease.docx"),
        file("/docs/Workshop lease - addendum.docx"),
    )
    assert named("the workshop lease", [addendum, lease]) is lease
    assert named("the addendum", [addendum, lease]) is addendum
    assert named("the roof", [addendum, lease]) is None
    old, new = file("/a/Energy_report.pdf", modified=1), file("/b/energy report.pdf", modified=2)
    assert named("energy report", [old, new]) is new
    assert named("", [old]) is old
    filing = file("/c/AMCOR_2023_10K.pdf")
    assert named("the Amcor 10-K", [filing, file("/c/AMCOR_2023Q2_10Q.pdf")]) is filing
    assert named("", [old, new]) is None


# --- what is told --------------------------------------------------------------------------------


def test_an_outline_is_of_whole_sentences_in_order_and_of_every_section() -> None:
    sections = [
        Part(
            f"Section {name}\n\nThe {name} of the mill was mended by the members in May. "
            f"Then the {name} of the mill was painted in a dark green colour. "
            f"It was then that the {name} was looked at again by everybody.",
            f"Report › {name}",
        )
        for name in ("roof", "wall", "boiler", "weir")
    ]
    told = outline(sections)
    texts = [sections[at.part].text[at.start : at.end] for at in told]
    assert 1 < len(texts) <= MOST
    assert told == sorted(told, key=lambda at: (at.part, at.start))
    assert all(text.endswith(".") and not text.startswith(("It ", "Section")) for text in texts)
    assert max(sum(at.part == part for at in told) for part in range(4)) <= OF_A_SECTION


def test_what_stands_under_summary_comes_first() -> None:
    long = " ".join(f"The gas of the house was read in month {n} by the members." for n in range(9))
    parts = [Part(long, "Use"), Part("The roof loses most of the heat of the house.", "Summary")]
    told = outline(parts, most=2)
    assert 1 in [at.part for at in told]


def test_nothing_is_told_of_a_table() -> None:
    assert outline([Part("Item | Price\nSlate | £5\nLead | £7", "")]) == []


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store.open(tmp_path_factory.mktemp("home") / "library.db")
    with ParserProcess() as parser:
        index(store, parser, resources() / "sample")
    yield store
    store.close()


def test_a_summary_is_in_the_documents_words_with_a_footnote_each(sample: Store) -> None:
    said = Surveyor(sample).answer("Summarise the energy report.")
    assert said is not None
    head, *told = said
    assert "Energy report 2024" in head.text
    assert len(told) >= 3
    assert any("168,400 kWh" in one.text for one in told)
    for one in told:
        assert one.status == "supported"
        assert Path(one.citations[0].file).name == "Energy report 2024.pdf"
        assert " ".join(one.citations[0].quote.split()) == one.text
        assert one.citations[0].place.boxes


def test_an_author_is_told_as_the_document_names_it(sample: Store) -> None:
    said = Surveyor(sample).answer("Who wrote Tales of the Mill Race?")
    assert said is not None
    assert "The storytellers of Kestrel Yard" in said[0].text
    assert Path(said[0].citations[0].file).name == "Tales of the Mill Race.epub"


def test_a_name_that_no_file_has_is_left_to_the_search(sample: Store) -> None:
    assert Surveyor(sample).answer("Who wrote to the conservation officer?") is None
    assert Surveyor(sample).answer("Summarise the voyage to Mars") is None


def test_the_one_file_in_scope_is_meant_by_this(sample: Store) -> None:
    scope = [str(resources() / "sample" / "House rules.txt")]
    said = Surveyor(sample).answer("What is this about?", scope)
    assert said is not None
    assert all(Path(one.citations[0].file).name == "House rules.txt" for one in said)
    assert Surveyor(sample).answer("What is this about?") is None
