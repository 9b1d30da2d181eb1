"""A Hugging Face folder as base: carried over to GGUF, trained, attached, merged; or refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM

from assistant.errors import AssistantError, TuningError
from assistant.models.gguf import read_head
from assistant.paths import Home
from assistant.tuning.adopting import adopt_run
from assistant.tuning.bases import base_at, open_vocabulary
from assistant.tuning.carried import carried_file, gguf_base
from assistant.tuning.merging import merge
from assistant.tuning.parity import check_adapter, compare, llama_predictions
from assistant.tuning.peft_files import read_adapter
from assistant.tuning.registry import adapter_folder, find_adapter
from assistant.tuning.trainer import train
from tests.tuning.hf_folder import TEMPLATE, write_folder
from tests.tuning.tiny import tiny_run

TEXTS = ("What is the answer? It's 1234.", "hello world")


@pytest.mark.parametrize("kind", ["llama", "qwen2", "qwen3"])
def test_a_folder_is_carried_over_whole(tmp_path: Path, kind: str) -> None:
    folder = write_folder(tmp_path / "model", kind)
    base = base_at(folder)
    made = gguf_base(Home(tmp_path / "home"), base)
    head = read_head(made.path)
    assert (made.kind, made.architecture, head.licence) == ("gguf", kind, "cc0-1.0")
    assert (head.name, head.chat) == ("model", True)
    own, theirs = open_vocabulary(base), open_vocabulary(made)
    assert [own.encode(text) for text in TEXTS] == [theirs.encode(text) for text in TEXTS]
    assert 2 in own.ends & theirs.ends
    model = AutoModelForCausalLM.from_pretrained(str(folder), dtype=torch.float32)
    with torch.no_grad():
        expected = [
            np.asarray(model(input_ids=torch.tensor([own.encode(text)])).logits[0])
            for text in TEXTS
        ]
    found = compare(kind, "F32", expected, llama_predictions(made.path, TEXTS))
    assert found.divergence < 1e-5
    assert gguf_base(Home(tmp_path / "home"), base).hash == made.hash
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]


def test_an_adapter_of_a_folder_reaches_llama(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    base = base_at(write_folder(tmp_path / "model", "llama"))
    run = tiny_run(tmp_path, "run", base, most_steps=3)
    list(train(run))
    record = adopt_run(home, run, base, "mine")
    carried = gguf_base(home, base)
    assert find_adapter(home, "mine").base_hash == record.base_hash
    assert (record.base_id, record.base_hash) == (str(carried.path), carried.hash)
    assert base_at(Path(record.base_id)).hash == carried.hash, "the proof opens it by its record"
    folder = adapter_folder(home, "mine")
    agreements = list(check_adapter(folder, carried, ["F16", "Q8_0"]))
    assert [one.what for one in agreements] == ["base alone", "attached", "merged", "merged"]
    assert all(one.agrees for one in agreements), agreements
    made = tmp_path / "merged.gguf"
    for _ in merge(read_adapter(folder), carried, made, "F16"):
        pass
    data = made.read_bytes()
    assert TEMPLATE.encode() in data
    assert b"footnote.source_hash" in data
    assert base.hash.encode() in data


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"model_type": "gpt2"}, "architecture “gpt2”"),
        ({"rope_scaling": {"rope_type": "yarn", "factor": 4.0}}, "stretches its positions"),
        ({"attention_bias": True}, "biases"),
        ({"sliding_window": 64}, "window"),
        ({"hidden_act": "gelu"}, "gelu"),
        ({"quantization_config": {"bits": 4}}, "quantised already"),
    ],
)
def test_a_folder_that_cannot_be_carried_over_is_refused(
    tmp_path: Path, change: dict[str, object], said: str
) -> None:
    folder = write_folder(tmp_path / "model", "llama")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, **change}))
    with pytest.raises(TuningError, match=said):
        base_at(folder)


def test_damage_and_strange_tokenizers_are_refused(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    folder = write_folder(tmp_path / "model", "llama")
    base = base_at(folder)
    table = json.loads((folder / "tokenizer.json").read_text())
    strange = {**table, "pre_tokenizer": {"type": "Whitespace"}}
    (folder / "tokenizer.json").write_text(json.dumps(strange))
    with pytest.raises(TuningError, match="cuts texts otherwise"):
        gguf_base(home, base)
    (folder / "tokenizer.json").write_text(json.dumps({**table, "model": {"type": "Unigram"}}))
    with pytest.raises(AssistantError, match="tokenizer"):
        gguf_base(home, base)
    (folder / "tokenizer.json").write_text(json.dumps(table))
    (weights,) = folder.glob("*.safetensors")
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(TuningError, match="damaged"):
        gguf_base(home, replace(base, hash="0" * 64))
    assert not list(carried_file(home, base).parent.iterdir()), "nothing half-made is left"
    (folder / "tokenizer.json").unlink()
    with pytest.raises(TuningError, match=r"no tokenizer\.json"):
        base_at(folder)
