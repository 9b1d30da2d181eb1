"""Outcomes -> figures: overall, and by collection, type of file and kind of question. Pure.

Every measure is a value of one question, or none where it does not apply; a figure is their mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.evaluation.running import CUT, Outcome

Value = float | None
Figures = dict[str, float]
"""Measure -> mean, without the measures that apply to none of the questions."""


def _retrieval(value: Callable[[Outcome], float]) -> Callable[[Outcome], Value]:
    """Evidence of a thumb counts only while the answer is held to be right."""
    return lambda one: (
        value(one) if one.has_evidence and (one.judged or one.made != "thumb") else None
    )


def _asked(value: Callable[[Outcome], float]) -> Callable[[Outcome], Value]:
    return lambda one: value(one) if one.answerable and one.judged else None


def _answered(value: Callable[[Outcome], float]) -> Callable[[Outcome], Value]:
    return lambda one: value(one) if one.answerable and one.judged and one.citations else None


def _alone(rank: Callable[[Outcome], int]) -> Callable[[Outcome], Value]:
    found = _retrieval(lambda one: float(0 < rank(one) <= CUT))
    return lambda one: found(one) if one.by_itself else None


def _recall(share: float | None, rank: int, cut: int) -> float:
    """A run of before has no share; for one evidence the rank says the same."""
    return float(0 < rank <= cut) if share is None else share


def _sure(one: Outcome) -> Value:
    """Of an answer that is told as one: whether it is right."""
    if one.refused or one.unsure or (one.answerable and not one.judged):
        return None
    return float(one.answerable and one.right)


QUALITY: dict[str, Callable[[Outcome], Value]] = {
    "recall@1": _retrieval(lambda one: _recall(one.recall_1, one.rank, 1)),
    "recall@5": _retrieval(lambda one: _recall(one.recall_5, one.rank, 5)),
    "recall@10": _retrieval(lambda one: one.recall),
    "mrr": _retrieval(lambda one: 1 / one.rank if one.rank else 0.0),
    "ndcg@10": _retrieval(lambda one: one.ndcg),
    "citation_precision": _answered(lambda one: one.right_citations / one.citations),
    "citation_recall": _answered(lambda one: one.cited),
    "refusal_precision": lambda one: (
        float(not one.answerable) if one.refused and one.judged else None
    ),
    "refusal_recall": lambda one: None if one.answerable else float(one.refused),
    "answered_right": _asked(lambda one: float(one.right)),
    "sure_right": _sure,
    "answer_f1": _asked(lambda one: one.f1),
}
"""Better the higher, 0…1. Citations count where an answerable question was answered; a refusal
makes `answered_right` and `answer_f1` 0; refusal precision is over refusals, its recall over
questions that the files do not answer; `sure_right` is over answers that are not told as ones that
may be none."""

COST: dict[str, Callable[[Outcome], Value]] = {
    "search_ms": lambda one: one.search_ms,
    "total_ms": lambda one: one.total_ms,
    "prompt_tokens": lambda one: float(one.prompt_tokens),
    "answer_tokens": lambda one: float(one.answer_tokens),
    "meaning@10": _alone(lambda one: one.rank_meaning),
    "words@10": _alone(lambda one: one.rank_words),
}
"""What it took, and how often each search alone finds the evidence."""

MEASURES = QUALITY | COST


def is_same(before: Outcome, after: Outcome) -> bool:
    """Whether a question was judged in the same way; a run of before does not say by which."""
    if before.gone or after.gone:
        return False
    if before.gold and after.gold:
        return before.gold == after.gold
    return (before.answerable, before.judged) == (after.answerable, after.judged)


@dataclass(frozen=True, slots=True)
class Group:
    """Some of the questions, and how they fared."""

    by: str  # "all", "collection", "folder", "kind", "made"
    name: str
    questions: int
    figures: Figures


def figures(outcomes: Iterable[Outcome]) -> Figures:
    """Of the questions whose evidence still stands in the files."""
    found: dict[str, list[float]] = {}
    for one in outcomes:
        if one.gone:
            continue
        for name, measure in MEASURES.items():
            value = measure(one)
            if value is not None:
                found.setdefault(name, []).append(value)
    return {
        name: round(sum(found[name]) / len(found[name]), 4) for name in MEASURES if name in found
    }


def groups(
    outcomes: Sequence[Outcome], collections: Mapping[str, Sequence[str]] | None = None
) -> list[Group]:
    """All of them, then by collection (name -> folders), by folder, type, and how it was made;
    without those whose evidence no longer stands in the files."""
    names = [("all", ""), *(("collection", name) for name in collections or {})]
    for by, key in _KEYS.items():
        names += [(by, name) for name in sorted({key(one) for one in outcomes} - {""})]
    found = [group(outcomes, by, name, (collections or {}).get(name, ())) for by, name in names]
    return [one for one in found if one.questions or one.by == "all"]


def group(outcomes: Sequence[Outcome], by: str, name: str, folders: Sequence[str] = ()) -> Group:
    """One of the groups; `folders` are those of a collection."""
    kept = [one for one in outcomes if not one.gone]
    if by == "collection":
        kept = [one for one in kept if one.folder in folders]
    elif by != "all":
        kept = [one for one in kept if _KEYS[by](one) == name]
    return Group(by, name, len(kept), figures(kept))


_KEYS: dict[str, Callable[[Outcome], str]] = {
    "folder": lambda one: one.folder,
    "kind": lambda one: one.kind,
    "made": lambda one: one.made,
}
