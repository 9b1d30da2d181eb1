"""The arithmetic of a layer with its adapter in few passes over memory; the trainer's child only.

with_adapter -> fuse -> loss_of

On a processor the matrix products of the frozen weights are near what it can do; what is left are
the many small steps around them, each of which reads and writes whole activations. Here a layer's
steps are done in as few passes as there are: the low-rank part is added into the product where it
lies, what needs no gradient (the frozen weights) gets none, and what is cheap to make again is not
kept. The results are those of peft's and transformers' own modules to float32's rounding
(`tests/tuning/test_network.py`).

Only for float32, and for LoRA and rsLoRA without dropout; everything else is left as it is.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
import torch.nn.functional as F
from peft.tuners.lora import Linear


def fuse(model: Any) -> int:
    """Give the modules of a peft model their quicker arithmetic; how many were given one."""
    done = 0
    for module in model.modules():
        forward = _quicker(module)
        if forward is not None:
            module.forward = partial(forward, module)
            done += 1
    return done


def _quicker(module: Any) -> Any:
    kind = type(module).__name__
    if isinstance(module, Linear):
        return _adapted if _is_plain(module) else None
    if kind.endswith("RMSNorm") and hasattr(module, "variance_epsilon"):
        return _normalised
    names = ("gate_proj", "up_proj", "down_proj", "act_fn")
    if kind.endswith("MLP") and all(hasattr(module, name) for name in names):
        return _gated if isinstance(module.act_fn, _silu_kinds()) else None
    return None


def _is_plain(module: Any) -> bool:
    """LoRA or rsLoRA of one adapter, on a dense float32 weight, without dropout or extras."""
    names = list(module.lora_A)
    if len(names) != 1 or module.lora_variant or module.fan_in_fan_out:
        return False
    (name,) = names
    weight = module.get_base_layer().weight
    biased = module.lora_B[name].bias is not None
    dropped = getattr(module.lora_dropout[name], "p", 0.0) > 0
    return weight.dtype == torch.float32 and not biased and not dropped


def _silu_kinds() -> tuple[type, ...]:
    from transformers.activations import ACT2FN

    return (torch.nn.SiLU, type(ACT2FN["silu"]))


# --- modules -------------------------------------------------------------------------------------


def _adapted(module: Any, x: torch.Tensor) -> torch.Tensor:
    (name,) = module.lora_A
    base = module.get_base_layer()
    made: torch.Tensor = _Adapted.apply(
        x,
        base.weight,
        base.bias,
        module.lora_A[name].weight,
        module.lora_B[name].weight,
        module.scaling[name],
    )
    return made


def _normalised(module: Any, x: torch.Tensor) -> torch.Tensor:
    made: torch.Tensor = _Normalised.apply(x, module.weight, module.variance_epsilon)
    return made


def _gated(module: Any, x: torch.Tensor) -> torch.Tensor:
    made: torch.Tensor = module.down_proj(_Gated.apply(module.gate_proj(x), module.up_proj(x)))
    return made


# --- their arithmetic, there and back ------------------------------------------------------------


class _Adapted(torch.autograd.Function):  # type: ignore[misc]
    """y = x Wᵀ (+ bias) + s (x Aᵀ) Bᵀ, for rows x (…, in); W (out, in) and bias are frozen."""

    @staticmethod
    def forward(
        context: Any,
        x: torch.Tensor,
        weight: torch.Tensor,
        bias: torch.Tensor | None,
        a: torch.Tensor,
        b: torch.Tensor,
        scale: float,
    ) -> torch.Tensor:
        rows = x.reshape(-1, x.shape[-1])
        low = rows @ a.t()  # (T, rank)
        made = rows @ weight.t() if bias is None else torch.addmm(bias, rows, weight.t())
        made.addmm_(low, b.t(), alpha=scale)
        context.save_for_backward(rows, low, weight, a, b)
        context.scale = scale
        return made.view(*x.shape[:-1], -1)

    @staticmethod
    def backward(context: Any, outer: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        rows, low, weight, a, b = context.saved_tensors
        dy = outer.reshape(-1, outer.shape[-1])
        raised = (dy @ b).mul_(context.scale)  # (T, rank)
        grad_b = (low.t() @ dy).mul_(context.scale).t()
        grad_a = raised.t() @ rows
        if not context.needs_input_grad[0]:
            return None, None, None, grad_a, grad_b, None
        grad_x = (dy @ weight).addmm_(raised, a)
        return grad_x.view(*outer.shape[:-1], -1), None, None, grad_a, grad_b, None


class _Normalised(torch.autograd.Function):  # type: ignore[misc]
    """y = w x / rms(x) along the last axis (Zhang and Sennrich 2019); w is frozen."""

    @staticmethod
    def forward(context: Any, x: torch.Tensor, weight: torch.Tensor, eps: float) -> torch.Tensor:
        sizes = torch.linalg.vector_norm(x, dim=-1, keepdim=True)
        inverse = sizes.square_().div_(x.shape[-1]).add_(eps).rsqrt_()  # 1 / rms, (…, 1)
        context.save_for_backward(x, weight, inverse)
        return (x * inverse).mul_(weight)

    @staticmethod
    def backward(context: Any, outer: torch.Tensor) -> tuple[torch.Tensor, None, None]:
        x, weight, inverse = context.saved_tensors
        made = outer * weight
        along = torch.linalg.vecdot(made, x).unsqueeze(-1) / x.shape[-1]
        made.mul_(inverse).addcmul_(x, along * inverse**3, value=-1)
        return made, None, None


class _Gated(torch.autograd.Function):  # type: ignore[misc]
    """silu(gate) · up (SwiGLU, Shazeer 2020)."""

    @staticmethod
    def forward(context: Any, gate: torch.Tensor, up: torch.Tensor) -> torch.Tensor:
        context.save_for_backward(gate, up)
        return F.silu(gate).mul_(up)

    @staticmethod
    def backward(context: Any, outer: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        gate, up = context.saved_tensors
        of_up = F.silu(gate).mul_(outer)
        return torch.ops.aten.silu_backward(outer * up, gate), of_up
