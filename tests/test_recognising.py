"""Scans in the library: after all other files, page by page, kept, and found at their place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant.indexing import Indexer, Recogniser
from assistant.indexing.events import IndexEvent, Read, Recognised
from assistant.parsing.confined import ParserProcess
from assistant.store import Selection, Store, WordQuery
from assistant.store.ledger import MAX_ATTEMPTS, SCAN
from tests.library import SMALL
from tests.parsing.scans import BOILER, LEASE, scan_of, write


@pytest.fixture(scope="module")
def parser() -> Iterator[ParserProcess]:
    with ParserProcess() as opened:
        yield opened


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    with Recogniser() as opened:
        yield opened


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "library.db") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "files"
    place.mkdir()
    (place / "note.txt").write_text("The meter is behind the door.\n")
    write(place / "scan.pdf", scan_of(LEASE, BOILER))
    write(place / "mixed.pdf", scan_of(LEASE, before="The roof was mended in spring."))
    return place


def refreshed(
    store: Store, parser: ParserProcess, folder: Path, recogniser: Recogniser | None
) -> list[IndexEvent]:
    indexer = Indexer(store, parser, None, SMALL, recogniser=recogniser)
    if store.ledger.folder(str(folder)) is None:
        indexer.add_folder(folder)
    return list(indexer.refresh())


def states(store: Store) -> dict[str, tuple[str, str, str]]:
    return {Path(f.path).name: (f.state, f.code, f.reason) for f in store.ledger.files()}


def deferring(store: Store, parser: ParserProcess, folder: Path, recogniser: Recogniser) -> Indexer:
    """With all files read, but for the scanned pages."""
    indexer = Indexer(store, parser, None, SMALL, recogniser=recogniser)
    list(indexer.scan(indexer.add_folder(folder)))
    list(indexer.read_waiting())
    return indexer


def test_scans_come_last_and_are_found_with_their_boxes(
    store: Store, parser: ParserProcess, recogniser: Recogniser, folder: Path
) -> None:
    events = refreshed(store, parser, folder, recogniser)
    kinds = [type(each).__name__ for each in events if isinstance(each, Read | Recognised)]
    assert kinds[0] == "Read"  # the note, and then the scans
    assert kinds.count("Recognised") == 3
    assert states(store)["scan.pdf"] == ("ready", "", "Read by OCR, 2 pages.")
    assert states(store)["mixed.pdf"] == ("ready", "", "Read by OCR, 1 page.")
    ((id, _),) = store.words.search(WordQuery(("condensate",)), 10)
    passage = store.documents.passages_of_texts([id])[id][0]
    place = store.documents.place(passage, passage.start, passage.end)
    assert place.page == 2
    assert place.boxes
    assert place.confidence is not None
    assert place.confidence > 0.9
    assert store.check() == []


def test_a_hybrid_is_found_by_its_text_before_its_scans_are_read(
    store: Store, parser: ParserProcess, recogniser: Recogniser, folder: Path
) -> None:
    deferring(store, parser, folder, recogniser)
    assert states(store)["mixed.pdf"][:2] == ("new", SCAN)
    assert "waits for text recognition" in states(store)["mixed.pdf"][2]
    ((id, _),) = store.words.search(WordQuery(("roof",)), 10)
    assert store.locate([id], Selection())


def test_an_interrupted_file_goes_on_at_its_page(
    store: Store, parser: ParserProcess, recogniser: Recogniser, folder: Path
) -> None:
    (folder / "mixed.pdf").unlink()
    indexer = deferring(store, parser, folder, recogniser)
    with closing(indexer.recognise_waiting()) as events:
        first = next(events)
    assert isinstance(first, Recognised)
    assert states(store)["scan.pdf"][:2] == ("reading", SCAN)  # as a killed process leaves it
    again = refreshed(store, parser, folder, recogniser)
    assert [each.page for each in again if isinstance(each, Recognised)] == [2]
    assert states(store)["scan.pdf"][0] == "ready"


def test_a_pause_lets_other_files_be_read_at_once(
    store: Store, parser: ParserProcess, recogniser: Recogniser, folder: Path
) -> None:
    indexer = deferring(store, parser, folder, recogniser)
    for _ in range(MAX_ATTEMPTS + 2):  # a pause is no death
        asked = iter([False, True])
        assert list(indexer.recognise_waiting(lambda asked=asked: next(asked, True))) == []  # type: ignore[misc]
    done = [each for each in indexer.recognise_waiting() if isinstance(each, Read)]
    assert len(done) == 2


def test_switched_on_later_reads_what_waits_and_off_again_loses_nothing(
    store: Store, parser: ParserProcess, recogniser: Recogniser, folder: Path
) -> None:
    refreshed(store, parser, folder, None)
    assert states(store)["scan.pdf"][:2] == ("skipped", "scanned")
    assert "is scanned; its text is not read" in states(store)["mixed.pdf"][2]
    assert all(e.was_known for e in refreshed(store, parser, folder, None) if isinstance(e, Read))
    refreshed(store, parser, folder, recogniser)
    assert {state for state, _, _ in states(store).values()} == {"ready"}
    assert all(e.was_known for e in refreshed(store, parser, folder, None) if isinstance(e, Read))
    assert {state for state, _, _ in states(store).values()} == {"ready"}
