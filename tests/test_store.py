"""The store: one shape, one way in, and words for what the environment did."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import apsw
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import LockedError, StoreError
from assistant.keys import Key
from assistant.records import Block, Document, Page, Passage, Place, SourceFile, Span
from assistant.store import Indexable, Selection, Store, WordQuery
from assistant.store.codec import pack_spans, pack_text, unpack_spans, unpack_text
from assistant.store.database import Database
from assistant.store.migrations import MIGRATIONS
from assistant.store.vectors import CodeImage, quantised, sign_codes


def document(*texts: str) -> tuple[Document, list[Indexable]]:
    """One page a text, one passage a page."""
    pages = tuple(Page(text, (Block("paragraph", 0, len(text)),)) for text in texts)
    passages = [
        Indexable(Passage(n, 0, len(text), text, ("Heading",), "", Place(0, len(text))), "Title")
        for n, text in enumerate(texts)
    ]
    return Document(pages, title="Title"), passages


def put(store: Store, path: str, *texts: str, modified: int = 1) -> int:
    """A ready file with these passages; gives its document's id."""
    ledger = store.ledger
    folder = ledger.add_folder("/library", (), (), "")
    made, passages = document(*texts)
    hash = "\n".join(texts).encode()
    with store.transaction():
        source = SourceFile(path, 1, modified)
        ledger.put_file(folder.id, source, "text")
        id, _, _ = store.documents.put(hash, "text", "recipe", made, passages, modified)
        file = ledger.file(path)
        assert file is not None
        ledger.set_read(file.id, source, hash, 1, "recipe")
        ledger.set_ready(file.id, id)
    return id


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "library.db") as opened:
        yield opened


def test_a_text_is_kept_once_and_goes_with_its_last_file(store: Store) -> None:
    put(store, "/library/a", "the notice period", "rent is due monthly")
    put(store, "/library/b", "the notice period", "another clause")
    assert store.words.text_count() == 3
    file = store.ledger.file("/library/a")
    assert file is not None
    store.ledger.remove_files([file.id])
    assert store.documents.sweep() == 1
    assert store.words.search(WordQuery(("notice",)), 5)
    assert not store.words.search(WordQuery(("rent",)), 5)
    assert store.check() == []


def test_words_are_found_in_every_form_accents_folded_phrases_and_codes(store: Store) -> None:
    put(
        store,
        "/library/a",
        "Terminating the café lease",
        "Part AB-1200/7 was sent",
        "notice period",
    )
    first = {
        query: [id for id, _ in store.words.search(WordQuery((query,)), 5)]
        for query in ("terminates", "CAFE", "AB-1200/7", "period notice", "notice period")
    }
    assert first == {
        "terminates": [1],
        "CAFE": [1],
        "AB-1200/7": [2],
        "period notice": [],
        "notice period": [3],
    }


def test_required_and_excluded_phrases_limit_the_words(store: Store) -> None:
    put(store, "/library/a", "rent of the mill", "rent of the flat, a draft", "the flat itself")
    found = store.words.search(WordQuery(("flat", "rent"), required=("rent",)), 5)
    assert [id for id, _ in found] == [2, 1]
    assert store.words.search(WordQuery(("flat",), excluded=("draft",)), 5)[0][0] == 3
    assert store.words.search(WordQuery(("?", "*", '"', "NEAR(")), 5) == []


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_no_question_is_a_syntax_error(text: str) -> None:
    with Store.open(Path(":memory:")) as store:
        for query in (WordQuery((text,)), WordQuery(tuple(text.split()), (text,), (text,))):
            store.words.search(query, 3)


def test_a_selection_limits_both_searches(store: Store) -> None:
    put(store, "/library/in/a", "alpha clause", modified=10**18)
    put(store, "/library/in2/b", "alpha rule", modified=2 * 10**18)
    everything = store.allowed(Selection())
    assert sorted(everything) == [1, 2]
    assert list(store.allowed(Selection(inside=("/library/in",)))) == [1]
    assert list(store.allowed(Selection(inside=("/library/in2/b",)))) == [2]
    assert list(store.allowed(Selection(containing=("IN2",)))) == [2]
    assert list(store.allowed(Selection(after_ns=15 * 10**17))) == [2]
    assert list(store.allowed(Selection(before_ns=15 * 10**17, kinds=("text",)))) == [1]
    sql, values = Selection(inside=("/library/in",)).text_ids()
    assert [id for id, _ in store.words.search(WordQuery(("alpha",)), 5, sql, values)] == [1]


def test_the_nearest_vectors_are_those_of_a_full_scan(store: Store) -> None:
    random = np.random.default_rng(1)
    texts = [f"text number {n}" for n in range(900)]
    put(store, "/library/a", *texts)
    vectors = random.standard_normal((900, 96)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    embedder = store.vectors.use("model", 96)
    for start in range(0, 900, 90):
        part = slice(start, start + 90)
        store.vectors.put(embedder, [n + 1 for n in range(900)][part], list(vectors[part]))
    question = vectors[17] + 0.3 * random.standard_normal(96).astype(np.float32)
    exact = np.argsort(-(vectors @ question))[:10] + 1
    found = [id for id, _ in store.vectors.search(embedder, question, 10)]
    assert len(set(found) & set(exact.tolist())) >= 9  # int8 may swap neighbours
    allowed = np.array([3, 5, 18], np.int64)
    assert {id for id, _ in store.vectors.search(embedder, question, 10, allowed)} == {3, 5, 18}
    store.vectors.tidy(embedder)
    assert [id for id, _ in store.vectors.search(embedder, question, 10)] == found
    assert store.vectors.waiting_count() == 0
    assert store.check() == []


def test_another_embedder_puts_every_text_in_the_queue(store: Store) -> None:
    put(store, "/library/a", "one", "two")
    first = store.vectors.use("first", 8)
    store.vectors.put(first, [1, 2], [np.ones(8, np.float32), -np.ones(8, np.float32)])
    assert store.vectors.waiting_count() == 0
    second = store.vectors.use("second", 16)
    assert [id for id, _, _ in store.vectors.waiting(9)] == [1, 2]
    assert store.vectors.search(second, np.ones(16, np.float32), 5) == []
    assert store.vectors.use("first", 8) == first
    assert len(store.vectors.search(first, np.ones(8, np.float32), 5)) == 2


@given(st.integers(1, 40), st.integers(1, 200), st.integers(0, 2**31))
@settings(max_examples=40, deadline=None)
def test_hamming_distances_are_exact(rows: int, dimensions: int, seed: int) -> None:
    vectors = np.random.default_rng(seed).standard_normal((rows, dimensions)).astype(np.float32)
    codes = sign_codes(vectors)
    image = CodeImage(codes.shape[1], 1)
    image.extend([np.arange(rows)], [codes])
    distances = ((vectors > 0) != (vectors[0] > 0)).sum(axis=1)
    k = min(3, rows)
    nearest = image.nearest(codes[0], k, None)[:rows]
    if k < rows:
        assert sorted(distances[nearest]) == sorted(distances)[:k]


def test_int8_keeps_the_cosine() -> None:
    vectors = np.random.default_rng(2).standard_normal((50, 384)).astype(np.float32)
    small = quantised(vectors).astype(np.float32)
    cosines = (vectors * small).sum(1) / np.linalg.norm(vectors, axis=1)
    assert (cosines / np.linalg.norm(small, axis=1)).min() > 0.9995


@given(
    st.lists(
        st.tuples(st.integers(0, 50), st.booleans(), st.floats(0, 900, width=16)), max_size=20
    ),
    st.text(),
)
def test_pages_come_back_as_they_went(raw: list[tuple[int, bool, float]], text: str) -> None:
    spans = []
    for n, (length, is_box, edge) in enumerate(raw):
        where = round(edge, 1)
        box = (where, 0.0, where, 1.0) if is_box else None
        spans.append(Span(n * 60, n * 60 + length, box, None if is_box else f"A{n}:B{n}"))
    assert unpack_spans(pack_spans(spans)) == tuple(spans)
    clean = text.encode("utf-8", "ignore").decode()
    assert unpack_text(pack_text(clean)) == clean


def test_migrations_are_recorded_and_a_newer_store_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Store.open(path).close()
    Store.open(path).close()
    with sqlite3.connect(path) as connection:
        assert [
            name for (name,) in connection.execute("select name from migrations order by rowid")
        ] == [
            "create_tables",
            "add_lines",
            "add_collections",
            "add_coming_embedder",
            "add_recognition",
        ]
        connection.execute("insert into migrations values('from_the_future', '2030-01-01')")
    connection.close()
    with pytest.raises(StoreError, match="newer version"):
        Store.open(path)


@pytest.mark.parametrize("steps", range(1, len(MIGRATIONS)))
def test_every_older_store_is_brought_up_to_date(tmp_path: Path, steps: int) -> None:
    path = tmp_path / "library.db"
    database = Database(path)
    database.run("create table migrations(name text primary key, applied_at text)")
    for step in MIGRATIONS[:steps]:
        step(database)
        database.run("insert into migrations values(?, '')", (step.__name__,))
    database.run("insert into folders(path, include, exclude, added_at) values('/a','[]','[]','')")
    database.close()
    with Store.open(path) as store:
        put(store, "/library/b", "a text in a migrated store")
        assert [folder.path for folder in store.ledger.folders()] == ["/a", "/library"]
        assert store.words.search(WordQuery(("migrated",)), 1)
        assert store.check() == []


def test_a_damaged_file_a_wrong_key_and_a_missing_library_have_words(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with pytest.raises(StoreError, match="footnote index"):
        Store.open_existing(path)
    path.write_bytes(b"this is no database at all" * 100)
    with pytest.raises(StoreError, match="damaged"):
        Store.open(path)
    path.unlink()
    key = Key.new("a secret of some length")
    Store.open(path, key).close()
    assert b"SQLite format 3" not in path.read_bytes()[:100]
    with pytest.raises(LockedError, match="encrypted"):
        Store.open(path)
    with pytest.raises(LockedError, match="not the passphrase"):
        Store.open(path, Key.new("another secret"))
    Store.open(path, key).close()


def test_a_full_disk_loses_nothing_that_was_committed(tmp_path: Path) -> None:
    with Store.open(tmp_path / "library.db") as store:
        put(store, "/library/a", "kept text")
        store.checkpoint()
        pages = store.database.value("pragma page_count")
        store.database.value(f"pragma max_page_count = {pages + 2}")
        with pytest.raises(StoreError, match="disk is full"):
            put(store, "/library/b", *(f"text {n} " * 400 for n in range(20)))
        assert store.words.search(WordQuery(("kept",)), 5)
        assert store.check() == []


def test_a_library_locked_by_another_program_is_said(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Store.open(path) as store:
        other = apsw.Connection(str(path))
        other.execute("begin exclusive")
        store.database.connection.set_busy_timeout(10)
        with pytest.raises(StoreError, match="busy"):
            put(store, "/library/a", "text")
        other.execute("rollback")
        other.close()
        put(store, "/library/a", "text")


def test_a_wish_for_vectors_waits_for_nobody(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Store.open(path) as store:
        put(store, "/library/a", "one", "two", "three")
        other = apsw.Connection(str(path))
        other.execute("begin immediate")
        store.vectors.hasten([2], 99)  # is not heard, and fails nothing
        other.execute("rollback")
        other.close()
        assert store.vectors.waiting(1)[0][0] != 2
        store.vectors.hasten([2], 99)
        assert store.vectors.waiting(1)[0][0] == 2


def test_a_recipe_no_longer_says_how_long_a_text_the_embedder_reads(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    database = Database(path)
    database.run("create table migrations(name text primary key, applied_at text)")
    for step in MIGRATIONS[:2]:
        step(database)
        database.run("insert into migrations values(?, '')", (step.__name__,))
    database.run("insert into folders(path, include, exclude, added_at) values('/a','[]','[]','')")
    for n, last in enumerate(('"/512"', '""')):
        database.run(
            "insert into files(folder_id, path, kind, size, modified_ns, recipe, state, changed_at)"
            " values(1, ?, 'text', 1, 1, ?, 'new', '')",
            (f"/a/{n}".encode(), f'["text",3,1,220,480,{last}]'),
        )
    database.close()
    with Store.open(path) as store:
        recipes = [row[0] for row in store.database.rows("select recipe from files order by id")]
    assert recipes == ['["text",3,1,220,480,"tokens"]', '["text",3,1,220,480,""]']
