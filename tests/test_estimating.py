"""How long a folder will take, from a few of its own files, without writing anything."""

from __future__ import annotations

import math
from pathlib import Path
from typing import cast

from assistant.embedding import Embedder
from assistant.folders import Unreadable, scan
from assistant.indexing import Indexer
from assistant.indexing.estimating import Estimate, Tally
from assistant.parsing.confined import ParserProcess
from assistant.patterns import Rules
from assistant.store import Store
from tests.library import SMALL, HashEmbedder


def _measured(folder: Path, embedder: HashEmbedder | None) -> list[Estimate]:
    tally = Tally()
    for found in scan(str(folder), Rules.of(str(folder))):
        assert not isinstance(found, Unreadable)
        tally.add(found)
    with Store.in_memory() as store, ParserProcess() as parser:
        indexer = Indexer(store, parser, cast(Embedder, embedder) if embedder else None, SMALL)
        return list(tally.measure(indexer, indexer.add_folder(folder)))


def _fill(folder: Path, files: int) -> None:
    folder.mkdir(exist_ok=True)
    for number in range(files):
        text = "\n\n".join(f"Valve {number}-{n} is opened on day {n}." for n in range(40))
        (folder / f"note {number}.md").write_text(f"# Note {number}\n\n{text}\n", "utf-8")


def test_a_few_files_stand_for_all(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    _fill(folder, 30)
    (folder / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj << /Type /Catalog")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    embedder = HashEmbedder()
    *steps, last = _measured(folder, embedder)
    assert [step.seconds for step in steps] == [-1.0] * len(steps)
    assert 2 <= last.files < 31  # of each type; not all of them
    assert last.texts == len(embedder.texts) > 0
    assert math.isfinite(last.seconds)
    assert last.seconds > 0
    assert sorted(path.name for path in tmp_path.rglob("*")) == before  # nothing was written
    (alone,) = (one for one in _measured(folder, None) if one.seconds >= 0)
    assert alone.texts == 0


def test_an_empty_folder_takes_nothing(tmp_path: Path) -> None:
    assert _measured(tmp_path, HashEmbedder()) == []
