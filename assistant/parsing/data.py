"""JSON, YAML, TOML, INI and XML -> Document: the file's own text, with blocks by its structure.

XML that holds prose (articles, feeds, books) is read for its text instead: see prose_xml.py; JSON
that holds a chat, for its messages: see chat_json.py.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate, pairwise
from pathlib import PurePath
from typing import BinaryIO

from assistant.parsing.chat import document_of
from assistant.parsing.chat_json import chats_of
from assistant.parsing.options import ParseOptions
from assistant.parsing.prose_xml import prose_of
from assistant.parsing.source_text import SourceText, read_source, source_text
from assistant.records import Block, Document

_JOIN = " › "
_WHOLE = 1500  # characters: a value up to this stays in one block
_JSON_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[{}\[\],:]', re.DOTALL)
_JSON_ESCAPE = re.compile(r'\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}'
                          r"|\\u[0-9a-fA-F]{4}|\\.", re.DOTALL)  # fmt: skip
_DEEPEST = 12  # containers within containers that are opened
_WORD = re.compile(r"\w")
_YAML_KEY = re.compile(
    r"(?:- +)?(?P<key>[^\s#:\[\]{},&*!|>'\"%@`-][^:#]*|\"[^\"]+\"|'[^']+'):(?:\s|$)"
)
_YAML_ITEM = re.compile(r"- |---")
_SECTION = re.compile(r"\s*\[{1,2}(?P<key>[^\]]+)\]{1,2}\s*(?:[#;].*)?$")


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a data file. JSON's escapes are shown as the characters they stand for."""
    suffix = PurePath(name).suffix.lower()
    if suffix in (".xml", ".nxml", ".rss", ".atom"):
        document = prose_of(file, options)
        if document is not None:
            return document
        file.seek(0)
    source = read_source(file, options)
    if suffix == ".json" and (chats := chats_of(source.text)):
        return document_of(chats, options, source.warnings)
    if suffix in (".json", ".jsonl", ".ndjson", ".geojson"):
        source, blocks = _json(source)
    elif suffix in (".yaml", ".yml"):
        blocks = list(_sections(source, _yaml_key))
    elif suffix in (".toml", ".ini", ".cfg", ".conf"):
        blocks = list(_sections(source, _section_key))
    else:
        blocks = list(_groups(source))
    kept = [block for block in blocks if block.end > block.start]
    return Document((source.page(kept),), warnings=source.warnings)


def _groups(source: SourceText) -> Iterator[Block]:
    """The text in groups between blank lines; a long line is a group of its own."""
    starts = [0]
    for index, line in enumerate(source.lines()[1:], start=1):
        if not line.strip() or source.starts[index] - source.starts[starts[-1]] > _WHOLE:
            starts.append(index)
    for first, last in pairwise([*starts, source.count]):
        yield Block("code", *source.span(first, last))


def _sections(source: SourceText, key_of: Callable[[str], str | None]) -> Iterator[Block]:
    """The text in sections; one begins where `key_of` gives a line's name rather than None."""
    lines = source.lines()
    starts: list[tuple[int, str]] = [(0, "")]
    for index, line in enumerate(lines):
        name = key_of(line)
        if name is None:
            continue
        first = index
        while first > starts[-1][0] + 1 and lines[first - 1].lstrip().startswith(("#", ";")):
            first -= 1  # the comment above belongs to it
        starts.append((first, name))
    for (first, name), (last, _) in pairwise([*starts, (source.count, "")]):
        yield Block("code", *source.span(first, last), header=name)


def _yaml_key(line: str) -> str | None:
    """The key of a top-level line; "" of an item without a name."""
    if not line or line[0] in " \t#":
        return None
    found = _YAML_KEY.match(line)
    if found:
        return found["key"].strip().strip("\"'")[:80]
    return "" if _YAML_ITEM.match(line) else None


def _section_key(line: str) -> str | None:
    found = _SECTION.match(line)
    return found["key"].strip().strip("\"'")[:80] if found else None


# --- JSON ----------------------------------------------------------------------------------------


def _json(source: SourceText) -> tuple[SourceText, list[Block]]:
    """The text with its escapes resolved, and its blocks: values small enough to be read as one."""
    blocks: list[Block] = []
    for start, end, path in _values(source.text):
        start, end = source.trim(start, end)
        if blocks and not _WORD.search(source.text, start, end):
            last = blocks.pop()  # closing brackets go with what they close
            start, path = last.start, last.header
        blocks.append(Block("code", start, max(start, end), header=path))
    return _unescaped(source, blocks)


def _values(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and path of pieces that tile `text`: a container is opened where it is long.

    It follows brackets and commas only, so that damaged JSON is cut somewhere rather than refused.
    """
    ends = _container_ends(text)
    path: list[str] = []
    counts: list[int] = []  # of the items so far in each open container; -1 of an object
    start, key = 0, ""
    skip_to = 0
    for token in _JSON_TOKEN.finditer(text):
        at, sign = token.start(), token[0]
        if at < skip_to:
            continue
        if sign in "{[":
            end = ends.get(at, len(text))
            if end - at <= _WHOLE or len(path) >= _DEEPEST:
                skip_to = end
                if not counts:  # a value of its own, as in JSON lines
                    yield start, end, ""
                    start = end
                continue
            if text[start:at].strip(" \n\t,"):
                yield start, at, _JOIN.join(path)
            path.append(_item_name(key, counts))
            counts.append(-1 if sign == "{" else 0)
            start, key = at, ""
        elif sign in "}]" and path:
            yield start, at, _JOIN.join(filter(None, [*path, key]))
            path.pop()
            counts.pop()
            start, key = at, ""
        elif sign == ",":
            piece_is_enough = token.end() - start > _WHOLE // 4 or (counts and counts[-1] < 0)
            if piece_is_enough:
                yield start, token.end(), _JOIN.join(filter(None, [*path, key]))
                start = token.end()
            key = ""
            if counts and counts[-1] >= 0:
                counts[-1] += 1
        elif sign[0] == '"' and not key:
            key = sign[1:-1][:60]
    yield start, len(text), _JOIN.join(path)


def _item_name(key: str, counts: list[int]) -> str:
    if counts and counts[-1] >= 0:
        return f"[{counts[-1] + 1}]"
    return key


def _container_ends(text: str) -> dict[int, int]:
    """For the offset of each opening bracket: the offset behind its closing one."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for token in _JSON_TOKEN.finditer(text):
        if token[0] in ("{", "["):
            opened.append(token.start())
        elif token[0] in ("}", "]") and opened:
            ends[opened.pop()] = token.end()
    return ends


def _unescaped(source: SourceText, blocks: list[Block]) -> tuple[SourceText, list[Block]]:
    """The text with \\u00e9 as é and line breaks inside strings as spaces; the lines stay."""
    if "\\" not in source.text:
        return source, blocks
    at: list[int] = []  # where escapes end in the old text …
    shorter: list[int] = []  # … and by how much each is shorter in the new one

    def shown(found: re.Match[str]) -> str:
        text = _character(found[0])
        at.append(found.end())
        shorter.append(len(found[0]) - len(text))
        return text

    text = _JSON_ESCAPE.sub(shown, source.text)
    total = [0, *accumulate(shorter)]

    def moved(offset: int) -> int:
        return offset - total[bisect_right(at, offset)]

    made = source_text(text, source.warnings)
    return made, [
        Block(b.kind, *made.trim(moved(b.start), moved(b.end)), header=b.header) for b in blocks
    ]


def _character(escape: str) -> str:
    if escape[1] == "u" and len(escape) >= 6:
        units = bytes.fromhex("".join(escape[2:].split("\\u")))
        return units.decode("utf-16-be", "replace").translate(_NO_BREAKS)
    return {"n": " ", "t": " ", "r": " ", "b": " ", "f": " ", "/": "/"}.get(escape[1], escape)


_NO_BREAKS = dict.fromkeys((*range(32), 127, 0x85, 0x2028, 0x2029), " ")
