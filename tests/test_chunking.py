"""Chunking: exact offsets, nothing lost, and passages that follow the document's structure."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.chunking import ChunkOptions, chunk, context_of
from assistant.records import Block, BlockKind, Document, Page, Passage

SMALL = ChunkOptions(target_tokens=40, max_tokens=80, small_tokens=12)


def count_words(texts: list[str]) -> list[int]:
    return [len(text.split()) for text in texts]


def page_of(*blocks: tuple[str, BlockKind] | tuple[str, BlockKind, int], header: str = "") -> Page:
    """A page of (text, kind, level) blocks, blank lines between them."""
    text, made = "", []
    for block in blocks:
        level = block[2] if len(block) == 3 else 0
        start = len(text)
        text += block[0]
        made.append(Block(block[1], start, len(text), level, header if level == 0 else ""))
        text += "\n\n"
    return Page(text, tuple(made), first_line=1)


def words(count: int, word: str = "word") -> str:
    return " ".join([word] * (count - 1) + ["end."])


def passages(
    pages: Iterable[Page], options: ChunkOptions = SMALL, title: str = ""
) -> list[Passage]:
    return list(chunk(Document(tuple(pages), title), count_words, options))


def test_a_section_is_one_passage_with_its_heading() -> None:
    page = page_of(
        ("One", "heading", 1),
        (words(30), "paragraph"),
        ("Two", "heading", 1),
        (words(30), "paragraph"),
    )
    made = passages([page])
    assert [p.heading for p in made] == [("One",), ("Two",)]
    assert made[0].text.startswith("One\n\nword")
    assert made[0].place.lines == (1, 3)
    assert made[0].place.heading == "One"


def test_tiny_sections_are_merged_under_their_parent() -> None:
    page = page_of(
        ("Parent", "heading", 1),
        ("A", "heading", 2),
        ("few words here.", "paragraph"),
        ("B", "heading", 2),
        ("few words more.", "paragraph"),
        ("Other", "heading", 1),
        ("few words at last.", "paragraph"),
    )
    made = passages([page])
    assert [p.heading for p in made] == [("Parent",), ("Other",)]


def test_a_heading_never_ends_a_passage_that_goes_on() -> None:
    blocks: list[tuple[str, BlockKind, int]] = []
    for i in range(12):
        blocks.append((f"Heading {i}", "heading", 1 + i % 3))
        blocks.append((words(5 + 7 * i), "paragraph", 0))
    for made in passages([page_of(*blocks)]):
        assert not made.text.split("\n\n")[-1].startswith("Heading")


def test_a_list_stays_with_its_lead_in() -> None:
    items: list[tuple[str, BlockKind]] = [(f"item {i} of the list", "list_item") for i in range(4)]
    page = page_of((words(25), "paragraph"), ("You need:", "paragraph"), *items)
    made = passages([page])
    assert len(made) == 2
    assert made[1].text.startswith("You need:\n\nitem 0")


def test_table_rows_carry_their_header_and_two_tables_do_not_mix() -> None:
    rows: list[tuple[str, BlockKind]] = [(f"{i} | {i} | {i}", "table_row") for i in range(20)]
    made = passages([page_of(*rows, header="a | b | c")])
    assert len(made) > 1
    assert {p.header for p in made} == {"a | b | c"}
    assert context_of(made[1]) == "a | b | c"
    text = "1 | 2\n3 | 4"
    two = Page(text, (Block("table_row", 0, 5, 0, "x"), Block("table_row", 6, 11, 0, "y")))
    assert [p.header for p in passages([two])] == ["x", "y"]


def test_each_part_of_a_long_table_says_what_stands_above_it() -> None:
    columns = "($ in millions) | 2022 | 2021"
    rows: list[tuple[str, BlockKind]] = [(f"Line {i} | {i} | {i}", "table_row") for i in range(30)]
    page = page_of(
        ("The year was a good one for the company.", "paragraph"),
        ("Statements of Cash Flows", "paragraph"),
        ("Six Months Ended December 31,", "paragraph"),
        *rows,
        header=columns,
    )
    first, *parts = passages([page, page_of(*rows[:3], header=columns)])
    assert "Statements of Cash Flows" in first.text
    caption = "Statements of Cash Flows Six Months Ended December 31,"
    assert len(parts) > 3
    assert {part.header for part in parts} == {f"{caption}\n{columns}"}
    assert context_of(parts[0]).endswith(f"{caption} {columns}")


def test_another_table_on_the_next_page_has_another_caption() -> None:
    rows: list[tuple[str, BlockKind]] = [(f"Line {i} | {i} | {i}", "table_row") for i in range(30)]
    first = page_of(("Balance Sheets", "paragraph"), *rows)
    other = passages([first, page_of(*rows, header="Name | Age | Size")])
    assert {part.header for part in other if part.page_index} == {"Name | Age | Size"}
    sheets = [
        replace(page_of(("Budget", "paragraph"), *rows, header="A | B | C"), sheet="One"),
        replace(page_of(*rows, header="A | B | C"), sheet="Two"),
    ]
    assert {part.header for part in passages(sheets) if part.page_index} == {"A | B | C"}


def test_the_names_of_columns_do_not_come_between_a_caption_and_its_rows() -> None:
    rows: list[tuple[str, BlockKind]] = [(f"Line {i} | {i} | {i}", "table_row") for i in range(30)]
    page = page_of(
        ("Balance Sheets", "paragraph"), ("2022 | 2021", "table_row"), *rows, header="2022 | 2021"
    )
    heading = page.blocks[1]
    named = replace(page, blocks=(page.blocks[0], replace(heading, header=""), *page.blocks[2:]))
    first, *parts = passages([named])
    assert first.text.startswith("Balance Sheets\n\n2022 | 2021\n\nLine 0 | 0 | 0")
    assert {part.header for part in parts} == {"Balance Sheets\n2022 | 2021"}


def test_rows_that_name_the_columns_are_no_passage_by_themselves() -> None:
    names = "Name | Rent 2022 | Rent 2021"
    top: list[tuple[str, BlockKind]] = [
        ("| Rent |", "table_row"),
        ("| Name | 2022 | 2021 |", "table_row"),
    ]
    rows: list[tuple[str, BlockKind]] = [(f"Flat {i} | {i} | {i}", "table_row") for i in range(20)]
    page = page_of(*top, *rows, header=names)
    plain = tuple(replace(one, header="") for one in page.blocks[:2])
    first, *parts = passages([replace(page, blocks=(*plain, *page.blocks[2:]))])
    assert first.text.startswith("| Rent |\n\n| Name | 2022 | 2021 |\n\nFlat 0 | 0 | 0")
    assert {part.header for part in (first, *parts)} == {names}
    other = page_of(("Paid | Yes", "table_row"), *rows, header=names)  # says something itself
    alone = replace(other, blocks=(replace(other.blocks[0], header=""), *other.blocks[1:]))
    assert next(part.text for part in passages([alone])) == "Paid | Yes"


def test_a_sentence_is_no_caption_and_a_lead_in_is_one_by_itself() -> None:
    rows: list[tuple[str, BlockKind]] = [(f"Line {i} | {i} | {i}", "table_row") for i in range(30)]
    said = page_of(("The year was a good one.", "paragraph"), *rows)
    assert {part.header for part in passages([said])} == {""}
    lead = page_of(
        ("Our figures", "paragraph"), ("Sales by region were as follows:", "paragraph"), *rows
    )
    assert passages([lead])[-1].header == "Sales by region were as follows:"


def test_code_goes_by_definition_and_small_ones_share_their_class() -> None:
    texts = ["def a(self): pass", "def b(self): pass", words(30)]
    text = "\n".join(texts)
    headers = ["class S › def a", "class S › def b", "class T › def c"]
    blocks, at = [], 0
    for part, header in zip(texts, headers, strict=True):
        blocks.append(Block("code", at, at + len(part), 0, header))
        at += len(part) + 1
    made = passages([Page(text, tuple(blocks))])
    assert [p.header for p in made] == ["class S", "class T › def c"]


def test_long_paragraphs_are_cut_between_sentences_into_even_parts() -> None:
    text = " ".join(f"Sentence number {i} has exactly seven words." for i in range(30))
    made = passages([page_of((text, "paragraph"))])
    assert all(p.text.startswith("Sentence") and p.text.endswith(".") for p in made)
    assert min(p.tokens for p in made) > 20


def test_overlap_repeats_the_last_sentence() -> None:
    text = " ".join(f"Sentence number {i} has exactly seven words." for i in range(30))
    options = ChunkOptions(40, 80, 12, overlap_sentences=1)
    made = passages([page_of((text, "paragraph"))], options)
    for before, after in itertools.pairwise(made):
        assert before.text.endswith(after.text.split(". ")[0] + ".")


def test_the_heading_path_goes_on_over_pages_but_not_over_sheets() -> None:
    first = page_of(("Chapter", "heading", 1), (words(20), "paragraph"))
    second = page_of((words(20), "paragraph"))
    assert passages([first, second])[1].heading == ("Chapter",)
    sheet = Page(second.text, second.blocks, sheet="Costs")
    assert passages([first, sheet])[1].heading == (
        "Costs",
    )  # not the chapter: what its rows are of


def test_a_heading_at_the_end_of_a_page_does_not_name_what_is_before_it() -> None:
    page = page_of(("A", "heading", 1), (words(20), "paragraph"), ("B", "heading", 1))
    made = passages([page, page_of((words(20), "paragraph"))])
    assert [p.heading for p in made] == [("A",), ("B",)]
    assert made[0].text.endswith("B")


def test_the_context_leaves_out_what_the_text_begins_with() -> None:
    page = page_of(("A", "heading", 1), ("A b", "heading", 2), (words(100), "paragraph"))
    made = passages([page], title="Book")
    assert context_of(made[0], "Book") == "Book"
    assert context_of(made[1], "Book") == "Book › A › A b"
    assert made[1].tokens == len(made[1].text.split()) + 6


def test_a_word_without_end_is_cut() -> None:
    made = passages([page_of(("x" * 50_000, "paragraph"))])
    assert len(made) > 10
    assert "".join(p.text for p in made) == "x" * 50_000


def test_an_empty_document_has_no_passages() -> None:
    assert passages([Page("", ())]) == []
    assert passages([Page("  \n ", (Block("paragraph", 0, 4),))]) == []


# --- properties ----------------------------------------------------------------------------------

KINDS: list[BlockKind] = ["heading", "paragraph", "list_item", "table_row", "code", "caption"]
TEXTS = st.one_of(
    st.text(alphabet="ab .!\n:,，é中", min_size=1, max_size=120),
    st.integers(1, 120).map(words),
    st.text(alphabet="xyz", min_size=1, max_size=2000),
)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    text, blocks = "", []
    for _ in range(draw(st.integers(0, 10))):
        text += draw(st.sampled_from(["\n\n", "\n", " ", "", "| gap |\n", " \t \n"]))
        start = len(text)
        kind = draw(st.sampled_from(KINDS))
        text += draw(TEXTS)
        header = draw(st.sampled_from(["", "a | b", "class X › def y"]))
        level = draw(st.integers(1, 3)) if kind == "heading" else 0
        blocks.append(Block(kind, start, len(text), level, header if level == 0 else ""))
    return Page(text, tuple(blocks), first_line=draw(st.sampled_from([None, 1])))


@settings(max_examples=150, deadline=None)
@given(st.lists(pages(), max_size=4), st.sampled_from([(10, 40, 4), (40, 80, 12), (220, 480, 80)]))
def test_passages_are_exact_ordered_and_complete(
    made_pages: list[Page], sizes: tuple[int, int, int]
) -> None:
    options = ChunkOptions(*sizes)
    made = passages(made_pages, options)
    assert [(p.page_index, p.start) for p in made] == sorted((p.page_index, p.start) for p in made)
    for passage in made:
        text = made_pages[passage.page_index].text
        assert text[passage.start : passage.end] == passage.text == passage.text.strip() != ""
        assert len(passage.text) <= 16 * options.max_tokens
        assert (passage.place.start, passage.place.end) == (passage.start, passage.end)
        assert passage.tokens >= len(passage.text.split())
        context = len(context_of(passage).split())
        if context <= options.max_tokens // 2:
            assert passage.tokens <= options.max_tokens
    for index, page in enumerate(made_pages):
        covered = bytearray(len(page.text))
        for passage in (p for p in made if p.page_index == index):
            assert not any(covered[passage.start : passage.end])
            covered[passage.start : passage.end] = b"\1" * len(passage.text)
        for block in page.blocks:
            for at in range(block.start, block.end):
                assert covered[at] or page.text[at].isspace()


@pytest.mark.parametrize("overlap", [0, 2])
def test_passages_do_not_depend_on_what_is_counted_together(overlap: int) -> None:
    calls: list[int] = []

    def count(texts: list[str]) -> list[int]:
        calls.append(len(texts))
        return count_words(texts)

    page = page_of(*[(words(9 + i % 50), "paragraph") for i in range(2000)])
    options = ChunkOptions(overlap_sentences=overlap)
    made = list(chunk(Document((page,)), count, options))
    assert len(made) > 300
    assert len(calls) < 20  # counted in batches, not one by one


@pytest.mark.parametrize("name", ["Sheet1", "Sheet", "Tabelle 2", "Feuil1", "Hoja3"])
def test_the_name_that_a_program_gave_a_sheet_names_nothing(name: str) -> None:
    page = page_of((words(20), "paragraph"))
    assert passages([Page(page.text, page.blocks, sheet=name)])[0].heading == ()
