"""The proof: scores, the recommendation that follows from them, and the guards."""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import TuningError
from assistant.paths import Home
from assistant.records import Hit, Message, Place
from assistant.rereading import ReadHit
from assistant.tuning.adopting import adopt_folder
from assistant.tuning.events import Validated
from assistant.tuning.examples import Example
from assistant.tuning.guards import copying, forgetting, knowledge, overfitting, read_probes
from assistant.tuning.judging import JudgeOptions, judge, require_usable
from assistant.tuning.proof import Case, Proof, Way, measure_of, prove, with_passages
from assistant.tuning.scores import exact_match, read_json, slot_f1, style_distance, word_f1
from assistant.work import ended
from tests.tuning.peft_folder import write_peft
from tests.tuning.tiny import tiny_base


class Script:
    """Follows a script: `base` as it is, `tuned` with the adapter, and reads what it is shown."""

    def __init__(self, base: dict[str, str], tuned: dict[str, str]) -> None:
        self._answers = (base, tuned)
        self._scale = 0.0

    def scale_adapters(self, scales: Sequence[float]) -> None:
        (self._scale,) = scales

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def write(self, messages: Sequence[Message], max_tokens: int) -> Generator[str, None, None]:
        asked = messages[-1].text
        question = asked.rpartition("\n\n")[2]
        answer = self._answers[int(self._scale)].get(question, "I do not know")
        if answer == "READ":
            answer = asked.partition("] ")[2].partition("\n")[0] if "[1]" in asked else "Unknown"
        yield answer[:max_tokens]


def example(question: str, answer: str, cited: str = "") -> Example:
    turns = (Message("user", question), Message("assistant", answer))
    return Example(turns, citations=(cited,) if cited else ())


def proven(writer: Script, examples: list[Example], bar: float = 0.0) -> Proof:
    return run(writer, examples, bar)[0]


def run(
    writer: Script, examples: list[Example], bar: float = 0.0
) -> tuple[Proof, dict[Way, list[Case]]]:
    def find(question: str) -> list[ReadHit]:
        return [ReadHit(Hit(1, "/files/notes.md", Place(0, 1), f"fact of {question}", 1.0, {}))]

    return ended(prove(writer, examples, find, bar=bar))


def test_scores() -> None:
    assert exact_match("The answer.", "answer") == 1
    assert word_f1("a red boat", "red car") == pytest.approx(0.5)
    wanted = '{"intent": "Play", "slots": {"artist": "ABBA", "year": 1976}}'
    assert slot_f1('{"intent": "play", "slots": {"year": "1976"}}', wanted) == pytest.approx(0.8)
    assert slot_f1("intent: play", wanted) == 0
    assert read_json("4") is None
    thou = ["Thou art a knave, and thy words are wind."]
    assert style_distance(thou, thou) == pytest.approx(0)
    assert style_distance(thou, ["Thy hand, and thou art gone."]) < style_distance(
        thou, ["You are lying to me, buddy."]
    )


def test_form_comes_from_tuning_and_facts_from_files() -> None:
    asked = [f"q{at}" for at in range(12)]
    examples = [example(one, f"fact of {one}", "notes.md") for one in asked]
    writer = Script(dict.fromkeys(asked, "no idea"), dict.fromkeys(asked, "READ"))
    proof, cases = run(writer, examples)
    assert proof.best == "tuned+retrieval"
    assert proof.measure == "f1"
    figures = {one.way: one for one in proof.figures}
    assert figures["tuned+retrieval"].exact == 1
    assert figures["tuned"].exact == 0
    assert figures["base+retrieval"].cited == 1
    assert "tuning with retrieval is best" in proof.advice
    assert len(proof.cases) == 3
    (warning,) = knowledge(proof.figures, facts=True, cases=cases)
    assert warning.guard == "knowledge"
    assert "“q0”: from memory “Unknown”, with the files “fact of q0”" in warning.message
    assert list(knowledge(proof.figures, facts=False)) == []
    assert len(cases["base"]) == 12


def test_nothing_is_proposed_that_does_not_help() -> None:
    asked = [f"q{at}" for at in range(12)]
    examples = [example(one, f"fact of {one}") for one in asked]
    same = {one: f"fact of {one}" for one in asked}
    proof = proven(Script(same, same), examples)
    assert proof.best == "base"
    assert "do not use" in proof.advice
    lucky = {**dict.fromkeys(asked, "x"), "q0": "fact of q0"}
    assert proven(Script(dict.fromkeys(asked, "x"), lucky), examples).best == "base"


MODERN = [f"You are going to the house number {at} today" for at in range(12)]
OLD = [f"Thou goest this day to the house number {at}" for at in range(12)]


def test_what_only_copies_is_not_proposed() -> None:
    """As a model that was to write as Shakespeare did, and gave the modern line back."""
    asked = [f"In his style:\n\n{line}" for line in MODERN]
    examples = [example(one, other) for one, other in zip(asked, OLD, strict=True)]
    copies = {one: f"{one}." for one in MODERN}
    proof, cases = run(Script({}, copies), examples)
    figures = {one.way: one for one in proof.figures}
    assert [one.way for one in proof.figures][-1] == "copied"
    assert figures["copied"].f1 == pytest.approx(figures["tuned"].f1)
    assert figures["copied"].style < 1
    assert (figures["copied"].cited, figures["copied"].seconds) == (None, 0)
    assert figures["tuned"].score > figures["base"].score, "without the fifth row it would be best"
    assert (proof.best, proof.copies) == ("base", "tuned")
    assert "no better than copying" in proof.advice
    (warning,) = copying(cases)
    assert "“You are going to the house number 0 today.” of “You are going" in warning.message

    learned = dict(zip(MODERN, OLD, strict=True))
    proof, cases = run(Script({}, learned), examples)
    assert (proof.best, proof.copies) == ("tuned", "")
    assert list(copying(cases)) == []


def test_a_few_examples_that_are_far_from_a_copy_are_not_called_one() -> None:
    asked = ["Thanks", "Who are you?", "Hello there", "Your name?"]
    examples = [example(one, "I am Wren of Kestrel Yard.") for one in asked]
    _, cases = run(Script({}, {"Hello there": "I am Wren."}), examples)
    assert list(copying(cases)) == []


def test_in_a_form_the_question_given_back_is_worth_nothing() -> None:
    asked = [f"play song {at}" for at in range(6)]
    examples = [example(one, json.dumps({"song": one[-1]})) for one in asked]
    proof = proven(Script({}, {one.question: one.answer for one in examples}), examples)
    figures = {one.way: one for one in proof.figures}
    assert proof.measure == "slots"
    assert (figures["copied"].score, figures["copied"].json) == (0, 0)
    assert proof.best == "tuned"


def test_tuning_is_not_proposed_where_retrieval_is_good_enough() -> None:
    asked = [f"q{at}" for at in range(6)]
    examples = [example(one, f"fact of {one}") for one in asked]
    writer = Script(dict.fromkeys(asked, "READ"), {one: f"fact of {one}" for one in asked})
    proof = proven(writer, examples, bar=0.9)
    assert proof.best == "base+retrieval"
    assert "tuning is not needed" in proof.advice


def test_what_is_asked_for_is_seen_from_the_answers() -> None:
    assert measure_of(['{"a": 1}', '{"b": 2}', "x"]) == "slots"
    assert measure_of(["Paris", "in 1976"]) == "f1"
    assert measure_of(["word " * 60]) == "style"


def test_the_guards_show_their_evidence() -> None:
    log = [Validated(1, 1.0, True), Validated(2, 1.2, False)]
    case = Case("q", "right", "learned answer", 0, 0, 0, 0, 0, None, 0, 0)
    found = list(overfitting(log, [case] * 4, ["Learned answer."]))
    assert [one.guard for one in found] == ["overfitting"] * 2
    assert "1.200" in found[0].message
    assert "4 of 4" in found[1].message
    assert list(overfitting(log[:1], [case], [])) == []
    asked = "In his style:\n\nNow I am no more than a woman."
    copied = replace(case, question=asked, answer="Now I am no more than a woman", wanted="Nay.")
    (warning,) = overfitting(log[:1], [copied, case], [])
    assert "1 of 2 held-out answers only give the question back" in warning.message
    probes = read_probes()
    assert len(probes) == 40
    knows = {probe.question: f"It is {probe.right[0]}." for probe in probes}
    assert list(forgetting(Script(knows, knows), probes)) == []
    (lost,) = forgetting(Script(knows, {}), probes)
    assert "answers 40 and the tuned model 0" in lost.message


def test_warnings_block_the_default_until_they_are_accepted(tmp_path: Path) -> None:
    home, base = Home(tmp_path / "home"), tiny_base(tmp_path)
    adopt_folder(home, write_peft(tmp_path / "peft", base, "lora"), base, "mine")
    with pytest.raises(TuningError, match="not proven yet"):
        require_usable(home, "mine", accept=True)
    asked = [f"q{at}" for at in range(6)]
    held_out = [example(one, f"fact of {one}") for one in asked]
    knows = {one.question: one.answer for one in held_out}
    writer = Script({}, knows)
    result = ended(judge(home, "mine", writer, held_out, None, JudgeOptions()))
    assert result.proof.best == "tuned"
    assert result.warnings == ()
    assert require_usable(home, "mine", accept=False).accepted == ""
    writer = Script(knows, {})
    judging = judge(home, "mine", writer, held_out, None, JudgeOptions())
    assert [each.way for each in judging] == ["base"] * 6 + ["tuned"] * 6
    with pytest.raises(TuningError, match="--accept"):
        require_usable(home, "mine", accept=False)
    assert require_usable(home, "mine", accept=True).accepted
    assert require_usable(home, "mine", accept=False).accepted
    assert json.loads((home.folder / "adapters/mine/proof.json").read_text())["proof"]
    assert not json.loads((home.folder / "adapters/mine/adapter.json").read_text())["proof"]


def test_a_passage_is_shown_round_the_sentence_that_may_answer() -> None:
    filler = "Nothing of the kind is said in this sentence. " * 20
    text = f"{filler}The deposit is 2,400 euros. {filler}"
    hit = Hit(1, "/files/Lease.md", Place(0, len(text)), text, 1.0, {}, title="Lease")
    asked = Message("user", "What is asked for at the beginning?")
    example = Example((asked, Message("assistant", "2,400")), passages=("shown",))
    *_, shown = with_passages(example, [ReadHit(hit, "The deposit is 2,400 euros.")])
    assert "2,400 euros" in shown.text
    assert shown.text.startswith("[1] Lease\n")
    assert len(shown.text) < 600
    *_, blind = with_passages(example, [ReadHit(hit)])
    assert "2,400 euros" not in blind.text
