"""What the source shows: excerpts at their offsets, cells in their places, marked words."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from assistant.records import Citation, Page, Place, Sentence, Span
from desktop.exporting import as_markdown
from desktop.messages import FileGone, FileTold
from desktop.models.hits_model import marked_excerpt
from desktop.models.ledger_model import LedgerLine, LedgerModel
from desktop.models.sheet_model import CellRange, SheetModel, cell_range, cells_of, column_name
from desktop.widgets.text_pages import excerpt
from desktop.words import day_words, message_words, place_words, plural

TEXTS = st.text(alphabet="abc é𝒳\n", min_size=1, max_size=300)


@given(st.lists(TEXTS, min_size=1, max_size=5), st.data())
def test_an_excerpt_marks_what_is_cited(texts: list[str], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(texts) - 1))
    start = data.draw(st.integers(0, len(texts[index])))
    end = data.draw(st.integers(start, len(texts[index])))
    shown = data.draw(st.integers(1, 800))
    labelled = data.draw(st.booleans())
    pages = [Page(text, (), slide=n if labelled else None) for n, text in enumerate(texts, 1)]
    made = excerpt(pages, index, start, end, shown)
    assert made.text[made.start : made.end] == texts[index][start:end]
    for first, last in made.headings:
        assert re.fullmatch(r"Slide \d", made.text[first:last])


@given(TEXTS, st.data())
def test_line_numbers_are_those_of_the_file(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    shown = data.draw(st.integers(1, 400))
    made = excerpt([Page(text, (), first_line=7)], 0, start, start, shown)
    assert made.first_line is not None
    line = made.first_line + made.text.count("\n", 0, made.start)
    assert line == 7 + text.count("\n", 0, start)


@given(st.integers(0, 20_000), st.integers(0, 5_000))
def test_cells_are_named_as_in_a_sheet(row: int, column: int) -> None:
    assert cell_range(f"{column_name(column)}{row + 1}") == CellRange(row, column, row, column)


def test_a_sheet_has_its_cells_where_they_are() -> None:
    text = "Line | 2024 | 2025\nGas | -11,956 | -12,600"
    spans = (Span(0, 18, cells="A1:C1"), Span(19, len(text), cells="A2:C2"))
    page = Page(text, (), spans=spans, sheet="Budget")
    model = SheetModel(cells_of(page, is_csv=False), (CellRange(1, 1, 1, 2),))
    assert (model.rowCount(), model.columnCount()) == (2, 3)
    assert model.data(model.index(1, 2)) == "-12,600"
    assert model.is_marked(1, 1)
    assert not model.is_marked(0, 1)


def test_quoted_cells_of_a_table_stay_together() -> None:
    text = 'name,place\n"Saw, large",Wood bay'
    spans = (Span(0, 10, cells="A1:B1"), Span(11, len(text), cells="A2:B2"))
    cells = cells_of(Page(text, (), spans=spans), is_csv=True)
    assert cells[1, 0] == "Saw, large"
    assert cells[1, 1] == "Wood bay"


@given(st.text(alphabet="abcde <&>\n", max_size=600))
def test_a_marked_excerpt_is_text_and_nothing_else(text: str) -> None:
    made = marked_excerpt(text, ("abc",))
    plain = html.unescape(re.sub(r"</?b>", "", made))
    bare = plain.removeprefix("… ").removesuffix(" …")
    assert bare in " ".join(text.split())


def test_found_words_are_bold_in_every_form() -> None:
    made = marked_excerpt("The pipes froze; a frozen pipe is thawed.", ("frozen", "pipe"))
    assert "<b>pipes</b>" in made
    assert "<b>frozen</b>" in made
    assert "<b>The</b>" not in made


@pytest.fixture
def ledger(request: pytest.FixtureRequest) -> LedgerModel:
    request.getfixturevalue("qapp")
    model = LedgerModel()
    states = ("ready", "ready", "failed")
    model.put(
        LedgerLine(f"/files/{n}.pdf", "pdf", states[n % 3], "", "", n)  # type: ignore[arg-type]
        for n in range(100_000)
    )
    return model


def test_the_ledger_holds_many_rows_and_changes_one(ledger: LedgerModel) -> None:
    assert ledger.rowCount() == 100_000
    ledger.filter(("failed",), "99")
    assert all(ledger.line(row).state == "failed" for row in range(ledger.rowCount()))
    first = ledger.line(0).path
    ledger.change(FileTold(first, "ready", passages=3))
    assert ledger.line(0).passages == 3
    rows = ledger.rowCount()
    ledger.change(FileGone(first))
    assert ledger.rowCount() == rows - 1
    assert ledger.counts_below("/files")["failed"] == 33_332


def test_an_answer_is_copied_with_its_footnotes() -> None:
    citation = Citation(1, "/x/Manual.pdf", Place(0, 5, page=2), "Frozen pipe.")
    sentences = (
        Sentence("It froze.", "supported", (citation,)),
        Sentence("It is old.", "partly", (citation,), "the age is not said"),
    )
    lines = as_markdown("Why?", sentences).splitlines()
    assert lines[2] == "It froze.[^1] It is old.[^1] (partly supported)"
    assert lines[-1] == "[^1]: Manual.pdf, p. 2: “Frozen pipe.”"
    rows = (Sentence("Cash: 2022 5", "supported", ()), Sentence("Debt: 2022 (4)", "supported", ()))
    told = as_markdown("How liquid?", rows, limits=["It can be worked out."])
    assert told.splitlines()[2:6] == [
        "*It can be worked out.*",
        "",
        "Cash: 2022 5  ",
        "Debt: 2022 (4)",
    ]


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("en", "March 5, 2024", "March 2024"),
        ("de", "5. März 2024", "März 2024"),
        ("fr", "5 mars 2024", "mars 2024"),
        ("es", "5 de marzo de 2024", "marzo de 2024"),
    ],
)
def test_days_are_written_as_the_language_does(language: str, day: str, month: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert day_words("2024-03-05T08:00:00") == day
        assert day_words("2024-03") == month
        assert day_words("2024") == "2024"
        assert day_words("soon") == "soon"
    finally:
        QLocale.setDefault(before)


def test_one_of_a_thing_is_one() -> None:
    said = [plural(count, "1 file", "{n} files") for count in (0, 1, 2)]
    assert said == ["0 files", "1 file", "2 files"]


def test_a_quotation_in_a_mail_says_whose_it_is() -> None:
    message = "2024-03-04 · Bob · quoted in 2024-03-05 · Alice · Re: Fence"
    assert message_words(message) == message
    assert place_words(Place(0, 1, message=message)) == message
    chat = "2023-05-08 · Chat: Anna, Ben"  # which says the day already
    assert place_words(Place(0, 1, message=chat, heading="8 May 2023")) == chat
    assert message_words("2024-03-05 · Alice · Fence") == "2024-03-05 · Alice · Fence"
