"""What a person says of an answer goes to the examiner, and its end back to the turn."""

from __future__ import annotations

from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.language import translated as _tr
from desktop.messages import Trouble
from desktop.quality_messages import Judged
from desktop.quality_words import answer_words
from desktop.turn_view import TurnView


def judge(engine: Engine, turn: TurnView, request: object) -> None:
    """`request` is Judge or Correct."""
    bar = turn.judging

    def on_told(told: object) -> None:
        assert isinstance(told, Judged)
        words = answer_words(told.case)
        bar.say(_tr("Kept with your questions; right is: {0}.").format(words))

    def on_failed(trouble: Trouble) -> None:
        bar.say(engine_words(trouble.message))

    job = engine.examiner.run(request)
    job.told.connect(on_told)
    job.failed.connect(on_failed)
