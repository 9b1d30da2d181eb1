"""Files of examples -> Example: JSON lines, a JSON list, CSV, TSV, in the shapes that are common.

Known shapes: messages (role, content), ShareGPT's conversations (from, value), instruction / input
/ output, prompt / completion, question / answer, and Self-Instruct's instances. A file that cannot
be understood is refused at its first bad line; what is wrong with an example's content is for the
checks to say.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from assistant.errors import TuningError
from assistant.records import Message
from assistant.tuning.examples import Example

_ROLES = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "human": "user",
    "tool": "user",
    "observation": "user",
    "assistant": "assistant",
    "gpt": "assistant",
    "bot": "assistant",
    "model": "assistant",
    "chatgpt": "assistant",
    "function_call": "assistant",
}
_PAIRS = (
    ("instruction", "output"),
    ("instruction", "response"),
    ("prompt", "completion"),
    ("prompt", "response"),
    ("question", "answer"),
    ("input", "output"),
)
_GROUPS = ("group", "document", "source", "file", "doc_id")
_SHAPES = (
    '"messages", "conversations", "instruction" and "output", "prompt" and "completion", '
    'or "question" and "answer"'
)
_LARGEST = 1 << 30  # bytes of a file that is read


def read_examples(path: Path) -> list[Example]:
    """Every example of a file. Raises TuningError, which names the line."""
    found: list[Example] = []
    waiting = 0
    for line, record in _records(path):
        if record.get("state", "accepted") != "accepted":
            waiting += record["state"] == "open"
            continue  # a pair that nobody has accepted, or that was dropped
        try:
            found += _examples(record, line, path.name)
        except _Unreadable as error:
            raise TuningError(f"Line {line} of {path.name}: {error}.") from error
    if not found and waiting:
        raise TuningError(
            f"None of the {waiting} pairs in {path.name} is accepted yet; go through them with "
            f"`footnote tune review {path.name}`."
        )
    if not found:
        raise TuningError(f"{path.name} holds no examples; give one a line, with {_SHAPES}.")
    return found


class _Unreadable(Exception):
    pass


# --- files -> records ----------------------------------------------------------------------------


def _records(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    text = _text(path)
    if path.suffix.lower() in (".csv", ".tsv"):
        yield from _rows(text, path)
    elif text.lstrip()[:1] == "[":
        yield from _listed(text, path)
    else:
        yield from _lines(text, path)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise TuningError(f"{path.name} is larger than 1 GB; give a part of it.")
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TuningError(
            f"{path.name} is not text in UTF-8; save it as UTF-8.", str(error)
        ) from error
    except OSError as error:
        raise TuningError(
            f"{path} cannot be read: {error.strerror or error}.", str(error)
        ) from error


def _lines(text: str, path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                record = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise TuningError(
                    f"Line {number} of {path.name} is not JSON; each line must be one object.",
                    str(error),
                ) from error
            yield number, _object(record, number, path)


def _listed(text: str, path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects of a JSON list, each with the line that it begins on."""
    decoder = json.JSONDecoder()
    at, line, counted = text.index("[") + 1, 1, 0
    while True:
        while at < len(text) and text[at] in " \t\r\n,":
            at += 1
        line += text.count("\n", counted, at)
        counted = at
        if text[at : at + 1] == "]":
            return
        try:
            record, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            raise TuningError(
                f"The list in {path.name} is not JSON from line {line} on; correct it there.",
                str(error),
            ) from error
        yield line, _object(record, line, path)


def _rows(text: str, path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    delimiter = "\t" if path.suffix.lower() == ".tsv" else _delimiter(text)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        names = {name.strip().lower() for name in reader.fieldnames or ()}
        if not any({one, other} <= names for one, other in _PAIRS):
            raise TuningError(
                f"The first line of {path.name} must name its columns, two of them “instruction” "
                "and “output”, “prompt” and “completion”, or “question” and “answer”."
            )
        while True:
            first = reader.line_num + 1
            row = next(reader, None)
            if row is None:
                return
            if None in row:
                raise TuningError(
                    f"Line {first} of {path.name} has more cells than the first line names; put "
                    "quotation marks around texts with commas."
                )
            yield first, {key.strip().lower(): value or "" for key, value in row.items()}
    except csv.Error as error:
        raise TuningError(
            f"Line {reader.line_num} of {path.name} is no proper CSV; check its quotation marks.",
            str(error),
        ) from error


def _delimiter(text: str) -> str:
    head = text.split("\n", 1)[0]
    return max(",;\t", key=head.count)


def _object(record: Any, line: int, path: Path) -> Mapping[str, Any]:
    if not isinstance(record, dict):
        raise TuningError(f"Line {line} of {path.name} is not a JSON object; it needs {_SHAPES}.")
    return record


# --- records -> examples -------------------------------------------------------------------------


def _examples(record: Mapping[str, Any], line: int, origin: str) -> Iterator[Example]:
    group = next((str(record[key]) for key in _GROUPS if record.get(key)), "")
    citations = tuple(str(one) for one in _list(record.get("citations"), "citations"))
    passages = tuple(_passages(record))
    for turns in _conversations(record):
        yield Example(turns, group, line, origin, citations, passages)


def _passages(record: Mapping[str, Any]) -> Iterator[str]:
    """Texts that are shown beside the question: of a reviewed pair, or plainly as "passage"."""
    if record.get("passage"):
        yield _string(record["passage"], "passage")
    for one in _list(record.get("passages"), "passages"):
        yield _string(one.get("text") if isinstance(one, dict) else one, "passages")


def _conversations(record: Mapping[str, Any]) -> Iterator[tuple[Message, ...]]:
    if "messages" in record:
        yield _chat(record, "messages", "role", "content")
    elif "conversations" in record:
        yield _chat(record, "conversations", "from", "value")
    elif "instances" in record and "instruction" in record:
        for instance in _list(record["instances"], "instances"):
            if not isinstance(instance, dict):
                raise _Unreadable('"instances" must hold objects with "input" and "output"')
            yield _pair({**instance, "instruction": record["instruction"]})
    else:
        yield _pair(record)


def _pair(record: Mapping[str, Any]) -> tuple[Message, ...]:
    asked, wanted = next((pair for pair in _PAIRS if set(pair) <= set(record)), ("", ""))
    if not asked:
        raise _Unreadable(f"it needs {_SHAPES}")
    turns: list[Message] = []
    if record.get("system"):
        turns.append(Message("system", _string(record["system"], "system")))
    for earlier in _list(record.get("history"), "history"):
        if not isinstance(earlier, list) or len(earlier) != 2:
            raise _Unreadable('"history" must hold pairs of a question and an answer')
        turns += [Message("user", str(earlier[0])), Message("assistant", str(earlier[1]))]
    question = _string(record[asked], asked)
    more = _string(record.get("input") or "", "input") if asked == "instruction" else ""
    turns.append(Message("user", f"{question}\n\n{more}" if question and more else question + more))
    turns.append(Message("assistant", _string(record[wanted], wanted)))
    return tuple(turns)


def _chat(record: Mapping[str, Any], key: str, role: str, content: str) -> tuple[Message, ...]:
    turns: list[Message] = []
    for name in ("system", "tools"):
        if record.get(name):
            text = record[name]
            turns.append(Message("system", text if isinstance(text, str) else json.dumps(text)))
    for turn in _list(record[key], key):
        if not isinstance(turn, dict) or role not in turn or content not in turn:
            raise _Unreadable(f'every turn in "{key}" needs "{role}" and "{content}"')
        known = _ROLES.get(str(turn[role]).lower())
        if known is None:
            raise _Unreadable(f"the role “{turn[role]}” is not known; use system, user, assistant")
        turns.append(Message(known, _string(turn[content] or "", content)))
    chosen = record.get("chosen")  # of two answers, the one that was preferred
    if isinstance(chosen, dict) and isinstance(chosen.get(content), str):
        turns.append(Message("assistant", chosen[content]))
    while turns and turns[-1].role != "assistant":
        turns.pop()  # a question that nobody answered teaches nothing
    if not turns:
        raise _Unreadable(f'no turn in "{key}" is the assistant\'s, so there is nothing to learn')
    return tuple(_joined(turns))


def _joined(turns: list[Message]) -> list[Message]:
    """Neighbouring turns of one role become one: many templates accept only turns by turns."""
    joined: list[Message] = []
    for turn in turns:
        if joined and joined[-1].role == turn.role:
            joined[-1] = Message(turn.role, f"{joined[-1].text}\n{turn.text}")
        else:
            joined.append(turn)
    return joined


def _string(value: Any, name: str) -> str:
    if isinstance(value, int | float):
        return str(value)
    if not isinstance(value, str):
        raise _Unreadable(f'"{name}" must be a text')
    return value


def _list(value: Any, name: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise _Unreadable(f'"{name}" must be a list')
    return value
