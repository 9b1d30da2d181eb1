"""Small Hugging Face folders for the tests: random weights, a trained byte-level tokenizer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import AutoConfig, AutoModelForCausalLM

TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
CARD = "---\nlanguage: en\nlicense: cc0-1.0\n---\n# A model of a test\n"
_SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
_QWEN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)  # the expression of Qwen 2's tokenizer.json, which a folder of that model holds


def write_folder(folder: Path, kind: str, **changes: Any) -> Path:
    """A folder of `kind` ("llama", "qwen2", "qwen3"); `changes` are of its configuration."""
    tokenizer = _tokenizer(kind)
    values: dict[str, Any] = {
        "vocab_size": tokenizer.get_vocab_size() + 5,  # as many models have more than they use
        "hidden_size": 64,
        "intermediate_size": 96,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "head_dim": 16,
        "max_position_embeddings": 512,
        "tie_word_embeddings": kind != "qwen2",
        "bos_token_id": 1,
        "eos_token_id": 2,
    }
    torch.manual_seed(1)
    config = AutoConfig.for_model(kind, **{**values, **changes})
    model = AutoModelForCausalLM.from_config(config)
    with torch.no_grad():
        for name, one in model.named_parameters():
            if name.endswith("bias"):  # they begin as nothing
                one.normal_(0, 0.1)
    model.save_pretrained(str(folder))
    tokenizer.save(str(folder / "tokenizer.json"))
    said = {"bos_token": "<|im_start|>", "eos_token": "<|im_end|>", "chat_template": TEMPLATE}
    (folder / "tokenizer_config.json").write_text(json.dumps(said), "utf-8")
    (folder / "README.md").write_text(CARD, "utf-8")
    return folder


def _tokenizer(kind: str) -> Tokenizer:
    made = Tokenizer(models.BPE())
    if kind == "llama":  # as SmolLM's: digits one by one, then GPT-2's expression
        digits = pre_tokenizers.Digits(individual_digits=True)
        byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
        made.pre_tokenizer = pre_tokenizers.Sequence([digits, byte_level])
    else:
        split = pre_tokenizers.Split(Regex(_QWEN), "isolated", invert=False)
        byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
        made.pre_tokenizer = pre_tokenizers.Sequence([split, byte_level])
    made.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=_SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = ["What is the answer? The answer is 42, they'll say.", "hello world of the tests"] * 9
    made.train_from_iterator(texts, trainer)
    return made
