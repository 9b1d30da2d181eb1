"""Embedding with the real models: right values, repeatable, cancellable."""

from __future__ import annotations

import dataclasses
import json
import random
import threading

import numpy as np
import onnxruntime
import pytest
from tokenizers import Tokenizer

from assistant.catalogue import InstalledModel
from assistant.embedding import Embedder, embedder_id
from assistant.errors import ModelError
from assistant.models.bert_graph import BertShape, GraphChoice, build_bert, read_int8_onnx
from assistant.models.installed import default_model, installed
from assistant.paths import Home

# The first values for "hello world" that the models' float32 originals give (as published with
# sentence-transformers and fastembed); ours are int8, so near them.
_CANONICAL = {
    "bge-small-en-v1.5": [0.0152, -0.0227, 0.0086, -0.0742, 0.0039],
    "all-minilm-l6-v2": [-0.0345, 0.0310, 0.0067, 0.0261, -0.0394],
}
_TEXTS = [
    "The lease ends on the last day of February 2026.",
    "Beech and oak grow north of the town.",
    "Revenue grew by 4 % to 3.2 million euros. " * 12,
    "def mean(x): return sum(x) / len(x)",
    "",
    "a",
]


@pytest.fixture(scope="module")
def embedder(model_home: Home) -> Embedder:
    return Embedder.open(default_model(model_home, "embedder"))


@pytest.mark.parametrize("model_id", sorted(_CANONICAL))
def test_vectors_are_those_of_the_published_model(model_home: Home, model_id: str) -> None:
    embedder = Embedder.open(installed(model_home, model_id))
    [(_, vector)] = embedder.embed_passages(["hello world"])
    assert vector.shape == (384,)
    assert vector.dtype == np.float32
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)
    assert vector[:5] == pytest.approx(_CANONICAL[model_id], abs=0.02)


def test_a_vector_does_not_depend_on_its_company(embedder: Embedder) -> None:
    alone = [dict(embedder.embed_passages([text]))[0] for text in _TEXTS]
    order = list(range(len(_TEXTS))) * 2
    random.Random(1).shuffle(order)
    for index, vector in embedder.embed_passages([_TEXTS[place] for place in order]):
        assert np.array_equal(vector, alone[order[index]])


def test_a_vector_does_not_depend_on_the_number_of_threads(model_home: Home) -> None:
    model = default_model(model_home, "embedder")
    one, three = (Embedder.open(model, threads=threads) for threads in (1, 3))
    vectors = [np.array([v for _, v in e.embed_passages(_TEXTS)]) for e in (one, three)]
    assert np.array_equal(vectors[0], vectors[1])


def test_meaning_is_near_and_the_question_prefix_is_used(embedder: Embedder) -> None:
    question = embedder.embed_question("When does the rental contract end?")
    scores = [float(question @ vector) for _, vector in embedder.embed_passages(_TEXTS)]
    assert scores.index(max(scores)) == 0
    [(_, as_passage)] = embedder.embed_passages(["When does the rental contract end?"])
    assert not np.array_equal(question, as_passage)


def test_passages_come_in_order_and_closing_stops(embedder: Embedder) -> None:
    made = embedder.embed_passages(["text"] * 200)
    assert [next(made)[0] for _ in range(3)] == [0, 1, 2]
    made.close()  # type: ignore[attr-defined]
    assert not [t.name for t in threading.enumerate() if t.name.startswith("embed")]
    assert list(embedder.embed_passages([])) == []


def test_text_that_is_no_unicode_is_embedded_all_the_same(embedder: Embedder) -> None:
    broken, mended = "a bill of 30 \udce2\x00", "a bill of 30 ?\x00"
    assert np.array_equal(embedder.embed_question(broken), embedder.embed_question(mended))
    assert embedder.count_tokens([broken]) == embedder.count_tokens([mended])


def test_tokens_are_counted_whole(embedder: Embedder) -> None:
    assert embedder.count_tokens(["", "hello world", "hello " * 2000]) == [2, 4, 2002]
    assert embedder.count_tokens([]) == []


def test_a_longer_text_is_cut_at_the_limit(embedder: Embedder) -> None:
    words = embedder.max_tokens - 2
    vectors = dict(embedder.embed_passages(["hello " * words, "hello " * words + "goodbye " * 50]))
    assert np.array_equal(vectors[0], vectors[1])


def test_the_fused_graph_gives_the_vectors_of_the_published_weights(model_home: Home) -> None:
    """In float32: where a processor overflows, the published int8 graph itself strays from them."""
    model = default_model(model_home, "embedder")
    weights = read_int8_onnx(model.original_file.read_bytes())
    whole = build_bert(weights, BertShape(384, 12, 12), GraphChoice(int8=False, first_only=True))
    session = onnxruntime.InferenceSession(whole, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(model.folder / "tokenizer.json"))
    tokenizer.no_padding()
    sentences = [text for text in _TEXTS if len(text) > 10]  # int8 is coarse on a word or two
    for index, ours in Embedder.open(model).embed_passages(sentences):
        tokenizer.enable_truncation(model.entry.max_tokens)
        ids = np.array([tokenizer.encode(sentences[index]).ids], np.int64)
        theirs = session.run(None, {"input_ids": ids})[0][0, 0]
        assert float(ours @ theirs) / float(np.linalg.norm(theirs)) > 0.99


def test_int8_weights_are_read_from_the_published_graph(model_home: Home) -> None:
    weights = read_int8_onnx(default_model(model_home, "embedder").original_file.read_bytes())
    assert weights["embeddings.word_embeddings.weight"].shape == (30522, 384)
    assert weights["encoder.layer.11.intermediate.dense.weight"].shape == (1536, 384)
    assert sum(".dense.weight" in name for name in weights) == 12 * 3


def test_the_id_names_everything_that_a_vector_depends_on(model_home: Home) -> None:
    model = default_model(model_home, "embedder")
    ids = {embedder_id(model)}
    ids.add(embedder_id(dataclasses.replace(model, run=model.original)))
    changes: list[dict[str, object]] = [
        {"passage_prefix": "passage: "},
        {"pooling": "mean"},
        {"max_tokens": 128},
    ]
    for change in changes:
        ids.add(embedder_id(_changed(model, change)))
    assert len(ids) == 5
    assert all(name.startswith("bge-small-en-v1.5:") for name in ids)


def test_a_model_that_is_not_as_described_is_refused(model_home: Home) -> None:
    model = default_model(model_home, "embedder")
    with pytest.raises(ModelError, match="does not load"):
        Embedder.open(_changed(model, {"dimensions": 768}))
    with pytest.raises(ModelError, match="not an embedder"):
        Embedder.open(default_model(model_home, "generator"))


def test_the_special_tokens_are_written_at_install(model_home: Home) -> None:
    folder = default_model(model_home, "embedder").folder
    tokens = json.loads((folder / "special_tokens_map.json").read_text())
    assert tokens["pad_token"] == "[PAD]"


def _changed(model: InstalledModel, change: dict[str, object]) -> InstalledModel:
    entry = dataclasses.replace(model.entry, **change)  # type: ignore[arg-type]
    return dataclasses.replace(model, entry=entry)
