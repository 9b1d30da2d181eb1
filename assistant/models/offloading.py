"""Whether the llama.cpp that is installed can put layers of a model on a graphics card.

    python -m assistant.models.offloading

Asked in a child: a backend looks for its card while it is loaded, and may take its memory.
"""

from __future__ import annotations

import json
import sys

from assistant.errors import ModelError
from assistant.models.children import run_child

_WAIT_S = 60.0


def can_offload() -> bool:
    """False also where it cannot be found out."""
    try:
        said = run_child("assistant.models.offloading", (), _WAIT_S)
    except ModelError:
        return False
    return bool(said.get("offloads"))


def main() -> None:
    import llama_cpp

    sys.stdout.write(json.dumps({"offloads": bool(llama_cpp.llama_supports_gpu_offload())}) + "\n")


if __name__ == "__main__":
    main()
