"""Settings are kept, checked, and never lost."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answering import AnswerOptions
from assistant.chunking import ChunkOptions
from assistant.errors import AssistantError
from assistant.parsing.confined import Limits
from assistant.parsing.options import MEBIBYTE, ParseOptions
from assistant.searching import RetrievalOptions
from assistant.settings import (
    ChunkingSettings,
    ModelSettings,
    RetrievalSettings,
    Settings,
    WatchingSettings,
    load_settings,
    save_settings,
)
from assistant.watching import WatchOptions


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.toml"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_without_a_file_there_are_the_defaults(path: Path) -> None:
    assert load_settings(path) == Settings()
    save_settings(path, Settings())
    assert load_settings(path) == Settings()
    assert "=" not in path.read_text("utf-8")


def test_the_defaults_are_those_of_the_engine() -> None:
    settings = Settings()
    for values, options in (
        (settings.chunking, ChunkOptions()),
        (settings.retrieval, RetrievalOptions()),
        (settings.answering, AnswerOptions()),
        (settings.watching, WatchOptions()),
    ):
        for setting in fields(values):
            if setting.name == "grounded":
                continue  # the session attaches it; the engine has no such option
            assert getattr(values, setting.name) == getattr(options, setting.name), setting.name
    assert settings.reading.largest_mb * MEBIBYTE == ParseOptions().max_bytes
    assert settings.reading.memory_mb * MEBIBYTE == Limits().memory
    assert settings.reading.seconds == Limits().seconds


def test_unknown_keys_comments_and_order_are_kept(path: Path) -> None:
    text = (
        "# mine\nfuture = 1\n\n[watching]\n# a slow drive\npoll_s = 20\nnew_thing = [1, 2]\n\n"
        "[window]\nwidth = 900\n"
    )
    settings = load_settings(written(path, text))
    assert settings.watching.poll_s == 20.0
    save_settings(path, replace(settings, models=ModelSettings(threads=2)))
    assert path.read_text("utf-8").startswith(text)
    assert load_settings(path) == replace(settings, models=ModelSettings(threads=2))


def test_a_value_set_back_to_its_default_is_set_back_in_the_file(path: Path) -> None:
    save_settings(path, Settings(watching=WatchingSettings(poll_s=5.0)))
    save_settings(path, Settings())
    assert load_settings(path) == Settings()
    assert "poll_s = 10.0" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[watching]\npoll_s = 'often'\n", "watching.poll_s must be a number from 0.1 to 86400"),
        ("[watching]\npoll_s = true\n", "watching.poll_s must be a number"),
        ("[watching]\nmode = 'magic'\n", 'watching.mode must be one of "auto", "events"'),
        ("[models]\nthreads = -1\n", "models.threads must be a whole number from 0"),
        ("[models]\nthreads = 2.5\n", "models.threads must be a whole number"),
        ("[models]\nembedder = 3\n", "models.embedder must be a text in quotation marks"),
        ("[retrieval]\nwords = nan\n", "retrieval.words must be a number"),
        ("[retrieval]\nwords = 0\nmeaning = 0\n", "nothing could be found"),
        ("[chunking]\ntarget_tokens = 481\n", "must rise"),
        ("chunking = 3\n", "write [chunking] in a line of its own"),
        ("[chunking\n", "cannot be understood"),
        ("[models]\nthreads = 1\nthreads = 2\n", "cannot be understood"),
    ],
)
def test_a_wrong_value_is_said_with_what_to_do(path: Path, text: str, said: str) -> None:
    with pytest.raises(AssistantError) as raised:
        load_settings(written(path, text))
    assert said in raised.value.message
    assert str(path) in raised.value.message


def test_several_adapters_each_with_its_strength(path: Path) -> None:
    kept = {"mine": 0.7, "my letters": 1.0, "forms-2": -0.25}
    settings = Settings(models=ModelSettings().with_adapters(kept))
    save_settings(path, settings)
    assert dict(load_settings(path).models.adapters) == kept
    assert ModelSettings().with_adapters({}).adapters == ()
    older = load_settings(written(path, '[models]\nadapter = "mine"\nadapter_scale = 0.5\n'))
    assert older.models.adapters == (("mine", 0.5),)
    for wrong in ("mine:much", "mine:5", "mine:nan", ":1"):
        with pytest.raises(AssistantError, match=r"such as “mine:0\.7”"):
            _ = ModelSettings(adapter=wrong).adapters
    with pytest.raises(AssistantError, match=r"“mine:9\.0”"):
        ModelSettings().with_adapters({"mine": 9.0})


def test_wrong_values_are_not_written(path: Path) -> None:
    save_settings(path, Settings(models=ModelSettings(threads=2)))
    before = path.read_bytes()
    with pytest.raises(AssistantError, match="target_tokens must be"):
        save_settings(path, Settings(chunking=ChunkingSettings(target_tokens=1)))
    with pytest.raises(AssistantError, match="nothing could be found"):
        save_settings(path, Settings(retrieval=RetrievalSettings(words=0.0, meaning=0.0)))
    assert path.read_bytes() == before


def test_a_file_that_cannot_be_understood_is_left_alone(path: Path) -> None:
    written(path, "[watching\n")
    with pytest.raises(AssistantError, match="cannot be understood"):
        save_settings(path, Settings())
    assert path.read_text("utf-8") == "[watching\n"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(AssistantError, match="cannot be understood"):
        load_settings(path)


def test_writing_leaves_nothing_beside_the_file(tmp_path: Path) -> None:
    save_settings(tmp_path / "settings.toml", Settings(models=ModelSettings(threads=1)))
    assert os.listdir(tmp_path) == ["settings.toml"]  # noqa: PTH208
    folder = tmp_path / "taken"
    (folder / "settings.toml").mkdir(parents=True)
    with pytest.raises(AssistantError, match="cannot be read"):
        save_settings(folder / "settings.toml", Settings())


_FULL = """
import resource, sys
from pathlib import Path
from assistant.errors import AssistantError
from assistant.settings import ModelSettings, Settings, save_settings
resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))  # as a full disk: no file can grow any more
try:
    save_settings(Path(sys.argv[1]), Settings(models=ModelSettings(threads=4)))
except AssistantError as error:
    print(error.message)
"""


def test_a_full_disk_loses_nothing(path: Path) -> None:
    save_settings(path, Settings(models=ModelSettings(threads=1)))
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(path)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        check=False,
    )
    assert "cannot be written" in done.stdout, done.stderr
    assert load_settings(path).models.threads == 1
    assert os.listdir(path.parent) == ["settings.toml"]  # noqa: PTH208


_MODELS = st.builds(ModelSettings, st.text(), st.text(), st.integers(0, 1024))
_WATCHING = st.builds(
    WatchingSettings,
    st.sampled_from(["auto", "polling"]),
    st.floats(0.05, 60),
    st.floats(1, 3600),
    st.floats(0.1, 86_400),
)


@given(models=_MODELS, watching=_WATCHING)
def test_what_is_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, models: ModelSettings, watching: WatchingSettings
) -> None:
    path = tmp_path_factory.mktemp("home") / "settings.toml"
    settings = Settings(models=models, watching=watching)
    save_settings(path, settings)
    assert asdict(load_settings(path)) == asdict(settings)
