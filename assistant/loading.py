"""Under generation: opens GGUF files with llama.cpp, and reads what they say of themselves.

The only module of the running program that imports llama_cpp by itself.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

# libgomp reads this when it is loaded. Its own default spins for long at every barrier: measured on
# two busy cores 1 to 7 tokens a second are written; 22 with this, which costs nothing when idle.
os.environ.setdefault("GOMP_SPINCOUNT", "1000")

import llama_cpp

from assistant.chat_template import ChatTemplate
from assistant.errors import ModelError
from assistant.threads import core_count
from assistant.tiles import without_tiles

without_tiles()

__all__ = [
    "control_texts",
    "core_threads",
    "llama_cpp",  # imported here alone, after the setting above
    "load_adapter",
    "load_model",
    "load_vocabulary",
    "open_context",
    "template_of",
]


def _ignore(_level: int, _text: bytes, _data: ctypes.c_void_p) -> None:
    """llama.cpp would write to stderr, which belongs to the user."""


_SILENT = llama_cpp.llama_log_callback(_ignore)


def core_threads() -> int:
    """Physical cores that this process may use; llama.cpp gains nothing from more threads."""
    return min(psutil.cpu_count(logical=False) or 1, core_count())


def load_model(path: Path, gpu_layers: int = 0) -> Any:
    """The llama.cpp model of a GGUF file, some of its layers on a graphics card, where it can.

    Raises ModelError: missing, damaged, cannot write.
    """
    if not path.is_file():
        raise ModelError(f"The model {path} is missing; fetch it with: footnote models get")
    llama_cpp.llama_log_set(_SILENT, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    parameters = llama_cpp.llama_model_default_params()
    parameters.n_gpu_layers = gpu_layers
    model = llama_cpp.llama_model_load_from_file(str(path).encode(), parameters)
    if model is None:
        raise ModelError(
            f"{path.name} is damaged or not a GGUF model that this version can run; "
            "fetch or import it again.",
            str(path),
        )
    if llama_cpp.llama_model_has_decoder(model):
        return model
    llama_cpp.llama_model_free(model)
    raise ModelError(f"{path.name} cannot write text; choose a model made for chat.", str(path))


def load_vocabulary(path: Path) -> Any:
    """Only the tokenizer of a GGUF file, as a model of llama.cpp's. Raises ModelError."""
    llama_cpp.llama_log_set(_SILENT, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    parameters = llama_cpp.llama_model_default_params()
    parameters.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(path).encode(), parameters)
    if model is None:
        raise ModelError(f"{path.name} is missing, damaged or no GGUF model.", str(path))
    return model


def load_adapter(model: Any, path: Path) -> Any:
    """A LoRA in GGUF for this model; frees the model and raises ModelError if it is none."""
    adapter = None
    if path.is_file():
        adapter = llama_cpp.llama_adapter_lora_init(model, str(path).encode())
    if not adapter:
        llama_cpp.llama_model_free(model)
        raise ModelError(
            f"The adapter {path.name} is missing, damaged, or made for another base model; "
            "choose another one or none.",
            str(path),
        )
    return adapter


def open_context(model: Any, path: Path, size: int, threads: int, batch: int) -> Any:
    """A context of two sequences, `size` tokens at most. Raises ModelError."""
    parameters = llama_cpp.llama_context_default_params()
    parameters.n_ctx = min(size, llama_cpp.llama_model_n_ctx_train(model))
    parameters.n_batch = parameters.n_ubatch = batch
    parameters.n_seq_max = 2
    parameters.kv_unified = True
    parameters.n_threads = parameters.n_threads_batch = threads
    parameters.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED
    context = llama_cpp.llama_init_from_model(model, parameters)
    if context is None:
        llama_cpp.llama_model_free(model)
        raise ModelError(f"There is not enough memory to run {path.name}; close other programs.")
    return context


def control_texts(vocabulary: Any, words: int) -> list[str]:
    """The text of every control token."""
    special = llama_cpp.LLAMA_TOKEN_ATTR_CONTROL | llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED
    tokens = range(words)
    marked = [t for t in tokens if llama_cpp.llama_vocab_get_attr(vocabulary, t) & special]
    texts = [_text(vocabulary, token) for token in marked]
    return [text for text in texts if len(text) > 2 and not text.isspace()]


def template_of(model: Any, vocabulary: Any, controls: Sequence[str], path: Path) -> ChatTemplate:
    """The chat template that the file carries."""
    raw = llama_cpp.llama_model_chat_template(model, None)
    return ChatTemplate(
        path.name,
        raw.decode(errors="replace") if raw else "",
        controls,
        bos=_text(vocabulary, llama_cpp.llama_vocab_bos(vocabulary)),
        eos=_text(vocabulary, llama_cpp.llama_vocab_eos(vocabulary)),
    )


def _text(vocabulary: Any, token: int) -> str:
    if token < 0:
        return ""
    text: bytes = llama_cpp.llama_vocab_get_text(vocabulary, token)
    return text.decode(errors="replace")
