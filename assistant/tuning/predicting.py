"""What base + adapter predict in torch; a child process only. The reference of the parity check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from peft import PeftModel

from assistant.tuning.network import load_folder_or_gguf


def predictions(base: str, adapter: str, prompts: list[list[int]]) -> dict[str, Any]:
    """Logits (tokens, vocabulary) float32: "base:N" and "tuned:N" for each prompt's number."""
    model: Any = load_folder_or_gguf(Path(base), "cpu").eval()
    made = {f"base:{at}": _logits(model, tokens) for at, tokens in enumerate(prompts)}
    model = PeftModel.from_pretrained(model, adapter, local_files_only=True).eval()
    return made | {f"tuned:{at}": _logits(model, tokens) for at, tokens in enumerate(prompts)}


def _logits(model: Any, tokens: list[int]) -> Any:
    with torch.no_grad():
        return model(input_ids=torch.tensor([tokens])).logits[0].float().numpy()
