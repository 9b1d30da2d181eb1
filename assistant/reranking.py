"""Question and passage are read together and scored: a cross-encoder, run by fastembed on ONNX.

As in `embedding`, every pair is run by itself on a thread of one core: an int8 model would give a
pair another score for every company that it is in.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import numpy as np
import numpy.typing as npt
from fastembed.common.model_description import ModelSource
from fastembed.rerank.cross_encoder import TextCrossEncoder
from fastembed.rerank.cross_encoder.custom_text_cross_encoder import CustomTextCrossEncoder

from assistant.catalogue import InstalledModel
from assistant.errors import ModelError
from assistant.threads import core_count


class Reranker:
    """An open cross-encoder. Safe to share between threads."""

    def __init__(self, model: InstalledModel, running: TextCrossEncoder, threads: int) -> None:
        self.id = f"{model.id}:{model.run_hash[:12]}"
        self.max_tokens = model.entry.max_tokens
        self._running = running
        self._threads = threads
        tokenizer = cast(CustomTextCrossEncoder, running.model).tokenizer
        assert tokenizer is not None  # fastembed loads it together with the weights
        tokenizer.enable_truncation(max_length=self.max_tokens)

    @classmethod
    def open(cls, model: InstalledModel, threads: int | None = None) -> Reranker:
        """Load the model. Raises ModelError if its files are no cross-encoder."""
        if model.entry.role != "reranker":
            raise ModelError(f"“{model.id}” is a {model.entry.role}, not a reranker.")
        try:
            reranker = cls(model, _load(model), threads or core_count())
            scores = reranker.score("test", ["test"])
        except Exception as error:  # foreign code on foreign weights
            raise _broken(model, str(error)) from error
        if not np.isfinite(scores).all():
            raise _broken(model, "its scores are not finite")
        return reranker

    def score(self, question: str, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """A score (n,) for each text: higher answers the question better; comparable within n."""
        with ThreadPoolExecutor(self._threads, thread_name_prefix="rerank") as pool:
            scores = list(pool.map(lambda text: self._score_one(question, text), texts))
        return np.array(scores, np.float32)

    def _score_one(self, question: str, text: str) -> float:
        pair = (_encodable(question), _encodable(text))
        return float(next(iter(self._running.rerank_pairs([pair], batch_size=1))))


def _encodable(text: str) -> str:
    """Lone surrogates (undecodable bytes of a command line or a file name) become "?"."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _load(model: InstalledModel) -> TextCrossEncoder:
    """Open through fastembed, from the folder alone: a local path makes it ask no hub."""
    name = f"{model.id}:{model.run_hash}"
    known = {known["model"].lower() for known in TextCrossEncoder.list_supported_models()}
    if name.lower() not in known:
        TextCrossEncoder.add_custom_model(
            model=name, sources=ModelSource(url="file:///nowhere"), model_file=model.run
        )
    return TextCrossEncoder(
        model_name=name,
        cache_dir=str(model.folder),
        threads=1,
        providers=["CPUExecutionProvider"],
        specific_model_path=str(model.folder),
        local_files_only=True,
    )


def _broken(model: InstalledModel, detail: str) -> ModelError:
    return ModelError(
        f"The reranking model “{model.id}” does not load: run `footnote models remove "
        f"{model.id}` and get or import it again.",
        detail,
    )
