"""OpenDocument texts, sheets and slides."""

from __future__ import annotations

import pytest

from assistant.errors import ParseFailure
from assistant.parsing import odf
from tests.parsing.office_files import block, parsed, texts, zipped

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "presentation": "presentation",
        "meta": "meta",
        "svg": "svg-compatible",
    }.items()
)
_NAMES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
_META = (
    f"<office:document-meta {_NAMES}><office:meta><dc:title>Minutes</dc:title>"
    "<meta:initial-creator>Ann</meta:initial-creator><dc:date>2024-03-05T10:00:00.123</dc:date>"
    "</office:meta></office:document-meta>"
)


def opendocument(kind: str, body: str, styles: str = "", **parts: str) -> bytes:
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
        "</office:body></office:document-content>"
    )
    return zipped({"content.xml": content, "meta.xml": _META, **parts})


def test_text_headings_spaces_and_properties() -> None:
    body = (
        '<text:h text:outline-level="2">Heading</text:h>'
        '<text:p>one<text:s text:c="2"/>two<text:tab/>three<text:line-break/><text:span>four'
        "</text:span> five</text:p>"
        '<text:section><text:p text:style-name="Quotations">said</text:p></text:section>'
    )
    found = parsed(odf, opendocument("text", body))
    assert texts(found) == ["Heading", "one  two\tthree\nfour five", "said"]
    assert [b.kind for b in found.pages[0].blocks] == ["heading", "paragraph", "quote"]
    assert found.pages[0].blocks[0].level == 2
    assert (found.title, found.author, found.date) == ("Minutes", "Ann", "2024-03-05T10:00:00")


def test_lists_have_levels_and_numbers() -> None:
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
        'style:num-format="1" style:num-suffix="."/><text:list-level-style-bullet text:level="2"/>'
        "</text:list-style>"
    )
    body = (
        '<text:list text:style-name="L"><text:list-item><text:p>a</text:p><text:list>'
        "<text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>c</text:p></text:list-item></text:list>"
    )
    found = parsed(odf, opendocument("text", body, styles))
    assert texts(found) == ["1. a", "b", "2. c"]
    assert [b.level for b in found.pages[0].blocks] == [1, 2, 1]


def test_notes_comments_and_changes() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>Text<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>A note.</text:p></text:note-body></text:note> goes on<office:annotation>"
        "<dc:creator>Bob</dc:creator><text:p>Why?</text:p></office:annotation>.</text:p>"
    )
    found = parsed(odf, opendocument("text", body))
    assert texts(found) == ["Text[1] goes on.", "[1] A note.", "Comment by Bob: Why?"]


def test_tables_boxes_and_pictures() -> None:
    row = "<table:table-row>{}</table:table-row>"
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    body = (
        "<table:table><table:table-header-rows>"
        + row.format(cell.format("Name") + cell.format("Town"))
        + "</table:table-header-rows>"
        + row.format(cell.format("Ann") + cell.format("Rome"))
        + "</table:table><text:p><draw:frame><draw:text-box><text:p>boxed</text:p>"
        "</draw:text-box></draw:frame><draw:frame><svg:desc>A barn</svg:desc></draw:frame></text:p>"
    )
    found = parsed(odf, opendocument("text", body))
    assert texts(found) == ["Name | Town", "Ann | Rome", "boxed", "A barn"]
    assert block(found, "Ann | Rome").header == "Name | Town"


def test_sheets_show_values_and_repeat_only_what_holds_something() -> None:
    body = (
        '<table:table table:name="Data"><table:table-row><table:table-cell><text:p>Day</text:p>'
        "</table:table-cell><table:table-cell><text:p>Share</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="1000"/></table:table-row>'
        '<table:table-row><table:table-cell office:value-type="date" '
        'office:date-value="2024-03-05"><text:p>05.03.24</text:p></table:table-cell>'
        '<table:table-cell office:value-type="percentage" office:value="0.256">'
        "<text:p>25.6%</text:p></table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/>'
        "</table:table-row></table:table>"
    )
    found = parsed(odf, opendocument("spreadsheet", body))
    assert texts(found) == ["Day | Share", "2024-03-05 | 25.6%"]
    assert [span.cells for span in found.pages[0].spans] == ["A1:B1", "A2:B2"]
    assert found.pages[0].sheet == "Data"
    assert block(found, "2024-03-05 | 25.6%").header == "Day | Share"


def test_slides_have_titles_order_and_notes() -> None:
    frame = (
        '<draw:frame svg:x="1cm" svg:y="{}cm" {}><draw:text-box><text:p>{}</text:p>'
        "</draw:text-box></draw:frame>"
    )
    body = (
        "<draw:page>"
        + frame.format(9, "", "low")
        + frame.format(5, "", "high")
        + frame.format(20, 'presentation:class="title"', "Title")
        + "<presentation:notes>"
        + frame.format(1, "", "Say hello.")
        + "</presentation:notes></draw:page><draw:page/>"
    )
    found = parsed(odf, opendocument("presentation", body))
    assert texts(found) == ["Title", "high", "low", "Notes: Say hello."]
    assert [page.slide for page in found.pages] == [1, 2]


def test_flat_files_are_read_too() -> None:
    flat = (
        f"<?xml version='1.0'?><office:document {_NAMES}><office:meta><dc:title>Flat</dc:title>"
        "</office:meta><office:body><office:text><text:p>hello</text:p></office:text>"
        "</office:body></office:document>"
    )
    found = parsed(odf, flat.encode())
    assert (found.title, texts(found)) == ("Flat", ["hello"])


def test_encrypted_files_say_so() -> None:
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry>'
        "<m:encryption-data/></m:file-entry></m:manifest>"
    )
    with pytest.raises(ParseFailure) as caught:
        parsed(odf, opendocument("text", "", **{"META-INF/manifest.xml": manifest}))
    assert caught.value.code == "encrypted"
