"""Where each child begins: the window imports only this, and no model library with it."""

from __future__ import annotations

from multiprocessing.connection import Connection

from assistant.paths import Home

Adapters = tuple[tuple[str, float], ...] | None
"""Ids and scales of the adapters that answers are made with; None: as the settings say."""


def answerer(connection: Connection, home: Home, adapters: Adapters = None) -> None:
    from desktop.children.answerer import run

    run(connection, home, adapters)


def librarian(connection: Connection, home: Home) -> None:
    from desktop.children.librarian import run

    run(connection, home)


def errands(connection: Connection, home: Home) -> None:
    from desktop.children.errands import run

    run(connection, home)


def examiner(connection: Connection, home: Home) -> None:
    from desktop.children.examiner import run

    run(connection, home)


def renderer(connection: Connection) -> None:
    from desktop.children.renderer import run

    run(connection)


def sealer(connection: Connection) -> None:
    from desktop.children.sealer import run

    run(connection)


def tuner(connection: Connection, home: Home) -> None:
    from desktop.children.tuner import run

    run(connection, home)
