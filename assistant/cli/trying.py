"""`footnote evaluate try`: other settings against those that serve, on the user's own questions."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing

from assistant.cli.embedders import VERDICTS
from assistant.cli.progress import IndexProgress
from assistant.cli.quality import comparison_fields, show_comparison
from assistant.cli.showing import consoles, is_terminal
from assistant.errors import QuestionError
from assistant.evaluation.measuring import Kept, Tried
from assistant.evaluation.running import Ran
from assistant.evaluation.trying import differing, with_values
from assistant.evaluation.trying import try_settings as tried
from assistant.session import Session
from assistant.settings import Settings, save_settings


def try_settings(session: Session, options: argparse.Namespace) -> int:
    """Ask every question as it is and with the settings, compare, and set them if they gain."""
    wanted = with_values(session.settings, _given(options.settings))
    found = _tried(session, wanted, options)
    adopted = options.adopt and found.verdict == "better"
    if adopted:
        save_settings(session.home.settings, wanted)
    if options.json:
        fields = comparison_fields(found.comparison)
        print(json.dumps(fields | {"verdict": found.verdict, "adopted": adopted}))
        return 0
    results, _ = consoles()
    show_comparison(found.comparison, results)
    results.print(_end(session.settings, wanted, found, adopted), markup=False, soft_wrap=True)
    return 0


def _given(texts: list[str]) -> dict[str, str]:
    found = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign:
            raise QuestionError(
                f"“{text}” says no value: write it as chunking.target_tokens=300, for example."
            )
        found[name.strip()] = value.strip()
    return found


def _tried(session: Session, wanted: Settings, options: argparse.Namespace) -> Tried:
    _, errors = consoles()
    progress = IndexProgress(errors, is_terminal() and not options.json, options.verbose)
    with (
        session.existing_library() as store,
        progress.shown(),
        closing(tried(session, store, wanted)) as events,
    ):
        for told in events:
            match told:
                case Tried():
                    return told
                case Ran(_, done, total):
                    if sys.stderr.isatty():
                        errors.print(f"{done}/{total}", end="\r")
                case Kept():
                    pass
                case _:
                    progress.take(told)
    raise AssertionError("a trial always ends with its comparison")


def _end(before: Settings, wanted: Settings, found: Tried, adopted: bool) -> str:
    changed = differing(before, wanted)
    names = ", ".join(f"{name} {value}" for name, value in changed.items())
    words = f"On your questions {VERDICTS[found.verdict]}"
    if not adopted:
        how = "in settings.toml" if found.verdict != "better" else "with --adopt"
        return f"{words}: nothing was changed. Set {names} {how} to have it all the same."
    read = any(name.startswith("chunking.") for name in changed)
    again = " Run `footnote index`: files are then read again." if read else ""
    return f"{words}, so {names} is set from now on.{again}"
