"""Source code -> Document: the file's text, a block for each definition with its path as header.

Python is read with `ast`; other languages by the words that begin a definition and by indentation,
which says where it ends in any language that people write by hand.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from assistant.parsing.options import ParseOptions
from assistant.parsing.source_text import SourceText, read_source
from assistant.records import Block, Document

_JOIN = " › "
_MODIFIERS = re.compile(
    r"(?:(?:export|default|public|private|protected|internal|static|final|abstract|async|override"
    r"|virtual|inline|extern|unsafe|pub(?:\([^)]*\))?|open|sealed|partial|suspend|local|declare"
    r"|mutating|readonly|constexpr|explicit|friend|synchronized|native|fileprivate|required|weak"
    r"|recursive|pure|elemental|deriving|noncomputable|typedef|@[\w.]+(?:\([^)]*\))?"
    r"|template\s*<[^{;]*?>|CREATE(?:\s+OR\s+REPLACE)?|create(?:\s+or\s+replace)?)\s+)+"
)
_CONTAINER = re.compile(
    r"(?P<word>(?:enum |data |case |annotation |abstract |companion )?"
    r"(?:class|interface|struct|enum|trait|impl|namespace|module|object|record|protocol|extension"
    r"|union|mod|actor|contract|library|service|defmodule|defimpl|defprotocol|@interface"
    r"|@implementation))\b(?P<name>(?:<[^>]*>)?\s+[^\s({;=:,][^({;=,]*|\s*(?=\{))"
)
_FUNCTION = re.compile(
    r"(?P<word>def|defp|defmacro|fn|func|fun|function\*?|sub|proc|procedure|subroutine|method|macro"
    r"|rpc|message|type|input|mutation|resource|data|variable|output|provider|constructor|init|given"
    r"|TABLE|VIEW|FUNCTION|PROCEDURE|TRIGGER|INDEX|table|view|trigger|index)"
    r"(?P<name>\s+(?:\([^)]*\)\s*)?[^\s({;=]+(?:\s+\"[^\"]*\")?|(?=\s*\())"
)
_LISP = re.compile(r"\((?P<word>def[\w-]*|define[\w-]*|ns)\s+\(?(?P<name>[^\s()]+)")
_ARROW = re.compile(
    r"(?:const|let|var)\s+(?P<name>[\w$]+)[^=]*=\s*(?:async\s+)?"
    r"(?:function\b|\([^)]*\)[^=]*=>|[\w$]+\s*=>|\($)"
)
_TEST_CASE = re.compile(r"(?:describe|context|it|test)(?:\.\w+)?\(\s*(?P<name>['\"`][^'\"`]+)")
_SHELL = re.compile(r"(?P<name>[\w:.-]+)\s*\(\)\s*\{?\s*$")
_C_LIKE = re.compile(
    r"(?P<before>[\w\s*&<>:,\[\]~.?$]*?)(?P<name>[~\w$:]+|operator\S+)\s*\([^;]*(?:[,({)]|\b\w+)\s*$"
)
_RETURN_TYPE = re.compile(r"[A-Za-z_][\w*&<>:]*(?: [\w*&<>:]+){0,3}$")  # on a line of its own, in C
_HASKELL = re.compile(r"(?P<name>[a-z][\w']*)\s*::\s")
_NO_NAMES = re.compile(
    r"(?:if|for|while|switch|catch|return|else|elif|foreach|until|when|unless|with|do|match|case"
    r"|using|lock|sizeof|typeof|throw|new|delete|await|yield|assert|defer|go|select|not|and|or|in)$"
)
_COMMENT = re.compile(r"\s*(?://|/\*|\*|#|--|;|%|@|\[|\"\"\"|'''|<!--|\(\*|\{-)")
_CLOSES = re.compile(r"\s*(?:[)}\]]|end\b|End\b|END\b|fi\b|done\b|esac\b|\*/)")
_ONLY_CLOSES = re.compile(r"(?:\s*(?:[)}\];,]+|end\b[\w.; ]*|End \w+|/\*.*\*/|//.*))*\s*$")
_OPENS = re.compile(r"\s*(?:\{|begin\b|BEGIN\b|where\b|then\b|is\b|as\b|AS\b|\)\s*\{?)")
_TRANSPARENT = re.compile(r"#\s*(?:if|el|endif|define|pragma|include|undef)|\w[\w ]*:\s*(?://.*)?$")


@dataclass(frozen=True, slots=True)
class _Region:
    """The lines first … last - 1 with the path of the definition that they belong to."""

    first: int
    last: int
    path: tuple[str, ...] = ()


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a source file; its one page is the file's text."""
    source = read_source(file, options)
    suffix = PurePath(name).suffix.lower()
    blocks = code_blocks(source, python=suffix in (".py", ".pyi"))
    return Document((source.page(blocks),), warnings=source.warnings)


def code_blocks(source: SourceText, *, python: bool) -> Iterator[Block]:
    """The blocks of source code, in order: definitions, and what stands between them."""
    lines = source.lines()
    regions = _python_regions(source.text, lines) if python else None
    if regions is None:
        regions = list(_regions(lines, 0, 0, len(lines), ()))
    for region in _joined(lines, regions):
        start, end = source.span(region.first, region.last)
        start = source.starts[source.index_at(start)]  # code keeps its first indent
        yield Block("code", start, end, 0, _JOIN.join(region.path))


def _joined(lines: list[str], regions: list[_Region]) -> Iterator[_Region]:
    """The regions that hold text; one of closing brackets alone goes with what it closes."""
    last: _Region | None = None
    for region in regions:
        text = "\n".join(lines[region.first : region.last])
        if not text.strip():
            continue
        if last is not None and last.last <= region.first and _ONLY_CLOSES.fullmatch(text[:400]):
            last = _Region(last.first, region.last, last.path)
            continue
        if last is not None:
            yield last
        last = region
    if last is not None:
        yield last


def _loose(lines: list[str], first: int, last: int, path: tuple[str, ...]) -> Iterator[_Region]:
    """What is no definition, in groups between blank lines."""
    start = -1
    for index in range(first, last):
        blank = not lines[index].strip()
        if blank and start >= 0:
            yield _Region(start, index, path)
            start = -1
        elif not blank and start < 0:
            start = index
    if start >= 0:
        yield _Region(start, last, path)


def _with_comments(lines: list[str], first: int, lowest: int) -> int:
    """The first of the comment and decorator lines that stand directly above line `first`."""
    while first > lowest and _COMMENT.match(lines[first - 1]):
        first -= 1
    return first


# --- Python --------------------------------------------------------------------------------------


def _python_regions(text: str, lines: list[str]) -> list[_Region] | None:
    """The regions of Python source; None if it is not valid for this Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the style of the code that is read
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return list(_members(tree.body, lines, 0, len(lines), ()))


def _members(
    body: list[ast.stmt], lines: list[str], first: int, last: int, path: tuple[str, ...]
) -> Iterator[_Region]:
    """The regions of the lines first … last - 1, in which the statements `body` stand."""
    at = first
    for node in body:
        if not isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        top = min([node.lineno, *(each.lineno for each in node.decorator_list)]) - 1
        start = _with_comments(lines, max(top, at), at)
        end = max(node.end_lineno or node.lineno, start + 1)
        yield from _loose(lines, at, start, path)
        if isinstance(node, ast.ClassDef):
            yield from _members(node.body, lines, start, end, (*path, f"class {node.name}"))
        else:
            yield _Region(start, end, (*path, f"def {node.name}"))
        at = end
    yield from _loose(lines, at, last, path)


# --- any language --------------------------------------------------------------------------------


def _regions(
    lines: list[str], loose: int, at: int, last: int, path: tuple[str, ...]
) -> Iterator[_Region]:
    """The regions from line `loose` on; definitions are looked for from line `at` on."""
    while at < last:
        below = lines[at + 1].strip() if at + 1 < last else ""
        label, contains = _definition(lines[at].strip()[:300] + (" {" if below == "{" else ""))
        if not label:
            at += 1
            continue
        typed = at > loose and lines[at][0].isalpha() and _RETURN_TYPE.match(lines[at - 1])
        top = at - 1 if typed else at
        start = _with_comments(lines, top, loose)
        end = _end(lines, at, last)
        yield from _loose(lines, loose, start, path)
        inner = (*path, label)
        if contains and end - at > 3 and len(path) < 8:
            yield from _regions(lines, start, at + 1, end, inner)
        else:
            yield _Region(start, end, inner)
        at = loose = end
    yield from _loose(lines, loose, last, path)


def _definition(text: str) -> tuple[str, bool]:
    """What a line defines ("class Store"), and whether that has members; "" if nothing."""
    if not text or not (text[0].isalpha() or text[0] in "_(~@$"):
        return "", False
    modifiers = _MODIFIERS.match(text)
    bare = text[modifiers.end() :] if modifiers else text
    found = _CONTAINER.match(bare)
    if found and not text.endswith(";"):
        return _label(f"{found['word']}{found['name']}"), True
    found = _FUNCTION.match(bare)
    if found and not found["name"].strip().startswith((":", ".", ",", ")", "?", "in ")):
        return _label(f"{found['word']}{found['name']}"), False
    found = _LISP.match(text)
    if found:
        return _label(f"{found['word']} {found['name']}"), False
    found = _ARROW.match(bare) or _SHELL.match(bare) or _HASKELL.match(bare)
    if found:
        return _label(found["name"]), False
    found = _TEST_CASE.match(text)
    if found:
        return _label(found["name"].strip("'\"`")), text.startswith(("describe", "context"))
    return _c_like(bare), False


def _c_like(text: str) -> str:
    """The name of a function or method in the manner of C; "" if the line is something else."""
    found = _C_LIKE.match(text)
    if found is None:
        return ""
    words = found["before"].split()
    opens = text.rstrip().endswith(("{", ")", ",", "(")) or text.rstrip()[-1:].isalpha()
    if not opens or _NO_NAMES.match(found["name"]) or (words and _NO_NAMES.match(words[0])):
        return ""
    if not words and not text.rstrip().endswith("{"):
        return ""  # a call
    return _label(found["name"])


def _label(text: str) -> str:
    return " ".join(text.split()).rstrip(" :<").replace(_JOIN, " > ")[:80]


def _end(lines: list[str], at: int, last: int) -> int:
    """The line behind the definition in line `at`: where the text is indented no deeper again."""
    depth = _indent(lines[at])
    end = at + 1
    opened = lines[at].rstrip().endswith(("{", ":", "(", "["))
    for index in range(at + 1, last):
        line = lines[index]
        if not line.strip():
            continue
        indent = _indent(line)
        if indent > depth or _OPENS.match(line):
            opened = True
        elif indent == depth and _CLOSES.match(line):
            end = index + 1
            if _OPENS.match(line) or line.rstrip().endswith(("{", "(", "else")):
                continue
            return end
        elif indent < depth or not (opened and _TRANSPARENT.match(line.strip())):
            return end
        end = index + 1
    return end


def _indent(line: str) -> int:
    return len(line.expandtabs(8)) - len(line.expandtabs(8).lstrip())
