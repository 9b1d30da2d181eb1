"""Libraries that were written for the reader's training, and where in them the answers stand."""

from __future__ import annotations

import pytest

from assistant.languages import ENGLISH, language_of
from assistant.records import Hit, Place
from tests.benchmarks.answering_data import judges, learned
from tests.benchmarks.libraries import SETS
from tests.benchmarks.library_data import FILE, TONGUES, Wanted, Written, libraries, place_in

LEASE = "# Lease\n\nThe tenant pays\na deposit of 900 euros. The landlord pays 900 euros for paint."
TABLE = "Item | Ordered | Arrived\n| Gloves | 120 | 12 |\n| Boots | 12 | 12 |"


@pytest.fixture(scope="module")
def written() -> list[Written]:
    return libraries()


def test_what_is_wanted_stands_in_its_file(written: list[Written]) -> None:
    assert len(written) >= 40
    for library in written:
        assert len(library.files) > 15
        texts = {name: " ".join(text.split()) for name, text in library.files.items()}
        for one in library.wanted:
            assert one.evidence in texts[one.file]
            assert one.words in one.evidence
        assert len({one.question for one in library.wanted}) == len(library.wanted) > 60


def test_of_two_twins_the_same_words_answer_one(written: list[Written]) -> None:
    twins = [(library, twin) for library in written for twin in library.twins]
    assert len(twins) > 1500
    for library, (answered, missed) in twins:
        assert answered.evidence in " ".join(library.files[answered.file].split())
        assert answered.words in answered.evidence
        assert (answered.words, answered.evidence) == (missed.words, missed.evidence)
        assert answered.answered
        assert not missed.answered
        assert answered.question != missed.question
    asked = [side.question for library in written for side in library.sides]
    asked += [one.question for library in written for one in library.wanted]
    assert len(set(asked)) > 0.995 * len(asked)


def test_some_libraries_are_learned_from_some_fit_and_some_judge(written: list[Written]) -> None:
    assert len([one for one in written if learned(one.group)]) > 20
    assert len([one for one in written if not learned(one.group)]) > 4
    assert any(judges(one.group) for one in written)
    assert not {one.name for one in written} & set(SETS)
    assert FILE.stat().st_size < 2_000_000


def hit(text: str, name: str) -> Hit:
    return Hit(1, f"/home/{name}", Place(0, len(text)), text, 1.0, {})


def test_an_answer_is_found_in_its_own_sentence_however_lines_break() -> None:
    hits = [hit("900 euros", "other.md"), hit(LEASE, "lease.md")]
    evidence = "The landlord pays 900 euros for paint."
    at = place_in(hits, Wanted("Who pays the paint?", "lease.md", "900 euros", evidence, True))
    assert at == (1, LEASE.rindex("900 euros"), LEASE.rindex("900 euros") + 9)
    evidence = "The tenant pays a deposit of 900 euros."
    at = place_in(hits, Wanted("?", "lease.md", "pays a deposit", evidence, True))
    assert at is not None
    assert LEASE[at[1] : at[2]] == "pays\na deposit"


def test_an_answer_is_found_in_the_row_that_a_passage_gives_otherwise() -> None:
    hits = [hit(TABLE, "delivery.csv")]
    at = place_in(hits, Wanted("How many boots?", "delivery.csv", "12", "Boots,12,12", True))
    assert at == (0, TABLE.index("12 | 12 |"), TABLE.index("12 | 12 |") + 2)


def test_what_is_not_among_the_hits_is_not_found() -> None:
    hits = [hit(LEASE, "lease.md")]
    assert place_in(hits, Wanted("?", "lease.md", "8 euros", "It costs 8 euros.", True)) is None
    assert place_in(hits, Wanted("?", "old.md", "900 euros", "It costs 900 euros.", True)) is None


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_those_in_other_languages_are_asked_in_them(language: str) -> None:
    abroad = libraries(TONGUES)
    assert len(abroad) >= 18
    mine = [one for one in abroad if one.language == language]
    assert sum(learned(one.group) for one in mine) > 2
    assert any(not learned(one.group) for one in mine)
    asked = [one.question for library in mine for one in (*library.wanted, *library.sides)]
    told = sum(language_of(question).code == language for question in asked)
    assert told > 0.97 * len(asked)
    for library in mine:
        texts = {name: " ".join(text.split()) for name, text in library.files.items()}
        assert all(one.evidence.strip() in texts[one.file] for one in library.wanted)
        assert all(" ".join(one.words.split()) in one.evidence for one in library.wanted)


def test_a_question_in_english_is_taken_for_no_other() -> None:
    asked = [one.question for library in libraries() for one in (*library.wanted, *library.sides)]
    assert sum(language_of(question) is not ENGLISH for question in asked) < 0.001 * len(asked)
