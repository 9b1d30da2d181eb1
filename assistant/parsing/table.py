"""CSV and TSV -> Document: the file's text, a block for each row with its cells and its lines."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from assistant.parsing.options import ParseOptions
from assistant.parsing.sheet_rows import cell_name
from assistant.parsing.source_text import SourceText, read_source
from assistant.parsing.tables import header_count, joined, one_line
from assistant.records import Block, Document, Span

_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 200
_LONGEST_RECORD = 500  # lines: a quote that is open for longer was never meant as one


@dataclass(frozen=True, slots=True)
class _Record:
    """A row of the table: lines first … last - 1, and its cells."""

    first: int
    last: int
    cells: tuple[str, ...]


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a delimited text file; rows and cells are numbered as a spreadsheet does."""
    source = read_source(file, options)
    lines = source.lines()
    skip, delimiter = _declared(lines)
    delimiter = delimiter or _delimiter(lines[skip : skip + _SAMPLE_LINES], name)
    records = list(_records(lines, skip, delimiter))
    blocks: list[Block] = []
    spans: list[Span] = []
    for block, span in _rows(source, records, skip):
        blocks.append(block)
        spans.append(span)
    return Document((source.page(blocks, spans),), warnings=source.warnings)


def _declared(lines: list[str]) -> tuple[int, str]:
    """The lines taken by Excel's "sep=;" on top, and the delimiter that it names."""
    first = lines[0].strip().strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return 1, first[4]
    return (1, "\t") if lines[0].startswith("sep=\t") else (0, "")


def _delimiter(lines: list[str], name: str) -> str:
    """The delimiter that cuts most lines into the same number of cells, at least two."""
    best, best_score = ",", 0.0
    if name.lower().endswith((".tsv", ".tab")):
        best, best_score = "\t", 0.3
    for delimiter in _DELIMITERS:
        widths = Counter(len(record.cells) for record in _records(lines, 0, delimiter))
        del widths[0]
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
        score = (width > 1) * count / widths.total() + min(width, 20) / 1000
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _records(lines: list[str], first: int, delimiter: str) -> Iterator[_Record]:
    """The rows from line `first` on; a quoted cell may run over several lines."""
    at = first
    while at < len(lines):
        end = _record_end(lines, at)
        text = "\n".join(lines[at:end])
        yield _Record(at, end, _cells(text, delimiter))
        at = end


def _record_end(lines: list[str], at: int) -> int:
    """The line behind the record that starts in line `at`: where its quotes are closed."""
    if lines[at].count('"') % 2 == 0:
        return at + 1
    for end in range(at + 1, min(at + _LONGEST_RECORD, len(lines))):
        if lines[end].count('"') % 2:
            return end + 1
    return at + 1


def _cells(text: str, delimiter: str) -> tuple[str, ...]:
    if '"' not in text:
        return tuple(text.split(delimiter)) if text.strip() else ()
    try:
        rows = list(csv.reader(text.split("\n"), delimiter=delimiter))
    except csv.Error:  # a cell over the module's limit, or a quote out of place
        rows = [text.split(delimiter)]
    return tuple(cell for row in rows for cell in row)


def _rows(source: SourceText, records: list[_Record], skip: int) -> Iterator[tuple[Block, Span]]:
    """Each row that holds text as a block and a span of cells."""
    headers = _headers(records)
    for index, record in enumerate(records):
        start, end = source.span(record.first, record.last)
        if end <= start or not any(map(str.strip, record.cells)):
            continue
        row = index + 1 + (records[0].first - skip)
        cells = f"A{row}"
        if len(record.cells) > 1:
            cells += ":" + cell_name(len(record.cells), row)
        yield Block("table_row", start, end, 0, headers[index]), Span(start, end, cells=cells)


def _headers(records: list[_Record]) -> list[str]:
    """What stands above each record; after a blank one another table may begin, with headings of
    its own, or go on if it has as many cells and none."""
    found = [""] * len(records)
    header, width, begun = "", 0, 0
    while begun < len(records):
        if not any(map(str.strip, records[begun].cells)):
            begun += 1
            continue
        end = begun
        while end < len(records) and any(map(str.strip, records[end].cells)):
            end += 1
        top, own = _header(records[begun:end])
        if own:
            header, width = own, len(records[begun + top].cells)
        elif len(records[begun].cells) != width:
            header = ""
        for at in range(begun + top + 1 if own else begun, end):
            found[at] = header
        begun = end
    return found


def _header(records: list[_Record]) -> tuple[int, str]:
    """Index and text of the row of column headings; -1 and "" if there is none."""
    filled = [i for i, record in enumerate(records) if any(map(str.strip, record.cells))]
    widths = Counter(len(records[i].cells) for i in filled[:_SAMPLE_LINES])
    if not widths:
        return -1, ""
    usual = max(widths.items(), key=lambda item: (item[1], item[0]))[0]
    wide = [i for i in filled[:_SAMPLE_LINES] if _filled(records[i]) >= min(usual, 2)]
    for at, index in enumerate(wide[:10]):  # a title or two may stand above
        if len(records[index].cells) < usual - 1 or 2 * _filled(records[index]) <= usual:
            continue
        rows = [[one_line(c) for c in records[i].cells] for i in wide[at : at + 3]]
        if usual == 1:
            return -1, ""
        if header_count(rows):
            return index, joined(rows[0])
        break
    return -1, ""


def _filled(record: _Record) -> int:
    return sum(map(bool, map(str.strip, record.cells)))
