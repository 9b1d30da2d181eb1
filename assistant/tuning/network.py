"""The base model in torch with an adapter on it, and the loss of a pack; the trainer's child only.

transformers' own modules compute; what is ours is the attention of a pack (examples beside each
other, a common start attended by all) and the loss, of the learned tokens alone.
"""

from __future__ import annotations

import logging
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM
from transformers.modeling_utils import AttentionInterface
from transformers.utils import logging as transformers_logging

from assistant.errors import TuningError
from assistant.tuning.gguf_network import ATTENTION, load_gguf
from assistant.tuning.packing import Pack
from assistant.tuning.planning import LoraSettings, Plan

_CHUNK = 128  # learned tokens whose logits are held at once


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the examples of a pack lie, for its attention.

    causal[i]: (S, prefix + S) bool, which keys a query of segment i sees; None where that is plain.
    """

    prefix: int
    segments: tuple[tuple[int, int], ...]
    causal: tuple[torch.Tensor | None, ...]


def load_base(plan: Plan, device: str, dtype: torch.dtype = torch.float32) -> Any:
    """The base as a transformers model, its weights frozen. Raises TuningError."""
    model = load_folder_or_gguf(Path(plan.base_path), device, dtype, plan.train.four_bit)
    model.requires_grad_(False)
    return model


def load_folder_or_gguf(
    path: Path, device: str, dtype: torch.dtype = torch.float32, four_bit: bool = False
) -> Any:
    """A Hugging Face folder, or a GGUF file dequantised. Raises TuningError."""
    _quiet()
    if path.is_file():
        return load_gguf(path, dtype).to(device)
    try:
        model = AutoModelForCausalLM.from_pretrained(
            str(path),
            **(_four_bit(device) if four_bit else {}),
            dtype=dtype,
            attn_implementation=ATTENTION,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
        )
    except (ValueError, OSError, KeyError, RuntimeError) as error:
        raise TuningError(
            f"The base model {path.name} cannot be loaded for training; choose another.",
            repr(error),
        ) from error
    return model if four_bit else model.to(device)


def with_adapter(model: Any, lora: LoraSettings, seed: int) -> Any:
    """A peft model whose adapter is drawn from `seed`. Raises TuningError."""
    torch.manual_seed(seed)
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=lora.rank,
        lora_alpha=lora.alpha,
        lora_dropout=lora.dropout,
        target_modules=list(lora.targets),
        use_rslora=lora.method == "rslora",
        use_dora=lora.method == "dora",
    )
    try:
        return get_peft_model(model, config)
    except ValueError as error:
        raise TuningError(
            f"This base model has no modules {', '.join(lora.targets)}; choose other targets.",
            str(error),
        ) from error


def loss_of(model: Any, pack: Pack, device: str) -> torch.Tensor:
    """The summed loss (nats) of a pack's learned tokens, a scalar that can be differentiated."""
    base = model.get_base_model() if hasattr(model, "get_base_model") else model
    hidden = base.model(
        input_ids=torch.from_numpy(pack.tokens)[None].to(device),
        position_ids=torch.from_numpy(pack.positions)[None].to(device),
        use_cache=False,
        layout=layout_of(pack, device),
    ).last_hidden_state[0]  # (T, width)
    sources = torch.from_numpy(pack.sources).to(device)
    targets = torch.from_numpy(pack.targets).to(device)
    head = base.get_output_embeddings()
    return _LearnedLoss.apply(hidden[sources], head.weight, targets)


class _LearnedLoss(torch.autograd.Function):  # type: ignore[misc]
    """sum of -log softmax(hidden · weightᵀ)[target], and its gradient for `hidden` alone.

    The head is frozen, so the gradient can be made with the loss, a chunk of tokens at a time: the
    logits (tokens x vocabulary) never stand in memory together, nor are computed twice.
    """

    @staticmethod
    def forward(
        context: Any, hidden: torch.Tensor, weight: torch.Tensor, targets: torch.Tensor
    ) -> torch.Tensor:
        total = torch.zeros((), dtype=torch.float32, device=hidden.device)
        gradient = torch.empty_like(hidden) if hidden.requires_grad else None
        for start in range(0, len(hidden), _CHUNK):
            part = slice(start, start + _CHUNK)
            logits = F.linear(hidden[part], weight).float()  # (chunk, vocabulary)
            wanted = targets[part, None]
            most = logits.amax(1, keepdim=True)
            total += (most - logits.gather(1, wanted)).sum()
            chances = logits.sub_(most).exp_()  # not yet divided by their sum
            sums = chances.sum(1, keepdim=True)
            total += sums.log().sum()
            if gradient is not None:
                means = (chances.to(weight.dtype) @ weight).div_(sums)
                gradient[part] = means.sub_(weight[targets[part]])
        context.save_for_backward(gradient)
        return total

    @staticmethod
    def backward(context: Any, outer: torch.Tensor) -> tuple[torch.Tensor | None, None, None]:
        (gradient,) = context.saved_tensors
        return (None if gradient is None else gradient * outer), None, None


# --- attention -----------------------------------------------------------------------------------


def layout_of(pack: Pack, device: str) -> Layout:
    """A part that is longer than the common start gets no mask: it is attended to with the start,
    as one text, where half of the products are not even computed."""
    masks: dict[int, torch.Tensor | None] = {}
    for start, end in pack.segments:
        size = end - start
        if size > pack.prefix:
            masks[size] = None
        elif size not in masks:
            seen = torch.ones(size, pack.prefix + size, dtype=torch.bool, device=device)
            masks[size] = seen.tril(pack.prefix)
    return Layout(
        pack.prefix, pack.segments, tuple(masks[end - start] for start, end in pack.segments)
    )


def attend_packed(
    _module: Any,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    _mask: torch.Tensor | None,
    scaling: float | None = None,
    dropout: float = 0.0,
    layout: Layout | None = None,
    **_others: Any,
) -> tuple[torch.Tensor, None]:
    """transformers' attention interface: (1, heads, T, width) -> (1, T, heads, width).

    Without a layout the whole row is one text.
    """
    groups = query.shape[1] // key.shape[1]
    if groups > 1:
        key, value = key.repeat_interleave(groups, 1), value.repeat_interleave(groups, 1)
    if layout is None:
        made = F.scaled_dot_product_attention(
            query, key, value, is_causal=query.shape[2] > 1, scale=scaling, dropout_p=dropout
        )
        return made.transpose(1, 2).contiguous(), None
    parts: list[torch.Tensor] = []
    # Split, not sliced: the gradient of a slice is a whole row of zeros with the slice in it.
    sizes = [layout.prefix, *(end - begin for begin, end in layout.segments)]
    (start_q, *queries), (start_k, *own_keys), (start_v, *own_values) = (
        one.split(sizes, 2) for one in (query, key, value)
    )
    if layout.prefix:
        start = (start_q, start_k, start_v)
        parts.append(F.scaled_dot_product_attention(*start, is_causal=True, scale=scaling))
    for asked, keys, values, seen in zip(queries, own_keys, own_values, layout.causal, strict=True):
        own = asked.shape[2]
        if layout.prefix:
            keys = torch.cat((start_k, keys), 2)
            values = torch.cat((start_v, values), 2)
            if seen is None:
                asked = torch.cat((start_q, asked), 2)
        made = F.scaled_dot_product_attention(
            asked,
            keys,
            values,
            attn_mask=seen,
            is_causal=seen is None,
            scale=scaling,
            dropout_p=dropout,
        )
        parts.append(made if made.shape[2] == own else made.split((layout.prefix, own), 2)[1])
    return torch.cat(parts, 2).transpose(1, 2).contiguous(), None


AttentionInterface.register(ATTENTION, attend_packed)


def _four_bit(device: str) -> dict[str, Any]:
    """Weights in NF4 on a GPU (Dettmers et al. 2023), through bitsandbytes where it is there."""
    if device != "cuda":
        raise TuningError("Training in 4 bit needs an NVIDIA GPU; train without it here.")
    from transformers import BitsAndBytesConfig

    config = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_compute_dtype=torch.bfloat16,
    )
    return {"quantization_config": config, "device_map": {"": 0}}


def _quiet() -> None:
    """Their progress bars and advice are not for the user."""
    warnings.filterwarnings("ignore", module=r"transformers|peft|torch")
    transformers_logging.disable_progress_bar()
    transformers_logging.set_verbosity_error()
    logging.getLogger("torch").setLevel(logging.ERROR)
