"""How the Tune view says things: findings, parts, ways, settings. Pure, but translated by Qt."""

from __future__ import annotations

from typing import Any

from desktop.engine_words import engine_words
from desktop.language import translated as _tr
from desktop.words import decimal, short_decimal

KINDS = ("empty", "secret", "duplicate", "conflict", "too_long", "contaminated")
WAYS = ("base", "base+retrieval", "tuned", "tuned+retrieval")


def finding_words(kind: str) -> str:
    return {
        "empty": _tr("empty"),
        "secret": _tr("holds a secret"),
        "duplicate": _tr("repeated"),
        "conflict": _tr("two answers"),
        "too_long": _tr("too long"),
        "contaminated": _tr("also a test question"),
    }[kind]


def finding_help(kind: str) -> str:
    """What it means for the training, in a sentence."""
    return {
        "empty": _tr("No question or no answer: there is nothing to learn from them."),
        "secret": _tr("Keys, passwords, card numbers: a model repeats what it has learned."),
        "duplicate": _tr("They say the same as another; one of each is learned."),
        "conflict": _tr("One question with several answers. They are learned all the same."),
        "too_long": _tr("Nothing is cut off silently: shorten them or split them."),
        "contaminated": _tr("Asked in the held-out part too: they would flatter the proof."),
    }[kind]


def part_words(part: str) -> str:
    return {
        "train": _tr("learn"),
        "validation": _tr("validate"),
        "held_out": _tr("prove"),
        "": _tr("set aside"),
    }[part]


def way_words(way: str) -> str:
    return {
        "base": _tr("The model as it is"),
        "base+retrieval": _tr("Retrieval alone"),
        "tuned": _tr("Tuning alone"),
        "tuned+retrieval": _tr("Tuning with retrieval"),
        "copied": _tr("The question given back"),
    }[way]


def measure_words(measure: str) -> str:
    return {
        "slots": _tr("right fields"),
        "f1": _tr("words in common with the wanted answer"),
        "style": _tr("likeness of the writing"),
    }[measure]


def preset_words(name: str) -> tuple[str, str]:
    """(its name, what it is for)"""
    return {
        "short-answers": (
            _tr("Short answers"),
            _tr("Answers as short, and in the form, of your examples."),
        ),
        "json": (_tr("JSON format"), _tr("A fixed form: JSON, forms, labels.")),
        "my-style": (_tr("My writing style"), _tr("Your way of writing, from longer texts.")),
    }.get(name, (name, ""))


def guard_words(guard: str) -> str:
    return {
        "overfitting": _tr("Learned by heart"),
        "copying": _tr("No better than copying"),
        "forgetting": _tr("Forgotten"),
        "knowledge": _tr("Facts need your files"),
    }.get(guard, guard)


def advice_words(proof: dict[str, Any], bar: float = 0.0) -> str:
    """The recommendation in one or two sentences, from the figures of a kept proof."""
    figures = {one["way"]: one for one in proof["figures"]}
    best = proof["best"]
    count, score = figures[best]["examples"], decimal(figures[best]["score"])
    others = "; ".join(
        f"{way_words(way)} {decimal(one['score'])}" for way, one in figures.items() if way != best
    )
    if bar and figures[best]["score"] >= bar and not best.startswith("tuned"):
        return _tr("{0}: {1}, and {2} is enough for you. Tuning is not needed.").format(
            way_words(best), score, decimal(bar)
        )
    if best == "base":
        words = _tr(
            "On {0} held-out examples nothing was clearly better than the model as it is ({1}; "
            "{2}): do not use this adapter."
        ).format(count, score, others)
    else:
        words = _tr("{0} is best on {1} held-out examples by {2}: {3}. The others: {4}.").format(
            way_words(best), count, measure_words(proof["measure"]), score, others
        )
    copies = proof.get("copies", "")  # there is none in an older proof
    if copies and not best.startswith("tuned"):
        words = _tr(
            "On {0} held-out examples by {1}: {2} {3}, the question given back {4}. That is no "
            "better than copying: do not use this adapter. {5}: {6}."
        ).format(
            count,
            measure_words(proof["measure"]),
            way_words(copies),
            decimal(figures[copies]["score"]),
            decimal(figures["copied"]["score"]),
            way_words(best),
            score,
        )
    if bar and figures[best]["score"] < bar:
        words += " " + _tr("It misses the {0} that you want.").format(decimal(bar))
    return words


def settings_words(settings: dict[str, Any]) -> str:
    """ "LoRA, rank 16, alpha 32, rate 0.0005, 3 epochs"; "" where it was trained elsewhere."""
    if not settings:
        return ""
    lora, train = settings["lora"], settings["train"]
    names = {"lora": "LoRA", "rslora": "rsLoRA", "dora": "DoRA"}
    return _tr("{0}, rank {1}, alpha {2}, rate {3}, {4} epochs").format(
        names[lora["method"]],
        lora["rank"],
        short_decimal(lora["alpha"]),
        short_decimal(train["learning_rate"]),
        short_decimal(train["epochs"]),
    )


def problems_of(proof: dict[str, Any]) -> list[tuple[str, str]]:
    """(what is wrong, its evidence) of a kept proof: what blocks the adapter until accepted."""
    found = [(guard_words(one["guard"]), engine_words(one["message"])) for one in proof["warnings"]]
    if not proof["proof"]["best"].startswith("tuned"):
        advice = advice_words(proof["proof"], proof.get("bar", 0.0))
        found.insert(0, (_tr("Not better"), advice))
    return found
