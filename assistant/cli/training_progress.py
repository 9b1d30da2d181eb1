"""What a training run says, as lines for a person or as JSON lines."""

from __future__ import annotations

from assistant.cli.showing import consoles, is_terminal, size_words, time_words
from assistant.tuning.events import (
    Estimated,
    Finished,
    Paused,
    Prepared,
    Stepped,
    TrainEvent,
    Validated,
    event_to_line,
)
from assistant.tuning.trainer import Waited

_WHY = {
    "done": "",
    "validation": "; it did not get better any more",
    "stopped": "; stopped as you asked",
}


class TrainProgress:
    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        _, self._errors = consoles()

    def take(self, event: TrainEvent | Waited) -> None:
        if isinstance(event, Waited):
            return
        if self._as_json:
            print(event_to_line(event), flush=True)
            return
        match event:
            case Prepared(step, steps, trainable, parameters, precision, device, reason):
                begun = f"going on after step {step}" if step else "beginning"
                self._say(
                    f"{trainable:,} of {parameters:,} weights are trained, on {device} in "
                    f"{precision} ({reason}); {begun} of {steps}."
                )
            case Estimated(seconds, rate, _, memory):
                self._say(
                    f"It will take about {time_words(seconds)} ({rate:.0f} tokens a second, "
                    f"{size_words(memory)} of memory)."
                )
            case Stepped(step, steps, loss, _, _, computed, seconds, left):
                rate = computed / max(seconds, 1e-9)
                words = f"step {step} of {steps}: loss {loss:.4f}, {rate:.0f} tokens/s, "
                self._say(f"{words}{time_words(left)} left", end="\r" if is_terminal() else "\n")
            case Validated(step, loss, best):
                mark = ", the best so far" if best else ""
                self._say(f"after step {step}: validation loss {loss:.4f}{mark}")
            case Finished(_, best_step, loss, reason):
                self._say(
                    f"Done: the best is that of step {best_step}, loss {loss:.4f}{_WHY[reason]}."
                )
            case Paused(step):
                self._say(f"Paused after step {step}; nothing is lost.")

    def _say(self, words: str, end: str = "\n") -> None:
        self._errors.print(words, markup=False, end=end)
