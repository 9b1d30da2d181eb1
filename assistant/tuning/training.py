"""The training loop: a run's folder -> events, checkpoints, the best adapter; the child only.

Everything that happens follows from the plan: the order of examples from the seed and the epoch,
dropout from the seed and the step. So a run that goes on from a checkpoint ends bit for bit as one
that was never disturbed (on the same machine, with as many threads).
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import torch

from assistant.errors import TuningError
from assistant.threads import core_count
from assistant.tuning.checkpoints import Progress, load_checkpoint, save_best, save_checkpoint
from assistant.tuning.events import (
    Ending,
    Estimated,
    Finished,
    Paused,
    Prepared,
    Saved,
    Stepped,
    TrainEvent,
    Validated,
    event_to_line,
)
from assistant.tuning.fused import fuse
from assistant.tuning.network import load_base, loss_of, with_adapter
from assistant.tuning.packing import Pack, batch_at, packs_of, steps_per_epoch
from assistant.tuning.planning import Plan, TrainSettings, read_plan
from assistant.tuning.precision import Choice, choose, peak_memory
from assistant.tuning.runs import asked_of, forget_asked, read_log, read_tokens
from assistant.tuning.tokens import Tokenized


def train_run(
    run: Path, estimate_only: bool = False, tokens: dict[str, bytes] | None = None
) -> Iterator[TrainEvent]:
    """Train until done; every event is also in the run's log. Raises TuningError.

    `tokens`: what is learned, where the run's folder does not hold it.
    """
    forget_asked(run)
    trainer = _Trainer(run, tokens or {})
    with (run / "log.jsonl").open("a", encoding="utf-8") as log:
        for event in trainer.events(estimate_only):
            log.write(event_to_line(event) + "\n")
            log.flush()
            yield event


class _Trainer:
    def __init__(self, run: Path, tokens: dict[str, bytes]) -> None:
        self.run = run
        self.plan: Plan = read_plan(run)
        self.settings: TrainSettings = self.plan.train
        self.train = read_tokens(run / "train.npz", tokens.get("train"))
        self.validation = read_tokens(run / "validation.npz", tokens.get("validation"))
        if not self.train:
            raise TuningError("No example is left to train on; `footnote tune check` says why.")
        self.each = steps_per_epoch(len(self.train), self.settings.batch)
        self.steps = max(1, round(self.each * self.settings.epochs))
        if self.settings.most_steps:
            self.steps = min(self.steps, self.settings.most_steps)
        self.progress = Progress()

    def events(self, estimate_only: bool) -> Iterator[TrainEvent]:
        torch.set_num_threads(self.settings.threads or core_count())
        torch.use_deterministic_algorithms(True, warn_only=True)
        torch.utils.deterministic.fill_uninitialized_memory = False  # nothing reads it unwritten
        self.choice: Choice = choose(self.settings)
        self.model = with_adapter(
            load_base(self.plan, self.choice.device, self.choice.storage),
            self.plan.lora,
            self.settings.seed,
        )
        if self.choice.precision == "float32" and not self.settings.four_bit:
            fuse(self.model)
        if self.settings.checkpointing:
            self.model.gradient_checkpointing_enable({"use_reentrant": False})
        self.learned = [one for one in self.model.parameters() if one.requires_grad]
        self.optimiser = torch.optim.AdamW(
            self.learned, self.settings.learning_rate, weight_decay=self.settings.weight_decay
        )
        self._go_on()
        yield self._prepared()
        if estimate_only or not self.progress.step:
            yield self._estimated()
        if not estimate_only:
            yield from self._steps()

    def _go_on(self) -> None:
        found = load_checkpoint(self.run, self.model, self.optimiser)
        if found is not None:
            self.progress = found
        kept = [
            event_to_line(event)
            for event in read_log(self.run)
            if getattr(event, "step", 0) <= self.progress.step
        ]
        (self.run / "log.jsonl").write_text("".join(f"{line}\n" for line in kept), "utf-8")

    def _prepared(self) -> Prepared:
        return Prepared(
            self.progress.step,
            self.steps,
            sum(one.numel() for one in self.learned),
            sum(one.numel() for one in self.model.parameters()),
            self.choice.precision,
            self.choice.device,
            self.choice.reason,
        )

    def _estimated(self) -> Estimated:
        """Time the first step's largest pack, and reckon with the tokens of all steps."""
        packs = self._packs(self._batch(0))
        pack = max(packs, key=lambda one: len(one.tokens))
        begun = time.monotonic()
        with self._cast():
            loss_of(self.model, pack, self.choice.device).backward()
        each = (time.monotonic() - begun) / len(pack.tokens)
        self.optimiser.zero_grad(set_to_none=True)
        tokens = sum(len(one.tokens) for one in packs) * (self.steps - self.progress.step)
        judged = sum(len(one.tokens) for one in self.validation) / 3  # no gradient: a third of it
        rounds = math.ceil(self.steps / self._validate_every())
        seconds = each * (tokens + judged * rounds)
        return Estimated(seconds, 1 / each, len(pack.tokens), peak_memory())

    # --- the loop ------------------------------------------------------------------------------

    def _steps(self) -> Iterator[TrainEvent]:
        rates: list[float] = []
        reason: Ending = "done"
        for step in range(self.progress.step, self.steps):
            begun = time.monotonic()
            loss, learned, computed = self._step(step)
            self.progress.step = step + 1
            rates = [*rates[-9:], time.monotonic() - begun]
            left = sum(rates) / len(rates) * (self.steps - step - 1)
            rate = self._rate(step)
            yield Stepped(step + 1, self.steps, loss, rate, learned, computed, rates[-1], left)
            if (step + 1) % self._validate_every() == 0 or step + 1 == self.steps:
                yield self._validated()
            done = step + 1 == self.steps or self.progress.worse >= self.settings.patience
            wish = None if done else asked_of(self.run)
            if wish == "stop" and (step + 1) % self._validate_every():
                yield self._validated()  # what was learned since may be the best
            if (step + 1) % self.settings.save_every == 0 or done or wish:
                save_checkpoint(self.run, self.model, self.optimiser, self.progress)
                yield Saved(step + 1)
            if wish == "pause":
                yield Paused(step + 1)
                return
            if done or wish:
                reason = "stopped" if wish else reason
                break
        progress = self.progress
        if progress.worse >= self.settings.patience:
            reason = "validation"
        yield Finished(progress.step, progress.best_step, progress.best, reason)

    def _step(self, step: int) -> tuple[float, int, int]:
        """One optimiser step: (mean loss, learned tokens, computed tokens)."""
        torch.manual_seed(_seed(self.settings.seed, step))
        self.model.train()
        packs = self._packs(self._batch(step))
        count = sum(len(pack.targets) for pack in packs)
        total = 0.0
        for pack in packs:
            with self._cast():
                loss = loss_of(self.model, pack, self.choice.device) / count
            loss.backward()
            total += float(loss.detach())
        if not math.isfinite(total):
            raise TuningError(
                f"The training lost its way at step {step + 1} (the loss is no number); lower the "
                "learning rate."
            )
        torch.nn.utils.clip_grad_norm_(self.learned, self.settings.clip)
        for group in self.optimiser.param_groups:
            group["lr"] = self._rate(step)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        return total, count, sum(len(pack.tokens) for pack in packs)

    def _validated(self) -> Validated:
        loss = self._judged(self.validation)
        best = loss < self.progress.best
        if best:
            self.progress.best, self.progress.best_step = loss, self.progress.step
            self.progress.worse = 0
            save_best(self.run, self.model, self.progress.step, loss)
        else:
            self.progress.worse += 1
        return Validated(self.progress.step, loss, best)

    def _judged(self, examples: Sequence[Tokenized]) -> float:
        """Mean loss of a learned token, without training."""
        self.model.eval()
        packs = self._packs(examples)
        with torch.no_grad(), self._cast():
            total = sum(float(loss_of(self.model, pack, self.choice.device)) for pack in packs)
        return total / max(sum(len(pack.targets) for pack in packs), 1)

    # --- what follows from the plan --------------------------------------------------------------

    def _batch(self, step: int) -> list[Tokenized]:
        chosen = batch_at(step, len(self.train), self.settings.batch, self.settings.seed)
        return [self.train[index] for index in chosen]

    def _packs(self, examples: Sequence[Tokenized]) -> list[Pack]:
        return packs_of(examples, self.settings.pack_tokens, self.settings.share_prefixes)

    def _validate_every(self) -> int:
        return self.settings.validate_every or self.each

    def _cast(self) -> AbstractContextManager[Any]:
        if self.choice.precision == "bfloat16":
            cast: AbstractContextManager[Any] = torch.autocast(
                self.choice.device, dtype=torch.bfloat16
            )
            return cast
        return nullcontext()

    def _rate(self, step: int) -> float:
        return rate_at(step, self.steps, self.settings)


def rate_at(step: int, steps: int, settings: TrainSettings) -> float:
    """The learning rate of a step: a linear warm-up, then the schedule down to nothing."""
    warm = round(settings.warmup * steps)
    if step < warm:
        return settings.learning_rate * (step + 1) / warm
    far = (step - warm) / max(steps - warm, 1)
    factor = {
        "cosine": (1 + math.cos(math.pi * far)) / 2,
        "linear": 1 - far,
        "constant": 1.0,
    }[settings.schedule]
    return settings.learning_rate * factor


def _seed(seed: int, step: int) -> int:
    digest = hashlib.sha256(json.dumps([seed, step]).encode()).digest()
    return int.from_bytes(digest[:7], "big")
