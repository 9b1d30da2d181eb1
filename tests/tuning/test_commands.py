"""`footnote tune …` as a process: checks, one-sentence refusals, and no torch in the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tiny_gguf import write_tiny_gguf
from tests.tuning.test_examples import words


def footnote(home: Path, *arguments: str | Path, code: str = "") -> tuple[int, str, str]:
    code = code or "import sys; from assistant.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, "FOOTNOTE_HOME": str(home)},
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "examples.jsonl"
    lines = [{"prompt": words(at, 5), "completion": words(at + 100, 3)} for at in range(30)]
    lines.append({"prompt": "my card", "completion": "4242 4242 4242 4242"})
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    return path


def test_examples_are_checked_against_the_base(tmp_path: Path, file: Path) -> None:
    base = write_tiny_gguf(tmp_path / "tiny.gguf")
    code, out, err = footnote(tmp_path, "tune", "check", file, "--base", base, "--json")
    assert code == 0, err
    *findings, summary = map(json.loads, out.splitlines())
    assert [(one["finding"], one["line"], one["removed"]) for one in findings] == [
        ("secret", 31, True)
    ]
    parts = [summary[name] for name in ("train", "validation", "held_out")]
    assert sum(parts) == 30
    assert summary["longest_tokens"] > 20
    code, out, _ = footnote(tmp_path, "tune", "check", file, "--base", base, "--longest", "10")
    assert code == 8


def test_errors_are_one_sentence(tmp_path: Path, file: Path) -> None:
    base = write_tiny_gguf(tmp_path / "tiny.gguf")
    other = write_tiny_gguf(tmp_path / "other.gguf", architecture="gpt2")
    for arguments, wanted, said in (
        (("check", tmp_path / "none.jsonl", "--base", base), 8, "cannot be read"),
        (("check", file, "--base", other), 8, "architecture “gpt2”"),
        (("check", file, "--base", "no-model"), 3, "not installed"),
        (("train", "new", "--base", base), 8, "no training run “new”"),
        (("train", "new", file, "--base", base, "--targets", "lm_head"), 8, "lm_head"),
        (("merge", "none"), 8, "no adapter “none”"),
        (("prove", "none"), 8, "no adapter “none”"),
        (("use", "none"), 8, "no adapter “none”"),
        (("remove", "none"), 8, "no adapter “none”"),
        (("pause", "none"), 8, "cannot be paused"),
        (("stop", "none"), 8, "no training run “none”"),
        (("embedder", "mine"), 4, "footnote index"),
        (("make", tmp_path / "pairs.jsonl"), 4, "footnote index"),
        (("make", tmp_path / "pairs.jsonl", "--form", "x"), 8, "must hold"),
        (("import", file), 8, "no adapter pack"),
        (("convert", tmp_path, "--base", base), 8, "no adapter"),
    ):
        code, _, err = footnote(tmp_path / "home", "tune", *map(str, arguments))
        assert code == wanted, err
        assert said in err
        assert len(err.strip().splitlines()) == 1
        assert "Traceback" not in err
    code, out, _ = footnote(tmp_path / "home", "tune", "list", "--json")
    assert (code, out) == (0, "")


def test_what_is_missing_is_said_in_one_sentence(tmp_path: Path, file: Path) -> None:
    base = write_tiny_gguf(tmp_path / "tiny.gguf")
    hidden = (
        "import sys, importlib.util as u; real = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'peft' else real(name, *rest)\n"
        "from assistant.cli import main; sys.exit(main())"
    )
    code, _, err = footnote(tmp_path, "tune", "train", "a", file, "--base", base, code=hidden)
    assert code == 8
    assert 'pip install "footnote[tuning]"' in err
    assert len(err.strip().splitlines()) == 1


def test_commands_and_window_load_no_torch() -> None:
    modules = (
        "session",
        *(
            f"cli.{name}"
            for name in ("tuning", "adapters", "proving", "pairing", "embedder_tuning")
        ),
        "tuning.trainer",
    )
    loads = "; ".join(f"import assistant.{name}" for name in modules)
    code = f"{loads}; import sys; print(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"torch", "transformers", "peft", "gguf"} & set(out.stdout.split())
