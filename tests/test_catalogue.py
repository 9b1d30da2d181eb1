"""The catalogue that ships is whole, and a hostile description of a model is refused."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.catalogue import (
    entry_from_dict,
    entry_to_dict,
    read_catalogue,
    safe_name,
)
from assistant.errors import ModelError


def test_the_built_in_models_are_described() -> None:
    catalogue = read_catalogue()
    roles = {model.id: model.role for model in catalogue.models}
    assert roles == {
        "bge-small-en-v1.5": "embedder",
        "all-minilm-l6-v2": "embedder",
        "smollm2-135m-instruct": "generator",
        "gemma-3-270m": "generator",
    }
    assert sorted(model.role for model in catalogue.starters if model.default) == [
        "embedder",
        "generator",
    ]
    assert all(catalogue.package(name).size > 0 for m in catalogue.models for name in m.packages)


def test_a_model_may_be_in_parts_with_terms_to_accept() -> None:
    gemma = read_catalogue().entry("gemma-3-270m")
    assert [len(file.parts) for file in gemma.files] == [4]
    assert gemma.licence.must_accept
    assert gemma.licence.address in ("https://ai.google.dev/gemma/terms",)
    assert "Prohibited Use" in gemma.licence.summary
    assert not gemma.starter


def test_the_question_prefix_is_the_published_one() -> None:
    bge = read_catalogue().entry("bge-small-en-v1.5")
    wanted = "Represent this sentence for searching relevant passages: "
    assert (bge.question_prefix, bge.passage_prefix, bge.pooling) == (wanted, "", "cls")
    assert bge.normalised


def test_an_unknown_id_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(ModelError, match=r"no model “gpt-9”.*bge-small-en-v1.5"):
        read_catalogue().entry("gpt-9")


def test_entries_travel_as_json() -> None:
    for entry in read_catalogue().models:
        assert entry_from_dict(json.loads(json.dumps(entry_to_dict(entry)))) == entry


def _described() -> dict[str, Any]:
    return copy.deepcopy(entry_to_dict(read_catalogue().entry("bge-small-en-v1.5")))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("id",), "../evil"),
        (("id",), ""),
        (("id",), 7),
        (("role",), "spy"),
        (("pooling",), "sum"),
        (("convert",), "eval"),
        (("format",), "pickle"),
        (("weights",), "other.onnx"),
        (("dimensions",), 0),
        (("dimensions",), "384"),
        (("surprise",), 1),
        (("licence",), None),
        (("files",), "model.onnx"),
        (("files", 0, "name"), "../model.onnx"),
        (("files", 0, "name"), "C:model.onnx"),
        (("files", 0, "name"), "model.json"),
        (("files", 0, "sha256"), "abc"),
        (("files", 0, "size"), -1),
        (("files", 1, "name"), "model.onnx"),
    ],
)
def test_a_hostile_description_is_refused(path: tuple[str | int, ...], value: object) -> None:
    table = _described()
    place: Any = table
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(ModelError, match="damaged"):
        entry_from_dict(table)


@given(st.text(max_size=40))
def test_a_safe_name_stays_in_its_folder(name: str) -> None:
    if safe_name(name):
        folder = Path("/models/x")
        assert (folder / name).parent == folder
        assert not set(name) & set('/\\:*?"<>|\0\n')
        assert name not in ("", ".", "..")


@pytest.mark.parametrize("content", ["[[model]]\nid = 1", "not toml", "[[model]]\nfile = []"])
def test_a_damaged_catalogue_is_one_clear_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text(content)
    with pytest.raises(ModelError):
        read_catalogue(path)
    with pytest.raises(ModelError, match="install Footnote again"):
        read_catalogue(tmp_path / "missing.toml")
