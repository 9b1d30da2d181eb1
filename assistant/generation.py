"""Messages -> pieces of text, with llama.cpp.

One `Generator` holds a model and two sequences of the KV cache: one for writing, one for scoring,
so that a score does not push out the constant start of the next question's prompt.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Generator as Pieces
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from assistant.errors import ModelError, QuestionError
from assistant.loading import (
    control_texts,
    core_threads,
    llama_cpp,
    load_adapter,
    load_model,
    open_context,
    template_of,
)
from assistant.records import Message
from assistant.streaming import StreamedText

HEARTBEAT = 0.03  # seconds between two chances to stop while the model computes
BATCH = 512  # prompt tokens given to llama.cpp at once
WRITING, SCORING = 0, 1  # the two sequences in the KV cache


@dataclass(frozen=True, slots=True)
class Reading:
    """What the last prompt cost: its length, and how much of it the KV cache already held."""

    prompt: int
    reused: int


class Generator:
    """A loaded model. Not for several threads at once; `close()` frees its memory."""

    def __init__(self, model: Any, context: Any, path: Path, adapters: Sequence[Any] = ()) -> None:
        self.path = path
        self._adapters = tuple(adapters)
        self.context: int = llama_cpp.llama_n_ctx(context)
        self.parameters: int = llama_cpp.llama_model_n_params(model)
        self.reading = Reading(0, 0)
        self._model = model
        self._context = context
        self._memory = llama_cpp.llama_get_memory(context)
        self._vocabulary = llama_cpp.llama_model_get_vocab(model)
        self._words: int = llama_cpp.llama_vocab_n_tokens(self._vocabulary)
        self._cached: list[list[int]] = [[], []]
        self._batch = llama_cpp.llama_batch_init(BATCH, 0, 1)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="llama")
        self._stop = threading.Event()
        self._writing = 0
        self._abort = llama_cpp.ggml_abort_callback(lambda _data: self._stop.is_set())
        llama_cpp.llama_set_abort_callback(context, self._abort, ctypes.c_void_p(0))
        controls = control_texts(self._vocabulary, self._words)
        self._template = template_of(model, self._vocabulary, controls, path)

    @classmethod
    def open(
        cls,
        path: Path,
        context: int = 4096,
        threads: int = 0,
        adapters: Sequence[tuple[Path, float]] = (),
        gpu_layers: int = 0,
    ) -> Generator:
        """Load a GGUF model.

        `context` is in tokens, at most what the model was trained for; `threads` 0 means one per
        physical core; `adapters` are LoRAs in GGUF, each with its scale (1 is as trained);
        `gpu_layers` are put on a graphics card if llama.cpp was built for one. Raises ModelError if
        a file is missing, damaged or not a model that can write.
        """
        model = load_model(path, gpu_layers)
        loaded = [load_adapter(model, adapter) for adapter, _ in adapters]
        opened = open_context(model, path, context, threads or core_threads(), BATCH)
        generator = cls(model, opened, path, loaded)
        generator.scale_adapters([scale for _, scale in adapters])
        return generator

    def scale_adapters(self, scales: Sequence[float]) -> None:
        """Attach the adapters that it was opened with, each with its scale; 0 is without."""
        self._writing += 1  # an answer that was begun with other scales cannot go on
        count = len(self._adapters)
        pointers = (llama_cpp.llama_adapter_lora_p_ctypes * count)(*self._adapters)
        values = (ctypes.c_float * count)(*scales)
        llama_cpp.llama_set_adapters_lora(self._context, pointers, count, values)
        llama_cpp.llama_memory_clear(self._memory, True)
        self._cached = [[], []]

    def close(self) -> None:
        """Stop what is running and free the model; a second call does nothing."""
        if self._context is None:
            return
        self._writing += 1
        self._stop.set()
        self._worker.shutdown(wait=True)
        llama_cpp.llama_batch_free(self._batch)
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)
        self._context = self._model = None

    def __enter__(self) -> Generator:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    # --- text and tokens -----------------------------------------------------------------------

    def count_tokens(self, text: str) -> int:
        """The tokens of a plain text."""
        return len(self._tokenize(text, special=False))

    def count_prompt(self, messages: Sequence[Message]) -> int:
        """The tokens of the whole prompt, with the template's marks."""
        return len(self._tokenize(self.render(messages), special=True))

    def render(self, messages: Sequence[Message]) -> str:
        """The prompt in the model's own chat template, ending where the assistant begins.

        Control tokens that stand in a message (a document may hold them) lose their meaning.
        Raises ModelError if the template cannot be used.
        """
        return self._template.render(messages)

    def _tokenize(self, text: str, special: bool) -> list[int]:
        data = text.encode()
        size = len(data) + 2
        tokens = (llama_cpp.llama_token * size)()
        count = llama_cpp.llama_tokenize(
            self._vocabulary, data, len(data), tokens, size, False, special
        )
        return list(tokens[:count])

    def _piece(self, token: int) -> bytes:
        size = 64
        while True:
            data = ctypes.create_string_buffer(size)
            count = llama_cpp.llama_token_to_piece(self._vocabulary, token, data, size, 0, False)
            if count >= 0:
                return data.raw[:count]
            size = -count

    # --- writing -------------------------------------------------------------------------------

    def write(
        self,
        messages: Sequence[Message],
        max_tokens: int,
        temperature: float = 0.0,
        stop: Sequence[str] = (),
        seed: int = 0,
    ) -> Pieces[str, None, None]:
        """Stream the model's answer as pieces of text, at temperature 0 always the same one.

        Whenever the model computes for longer, empty pieces are yielded, so that closing the
        iterator stops it at once, also while the prompt is being read. Raises QuestionError before
        anything is read if the prompt and `max_tokens` do not fit into the context.
        """
        prompt = self._tokenize(self.render(messages), special=True)
        self._check_room(len(prompt), max_tokens)
        self._writing += 1
        return self._write(prompt, max_tokens, temperature, tuple(stop), seed, self._writing)

    def _write(
        self,
        prompt: list[int],
        max_tokens: int,
        temperature: float,
        stop: tuple[str, ...],
        seed: int,
        turn: int,
    ) -> Pieces[str, None, None]:
        random = np.random.default_rng(seed)
        text = StreamedText(stop)
        yield from self._read(WRITING, prompt, turn)
        for _ in range(max_tokens):
            token = _choose(self._logits(-1), temperature, random)
            if llama_cpp.llama_vocab_is_eog(self._vocabulary, token):
                break
            yield text.add(self._piece(token))
            if text.stopped:
                return
            yield from self._decode(WRITING, [token], turn)
        yield text.rest()

    def _check_room(self, prompt: int, answer: int) -> None:
        if prompt + answer <= self.context:
            return
        raise QuestionError(
            f"The question and its passages take {prompt} tokens and the answer {answer}, but the "
            f"model reads {self.context}; ask a shorter question or choose a model that reads more."
        )

    # --- scoring -------------------------------------------------------------------------------

    def score(self, prompt: str, continuation: str) -> float:
        """Mean log probability (natural, <= 0) of the continuation's tokens after the prompt.

        `prompt` is text as `render` makes it. Raises QuestionError if both do not fit.
        """
        before = self._tokenize(prompt, special=True)
        after = self._tokenize(continuation, special=False)
        if not before or not after:
            raise ValueError("A score needs a prompt and a continuation.")
        self._check_room(len(before) + len(after), 0)
        self._writing += 1
        turn = self._writing
        for _ in self._read(SCORING, before, turn):
            pass
        found = [_log_probability(self._logits(-1), after[0])]
        for start in range(0, len(after) - 1, BATCH):
            piece = after[start : min(start + BATCH, len(after) - 1)]
            for _ in self._decode(SCORING, piece, turn, every=True):
                pass
            for index in range(len(piece)):
                found.append(_log_probability(self._logits(index), after[start + index + 1]))
        return float(np.mean(found))

    def predictions(self, prompt: str) -> np.ndarray[Any, np.dtype[np.float32]]:
        """(tokens, vocabulary) float32: the logits after each token of a rendered prompt.

        Raises QuestionError if it does not fit.
        """
        tokens = self._tokenize(prompt, special=True)
        self._check_room(len(tokens), 0)
        self._writing += 1
        turn = self._writing
        llama_cpp.llama_memory_seq_rm(self._memory, SCORING, -1, -1)
        self._cached[SCORING].clear()
        found = []
        for start in range(0, len(tokens), BATCH):
            piece = tokens[start : start + BATCH]
            for _ in self._decode(SCORING, piece, turn, every=True):
                pass
            found += [self._logits(index).copy() for index in range(len(piece))]
        return np.stack(found)

    # --- llama.cpp -----------------------------------------------------------------------------

    def _read(self, sequence: int, prompt: list[int], turn: int) -> Iterator[str]:
        """Read the prompt, except for the start that the cache already holds."""
        cached = self._cached[sequence]
        same = _common(cached, prompt[:-1])  # the last token is always read: its logits are needed
        if not llama_cpp.llama_memory_seq_rm(self._memory, sequence, same, -1):
            llama_cpp.llama_memory_seq_rm(self._memory, sequence, -1, -1)  # a recurrent model
            same = 0
        del cached[same:]
        self.reading = Reading(len(prompt), same)
        for start in range(same, len(prompt), BATCH):
            yield from self._decode(sequence, prompt[start : start + BATCH], turn)

    def _decode(
        self, sequence: int, tokens: list[int], turn: int, every: bool = False
    ) -> Iterator[str]:
        """Compute the tokens in the worker thread; yield "" while it works."""
        if turn != self._writing:
            raise RuntimeError("This answer was given up when another one was begun.")
        self._make_room(sequence, len(tokens))
        self._fill_batch(sequence, tokens, every)
        self._stop.clear()
        future = self._worker.submit(llama_cpp.llama_decode, self._context, self._batch)
        finished = False
        try:
            while not _is_done(future):
                yield ""
            finished = future.result() == 0
        finally:
            if not finished:
                self._give_up(sequence, future)
        if not finished:
            raise ModelError(
                f"{self.path.name} could not be run; import the model again or choose another.",
                f"llama_decode: {future.result()}",
            )
        self._cached[sequence].extend(tokens)

    def _give_up(self, sequence: int, future: Future[int]) -> None:
        """Abort, and forget the tokens that were only partly computed."""
        self._stop.set()
        future.exception()  # waits; llama.cpp looks at the flag after each operation
        known = len(self._cached[sequence])
        llama_cpp.llama_memory_seq_rm(self._memory, sequence, known, -1)

    def _make_room(self, sequence: int, count: int) -> None:
        """Both sequences share the cache; the one that is not used gives way."""
        if sum(map(len, self._cached)) + count > self.context:
            other = 1 - sequence
            llama_cpp.llama_memory_seq_rm(self._memory, other, -1, -1)
            self._cached[other].clear()

    def _fill_batch(self, sequence: int, tokens: list[int], every: bool) -> None:
        batch = self._batch
        first = len(self._cached[sequence])
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = first + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = sequence
            batch.logits[index] = every or index == len(tokens) - 1

    def _logits(self, index: int) -> np.ndarray[Any, np.dtype[np.float32]]:
        """(vocabulary,) float32: a view that the next decoding overwrites."""
        pointer = llama_cpp.llama_get_logits_ith(self._context, index)
        return np.ctypeslib.as_array(pointer, shape=(self._words,))


def _common(one: list[int], other: list[int]) -> int:
    """The length of the common start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _is_done(future: Future[int]) -> bool:
    try:
        future.result(timeout=HEARTBEAT)
    except NotYet:
        return False
    return True


def _choose(
    logits: np.ndarray[Any, np.dtype[np.float32]], temperature: float, random: np.random.Generator
) -> int:
    if temperature <= 0:
        return int(np.argmax(logits))
    scaled = np.exp((logits - logits.max()).astype(np.float64) / temperature)
    return int(random.choice(len(scaled), p=scaled / scaled.sum()))


def _log_probability(logits: np.ndarray[Any, np.dtype[np.float32]], token: int) -> float:
    wide = logits.astype(np.float64)
    top = wide.max()
    return float(wide[token] - top - np.log(np.exp(wide - top).sum()))
