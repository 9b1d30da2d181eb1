"""`footnote passphrase set | remove | status`; and how a command comes by the passphrase.

On a terminal it is asked for, unseen. Elsewhere `FOOTNOTE_PASSPHRASE_FD` names an open file
descriptor: its first line is the passphrase, its second the new one. It is never an argument nor
the value of a variable: other programs could read those.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Generator
from contextlib import closing

from assistant.cli.showing import consoles, plain_path
from assistant.errors import LockedError
from assistant.paths import Home
from assistant.sealing import NO_RECOVERY, Copying, change, new_key, unlock
from assistant.session import Session
from assistant.vault import exposed, is_sealed

DESCRIPTOR = "FOOTNOTE_PASSPHRASE_FD"
_MOST = 4096  # bytes of a passphrase


def opened_home(home: Home) -> Home:
    """The home with its key, if it is encrypted. Raises LockedError."""
    if not is_sealed(home):
        return home
    return unlock(home, ask("Passphrase of the library: "))


def ask(prompt: str) -> str:
    """A line that nobody sees. Raises LockedError where there is nobody to ask."""
    given = os.environ.get(DESCRIPTOR)
    if given is not None:
        return _line_of(given)
    if not sys.stdin.isatty():
        raise LockedError(
            "The library is encrypted: run this on a terminal, or give the passphrase on a file "
            f"descriptor and its number in {DESCRIPTOR}."
        )
    return getpass.getpass(prompt)


def _line_of(descriptor: str) -> str:
    """Read byte by byte: what follows the line is for whoever reads next."""
    line = b""
    try:
        while (byte := os.read(int(descriptor), 1)) not in (b"", b"\n") and len(line) < _MOST:
            line += byte
        return line.removesuffix(b"\r").decode("utf-8")
    except (OSError, ValueError) as error:
        raise LockedError(
            f"No passphrase can be read from the file descriptor “{descriptor}” of {DESCRIPTOR}.",
            str(error),
        ) from error


def set_new(session: Session, options: argparse.Namespace) -> int:
    """Encrypt the home, or encrypt it anew under another passphrase."""
    _, errors = consoles()
    was_sealed = session.home.key is not None
    errors.print(NO_RECOVERY, soft_wrap=True)
    passphrase = ask("New passphrase: ")
    if DESCRIPTOR not in os.environ and ask("The same again: ") != passphrase:
        raise LockedError("The two are not the same: nothing was changed.")
    _carry_out(change(session.home, new_key(passphrase)), options)
    _say(
        options,
        {"encrypted": True},
        "The passphrase is changed." if was_sealed else "The library is encrypted.",
    )
    _name_exposed(session.home)
    return 0


def remove(session: Session, options: argparse.Namespace) -> int:
    """Keep the home in plain again."""
    if session.home.key is None:
        raise LockedError("The library is not encrypted.")
    _carry_out(change(session.home, None), options)
    _say(options, {"encrypted": False}, "The library is no longer encrypted.")
    return 0


def status(session: Session, options: argparse.Namespace) -> int:
    """Whether the home is encrypted, and what of it is not; asks for nothing."""
    sealed = is_sealed(session.home)
    plain = exposed(session.home)
    fields = {"encrypted": sealed, "plain": [str(one.path) for one in plain]}
    _say(options, fields, "The library is encrypted." if sealed else "It is not encrypted.")
    if not options.json:
        _name_exposed(session.home)
    return 0


def _carry_out(copying: Generator[Copying, None, Home], options: argparse.Namespace) -> None:
    _, errors = consoles()
    with closing(copying) as events:
        for event in events:
            if event.name and not options.json:
                errors.print(f"{event.name} …", markup=False)


def _say(options: argparse.Namespace, fields: dict[str, object], words: str) -> None:
    if options.json:
        print(json.dumps(fields))
    else:
        consoles()[0].print(words)


def _name_exposed(home: Home) -> None:
    _, errors = consoles()
    for one in exposed(home):
        words = f"Not encrypted: {plain_path(str(one.path))} ({WHAT[one.kind]})"
        errors.print(words, markup=False, soft_wrap=True)


WHAT = {
    "library": "the library",
    "chats": "the conversations",
    "questions": "your questions",
    "examples": "your examples",
    "training": "the weights of training runs, learned from your examples",
    "adapters": "the weights of adapters, learned from your examples",
}
