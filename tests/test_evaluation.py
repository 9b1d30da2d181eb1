"""The user's own questions: made, judged, run, compared; on real files and a real store."""

from __future__ import annotations

import math
from collections.abc import Generator as Pieces
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import pytest

from assistant.answering import Answerer, Finished
from assistant.embedding import Embedder
from assistant.errors import QuestionError
from assistant.evaluation.adding import approved, corrected, disapproved, unanswerable
from assistant.evaluation.cases import Case, Evidence, case_id
from assistant.evaluation.making import Made, MakeOptions, Maker
from assistant.evaluation.matching import cited, f1, found_at, is_right, says
from assistant.evaluation.phrasing import questions_of
from assistant.evaluation.questioning import Questioner, Told
from assistant.evaluation.retrieval import options_for
from assistant.evaluation.running import Measured, run
from assistant.evaluation.summing import figures, groups
from assistant.judging import Judgement
from assistant.languages import GERMAN
from assistant.parsing.confined import ParserProcess
from assistant.reading import Reader
from assistant.records import Answer, Citation, Hit, Message, Place, Sentence
from assistant.retrieval import Retriever
from assistant.store import Store
from tests.library import HashEmbedder, index
from tests.test_cases import CASE

LEASE = """# Lease of the north bay

The lease was signed by the two parties on 14 November 2024. The monthly rent is 1,250 pounds.
Spare keys are kept for fifteen years after the end of the lease. The deposit is held by Maria Lund.

## Duties

The extraction is to be tested every 14 months, and its certificate shown to the landlord.
"""
PRICES = "Part,Price,Stock\nBurner seal,14.50,3\nFlow sensor,61.20,1\nIgnition lead,9.75,8\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "Lease.md").write_text(LEASE, "utf-8")
    (folder / "Prices.csv").write_text(PRICES, "utf-8")
    with Store.open(tmp_path / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder, HashEmbedder())
        yield opened


def retriever(store: Store) -> Retriever:
    return Retriever(store, cast(Embedder, HashEmbedder()))


def answerer(store: Store) -> Answerer:
    return Answerer(retriever(store), store.place_of, Judgement.load(), Reader.open())


def made(maker: Maker, known: Sequence[Case] = ()) -> list[Case]:
    return [event.case for event in maker.make(known) if isinstance(event, Made)]


# --- making --------------------------------------------------------------------------------------


def test_made_questions_are_found_again_and_hold_their_answer(store: Store) -> None:
    cases = made(Maker(store, retriever(store), options=MakeOptions(count=12)))
    answerable = [case for case in cases if case.answerable]
    assert len(answerable) >= 4
    assert {Path(case.file).name for case in answerable} == {"Lease.md", "Prices.csv"}
    for case in answerable:
        assert says(case.evidence[0].quote, case.answers[0])
        assert not says(case.question, case.answers[0])
        hits = retriever(store).search(case.question.replace('"', " "), 50)
        assert 0 in found_at(hits, case)
    assert [case for case in cases if not case.answerable]
    for case in cases:
        assert case.id == case_id(case.question)


def test_unanswerable_questions_name_what_stands_nowhere(store: Store) -> None:
    cases = made(Maker(store, retriever(store), options=MakeOptions(count=12)))
    known = {case.question for case in cases if case.answerable}
    for case in cases:
        if not case.answerable:
            assert case.question not in known
            assert min(map(store.words.match_count, case.question.rstrip("?").split())) == 0


def test_there_are_enough_unanswerable_ones_to_be_certain_of_what_is_refused(
    store: Store,
) -> None:
    options = MakeOptions(count=8, refusable=20)
    cases = made(Maker(store, retriever(store), options=options))
    assert sum(not case.answerable for case in cases) == 4  # half at most
    assert 0 < sum(case.answerable for case in cases) <= 4
    known = [Case(f"n{n}", f"Question {n}?", answerable=False) for n in range(20)]
    more = made(Maker(store, retriever(store), options=options), known)
    assert sum(not case.answerable for case in more) == 2  # the share of any set


def test_the_same_seed_makes_the_same_questions_and_none_twice(store: Store) -> None:
    options = MakeOptions(count=12, seed=3)
    first = made(Maker(store, retriever(store), options=options))
    assert made(Maker(store, retriever(store), options=options)) == first
    again = made(Maker(store, retriever(store), options=options), first)
    assert not {case.id for case in again} & {case.id for case in first}


@dataclass
class Script:
    """A generator that writes one question and one answer."""

    asked: str
    told: str = ""
    context: int = 2048
    parameters: int = 0

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def count_prompt(self, messages: Sequence[Message]) -> int:
        return sum(len(message.text.split()) for message in messages)

    def write(self, messages: Sequence[Message], max_tokens: int) -> Pieces[str, None, None]:
        del max_tokens
        yield self.told if messages[0].text.endswith("?") else self.asked


SLATES = "Old Pennock counted 2,400 slates in the yard behind the mill last week."
TOLD = Told("Slates", "", f"{SLATES} The mill has three floors.", 0, len(SLATES))
WELL = "How many slates did Pennock count in the yard?"


@pytest.mark.parametrize(
    ("script", "question"),
    [
        (Script("Who gave 2,400 tiles?", "2,400"), ""),  # gives its answer away
        (Script("What is the answer to this question?", "2,400"), ""),  # about itself
        (Script(WELL, "seven"), ""),  # not what the model itself says
        (Script(WELL, "2,400"), WELL),
    ],
)
def test_a_question_of_the_model_must_prove_good(script: Script, question: str) -> None:
    asked = Questioner(script, Reader.open()).about(TOLD, "2,400")
    assert (asked.question if asked else "") == question


@pytest.mark.parametrize(
    ("written", "answer", "found"),
    [
        (WELL, "2,400", "2,400"),
        (WELL, "", "2,400"),  # the reader says what answers
        ("How many floors does the mill have?", "", ""),  # of another sentence
        ("Who sold the mill?", "", ""),  # of none
        ("How many slates did Pennock count in the yard?", "last week", ""),  # of other words
    ],
)
def test_what_a_model_that_was_taught_asks_is_proved_by_the_reader(
    written: str, answer: str, found: str
) -> None:
    asked = Questioner(Script(written), Reader.open(), is_taught=True).about(TOLD, answer)
    assert (asked.answer if asked else "") == found


def test_gaps_and_rows_are_asked_for_in_the_language_of_the_file(tmp_path: Path) -> None:
    said = "Das alte Haus am Markt hat Frau Maria Lund vor vielen Jahren günstig gekauft."
    left = questions_of(said, GERMAN)
    assert left[0].question.startswith("Was fehlt: „Das alte Haus")
    folder = tmp_path / "Haushalt"
    folder.mkdir()
    (folder / "Heizung.md").write_text(
        "# Heizung\n\nDie Heizung wurde am 12. Oktober 2023 von der Firma Wernicke gewartet. Die"
        " Wartung der Heizung kostet 189 Euro. Der Kessel steht im Keller, und der Schlüssel hängt"
        " neben der Tür.\n",
        "utf-8",
    )
    (folder / "Preise.csv").write_text("Teil,Hersteller\nKessel,Miele\nPumpe,Bosch\n", "utf-8")
    with Store.open(tmp_path / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder, HashEmbedder())
        maker = Maker(opened, retriever(opened), options=MakeOptions(count=12, easy=1.0))
        asked = [case.question for case in made(maker) if case.answerable]
    assert "Was steht unter „Hersteller“ für „Kessel“ in Preise?" in asked
    assert not [one for one in asked if one.startswith(("What", "When", "How", "Who"))]
    assert any(one.startswith(("Wann", "Wie viel")) for one in asked)


# --- thumbs and corrections ----------------------------------------------------------------------


def answer(text: str, quote: str = "", refused: bool = False) -> Answer:
    cited = (Citation(1, "/a.md", Place(0, 5), quote),) if quote else ()
    sentences = () if refused else (Sentence(text, "supported", cited),)
    return Answer("When was it signed?", refused, "", sentences, (), {}, {})


def test_a_thumb_keeps_the_answer_and_its_quotes() -> None:
    case = approved(answer("It was signed in 2024.", "Signed 2024."))
    assert case.answers == ("It was signed in 2024.",)
    assert case.evidence == (Evidence("/a.md", "Signed 2024."),)
    assert not approved(answer("", refused=True)).answerable


def test_a_thumb_up_does_not_replace_what_is_known_to_be_right() -> None:
    known = replace(CASE, made="when", wrong=("Signed in 2024, it says.",))
    for text in ("It was signed in 2024.", "Signed in 2024, it says."):
        kept = approved(answer(text, "Something else of 2024."), known)
        assert (kept.answers, kept.evidence, kept.made) == (known.answers, known.evidence, "when")
    assert kept.wrong == ()
    other = approved(answer("In the year of the flood."), known)
    assert other.answers == ("2024", "In the year of the flood.")


def test_a_wrong_answer_is_remembered_beside_what_is_known() -> None:
    case = disapproved(answer("It was signed in 1999."), CASE)
    assert case.wrong == ("It was signed in 1999.",)
    assert case.answers == ("2024",)
    assert not is_right(answer("It was signed in 1999."), replace(case, answers=("1999",)))
    alone = disapproved(answer("It was signed in 1999."))
    assert alone.answerable
    assert not alone.judged
    thumb = approved(answer("It was signed in 1999.", "Signed 1999."))
    assert thumb.evidence
    turned = disapproved(answer("It was signed in 1999.", "Signed 1999."), thumb)
    assert not turned.judged
    assert not turned.evidence


def test_a_correction_must_stand_in_the_files(store: Store) -> None:
    hits = retriever(store).search("monthly rent 1,250 pounds", 10)
    case = corrected("What is the rent?", ["1,250 pounds"], hits, Reader.open())
    assert case.evidence[0].quote.startswith("The monthly rent is 1,250 pounds.")
    with pytest.raises(QuestionError, match="--file"):
        corrected("What is the rent?", ["9,999 pounds"], hits, Reader.open())
    assert unanswerable("What is the rent?", case).answers == ()


def test_the_evidence_of_a_correction_is_the_sentence_that_answers() -> None:
    text = (
        "The rent of the workshop is £2,400 a quarter. The tenant pays for water."
        " On signing, the tenant leaves a deposit of £2,400 with the landlord."
    )
    hits = [Hit(1, "/Lease.txt", Place(0, len(text)), text, 1.0, {}, title="Lease")]
    asked = {"How much is the deposit?": "On signing", "How much is the rent?": "The rent"}
    for question, begins in asked.items():
        case = corrected(question, ["£2,400"], hits, Reader.open())
        assert case.evidence[0].quote.startswith(begins)


# --- matching ------------------------------------------------------------------------------------


def test_an_answer_is_known_by_its_words_or_its_number() -> None:
    assert says("The rent is 1,250 pounds a month.", "1250 pounds")
    assert says("signed on 14 November 2024", "14 Nov 2024")
    assert says("kept by Mária LUND, of Aldermoor", "Maria Lund")
    assert not says("The rent is 1,350 pounds.", "1,250 pounds")
    assert not says("Marias Lund", "Maria Lund")
    assert f1("The rent is 1,250 pounds", ["1,250 pounds"]) == 0.75  # 3 of 5 words, and all 3
    assert f1("nothing", ["1,250 pounds"]) == 0.0


@pytest.mark.parametrize(
    ("file", "quote", "is_right"),
    [
        ("/a.md", "The rent of bay 4 in the mill is 100 pounds.", True),
        ("/a.md", "The rent of bay 5 in the mill is 100 pounds.", False),  # of another bay
        ("/a.md", "The rent of bay 4 in the mill is 120 pounds.", False),  # another number
        ("/b.md", "The rent of bay 4 in the mill comes to 100 pounds a year.", True),
        ("/b.md", "The seals cost 100 pounds.", False),  # holds the answer, about something else
        ("/a.md", "The seals cost 100 pounds.", False),
        ("/a.md", "Bay 4 is to be had for 100 pounds.", True),
    ],
)
def test_a_citation_is_right_that_says_the_same_about_the_same(
    file: str, quote: str, is_right: bool
) -> None:
    said = Evidence("/a.md", "The rent of bay 4 in the mill is 100 pounds.")
    case = Case("c1", "What is the rent of bay 4?", answers=("100 pounds",), evidence=(said,))
    cites = Citation(1, file, Place(0, 5), quote)
    given = Answer("?", False, "", (Sentence("x", "supported", (cites,)),), (), {}, {})
    assert cited(given, case)[0] == [is_right]


def test_a_citation_of_another_name_is_not_the_evidence() -> None:
    said = Evidence("/a.md", "The deposit of the north bay is held by Maria Lund.")
    case = Case("c1", "Who holds the deposit?", answers=("Maria Lund",), evidence=(said,))
    quotes = ("The deposit of the north bay is held by Joan Mbeki.", "Maria Lund is on leave.")
    cites = tuple(Citation(1, "/b.md", Place(0, 5), quote) for quote in quotes)
    given = Answer("?", False, "", (Sentence("x", "supported", cites),), (), {}, {})
    assert cited(given, case) == ([False, False], [False])


# --- running, summing, comparing -----------------------------------------------------------------


def test_one_passage_may_hold_several_sentences_that_answer(store: Store, tmp_path: Path) -> None:
    file = str(tmp_path / "files" / "Lease.md")
    said = ("The monthly rent is 1,250 pounds.", "signed by the two parties on 14 November 2024.")
    both = tuple(Evidence(file, quote) for quote in said)
    gone = Evidence(file, "Nothing of this kind stands anywhere.")
    cases = [
        Case("both", "What is the monthly rent?", answers=("1,250 pounds",), evidence=both),
        Case("half", "What is the rent a month?", answers=("1,250",), evidence=(both[0], gone)),
    ]
    *_, last = run(cases, retriever(store), answerer(store))
    assert isinstance(last, Measured)
    whole, half = last.outcomes
    assert (whole.rank, whole.recall_1, whole.recall_5, whole.recall, whole.ndcg) == (1, 1, 1, 1, 1)
    assert (half.rank, half.recall_1, half.recall_5, half.recall) == (1, 0.5, 0.5, 0.5)
    assert half.ndcg == pytest.approx(1 / (1 + 1 / math.log2(3)))
    found = figures(last.outcomes)
    assert found["recall@1"] <= found["recall@5"] <= found["recall@10"] == 0.75


def test_a_run_asks_every_question_of_the_library(store: Store, tmp_path: Path) -> None:
    cases = [
        Case(
            "rent",
            "What is the monthly rent?",
            answers=("1,250 pounds",),
            evidence=(Evidence(str(tmp_path / "files" / "Lease.md"), "The monthly rent is"),),
        ),
        Case("none", "Who discovered penicillin?", answerable=False),
    ]
    folders = [folder.path for folder in store.ledger.folders()]
    *_, last = run(cases, retriever(store), answerer(store), folders)
    assert isinstance(last, Measured)
    rent, none = last.outcomes
    assert (rent.rank, rent.recall, rent.ndcg) == (1, 1.0, 1.0)
    assert rent.right
    assert rent.right_citations == rent.citations >= 1
    assert (rent.folder, rent.kind) == (str(tmp_path / "files"), "markdown")
    assert not rent.by_itself
    assert none.refused
    assert none.right
    alone = {
        name: Retriever(store, cast(Embedder, HashEmbedder()), options_for(name))
        for name in ("words", "meaning")
    }
    *_, last = run(cases, retriever(store), answerer(store), folders, alone)
    assert isinstance(last, Measured)
    assert last.outcomes[0].by_itself
    assert last.outcomes[0].rank_words == 1
    found = figures(last.outcomes)
    assert found["words@10"] == 1.0
    assert found["recall@10"] == found["refusal_recall"] == found["refusal_precision"] == 1.0
    folder = str(tmp_path / "files")
    collections = {"Mill": (folder, "/elsewhere"), "Empty": ("/elsewhere",)}
    assert {(one.by, one.name) for one in groups(last.outcomes, collections)} >= {
        ("all", ""),
        ("collection", "Mill"),
        ("kind", "markdown"),
        ("folder", folder),
    }


def test_a_follow_up_is_asked_in_its_conversation(store: Store) -> None:
    asked, before = "When was it signed?", ("Who signed the lease?",)
    plain, told = (
        next(
            event.answer
            for event in answerer(store).answer(asked, (), history)
            if isinstance(event, Finished)
        )
        for history in ((), tuple(Message("user", one) for one in before))
    )
    assert plain.before == ()
    assert told.before == before
    case = approved(told)
    assert (case.question, case.after) == (asked, before)
    assert case.id == case_id(asked, before) != case_id(asked)
    assert disapproved(told).id == case.id
    *_, last = run([case], retriever(store), answerer(store))
    assert isinstance(last, Measured)
    (outcome,) = last.outcomes
    assert outcome.right
    assert outcome.rank == 1
