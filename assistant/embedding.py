"""Passages and questions become vectors: a catalogue's embedder, run by fastembed on ONNX.

Every text is run by itself, several at a time on threads of one core each. So a vector depends on
its text alone, bit for bit: an int8 model scales its activations over the whole tensor that it is
given, and in a batch (also one without padding) a passage would get another vector for every
company that it is in (cosine 0.994 to 0.999).
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import cast

import numpy as np
import numpy.typing as npt
from fastembed import TextEmbedding
from fastembed.common.model_description import ModelSource, PoolingType
from fastembed.text.custom_text_embedding import CustomTextEmbedding
from tokenizers import Tokenizer

from assistant.catalogue import InstalledModel, Pooling
from assistant.errors import ModelError
from assistant.silence import silence_onnxruntime
from assistant.threads import core_count
from assistant.wording import encodable

Vectors = npt.NDArray[np.float32]

_POOLING: dict[Pooling, PoolingType] = {
    "cls": PoolingType.CLS,
    "mean": PoolingType.MEAN,
    "last": PoolingType.LAST_TOKEN,
    "none": PoolingType.DISABLED,
}
_WAITING_PER_THREAD = 4


class Embedder:
    """An open embedding model. Safe to share between threads.

    id          names the model, its weights and its use: vectors of two ids never mix
    dimensions  of a vector
    max_tokens  a longer text, special tokens and prefix included, is cut
    """

    def __init__(self, model: InstalledModel, running: TextEmbedding, threads: int) -> None:
        entry = model.entry
        self.id = embedder_id(model)
        self.dimensions = entry.dimensions
        self.max_tokens = entry.max_tokens
        self._question_prefix = entry.question_prefix
        self._passage_prefix = entry.passage_prefix
        self._threads = threads
        self._running = running
        self._asked: tuple[str, Vectors | None] = ("", None)
        tokenizer = cast(CustomTextEmbedding, running.model).tokenizer
        assert tokenizer is not None  # fastembed loads it together with the weights
        tokenizer.enable_truncation(max_length=entry.max_tokens)
        self._counter = Tokenizer.from_str(tokenizer.to_str())
        self._counter.no_padding()
        self._counter.no_truncation()

    @classmethod
    def open(cls, model: InstalledModel, threads: int | None = None) -> Embedder:
        """Load the model (0.2 s, 100 MB). `threads`: texts at a time; by default all cores.

        Raises ModelError if the files are not a model that gives vectors as described.
        """
        if model.entry.role != "embedder":
            raise ModelError(f"“{model.id}” is a {model.entry.role}, not an embedder.")
        running = _load(model)
        embedder = cls(model, running, threads or core_count())
        try:
            vector = embedder.embed_question("test")
        except Exception as error:  # foreign code on foreign weights
            raise _broken(model, str(error)) from error
        if vector.shape != (embedder.dimensions,) or not np.isfinite(vector).all():
            raise _broken(model, f"it gives vectors of shape {vector.shape}, or not finite ones")
        return embedder

    def embed_passages(self, texts: Sequence[str]) -> Iterator[tuple[int, Vectors]]:
        """Yield (index in `texts`, vector (d,) float32), in order, as they are made.

        Closing the generator stops after the texts that are running (some 30 ms).
        """
        waiting: deque[tuple[int, Future[Vectors]]] = deque()
        pool = ThreadPoolExecutor(self._threads, thread_name_prefix="embed")
        try:
            for index, text in enumerate(texts):
                waiting.append((index, pool.submit(self._embed, self._passage_prefix + text)))
                if len(waiting) >= self._threads * _WAITING_PER_THREAD:
                    first, future = waiting.popleft()
                    yield first, future.result()
            for first, future in waiting:
                yield first, future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def vectors(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """The vectors of passages as rows (n, d), in order."""
        return np.stack([vector for _, vector in self.embed_passages(texts)])

    def embed_question(self, text: str) -> Vectors:
        """The vector (d,) of a question, with the model's question prefix; not to be written to:
        the last one is kept, as a question is first searched for and then compared."""
        known, vector = self._asked
        if known != text or vector is None:
            vector = self._embed(self._question_prefix + text)
            vector.setflags(write=False)
            self._asked = (text, vector)
        return vector

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text as a passage, special tokens and prefix included, never cut."""
        prefixed = [encodable(self._passage_prefix + text) for text in texts]
        return [len(encoding.ids) for encoding in self._counter.encode_batch_fast(prefixed)]

    def _embed(self, text: str) -> Vectors:
        vector = next(iter(self._running.embed([encodable(text)], batch_size=1)))
        return cast(Vectors, np.ascontiguousarray(vector, dtype=np.float32))


def likeness(embedder: Embedder, question: str, texts: Sequence[str]) -> list[float]:
    """The cosine of a question's vector and each passage's."""
    asked = embedder.embed_question(question)
    vectors = embedder.vectors(texts)
    lengths = np.linalg.norm(vectors, axis=1) * np.linalg.norm(asked)
    return [float(one) for one in vectors @ asked / np.maximum(lengths, 1e-9)]


def embedder_id(model: InstalledModel) -> str:
    """The model's id and a hash of all that a vector depends on."""
    entry = model.entry
    parts = (model.run_hash, entry.pooling, entry.normalised, entry.passage_prefix)
    tokenizer = [file.sha256 for file in model.files if file.name == "tokenizer.json"]
    digest = hashlib.sha256(repr((*parts, entry.max_tokens, tokenizer)).encode()).hexdigest()
    return f"{model.id}:{digest[:12]}"


def _load(model: InstalledModel) -> TextEmbedding:
    """Open through fastembed, from the folder alone: a local path makes it ask no hub."""
    silence_onnxruntime()
    name = f"{embedder_id(model)}:{model.run}"
    known = {known["model"].lower() for known in TextEmbedding.list_supported_models()}
    if name.lower() not in known:
        TextEmbedding.add_custom_model(
            model=name,
            pooling=_POOLING[model.entry.pooling],
            normalization=model.entry.normalised,
            sources=ModelSource(url="file:///nowhere"),
            dim=model.entry.dimensions,
            model_file=model.run,
        )
    try:
        return TextEmbedding(
            model_name=name,
            cache_dir=str(model.folder),
            threads=1,
            providers=["CPUExecutionProvider"],
            specific_model_path=str(model.folder),
            local_files_only=True,
        )
    except Exception as error:  # foreign code on foreign weights
        raise _broken(model, str(error)) from error


def _broken(model: InstalledModel, detail: str) -> ModelError:
    return ModelError(
        f"The embedding model “{model.id}” does not load: run `footnote models remove "
        f"{model.id}` and get or import it again.",
        detail,
    )
