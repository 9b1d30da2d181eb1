"""The sample library: made alike every time, and holding what its questions ask for."""

from __future__ import annotations

import email
import email.policy
import importlib.util
import io
import json
import re
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import pymupdf
import pytest
from striprtf.striprtf import rtf_to_text

from assistant.paths import resources

SAMPLE = resources() / "sample"
PACKAGING = Path(__file__).parent.parent / "packaging"
QUESTIONS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "sample_questions.jsonl").read_text("utf-8").splitlines()
]


def pdf_text(content: bytes) -> str:
    with pymupdf.open("pdf", content) as document:
        return "\n".join(str(page.get_text()) for page in document)


def docx_text(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def xlsx_text(content: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [row for sheet in book for row in sheet.iter_rows(values_only=True)]
    return "\n".join(" ".join(shown(value) for value in row) for row in cells)


def shown(value: object) -> str:
    """A cell as its number format shows it."""
    return f"{value:,}" if isinstance(value, int) else str(value)


def pptx_text(content: bytes) -> str:
    texts = []
    for slide in pptx.Presentation(io.BytesIO(content)).slides:
        texts.append(slide.notes_slide.notes_text_frame.text)
        texts += [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        tables = [shape.table for shape in slide.shapes if shape.has_table]
        texts += [cell.text for table in tables for cell in table.iter_cells()]
    return "\n".join(texts)


def epub_text(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        pages = [book.read(name).decode() for name in book.namelist() if name.endswith("xhtml")]
    return re.sub("<[^>]+>", " ", " ".join(pages))


def eml_text(content: bytes) -> str:
    message = email.message_from_bytes(content, policy=email.policy.default)
    body = message.get_body()
    assert body is not None
    attached = [part.get_content() for part in message.iter_attachments()]
    return str(body.get_content()) + "\n".join(pdf_text(part) for part in attached)


def rtf_text(content: bytes) -> str:
    return str(rtf_to_text(content.decode("cp1252")))  # type: ignore[no-untyped-call]


def ipynb_text(content: bytes) -> str:
    return "\n".join("".join(cell["source"]) for cell in json.loads(content)["cells"])


READERS: Mapping[str, Callable[[bytes], str]] = {
    ".pdf": pdf_text,
    ".docx": docx_text,
    ".xlsx": xlsx_text,
    ".pptx": pptx_text,
    ".epub": epub_text,
    ".eml": eml_text,
    ".ipynb": ipynb_text,
    ".rtf": rtf_text,
}


def text_of(name: str) -> str:
    content = (SAMPLE / name).read_bytes()
    reader = READERS.get(Path(name).suffix)
    return " ".join((reader(content) if reader else content.decode("utf-8")).split())


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return {path.name: text_of(path.name) for path in SAMPLE.iterdir()}


def test_there_are_enough_documents_of_enough_kinds_and_they_are_small() -> None:
    files = list(SAMPLE.iterdir())
    assert len(files) >= 12
    assert len({file.suffix for file in files}) >= 10
    assert sum(file.stat().st_size for file in files) < 2_000_000


def test_questions_are_many_and_well_formed() -> None:
    assert len({entry["id"] for entry in QUESTIONS}) == len(QUESTIONS)
    assert len([entry for entry in QUESTIONS if entry["answer"]]) >= 40
    assert len([entry for entry in QUESTIONS if entry["answer"] is None]) >= 15
    for entry in QUESTIONS:
        assert set(entry) == {"id", "question", "answer", "files", "place", "evidence"}
        assert bool(entry["answer"]) == bool(entry["files"]) == bool(entry["evidence"])


@pytest.mark.parametrize("entry", [e for e in QUESTIONS if e["answer"]], ids=lambda e: str(e["id"]))
def test_the_evidence_stands_in_the_first_file_named(
    entry: dict[str, Any], texts: dict[str, str]
) -> None:
    assert set(entry["files"]) <= texts.keys()
    assert entry["evidence"] in texts[entry["files"][0]]


def test_places_are_where_the_evidence_is() -> None:
    for entry in QUESTIONS:
        place = entry["place"]
        path = SAMPLE / entry["files"][0] if entry["files"] else SAMPLE
        if "page" in place:
            with pymupdf.open(path) as document:
                page = " ".join(str(document[place["page"] - 1].get_text()).split())
            assert entry["evidence"] in page, entry["id"]
        elif "cells" in place:
            cell = openpyxl.load_workbook(path)[place["sheet"]][place["cells"]]
            assert shown(cell.value) == entry["evidence"], entry["id"]
        elif "slide" in place:
            slide = pptx.Presentation(str(path)).slides[place["slide"] - 1]
            frames = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
            notes = slide.notes_slide.notes_text_frame.text
            assert entry["evidence"] in "\n".join([*frames, notes]), entry["id"]
        elif "lines" in place:
            first, last = place["lines"]
            lines = path.read_text("utf-8").splitlines()[first - 1 : last]
            assert entry["evidence"] in " ".join(" ".join(lines).split()), entry["id"]


def test_the_made_documents_are_those_that_the_script_makes() -> None:
    """The text, not the bytes: these depend on the versions of the libraries."""
    spec = importlib.util.spec_from_file_location("make_sample", PACKAGING / "make_sample.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    once, twice = module.documents(), module.documents()
    assert once == twice
    for name, content in once.items():
        made = " ".join(READERS[Path(name).suffix](content).split())
        assert made == text_of(name), name
