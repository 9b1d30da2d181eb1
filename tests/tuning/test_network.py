"""The loss of a pack is that of transformers' own rows, and so is its gradient."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch

from assistant.tuning.bases import open_vocabulary
from assistant.tuning.fused import fuse
from assistant.tuning.network import load_folder_or_gguf, loss_of, with_adapter
from assistant.tuning.packing import packs_of
from assistant.tuning.planning import LoraSettings
from assistant.tuning.tokens import Tokenized, tokenize
from tests.tuning.tiny import examples, tiny_base

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")


def gradients(model: Any) -> torch.Tensor:
    found = torch.cat([one.grad.flatten() for one in model.parameters() if one.requires_grad])
    model.zero_grad(set_to_none=True)
    return found


def plain_loss(model: Any, one: Tokenized) -> torch.Tensor:
    """As transformers computes it: the example alone, all its logits."""
    tokens = torch.tensor([one.tokens])
    learned = torch.tensor([one.learned])
    logits = model(input_ids=tokens).logits[0, :-1]
    labels = torch.where(learned, tokens, -100)[0, 1:]
    return torch.nn.functional.cross_entropy(logits, labels, ignore_index=-100, reduction="sum")


@pytest.mark.parametrize(("method", "quicker"), [("lora", 11), ("rslora", 11), ("dora", 4)])
def test_packs_have_the_loss_and_gradient_of_separate_rows(
    tmp_path: Path, method: Any, quicker: int
) -> None:
    """`quicker`: modules that get the trainer's own arithmetic, after the reference was made."""
    torch.set_num_threads(1)
    base = tiny_base(tmp_path)
    vocabulary = open_vocabulary(base)
    learned = [tokenize(one, vocabulary) for one in examples(6)]
    model = with_adapter(
        load_folder_or_gguf(base.path, "cpu").requires_grad_(False),
        LoraSettings(method=method, rank=4),
        seed=1,
    )
    draw = torch.Generator().manual_seed(2)
    with torch.no_grad():
        for name, one in model.named_parameters():
            if "lora_B" in name:
                one.copy_(torch.randn(one.shape, generator=draw) * 0.1)
    wanted = sum(plain_loss(model, one) for one in learned)
    assert isinstance(wanted, torch.Tensor)
    wanted.backward()
    expected = gradients(model)
    assert fuse(model) == quicker
    for share in (True, False):
        packs = packs_of(learned, 1000, share)
        assert len(packs) == 1
        assert bool(packs[0].prefix) == share
        check(model, packs, float(wanted.detach()), expected)


def check(model: Any, packs: Sequence[Any], wanted: float, expected: torch.Tensor) -> None:
    total = 0.0
    for pack in packs:
        loss = loss_of(model, pack, "cpu")
        loss.backward()
        total += float(loss.detach())
    found = gradients(model)
    assert abs(total - wanted) < 1e-4 * wanted
    assert float((found - expected).norm() / expected.norm()) < 1e-4
