"""The BERT graph that we write is BERT: held against a plain numpy BERT of random weights."""

from __future__ import annotations

import contextlib
import json
import math
import struct

import numpy as np
import numpy.typing as npt
import onnxruntime as ort
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.models.bert_graph import (
    BertShape,
    Floats,
    GraphChoice,
    build_bert,
    read_safetensors,
)
from assistant.models.onnx_writing import read_graph

_SHAPE = BertShape(hidden=64, heads=4, layers=2, eps=1e-12)
_INNER = 128
_WORDS = 50
_PLACES = 32


def _random_weights() -> dict[str, Floats]:
    draw = np.random.default_rng(7)
    shapes = {
        "embeddings.word_embeddings.weight": (_WORDS, _SHAPE.hidden),
        "embeddings.position_embeddings.weight": (_PLACES, _SHAPE.hidden),
        "embeddings.token_type_embeddings.weight": (2, _SHAPE.hidden),
    }
    norms = ["embeddings.LayerNorm"]
    for number in range(_SHAPE.layers):
        at = f"encoder.layer.{number}"
        for name in ("self.query", "self.key", "self.value", "output.dense"):
            shapes[f"{at}.attention.{name}.weight"] = (_SHAPE.hidden, _SHAPE.hidden)
        shapes[f"{at}.intermediate.dense.weight"] = (_INNER, _SHAPE.hidden)
        shapes[f"{at}.output.dense.weight"] = (_SHAPE.hidden, _INNER)
        norms += [f"{at}.attention.output.LayerNorm", f"{at}.output.LayerNorm"]
    weights = {name: draw.normal(0, 0.2, shape) for name, shape in shapes.items()}
    for name, shape in shapes.items():
        if not name.startswith("embeddings"):
            weights[name.replace(".weight", ".bias")] = draw.normal(0, 0.1, shape[0])
    for name in norms:
        weights[f"{name}.weight"] = draw.normal(1, 0.1, _SHAPE.hidden)
        weights[f"{name}.bias"] = draw.normal(0, 0.1, _SHAPE.hidden)
    return {name: values.astype(np.float32) for name, values in weights.items()}


def _plain_bert(weights: dict[str, Floats], ids: npt.NDArray[np.int64]) -> Floats:
    """(L,) ids -> (L, H), from Devlin et al. 2018 and Vaswani et al. 2017, in float64."""
    w = {name: values.astype(np.float64) for name, values in weights.items()}

    def dense(at: str, x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.asarray(x @ w[f"{at}.weight"].T + w[f"{at}.bias"])

    def norm(at: str, x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + _SHAPE.eps)
        return np.asarray(scaled * w[f"{at}.LayerNorm.weight"] + w[f"{at}.LayerNorm.bias"])

    x = w["embeddings.word_embeddings.weight"][ids]
    x = x + w["embeddings.position_embeddings.weight"][: len(ids)]
    x = norm("embeddings", x + w["embeddings.token_type_embeddings.weight"][0])
    for number in range(_SHAPE.layers):
        at = f"encoder.layer.{number}"
        query, key, value = (
            dense(f"{at}.attention.self.{name}", x)
            .reshape(len(ids), _SHAPE.heads, -1)
            .transpose(1, 0, 2)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 2, 1) / math.sqrt(_SHAPE.hidden / _SHAPE.heads)
        chances = np.exp(scores - scores.max(-1, keepdims=True))
        chances /= chances.sum(-1, keepdims=True)
        mixed = (chances @ value).transpose(1, 0, 2).reshape(len(ids), -1)
        x = norm(f"{at}.attention.output", x + dense(f"{at}.attention.output.dense", mixed))
        inner = dense(f"{at}.intermediate.dense", x)
        inner = inner * 0.5 * (1 + np.vectorize(math.erf)(inner / math.sqrt(2)))
        x = norm(f"{at}.output", x + dense(f"{at}.output.dense", inner))
    return x.astype(np.float32)


def _run(graph: bytes, ids: npt.NDArray[np.int64]) -> Floats:
    session = ort.InferenceSession(graph, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {"input_ids": ids[None]})[0][0], np.float32)


def _cosines(a: Floats, b: Floats) -> Floats:
    lengths = np.linalg.norm(a, axis=-1) * np.linalg.norm(b, axis=-1)
    return np.asarray((a * b).sum(-1) / lengths, np.float32)


@pytest.mark.parametrize("length", [1, 2, 17, _PLACES])
def test_float_graph_is_bert(length: int) -> None:
    weights = _random_weights()
    ids = np.random.default_rng(length).integers(0, _WORDS, length)
    expected = _plain_bert(weights, ids)
    ours = _run(build_bert(weights, _SHAPE, GraphChoice(int8=False, first_only=False)), ids)
    assert ours.shape == expected.shape
    assert _cosines(ours, expected).min() > 0.99999
    first = _run(build_bert(weights, _SHAPE, GraphChoice(int8=False, first_only=True)), ids)
    assert first.shape == (1, _SHAPE.hidden)
    assert _cosines(first, expected[:1]).min() > 0.99999


def test_int8_graph_is_near() -> None:
    weights = _random_weights()
    ids = np.arange(24)
    ours = _run(build_bert(weights, _SHAPE, GraphChoice(int8=True, first_only=False)), ids)
    assert _cosines(ours, _plain_bert(weights, ids)).min() > 0.995


def test_a_missing_weight_is_an_error() -> None:
    weights = _random_weights()
    del weights["encoder.layer.1.output.dense.bias"]
    with pytest.raises(KeyError):
        build_bert(weights, _SHAPE, GraphChoice(int8=False, first_only=False))


def test_what_is_written_is_read_back() -> None:
    weights = _random_weights()
    nodes, tensors = read_graph(
        build_bert(weights, _SHAPE, GraphChoice(int8=False, first_only=False))
    )
    assert sum(node.op == "MultiHeadAttention" for node in nodes) == _SHAPE.layers
    name = "encoder.layer.1.output.dense.weight"
    assert np.array_equal(tensors[name], weights[name].T)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_bytes_that_are_no_graph_are_refused_or_read(data: bytes) -> None:
    with contextlib.suppress(ValueError):  # any other error fails the test
        read_graph(data)


def test_safetensors_are_read() -> None:
    values = np.arange(6, dtype=np.float16).reshape(2, 3)
    header = json.dumps(
        {"a": {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]}, "__metadata__": {}}
    ).encode()
    data = struct.pack("<Q", len(header)) + header + values.tobytes()
    assert np.array_equal(read_safetensors(data)["a"], values.astype(np.float32))
