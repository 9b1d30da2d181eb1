"""A GGUF file dequantised into transformers' model of its architecture; the trainer's child only.

The same weights in the same places as transformers' own loading, which reads the whole vocabulary
several times over (50 s of processor time for SmolLM2; this takes 4).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.initialization import no_init_weights

from assistant.errors import TuningError
from assistant.tuning.gguf_files import GgufFile

ATTENTION = "footnote_packs"  # the name under which `network` registers its attention


def load_gguf(path: Path, dtype: torch.dtype = torch.float32) -> Any:
    """Raises TuningError where something of the model has no place in transformers' one."""
    source = GgufFile(path)
    try:
        with no_init_weights():
            model = AutoModelForCausalLM.from_config(
                _config(source), dtype=dtype, attn_implementation=ATTENTION
            )
    except (ValueError, KeyError, TypeError) as error:
        raise TuningError(
            f"The base model {path.name} cannot be loaded for training; choose another.",
            repr(error),
        ) from error
    model.tie_weights()
    left = set(source.tensors)
    with torch.no_grad():
        for name, place in model.named_parameters():
            tensor = source.tensor_name(name)
            if not tensor or source.tensors[tensor].shape != tuple(place.shape):
                raise TuningError(f"{path.name} has no weights for “{name}”; choose another model.")
            rows = source.reordered(tensor, source.weights(tensor), back=True)
            place.copy_(torch.from_numpy(np.array(rows)))
            left.discard(tensor)
    if left:
        raise TuningError(
            f"{path.name} has weights that training does not know ({min(left)}); choose another."
        )
    return model


def _config(source: GgufFile) -> Any:
    """transformers' configuration, of the metadata. Raises TuningError on what it cannot say."""
    name = source.architecture
    scaling = source.value(f"{name}.rope.scaling.type")
    if scaling not in (None, "none"):
        raise TuningError(
            f"{source.path.name} stretches its positions ({scaling}), which training does not "
            "support; choose another model."
        )
    heads = source.number("attention.head_count")
    width = source.number("embedding_length")
    values: dict[str, Any] = {
        "vocab_size": source.tensors["token_embd.weight"].shape[0],
        "hidden_size": width,
        "intermediate_size": source.number("feed_forward_length"),
        "num_hidden_layers": source.number("block_count"),
        "num_attention_heads": heads,
        "num_key_value_heads": source.number("attention.head_count_kv", heads),
        "head_dim": source.number("attention.key_length", width // heads),
        "max_position_embeddings": source.number("context_length"),
        "rms_norm_eps": source.value(f"{name}.attention.layer_norm_rms_epsilon"),
        "rope_parameters": {
            "rope_type": "default",
            "rope_theta": source.value(f"{name}.rope.freq_base") or 10000.0,
        },
        "tie_word_embeddings": "output.weight" not in source.tensors,
    }
    return AutoConfig.for_model(name, **values)
