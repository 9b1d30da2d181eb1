"""Makes the binary documents of the sample library out of the texts in `packaging/sample/`.

    python packaging/make_sample.py [FOLDER]      (default: resources/sample)

The same texts give the same bytes: dates are fixed, and archives are packed in a fixed order.
"""

from __future__ import annotations

import io
import re
import sys
import tomllib
import zipfile
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from pathlib import Path
from typing import Any, Final

import docx
import openpyxl
import pptx
import pymupdf
from docx.shared import Pt, RGBColor
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from pptx.util import Inches
from pptx.util import Pt as SlidePt

TEXTS: Final = Path(__file__).parent / "sample"
DATE: Final = datetime(2025, 7, 7, 9, 0)
_BLUE: Final = (0.13, 0.28, 0.42)
_CSS: Final = """
body { font-family: sans-serif; font-size: 10pt; line-height: 1.35; color: #222222; }
h1 { font-family: serif; font-size: 25pt; color: #21476b; margin: 0 0 2pt 0; }
h2 { font-family: serif; font-size: 15pt; color: #21476b; margin: 15pt 0 4pt 0; }
h3 { font-size: 10.5pt; color: #21476b; margin: 9pt 0 2pt 0; }
p { margin: 0 0 6pt 0; }
p.sub { font-size: 10.5pt; color: #666666; margin: 0 0 12pt 0; }
table { margin: 4pt 0 10pt 0; border-collapse: collapse; width: 100%; }
th { text-align: left; color: #21476b; padding: 3pt 6pt; font-size: 9pt;
     border-bottom: 1.2pt solid #21476b; }
h2.page { page-break-before: always; }
td { padding: 2.5pt 6pt; font-size: 9pt; border-bottom: 0.5pt solid #b8c4cf; }
"""


def main() -> None:
    given = sys.argv[1:]
    folder = Path(given[0]) if given else TEXTS.parent.parent / "resources" / "sample"
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in documents().items():
        (folder / name).write_bytes(content)
        print(f"{len(content):>8,} {name}")


def documents() -> dict[str, bytes]:
    """Every made document, by its file name."""
    quotation = pdf("quotation.html", "Quotation Q-2231", "Joanna Firth")
    return {
        "Boiler manual KX40.pdf": pdf("boiler_manual.html", "Thermhold KX40 manual", "Thermhold"),
        "Energy report 2024.pdf": pdf("energy_report.html", "Energy report 2024", "Lowfield"),
        "Workshop lease.docx": letter("lease.txt"),
        "Workshop lease - addendum 1.docx": letter("addendum.txt"),
        "Budget 2025.xlsx": workbook(),
        "Roof project July.pptx": slides(),
        "Tales of the Mill Race.epub": book(),
        "Damp in flat 7.eml": mail(quotation),
    }


# --- PDF ---------------------------------------------------------------------------------------


def pdf(source: str, title: str, author: str) -> bytes:
    """An A4 document with its outline, and with its title and number at the foot of each page."""
    html = (TEXTS / source).read_text("utf-8")
    page = pymupdf.paper_rect("a4")
    room = pymupdf.Rect(56, 56, page.width - 56, page.height - 64)
    story = pymupdf.Story(html, user_css=_CSS)
    outline: list[list[object]] = []
    buffer = io.BytesIO()
    writer = pymupdf.DocumentWriter(buffer)
    number, more = 0, 1
    while more:
        number += 1
        device = writer.begin_page(page)
        more, _ = story.place(room)
        story.element_positions(lambda place: _note_heading(place, outline), {"page": number})
        story.draw(device)
        writer.end_page()
    writer.close()
    return _finished(buffer.getvalue(), outline, title, author)


def _note_heading(place: Any, outline: list[list[object]]) -> None:
    if place.heading and place.open_close & 1:
        outline.append([place.heading, place.text, place.page])


def _finished(content: bytes, outline: list[list[object]], title: str, author: str) -> bytes:
    document = pymupdf.open("pdf", content)
    for number in range(1, len(document) + 1):
        page = document[number - 1]
        foot = page.rect.height - 34
        page.draw_line((56, foot - 14), (page.rect.width - 56, foot - 14), _BLUE, width=0.4)
        page.insert_text((56, foot), title, fontsize=8, color=_BLUE)
        where = f"Page {number} of {len(document)}"
        width = pymupdf.get_text_length(where, fontsize=8)
        page.insert_text((page.rect.width - 56 - width, foot), where, fontsize=8, color=_BLUE)
    document.set_toc(outline)
    stamp = DATE.strftime("D:%Y%m%d%H%M%SZ")
    document.set_metadata(
        {"title": title, "author": author, "creationDate": stamp, "modDate": stamp}
    )
    document.subset_fonts()
    return bytes(document.tobytes(garbage=4, deflate=True, use_objstms=1, no_new_id=True))


# --- Word, Excel, PowerPoint -------------------------------------------------------------------


def letter(source: str) -> bytes:
    """Headings by #, table rows by |, a paragraph a line."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Georgia"
    document.styles["Normal"].font.size = Pt(11)
    rows: list[list[str]] = []
    lines = (TEXTS / source).read_text("utf-8").splitlines()
    for line in [*lines, ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line[1:].split("|")])
            continue
        if rows:
            _add_rows(document, rows)
            rows = []
        if line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            heading = document.add_heading(line.lstrip("# "), level)
            for run in heading.runs:
                run.font.color.rgb = RGBColor(0x21, 0x47, 0x6B)
        elif line:
            document.add_paragraph(line)
    _date(document.core_properties, lines[0].lstrip("# "), "Ines Okafor")
    return _packed(document)


def _add_rows(document: Any, rows: list[list[str]]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]), style="Light Grid Accent 1")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def workbook() -> bytes:
    """Two sheets. Totals are values: a formula has none until a program computes it."""
    tables = tomllib.loads((TEXTS / "budget.toml").read_text("utf-8"))
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, title in (("budget", "Budget"), ("reserves", "Reserves")):
        sheet = book.create_sheet(title)
        rows = tables[name]["rows"]
        sheet.append(tables[name]["header"])
        for row in rows:
            sheet.append(row)
        amounts = zip(*rows, strict=True)
        sums = [sum(column) if isinstance(column[0], int) else "" for column in amounts]
        sheet.append(["Together", *sums[1:]])
        _style(sheet)
    _date(book.properties, "Budget 2025", "Priya Raman")
    return _packed(book)


def _style(sheet: Any) -> None:
    for cell in (*sheet[1], *sheet[sheet.max_row]):
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", start_color="DFE8F0")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for column, cells in enumerate(sheet.iter_cols(), 1):
        longest = max(len(str(cell.value or "")) for cell in cells[1:])
        sheet.column_dimensions[get_column_letter(column)].width = max(12, longest + 2)
        for cell in cells:
            if isinstance(cell.value, int):
                cell.number_format = "#,##0;[Red]-#,##0"
    sheet.freeze_panes = "B2"


def slides() -> bytes:
    """A title slide, then slides with points or a table; every one has notes."""
    content = tomllib.loads((TEXTS / "slides.toml").read_text("utf-8"))
    show = pptx.Presentation()
    first = show.slides.add_slide(show.slide_layouts[0])
    first.shapes.title.text = content["title"]
    first.placeholders[1].text = content["subtitle"]
    first.notes_slide.notes_text_frame.text = content["notes"]
    for part in content["slide"]:
        slide = show.slides.add_slide(show.slide_layouts[1 if "points" in part else 5])
        slide.shapes.title.text = part["title"]
        slide.notes_slide.notes_text_frame.text = part["notes"]
        if "points" in part:
            slide.placeholders[1].text = "\n".join(part["points"])
        else:
            _add_table(slide, [part["header"], *part["rows"]])
    _date(show.core_properties, content["title"], "Del Harcourt")
    return _packed(show)


def _add_table(slide: Any, rows: list[list[str]]) -> None:
    height = Inches(0.45 * len(rows))
    shape = slide.shapes.add_table(
        len(rows), len(rows[0]), Inches(0.6), Inches(1.8), Inches(8.8), height
    )
    for y, row in enumerate(rows):
        for x, text in enumerate(row):
            cell = shape.table.cell(y, x)
            cell.text = text
            cell.text_frame.paragraphs[0].runs[0].font.size = SlidePt(16)


def _date(properties: Any, title: str, author: str) -> None:
    properties.title, properties.creator = title, author
    properties.author = properties.last_modified_by = properties.lastModifiedBy = author
    properties.created = properties.modified = DATE


def _packed(document: Any) -> bytes:
    """An office document saved, and packed again without the time of packing."""
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return _zip({name: _without_time(name, content) for name, content in parts.items()})


def _without_time(name: str, content: bytes) -> bytes:
    if name != "docProps/core.xml":
        return content
    stamp = DATE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    return re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, content)


def _zip(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            stored = name == "mimetype"  # an EPUB's type is read without unpacking
            entry = zipfile.ZipInfo(name, DATE.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()


# --- book and mail -----------------------------------------------------------------------------

_BOOK: Final = """<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:4b6f9a52-6f0e-4a7e-9d0b-3c5f2a7d1e88</dc:identifier>
<dc:title>Tales of the Mill Race</dc:title>
<dc:creator>The storytellers of Kestrel Yard</dc:creator>
<dc:language>en</dc:language><dc:date>2023-12-01</dc:date>
<meta property="dcterms:modified">2025-07-07T09:00:00Z</meta>
</metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
{items}</manifest>
<spine>{spine}</spine>
</package>"""
_PAGE: Final = """<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en">
<head><title>{title}</title></head><body>{body}</body></html>"""
_CONTAINER: Final = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>"""


def book() -> bytes:
    """An EPUB 3 of the stories; in their files the first line is the title."""
    chapters = {}
    for path in sorted((TEXTS / "stories").glob("*.txt")):
        title, *paragraphs = path.read_text("utf-8").splitlines()
        chapters[path.stem] = (title, "".join(f"<p>{escape(text)}</p>\n" for text in paragraphs))
    items = "\n".join(
        f'<item id="c{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>'
        for name in chapters
    )
    spine = "".join(f'<itemref idref="c{name}"/>' for name in chapters)
    links = "".join(
        f'<li><a href="{name}.xhtml">{escape(title)}</a></li>'
        for name, (title, _) in chapters.items()
    )
    nav = _PAGE.format(title="Contents", body=f'<nav epub:type="toc"><ol>{links}</ol></nav>')
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": _CONTAINER}
    parts |= {"book.opf": _BOOK.format(items=items, spine=spine), "nav.xhtml": nav}
    for name, (title, body) in chapters.items():
        heading = f"<h1>{escape(title)}</h1>\n"
        parts[f"{name}.xhtml"] = _PAGE.format(title=escape(title), body=heading + body)
    return _zip({name: text.encode() for name, text in parts.items()})


def mail(attachment: bytes) -> bytes:
    """A mail with the thread that it answers quoted below, and a PDF attached."""
    fields = tomllib.loads((TEXTS / "mail.toml").read_text("utf-8"))
    message = EmailMessage(policy=SMTP)
    for name in ("from", "to", "cc", "date", "subject", "message_id", "in_reply_to"):
        message[name.replace("_", "-").title().replace("-Id", "-ID")] = fields[name]
    message.set_content(fields["body"].strip() + "\n", cte="quoted-printable")
    message.add_attachment(
        attachment, maintype="application", subtype="pdf", filename=fields["attachment"]
    )
    message.set_boundary("=-kestrel-yard-part")
    return message.as_bytes()


if __name__ == "__main__":
    main()
