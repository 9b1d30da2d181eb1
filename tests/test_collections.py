"""Collections: named groups of folders, in the store and on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.errors import FolderError
from assistant.parsing.confined import ParserProcess
from assistant.query import parse_query
from assistant.retrieval import Retriever
from assistant.store import Store
from tests.library import index
from tests.test_cli import Commands


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Three folders, each with a note on valves."""
    made = []
    for name in ("mill", "house", "office"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / f"{name}.md").write_text(
            f"# {name}\n\nThe valve of the {name} sticks.\n", "utf-8"
        )
        made.append(folder)
    return made


def test_a_collection_is_searched_by_its_name(tmp_path: Path, folders: list[Path]) -> None:
    with Store.open(tmp_path / "library.db") as store, ParserProcess() as parser:
        for folder in folders:
            index(store, parser, folder)
        ledger = store.ledger
        mill, house, office = (ledger.folder(str(folder)) for folder in folders)
        assert mill is not None
        assert house is not None
        assert office is not None
        ledger.collect("At  home", mill)
        ledger.collect("at home", house)  # the same one
        assert ledger.collections() == {"At home": (house.path, mill.path)}
        assert ledger.collection_counts() == {"At home": {"ready": 2}}

        def found(question: str) -> list[str]:
            assert parse_query(question)
            hits = Retriever(store, None).search(question, 10)
            return sorted(Path(hit.file).name for hit in hits)

        assert found("valve") == ["house.md", "mill.md", "office.md"]
        assert found('valve in:"AT HOME"') == ["house.md", "mill.md"]
        assert found("valve in:office") == ["office.md"]  # no collection: a part of the path
        ledger.collect("office", house)
        assert found("valve in:office") == ["house.md"]
        with pytest.raises(FolderError, match="name"):
            ledger.collect(" ", mill)
        ledger.uncollect("at home", mill)
        ledger.uncollect("office")
        assert ledger.collections() == {"At home": (house.path,)}
        ledger.remove_folder(house)
        assert ledger.collections() == {}


def test_collections_on_the_command_line(tmp_path: Path, folders: list[Path]) -> None:
    footnote = Commands(tmp_path / "home")
    assert footnote("index", *folders).code == 0
    ran = footnote("collections", "--add", "Home", *folders[:2], "--json")
    paths = sorted(map(str, folders[:2]))
    assert ran.lines == [{"name": "Home", "folders": paths, "files": {"ready": 2}}]
    found = footnote("search", "valve", "in:home", "--json").lines[0]["hits"]
    assert {Path(hit["file"]).name for hit in found} == {"mill.md", "house.md"}
    assert "Home: 2 ready" in footnote("collections").out
    assert json.loads(footnote("collections", "--remove", "home", folders[0], "--json").out)
    refused = footnote("collections", "--add", "Home", tmp_path)
    assert refused.code == 5
    assert "not a folder of the library" in refused.err
    assert footnote("collections", "--remove", "Nowhere").code == 5
    assert footnote("collections", "--remove", "Home").out == ""
