"""The benchmark of questions about the library: its files are there, and its verdicts are fair."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from assistant.records import Citation, Place, Sentence
from tests.benchmarks.corpus_answers import Case, cases, folder_of, judged, together

PLACE = Place(0, 1)


def line(file: str, said: str = "2024 by its name") -> Sentence:
    cited = Citation(1, f"/home/ida/{file}", PLACE, "Invoice")
    return Sentence(f"{file} ({said})", "supported", (cited,))


def case(kind: str, *files: str, amount: float | None = None) -> Case:
    return Case("seen", kind, "?", ("sample",), frozenset(files), frozenset(), amount)


def head(text: str) -> Sentence:
    return Sentence(text, "supported", ())


def test_the_files_of_every_question_are_there() -> None:
    found = cases()
    assert len(found) > 60
    assert {one.part for one in found} == {"seen", "unseen"}
    for one in found:
        for file in one.files | one.may:
            library, _, inside = file.partition("/")
            assert library in one.libraries
            assert (folder_of(library) / inside).is_file()


def test_what_the_readme_asks_of_the_library_is_so_of_the_sample() -> None:
    told = {
        "how many contracts from 2023": "1 file fits",
        "list all invoices over 1,000": "None of 15 fits",
        "the latest report on heating": "The latest is “Energy report 2024.pdf”",
        "invoices under 500": "None of 15 fits",
        "which files mention the boiler": "6 files fit",
        "Wie viele Rechnungen aus 2023?": "None of 15 fits",
        "la dernière facture de Delmas": "None of 15 fits",
        "lista todas las facturas de más de 500 euros": "None of 15 fits",
    }
    readme = " ".join((Path(__file__).parent.parent / "README.md").read_text("utf-8").split())
    with together(["sample"]) as surveyor:
        for question, begin in told.items():
            assert f'"{question}"' in readme
            found = surveyor.answer(question)
            assert found is not None
            assert found[0].text.startswith(begin)
            assert "Read all 15 files." in found[0].text


def test_verdicts() -> None:
    one = case("list", "sample/a.md", "sample/b.md")
    both = [head("2 files fit."), line("sample/a.md"), line("sample/b.md")]
    assert judged(one, both) == "right"
    assert judged(one, both[:2]) == "incomplete"
    assert judged(one, [*both, line("sample/c.md")]) == "wrong"
    assert judged(one, [*both, line("sample/c.md", "no date of its own")]) == "incomplete"
    assert judged(one, None) == "not recognised"


def test_verdicts_of_amounts() -> None:
    total = case("total", "sample/a.md", amount=1250.5)
    assert judged(total, [head("Together 1,250.50 GBP. Read."), line("sample/a.md")]) == "right"
    assert judged(total, [head("Together 1,000 GBP, 250.50. "), line("sample/a.md")]) == "right"
    assert judged(total, [head("Together 1,000 GBP. Read."), line("sample/a.md")]) == "wrong"
    lacking = "Together 1,000 GBP. In 1 of them no amount was found."
    assert judged(total, [head(lacking), line("sample/a.md")]) == "incomplete"
    most = case("most", "sample/a.md", amount=30)
    told = head("The highest amount, 30 GBP, is that of “a.md”. Read.")
    assert judged(most, [told, line("sample/a.md"), line("sample/b.md")]) == "right"
    assert judged(most, [told, line("sample/b.md"), line("sample/a.md")]) == "wrong"


@pytest.mark.parametrize("name", ["corpus_answers", "corpus_questions", "steering"])
def test_a_benchmark_says_how_it_is_called(name: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{name}", "--help"],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("usage:")
