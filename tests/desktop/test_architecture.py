"""What the window's process may load, and what PySide6 must not do to it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop.app import NO_QT
from desktop.widgets.plain import PlainLabel, plain_tip

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = {"torch", "llama_cpp", "onnxruntime", "fastembed", "pymupdf"}


def loaded_by(module: str) -> set[str]:
    code = f"import sys, {module}; print(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(out.stdout.split())


def test_the_window_loads_no_model_library() -> None:
    assert not HEAVY & loaded_by("desktop.main_window")
    assert not {*HEAVY, "peft", "transformers"} & loaded_by("desktop.tune_view")


def test_nothing_that_the_window_imports_later_loads_one() -> None:
    """Inside functions, too; and what its children send is of these modules."""
    later = {
        node.module
        for path in (ROOT / "desktop").rglob("*.py")
        if "children" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module
        if node.module.startswith("assistant.")
    }
    assert {"assistant.store", "assistant.answer_events"} <= later
    assert not HEAVY & loaded_by(", ".join(later))


@pytest.mark.parametrize(
    "module",
    [
        "app",
        "children.answerer",
        "children.librarian",
        "children.renderer",
        "children.examiner",
        "children.tuner",
    ],
)
def test_children_load_no_qt(module: str) -> None:
    assert "PySide6" not in loaded_by(f"desktop.{module}")


def test_the_engine_knows_nothing_of_the_window() -> None:
    for path in (ROOT / "assistant").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert (node.module or "").split(".")[0] not in ("desktop", "PySide6"), path


def test_files_stay_short_and_say_where_they_stand() -> None:
    for path in (ROOT / "desktop").rglob("*.py"):
        source = path.read_text("utf-8")
        assert ast.get_docstring(ast.parse(source)), path
        assert len(source.splitlines()) <= 400, path


class _Emitter(QObject):
    happened = Signal()


@pytest.mark.usefixtures("qapp")
def test_pyside_keeps_what_it_is_lent() -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to None and True at each call."""
    emitter, timer = _Emitter(), QTimer()
    emitter.happened.connect(lambda: None)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(2000):
        timer.stop()
        emitter.happened.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] > before[0] - 1000
    assert after[1] > before[1] - 1000


def test_without_qt_there_is_a_sentence() -> None:
    code = (
        "import importlib.util, sys; found = importlib.util.find_spec;"
        "importlib.util.find_spec = lambda name: None if name == 'PySide6' else found(name);"
        "from desktop.app import main; sys.exit(main())"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert ran.stderr.strip().splitlines() == [NO_QT]


def test_what_files_say_is_never_taken_for_html() -> None:
    """Labels are made in one place, where Qt does not look for tags."""
    plain = ROOT / "desktop/widgets/plain.py"
    made = [
        path.name
        for path in (ROOT / "desktop").rglob("*.py")
        if path != plain
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Call) and ast.unparse(node.func) == "QLabel")
        or (isinstance(node, ast.ClassDef) and "QLabel" in map(ast.unparse, node.bases))
    ]
    assert made == []


def test_a_label_and_a_tip_show_tags_as_they_are(qtbot: QtBot) -> None:
    tagged, plain = "<h1>Paid</h1>", "Paid"
    label, same = PlainLabel(tagged), PlainLabel(plain)
    for each in (label, same):
        qtbot.addWidget(each)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() > same.sizeHint().width()
    assert plain_tip(plain) == plain
    document = QTextDocument()
    document.setHtml(plain_tip(f"{tagged}\na < b"))
    assert document.toPlainText().replace("\u2028", "\n") == f"{tagged}\na < b"
