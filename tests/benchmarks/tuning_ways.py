"""The four ways where people ask: python -m tests.benchmarks.tuning_ways DATA KEEP [--steps N] …

Form from tuning, facts from the files. SQuAD 2.0's 864 paragraphs are the library, searched by the
product; people's questions of five articles become pairs as `footnote tune make` makes them (the
wanted answer is JSON: what the passage says and the passage's number, or null for both), and those
of the three other articles, which the reader has not seen either, are answered the four ways. KEEP
is a home with the built-in models; libraries, pairs and adapters are kept in it. Beside the proof's
own figures: how often the answer is one that people gave, and how often null is said rightly.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from assistant.embedding import Embedder
from assistant.evaluation.cases import Case, Evidence
from assistant.evaluation.making import Made
from assistant.generation import Generator
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.pieces import pieces
from assistant.reading import Reader
from assistant.retrieval import Retriever
from assistant.store.papers import PlainPaper
from assistant.tuning.adopting import adopt_run
from assistant.tuning.bases import Base, installed_base, open_vocabulary
from assistant.tuning.drafting import DEPTH, Drafted, Form, from_library
from assistant.tuning.examples import Example, Split
from assistant.tuning.guards import copying, forgetting, read_probes
from assistant.tuning.pairs import example_of, read_pairs, write_pairs
from assistant.tuning.passages import Find, finder
from assistant.tuning.planning import PRESETS, plan_for
from assistant.tuning.proof import Case as Answered
from assistant.tuning.proof import prove
from assistant.tuning.registry import adapter_file
from assistant.tuning.runs import begin_run
from assistant.tuning.scores import normalised, read_json, word_f1
from assistant.work import ended
from tests.benchmarks.answering_data import HELD_OUT_ARTICLES
from tests.benchmarks.retrieval import judged, library
from tests.benchmarks.tuning import trained

FORM = Form('{"answer": "{answer}", "source": {source}}', '{"answer": null, "source": null}')
VALIDATION = 24


def asked(data: Path, corpus: Path, seen: bool) -> list[Case]:
    """People's questions of the articles that may be learned from, or of the others, shuffled; a
    third of them unanswerable."""
    answerable: list[Case] = []
    others: list[Case] = []
    number = 0
    for article in json.loads((data / "questions.json").read_text("utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            file = str(next(corpus.glob(f"*/{number:07d}.txt")))
            number += 1
            if (article["title"] not in HELD_OUT_ARTICLES) == seen:
                for each in paragraph["qas"]:
                    case = _case(each, paragraph["context"], file)
                    (answerable if case.answerable else others).append(case)
    chooser = random.Random(0)
    chooser.shuffle(answerable)
    chooser.shuffle(others)
    return [one for at, one in enumerate(answerable) for one in (one, *others[at // 2 :][: at % 2])]


def _case(table: dict[str, object], text: str, file: str) -> Case:
    question, id = str(table["question"]).strip(), str(table["id"])
    answers = table["answers"]
    if table["is_impossible"] or not isinstance(answers, list):
        return Case(id, question, answerable=False)
    at = int(answers[0]["answer_start"])
    start, end = next((start, end) for start, end in pieces(text) if at < end)
    said = tuple(dict.fromkeys(str(one["text"]) for one in answers))
    return Case(id, question, answers=said, evidence=(Evidence(file, text[start:end]),))


def examples(cases: Sequence[Case], find: Find, kept: PlainPaper, count: int) -> list[Example]:
    """Pairs of the cases, made as the product makes them; those of an earlier start are kept."""
    pairs = read_pairs(kept)
    if len(pairs) < count:
        wanted = cases[len(pairs) : count]
        made = (Made(case, at, len(wanted)) for at, case in enumerate(wanted, start=1))
        for event in from_library(made, find, FORM):
            if isinstance(event, Drafted):
                pairs.append(replace(event.pair, state="accepted"))
        write_pairs(kept, pairs)
    return [example_of(pair) for pair in pairs[:count]]


def train(home: Home, base: Base, split: Split, given: argparse.Namespace) -> None:
    run = home.folder / "tuning" / given.name
    if not run.exists():
        _, lora, settings = PRESETS["json"]
        settings = replace(
            settings,
            most_steps=given.steps,
            batch=given.batch,
            learning_rate=given.rate,
            validate_every=max(given.steps // 3, 1),
            save_every=20,
        )
        run.parent.mkdir(parents=True, exist_ok=True)
        plan = plan_for(given.name, base, split.hash, lora, settings)
        begin_run(run, plan, split, open_vocabulary(base))
    if not (home.folder / "adapters" / given.name).exists():
        trained(run)
        adopt_run(home, run, base, given.name)


def facts(cases: Sequence[Case], answered: Sequence[Answered]) -> Iterator[str]:
    """What the four figures say of the answers themselves."""
    both = list(zip(cases, answered, strict=True))
    told = [(case, _said(one.answer)) for case, one in both if case.answerable]
    right = sum(
        any(normalised(said) == normalised(one) for one in case.answers) for case, said in told
    )
    near = sum(max(word_f1(said, one) for one in case.answers) for case, said in told)
    refused = sum(not said for _, said in told)
    yield f"{len(told)} facts: {right / len(told):.3f} exact, F1 {near / len(told):.3f}"
    yield f"wrongly null {refused / len(told):.3f}"
    turned = [read_json(one.answer) for case, one in both if not case.answerable]
    rightly = sum(isinstance(one, dict) and one.get("answer") is None for one in turned)
    yield f"{len(turned)} unanswerable: rightly null {rightly / max(len(turned), 1):.3f}"


def _said(answer: str) -> str:
    """The fact in an answer: its JSON's field, or all of it where it is none."""
    found = read_json(answer)
    if not isinstance(found, dict):
        return answer
    return str(found.get("answer") or "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("keep", type=Path)
    parser.add_argument("--name", default="ways")
    parser.add_argument("--examples", type=int, default=900)
    parser.add_argument("--steps", type=int, default=110)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--judged", type=int, default=60)
    given = parser.parse_args()
    home = Home(given.keep.absolute())
    base = installed_base(default_model(home, "generator"))
    embedder = Embedder.open(default_model(home, "embedder"))
    of, reader = judged(given.data, "squad2"), Reader.open()
    with library(given.data, given.keep, "squad2", of, embedder) as store:
        find = finder(Retriever(store, embedder), reader, DEPTH, DEPTH)
        squad, corpus = given.data / "answering/squad2", given.keep / "squad2" / "corpus"
        cases = asked(squad, corpus, seen=True)
        paper = PlainPaper(given.keep / "ways.jsonl")
        begun = time.monotonic()
        learned = examples(cases, find, paper, given.examples + VALIDATION)
        others = asked(squad, corpus, seen=False)[: given.judged]
        paper = PlainPaper(given.keep / "ways-held-out.jsonl")
        held_out = examples(others, find, paper, given.judged)
        print(f"{len(learned)} pairs in {time.monotonic() - begun:.0f} s", flush=True)
        split = Split(tuple(learned[VALIDATION:]), tuple(learned[:VALIDATION]), tuple(held_out))
        train(home, base, split, given)
        attached = [(adapter_file(home, given.name), 1.0)]
        opened = Generator.open(base.run_file or base.path, adapters=attached)
        with closing(opened), opened as writer:
            proof, found = ended(prove(writer, held_out, find, 64))
            for figures in proof.figures:
                print(figures)
            for way, answered in found.items():
                print(way, *facts(others, answered), sep="; ")
            print(proof.advice)
            for case in found["tuned+retrieval"]:
                print(f"    {case.question} → {case.answer!r} ({case.wanted})")
            for warning in (*copying(found), *forgetting(writer, read_probes())):
                print(warning)


if __name__ == "__main__":
    main()
