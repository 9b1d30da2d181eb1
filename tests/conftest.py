"""Fixtures that every part's tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from assistant.models.getting import get
from assistant.paths import Home
from tests.model_files import imported
from tests.tiny_gguf import write_tiny_gguf

settings.register_profile("footnote", deadline=None)  # a busy machine is no failure
settings.load_profile("footnote")

_CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def model_home() -> Home:
    """A home with the starter models and MiniLM, fetched once, kept between runs. Read it only.

    `FOOTNOTE_TEST_HOME` moves it; it holds models and nothing else.
    """
    folder = os.environ.get("FOOTNOTE_TEST_HOME") or _CHECKOUT / ".footnote" / "test-home"
    home = Home(Path(folder).absolute())
    for ids in ((), ("all-minilm-l6-v2",)):
        for _ in get(home, ids):
            pass
    return home


@pytest.fixture(scope="session")
def tiny_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home with one imported model of a few kilobytes; read it only."""
    folder = tmp_path_factory.mktemp("tiny")
    home = Home(folder / "home")
    imported(home, write_tiny_gguf(folder / "Tiny Model (1).gguf"))
    return home
