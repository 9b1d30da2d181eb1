"""Models on disk: imported, listed, verified, removed; with real models and hostile files."""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.catalogue import read_catalogue
from assistant.embedding import Embedder
from assistant.errors import ModelError
from assistant.loading import llama_cpp
from assistant.models.gguf import read_head
from assistant.models.importing import ImportOptions
from assistant.models.installed import (
    default_model,
    installed,
    list_models,
    remove,
)
from assistant.models.preparing import choose_format
from assistant.paths import Home
from tests.model_files import exported, imported
from tests.tiny_gguf import write_tiny_gguf


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


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
        imported(home, path)
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
            imported(home, path)
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
    model = imported(home, onnx_folder, ImportOptions(question_prefix=prefix))
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
        imported(home, folder)
    assert not home.models.exists() or list(home.models.iterdir()) == []


# --- list, verify, remove ------------------------------------------------------------------------


def test_the_list_says_what_is_there(home: Home, tiny_home: Home, tmp_path: Path) -> None:
    catalogue = read_catalogue()
    model = imported(home, exported(tiny_home, "tiny-model-1", tmp_path / "pack"))
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
        exported(home, "tiny-model-1", tmp_path / "other")

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
