"""Contrastive training of a BERT embedder; a child process only.

The loss is InfoNCE (van den Oord et al. 2018) over the passages of the batch: the right one against
those of the other questions and one hard negative each, as bge was trained (Xiao et al. 2023). The
word vectors stay as they are: few questions hold few words, and those alone would move.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from transformers import BertConfig, BertModel

from assistant.models.bert_graph import read_int8_onnx, read_safetensors
from assistant.threads import core_count
from assistant.tuning.last_words import last_words

_HEAT = 0.02  # temperature of the cosines, as bge's
_CLIP = 1.0


def run_child(connection: Connection, scratch: str) -> None:
    """Hears what to learn, tells every step, leaves weights.npz in `scratch`."""
    with last_words(connection):
        given = json.loads(connection.recv_bytes())
        for line in _trained(given, Path(scratch)):
            connection.send_bytes(json.dumps(line).encode())


def _trained(given: dict[str, Any], scratch: Path) -> Iterator[dict[str, Any]]:
    torch.set_num_threads(given["threads"] or core_count())
    torch.manual_seed(given["seed"])
    model = load_encoder(Path(given["weights"]), Path(given["config"]))
    model.embeddings.requires_grad_(False)
    learned = [one for one in model.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW(learned, given["rate"], weight_decay=0.01)
    order = np.random.default_rng(given["seed"])
    rows, batch = given["rows"], given["batch"]
    each = max(len(rows) // batch, 1)
    steps = each * given["epochs"]
    if given["most_steps"]:
        steps = min(steps, given["most_steps"])
    shuffled: list[int] = []
    for step in range(steps):
        if step % each == 0:
            shuffled = [int(at) for at in order.permutation(len(rows))]
        start = step % each * batch
        taken = [rows[at] for at in shuffled[start : start + batch]]
        for group in optimiser.param_groups:
            group["lr"] = given["rate"] * min((step + 1) / max(0.1 * steps, 1), 1 - step / steps)
        loss = loss_of(model, taken, given["first_only"])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learned, _CLIP)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        yield {"event": "embedding", "step": step + 1, "steps": steps, "loss": float(loss.detach())}
    state = {name: one.detach().numpy() for name, one in model.state_dict().items()}
    np.savez(scratch / "weights.npz", **state)
    yield {"event": "done"}


def load_encoder(weights: Path, config: Path) -> Any:
    """The encoder of a safetensors file, or of an int8 ONNX file dequantised, in float32."""
    data = weights.read_bytes()
    found = read_safetensors(data) if weights.suffix == ".safetensors" else read_int8_onnx(data)
    shape = BertConfig(**json.loads(config.read_text("utf-8")))
    shape.hidden_dropout_prob = shape.attention_probs_dropout_prob = 0.0
    model = BertModel(shape, add_pooling_layer=False)
    own = model.state_dict()
    named = {name.removeprefix("bert."): values for name, values in found.items()}
    with torch.no_grad():
        for name, place in own.items():
            if "position_ids" not in name and "token_type_ids" not in name:
                place.copy_(torch.from_numpy(np.array(named[name])))
    return model.train()


def loss_of(model: Any, rows: Sequence[dict[str, list[int]]], first_only: bool) -> torch.Tensor:
    """Mean loss (nats) of a batch; each row holds tokens: question, right and wrong."""
    asked = vectors_of(model, [row["question"] for row in rows], first_only)  # (B, d)
    right = vectors_of(model, [row["right"] for row in rows], first_only)
    wrong = vectors_of(model, [row["wrong"] for row in rows], first_only)
    scores = asked @ torch.cat((right, wrong)).t() / _HEAT  # (B, 2B)
    # The same passage may answer two questions of a batch: then it is no negative for the other.
    for at, row in enumerate(rows):
        same = [
            other
            for other, its in enumerate((*rows, *rows))
            if other != at and its["right" if other < len(rows) else "wrong"] == row["right"]
        ]
        scores[at, same] = float("-inf")
    return F.cross_entropy(scores, torch.arange(len(rows)))


def vectors_of(model: Any, texts: Sequence[Sequence[int]], first_only: bool) -> torch.Tensor:
    """(n, d), rows of length 1: of the first token, or the mean of all."""
    longest = max(map(len, texts))
    tokens = torch.tensor([[*text, *[0] * (longest - len(text))] for text in texts])
    mask = torch.tensor([[1] * len(text) + [0] * (longest - len(text)) for text in texts])
    hidden = model(input_ids=tokens, attention_mask=mask).last_hidden_state
    if first_only:
        return F.normalize(hidden[:, 0], dim=1)
    weights = mask[:, :, None].float()
    return F.normalize((hidden * weights).sum(1) / weights.sum(1), dim=1)
