"""`footnote search | ask`: one question, or a file of them, one JSON line each, in order."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from assistant.answer_events import answer_of
from assistant.answering import Answerer
from assistant.chats import REMEMBERED, Turn, said
from assistant.cli.contract import answer_json, found_json
from assistant.cli.questions import AskedQuestion, read_questions
from assistant.cli.showing import consoles, show_answer, show_hits
from assistant.errors import QuestionError, StoreError
from assistant.query import parse_query
from assistant.reading import Reader
from assistant.records import Answer
from assistant.rereading import DEPTH, read_again
from assistant.retrieval import Retriever
from assistant.searching import Found
from assistant.session import Session
from assistant.store import Store


def _asked(options: argparse.Namespace) -> list[AskedQuestion]:
    if options.questions is not None:
        return read_questions(Path(options.questions))
    if not options.question:
        raise QuestionError('Type a question, or give a file of them with "--questions FILE".')
    scope = tuple(str(Path(path).absolute()) for path in options.scope)
    return [AskedQuestion("", " ".join(options.question), scope)]


def _require_files(store: Store) -> None:
    if not store.ledger.counts():
        raise StoreError("The library is empty: run `footnote index FOLDER` first.")


def search(session: Session, options: argparse.Namespace) -> int:
    questions = _asked(options)
    results, _ = consoles()
    with session.existing_library() as store:
        _require_files(store)
        retriever = session.retriever(store)
        reader = session.reader() if options.read else None
        for each in questions:
            found = _found(retriever, reader, each, options.k)
            if options.json or options.questions is not None:
                id = each.id if options.questions is not None else None
                print(json.dumps(found_json(each.question, found, id)), flush=True)
            else:
                show_hits(results, found.hits)
    return 0


def _found(retriever: Retriever, reader: Reader | None, each: AskedQuestion, k: int) -> Found:
    if reader is None:
        return retriever.find(each.question, k, each.scope)
    found = retriever.find(each.question, max(k, DEPTH), each.scope)
    hits = read_again(reader, parse_query(each.question).text, found.hits, k)
    return replace(found, hits=tuple(hits))


def ask(session: Session, options: argparse.Namespace) -> int:
    talks = not options.question and options.questions is None and sys.stdin.isatty()
    questions = _typed(options) if talks else _asked(options)
    if options.adapter is not None:
        session.adapters = tuple(one for one in options.adapter if one[0] != "none")
    results, _ = consoles()
    with session.existing_library() as store:
        _require_files(store)
        answerer = session.answerer(store)
        turns: dict[str, tuple[Turn, ...]] = {}
        for each in questions:
            before = turns.get(each.after, ())
            try:
                answer = _answer(answerer, each, before)
            except QuestionError as error:
                if not talks:
                    raise
                results.print(error.message, markup=False)
                turns[each.id] = before
                continue
            turns[each.id] = (*before, Turn(each.id, each.question, answer=answer))[-REMEMBERED:]
            if options.json or options.questions is not None:
                print(json.dumps(answer_json(answer)), flush=True)
            else:
                show_answer(results, answer)
    return 0


def _typed(options: argparse.Namespace) -> Iterator[AskedQuestion]:
    """A conversation on a terminal, until an empty line or the end."""
    _, errors = consoles()
    errors.print("Ask, and ask on; an empty line ends it.")
    scope = tuple(str(Path(path).absolute()) for path in options.scope)
    number, before = 0, ""
    while True:
        try:
            question = input("? ").strip()
        except EOFError:
            return
        if not question:
            return
        number += 1
        yield AskedQuestion(str(number), question, scope, before)
        before = str(number)


def _answer(answerer: Answerer, asked: AskedQuestion, before: Sequence[Turn] = ()) -> Answer:
    history = said(before, REMEMBERED)
    return answer_of(answerer.answer(asked.question, asked.scope, history, asked.id))
