"""`footnote embedder use | status | drop`: another embedding model, while the old one serves."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace

from assistant.catalogue import InstalledModel
from assistant.cli.progress import IndexProgress
from assistant.cli.showing import consoles, is_terminal
from assistant.errors import ModelError
from assistant.evaluation.cases import QUESTIONS, read_cases
from assistant.evaluation.comparing import LEAST, Comparison
from assistant.evaluation.measuring import Tried, try_coming
from assistant.evaluation.running import Ran
from assistant.indexing import Following, Indexer, writer_lock
from assistant.indexing.events import Adopted, Filled
from assistant.models.installed import installed
from assistant.session import Session
from assistant.settings import save_settings
from assistant.store import Store


def use(session: Session, options: argparse.Namespace) -> int:
    """Fill its vectors beside, compare, and switch if it gains or `--accept` says so."""
    model = installed(session.home, options.id)
    with _writing(session) as (store, indexer):
        serves = session.serving(store)
        if serves is None or serves.id == model.id:
            _want(session, model)
            _say(options, {"embedder": model.id, "adopted": True}, f"{model.id} is in use.")
            return 0
        following = Following(session.open_embedder(model))
        indexer.follow_next(following)
        _follow(indexer, options)
        tried = None if options.accept else _tried(session, store)
        gains = tried is not None and tried.verdict == "better"
        if options.accept or gains:
            _want(session, model)  # first: a kill between the two is then made good at the start
            indexer.follow_next(replace(following, accepted=True))
            _follow(indexer, options)
    _tell_end(options, model, tried, adopted=options.accept or gains)
    return 0


def status(session: Session, options: argparse.Namespace) -> int:
    """What serves, what is to come, and how far that is."""
    with session.existing_library() as store:
        serves, coming = session.serving(store), store.embedders.coming()
        missing = store.embedders.missing_count(coming.id) if coming else 0
        texts = store.words.text_count()
    fields = {
        "embedder": serves.id if serves else "",
        "coming": coming.model_id if coming else "",
        "texts": texts,
        "missing": missing,
    }
    words = [f"{serves.id} serves." if serves else "No embedding model serves."]
    if coming is not None:
        words.append(f"{coming.model_id} has vectors of {texts - missing} of {texts} texts.")
    _say(options, fields, " ".join(words))
    return 0


def drop(session: Session, options: argparse.Namespace) -> int:
    """Give up the one that is to come; its vectors are deleted."""
    with _writing(session) as (store, indexer):
        serves, coming = session.serving(store), store.embedders.coming()
        if coming is None:
            raise ModelError("No embedding model is to come: there is nothing to drop.")
        if serves is not None and session.settings.models.embedder == coming.model_id:
            _want(session, serves)
        indexer.follow_next(None)
        _follow(indexer, options)
    fields: dict[str, object] = {
        "dropped": coming.model_id,
        "embedder": serves.id if serves else "",
    }
    _say(options, fields, f"{coming.model_id} is dropped, and its vectors are deleted.")
    return 0


@contextmanager
def _writing(session: Session) -> Iterator[tuple[Store, Indexer]]:
    with (
        writer_lock(session.home),
        session.existing_library() as store,
        session.parser() as parser,
    ):
        yield store, session.indexer(store, parser)


def _want(session: Session, model: InstalledModel) -> None:
    models = replace(session.settings.models, embedder=model.id)
    save_settings(session.home.settings, replace(session.settings, models=models))


def _follow(indexer: Indexer, options: argparse.Namespace) -> None:
    _, errors = consoles()
    progress = IndexProgress(errors, is_terminal() and not options.json, options.verbose)
    with progress.shown(), closing(indexer.follow()) as events:
        for event in events:
            if options.json and isinstance(event, Filled | Adopted):
                fields = {"event": type(event).__name__.lower(), **asdict(event)}
                print(json.dumps(fields), flush=True)
            progress.take(event)


def _tried(session: Session, store: Store) -> Tried | None:
    """None where there is no question to compare by."""
    _, errors = consoles()
    if not read_cases(session.paper(QUESTIONS)):
        return None
    with closing(try_coming(session, store)) as events:
        for told in events:
            if isinstance(told, Tried):
                return told
            if isinstance(told, Ran) and sys.stderr.isatty():
                errors.print(f"{told.done}/{told.total}", end="\r")
    raise AssertionError("a trial always ends with its comparison")


VERDICTS = {
    "better": "it is certainly better in some measure and certainly worse in none",
    "worse": "it is certainly worse",
    "mixed": "it is certainly better in some measures and certainly worse in others",
    "even": "no difference is certain",
    "few": f"no difference can be called certain, which takes at least {LEAST} questions",
}


def _tell_end(
    options: argparse.Namespace, model: InstalledModel, tried: Tried | None, adopted: bool
) -> None:
    fields: dict[str, object] = {"embedder": model.id, "adopted": adopted}
    if tried is not None:
        compared = tried.comparison
        fields |= {"verdict": tried.verdict, "before": compared.before.id}
        fields |= {"after": compared.after.id, "questions": compared.shared}
    if tried is not None and not options.json:
        _show(tried.comparison)
    if adopted:
        words = f"{model.id} is in use; the vectors of the one before are deleted."
    elif tried is None:
        words = (
            f"{model.id} has a vector of every text, and the old model still serves. There are no"
            " questions to compare the two by: make some with `footnote evaluate make`, or switch"
            f" with `footnote embedder use {model.id} --accept`."
        )
    else:
        words = (
            f"On your questions {VERDICTS[tried.verdict]}, so the old model still serves. Switch"
            f" with `footnote embedder use {model.id} --accept`, or `footnote embedder drop`."
        )
    _say(options, fields, words)


def _show(compared: Comparison) -> None:
    results, _ = consoles()
    for one in compared.differences:
        mark = "  certain" if one.certain else ""
        results.print(
            f"{one.measure:20}{one.before:9.3f} → {one.after:9.3f}   {one.difference:+.3f}{mark}",
            markup=False,
        )


def _say(options: argparse.Namespace, fields: dict[str, object], words: str) -> None:
    if options.json:
        print(json.dumps(fields), flush=True)
    else:
        consoles()[0].print(words, markup=False, soft_wrap=True)
