"""Question + evidence + token budget -> messages for a generator. Pure.

Small models read few short passages well and long contexts badly: at most three passages, each cut
down to its best sentences and their surroundings where it is long. The smallest take what stands
next to the answer for the answer: they are shown only the evidence that is nearly as likely as the
best, each with the sentences beside it (`closely`). The system message is constant and first, so
that it stays in the generator's KV cache.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.evidence import Evidence
from assistant.pieces import pieces
from assistant.records import Hit, Message

REFUSAL = "Not in the files."
SYSTEM = (
    "You answer questions from the passages that you are given, and from nothing else. "
    "Answer in one short, complete sentence, in the words of the passages. "
    f"If the passages do not answer the question, say: {REFUSAL}"
)
PASSAGES = 3
SHORT = 150  # tokens: a passage up to this length is shown whole
CLOSELY_SHORT = 60
CLOSE = 0.3  # of the best evidence's chance
GAP = " … "  # stands where sentences of a passage are left out


@dataclass(frozen=True, slots=True)
class Prompt:
    """Messages, and the indices of the hits that they show; `crowded_out` are of the best ones, for
    which there was no room: what the messages show is then not all that answers."""

    messages: tuple[Message, ...]
    shown: tuple[int, ...]
    compressed: tuple[int, ...]  # shown, but only their best sentences
    crowded_out: tuple[int, ...]


def build_prompt(
    question: str,
    hits: Sequence[Hit],
    ranked: Sequence[Evidence],
    count_tokens: Callable[[str], int],
    budget: int,
    closely: bool = False,
) -> Prompt:
    """The prompt that shows the best evidence within `budget` tokens (template marks aside).

    closely: only what is nearly as likely as the best, with the sentences beside it.

    Passages are in the order of their best evidence. One that does not fit even as its best
    sentence alone is left out whole, and named.
    """
    room = budget - count_tokens(SYSTEM) - count_tokens(_user((), question))
    texts: list[str] = []
    shown: list[int] = []
    compressed: list[int] = []
    if closely:
        enough = CLOSE * max((one.probability for one in ranked), default=0.0)
        ranked = [one for one in ranked if one.probability >= enough]
    widths, short = ((1, 0), CLOSELY_SHORT) if closely else ((2, 1, 0), SHORT)
    best_hits = _order(ranked)[:PASSAGES]
    for index in best_hits:
        best = [one for one in ranked if one.candidate.hit == index]
        for wide in widths:
            fits_whole = wide == widths[0] and count_tokens(hits[index].text) <= short
            text, whole = _passage(hits[index], best, wide, fits_whole)
            text = numbered(len(texts) + 1, hits[index], text)
            size = count_tokens(text + "\n\n")
            if size <= room:
                room -= size
                texts.append(text)
                shown.append(index)
                compressed += [] if whole else [index]
                break
    return Prompt(
        messages=(Message("system", SYSTEM), Message("user", _user(texts, question))),
        shown=tuple(shown),
        compressed=tuple(compressed),
        crowded_out=tuple(index for index in best_hits if index not in shown),
    )


def _order(ranked: Sequence[Evidence]) -> list[int]:
    """Hits by their best evidence."""
    return list(dict.fromkeys(one.candidate.hit for one in ranked))


def _user(passages: Sequence[str], question: str) -> str:
    return "\n\n".join((*passages, f"Question: {question}"))


def numbered(number: int, hit: Hit, text: str) -> str:
    """ "[1] Lease › Deposits (2024-03-01)", and the text below it.

    Many documents are headed by their title: it is said once.
    """
    parts = [hit.title, *hit.heading.split(" › ")]
    said = [part for part, before in zip(parts, ("", *parts), strict=False) if part != before]
    name = " › ".join(filter(None, said))
    dated = f"{name} ({hit.modified[:10]})" if hit.modified else name
    head = f"[{number}] {dated}".rstrip()
    body = f"{hit.header}\n{text}" if hit.header else text
    return f"{head}\n{body}"


def _passage(hit: Hit, best: Sequence[Evidence], wide: int, fits_whole: bool) -> tuple[str, bool]:
    """The passage, whole if it is short; else its best sentences with `wide` more on each side."""
    if fits_whole:
        return hit.text.strip(), True
    spans = pieces(hit.text)
    kept: set[int] = set()
    for one in best[: max(wide, 1)]:
        at = next(i for i, (start, _) in enumerate(spans) if start == one.candidate.start)
        kept |= set(range(max(at - wide, 0), min(at + wide, len(spans) - 1) + 1))
    return _joined(hit.text, [spans[at] for at in sorted(kept)], spans), False


def _joined(text: str, kept: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]) -> str:
    """The kept sentences; neighbours keep what is between them, gaps are marked."""
    after = dict(itertools.pairwise(spans))
    joined = ""
    for index, (start, end) in enumerate(kept):
        joined += text[start:end]
        if index + 1 < len(kept):
            follows = after.get((start, end)) == kept[index + 1]
            joined += text[end : kept[index + 1][0]] if follows else GAP
    return re.sub(r"[ \t]+", " ", joined)
