"""Other settings -> the library's own questions asked as it is and with them, before they are kept.

    Ran… -> Kept, IndexEvent…, Ran… -> Kept, Tried

Where passages would be cut otherwise they are, in a copy of the library that is deleted after; what
serves stays as it is. Composes `measuring` and the indexer.
"""

from __future__ import annotations

import tomllib
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, fields, replace
from typing import Any

from filelock import FileLock, Timeout

from assistant.errors import AssistantError, QuestionError
from assistant.evaluation.comparing import compare, flat, verdict
from assistant.evaluation.history import Run
from assistant.evaluation.measuring import Kept, Tried, measure
from assistant.evaluation.running import Ran
from assistant.indexing import Indexer
from assistant.indexing.events import IndexEvent
from assistant.paths import Home
from assistant.session import Session
from assistant.settings import Settings, check_together, fitting, wanted
from assistant.store import Store
from assistant.vault import TRIAL_LOCK, drop_trial

GROUPS = ("models", "chunking", "retrieval", "answering")
"""Settings that change what is found or answered."""


def differing(before: Settings, after: Settings) -> dict[str, str]:
    """The settings that differ, by their whole names, with what they are after."""
    old, new = flat("", asdict(before)), flat("", asdict(after))
    return {name: value for name, value in new.items() if old[name] != value}


def with_values(settings: Settings, given: Mapping[str, str]) -> Settings:
    """The same with "retrieval.words" -> "0.5" and the like, as a person types them.

    Raises AssistantError, which names the setting and what it may be.
    """
    for name, text in given.items():
        of, _, short = name.partition(".")
        group: Any = getattr(settings, of, None)
        if group is None:
            groups = ", ".join(f.name for f in fields(Settings))
            raise AssistantError(f"There is no setting “{name}”: the groups are {groups}.")
        setting = next((one for one in fields(group) if one.name == short), None)
        if setting is None:
            names = ", ".join(one.name for one in fields(group))
            raise AssistantError(f"There is no setting “{name}”: {of} has {names}.")
        value = fitting(setting, _typed(text))
        if value is None:
            raise AssistantError(f"{name} must be {wanted(setting)}, but is “{text}”.")
        changed: dict[str, Any] = {of: replace(group, **{short: value})}
        settings = replace(settings, **changed)
    check_together("what is to be tried", settings)
    return settings


def _typed(text: str) -> object:
    """A number or a truth where it is written as one, else the text."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def try_settings(
    session: Session, store: Store, others: Settings
) -> Generator[Ran | Kept | IndexEvent | Tried, None, None]:
    """Ask the questions with the session's settings, then with others.

    Raises QuestionError if these change nothing that can be tried so, StoreError if the copy of
    the library cannot be made.
    """
    changed = differing(session.settings, others)
    if not changed:
        raise QuestionError("These are the settings that serve already: there is nothing to try.")
    for name in changed:
        if name.partition(".")[0] not in GROUPS:
            raise QuestionError(
                f"{name} changes no answer: what can be tried is in " + ", ".join(GROUPS) + "."
            )
    if "models.embedder" in changed:
        raise QuestionError("Try another embedding model with `footnote embedder use`.")
    words = ", ".join(f"{name} {value or '–'}" for name, value in changed.items())
    other = session.set_to(others)
    before = yield from measure(session, store, f"before {words}")
    note = f"trial of {words}"
    if others.chunking == session.settings.chunking:
        after = yield from measure(other, store, note, is_trial=True)
    else:
        after = yield from _cut_otherwise(other, store, note)
    compared = compare(before, after)
    yield Tried(compared, verdict(compared))


def _cut_otherwise(
    session: Session, store: Store, note: str
) -> Generator[Ran | Kept | IndexEvent, None, Run]:
    with (
        _copied(store, session.home) as copy,
        session.parser() as parser,
        session.recogniser() as recogniser,
    ):
        embedder, options = session.embedder_if_installed(copy), session.index_options()
        indexer = Indexer(copy, parser, embedder, options, recogniser=recogniser)
        with closing(indexer.refresh()) as events:
            yield from events
        return (yield from measure(session, copy, note, is_trial=True))


@contextmanager
def _copied(store: Store, home: Home) -> Iterator[Store]:
    """A copy beside the library, with its key; what a killed trial left there goes first."""
    lock = FileLock(home.folder / TRIAL_LOCK, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise QuestionError(
            "Settings are being tried in another Footnote: let it finish, or stop it first."
        ) from error
    try:
        drop_trial(home)
        store.copy(home.trial, home.key)
        with Store.open(home.trial, home.key) as copy:
            yield copy
    finally:
        drop_trial(home)
        lock.release()
