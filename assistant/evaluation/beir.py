"""Judged questions in BEIR's files: corpus.jsonl, queries.jsonl, qrels.tsv; and TREC run files."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import QuestionError

Judgements = dict[str, dict[str, int]]
"""Question id -> document id -> relevance (0: judged not relevant)."""


@dataclass(frozen=True, slots=True)
class CorpusDocument:
    id: str
    title: str
    text: str


def read_corpus(path: Path) -> Iterator[CorpusDocument]:
    for number, fields in _objects(path):
        try:
            yield CorpusDocument(str(fields["_id"]), str(fields.get("title") or ""), fields["text"])
        except KeyError as error:
            raise _bad(path, number, f"has no {error}") from error


def read_queries(path: Path) -> dict[str, str]:
    queries = {}
    for number, fields in _objects(path):
        try:
            queries[str(fields["_id"])] = str(fields["text"])
        except KeyError as error:
            raise _bad(path, number, f"has no {error}") from error
    return queries


def read_qrels(path: Path) -> Judgements:
    """Tab separated: question id, document id, relevance; a heading line is allowed."""
    judged: Judgements = {}
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.reader(file, delimiter="\t"), start=1):
                if len(row) == 3 and row[2].lstrip("-").isdigit():
                    judged.setdefault(row[0], {})[row[1]] = int(row[2])
                elif number > 1 and row:
                    raise _bad(path, number, "is not: question id, document id, relevance")
    except OSError as error:
        raise QuestionError(f"{path} cannot be read: {error.strerror}.") from error
    return judged


def write_run(path: Path, runs: Mapping[str, Sequence[tuple[str, float]]], tag: str) -> None:
    """A TREC run file: `query Q0 document rank score tag`, rank from 1."""
    temporary = path.with_name(path.name + ".part")
    with temporary.open("w", encoding="utf-8") as file:
        for query, ranked in runs.items():
            for rank, (document, score) in enumerate(ranked, start=1):
                file.write(f"{query} Q0 {document} {rank} {score:.6f} {tag}\n")
    os.replace(temporary, path)  # noqa: PTH105


def _objects(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    fields = json.loads(line)
                    if not isinstance(fields, dict):
                        raise _bad(path, number, "is not a JSON object")
                    yield number, fields
    except OSError as error:
        raise QuestionError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise QuestionError(f"{path} holds a line that is not JSON: {error}.") from error


def _bad(path: Path, number: int, what: str) -> QuestionError:
    return QuestionError(f"Line {number} of {path} {what}.")
