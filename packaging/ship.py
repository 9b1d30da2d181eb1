"""An adapter of the registry -> what ships: python packaging/ship.py ID

The last step to resources/models/ID: the adapter as GGUF in float16, half as large, and its record
without what was kept of its examples.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path

from assistant.models.installed import default_model, hash_file
from assistant.paths import Home
from assistant.tuning.bases import installed_base
from assistant.tuning.merging import convert
from assistant.tuning.peft_files import read_adapter
from assistant.tuning.registry import GGUF, RECORD, adapter_folder, find_adapter
from assistant.tuning.shipped import shipped_folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("id", help="of an adapter that `footnote tune train` has made")
    parser.add_argument("--out", type=Path, help="resources/models/ID, if not said")
    given = parser.parse_args()
    home = Home.default()
    record = find_adapter(home, given.id)
    folder: Path = given.out or shipped_folder(given.id)
    folder.mkdir(parents=True, exist_ok=True)
    adapter = read_adapter(adapter_folder(home, given.id))
    convert(adapter, installed_base(default_model(home, "generator")), folder / GGUF, half=True)
    kept = dataclasses.replace(record, proof={}, hashes={GGUF: hash_file(folder / GGUF)})
    text = json.dumps({"version": 1, **dataclasses.asdict(kept)}, indent=1)
    (folder / RECORD).write_text(f"{text}\n", encoding="utf-8")
    print(f"{(folder / GGUF).stat().st_size / 1e6:.1f} MB in {folder.name}")


if __name__ == "__main__":
    main()
