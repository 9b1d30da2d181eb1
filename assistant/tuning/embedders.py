"""A tuned embedder for the user's corpus: the installed one, trained on questions of the library.

    Corpus (passages, questions of them) -> split by document -> hard negatives -> a child trains
    -> the same int8 graph as the built-in one -> compared on unseen questions -> kept if better

The model that comes of it is an embedder like others: `home/models/<id>`, run by `embedding`.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from assistant.catalogue import InstalledModel, ModelFile, check_entry, safe_name
from assistant.embedding import Embedder
from assistant.errors import ChildError, TuningError
from assistant.models.bert_graph import BertShape, GraphChoice, build_bert
from assistant.models.getting import finished
from assistant.models.installed import incoming_folder, measured_file, place
from assistant.models.preparing import FUSED, Prepared
from assistant.paths import Home
from assistant.process import Child
from assistant.tuning.contrast import (
    Asked,
    Floats,
    Gain,
    gain_of,
    hard_negatives,
    reciprocal_ranks,
    split_asked,
)
from assistant.tuning.events import Failed, error_of, event_from_line
from assistant.tuning.trainer import ENVIRONMENT, require_libraries

_MOST_BYTES = 1 << 20
_PIECE = 64  # passages between two chances to stop
_CARRIED = ("tokenizer.json", "tokenizer_config.json", "config.json", "special_tokens_map.json")
_LICENCES = ("LICENCE.txt", "LICENSE")


@dataclass(frozen=True, slots=True)
class EmbedderSettings:
    """longest: tokens of a passage that are learned from; threads 0: every core."""

    rate: float = 2e-5
    epochs: int = 2
    batch: int = 16
    most_steps: int = 0
    longest: int = 160
    held_out: float = 0.3
    threads: int = 0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Mined:
    """What is learned from and judged by: questions, questions, passages."""

    learned: int
    held_out: int
    passages: int


@dataclass(frozen=True, slots=True)
class Embedded:
    """Passages that have a vector, of all; `again`: by the tuned embedder."""

    done: int
    total: int
    again: bool = False


@dataclass(frozen=True, slots=True)
class Fitting:
    step: int
    steps: int
    loss: float


@dataclass(frozen=True, slots=True)
class Compared:
    """`model`: the tuned embedder where it gains, and so is installed; else None."""

    gain: Gain
    model: InstalledModel | None


EmbedderEvent = Embedded | Mined | Fitting | Compared


def is_free(home: Home, id: str) -> bool:
    """Whether a new model may be called so."""
    return safe_name(id) and not (home.models / id).exists()


def tune_embedder(
    home: Home,
    base: InstalledModel,
    id: str,
    passages: Sequence[str],
    asked: Sequence[Asked],
    settings: EmbedderSettings | None = None,
) -> Generator[EmbedderEvent, None, None]:
    """Ends with Compared. Closing ends the child and leaves nothing. Raises TuningError.

    `passages` are as they are embedded, with their context; `asked` are indices into them.
    """
    require_libraries()
    settings = settings or EmbedderSettings()
    if base.entry.role != "embedder" or base.entry.pooling not in ("cls", "mean"):
        raise TuningError(f"“{base.id}” is no embedder that can be tuned here.")
    if base.original == base.run:
        raise TuningError(
            f"“{base.id}” is kept only as it runs, not as it was published, so it cannot be tuned."
        )
    if not is_free(home, id):
        raise TuningError(f"“{id}” cannot be the name of a new model; give another.")
    learned, judged = split_asked(asked, settings.held_out, settings.seed)
    embedder = Embedder.open(base)
    vectors = yield from _vectors(embedder, passages)
    yield Mined(len(learned), len(judged), len(passages))
    wrong = hard_negatives(learned, _questions(embedder, learned), vectors, settings.seed)
    before = reciprocal_ranks(judged, _questions(embedder, judged), vectors)
    with tempfile.TemporaryDirectory(prefix="footnote-") as scratch, incoming_folder(home) as room:
        material = _material(base, passages, learned, wrong, settings)
        yield from _fitted(material, Path(scratch))
        folder = room / "model"
        folder.mkdir()
        made = _built(base, id, Path(scratch), folder)
        tuned = Embedder.open(made)
        vectors = yield from _vectors(tuned, passages, again=True)
        after = reciprocal_ranks(judged, _questions(tuned, judged), vectors)
        gain = gain_of(before, after, len(passages), settings.seed)
        yield Compared(gain, place(home, made) if gain.gains else None)


def _vectors(
    embedder: Embedder, passages: Sequence[str], again: bool = False
) -> Generator[Embedded, None, Floats]:
    """In pieces, so that it can be closed between."""
    parts = []
    for start in range(0, len(passages), _PIECE):
        yield Embedded(start, len(passages), again)
        parts.append(embedder.vectors(passages[start : start + _PIECE]))
    return np.concatenate(parts)


def _questions(embedder: Embedder, asked: Sequence[Asked]) -> Floats:
    return np.stack([embedder.embed_question(one.question) for one in asked])


def _material(
    base: InstalledModel,
    passages: Sequence[str],
    learned: Sequence[Asked],
    wrong: Sequence[int],
    settings: EmbedderSettings,
) -> bytes:
    """What the child is sent. It is no file: it holds the user's own words."""
    entry = base.entry
    tokenizer = Tokenizer.from_file(str(base.folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_length=min(settings.longest, entry.max_tokens))

    def tokens(text: str) -> list[int]:
        return list(tokenizer.encode(text.encode("utf-8", "replace").decode()).ids)

    rows = [
        {
            "question": tokens(entry.question_prefix + one.question),
            "right": tokens(entry.passage_prefix + passages[one.passage]),
            "wrong": tokens(entry.passage_prefix + passages[other]),
        }
        for one, other in zip(learned, wrong, strict=True)
    ]
    given = {
        "weights": str(base.original_file),
        "config": str(base.folder / "config.json"),
        "first_only": entry.pooling == "cls",
        "rows": rows,
        **{
            name: getattr(settings, name)
            for name in ("rate", "epochs", "batch", "most_steps", "threads", "seed")
        },
    }
    return json.dumps(given).encode()


def _fitted(material: bytes, scratch: Path) -> Generator[Fitting, None, None]:
    """Train in a child; its weights are then in `scratch`."""
    child = Child("encoder", run_child, str(scratch))
    try:
        child.send(material)
        while True:
            line = child.receive(_MOST_BYTES)
            table = json.loads(line)
            if table["event"] == "done":
                return
            if table["event"] != "embedding":
                failed = event_from_line(line)
                assert isinstance(failed, Failed)
                raise error_of(failed)
            yield Fitting(table["step"], table["steps"], table["loss"])
    except (EOFError, OSError) as error:
        raise ChildError(
            "The training of the embedder ended unexpectedly (perhaps the memory was full); try "
            "again.",
            f"exit code {child.wait()}",
        ) from error
    finally:
        child.kill()
        child.close()


def run_child(connection: object, scratch: str) -> None:
    """What the child runs: the environment first, then what loads torch."""
    import os

    os.environ.update(ENVIRONMENT)
    from assistant.tuning.encoder import run_child as run

    run(connection, scratch)  # type: ignore[arg-type]


def _built(base: InstalledModel, id: str, scratch: Path, folder: Path) -> InstalledModel:
    """The trained weights as the graph that the built-in embedder is, in a complete folder."""
    for name in (*_CARRIED, *_LICENCES):
        if (base.folder / name).is_file():
            (folder / name).write_bytes((base.folder / name).read_bytes())
    config = json.loads((folder / "config.json").read_bytes())
    shape = BertShape.of(config)
    with np.load(scratch / "weights.npz", allow_pickle=False) as arrays:
        weights = {name: arrays[name] for name in arrays.files}
    choice = GraphChoice(int8=True, first_only=base.entry.pooling == "cls")
    (folder / FUSED).write_bytes(build_bert(weights, shape, choice))
    files = [measured_file(file) for file in sorted(folder.iterdir())]
    entry = replace(
        base.entry,
        id=id,
        title=f"{base.entry.title or base.id}, tuned on your files",
        weights=FUSED,
        files=tuple(ModelFile(file.name, file.size, file.sha256) for file in files),
        convert="",
        convert_from="",
        default=False,
        starter=False,
    )
    check_entry(entry)
    return finished(entry, folder, Prepared(FUSED, FUSED), f"tuned from {base.id}")
