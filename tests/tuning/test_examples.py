"""Examples: every common shape is read, and nothing unfit is learned silently."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import TuningError
from assistant.records import Message
from assistant.tuning.checks import Checked, CheckOptions, check_examples
from assistant.tuning.contamination import Judged, contaminated
from assistant.tuning.examples import Example, example_from_dict, example_to_dict
from assistant.tuning.reading import read_examples
from assistant.tuning.secrets import is_card_number, secrets_in
from assistant.tuning.splitting import group_of, split_examples


def pair(question: str, answer: str, group: str = "", line: int = 0) -> Example:
    return Example((Message("user", question), Message("assistant", answer)), group, line, "f")


def words(seed: int, count: int) -> str:
    """Words that no two seeds share a run of."""
    draw = random.Random(seed)
    return " ".join("".join(draw.choices("bcdfglmnprst", k=6)) for _ in range(count))


def write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


RECORDS = [
    {"instruction": "Translate.", "input": "cat", "output": "chat"},
    {"instruction": "Say hi.", "output": "hi"},
    {"prompt": "2+2?", "completion": "4"},
    {"question": "Capital?", "answer": "Paris", "document": "geo", "citations": ["p. 4"]},
    {"messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"},
                  {"role": "assistant", "content": "Hello"}]},
    {"conversations": [{"from": "human", "value": "Weather?"},
                       {"from": "function_call", "value": "{}"},
                       {"from": "observation", "value": "rain"}, {"from": "gpt", "value": "Rain."},
                       {"from": "human", "value": "Thanks"}]},
    {"instruction": "Add.", "instances": [{"input": "1 1", "output": "2"},
                                          {"input": "1 2", "output": "3"}]},
    {"conversations": [{"from": "human", "value": "Joke?"}],
     "chosen": {"from": "gpt", "value": "Ha"}, "rejected": {"from": "gpt", "value": "No"}},
]  # fmt: skip


@pytest.mark.parametrize("listed", [False, True])
def test_every_common_shape_is_read(tmp_path: Path, listed: bool) -> None:
    text = json.dumps(RECORDS, indent=1) if listed else "\n".join(map(json.dumps, RECORDS))
    read = read_examples(write(tmp_path / "a.json", text))
    answers = " ".join(one.answer for one in read)
    assert answers == "chat hi 4 Paris Hello Rain. 2 3 Ha"
    assert read[0].question == "Translate.\n\ncat"
    assert (read[3].group, read[3].citations) == ("geo", ("p. 4",))
    assert [turn.role for turn in read[4].turns] == ["system", "user", "assistant"]
    assert [turn.role for turn in read[5].turns] == ["user", "assistant"] * 2
    lines = [one.line for one in read]
    assert lines == sorted(lines)
    assert (lines[0], lines[1]) == ((2, 7) if listed else (1, 2))
    assert [example_from_dict(example_to_dict(one)) for one in read] == read


def test_tables_are_read(tmp_path: Path) -> None:
    text = 'Prompt;Completion;group\n"a; b";"x\ny";g\nc;z;h\n'
    read = read_examples(write(tmp_path / "a.csv", text))
    assert [(one.question, one.answer, one.group, one.line) for one in read] == [
        ("a; b", "x\ny", "g", 2),
        ("c", "z", "h", 4),
    ]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.jsonl", '{"prompt": "a", "completion": "b"}\n{', "Line 2 of a.jsonl is not JSON"),
        ("a.jsonl", "[{", "list in a.jsonl"),
        ("a.jsonl", '"text"', "Line 1 of a.jsonl is not a JSON object"),
        ("a.jsonl", '{"text": "a"}', "Line 1 of a.jsonl: it needs"),
        ("a.jsonl", '{"prompt": "a", "completion": {}}', '"completion" must be a text'),
        ("a.jsonl", '{"messages": [{"role": "x", "content": ""}]}', "role “x” is not known"),
        ("a.jsonl", '{"messages": [{"role": "user", "content": "a"}]}', "nothing to learn"),
        ("a.jsonl", '{"messages": "a"}', '"messages" must be a list'),
        ("a.jsonl", "\n\n", "holds no examples"),
        ("a.csv", "a,b\n1,2\n", "must name its columns"),
        ("a.csv", "prompt,completion\n1,2,3\n", "Line 2 of a.csv has more cells"),
        ("a.csv", 'prompt,completion\n1,"2', "no proper CSV"),
    ],
)
def test_a_file_that_cannot_be_understood_is_refused_with_its_line(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    with pytest.raises(TuningError, match=r"\.$") as refused:
        read_examples(write(tmp_path / name, text))
    assert said in refused.value.message


def test_text_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"\xff\xfe{")
    with pytest.raises(TuningError, match="UTF-8"):
        read_examples(tmp_path / "a.jsonl")
    with pytest.raises(TuningError, match="cannot be read"):
        read_examples(tmp_path / "none.jsonl")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("My card is 4242 4242 4242 4242, please", "a card number"),
        ("key AKIAIOSFODNN7EXAMPLE", "a cloud access key"),
        ("-----BEGIN RSA PRIVATE KEY-----", "a private key"),
        ("password = hunter2hunter2", "a password or key"),
        ("postgres://me:s3cret!@host/db", "a password in an address"),
        ("IBAN GB82 WEST 1234 5698 7654 32.", "an account number"),
    ],
)
def test_secrets_are_found(text: str, kind: str) -> None:
    found = list(secrets_in(text))
    assert kind in {secret.kind for secret in found}
    assert all(len(secret.shown) <= 8 for secret in found)


@pytest.mark.parametrize(
    "text",
    [
        "Call 0170 1234567 or 4242 4242 4242 4241.",
        "The password is on the noticeboard.",
        "It cost 1,234,567,890,123.45 in 2024.",
        "ISBN 978-3-16-148410-0",
        "Order number 4444444444444444 is shipped; sk-learn is a library.",
    ],
)
def test_what_only_looks_like_a_secret_is_none(text: str) -> None:
    assert list(secrets_in(text)) == []


@given(st.text("0123456789", min_size=14, max_size=14))
def test_luhn_accepts_one_check_digit_of_ten(digits: str) -> None:
    assert sum(is_card_number(f"45{digits}{last}") for last in range(10)) == 1


def count(example: Example) -> int:
    return sum(len(turn.text.split()) for turn in example.turns)


def check(examples: Sequence[Example], judged: Sequence[Judged] = ()) -> Checked:
    return check_examples(examples, count, CheckOptions(max_tokens=60), judged)


def many(start: int = 0, stop: int = 40) -> list[Example]:
    return [pair(words(at, 6), words(at + 1000, 6), f"g{at}", at + 1) for at in range(start, stop)]


def test_unfit_examples_are_set_aside_with_a_reason() -> None:
    bad = [
        pair("", "answer", line=101),
        pair("question", "  ", line=102),
        pair(words(0, 6).upper(), words(1000, 6), line=103),
        pair(words(1, 6), "another answer", line=104),
        pair(words(900, 70), "x", line=105),
        pair("my card", "4242424242424242", line=106),
    ]
    checked = check([*many(), *bad])
    found = {(one.line, one.kind, one.removed) for one in checked.findings}
    assert found == {
        (101, "empty", True),
        (102, "empty", True),
        (103, "duplicate", True),
        (104, "conflict", False),
        (105, "too_long", True),
        (106, "secret", True),
    }
    parts = (checked.split.train, checked.split.validation, checked.split.held_out)
    kept = {one.line for part in parts for one in part}
    assert kept == {*range(1, 41), 104}
    assert "tokens long" in next(one.message for one in checked.findings if one.line == 105)
    assert "4242424242424242" not in str(checked.findings)


@given(st.lists(st.integers(0, 8), min_size=12, max_size=60), st.integers(0, 5))
def test_no_group_is_on_two_sides(groups: list[int], seed: int) -> None:
    examples = [pair(words(at, 3), "x", f"g{group}", at) for at, group in enumerate(groups)]
    if len(set(groups)) < 3:
        with pytest.raises(TuningError, match="at least three"):
            split_examples(examples, seed=seed)
        return
    split = split_examples(examples, seed=seed)
    parts = [split.train, split.validation, split.held_out]
    named = [{group_of(one) for one in part} for part in parts]
    assert all(named)
    assert len(set.union(*named)) == sum(map(len, named))
    assert sorted(one.line for part in parts for one in part) == list(range(len(groups)))
    assert split_examples(examples, seed=seed).hash == split.hash


def test_planted_contamination_is_caught_and_removed() -> None:
    examples = many(0, 60)
    before = check(examples).split
    held, where = before.held_out, before.train[0].group
    exact = pair(f"  {held[0].question.upper()}?", "other", where, 201)
    long = words(77, 30)
    copied = pair("Read: " + " ".join(long.split()[5:25]), "x", where, 202)
    judged = [Judged(long)]
    planted = check([*examples, exact, copied], judged)
    leaks = {one.line: one.message for one in planted.findings if one.kind == "contaminated"}
    learned = {one.line for one in (*planted.split.train, *planted.split.validation)}
    assert held[0] in planted.split.held_out
    assert set(leaks) == {201, 202}
    assert "exactly" in leaks[201]
    assert "words of" in leaks[202]
    assert not {201, 202} & learned


def test_words_that_the_whole_task_shares_are_no_contamination() -> None:
    task = words(5, 20)
    train = [pair(f"{task} {words(at, 4)}", "x", line=at) for at in range(30)]
    judged = [Judged(f"{task} {words(500, 4)}")]
    assert list(contaminated(train, judged)) == []


def test_questions_that_mean_the_same_are_caught() -> None:
    meanings = {"How old is the mill?": 0.0, "What is the age of the mill?": 0.1, "Who sings?": 1.5}

    def embed(texts: Sequence[str]) -> npt.NDArray[np.float32]:
        angles = np.array([meanings[text] for text in texts])
        return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)

    train = [pair("What is the age of the mill?", "200 years"), pair("Who sings?", "Edith")]
    found = list(contaminated(train, [Judged("How old is the mill?", "200 years")], embed))
    assert [(one.index, one.how) for one in found] == [(0, "meaning")]
    assert list(contaminated(train, [Judged("How old is the mill?", "30 years")], embed)) == []
