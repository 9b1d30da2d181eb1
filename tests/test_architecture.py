"""The rules of the import graph, read from the source: who may know whom."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "assistant"

BASE = {"records", "errors", "keys", "paths", "settings", "catalogue", "threads", "process", "work",
        "silence", "tiles"}  # fmt: skip
"""May be imported by everything, and import nothing of ours but each other."""

PURE = {
    "places", "sentences", "units", "wording", "languages", "quantities", "streaming", "fusion",
    "query", "naming", "glossary", "linking", "trails", "turning", "changing", "claims",
    "disagreeing", "parties", "monthly", "pieces", "corpus_abroad",
    "corpus_tongues", "chat_template", "chats", "asking",
    "answer_kinds", "asked_days", "corpus", "calling", "sizing", "dating", "months", "steering",
    "answer_events", "judging", "evidence", "quoting", "citing", "prompting",
    "amounts", "furniture", "rows", "separated", "table_captions", "deciding", "one_document",
    "outlining", "planning", "worked_out", "statements", "ratios", "periods", "listing",
    "asked_about", "comparing", "years", "pricing", "keeping", "quotations", "shortening",
    "bibliographies", "lettered", "enumerations", "padding", "other_kind",
    "front_matter", "markings", "several", "boxes",
    "announcing", "displacing", "narrowing", "rewriting",
    "kin", "owners", "forms", "settled", "latest", "weekdays", "cancelling", "hearing", "denying",
    "turns", "speaking", "relative_days",
    "totals", "other_day",
    "writers", "ending", "versions", "replies",
    "amending", "differing", "drafts", "answer_options",
    "adding", "entries", "source_days", "outstanding", "of_a_day", "referring", "sections",
    "telling_days",
}  # fmt: skip
"""Compute only: they may import each other and the base."""

LEAVES = {
    "folders": {"patterns"},
    "patterns": set(),
    "watching": {"folders", "patterns", "notices", "settling", "linux_notices"},
    "notices": {"folders", "patterns"},
    "linux_notices": {"folders", "patterns", "notices"},
    "settling": set(),
    "parsing": set(),
    "chunking": set(),
    "embedding": set(),
    "reading": set(),
    "generation": {"loading"},
    "loading": set(),
    "store": set(),
    "vault": set(),
    "models": {"embedding"},  # an import is tried before it is accepted
}
"""Each knows the base, what computes, and the helpers named here; never another leaf."""

COMPOSERS = {
    "indexing",
    "selecting",
    "searching",
    "thinning",
    "retrieval",
    "rereading",
    "weighing",
    "checking",
    "standing",
    "refusals",
    "answer_run",
    "contraries",
    "what_changed",
    "agreeing",
    "answering",
    "surveying",
    "survey_words",
    "surveying_boxes",
    "surveying_mails",
    "evaluation",
    "tuning",
    "cli",
    "session",
    "sealing",
}

ONLY_IN = {
    "apsw": {"store"},
    "sqlite_vec": {"store"},
    "llama_cpp": {"loading", "models", "tiles"},
    "fastembed": {"embedding"},
    "onnxruntime": {"reading", "silence"},
    "pymupdf": {"parsing"},
    "rapidocr": {"parsing"},
    "cv2": {"parsing"},
    "PySide6": set(),
    "torch": {"tuning"},
    "transformers": {"tuning"},
    "peft": {"tuning"},
    "safetensors": {"tuning"},
    "gguf": {"tuning"},
    "requests": set(),
    "httpx": set(),
}


def modules() -> Iterator[tuple[str, Path, ast.Module]]:
    """(first part of the name inside the package, file, syntax tree)."""
    for path in sorted(PACKAGE.rglob("*.py")):
        part = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        yield part, path, ast.parse(path.read_text("utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            if node.module == "assistant":
                yield from (f"assistant.{alias.name}" for alias in node.names)


def ours(tree: ast.Module) -> set[str]:
    return {name.split(".")[1] for name in imported(tree) if name.startswith("assistant.")}


def test_every_module_has_its_layer() -> None:
    known = BASE | PURE | set(LEAVES) | COMPOSERS | {"__init__"}
    assert {part for part, _, _ in modules()} - known == set()


@pytest.mark.parametrize("layer", ["base", "pure", "leaves"])
def test_nothing_knows_what_stands_above_it(layer: str) -> None:
    for part, path, tree in modules():
        known = ours(tree) - {part}
        if layer == "base" and part in BASE:
            assert known <= BASE, path
        elif layer == "pure" and part in PURE:
            assert known <= BASE | PURE, path
        elif layer == "leaves" and part in LEAVES:
            assert known <= BASE | PURE | LEAVES[part], path


def test_libraries_stay_where_they_belong() -> None:
    for part, path, tree in modules():
        for name in imported(tree):
            allowed = ONLY_IN.get(name.split(".")[0])
            assert allowed is None or part in allowed, f"{path} imports {name}"


def test_nothing_outside_the_store_holds_sql() -> None:
    verbs = ("select ", "insert into ", "delete from ", "create table ", "pragma ")
    for part, path, tree in modules():
        if part == "store":
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not node.value.strip().lower().startswith(verbs), f"{path}: {node.value}"


def test_modules_say_where_they_stand_and_stay_short() -> None:
    for _, path, tree in modules():
        assert ast.get_docstring(tree), f"{path} has no docstring"
        assert len(path.read_text("utf-8").splitlines()) <= 400, f"{path} is too long"


@pytest.mark.parametrize("module", ["assistant.cli", "assistant.store", "assistant.parsing"])
def test_light_modules_load_no_model_library(module: str) -> None:
    heavy = {"llama_cpp", "fastembed", "onnxruntime", "pymupdf", "torch", "PySide6"}
    code = f"import sys, {module}; print(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not heavy & set(out.stdout.split())
