"""Plain peft with transformers' Trainer, in float32: what our training is measured against."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ["HF_HUB_OFFLINE"] = "1"

import torch
from transformers import Trainer, TrainingArguments

from assistant.tuning.network import load_folder_or_gguf, with_adapter
from assistant.tuning.packing import batch_at
from assistant.tuning.planning import read_plan
from assistant.tuning.runs import read_tokens
from assistant.tuning.tokens import Tokenized
from assistant.tuning.training import rate_at


def padded(rows: list[dict[str, list[int]]]) -> dict[str, Any]:
    """Rows as long as the longest of their batch, as transformers' own collators make them."""
    longest = max(len(row["input_ids"]) for row in rows)
    fill = {"input_ids": 0, "attention_mask": 0, "labels": -100}
    return {
        name: torch.tensor([row[name] + [value] * (longest - len(row[name])) for row in rows])
        for name, value in fill.items()
    }


def rows(examples: list[Tokenized]) -> list[dict[str, list[int]]]:
    return [
        {
            "input_ids": list(one.tokens),
            "attention_mask": [1] * len(one.tokens),
            "labels": [
                token if learned else -100
                for token, learned in zip(one.tokens, one.learned, strict=True)
            ],
        }
        for one in examples
    ]


class PlainTrainer(Trainer):  # type: ignore[misc]
    """transformers' Trainer, which takes the examples in the order that they are given."""

    def _get_train_sampler(self, *_arguments: Any) -> Any:
        return torch.utils.data.SequentialSampler(self.train_dataset)


def train_plain(run: Path, steps: int, threads: int) -> tuple[float, float]:
    """(seconds of processor time, validation loss) of the same plan: the same first adapter, the
    same examples in the same order, the same learning rates."""
    torch.set_num_threads(threads or torch.get_num_threads())
    plan = read_plan(run)
    train = read_tokens(run / "train.npz")
    model = load_folder_or_gguf(Path(plan.base_path), "cpu").requires_grad_(False)
    model.set_attn_implementation("sdpa")
    model = with_adapter(model, plan.lora, plan.train.seed)
    ordered = [
        train[index]
        for step in range(steps)
        for index in batch_at(step, len(train), plan.train.batch, plan.train.seed)
    ]
    learned = [one for one in model.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW(learned, plan.train.learning_rate, weight_decay=0.0)
    rates = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: rate_at(step, steps, plan.train) / plan.train.learning_rate
    )
    with tempfile.TemporaryDirectory() as scratch:
        arguments = TrainingArguments(
            scratch,
            per_device_train_batch_size=plan.train.batch,
            max_steps=steps,
            max_grad_norm=plan.train.clip,
            report_to=[],
            save_strategy="no",
            logging_strategy="no",
            use_cpu=True,
            disable_tqdm=True,
        )
        trainer = PlainTrainer(
            model,
            arguments,
            data_collator=padded,
            train_dataset=rows(ordered),
            optimizers=(optimiser, rates),
        )
        begun = time.process_time()
        trainer.train()
        seconds = time.process_time() - begun
    return seconds, validation_loss(model, read_tokens(run / "validation.npz"))


def validation_loss(model: Any, examples: list[Tokenized]) -> float:
    """Mean loss (nats) of a learned token, row by row, by transformers' own forward pass."""
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for row in map(padded, [[one] for one in rows(examples)]):
            learned = int((row["labels"][0, 1:] != -100).sum())
            total += float(model(**row).loss) * learned
            count += learned
    return total / count


if __name__ == "__main__":
    print(json.dumps(train_plain(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
