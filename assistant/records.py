"""The plain values that flow through Footnote; imported by everything, imports nothing of ours.

    SourceFile -> Document(pages, blocks) -> Passage -> Hit -> Answer(sentences) -> Citation

All are frozen, slotted and picklable. Offsets count Unicode code points, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in PDF points on the page as it is displayed, from its top left corner."""

BlockKind = Literal["heading", "paragraph", "list_item", "table_row", "code", "caption", "quote"]
FileState = Literal["new", "reading", "ready", "failed", "skipped", "unreachable"]
SentenceStatus = Literal["supported", "partly", "unsupported"]


# --- what a parser makes of a file ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, table row or code definition: `page.text[start:end]`."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0  # of a heading, from 1 (the highest)
    header: str = ""  # of a table row: its column headings; of code: its definition path


@dataclass(frozen=True, slots=True)
class Span:
    """Where `page.text[start:end]` lies: a box on a PDF page, or cells in a sheet ("A2:F2")."""

    start: int
    end: int
    box: Box | None = None
    cells: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A unit of text that offsets count in: a PDF page, sheet, slide, message, chapter, or file.

    Blocks are in reading order and do not overlap. Spans are sorted by start and do not overlap.
    """

    text: str
    blocks: tuple[Block, ...]
    spans: tuple[Span, ...] = ()
    page: int | None = None  # page number from 1, only where the format has pages
    sheet: str | None = None
    slide: int | None = None  # from 1
    message: str | None = None  # a mail's date, sender and subject
    attachment: str | None = None  # file name inside a mail (or archive)
    first_line: int | None = None  # where lines are places: the file's line of text[0], from 1
    confidence: float | None = None  # 0 to 1, of text recognition (OCR), where its text is from it
    turn: int = 0  # quarter turns of recognised text: 1 reads downwards, 3 upwards


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says, with exact places."""

    pages: tuple[Page, ...]
    title: str = ""  # what the document calls itself; "" if it does not say
    author: str = ""
    date: str = ""  # ISO 8601 date of the document itself (metadata, mail header); "" if unknown
    warnings: tuple[str, ...] = ()  # what could not be read ("Pages 3-5 are scanned.")
    scans: tuple[int, ...] = ()  # numbers from 1 of pages whose text is still to be recognised


# --- what is stored and found --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage or a quote is; only what applies is set. Offsets are in its page."""

    start: int
    end: int
    page: int | None = None
    boxes: tuple[Box, ...] = ()
    heading: str | None = None  # the heading path, joined by " › "
    sheet: str | None = None
    cells: str | None = None
    slide: int | None = None
    message: str | None = None
    attachment: str | None = None
    lines: tuple[int, int] | None = None  # first and last line, from 1, both inclusive
    confidence: float | None = None  # of text recognition (OCR), as its page has it


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document that is found and cited as one: `pages[page_index].text[start:end]`."""

    page_index: int
    start: int
    end: int
    text: str
    heading: tuple[str, ...] = ()  # the heading path above it
    header: str = ""  # column headings of its table rows, or the definition path of its code
    place: Place = field(default_factory=lambda: Place(0, 0))
    tokens: int = 0  # of what is embedded, counted by the embedder's tokenizer


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that a scan saw: absolute path, size in bytes, modification time in nanoseconds."""

    path: str
    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Through:
    """How a passage was followed to: by a name in a sentence of another passage."""

    passage_id: int  # of the other
    name: str
    sentence: str
    about: bool = True  # the passage is headed by the name; else it holds it beside what is asked


@dataclass(frozen=True, slots=True)
class Hit:
    """A found passage (or neighbouring passages joined: `text` is then their common text)."""

    passage_id: int
    file: str  # absolute path
    place: Place
    text: str
    score: float
    parts: dict[str, float]  # why it was found: rank from 1 and score of each search
    title: str = ""
    heading: str = ""
    header: str = ""
    modified: str = ""  # ISO 8601 time of the file
    dated: str = ""  # ISO 8601 date that the document gives itself; "" if it gives none
    copies: tuple[str, ...] = ()  # other files that hold the same text
    through: Through | None = None  # None: the question itself found it


# --- answers -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Citation:
    """A quote that supports a sentence, and the exact place that it came from."""

    passage_id: int
    file: str
    place: Place
    quote: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an answer, checked against the passages."""

    text: str
    status: SentenceStatus
    citations: tuple[Citation, ...] = ()
    reason: str = ""  # why it is not (fully) supported, in plain words
    as_of: str = ""  # ISO date of its source, where the answer may have changed since
    as_of_file: bool = False  # that is the file's time, as its source says no date of its own
    contrary: bool = False  # a sentence elsewhere that says otherwise


@dataclass(frozen=True, slots=True)
class Answer:
    question: str
    refused: bool
    reason: str  # why it is refused, or which of several questions is not answered; else ""
    sentences: tuple[Sentence, ...]
    closest: tuple[Hit, ...]
    timings: dict[str, float]  # retrieve_ms, first_token_ms, total_ms
    tokens: dict[str, int]  # prompt, answer
    id: str = ""
    likely: float = 0.0  # that the files answer it, from 0 to 1, where passages were weighed
    unsure: bool = False  # it is answered, and told as what may be no answer
    searched: tuple[str, ...] = ()  # what was searched for, where it is not the question as it was
    before: tuple[str, ...] = ()  # the questions that it leans on, the oldest first


@dataclass(frozen=True, slots=True)
class Message:
    """A turn for a generator: role is "system", "user" or "assistant"."""

    role: str
    text: str
