"""Rich Text Format -> a Document of one page. Source of the control words: RTF 1.9.1."""

from __future__ import annotations

from dataclasses import replace
from typing import BinaryIO

from assistant.parsing.options import ParseOptions
from assistant.parsing.package import damaged, too_large
from assistant.parsing.rtf_state import Reader, State
from assistant.parsing.rtf_tokens import CHARSETS, Token, code_page, tokens
from assistant.parsing.tables import add_table, one_line
from assistant.records import BlockKind, Document

_MAX_HEADING_CHARS = 80
_LARGE_SIZE = 30  # half points: what is set larger is a heading of the first level
_MAX_DEPTH = 10_000
_SKIPPED = frozenset(
    b"colortbl pict objdata objclass objname fldinst sp sn sv generator xmlnstbl listtable "
    b"listoverridetable rsidtbl revtbl themedata colorschememapping latentstyles datastore "
    b"atnid atrfstart atrfend atndate atnref annotationref bkmkstart bkmkend filetbl pgptbl "
    b"pnseclvl nonshppict panose falt fontemb mmathPr wgrffmtfilter xe tc rxe ftnsep ftnsepc "
    b"aftnsep aftnsepc ftncn aftncn background datafield formfield blipuid picprop".split()
)
_HEADERS = frozenset(b"header headerl headerr headerf footer footerl footerr footerf".split())
_STARRED = frozenset(b"shpinst shppict pn ud atnauthor annotation footnote shptxt do".split())
_INFO = {b"title": "title", b"author": "author", b"creatim": "creatim", b"revtim": "revtim"}
_CHARACTERS = {
    b"tab": "\t", b"line": "\n", b"softline": "\n", b"emdash": "—", b"endash": "–",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
    b"emspace": " ", b"enspace": " ", b"qmspace": " ", b"page": " ", b"column": " ",
}  # fmt: skip
_SIGNS = {b"~": "\u00a0", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}", b"\t": "\t"}


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:  # noqa: ARG001
    """A Document of one page: headings by style or outline level, list items with their label,
    tables as rows, footnotes after their paragraph. Raises ParseFailure: damaged, too_large.
    """
    file.seek(0)
    data = file.read(options.max_bytes + 1)
    if len(data) > options.max_bytes:
        raise too_large(f"more than {options.max_bytes:,} bytes")
    start = data.find(b"{\\rtf", 0, 1024)
    if start < 0:
        raise damaged("no RTF signature")
    reader = Reader()
    for token in tokens(data[start:]):
        _take(reader, token)
        if len(reader.stack) > _MAX_DEPTH:
            raise damaged("groups nest too deep")
    _end_paragraph(reader)
    _end_table(reader)
    said = {key: one_line("".join(reader.texts.get(f"info:{key}", []))) for key in _INFO.values()}
    date = _date(reader.dates.get("revtim") or reader.dates.get("creatim") or {})
    return Document(
        (reader.builder.build(),),
        title=said["title"] or reader.titled,
        author=said["author"],
        date=date,
    )


def _date(said: dict[bytes, int]) -> str:
    year, month, day = (said.get(key, 0) for key in (b"yr", b"mo", b"dy"))
    sensible = 1900 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 31
    return f"{year:04}-{month:02}-{day:02}" if sensible else ""


def _take(reader: Reader, token: Token) -> None:
    state = reader.state
    if token.kind == "{":
        _decode(reader)
        reader.stack.append(state)
        reader.state = replace(state, starred=False)
    elif token.kind == "}":
        _decode(reader)
        reader.passed = 0
        if reader.stack:
            reader.state = reader.stack.pop()
            _leave(reader, state)
    elif token.kind in ("text", "byte"):
        _take_bytes(reader, token.data)
    elif token.kind == "sign":
        _take_sign(reader, token.data)
    else:
        _take_word(reader, token.data, token.number)


def _take_bytes(reader: Reader, data: bytes) -> None:
    if reader.state.target == "skip":
        return
    passed = min(reader.passed, len(data))
    reader.passed -= passed
    reader.raw += data[passed:]


def _take_sign(reader: Reader, sign: bytes) -> None:
    if sign == b"*":
        reader.state.starred = True
    elif sign in (b"\n", b"\r"):
        _take_word(reader, b"par", None)
    elif reader.passed:
        reader.passed -= 1
    elif sign in _SIGNS:
        _write(reader, _SIGNS[sign])


def _decode(reader: Reader) -> None:
    """Write the bytes gathered so far as text."""
    if reader.raw:
        text = reader.raw.decode(reader.state.encoding, "replace")
        reader.raw.clear()
        _write(reader, text)


def _write(reader: Reader, text: str) -> None:
    _decode(reader)
    state = reader.state
    if state.target != "skip" and not state.deleted:
        reader.texts.setdefault(state.target, []).append(text)
        if state.target == "body" and text.strip():
            reader.bold_chars += len("".join(text.split())) if state.bold else 0
            reader.largest = max(reader.largest, state.size)


def _take_word(reader: Reader, word: bytes, number: int | None) -> None:
    _decode(reader)
    state = reader.state
    starred, state.starred = state.starred, False
    if state.target == "skip" or _opens_destination(reader, word, starred):
        return
    if word in _CHARACTERS:
        _write(reader, _CHARACTERS[word])
    elif word == b"u" and number is not None:
        _take_unicode(reader, number)
    elif word in _ACTIONS:
        _ACTIONS[word](reader, 1 if number is None else number)
    elif word in (b"yr", b"mo", b"dy") and state.target.startswith("info:"):
        reader.dates.setdefault(state.target.removeprefix("info:"), {})[word] = number or 0


def _opens_destination(reader: Reader, word: bytes, starred: bool) -> bool:
    """Whether the word makes its group a place apart; the group's text goes there."""
    state = reader.state
    if word in _SKIPPED or (starred and word not in _STARRED):
        state.target = "skip"
    elif word == b"fonttbl":
        state.target = "fonts"
    elif word == b"stylesheet":
        state.target = "styles"
    elif word in _HEADERS:
        state.target = "header"
    elif word in (b"listtext", b"pntext"):
        state.target = "label"
    elif word in (b"footnote", b"annotation"):
        _open_note(reader, word)
    elif word == b"atnauthor":
        state.target = "annotator"
    elif word == b"info":
        state.target = "info:other"
    elif word in _INFO and state.target == "info:other":
        state.target = "info:" + _INFO[word]
    else:
        return False
    return True


def _open_note(reader: Reader, word: bytes) -> None:
    if word == b"footnote":
        reader.note_count += 1
        _write(reader, f"[{reader.note_count}]")
        lead = f"[{reader.note_count}] "
    else:
        author = one_line("".join(reader.texts.pop("annotator", [])))
        lead = f"Comment by {author}: " if author else "Comment: "
    reader.state = replace(reader.state, target="note")
    reader.texts["note"] = [lead]


def _leave(reader: Reader, inner: State) -> None:
    """A group has ended: what was gathered in it finds its place."""
    if inner.target == reader.state.target:
        if inner.target == "styles" and len(reader.stack) >= 1:
            name = one_line("".join(reader.texts.pop("styles", []))).rstrip(";")
            reader.styles[inner.style] = name
            if inner.outline < 9:
                reader.headings[inner.style] = inner.outline + 1
        return
    if inner.target == "note":
        text = "".join(reader.texts.pop("note", [])).strip()
        reader.notes.append(text)
    elif inner.target == "header":
        text = "".join(reader.texts.pop("header", [])).strip()
        if text and text not in reader.headers and any(letter.isalpha() for letter in text):
            reader.headers.append(text)
            reader.builder.add(text)


def _take_unicode(reader: Reader, number: int) -> None:
    code = number % 65_536
    text = reader.texts.get(reader.state.target)
    if 0xDC00 <= code < 0xE000 and text and text[-1] and 0xD800 <= ord(text[-1][-1]) < 0xDC00:
        high = ord(text[-1][-1])
        text[-1] = text[-1][:-1] + chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00)
    else:
        _write(reader, chr(code))
    reader.passed = reader.state.fallback


def _end_paragraph(reader: Reader, _: int = 0) -> None:
    _decode(reader)
    state = reader.state
    if state.target != "body":
        _write(reader, "\n")
        return
    text = "".join(reader.texts.pop("body", []))
    label = one_line("".join(reader.texts.pop("label", [])))
    if state.in_table:
        reader.texts["body"] = [f"{label} {text}", "\n"]
        return
    _end_table(reader)
    kind, level = _kind(reader, label)
    if kind == "paragraph" and _looks_like_heading(reader, text.strip()):
        kind, level = "heading", 1 if reader.largest >= _LARGE_SIZE else 2
    reader.bold_chars = reader.largest = 0
    if label and any(letter.isalnum() for letter in label):
        text = f"{label} {text.strip()}"
    reader.builder.add(text, kind, level=level)
    if reader.styles.get(state.style, "").lower() == "title" and not reader.titled:
        reader.titled = one_line(text)
    _add_notes(reader)


def _kind(reader: Reader, label: str) -> tuple[BlockKind, int]:
    state = reader.state
    name = reader.styles.get(state.style, "").lower()
    level = state.outline + 1 if state.outline < 9 else reader.headings.get(state.style, 0)
    if not level and name.startswith("heading ") and name[8:9].isdecimal():
        level = int(name[8])
    if level or name == "title":
        return "heading", max(level, 1)
    if label or state.in_list or name.startswith("list"):
        return "list_item", 1
    return ("quote", 0) if "quot" in name else ("paragraph", 0)


def _looks_like_heading(reader: Reader, text: str) -> bool:
    """Whether a short bold line is a heading, in a file that has no styles to say so."""
    styled = reader.headings or any(n.lower().startswith("heading") for n in reader.styles.values())
    if styled or not 0 < len(text) <= _MAX_HEADING_CHARS or "\n" in text:
        return False
    return reader.bold_chars == len("".join(text.split())) and text[-1] not in ".,;"


def _add_notes(reader: Reader) -> None:
    for note in reader.notes:
        reader.builder.add(note)
    reader.notes.clear()


def _end_cell(reader: Reader, _: int) -> None:
    if reader.state.target == "body":
        _decode(reader)
        label = one_line("".join(reader.texts.pop("label", [])))
        text = one_line("".join(reader.texts.pop("body", [])))
        reader.cells.append(f"{label} {text}".strip())


def _end_nested_cell(reader: Reader, _: int) -> None:
    _write(reader, " ")


def _end_row(reader: Reader, _: int) -> None:
    if any(reader.cells):
        if reader.heading_row and reader.declared == len(reader.rows):
            reader.declared += 1
        reader.rows.append(reader.cells)
    reader.cells = []
    reader.heading_row = False


def _end_table(reader: Reader) -> None:
    if reader.cells:
        _end_row(reader, 0)
    if reader.rows:
        declared = reader.declared if 0 < reader.declared < len(reader.rows) else None
        add_table(reader.builder, reader.rows, declared)
        reader.rows, reader.declared = [], 0
        _add_notes(reader)


def _plain_paragraph(reader: Reader, _: int) -> None:
    state = reader.state
    state.style, state.outline, state.in_table, state.in_list = 0, 9, False, False


def _set_font(reader: Reader, number: int) -> None:
    if reader.state.target == "fonts":
        reader.font = number
    else:
        reader.state.encoding = reader.fonts.get(number, reader.codec)


def _plain_characters(reader: Reader, _: int) -> None:
    state = reader.state
    state.deleted, state.bold, state.size = False, False, 24
    reader.state.encoding = reader.fonts.get(reader.default_font, reader.codec)


def _set_default_font(reader: Reader, number: int) -> None:
    reader.default_font = number


def _set_charset(reader: Reader, number: int) -> None:
    if reader.state.target == "fonts" and number in CHARSETS:
        # Charset 0 means Western, but writers give it to fonts whose text is in \ansicpg.
        reader.fonts[reader.font] = CHARSETS[number] if number else reader.codec


def _set_code_page(reader: Reader, number: int) -> None:
    reader.codec = code_page(number)
    reader.state.encoding = reader.codec


def _set_macintosh(reader: Reader, _: int) -> None:
    reader.codec = reader.state.encoding = "mac_roman"


def _set_dos(reader: Reader, _: int) -> None:
    reader.codec = reader.state.encoding = "cp850"


def _set_style(reader: Reader, number: int) -> None:
    reader.state.style = number


def _set_outline(reader: Reader, number: int) -> None:
    reader.state.outline = number if 0 <= number < 9 else 9


def _set_fallback(reader: Reader, number: int) -> None:
    reader.state.fallback = max(0, min(number, 16))


def _set_deleted(reader: Reader, number: int) -> None:
    reader.state.deleted = number != 0


def _set_in_table(reader: Reader, _: int) -> None:
    reader.state.in_table = True


def _set_in_list(reader: Reader, number: int) -> None:
    reader.state.in_list = number > 0


def _set_bold(reader: Reader, number: int) -> None:
    reader.state.bold = number != 0


def _set_size(reader: Reader, number: int) -> None:
    reader.state.size = number


def _set_heading_row(reader: Reader, _: int) -> None:
    reader.heading_row = True


_ACTIONS = {
    b"par": _end_paragraph,
    b"sect": _end_paragraph,
    b"cell": _end_cell,
    b"nestcell": _end_nested_cell,
    b"nestrow": _end_nested_cell,
    b"row": _end_row,
    b"pard": _plain_paragraph,
    b"intbl": _set_in_table,
    b"trhdr": _set_heading_row,
    b"f": _set_font,
    b"fcharset": _set_charset,
    b"ansicpg": _set_code_page,
    b"mac": _set_macintosh,
    b"pc": _set_dos,
    b"pca": _set_dos,
    b"deff": _set_default_font,
    b"plain": _plain_characters,
    b"ls": _set_in_list,
    b"b": _set_bold,
    b"fs": _set_size,
    b"s": _set_style,
    b"outlinelevel": _set_outline,
    b"uc": _set_fallback,
    b"deleted": _set_deleted,
}
