"""PDFs made here, read back: order, paragraphs, tables, headings, exact boxes, what is refused."""

from __future__ import annotations

import io
import subprocess
import sys
import warnings
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

with warnings.catch_warnings():
    # SWIG's types have no __module__; Python 3.12 and later say so when pymupdf is imported
    warnings.simplefilter("ignore", DeprecationWarning)
    import pymupdf

    from assistant.parsing import parse_file

from assistant.errors import ParseFailure
from assistant.parsing.options import ParseOptions
from tests.parsing.pdf_files import Draw, column, made, read, texts, write

PROSE = (
    "The harbour was rebuilt after the storm of that winter, and its new walls have held since "
    "then. Ships of every size lie there in the summer months, when the fishing is good and the "
    "visitors come from far away to see the old lighthouse and the market on its square. "
)
AES_256 = 5  # PDF_ENCRYPT_AES_256


def test_lines_are_one_paragraph_with_a_box_for_each() -> None:
    page = read(made(lambda page: column(page, 60, 60, 300, PROSE))).pages[0]
    assert texts(page) == [PROSE.strip()]
    assert page.page == 1
    assert len(page.spans) >= 4
    tops = [span.box[1] for span in page.spans if span.box]
    assert tops == sorted(tops)


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = "Left begins. " + PROSE * 2, "Right begins. " + PROSE * 2

    def draw(page: Any) -> None:
        write(page, 150, 50, "A title over both of the columns", 18)
        column(page, 50, 80, 235, left)
        column(page, 310, 80, 235, right)

    page = read(made(draw)).pages[0]
    assert texts(page)[0] == "A title over both of the columns"
    assert texts(page, "paragraph") == [left.strip(), right.strip()]


def test_a_word_broken_at_a_lines_end_is_whole_again() -> None:
    def draw(page: Any) -> None:
        write(page, 60, 60, "A reader who is looking for the infor-")
        write(page, 60, 72, "mation finds all of the long-")
        write(page, 60, 84, "term records; information lies there.")

    assert texts(read(made(draw)).pages[0]) == [
        "A reader who is looking for the information finds all of the long-term records; "
        "information lies there."
    ]


def test_two_words_with_a_hyphen_stay_two() -> None:
    def draw(page: Any) -> None:
        write(page, 60, 60, "We like a chat, and the infor-")
        write(page, 60, 72, "mation in it, if it was optimized as chat-")
        write(page, 60, 84, "optimized information is.")

    assert texts(read(made(draw)).pages[0]) == [
        "We like a chat, and the information in it, if it was optimized as chat-optimized "
        "information is."
    ]


def test_a_paragraph_goes_on_in_the_next_column_past_a_figure() -> None:
    def draw(page: Any) -> None:
        column(page, 50, 80, 235, "Left begins. " + PROSE + "Its wall is the one that")
        write(page, 80, 300, "the old wall", 7)
        write(page, 80, 320, "Figure 3. The harbour.", 8)
        column(page, 310, 80, 235, "is the most used. " + PROSE)

    page = read(made(draw)).pages[0]
    assert texts(page) == [
        f"Left begins. {PROSE}Its wall is the one that is the most used. {PROSE}".strip(),
        "the old wall",
        "Figure 3. The harbour.",
    ]


def test_columns_that_end_with_a_sentence_stay_apart() -> None:
    def draw(page: Any) -> None:
        column(page, 50, 80, 235, "Left begins. " + PROSE + "Its wall holds.")
        column(page, 310, 80, 235, "iron is what it is made of. " + PROSE)

    assert len(texts(read(made(draw)).pages[0])) == 2


def test_cells_of_a_form_are_no_heading() -> None:
    def draw(page: Any) -> None:
        write(page, 60, 60, "The contacts", 10, bold=True)
        write(page, 60, 80, "Press:", 10, bold=True)
        write(page, 300, 80, "Investors:", 10, bold=True)
        column(page, 60, 100, 400, PROSE)

    assert texts(read(made(draw)).pages[0], "heading") == ["The contacts"]


def test_a_page_in_small_type_has_headings_of_its_own() -> None:
    def small(page: Any) -> None:
        write(page, 60, 60, "Sales by region", 7, bold=True)
        for i in range(4):
            write(page, 60, 80 + 9 * i, f"Region {i} sold more than it did in the year before.", 7)
        write(page, 60, 140, "See the notes", 10)

    document = read(made(lambda page: column(page, 60, 60, 400, PROSE * 3), small))
    assert texts(document.pages[1], "heading") == ["Sales by region"]


TABLE = (
    ("Net sales", "$", "32,765", "$", "31,657"),
    ("Cost of sales", "", "16,682", "", "16,055"),
    ("Gain on sale of", "", "", "", ""),
    ("businesses", "", "(547)", "", "-"),
    ("Operating expenses:", "", "", "", ""),
    ("Research and development", "", "1,821", "", ""),
)


def draw_table(page: Any) -> None:
    write(page, 60, 60, "Consolidated Statement of Income", 14, bold=True)
    write(page, 330, 80, "2018")
    write(page, 430, 80, "2017")
    for i, row in enumerate(TABLE):
        for x, text in zip((60, 300, 330, 400, 430), row, strict=True):
            write(page, x, 94 + 12 * i, text)
    column(page, 60, 200, 400, PROSE)


def test_a_table_without_lines_gives_rows_with_their_header() -> None:
    page = read(made(draw_table)).pages[0]
    assert texts(page, "table_row") == [
        "2018 | 2017",
        "Net sales | $32,765 | $31,657",
        "Cost of sales | 16,682 | 16,055",
        "Gain on sale of businesses | (547) | -",
        "Operating expenses:",
        "Research and development | 1,821",
    ]
    rows = [block for block in page.blocks if block.kind == "table_row"]
    assert [row.header for row in rows] == ["", *["— | 2018 | 2017"] * 5]
    assert texts(page, "heading") == ["Consolidated Statement of Income"]
    assert texts(page, "paragraph") == [PROSE.strip()]


def test_an_empty_cell_keeps_its_column() -> None:
    def draw(page: Any) -> None:
        for i, row in enumerate(
            (
                ("Code", "Expected", "Actual", "State"),
                ("A-1", "5", "7", "low"),
                ("A-2", "", "8", ""),
                ("", "9", "", "good"),
            )
        ):
            for x, text in zip((60, 160, 260, 360), row, strict=True):
                write(page, x, 60 + 14 * i, text)

    assert texts(read(made(draw)).pages[0]) == [
        "Code | Expected | Actual | State",
        "A-1 | 5 | 7 | low",
        "A-2 | | 8",
        "| 9 | | good",
    ]


def test_what_repeats_on_the_pages_is_left_out() -> None:
    def sheet(number: int) -> Draw:
        def draw(page: Any) -> None:
            write(page, 60, 40, "Harbour Company, yearly report", 8)
            column(page, 60, 80, 400, f"Page of chapter {number}. {PROSE}")
            write(page, 290, 820, str(number + 10), 8)

        return draw

    document = read(made(*map(sheet, range(1, 5))))
    assert [texts(page) for page in document.pages] == [
        [f"Page of chapter {number}. {PROSE}".strip()] for number in range(1, 5)
    ]


def test_headings_have_levels_by_their_size_and_weight() -> None:
    def draw(page: Any) -> None:
        write(page, 60, 60, "The Harbour", 22)
        write(page, 60, 100, "Its walls", 15)
        column(page, 60, 110, 400, PROSE)
        write(page, 60, 220, "How they were built", 10, bold=True)
        column(page, 60, 230, 400, PROSE)

    document = read(made(draw))
    headings = [block for block in document.pages[0].blocks if block.kind == "heading"]
    assert [block.level for block in headings] == [1, 2, 3]
    assert document.title == "The Harbour"


def test_a_bullet_is_no_heading_however_large_its_text() -> None:
    def draw(page: Any) -> None:
        write(page, 60, 60, "The Harbour", 22)
        write(page, 60, 100, "• Its walls were sold for nine million", 14)
        write(page, 60, 130, "1. How they were built", 14, bold=True)
        column(page, 60, 150, 400, PROSE)

    page = read(made(draw)).pages[0]
    assert texts(page, "heading") == ["The Harbour", "1. How they were built"]
    assert texts(page, "list_item") == ["· Its walls were sold for nine million"]


def test_the_outline_tells_the_levels_of_headings() -> None:
    def draw(page: Any) -> None:
        write(page, 60, 60, "Its walls", 10)
        column(page, 60, 90, 400, PROSE)

    with pymupdf.open(stream=made(draw)) as document:
        document.set_toc([[1, "The Harbour", 1], [2, "Its walls", 1]])
        data = document.tobytes()
    block = read(data).pages[0].blocks[0]
    assert (block.kind, block.level) == ("heading", 2)


def test_lists_and_captions() -> None:
    def draw(page: Any) -> None:
        for i, text in enumerate(("· the north wall", "· the south wall", "2. then the gate")):
            write(page, 60, 60 + 13 * i, text)
        write(page, 60, 140, "Figure 3. The harbour from the sea.", 9)
        column(page, 60, 180, 400, PROSE)

    page = read(made(draw)).pages[0]
    assert texts(page, "list_item") == ["· the north wall", "· the south wall", "2. then the gate"]
    assert texts(page, "caption") == ["Figure 3. The harbour from the sea."]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_boxes_are_where_the_page_shows_the_words(rotation: int) -> None:
    with pymupdf.open(stream=made(draw_table)) as document:
        document[0].set_rotation(rotation)
        data = document.tobytes()
    page = read(data).pages[0]
    with pymupdf.open(stream=data) as document:
        shown, around = document[0], (-1, -1, 1, 1)
        for span in page.spans:
            assert span.box is not None
            x0, y0, x1, y1 = span.box
            assert 0 <= x0 < x1 <= shown.rect.width
            assert 0 <= y0 < y1 <= shown.rect.height
            there = pymupdf.Rect(span.box) * shown.derotation_matrix
            words = "".join(shown.get_textbox(there + around).split())
            mine = "".join(page.text[span.start : span.end].split())
            assert mine.replace("$", "") in words.replace("$", "")


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_text_that_was_turned_is_read_like_text_that_was_not(turn: int) -> None:
    def draw(page: Any) -> None:
        draw_table(page)

    with pymupdf.open(stream=made(draw)) as source, pymupdf.open() as target:
        wide = turn in (90, 270)
        page = target.new_page(width=842 if wide else 595, height=595 if wide else 842)
        page.show_pdf_page(page.rect, source, 0, rotate=turn)
        data = target.tobytes()
    assert texts(read(data).pages[0]) == texts(read(made(draw)).pages[0])


def test_metadata_is_told_and_junk_is_not() -> None:
    def draw(page: Any) -> None:
        column(page, 60, 60, 300, PROSE)

    told = read(
        made(draw, title="The Harbour", author="A. Keeper", creationDate="D:20210304050607Z")
    )
    assert (told.title, told.author, told.date) == ("The Harbour", "A. Keeper", "2021-03-04")
    junk = read(made(draw, title="Microsoft Word - draft 2.doc", author="user", creationDate="D:0"))
    assert (junk.title, junk.author, junk.date) == ("", "", "")


def draw_picture(page: Any) -> None:
    picture = pymupdf.Pixmap(pymupdf.csRGB, (0, 0, 60, 80), False)
    picture.clear_with(200)
    page.insert_image(page.rect, pixmap=picture)


def test_a_scan_is_refused_and_a_scanned_page_told() -> None:
    with pytest.raises(ParseFailure) as caught:
        read(made(draw_picture, draw_picture))
    assert (caught.value.code, caught.value.state) == ("scanned", "skipped")

    def draw_stamped(page: Any) -> None:
        draw_picture(page)
        write(page, 60, 60, "Received 3 May")

    mixed = read(made(lambda page: column(page, 60, 60, 300, PROSE), draw_picture, draw_stamped))
    assert mixed.warnings == ("Pages 2-3 are scanned; their text is not read.",)
    assert texts(mixed.pages[2]) == ["Received 3 May"]


def test_a_password_is_asked_for() -> None:
    with pymupdf.open(stream=made(lambda page: column(page, 60, 60, 300, PROSE))) as document:
        locked = document.tobytes(encryption=AES_256, user_pw="secret", owner_pw="owner")
        free = document.tobytes(encryption=AES_256, user_pw="", owner_pw="owner")
    with pytest.raises(ParseFailure) as caught:
        read(locked)
    assert caught.value.code == "encrypted"
    assert texts(read(locked, password="secret").pages[0]) == [PROSE.strip()]
    assert texts(read(free).pages[0]) == [PROSE.strip()]


def test_limits_and_emptiness() -> None:
    def draw(page: Any) -> None:
        column(page, 60, 60, 300, PROSE)

    with pytest.raises(ParseFailure) as many:
        read(made(draw, draw, draw), max_pages=2)
    assert many.value.code == "too_large"
    with pytest.raises(ParseFailure) as empty:
        parse_file(io.BytesIO(made(lambda page: write(page, 60, 60, " "))), "a.pdf", ParseOptions())
    assert empty.value.code == "empty"


def test_a_damaged_page_costs_no_other() -> None:
    data = made(*[lambda page: column(page, 60, 60, 300, PROSE)] * 2)
    with pymupdf.open(stream=data) as document:
        pages = int(document.xref_get_key(document.pdf_catalog(), "Pages")[1].split()[0])
        document.xref_set_key(pages, "Count", "3")  # it promises a page that is not there
        data = document.tobytes()
    document = read(data)
    assert [len(texts(page)) for page in document.pages] == [1, 1, 0]
    assert document.warnings == ("Page 3 is damaged; its text is not read.",)


GOOD = made(draw_table, lambda page: column(page, 60, 60, 300, PROSE))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(8, len(GOOD) - 1), st.integers(0, 255)), max_size=30))
def test_a_damaged_file_gives_a_reason_or_a_sound_document(changes: list[tuple[int, int]]) -> None:
    data = bytearray(GOOD)
    for at, value in changes:
        data[at] = value
    try:
        document = parse_file(io.BytesIO(bytes(data)), "a.pdf", ParseOptions())
    except ParseFailure:
        return
    for page in document.pages:
        end = 0
        for block in page.blocks:
            assert end <= block.start < block.end <= len(page.text)
            end = block.end


def test_no_models_of_page_layout_are_loaded() -> None:
    said = "import sys, assistant.parsing.pdf; print('onnxruntime' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
