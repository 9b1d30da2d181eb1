"""A small library for tests: folders of text files, indexed through the product's own path."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt

from assistant.chunking import ChunkOptions
from assistant.embedding import Embedder
from assistant.indexing import Indexer, IndexOptions
from assistant.indexing.events import IndexEvent
from assistant.parsing.confined import ParserProcess
from assistant.store import Store

SMALL = IndexOptions(chunking=ChunkOptions(target_tokens=40, max_tokens=80, small_tokens=10))


class HashEmbedder:
    """A deterministic stand-in for tests of plumbing: a bag of hashed words, 64 dimensions."""

    def __init__(self, name: str = "hash:1") -> None:
        self.id = name
        self.dimensions = 64
        self.max_tokens = 512
        self.texts: list[str] = []

    def embed_passages(self, texts: Sequence[str]) -> Iterator[tuple[int, npt.NDArray[np.float32]]]:
        for index, text in enumerate(texts):
            self.texts.append(text)
            yield index, self.embed_question(text)

    def vectors(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return np.stack([vector for _, vector in self.embed_passages(texts)])

    def embed_question(self, text: str) -> npt.NDArray[np.float32]:
        vector = np.full(64, -0.05, np.float32)
        for word in text.lower().split():
            digest = hashlib.blake2b(word.strip(".,?").encode(), digest_size=8).digest()
            vector[digest[0] % 64] += 1.0
        return vector / np.linalg.norm(vector)

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) + 2 for text in texts]


@contextmanager
def surveyed(folder: Path, files: Mapping[str, str]) -> Iterator[Store]:
    """The library of a folder with these texts by path, and with whatever it held before."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    with Store.open(folder.parent / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder)
        yield opened


def index(
    store: Store,
    parser: ParserProcess,
    folder: Path,
    embedder: HashEmbedder | Embedder | None = None,
    options: IndexOptions = SMALL,
) -> list[IndexEvent]:
    """Add the folder if it is new, and bring everything up to date."""
    indexer = Indexer(store, parser, cast(Embedder, embedder) if embedder else None, options)
    if store.ledger.folder(str(folder)) is None:
        indexer.add_folder(folder)
    return list(indexer.refresh())


def content(store: Store) -> dict[str, object]:
    """What a library holds, without the numbers that depend on the order it came in."""
    database = store.database
    return {
        "files": database.rows(
            "select path, kind, size, hex(hash), state, code, reason, attempts from files"
            " order by path"
        ),
        "passages": database.rows(
            "select f.path, p.number, p.start, p.end, p.heading, p.header, hex(t.hash)"
            " from files f join passages p on p.document_id = f.document_id"
            " join texts t on t.id = p.text_id order by f.path, p.number"
        ),
        "pages": database.rows(
            "select hex(d.hash), d.kind, g.number, hex(g.text), hex(g.spans) from documents d"
            " join pages g on g.document_id = d.id order by 1, 2, 3"
        ),
        "vectors": database.rows(
            "select hex(t.hash), hex(v.vector) from vectors v join texts t on t.id = v.text_id"
            " order by 1"
        ),
        "waiting": database.rows("select count(*) from waiting"),
        "documents": database.rows("select count(*) from documents"),
        "texts": database.rows("select count(*) from texts"),
    }
