"""Question + hits -> weighed evidence: composes evidence and the reader.

Used by answering and by the benchmark that fits resources/judgement.toml.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Protocol

from assistant.asking import Question, points_back, understand
from assistant.deciding import spoken_of
from assistant.drafts import finals_first
from assistant.evidence import (
    Candidate,
    Evidence,
    Reading,
    answerable_features,
    by_meaning,
    by_second_look,
    candidates,
    rank,
    window,
)
from assistant.forms import of_its_form, of_its_name
from assistant.judging import Judgement
from assistant.latest import latest_first, without_last
from assistant.monthly import of_the_month
from assistant.narrowing import of_its_row
from assistant.of_a_day import of_its_time
from assistant.owners import of_its_owner
from assistant.parties import Says, never, of_its_party
from assistant.reading import Reading as Read
from assistant.reading import Verdict
from assistant.records import Hit
from assistant.referring import of_what_it_means
from assistant.rereading import ReadsPassages, above, headed, read_hits, shown, trail
from assistant.rows import in_words, names
from assistant.sections import of_its_section
from assistant.settled import settled_first
from assistant.speaking import without_others
from assistant.totals import of_its_entry
from assistant.trails import led
from assistant.wording import stems_of
from assistant.writers import of_its_writer
from assistant.years import of_its_month, of_its_part, of_its_year

_APART = re.compile(r"[_.]+")  # of a file's name
ROWS = 4  # of tables that are read by themselves
COMPARED = 14  # sentences whose meaning is compared with the question's
AGAIN = 5  # sentences that are looked at again, each by itself
FIRST = 3  # of which the first have been, whatever else puts them first


class Reads(ReadsPassages, Protocol):
    """assistant.reading.Reader, or a fake."""

    def judge(self, claim: str, texts: Sequence[str]) -> list[Verdict]: ...


Likens = Callable[[str, Sequence[str]], Sequence[float]]
"""Of a question and texts, how alike each is to it in meaning: Retriever.likeness."""


def no_likeness(_question: str, _texts: Sequence[str]) -> Sequence[float]:
    """Where there is no embedding model: nothing is compared."""
    return ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """The evidence, best first, and the probability that it answers the question.

    read: what was read of the hits, by the text that was shown; astray: the best is of a file that
    does not say the name that is asked for, though another found one does; or none has the form of
    what is asked for (an address of mail). in_own_words: it asks what somebody wrote, and the best
    is of his mails on just that.
    """

    question: Question
    ranked: tuple[Evidence, ...]
    answerable: float
    read: Mapping[str, Read] = field(default_factory=dict)
    astray: bool = False
    in_own_words: bool = False


@dataclass(frozen=True, slots=True)
class Weigher:
    """Ranks the sentences of hits by what the reader sees in them."""

    judgement: Judgement
    reader: Reads
    likeness: Likens = no_likeness
    says: Says = never

    def weigh(self, text: str, hits: Sequence[Hit]) -> Generator[tuple[int, int], None, Weighed]:
        """Yield (hits read, of), so that it can be closed between; return the result."""
        recent = without_last(text)
        text = recent or text
        question = understand(text)
        hits = without_others(text, called(question, hits))
        found = candidates(hits, question) or candidates(hits)
        if not found:
            return Weighed(question, (), 0.0)
        read = yield from read_hits(self.reader, text, hits)
        readings = _readings(hits, found, read)
        ranked = rank(question, found, readings, self.judgement.evidence)
        rows = _telling_rows(ranked, hits)
        if rows:
            yield len(hits), len(hits)
            readings = self._rows_read(text, hits, found, readings, rows)
            ranked = rank(question, found, readings, self.judgement.evidence)
        yield len(hits), len(hits)
        ranked = self._compared(text, hits, ranked)
        yield from self._look_again(text, hits, ranked, AGAIN)
        ranked = by_second_look(ranked, self.judgement.again)
        ranked = of_its_part(question, of_its_year(question, ranked, hits))
        ranked = of_its_row(question, of_its_month(question, ranked, hits), hits)
        ranked = of_its_entry(question, ranked, hits)
        ranked, timely = of_its_time(question, ranked, hits)
        of_time = ranked[0].candidate if timely else None
        told = False
        if question.kind == "yes_no":
            ranked, told = spoken_of(question, ranked, hits)
        written, on_it = of_its_writer(question, ranked, hits)
        owned = of_its_section(question, of_its_owner(question, written, hits), hits)
        owned = of_what_it_means(question, owned, hits)
        formed = of_its_form(question, owned, hits)
        own = formed or of_its_name(question, owned)
        if not own:
            return Weighed(question, tuple(ranked), 0.0, read)
        party = of_its_party(question, settled_first(question, own), hits, self.says)
        ranked = of_the_month(question, party.ranked, hits)
        ranked = finals_first(question, ranked, hits)
        if recent:
            ranked = latest_first(question, ranked, hits)
        yield from self._look_again(text, hits, ranked, FIRST)
        chance = self._chance(ranked[: party.own], told)
        if on_it or ranked[0].candidate == of_time:
            chance = max(chance, self.judgement.sure)
        return Weighed(question, tuple(ranked), chance, read, party.astray or not formed, on_it)

    def _chance(self, own: Sequence[Evidence], told: bool) -> float:
        """That some of this evidence answers; `told`: it decides what is asked."""
        judged = self.judgement.answerable
        chance = judged.probability(answerable_features([one.features for one in own]))
        return max(chance, judged.threshold if told else 0.0)

    def _compared(
        self, question: str, hits: Sequence[Hit], ranked: list[Evidence]
    ) -> list[Evidence]:
        """In the order that takes in how alike the first of them are to the question in meaning:
        the reader misses what is said in quite other words. What another sentence led to is at
        least as alike as that."""
        first = [one.candidate for one in ranked[:COMPARED]]
        texts = [headed(hits[one.hit]) + _in_words(hits, one) for one in first]
        alike = self.likeness(question, texts)
        if not alike:
            return ranked
        by_place = {(one.hit, one.start): each for one, each in zip(first, alike, strict=True)}
        led_to = [
            max([each, *(by_place.get((at, low), each) for at, low, _ in led(one.hit, hits))])
            for one, each in zip(first, alike, strict=True)
        ]
        return by_meaning(ranked, led_to, self.judgement.evidence)

    def _rows_read(
        self,
        question: str,
        hits: Sequence[Hit],
        found: Sequence[Candidate],
        readings: Sequence[Reading],
        rows: Sequence[Candidate],
    ) -> list[Reading]:
        """The readings, of these rows with what is seen in each by itself and in words.

        Among bars and numbers the reader does not see which column a cell is of, nor where one row
        ends.
        """
        texts = [headed(hits[one.hit]) + _in_words(hits, one) for one in rows]
        changed = list(readings)
        for one, read, text in zip(rows, self.reader.read(question, texts), texts, strict=True):
            begin = len(headed(hits[one.hit]))
            span = read.best(begin, len(text))
            at = one.text.find(text[span.start : span.end])
            start, end = (at, at + span.end - span.start) if at >= 0 else (0, len(one.text))
            number = found.index(one)
            answered = max(readings[number].answered, read.answered)
            changed[number] = Reading(one.start + start, one.start + end, span.margin, answered)
        return changed

    def _look_again(
        self, question: str, hits: Sequence[Hit], ranked: list[Evidence], count: int
    ) -> Generator[tuple[int, int], None, None]:
        """Look at the first `count` again that have not been; they are put in their places."""
        for at, one in enumerate(ranked[:count]):
            if "near" not in one.features:
                yield len(hits), len(hits)
                ranked[at] = self._again(question, hits, one)

    def _again(self, question: str, hits: Sequence[Hit], one: Evidence) -> Evidence:
        """With what the reader makes of the answer among the sentences round it alone.

        In a whole passage much seems to answer that does not when it is looked at by itself.
        """
        (read,) = self.reader.read(question, [looked_at(hits, one)])
        return replace(one, features=one.features | {"near": read.answered})


def called(question: Question, hits: Sequence[Hit]) -> list[Hit]:
    """The hits, each under its file's name where that has a word of the question that the title and
    the headings lack: whose contract "ends on 30 June" may stand in "Contract Anna Berger.docx"
    alone."""
    asked = set(question.stems)
    found = []
    for hit in hits:
        name = " ".join(_APART.sub(" ", PurePath(hit.file).stem).split())
        told = stems_of(name, question.language) & asked
        if told - stems_of(f"{hit.title} {hit.heading}", question.language):
            hit = replace(hit, heading=" › ".join(filter(None, (name, hit.heading))))
        found.append(hit)
    return found


def of_follow_up(completed: Weighed, alone: Weighed, hits: Sequence[Hit], sure: float) -> Weighed:
    """What answers a follow-up: of the question as completed from the conversation, and by itself.

    The words that were added find the right passages, but between its own the reader sees no answer
    any more. Where both ways come to the same file, the better chance counts; where they do not, a
    question that points to nothing said before is taken by itself if that surely answers.
    """
    if not (completed.ranked and alone.ranked):
        return completed
    points = points_back(alone.question.text, alone.question.language)
    files = {hits[one.ranked[0].candidate.hit].file for one in (completed, alone)}
    if len(files) == 1:
        best = max(completed.answerable, alone.answerable)
        return replace(completed if points else alone, answerable=best, read=completed.read)
    return alone if not points and alone.answerable >= sure else completed


def looked_at(hits: Sequence[Hit], one: Evidence) -> str:
    """What is read of a sentence by itself: the sentences round its answer, or its row in words."""
    hit, said = hits[one.candidate.hit], one.candidate
    start, end = window(hit.text, one.reading.start, one.reading.end)
    text, head = hit.text[start:end], above(hit, start)
    if names(hit, said.start, said.end):
        text, head = _in_words(hits, said), headed(hit)
    return trail(said.hit, hits) + head + text


def _telling_rows(ranked: Sequence[Evidence], hits: Sequence[Hit]) -> list[Candidate]:
    """The rows that have most of the question's words in their own cells."""
    rows = [
        one
        for one in ranked
        if one.features["coverage"] > 0
        and names(hits[one.candidate.hit], one.candidate.start, one.candidate.end)
    ]
    rows.sort(key=lambda one: -one.features["coverage_near"] - one.features["coverage"])
    return [one.candidate for one in rows[:ROWS]]


def _in_words(hits: Sequence[Hit], one: Candidate) -> str:
    return in_words(hits[one.hit], one.start, one.end)


def _readings(
    hits: Sequence[Hit], found: Sequence[Candidate], known: Mapping[str, Read]
) -> list[Reading]:
    texts = shown(hits)
    read = [known[text] for text in texts]
    answered = [
        max(read[at].answered for at in (number, *(start for start, _, _ in led(number, hits))))
        for number in range(len(hits))
    ]
    return [
        _reading(
            len(texts[one.hit]) - len(hits[one.hit].text), read[one.hit], one, answered[one.hit]
        )
        for one in found
    ]


def _reading(shift: int, read: Read, one: Candidate, answered: float) -> Reading:
    span = read.best(one.start + shift, one.end + shift)
    return Reading(span.start - shift, span.end - shift, span.margin, answered)
