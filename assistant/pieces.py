"""A passage -> the sentences, rows and lines that it is taken apart into; under evidence. Pure."""

from __future__ import annotations

from assistant.entries import is_day_alone
from assistant.front_matter import front_fields
from assistant.rows import blocks
from assistant.sentences import sentence_spans

LONGEST = 700  # characters; a longer "sentence" (a list) is taken line by line, a table always


def pieces(text: str) -> list[tuple[int, int]]:
    """The offsets of the sentences; of the lines of a table, of what is beyond `LONGEST`, and of
    the fields on top of a note that tell something."""
    fields, rest = front_fields(text)
    found = [(one.start, one.end) for one in fields if not one.is_kept]
    for low, high, row in blocks(text[rest:] if rest else text):
        begun, ended = rest + low, rest + high
        if row:
            found.append((begun, ended))
        else:
            found += [(begun + start, begun + end) for start, end in _sentences(text[begun:ended])]
    return found


def _sentences(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in _with_days(text, sentence_spans(text)):
        if end - start <= LONGEST:
            found.append((start, end))
            continue
        for line in text[start:end].splitlines(keepends=True):
            kept = line.strip()
            if kept:
                at = start + line.index(kept)
                found.append((at, at + len(kept)))
            start += len(line)
    return found


def _with_days(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences, the first of an entry with its day: "4 May. Sowed the beans."."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        last = found[-1] if found else (0, 0)
        begins = not text[text.rfind("\n", 0, last[0]) + 1 : last[0]].strip(" \t>*_-•")
        if begins and "\n" not in text[last[1] : start] and is_day_alone(text[slice(*last)]):
            found[-1] = (last[0], end)
        else:
            found.append((start, end))
    return found
