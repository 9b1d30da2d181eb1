"""A Hugging Face folder as a GGUF file: weights, tokenizer, chat template, licence, lineage.

    config.json -> metadata;  *.safetensors -> tensors;  tokenizer.json -> tokens, merges, kinds

So an adapter trained on a folder reaches the running assistant as one trained on a GGUF file does.
How llama.cpp cuts a text before its merges is not said in tokenizer.json in a way that it reads:
each way it has is tried on texts of all kinds, and only one that gives the folder's own tokens is
taken. A model that cannot be carried over whole is refused, with the reason.
"""

from __future__ import annotations

import json
import re
import struct
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from tokenizers import Tokenizer

from assistant.errors import ModelError, TuningError
from assistant.tuning.folder_heads import licence_of, require_convertible
from assistant.tuning.gguf_files import Floats, Value, pair, reordered_rows, write_file
from assistant.tuning.vocabulary import FolderVocabulary, GgufVocabulary, folder_template

_I32, _F32, _STRING, _ARRAY = 5, 6, 8, 9
_BOOL = 7
_NORMAL, _UNKNOWN, _CONTROL, _OWN, _BYTE = 1, 2, 3, 4, 6  # llama.cpp's kinds of tokens
_DTYPES: dict[str, np.dtype[Any]] = {
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
}
_CUTS = ("smollm", "qwen2", "llama-bpe", "gpt-2", "llama-v3", "deepseek-llm", "starcoder", "olmo")
_SPM = ""
_TEXTS = (
    "Hello world, it's the 3rd of March 2024; they'll have paid £1,250.75 — WE'RE sure.",
    "  two  spaces\n\n\ttab\r\nnew line   end ",
    "def f(x): return x**2 != 0x1F  # 12345 678 9",
    "Zwölf Boxkämpfer, garçon façade, Ünïcödé; Привет мир, 你好世界 こんにちは 12３４ 🙂🙃",
    "a_b camelCase HTTP2 e.g. i.e. don't DON'T 'quoted' \"double\" (brackets) [1] {2}",
)


@dataclass(frozen=True, slots=True)
class Stored:
    """A tensor of a safetensors file: `start` and `end` are bytes of the file."""

    file: Path
    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int


def convert_folder(
    folder: Path, architecture: str, hash: str, target: Path
) -> Iterator[tuple[int, int]]:
    """Write `folder` as GGUF to `target`; yields (tensors done, of all).

    Matrices are float32 where the folder's are, else float16. Raises TuningError, ModelError.
    """
    config = json.loads((folder / "config.json").read_text("utf-8"))
    require_convertible(folder.name, config)
    pairs = _metadata(folder, config, architecture, hash)
    found = _tensors(folder, config, architecture)
    pairs |= _tokenizer(folder, config, pairs, len_of(found))
    heads = int(config["num_attention_heads"])
    grouped = int(config.get("num_key_value_heads") or heads)
    halves = all(stored.dtype != "F32" for stored in found.values())
    pairs["general.file_type"] = pair("general.file_type", 1 if halves else 0)
    shapes = {
        name: (stored.shape, halves and len(stored.shape) > 1) for name, stored in found.items()
    }

    def weights(name: str) -> Floats:
        rows = _values(found[name])
        if architecture == "llama" and name.endswith(("attn_q.weight", "attn_k.weight")):
            return reordered_rows(rows, heads if "attn_q" in name else grouped)
        return rows

    yield from write_file(target, pairs, shapes, weights)


def len_of(found: Mapping[str, Stored]) -> int:
    """How many words the embedding has, which may be more than the tokenizer's."""
    return found["token_embd.weight"].shape[0]


# --- metadata ------------------------------------------------------------------------------------


def _metadata(
    folder: Path, config: Mapping[str, Any], architecture: str, hash: str
) -> dict[str, bytes]:
    heads = int(config["num_attention_heads"])
    width = int(config.get("head_dim") or config["hidden_size"] // heads)
    rope = config.get("rope_parameters") or {}
    values: dict[str, Value] = {
        "general.architecture": architecture,
        "general.name": folder.name,
        "general.license": licence_of(folder),
        "footnote.source": folder.name,
        "footnote.source_hash": hash,
        "context_length": int(config["max_position_embeddings"]),
        "embedding_length": int(config["hidden_size"]),
        "block_count": int(config["num_hidden_layers"]),
        "feed_forward_length": int(config["intermediate_size"]),
        "attention.head_count": heads,
        "attention.head_count_kv": int(config.get("num_key_value_heads") or heads),
        "attention.key_length": width,
        "attention.value_length": width,
        "attention.layer_norm_rms_epsilon": float(config.get("rms_norm_eps", 1e-6)),
        "rope.dimension_count": width,
        "rope.freq_base": float(rope.get("rope_theta") or config.get("rope_theta") or 10000.0),
        "vocab_size": int(config["vocab_size"]),
    }
    named = {
        key if key.startswith(("general.", "footnote.")) else f"{architecture}.{key}": value
        for key, value in values.items()
        if value != ""
    }
    return {key: pair(key, value) for key, value in named.items()}


# --- tensors -------------------------------------------------------------------------------------


def _tensors(folder: Path, config: Mapping[str, Any], architecture: str) -> dict[str, Stored]:
    """By llama.cpp's names. Raises TuningError on one that it has no place for."""
    known = {name: arch for arch, name in gguf.MODEL_ARCH_NAMES.items()}
    names: Any = gguf.get_tensor_name_map(known[architecture], int(config["num_hidden_layers"]))
    found: dict[str, Stored] = {}
    for name, stored in _stored(folder):
        if name.endswith("rotary_emb.inv_freq"):
            continue
        if name == "lm_head.weight" and config.get("tie_word_embeddings"):
            continue
        made: str | None = names.get_name(name, try_suffixes=(".weight", ".bias"))
        if made is None or stored.dtype not in _DTYPES:
            raise TuningError(
                f"{folder.name} has weights “{name}” ({stored.dtype}) that llama.cpp has no place "
                "for; choose another model."
            )
        found[made] = stored
    for wanted in ("token_embd.weight", "output_norm.weight"):
        if wanted not in found:
            raise TuningError(f"{folder.name} lacks weights ({wanted}); get it anew.")
    return found


def _stored(folder: Path) -> Iterator[tuple[str, Stored]]:
    """Every tensor of every file. Format: 8 bytes header length, a JSON header, the data."""
    for file in sorted(folder.glob("*.safetensors")):
        try:
            with file.open("rb") as stream:
                size = int.from_bytes(stream.read(8), "little")
                header = json.loads(stream.read(min(size, 100_000_000)))
            for name, info in header.items():
                if name != "__metadata__":
                    start, end = (8 + size + offset for offset in info["data_offsets"])
                    yield name, Stored(file, info["dtype"], tuple(info["shape"]), start, end)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise TuningError(
                f"{file.name} is damaged; get the model anew.", repr(error)
            ) from error


def _values(stored: Stored) -> Floats:
    kind = _DTYPES[stored.dtype]
    count = (stored.end - stored.start) // kind.itemsize
    try:
        raw = np.fromfile(stored.file, kind, count, offset=stored.start).reshape(stored.shape)
    except (OSError, ValueError) as error:
        raise TuningError(
            f"{stored.file.name} is damaged; get the model anew.", repr(error)
        ) from error
    if stored.dtype == "BF16":
        raw = (raw.astype(np.uint32) << 16).view(np.float32)
    return np.asarray(raw, np.float32)


# --- the tokenizer -------------------------------------------------------------------------------


def _tokenizer(
    folder: Path, config: Mapping[str, Any], pairs: Mapping[str, bytes], words: int
) -> dict[str, bytes]:
    """Raises TuningError where llama.cpp would cut texts otherwise than the folder's tokenizer."""
    own = FolderVocabulary(folder)
    table = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    model = table["model"]
    if model.get("type") != "BPE":
        raise TuningError(
            f"The tokenizer of {folder.name} is of the kind {model.get('type')}, which is not "
            "carried over to llama.cpp; choose a model with BPE."
        )
    said = _tokens(folder, table, words) | _special(folder, config)
    for cut in (_SPM,) if model.get("byte_fallback") else _CUTS:
        made = said | _cut(cut, model)
        if _agrees({**pairs, **made}, own):
            return made
    raise TuningError(
        f"llama.cpp cuts texts otherwise than the tokenizer of {folder.name}; choose another model."
    )


def _tokens(folder: Path, table: Mapping[str, Any], words: int) -> dict[str, bytes]:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    by_id = {id: text for text, id in tokenizer.get_vocab(with_added_tokens=True).items()}
    added = {one["id"]: one["special"] for one in table.get("added_tokens", [])}
    unknown = table["model"].get("unk_token")
    texts, kinds = [], []
    for id in range(words):
        text = by_id.get(id, f"[PAD{id}]")
        kind = _OWN if id not in by_id else _NORMAL
        if re.fullmatch(r"<0x[0-9A-F]{2}>", text):
            kind = _BYTE
        if id in added:
            kind = _CONTROL if added[id] else _OWN
        texts.append(text)
        kinds.append(_UNKNOWN if text == unknown and id not in (1, 2) else kind)
    return {
        "tokenizer.ggml.tokens": _listed("tokenizer.ggml.tokens", _STRING, texts),
        "tokenizer.ggml.token_type": _listed("tokenizer.ggml.token_type", _I32, kinds),
        "tokenizer.ggml.scores": _listed(
            "tokenizer.ggml.scores", _F32, [-float(id) for id in range(words)]
        ),
    }


def _special(folder: Path, config: Mapping[str, Any]) -> dict[str, bytes]:
    """Begin, end and padding, whether texts begin with the first, and the chat template."""
    said = json.loads((folder / "tokenizer_config.json").read_text("utf-8"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    made: dict[str, bytes] = {}
    for name in ("bos", "eos", "pad", "unk"):
        text = said.get(f"{name}_token")
        text = text.get("content") if isinstance(text, dict) else text
        id = tokenizer.token_to_id(text) if text else config.get(f"{name}_token_id")
        short = "unknown" if name == "unk" else "padding" if name == "pad" else name
        if isinstance(id, int):
            key = f"tokenizer.ggml.{short}_token_id"
            made[key] = pair(key, id)
    first = tokenizer.encode("a").ids[:1]
    begins = bool(first) and tokenizer.decode(first, skip_special_tokens=True) == ""
    key = "tokenizer.ggml.add_bos_token"
    made[key] = _text(key) + struct.pack("<I?", _BOOL, begins)
    template = folder_template(folder, said)
    if template:
        made["tokenizer.chat_template"] = pair("tokenizer.chat_template", template)
    return made


def _cut(cut: str, model: Mapping[str, Any]) -> dict[str, bytes]:
    kind = "llama" if cut == _SPM else "gpt2"
    made = {"tokenizer.ggml.model": pair("tokenizer.ggml.model", kind)}
    if cut != _SPM:
        merges = [one if isinstance(one, str) else " ".join(one) for one in model["merges"]]
        made["tokenizer.ggml.pre"] = pair("tokenizer.ggml.pre", cut)
        made["tokenizer.ggml.merges"] = _listed("tokenizer.ggml.merges", _STRING, merges)
    return made


def _agrees(pairs: Mapping[str, bytes], own: FolderVocabulary) -> bool:
    """Whether llama.cpp gives the folder's own tokens, for every text."""
    with tempfile.TemporaryDirectory(prefix="footnote-") as scratch:
        path = Path(scratch) / "vocabulary.gguf"
        for _ in write_file(path, pairs, {}, lambda _: np.zeros(0, np.float32)):
            pass
        try:
            theirs = GgufVocabulary(path)
        except ModelError:
            return False
        try:
            return all(theirs.encode(text) == own.encode(text) for text in _TEXTS)
        finally:
            theirs.close()


def _listed(key: str, kind: int, values: Sequence[Any]) -> bytes:
    head = _text(key) + struct.pack("<IIQ", _ARRAY, kind, len(values))
    if kind == _STRING:
        return head + b"".join(_text(value) for value in values)
    return head + np.array(values, "<i4" if kind == _I32 else "<f4").tobytes()


def _text(value: str) -> bytes:
    data = value.encode("utf-8", "replace")
    return struct.pack("<Q", len(data)) + data
