"""Subtitles (.srt, .vtt) -> Document: cues joined into sentences that stand where they were said.

The page holds what is said, with as many lines as the file: a block begins in the line in which its
first cue's text stands, so that line numbers lead there. Times are given every half a minute.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import BinaryIO

from assistant.errors import ParseFailure
from assistant.parsing.options import ParseOptions
from assistant.parsing.source_text import SourceText, read_source, source_text
from assistant.records import Block, Document

_TIMES = re.compile(
    r"\s*(?:(?P<h>\d+):)?(?P<m>\d{1,2}):(?P<s>\d{1,2})[.,]\d{1,3}\s*-->\s*"
    r"(?:(?P<h2>\d+):)?(?P<m2>\d{1,2}):(?P<s2>\d{1,2})[.,]\d{1,3}"
)
_VOICE = re.compile(r"<v(?:\.[\w.-]+)?\s+(?P<name>[^>]+)>")
_TAG = re.compile(r"</?[a-zA-Z/][^>]*>|\{\\[^}]*\}|<\d[\d:.]*>")
_ENDS = re.compile(r"[.!?…。！？:][\"'”’)\]]*$")
_STAMP_SECONDS = 30
_PAUSE_SECONDS = 4
_MOST_CHARS = 400


@dataclass(frozen=True, slots=True)
class _Cue:
    line: int  # index of the line in which its text begins
    start: int  # seconds
    end: int
    speaker: str
    text: str


@dataclass(slots=True)
class _Sheet:
    """The page while it is written: lines are added so that blocks begin where they should."""

    text: str = ""
    lines: int = 0
    blocks: list[Block] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, line: int, text: str) -> None:
        """Put a block at the start of line `line`, or of the next one that is free."""
        gap = max(line - self.lines, 1 if self.blocks else 0)
        self.parts += ["\n" * gap, text]
        start = self.length + gap
        self.length = start + len(text)
        self.lines += gap
        self.blocks.append(Block("paragraph", start, self.length))


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a subtitle file. Raises ParseFailure ("damaged") if it holds no cue."""
    del name
    source = read_source(file, options)
    cues = list(_cues(source))
    if not cues:
        raise ParseFailure("The file holds no subtitles; if it is plain text, rename it to .txt.")
    sheet = _Sheet()
    stamped, speaker = -_STAMP_SECONDS, ""
    for group in _sentences(cues):
        first = group[0]
        said = " ".join(cue.text for cue in group)
        if first.speaker and first.speaker != speaker:
            said = f"{first.speaker}: {said}"
        speaker = first.speaker
        if first.start - stamped >= _STAMP_SECONDS or first.start < stamped:
            stamped = first.start
            said = f"[{_clock(stamped)}] {said}"
        sheet.add(first.line, said)
    page = source_text("".join(sheet.parts)).page(sheet.blocks)
    return Document((page,), warnings=source.warnings)


def _cues(source: SourceText) -> Iterator[_Cue]:
    lines = source.lines()
    at = 0
    while at < len(lines):
        times = _TIMES.match(lines[at])
        at += 1
        if times is None:
            continue
        first = at
        while at < len(lines) and lines[at].strip() and not _TIMES.match(lines[at]):
            at += 1
        raw = " ".join(lines[first:at])
        voice = _VOICE.search(raw)
        text = " ".join(unescape(_TAG.sub("", raw)).split())
        if text:
            speaker = unescape(voice["name"]).strip() if voice else ""
            yield _Cue(first, _seconds(times, ""), _seconds(times, "2"), speaker, text)


def _seconds(times: re.Match[str], which: str) -> int:
    hours, minutes, seconds = (int(times[unit + which] or 0) for unit in "hms")
    return hours * 3600 + minutes * 60 + seconds


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _sentences(cues: list[_Cue]) -> Iterator[list[_Cue]]:
    """Cues that belong together: up to the end of a sentence, a pause, or another speaker."""
    group: list[_Cue] = []
    for cue in cues:
        if group:
            last = group[-1]
            chars = sum(len(each.text) for each in group)
            apart = cue.start - last.end >= _PAUSE_SECONDS or cue.speaker != last.speaker
            if apart or chars > _MOST_CHARS or _ENDS.search(last.text):
                yield group
                group = []
        if not group or group[-1].text != cue.text:  # rolling captions say a line twice
            group.append(cue)
    if group:
        yield group
