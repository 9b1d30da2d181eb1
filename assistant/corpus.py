"""Recognises a question about the library itself, by its form alone. Pure; used by surveying.

"How many contracts from 2023?", "list all invoices over 1,000", "the latest report on the roof",
"which files mention the boiler", "the total of all invoices from 2023". Every word must fit the
form: "How many windows does the mill have?" asks for what a file says, not for files, and is left
to the search.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from assistant.asked_days import PERIOD, period_said
from assistant.corpus_abroad import Abroad, from_abroad
from assistant.dating import Period
from assistant.pricing import KIND, priced
from assistant.quantities import quantities

Ask = Literal["count", "list", "latest", "oldest", "most", "least", "sum"]


@dataclass(frozen=True, slots=True)
class FileNoun:
    """What files are called: by a word in their name, title or first lines, or by their type.

    ends: what a word that is made of several may end with (Wartungsvertrag).
    """

    words: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    ends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bound:
    """An amount and on which side of it; `unit` as quantities names it, "" if it is not said."""

    value: float
    unit: str
    over: bool
    included: bool

    def holds(self, value: float) -> bool:
        """Whether an amount lies on that side."""
        return self.included if value == self.value else (value > self.value) == self.over


@dataclass(frozen=True, slots=True)
class CorpusQuestion:
    """What is asked of the library. `said` is the question's own words for what is looked for."""

    ask: Ask
    noun: FileNoun  # any file if it is empty
    said: str
    period: Period | None = None
    bound: Bound | None = None
    topic: str = ""  # words that must be in a passage
    own_words: bool = False  # in its text, not only in its title and headings
    sent_by: bool = False  # the topic is who sent it
    sent_to: bool = False  # the topic is whom it went to
    attached: bool = False  # a mail that has files attached
    received: bool = False  # a mail that the asker got
    folder: str = ""
    tag: str = ""  # what it must say on top that it is about
    kind: str = ""  # words by which the file must be called, too: "employment" contracts


def _noun(words: str, kinds: str = "") -> FileNoun:
    return FileNoun(frozenset(words.split()), frozenset(kinds.split()))


_ANY = FileNoun()
_NOUNS: dict[str, FileNoun] = {
    "file": _ANY,
    "document": _ANY,
    "contract": _noun("contract agreement lease vertrag mietvertrag"),
    "agreement": _noun("agreement contract lease"),
    "lease": _noun("lease tenancy"),
    "invoice": _noun("invoice bill rechnung"),
    "bill": _noun("bill invoice"),
    "receipt": _noun("receipt"),
    "quotation": _noun("quotation quote offer estimate angebot kostenvoranschlag devis"),
    "quote": _noun("quotation quote offer estimate angebot kostenvoranschlag devis"),
    "amendment": _noun("amendment addendum nachtrag avenant"),
    "addendum": _noun("amendment addendum nachtrag avenant"),
    "report": _noun("report"),
    "manual": _noun("manual handbook guide"),
    "letter": _noun("letter"),
    "policy": _noun("policy policies"),
    "minute": _noun("minutes"),
    "meeting minute": _noun("minutes"),
    "recipe": _noun("recipe rezept"),
    "statement": _noun("statement"),
    "payslip": _noun("payslip payroll"),
    "certificate": _noun("certificate"),
    "budget": _noun("budget"),
    "note": _noun("notes", "markdown text"),
    "meeting": _noun("meeting minutes"),
    "meeting note": _noun("meeting minutes"),
    "daily note": _noun("daily journal"),
    "diary entry": _noun("daily journal diary"),
    "journal entry": _noun("daily journal diary"),
    "presentation": _noun("", "pptx ppt odp"),
    "slide deck": _noun("", "pptx ppt odp"),
    "spreadsheet": _noun("", "xlsx xls ods csv"),
    "workbook": _noun("", "xlsx xls ods"),
    "email": _noun("", "eml msg"),
    "e-mail": _noun("", "eml msg"),
    "mail": _noun("", "eml msg"),
    "mail thread": _noun("", "eml msg"),
    "email thread": _noun("", "eml msg"),
    "pdf": _noun("", "pdf"),
    "pdf file": _noun("", "pdf"),
    "pdf document": _noun("", "pdf"),
    "word document": _noun("", "docx doc odt rtf"),
    "word file": _noun("", "docx doc odt rtf"),
    "excel file": _noun("", "xlsx xls"),
    "powerpoint file": _noun("", "pptx ppt"),
    "photo": _noun("", "picture"),
    "picture": _noun("", "picture"),
    "notebook": _noun("", "notebook"),
    "web page": _noun("", "html"),
    "e-book": _noun("", "epub"),
    "ebook": _noun("", "epub"),
}
_NOUN = "|".join(sorted(map(re.escape, _NOUNS), key=len, reverse=True))
_PLURALS = {
    "policies": "policy", "minutes": "minute", "addenda": "addendum",
    "diary entries": "diary entry", "journal entries": "journal entry"}  # fmt: skip
_MANY = KIND + rf"(?P<noun>(?:{_NOUN})s?|{'|'.join(_PLURALS)})"
_OWNED = (
    r"\s+(?:are\s+there|do\s+(?:i|we)\s+have|have\s+(?:i|we)(?:\s+(?:got|received))?"
    r"|did\s+(?:i|we)\s+(?:get|receive)"
    r"|(?:are\s+)?in\s+(?:my|the|this|our)\s+(?:library|collection|files)"
    r"|does\s+(?:my|the|this|our)\s+library\s+(?:have|hold|contain))"
)
_HERE = rf"(?:{_OWNED})?"
_OWNED_LAST = re.compile(rf"{_OWNED}$", re.IGNORECASE)
_ALL = r"(?:all(?:\s+of)?\s+|every\s+|each\s+)?(?:of\s+)?(?:the\s+|my\s+|our\s+)?"
_TAGGED = r"(?:tagged(?:\s+(?:with|as))?|with\s+(?:the\s+)?tags?)\b"
_HEADS: tuple[tuple[Ask | Literal["order"], re.Pattern[str]], ...] = tuple(
    (ask, re.compile(pattern, re.IGNORECASE))  # type: ignore[misc]
    for ask, pattern in (
        ("count", rf"how\s+many\s+(?:of\s+(?:my|the|our)\s+)?{_MANY}{_HERE}"),
        ("count", rf"count\s+{_ALL}{_MANY}{_HERE}"),
        (
            "list",
            r"(?:please\s+)?(?:list|show(?:\s+me)?|find(?:\s+me)?|give\s+me)\s+"
            rf"(?:a\s+list\s+of\s+)?{_ALL}{_MANY}{_HERE}",
        ),
        ("list", rf"(?:which|what)\s+(?:of\s+(?:my|the|our)\s+)?{_MANY}{_HERE}"),
        ("list", rf"{_ALL}{_MANY}(?=\s+{_TAGGED})"),
        (
            "order",
            r"(?:(?:(?:what|which)(?:\s+(?:is|was)|['’]s)\s+|(?:show|find|give)(?:\s+me)?\s+|open\s+)?"
            r"(?:the\s+|my\s+|our\s+))?(?P<order>latest|newest|most\s+recent|last|oldest|earliest)\s+"
            rf"{_MANY}",
        ),
        ("list", rf"(?P<phrase>){_ALL}{_MANY}(?<=s)"),  # "invoices under 500"
    )
)
_LISTING = re.compile(r"(?:please\s+)?(?:list|show|find|give)\b", re.IGNORECASE)
_SENT = re.compile(  # "How many mails did Anna send me" asks for those from Anna
    rf"^(?P<head>(?:how\s+many|which|what)\s+{_MANY})\s+did\s+(?P<who>(?!i\b|we\b)[\w .'’-]+?)\s+"
    r"(?:send|write)(?:\s+(?:to\s+)?(?:me|us))?(?=$|\s+(?:in|since|before|after|about)\b)",
    re.IGNORECASE,
)
_I_SENT = re.compile(  # "How many mails did I send to Anna"
    rf"^(?P<head>(?:how\s+many|which|what)\s+{_MANY})\s+(?:did|have)\s+i\s+"
    r"(?:send|sent|write|written)\b",
    re.IGNORECASE,
)
_I_ANSWERED = re.compile(  # "Did I ever reply to Anna about the roof?"
    r"^(?:did|have)\s+i\s+(?:ever\s+|already\s+|yet\s+)?(?:(?:repl(?:y|ied)|respond(?:ed)?"
    r"|wr(?:ite|itten)(?:\s+back)?)\s+to|answer(?:ed)?)\s+(?=[A-ZÀ-Þ])"
    r"(?P<who>(?-i:[A-ZÀ-Þ])[\w.-]+(?:\s+(?-i:[A-ZÀ-Þ])[\w.-]+){0,3})"
    r"(?:['’]s\s+(?:e-?)?(?:mails?|messages?|letters?))?"
    r"(?P<on>\s+(?:about|on|regarding)\s+.+?)?(?:\s+yet)?$",
    re.IGNORECASE,
)
_RECEIVED = re.compile(r"\b(?:i|we)\s+(?:get|got|receive|received)\b", re.IGNORECASE)
_WROTE = re.compile(  # "the last mail George wrote" is the last one from George
    r"^(?P<head>(?:(?:what|which)(?:\s+(?:is|was)|['’]s)\s+|(?:show|find|give)(?:\s+me)?\s+)?the\s+"
    rf"(?:last|latest|newest|most\s+recent)\s+{_MANY})\s+(?:that\s+)?"
    r"(?P<who>(?!(?:i|we|he|she|it|they|you|ever|was|is|to)\b)[\w.'’-]+(?:\s+[\w.'’-]+){0,2}?)\s+"
    r"(?:has\s+|had\s+)?(?:sent|wrote|written)(?:\s+(?:to\s+)?(?:me|us))?"
    r"(?=$|\s+(?:in|since|before|after|about|on)\b)",
    re.IGNORECASE,
)
_ARE = re.compile(  # "how many of my files are spreadsheets" asks for the spreadsheets
    r"^(?P<ask>how\s+many|which|what)\s+(?:of\s+)?(?:the\s+|my\s+|our\s+)?(?:files|documents)"
    rf"\s+(?:here\s+)?are\s+(?P<kind>(?:{_NOUN})s?)$",
    re.IGNORECASE,
)
_SAYING = re.compile(r"\b(?:by|about|on)\b", re.IGNORECASE)
_LINK = re.compile(r"^\s+(?:are|were|is|was)(?=\s)", re.IGNORECASE)
_OF_MEETING = re.compile(r"^\s+of\s+((?:the\s+)?\D+)$", re.IGNORECASE)
_GOT = re.compile(r"^\s+(?:that\s+)?(?:i|we)\s+(?:got|received|have)\b", re.IGNORECASE)
_DATED = re.compile(
    r"\s*,?\s*(?:(?:(?:that|which)\s+)?(?:are|were)\s+)?(?:(?:dated|written|created|signed|made|sent)\s+)?"
    rf"(?:(?P<side>from|of|in|for|since|after|before|until|dated)\s+|(?=(?:last|this|today|yesterday)\b))"
    rf"(?:the\s+year\s+)?{PERIOD}\b",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\s*,?\s*(?:(?:(?:that|which)\s+)?(?:are|is|have|has)\s+(?:an?\s+|the\s+)?)?"
    r"(?:(?:with|of|for)\s+(?:an?\s+|the\s+)?)?(?:(?:total|amount|sum|value|price)(?:\s+of)?\s+)?"
    r"(?P<side>over|above|more\s+than|greater\s+than|exceeding|under|below|less\s+than"
    r"|at\s+least|at\s+most)\s+(?P<amount>[$€£]?\s?\d[\d,. ]*(?:\s?(?:[$€£]|k\b|thousand|million"
    r"|euros?|eur|dollars?|usd|pounds?|gbp|chf|francs?|pesos?)){0,2})",
    re.IGNORECASE,
)
_FOLDER = re.compile(
    r"\s*(?:are\s+)?in\s+(?:the\s+|my\s+|our\s+)?(?:folder\s+)?"
    r"[“\"']?(?P<folder>[\w][\w &.-]*?)[”\"']?(?:\s+folder)?$",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\s*,?\s*(?:(?:that|which)\s+)?(?:(?:are|were|is|was)\s+(?=from\b|by\b))?(?P<how>mention(?:s|ing|ed)?|contain(?:s|ing)?"
    r"|(?:talk|speak)(?:s|ing)?\s+(?:about|of)|refer(?:s|ring)?\s+to|(?:are|is)\s+about|about|on"
    r"|regarding|concerning|relating\s+to|related\s+to|with\s+the\s+(?:words?|phrase)|from|by|with|for(?!\s+an?\b))"
    r"\s+(?:the\s+(?:words?|phrase|topic|subject)(?:\s+of)?\s+)?(?P<topic>.+)$",
    re.IGNORECASE,
)
_WHOM = r"(?:the|an?|my|our|your|his|her|their)\b|(?-i:[A-ZÀ-Þ])"  # not "contracts to renew"
_SENT_TO = re.compile(
    rf"\s*,?\s*(?:sent\s+)?(?P<how>to)\s+(?P<topic>(?:(?<=sent to )|(?={_WHOM})).+)$", re.I
)
_ATTACHED = re.compile(
    r"\s*,?\s*(?:(?:that|which)\s+)?(?:with|ha(?:s|ve|ving))\s+(?:(?:an?|any|some)\s+)?"
    r"(?:attachments?|(?:attached\s+files?|files?\s+attached))\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    rf"\s*,?\s*(?:(?:that|which)\s+)?(?:(?:are|is)\s+)?{_TAGGED}\s+[“\"'#]*(?P<tag>[\w/-]+)[”\"']*",
    re.IGNORECASE,
)
_IS = re.compile(r"\s+(?:are|is)\s+(?P<tag>[\w-]+)$", re.IGNORECASE)  # as it may be tagged
_OWN = ("mention", "contain", "with the", "refer", "talk", "speak")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|do|does|did|have|has|had|can|could|will|would|shall|should|may"
    r"|might|must|that|which|who|whose|when|where|why|how)\b",
    re.IGNORECASE,
)
_MOST_TOPIC = 8  # words


def corpus_question(text: str, today: date) -> CorpusQuestion | None:
    """What a question asks of the library; None if it asks for what a file says."""
    if abroad := from_abroad(text):
        told = _in_english(abroad.english, today)
        return told and replace(told, said=abroad.said, noun=_also(told.noun, abroad))
    return _in_english(text, today)


def _also(noun: FileNoun, abroad: Abroad) -> FileNoun:
    """What files are called, in the language of the question, too."""
    if not noun.words:
        return noun
    return replace(noun, words=noun.words | abroad.names, ends=abroad.ends)


def _in_english(text: str, today: date) -> CorpusQuestion | None:
    plain = " ".join(text.split()).rstrip("?!. ")
    plain = _ARE.sub(r"\g<ask> \g<kind> are there", plain)
    for pattern in (_SENT, _WROTE):
        plain = pattern.sub(r"\g<head> from \g<who>", plain)
    plain = _I_SENT.sub(r"\g<head> from me", plain)
    plain = _I_ANSWERED.sub(r"list mails from me to \g<who>\g<on>", plain)
    if asked := priced(plain):
        rest = _OWNED_LAST.sub("", _GOT.sub("", asked.rest))
        said = f"{asked.kind} {asked.noun}{rest}".strip()
        bare = CorpusQuestion(asked.ask, _noun_of(asked.noun), said)
        return _of_kind(_qualified(bare, rest, today), asked.kind)
    for ask, pattern in _HEADS:
        head = pattern.match(plain)
        if head is not None and not plain[head.end() :][:1].isalnum():
            found = _read(ask, head, plain, today)
            if found is not None:
                return replace(found, received=bool(_RECEIVED.search(plain)))
    return None


def _read(
    ask: Ask | Literal["order"], head: re.Match[str], plain: str, today: date
) -> CorpusQuestion | None:
    noun = _noun_of(head["noun"])
    if ask == "count" and head["noun"].lower() == "minutes":
        return None  # of time, more often than of meetings
    rest = plain[head.end() :]
    rest, owned = _OWNED_LAST.subn("", rest)  # "contracts from 2023 do I have"
    said = f"{head['kind']}{head['noun']}{_LINK.sub('', rest)}"
    if ask == "order":
        if head["noun"].lower() == "minute":
            return None  # "the last minute"
        rest = _GOT.sub("", rest)
        oldest = head["order"].lower() in ("oldest", "earliest")
        ask = "oldest" if oldest else "latest"
    has_owner = bool(owned) or plain[head.end("noun") : head.end()].strip() != ""
    if "minutes" in noun.words:
        rest = _OF_MEETING.sub(r" about \1", rest)
    bare = CorpusQuestion(ask, noun, said)
    found = _of_kind(_qualified(bare, rest, today), head["kind"].strip())
    if found is None:
        return None
    if found.topic and noun is _NOUNS["quote"] and _SAYING.search(rest):
        return None  # "quotes by Oscar Wilde"
    is_bare = not (found.period or found.bound or found.topic or found.folder or found.tag)
    is_bare = is_bare and not found.attached
    if head.groupdict().get("phrase") is not None and not (found.period or found.bound):
        return None  # "reports on damp" may ask for what they say
    if is_bare and not has_owner and ask in ("count", "list") and not _LISTING.match(plain):
        return None  # "How many reports?" says too little to be sure
    return found


def _of_kind(found: CorpusQuestion | None, kind: str) -> CorpusQuestion | None:
    """With the words before the noun: a name is looked for in the whole text, as after "from"."""
    if not found or not kind:
        return found
    if not kind[0].isupper():
        return replace(found, kind=kind)
    return None if found.topic else replace(found, topic=kind)


def _noun_of(word: str) -> FileNoun:
    singular = _PLURALS.get(word.lower(), word.lower())
    return _NOUNS.get(singular) or _NOUNS[singular.removesuffix("s")]


def _qualified(found: CorpusQuestion, rest: str, today: date) -> CorpusQuestion | None:
    """The question with what limits it; None if some words limit nothing that is known."""
    is_mail = "eml" in found.noun.kinds
    may_be_sent = is_mail or bool(found.noun.words)
    while rest.strip():
        if match := _DATED.match(rest):
            period = period_said((match["side"] or "in").lower(), match["period"].lower(), today)
            found, rest = replace(found, period=period), rest[match.end() :]
        elif match := _BOUND.match(rest):
            bound = _bound(match["side"].lower(), match["amount"])
            if bound is None:
                return None
            found, rest = replace(found, bound=bound), rest[match.end() :]
        elif is_mail and (match := _ATTACHED.match(rest)):
            found, rest = replace(found, attached=True), rest[match.end() :]
        elif match := _TAG.match(rest):
            found, rest = replace(found, tag=match["tag"]), rest[match.end() :]
        elif found.noun != _ANY and (match := _IS.match(rest)):
            found, rest = replace(found, tag=match["tag"]), ""
        elif match := _TOPIC.match(rest) or (_SENT_TO.match(rest) if may_be_sent else None):
            topic, rest = _up_to_qualifier(match["topic"])
            if not topic or _VERB.search(topic) or len(topic.split()) > _MOST_TOPIC:
                return None
            how = match["how"].lower()
            found = replace(found, topic=topic, own_words=how.startswith(_OWN))
            sent_by, sent_to = is_mail and how in ("from", "by"), is_mail and how == "to"
            found = replace(found, sent_by=sent_by, sent_to=sent_to)
        elif match := _FOLDER.match(rest):
            found, rest = replace(found, folder=match["folder"].strip()), ""
        else:
            return None
    return found


def _up_to_qualifier(text: str) -> tuple[str, str]:
    """The topic, and what follows it if that is a date or an amount up to the end."""
    for pattern in (_DATED, _BOUND):
        for match in pattern.finditer(text):
            if match.start() and match.end() == len(text):
                return text[: match.start()].strip(" ,“”\"'"), text[match.start() :]
    return text.strip(" ,“”\"'"), ""


def _bound(side: str, said: str) -> Bound | None:
    said = re.sub(r"(\d)\s?k\b", r"\1 thousand", said.strip(), flags=re.IGNORECASE)
    found = quantities(said)
    if not found:
        return None
    over = (
        side.split()[0] in ("over", "above", "more", "greater", "exceeding") or side == "at least"
    )
    first = found[0]
    return Bound(first.value, first.unit, over, side.startswith("at "))
