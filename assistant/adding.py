"""Whether a sentence tells of another thing than another file does, beside which it stands; used
by disagreeing and what_changed. Pure.

"The windows are cleaned for 90 euros a month" adds to "The cleaning costs 450 euros a month", and
"Garage rent: 80 euros" is not of the rent of the flat: what the sentence is about has a name that
neither the question nor the other passage says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.languages import ENGLISH
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.wording import content, stems_of, words_of

_SAYS = re.compile(  # what is told of it begins here
    r":|=|\b(?:is|are|was|were|be|costs?|amounts?|comes?|becomes?|will|shall|must|may|can|has|have"
    r"|lasts?|takes?|ends?|begins?|starts?)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(  # "From 1 February 2025", "In addition,"
    r"\W*(?:(?:as )?(?:from|of|since)\b[^,\n]{0,24}?\d{4},?\s|[^,\n]{1,40},\s|\(?\w{1,3}[.)]\s)",
    re.IGNORECASE,
)
MARGIN = 2.0  # the reader must find an answer in the other sentence by so much (logits)
LOOKED_AT = 12  # evidence that is looked through
_SUBORDINATE = re.compile(
    r"\b(?:when|if|that|which|who|where|because|as|while|it|they|you|we|i|he|she|there)\b", re.I
)
_LONGEST = 60  # characters of what a sentence is about
_MOST = 5  # words of it that tell
_ANY = stems_of(
    "price cost fee rate charge amount sum total rent payment money number figure value monthly"
    " yearly annual weekly daily month year week day new current old present later earlier next"
    " last first agreed contract agreement tenant landlord customer client party side clause term"
    " period time date people person member one all each every both other same following due"
)
"""What may stand for what the other passage calls otherwise."""


def tells_of_more(question: Question, best: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the other is about what the question and the passage of the best do not name. Of
    questions in English alone."""
    if question.language is not ENGLISH:
        return False
    hit = hits[best.candidate.hit]
    said = f"{question.text} {hit.file} {hit.title} {hit.heading} {hit.header} {hit.text}"
    return names_more(other.candidate.text, said)


def is_of_a_kind(question: Question, best: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the other is about one kind of what is asked for, which the best does not name: the
    garage's rent, the guests' wifi. An office goes by several names."""
    if question.kind == "person":
        return False
    asked = frozenset(question.stems) & stems_of(subject_of(other.candidate.text))
    return bool(asked) and tells_of_more(question, best, other, hits)


def other_kinds(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> Iterator[int]:
    """Places in `ranked` of what answers for another kind, where the best does so for one: the fee
    of children, beside that of adults."""
    for at, other in enumerate(ranked[1:LOOKED_AT], start=1):
        if other.reading.margin >= MARGIN and all(
            is_of_a_kind(question, one, another, hits)
            for one, another in ((ranked[0], other), (other, ranked[0]))
        ):
            yield at


def names_more(text: str, known: str) -> bool:
    """Whether what a sentence is about has a name that another text does not say."""
    about = subject_of(text)
    words = content(words_of(about))
    if not 0 < len(words) <= _MOST:
        return False
    common = {word.stem for word in words if about[word.start].islower()}
    if len(words) > 1 and about[words[1].start].islower():  # "Garage rent", not "Anna Berger"
        common.add(words[0].stem)
    return bool(common - _ANY - stems_of(known))


def subject_of(text: str) -> str:
    """What a sentence is about, as it stands before what is told; "" if that is not plain."""
    lead = _LEAD.match(text)
    bare = text[lead.end() :] if lead else text
    ends = _SAYS.search(bare)
    if ends is None or ends.start() > _LONGEST or _SUBORDINATE.search(bare, 0, ends.start()):
        return ""
    about = bare[: ends.start()]
    for one in quantities(about):
        about = about[: one.start] + " " * (one.end - one.start) + about[one.end :]
    return about
