"""A child process that runs llama.cpp for models: load, requantise, measure; one JSON line each.

    python -m assistant.models.gguf_child load FILE
    python -m assistant.models.gguf_child quantise FILE MADE FORMAT
    python -m assistant.models.gguf_child measure FILE FORMAT REFERENCE

llama.cpp aborts on some files; then only this child ends.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import llama_cpp
import numpy as np
import numpy.typing as npt

from assistant.tiles import without_tiles

without_tiles()

FORMATS = {
    "Q8_0": llama_cpp.LLAMA_FTYPE_MOSTLY_Q8_0,
    "BF16": llama_cpp.LLAMA_FTYPE_MOSTLY_BF16,
    "F16": llama_cpp.LLAMA_FTYPE_MOSTLY_F16,
    "Q6_K": llama_cpp.LLAMA_FTYPE_MOSTLY_Q6_K,
    "Q5_K_M": llama_cpp.LLAMA_FTYPE_MOSTLY_Q5_K_M,
    "Q4_K_M": llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_K_M,
    "Q4_0": llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_0,
}
_WRITTEN = 24
_FEWEST_TOKENS, _MOST_TOKENS = 64, 320
_MOST_NUMBERS = 30_000_000  # places times vocabulary: probabilities held at once, 120 MB each time
_ROUNDS = 2
_SAMPLE = """\
The lease began on 1 March 2021 and runs for five years. The tenant pays 1,450 euros a
month, due on the third working day; after a reminder, interest of 5 % a year is added.
Repairs below 100 euros are the tenant's, up to 6 % of the yearly rent in total. Either
side may end the lease with three months' notice to the end of a quarter. Question: when
does the lease end if no notice is given? Answer: The lease runs for five years from 1
March 2021, so it ends on the last day of February 2026. In a second study, 48 patients
received the drug and 51 a placebo. After twelve weeks the mean blood pressure fell by 9.2
mmHg in the first group and by 3.1 mmHg in the second. Two patients stopped because of
dizziness. The authors conclude that the effect is real but smaller than earlier trials
suggested, and that the dose should be raised slowly. def mean(x): return sum(x) / len(x).
To the north lies a forest of beech and oak; the river, which gave the town its name, has
been dammed twice, in 1904 and in 1957."""


def main(arguments: list[str]) -> None:
    task, *rest = arguments
    if task == "load":
        found = load(rest[0])
    elif task == "quantise":
        found = quantise(rest[0], rest[1], rest[2])
    else:
        found = measure(rest[0], rest[1], Path(rest[2]))
    sys.stdout.write(json.dumps(found) + "\n")


def load(path: str) -> dict[str, object]:
    """Read a few tokens for real; gives the number of words in its vocabulary."""
    model = _opened(path, 64, every_place=True)
    model.eval(model.tokenize(b"The quick brown fox")[:32])
    scores = model.scores[0]
    if not np.isfinite(scores).all() or float(np.ptp(scores)) == 0.0:
        raise ValueError("its weights give no usable numbers")
    return {"vocabulary": model.n_vocab()}


def quantise(source: str, made: str, format_name: str) -> dict[str, object]:
    options = llama_cpp.llama_model_quantize_default_params()
    options.ftype = FORMATS[format_name]
    options.allow_requantize = True
    code = llama_cpp.llama_model_quantize(source.encode(), made.encode(), options)
    if code != 0:
        raise ValueError(f"llama.cpp cannot write it as {format_name} (code {code})")
    return {"size": Path(made).stat().st_size}


def measure(path: str, format_name: str, reference: Path) -> dict[str, object]:
    """Speeds, and how its next-word probabilities differ from the reference's.

    The first call writes `reference` (log-probabilities, float16); a later one compares with it.
    Gives tokens read and written a second of one core, perplexity, mean Kullback-Leibler
    divergence (nats) and the share of places where the likeliest next token is the same.
    """
    vocabulary, reading, writing = _speeds(path)
    places = max(_FEWEST_TOKENS, min(_MOST_TOKENS, _MOST_NUMBERS // vocabulary))
    model = _opened(path, places, every_place=True)
    tokens = model.tokenize(_SAMPLE.encode())[:places]
    model.eval(tokens)
    logs = _log_probabilities(model.scores[: len(tokens)])
    if not reference.exists():
        np.save(reference, logs.astype(np.float16))
    expected = np.load(reference).astype(np.float32)
    divergence = (np.exp(expected) * (expected - logs)).sum(axis=1)
    true_next = logs[np.arange(len(tokens) - 1), tokens[1:]]
    return {
        "format": format_name,
        "size": Path(path).stat().st_size,
        "read_per_s": round(reading, 1),
        "written_per_s": round(writing, 1),
        "perplexity": round(float(np.exp(-true_next.mean())), 4),
        "divergence": round(float(divergence.mean()), 6),
        "same_choice": round(float((expected.argmax(1) == logs.argmax(1)).mean()), 4),
    }


def _speeds(path: str) -> tuple[int, float, float]:
    """Words in the vocabulary, tokens a second of reading a prompt and of writing.

    The best of a few rounds each, in seconds of one core's own time: other work on the machine
    then does not decide the choice.
    """
    model = _opened(path, _MOST_TOKENS + _WRITTEN, every_place=False)
    tokens = model.tokenize(_SAMPLE.encode())[:_MOST_TOKENS]
    reading, writing = [], []
    for _ in range(_ROUNDS):
        model.reset()  # type: ignore[no-untyped-call]
        reading.append(len(tokens) / _seconds(model, [tokens]))
        writing.append(_WRITTEN / _seconds(model, [[token] for token in tokens[:_WRITTEN]]))
    return model.n_vocab(), max(reading), max(writing)


def _opened(path: str, context: int, every_place: bool) -> llama_cpp.Llama:
    """`every_place`: give the probabilities after every token, which costs most of the time."""
    return llama_cpp.Llama(
        path,
        n_ctx=context,
        n_threads=1,
        n_threads_batch=1,
        logits_all=every_place,
        flash_attn=True,
        verbose=False,
    )


def _seconds(model: llama_cpp.Llama, steps: list[list[int]]) -> float:
    started = time.process_time()
    for tokens in steps:
        model.eval(tokens)
    return time.process_time() - started


def _log_probabilities(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    shifted = scores - scores.max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return np.asarray(logs, np.float32)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (ValueError, RuntimeError, OSError, AssertionError) as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(3)
