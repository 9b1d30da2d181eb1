"""How a child of tuning ends: what went wrong is told to the process that started it."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection

from assistant.tuning.events import event_to_line, failed_of


@contextmanager
def last_words(connection: Connection) -> Iterator[None]:
    """Send a failure as an event; end quietly where nobody listens any more."""
    try:
        yield
    except (BrokenPipeError, ConnectionResetError):
        return
    except Exception as error:  # noqa: BLE001 - whatever it was, it must be told
        with suppress(OSError):
            said = failed_of(error, traceback.format_exc())
            connection.send_bytes(event_to_line(said).encode())
