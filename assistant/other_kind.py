"""A question for a kind of thing -> whether its best evidence is of another kind. Pure.

Used by refusals: the reader takes a vote for a salary, the date of an invoice for the day that it
is due, and "employee costs" for employees. Such an answer is told as one that may be none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asking import Question
from assistant.evidence import Candidate, Evidence, quotable
from assistant.languages import ENGLISH
from assistant.padding import asked_in
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.rows import blocks, is_row, names
from assistant.wording import content, stems_of, words_of

_MEASURED = re.compile(
    r"\bhow\s+(?:many|much|fast|far|tall|high|deep|wide|heavy|old|long)\b", re.IGNORECASE
)
_NO_FIGURE = re.compile(  # says how many or how long without one
    r"\b(?:half|quarter|third|fifth|once|twice|double|daily|weekly|monthly|yearly|annual\w*|none|no"
    r"|nothing|free|few|several|all|both|every|each|any|per|until|till|single|couple|pair|one|an?\s+(?:second|minute|hour|day|week|month|year|quarter|time)"
    r"|forever|indefinite\w*|unlimited|permanent\w*|always|never|as long as|overnight|same|enough"
    r"|minutes|hours|days|weeks|months|years|depends?|vary|varies)\b",
    re.IGNORECASE,
)
_DATED = re.compile(  # a year, where it is no number of things
    r"\b(?:in|for|of|since|until|by|from|to|year|fiscal|during|before|after|end)\s+(?:the\s+)?"
    r"(?:fiscal\s+)?(?:year\s+)?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_ROLES = {  # of a date, and what else says so
    "due": r"due|payable|pay\w*|by|until|deadline|within",
    "expiry": r"expir\w*|until|end\w*|valid\w*",
    "expiration": r"expir\w*|until|end\w*|valid\w*",
    "renewal": r"renew\w*",
    "delivery": r"deliver\w*|arriv\w*|ship\w*",
    "maturity": r"matur\w*|due",
    "termination": r"terminat\w*|end\w*|until",
    "completion": r"complet\w*|finish\w*|done",
    "birth": r"birth|born|dob",
    "review": r"review\w*",
    "closing": r"clos\w*",
    "payment": r"pa(?:y\w*|id)|due",
}
_DATE_ASKED = re.compile(rf"\b({'|'.join(_ROLES)})[ -]?dates?\b|\bdates?\s+of\s+(birth)\b", re.I)
_WHEN_IS = re.compile(r"\W*when(?:['’]s|\s+(?:is|are|does|do|will))\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MOBILE = re.compile(r"\b(?:mobile|cell)\s*(?:phone|number|no)?\b", re.IGNORECASE)
_MOBILE_TOLD = re.compile(  # or a number as only mobiles have: of Britain, Germany, France, Spain
    r"\b(?:mobile|cell\w*|mob|handy|portable|móvil)\b"
    r"|(?<!\d)(?:07\d|(?:\+|00)(?:44\W{0,3}(?:0\W{1,2})?7|49\W{0,3}(?:0\W{1,2})?1[567]"
    r"|33\W{0,3}(?:0\W{1,2})?[67]|34\W?[67])\d"
    r"|01(?:5[1-9]|6[023]|7\d)(?![ ]\d{3}[ ]\d{4}\b)(?:[ /-]|(?=\d{7,8}\b))(?:[ -]?\d){7,8}\b"
    r"|06(?:[ .]\d\d){4}\b)"  # Liverpool is 0151 234 5678, Norwich 01603, Frankfurt 069
    r"|(?<!\d)(?<!\d[ ./-])[67]\d\d(?:[ .-]?\d{3}[ .-]?\d{3}|(?:[ .-]\d\d){3})\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\b(?:phone|telephone|tel|landline|office)\b", re.IGNORECASE)
_DATE_TOLD = re.compile(r"\bdate\b", re.IGNORECASE)
_MONEY_ASKED = re.compile(
    r"\b(?:salar(?:y|ies)|wages?|earn\w*)\b"
    r"|\bhow much\b.*\b(?:paid|pay|costs?|charged?|spend|spent)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[$€£¥]|\b(?:usd|eur|gbp|chf|dollars?|euros?|pounds?|pence|francs?|salar\w*|wages?|pa(?:y|id|ys"
    r"|yments?|yroll)|earn\w*|costs?|prices?|fees?|rates?|amounts?|totals?|charge[sd]?|budget\w*"
    r"|spen[dt]\w*|expens\w*|rent|income|revenue|sales|tax\w*|vat|due|balance|value|net|gross|cash"
    r"|deposit|premium|bonus|debit|credit|quote|bill\w*|invoice\w*|millions?|thousands?|per)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\bhow\s+many\s+(?:\w+\s+){0,2}?([a-z]{3,}s|people|children)\b", re.IGNORECASE
)


def is_of_another_kind(question: Question, best: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the best evidence tells no figure, another date, no money, other things than those
    that are counted, or is a row without a word of the question, in its columns neither, or one
    beside a row that has more of them. Of questions in English alone."""
    if question.language is not ENGLISH or question.kind == "yes_no":
        return False
    hit, said = hits[best.candidate.hit], best.candidate
    start, end = quotable(hit.text, said)
    columns = " ".join(names(hit, said.start, said.end))
    told = f"{columns} {hit.text[start:end]}"
    about = f"{told} {hit.heading} {hit.title} {hit.header}"
    return (
        _lacks_figure(question, hit.text[start:end])
        or _is_another_date(question.text, told, about)
        or _is_of_another_year(question, said.text)
        or _is_no_mobile(question.text, said.text, about)
        or _is_no_money(question.text, said, about, bool(columns))
        or _counts_others(question.text, said, columns)
        or (is_row(said.text) and not asked_in(question, best, hits))
        or _is_another_row(question, best, about, hits)
    )


def _is_another_row(question: Question, best: Evidence, about: str, hits: Sequence[Hit]) -> bool:
    """Whether it is a row, and another with the same columns says a word of the question more: the
    price of the walnut door is not that of the oak door in last year's list."""
    hit, said = hits[best.candidate.hit], best.candidate
    columns = names(hit, said.start, said.end)
    asked = frozenset(question.stems)
    lacking = asked - stems_of(f"{said.text} {about}")
    if not columns or not lacking:
        return False
    own = asked & stems_of(said.text)
    rows = (
        stems_of(one.text[start:end])
        for one in hits
        for start, end, row in blocks(one.text)
        if row and names(one, start, end) == columns
    )
    return any(own < asked & told and lacking & told for told in rows)


def _lacks_figure(question: Question, text: str) -> bool:
    """Whether a sentence has no number, nor a word that stands for one."""
    if not _MEASURED.search(question.text) or _NO_FIGURE.search(text):
        return False
    bare = _DATED.sub(" ", re.sub(r"^\s*\(?\d{1,2}[.)]\s", "", text))  # a list's number
    figures = [one for one in quantities(bare) if not (one.date and any(one.date[1:]))]
    said = {question.text[one.start : one.end].strip() for one in question.quantities}
    return all(bare[one.start : one.end].strip() in said for one in figures)


def _is_another_date(question: str, told: str, about: str) -> bool:
    asked = _DATE_ASKED.search(question)
    if not asked or not _DATE_TOLD.search(told):
        return False
    role = _ROLES[(asked[1] or asked[2]).lower()]
    return not re.search(rf"\b(?:{role})\b", about, re.IGNORECASE)


def _is_of_another_year(question: Question, text: str) -> bool:
    """Whether a sentence says days, none of the year of which it is asked when something is, and
    not that year as the name of the thing: "The 2024 tax return is due on 31 January 2025."."""
    asked = set(map(int, _YEAR.findall(question.text))) - set(map(int, _YEAR.findall(text)))
    days = [one.date for one in quantities(text) if one.date and all(one.date[:2])]
    if not asked or not days or not _WHEN_IS.match(question.text):
        return False
    return not any(year in asked for year, _, _ in days)


def _is_no_mobile(question: str, text: str, about: str) -> bool:
    """Whether a telephone is told that nothing calls a mobile, where one is asked for."""
    if not _MOBILE.search(question) or _MOBILE_TOLD.search(f"{about} {text}"):
        return False
    return bool(_PHONE.search(text))


def _is_no_money(question: str, said: Candidate, about: str, named: bool) -> bool:
    """Whether a row with named columns says nothing of money, where that is asked for."""
    return (
        named and bool(_MONEY_ASKED.search(question)) and not _MONEY.search(f"{about} {said.text}")
    )


def _counts_others(question: str, said: Candidate, columns: str) -> bool:
    """Whether a row has what is counted only as the first part of another thing's name."""
    asked = _COUNTED.search(question)
    if not asked or not is_row(said.text):
        return False
    (thing,) = words_of(asked[1])
    if any(word.stem == thing.stem for word in words_of(columns)):
        return False
    label = content(words_of(said.text.split("|", 1)[0]))
    places = [at for at, word in enumerate(label) if word.stem == thing.stem]
    others = [at for at in places if label[at].folded == thing.folded or at + 1 == len(label)]
    return bool(places) and not others
