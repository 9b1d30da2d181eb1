"""Answerable question -> one that the same passage does not answer. Pure; used by `pairs`.

People make such questions by swapping a name or a number, by an opposite, or by a negation (the
kinds that Rajpurkar et al. 2018 list for SQuAD 2.0); so does this, by rule.
"""

from __future__ import annotations

import random
import re

_NUMBER = re.compile(r"\b\d[\d,.]*\b")
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?:\s+(?:of\s+|the\s+)?[A-Z][\w'’-]+)*")
_AUXILIARY = re.compile(r"\b(did|does|do|was|were|is|are|can|could|will|would|has|have|had)\b")
_OPPOSITES = (
    "first last|earliest latest|largest smallest|biggest smallest|highest lowest|longest shortest"
    "|most least|more fewer|more less|before after|north south|east west|northern southern"
    "|eastern western|increase decrease|increased decreased|rise fall|rose fell|won lost"
    "|win lose|began ended|begin end|start end|started ended|oldest youngest|best worst|male female"
    "|man woman|men women|son daughter|father mother|husband wife|king queen|allowed forbidden"
    "|legal illegal|major minor|majority minority|born died|birth death|opened closed|built"
    " destroyed|created destroyed|joined left|supported opposed|accepted rejected|common rare"
    "|strong weak|high low|large small|long short|early late|old new|public private"
    "|positive negative|maximum minimum|above below|inside outside|import export|buy sell"
    "|bought sold|gained lost|success failure|present absent|always never|possible impossible"
)


def _opposites() -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in _OPPOSITES.split("|"):
        one, other = pair.split()
        found.setdefault(one, other)
        found.setdefault(other, one)
    return found


_OPPOSITE_OF = _opposites()


def twisted(
    question: str, passage: str, answer: str, others: list[str], chooser: random.Random
) -> str | None:
    """A question near `question` that `passage` does not answer; None if no rule applies.

    `others` are names and numbers of other passages, taken where this one has none to swap in.
    """
    rules = [_other_name, _other_number, _opposite, _negated]
    chooser.shuffle(rules)
    rules.sort(key=lambda rule: rule is _negated)  # it reads least like a person's question
    for rule in rules:
        changed = rule(question, passage, answer, others, chooser)
        if changed and changed != question:
            return changed
    return None


def names_of(text: str) -> list[str]:
    """Runs of capitalised words that do not begin the text."""
    return [match[0] for match in _NAME.finditer(text) if match.start() > 0]


def _other_name(
    question: str, passage: str, answer: str, others: list[str], chooser: random.Random
) -> str | None:
    asked = [name for name in names_of(question) if len(name) > 2]
    if not asked:
        return None
    old = chooser.choice(asked)
    near = names_of(passage) if chooser.random() < 0.5 else others
    new = [
        name
        for name in near
        if name not in question
        and old not in name
        and name.lower() not in answer.lower()
        and len(name.split()) <= len(old.split()) + 1
    ]
    return question.replace(old, chooser.choice(new)) if new else None


def _other_number(
    question: str, passage: str, answer: str, _others: list[str], chooser: random.Random
) -> str | None:
    asked = _NUMBER.findall(question)
    if not asked:
        return None
    old = chooser.choice(asked)
    new = [n for n in _NUMBER.findall(passage) if n not in question and n not in answer]
    if new and chooser.random() < 0.6:
        return question.replace(old, chooser.choice(new))
    digits = re.sub(r"\D", "", old)
    moved = int(digits) + chooser.choice((-20, -10, -7, -3, -1, 1, 2, 4, 8, 15))
    return question.replace(old, str(abs(moved)))


def _opposite(
    question: str, _passage: str, _answer: str, _others: list[str], chooser: random.Random
) -> str | None:
    found = [match for match in re.finditer(r"[a-z]+", question) if match[0] in _OPPOSITE_OF]
    if not found:
        return None
    match = chooser.choice(found)
    return question[: match.start()] + _OPPOSITE_OF[match[0]] + question[match.end() :]


def _negated(
    question: str, _passage: str, _answer: str, _others: list[str], chooser: random.Random
) -> str | None:
    match = _AUXILIARY.search(question)
    if not match or chooser.random() < 0.5 or re.search(r"\bn[o']t\b|\bnever\b", question):
        return None
    if match[0] in ("did", "does", "do") and chooser.random() < 0.5:
        words = question[match.end() :].split()
        verb = next((i for i, word in enumerate(words) if i and word.islower()), None)
        if verb is None:
            return None
        words.insert(verb, "not" if chooser.random() < 0.5 else "never")
        return f"{question[: match.end()]} {' '.join(words)}"
    return f"{question[: match.end()]} not{question[match.end() :]}"
