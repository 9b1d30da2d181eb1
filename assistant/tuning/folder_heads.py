"""What a Hugging Face folder says of itself: whether it can be carried over, and its licence. Pure
but for the files read; needs no library of the tuning extra."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.errors import TuningError


def require_convertible(name: str, config: Mapping[str, Any]) -> None:
    """Raises TuningError with what cannot be carried over to llama.cpp."""
    scaling = config.get("rope_scaling") or {}
    rope = {**(config.get("rope_parameters") or {}), **scaling}
    kind = rope.get("rope_type", rope.get("type", "default"))
    llama = config.get("model_type") in ("llama", "mistral")
    window = config.get("sliding_window") and config.get("use_sliding_window", True)
    act = config.get("hidden_act", "silu")
    problems = (
        (kind not in ("default", None), f"it stretches its positions ({kind})"),
        (llama and config.get("attention_bias"), "its attention has biases"),
        (config.get("mlp_bias"), "its inner layers have biases"),
        (bool(window), "it looks back through a window only (sliding_window)"),
        (act not in ("silu", "swish"), f"it computes with {act}"),
        (config.get("quantization_config"), "its weights are quantised already"),
    )
    for wrong, why in problems:
        if wrong:
            raise TuningError(
                f"{name} cannot be carried over to the running assistant: {why}; choose another."
            )


def licence_of(folder: Path) -> str:
    """What the model card's head says; "" where it says nothing."""
    try:
        card = (folder / "README.md").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    head = re.match(r"---\n(.*?)\n---", card, re.DOTALL)
    found = (
        re.search(r"^license:\s*[\"']?([\w.+-]+)", head.group(1), re.MULTILINE) if head else None
    )
    return found.group(1) if found else ""
