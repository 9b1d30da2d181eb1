"""What the pairs' pages share: the pairs that wait for a person, their making, and the judgement.

A pair that is kept becomes an example before it counts as judged: a window that dies between the
two asks about it again, and loses nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from assistant.errors import TuningError
from assistant.tuning.pairs import Pair, State, example_of, judged, origin_of
from desktop.jobs import Job
from desktop.messages import Trouble
from desktop.tuning_desk import TuningDesk
from desktop.tuning_messages import (
    CollectPairs,
    JudgePair,
    LocatePassage,
    MakePairs,
    PairsMade,
    PairsTold,
    ReadPairs,
)


class ReviewDesk(QObject):
    changed = Signal()  # the pairs, or what was said of one
    progressed = Signal(int, int)  # pairs that are made, of all that are wanted
    making_changed = Signal()
    made = Signal(int)  # how many came, when the making is over
    judgement_kept = Signal(str)  # a pair's id

    def __init__(self, desk: TuningDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._making: Job | None = None
        self._came = 0
        self.was_stopped = False
        self.pairs: list[Pair] = []
        self._unkept: dict[str, JudgePair] = {}  # what was said and is not in the file yet

    @property
    def open(self) -> list[Pair]:
        """Those that wait."""
        return [pair for pair in self.pairs if pair.state == "open"]

    @property
    def is_making(self) -> bool:
        return self._making is not None and not self._making.is_over

    def count(self, state: State) -> int:
        return sum(pair.state == state for pair in self.pairs)

    def read(self) -> None:
        job = self._desk.run(ReadPairs())
        job.told.connect(self._on_read)
        job.failed.connect(self._desk.say)

    def _on_read(self, told: object) -> None:
        assert isinstance(told, PairsTold)
        pairs = list(told.pairs)
        for said in self._unkept.values():
            if any(pair.id == said.id for pair in pairs):
                pairs = judged(pairs, said.id, said.state, said.answer)
        self.pairs = pairs
        self.changed.emit()

    # --- making ----------------------------------------------------------------------------------

    def make(self, wish: MakePairs | CollectPairs) -> None:
        """In the tuner's child; what is made until it is stopped stays."""
        if self.is_making:
            return
        self._came, self.was_stopped = 0, False
        self._making = self._desk.run(wish)
        self._making.told.connect(self._on_made)
        self._making.failed.connect(self._on_failed)
        self._making.ended.connect(self._on_ended)
        self.making_changed.emit()

    def stop(self) -> None:
        if self._making is not None:
            self.was_stopped = True
            self._making.cancel()

    def _on_made(self, told: object) -> None:
        assert isinstance(told, PairsMade)
        if told.new:
            self._came += len(told.new)
            self.pairs += told.new
            self.changed.emit()
        self.progressed.emit(told.done, told.total)

    def _on_failed(self, trouble: Trouble) -> None:
        self._desk.say(trouble)
        self.making_changed.emit()

    def _on_ended(self) -> None:
        self.making_changed.emit()
        self.made.emit(self._came)
        self.read()  # one that was made while it was stopped is there, too

    # --- judging ---------------------------------------------------------------------------------

    def judge(self, pair: Pair, state: State, answer: str | None = None) -> bool:
        """Keep what a person says; the answer as it now stands. False where it cannot be kept."""
        try:
            self.pairs = judged(self.pairs, pair.id, state, answer)
        except TuningError as error:
            self._desk.say(Trouble(type(error).__name__, error.message, error.detail))
            return False
        now = next(one for one in self.pairs if one.id == pair.id)
        self._desk.pairs.keep(origin_of(now), example_of(now) if state == "accepted" else None)
        said = JudgePair(pair.id, state, answer)
        self._unkept[pair.id] = said
        self._desk.keeper.then(lambda: self._keep(said))
        self.changed.emit()
        return True

    def _keep(self, judgement: JudgePair) -> None:
        job = self._desk.run(judgement)
        job.failed.connect(lambda trouble: self._on_unkept(judgement, trouble))
        job.ended.connect(lambda: self._on_kept(judgement))

    def _on_kept(self, said: JudgePair) -> None:
        self._forget(said)
        self.judgement_kept.emit(said.id)

    def _on_unkept(self, said: JudgePair, trouble: Trouble) -> None:
        self._forget(said)
        self._desk.say(trouble)
        self.read()

    def _forget(self, said: JudgePair) -> None:
        if self._unkept.get(said.id) is said:  # and not what was said of it since
            del self._unkept[said.id]

    def locate(self, wish: LocatePassage) -> Job:
        return self._desk.run(wish)
