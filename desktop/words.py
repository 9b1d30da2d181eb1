"""How the window says things: places, sizes, times, states. Pure, but translated by Qt."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import PurePath

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from assistant.places import LOW_CONFIDENCE
from assistant.quotations import QUOTED_IN, is_quotation
from assistant.records import FileState, Hit, Place, Sentence, Through
from assistant.turns import is_chat_label
from desktop.language import translated as _tr
from desktop.messages import ModelStep

_ISO = Qt.DateFormat.ISODate
_WEEKDAY = re.compile(r"\bd{3,4}\b,?\s*")  # in Qt's way of writing a date
_DAY = re.compile(r"\bd{1,2}\b[.,]*\s*(?:'de'\s*)?")
_LONGEST_SENTENCE = 160  # characters of a sentence that led to a passage


def name_of(path: str) -> str:
    """The file's or folder's name; bytes that are no text are shown as question marks."""
    return (PurePath(path).name or path).encode("utf-8", "replace").decode()


def shown_path(path: str) -> str:
    """The folder of a file for a person, the home folder as ~."""
    return shown_folder(str(PurePath(path).parent))


def shown_folder(path: str) -> str:
    """A folder for a person, the home folder as ~."""
    folder = PurePath(path)
    try:
        text = "~/" + folder.relative_to(_home()).as_posix()
    except ValueError:
        text = str(folder)
    return (text.removesuffix("/.")).encode("utf-8", "replace").decode()


def _home() -> str:
    from pathlib import Path

    return str(Path.home())


def place_words(place: Place, with_heading: bool = True) -> str:
    """ "p. 4, “Termination”", "sheet Budget, B2:F3", "lines 10-14", …"""
    words = []
    if place.attachment:
        words.append(place.attachment)
    if place.page is not None:
        words.append(_tr("p. {0}").format(place.page))
    if place.slide is not None:
        words.append(_tr("slide {0}").format(place.slide))
    if place.sheet is not None:
        words.append(_tr("sheet {0}").format(place.sheet))
    if place.cells:
        words.append(place.cells)
    if place.lines:
        first, last = place.lines
        one, many = _tr("line {0}"), _tr("lines {0}-{1}")
        words.append(one.format(first) if first == last else many.format(first, last))
    if place.message:
        words.append(message_words(place.message))
    if with_heading and place.heading and not is_chat_label(place.message):
        words.append(quoted(place.heading.split(" › ")[-1]))
    return ", ".join(words)


def message_words(message: str) -> str:
    """ "2024-03-05 · Alice Müller · Fence", or what is quoted there of another."""
    if not is_quotation(message):
        return message
    whose, _, within = message.partition(QUOTED_IN)
    return whose + _tr("quoted in {0}").format(within)


def doubts() -> tuple[tuple[str, str], ...]:
    """What can be done when in doubt: in words, and as the setting has it."""
    return (
        (_tr("Refuse sooner"), "refuse"),
        (_tr("As usual"), "usual"),
        (_tr("Answer sooner"), "answer"),
    )


def number_words(number: int) -> str:
    return QLocale().toString(number)


def plural(number: int, one: str, many: str) -> str:
    """The form of a counted thing: `one` for 1, as all of the window's languages have it."""
    return (one if number == 1 else many).replace("{n}", number_words(number))


def decimal(number: float, places: int = 2) -> str:
    """In the language's own way of writing."""
    return QLocale().toString(float(number), "f", places)


def short_decimal(number: float) -> str:
    """With as many decimals as it has, and no more than six digits: 0.0005, 32."""
    return QLocale().toString(float(number), "g", 6)


def quoted(text: str) -> str:
    """In the language's own quotation marks."""
    return _tr("“{0}”").format(text)


def size_words(size: float) -> str:
    return QLocale().formattedDataSize(
        int(size), 1 if size >= 1000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def time_words(seconds: float) -> str:
    """ "1:05" or "2:03:40"."""
    hours, rest = divmod(round(seconds), 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def duration_words(seconds: float) -> str:
    """ "about 3 minutes", for what is only estimated."""
    if seconds < 60:
        return _tr("less than a minute")
    if seconds < 5400:
        minutes = round(seconds / 60)
        return _tr("about a minute") if minutes == 1 else _tr("about {0} minutes").format(minutes)
    return _tr("about {0} hours").format(round(seconds / 3600))


def when_words(iso: str) -> str:
    """A stored time as the person's clock and language have it."""
    ms = round(datetime.fromisoformat(iso).timestamp() * 1000)
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(ms), QLocale.FormatType.ShortFormat)


def day_words(iso: str) -> str:
    """An ISO date, or year and month, as the person's language writes it; what is neither as it
    is.
    """
    day = QDate.fromString(iso[:10] if len(iso) != len("2024-03") else f"{iso}-01", _ISO)
    if not day.isValid():
        return iso
    written = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    written = _WEEKDAY.sub("", written)
    return QLocale().toString(day, _DAY.sub("", written) if len(iso) == len("2024-03") else written)


def as_of_words(sentence: Sentence) -> str:
    """Which day the source of a sentence is of, by what it says itself or by the file's time."""
    as_of, file_of = _tr("(as of {0})"), _tr("(file of {0})")
    said = file_of if sentence.as_of_file else as_of
    return said.format(day_words(sentence.as_of))


def unsure_words() -> str:
    """What stands before an answer that may be none."""
    return _tr("This may not answer your question; it is the closest that your files say.")


def recognition_words(place: Place) -> str:
    """What to know of words that text recognition is not sure of; "" of others."""
    if place.confidence is None or place.confidence >= LOW_CONFIDENCE:
        return ""
    return _tr("Read by text recognition (OCR) from a poor picture: compare it with the page.")


def state_words(state: FileState) -> str:
    return {
        "new": _tr("waiting"),
        "reading": _tr("being read"),
        "ready": _tr("ready"),
        "failed": _tr("set aside"),
        "skipped": _tr("not read"),
        "unreachable": _tr("unreachable"),
    }[state]


def search_words(name: str) -> str:
    """What a part of the search goes by, for a person."""
    return {
        "words": _tr("words"),
        "meaning": _tr("meaning"),
        "names": _tr("name"),
        "related": _tr("related terms"),
        "reading": _tr("reading"),
    }[name]


def found_words(hit: Hit) -> str:
    """ "Found by words no. 1, meaning no. 3": the rank in each search, or what was followed."""
    if hit.through:
        return followed_words(hit.through)
    found = [
        _tr("{0} no. {1}").format(search_words(key), int(hit.parts[key]))
        for key in ("words", "meaning", "names", "related", "reading")
        if key in hit.parts
    ]
    return _tr("Found by {0}").format(", ".join(found)) if found else ""


def followed_words(through: Through) -> str:
    return _tr("Followed from “{0}”: “{1}”").format(
        through.name, shortened(through.sentence, _LONGEST_SENTENCE)
    )


def step_words(told: ModelStep) -> str:
    """What is being done for a model, and how far it is."""
    words = {
        "fetching": _tr("Fetching {0}"),
        "verifying": _tr("Verifying {0}"),
        "preparing": _tr("Preparing {0} for this machine"),
        "ready": _tr("{0} is ready"),
    }[told.step].format(name_of(told.what))
    return f"{words}: {size_words(told.done)} / {size_words(told.total)}" if told.total else words


def shortened(text: str, most: int) -> str:
    """One line of at most so many characters, cut between words."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"
