"""Where llama.cpp would use tile registers, models are loaded without the layouts that do."""

from __future__ import annotations

import pytest

from assistant.loading import llama_cpp
from assistant.tiles import WITH_TILES, without_tiles


@pytest.fixture
def as_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """llama.cpp's own defaults, whatever this machine is."""

    def defaults() -> object:
        parameters = llama_cpp.llama_model_params()
        parameters.use_extra_bufts = True
        return parameters

    for place in (llama_cpp, llama_cpp.llama_cpp):
        monkeypatch.setattr(place, "llama_model_default_params", defaults)


def says(monkeypatch: pytest.MonkeyPatch, text: bytes) -> None:
    monkeypatch.setattr(llama_cpp, "llama_print_system_info", lambda: text)


@pytest.mark.usefixtures("as_shipped")
def test_with_tiles_no_model_is_loaded_into_the_layouts_that_use_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    says(monkeypatch, b"CPU : AVX512_BF16 = 1 | AMX_INT8 = 1 | OPENMP = 1 | ")
    without_tiles()
    without_tiles()  # twice is once
    for place in (llama_cpp, llama_cpp.llama_cpp):  # its functions, and what its classes call
        assert place.llama_model_default_params().use_extra_bufts is False


@pytest.mark.usefixtures("as_shipped")
def test_without_tiles_nothing_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    says(monkeypatch, b"CPU : AVX2 = 1 | OPENMP = 1 | REPACK = 1 | ")
    without_tiles()
    assert llama_cpp.llama_model_default_params().use_extra_bufts is True


def test_this_machine_is_asked() -> None:
    tiled = WITH_TILES in llama_cpp.llama_print_system_info()
    assert llama_cpp.llama_model_default_params().use_extra_bufts is not tiled
