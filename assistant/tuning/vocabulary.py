"""Text -> the tokens that a base model reads, without its weights: for checks, training, proof.

A GGUF base is tokenised by llama.cpp itself, so that training sees exactly what the running
assistant sees; a Hugging Face folder by its own tokenizer.json.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Protocol

from tokenizers import Tokenizer

from assistant.chat_template import ChatTemplate
from assistant.errors import ModelError
from assistant.loading import control_texts, llama_cpp, load_vocabulary, template_of


class Vocabulary(Protocol):
    """template: of chats; ends: tokens that end an answer; words: how many tokens there are.

    end: the one that ends a text, for models whose template marks no end of an answer; -1 if none.
    """

    template: ChatTemplate
    ends: frozenset[int]
    end: int
    words: int

    def encode(self, text: str) -> list[int]:
        """The tokens of a text that may hold the template's marks, nothing added."""


class GgufVocabulary:
    """The tokenizer inside a GGUF file. `close()` frees it."""

    def __init__(self, path: Path) -> None:
        self._model = load_vocabulary(path)
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self.words: int = llama_cpp.llama_vocab_n_tokens(self._vocabulary)
        controls = control_texts(self._vocabulary, self.words)
        self.template = template_of(self._model, self._vocabulary, controls, path)
        self.end: int = llama_cpp.llama_vocab_eos(self._vocabulary)
        self.ends = frozenset(
            token
            for token in range(self.words)
            if llama_cpp.llama_vocab_is_eog(self._vocabulary, token)
        )

    def encode(self, text: str) -> list[int]:
        data = text.encode("utf-8", "replace")
        size = len(data) + 2
        tokens = (llama_cpp.llama_token * size)()
        count = llama_cpp.llama_tokenize(
            self._vocabulary, data, len(data), tokens, size, False, True
        )
        return list(tokens[:count])

    def close(self) -> None:
        if self._model is not None:
            llama_cpp.llama_model_free(self._model)
            self._model = None


class FolderVocabulary:
    """The tokenizer and template of a Hugging Face folder. Raises ModelError."""

    def __init__(self, folder: Path) -> None:
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            config = json.loads((folder / "tokenizer_config.json").read_text("utf-8"))
            added = self._tokenizer.get_added_tokens_decoder()
            controls = [token.content for token in added.values() if token.special]
            source = folder_template(folder, config)
        except Exception as error:  # tokenizers raises plain exceptions on foreign files
            raise ModelError(
                f"The tokenizer in {folder} cannot be read; it needs tokenizer.json and "
                "tokenizer_config.json.",
                repr(error),
            ) from error
        bos, eos = (_token(config.get(name)) for name in ("bos_token", "eos_token"))
        self.template = ChatTemplate(folder.name, source, controls, bos, eos)
        self.words: int = self._tokenizer.get_vocab_size()
        self.ends = frozenset(self._ends(folder, eos))
        end = self._tokenizer.token_to_id(eos) if eos else None
        self.end: int = -1 if end is None else end

    def encode(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def _ends(self, folder: Path, eos: str) -> list[int]:
        found = [self._tokenizer.token_to_id(eos)] if eos else []
        for name in ("generation_config.json", "config.json"):
            if (folder / name).is_file():
                ids = json.loads((folder / name).read_text("utf-8")).get("eos_token_id")
                found += ids if isinstance(ids, list) else [ids]
        return [token for token in found if isinstance(token, int)]


def folder_template(folder: Path, config: dict[str, Any]) -> str:
    """The chat template of a Hugging Face folder; "" if it has none."""
    alone = folder / "chat_template.jinja"
    if alone.is_file():
        return alone.read_text("utf-8")
    found = config.get("chat_template") or ""
    if isinstance(found, list):
        found = next((one["template"] for one in found if one.get("name") == "default"), "")
    return str(found)


def _token(value: Any) -> str:
    return str(value.get("content", "")) if isinstance(value, dict) else str(value or "")
