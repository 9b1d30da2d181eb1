"""Fit resources/judgement.toml: python -m tests.benchmarks.judging DATA [--write] [--rows FILE]

DATA holds `training/answers` and `training/checker` (see the README of each); with them go what was
written for Footnote, libraries among it (`packaging/reader`). Only groups that the reader has not
learned from are used: four fifths of them are fitted on, one fifth is reported, and
each set is also reported by weights that have seen none of it. SQuAD 2 is reported where DATA holds
it (the articles that nothing has seen), and never fitted on. FILE keeps what was read.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from assistant.evidence import answerable_features
from assistant.judging import Logistic
from assistant.paths import resources
from tests.benchmarks.answering_data import judges
from tests.benchmarks.fitting import Row, area, by_source, fit, scores, threshold
from tests.benchmarks.judging_rows import Asked, keep, kept_rows, read

LOST = 0.05  # of the answerable questions may be refused, the mean over the sets
DOUBTED = 0.12  # of them may be refused, or told as what may not answer
EVIDENCE = ("margin", "answered", "coverage_near", "first", "meaning")
SECOND = (*EVIDENCE, "near")  # of the sentences that were looked at again
ANSWERABLE = ("margin", "answered", "near")  # a first hit tells more here than at home
SUPPORT = ("supported",)  # wording adds nothing here; checking asks it for numbers and names
PRECISION = 0.65  # of "supported" on these sets, half of whose claims were made to deceive


def evidence_rows(asked: Sequence[Asked], names: Sequence[str]) -> list[Row]:
    """How a sentence that answers differs from another of its question, both ways round; of those
    that have all of these features."""
    rows = []
    for one in asked:
        pairs = zip(one.features, one.labels, strict=True)
        known = [(said, label) for said, label in pairs if said.keys() >= set(names)]
        for right, is_right in known:
            for wrong, is_other in known:
                if is_right and not is_other:
                    more = {name: right[name] - wrong[name] for name in names}
                    less = {name: -value for name, value in more.items()}
                    rows.append(Row(one.source, one.group, more, True))
                    rows.append(Row(one.source, one.group, less, False))
    return rows


def in_order(one: Asked, first: Logistic, again: Logistic | None) -> list[int]:
    """Its sentences, best first: as weighing orders them by these models."""
    order = sorted(range(len(one.features)), key=lambda at: -first.score(one.features[at]))
    if again is None:
        return order
    seen = [at for at in order if "near" in one.features[at]]
    seen.sort(key=lambda at: -again.score(one.features[at]))
    return seen + [at for at in order if "near" not in one.features[at]]


def answerable_rows(asked: Sequence[Asked], first: Logistic, again: Logistic) -> list[Row]:
    rows = []
    for one in asked:
        said = answerable_features([one.features[at] for at in in_order(one, first, again)])
        rows.append(Row(one.source, one.group, said, one.answerable))
    return rows


def report_evidence(asked: Sequence[Asked], first: Logistic, again: Logistic | None) -> None:
    """How often the best sentence, or one of the best two, is the one that answers."""
    for source in sorted({one.source for one in asked}):
        right = [0, 0]
        total = 0
        for one in asked:
            if one.source != source or not any(one.labels):
                continue
            order = in_order(one, first, again)
            total += 1
            right[0] += one.labels[order[0]]
            right[1] += any(one.labels[index] for index in order[:2])
        if total:
            print(f"  {source:18} first {right[0] / total:.3f}  first two {right[1] / total:.3f}")


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


def toml(judgement: dict[str, Logistic], sure: float, note: str) -> str:
    lines = [*(f"# {line}".rstrip() for line in note.splitlines()), ""]
    lines += [*(f"# {line}" for line in SURE_NOTE.splitlines()), f"sure = {sure}", ""]
    lines += [*(f"# {line}" for line in DOUBT_NOTE.splitlines()), "[doubt]"]
    lines += [f"refuse = {sure}", f"answer = {ANSWER}", ""]
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
(packaging/reader/written.jsonl.gz, contrasts.jsonl.gz, libraries.jsonl.gz);
support: WiCE (ODC-BY), FoolMeTwice (Apache-2.0), FEVER (CC BY-SA 3.0),
InfoTabS (MIT), MultiNLI (OANC and others), SNLI (CC BY-SA 4.0), Breaking NLI (CC BY-SA 4.0),
BEGIN (CC BY 4.0), QA-Feedback (Apache-2.0), SummEdits (Apache-2.0), ExpertQA (MIT)."""


SURE_NOTE = "Below this chance an answer that is not refused is told as one that may not answer."
ANSWER = 0.10  # threshold for those who want it to answer sooner
DOUBT_NOTE = """When in doubt: thresholds of "answerable" for those who want it to refuse sooner
(what would be told as one that may not answer), or to answer sooner
(tests/benchmarks/RESULTS.md)."""


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
    found, sure = judgements(asked, rows)
    if given.write:
        (resources() / "judgement.toml").write_text(toml(found, sure, NOTE), encoding="utf-8")


def judgements(asked: Sequence[Asked], claimed: Sequence[Row]) -> tuple[dict[str, Logistic], float]:
    """What is fitted, and the chance below which an answer is told as one that may be none."""
    judge: tuple[str, ...] = ("squad2",)
    evidence = settle("evidence", evidence_rows(asked, EVIDENCE), EVIDENCE, judge)
    report_evidence(asked, evidence, None)
    again = settle("looked at again", evidence_rows(asked, SECOND), SECOND, judge)
    report_evidence(asked, evidence, again)
    rows = answerable_rows(asked, evidence, again)
    judge += ("contrasts",)  # half of them are made to deceive: fitted on, it would answer anything
    answerable = settle("answerable", rows, ANSWERABLE, judge)
    fitted = [row for row in rows if row.source not in judge]
    found = {
        "evidence": evidence,
        "again": again,
        "answerable": with_threshold(answerable, rows, LOST, judge),
        "support": precise(settle("support", claimed, SUPPORT), claimed, PRECISION),
    }
    return found, round(threshold(answerable, fitted, DOUBTED), 4)


if __name__ == "__main__":
    main()
