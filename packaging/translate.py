"""Brings the window's translations up to date: finds the strings, and compiles what is translated.

    python packaging/translate.py [--in FOLDER]

Reads desktop/ and the engine's sentences, writes resources/translations/footnote_<language>.ts (to
be translated by hand), .qm (what the window loads) and engine.json (the templates by which the
window knows a sentence of the engine). `pyside6-lupdate` and `pyside6-lrelease` come with PySide6.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from engine_sentences import engine_templates

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "fr", "es")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--in", dest="folder", type=Path, default=ROOT / "resources/translations")
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    templates = engine_templates(ROOT)
    text = json.dumps(templates, ensure_ascii=False, indent=0)
    (folder / "engine.json").write_text(text + "\n", "utf-8")
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as made:
        sources.append(str(_as_source(templates, Path(made))))
        for language in LANGUAGES:
            file = folder / f"footnote_{language}.ts"
            find = ["-tr-function-alias", "tr+=_tr", "-no-obsolete", "-locations", "none"]
            _run("lupdate", *find, "-source-language", "en", "-target-language", language,
                 *sources, "-ts", str(file))  # fmt: skip
            _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return 0


def _as_source(templates: Iterable[str], folder: Path) -> Path:
    """A module that lupdate finds the templates in."""
    file = folder / "engine_templates.py"
    marked = (
        f"QT_TRANSLATE_NOOP('engine', {json.dumps(each, ensure_ascii=False)})" for each in templates
    )
    file.write_text("\n".join(marked) + "\n", "utf-8")
    return file


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
