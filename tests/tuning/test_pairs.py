"""Pairs from the library and the chats: cited, reviewed, and learned only when accepted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.chats import Turn
from assistant.errors import TuningError
from assistant.evaluation.adding import approved
from assistant.evaluation.making import MakeOptions, Maker
from assistant.parsing.confined import ParserProcess
from assistant.prompting import REFUSAL, SYSTEM
from assistant.records import Answer, Citation, Hit, Place, Sentence
from assistant.rereading import ReadHit
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.store.papers import PlainPaper
from assistant.tuning.drafting import Drafted, Form, from_library, from_thumbs
from assistant.tuning.examples import example_from_dict, example_to_dict
from assistant.tuning.pairs import Pair, joined, judged, read_pairs, write_pairs
from assistant.tuning.passages import MOST, excerpt
from assistant.tuning.reading import read_examples
from assistant.tuning.splitting import split_examples
from tests.library import index
from tests.test_evaluation import LEASE, PRICES
from tests.tuning.test_commands import footnote


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "Lease.md").write_text(LEASE, "utf-8")
    (folder / "Prices.csv").write_text(PRICES, "utf-8")
    with Store.open(tmp_path / "library.db") as opened:
        with ParserProcess() as parser:
            index(opened, parser, folder)
        yield opened


def pairs_of(store: Store, form: Form) -> list[Pair]:
    retriever = Retriever(store, None)
    maker = Maker(store, retriever, options=MakeOptions(count=12, gaps=0.0))

    def find(question: str) -> list[ReadHit]:
        return [ReadHit(hit) for hit in retriever.search(question, 50)]

    drafted = from_library(maker.make(), find, form)
    return [each.pair for each in drafted if isinstance(each, Drafted)]


def test_pairs_keep_their_passages_and_citations(store: Store) -> None:
    shape = '{"answer": "{answer}", "source": {source}, "file": "{file}"}'
    form = Form(shape, '{"answer": null}')
    pairs = pairs_of(store, form)
    told = [pair for pair in pairs if not pair.refusal]
    assert len(told) >= 4
    for pair in told:
        made = json.loads(pair.answer)
        assert made["file"] == Path(pair.citations[0]).name
        assert made["answer"] in pair.quote
        assert made["answer"] in pair.passages[made["source"] - 1].text, "it is where it points"
        assert pair.group == pair.citations[0]
        assert all(one.file and one.end > one.start for one in pair.passages)
    refusals = [pair for pair in pairs if pair.refusal]
    assert refusals
    for pair in refusals:
        assert (pair.answer, pair.citations) == ('{"answer": null}', ())
        assert pair.group in {one.file for one in pair.passages}
    with pytest.raises(TuningError, match="must hold"):
        Form("always the same")


def test_only_accepted_pairs_are_learned_in_the_assistants_prompt(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "pairs.jsonl"
    pairs = pairs_of(store, Form())
    write_pairs(PlainPaper(path), pairs)
    assert read_pairs(PlainPaper(path)) == pairs
    with pytest.raises(TuningError, match="None of the"):
        read_examples(path)
    first, second, third = pairs[:3]
    pairs = judged(pairs, first.id, "accepted")
    pairs = judged(pairs, second.id, "accepted", "My own words.")
    pairs = judged(pairs, third.id, "dropped")
    write_pairs(PlainPaper(path), pairs)
    one, two = read_examples(path)
    assert (one.question, one.answer) == (first.question, first.answer)
    assert (two.answer, two.citations) == ("My own words.", second.citations)
    assert pairs[1].made == "edited"
    system, asked, answer = one.shown
    assert system.text == SYSTEM
    assert asked.text.startswith("[1] ")
    assert asked.text.endswith(f"Question: {first.question}")
    assert answer.text == first.answer
    assert one.turns[0].text == first.question, "the proof shows what a search finds instead"
    assert example_from_dict(example_to_dict(one)) == one
    assert joined(pairs, [replace(first, answer="made again")]) == pairs
    with pytest.raises(TuningError, match="no pair"):
        judged(pairs, "x", "dropped")
    with pytest.raises(TuningError, match="empty"):
        judged(pairs, first.id, "accepted", " ")


def test_pairs_of_one_document_stay_on_one_side(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    made = [replace(pair, state="accepted") for pair in pairs_of(store, Form())]
    third = [replace(made[0], id=f"{at}", group="other.md", question=f"q{at}") for at in range(3)]
    write_pairs(PlainPaper(path), [*made, *third])
    split = split_examples(read_examples(path))
    parts = [{one.group for one in part} for part in (split.train, split.validation)]
    assert not parts[0] & parts[1]
    assert not (parts[0] | parts[1]) & {one.group for one in split.held_out}


def test_a_thumb_up_brings_the_passages_of_its_chat() -> None:
    hit = Hit(1, "/f/lease.md", Place(3, 40, page=2), "The rent is 1,250 pounds.", 1.0, {}, "Lease")
    cited = Citation(1, "/f/lease.md", hit.place, hit.text)
    said = (Sentence(hit.text, "supported", (cited,)),)
    answer = Answer("What is the rent?", False, "", said, (), {}, {})
    refused = Answer("Who is the king?", True, "not there", (), (hit,), {}, {})
    turns = [
        Turn("a", answer.question, answer=answer, hits=(hit,)),
        Turn("b", refused.question, answer=refused, hits=(hit,)),
    ]
    cases = [approved(answer), approved(refused), replace(approved(answer), made="user")]
    told, none = from_thumbs(cases, turns)
    assert (told.answer, told.citations, told.made) == (hit.text, ("/f/lease.md",), "chat")
    assert told.passages[0].text == "Lease\nThe rent is 1,250 pounds."
    assert (told.passages[0].page, told.passages[0].start) == (2, 3)
    assert (none.answer, none.refusal) == (REFUSAL, True)
    (alone,) = from_thumbs(cases[:1], [])
    assert alone.passages[0].text == hit.text, "a chat that is gone leaves the quote"


def test_a_long_passage_is_shown_round_what_it_is_about() -> None:
    text = " ".join(f"Sentence number {at} tells of nothing." for at in range(40))
    text += " The deposit is held by Maria Lund."
    made = excerpt(text, "Who holds the deposit?")
    assert "Maria Lund" in made
    assert made.startswith("…")
    assert len(made) <= MOST + 4
    assert excerpt("Short.", "x") == "Short."


def test_pairs_are_reviewed_at_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    write_pairs(
        PlainPaper(path), [Pair(f"p{at}", f"Question {at}?", f"Answer {at}.") for at in range(4)]
    )
    code = "import sys; sys.stdin = open(sys.argv.pop(1)); from assistant.cli import main; main()"
    typed = tmp_path / "typed"
    typed.write_text("a\ne\nAnother answer.\nd\nq\n")
    status, out, err = footnote(tmp_path, typed, "tune", "review", path, code=code)
    assert status == 0, err
    assert "2 accepted, 1 open, 1 dropped" in out
    states = [(pair.state, pair.answer) for pair in read_pairs(PlainPaper(path))]
    assert states[:2] == [("accepted", "Answer 0."), ("accepted", "Another answer.")]
    status, out, _ = footnote(tmp_path, "tune", "review", path, "--accept-all", "--json")
    assert (status, json.loads(out)) == (0, {"accepted": 3, "open": 0, "dropped": 1})
    status, out, _ = footnote(tmp_path, "tune", "review", path, "--drop", "p0", "--list")
    assert "p0 dropped" in out
    assert footnote(tmp_path, "tune", "collect", tmp_path / "none.jsonl")[0] == 0
