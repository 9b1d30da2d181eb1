"""Models on disk: list, verify, remove, import and export, with real models and hostile files."""

from __future__ import annotations

import json
import shutil
import stat
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.catalogue import InstalledModel, read_catalogue
from assistant.embedding import Embedder
from assistant.errors import ModelError
from assistant.models.getting import Ready
from assistant.models.gguf import read_head
from assistant.models.importing import ImportOptions, import_model
from assistant.models.installed import (
    default_model,
    installed,
    list_models,
    remove,
    verify,
)
from assistant.models.packs import MANIFEST, Exported, export_model
from assistant.models.preparing import choose_format
from assistant.paths import Home
from tests.tiny_gguf import write_tiny_gguf


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture(scope="module")
def tiny_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home with one imported model of a few kilobytes; read it only."""
    folder = tmp_path_factory.mktemp("tiny")
    home = Home(folder / "home")
    _import(home, write_tiny_gguf(folder / "Tiny Model (1).gguf"))
    return home


@pytest.fixture(scope="module")
def onnx_folder(model_home: Home, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published bge-small as a folder that fastembed can load."""
    model = default_model(model_home, "embedder")
    folder = tmp_path_factory.mktemp("onnx") / "My Embedder"
    (folder / "1_Pooling").mkdir(parents=True)
    for name in ("model.onnx", "tokenizer.json", "tokenizer_config.json", "config.json"):
        shutil.copy(model.folder / name, folder / name)
    pooling = json.dumps({"pooling_mode_cls_token": True, "word_embedding_dimension": 384})
    (folder / "1_Pooling" / "config.json").write_text(pooling)
    return folder


def _import(home: Home, path: Path, options: ImportOptions | None = None) -> InstalledModel:
    *_, ready = import_model(home, path, options or ImportOptions())
    assert isinstance(ready, Ready)
    return ready.model


def _export(home: Home, model_id: str, target: Path) -> Path:
    *_, exported = export_model(home, model_id, target)
    assert isinstance(exported, Exported)
    return exported.path


# --- GGUF ----------------------------------------------------------------------------------------


def test_an_imported_gguf_says_what_it_is_and_runs(tiny_home: Home) -> None:
    model = installed(tiny_home, "tiny-model-1")
    assert (model.entry.role, model.entry.context, model.entry.chat) == ("generator", 512, False)
    assert (model.entry.title, model.entry.licence.name) == ("Tiny", "CC0-1.0")
    assert model.original_file.name == "Tiny-Model-1-.gguf"
    running = llama_cpp.Llama(str(model.run_file), n_ctx=64, verbose=False)
    assert running.n_vocab() == 261


def test_formats_are_measured_and_one_is_chosen(tiny_home: Home) -> None:
    figures = installed(tiny_home, "tiny-model-1").figures
    assert [figure["format"] for figure in figures] == ["F32", "Q8_0", "BF16"]
    assert sum(figure["chosen"] for figure in figures) == 1
    assert figures[0]["divergence"] == pytest.approx(0, abs=1e-3)
    assert all(figure["read_per_s"] > 0 and figure["written_per_s"] > 0 for figure in figures)


def test_the_quickest_format_that_loses_nothing_is_chosen() -> None:
    def figure(
        name: str, read: float, perplexity: float, divergence: float, size: int = 100
    ) -> dict[str, Any]:
        return {
            "format": name,
            "size": size,
            "read_per_s": read,
            "written_per_s": 100.0,
            "perplexity": perplexity,
            "divergence": divergence,
        }

    original = figure("Q4_1", 400, 20.0, 0.0)
    good, coarse = figure("Q8_0", 800, 20.1, 0.004), figure("Q4_0", 1200, 23.0, 0.26)
    drifting = figure("BF16", 1500, 20.0, 0.1)
    assert choose_format([original, good, coarse, drifting]) is good
    assert choose_format([original, coarse]) is original
    wide = figure("BF16", 850, 20.0, 0.003, size=200)
    assert choose_format([original, good, wide]) is good  # hardly quicker, twice the memory
    wide = figure("BF16", 1500, 20.0, 0.003, size=200)
    assert choose_format([original, good, wide]) is wide


@pytest.fixture(scope="module")
def gguf_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_tiny_gguf(tmp_path_factory.mktemp("gguf") / "tiny.gguf").read_bytes()


def _replaced(data: bytes, old: bytes, new: bytes) -> bytes:
    assert old in data
    return data.replace(old, new, 1)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda d: d[:-4], "cut off: 4 bytes are missing"),
        (lambda d: d[:2000], "cut off or damaged"),
        (lambda d: d[:4] + struct.pack("<I", 9) + d[8:], "format version is 9"),
        (lambda d: d[:8] + struct.pack("<Q", 1 << 60) + d[16:], "counts make no sense"),
        (lambda d: d[:16] + struct.pack("<Q", 0) + d[24:], "counts make no sense"),
        (lambda d: _replaced(d, b"tokenizer.ggml.model", b"tokenizer.ggml.modem"), "no tokenizer"),
        (lambda d: _replaced(d, b"general.architecture", b"general.architectura"), "no language"),
        (lambda d: d[:24] + struct.pack("<Q", 1 << 62) + d[32:], "cut off or damaged"),
    ],
)
def test_a_gguf_that_is_not_whole_is_refused(
    home: Home, tmp_path: Path, gguf_bytes: bytes, change: Callable[[bytes], bytes], reason: str
) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(change(gguf_bytes))
    with pytest.raises(ModelError, match=reason):
        _import(home, path)
    assert not home.models.exists()


def test_a_gguf_that_llama_cpp_refuses_or_crashes_on_is_refused(
    home: Home, tmp_path: Path, gguf_bytes: bytes
) -> None:
    unknown = write_tiny_gguf(tmp_path / "unknown.gguf", architecture="nonsense")
    misshapen = tmp_path / "misshapen.gguf"
    key = b"llama.embedding_length" + struct.pack("<I", 4)
    misshapen.write_bytes(
        _replaced(gguf_bytes, key + struct.pack("<I", 64), key + struct.pack("<I", 96))
    )
    for path in (unknown, misshapen):
        with pytest.raises(ModelError, match="The model does not load"):
            _import(home, path)
        assert list(home.models.iterdir()) == []


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_mutated_head_never_does_worse_than_a_refusal(
    data: st.DataObject, gguf_bytes: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = data.draw(st.integers(0, 1500))
    piece = data.draw(st.binary(min_size=1, max_size=8))
    path = tmp_path_factory.mktemp("mutated") / "m.gguf"
    path.write_bytes(gguf_bytes[:place] + piece + gguf_bytes[place + len(piece) :])
    try:
        assert read_head(path).parameters > 0
    except ModelError as error:
        assert "no usable GGUF" in error.message  # noqa: PT017 - both ends are right


# --- ONNX ----------------------------------------------------------------------------------------


def test_an_onnx_folder_becomes_an_embedder(
    home: Home, model_home: Home, onnx_folder: Path
) -> None:
    prefix = "Represent this sentence for searching relevant passages: "
    model = _import(home, onnx_folder, ImportOptions(question_prefix=prefix))
    assert (model.id, model.entry.pooling, model.entry.dimensions) == ("my-embedder", "cls", 384)
    ours = Embedder.open(default_model(home, "embedder"))
    shipped = default_model(model_home, "embedder")
    theirs = Embedder.open(replace(shipped, run=shipped.original))
    question = "When does the rental contract end, and who has to be told?"
    assert np.array_equal(ours.embed_question(question), theirs.embed_question(question))
    assert ours.id != theirs.id


def _without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def _with(name: str, content: str) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        (folder / name).write_text(content)

    return write


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_without("model.onnx"), "holds no ONNX model"),
        (_without("tokenizer.json"), r"holds no tokenizer\.json"),
        (_with("tokenizer.json", "{"), "does not load"),
        (_with("model.onnx", "not a graph"), "does not load"),
        (_with("config.json", '{"hidden_size": 768, "pad_token_id": 0}'), r"shape \(384,\)"),
        (_with("config.json", "[]"), "has no dimensions"),
    ],
)
def test_an_onnx_folder_that_is_not_what_it_says_is_refused(
    home: Home, onnx_folder: Path, tmp_path: Path, change: Callable[[Path], None], reason: str
) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(onnx_folder, folder)
    change(folder)
    with pytest.raises(ModelError, match=reason):
        _import(home, folder)
    assert not home.models.exists() or list(home.models.iterdir()) == []


# --- packs ---------------------------------------------------------------------------------------


def test_a_pack_carries_an_embedder_whole(home: Home, model_home: Home, tmp_path: Path) -> None:
    pack = _export(model_home, "bge-small-en-v1.5", tmp_path)
    assert pack.name == "bge-small-en-v1.5.footnote-model"
    model = _import(home, pack)
    verify(model)
    theirs = installed(model_home, model.id)
    assert model.entry == theirs.entry
    assert {file.name for file in model.files} == {file.name for file in theirs.files}
    text = "The lease ends on the last day of February 2026."
    assert np.array_equal(
        Embedder.open(model).embed_question(text), Embedder.open(theirs).embed_question(text)
    )
    with pytest.raises(ModelError, match="installed already"):
        _import(home, pack)


def test_a_pack_carries_a_model_without_its_original(
    home: Home, model_home: Home, tmp_path: Path
) -> None:
    model = _import(home, _export(model_home, "all-minilm-l6-v2", tmp_path))
    theirs = installed(model_home, "all-minilm-l6-v2")
    assert (model.run, model.run_hash) == (theirs.run, theirs.run_hash)
    assert not (model.folder / "model.safetensors").exists()
    assert Embedder.open(model).id == Embedder.open(theirs).id


def test_a_pack_carries_a_generator(home: Home, tiny_home: Home, tmp_path: Path) -> None:
    model = _import(home, _export(tiny_home, "tiny-model-1", tmp_path / "stick.pack"))
    assert model.original_file.read_bytes() == (
        installed(tiny_home, "tiny-model-1").original_file.read_bytes()
    )
    assert model.figures


def test_an_export_overwrites_nothing_and_writes_nothing_damaged(
    tiny_home: Home, tmp_path: Path
) -> None:
    (tmp_path / "pack").write_bytes(b"mine")
    with pytest.raises(ModelError, match="exists already"):
        _export(tiny_home, "tiny-model-1", tmp_path / "pack")
    assert (tmp_path / "pack").read_bytes() == b"mine"
    with pytest.raises(ModelError, match="cannot be written"):
        _export(tiny_home, "tiny-model-1", tmp_path / "missing" / "pack")


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
    pack = _export(tiny_home, "tiny-model-1", tmp_path / "good")
    with pytest.raises(ModelError, match=reason):
        _import(home, _rewrite(pack, tmp_path / "bad", change))
    assert not home.models.exists() or list(home.models.iterdir()) == []
    assert not list(tmp_path.rglob("escaped"))


@pytest.mark.parametrize("kind", ["link", "compressed"])
def test_a_pack_holds_only_plain_stored_files(
    home: Home, tiny_home: Home, tmp_path: Path, kind: str
) -> None:
    pack = _export(tiny_home, "tiny-model-1", tmp_path / "good")
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
        _import(home, bad)


def test_a_cut_off_pack_is_refused(home: Home, tiny_home: Home, tmp_path: Path) -> None:
    pack = _export(tiny_home, "tiny-model-1", tmp_path / "good")
    cut = tmp_path / "cut"
    cut.write_bytes(pack.read_bytes()[:-500])
    with pytest.raises(ModelError, match="no usable model pack: it is damaged"):
        _import(home, cut)


def test_what_is_no_model_is_refused(home: Home, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("hello")
    with pytest.raises(ModelError, match="is no model"):
        _import(home, tmp_path / "note.txt")
    with pytest.raises(ModelError, match="cannot be read"):
        _import(home, tmp_path / "missing.gguf")


# --- list, verify, remove ------------------------------------------------------------------------


def test_the_list_says_what_is_there(home: Home, tiny_home: Home, tmp_path: Path) -> None:
    catalogue = read_catalogue()
    model = _import(home, _export(tiny_home, "tiny-model-1", tmp_path / "pack"))
    listed = {line.id: line for line in list_models(home, catalogue)}
    assert listed["tiny-model-1"].state == "present"
    assert listed["tiny-model-1"].size == model.size
    assert {line.state for line in listed.values()} == {"present", "missing"}
    assert listed["gemma-3-270m"].licence == "Gemma Terms of Use"

    content = bytearray(model.original_file.read_bytes())
    content[-1] ^= 1
    model.original_file.write_bytes(content)
    quick, full = (
        {line.id: line.state for line in list_models(home, catalogue, full)}
        for full in (False, True)
    )
    assert (quick["tiny-model-1"], full["tiny-model-1"]) == ("present", "damaged")
    with pytest.raises(ModelError, match="is damaged"):
        _export(home, "tiny-model-1", tmp_path / "other")

    model.original_file.unlink()
    quick = {line.id: line.state for line in list_models(home, catalogue)}
    assert quick["tiny-model-1"] == "damaged"
    assert remove(home, "tiny-model-1") > 0
    assert list(home.models.iterdir()) == []


def test_a_home_without_models_says_what_to_do(home: Home) -> None:
    with pytest.raises(ModelError, match="No embedding model is installed: run `footnote models"):
        default_model(home, "embedder")
    with pytest.raises(ModelError, match="run `footnote models get x`"):
        installed(home, "x")
    for model_id in ("x", "../home", ""):
        with pytest.raises(ModelError, match="cannot be removed"):
            remove(home, model_id)


def test_the_default_comes_before_others(model_home: Home) -> None:
    assert default_model(model_home, "embedder").id == "bge-small-en-v1.5"
    assert default_model(model_home, "generator").id == "smollm2-135m-instruct"
