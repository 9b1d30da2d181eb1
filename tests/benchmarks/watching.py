"""A file is saved while `footnote watch` runs: seconds until it is found by words, by meaning.

    python -m tests.benchmarks.watching [--files 20]

Needs the built-in models in FOOTNOTE_HOME; the library it makes is a temporary one.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from assistant.embedding import Embedder
from assistant.models.installed import default_model
from assistant.paths import Home, resources
from assistant.store import Store, WordQuery

_NOUNS = ("kettle", "lantern", "orchard", "saddle", "violin", "quarry", "harbour", "glacier")


def note(number: int) -> str:
    noun = _NOUNS[number % len(_NOUNS)]
    return f"The {noun} with the number zq{number} was moved to the upper shelf of the archive.\n"


def wait_for(found: object, begun: float) -> float:
    assert callable(found)
    while not found():
        if time.perf_counter() - begun > 60:
            raise TimeoutError("not found within a minute")
        time.sleep(0.005)
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=20)
    options = parser.parse_args()
    models = Home.default().models
    with tempfile.TemporaryDirectory() as name:
        folder, home = Path(name) / "files", Home(Path(name) / "home")
        folder.mkdir()
        home.folder.mkdir()
        home.models.symlink_to(models, target_is_directory=True)
        for path in (resources() / "sample").iterdir():
            (folder / path.name).write_bytes(path.read_bytes())
        code = "import sys; from assistant.cli import main; sys.exit(main())"
        watching = subprocess.Popen(
            [sys.executable, "-c", code, "watch", str(folder), "--json"],
            env={**os.environ, "FOOTNOTE_HOME": str(home.folder)},
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        try:
            assert watching.stdout is not None
            for line in watching.stdout:
                if '"settled"' in line:
                    break
            measure(folder, home, options.files)
        finally:
            watching.terminate()
            watching.wait()


def measure(folder: Path, home: Home, files: int) -> None:
    embedder = Embedder.open(default_model(home, "embedder"))
    words, meanings = [], []
    with Store.open(home.store) as store:
        used = store.vectors.find(embedder.id)
        assert used is not None
        for number in range(files):
            vectors = store.vectors.count(used)
            begun = time.perf_counter()
            (folder / f"note {number}.md").write_text(note(number))
            query = WordQuery((f"zq{number}",))
            words.append(wait_for(lambda query=query: store.words.search(query, 1), begun))
            more = vectors + 1
            meanings.append(wait_for(lambda more=more: store.vectors.count(used) >= more, begun))
            time.sleep(0.2)
    for name, times in (("words", words), ("meaning", meanings)):
        ordered = sorted(times)
        print(
            f"saved -> found by {name:8} median {ordered[len(ordered) // 2]:.2f} s,"
            f" worst {ordered[-1]:.2f} s of {files}"
        )


if __name__ == "__main__":
    main()
