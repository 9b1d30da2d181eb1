"""The library -> what an embedder is tuned by: its passages, and checked questions of them.

evaluation.making (question, sentence, file) -> the passage that holds it -> Asked -> embedders
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass

from assistant.evaluation.making import Made, MakeOptions, Maker
from assistant.evaluation.matching import holds
from assistant.reading import Reader
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.tuning.contrast import Asked


@dataclass(frozen=True, slots=True)
class Asking:
    """Questions that are made, of those that are wanted."""

    done: int
    total: int


def material_of(
    store: Store, retriever: Retriever, reader: Reader, count: int, seed: int = 1
) -> Generator[Asking, None, tuple[list[str], list[Asked]]]:
    """Every passage as it is embedded, and up to `count` questions, each with its own passage: what
    the files answer, and what words alone find as well."""
    options = MakeOptions(count, unanswerable=0.0, easy=1.0, seed=seed)
    maker = Maker(store, retriever, None, reader, options)
    texts: dict[str, int] = {}
    of_file: dict[str, list[int]] = {}
    for file in store.survey.files():
        if file.document_id is not None:
            of_file[file.path] = [
                texts.setdefault(one.embedded, len(texts))
                for one in store.survey.passages(file.document_id)
            ]
    passages = list(texts)
    asked: list[Asked] = []
    done = 0
    with closing(maker.make()) as events:
        for event in events:
            if isinstance(event, Made):
                case, done = event.case, event.done
                own = of_file.get(case.file, [])
                at = next((at for at in own if holds(passages[at], case.evidence[0])), -1)
                if at >= 0:
                    asked.append(Asked(case.question, at, case.file))
            yield Asking(done, count)
    return passages, asked
