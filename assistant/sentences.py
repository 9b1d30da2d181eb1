"""Splits text into sentences with exact offsets; used by chunking and by citing. Pure.

Rules rather than a model: a stop ends a sentence unless what stands before or after it says
otherwise. Line breaks count where the line was ended on purpose: a blank line, a bullet, or a
line that had room for the next word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.languages import word_set

_OPENERS = "\"'“”„‘’«‹([{¿¡*_"
_CLOSERS = r"(?:[\"'”’»›)\]}*_¹²³⁰⁴-⁹]|\[\d{1,3}\])*"

_CANDIDATE = re.compile(
    r"(?P<wide>[。！？｡]+[」』”’）》】〉\"')]*)"
    rf"|(?<![.!?…])(?P<stop>[.!?…؟۔।॥։።។]++)(?P<close>{_CLOSERS}+)(?=\s)"
    r"|(?P<line>\n)"
)
_SPACE = re.compile(r"\s*")
_DAY = re.compile(r"[ \t]*\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})?:?[ \t]+\S")  # "1.12. New tyres"
_NEXT_WORD = re.compile(rf"[{re.escape(_OPENERS)}]*([^\W_]+)")
_BULLET = re.compile(
    r"[ \t]*(?:[-*+•‣▪◦●○■□☐☑☒✓✗–—·]|\[[ xX✓]\]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,5})[.)])"
    r"[ \t]+\S"
)
_HASHED = re.compile(r"#{1,6}[ \t]+\S")
_STAMP = re.compile(  # of a message: "12/01/2024, 18:09 - Clara:", "[18:09] Clara:"
    r"[ \t]*[\[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \tT]+\d{1,2}[:.]\d\d"
    r"|\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t]+(?:[-–][ \t]*)?[^\W\d_][^\n:]{0,30}:)"
)
_LABEL = re.compile(
    r"[ \t]*[^\W\d_a-zß-ÿ][\w'’/-]*(?:[ \t][\w'’/-]+){0,2}:[ \t]+\S"
)  # "Treasurer: …"
_ITEM = re.compile(r"\(?\d{1,2}[.)][ \t]+\S+(?:[ \t]\S+){0,4}")  # "2. Street party."
_SAYS = re.compile(r"\S\s.*\d|\b(?:is|are|was|were|has|have|ist|sind|est|sont|es|son)\b")
_QUOTED = re.compile(r"(?:[ \t]*>)*")  # marks of a mail's quotation
_WORD = re.compile(r"\S+")
_PARAGRAPH_END = re.compile(r"\n[ \t\r\f\v>]*(?:\n|$)")
_INITIAL = re.compile(r"(?:^|\W)\w\. $")
_BLANK_LINE = re.compile(r"[ \t\r\f\v>]*(?:\n|$)")
_ENUMERATOR = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Za-z])$")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}$")
_ROMAN_OR_LETTER = re.compile(r"(?:[IVXLC]+|[A-Z])$")


# Never the end of a sentence.
_TITLES = word_set(
    "mr mrs ms dr prof rev hon gen col capt lt sgt maj cmdr adm gov sen rep pres supt messrs mme"
    " mlle st mt ft vs cf viz resp ca circa bzw ggf evtl inkl exkl usw. vgl hrsg sog bspw u.s.c"
    " hr fr frl herr sr. sra dña dott sig avv ing arch mag dipl priv op.cit p.ej incl excl"
)
_DOTTED_INSIDE = word_set(
    "e.g i.e z.b d.h u.a s.o s.u o.ä i.d.r p.ex c.-à-d p.ej n.b q.v v.a z.t i.s"
)
# Followed by a number, a Roman number or a letter: "No. 7", "Fig. A", "Sec. IV".
_NUMBERED = word_set(
    "no nos nr núm fig figs sec secs sect art arts ch chap chs pp p vol vols eq eqs tab par para"
    " paras cl al ex app ver v abs lit pos kap ed edn op col ll l n nn pt pts reg s ss rn ziff"
    " bd bl zl št č tél tel abb anm rz cap arr dep ank abf rel vers wk kw"
)
# The end of a sentence only where the next word usually begins one.
_SHORTENED = word_set(
    "inc ltd corp co llc plc bros etc jr sr approx dept est ave blvd rd assn univ inst intl natl"
    " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun"
    " al gmbh ag cie mio mrd usw ph.d m.d esq min max avg hrs yrs gal lbs oz ft sq temp misc tsp"
)
_STARTERS = word_set(
    "The This That These Those It Its He She We They You I In On At As A An And But Or So If When"
    " While After Before Although However Because Since For From To With By Under Our My His Her"
    " Their There Here What Why How Who Where Which Then Thus Moreover Furthermore Also Not No Yes"
    " All Any Each Some Many Most Both Such Please Let Upon During Once Until Unless Is Are Was"
    " Were Do Does Did Can Could Will Would Should May Might Must Now Later Today Another Other"
    " Der Die Das Es Er Sie Wir Ein Eine Im Am Dies Diese Dieser Auch Wenn Und Aber Le La Les Il"
    " Elle Un Une Cette Ce Dans El Los Las En Una Gli Lo Nel"
)
_GERMAN_MONTHS = word_set(
    "Januar Jänner Februar März Mai Juni Juli Oktober Dezember"  # not those of English
)
_GERMAN_BEFORE_ORDINAL = word_set(
    "am im vom zum zur dem der den des das die bis und beim ab seit dieses jeder"
)
_LISTED = 5  # lines of a list without marks, at least: an address has fewer
_SHORT_LINE = 70  # characters of each, at most
_ENDS = tuple(".!?…,;:-–—(/&")
# A line that ends like this goes on in the next one.
_GOES_ON = (",", "-", "–", "—", "(", "/", "&", "‐")


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Start and end offsets of the sentences of `text`, in order, without outer white space.

    They do not overlap, and together hold every character that is not white space.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _boundaries(text):
        _append_stripped(spans, text, start, end)
        start = end
    _append_stripped(spans, text, start, len(text))
    return spans


def _append_stripped(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        spans.append((start, end))


def _boundaries(text: str) -> Iterator[int]:
    lines = _Lines(text) if "\n" in text else None
    begin = 0  # of the sentence at hand
    for found in _CANDIDATE.finditer(text):
        if found["line"]:
            ends = lines is not None and lines.ends_at(found.start())
        elif found["wide"]:
            ends = True
        else:
            ends = _ends_sentence(text, begin, found)
        if ends:
            begin = found.end()
            yield begin


def _ends_sentence(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether the stop (with white space behind it) ends the sentence that starts at `begin`."""
    space = _SPACE.match(text, stop.end())
    after = space.end() if space else stop.end()
    if after == len(text):
        return True
    following = _NEXT_WORD.match(text, after)
    next_word = following[1] if following else ""
    if next_word[:1].islower() or text[after] == "." or len(stop["stop"]) > 3:
        return False  # the last two: dots that lead to a page number
    if stop["stop"] != ".":
        return True
    if text[after].isdigit() and _is_open(text, begin, stop.start()):
        return False  # "(arr. 14.40)"
    if "\n" not in text[stop.end() : after] and _is_title(text, begin, stop.start()):
        return False
    at = _word_start(text, stop.start())
    return _word_can_end(text, begin, at, stop.start(), next_word)


def _is_open(text: str, begin: int, end: int) -> bool:
    """Whether a round bracket is open at `end`."""
    return text.rfind("(", begin, end) > text.rfind(")", begin, end)


def _is_title(text: str, begin: int, end: int) -> bool:
    """Whether a line begins with it, and it is the title of what follows: "2. Street party."."""
    while begin < end and text[begin].isspace():
        begin += 1
    begins = not text[:begin].rstrip(" \t") or text[:begin].rstrip(" \t").endswith("\n")
    said = text[begin:end]
    if not begins or _SAYS.search(said):
        return False
    return bool(_ITEM.fullmatch(text, begin, end))


def _word_start(text: str, end: int) -> int:
    """Where the word that ends at `end` starts; opening quotes and brackets are left out."""
    at = end
    lowest = max(0, end - 40)
    while at > lowest and not text[at - 1].isspace():
        at -= 1
    while at < end and text[at] in _OPENERS:
        at += 1
    return at


def _word_can_end(text: str, begin: int, at: int, end: int, next_word: str) -> bool:
    """Whether a sentence can end after `text[at:end]` and a single full stop."""
    word = text[at:end]
    if not word:
        return next_word[:1].isalpha()
    if _ENUMERATOR.match(word) and not text[begin:at].strip(" \t\n" + _OPENERS):
        return False  # "1. Scope", "IV. Results": the number of what follows
    lower = word.lower()
    if len(word) == 1 and word.isalpha():
        after_initial = _INITIAL.search(text[max(0, at - 4) : at])
        return next_word in _STARTERS and not after_initial
    if lower in _TITLES or lower in _DOTTED_INSIDE:
        return False
    if lower in _NUMBERED:
        return not (next_word[:1].isdigit() or _ROMAN_OR_LETTER.match(next_word))
    if lower in _SHORTENED or _DOTTED.match(word):
        return next_word in _STARTERS
    if word.isdigit() and len(word) <= 2:
        ordinal = next_word in _GERMAN_MONTHS or _word_before(text, at) in _GERMAN_BEFORE_ORDINAL
        return not ordinal
    return True


def _word_before(text: str, at: int) -> str:
    words = text[max(0, at - 20) : at].split()
    return words[-1].lower() if words else ""


class _Lines:
    """The lines of a text, and which line breaks were made on purpose."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._paragraph_end = -1
        self._longest = 0
        self._is_list = False

    def ends_at(self, newline: int) -> bool:
        """Whether the line break at offset `newline` ends a sentence."""
        text, after = self._text, newline + 1
        line_start = text.rfind("\n", 0, newline) + 1
        if _BLANK_LINE.match(text, after) or _depth(text, after) != _depth(text, line_start):
            return True
        after = _unquoted(text, after)
        if _BULLET.match(text, after) or _STAMP.match(text, after):
            return True
        if _HASHED.match(text, line_start) or _HASHED.match(text, after):
            return True  # a heading as Markdown marks it, whatever letter follows
        if _DAY.match(text, line_start) and _DAY.match(text, after):
            return True  # two entries of a diary
        line = text[_unquoted(text, line_start) : newline].rstrip()
        if not line:
            return True  # nothing but a mark of quotation
        if line.endswith(_GOES_ON):
            return False
        if self._labels(line_start, newline, after) or self._listed(line_start, newline):
            return True
        following = _NEXT_WORD.match(text, _skip_blanks(text, after))
        if following is None or following[1][0].islower():
            return False
        space = _WORD.search(text, after)
        room = len(line) + 1 + (len(space[0]) if space else 0)
        return room < 0.8 * self._longest_line(line_start, newline)

    def _labels(self, line_start: int, newline: int, after: int) -> bool:
        """Whether the next line begins with a label ("Treasurer: …"), and so does one beside it."""
        text = self._text
        if not _LABEL.match(text, after) or _is_open(text, line_start, newline):
            return False
        below = text.find("\n", after) + 1
        beside = [_unquoted(text, line_start), *([_unquoted(text, below)] if below else [])]
        return any(_LABEL.match(text, at) for at in beside)

    def _listed(self, line_start: int, newline: int) -> bool:
        """Whether the paragraph that `newline` lies in is a list of short lines without marks."""
        self._look_at(line_start, newline)
        return self._is_list

    def _longest_line(self, line_start: int, newline: int) -> int:
        """The length of the longest line of the paragraph that `newline` lies in."""
        self._look_at(line_start, newline)
        return self._longest

    def _look_at(self, line_start: int, newline: int) -> None:
        """Look at the paragraph once."""
        if newline < self._paragraph_end:
            return
        text = self._text
        blank = _PARAGRAPH_END.search(text, newline)
        self._paragraph_end = blank.start() if blank else len(text)
        lines = [line.strip() for line in text[line_start : self._paragraph_end].split("\n")]
        self._longest = max(map(len, lines))
        self._is_list = (
            len(lines) >= _LISTED
            and self._longest <= _SHORT_LINE
            and not any(line[-1:] in _ENDS or line[:1].islower() for line in lines)
        )


def _unquoted(text: str, at: int) -> int:
    """Where the line that starts at `at` starts behind a quotation's marks."""
    found = _QUOTED.match(text, at)
    return found.end() if found else at


def _depth(text: str, at: int) -> int:
    """How often the line that starts at `at` is quoted."""
    return text.count(">", at, _unquoted(text, at))


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t":
        at += 1
    return at
