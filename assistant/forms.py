"""A question for a phone number, an address of mail, a code -> the evidence that has one of that
form, in its sentence or its own row; used by weighing. Pure.

"What is Sam's email address?": his card says no more than his mobile number, which is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.languages import ENGLISH
from assistant.records import Hit
from assistant.rows import cells_in, names

_ASKED = re.compile(  # "Ann's email", "the number plate of the van": as what is asked for
    r"(?:^\W*|\b(?:what|which)\s+(?:is|was|are|were)\s+|\bwhat(?:['’]?s)?\s+|\b(?:the|my|our|and)\s+|['’]s\s+"
    r"|\bs['’]\s+|^[\w .'’-]{1,40}?\s)"
    r"(?:(?P<mail>e-?mail(?:\s+address(?:es)?)?|mail\s+address)"
    r"|(?P<phone>(?:(?:tele)?phone|mobile|cell|landline)(?:\s+(?:phone\s+)?number)?)"
    r"|(?P<code>(?:\w+\s+)?code)"
    r"|(?P<number>(?P<of>serial|policy|account|membership|registration|reference|passport)\s+"
    r"(?:number|no)))"
    r"(?=\s*(?:[?.!(]|$|\b(?:of|for|at|in|on|to|with|from)\b))",
    re.IGNORECASE,
)
_NO_FORM = re.compile(  # it asks about one: "What does code E3 mean?", "How many digits has it?"
    r"^\W*(?:who|when|where|why|how|did|does|do|is|are|was|were|can|has|have)\b"
    r"|\b(?:means?|say|said|says|write|wrote|contract|bill|insurance)\b",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w")
_PHONE = re.compile(r"(?<![\w-])\+?\(?\d(?:[ ()/.-]*\d){6,}(?![\w-])")
_DAY = re.compile(r"\b(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d)\b")
_CODE = re.compile(r"(?<![\w£$€.,-])(?=[\w-]*\d)(?:[A-Za-z0-9]+[-/ ]?)*[A-Za-z0-9]{2,}|\d(?: \d)+")
_MONEY = re.compile(r"[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[£$€]|euros?\b|pounds?\b)|\b\d+,\d{3}\b")


_SAID = {  # one of which stands by it
    "code": ("code",),
    "serial": ("serial", "s/n"),
    "policy": ("policy",),
    "account": ("account", "iban", "a/c"),
    "membership": ("member",),
    "registration": ("regist", "reg"),
    "reference": ("ref",),
    "passport": ("passport",),
}


@dataclass(frozen=True, slots=True)
class _Form:
    """What an answer must hold, and words of which one must stand by it."""

    pattern: re.Pattern[str]
    said: tuple[str, ...] = ()


def of_its_form(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence that can be what is asked for."""
    form = _form(question)
    return [one for one in ranked if form is None or _fits(form, one, hits)]


def _form(question: Question) -> _Form | None:
    asked = _ASKED.search(question.text)
    if question.language is not ENGLISH or not asked or _NO_FORM.search(question.text):
        return None
    if asked["mail"]:
        return _Form(_MAIL)
    if asked["phone"]:
        return _Form(_PHONE)
    return _Form(_CODE, _SAID[(asked["of"] or "code").casefold()])


def _fits(form: _Form, one: Evidence, hits: Sequence[Hit]) -> bool:
    said = one.candidate
    hit = hits[said.hit]
    columns = names(hit, said.start, said.end)
    of_column = [at for at, one in enumerate(columns) if _is_named(form, one)]
    if not of_column:
        told = _DAY.sub(" ", said.text)
        if form.pattern is _CODE:
            told = _MONEY.sub(" ", told)
        return bool(form.pattern.search(told)) and _is_named(form, said.text)
    cells = cells_in(hit, said.start, said.end)
    told_in = [cells[at] for at in of_column if at < len(cells)]
    return any(form.pattern.search(_DAY.sub(" ", cell)) for cell in told_in)


def _is_named(form: _Form, text: str) -> bool:
    return not form.said or any(word in text.casefold() for word in form.said)
