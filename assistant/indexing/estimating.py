"""How long folders will take here: a few of their own files are read and embedded, and timed.

The product's own indexer does it, into a library that lives in memory only. What a type of file
takes by the byte, and how many texts it gives, is then applied to all the files of that type.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from assistant.indexing.events import Read
from assistant.indexing.indexer import Indexer
from assistant.parsing.formats import kind_of
from assistant.records import SourceFile
from assistant.store import Folder

_KEPT = 12  # files of a type that one may be chosen from
_ROUNDS = 4  # files of a type that are read, at most
_LARGE = 20_000_000  # bytes: so large a file is not read for an estimate
_LEAST_FILES = 3  # read before the time counts
_READ_S = 6.0
_EMBED_S = 6.0
_LEAST_TEXTS = 8  # embedded before the time counts


@dataclass(frozen=True, slots=True)
class Estimate:
    """`seconds` for all files, as far as is known by now: -1 before the first was read.

    `files` and `texts`: how many were read and embedded to find out.
    """

    seconds: float
    files: int
    texts: int


@dataclass(slots=True)
class _Kind:
    bytes: int = 0
    files: int = 0
    sample: list[SourceFile] = field(default_factory=list)
    read_bytes: int = 0
    read_s: float = 0.0
    texts: int = 0


class Tally:
    """What is in the folders, by type, with a fair choice of files of each."""

    def __init__(self) -> None:
        self._kinds: dict[str, _Kind] = {}
        self._random = random.Random(0)

    def add(self, file: SourceFile) -> None:
        kind = self._kinds.setdefault(kind_of(file.path), _Kind())
        kind.files += 1
        kind.bytes += file.size
        if file.size > _LARGE:
            return
        if len(kind.sample) < _KEPT:
            kind.sample.append(file)
        elif (place := self._random.randrange(kind.files)) < _KEPT:  # reservoir sampling
            kind.sample[place] = file

    def measure(self, indexer: Indexer, folder: Folder) -> Iterator[Estimate]:
        """Read in turn of each type, those that hold most first; then embed what they say.

        `folder` is what the files are entered under. Ends after some seconds. Files that cannot be
        read count with the time that this took.
        """
        files = 0
        until = time.monotonic() + _READ_S
        for kind, file in self._turns():
            started = time.perf_counter()
            indexer.enter(folder, file)
            for event in indexer.read_waiting():
                if isinstance(event, Read):
                    kind.texts += event.new_texts
            kind.read_bytes += max(file.size, 1)
            kind.read_s += time.perf_counter() - started
            files += 1
            yield Estimate(-1.0, files, 0)
            if files >= _LEAST_FILES and time.monotonic() > until:
                break
        if not files:
            return
        texts, seconds = self._embedded(indexer)
        read_s, expected = self._applied()
        yield Estimate(read_s + expected * seconds / max(texts, 1), files, texts)

    def _turns(self) -> Iterator[tuple[_Kind, SourceFile]]:
        kinds = sorted(self._kinds.values(), key=lambda kind: -kind.bytes)
        for number in range(_ROUNDS):
            for kind in kinds:
                if number < len(kind.sample):
                    yield kind, kind.sample[number]

    def _embedded(self, indexer: Indexer) -> tuple[int, float]:
        """Texts that were embedded, and the seconds that this took."""
        asked = 0
        until = time.monotonic() + _EMBED_S

        def is_enough() -> bool:
            nonlocal asked
            asked += 1
            return asked > _LEAST_TEXTS and time.monotonic() > until

        events = list(indexer.embed_waiting(is_enough))
        return (events[-1].done, events[-1].seconds) if events else (0, 0.0)

    def _applied(self) -> tuple[float, float]:
        """Seconds of reading and number of texts in all files; unread types as the others."""
        read = [kind for kind in self._kinds.values() if kind.read_bytes]
        whole = sum(kind.read_bytes for kind in read)
        seconds_a_byte = sum(kind.read_s for kind in read) / whole
        texts_a_byte = sum(kind.texts for kind in read) / whole
        seconds = expected = 0.0
        for kind in self._kinds.values():
            share = kind.bytes / kind.read_bytes if kind.read_bytes else 0.0
            seconds += kind.read_s * share if share else kind.bytes * seconds_a_byte
            expected += kind.texts * share if share else kind.bytes * texts_a_byte
        return seconds, expected
