"""Notebooks of every format version."""

from __future__ import annotations

import json

import pytest

from assistant.errors import ParseFailure
from tests.parsing.reading import read, shown

CELLS = [
    {"cell_type": "markdown", "source": ["# Study\n", "\n", "Some text."]},
    {
        "cell_type": "code",
        "source": "x = 1\n\nprint(x)",
        "outputs": [
            {"output_type": "stream", "text": ["1\n"]},
            {"output_type": "execute_result", "data": {"text/plain": "<Figure size 640x480>"}},
            {"output_type": "error", "ename": "ValueError", "evalue": "no\x1b[31m"},
            {"output_type": "display_data", "data": {"image/png": "AAAA"}},
        ],
    },
]


def test_cells_are_blocks_in_order() -> None:
    document = read("notebook", json.dumps({"cells": CELLS, "nbformat": 4}), "a.ipynb")
    assert document.title == "Study"
    assert shown(document) == [
        ("heading 1", "Study"),
        ("paragraph", "Some text."),
        ("code", "x = 1\n\nprint(x)"),
        ("code", "1"),
        ("code", "ValueError: no"),
    ]
    headers = [block.header for block in document.pages[0].blocks if block.kind == "code"]
    assert headers == ["cell 2", "cell 2 › output", "cell 2 › output"]


def test_the_older_format_is_read() -> None:
    cells = [
        {"cell_type": "heading", "level": 2, "source": "Part"},
        {"cell_type": "code", "input": "y = 2", "outputs": []},
    ]
    document = read("notebook", json.dumps({"worksheets": [{"cells": cells}]}), "a.ipynb")
    assert shown(document) == [("heading 2", "Part"), ("code", "y = 2")]


def test_long_output_is_cut_and_said() -> None:
    cell = {"cell_type": "code", "source": "x", "outputs": [{"text": "word " * 10_000}]}
    document = read("notebook", json.dumps({"cells": [cell]}), "a.ipynb")
    assert len(document.warnings) == 1
    assert len(document.pages[0].text) < 21_000


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"cells": 3}', '{"cells": [1]}', "[" * 100_000, "null"]
)
def test_a_damaged_notebook_is_refused(text: str) -> None:
    with pytest.raises(ParseFailure) as failure:
        read("notebook", text, "a.ipynb")
    assert failure.value.code == "damaged"
