"""Zip packages: limits, encryption and damage, for every format that is one."""

from __future__ import annotations

import io
import zipfile
from types import ModuleType

import docx as python_docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pptx import Presentation

from assistant.errors import ParseFailure
from assistant.parsing import docx, epub, odf, parse_file, pptx, xlsx
from assistant.parsing.options import ParseOptions
from tests.parsing.office_files import check_places, parsed, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016)
ZIPPED = (docx, xlsx, pptx, odf, epub)


def word_file() -> bytes:
    document = python_docx.Document()
    document.add_heading("Heading", 1)
    document.add_table(2, 2).cell(0, 0).text = "cell"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def workbook() -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Name", 3.5])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def show() -> bytes:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[1])
    slide.shapes.title.text = "Title"
    buffer = io.BytesIO()
    presentation.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("module", ZIPPED)
def test_a_package_under_a_password_is_encrypted(module: ModuleType) -> None:
    data = OLE + "EncryptedPackage".encode("utf-16-le") + bytes(64)
    with pytest.raises(ParseFailure) as caught:
        parsed(module, data)
    assert (caught.value.code, caught.value.state) == ("encrypted", "skipped")


@pytest.mark.parametrize("module", ZIPPED)
def test_an_old_binary_file_is_unsupported(module: ModuleType) -> None:
    with pytest.raises(ParseFailure) as caught:
        parsed(module, OLE)
    assert caught.value.code == "unsupported"


@pytest.mark.parametrize("module", ZIPPED)
@pytest.mark.parametrize("data", [b"PK\x03\x04 cut off", b"", zipped({"other": "x"})])
def test_what_is_no_such_package_is_damaged(module: ModuleType, data: bytes) -> None:
    with pytest.raises(ParseFailure) as caught:
        parsed(module, data)
    assert caught.value.code == "damaged"


@pytest.mark.parametrize("module", ZIPPED)
def test_a_bomb_is_too_large_before_it_is_unpacked(module: ModuleType) -> None:
    with pytest.raises(ParseFailure) as caught:
        parsed(module, zipped({"bomb": bytes(200_000)}), ParseOptions(max_unpacked=100_000))
    assert caught.value.code == "too_large"


def test_pictures_that_are_only_stored_are_no_bomb() -> None:
    data = io.BytesIO(word_file())
    with zipfile.ZipFile(data, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/media/film.mp4", bytes(2_000_000))
    assert parsed(docx, data.getvalue(), ParseOptions(max_unpacked=1_500_000)).pages


def test_part_names_match_in_any_case_and_with_backslashes() -> None:
    with zipfile.ZipFile(io.BytesIO(word_file())) as archive:
        members: dict[str, str | bytes] = {
            name.replace("word/document", "Word\\Document"): archive.read(name)
            for name in archive.namelist()
        }
    assert parsed(docx, zipped(members)).pages[0].text.startswith("Heading")


def check_outcome(data: bytes, name: str) -> None:
    """A document that keeps its promises or a reason in a sentence, and nothing else."""
    try:
        document = parse_file(io.BytesIO(data), name, ParseOptions())
    except ParseFailure as failure:
        reason = failure.message
    else:
        check_places(document)
        return
    assert reason.endswith(".")


FILES = [("a.docx", word_file()), ("a.xlsx", workbook()), ("a.pptx", show())]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FILES), st.data())
def test_mutated_files_give_a_document_or_a_reason(
    file: tuple[str, bytes], data: st.DataObject
) -> None:
    name, original = file
    mutated = bytearray(original)
    for _ in range(data.draw(st.integers(1, 8))):
        mutated[data.draw(st.integers(0, len(mutated) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(mutated) // 2, len(mutated)))
    check_outcome(bytes(mutated[:cut]), name)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FILES), st.data())
def test_mutated_parts_give_a_document_or_a_reason(
    file: tuple[str, bytes], data: st.DataObject
) -> None:
    name, original = file
    with zipfile.ZipFile(io.BytesIO(original)) as archive:
        members: dict[str, str | bytes] = {n: archive.read(n) for n in archive.namelist()}
    part = data.draw(st.sampled_from(sorted(members)))
    xml = bytes(members[part])  # type: ignore[arg-type]
    start = data.draw(st.integers(0, max(len(xml) - 1, 0)))
    end = data.draw(st.integers(start, len(xml)))
    insert = data.draw(st.sampled_from([b"", b"-1", b"999999999999", b"x", xml[start:end] * 2]))
    members[part] = xml[:start] + insert + xml[end:]
    check_outcome(zipped(members), name)
