"""A language model of a few kilobytes, written here, that llama.cpp really loads and runs."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

_HIDDEN = 64
_INNER = 128
_HEADS = 2
_ALIGNMENT = 32
_U32, _F32, _STRING, _ARRAY, _I32 = 4, 6, 8, 9, 5


def write_tiny_gguf(path: Path, seed: int = 1, architecture: str = "llama") -> Path:
    """One llama layer of random float32 weights and a byte tokenizer (SPM)."""
    words = ["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)] + ["▁", "▁the"]
    kinds = [2, 3, 3] + [6] * 256 + [1, 1]
    scores = [0.0] * 259 + [-1.0, -2.0]
    pairs = [
        _pair("general.architecture", _STRING, _text(architecture)),
        _pair("general.name", _STRING, _text("Tiny")),
        _pair("general.license", _STRING, _text("CC0-1.0")),
        _pair("llama.context_length", _U32, struct.pack("<I", 512)),
        _pair("llama.embedding_length", _U32, struct.pack("<I", _HIDDEN)),
        _pair("llama.block_count", _U32, struct.pack("<I", 1)),
        _pair("llama.feed_forward_length", _U32, struct.pack("<I", _INNER)),
        _pair("llama.attention.head_count", _U32, struct.pack("<I", _HEADS)),
        _pair("llama.attention.layer_norm_rms_epsilon", _F32, struct.pack("<f", 1e-5)),
        _pair("llama.rope.dimension_count", _U32, struct.pack("<I", _HIDDEN // _HEADS)),
        _pair("tokenizer.ggml.model", _STRING, _text("llama")),
        _pair("tokenizer.ggml.tokens", _ARRAY, _list(_STRING, [_text(word) for word in words])),
        _pair("tokenizer.ggml.scores", _ARRAY, _list(_F32, [_packed("<f", x) for x in scores])),
        _pair("tokenizer.ggml.token_type", _ARRAY, _list(_I32, [_packed("<i", x) for x in kinds])),
        _pair("tokenizer.ggml.bos_token_id", _U32, struct.pack("<I", 1)),
        _pair("tokenizer.ggml.eos_token_id", _U32, struct.pack("<I", 2)),
    ]
    path.write_bytes(_file(pairs, _weights(len(words), seed)))
    return path


def _weights(words: int, seed: int) -> dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    draw = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (words, _HIDDEN),
        "output_norm.weight": (_HIDDEN,),
        "output.weight": (words, _HIDDEN),
        "blk.0.attn_norm.weight": (_HIDDEN,),
        "blk.0.ffn_norm.weight": (_HIDDEN,),
        "blk.0.ffn_gate.weight": (_INNER, _HIDDEN),
        "blk.0.ffn_up.weight": (_INNER, _HIDDEN),
        "blk.0.ffn_down.weight": (_HIDDEN, _INNER),
    }
    shapes |= {f"blk.0.attn_{x}.weight": (_HIDDEN, _HIDDEN) for x in ("q", "k", "v", "output")}
    return {name: draw.normal(0, 0.2, shape).astype("<f4") for name, shape in shapes.items()}


def _file(
    pairs: list[bytes], weights: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]
) -> bytes:
    table, data = b"", b""
    for name, values in weights.items():
        sizes = values.shape[::-1]
        table += _text(name) + struct.pack("<I", len(sizes))
        table += b"".join(struct.pack("<Q", size) for size in sizes)
        table += struct.pack("<IQ", 0, len(data))
        data += values.tobytes()
        data += b"\0" * (-len(data) % _ALIGNMENT)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(weights), len(pairs)) + b"".join(pairs) + table
    return head + b"\0" * (-len(head) % _ALIGNMENT) + data


def _pair(key: str, kind: int, value: bytes) -> bytes:
    return _text(key) + struct.pack("<I", kind) + value


def _text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def _packed(form: str, value: float) -> bytes:
    return struct.pack(form, value)


def _list(kind: int, values: list[bytes]) -> bytes:
    return struct.pack("<IQ", kind, len(values)) + b"".join(values)
