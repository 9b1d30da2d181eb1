"""The sealer: unlocks a home, and encrypts it or keeps it in plain, in a child of its own.

Passphrases come by the pipe, keys go back by it; nothing else of this process knows them.
"""

from __future__ import annotations

from collections.abc import Generator
from multiprocessing.connection import Connection

from assistant.sealing import Copying, change, new_key, unlock
from assistant.vault import is_sealed
from desktop.children.serving import Lane, Outbox, serve
from desktop.messages import ChangePassphrase, Opened, Sealing, Unlock, Warm

_EVERY_S = 0.02


def run(connection: Connection) -> None:
    lane = Lane("seal", sealed, Outbox(connection, _EVERY_S))
    serve(connection, {Unlock: lane, ChangePassphrase: lane, Warm: lane})


def sealed(request: object) -> Generator[object, None, None]:
    match request:
        case Unlock(home, passphrase):
            yield Opened(unlock(home, passphrase))
        case ChangePassphrase(home, current, new):
            known = unlock(home, current) if is_sealed(home) else home
            changing = change(known, new_key(new) if new else None)
            try:
                while True:
                    step: Copying = next(changing)
                    yield Sealing(step.done, step.total)
            except StopIteration as stop:
                yield Opened(stop.value)
            finally:
                changing.close()
