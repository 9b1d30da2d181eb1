"""How much memory a model takes while it is loaded, estimated from its files alone."""

from __future__ import annotations

from assistant.catalogue import InstalledModel
from assistant.errors import ModelError
from assistant.models.gguf import read_head

_BUFFERS = 40 << 20
"""Of llama.cpp beside weights and KV cache, in bytes: measured 31 to 38 MiB with SmolLM2 135M."""
_ONNX_FACTOR = 3.3
"""Of the file's size, with batches in flight: measured 3.2 and 3.3 with MiniLM and BGE small."""


def memory_needed(model: InstalledModel, context: int) -> int:
    """Bytes; `context` in tokens counts for a generator, at most what it was trained for."""
    size = model.run_file.stat().st_size if model.run_file.exists() else model.size
    if model.entry.format != "gguf":
        return round(size * _ONNX_FACTOR)
    try:
        head = read_head(model.run_file)
    except ModelError:
        return size + _BUFFERS  # `list_models` says what is wrong with it
    tokens = min(context, head.context or context)
    return size + _BUFFERS + tokens * head.token_bytes
