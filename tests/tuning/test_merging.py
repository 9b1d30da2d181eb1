"""Adapters reach llama.cpp as trained: attached or merged, and refused where they don't fit."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant.errors import ModelError, TuningError
from assistant.generation import Generator
from assistant.models.gguf import read_head
from assistant.paths import Home
from assistant.records import Message
from assistant.tuning.adopting import adopt_folder
from assistant.tuning.bases import Base, base_at, weight_files
from assistant.tuning.gguf_files import GgufFile
from assistant.tuning.merging import convert, fitted, merge, merged_weights
from assistant.tuning.parity import PROMPTS, check_adapter, compare, llama_predictions
from assistant.tuning.peft_files import CONFIG, ORIGIN, WEIGHTS, read_adapter
from assistant.tuning.registry import (
    adapter_file,
    export_adapter,
    find_adapter,
    import_pack,
    list_adapters,
    remove_adapter,
)
from tests.tuning.peft_folder import write_peft
from tests.tuning.tiny import tiny_base


@pytest.fixture
def base(tmp_path: Path) -> Base:
    return tiny_base(tmp_path)


@pytest.mark.parametrize("method", ["lora", "rslora", "dora"])
def test_torch_and_llama_agree_on_every_way(tmp_path: Path, base: Base, method: str) -> None:
    folder = write_peft(tmp_path / "peft", base, method)
    found = list(check_adapter(folder, base, ["F16", "Q8_0"]))
    names = [one.what for one in found]
    wanted = ["base alone", "attached", "merged", "merged"]
    assert names == (
        [name for name in wanted if name != "attached"] if method == "dora" else wanted
    )
    assert all(one.agrees for one in found), found
    assert found[1].divergence < 1e-4
    # and the adapter does something: without it the same prompts are predicted otherwise
    prompts = [f"{text}\n\n" for text in PROMPTS]
    made = tmp_path / "merged.gguf"
    for _ in merge(read_adapter(folder), base, made, "F16"):
        pass
    apart = compare(
        "", "F16", llama_predictions(base.path, prompts), llama_predictions(made, prompts)
    )
    assert apart.divergence > 1e-3


def test_adapters_are_attached_together_and_scaled(tmp_path: Path, base: Base) -> None:
    paths = []
    for seed in (1, 2):
        adapter = read_adapter(write_peft(tmp_path / f"peft{seed}", base, "lora", seed))
        paths.append(tmp_path / f"adapter{seed}.gguf")
        convert(adapter, base, paths[-1])
    plain = llama_predictions(base.path, ["abc"])[0]
    with Generator.open(base.path, adapters=[(path, 1.0) for path in paths]) as generator:
        both = generator.predictions("abc")
        generator.scale_adapters([1.0, 0.0])
        first = generator.predictions("abc")
        generator.scale_adapters([0.0, 0.0])
        none = generator.predictions("abc")
    assert np.array_equal(none, plain)
    assert not np.allclose(both, first, atol=1e-3)
    assert np.allclose(first, llama_predictions(base.path, ["abc"], [(paths[0], 1.0)])[0])


def test_a_merge_keeps_all_that_the_base_says(tmp_path: Path, base: Base) -> None:
    adapter = read_adapter(write_peft(tmp_path / "peft", base, "lora"))
    made = tmp_path / "merged.gguf"
    for _ in merge(adapter, base, made, "Q8_0", scale=0.5):
        pass
    one, other = GgufFile(base.path), GgufFile(made)
    assert read_head(made).licence == "CC0-1.0"
    assert other.value("footnote.base_hash") == base.hash
    assert other.value("footnote.adapter_hash") == adapter.hash
    for key in one.pairs():
        if key.startswith("tokenizer."):
            assert one.pairs()[key] == other.pairs()[key], key
    assert set(one.tensors) == set(other.tensors)
    assert not list(tmp_path.glob(".*")), "nothing half-made is left"
    with pytest.raises(TuningError, match="exists already"):
        next(iter(merge(adapter, base, made, "Q8_0")))


def test_a_merge_that_is_stopped_leaves_nothing(tmp_path: Path, base: Base) -> None:
    adapter = read_adapter(write_peft(tmp_path / "peft", base, "lora"))
    before = sorted(tmp_path.iterdir())
    events = merge(adapter, base, tmp_path / "merged.gguf", "Q8_0")
    next(events)
    events.close()
    assert sorted(tmp_path.iterdir()) == before


def test_dora_rescales_the_rows(tmp_path: Path, base: Base) -> None:
    source, parts = fitted(read_adapter(write_peft(tmp_path / "peft", base, "dora")), base)
    name, part = next(iter(parts.items()))
    made = merged_weights(source, name, source.weights(name), part)
    assert part.magnitude is not None
    sizes = source.reordered(name, part.magnitude[:, None])[:, 0]
    assert np.allclose(np.linalg.norm(made, axis=1), sizes, rtol=1e-4)


def test_an_adapter_for_another_model_is_refused(tmp_path: Path, base: Base) -> None:
    folder = write_peft(tmp_path / "peft", base, "lora")
    with pytest.raises(TuningError, match="other weights"):
        fitted(read_adapter(folder), replace(base, hash="0" * 64))
    with pytest.raises(TuningError, match="as a GGUF file"):
        fitted(read_adapter(folder), replace(base, kind="folder"))
    (folder / ORIGIN).unlink()
    fitted(read_adapter(folder), tiny_base(tmp_path, seed=2))  # it does not say, and it fits
    wide = write_peft(tmp_path / "wide", base, "lora", width=96)
    with pytest.raises(TuningError, match="64 × 128 in Tiny, and 64 × 96"):
        fitted(read_adapter(wide), base)
    deep = write_peft(tmp_path / "deep", base, "lora", layer=5)
    with pytest.raises(TuningError, match=r"layers\.5.*does not have"):
        fitted(read_adapter(deep), base)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"peft_type": "IA3"}, "only LoRA"),
        ({"bias": "all"}, "biases"),
        ({"modules_to_save": ["lm_head"]}, "whole modules"),
        ({"fan_in_fan_out": True}, "other way round"),
    ],
)
def test_an_adapter_of_another_kind_is_refused(
    tmp_path: Path, base: Base, change: dict[str, object], said: str
) -> None:
    folder = write_peft(tmp_path / "peft", base, "lora")
    config = json.loads((folder / CONFIG).read_text())
    (folder / CONFIG).write_text(json.dumps(config | change))
    with pytest.raises(TuningError, match=said):
        read_adapter(folder)


def test_pickles_and_damage_are_refused(tmp_path: Path, base: Base) -> None:
    folder = write_peft(tmp_path / "peft", base, "lora")
    data = (folder / WEIGHTS).read_bytes()
    (folder / WEIGHTS).write_bytes(data[: len(data) // 2])
    with pytest.raises(TuningError, match="damaged"):
        read_adapter(folder)
    (folder / WEIGHTS).rename(folder / "adapter_model.bin")
    with pytest.raises(TuningError, match="never loaded"):
        read_adapter(folder)
    (folder / "pytorch_model.bin").write_bytes(b"")
    with pytest.raises(TuningError, match="never loaded"):
        weight_files(folder)
    with pytest.raises(ModelError):
        base_at(folder / CONFIG)


def test_the_registry_carries_adapters(tmp_path: Path, base: Base) -> None:
    home, other = Home(tmp_path / "home"), Home(tmp_path / "other")
    record = adopt_folder(home, write_peft(tmp_path / "peft", base, "lora"), base, "mine")
    assert [one.id for one in list_adapters(home)] == ["mine"]
    with Generator.open(base.path, adapters=[(adapter_file(home, "mine"), 1.0)]) as generator:
        assert "".join(generator.write((Message("user", "a"),), 2)) is not None
    with pytest.raises(TuningError, match="already"):
        adopt_folder(home, tmp_path / "peft", base, "mine")
    pack = export_adapter(home, "mine", tmp_path)
    assert import_pack(other, pack) == record
    data = pack.read_bytes()
    at = data.index(b'"peft_type"')
    pack.write_bytes(data[:at] + b'"peft_tyqe"' + data[at + 11 :])
    shutil.rmtree(other.folder)
    with pytest.raises(TuningError, match="damaged"):
        import_pack(other, pack)
    assert list(list_adapters(other)) == []
    assert remove_adapter(home, "mine") > 0
    with pytest.raises(TuningError, match="no adapter"):
        find_adapter(home, "mine")
    with pytest.raises(TuningError, match="cannot be the name"):
        adopt_folder(home, tmp_path / "peft", base, "../evil")
