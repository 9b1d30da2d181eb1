"""A page's offsets are exact whatever is put in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.parsing.page_text import PageBuilder, Piece, clean
from assistant.records import BlockKind, Page

KINDS = st.sampled_from(("heading", "paragraph", "list_item", "table_row", "code"))
TEXT = st.text(st.characters() | st.sampled_from("\x00\ud800\n\t  ab"), max_size=20)
PIECES = st.lists(
    st.builds(Piece, TEXT, st.none() | st.just((0.0, 1.0, 2.0, 3.0)), st.none()), max_size=4
)


def check(page: Page) -> None:
    end = 0
    for block in page.blocks:
        assert end <= block.start < block.end <= len(page.text)
        assert page.text[block.start : block.end].strip()
        end = block.end
    end = 0
    for span in page.spans:
        assert end <= span.start < span.end <= len(page.text)
        end = span.end
    page.text.encode()  # no lone surrogates
    assert "\x00" not in page.text


@given(st.lists(st.tuples(TEXT, KINDS), max_size=6))
def test_blocks_are_what_was_given(given_blocks: list[tuple[str, BlockKind]]) -> None:
    builder = PageBuilder()
    expected = []
    for text, kind in given_blocks:
        block = builder.add(text, kind, cells="A1")
        kept = clean(text).rstrip() if kind == "code" else clean(text).strip()
        assert (block is None) == (not kept.strip())
        if block is not None:
            expected.append(kept)
            assert len(builder) == block.end
    page = builder.build(page=1)
    check(page)
    found = [page.text[block.start : block.end] for block in page.blocks]
    assert [text.strip() for text in found] == [text.strip() for text in expected]
    assert page.page == 1


@given(st.lists(st.tuples(PIECES, KINDS), max_size=5))
def test_pieces_keep_their_places(given_blocks: list[tuple[list[Piece], BlockKind]]) -> None:
    builder = PageBuilder()
    for pieces, kind in given_blocks:
        builder.add_pieces(pieces, kind)
    page = builder.build()
    check(page)
    placed = [
        clean(piece.text).strip()
        for pieces, _ in given_blocks
        for piece in pieces
        if piece.box and clean(piece.text).strip()
    ]
    assert [page.text[span.start : span.end].strip() for span in page.spans] == placed


def test_a_row_follows_a_row_and_a_blank_line_parts_the_rest() -> None:
    builder = PageBuilder()
    for text, kind in (("Title", "heading"), ("a | b", "table_row"), ("c | d", "table_row")):
        builder.add(text, kind)  # type: ignore[arg-type]
    builder.add("Then.")
    assert builder.build().text == "Title\n\na | b\nc | d\n\nThen."


def test_code_keeps_its_first_indent() -> None:
    builder = PageBuilder()
    builder.add("\n\n    def f():\n        pass\n\n", "code")
    assert builder.build().text == "    def f():\n        pass"


@given(TEXT)
def test_cleaning_keeps_the_length(text: str) -> None:
    assert len(clean(text)) == len(text)
    clean(text).encode()
