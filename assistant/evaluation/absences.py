"""Questions that the library does not answer, each checked by search and by the reader.

strangers (of answered questions, of names and things in the files) -> checks -> for `making`
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence

from assistant.evaluation.cases import Case
from assistant.evaluation.matching import flat
from assistant.evaluation.strangers import Kinds, Strange, not_told, topic_of, turned
from assistant.languages import ENGLISH, language_of
from assistant.query import plain_question
from assistant.retrieval import Retriever
from assistant.store import Store, SurveyedFile, WordQuery
from assistant.weighing import Reads

_READ = 5  # hits in which the reader looks for an answer
_LEAST_ALIKE = 2  # questions of one pattern that are always allowed
_ALIKE = 0.1  # share of all that may be of one pattern


class Absences:
    """Without a reader the search alone decides."""

    def __init__(
        self, store: Store, retriever: Retriever, reader: Reads | None, seed: int, wanted: int
    ) -> None:
        self._store = store
        self._retriever = retriever
        self._reader = reader
        self._chooser = random.Random(seed)
        self._kinds = Kinds.load()
        self._most = max(_LEAST_ALIKE, round(wanted * _ALIKE))

    def make(self, answered: Sequence[Case]) -> Iterator[tuple[str, bool]]:
        """(question, whether it is good): of answered ones and of the files in turn."""
        plain = [case for case in answered if case.made not in ("gap", "table")]
        self._chooser.shuffle(plain)
        turns = [self._turned(plain), self._not_told()]
        patterns: Counter[str] = Counter()
        seen: set[str] = set()
        while turns:
            strange = next(turns[0], None)
            if strange is None:
                turns.pop(0)
                continue
            turns.append(turns.pop(0))
            pattern = strange.question.replace(strange.new, "…")
            if strange.how == "year":
                pattern = strange.how
            if strange.question in seen or patterns[pattern] >= self._most:
                continue
            seen.add(strange.question)
            is_good = not self._is_told(strange)
            patterns[pattern] += is_good
            yield strange.question, is_good

    def _turned(self, answered: Sequence[Case]) -> Iterator[Strange]:
        """The first turn of each question, then the second of each, and so on."""
        ways = [
            turned(case.question, self._kinds, self._store.words.match_count, self._chooser)
            for case in answered
        ]
        for at in range(max(map(len, ways), default=0)):
            yield from (each[at] for each in ways if at < len(each))

    def _not_told(self) -> Iterator[Strange]:
        """One of each file in turn, about something else each time."""
        files = [file for file in self._store.survey.files() if file.document_id is not None]
        self._chooser.shuffle(files)
        turns = [self._of_file(file, random.Random(self._chooser.random())) for file in files]
        names: set[str] = set()
        while turns:
            still = []
            for turn in turns:
                strange = next((one for one in turn if one.new not in names), None)
                if strange is not None:
                    still.append(turn)
                    names.add(strange.new)
                    yield strange
            turns = still

    def _of_file(self, file: SurveyedFile, chooser: random.Random) -> Iterator[Strange]:
        assert file.document_id is not None
        passages = self._store.survey.passages(file.document_id)
        chooser.shuffle(passages)
        for passage in passages:
            if language_of(passage.text) is not ENGLISH:
                continue  # what is asked of things is written in English
            yield from not_told(passage.text, self._kinds, chooser)

    def _is_told(self, strange: Strange) -> bool:
        """Whether a passage says the words together, or the reader sees an answer in one that
        holds what was put in: then the files may answer after all."""
        together = [topic_of(strange)]
        if strange.told:
            together = [(strange.new, word) for word in strange.told]
        if any(self._store.words.search(WordQuery((), words), 1) for words in together):
            return True
        hits = self._retriever.search(plain_question(strange.question), _READ)
        texts = [hit.text for hit in hits if flat(strange.new) in flat(hit.text)]
        if not texts or self._reader is None:
            return False
        readings = self._reader.read(strange.question, texts)
        return any(
            reading.best(0, len(text)).margin > 0
            for reading, text in zip(readings, texts, strict=True)
        )
