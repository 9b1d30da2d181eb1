"""Fit resources/judgement.toml: python -m tests.benchmarks.judging DATA [--write] [--rows FILE]

DATA holds `training/answers` and `training/checker` (see the README of each). Only groups that the
reader has not learned from are used: four fifths of them are fitted on, one fifth is reported, and
each set is also reported by weights that have seen none of it. SQuAD 2 is reported where DATA holds
it (the articles that nothing has seen), and never fitted on. FILE keeps what was read.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import numpy as np

from assistant.checking import LIKELY, leanings
from assistant.citing import claim_of, likely, match, sources_of
from assistant.embedding import Embedder, likeness
from assistant.evidence import Evidence, answerable_features
from assistant.judging import Judgement, Logistic
from assistant.models.installed import default_model
from assistant.paths import Home, resources
from assistant.reading import Reader
from assistant.records import Hit, Place
from assistant.weighing import Weigher
from assistant.work import ended
from tests.benchmarks.answering_data import (
    HELD_OUT_ARTICLES,
    Case,
    Pool,
    judges,
    learned,
    sample,
    squad,
    training,
)
from tests.benchmarks.contrast_data import contrast_pool
from tests.benchmarks.fitting import Row, area, by_source, fit, scores, threshold
from tests.benchmarks.written_data import written_pool

ANSWERS = (
    "qed_nq", "selqa_sentence", "covidqa", "tatqa_text", "clapnq_sentence", "written", "contrasts",
)  # fmt: skip
WITH_NEGATIVES = ("squad2", "clapnq_sentence", "written", "contrasts")
MADE = {"written": written_pool, "contrasts": contrast_pool}
HITS = 5
LOST = 0.015  # of the answerable questions may be refused, the mean over the sets
NEUTRAL = Logistic(0.0, {})
EVIDENCE = ("margin", "answered", "coverage_near", "first", "meaning")
ANSWERABLE = ("margin", "answered", "near")  # a first hit tells more here than at home
SUPPORT = ("supported",)  # wording adds nothing here; checking asks it for numbers and names
PRECISION = 0.65  # of "supported" on these sets, half of whose claims were made to deceive


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the features of its sentences; `labels` says which hold the answer."""

    source: str
    group: str
    question: str
    answerable: bool
    features: list[dict[str, float]]
    labels: list[bool]


# --- questions -----------------------------------------------------------------------------------


def ask(pool: Pool, case: Case, weigher: Weigher, remove: bool) -> Asked | None:
    """Weigh the first hits; with `remove`, those without the paragraphs that hold the answer."""
    without = _holding(pool, case) if remove else frozenset[int]()
    hits = pool.search(case.question, HITS, without)
    found = any(hit.passage_id == case.gold for hit in hits)
    if not hits or (case.answerable and not remove and not found):
        return None  # neither answerable nor made to be unanswerable
    weighed = _run(weigher, case.question, hits)
    return Asked(
        source=case.source,
        group=case.group,
        question=case.question,
        answerable=case.answerable and not remove,
        features=[dict(one.features) for one in weighed],
        labels=[_holds(case, hits, one) for one in weighed],
    )


def _holding(pool: Pool, case: Case) -> frozenset[int]:
    answers = [answer.lower() for answer in case.answers]
    holding = {
        index
        for index, text in enumerate(pool.texts)
        if any(answer in text.lower() for answer in answers)
    }
    common = len(holding) > len(pool.texts) // 20  # "two", "yes": the words say nothing
    return frozenset({case.gold} if common else holding | {case.gold})


def _run(weigher: Weigher, question: str, hits: Sequence[Hit]) -> tuple[Evidence, ...]:
    return ended(weigher.weigh(question, hits)).ranked


def _holds(case: Case, hits: Sequence[Hit], one: Evidence) -> bool:
    if not case.answerable or hits[one.candidate.hit].passage_id != case.gold or not case.span:
        return False
    return one.candidate.start < case.span[1] and case.span[0] < one.candidate.end


def questions(folder: Path, count: int, weigher: Weigher) -> Iterator[Asked]:
    chooser = random.Random(2)
    begun = time.perf_counter()
    for name in (*ANSWERS, "squad2"):
        pool = _pool(folder, name)
        if pool is None:
            continue
        for case in sample(list(filter(_is_new, pool.cases)), count):
            remove = name not in WITH_NEGATIVES and chooser.random() < 0.5
            asked = ask(pool, case, weigher, remove)
            if asked and asked.features:
                yield asked
        print(f"{name}: read after {time.perf_counter() - begun:.0f} s", flush=True)


def _is_new(case: Case) -> bool:
    """Whether the reader has not learned from it: its scores there would flatter."""
    if case.source == "squad2":
        return case.group in HELD_OUT_ARTICLES
    return not learned(case.group)


def _pool(folder: Path, name: str) -> Pool | None:
    if name in MADE:
        return MADE[name](folder)
    if name != "squad2":
        return training(folder / "training" / "answers" / f"{name}.jsonl.gz")
    path = folder / "answering" / "squad2"
    return squad(path) if path.is_dir() else None


def evidence_rows(asked: Sequence[Asked]) -> list[Row]:
    """How a sentence that answers differs from another of its question, both ways round."""
    rows = []
    for one in asked:
        for right, is_right in zip(one.features, one.labels, strict=True):
            for wrong, is_other in zip(one.features, one.labels, strict=True):
                if is_right and not is_other:
                    more = {name: right[name] - wrong[name] for name in EVIDENCE}
                    less = {name: -value for name, value in more.items()}
                    rows.append(Row(one.source, one.group, more, True))
                    rows.append(Row(one.source, one.group, less, False))
    return rows


def answerable_rows(asked: Sequence[Asked], model: Logistic) -> list[Row]:
    rows = []
    for one in asked:
        best_first = sorted(one.features, key=lambda said: -model.score(said))
        rows.append(Row(one.source, one.group, answerable_features(best_first), one.answerable))
    return rows


def report_evidence(asked: Sequence[Asked], model: Logistic) -> None:
    """How often the best sentence, or one of the best two, is the one that answers."""
    for source in sorted({one.source for one in asked}):
        right = [0, 0]
        total = 0
        for one in asked:
            if one.source != source or not any(one.labels):
                continue
            chances = [model.score(said) for said in one.features]
            order = sorted(range(len(chances)), key=lambda index: -chances[index])
            total += 1
            right[0] += one.labels[order[0]]
            right[1] += any(one.labels[index] for index in order[:2])
        if total:
            print(f"  {source:18} first {right[0] / total:.3f}  first two {right[1] / total:.3f}")


# --- claims --------------------------------------------------------------------------------------


def claims(folder: Path, count: int, reader: Reader) -> Iterator[Row]:
    """A sample of every checker set, as the checker sees it."""
    for path in checker_sets(folder):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            lines = [line for line in map(json.loads, file) if not learned(line["group"])]
        random.Random(3).shuffle(lines)
        for wanted in (True, False):
            part = [line for line in lines if (line["label"] == "supported") == wanted]
            for line in part[: count // 2]:
                row = claim_row(path.name.split(".")[0], line, reader)
                if row:
                    yield row
        print(f"{path.name} read", flush=True)


def checker_sets(folder: Path) -> list[Path]:
    """All but FeverSymmetric, whose claims the reader learned from as FEVER's."""
    paths = sorted((folder / "training" / "checker").glob("*.jsonl.gz"))
    return [path for path in paths if not path.name.startswith("fever_symmetric")]


def claim_row(source: str, line: dict[str, str], reader: Reader) -> Row | None:
    text = line["premise"]
    hits = [Hit(0, "/premise", Place(0, len(text)), text, 1.0, {})]
    found = sources_of(hits)
    claim = claim_of(line["claim"])
    if not found or not (claim.words or claim.quantities):
        return None
    near = likely(claim, found, LIKELY)
    said = match(claim, near, leanings(claim, near, hits, reader)).features
    return Row(source, line["group"], said, line["label"] == "supported")


# --- fitting -------------------------------------------------------------------------------------


def settle(
    title: str, rows: Sequence[Row], names: Sequence[str], judge: Sequence[str] = ()
) -> Logistic:
    """Fit on four fifths of the groups; print each set's AUROC, held out and unseen."""
    print(f"\n{title}")
    fitted = [row for row in rows if row.source not in judge]
    model = fit([row for row in fitted if not judges(row.group)], names)
    for source, part in by_source(rows).items():
        held = part if source in judge else [row for row in part if judges(row.group)]
        other = fit([row for row in fitted if row.source != source], names)
        print(
            f"  {source:24} {len(part):6} rows   held out {area(scores(model, held), held):.3f}"
            f"   unseen {area(scores(other, part), part):.3f}"
        )
    return model


def with_threshold(
    model: Logistic, rows: Sequence[Row], lost: float, judge: Sequence[str]
) -> Logistic:
    cut = threshold(model, [row for row in rows if row.source not in judge], lost)
    for source, part in by_source(rows).items():
        no = [row for row in part if not row.label]
        yes = [row for row in part if row.label]
        if no and yes:
            refused = (scores(model, no) < cut).mean()
            wrongly = (scores(model, yes) < cut).mean()
            print(f"  {source:24} refused {refused:.2f}, wrongly {wrongly:.2f}")
    return Logistic(model.bias, model.weights, round(cut, 4))


def precise(model: Logistic, rows: Sequence[Row], precision: float) -> Logistic:
    """The lowest threshold at which `precision` of what passes is true, sets weighing equal."""
    parts = [(scores(model, part), part) for part in by_source(rows).values()]
    cut, reached = 0.4, 0.0
    while cut < 0.95 and reached < precision:
        cut = round(cut + 0.01, 2)
        passed = [(found >= cut, np.array([row.label for row in part])) for found, part in parts]
        true = sum(float((passes & labels).mean()) for passes, labels in passed)
        all_passed = sum(float(passes.mean()) for passes, _ in passed)
        reached = true / all_passed if all_passed else 1.0
    print(f"  threshold {cut}: precision {reached:.3f}")
    return Logistic(model.bias, model.weights, cut)


def toml(judgement: dict[str, Logistic], note: str) -> str:
    lines = [*(f"# {line}".rstrip() for line in note.splitlines()), ""]
    lines += [*(f"# {line}" for line in DOUBT_NOTE.splitlines()), "[doubt]"]
    lines += [*(f"{name} = {at}" for name, at in DOUBT.items()), ""]
    for name, model in judgement.items():
        lines += [f"[{name}]", f"bias = {model.bias + 0.0:.5f}", f"threshold = {model.threshold}"]
        lines += [f"[{name}.weights]", *(f"{k} = {v:.5f}" for k, v in model.weights.items()), ""]
    return "\n".join(lines)


NOTE = """Weights of the small models that judge evidence and answers (assistant/judging.py).
Fitted by: python -m tests.benchmarks.judging DATA --write
On groups that the reader has not learned from, of sets that are all shippable with attribution:
answers: QED (CC BY-SA 3.0), SelQA (Apache-2.0), COVID-QA (Apache-2.0), TAT-QA (CC BY 4.0),
CLAPnq (Apache-2.0), texts of Wikipedia among them (CC BY-SA), and questions written for Footnote
about passages of these sets, of those named below and of files that were written for it
(packaging/reader/written.jsonl.gz, contrasts.jsonl.gz);
support: WiCE (ODC-BY), FoolMeTwice (Apache-2.0), FEVER (CC BY-SA 3.0),
InfoTabS (MIT), MultiNLI (OANC and others), SNLI (CC BY-SA 4.0), Breaking NLI (CC BY-SA 4.0),
BEGIN (CC BY 4.0), QA-Feedback (Apache-2.0), SummEdits (Apache-2.0), ExpertQA (MIT)."""


DOUBT = {"refuse": 0.24, "answer": 0.09}
DOUBT_NOTE = """When in doubt: thresholds of "answerable" for those who want it to refuse, or to
answer, sooner (read off the curve in tests/benchmarks/RESULTS.md, "Answers")."""


def read(data: Path, count: int, claim_count: int) -> tuple[list[Asked], list[Row]]:
    """The questions and the claims, with all that the reader says of them."""
    reader = Reader.open()
    embedder = Embedder.open(default_model(Home.default(), "embedder"))
    weigher = Weigher(Judgement.load(), reader, partial(likeness, embedder))
    asked = list(questions(data, count, weigher))
    return asked, list(claims(data, claim_count, reader))


def keep(path: Path, asked: Sequence[Asked], rows: Sequence[Row]) -> None:
    kept = {"asked": [asdict(one) for one in asked], "claims": [asdict(row) for row in rows]}
    path.write_text(json.dumps(kept), encoding="utf-8")


def kept_rows(path: Path) -> tuple[list[Asked], list[Row]]:
    kept = json.loads(path.read_text(encoding="utf-8"))
    return [Asked(**one) for one in kept["asked"]], [Row(**row) for row in kept["claims"]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--questions", type=int, default=220, help="of each set")
    parser.add_argument("--claims", type=int, default=400, help="of each set")
    parser.add_argument("--rows", type=Path, help="keeps what was read, or holds it already")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    if given.rows and given.rows.exists():
        asked, rows = kept_rows(given.rows)
    else:
        asked, rows = read(given.data, given.questions, given.claims)
        if given.rows:
            keep(given.rows, asked, rows)
    found = judgements(asked, rows)
    if given.write:
        (resources() / "judgement.toml").write_text(toml(found, NOTE), encoding="utf-8")


def judgements(asked: Sequence[Asked], claimed: Sequence[Row]) -> dict[str, Logistic]:
    judge: tuple[str, ...] = ("squad2",)
    evidence = settle("evidence", evidence_rows(asked), EVIDENCE, judge)
    report_evidence(asked, evidence)
    rows = answerable_rows(asked, evidence)
    judge += ("contrasts",)  # half of them are made to deceive: fitted on, it would answer anything
    answerable = settle("answerable", rows, ANSWERABLE, judge)
    return {
        "evidence": evidence,
        "answerable": with_threshold(answerable, rows, LOST, judge),
        "support": precise(settle("support", claimed, SUPPORT), claimed, PRECISION),
    }


if __name__ == "__main__":
    main()
