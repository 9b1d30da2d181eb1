"""How the window says what is measured: measures, reasons, alarms, verdicts. Translated by Qt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.language import translated as _tr
from desktop.quality_messages import (
    AlarmTold,
    ComparisonTold,
    Examined,
    FailureTold,
    GroupTold,
    RunTold,
)
from desktop.words import name_of, number_words, when_words

if TYPE_CHECKING:
    from assistant.evaluation.cases import Case

TILES = ("recall@5", "answered_right", "citation_precision", "refusal_recall", "answer_f1")
"""The measures with a tile of their own."""

MEASURES = (
    *("answered_right", "sure_right", "answer_f1", "citation_precision", "citation_recall"),
    *("refusal_precision", "refusal_recall", "recall@1", "recall@5", "recall@10", "mrr", "ndcg@10"),
    *("words@10", "meaning@10", "search_ms", "total_ms", "prompt_tokens", "answer_tokens"),
)
"""All that have a trend."""


def measure_words(name: str) -> str:
    return {
        "recall@1": _tr("Found first"),
        "recall@5": _tr("Found in the first five"),
        "recall@10": _tr("Found in the first ten"),
        "mrr": _tr("Mean reciprocal rank"),
        "ndcg@10": _tr("nDCG of the first ten"),
        "citation_precision": _tr("Footnotes that are right"),
        "citation_recall": _tr("Evidence that is cited"),
        "refusal_precision": _tr("Refusals that are right"),
        "refusal_recall": _tr("Rightly refused"),
        "answered_right": _tr("Answered rightly"),
        "sure_right": _tr("Answers without a doubt that are right"),
        "answer_f1": _tr("Overlap with the answer"),
        "search_ms": _tr("Search, milliseconds"),
        "total_ms": _tr("Answer, milliseconds"),
        "prompt_tokens": _tr("Tokens of the prompt"),
        "answer_tokens": _tr("Tokens of the answer"),
        "meaning@10": _tr("Found by meaning"),
        "words@10": _tr("Found by words"),
    }.get(name, name)


def is_share(name: str) -> bool:
    """Whether a measure is a share, to be shown in per cent."""
    return not name.endswith(("_ms", "_tokens"))


def figure_words(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    return f"{100 * value:.0f} %" if is_share(name) else number_words(round(value))


def difference_words(name: str, difference: float) -> str:
    """With its sign; shares in points of per cent."""
    points = round(100 * difference if is_share(name) else difference)
    return ("+" if points > 0 else "") + number_words(points)


def run_when(run_id: str) -> str:
    """The time that is a run's id."""
    at = datetime.strptime(run_id, "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    return when_words(at.isoformat())


def run_words(run: RunTold) -> str:
    """A run in one line: when, with which note or model."""
    words = run_when(run.id)
    if run.stopped_of:
        words = _tr("{0}, stopped after {1} of {2}").format(words, run.questions, run.stopped_of)
    if run.is_trial:
        return _tr("{0}, trial of {1}").format(words, run.tried or run.embedder)
    if run.before:
        return _tr("{0}, before {1} was tried").format(words, run.before)
    return f"{words}, {run.note}" if run.note else words


def examined_words(told: Examined, runs: int) -> str:
    """How far the examiner is: what it does, and with which question or file."""
    counts = number_words(told.done), number_words(told.total)
    if told.step == "reading":
        words = _tr("Reading again: {0} of {1} files").format(*counts)
        return f"{words}. {name_of(told.question)}"
    if told.step == "embedding":
        return _tr("{0} of {1} texts embedded").format(*counts) + "."
    if told.step == "making":
        words = _tr("{0} of {1} questions made").format(*counts)
    else:
        words = _tr("{0} of {1} questions asked").format(*counts)
    if runs > 1:
        words += ", " + _tr("run {0} of 2").format(told.run)
    return f"{words}. {told.question}"


def reason_words(told: FailureTold) -> str:
    return {
        "said again": _tr("said again what you marked as wrong"),
        "made up": _tr("answered, though your files don't say"),
        "not found": _tr("the passage was not found"),
        "refused": _tr("refused, though the passage was found (no. {0})").format(told.rank),
        "gone": _tr("what answers it is no longer in your files: it is not counted"),
        "wrong": _tr("answered otherwise, with the passage found (no. {0})").format(told.rank),
    }[told.reason]


def alarm_words(told: AlarmTold) -> str:
    figures = told.figures
    if told.kind == "unembedded":
        return _tr("{0} of {1} texts cannot be found by meaning yet.").format(*figures)
    if told.kind == "torn":
        return _tr(
            "A run could not be kept in full and is left out (line {0} of the runs)."
        ).format(*figures)
    if told.kind == "outgrown":
        return _tr(
            "The library has outgrown its index: it has {0} texts, where it had {1}, and the "
            "search by meaning leads to {2:.0%} of what it led to {3:.0%} of before. A stronger "
            "model can be filled beside the one that serves."
        ).format(*figures)
    parts = [
        f"{measure_words(str(name))} {figure_words(str(name), float(old))} → "
        f"{figure_words(str(name), float(new))}"
        for name, old, new in zip(figures[::3], figures[1::3], figures[2::3], strict=True)
    ]
    return _tr("Quality has fallen: {0}.").format(", ".join(parts))


def verdict_words(verdict: str) -> str:
    return {
        "better": _tr("Certainly better in some measure, and certainly worse in none."),
        "worse": _tr("Certainly worse in some measure, and certainly better in none."),
        "mixed": _tr("Certainly better in some measures, and certainly worse in others."),
        "even": _tr("No difference is certain."),
        "few": _tr("Too few questions: a difference is called certain only of at least 20."),
    }[verdict]


def tried_words(told: ComparisonTold) -> str:
    """What a trial came to, in one line."""
    count, verdict = number_words(told.shared), verdict_words(told.verdict)
    return _tr("On {0} questions: {1}").format(count, verdict)


def group_words(group: GroupTold) -> str:
    if group.by == "all":
        return _tr("All questions")
    if group.by == "collection":
        return _tr("Collection {0}").format(group.name)
    if group.by == "folder":
        return _tr("Folder {0}").format(name_of(group.name))
    if group.by == "kind":
        return _tr("Type {0}").format(group.name)
    return made_words(group.name)


def made_words(made: str) -> str:
    """Where a question comes from."""
    return {
        "user": _tr("Written by you"),
        "thumb": _tr("From your thumbs"),
        "model": _tr("Asked by the model"),
        "table": _tr("From tables"),
        "absent": _tr("About what is not there"),
        "gap": _tr("Sentences with a gap"),
        "when": _tr("From sentences: when"),
        "amount": _tr("From sentences: how much"),
        "who": _tr("From sentences: by whom"),
        "what": _tr("From sentences: what it is"),
    }.get(made, _tr("From sentences"))


def asked_words(case: Case) -> str:
    """A question, after those that it leans on."""
    return " → ".join((*case.after, case.question))


def answer_words(case: Case) -> str:
    """What a right answer is."""
    if not case.answerable:
        return _tr("not in your files")
    if case.answers:
        return " / ".join(case.answers)
    return _tr("not: {0}").format(" / ".join(case.wrong)) if case.wrong else _tr("not known")
