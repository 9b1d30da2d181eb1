"""A question of what somebody wrote or said -> its evidence without other people's mails; used by
weighing. Pure.

"What did Gwen say about the forklift?": the mailbox holds Tomasz's answer to her, too, and her name
stands above it, as that of whom he writes to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.languages import ENGLISH, fold, word_set
from assistant.quotations import is_quotation, writer_of
from assistant.records import Hit
from assistant.speaking import TITLES
from assistant.turns import is_chat, message_at, without_writer, writers_of
from assistant.turns import writer_of as who_writes
from assistant.wording import stems_of

_WROTE = re.compile(
    r"\b(?:did|does|has|had)\s+(?P<who>(?:[^\W\d_][\w'’.-]*\s+){1,3}?)(?:ever\s+|already\s+)?"
    r"(?:say|said|write|written|tell|told|ask|asked|answer|answered|reply|replied|suggest|suggested"
    r"|propose|proposed|mention|mentioned|complain|complained|promise|promised|think|object|offer"
    r"|offered|agree|agreed|decline|declined)\b"
    r"|\baccording\s+to\s+(?P<of>[^\W\d_][\w'’-]*(?:\s+[A-ZÀ-Þ][\w'’-]*)?)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"[^?]{0,40}?\b(?:about|on|regarding|concerning|of)\s+(?P<topic>[^?]+)", re.I)
_NOBODY = word_set(
    "i we you he she it they anyone anybody somebody someone everyone everybody nobody the a an my"
    " our your his her their this that these those not who which what there"
)
_ASKER = frozenset({"i"})
_HEAD = re.compile(r"(?:From|To|Cc|Date): ")
_PEOPLE = re.compile(r"^(?:From|To|Cc): (.*)", re.MULTILINE)
_ADDRESS = re.compile(r"\s*<[^>]*>")
_LEAST_MAILS = 4  # that were found, and of which somebody wrote or got all
_WORD = re.compile(r"[^\W\d_]+")


def of_its_writer(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> tuple[list[Evidence], bool]:
    """The evidence without what others wrote in mails, nor what stands above a mail; of others what
    names the writer stays, as it may report it. All of it where the question asks for nobody's
    words, or the mails that were found know nobody of that name.

    And whether some of it is the writer's own mail on just what is asked for: then only such mails
    count, and whatever they say answers; but not where it asks when, who or how much.
    """
    who, topic = _asked_of(question)
    if who == _ASKER:
        who = _whose_mail(question, hits)
    if not who or not any(_knows(hit, who) for hit in hits):
        return list(ranked), False
    own = [one for one in ranked if _is_by(one, who, question, hits)]
    on_it = [one for one in own if _is_on(one, who, topic, question, hits[one.candidate.hit])]
    if not on_it or question.kind not in ("other", "yes_no"):
        return own, False
    kept = [one for one in own if one in on_it or not hits[one.candidate.hit].place.message]
    return sorted(kept, key=lambda one: one not in on_it), True


def _asked_of(question: Question) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the name of whose words it asks for, folded, and the stems of what they are to
    be about; none if it asks for nobody's words, or does not say about what."""
    found = _WROTE.search(question.text) if question.language is ENGLISH else None
    if found is None:
        return frozenset(), frozenset()
    words = _names_in(re.sub(r"['’]s\b", "", found["who"] or found["of"])) - TITLES
    if words & _NOBODY and words != _ASKER:
        return frozenset(), frozenset()
    about = _ABOUT.match(question.text, found.end())
    return words, frozenset(stems_of(about["topic"]) if about else ())


def _whose_mail(question: Question, hits: Sequence[Hit]) -> frozenset[str]:
    """The words of the name of the only one who wrote or got nearly all mails that were found, and
    whom the question does not name: the one who asks; none if there is no such."""
    mails = [hit for hit in hits if _is_mail(hit)]
    counted = Counter(person for hit in mails for person in {*_people(hit)})
    most = max(counted.values(), default=0)
    if len(mails) < _LEAST_MAILS or 4 * most < 3 * len(mails):
        return frozenset()
    asked = _names_in(question.text)
    own = {person for person, count in counted.items() if count == most}
    own = {person for person in own if not asked & _names_in(person)}
    return _names_in(_ADDRESS.sub("", own.pop())) if len(own) == 1 else frozenset()


def _is_mail(hit: Hit) -> bool:
    label = hit.place.message
    return bool(label) and not (is_chat(hit) or is_quotation(label) or hit.place.attachment)


def _people(hit: Hit) -> list[str]:
    """Who wrote a mail and who got it, with their addresses."""
    return [one.strip() for line in _PEOPLE.findall(hit.text) for one in line.split(",")]


def _knows(hit: Hit, who: frozenset[str]) -> bool:
    """Whether somebody of that name wrote the mail that a hit is of, or was written to."""
    if not hit.place.message:
        return False
    if is_chat(hit):
        return any(who <= _names_in(name) for name in writers_of(hit))
    heads = [line for line in hit.text.splitlines() if _HEAD.match(line)]
    return any(who <= _names_in(said) for said in (writer_of(hit.place.message), *heads))


def _is_by(one: Evidence, who: frozenset[str], question: Question, hits: Sequence[Hit]) -> bool:
    hit, said = hits[one.candidate.hit], one.candidate.text
    if not hit.place.message or hit.place.attachment:
        return True
    if _HEAD.match(said):  # which tells who writes, and when
        return question.kind in ("person", "date")
    return who <= _names_in(_writer(one, hit)) or who <= _names_in(without_writer(hit, said))


def _is_on(
    one: Evidence, who: frozenset[str], topic: frozenset[str], question: Question, hit: Hit
) -> bool:
    """Whether it is of a mail, or a message, of that writer that has all words of the topic."""
    if not topic or not hit.place.message or not who <= _names_in(_writer(one, hit)):
        return False
    said = message_at(hit, one.candidate.start) if is_chat(hit) else f"{hit.heading} {hit.text}"
    return topic <= stems_of(said, question.language)


def _writer(one: Evidence, hit: Hit) -> str:
    if is_chat(hit):
        return who_writes(hit, one.candidate.start)
    return writer_of(hit.place.message or "")


def _names_in(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text)))
