"""What base + adapter predict in torch; a child process only. The reference of the parity check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from peft import PeftModel

from assistant.tuning.network import load_folder_or_gguf


def predictions(base: str, adapter: str, prompts: list[list[int]]) -> dict[str, Any]:
    """Logits (tokens, vocabulary) float32 by the prompt's number, in order."""
    model: Any = load_folder_or_gguf(Path(base), "cpu")
    if adapter:
        model = PeftModel.from_pretrained(model, adapter, local_files_only=True)
    model.eval()
    with torch.no_grad():
        return {
            f"{at:06}": model(input_ids=torch.tensor([tokens])).logits[0].float().numpy()
            for at, tokens in enumerate(prompts)
        }
