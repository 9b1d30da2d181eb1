"""Plain peft with transformers' Trainer, in float32: what our training is measured against."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ["HF_HUB_OFFLINE"] = "1"

import torch
from peft import LoraConfig, get_peft_model
from transformers import Trainer, TrainingArguments

from assistant.tuning.network import load_folder_or_gguf
from assistant.tuning.planning import read_plan
from assistant.tuning.runs import read_tokens
from assistant.tuning.tokens import Tokenized


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


def train_plain(run: Path, steps: int, threads: int) -> tuple[float, float]:
    """(seconds of processor time, validation loss) of the same plan and the same examples."""
    torch.set_num_threads(threads)
    plan = read_plan(run)
    torch.manual_seed(plan.train.seed)
    model = load_folder_or_gguf(Path(plan.base_path), "cpu")
    model.set_attn_implementation("sdpa")
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=plan.lora.rank,
        lora_alpha=plan.lora.alpha,
        target_modules=list(plan.lora.targets),
    )
    with tempfile.TemporaryDirectory() as scratch:
        arguments = TrainingArguments(
            scratch,
            per_device_train_batch_size=plan.train.batch,
            per_device_eval_batch_size=plan.train.batch,
            learning_rate=plan.train.learning_rate,
            lr_scheduler_type=plan.train.schedule,
            warmup_steps=round(plan.train.warmup * steps),
            weight_decay=0.0,
            max_steps=steps,
            report_to=[],
            save_strategy="no",
            logging_strategy="no",
            use_cpu=True,
            disable_tqdm=True,
        )
        trainer = Trainer(
            get_peft_model(model, config),
            arguments,
            data_collator=padded,
            train_dataset=rows(read_tokens(run / "train.npz")),
            eval_dataset=rows(read_tokens(run / "validation.npz")),
        )
        begun = time.process_time()
        trainer.train()
        seconds = time.process_time() - begun
        return seconds, float(trainer.evaluate()["eval_loss"])
