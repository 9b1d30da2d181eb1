"""Pieces of one line of a PDF, in the order in which they are read."""

from __future__ import annotations

from assistant.parsing.pdf_cells import cells_of
from assistant.parsing.pdf_lines import Run
from assistant.parsing.pdf_order import Row


def run(x0: float, x1: float, text: str) -> Run:
    return Run(x0, 10, x1, 20, text, 10, False, False, (x0, 10, x1, 20), 0)


def test_a_line_of_several_pieces_is_read_from_right_to_left_where_it_is_written_so() -> None:
    row = Row((run(109, 396, "بالسلام"), run(397, 522, "لغة R وPython مفيدة")), 109, 522)
    assert row.text == "لغة R وPython مفيدة بالسلام"
    (cell,) = cells_of(row)
    assert (cell.text, cell.x0, cell.x1) == (row.text, 109, 522)
    latin = Row((run(109, 396, "Über"), run(397, 522, "den Hafen")), 109, 522)
    assert latin.text == "Über den Hafen"
