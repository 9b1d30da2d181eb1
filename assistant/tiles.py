"""llama.cpp without the tile registers of newer Intel servers (AMX), with which it crashes.

Used by loading and the children that try models, before a model is loaded. As of 0.3.36 the
compiler may drop the tiles' configuration, so that the first tile instruction is an illegal one,
and threads do not ask for leave to use them (ggml-org/llama.cpp, pull request 26954). Only weights
in its extra layouts use them, so that models are loaded without these: to read a prompt then takes
some 280 tokens a second of one core instead of none.
"""

from __future__ import annotations

WITH_TILES = b"AMX_INT8 = 1"  # as llama.cpp's description of itself says it


def without_tiles() -> None:
    """Have every model loaded without extra layouts, where llama.cpp would use tiles."""
    import llama_cpp
    from llama_cpp import llama_cpp as functions

    defaults = functions.llama_model_default_params
    if WITH_TILES not in llama_cpp.llama_print_system_info() or defaults().use_extra_bufts is False:
        return

    def plain() -> object:
        parameters = defaults()
        parameters.use_extra_bufts = False
        return parameters

    for place in (functions, llama_cpp):
        place.llama_model_default_params = plain  # type: ignore[attr-defined]
