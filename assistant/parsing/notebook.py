"""Jupyter notebooks -> Document: the cells in order, Markdown by structure, code with output."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from assistant.errors import ParseFailure
from assistant.parsing.markdown import markdown_blocks, plain
from assistant.parsing.options import ParseOptions
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.source_text import read_source, source_text
from assistant.records import Document

_ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\[[0-9;]{1,8}m")
_MOST_OUTPUT = 20_000  # characters of one output: more is a log that nobody reads


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a notebook of any format version. Raises ParseFailure ("damaged")."""
    del name
    source = read_source(file, options)
    try:
        notebook = json.loads(source.text)
        cells = list(_cells(notebook))
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise ParseFailure(
            "The notebook is damaged: it is not the JSON that it should be; save it again.",
            f"{type(error).__name__}: {error}",
        ) from None
    builder = PageBuilder()
    warnings = list(source.warnings)
    title = ""
    for number, (kind, text, outputs) in enumerate(cells, start=1):
        if kind == "code":
            _add_code(builder, f"cell {number}", text, outputs, warnings)
        else:
            first = _add_markdown(builder, text)
            title = title or (first if number < 4 else "")
    said = notebook.get("metadata", {}).get("title", "")
    return Document(
        (builder.build(),),
        said if isinstance(said, str) and said else title,
        "",
        "",
        tuple(warnings),
    )


def _cells(notebook: Any) -> Iterator[tuple[str, str, list[Any]]]:
    """Kind, source and outputs of each cell."""
    if not isinstance(notebook, dict):
        raise TypeError("a notebook is an object")
    cells = notebook.get("cells")
    if cells is None:  # before format 4
        cells = [cell for sheet in notebook.get("worksheets", []) for cell in sheet["cells"]]
    if not isinstance(cells, list):
        raise TypeError("cells are a list")
    for cell in cells:
        kind = str(cell.get("cell_type", ""))
        text = _joined(cell.get("source", cell.get("input", "")))
        if kind == "heading":
            text = "#" * int(cell.get("level", 1)) + " " + text
        outputs = cell.get("outputs", [])
        yield kind, text, outputs if isinstance(outputs, list) else []


def _joined(text: Any) -> str:
    return "".join(map(str, text)) if isinstance(text, list) else str(text or "")


def _add_markdown(builder: PageBuilder, text: str) -> str:
    """Append the blocks of a cell; its first heading of the highest level, "" if there is none."""
    source = source_text(text)
    title = ""
    for block in markdown_blocks(source):
        part = source.text[block.start : block.end]
        builder.add(part, block.kind, level=block.level, header=block.header)
        if block.level == 1 and not title:
            title = plain(part)
    return title


def _add_code(
    builder: PageBuilder, name: str, text: str, outputs: list[Any], warnings: list[str]
) -> None:
    builder.add(text, "code", header=name)
    for output in outputs:
        shown = _ANSI.sub("", _output_text(output)) if isinstance(output, dict) else ""
        if len(shown) > _MOST_OUTPUT:
            warnings.append(
                f"The output of {name} is long; its first {_MOST_OUTPUT} signs were read."
            )
            shown = shown[:_MOST_OUTPUT]
        builder.add(shown, "code", header=f"{name} › output")


def _output_text(output: dict[str, Any]) -> str:
    """What an output says in plain text; of an error its name and message."""
    if output.get("output_type") in ("error", "pyerr"):
        return f"{output.get('ename', '')}: {output.get('evalue', '')}"
    data = output.get("data")
    text = output.get("text", data.get("text/plain", "") if isinstance(data, dict) else "")
    shown = _joined(text)
    return (
        ""
        if re.fullmatch(r"\s*<[\w.\s]+(?: at 0x[0-9a-f]+| object.*| size .*)>\s*", shown)
        else shown
    )
