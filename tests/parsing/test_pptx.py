"""PowerPoint presentations: order, bullets, tables, notes, charts."""

from __future__ import annotations

import io

import pytest
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.presentation import Presentation as Show
from pptx.util import Inches

from assistant.errors import ParseFailure
from assistant.parsing import pptx
from assistant.parsing.options import ParseOptions
from tests.parsing.office_files import block, parsed, replaced, texts


def saved(show: Show) -> bytes:
    buffer = io.BytesIO()
    show.save(buffer)
    return buffer.getvalue()


def box(slide: object, text: str, left: float, top: float) -> None:
    shapes = slide.shapes  # type: ignore[attr-defined]
    shapes.add_textbox(Inches(left), Inches(top), Inches(2), Inches(1)).text_frame.text = text


def test_title_bullets_by_level_and_notes() -> None:
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[1])
    slide.shapes.title.text = "Plan"
    frame = slide.placeholders[1].text_frame
    frame.text = "First"
    deeper = frame.add_paragraph()
    deeper.text, deeper.level = "Deeper", 1
    slide.notes_slide.notes_text_frame.text = "Say hello."
    found = parsed(pptx, saved(show))
    assert texts(found) == ["Plan", "First", "Deeper", "Notes: Say hello."]
    shown = [(b.kind, b.level) for b in found.pages[0].blocks]
    assert shown[:3] == [("heading", 1), ("list_item", 1), ("list_item", 2)]
    assert found.pages[0].slide == 1


def test_shapes_come_row_by_row_and_groups_in_their_place() -> None:
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[6])
    box(slide, "bottom", 1, 5)
    box(slide, "right", 6, 1.05)
    box(slide, "left", 1, 1)
    group = slide.shapes.add_group_shape()
    inner = group.shapes.add_textbox(Inches(1), Inches(3), Inches(1), Inches(1))
    inner.text_frame.text = "grouped"
    assert texts(parsed(pptx, saved(show))) == ["left", "right", "grouped", "bottom"]


def test_slides_keep_the_order_of_the_show_and_empty_ones_their_number() -> None:
    show = Presentation()
    for text in ("one", "", "three"):
        slide = show.slides.add_slide(show.slide_layouts[6])
        if text:
            box(slide, text, 1, 1)
    ids = show.slides._sldIdLst
    ids.insert(0, ids[2])
    found = parsed(pptx, saved(show))
    assert [(page.slide, page.text) for page in found.pages] == [(1, "three"), (2, "one"), (3, "")]


def test_tables_have_headers_and_merged_cells_once() -> None:
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[6])
    table = slide.shapes.add_table(3, 2, 0, 0, Inches(4), Inches(2)).table
    for row, cells in enumerate((("Name", "Age"), ("Ann", "41"), ("Total", ""))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    table.cell(2, 0).merge(table.cell(2, 1))
    found = parsed(pptx, saved(show))
    assert texts(found) == ["Name | Age", "Ann | 41", "Total"]
    assert block(found, "Ann | 41").header == "Name | Age"


def test_charts_give_title_series_and_values() -> None:
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[6])
    data = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = ["2023", "2024"]
    data.add_series("Ducks", (3, 4.5))  # type: ignore[no-untyped-call]
    frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Inches(4), Inches(3), data)
    frame.chart.has_title = True
    frame.chart.chart_title.text_frame.text = "Birds"
    found = parsed(pptx, saved(show))
    assert texts(found) == ["Birds", "— | Ducks", "2023 | 3", "2024 | 4.5"]
    assert block(found, "2024 | 4.5").header == "— | Ducks"


def test_pictures_give_what_a_person_wrote_about_them() -> None:
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[6])
    slide.shapes.add_textbox(0, 0, 9, 9)._element.nvSpPr.cNvPr.set("descr", "Map of the site")
    slide.shapes.add_textbox(0, 9, 9, 9)._element.nvSpPr.cNvPr.set("descr", "image1.png")
    assert texts(parsed(pptx, saved(show))) == ["Map of the site"]


def test_smart_art_gives_its_points() -> None:
    show = Presentation()
    show.slides.add_slide(show.slide_layouts[6])
    dgm = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    slide = (
        '<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        f'xmlns:a="{drawing}"><p:cSld><p:spTree><p:graphicFrame><a:graphic><a:graphicData>'
        f'<d:relIds xmlns:d="{dgm}" xmlns:r="{office}" r:dm="x1"/></a:graphicData></a:graphic>'
        "</p:graphicFrame></p:spTree></p:cSld></p:sld>"
    )
    text = "<d:t><a:p><a:r><a:t>{}</a:t></a:r></a:p></d:t>"
    data = (
        f'<d:dataModel xmlns:d="{dgm}" xmlns:a="{drawing}"><d:ptLst>'
        f"<d:pt>{text.format('Plan')}</d:pt><d:pt type='pres'>{text.format('layout')}</d:pt>"
        f"<d:pt type='node'>{text.format('Build')}</d:pt></d:ptLst></d:dataModel>"
    )
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="x1" Type="{office}/diagramData" Target="../diagrams/data1.xml"/>'
        "</Relationships>"
    )
    changes: dict[str, str | bytes | None] = {
        "ppt/slides/slide1.xml": slide,
        "ppt/slides/_rels/slide1.xml.rels": rels,
        "ppt/diagrams/data1.xml": data,
    }
    assert texts(parsed(pptx, replaced(saved(show), changes))) == ["Plan", "Build"]


def test_a_damaged_slide_is_a_warning() -> None:
    show = Presentation()
    box(show.slides.add_slide(show.slide_layouts[6]), "fine", 1, 1)
    show.slides.add_slide(show.slide_layouts[6])
    found = parsed(pptx, replaced(saved(show), {"ppt/slides/slide2.xml": "<p:sld"}))
    assert [page.text for page in found.pages] == ["fine", ""]
    assert found.warnings == ("Slide 2 is damaged and was not read.",)


def test_too_many_slides_are_a_failure() -> None:
    show = Presentation()
    for _ in range(3):
        show.slides.add_slide(show.slide_layouts[6])
    with pytest.raises(ParseFailure) as caught:
        parsed(pptx, saved(show), ParseOptions(max_pages=2))
    assert caught.value.code == "too_large"
