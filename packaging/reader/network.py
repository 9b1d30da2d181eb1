"""The network that is trained: a published cross-encoder's BERT with the reader's three heads.

pair -> BERT -> per token: where an answer starts and ends     (span)
             -> pooled:    is the question answered            (answerable)
             -> pooled:    supported, contradicted, neither    (support)
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from assistant.models.bert_graph import read_int8_onnx
from assistant.models.onnx_writing import read_graph

HIDDEN = 384
HEADS = 12
LAYERS = 12
_NORMALISED = ("embeddings", "output")  # what is followed by a layer norm


@dataclass(frozen=True, slots=True)
class Scores:
    """start, end (B, L), answerable (B,), support (B, 3): logits."""

    start: Tensor
    end: Tensor
    answerable: Tensor
    support: Tensor

    def as_float(self) -> Scores:
        """In float32, whatever the network computed in."""
        return Scores(
            self.start.float(), self.end.float(), self.answerable.float(), self.support.float()
        )


class Network(nn.Module):  # type: ignore[misc]  # torch is not read by the type checker
    """Heads over a BERT; position 0 of start and end stands for "not answered"."""

    def __init__(self) -> None:
        super().__init__()
        config = BertConfig(
            vocab_size=30522,
            hidden_size=HIDDEN,
            num_hidden_layers=LAYERS,
            num_attention_heads=HEADS,
            intermediate_size=4 * HIDDEN,
            attention_probs_dropout_prob=0.0,
            hidden_dropout_prob=0.1,
        )
        self.bert = BertModel(config, add_pooling_layer=True)
        self.span = nn.Linear(HIDDEN, 2)
        self.answerable = nn.Linear(HIDDEN, 1)
        self.support = nn.Linear(HIDDEN, 3)

    def forward(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> Scores:
        """ids, kinds (0 first text, 1 passage) and mask: (B, L) int64."""
        out = self.bert(input_ids=ids, token_type_ids=kinds, attention_mask=mask)
        spans = self.span(out.last_hidden_state)  # (B, L, 2)
        pooled = out.pooler_output  # (B, H)
        return Scores(
            spans[..., 0], spans[..., 1], self.answerable(pooled)[:, 0], self.support(pooled)
        )


def from_cross_encoder(onnx: Path) -> Network:
    """A network that begins as the cross-encoder: its BERT, its pooler, its score as a head."""
    data = onnx.read_bytes()
    weights = read_int8_onnx(data, prefix="bert.")
    _, tensors = read_graph(data)
    weights["pooler.dense.weight"] = _column_major(tensors, "bert.pooler.dense.weight")
    network = Network()
    own = {name: torch.from_numpy(values.copy()) for name, values in weights.items()}
    bias = own.pop("classifier.bias")
    missing, unknown = network.bert.load_state_dict(own, strict=False)
    if unknown or set(missing) - {"embeddings.position_ids", "embeddings.token_type_ids"}:
        raise ValueError(f"another network: {missing} {unknown}")
    with torch.no_grad():
        network.answerable.weight.copy_(
            torch.from_numpy(_column_major(tensors, "classifier.weight"))
        )
        network.answerable.bias.copy_(bias)
    return network


def from_reader(onnx: Path) -> Network:
    """A network that begins as the reader that ships: its int8 codes times their scales."""
    _, tensors = read_graph(onnx.read_bytes())
    own: dict[str, Tensor] = {}
    for name, values in tensors.items():
        place = _place(name)
        if not place:
            continue
        numbers = values.astype(np.float32)
        if name == "words":
            zero = tensors["words_zero"].astype(np.float32)
            numbers = (numbers - zero) * tensors["words_scale"].astype(np.float32)
        elif name.endswith(".weight") and numbers.ndim == 2:
            scale = tensors.get(name.removesuffix("weight") + "scale")
            numbers = (numbers if scale is None else numbers * scale.astype(np.float32)).T
        own[place] = torch.from_numpy(np.ascontiguousarray(numbers))
    network = Network()
    missing, unknown = network.load_state_dict(own, strict=False)
    if unknown or any("position_ids" not in name for name in missing):
        raise ValueError(f"another network: {missing} {unknown}")
    return network


def _place(name: str) -> str:
    """Where a tensor of the exported graph stands in the network; "" if it is no weight of it."""
    tables = {"words": "word", "positions": "position", "types": "token_type"}
    if name in tables:
        return f"bert.embeddings.{tables[name]}_embeddings.weight"
    if not name.endswith((".weight", ".bias")):
        return ""
    path, _, part = name.rpartition(".")
    if path in ("span", "answerable", "support"):
        return name
    return f"bert.{path}.LayerNorm.{part}" if path.endswith(_NORMALISED) else f"bert.{name}"


def _column_major(
    tensors: dict[str, npt.NDArray[np.generic]], name: str
) -> npt.NDArray[np.float32]:
    """A quantised (in, out) matrix as float32 (out, in)."""
    codes = tensors[f"{name}_quantized"].astype(np.float32)
    zero = tensors[f"{name}_zero_point"].astype(np.float32)
    scale = tensors[f"{name}_scale"].astype(np.float32)
    return np.ascontiguousarray(((codes - zero) * scale).T)


def freeze(network: Network, layers: int) -> None:
    """Leave the embeddings and the first `layers` as they are: a quarter less to compute."""
    network.bert.embeddings.requires_grad_(False)
    for layer in network.bert.encoder.layer[:layers]:
        layer.requires_grad_(False)
