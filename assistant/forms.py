"""A question for a phone number, an address of mail, a code, or what letters stand for -> the
evidence that has one of that form, or the letters, in its sentence or row; for weighing. Pure.

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

_NO_HEAD = (  # behind one, it is not what is asked for: "the price of the phone", "the last email"
    r"in|of|for|on|to|with|from|about|at|by|is|are|was|were|do|does|did|has|have|had|can|will"
    r"|last|latest|first|newest|next|previous|recent"
)
_RULES = (  # codes that are rules or texts, and have no form
    r"dress|building|source|area|country|highway|civil|criminal|penal|legal|moral|ethical|honou?r"
    r"|labou?r|fire|morse|sample|example"
)
_ASKED = re.compile(  # "Ann's email", "the number plate of the van": as what is asked for
    r"(?:^\W*|\b(?:what|which)(?:['’]?s|\s+(?:is|are|was|were))?\s+)"
    rf"(?:(?!(?:{_NO_HEAD})\b|(?:{_RULES})\s+code\b)[\w.'’-]+,?\s+){{0,7}}?"
    r"(?:(?P<mail>e-?mail\s+address(?:es)?|mail\s+address"
    r"|e-?mail(?!\s+(?:from|to|with|in|on|\w+\s+\d)\b))"
    r"|(?P<phone>(?:(?:tele)?phone|mobile|cell|landline)(?:\s+phone)?(?:\s+number|(?=\s+of\b))"
    r"|(?:(?<=['’]s\s)|(?<=s['’]\s))(?:(?:tele)?phone|mobile|cell|landline)(?:\s+phone)?)"
    r"|(?P<code>code(?!\s+of\s+(?!(?:the|my|our)\b)(?-i:[a-z])))"  # not "code of conduct"
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
_STANDS_FOR = re.compile(  # some letters, which its answer holds as well
    r"\bwhat\s+(?:does|do|did)\s+(?:the\s+)?[\"'“‘]?(?P<said>[^\W_][\w.&/-]{0,9}?)[\"'”’]?\s+stand\s+for\b",
    re.IGNORECASE,
)
_SPELLING = 3
_SMALL = "of|and|the|for|in|to|on|de|des|du|et|und|der|y"
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.\w")
_PHONE = re.compile(r"(?<![\w-])\+?\(?\d(?:[ ()/.-]{0,5}\d){6,30}(?![\w-])")
_DAY = re.compile(r"\b(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(
    r"(?<![\w£$€.,-])(?=[\w-]*\d)(?:[A-Za-z0-9]+[-/ ]?){0,8}[A-Za-z0-9]{2,}|\d(?: \d)+"
)
_CODE = re.compile(  # or a word in capitals, as what a code is: "code: DEUTDEFF", "code WELCOME"
    _NUMBER.pattern + r"|(?:\b(?i:codes?|is|was)\b|:)[^\w\n]{1,5}[A-Z]{4,}\b"
)
_MONEY = re.compile(
    r"[£$€]\s?\d[\d.,]*|(?<!\d)\d[\d.,]{0,20}\s?(?:[£$€]|euros?\b|pounds?\b)|\b\d+,\d{3}\b"
)


_SAID = {  # one of which stands by it
    "code": r"code|\bpin\b",
    "serial": r"\bserial|\bs/n",
    "policy": r"\bpolicy",
    "account": r"account|\biban|\ba/c",
    "membership": r"\bmember",
    "registration": r"\breg",
    "reference": r"\bref",
    "passport": r"passport",
}


@dataclass(frozen=True, slots=True)
class _Form:
    """What an answer must hold, and what it is called.

    beside: whether what it is called must stand by it, too.
    """

    pattern: re.Pattern[str]
    called: re.Pattern[str]
    beside: bool = True


def of_its_form(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence that can be what is asked for."""
    form = _form(question)
    return [one for one in ranked if form is None or _fits(form, one, hits)]


def of_its_name(question: Question, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The evidence that speaks of what is asked for, whatever its form: "The door code is on the
    fridge." It may be none."""
    form = _form(question)
    return [one for one in ranked if form is None or form.called.search(one.candidate.text)]


def _form(question: Question) -> _Form | None:
    letters = _STANDS_FOR.search(question.text)
    if letters and letters["said"] != letters["said"].lower():
        said = rf"(?<!\w){re.escape(letters['said'])}(?!\w){_spelt(letters['said'])}"
        return _Form(re.compile(said), re.compile(""), beside=False)  # the rest is told in doubt
    asked = _ASKED.search(question.text)
    if question.language is not ENGLISH or not asked or _NO_FORM.search(question.text):
        return None
    if asked["mail"]:
        return _Form(_MAIL, re.compile("mail", re.IGNORECASE), beside=False)
    if asked["phone"]:
        called = r"phone|\b(?:mobile|cell|landline|tel|ext|extension|number)\b"
        return _Form(_PHONE, re.compile(called, re.IGNORECASE), beside=False)
    called = _SAID[(asked["of"] or "code").casefold()]
    return _Form(_NUMBER if asked["of"] else _CODE, re.compile(called, re.IGNORECASE))


def _spelt(letters: str) -> str:
    """What matches words that begin with these letters, too: "value-added tax"; "" for fewer than
    three, which any words may begin with."""
    bare = [letter for letter in letters if letter.isalpha()]
    if len(bare) < _SPELLING or len(bare) + letters.count(".") < len(letters):
        return ""
    between = rf"[\s-]+(?:(?:{_SMALL})\s+)?"
    words = between.join(letter + r"[^\W\d_]*" for letter in bare)
    return rf"|(?<!\w)(?i:{words})(?!\w)"


def _fits(form: _Form, one: Evidence, hits: Sequence[Hit]) -> bool:
    said = one.candidate
    hit = hits[said.hit]
    columns = names(hit, said.start, said.end)
    of_column = [
        at for at, name in enumerate(columns) if not form.beside or form.called.search(name)
    ]
    if of_column:
        cells = cells_in(hit, said.start, said.end)
        told_in = [cells[at] for at in of_column if at < len(cells)]
        return any(form.pattern.search(_DAY.sub(" ", f": {cell}")) for cell in told_in)
    told = _DAY.sub(" ", said.text)
    if form.beside:
        told = _MONEY.sub(" ", told)
        if not form.called.search(said.text):
            if not form.called.search(f"{hit.title} {hit.heading} {hit.header}"):
                return False
            told = _YEAR.sub(" ", told)  # under "Passport": "Expires in 2031."
    return bool(form.pattern.search(told))
