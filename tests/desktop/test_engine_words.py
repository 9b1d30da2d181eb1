"""What the engine says is known by its templates, and shown in the window's language."""

from __future__ import annotations

import ast
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from assistant.errors import ParseFailure
from assistant.parsing import parse_file
from assistant.parsing.options import ParseOptions
from assistant.paths import Home, resources
from assistant.records import Sentence
from assistant.settings import load_settings
from desktop.engine_words import engine_words, library_words
from desktop.language import LANGUAGES, speak

ROOT = Path(__file__).resolve().parent.parent.parent
TEMPLATES: dict[str, str] = json.loads(
    (resources() / "translations/engine.json").read_text("utf-8")
)
COMMAND_LINE = {"assistant/evaluation/beir.py"}  # what only that says stays English
PLACE = re.compile(r"\{(\d+)\}")
AS_IT_IS = {  # an attribute of a document's, or put on to where it is shown or kept
    "words.py": {"place.message"},
    "widgets/text_pages.py": {"page.message"},
    "turn_view.py": {"trouble.message", "Trouble.message"},
    "limits.py": {"answer.reason"},  # the part of it that is the person's own question
    "preferences.py": {"error.message"},
    "pairs_keeper.py": {"error.message"},
    "chat_keeper.py": {"error.message"},
    "jobs.py": {"error.message"},
    "review_desk.py": {"error.message"},
    "tuning_desk.py": {"error.message"},
    "models/ledger_model.py": {"f.reason", "told.reason"},
    "quality_words.py": {"told.reason"},
    "tuning/train_page.py": {"told.reason"},
}


@pytest.fixture(autouse=True)
def spoken(qapp: QCoreApplication) -> Iterator[QCoreApplication]:
    before = QLocale()
    speak(qapp, "de")
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


def filled(template: str, kinds: str, number: str = "12") -> str:
    """With something in every place that no template fits."""
    values = {"n": number, "d": "Q7", "w": "Q7", "s": "its name"}
    return PLACE.sub(lambda found: values[kinds[int(found[1])]], template)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_sentence_is_known_and_said_in_the_language(
    spoken: QCoreApplication, language: str
) -> None:
    speak(spoken, language)
    its_name = spoken.translate("engine", "its name")
    for template, kinds in TEMPLATES.items():
        wanted = filled(spoken.translate("engine", template), kinds)
        assert engine_words(filled(template, kinds)) == wanted.replace("its name", its_name)


def test_every_error_of_the_engine_has_a_template() -> None:
    found = 0
    for folder in ("assistant", "desktop/children"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            name = file.relative_to(ROOT).as_posix()
            if name.startswith("assistant/cli/") or name in COMMAND_LINE:
                continue
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if (said := _said_by_error(node)) is not None:
                    assert engine_words(said) != said, f"{name}: {said}"
                    found += 1
    assert found > 200


def _said_by_error(node: ast.AST) -> str | None:
    """What an error says that is made here, with a name in every place; None if nothing is read."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
        return None
    if node.func.id not in ERRORS:
        return None
    first = node.args[0]
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    if isinstance(first, ast.JoinedStr):
        return "".join(
            part.value if isinstance(part, ast.Constant) else _one_of(part)  # type: ignore[misc]
            for part in first.values
        )
    return None


def _one_of(part: ast.expr) -> str:
    value = part.value if isinstance(part, ast.FormattedValue) else part
    if isinstance(value, ast.IfExp) and isinstance(value.body, ast.Constant):
        return str(value.body.value)
    return "Q7"


ERRORS = {
    node.name
    for node in ast.parse((ROOT / "assistant/errors.py").read_text("utf-8")).body
    if isinstance(node, ast.ClassDef)
}


def test_what_parsers_say_of_real_files() -> None:
    cut = io.BytesIO(b"%PDF-1.7\n1 0 obj << /Type /Catalog")
    for name, data, wanted in (
        ("a.pdf", cut, "Das PDF ist beschädigt"),
        ("a.zip", io.BytesIO(b"PK\x05\x06" + bytes(18)), "Das ist ein Archiv, und das kann"),
        ("a.txt", io.BytesIO(b""), "Die Datei ist leer."),
        ("a.docx", io.BytesIO(b"not a zip"), "Die Datei ist"),
        ("a.ipynb", io.BytesIO(b"{"), "Das Notizbuch ist beschädigt"),
        ("a.srt", io.BytesIO(b"words"), "Die Datei enthält keine Untertitel"),
    ):
        with pytest.raises(ParseFailure) as failure:
            parse_file(data, name, ParseOptions())
        assert engine_words(failure.value.message).startswith(wanted), failure.value.message


def test_what_the_settings_say(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.settings.write_text("[window]\ntext_percent = 3\n")
    with pytest.raises(Exception, match="text_percent") as failure:
        load_settings(home.settings)
    said = engine_words(str(failure.value))
    assert f"In {home.settings} muss window.text_percent eine ganze Zahl von 80 bis " in said


def test_several_sentences_names_and_numbers() -> None:
    many = "There is no text in this file. Pages 3-5, 9 are scanned; their text is not read."
    assert engine_words(many) == (
        "In dieser Datei ist kein Text. Die Seiten 3-5, 9 sind gescannt; ihr Text wird nicht "
        "gelesen."
    )
    path = "/mnt/The file is empty. Really/x"
    gone = f"The folder {path} cannot be reached: it is not a folder."
    assert engine_words(gone) == f"Der Ordner {path} ist nicht erreichbar: Es ist kein Ordner."
    large = "The file holds more than 20,000 sheets, more than Footnote reads; split it into "
    assert "mehr als 20.000 Blätter, mehr" in engine_words(large + "smaller files.")
    inside = "mail.mbox: The sheet Q1 is missing from the file."
    assert engine_words(inside) == "mail.mbox: Das Blatt Q1 fehlt in der Datei."
    held = "It holds a private key (-----B…), an access token (ghp_12…), which the model would "
    assert engine_words(held + "learn by heart.") == (
        "Darin steht ein privater Schlüssel (-----B…), ein Zugangstoken (ghp_12…); das Modell "
        "würde das auswendig lernen."
    )
    lost = "The model does not load: llama.cpp cannot write it as Q8_0 (code 3)."
    assert engine_words(lost).endswith("llama.cpp kann es nicht als Q8_0 schreiben (Code 3).")


def test_quoted_text_is_never_touched() -> None:
    quoted = "The passages do not say “The file is empty.”, “its name”."
    assert engine_words(quoted) == "Die Stellen sagen “The file is empty.”, “its name” nicht."
    asked = "It asks exactly a held-out question: “Is a directory”."
    assert engine_words(asked) == "Es fragt genau eine zurückgelegte Frage: “Is a directory”."
    assert engine_words("The chart shows a picture.") == "The chart shows a picture."
    assert engine_words("") == ""


def test_what_is_said_of_the_library() -> None:
    told = Sentence("3 files fit “bills”. Read all 30 files. The first 20 are listed.", "supported")
    assert library_words(told).text == (
        "3 Dateien passen zu „bills“. Alle 30 Dateien wurden gelesen. Die ersten 20 sind "
        "aufgeführt."
    )
    file = Sentence("x/Plan (memory).xlsx (2024-05-12 by its header, 1,200)", "supported")
    assert library_words(file).text == (
        "x/Plan (memory).xlsx (12. Mai 2024 laut ihrem Kopf, 1.200)"
    )
    priced = Sentence("x/Bill.md (2024-05-12 by its header, 1,200.50 EUR)", "supported")
    assert library_words(priced).text == "x/Bill.md (12. Mai 2024 laut ihrem Kopf, 1.200,50 EUR)"
    total = Sentence("2 files fit “bills”. Together 1,850 EUR. Read all 30 files.", "supported")
    assert "Zusammen" in library_words(total).text
    month = Sentence("x/Minutes 2024-03.md (2024-03 by its name)", "supported")
    assert library_words(month).text == "x/Minutes 2024-03.md (März 2024 laut ihrem Namen)"
    year = Sentence("x/Budget 2025.xlsx (2025 by its name)", "supported")
    assert library_words(year).text == "x/Budget 2025.xlsx (2025 laut ihrem Namen)"
    latest = Sentence(
        "The latest is “2024-03-05.md”, 2024-03-05 by its text. Read all 16 files.", "supported"
    )
    assert "„2024-03-05.md“, 5. März 2024 laut" in library_words(latest).text
    name = Sentence("x/Walks by day (1998 by hand).txt", "supported")
    assert library_words(name) == name


def test_whatever_the_engine_says_is_shown_through_its_words() -> None:
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        name = file.relative_to(ROOT / "desktop").as_posix()
        if name.startswith("children/"):
            continue
        tree = ast.parse(file.read_text("utf-8"))
        through = {
            id(inner)
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "engine_words"
            for inner in ast.walk(call)
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Attribute | ast.Subscript):
                continue
            if isinstance(node.ctx, ast.Store):
                continue
            named = node.attr if isinstance(node, ast.Attribute) else ast.unparse(node.slice)
            if named.strip("'") in ("message", "reason", "strerror") and id(node) not in through:
                said = ast.unparse(node)
                is_asked_for = _is_condition(tree, node)
                assert is_asked_for or said in AS_IT_IS.get(name, ()), f"{name}: {node.lineno}"


def _is_condition(tree: ast.AST, node: ast.AST) -> bool:
    """Whether it is only looked at whether there is something."""
    return any(
        isinstance(test, ast.If | ast.IfExp) and node in ast.walk(test.test)
        for test in ast.walk(tree)
    ) or any(
        isinstance(call, ast.Call)
        and getattr(call.func, "id", "") == "bool"
        and node in ast.walk(call)
        for call in ast.walk(tree)
    )
