"""Indexing: nothing embedded twice, nothing lost, every file in the ledger with its reason."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from assistant.embedding import Embedder
from assistant.errors import FolderError, StoreError
from assistant.indexing import Indexer, keep_up, writer_lock
from assistant.indexing.events import Embedded, IndexEvent, Moved, Read, SetAside, Settled
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home
from assistant.places import place_of
from assistant.store import Selection, Store, WordQuery
from assistant.store.ledger import MAX_ATTEMPTS
from tests.library import SMALL, HashEmbedder, content, index

LEASE = "The tenant may terminate with three months notice.\n\nRent is due on the first day.\n"


@pytest.fixture(scope="module")
def parser() -> Iterator[ParserProcess]:
    with ParserProcess() as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "files"
    place.mkdir()
    (place / "lease.txt").write_text(LEASE)
    (place / "film.mp4").write_bytes(b"\0" * 10)
    (place / "broken.pdf").write_bytes(b"%PDF-1.4 and then nothing")
    return place


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "library.db") as opened:
        yield opened


def found(store: Store, word: str) -> int:
    return len(store.words.search(WordQuery((word,)), 10))


def states(store: Store) -> dict[str, tuple[str, str]]:
    return {Path(file.path).name: (file.state, file.code) for file in store.ledger.files()}


def test_every_file_is_in_the_ledger(store: Store, parser: ParserProcess, folder: Path) -> None:
    events = index(store, parser, folder, HashEmbedder())
    assert states(store) == {
        "lease.txt": ("ready", ""),
        "film.mp4": ("skipped", "unsupported"),
        "broken.pdf": ("failed", "damaged"),
    }
    reasons = {file.path: file.reason for file in store.ledger.files() if file.state != "ready"}
    assert all(reasons.values())
    assert "sound or film" in reasons[str(folder / "film.mp4")]
    assert isinstance(events[-1], Settled)
    assert found(store, "tenant") == 1
    assert store.vectors.waiting_count() == 0
    assert store.check() == []


def test_a_second_run_reads_nothing(store: Store, parser: ParserProcess, folder: Path) -> None:
    index(store, parser, folder, HashEmbedder())
    for file in store.ledger.files():  # old enough to trust their times
        os.utime(file.path, ns=(10**18, 10**18))
    index(store, parser, folder, HashEmbedder())
    events = index(store, parser, folder, HashEmbedder())
    assert not [event for event in events if isinstance(event, (Read, SetAside, Embedded))]


def test_moves_and_copies_embed_nothing_and_an_edit_only_its_passage(
    store: Store, parser: ParserProcess, folder: Path
) -> None:
    index(store, parser, folder, HashEmbedder())
    (folder / "deep").mkdir()
    (folder / "lease.txt").rename(folder / "deep" / "agreement.txt")
    shutil.copy(folder / "deep" / "agreement.txt", folder / "copy.txt")
    embedder = HashEmbedder()
    events = index(store, parser, folder, embedder)
    assert embedder.texts == []
    assert all(event.was_known for event in events if isinstance(event, Read))
    assert found(store, "tenant") == 1
    long = "\n\n".join(f"Clause {n}. " + "word " * 40 for n in range(6))
    (folder / "copy.txt").write_text(long)
    index(store, parser, folder, embedder)
    embedder.texts.clear()
    (folder / "copy.txt").write_text(long.replace("Clause 3", "Clause three"))
    index(store, parser, folder, embedder)
    assert [text.split("word")[0].strip() for text in embedder.texts] == ["Clause three."]
    assert store.check() == []


def test_gone_files_go_and_an_unreachable_folder_stays(
    store: Store, parser: ParserProcess, folder: Path
) -> None:
    index(store, parser, folder)
    (folder / "lease.txt").rename(folder.parent / "lease.txt")
    index(store, parser, folder)
    assert "lease.txt" not in states(store)
    assert found(store, "tenant") == 0
    (folder.parent / "lease.txt").rename(folder / "lease.txt")
    index(store, parser, folder)
    away = folder.with_name("unplugged")
    folder.rename(away)
    index(store, parser, folder)
    assert {state for state, _ in states(store).values()} == {"unreachable"}
    assert found(store, "tenant") == 1
    away.rename(folder)
    index(store, parser, folder)
    assert states(store)["lease.txt"] == ("ready", "")


def test_a_file_that_stops_footnote_each_time_is_left_alone(
    store: Store, parser: ParserProcess, folder: Path
) -> None:
    os.utime(folder / "lease.txt", ns=(10**18, 10**18))
    index(store, parser, folder)
    file = store.ledger.file(str(folder / "lease.txt"))
    assert file is not None
    store.ledger.retry(file.id)
    for _ in range(MAX_ATTEMPTS):  # processes that died while they read it
        waiting = store.ledger.waiting(1)[0]
        assert store.ledger.begin_reading(waiting)
    index(store, parser, folder)
    assert states(store)["lease.txt"] == ("failed", "crashed")
    index(store, parser, folder)
    assert states(store)["lease.txt"] == ("failed", "crashed")
    (folder / "lease.txt").write_text(LEASE + "Changed.")
    index(store, parser, folder)
    assert states(store)["lease.txt"] == ("ready", "")


def test_other_sizes_of_passages_read_the_files_again(
    store: Store, parser: ParserProcess, folder: Path
) -> None:
    index(store, parser, folder)
    other = replace(SMALL, chunking=replace(SMALL.chunking, target_tokens=60))
    for path in folder.iterdir():
        os.utime(path, ns=(10**18, 10**18))
    index(store, parser, folder)
    events = index(store, parser, folder, options=other)
    assert [event.path for event in events if isinstance(event, Read)] == [
        str(folder / "lease.txt")
    ]


def test_indexing_twice_or_apart_gives_the_same_library(
    tmp_path: Path, parser: ParserProcess, folder: Path
) -> None:
    with Store.open(tmp_path / "a.db") as a, Store.open(tmp_path / "b.db") as b:
        index(a, parser, folder, HashEmbedder())
        index(b, parser, folder)
        index(b, parser, folder, HashEmbedder())
        assert content(a) == content(b)


def test_places_in_text_are_those_of_the_whole_page(
    store: Store, parser: ParserProcess, folder: Path
) -> None:
    lines = [f"Line {n} says something of its own about matter {n}." for n in range(1, 80)]
    (folder / "long.md").write_text("# Title\n\n" + "\n\n".join(lines))
    rows = [f"{n},row number {n},{n * 7}" for n in range(1, 60)]
    (folder / "table.csv").write_text("id,name,value\n" + "\n".join(rows))
    index(store, parser, folder)
    ids = [id for (id,) in store.database.rows("select id from passages where line is not null")]
    assert len(ids) > 6
    for id in ids:
        passage = store.documents.passage(id)
        assert passage is not None
        page = store.documents.page(passage.page_id)
        for start, end in ((passage.start, passage.end), (passage.start + 3, passage.end - 2)):
            place = store.documents.place(passage, start, end)
            assert place == place_of(page, start, end, passage.heading)


def test_a_name_that_is_no_text_is_read_like_any_other(
    store: Store, parser: ParserProcess, folder: Path
) -> None:
    name = os.fsdecode(b"caf\xe9 \n menu.txt")
    (folder / name).write_text("The soup of the day is leek.")
    index(store, parser, folder, HashEmbedder())
    file = store.ledger.file(str(folder / name))
    assert file is not None
    assert file.state == "ready"
    ((id, _),) = store.words.search(WordQuery(("leek",)), 5)
    for selection in (Selection(), Selection(inside=(str(folder),))):
        assert store.locate([id], selection)[id][0].path == str(folder / name)
    assert store.locate([id], Selection(inside=(str(folder / name),)))
    (folder / name).unlink()
    index(store, parser, folder)
    assert store.ledger.file(str(folder / name)) is None


def test_a_folder_inside_another_is_refused_and_one_around_it_takes_it_over(
    store: Store, parser: ParserProcess, folder: Path
) -> None:
    index(store, parser, folder)
    indexer = Indexer(store, parser, None, SMALL)
    (folder / "inner").mkdir()
    with pytest.raises(FolderError, match="lies in"):
        indexer.add_folder(folder / "inner")
    with pytest.raises(FolderError):
        indexer.add_folder(folder / "absent")
    indexer.add_folder(folder.parent, exclude=["library.db*"])
    assert [each.path for each in store.ledger.folders()] == [str(folder.parent)]
    assert states(store)["lease.txt"] == ("ready", "")


def test_two_writers_are_refused(tmp_path: Path) -> None:
    home = Home(tmp_path)
    first, second = writer_lock(home), writer_lock(home)
    with first, pytest.raises(StoreError, match="Another Footnote"), second:
        raise AssertionError("two writers")


def until(events: Iterator[IndexEvent], kind: type[IndexEvent]) -> list[IndexEvent]:
    seen = []
    for event in events:
        seen.append(event)
        if isinstance(event, kind):
            return seen
    raise AssertionError(f"{kind} never came: {seen}")


@pytest.mark.timeout(60)
def test_what_is_saved_moved_and_deleted_is_followed(
    store: Store, parser: ParserProcess, folder: Path
) -> None:
    index(store, parser, folder, HashEmbedder())
    embedder = HashEmbedder()
    indexer = Indexer(store, parser, cast(Embedder, embedder), SMALL)
    (folder / "while away.txt").write_text("The chimney was swept while nobody watched.")
    with closing(keep_up(store, indexer)) as events:
        until(events, Settled)
        assert found(store, "chimney") == 1
        (folder / "note.txt").write_text("The boiler was serviced in March.")
        until(events, Read)
        assert found(store, "boiler") == 1
        until(events, Embedded)
        embedder.texts.clear()
        (folder / "note.txt").rename(folder / "boiler.txt")
        moved = until(events, Moved)[-1]
        assert isinstance(moved, Moved)
        assert moved.path == str(folder / "boiler.txt")
        assert embedder.texts == []
        (folder / "boiler.txt").unlink()
        while store.ledger.file(str(folder / "boiler.txt")) is not None:
            next(events)
    assert store.check() == []
