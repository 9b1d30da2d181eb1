"""Question + passages -> readings, claim + passages -> verdicts: the reader, run on ONNX.

One small network with three heads, trained for Footnote (packaging/reader): where in a passage the
answer stands, whether it stands there at all, and what the passage says of a claim. Used by
weighing and checking. As in `embedding`, every pair is run by itself on a thread of one core, so
that its scores do not depend on its company.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from tokenizers import Encoding, Tokenizer

from assistant.errors import ModelError
from assistant.paths import resources
from assistant.silence import silence_onnxruntime
from assistant.threads import core_count
from assistant.wording import encodable

if TYPE_CHECKING:
    import onnxruntime

Floats = npt.NDArray[np.float32]
MAX_TOKENS = 512  # of question and passage; the end of a longer passage is not read
LONGEST_FIRST = 256  # tokens of a question or claim; the end of a longer one is not read
LONGEST_ANSWER = 30  # tokens
NOTHING = -20.0  # margin where no token can answer


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start:end` of a passage, and by how much they beat "no answer" (logits)."""

    start: int
    end: int
    margin: float


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What the reader saw in a passage of n tokens.

    offsets (n, 2): the characters of each token; starts, ends (n,): logits of an answer that starts
    or ends there; none: the logit of no answer; answered: the logit of the passage answering.
    """

    offsets: npt.NDArray[np.int64]
    starts: Floats
    ends: Floats
    none: float
    answered: float

    def best(self, low: int, high: int) -> Span:
        """The likeliest answer inside characters `low:high`."""
        inside = np.flatnonzero((self.offsets[:, 0] >= low) & (self.offsets[:, 1] <= high))
        if not len(inside):
            return Span(low, low, NOTHING)
        scores = self.starts[inside, None] + self.ends[None, inside]  # (m, m)
        allowed = np.triu(np.ones_like(scores, bool))
        allowed &= ~np.triu(np.ones_like(scores, bool), LONGEST_ANSWER)
        at = int(np.where(allowed, scores, -np.inf).argmax())
        first, last = inside[at // len(inside)], inside[at % len(inside)]
        margin = float(scores.flat[at]) - self.none
        return Span(int(self.offsets[first, 0]), int(self.offsets[last, 1]), max(margin, NOTHING))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a passage says of a claim: probabilities that add up to 1."""

    supported: float
    contradicted: float
    neither: float


class Reader:
    """An open reader. Safe to share between threads."""

    def __init__(
        self, session: onnxruntime.InferenceSession, tokenizer: Tokenizer, threads: int
    ) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._threads = threads
        self._whole = Tokenizer.from_str(tokenizer.to_str())  # measures a question before it is cut
        self._whole.no_truncation()

    @classmethod
    def open(cls, folder: Path | None = None, threads: int | None = None) -> Reader:
        """Load the reader that ships with Footnote, or another folder of the same form.

        Raises ModelError if its files are missing or damaged.
        """
        place = folder or resources() / "models" / "reader"
        import onnxruntime  # here: the window knows what is told of an answer, and loads no model

        silence_onnxruntime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 4
        try:
            session = onnxruntime.InferenceSession(
                str(place / "model.onnx"), options, providers=["CPUExecutionProvider"]
            )
            tokenizer = Tokenizer.from_file(str(place / "tokenizer.json"))
            tokenizer.no_padding()
            tokenizer.enable_truncation(MAX_TOKENS, strategy="only_second")
            reader = cls(session, tokenizer, threads or core_count())
            reader.read("test?", ["test"])
        except Exception as error:  # foreign code on a file that may be damaged
            raise ModelError(
                "The reader that comes with Footnote is missing or damaged: install it again.",
                f"{place}: {error}",
            ) from error
        return reader

    def read(self, question: str, texts: Sequence[str]) -> list[Reading]:
        """A reading of each text, in order."""
        with ThreadPoolExecutor(self._threads, thread_name_prefix="read") as pool:
            return list(pool.map(lambda text: self._read(question, text), texts))

    def judge(self, claim: str, texts: Sequence[str]) -> list[Verdict]:
        """What each text says of the claim, in order."""
        with ThreadPoolExecutor(self._threads, thread_name_prefix="judge") as pool:
            return list(pool.map(lambda text: self._judge(claim, text), texts))

    def _read(self, question: str, text: str) -> Reading:
        tokens = self._encoded(question, text)
        span, answerable = self._run(tokens, ["span", "answerable"])
        own = np.flatnonzero(np.array([kind == 1 for kind in tokens.sequence_ids]))
        return Reading(
            offsets=np.array(tokens.offsets, np.int64)[own].reshape(-1, 2),
            starts=span[0, own, 0],
            ends=span[0, own, 1],
            none=float(span[0, 0].sum()),
            answered=float(answerable.item()),
        )

    def _judge(self, claim: str, text: str) -> Verdict:
        (support,) = self._run(self._encoded(claim, text), ["support"])
        logits = support[0, 0].astype(np.float64)
        chances = np.exp(logits - logits.max())
        return Verdict(*(float(chance) for chance in chances / chances.sum()))

    def _encoded(self, first: str, text: str) -> Encoding:
        asked = encodable(first)
        if len(asked) > LONGEST_FIRST:  # only then can it have more tokens
            ends = self._whole.encode(asked, add_special_tokens=False).offsets
            asked = asked[: ends[LONGEST_FIRST][0]] if len(ends) > LONGEST_FIRST else asked
        return self._tokenizer.encode(asked, encodable(text))

    def _run(self, tokens: Encoding, outputs: list[str]) -> list[Floats]:
        found: list[Floats] = self._session.run(
            outputs,
            {
                "input_ids": np.array([tokens.ids], np.int64),
                "token_type_ids": np.array([tokens.type_ids], np.int64),
            },
        )
        return found
