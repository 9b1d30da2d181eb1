"""The model's text -> its sentences, and whether they may stand as the answer; used by answering.

A sentence can be supported and still say nothing that was asked for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from assistant.asking import Question, could_answer
from assistant.checking import Checked
from assistant.citing import Claim, Source, claim_of
from assistant.evidence import Evidence
from assistant.furniture import is_marked_heading
from assistant.prompting import REFUSAL
from assistant.quantities import agrees, quantities
from assistant.records import Hit
from assistant.sentences import sentence_spans
from assistant.weighing import Weighed
from assistant.wording import content, words_of

_SAYING_SO = re.compile(r"^(?:the\s+)?answer(?:\s+is)?\s*:\s*(?=\S)", re.IGNORECASE)
_NUMBER = re.compile(r"^\d{1,2}[.)]\s+(?=\D)")  # of a list
_UTMOST = frozenset({
    "first", "last", "only", "sole", "main", "chief", "major", "primary", "final", "most", "least",
    "best", "worst", "largest", "smallest", "biggest", "highest", "lowest", "longest", "shortest",
    "oldest", "newest", "earliest", "latest",
})  # fmt: skip
_LEANS = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)


def said_in(text: str, cut: bool = False) -> list[str]:
    """The sentences of the model's text, each once, without the refusal.

    cut: the model was stopped; what it had begun to say is left out: it may end in half a number.
    """
    sentences = [_SAYING_SO.sub("", text[start:end].strip()) for start, end in sentence_spans(text)]
    sentences = [one for one in sentences if not is_marked_heading(one)]
    if cut and sentences and not sentences[-1].rstrip('"”’)*').endswith((".", "!", "?")):
        del sentences[-1]
    # of whom a later "She is …" speaks cannot be checked, and it is mostly padding
    sentences = sentences[:1] + [one for one in sentences[1:] if not _LEANS.match(one)]
    whole = [one for one in sentences if one and REFUSAL.rstrip(".").lower() not in one.lower()]
    once: dict[str, str] = {}
    for one in whole:
        once.setdefault(_NUMBER.sub("", one).casefold(), one)
    kept = list(once.values())
    return [_NUMBER.sub("", kept[0])] if len(kept) == 1 else kept


def answers(weighed: Weighed, checked: Checked) -> bool:
    """Whether a supported sentence says something new of the kind asked for, from good evidence."""
    if checked.sentence.status != "supported":
        return False
    text = checked.sentence.text
    words = words_of(text)
    new = [word for word in content(words) if word.stem not in weighed.question.stems]
    if not new or not could_answer(weighed.question, text, words, quantities(text)):
        return False
    return any(_overlaps(one, checked) for one in weighed.ranked[:2])


def tells(weighed: Weighed, kept: Sequence[Checked]) -> bool:
    """Whether the sentences say what the reader takes for the answer, in the best evidence.

    A short sentence that fits the question's words may leave out just that. Words of the question
    need not be said again ("when cold").
    """
    best = weighed.ranked[0]
    span = best.candidate.text[
        best.reading.start - best.candidate.start : best.reading.end - best.candidate.start
    ]
    answer = claim_of(span)
    said = claim_of(" ".join(checked.sentence.text for checked in kept))
    stems = {word.stem for word in said.words} | set(weighed.question.stems)
    words = all(word.stem in stems for word in answer.words)
    numbers = all(any(agrees(one, other) for other in said.quantities) for one in answer.quantities)
    new = any(word.stem not in weighed.question.stems for word in answer.words)
    return words and numbers and (new or bool(answer.quantities))


def keeps_to(question: Question, checked: Checked, hits: Sequence[Hit]) -> bool:
    """Whether a very small model's sentence stays with the one sentence that it rests on.

    Such a model puts words of the question into the file's mouth ("The insurance paid …"), joins
    two sentences into a third, drops "commercial" from "the first commercial engine", and repeats
    itself; a check of what it says does not see all of that. So each word and number must stand in
    its first source or in the title and the headings above it.
    """
    if not checked.sources or checked.probability == 1.0:
        return True  # word for word
    source = checked.sources[0]
    hit = hits[source.hit]
    claim = claim_of(checked.sentence.text)
    above = f"{hit.title} {hit.heading}"
    known = source.stems | {word.stem for word in words_of(above)}
    numbers = (*source.quantities, *quantities(above))
    told = all(word.stem in known for word in claim.words) and all(
        any(agrees(one, other) for other in numbers) for one in claim.quantities
    )
    if source.row or not told:
        return False
    if any(one.date for one in question.quantities) and not all(
        any(agrees(one, other) for other in claim.quantities)
        for one in source.quantities
        if one.date
    ):
        return False
    return not (_repeats(claim, source) or _widens(claim, source))


def _repeats(claim: Claim, source: Source) -> bool:
    """Whether it says two neighbouring words, or a name beside itself, oftener than the source."""
    said = Counter(pairwise([word.stem for word in claim.words]))
    there = Counter(pairwise([word.stem for word in content(source.words)]))
    return any(
        count > max(there[pair], 1) or (pair[0] == pair[1] and not there[pair])
        for pair, count in said.items()
    )


def _widens(claim: Claim, source: Source) -> bool:
    """Whether it leaves out what its source says after "first" or "largest"."""
    after: dict[str, set[str]] = {}
    for one, other in pairwise(content(source.words)):
        after.setdefault(one.folded, set()).add(other.stem)
    return any(
        one.folded in _UTMOST and one.folded in after and other.stem not in after[one.folded]
        for one, other in pairwise(content(words_of(claim.text)))
    )


def _overlaps(evidence: Evidence, checked: Checked) -> bool:
    one = evidence.candidate
    return any(
        source.hit == one.hit and source.start < one.end and one.start < source.end
        for source in checked.sources
    )
