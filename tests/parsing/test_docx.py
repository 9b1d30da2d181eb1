"""Word files: structure, notes, changes and damage."""

from __future__ import annotations

import io
from datetime import datetime

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from assistant.errors import ParseFailure
from assistant.parsing import docx as word
from assistant.parsing.options import ParseOptions
from tests.parsing.office_files import block, parsed, replaced, texts

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document: WordDocument) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def with_body(body: str, extra: dict[str, str | bytes | None] | None = None) -> bytes:
    """A Word file with this content of w:body."""
    part = (
        f'<w:document {W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/'
        'math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        f'xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>'
    )
    return replaced(saved(docx.Document()), {"word/document.xml": part, **(extra or {})})


def test_headings_lists_quotes_and_properties() -> None:
    document = docx.Document()
    document.core_properties.title = "Annual report"
    document.core_properties.author = "Jane Roe"
    document.core_properties.modified = datetime(2024, 5, 6)
    document.add_heading("Introduction", 1)
    document.add_paragraph("It was a good year.")
    document.add_heading("Details", 2)
    document.add_paragraph("one", style="List Bullet")
    document.add_paragraph("first", style="List Number")
    document.add_paragraph("second", style="List Number")
    document.add_paragraph("To be.", style="Quote")
    found = parsed(word, saved(document))
    assert (found.title, found.author, found.date[:4]) == ("Annual report", "Jane Roe", "2024")
    assert texts(found) == [
        "Introduction",
        "It was a good year.",
        "Details",
        "one",
        "1. first",
        "2. second",
        "To be.",
    ]
    kinds = [(b.kind, b.level) for b in found.pages[0].blocks]
    assert kinds[0] == ("heading", 1)
    assert kinds[2] == ("heading", 2)
    assert [kind for kind, _ in kinds[3:]] == ["list_item", "list_item", "list_item", "quote"]


def test_headings_by_outline_level_localised_name_and_base_style() -> None:
    styles = (
        f"<w:styles {W}>"
        '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="Überschrift 2"/>'
        '</w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="My own"/>'
        '<w:basedOn w:val="berschrift2"/></w:style></w:styles>'
    )
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>By base</w:t></w:r></w:p>'
        '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>By level</w:t></w:r></w:p>'
    )
    found = parsed(word, with_body(body, {"word/styles.xml": styles}))
    assert block(found, "By base").level == 2
    assert block(found, "By level").level == 3


def test_tables_give_rows_with_their_header_and_merged_cells_once() -> None:
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    for row, cells in enumerate((("Name", "Age", "Town"), ("Ann", "41", "Rome"), ("Bob", "7", ""))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    table.cell(2, 1).merge(table.cell(2, 2))
    found = parsed(word, saved(document))
    assert texts(found) == ["Name | Age | Town", "Ann | 41 | Rome", "Bob | 7"]
    assert [b.header for b in found.pages[0].blocks] == ["", *["Name | Age | Town"] * 2]


def test_a_table_in_a_cell_follows_the_outer_table() -> None:
    document = docx.Document()
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "left"
    inner = outer.cell(0, 1).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "a", "b"
    assert texts(parsed(word, saved(document))) == ["left", "a | b"]


def test_a_frame_of_one_column_gives_its_blocks() -> None:
    document = docx.Document()
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    cell.paragraphs[0].text = "In a frame."
    cell.add_paragraph("Second.")
    assert texts(parsed(word, saved(document))) == ["In a frame.", "Second."]


def test_changes_links_fields_and_symbols() -> None:
    body = (
        "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom>"
        '<w:hyperlink><w:r><w:t xml:space="preserve"> link</w:t></w:r></w:hyperlink>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        '<w:r><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>'
    )
    assert texts(parsed(word, with_body(body))) == ["new link\u2011☒"]


def test_content_controls_and_text_boxes_are_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"
    body = (
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>controlled</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:r><w:t>before</w:t><mc:AlternateContent>"
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(parsed(word, with_body(body))) == ["controlled", "before", "boxed"]


def test_footnotes_follow_their_paragraph_with_their_mark() -> None:
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>A remark.</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    body = (
        '<w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
        "<w:p><w:r><w:t>More</w:t></w:r></w:p>"
    )
    base = with_body(body)
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/footnotes" Target="footnotes.xml"/></Relationships>'
    )
    data = replaced(base, {"word/footnotes.xml": notes, "word/_rels/document.xml.rels": rels})
    assert texts(parsed(word, data)) == ["Text[1]", "[1] A remark.", "More"]


def test_comments_name_their_author() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Disputed.")
    document.add_comment(paragraph.runs, text="Why?", author="Ann")
    assert texts(parsed(word, saved(document))) == ["Disputed.", "Comment by Ann: Why?"]


def test_headers_and_footers_come_once_and_page_numbers_not() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Secret"
    document.sections[0].footer.paragraphs[0].text = "Page 3 of 7"
    document.add_paragraph("Body")
    assert texts(parsed(word, saved(document))) == ["Secret", "Body"]


def test_equations_are_a_line_of_text() -> None:
    body = (
        "<w:p><w:r><w:t>So</w:t></w:r><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup>"
        "<m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>=</m:t></m:r><m:f><m:num><m:r>"
        "<m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath></w:p>"
    )
    assert texts(parsed(word, with_body(body))) == ["So x^2=(a+b)/c"]


def test_the_alternative_text_of_a_picture_is_a_caption() -> None:
    document = docx.Document()
    drawing = parse_xml(
        f'<w:drawing {nsdecls("w", "wp")}><wp:inline><wp:docPr id="1" name="Picture 1" '
        'descr="A red barn"/></wp:inline></w:drawing>'
    )
    document.add_paragraph("See").add_run()._r.append(drawing)
    found = parsed(word, saved(document))
    assert block(found, "A red barn").kind == "caption"


def test_code_paragraphs_join_to_one_block() -> None:
    document = docx.Document()
    for line in ("def f():", "    return 1"):
        document.add_paragraph().add_run(line).font.name = "Courier New"
    found = parsed(word, saved(document))
    assert texts(found) == ["def f():\n    return 1"]
    assert found.pages[0].blocks[0].kind == "code"


def test_strict_names_are_read_as_transitional_ones() -> None:
    data = with_body("<w:p><w:r><w:t>strict</w:t></w:r></w:p>")
    part = (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p>'
        "<w:r><w:t>strict</w:t></w:r></w:p></w:body></w:document>"
    )
    assert texts(parsed(word, replaced(data, {"word/document.xml": part}))) == ["strict"]


def test_a_damaged_side_part_is_a_warning() -> None:
    data = replaced(saved(docx.Document()), {"word/styles.xml": "<w:styles"})
    assert any("styles" in warning for warning in parsed(word, data).warnings)


def test_a_damaged_body_is_a_failure() -> None:
    data = replaced(saved(docx.Document()), {"word/document.xml": "<w:document"})
    with pytest.raises(ParseFailure) as caught:
        parsed(word, data)
    assert caught.value.code == "damaged"


def test_too_much_text_is_a_failure() -> None:
    document = docx.Document()
    document.add_paragraph("long " * 100)
    with pytest.raises(ParseFailure) as caught:
        parsed(word, saved(document), ParseOptions(max_chars=100))
    assert caught.value.code == "too_large"


def test_the_day_of_the_template_is_not_the_day_of_the_document() -> None:
    document = docx.Document()  # says 2013-12-23, as does every one that is begun from it
    document.add_paragraph("A letter.")
    assert parsed(word, saved(document)).date == ""
