"""A BERT encoder as an ONNX graph of onnxruntime's fused operators, built from its weights.

Used at install: MiniLM comes as safetensors, and the int8 models come as a graph of some 1,500
small nodes. Layout: x is (batch B, tokens L, hidden H); a weight is (in, out).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.models.onnx_writing import MICROSOFT, Attribute, Graph, Value, read_graph

Floats = npt.NDArray[np.float32]
Weights = Mapping[str, Floats]

_MOST = 63
"""The largest code of an int8 weight. Processors with AVX2 and without VNNI add two products of a
code and a uint8 in 16 bits, where codes beyond 64 overflow: vectors were then as far as cosine 0.98
from those of float32 (with 63 at most 0.997, on every processor)."""

_DENSE = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mixed": "attention.output.dense",
    "inner": "intermediate.dense",
    "outer": "output.dense",
}
_MATMUL = re.compile(r"(?:^|/)encoder/layer\.(\d+)/(.+?)/MatMul")


@dataclass(frozen=True, slots=True)
class BertShape:
    """hidden H, heads, layers; `eps` of the layer norms."""

    hidden: int
    heads: int
    layers: int
    eps: float = 1e-12

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> BertShape:
        """As a published config.json says it. Raises KeyError where it does not."""
        return cls(
            config["hidden_size"],
            config["num_attention_heads"],
            config["num_hidden_layers"],
            config["layer_norm_eps"],
        )


@dataclass(frozen=True, slots=True)
class GraphChoice:
    """int8: weights per column, activations per text. first_only: only token 0 is given out."""

    int8: bool
    first_only: bool


def read_safetensors(data: bytes) -> dict[str, Floats]:
    """Tensors by name, as float32. Format: 8 bytes header length, a JSON header, the data."""
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    dtypes = {"F32": np.float32, "F16": np.float16}
    found = {}
    for name, info in header.items():
        if name != "__metadata__" and info["dtype"] in dtypes:
            start, end = (8 + size + offset for offset in info["data_offsets"])
            values = np.frombuffer(data[start:end], dtypes[info["dtype"]])
            found[name] = values.reshape(info["shape"]).astype(np.float32)
    return found


def read_int8_onnx(model: bytes, prefix: str = "") -> dict[str, Floats]:
    """The weights of a BERT that was quantised dynamically, dequantised, as safetensors has them.

    Raises ValueError if the graph is another one.
    """
    nodes, tensors = read_graph(model)
    found: dict[str, Floats] = {}
    for name, values in tensors.items():
        if name.endswith("embeddings.weight_quantized"):
            found[name.removesuffix("_quantized")] = _dequantised(tensors, name)
        elif values.dtype == np.float32 and values.ndim == 1 and not name.endswith("_scale"):
            found[name] = values.astype(np.float32)
    for node in nodes:
        place = _MATMUL.search(node.outputs[0]) if node.op == "MatMulInteger" else None
        if place:
            layer, path = place.group(1), place.group(2).replace("/", ".")
            name = f"{prefix}encoder.layer.{layer}.{path}.weight"
            found[name] = np.ascontiguousarray(_dequantised(tensors, node.inputs[1]).T)
    return {name.removeprefix(prefix): values for name, values in found.items()}


def build_bert(weights: Weights, shape: BertShape, choice: GraphChoice) -> bytes:
    """The ONNX file of an encoder without a mask: every text of a batch must be equally long.

    Input: input_ids (B, L) int64. Output: last_hidden_state (B, L, H), or (B, 1, H) where
    `first_only`. Raises KeyError if a weight is missing.
    """
    tokens = "1" if choice.first_only else "tokens"
    graph = Graph(
        (Value("input_ids", "int64", ("texts", "tokens")),),
        (Value("last_hidden_state", "float32", ("texts", tokens, shape.hidden)),),
    )
    builder = BertBuilder(graph, weights, shape, choice)
    x = builder.embeddings()
    for layer in range(shape.layers):
        x = builder.layer(layer, x, last=layer == shape.layers - 1)
    graph.node("Identity", [x], "last_hidden_state")
    return graph.model_bytes()


@dataclass(frozen=True, slots=True)
class BertBuilder:
    """Adds the parts of the encoder to a graph, one after the other."""

    graph: Graph
    weights: Weights
    shape: BertShape
    choice: GraphChoice

    def embeddings(self, kinds: str = "") -> str:
        """Words, positions and token types added, then normalised: (B, L, H).

        kinds: the input (B, L) that holds the token types; without one they are all 0.
        """
        words = self._gather_words()
        place = self.weights["embeddings.position_embeddings.weight"]  # (positions, H)
        kind = self.weights["embeddings.token_type_embeddings.weight"]  # (2, H)
        if kinds:
            types = self.graph.constant("types", kind)
            typed = self.graph.node("Gather", [types, kinds], "type_vectors")
            words = self.graph.node("Add", [words, typed], "typed_words")
        else:
            place = place + kind[:1]
        table = self.graph.constant("positions", place)
        shape = self.graph.node("Shape", ["input_ids"], "input_shape")
        zero, one, two = (
            self.graph.constant(f"axis_{n}", np.array([n], np.int64)) for n in range(3)
        )
        length = self.graph.node("Slice", [shape, one, two], "length")
        positions = self.graph.node("Slice", [table, zero, length, zero], "used_positions")
        added = self.graph.node("Add", [words, positions], "embedded")
        return self._normalised("embeddings", [added], "x0")

    def layer(self, number: int, x: str, last: bool) -> str:
        """Attention, then the feed-forward network, each with its residual and layer norm."""
        at = f"encoder.layer.{number}"
        asking = x
        if last and self.choice.first_only:
            zero = self.graph.constant("first", np.array([0], np.int64))
            asking = self.graph.node("Gather", [x, zero], f"{at}.first", attributes={"axis": 1})
        attended = self.graph.node(
            "MultiHeadAttention",
            [
                self._role(at, "query", asking),
                self._role(at, "key", x),
                self._role(at, "value", x),
            ],
            f"{at}.attended",
            MICROSOFT,
            {"num_heads": self.shape.heads},
        )
        mixed = self._role(at, "mixed", attended)
        x = self._normalised(f"{at}.attention.output", [mixed, asking], f"{at}.x")
        inner = self.graph.node("Gelu", [self._role(at, "inner", x)], f"{at}.gelu", MICROSOFT)
        outer = self._role(at, "outer", inner)
        return self._normalised(f"{at}.output", [outer, x], f"{at}.out")

    def _gather_words(self) -> str:
        words = self.weights["embeddings.word_embeddings.weight"]  # (vocabulary, H)
        if not self.choice.int8:
            table = self.graph.constant("words", words)
            return self.graph.node("Gather", [table, "input_ids"], "word_vectors")
        low, high = min(float(words.min()), 0.0), max(float(words.max()), 0.0)
        scale = np.float32((high - low) / 255)
        zero = np.uint8(round(-low / scale))
        table = self.graph.constant(
            "words", np.clip(np.rint(words / scale) + zero, 0, 255).astype(np.uint8)
        )
        taken = self.graph.node("Gather", [table, "input_ids"], "word_codes")
        scaled = [self.graph.constant("words_scale", np.array(scale))]
        scaled.append(self.graph.constant("words_zero", np.array(zero)))
        return self.graph.node("DequantizeLinear", [taken, *scaled], "word_vectors")

    def _role(self, at: str, role: str, x: str) -> str:
        return self.dense(f"{at}.{_DENSE[role]}", x)

    def dense(self, path: str, x: str) -> str:
        """x (…, in) times the weight (in, out) of this path, plus its bias."""
        weight = np.ascontiguousarray(self.weights[f"{path}.weight"].T)
        bias = self.graph.constant(f"{path}.bias", self.weights[f"{path}.bias"])
        if not self.choice.int8:
            table = self.graph.constant(f"{path}.weight", weight)
            product = self.graph.node("MatMul", [x, table], f"{path}.product")
            return self.graph.node("Add", [product, bias], f"{path}.out")
        scale = np.maximum(np.abs(weight).max(axis=0), 1e-12) / np.float32(_MOST)
        codes = np.clip(np.rint(weight / scale), -_MOST, _MOST).astype(np.int8)
        table = self.graph.constant(f"{path}.weight", codes)
        scales = self.graph.constant(f"{path}.scale", scale.astype(np.float32))
        inputs = [x, table, scales, "", bias]
        return self.graph.node("DynamicQuantizeMatMul", inputs, f"{path}.out", MICROSOFT)

    def _normalised(self, at: str, inputs: list[str], output: str) -> str:
        """Layer norm of the sum of the inputs, over H."""
        gamma, beta = (
            self.graph.constant(f"{at}.{name}", self.weights[f"{at}.LayerNorm.{name}"])
            for name in ("weight", "bias")
        )
        attributes: dict[str, Attribute] = {"epsilon": self.shape.eps}
        total = inputs[0]
        if len(inputs) == 2:  # SkipLayerNormalization would do both, at three times the cost
            total = self.graph.node("Add", inputs, f"{output}.sum")
        return self.graph.node(
            "LayerNormalization", [total, gamma, beta], output, attributes=attributes
        )


def _dequantised(tensors: Mapping[str, npt.NDArray[np.generic]], quantised: str) -> Floats:
    """(codes - zero) * scale, for one scale or one per column."""
    name = quantised.removesuffix("_quantized")
    try:
        codes = tensors[quantised].astype(np.float32)
        scale, zero = tensors[f"{name}_scale"], tensors[f"{name}_zero_point"]
    except KeyError as error:
        raise ValueError(f"{quantised} has no scale") from error
    return ((codes - zero.astype(np.float32)) * scale.astype(np.float32)).astype(np.float32)
