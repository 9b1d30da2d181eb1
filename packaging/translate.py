"""Brings the window's translations up to date: finds the strings, and compiles what is translated.

    python packaging/translate.py [--in FOLDER]

Reads desktop/, writes resources/translations/footnote_<language>.ts (to be translated by hand) and
.qm (what the window loads). `pyside6-lupdate` and `pyside6-lrelease` come with PySide6.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "fr", "es")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--in", dest="folder", type=Path, default=ROOT / "resources/translations")
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    for language in LANGUAGES:
        file = folder / f"footnote_{language}.ts"
        find = ["-tr-function-alias", "tr+=_tr", "-no-obsolete", "-locations", "none"]
        _run("lupdate", *find, "-source-language", "en", "-target-language", language, *sources,
             "-ts", str(file))  # fmt: skip
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return 0


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
