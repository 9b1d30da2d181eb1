"""Under the store: vectors of texts, durable in SQLite, first searched as bits in memory.

A question is compared with one bit a dimension of every vector (Hamming distance, in memory);
the nearest few hundred are then compared exactly by sqlite-vec. Point look-ups of 400 vectors
cost 0.6 ms from a plain table and 64 ms from a vec0 table, which is why the table is plain.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from assistant.store.database import Database

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]

MIN_CANDIDATES = 400
BLOCK = 8192  # vectors a block of codes holds after tidying
PIECE = 16_384  # codes compared at once, so that a column stays in the cache


def quantised(vectors: Floats) -> npt.NDArray[np.int8]:
    """(n, d) float32 -> (n, d) int8, each row scaled by its largest component.

    The scale does not change a cosine; the rounding changes it by less than 0.002.
    """
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    scaled = np.rint(vectors * (127.0 / np.maximum(largest, 1e-12)))
    return np.asarray(scaled, np.int8)


def sign_codes(vectors: npt.NDArray[np.int8] | Floats) -> npt.NDArray[np.uint64]:
    """(n, d) -> (n, ceil(d / 64)): one bit a dimension, set where it is positive."""
    bits = np.packbits(vectors > 0, axis=1)
    padding = -bits.shape[1] % 8
    return np.pad(bits, ((0, 0), (0, padding))).view(np.uint64)


class CodeImage:
    """The codes of one embedder in memory, column by column; grows as blocks are added."""

    def __init__(self, width: int, first_block: int) -> None:
        self.width = width  # 64-bit words a code
        self.first_block = first_block
        self.last_block = 0
        self.ids: Ids = np.empty(0, np.int64)
        self._columns: npt.NDArray[np.uint64] = np.empty((width, 0), np.uint64)

    def extend(self, ids: Sequence[Ids], codes: Sequence[npt.NDArray[np.uint64]]) -> None:
        self.ids = np.concatenate([self.ids, *ids])
        fresh = np.concatenate(codes).T
        self._columns = np.ascontiguousarray(np.concatenate([self._columns, fresh], axis=1))

    def nearest(self, code: npt.NDArray[np.uint64], k: int, allowed: Ids | None) -> Ids:
        """The ids of the k codes at the smallest Hamming distance, in no order."""
        distances = np.empty(len(self.ids), np.uint16)
        for start in range(0, len(distances), PIECE):
            piece = self._columns[:, start : start + PIECE]
            total = np.bitwise_count(piece[0] ^ code[0]).astype(np.uint16)
            for column, word in zip(piece[1:], code[1:], strict=True):
                total += np.bitwise_count(column ^ word)
            distances[start : start + PIECE] = total
        if allowed is not None:
            distances[~self._mask(allowed)] = np.iinfo(np.uint16).max
            k = min(k, len(allowed))
        if k >= len(distances):
            return self.ids
        return self.ids[np.argpartition(distances, k)[:k]]

    def _mask(self, allowed: Ids) -> npt.NDArray[np.bool_]:
        if not len(self.ids):
            return np.zeros(0, np.bool_)
        wanted = np.zeros(int(max(self.ids.max(), allowed.max(initial=0))) + 1, np.bool_)
        wanted[allowed] = True
        return wanted[self.ids]


class Vectors:
    """Vectors by embedder and text, the texts that wait for one, and search by meaning."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._images: dict[int, CodeImage] = {}

    def use(self, name: str, dimensions: int) -> int:
        """The id of the embedder to use from now on; texts without its vector join the queue."""
        with self._db.transaction():
            row = self._db.row("select id, current from embedders where name = ?", (name,))
            if row is not None and row[1]:
                return int(row[0])
            if row is None:
                self._db.run(
                    "insert into embedders(name, dimensions) values(?, ?)", (name, dimensions)
                )
            id = self._db.last_id() if row is None else int(row[0])
            self._db.run(
                "update embedders set current = (id = ?), coming = coming and id != ?", (id, id)
            )
            self._db.run(
                "insert or ignore into waiting(text_id, priority) select id, 0 from texts"
                " where id not in (select text_id from vectors where embedder_id = ?)",
                (id,),
            )
        return id

    def find(self, name: str) -> int | None:
        """The id of an embedder that has been used here; changes nothing."""
        found = self._db.value("select id from embedders where name = ?", (name,))
        return None if found is None else int(found)

    # --- the queue -------------------------------------------------------------------------------

    def waiting(self, limit: int) -> list[tuple[int, str, str]]:
        """(text id, context, text) of the texts to embed next."""
        return [
            (int(id), str(context), str(text))
            for id, context, text in self._db.rows(
                "select w.text_id, t.context, t.text from waiting w join texts t"
                " on t.id = w.text_id order by w.priority desc limit ?",
                (limit,),
            )
        ]

    def waiting_count(self) -> int:
        return int(self._db.value("select count(*) from waiting"))

    def count(self, embedder_id: int) -> int:
        return int(
            self._db.value("select count(*) from vectors where embedder_id = ?", (embedder_id,))
        )

    def hasten(self, text_ids: Sequence[int], priority: int) -> None:
        """Embed these texts before others: somebody asked for them.

        Only a wish: a search does not wait for another process that is writing just now.
        """
        self._db.run_unless_busy(
            "update waiting set priority = ? where text_id in (select value from json_each(?))",
            (priority, json.dumps([int(id) for id in text_ids])),
        )

    def put(self, embedder_id: int, text_ids: Sequence[int], vectors: Sequence[Floats]) -> None:
        """Store the vectors (d,) of texts, all or nothing; the queue is the current embedder's."""
        if not text_ids:
            return
        stacked = np.stack(vectors)
        small, codes = quantised(stacked), sign_codes(stacked)
        with self._db.transaction():
            still = {
                int(id)
                for (id,) in self._db.rows(
                    "select id from texts where id in (select value from json_each(?))",
                    (json.dumps([int(id) for id in text_ids]),),
                )
            }  # a text may have been deleted while it was embedded
            keep = [n for n, id in enumerate(text_ids) if int(id) in still]
            self._db.run_many(
                "insert or replace into vectors(embedder_id, text_id, vector) values(?, ?, ?)",
                [(embedder_id, int(text_ids[n]), small[n].tobytes()) for n in keep],
            )
            ids = np.array([text_ids[n] for n in keep], "<i8")
            if keep:
                self._db.run(
                    "insert into code_blocks(embedder_id, text_ids, codes) values(?, ?, ?)",
                    (embedder_id, ids.tobytes(), codes[keep].tobytes()),
                )
            self._db.run_many(
                "delete from waiting where text_id = ?"
                " and exists (select 1 from embedders where id = ? and current)",
                [(int(id), embedder_id) for id in text_ids],
            )

    def tidy(self, embedder_id: int) -> None:
        """Rewrite the blocks of codes when they are many and small, or hold deleted texts."""
        blocks, bytes_held = self._db.rows(
            "select count(*), coalesce(sum(length(text_ids)), 0) from code_blocks"
            " where embedder_id = ?",
            (embedder_id,),
        )[0]
        held, alive = bytes_held // 8, self.count(embedder_id)
        if blocks <= 16 + 2 * (held // BLOCK) and held - alive <= 1000 + held // 20:
            return
        with self._db.transaction():
            rows = self._db.rows(
                "select text_id, vector from vectors where embedder_id = ? order by text_id",
                (embedder_id,),
            )
            self._db.run("delete from code_blocks where embedder_id = ?", (embedder_id,))
            for start in range(0, len(rows), BLOCK):
                part = rows[start : start + BLOCK]
                ids = np.array([id for id, _ in part], "<i8")
                vectors = np.frombuffer(b"".join(v for _, v in part), np.int8)
                codes = sign_codes(vectors.reshape(len(part), -1))
                self._db.run(
                    "insert into code_blocks(embedder_id, text_ids, codes) values(?, ?, ?)",
                    (embedder_id, ids.tobytes(), codes.tobytes()),
                )

    # --- search ----------------------------------------------------------------------------------

    def search(
        self, embedder_id: int, question: Floats, limit: int, allowed: Ids | None = None
    ) -> list[tuple[int, float]]:
        """(text id, cosine) of the texts nearest to the question (d,), the nearest first."""
        image = self._image(embedder_id)
        if not len(image.ids):
            return []
        row = question.reshape(1, -1)
        nearest = image.nearest(sign_codes(row)[0], max(MIN_CANDIDATES, 4 * limit), allowed)
        found = self._db.rows(
            "select text_id, 1.0 - vec_distance_cosine(vec_int8(vector), vec_int8(?)) as cosine"
            " from vectors where embedder_id = ? and text_id in (select value from json_each(?))"
            " order by cosine desc limit ?",
            (
                quantised(row)[0].tobytes(),
                embedder_id,
                json.dumps(np.unique(nearest).tolist()),
                limit,
            ),
        )
        return [(int(id), float(cosine)) for id, cosine in found]

    def vectors_of(self, embedder_id: int, text_ids: Sequence[int]) -> dict[int, Floats]:
        """Normalised vectors (d,) of the texts that have one."""
        vectors = {}
        for id, data in self._db.rows(
            "select text_id, vector from vectors where embedder_id = ?"
            " and text_id in (select value from json_each(?))",
            (embedder_id, json.dumps([int(id) for id in text_ids])),
        ):
            vector = np.frombuffer(data, np.int8).astype(np.float32)
            vectors[int(id)] = vector / max(float(np.linalg.norm(vector)), 1e-12)
        return vectors

    def _image(self, embedder_id: int) -> CodeImage:
        """The codes in memory, with the blocks that were added since the last search."""
        image = self._images.get(embedder_id)
        first = self._db.value(
            "select min(id) from code_blocks where embedder_id = ?", (embedder_id,)
        )
        if image is None or (first or 0) != image.first_block:  # tidied, or started anew
            dimensions = self._db.value(
                "select dimensions from embedders where id = ?", (embedder_id,)
            )
            image = CodeImage(-(-int(dimensions) // 64), first or 0)
            self._images[embedder_id] = image
        rows = self._db.rows(
            "select id, text_ids, codes from code_blocks where embedder_id = ? and id > ?"
            " order by id",
            (embedder_id, image.last_block),
        )
        if rows:
            width = image.width
            image.extend(
                [np.frombuffer(ids, "<i8") for _, ids, _ in rows],
                [np.frombuffer(codes, np.uint64).reshape(-1, width) for _, _, codes in rows],
            )
            image.last_block = rows[-1][0]
        return image
