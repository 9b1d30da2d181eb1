"""The model's text -> its sentences, and whether they may stand as the answer; used by answering.

A sentence can be supported and still say nothing that was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asking import Question, could_answer
from assistant.checking import Checked
from assistant.citing import claim_of
from assistant.evidence import Evidence
from assistant.furniture import is_marked_heading
from assistant.keeping import strays
from assistant.prompting import REFUSAL
from assistant.quantities import agrees, quantities
from assistant.records import Hit
from assistant.sentences import sentence_spans
from assistant.weighing import Weighed
from assistant.wording import content, words_of

_SAYING_SO = re.compile(r"^(?:the\s+)?answer(?:\s+is)?\s*:\s*(?=\S)", re.IGNORECASE)
_NUMBER = re.compile(r"^\d{1,2}[.)]\s+(?=\D)")  # of a list
_RECEIVERS = re.compile(r"(?:To|Cc): \S.*@\S+")  # of a mail
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
    sentences = [one for one in sentences if not _RECEIVERS.fullmatch(one)] or sentences
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
    language = weighed.question.language
    words = words_of(text, language)
    new = [word for word in content(words, language) if word.stem not in weighed.question.stems]
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
    """Whether a very small model's sentence stays with the one sentence that it rests on."""
    if checked.quoted:
        return True
    source = checked.sources[0] if checked.sources else None
    text = checked.sentence.text
    return source is not None and not strays(question, text, source, hits[source.hit])


def _overlaps(evidence: Evidence, checked: Checked) -> bool:
    one = evidence.candidate
    return any(
        source.hit == one.hit and source.start < one.end and one.start < source.end
        for source in checked.sources
    )
