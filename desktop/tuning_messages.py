"""What the window and the tuner's child say to each other; plain records as in `messages`.

Training tells the events of `assistant.tuning.events`, which are plain too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from assistant.records import Citation
from assistant.tuning.examples import Example
from assistant.tuning.pairs import Pair, Shown, State

# --- to the tuner --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LookAtTuning:
    """What there is to tune, and what was: told once as TuningTold."""


@dataclass(frozen=True, slots=True)
class ReadExamples:
    """Files of examples; told in batches as ExamplesRead."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadPairs:
    """The pairs that wait for a person, and those that were judged: told once as PairsTold."""


@dataclass(frozen=True, slots=True)
class MakePairs:
    """Make pairs from the library; told as PairsMade. `refusals`: a share of all of them.

    form, refusal  of the answers, see assistant.tuning.drafting.Form; "" is the usual one
    """

    count: int
    form: str = ""
    refusal: str = ""
    refusals: float = 0.25


@dataclass(frozen=True, slots=True)
class CollectPairs:
    """Make pairs of the answers with a thumb up; told once as PairsMade."""

    form: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class JudgePair:
    """Keep what a person says of a pair, and the answer as it was changed."""

    id: str
    state: State
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class LocatePassage:
    """Where a pair's passage stands now, or its sentence `quote`; told once as PlaceTold."""

    shown: Shown
    quote: str = ""


@dataclass(frozen=True, slots=True)
class CheckDrafts:
    """Check what is kept in the home; `base` is an id of a base that was told."""

    base: str
    longest: int = 1024
    validation: float = 0.1
    held_out: float = 0.1
    keep_secrets: bool = False


@dataclass(frozen=True, slots=True)
class TrainWish:
    """A new run on the drafts: what differs from the preset, by the settings' names."""

    id: str
    base: str
    preset: str
    checks: CheckDrafts
    lora: dict[str, Any] = field(default_factory=dict)
    train: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Estimate:
    """Measure what a run would take: NeedsTold, Prepared, Estimated; nothing is kept."""

    wish: TrainWish


@dataclass(frozen=True, slots=True)
class Train:
    """Begin a run (`wish`), or go on with the one of this id; ends with AdapterMade."""

    id: str
    wish: TrainWish | None = None


@dataclass(frozen=True, slots=True)
class KeepBest:
    """Take the best adapter of an unfinished run as it is; ends with AdapterMade."""

    id: str


@dataclass(frozen=True, slots=True)
class RemoveRun:
    id: str


@dataclass(frozen=True, slots=True)
class ShowRun:
    """Tell again what a run said so far."""

    id: str


@dataclass(frozen=True, slots=True)
class Prove:
    """Answer held-out examples four ways; `bar` is the quality that is enough, 0 for none."""

    id: str
    most: int
    bar: float = 0.0
    with_library: bool = True


@dataclass(frozen=True, slots=True)
class Accept:
    """Use an adapter by default; fails with its warnings until they are `accepted`."""

    id: str
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Merge:
    """Write base and adapter as one model, then compare it with torch: MergeTold, AgreementTold."""

    id: str
    format: str
    path: str


@dataclass(frozen=True, slots=True)
class ExportAdapter:
    id: str
    path: str


@dataclass(frozen=True, slots=True)
class ImportAdapter:
    """A pack that was exported, or a folder with a peft LoRA (for the base of this id)."""

    path: str
    base: str = ""


@dataclass(frozen=True, slots=True)
class RemoveAdapter:
    id: str


@dataclass(frozen=True, slots=True)
class TuneEmbedder:
    """Train the embedder that serves on `count` questions of the library: EmbedderTuning, and once
    EmbedderTuned."""

    count: int = 300


# --- from the tuner ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BaseTold:
    """A model that adapters can be trained on; bytes of its file."""

    id: str
    title: str
    parameters: int
    context: int
    is_used: bool


@dataclass(frozen=True, slots=True)
class AdapterTold:
    """An adapter of the registry: its lineage, settings, sizes, and proof (as it is kept).

    can_attach  whether the model that answers now can use it; else `reason` says why not
    """

    id: str
    base_id: str
    created: str
    data: str
    licence: str
    settings: dict[str, Any]
    figures: dict[str, Any]
    proof: dict[str, Any]
    accepted: str
    size: int
    has_examples: bool
    can_attach: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RunTold:
    """A run that is not an adapter yet: `step` of `steps`."""

    id: str
    base_id: str
    step: int
    steps: int
    best: float  # validation loss; infinity where it was never validated


@dataclass(frozen=True, slots=True)
class TuningTold:
    """`missing`: one sentence where footnote[tuning] is not installed; bytes that are free."""

    missing: str
    bases: tuple[BaseTold, ...]
    presets: dict[str, dict[str, Any]]
    adapters: tuple[AdapterTold, ...]
    runs: tuple[RunTold, ...]
    memory: int
    disk: int


@dataclass(frozen=True, slots=True)
class ExamplesRead:
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class PairsTold:
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class PairsMade:
    """`done` of `total` are made; `new`: those since the last time. Also a sign of life."""

    done: int
    total: int
    new: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceTold:
    """None where the file does not say it any more."""

    citation: Citation | None


@dataclass(frozen=True, slots=True)
class FindingTold:
    """`row` of the drafts, from 0; `removed`: it is set aside for this."""

    kind: str
    row: int
    message: str
    removed: bool


@dataclass(frozen=True, slots=True)
class ChecksTold:
    """`parts`: by row "train", "validation", "held_out", or "" where it is set aside."""

    findings: tuple[FindingTold, ...]
    parts: tuple[str, ...]
    longest: int

    def count(self, part: str) -> int:
        return self.parts.count(part)


@dataclass(frozen=True, slots=True)
class NeedsTold:
    """Bytes that training needs, and those that are free."""

    memory: int
    disk: int
    free_memory: int
    free_disk: int


@dataclass(frozen=True, slots=True)
class AdapterMade:
    id: str


@dataclass(frozen=True, slots=True)
class ProvingTold:
    way: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class MergeTold:
    """`step` is "merging", "quantising", "comparing" or "done" (then `done` is the size)."""

    step: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class AgreementTold:
    """How far a file's predictions are from torch's: mean divergence in nats, and what is allowed.

    same_choice  share of places with the same likeliest token
    """

    what: str
    format: str
    divergence: float
    tolerance: float
    same_choice: float
    largest: float

    @property
    def agrees(self) -> bool:
        return self.divergence <= self.tolerance


@dataclass(frozen=True, slots=True)
class EmbedderTuning:
    """`step` is "asking", "embedding", "training" or "comparing"."""

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class EmbedderTuned:
    """What came of it, on `questions` of files that nothing was learned from.

    id            of the new model, which is installed; "" where it was no certain gain
    found         shares of questions with the right passage in the first ten, before and after
    ranks         mean reciprocal ranks, before and after
    """

    id: str
    questions: int
    found: tuple[float, float]
    ranks: tuple[float, float]
