"""Pairs, in the tuner's child: made of the library and the conversations, and judged by a person.

They are kept in the home (`tuning/pairs.jsonl`, encrypted where it is); the window sees copies.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable
from contextlib import ExitStack, closing

from assistant.evaluation.cases import QUESTIONS, Case, read_cases
from assistant.evaluation.making import MakeOptions, Maker
from assistant.paths import Home
from assistant.session import Session
from assistant.store.papers import Paper, paper
from assistant.tuning.drafting import DEPTH, Drafted, Form, from_library, from_thumbs, turns_of
from assistant.tuning.pairs import Pair, joined, judged, read_pairs, write_pairs
from assistant.tuning.passages import finder
from assistant.tuning.sources import source_of
from assistant.vault import PAIRS
from desktop.tuning_messages import (
    CollectPairs,
    JudgePair,
    LocatePassage,
    MakePairs,
    PairsMade,
    PairsTold,
    PlaceTold,
    ReadPairs,
)

Told = Generator[object, None, None]


class Pairing:
    """Making goes on while pairs are judged: both change the same file, one at a time."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._changing = threading.Lock()

    def looks(self, request: object) -> Told:
        match request:
            case ReadPairs():
                yield PairsTold(tuple(read_pairs(self._paper)))
            case JudgePair(id, state, answer):
                with self._changing:
                    write_pairs(self._paper, judged(read_pairs(self._paper), id, state, answer))
            case LocatePassage(shown, quote):
                with Session(self._home).existing_library() as store:
                    yield PlaceTold(source_of(store, shown, quote))

    def makes(self, request: object) -> Told:
        match request:
            case MakePairs():
                yield from self._make(request)
            case CollectPairs(form, refusal):
                yield self._collect(_form(form, refusal))

    def _make(self, request: MakePairs) -> Told:
        """Each pair is kept as soon as it is made: stopping keeps what there is."""
        session, form = Session(self._home), _form(request.form, request.refusal)
        known = read_pairs(self._paper)
        barred = [
            *read_cases(session.paper(QUESTIONS)),
            *(Case(pair.id, pair.question) for pair in known),
        ]
        wanted = MakeOptions(
            request.count, unanswerable=request.refusals, gaps=0.0, seed=len(known) + 1
        )
        with ExitStack() as stack:
            store = stack.enter_context(session.existing_library())
            retriever = session.retriever(store)
            reader = session.reader()
            questioner = stack.enter_context(session.questioner())
            maker = Maker(store, retriever, questioner, reader, wanted)
            find = finder(retriever, reader, DEPTH, DEPTH)
            made = 0
            yield PairsMade(made, request.count)
            events = stack.enter_context(closing(maker.make(barred)))
            for event in from_library(events, find, form):
                new: tuple[Pair, ...] = ()
                if isinstance(event, Drafted):
                    new = self._kept([event.pair])
                    made += 1
                yield PairsMade(made, request.count, new)

    def _collect(self, form: Form) -> PairsMade:
        cases = read_cases(Session(self._home).paper(QUESTIONS))
        new = self._kept(from_thumbs(cases, turns_of(self._home), form))
        return PairsMade(len(new), len(new), new)

    def _kept(self, pairs: Iterable[Pair]) -> tuple[Pair, ...]:
        """Those that are new."""
        with self._changing:
            known = read_pairs(self._paper)
            all = joined(known, pairs)
            write_pairs(self._paper, all)
        return tuple(all[len(known) :])

    @property
    def _paper(self) -> Paper:
        return paper(self._home, PAIRS)


def _form(answer: str, refusal: str) -> Form:
    usual = Form()
    return Form(answer or usual.answer, refusal or usual.refusal)
