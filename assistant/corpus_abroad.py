"""A question about the library in German, French or Spanish -> the same in English. Pure.

Before corpus, which knows the forms: "Welche Rechnungen erwähnen den Kessel seit 2023?" becomes
"which invoice do I have that mention Kessel since 2023". Every word must fit, here as there: what
has another form is left to the search.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from assistant.corpus_tongues import FRENCH, GERMAN, SPANISH, Tongue
from assistant.languages import ENGLISH, LANGUAGES, Language, composed, fold, language_of
from assistant.quantities import quantities

_TONGUES = {"de": GERMAN, "fr": FRENCH, "es": SPANISH}
_BEFORE_MONTH = re.compile(r"(?:\b(?:aus\s+dem|im|vom|von|aus|de|del|du|en)\s+|\bd')?$", re.I)
_AMOUNT = re.compile(
    r"(?P<before>[€$£]\s?)?(?P<number>\d[\d., ]*\d|\d)(?:\s?(?P<unit>[€$£]|[^\W\d_]+))?"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:-\d\d){0,2}\b")


@dataclass(frozen=True, slots=True)
class Abroad:
    """A question in English; its own words for what is looked for; what such files are called in
    its language, folded; and what compounds that are such files end with."""

    english: str
    said: str
    names: frozenset[str]
    ends: tuple[str, ...]


def from_abroad(text: str) -> Abroad | None:
    """The question in English; None if it has not the form of one about the library."""
    language = language_of(text)
    tried = LANGUAGES.values() if language is ENGLISH else (language,)
    for one in tried:  # "Liste les factures" has no word that tells its language
        if one is not ENGLISH and (found := _asked(composed(text), one)):
            return found
    return None


def _asked(text: str, language: Language) -> Abroad | None:
    tongue = _TONGUES[language.code]
    plain = " ".join(text.replace("’", "'").split()).strip("¿?¡!. ")
    if language.code == "de":  # "Liste alle Rechnungen auf"
        plain = re.sub(r"\s+(?:auf|bekommen|erhalten)$", "", plain)
    for pattern, english in _heads(language.code):
        head = pattern.match(plain)
        if head is None:
            continue
        said = head["noun"].lower()
        noun = next(noun for noun, names in tongue.called.items() if said in names)
        rest = re.sub(rf"(?:{tongue.owner})$", "", plain[head.end() :], flags=re.IGNORECASE)
        limits = _limits(rest, tongue, language, sent=noun == "mail")
        if limits is not None:
            called = frozenset(map(fold, tongue.called[noun]))
            ends = tuple(end for end in tongue.ends if end in called)
            return Abroad(english.format(noun) + limits, head["noun"] + rest, called, ends)
    return None


@cache
def _heads(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The forms of a language, put together once: every question is tried."""
    tongue = _TONGUES[code]
    names = (re.escape(name) for each in tongue.called.values() for name in each)
    noun = rf"(?P<noun>{'|'.join(sorted(names, key=len, reverse=True))})(?![\w-])"
    return tuple(
        (re.compile(form.replace("NOUN", noun).replace("OWNER", tongue.owner), re.I), english)
        for form, english in tongue.heads
    )


def _limits(rest: str, tongue: Tongue, language: Language, sent: bool) -> str | None:
    """What limits the question, in English; None if some words limit nothing that is known.

    sent: what is asked for are mails, which are "from" somebody.
    """
    said = ""
    while rest := rest.strip():
        month = _month(rest)
        if month and month.start == 0:
            said += f" from {month.iso}"
            rest = rest[month.end :]
            continue
        for pattern, english in tongue.limits:
            match = re.match(pattern.removesuffix("…"), rest, re.IGNORECASE)
            if match is None:
                continue
            rest = rest[match.end() :]
            if pattern.endswith("…"):
                by = sent and re.fullmatch(tongue.senders, match[0], re.IGNORECASE)
                taken, rest = _topic(rest, tongue, language)
                said += f" {'from ' if by else english}{taken}"
            elif english.endswith(" "):
                taken, rest = _value(rest, tongue)
                said += f" {english}{taken}"
            else:
                said += f" {english}"
            break
        else:
            return None
    return said


@dataclass(frozen=True, slots=True)
class _Month:
    """`text[start:end]` says a month or a day of a year, with the small word before it."""

    start: int
    end: int
    iso: str


def _month(text: str) -> _Month | None:
    for one in quantities(text):
        if one.date and all(one.date[:2]):
            before = _BEFORE_MONTH.search(text, 0, one.start)
            iso = "-".join(f"{part:02}" for part in one.date if part)
            return _Month(before.start() if before else one.start, one.end, iso)
    return None


def _value(rest: str, tongue: Tongue) -> tuple[str, str]:
    """A year, or an amount as it is written in English, and what follows it."""
    if year := _YEAR.match(rest):
        return year[0], rest[year.end() :]
    amount = _AMOUNT.match(rest)
    if amount is None:
        return "", rest
    number = amount["number"].replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", number):
        number = number.replace(".", "")
    unit = (amount["unit"] or amount["before"] or "").strip().lower()
    known = tongue.money.get(unit, unit if unit in "€$£" else "")
    end = amount.end() if known or not amount["unit"] else amount.start("unit")
    return f"{number.replace(',', '.')} {known}".strip(), rest[end:]


def _topic(rest: str, tongue: Tongue, language: Language) -> tuple[str, str]:
    """The words up to a date or an amount, without small ones, and what follows them."""
    patterns = (rf"\s+(?:{each})" for each, _ in tongue.limits if not each.endswith("…"))
    found = (re.search(pattern, rest, re.IGNORECASE) for pattern in patterns)
    month = _month(rest)
    ends = [match.start() for match in found if match] + ([month.start] if month else [])
    end = min(ends, default=len(rest))
    words = re.findall(r"[^\s,“”\"'«»]+", rest[:end])
    telling = [word for word in words if fold(word) not in language.function_words]
    return " ".join(telling or words), rest[end:]
