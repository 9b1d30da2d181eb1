"""A child process that opens an ONNX model for real before it is accepted.

    python -m assistant.models.trying FOLDER        (which holds a model.json)

A hostile graph may crash onnxruntime or the tokenizer; then only this child ends.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from assistant.embedding import Embedder
from assistant.errors import ModelError
from assistant.models.installed import DESCRIPTION, read_description


def main(folder: Path) -> None:
    """Print the model's id; on a model that does not load, say why and exit with 3."""
    try:
        model = read_description((folder / DESCRIPTION).read_bytes(), folder)
        opened = Embedder.open(model, threads=1)
    except ModelError as error:
        sys.stderr.write((error.detail or error.message).strip().replace("\n", " ") + "\n")
        sys.exit(3)
    sys.stdout.write(json.dumps({"id": opened.id}) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
