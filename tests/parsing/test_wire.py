"""What a parser's child sends is read back as it was, or refused: never believed."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import ParseFailure
from assistant.parsing.wire import decode, decode_failure, encode, encode_failure
from assistant.records import Block, BlockKind, Document, Page, Span

LIMIT = 1_000_000
FLOATS = st.floats(-1e6, 1e6)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    text = draw(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=10)))
    ranges = list(zip(cuts[::2], cuts[1::2], strict=False))
    kinds: st.SearchStrategy[BlockKind] = st.sampled_from(("heading", "table_row", "quote"))
    return Page(
        text,
        tuple(Block(draw(kinds), a, b, draw(st.integers(0, 9)), draw(WORDS)) for a, b in ranges),
        tuple(
            Span(
                a,
                b,
                draw(st.none() | st.tuples(FLOATS, FLOATS, FLOATS, FLOATS)),
                draw(st.none() | st.sampled_from(("A1", "B2:C3"))),
            )
            for a, b in ranges
        ),
        page=draw(st.none() | st.integers(1, 9)),
        sheet=draw(st.none() | WORDS),
        slide=draw(st.none() | st.integers(1, 9)),
        message=draw(st.none() | WORDS),
        first_line=draw(st.none() | st.integers(1, 9)),
    )


DOCUMENTS = st.builds(
    Document,
    st.lists(pages(), max_size=4).map(tuple),
    title=WORDS,
    author=WORDS,
    date=WORDS,
    warnings=st.lists(WORDS, max_size=3).map(tuple),
)


@given(DOCUMENTS)
def test_a_document_comes_back_as_it_was(document: Document) -> None:
    assert decode(encode(document), LIMIT) == document


@given(DOCUMENTS, st.data())
def test_damaged_bytes_are_refused_or_keep_every_promise(
    document: Document, data: st.DataObject
) -> None:
    sent = bytearray(encode(document))
    for _ in range(data.draw(st.integers(1, 4))):
        sent[data.draw(st.integers(0, len(sent) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ValueError):
        for page in decode(bytes(sent), LIMIT).pages:
            end = 0
            for block in page.blocks:
                assert end <= block.start < block.end <= len(page.text)
                end = block.end


@pytest.mark.parametrize(
    "page",
    [
        Page("text", (Block("paragraph", 0, 5),)),
        Page("text", (Block("paragraph", 2, 2),)),
        Page("text", (Block("paragraph", 0, 3), Block("paragraph", 2, 4))),
        Page("text", (), (Span(0, 9),)),
        Page("text", (), (Span(0, 4, (0.0, 0.0, float("nan"), 1.0)),)),
    ],
)
def test_a_document_that_breaks_a_promise_is_refused(page: Page) -> None:
    with pytest.raises(ValueError):
        decode(encode(Document((page,))), LIMIT)


def test_text_over_the_limit_is_refused() -> None:
    pages = (Page("x" * 60, ()), Page("x" * 60, ()))
    assert decode(encode(Document(pages)), 120).pages == pages
    with pytest.raises(ValueError):
        decode(encode(Document(pages)), 119)


@given(st.binary(max_size=80))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    for read in (lambda: decode(data, LIMIT), lambda: decode_failure(data)):
        with contextlib.suppress(ValueError):
            read()


def test_a_failure_comes_back_as_it_was() -> None:
    sent = ParseFailure("It is a scan.", "no text", "scanned", "skipped")
    back = decode_failure(encode_failure(sent))
    assert (back.message, back.detail, back.code, back.state) == (
        "It is a scan.",
        "no text",
        "scanned",
        "skipped",
    )
