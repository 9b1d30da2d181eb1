"""Retrieval on small real libraries: what is found, limited, folded, joined, and in what order."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.embedding import Embedder
from assistant.errors import QuestionError
from assistant.fusion import ordered, reciprocal_ranks, scaled, weighted_sum
from assistant.glossary import Glossary
from assistant.parsing.confined import ParserProcess
from assistant.query import Query, parse_query, search_terms
from assistant.records import Hit
from assistant.retrieval import Retriever
from assistant.searching import RetrievalOptions
from assistant.store import Store
from tests.library import HashEmbedder, index

FILES = {
    "flat/lease.txt": "The tenant may terminate the lease with three months notice in writing.",
    "flat/draft.txt": "A draft of the lease: the tenant may terminate with one month notice.",
    "flat/boiler.md": "# Boiler\n\nThe pressure of the boiler KX-40 should be 1.5 bar when cold.",
    "trips/kyoto.txt": "旅行は四月です。 京都のホテルは駅の近くにあります。",
    "trips/moscow.txt": "Поезд в Москву отправляется вечером с третьего пути.",
    "trips/crete.txt": "The ferry to Crete leaves Piraeus at nine in the evening.",
    "work/ACME_2022_report.txt": "Net sales were 410 million and cost of sales 300 million.",
    "work/ACME_2023_report.txt": "Net sales were 450 million and cost of sales 320 million.",
    "work/notes.txt": "The margin of the page should be two centimetres wide, not more.",
}


@pytest.fixture(scope="module")
def parser() -> Iterator[ParserProcess]:
    with ParserProcess() as opened:
        yield opened


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("library") / "files"
    for name, text in FILES.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        stamp = datetime(2023 if "trips" in name else 2024, 6, 1, tzinfo=UTC).timestamp()
        os.utime(path, (stamp, stamp))
    return place


@pytest.fixture(scope="module")
def store(folder: Path, parser: ParserProcess) -> Iterator[Store]:
    with Store.open(folder.parent / "library.db") as opened:
        index(opened, parser, folder, HashEmbedder())
        yield opened


WORDS = RetrievalOptions(meaning=0.0)
MEANING = RetrievalOptions(words=0.0, names=0.0)
BOTH = RetrievalOptions()


def retriever(store: Store, options: RetrievalOptions | None = None) -> Retriever:
    return Retriever(store, cast(Embedder, HashEmbedder()), options)


def names(hits: list[Hit]) -> list[str]:
    return [Path(hit.file).name for hit in hits]


# --- what is asked -------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [WORDS, MEANING, BOTH, RetrievalOptions(fusion="ranks")])
@pytest.mark.parametrize(
    ("question", "file"),
    [
        ("When does the ferry to Crete leave?", "crete.txt"),
        ("three months notice in writing", "lease.txt"),
        ("pressure boiler cold bar", "boiler.md"),
        ("Поезд в Москву", "moscow.txt"),
    ],
)
def test_every_search_finds_what_says_it(
    store: Store, options: RetrievalOptions, question: str, file: str
) -> None:
    assert names(retriever(store, options).search(question, 3))[0] == file


def test_a_hit_says_where_it_is_and_why_it_was_found(store: Store, folder: Path) -> None:
    (hit,) = retriever(store).search("boiler KX-40 pressure", 1)
    assert hit.file == str(folder / "flat/boiler.md")
    assert hit.text in FILES["flat/boiler.md"]
    assert hit.place.lines is not None
    assert (hit.parts["words"], hit.parts["meaning"]) == (1, 1)
    assert hit.modified.startswith("2024-06-01")
    assert hit.score > 0


def test_codes_are_found_whole_and_in_parts(store: Store) -> None:
    for question in ("KX-40", "kx40?", "the 40"):
        found = names(retriever(store, WORDS).search(question, 2))
        assert found[:1] == (["boiler.md"] if question != "kx40?" else []), question


@pytest.mark.parametrize("question", ["what is it", "the", "to be or not to be", "?!", "京都"])
def test_function_words_signs_and_other_scripts_are_no_error(store: Store, question: str) -> None:
    for options in (WORDS, MEANING, BOTH):
        retriever(store, options).search(question, 5)


def test_scripts_without_spaces_are_found_by_their_runs(store: Store) -> None:
    assert names(retriever(store, WORDS).search("旅行は四月です", 1)) == ["kyoto.txt"]


def test_a_very_long_question_is_answered(store: Store) -> None:
    question = "Where does the ferry to Crete leave? " + "I wonder about many other things. " * 400
    found = retriever(store).find(question, 3)
    assert names(list(found.hits))[0] == "crete.txt"


@pytest.mark.parametrize("question", ["", "  ", "-word", "in:flat", '""', "type:pdf before:2020"])
def test_a_question_that_asks_nothing_is_refused(store: Store, question: str) -> None:
    with pytest.raises(QuestionError):
        retriever(store).search(question)


# --- limits --------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [WORDS, MEANING, BOTH])
@pytest.mark.parametrize(
    ("question", "allowed"),
    [
        ("in:flat tenant lease ferry boiler", {"lease.txt", "draft.txt", "boiler.md"}),
        ("type:md tenant lease ferry boiler", {"boiler.md"}),
        ("after:2024 tenant ferry notes", {n.rpartition("/")[2] for n in FILES if "tr" not in n}),
        ("before:2024 tenant ferry", {"kyoto.txt", "moscow.txt", "crete.txt"}),
        ("in:work before:2024 sales", set()),
        ("tenant lease notice -draft", {n.rpartition("/")[2] for n in FILES if "draft" not in n}),
        ('"three months" tenant draft', {"lease.txt"}),
        ('tenant lease -"one month"', {n.rpartition("/")[2] for n in FILES if "draft" not in n}),
    ],
)
def test_filters_hold_for_every_search(
    store: Store, options: RetrievalOptions, question: str, allowed: set[str]
) -> None:
    found = set(names(retriever(store, options).search(question, 9)))
    assert found <= allowed
    assert bool(found) == bool(allowed)


def test_a_scope_is_a_folder_or_a_file_and_absolute(store: Store, folder: Path) -> None:
    ask = retriever(store)
    assert set(names(ask.search("the tenant", 9, [str(folder / "trips")]))) <= {
        "kyoto.txt",
        "moscow.txt",
        "crete.txt",
    }
    assert names(ask.search("the tenant", 9, [str(folder / "flat/draft.txt")])) == ["draft.txt"]
    with pytest.raises(QuestionError, match="absolute"):
        ask.search("the tenant", 9, ["flat"])


# --- order ---------------------------------------------------------------------------------------


def test_the_named_file_comes_first(store: Store) -> None:
    for year in ("2022", "2023"):
        question = f"What were the net sales of Acme in FY{year}?"
        assert names(retriever(store).search(question, 2))[0] == f"ACME_{year}_report.txt"


def test_the_parts_of_a_derived_term_are_searched_too(store: Store) -> None:
    question = "What is the gross margin?"
    without = RetrievalOptions(meaning=0.0, related=0.0)
    assert names(retriever(store, without).search(question, 3)) == ["notes.txt"]
    found = retriever(store, WORDS).search(question, 3)
    assert {"ACME_2022_report.txt", "ACME_2023_report.txt"} <= set(names(found))
    assert found[0].parts["related"] == 1


def test_without_an_embedder_words_alone_decide(store: Store) -> None:
    alone = Retriever(store, None)
    assert names(alone.search("ferry to Crete", 2))[0] == "crete.txt"
    assert alone.search("completely unrelated zebra", 2) == []


def test_results_repeat(store: Store) -> None:
    first = retriever(store).find("the tenant and the ferry", 9)
    again = retriever(store).find("the tenant and the ferry", 9)
    assert first.hits == again.hits
    assert first.timings["total_ms"] > 0


# --- what is alike -------------------------------------------------------------------------------

CLAUSE = "The keys are returned to the caretaker on the last day of the term. "
PARAGRAPHS = [f"Paragraph {n} tells of the {w} at length. " * 4 for n, w in enumerate(
    ("orchard", "well", "attic", "cellar", "fence", "stable"))]  # fmt: skip


def test_copies_are_one_hit_that_names_them(tmp_path: Path, parser: ParserProcess) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.txt").write_text(CLAUSE)
    (folder / "b.txt").write_text(CLAUSE)
    (folder / "c.md").write_text(CLAUSE.replace(" on the", "\non the"))
    (folder / "d.txt").write_text(CLAUSE.replace("last day", "30th day"))
    with Store.open(tmp_path / "library.db") as store:
        index(store, parser, folder, HashEmbedder())
        loose = RetrievalOptions(duplicate=0.5)
        hits = retriever(store, loose).search("keys returned to the caretaker", 9)
        files = [{Path(hit.file).name, *(Path(each).name for each in hit.copies)} for hit in hits]
        assert sorted(map(sorted, files)) == [["a.txt", "b.txt", "c.md"], ["d.txt"]]


MAIL = (
    "Date: Mon, 04 Mar 2024 10:15:{} +0100\nFrom: Ida Holm <ida@x.example>\n"
    "To: Ben Carter <ben@x.example>\nSubject: {}\n\n{}\n"
)
BERTH = "The berth is free from April.\nIt costs 90 pounds."
REPLIED = MAIL.replace("Mon, 04", "Tue, 05").replace("Ida Holm <ida", "Jo Ash <jo")
WROTE = "On 4 Mar 2024, at 10:15, Ida Holm <ida@x.example> wrote:\n> "


def test_a_mail_is_shown_rather_than_what_quotes_it(tmp_path: Path, parser: ParserProcess) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    answer = f"Good.\n\n{WROTE}{BERTH.replace(chr(10), chr(10) + '> ')}"
    other = f"Why?\n\n{WROTE}{BERTH.replace('90', '95')}"
    for name, subject, text in (
        ("b", "Berth", BERTH),
        ("a", "Re: Berth", answer),
        ("c", "Re: Berth", other),
    ):
        form = MAIL if name == "b" else REPLIED
        (folder / f"{name}.eml").write_text(form.format("37", subject, text))
    with Store.open(tmp_path / "library.db") as store:
        index(store, parser, folder, HashEmbedder())
        hits = retriever(store).search("when is the berth free and what does it cost in pounds", 9)
    told = {Path(hit.file).name: hit.copies for hit in hits if "berth is free" in hit.text}
    assert {name: [Path(one).name for one in copies] for name, copies in told.items()} == {
        "b.eml": ["a.eml"], "c.eml": []
    }  # fmt: skip


def test_neighbours_are_shown_as_one(tmp_path: Path, parser: ParserProcess) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    text = "\n\n".join(PARAGRAPHS)
    (folder / "house.txt").write_text(text)
    with Store.open(tmp_path / "library.db") as store:
        index(store, parser, folder, HashEmbedder())
        for joined, most in ((1, 1), (2, 2), (3, 3)):
            options = RetrievalOptions(joined=joined)
            hits = retriever(store, options).search("the attic and the cellar", 9)
            assert all(text[hit.place.start : hit.place.end] == hit.text for hit in hits)
            told = [sum(f"Paragraph {n} " in hit.text for n in range(6)) for hit in hits]
            assert max(told) == most
            assert sum(told) == 6


def test_what_is_asked_for_is_embedded_first(tmp_path: Path, parser: ParserProcess) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for number, paragraph in enumerate(PARAGRAPHS):
        (folder / f"{number}.txt").write_text(paragraph)
        os.utime(folder / f"{number}.txt", (10**9 + number, 10**9 + number))
    with Store.open(tmp_path / "library.db") as store:
        index(store, parser, folder)
        embedder = cast(Embedder, HashEmbedder())
        store.vectors.use(embedder.id, 64)
        assert "orchard" not in store.vectors.waiting(1)[0][2]
        hits = Retriever(store, embedder).search("orchard", 3)
        assert names(hits) == ["0.txt"]  # by words, before any vector is there
        assert "orchard" in store.vectors.waiting(1)[0][2]


def test_an_empty_library_gives_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path / "library.db") as store:
        assert retriever(store).search("anything", 3) == []
        assert Retriever(store, None).search("anything", 3) == []


# --- the pure parts ------------------------------------------------------------------------------


@given(st.text(max_size=60))
def test_any_text_is_a_question_or_asks_nothing(text: str) -> None:
    try:
        query = parse_query(text)
    except QuestionError:
        return
    terms = search_terms(query)
    assert len(terms) == len(set(terms))
    assert terms or not query.text.strip()


def test_terms_are_the_telling_words_and_the_parts_of_compounds() -> None:
    def terms(*words: str) -> tuple[str, ...]:
        return search_terms(Query(" ".join(words), words=words))

    assert terms("What", "is", "the", "rent?") == ("rent",)
    assert terms("to", "be") == ("to", "be")
    assert terms("KX-40/b") == ("KX-40/b", "KX", "40", "b")
    assert terms("FY2023", "Q2'2022") == ("FY2023", "FY", "2023", "Q2'2022", "Q2", "2022")


LISTS = st.dictionaries(
    st.sampled_from(["words", "meaning"]),
    st.lists(
        st.tuples(st.integers(0, 20), st.floats(-5, 50)),
        max_size=12,
        unique_by=lambda item: item[0],
    ).map(lambda items: sorted(items, key=lambda item: -item[1])),
)


@given(LISTS)
def test_fused_scores_hold_every_text_and_scaled_ones_lie_between_0_and_1(
    lists: dict[str, list[tuple[int, float]]],
) -> None:
    weights = {"words": 0.7, "meaning": 1.0}
    comparable = {name: scaled(ranked) for name, ranked in lists.items()}
    for ranked in comparable.values():
        values = [score for _, score in ranked]
        assert values == sorted(values, reverse=True)
        assert all(0 < value <= 1 for value in values)
        assert not values or values[0] == 1
    held = {key for ranked in lists.values() for key, _ in ranked}
    for scores in (weighted_sum(comparable, weights), reciprocal_ranks(lists, weights)):
        assert set(scores) == held
        assert set(ordered(scores)) == held
        assert all(0 < score <= 1.7 for score in scores.values())


def test_a_floor_is_where_nothing_is_left() -> None:
    assert scaled([("a", 4.0), ("b", 1.0)], floor=0.0) == [("a", 1.0), ("b", 0.25)]
    assert scaled([("a", 3.0)], floor=0.0) == scaled([("a", 3.0)]) == [("a", 1.0)]
    assert scaled([("a", 0.0), ("b", 0.0)]) == [("a", 1.0), ("b", 1.0)]


def test_a_file_called_by_its_name_is_searched_by_itself(
    tmp_path: Path, parser: ParserProcess
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(20):
        text = f"Adobe's free cash flow has an improving conversion, says report {number}."
        (folder / f"report {number}.txt").write_text(text, "utf-8")
    filler = "\n\n".join("Nothing new. " * 60 for _ in range(4))
    (folder / "ADOBE_2022_10K.txt").write_text(
        f"Adobe's free cash flow has an improving conversion, we say.\n\n{filler}\n\n"
        "Purchases of property took cash of 442.",
        "utf-8",
    )
    question = "Does Adobe have an improving free cash flow conversion?"
    few = replace(WORDS, candidates=24, related=0.0)
    with Store.open(tmp_path / "library.db") as store:
        index(store, parser, folder, HashEmbedder())
        hits = retriever(store, few).search(question, 3)
        plain = retriever(store, replace(few, told=0.0)).search(question, 3)
    assert names(hits[:2]) == ["ADOBE_2022_10K.txt"] * 2
    assert "442" in hits[1].text
    assert names(plain).count("ADOBE_2022_10K.txt") == 1


def test_the_glossary_knows_whole_terms_only() -> None:
    glossary = Glossary.load()
    assert "payable" in glossary.related("What is the DPO for FY2021?")
    assert set(glossary.related("PP&E and D&A")) >= {"property", "depreciation"}
    assert glossary.related("What does the deposit cover?") == ()
    assert all(parts for parts in glossary.parts.values())
