"""One window a library: a second start hands over what it was given, and ends."""

from __future__ import annotations

import hashlib
import json
import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from assistant.paths import Home

_WAIT_MS = 1000
_MOST = 1 << 20  # bytes of a message


def channel_of(home: Home) -> str:
    """The name of the local socket: one for each home and user."""
    key = f"{os.path.realpath(home.folder)}:{os.environ.get('USER', '')}"
    return "footnote-" + hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=8).hexdigest()


def hand_over(home: Home, paths: list[str]) -> bool:
    """Ask the window that is there to come to the front and take the paths; False if none is."""
    socket = QLocalSocket()
    socket.connectToServer(channel_of(home))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps(paths).encode() + b"\n")
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Instance(QObject):
    """Listens for later starts. Only this user's programs can reach it."""

    called = Signal(object)  # list of paths, perhaps empty

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._sockets: list[QLocalSocket] = []
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = channel_of(home)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # of a Footnote that was killed
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_MOST)
            socket.readyRead.connect(self._on_ready)
            self._sockets.append(socket)
        self._on_ready()

    def _on_ready(self) -> None:
        """Read what is complete, and let go of those that have ended."""
        for socket in list(self._sockets):
            if socket.canReadLine():
                self._take(bytes(socket.readLine().data()))
            elif socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
                continue
            self._sockets.remove(socket)
            socket.deleteLater()

    def _take(self, line: bytes) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            return
        if isinstance(said, list) and all(isinstance(path, str) for path in said):
            self.called.emit(said)
