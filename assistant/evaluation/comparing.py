"""Two runs -> what changed and whether it is more than chance; and alarms over a history. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from assistant.evaluation.declining import LEAST as LEAST
from assistant.evaluation.declining import Decline, declines
from assistant.evaluation.history import Run
from assistant.evaluation.running import Outcome
from assistant.evaluation.summing import MEASURES, QUALITY, Value, figures, is_same

RESAMPLES = 2_000
GROWN = 1.2  # times as many texts as before: the library has grown
_RECENT = 5  # runs of which the middle one says what is usual
_MATTERS = 0.02  # a fall below this alarms nobody, however certain

Change = Literal["better", "worse"]
Verdict = Literal["better", "worse", "mixed", "even", "few"]


@dataclass(frozen=True, slots=True)
class Difference:
    """A measure of each run on the questions of both, and the difference with its interval.

    `low` and `high` bound 95 % of the differences of resampled questions (percentile bootstrap;
    Efron and Tibshirani, 1993). `certain` if 0 lies outside, and there are at least LEAST.
    """

    measure: str
    questions: int  # that it applies to, in the run where these are fewer
    before: float
    after: float
    difference: float
    low: float
    high: float

    @property
    def certain(self) -> bool:
        return self.questions >= LEAST and (self.low > 0 or self.high < 0)


@dataclass(frozen=True, slots=True)
class Changed:
    """A question that one run got right and the other did not."""

    id: str
    question: str
    change: Change
    before: str  # the answer, or why there was none
    after: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """`settings` are those that differ: name -> (before, after); `left_out` questions were asked
    in both and cannot be compared: they were judged otherwise, or what answers them is gone."""

    before: Run
    after: Run
    shared: int
    left_out: int
    differences: tuple[Difference, ...]
    changed: tuple[Changed, ...]
    settings: dict[str, tuple[str, str]]


def compare(before: Run, after: Run, seed: int = 1) -> Comparison:
    """The two runs on the questions that both asked, each question against itself."""
    pairs, left_out = _pairs(before, after)
    found = [_difference(name, measure, pairs, seed) for name, measure in MEASURES.items()]
    return Comparison(
        before,
        after,
        len(pairs),
        left_out,
        tuple(one for one in found if one is not None),
        tuple(_changed(a, b) for a, b in pairs if a.judged and b.judged and a.right != b.right),
        _settings(before, after),
    )


def moved(before: Run, after: Run) -> dict[str, float]:
    """By how much each measure differs on the questions of both; quick, without intervals."""
    pairs, _ = _pairs(before, after)
    old, new = (figures(one) for one in zip(*pairs, strict=True)) if pairs else ({}, {})
    return {name: new[name] - old[name] for name in MEASURES if name in old and name in new}


def _pairs(before: Run, after: Run) -> tuple[list[tuple[Outcome, Outcome]], int]:
    """The questions that both asked and judged alike, and how many they judged otherwise."""
    old = {one.id: one for one in before.outcomes}
    both = [(old[one.id], one) for one in after.outcomes if one.id in old]
    pairs = [pair for pair in both if is_same(*pair)]
    return pairs, len(both) - len(pairs)


def verdict(compared: Comparison) -> Verdict:
    """What is certain of the measures of quality; "even" where nothing is, "few" where nothing
    could be: no measure has LEAST questions."""
    found = [one for one in compared.differences if one.measure in QUALITY]
    sure = [one.low > 0 for one in found if one.certain]
    if not sure:
        return "even" if any(one.questions >= LEAST for one in found) else "few"
    return ("better" if all(sure) else "mixed") if any(sure) else "worse"


@dataclass(frozen=True, slots=True)
class Alarm:
    """What a person should know: its kind, its sentence, and the figures that it is made of.

    unembedded  texts without a vector, all texts
    fallen      of each measure: its name, before, after
    outgrown    texts now, texts before, share found by meaning now, share before
    """

    kind: Literal["unembedded", "fallen", "outgrown"]
    sentence: str
    figures: tuple[str | float, ...]


def alarms(runs: Sequence[Run]) -> list[str]:
    """What the last run says that a person should know, in sentences; empty if all is well."""
    return [one.sentence for one in raised(runs)]


def raised(runs: Sequence[Run]) -> list[Alarm]:
    """The alarms of the last whole run that is no trial, which says nothing of the library's state.

    It is held against the middle one of the last few runs. Against the best of all, chance alone
    would alarm sooner or later: the more runs, the luckier the best of them. What those few follow
    down is seen by `declining`.
    """
    runs = [run for run in runs if not run.trial and not run.is_part]
    if not runs:
        return []
    last = runs[-1]
    found: list[Alarm] = []
    if last.library.waiting:
        sizes = (last.library.waiting, last.library.texts)
        sentence = (
            f"{sizes[0]} of {sizes[1]} texts have no vector yet: the search by meaning does not"
            " know them. Run `footnote index`."
        )
        found.append(Alarm("unembedded", sentence, sizes))
    earlier = [run for run in runs[:-1] if _shared(run, last) >= LEAST]
    if not earlier:
        return found
    recent = sorted(earlier[-_RECENT:], key=lambda run: run.figures.get("answered_right", 0.0))
    usual = recent[(len(recent) - 1) // 2]
    fallen: Sequence[Difference | Decline] = [
        one for one in compare(usual, last).differences if _has_fallen(one)
    ]
    since = usual.id
    if not fallen and (slowly := declines([*earlier, last])):
        fallen, since = slowly, slowly[0].since
    if fallen:
        names = ", ".join(f"{one.measure} {one.before:.2f} → {one.after:.2f}" for one in fallen)
        sentence = (
            f"Quality has fallen since {since}: {names}."
            f" See: footnote evaluate compare {since} {last.id}"
        )
        numbers = [part for one in fallen for part in (one.measure, one.before, one.after)]
        found.append(Alarm("fallen", sentence, tuple(numbers)))
    return found + _outgrown(earlier, last)


def _outgrown(earlier: Sequence[Run], last: Run) -> list[Alarm]:
    """Whether the search by meaning finds less since the library has grown, with the same model.

    Among more texts more of them are near any question; vectors that told ten thousand texts apart
    may not tell a million.
    """
    embedder = last.models.get("embedder", "")
    small = [
        run
        for run in earlier
        if run.models.get("embedder", "") == embedder
        and last.library.texts >= GROWN * run.library.texts
    ]
    if not embedder or not small:
        return []
    compared = compare(small[0], last)
    by_meaning = next((one for one in compared.differences if one.measure == "meaning@10"), None)
    if by_meaning is None or not _is_certain_fall(by_meaning):
        return []
    sentence = (
        f"The library has outgrown its index: it has {last.library.texts} texts, where it had"
        f" {small[0].library.texts}, and the search by meaning now leads to"
        f" {by_meaning.after:.0%} of what it led to {by_meaning.before:.0%} of before."
        " Try a stronger embedding model with `footnote embedder use`: this one serves meanwhile."
    )
    figures = (last.library.texts, small[0].library.texts, by_meaning.after, by_meaning.before)
    return [Alarm("outgrown", sentence, figures)]


def _has_fallen(one: Difference) -> bool:
    return one.measure in QUALITY and _is_certain_fall(one)


def _is_certain_fall(one: Difference) -> bool:
    return one.certain and one.difference <= -_MATTERS


def _shared(one: Run, other: Run) -> int:
    return len(_pairs(one, other)[0])


def _difference(
    name: str,
    measure: Callable[[Outcome], Value],
    pairs: Sequence[tuple[Outcome, Outcome]],
    seed: int,
) -> Difference | None:
    """Of a measure such as the precision of refusals each run has other questions: so questions are
    drawn, and each run's mean is taken of those drawn that it has a value of."""
    values = [[_number(measure(one)) for one in pair] for pair in pairs]
    table = np.array(values, np.float64).reshape(-1, 2)  # (questions, before and after)
    applies = ~np.isnan(table)
    table, applies = table[applies.any(axis=1)], applies[applies.any(axis=1)]
    counts = applies.sum(axis=0)
    if not counts.all():
        return None
    known = np.where(applies, table, 0.0)
    before, after = known.sum(axis=0) / counts
    count = len(known)
    times = np.random.default_rng(seed).multinomial(count, [1 / count] * count, RESAMPLES)
    drawn = times @ applies  # (resamples, 2)
    means = (times @ known)[drawn.all(axis=1)] / drawn[drawn.all(axis=1)]
    low, high = np.percentile(means[:, 1] - means[:, 0], [2.5, 97.5])
    return Difference(
        name,
        int(counts.min()),
        float(before),
        float(after),
        float(after - before),
        float(low),
        float(high),
    )


def _number(value: Value) -> float:
    return math.nan if value is None else value


def _changed(before: Outcome, after: Outcome) -> Changed:
    change: Change = "better" if after.right else "worse"
    return Changed(after.id, after.question, change, _told(before), _told(after))


def _told(one: Outcome) -> str:
    return "(refused)" if one.refused else one.answer


def _settings(before: Run, after: Run) -> dict[str, tuple[str, str]]:
    old = flat("", before.settings) | {f"model.{k}": v for k, v in before.models.items()}
    new = flat("", after.settings) | {f"model.{k}": v for k, v in after.models.items()}
    names = [name for name in {**old, **new} if old.get(name, "") != new.get(name, "")]
    return {name: (old.get(name, ""), new.get(name, "")) for name in names}


def flat(above: str, values: Mapping[str, object]) -> dict[str, str]:
    """Settings by their whole names: "retrieval.words"."""
    found: dict[str, str] = {}
    for name, value in values.items():
        path = f"{above}.{name}" if above else name
        found |= flat(path, value) if isinstance(value, dict) else {path: str(value)}
    return found
