"""Every string of the window is given to Qt to translate, and is translated."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from assistant.paths import resources
from desktop.language import LANGUAGES, language_of, translated

ROOT = Path(__file__).resolve().parent.parent.parent
TRANSLATED = sorted(set(LANGUAGES) - {"en"})
SHOWING = {
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "addAction", "addItem", "addSection",
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setInformativeText", "setStatusTip", "setLabelText", "setSuffix",
    "setSpecialValueText", "add_row", "add_words", "add_heading", "add_switch", "say", "notify",
}  # fmt: skip
UNTRANSLATED = {"Footnote", " %", " MB", " s"}  # names and units that are the same everywhere


def messages(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Of a .ts file: source, translation, whether it is finished."""
    for message in ElementTree.parse(path).iter("message"):
        found = message.find("translation")
        assert found is not None
        yield message.findtext("source", ""), found.text or "", "type" not in found.attrib


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations brought up to date with the sources of now."""
    folder = tmp_path_factory.mktemp("translations")
    for file in (resources() / "translations").glob("*.ts"):
        shutil.copy(file, folder)
    command = [sys.executable, str(ROOT / "packaging" / "translate.py"), "--in", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_string_is_translated(fresh: Path, language: str) -> None:
    found = list(messages(fresh / f"footnote_{language}.ts"))
    assert len(found) > 300
    assert [source for source, text, is_done in found if not (text and is_done)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_have_the_same_gaps(language: str) -> None:
    gaps = re.compile(r"\{\d[^}]*\}")
    for source, text, _ in messages(resources() / "translations" / f"footnote_{language}.ts"):
        assert sorted(gaps.findall(source)) == sorted(gaps.findall(text)), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_window_loads_is_what_is_translated(fresh: Path, language: str) -> None:
    name = f"footnote_{language}.qm"
    committed = resources() / "translations" / name
    assert committed.read_bytes() == (fresh / name).read_bytes(), "run packaging/translate.py"


def test_the_templates_are_those_of_the_engine_of_now(fresh: Path) -> None:
    committed = resources() / "translations" / "engine.json"
    assert committed.read_text("utf-8") == (fresh / "engine.json").read_text("utf-8")


def test_nothing_is_shown_untranslated() -> None:
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            for argument in node.args if name in SHOWING else ():
                assert not _says_something(argument), f"{path}:{node.lineno}"


def _says_something(node: ast.expr) -> bool:
    """Whether a string stands here as it is, with words in it."""
    if isinstance(node, ast.JoinedStr):
        return any(_says_something(part) for part in node.values)
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return False
    is_name = re.fullmatch(r"[a-z_]+", node.value) is not None  # of a style or an icon
    return (
        bool(re.search(r"\w{2}", node.value))
        and not is_name
        and (node.value not in UNTRANSLATED and "font-weight" not in node.value)
    )


@pytest.mark.usefixtures("qapp")
def test_a_translation_is_loaded_and_spoken() -> None:
    app = QCoreApplication.instance()
    assert app is not None
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / "footnote_de.qm"))
    app.installTranslator(translator)
    try:
        assert translated("Ask a question") == "Eine Frage stellen"
        assert QCoreApplication.translate("Rail", "Library") == "Bibliothek"
    finally:
        app.removeTranslator(translator)
    assert translated("Ask a question") == "Ask a question"


def test_an_unknown_language_is_english() -> None:
    assert language_of("de") == "de"
    assert language_of("xx") == "en"
    assert QLocale(language_of("fr")).language() == QLocale.Language.French
