"""What the window and its examiner say to each other of quality; plain records, as `messages`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.records import Answer, Citation
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.evaluation.cases import Case

# --- to the examiner -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadQuality:
    """Everything that the view shows; told once as QualityTold."""


@dataclass(frozen=True, slots=True)
class MakeQuestions:
    count: int


@dataclass(frozen=True, slots=True)
class RunQuestions:
    note: str = ""


@dataclass(frozen=True, slots=True)
class TryComing:
    """Run the questions with the embedder that serves and with the one to come."""


@dataclass(frozen=True, slots=True)
class TrySettings:
    """Run the questions with the settings that serve, and with these."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class CompareRuns:
    """Two runs by their ids; told once as ComparisonTold."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReadTrend:
    """How one group of questions (see GroupTold) fared in each whole run; told as TrendTold."""

    by: str
    name: str


@dataclass(frozen=True, slots=True)
class KeepCase:
    """Keep a question as a person has changed it, in place of the one with the id `instead_of`."""

    case: Case
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class DropCase:
    id: str


@dataclass(frozen=True, slots=True)
class FindEvidence:
    """Where the first evidence of a case stands; told once as EvidenceFound."""

    case: Case


@dataclass(frozen=True, slots=True)
class ExportRuns:
    path: str


@dataclass(frozen=True, slots=True)
class Judge:
    """What a person says of an answer: it is right, or it is wrong."""

    answer: Answer
    is_right: bool


@dataclass(frozen=True, slots=True)
class Correct:
    """What the right answer is, as it stands in a file; "" if the files do not answer it. `after`
    are the questions that it leans on."""

    question: str
    answer: str
    after: tuple[str, ...] = ()


# --- from the examiner ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Examined:
    """So many of so many questions were made, or asked (`run` 1 or 2 of the runs of a trial); or
    files read, or texts embedded, for a trial."""

    step: str  # "making", "asking", "reading", "embedding"
    done: int
    total: int
    run: int = 1
    question: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A question is in the set, as it is now known."""

    case: Case


@dataclass(frozen=True, slots=True)
class EvidenceFound:
    """None where the file no longer says it."""

    citation: Citation | None


@dataclass(frozen=True, slots=True)
class RunTold:
    id: str
    note: str
    is_trial: bool
    questions: int
    texts: int
    embedder: str
    figures: dict[str, float]
    before: str = ""  # what was tried next
    tried: str = ""  # in a trial
    stopped_of: int = 0  # questions that there were, where the run was stopped


@dataclass(frozen=True, slots=True)
class GroupTold:
    """Questions of the last run that belong together: `by` is "all", "collection", …"""

    by: str
    name: str
    questions: int
    figures: dict[str, float]


@dataclass(frozen=True, slots=True)
class TrendTold:
    """Of each run, by its id, the figures of the group; none of a run that asked none of it."""

    by: str
    name: str
    figures: dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class FailureTold:
    """`reason` as assistant.evaluation.failing has it; `rank` of the evidence, 0 if not found."""

    case: Case
    reason: str
    said: str
    rank: int


@dataclass(frozen=True, slots=True)
class AlarmTold:
    """As assistant.evaluation.comparing.Alarm; or "torn", with the number of a line of the runs."""

    kind: str
    figures: tuple[str | float, ...]


@dataclass(frozen=True, slots=True)
class QualityTold:
    """`groups` and `failures` are of the last whole run that is no trial; `moved` is by how much it
    differs from the one before on the questions of both; runs are the oldest first."""

    cases: tuple[Case, ...]
    runs: tuple[RunTold, ...]
    groups: tuple[GroupTold, ...]
    failures: tuple[FailureTold, ...]
    alarms: tuple[AlarmTold, ...]
    moved: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DifferenceTold:
    measure: str
    questions: int
    before: float
    after: float
    low: float  # `low` and `high` bound 95 % of the difference
    high: float
    is_certain: bool


@dataclass(frozen=True, slots=True)
class ChangedTold:
    question: str
    is_better: bool
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ComparisonTold:
    """`verdict` is "better", "worse", "mixed", "even" or "few"; `settings`: name, before, after."""

    before: str
    after: str
    shared: int
    left_out: int  # asked in both, and not to be compared
    verdict: str
    differences: tuple[DifferenceTold, ...]
    changed: tuple[ChangedTold, ...]
    settings: tuple[tuple[str, str, str], ...]
