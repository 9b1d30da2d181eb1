"""Places: boxes, cells and lines of any part of a page."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.embedding import Embedder
from assistant.parsing.confined import ParserProcess
from assistant.places import column_name, place_of, places_of
from assistant.records import Page, Span
from assistant.retrieval import Retriever
from assistant.searching import RetrievalOptions
from assistant.store import Store
from tests.library import HashEmbedder, index


def test_boxes_are_clipped_by_characters_and_joined_on_a_line() -> None:
    page = Page(
        "ten chars.next part and the second line",
        (),
        (
            Span(0, 10, box=(0, 0, 100, 10)),
            Span(10, 19, box=(100, 0, 190, 10)),
            Span(20, 39, box=(0, 12, 190, 22)),
        ),
        page=3,
    )
    place = place_of(page, 5, 23, "A › B")
    assert place.boxes == ((50, 0, 190, 10), (0, 12, 30, 22))
    assert (place.page, place.heading, place.lines) == (3, "A › B", None)


def test_lines_written_leftwards_are_clipped_from_the_right() -> None:
    page = Page("שלום עולם", (), (Span(0, 9, box=(0, 0, 90, 10)),))
    assert place_of(page, 0, 4).boxes == ((50, 0, 90, 10),)


def test_boxes_in_two_columns_are_not_joined() -> None:
    spans = (Span(0, 4, box=(0, 0, 100, 10)), Span(5, 9, box=(300, 0, 400, 10)))
    assert len(place_of(Page("left next", (), spans), 0, 9).boxes) == 2


def test_cells_are_one_range() -> None:
    spans = (Span(0, 1, cells="B2:F2"), Span(2, 3, cells="A3:AA3"), Span(4, 5, cells="C4"))
    page = Page("a\nb\nc", (), spans, sheet="Costs")
    assert place_of(page, 0, 5).cells == "A2:AA4"
    assert place_of(page, 4, 5).cells == "C4"
    assert place_of(page, 1, 2).cells is None
    assert place_of(page, 0, 1).sheet == "Costs"


@pytest.mark.parametrize(("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
def test_column_names(number: int, name: str) -> None:
    assert column_name(number) == name


def test_slide_message_and_attachment_are_carried_over() -> None:
    page = Page("x", (), slide=2, message="m", attachment="a.pdf")
    place = place_of(page, 0, 1)
    assert (place.slide, place.message, place.attachment) == (2, "m", "a.pdf")


@given(st.text(alphabet="ab\n", min_size=1, max_size=60), st.data())
def test_lines_are_those_of_the_text(text: str, data: st.DataObject) -> None:
    page = Page(text, (), first_line=4)
    ranges = []
    for _ in range(3):
        start = data.draw(st.integers(0, len(text) - 1))
        ranges.append((start, data.draw(st.integers(start + 1, len(text))), ""))
    for (start, end, _), place in zip(ranges, places_of(page, ranges), strict=True):
        first = 4 + text[:start].count("\n")
        assert place.lines == (first, first + text[start : end - 1].count("\n"))


def test_the_name_of_a_sheet_is_no_heading_of_its_place() -> None:
    page = Page("a", (), sheet="Costs")
    assert place_of(page, 0, 1, "Costs").heading is None
    assert place_of(page, 0, 1, "Costs › Food").heading == "Food"
    assert place_of(page, 0, 1, "Costs of 2023").heading == "Costs of 2023"


def test_a_quote_of_joined_neighbours_is_placed_under_its_own_heading(
    tmp_path: Path,
) -> None:
    paragraphs = [
        f"Paragraph {n} tells of the {w} at length. " * 4
        for n, w in enumerate(("orchard", "well", "attic", "cellar", "fence", "stable"))
    ]
    folder = tmp_path / "files"
    folder.mkdir()
    text = "\n\n".join(f"## Part {n}\n\n{paragraph}" for n, paragraph in enumerate(paragraphs))
    (folder / "house.md").write_text(text)
    with Store.open(tmp_path / "library.db") as store, ParserProcess() as parser:
        index(store, parser, folder, HashEmbedder())
        hits = Retriever(store, cast(Embedder, HashEmbedder()), RetrievalOptions(joined=3)).search(
            "the attic and the cellar", 9
        )
        told = 0
        for hit in hits:
            for n, paragraph in enumerate(paragraphs):
                if (at := hit.text.find(paragraph.strip())) >= 0:
                    start = hit.place.start + at
                    place = store.place_of(hit.passage_id, start, start + len(paragraph.strip()))
                    assert place.heading == f"Part {n}"
                    told += 1
        assert told == len(paragraphs) > len(hits)
