"""A mail's body -> what its writer says and what is quoted in it, each by whom; used by mail. Pure.

Quotations are told by ">" at the beginning of lines, by the line above them ("On …, Ruth wrote:")
and by the head of a message that was forwarded or is answered above ("From: … Sent: …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.quantities import quantities

QUOTED_IN = "quoted in "
"""What stands in a quotation's label before that of the mail."""

_MOST_LINES = 3  # of an attribution, and of what a line of a head goes on for
_LONGEST = 240  # characters of an attribution
_LONGEST_LEAD = 200
_LONGEST_ANSWERED = 400  # characters of a quotation that one reply below it answers

_MARK = re.compile(r" {0,3}>[ \t]?")
_ADDRESS = re.compile(r"[\[(<]*(?:mailto:)?[\w.+'-]+@[\w.-]+[\])>]*")
_WROTE = re.compile(
    r"(?:on|at|le|el)\b(?P<when>.+?)\b(?:wrote|a écrit|escribió)\s*:"
    r"|(?:am\s+)?(?P<gone>\S.*?)\s+schrieb(?:en)?\b(?P<who>.*?):"
    r"|(?P<name>\S.{0,80}?)\s+(?:wrote|writes|a écrit|escribió)\s*:",
    re.IGNORECASE | re.DOTALL,
)
_BEGINS = re.compile(r"[ \t]*(?:on|at|am|le|el|[^\W\d_a-zß-ÿ]|\d{4}-\d\d)", re.IGNORECASE)
_VERB = re.compile(r"\b(?:wrote|writes|schrieb|schrieben|a écrit|escribió)\b", re.IGNORECASE)
_MOMENT = re.compile(
    r"(?P<when>.*(?:\b\d{4}\b|\d{1,2}[:.h]\d\d)(?::\d\d)?"
    r"(?:\s*(?:[ap]\.?\s?m\.?|uhr|h|gmt|utc|[bc]es?t|[ep][sd]t|[+-]\d\d:?\d\d|\([A-Z]+\)))*)"
    r"[,\s]+(?:schrieb\s+)?(?P<who>\D.*)",
    re.IGNORECASE | re.DOTALL,
)
_TIME = re.compile(
    r"(?<![\d.])([01]?\d|2[0-3])[:h](\d\d)(?:[:.]\d\d)?\s*([ap])?\.?m?", re.IGNORECASE
)
_RULE = re.compile(
    r"\W*(?:original message|forwarded message|begin forwarded message|forwarded by .*"
    r"|ursprüngliche nachricht|original-nachricht|weitergeleitete nachricht"
    r"|anfang der weitergeleiteten (?:nachricht|e-mail)|message d['’]origine|message original"
    r"|message transféré|message transmis|début du message (?:réexpédié|transféré)"
    r"|mensaje original|mensaje reenviado|inicio del mensaje reenviado"
    r"|messaggio originale|messaggio inoltrato|oorspronkelijk bericht)\W*",
    re.IGNORECASE,
)
_UNDERLINE = re.compile(r"\s*_{8,}\s*")
_LABELS = {
    "from": "from von de expéditeur da",
    "sent": "sent date gesendet datum envoyé enviado fecha inviato",
    "to": "to an à para a cc kopie copie reply-to antwort",
    "subject": "subject betreff objet asunto oggetto",
}
_LABEL = re.compile(
    r"\s*\**\s*("
    + "|".join(
        sorted((word for words in _LABELS.values() for word in words.split()), key=len)[::-1]
    )
    + r")(?:\s+(?:el|le|am))?\s*\**\s*:\**\s*(.*)",
    re.IGNORECASE,
)
_KIND = {word: kind for kind, words in _LABELS.items() for word in words.split()}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SHORT_YEAR = re.compile(r"(?<![\d.])([0-3]?\d\.[01]?\d\.)(\d\d)(?![\d.])")  # 03.06.23
_REPLY = re.compile(r"\s*(?:re|aw|antw|antwort|ré|rép|rif|sv|vs)\s*(?:\[\d+\]|\(\d+\))?\s*:", re.I)


@dataclass(frozen=True, slots=True)
class Source:
    """Of whom and of when a quotation is: "" where the mail does not say. `said`: how it says so.

    date: ISO 8601, with the time where that is told without a doubt.
    """

    author: str = ""
    address: str = ""
    date: str = ""
    subject: str = ""
    said: str = ""

    @property
    def head(self) -> str:
        """As it is shown above the text, in the way of a mail's own head where all is known."""
        sender = f"{self.author} <{self.address}>" if self.address else self.author
        if not self.date and self.said:
            return self.said
        day, _, time = self.date.partition("T")
        lines = [f"Date: {day} {time}".rstrip()] if day else []
        return "\n".join([*lines, f"From: {sender}"] if sender else lines) or self.said

    def label(self, within: str) -> str:
        """Its footnote's words; `within` are those of the mail that quotes it."""
        return " · ".join(filter(None, (self.date[:10], self.author, QUOTED_IN + within)))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a body, without its marks; `depth`: how often it is quoted."""

    text: str
    depth: int = 0
    block: int = -1  # of a body in HTML: the index of the block that it is of


def is_quotation(message: str | None) -> bool:
    """Whether the place of a text is a quotation in a mail: `Place.message`."""
    return bool(message) and (f" · {message}".find(f" · {QUOTED_IN}") >= 0)


def writer_of(message: str) -> str:
    """Who wrote a text, by the label of its mail or quotation (`Place.message`); "" if unknown."""
    parts = message.split(" · ")
    first = parts[1:] if _DAY.fullmatch(parts[0]) else parts
    return first[0] if first and not first[0].startswith(QUOTED_IN) else ""


def subject_of(label: str) -> str:
    """The subject of a mail, by its label; "" if it has none. Those who write it have no dots."""
    parts = label.split(" · ")
    told = parts[1:] if _DAY.fullmatch(parts[0]) else parts
    return " · ".join(told[1:])


def is_reply(subject: str) -> bool:
    return bool(_REPLY.match(subject))


def lines_of(text: str) -> list[Line]:
    """The lines of a plain body, without the marks of quotation."""
    found = []
    for line in text.split("\n"):
        depth, at = 0, 0
        while match := _MARK.match(line, at):
            depth, at = depth + 1, match.end()
        found.append(Line(line[at:], depth))
    return found


def is_head(said: str) -> bool:
    """Whether a text is the head of a message that another holds, with the line above it."""
    lines = lines_of(said)
    opened = _opened(lines, 0) if lines else None
    return opened is not None and opened[1] >= len(lines)


def is_lead(said: str) -> bool:
    """Whether it is the line that a reply answers, as it stands above the reply."""
    return said.startswith("» ")


def lead_of(source: Source, sentence: str) -> str:
    """The heading of a reply to a quoted sentence; "" if that is too long for one."""
    text = " ".join(sentence.split())
    who = f"{source.author}: " if source.author else ""
    return f"» {who}{text}" if 0 < len(text) <= _LONGEST_LEAD else ""


# --- taking apart --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Run:
    """Lines that stand together, of the writer (source None) or quoted."""

    source: Source | None
    lines: tuple[Line, ...]


def runs_of(lines: Sequence[Line], unnamed: Source | None = None) -> list[Run]:
    """The runs of a text, in order.

    unnamed: of whom a quotation is that nothing stands above; None: it is taken for no quotation.
    """
    runs: list[Run] = []
    own: list[Line] = []
    named = unnamed
    at = 0
    while at < len(lines):
        opened = _opened(lines, at)
        if opened is not None:
            source, begin, to_end = opened
            end = len(lines) if to_end else _quoted_end(lines, begin)
            _close(runs, own)
            named = source
            runs.append(Run(source, tuple(lines[begin:end])))
            at = end
        elif lines[at].depth and named is not None:
            end = _quoted_end(lines, at)
            _close(runs, own)
            runs.append(Run(named, tuple(lines[at:end])))
            at = end
        else:
            own.append(lines[at])
            at += 1
    _close(runs, own)
    return runs


def answered(runs: Sequence[Run], at: int) -> bool:
    """Whether the run answers the short quotation above it, or one of several."""
    if at == 0 or runs[at].source is not None or runs[at - 1].source is None:
        return False
    above = sum(len(line.text) for line in runs[at - 1].lines)
    several = sum(one.source is not None for one in runs) > 1
    return several or above <= _LONGEST_ANSWERED


def _close(runs: list[Run], own: list[Line]) -> None:
    if any(line.text.strip() for line in own):
        runs.append(Run(None, tuple(own)))
    own.clear()


def _quoted_end(lines: Sequence[Line], at: int) -> int:
    """Where the quoted lines that begin at `at` end; blank lines between them belong to them."""
    end = at
    for index in range(at, len(lines)):
        if lines[index].depth:
            end = index + 1
        elif lines[index].text.strip():
            break
    return end


def _opened(lines: Sequence[Line], at: int) -> tuple[Source, int, bool] | None:
    """What opens a quotation at a line: its source, where its text begins, and whether it goes on
    to the end, as nothing marks its lines."""
    if lines[at].depth or not lines[at].text.strip():
        return None
    ruled = bool(_RULE.fullmatch(lines[at].text)) or bool(_UNDERLINE.fullmatch(lines[at].text))
    begin = _next_text(lines, at + 1) if ruled else at
    head = _head_at(lines, begin, ruled)
    if head is not None:
        source, after = head
        marked = after < len(lines) and lines[after].depth > lines[begin].depth
        return source, after, not marked and not lines[begin].depth
    return _attribution_at(lines, at)


def _next_text(lines: Sequence[Line], at: int) -> int:
    while at < len(lines) and not lines[at].text.strip():
        at += 1
    return at


def _head_at(lines: Sequence[Line], at: int, ruled: bool) -> tuple[Source, int] | None:
    """The head of a message that begins at a line, and where its text begins."""
    said: dict[str, str] = {}
    kind = ""
    begin = at
    while at < len(lines) and lines[at].depth == lines[begin].depth:
        text = lines[at].text
        match = _LABEL.fullmatch(text)
        if match:
            kind = _KIND[match[1].lower()]
            said.setdefault(kind, match[2].strip())
        elif not text.strip() or not said or not _goes_on(lines[at - 1].text, text):
            break
        elif kind != "to":
            said[kind] = f"{said[kind]} {text.strip()}"
        at += 1
    if not said.get("from") or len(said) < (2 if ruled else 3) or not (ruled or said.get("sent")):
        return None
    name, address = _person(said["from"])
    moment = _moment(said.get("sent", ""))
    whole = "\n".join(line.text.strip() for line in lines[begin:at])
    return Source(name, address, moment, said.get("subject", ""), whole), _next_text(lines, at)


def _goes_on(before: str, text: str) -> bool:
    """Whether a line of a head goes on with the one before it."""
    return text[:1] in " \t" or before.rstrip().endswith((",", ";"))


def _attribution_at(lines: Sequence[Line], at: int) -> tuple[Source, int, bool] | None:
    if not _BEGINS.match(lines[at].text):
        return None
    said = ""
    for end in range(at + 1, min(at + 1 + _MOST_LINES, len(lines))):
        if lines[end - 1].depth or not lines[end - 1].text.strip():
            return None
        said = f"{said} {lines[end - 1].text.strip()}".strip()
        if len(said) > _LONGEST:
            return None
        if said.endswith(":") and _VERB.search(said):
            begin = _next_text(lines, end)
            marked = begin < len(lines) and lines[begin].depth > 0
            source = attributed(said)
            if source is None or not (marked or _is_certain(source, said)):
                return None
            return source, begin, not marked
    return None


def _is_certain(source: Source, said: str) -> bool:
    """Whether a line can only stand above a quotation, whatever is below it."""
    return bool(source.date and source.author and (_TIME.search(said) or source.address))


def attributed(said: str) -> Source | None:
    """The source of "On Fri, 10 Feb 2023 at 19:12, Ruth Adeyemi <ruth@…> wrote:"."""
    match = _WROTE.fullmatch(said.strip())
    if match is None:
        return None
    if match["when"] is not None:
        parted = _MOMENT.fullmatch(match["when"].strip())
        when, who = (parted["when"], parted["who"]) if parted else ("", match["when"])
    elif match["gone"] is not None:
        when, who = match["gone"], match["who"]
        if not quantities(when):  # "Helen schrieb am 30.08.2023:"
            when, who = who, when
    else:
        when, who = "", match["name"]
        parted = _MOMENT.fullmatch(who)
        if parted:
            when, who = parted["when"], parted["who"]
    name, address = _person(who)
    return Source(name, address, _moment(when), "", said.strip())


def _person(said: str) -> tuple[str, str]:
    """A name and an address; the address for the name, where there is none."""
    found = _ADDRESS.search(said)
    address = found[0].strip("[]()<>").removeprefix("mailto:") if found else ""
    name = " ".join(_ADDRESS.sub(" ", said).split()).strip(" ,;:\"'<>()[]*")
    name = re.sub(r"\s*(?:im auftrag von|on behalf of)\b.*", "", name, flags=re.I)
    return name or address, address if name else ""


def _moment(said: str) -> str:
    said = _SHORT_YEAR.sub(r"\g<1>20\2", said)
    day = next((one.date for one in quantities(said) if one.date and all(one.date)), None)
    doubtful = any(one.date and one.swapped for one in quantities(said))
    if day is None or doubtful:
        return ""
    date = f"{day[0]:04}-{day[1]:02}-{day[2]:02}"
    time = _TIME.search(said)
    if not time:
        return date
    hour = int(time[1])
    if time[3]:
        hour = hour % 12 + (12 if time[3].lower() == "p" else 0)
    return f"{date}T{hour:02}:{time[2]}:00"


def taken_apart(
    lines: Sequence[Line], unnamed: Source | None, deepest: int
) -> Iterator[tuple[Source | None, list[Run]]]:
    """The writer's own (source None) and each one's who is quoted, down to `deepest`: the runs of
    his text, with those that he quotes between them."""
    yield from _pieces(None, lines, unnamed, deepest)


def _pieces(
    source: Source | None, lines: Sequence[Line], unnamed: Source | None, left: int
) -> Iterator[tuple[Source | None, list[Run]]]:
    runs = runs_of(lines, unnamed) if left else [Run(None, tuple(lines))]
    yield source, runs
    quoted: dict[Source, list[Line]] = {}
    for run in runs:
        if run.source is not None:
            quoted.setdefault(run.source, []).extend([*run.lines, Line("")])
    for inner, said in quoted.items():
        least = min((one.depth for one in said if one.text.strip()), default=0)
        flat = [Line(one.text, max(one.depth - least, 0), one.block) for one in said]
        yield from _pieces(inner, flat, Source(), left - 1)
