"""The bytes of tokens -> pieces of text that can be shown; used by generation. Pure."""

from __future__ import annotations

import codecs
import re

_MARKS = re.compile(r" (?:\[\d{1,2}\])+")
_BEGUN = re.compile(r" (?:\[\d{1,2}\])*(?:\[\d{0,2})?$")


class StreamedText:
    """Bytes in, text out: whole characters, and nothing that may yet become a stop string."""

    def __init__(self, stop: tuple[str, ...]) -> None:
        self.stopped = False
        self._stop = stop
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""

    def add(self, data: bytes) -> str:
        self._held += self._decoder.decode(data)
        found = [at for at in (self._held.find(stop) for stop in self._stop) if at >= 0]
        if found:
            self.stopped = True
            return self._held[: min(found)]
        keep = max((_overlap(self._held, stop) for stop in self._stop), default=0)
        ready = self._held[: len(self._held) - keep]
        self._held = self._held[len(self._held) - keep :]
        return ready

    def rest(self) -> str:
        return self._held + self._decoder.decode(b"", final=True)


class Unmarked:
    """Text in, the same without marks such as " [2]" out: the check sets the footnotes."""

    def __init__(self) -> None:
        self._held = ""

    def add(self, piece: str) -> str:
        text = self._held + piece
        begun = _BEGUN.search(text)
        at = begun.start() if begun else len(text)
        self._held = text[at:]
        return _MARKS.sub("", text[:at])

    def rest(self) -> str:
        return re.sub(r"(?:\[\d{0,2}\]?)*$", "", self._held).rstrip()


def _overlap(text: str, stop: str) -> int:
    """How many last characters of the text are the beginning of the stop string."""
    for size in range(min(len(stop) - 1, len(text)), 0, -1):
        if text.endswith(stop[:size]):
            return size
    return 0
