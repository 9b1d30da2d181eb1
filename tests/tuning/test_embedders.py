"""A tuned embedder: split by document, trained in a child, the same graph, kept only if better."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import BertConfig, BertModel

from assistant.catalogue import InstalledModel, Licence, ModelEntry, ModelFile
from assistant.embedding import Embedder
from assistant.errors import TuningError
from assistant.models.getting import finished
from assistant.models.installed import installed, measured_file, place
from assistant.models.preparing import prepare
from assistant.paths import Home
from assistant.tuning.contrast import Asked, gain_of, hard_negatives, reciprocal_ranks, split_asked
from assistant.tuning.embedders import (
    Compared,
    Embedded,
    EmbedderSettings,
    Fitting,
    Mined,
    tune_embedder,
)
from assistant.work import ended

WORDS = [f"word{at}" for at in range(120)]
FRAME = ["what", "about", "this", "tells", "of", "here"]
SHAPE = {"hidden_size": 32, "num_attention_heads": 2, "num_hidden_layers": 1}


def tiny_embedder(home: Home) -> InstalledModel:
    """A BERT of one layer with random weights, installed as the built-in one is."""
    folder = home.models / ".made"
    folder.mkdir(parents=True)
    names = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *FRAME, *WORDS]
    tokenizer = Tokenizer(models.WordLevel({name: at for at, name in enumerate(names)}, "[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    tokenizer.save(str(folder / "tokenizer.json"))
    said = {"model_max_length": 32, "pad_token": "[PAD]", "cls_token": "[CLS]"}
    (folder / "tokenizer_config.json").write_text(json.dumps(said))
    special = {"pad_token": "[PAD]", "cls_token": "[CLS]", "sep_token": "[SEP]"}
    (folder / "special_tokens_map.json").write_text(json.dumps(special))
    config = BertConfig(
        vocab_size=len(names), intermediate_size=64, max_position_embeddings=32, **SHAPE
    )
    config.save_pretrained(str(folder))
    torch.manual_seed(3)
    model = BertModel(config, add_pooling_layer=False)
    with torch.no_grad():
        for one in model.parameters():
            one.add_(torch.randn(one.shape) * 0.05)
    state = {name: one.contiguous() for name, one in model.state_dict().items()}
    save_file(state, folder / "model.safetensors")
    entry = ModelEntry(
        id="tiny",
        role="embedder",
        format="onnx",
        weights="model.safetensors",
        licence=Licence("CC0-1.0"),
        files=tuple(
            ModelFile(file.name, file.size, file.sha256)
            for file in map(measured_file, sorted(folder.iterdir()))
        ),
        convert="fuse_bert",
        dimensions=32,
        max_tokens=32,
        pooling="cls",
        normalised=True,
        question_prefix="about ",
    )
    return place(home, finished(entry, folder, ended(prepare(entry, folder)), "a test"))


def corpus() -> tuple[list[str], list[Asked]]:
    """A passage for each word, five of a document, and a question for each."""
    passages = [f"this tells of {word} here" for word in WORDS]
    asked = [Asked(f"what {word}", at, f"document {at // 5}") for at, word in enumerate(WORDS)]
    return passages, asked


def test_questions_are_split_by_document_and_too_few_are_refused() -> None:
    _, asked = corpus()
    learned, judged = split_asked(asked)
    assert len(learned) + len(judged) == len(asked)
    assert not {one.group for one in learned} & {one.group for one in judged}
    assert 0.25 < len(judged) / len(asked) < 0.4
    with pytest.raises(TuningError, match="too few"):
        split_asked(asked[:20])


def test_negatives_are_near_and_wrong_and_ranks_are_counted() -> None:
    passages = np.eye(8, dtype=np.float32)
    asked = [Asked(f"q{at}", at, "") for at in range(8)]
    assert all(wrong != at for at, wrong in enumerate(hard_negatives(asked, passages, passages)))
    ranks = reciprocal_ranks(asked, passages, passages)
    assert ranks.tolist() == [1.0] * 8
    worse = reciprocal_ranks(asked, np.roll(passages, 1, 0), passages)
    assert worse.max() <= 0.5
    gain = gain_of(worse, ranks, 8)
    assert gain.gains
    assert not gain_of(ranks, worse, 8).gains
    assert not gain_of(ranks, ranks, 8).gains, "no gain is no reason to change"


def test_it_is_trained_exported_and_kept_only_if_it_gains(tmp_path: Path) -> None:
    home = Home(tmp_path)
    base = tiny_embedder(home)
    settings = EmbedderSettings(rate=3e-3, epochs=12, batch=12, threads=1)
    events = list(tune_embedder(home, base, "tuned", *corpus(), settings))
    assert events[0] == Embedded(0, 120)
    assert isinstance(events[2], Mined)
    losses = [event.loss for event in events if isinstance(event, Fitting)]
    assert losses[-1] < losses[0]
    last = events[-1]
    assert isinstance(last, Compared)
    assert last.gain.gains, last.gain
    tuned = installed(home, "tuned")
    assert tuned.entry.question_prefix == base.entry.question_prefix
    assert tuned.source == "tuned from tiny"
    vectors = [Embedder.open(model).embed_question("what word3") for model in (base, tuned)]
    assert vectors[0] @ vectors[1] < 0.99, "it is another embedder"
    assert Embedder.open(tuned).id != Embedder.open(base).id
    with pytest.raises(TuningError, match="cannot be the name"):
        next(tune_embedder(home, base, "tuned", *corpus(), settings))


def test_one_that_does_not_gain_leaves_nothing(tmp_path: Path) -> None:
    home = Home(tmp_path)
    base = tiny_embedder(home)
    settings = EmbedderSettings(rate=1e-9, epochs=1, batch=12, most_steps=1, threads=1)
    *_, last = tune_embedder(home, base, "tuned", *corpus(), settings)
    assert isinstance(last, Compared)
    assert last.model is None
    with closing(tune_embedder(home, base, "tuned", *corpus(), settings)) as events:
        next(events)
    assert [path.name for path in home.models.iterdir()] == ["tiny"]
    with pytest.raises(TuningError, match="as it was published"):
        next(tune_embedder(home, replace(base, original=base.run), "x", *corpus()))
