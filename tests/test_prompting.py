"""Prompts keep their budget, say what they leave out, and cut no passage silently."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.asking import understand
from assistant.evidence import Reading, candidates, rank
from assistant.judging import Logistic
from assistant.prompting import PASSAGES, SYSTEM, Prompt, build_prompt, numbered
from assistant.records import Hit, Place

MODEL = Logistic(0.0, {"coverage": 3.0})


def hit(number: int, text: str, title: str = "", modified: str = "") -> Hit:
    place = Place(0, len(text))
    return Hit(number, f"/{number}.txt", place, text, 1.0, {}, title=title, modified=modified)


def count(text: str) -> int:
    return len(text.split())


def prompt(question: str, hits: list[Hit], budget: int = 700, closely: bool = False) -> Prompt:
    found = candidates(hits)
    unread = [Reading(one.start, one.start, 0.0, 0.0) for one in found]
    ranked = rank(understand(question), found, unread, MODEL)
    return build_prompt(question, hits, ranked, count, budget, closely)


def test_system_first_passages_numbered_question_last() -> None:
    hits = [hit(7, "The monthly rent is 1,200 euros.", "Lease", "2024-03-01T10:00:00")]
    built = prompt("What is the rent?", hits)
    assert [message.role for message in built.messages] == ["system", "user"]
    assert built.messages[0].text == SYSTEM
    assert built.messages[1].text == (
        "[1] Lease (2024-03-01)\nThe monthly rent is 1,200 euros.\n\nQuestion: What is the rent?"
    )


def test_a_long_passage_becomes_its_best_sentences_with_what_is_round_them() -> None:
    filler = " ".join(f"Filler sentence number {word} says nothing." for word in "abcdefghij" * 6)
    text = f"{filler} Before it. The monthly rent is 1,200 euros. After it. {filler}"
    built = prompt("What is the monthly rent?", [hit(1, text)], 120)
    shown = built.messages[1].text
    assert "Before it. The monthly rent is 1,200 euros. After it." in shown
    assert built.compressed == (0,)


def test_few_passages_are_shown_and_for_which_there_is_no_room_is_said() -> None:
    hits = [hit(number, f"Rent number {number} is due.") for number in range(6)]
    built = prompt("When is rent due?", hits)
    assert len(built.shown) == PASSAGES
    assert built.crowded_out == ()
    least = count(SYSTEM) + count("Question: When is rent due?")
    tight = prompt("When is rent due?", hits, least + 12)
    assert len(tight.shown) < PASSAGES
    assert len(tight.shown) + len(tight.crowded_out) == PASSAGES


def test_a_very_small_model_is_shown_the_best_evidence_and_what_is_beside_it() -> None:
    text = "One. Two. Before it. The monthly rent is 1,200 euros. After it. Three. Four." * 9
    hits = [hit(1, text.replace("1,200", "1,300")), hit(2, "Pets bark."), hit(3, "Geese cackle.")]
    found = candidates(hits)
    unread = [Reading(one.start, one.start, 0.0, 0.0) for one in found]
    ranked = rank(
        understand("What is the monthly rent?"), found, unread, Logistic(0.0, {"coverage": 9.0})
    )
    built = build_prompt("What is the monthly rent?", hits, ranked, count, 700, closely=True)
    assert built.shown == (0,)
    assert built.crowded_out == ()  # they are not nearly as likely
    shown = built.messages[1].text
    assert "Before it. The monthly rent is 1,300 euros. After it." in shown
    assert "Two." not in shown


SENTENCES = st.lists(
    st.sampled_from(
        ["The rent is 5 euros.", "Pets bark.", "Rent! Rent?", "A long one " * 40 + "ends."]
    ),
    min_size=1,
    max_size=30,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(SENTENCES, max_size=5), st.integers(min_value=0, max_value=400), st.booleans())
def test_the_budget_is_kept_and_every_best_hit_accounted_for(
    texts: list[str], room: int, closely: bool
) -> None:
    question = "What is the rent?"
    budget = count(SYSTEM) + count(f"Question: {question}") + room
    hits = [hit(number, text) for number, text in enumerate(texts)]
    built = prompt(question, hits, budget, closely)
    assert sum(count(message.text) for message in built.messages) <= budget
    accounted = (*built.shown, *built.crowded_out)
    assert len(set(accounted)) == len(accounted) <= PASSAGES
    telling = {one.hit for one in candidates(hits)}
    assert len(accounted) == min(PASSAGES, len(telling)) or closely
    for index in set(built.shown) - set(built.compressed):
        assert texts[index].strip() in built.messages[1].text


def test_a_title_that_is_the_first_heading_is_said_once() -> None:
    lease = replace(hit(1, "text", "Lease"), heading="Lease › Deposits")
    assert numbered(2, lease, "text") == "[2] Lease › Deposits\ntext"
    assert numbered(2, replace(lease, heading="Deposits"), "text") == "[2] Lease › Deposits\ntext"
    assert numbered(2, replace(lease, title="", heading=""), "text") == "[2]\ntext"
