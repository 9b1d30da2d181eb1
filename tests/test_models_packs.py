"""Model packs: carried whole to another machine, and hostile ones refused."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant.embedding import Embedder
from assistant.errors import ModelError
from assistant.models.installed import (
    installed,
    verify,
)
from assistant.models.packs import MANIFEST
from assistant.paths import Home
from tests.model_files import exported, imported


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_a_pack_carries_an_embedder_whole(home: Home, model_home: Home, tmp_path: Path) -> None:
    pack = exported(model_home, "bge-small-en-v1.5", tmp_path)
    assert pack.name == "bge-small-en-v1.5.footnote-model"
    model = imported(home, pack)
    verify(model)
    theirs = installed(model_home, model.id)
    assert model.entry == theirs.entry
    assert {file.name for file in model.files} == {file.name for file in theirs.files}
    text = "The lease ends on the last day of February 2026."
    assert np.array_equal(
        Embedder.open(model).embed_question(text), Embedder.open(theirs).embed_question(text)
    )
    with pytest.raises(ModelError, match="installed already"):
        imported(home, pack)


def test_a_pack_carries_a_model_without_its_original(
    home: Home, model_home: Home, tmp_path: Path
) -> None:
    model = imported(home, exported(model_home, "all-minilm-l6-v2", tmp_path))
    theirs = installed(model_home, "all-minilm-l6-v2")
    assert (model.run, model.run_hash) == (theirs.run, theirs.run_hash)
    assert not (model.folder / "model.safetensors").exists()
    assert Embedder.open(model).id == Embedder.open(theirs).id


def test_a_pack_carries_a_generator(home: Home, tiny_home: Home, tmp_path: Path) -> None:
    model = imported(home, exported(tiny_home, "tiny-model-1", tmp_path / "stick.pack"))
    assert model.original_file.read_bytes() == (
        installed(tiny_home, "tiny-model-1").original_file.read_bytes()
    )
    assert model.figures


def test_an_export_overwrites_nothing_and_writes_nothing_damaged(
    tiny_home: Home, tmp_path: Path
) -> None:
    (tmp_path / "pack").write_bytes(b"mine")
    with pytest.raises(ModelError, match="exists already"):
        exported(tiny_home, "tiny-model-1", tmp_path / "pack")
    assert (tmp_path / "pack").read_bytes() == b"mine"
    with pytest.raises(ModelError, match="cannot be written"):
        exported(tiny_home, "tiny-model-1", tmp_path / "missing" / "pack")


def _rewrite(pack: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(pack) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target


def _in_manifest(change: Callable[[dict[str, Any]], None]) -> Callable[[dict[str, bytes]], None]:
    def rewrite(members: dict[str, bytes]) -> None:
        manifest = json.loads(members[MANIFEST])
        change(manifest)
        members[MANIFEST] = json.dumps(manifest).encode()

    return rewrite


def _flip(members: dict[str, bytes]) -> None:
    name = next(name for name in members if name.endswith(".gguf"))
    members[name] = members[name][:-1] + bytes([members[name][-1] ^ 1])


def _escape(members: dict[str, bytes]) -> None:
    members["../escaped"] = b"x"


def _escape_listed(members: dict[str, bytes]) -> None:
    manifest = json.loads(members[MANIFEST])
    name = manifest["files"][0]["name"]
    members["../escaped"] = members.pop(name)
    members[MANIFEST] = members[MANIFEST].replace(name.encode(), b"../escaped")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_flip, "another SHA-256"),
        (_escape, "not those of its manifest"),
        (_escape_listed, "damaged"),
        (lambda members: members.pop(MANIFEST), "has no footnote-model.json"),
        (lambda members: members.update({MANIFEST: b"{"}), "damaged"),
        (lambda members: members.update({MANIFEST: b"[" * 100_000}), "damaged"),
        (lambda members: members.update({MANIFEST: b" " * 5_000_000}), "too large"),
        (_in_manifest(lambda m: m.update(version=99)), "newer Footnote"),
        (_in_manifest(lambda m: m["entry"].update(id="../x")), "damaged"),
        (_in_manifest(lambda m: m["files"][0].update(size=1)), "another size"),
        (_in_manifest(lambda m: m.update(run="other")), "damaged"),
    ],
)
def test_a_hostile_pack_is_refused(
    home: Home,
    tiny_home: Home,
    tmp_path: Path,
    change: Callable[[dict[str, bytes]], None],
    reason: str,
) -> None:
    pack = exported(tiny_home, "tiny-model-1", tmp_path / "good")
    with pytest.raises(ModelError, match=reason):
        imported(home, _rewrite(pack, tmp_path / "bad", change))
    assert not home.models.exists() or list(home.models.iterdir()) == []
    assert not list(tmp_path.rglob("escaped"))


@pytest.mark.parametrize("kind", ["link", "compressed"])
def test_a_pack_holds_only_plain_stored_files(
    home: Home, tiny_home: Home, tmp_path: Path, kind: str
) -> None:
    pack = exported(tiny_home, "tiny-model-1", tmp_path / "good")
    bad = tmp_path / "bad"
    with zipfile.ZipFile(pack) as source, zipfile.ZipFile(bad, "w") as target:
        for info in source.infolist():
            content = source.read(info)
            if info.filename.endswith(".gguf") and kind == "link":
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            elif info.filename.endswith(".gguf"):
                info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    with pytest.raises(ModelError, match="not stored as a plain file"):
        imported(home, bad)


def test_a_cut_off_pack_is_refused(home: Home, tiny_home: Home, tmp_path: Path) -> None:
    pack = exported(tiny_home, "tiny-model-1", tmp_path / "good")
    cut = tmp_path / "cut"
    cut.write_bytes(pack.read_bytes()[:-500])
    with pytest.raises(ModelError, match="no usable model pack: it is damaged"):
        imported(home, cut)


def test_what_is_no_model_is_refused(home: Home, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("hello")
    with pytest.raises(ModelError, match="is no model"):
        imported(home, tmp_path / "note.txt")
    with pytest.raises(ModelError, match="cannot be read"):
        imported(home, tmp_path / "missing.gguf")
