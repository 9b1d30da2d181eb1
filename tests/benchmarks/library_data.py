"""Libraries that were written to learn from and to fit on, with what a search finds in them.

`packaging/reader/libraries.jsonl.gz` -> files, indexed as the product does -> `searched`

One library a line: its `files`, questions that one of them answers (`asked`) and near misses that
none does (`missed`), each with the file, the words that answer or seem to, and the sentence or row
that they stand in; and `twins`, of each of which the first is answered and the other, in one thing
another question, is not. A language model wrote them, as private people's and small offices' files;
those of tests/libraries, which judge, are not among them. A library is a group: a fifth is not
learned from.
"""

from __future__ import annotations

import gzip
import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant.embedding import Embedder
from assistant.indexing import Indexer
from assistant.models.installed import default_model
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home
from assistant.pieces import pieces
from assistant.records import Hit
from assistant.retrieval import Retriever
from assistant.steering import without_orders
from assistant.store import Store
from assistant.wording import content, words_of
from tests.benchmarks.telltale import evened

FILE = Path(__file__).parents[2] / "packaging" / "reader" / "libraries.jsonl.gz"
TONGUES = FILE.with_name("tongues.jsonl.gz")
"""The same in German, French and Spanish."""
_ALIKE = 0.6  # of the evidence's words, where a passage gives it otherwise than the file

Span = tuple[int, int, int]
"""`hits[hit].text[start:end]` as (hit, start, end)."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question; the words of `evidence`, in `file`, that answer it, or only seem to."""

    question: str
    file: str
    words: str
    evidence: str
    answered: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A library as it was written; `files`: text by path.

    twins: two questions about the same words: the first they answer, the second they seem to.
    """

    name: str
    files: dict[str, str]
    wanted: tuple[Wanted, ...]
    twins: tuple[tuple[Wanted, Wanted], ...] = ()
    language: str = "en"

    @property
    def group(self) -> str:
        return f"library {self.name}"

    @property
    def sides(self) -> tuple[Wanted, ...]:
        """The questions of the twins, each answered one before the other."""
        return tuple(side for twin in self.twins for side in twin)


@dataclass(frozen=True, slots=True)
class Searched:
    """A question and what the search finds, best first; `at`: where its words stand in the hits,
    None where they are not among them."""

    group: str
    wanted: Wanted
    hits: tuple[Hit, ...]
    at: Span | None


def libraries(path: Path = FILE) -> list[Written]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [_library(json.loads(line)) for line in file]


def _library(line: dict[str, Any]) -> Written:
    kinds = (("asked", True), ("missed", False))
    wanted = [
        Wanted(question, file, words, evidence, answered)
        for kind, answered in kinds
        for question, file, words, evidence in line[kind]
    ]
    twins = [
        (Wanted(question, file, words, evidence, True), Wanted(twin, file, words, evidence, False))
        for question, twin, file, words, evidence in line["twins"]
    ]
    return Written(
        line["library"], line["files"], tuple(wanted), tuple(twins), line.get("language", "en")
    )


def fair(found: Sequence[Written]) -> set[str]:
    """The questions, as many answered as missed, of which wording alone does not tell which."""
    asked = [(one.question, one.answered, each.group) for each in found for one in each.wanted]
    return {text for (text, *_), kept in zip(asked, evened(asked), strict=True) if kept}


def searched(
    written: Written, embedder: Embedder, count: int, wanted: Sequence[Wanted] | None = None
) -> Iterator[Searched]:
    """Index the files in a place of their own, and search for each question: `count` hits."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / written.name
        for name, text in written.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        with Store.open(Path(place) / "library.db") as store, ParserProcess() as parser:
            indexer = Indexer(store, parser, embedder)
            indexer.add_folder(folder)
            for _ in indexer.refresh():
                pass
            retriever = Retriever(store, embedder)
            for one in written.wanted if wanted is None else wanted:
                hits = without_orders(retriever.search(one.question, count))
                # the place is another each time, and says nothing
                named = [
                    replace(hit, file=f"/{written.name}/{_below(hit, folder)}") for hit in hits
                ]
                yield Searched(written.group, one, tuple(named), place_in(named, one))


def _below(hit: Hit, folder: Path) -> str:
    return Path(hit.file).relative_to(folder.resolve()).as_posix()


def default_embedder() -> Embedder:
    return Embedder.open(default_model(Home.default(), "embedder"))


def place_in(hits: Sequence[Hit], wanted: Wanted) -> Span | None:
    """Where the words stand in the evidence, in the first hit of the file that has it."""
    stems = {word.stem for word in content(words_of(wanted.evidence))}
    for at, hit in enumerate(hits):
        if not hit.file.endswith(f"/{wanted.file}"):
            continue
        best: tuple[float, Span] | None = None
        for low, high in _told(wanted, hit.text):
            for match in re.finditer(_whole(wanted.words), hit.text[low:high]):
                said = {word.stem for word in words_of(hit.text[low:high])}
                alike = len(stems & said) / max(len(stems), 1)
                span = (at, low + match.start(), low + match.end())
                if alike >= _ALIKE and (best is None or alike > best[0]):
                    best = alike, span
        if best:
            return best[1]
    return None


def _told(wanted: Wanted, text: str) -> list[tuple[int, int]]:
    """Where the evidence stands word for word; else every sentence and row."""
    whole = [match.span() for match in re.finditer(_spaced(wanted.evidence), text)]
    return whole or pieces(text)


def _whole(text: str) -> str:
    return rf"(?<![^\W_]){_spaced(text)}(?![^\W_])"  # not the 2 of 12


def _spaced(text: str) -> str:
    """As a pattern in which any white space does for another."""
    return r"\s+".join(map(re.escape, text.split()))
