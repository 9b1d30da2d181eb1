"""PDF to Document by PyMuPDF's characters: order, paragraphs, tables, headings are found here.

characters -> runs (pdf_lines; of a scan: pdf_scans) -> columns and rows (pdf_order) -> less what
repeats (pdf_furniture) -> table rows (pdf_tables), paragraphs (pdf_blocks), those over two columns
joined (pdf_flow) -> headings by style
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import Any, BinaryIO

from assistant.errors import ParseFailure
from assistant.parsing import pdf_scans
from assistant.parsing.mupdf import pymupdf
from assistant.parsing.options import ParseOptions, RecognisedPage
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.pdf_blocks import Draft, Style, Words, drafts_of, may_be_heading
from assistant.parsing.pdf_flow import in_flow
from assistant.parsing.pdf_furniture import furniture
from assistant.parsing.pdf_hidden import leave_out_hidden
from assistant.parsing.pdf_lines import Run, normal, runs_of
from assistant.parsing.pdf_order import Row, columns, rows
from assistant.records import Document, Page

_FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
_FEW_CHARS = 40  # a page with a picture and less text than this is a scan with a stamp on it
_LEVELS = 6
_SMALL = 0.85  # of the document's size: no heading, but on a page that is set like that
_JUNK_TITLE = re.compile(
    r"(?:powerpoint presentation|\(?anonymous\)?|microsoft (?:word|powerpoint|excel)\b.*|untitled.*"
    r"|(?:document|doc|presentation|slide|book"
    r"|dokument|sheet)\s*\d*|.*\.(?:docx?|pdf|tex|dvi|indd|qxd|xlsx?|pptx?|html?|rtf|ps|eps)"
    r"|https?:.*|about:blank|\W*|[\d\W_]+|scan\w*)",
    re.IGNORECASE,
)
_JUNK_AUTHOR = re.compile(
    r"(?:\(?anonymous\)?|user|admin\w*|owner|author|unknown|default|root|\W*)", re.IGNORECASE
)
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?")

_Body = tuple[float, bool]
"""The size of a body's text in points, and whether most of it is bold."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What was read of a page: its columns' rows in reading order."""

    columns: tuple[list[Row], ...]
    is_scan: bool = False
    is_damaged: bool = False
    recognised: RecognisedPage | None = None  # what its rows are made of, if it is a scan
    has_hidden: bool = False  # text that nobody can see, which is left out


@dataclass(frozen=True, slots=True)
class _Look:
    """How a document is set: its body, the level of each heading, the body of each page."""

    body: _Body
    levels: dict[Style, int]
    pages: tuple[_Body, ...]


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document in a PDF file; every block has a span with its box for each visual line.

    Raises ParseFailure: "encrypted", "scanned", "too_large", "damaged".
    """
    del name
    with opened(file.read(), options) as document:
        return read(document, options)


def read(document: Any, options: ParseOptions, what: pdf_scans.What = "PDF") -> Document:
    """The same of a pymupdf Document: a PDF, or a picture, whose pages are scans."""
    recognised = {page.number: page for page in options.recognised}
    sheets = [
        _sheet(document, number, recognised.get(number + 1))
        for number in range(document.page_count)
    ]
    if all(sheet.is_damaged for sheet in sheets):
        raise ParseFailure("No page of the PDF can be read: it is damaged; fetch it again.")
    scans = tuple(number for number, sheet in enumerate(sheets, 1) if sheet.is_scan)
    if scans and not options.scans and not any(sheet.columns for sheet in sheets):
        raise pdf_scans.refusal(what, len(scans))
    outline = _outline(document)
    metadata = document.metadata or {}
    drafts = _drafts(sheets)
    look = _look(drafts, sheets, outline)
    pages = tuple(
        _page(page_drafts, look, outline.get(i + 1, {}), i + 1, sheets[i].recognised)
        for i, page_drafts in enumerate(drafts)
    )
    return Document(
        pages,
        title=_title(metadata, pages),
        author=_author(metadata),
        date=_date(metadata),
        warnings=_warnings(sheets),
        scans=scans,
    )


def be_quiet() -> None:
    """MuPDF's own words, of hostile text, are not for the user's terminal."""
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)


def opened(data: bytes, options: ParseOptions) -> Any:
    """A pymupdf Document of a PDF's bytes. Raises ParseFailure."""
    be_quiet()
    try:
        document = pymupdf.open(stream=data, filetype="pdf")
    except (
        RuntimeError,
        ValueError,
    ) as error:  # FileDataError and EmptyFileError are RuntimeErrors
        raise ParseFailure(
            "The PDF is damaged or cut off; fetch it again or print it to a new PDF.", str(error)
        ) from error
    if document.needs_pass and not document.authenticate(options.password):
        raise ParseFailure(
            "The PDF is protected by a password; save a copy without one to have it read.",
            code="encrypted",
            state="skipped",
        )
    if document.page_count > options.max_pages:
        raise ParseFailure(
            f"The PDF has {document.page_count:,} pages, more than the limit of "
            f"{options.max_pages:,}; split it or raise the limit.",
            code="too_large",
            state="skipped",
        )
    if document.page_count == 0:
        raise ParseFailure("The PDF is damaged: it has no pages; fetch it again.")
    return document


def _sheet(document: Any, number: int, recognised: RecognisedPage | None) -> _Sheet:
    try:
        page = document[number]
        data = page.get_text("dict", flags=_FLAGS)
        has_hidden = leave_out_hidden(page, data)
        runs = runs_of(page, data)
        few = sum(len(run.text) for run in runs) < _FEW_CHARS
        is_scan = few and _is_picture(page, bool(runs))
        if is_scan and recognised is not None:
            runs = pdf_scans.runs_of_scan(recognised)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 (MuPDF, fed hostile bytes: the other pages are still read)
        return _Sheet((), is_damaged=True)
    found = tuple(rows(column) for column in columns(runs))
    if is_scan and recognised is not None:
        return _Sheet(found, recognised=recognised, has_hidden=has_hidden)
    return _Sheet(found, is_scan, has_hidden=has_hidden)


def _is_picture(page: Any, has_text: bool) -> bool:
    """Whether a page with hardly any text shows a picture (beside text: over most of it)."""
    if not has_text:
        return bool(page.get_images()) or bool(page.get_image_info())
    area = abs(page.rect)
    return any(abs(pymupdf.Rect(i["bbox"]) & page.rect) > 0.5 * area for i in page.get_image_info())


def _drafts(sheets: list[_Sheet]) -> list[list[Draft]]:
    """The blocks of each page, less headers, footers and page numbers."""
    ordered = [
        sorted(chain.from_iterable(sheet.columns), key=lambda row: row.y0) for sheet in sheets
    ]
    left_out = furniture(ordered)
    gone = [
        {id(rows_[index]) for index in out} for rows_, out in zip(ordered, left_out, strict=True)
    ]
    kept = [
        [[row for row in column if id(row) not in out] for column in sheet.columns]
        for sheet, out in zip(sheets, gone, strict=True)
    ]
    words = Words.of(row for page in kept for column in page for row in column)
    return [in_flow([list(drafts_of(column, words)) for column in page], words) for page in kept]


def _look(
    drafts: list[list[Draft]], sheets: list[_Sheet], outline: dict[int, dict[str, int]]
) -> _Look:
    """Headings' levels are as in the outline, else by size, weight, capitals."""
    body = _body(sheets)
    pages = tuple(_body_of_page(sheet, body) for sheet in sheets)
    styles: Counter[Style] = Counter()
    told: dict[Style, Counter[int]] = {}
    for number, page in enumerate(drafts, 1):
        for draft in page:
            if draft.style is None or not _may_be_heading(draft, body, pages[number - 1]):
                continue
            styles[draft.style] += 1
            if level := outline.get(number, {}).get(_key(draft.text)):
                told.setdefault(draft.style, Counter())[level] += 1
    ranked = sorted(styles, key=lambda each: (-round(each.size), not each.bold, not each.capitals))
    levels = {
        style: told[style].most_common(1)[0][0] if style in told else min(rank, _LEVELS)
        for rank, style in enumerate(ranked, 1)
    }
    return _Look(body, levels, pages)


def _body_of_page(sheet: _Sheet, look: _Body) -> _Body:
    """A page's own body, if it is set much smaller than the document; bold is all of it or none: a
    bold table says nothing of the text."""
    size, _ = _body([sheet])
    if size >= _SMALL * look[0]:
        return look
    return size, all(run.bold for run in _runs([sheet]))


def _may_be_heading(draft: Draft, body: _Body, of_page: _Body) -> bool:
    """The same of a page of its own size: what is large there may be the document's plain text."""
    small = draft.style is not None and draft.style.size < _SMALL * body[0]
    return may_be_heading(draft, *(of_page if small else body))


def _body(sheets: list[_Sheet]) -> _Body:
    """The size in which most characters are set, and whether most of them are bold."""
    sizes: Counter[float] = Counter()
    bold = total = 0
    for run in _runs(sheets):
        sizes[run.size] += len(run.text)
        total += len(run.text)
        bold += len(run.text) * run.bold
    return (sizes.most_common(1)[0][0] if sizes else 10.0), bold > 0.5 * total


def _runs(sheets: list[_Sheet]) -> chain[Run]:
    return chain.from_iterable(
        row.runs for sheet in sheets for column in sheet.columns for row in column
    )


def _page(
    drafts: list[Draft],
    look: _Look,
    outline: dict[str, int],
    number: int,
    recognised: RecognisedPage | None,
) -> Page:
    builder = PageBuilder()
    for draft in drafts:
        level = _level(draft, look, outline, number)
        kind = "heading" if level else draft.kind
        builder.add_pieces(draft.pieces, kind, level=level, header=draft.header)
    return builder.build(page=number, confidence=recognised.confidence if recognised else None)


def _level(draft: Draft, look: _Look, outline: dict[str, int], number: int) -> int:
    """The level of a draft's heading; 0 if it is none."""
    if draft.style is None:
        return 0
    if outline and (told := outline.get(_key(draft.text))):
        return told
    if _may_be_heading(draft, look.body, look.pages[number - 1]):
        return look.levels.get(draft.style, 0)
    return 0


def _outline(document: Any) -> dict[int, dict[str, int]]:
    """Per page (from 1): headings that the PDF's outline names there, and their levels."""
    found: dict[int, dict[str, int]] = {}
    for level, title, page in document.get_toc(simple=True):
        key = _key(normal(title))
        if key:
            found.setdefault(page, {}).setdefault(key, min(level, _LEVELS))
    return found


def _key(text: str) -> str:
    return "".join(mark for mark in text.lower() if mark.isalnum())


def _title(metadata: dict[str, Any], pages: tuple[Page, ...]) -> str:
    """What the document calls itself; else the first of the highest headings on its first page."""
    title = normal(str(metadata.get("title") or ""))
    if title and not _JUNK_TITLE.fullmatch(title):
        return title[:300]
    for block in pages[0].blocks[:12]:
        text = pages[0].text[block.start : block.end]
        if block.kind == "heading" and block.level == 1 and not text[0].isdigit():
            return text
    return ""


def _author(metadata: dict[str, Any]) -> str:
    author = normal(str(metadata.get("author") or ""))
    return "" if _JUNK_AUTHOR.fullmatch(author) else author[:300]


def _date(metadata: dict[str, Any]) -> str:
    match = _DATE.match(str(metadata.get("creationDate") or metadata.get("modDate") or ""))
    if not match or not "1970" <= match[1] <= "2100":
        return ""
    return "-".join(part for part in match.groups() if part)


def _warnings(sheets: list[_Sheet]) -> tuple[str, ...]:
    by_ocr = [sheet.recognised for sheet in sheets if sheet.recognised is not None]
    scans = [number for number, sheet in enumerate(sheets, 1) if sheet.is_scan]
    damaged = [number for number, sheet in enumerate(sheets, 1) if sheet.is_damaged]
    hidden = [number for number, sheet in enumerate(sheets, 1) if sheet.has_hidden]
    told = tuple(
        (one if len(numbers) == 1 else several).format(_ranges(numbers))
        for numbers, (one, several) in zip((scans, damaged, hidden), _TOLD, strict=True)
        if numbers
    )
    return (*pdf_scans.told(by_ocr), *told)


_TOLD = (  # of one page, of several
    ("Page {} is scanned; its text is not read.", "Pages {} are scanned; their text is not read."),
    ("Page {} is damaged; its text is not read.", "Pages {} are damaged; their text is not read."),
    (
        "Text that cannot be seen on page {} is left out.",
        "Text that cannot be seen on pages {} is left out.",
    ),
)


def _ranges(numbers: list[int]) -> str:
    """[3, 4, 5, 9] as "3-5, 9"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][-1] == number - 1:
            found[-1].append(number)
        else:
            found.append([number])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in found)
