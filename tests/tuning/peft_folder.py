"""A peft LoRA as other programs save it, written here without torch."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from assistant.tuning.bases import Base
from assistant.tuning.gguf_files import GgufFile

_RANK = 4
_MODULES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def write_peft(
    folder: Path, base: Base, method: str, seed: int = 1, width: int = 0, layer: int = 0
) -> Path:
    """Random matrices on every linear layer of the first layer; `width`, `layer`: wrong ones."""
    draw = np.random.default_rng(seed)
    source = GgufFile(base.path)
    tensors = {}
    for module, name in _MODULES.items():
        out, into = source.tensors[f"blk.0.{name}.weight"].shape
        place = f"base_model.model.model.layers.{layer}.{module}"
        tensors[f"{place}.lora_A.weight"] = draw.normal(0, 0.1, (_RANK, width or into))
        tensors[f"{place}.lora_B.weight"] = draw.normal(0, 0.1, (out, _RANK))
        if method == "dora":
            tensors[f"{place}.lora_magnitude_vector"] = draw.uniform(1, 3, out)
    folder.mkdir()
    config = {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": base.id,
        "r": _RANK,
        "lora_alpha": 8,
        "lora_dropout": 0.0,
        "bias": "none",
        "target_modules": [module.split(".")[1] for module in _MODULES],
        "use_rslora": method == "rslora",
        "use_dora": method == "dora",
    }
    (folder / "adapter_config.json").write_text(json.dumps(config))
    (folder / "footnote.json").write_text(json.dumps({"base_hash": base.hash}))
    save_file(
        {name: values.astype(np.float32) for name, values in tensors.items()},
        folder / "adapter_model.safetensors",
    )
    return folder
