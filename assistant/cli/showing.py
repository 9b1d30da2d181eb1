"""How the command line shows things to a person: places, hits, answers, sizes, time left."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from assistant.places import LOW_CONFIDENCE
from assistant.records import Answer, Hit, Place
from assistant.turns import is_chat_label

_SEARCHES = {
    "words": "words",
    "meaning": "meaning",
    "names": "name",
    "related": "parts of terms",
    "reading": "reading",
}


def consoles() -> tuple[Console, Console]:
    """For results (standard output) and for progress (standard error)."""
    return Console(highlight=False, soft_wrap=True), Console(stderr=True, highlight=False)


def place_words(place: Place) -> str:
    """ "p. 4, § Termination", "Sheet Budget, B2:F3", "lines 10-14", …"""
    words = []
    if place.attachment:
        words.append(place.attachment)
    if place.page is not None:
        words.append(f"p. {place.page}")
    if place.slide is not None:
        words.append(f"slide {place.slide}")
    if place.sheet is not None:
        words.append(f"sheet {place.sheet}")
    if place.cells:
        words.append(place.cells)
    if place.lines:
        first, last = place.lines
        words.append(f"line {first}" if first == last else f"lines {first}-{last}")
    if place.message:
        words.append(place.message)
    if place.confidence is not None and place.confidence < LOW_CONFIDENCE:
        words.append("read by OCR, hardly legible")
    if place.heading and not is_chat_label(place.message):
        words.append(f"“{place.heading.split(' › ')[-1]}”")
    return ", ".join(words)


def show_hits(console: Console, hits: tuple[Hit, ...]) -> None:
    if not hits:
        console.print("Nothing was found.")
    for number, hit in enumerate(hits, start=1):
        where = place_words(hit.place)
        console.print(
            f"[bold]{number}. {escape(plain_path(hit.file))}[/bold]"
            + (f"  [cyan]{escape(where)}[/cyan]" if where else "")
        )
        console.print(f"   {escape(_short(hit.text))}")
        found = [
            f"{word} {hit.parts[name]:.0f}."
            for name, word in _SEARCHES.items()
            if name in hit.parts
        ]
        if hit.through:
            found.append(f"following “{escape(hit.through.name)}”")
        copies = f", also in {len(hit.copies)} more" if hit.copies else ""
        console.print(f"   [dim]found by {', '.join(found)}{copies}[/dim]")


_UNSURE = "This may not answer your question; it is the closest that your files say:"
_MARKS = {"supported": "", "partly": " [partly supported]", "unsupported": " [not in your files]"}


def show_answer(console: Console, answer: Answer) -> None:
    """The sentences with footnote numbers, then the footnotes with file, place and quote."""
    notes: list[str] = []
    lines = []
    for sentence in answer.sentences:
        numbers = []
        for citation in sentence.citations:
            where = place_words(citation.place)
            head = plain_path(citation.file) + (f", {where}" if where else "")
            note = f"{head}\n    “{_short(citation.quote)}”"
            if note not in notes:
                notes.append(note)
            numbers.append(notes.index(note) + 1)
        marks = "".join(f"[{number}]" for number in numbers)
        lead = "But elsewhere it says otherwise: " if sentence.contrary else ""
        when = "file of" if sentence.as_of_file else "as of"
        dated = f" ({when} {sentence.as_of})" if sentence.as_of else ""
        text = f"{lead}{sentence.text}{' ' if marks else ''}{marks}{dated}"
        lines.append(text + _MARKS[sentence.status])
    if answer.searched:
        searched = "; ".join(f"“{one}”" for one in answer.searched)
        console.print(f"Searched for {searched}\n", markup=False)
    if lines and answer.unsure:
        console.print(f"{_UNSURE}\n", markup=False)
    if lines:
        console.print("\n".join(lines), markup=False)
    if answer.reason:
        console.print(answer.reason, markup=False)
    if answer.refused and answer.closest:
        console.print("\nThe closest passages:")
        show_hits(console, answer.closest)
    if notes:
        console.print()
    for number, note in enumerate(notes, start=1):
        console.print(f"[{number}] {note}", markup=False)


def _short(text: str, most: int = 280) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"


def plain_path(path: str) -> str:
    """A path for a person: below the current folder or the home folder, shortened."""
    for base, mark in ((Path.cwd(), ""), (Path.home(), "~/")):
        try:
            return mark + str(Path(path).relative_to(base))
        except ValueError:
            continue
    return path


def size_words(size: float) -> str:
    for unit in ("B", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def time_words(seconds: float) -> str:
    whole = round(seconds)
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def is_terminal() -> bool:
    return sys.stderr.isatty()
