"""Finds what the engine can say to a person, as templates with numbered places; for translate.py.

The engine composes its sentences in English, in child processes, and some are stored. The window
recognises them by these templates (desktop/engine_words.py) and shows them in its own language.
Every string of two words or more counts as shown unless it is set apart here: a new sentence is
then missed by nobody.
"""

from __future__ import annotations

import ast
import errno
import os
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from set_apart import DETAIL_OF, INWARD, LISTS, NAMES, OWN_WORDS, SILENT, STRICT

_ERRNOS = (
    errno.EACCES, errno.EEXIST, errno.EFBIG, errno.EINVAL, errno.EIO, errno.EISDIR, errno.ELOOP,
    errno.EMFILE, errno.ENAMETOOLONG, errno.ENODEV, errno.ENOENT, errno.ENOMEM, errno.ENOSPC,
    errno.ENOTDIR, errno.EPERM, errno.EROFS, errno.ESTALE,
)  # fmt: skip
_SQL = re.compile(
    r"(?:select|insert|update|delete|create|alter|drop|pragma|begin|vacuum|where|case|order|and|or"
    r"|union|from)\b(?=.*[=()?*_,]|.*\bimmediate\b|.*\bexclusive\b)"
)
_NUMBER = re.compile(r"[,_]?(?:\.\d)?[f%d]?")
_QUOTES = ("“", '"', "‘")

Part = str | ast.FormattedValue | ast.expr


def engine_templates(root: Path) -> dict[str, str]:
    """Template -> a letter a place: n number, d data, w words of the engine, s only such words."""
    found = dict.fromkeys((*OWN_WORDS, *(os.strerror(number) for number in _ERRNOS)), "")
    for file in _sources(root):
        tree = ast.parse(file.read_text("utf-8"))
        for parts in _said(tree):
            template, kinds = _template(parts)
            if _is_shown(template):
                found[template] = kinds
    return dict(sorted(found.items()))


def _sources(root: Path) -> Iterator[Path]:
    for folder in ("assistant", "desktop/children"):
        for file in sorted((root / folder).rglob("*.py")):
            name = file.relative_to(root).as_posix()
            if not name.startswith("assistant/cli/") and name not in SILENT:
                yield file


# --- the strings of a module ---------------------------------------------------------------------


def _said(node: ast.AST) -> Iterator[list[Part]]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # documentation
    if isinstance(node, ast.expr) and _is_text(node):
        yield from _ways(node)
        for inner in ast.walk(node):
            if isinstance(inner, ast.Call):
                yield from _said(inner)
        return
    for child in _heard(node) if isinstance(node, ast.Call) else ast.iter_child_nodes(node):
        yield from _said(child)


def _heard(call: ast.Call) -> Iterator[ast.AST]:
    """The arguments of a call that may be shown: of an error the first, not its details."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name in DETAIL_OF:
        return
    yield call.func
    is_error = name.endswith(("Error", "Failure"))
    yield from call.args[:1] if is_error else call.args
    yield from (each for each in call.keywords if not is_error)


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _is_text(node.left) or _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _ways(node: ast.expr) -> list[list[Part]]:
    """All that an expression can say: a condition in it says one of two things."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [[node.value]]
    if isinstance(node, ast.JoinedStr):
        return _joined([_ways(value) for value in node.values])
    if isinstance(node, ast.BinOp) and _is_text(node):
        return _joined([_ways(node.left), _ways(node.right)])
    if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.IfExp):
        return _ways(node.value)
    if isinstance(node, ast.IfExp) and (_is_text(node.body) or _is_text(node.orelse)):
        return _ways(node.body) + _ways(node.orelse)
    return [[node]]


def _joined(each: list[list[list[Part]]]) -> list[list[Part]]:
    return [[part for parts in way for part in parts] for way in product(*each)]


# --- templates -----------------------------------------------------------------------------------


def _template(parts: list[Part]) -> tuple[str, str]:
    text, kinds = "", ""
    for part in parts:
        if isinstance(part, str):
            for piece in re.split(r"(\{\})", part):  # a place of str.format
                is_place = piece == "{}"
                text += f"{{{len(kinds)}}}" if is_place else piece
                kinds += "w" if is_place else ""
        else:
            kind = _kind(part, text)
            text += f"{{{len(kinds)}}}"
            kinds += kind
    return text.strip(), kinds


def _kind(part: ast.expr, before: str) -> str:
    value = part.value if isinstance(part, ast.FormattedValue) else part
    source = ast.unparse(value)
    if source in STRICT:
        return "s"
    spec = ""
    if isinstance(part, ast.FormattedValue) and part.format_spec is not None:
        spec = ast.unparse(part.format_spec)[2:-1]
    if spec and _NUMBER.fullmatch(spec):
        return "n"
    last = re.findall(r"\w+", source)[-1]
    return "d" if before.endswith(_QUOTES) or last in NAMES else "w"


def _is_shown(template: str) -> bool:
    bare = re.sub(r"\{\d+\}", "", template)
    return (
        " " in template
        and re.search(r"[a-z]{2}", bare) is not None
        and not re.search(r"[\\\n|<>=]|\(\?|\[\^|\[\w-\w|://", bare)
        and not _SQL.match(template)
        and template not in INWARD
        and not template.startswith(LISTS)
    )
