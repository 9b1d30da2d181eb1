"""Trained weights -> the int8 ONNX file that ships: python packaging/reader/export.py PT TOKENIZER

Several PT are averaged, one that is named twice counting twice; one may be a model.onnx. Writes
resources/models/reader/ and prints how far int8 is from float32 on a few pairs. Inputs input_ids,
token_type_ids (B, L) int64, all pairs of a batch equally long;
outputs span (B, L, 2), answerable (B, 1, 1), support (B, 1, 3): logits.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from network import HEADS, HIDDEN, LAYERS, from_reader
from tokenizers import Tokenizer

from assistant.models.bert_graph import BertBuilder, BertShape, GraphChoice
from assistant.models.onnx_writing import Graph, Value
from assistant.paths import resources

QUESTION = "When was the mill built?"
PASSAGES = (
    "The mill was built in 1712 by the river. It burned down in 1790.",
    "The miller kept eleven geese.",
)


def build(weights: dict[str, npt.NDArray[np.float32]], int8: bool) -> bytes:
    """The graph of the network with its three heads."""
    graph = Graph(
        (
            Value("input_ids", "int64", ("pairs", "tokens")),
            Value("token_type_ids", "int64", ("pairs", "tokens")),
        ),
        (
            Value("span", "float32", ("pairs", "tokens", 2)),
            Value("answerable", "float32", ("pairs", 1, 1)),
            Value("support", "float32", ("pairs", 1, 3)),
        ),
    )
    shape = BertShape(HIDDEN, HEADS, LAYERS)
    builder = BertBuilder(graph, weights, shape, GraphChoice(int8, first_only=False))
    heads = BertBuilder(graph, weights, shape, GraphChoice(False, first_only=False))
    x = builder.embeddings("token_type_ids")
    for layer in range(LAYERS):
        x = builder.layer(layer, x, last=False)
    first = graph.constant("first_token", np.array([0], np.int64))
    taken = graph.node("Gather", [x, first], "first_vector", attributes={"axis": 1})
    pooled = graph.node("Tanh", [heads.dense("pooler.dense", taken)], "pooled")
    graph.node("Identity", [heads.dense("span", x)], "span")
    graph.node("Identity", [heads.dense("answerable", pooled)], "answerable")
    graph.node("Identity", [heads.dense("support", pooled)], "support")
    return graph.model_bytes()


def outputs(model: bytes, tokenizer: Tokenizer) -> list[npt.NDArray[np.float32]]:
    import onnxruntime  # here: the engine has told it by now to keep still

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    found = []
    for passage in PASSAGES:
        tokens = tokenizer.encode(QUESTION, passage)
        given = {
            "input_ids": np.array([tokens.ids], np.int64),
            "token_type_ids": np.array([tokens.type_ids], np.int64),
        }
        found += [np.ravel(part) for part in session.run(None, given)]
    return found


def averaged(files: Sequence[Path]) -> dict[str, npt.NDArray[np.float32]]:
    """The mean of several trainings, of which the later went on from the earlier.

    It keeps what each does well (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
    """
    states = [_state(file) for file in files]
    states = [state.get("network", state) for state in states]  # a run that goes on keeps more
    return {
        name.removeprefix("bert."): sum(state[name].float() for state in states).numpy()
        / np.float32(len(states))
        for name in states[0]
    }


def _state(file: Path) -> dict[str, Any]:
    """Weights of a training, or of a reader as it shipped."""
    if file.suffix == ".onnx":
        return dict(from_reader(file).state_dict())
    return dict(torch.load(file, weights_only=True, map_location="cpu"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, nargs="+", help="several are averaged")
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("--out", type=Path, default=resources() / "models" / "reader")
    given = parser.parse_args()
    weights = averaged(given.weights)
    tokenizer = Tokenizer.from_file(str(given.tokenizer))
    tokenizer.no_padding()
    small, full = build(weights, int8=True), build(weights, int8=False)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "model.onnx").write_bytes(small)
    shutil.copyfile(given.tokenizer, given.out / "tokenizer.json")
    for one, other in zip(outputs(full, tokenizer), outputs(small, tokenizer), strict=True):
        print(f"float32 {one.round(2)[:6]}   int8 {other.round(2)[:6]}")
    print(f"{len(small) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
