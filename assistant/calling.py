"""A file -> whether it is what a question calls it: an invoice, a contract. Pure; for surveying.

By its name, its folders, its title and its first lines. On paper a letterhead comes first, and
what follows below: "Household policy HM-1", "Minutes of the annual meeting".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.corpus import FileNoun
from assistant.languages import fold

HEAD_CHARS = 300  # of a document's beginning, where it says what it is
_TITLE = 10  # words of a title; what is longer is a sentence
_SAYS_WHAT = 6  # words of a line of its first paragraph, in which it may say so
_BELOW = 4  # words of a line below the letterhead
_WORDS = re.compile(r"[^\W\d_]+")
_OTHER_ENDS = ("berechnung", "abrechnung", "stellenangebot")  # no invoices, and no quotation
_REMINDER = re.compile(r"\b(?:reminder|mahnung|zahlungserinnerung|rappel|recordatorio)\b", re.I)
_A_NAME = re.compile(r"\b(?:dear|to|hi|hello|from|by|mr|uncle|with)\s+bill\b", re.I)
_CHANGE = re.compile(r"\b(?:addendum|amendments?|nachtrag|änderungs\w+|avenant|adenda)\b", re.I)
_CHANGED = frozenset({"contract", "agreement", "lease", "tenancy", "policy"})
_OF_ANOTHER = re.compile(  # "Complaint about invoice 3302", "Addendum to the contract"
    r"\b(?:about|regarding|concerning|against|wegen|gegen|zur|zum"
    r"|(?:to|of|on)\s+(?:the|this|your|our|my)"
    r"|(?:terminat|cancellat|extens|renew|overview|list|summary)\w*\s+of)\b.*",
    re.I,
)
_SMALL = re.compile(  # where what a line is about begins
    r"(?:^|\s)(?:the|a|an|this|these|your|our|my|we|i|it|as|about|of|for|to|on|in|at|by|from|with"
    r"|against|regarding|concerning|under|over|is|are|was|ihre?r?|unsere?r?|der|die|das|zu|zur|zum"
    r"|wegen|gegen|votre|notre|su|nuestr[oa]|re|ref|subject|betreff|betr|objet|asunto)\b.*",
    re.I,
)
_LABEL = re.compile(  # "Policy number: 4", "Bill to" and names stand on other papers, too
    r"^\W*(?:(?:contract|agreement|policy|customer|lease)\s+(?:no|nr|number|account|holder|ref\w*|start"
    r"|end|term|period|duration|value|partner|year)\b|(?:bill|invoice)\s+(?:to|address|recipient)\b"
    r"|bill\s+(?-i:[A-Z][a-z]+)$)",
    re.I,
)
_REFERENCE = re.compile(r"^\W*(?:contract|agreement|policy|lease)\s*:", re.I)  # above "Dear"
_SEPARATED = (".csv", ".tsv")
_TIME = re.compile(r"\b(?:\d+|few|five|ten|fifteen|twenty|thirty|forty|sixty)\s*minutes?\b", re.I)
_YOURS = re.compile(  # "Your electricity bill" heads one; "Your invoice of 3 May" answers one
    r"^(?:your|our|ihre?|unsere?|votre|notre|su|nuestr[oa])\s+(?=[^\W\d_]+(?:\s+[^\W\d_]+)?[\W\d]*$)",
    re.I,
)
_GREETING = re.compile(
    r"(?:dear|hello|hi|sehr\s+geehrte|liebe|guten|madame|monsieur|bonjour|estimad|hola)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Paper:
    """What tells what a file is: its path below its library's folder, title and beginning, its type
    and its tags."""

    path: str
    title: str
    begin: str
    type: str = ""
    tags: frozenset[str] = frozenset()

    def is_called(self, noun: FileNoun, kind: str = "") -> bool:
        """Whether it says that it is such a file; `kind`: words that it must say, too."""
        said = [word for part in self._said() for word in _words(_TIME.sub(" ", part))]
        if (
            kind
        ):  # "Delivery note 2401" heads one of several delivery notes; "Note" alone heads much
            noun = replace(noun, words=noun.words | {_single(word) for word in noun.words})
        return (
            (self.type in noun.kinds or _is_named(said, noun))
            and not (noun.words & _CHANGED and self._is_change())
            and {_single(word) for word in _words(kind)} <= {_single(word) for word in said}
        )

    def _said(self) -> Iterator[str]:
        yield str(Path(self.path).parent)
        yield from self.tags
        yield from (_A_NAME.sub(" ", _OF_ANOTHER.sub("", name)) for name in self._names())
        yield from (_A_NAME.sub(" ", line) for line in _lines_below(self.begin))

    def _names(self) -> tuple[str, str, str]:
        """Its name, its title and its first line; of a sentence, what that is about."""
        first = self.begin[:HEAD_CHARS].lstrip().partition("\n")[0]
        if self.path.lower().endswith(_SEPARATED) and len(re.split(r"[,\t]", first)) > 2:
            first = ""  # the names of columns
        if len(first.split()) > _TITLE:
            first = _SMALL.sub("", re.sub(r"^this\s+", "", first, flags=re.I))
        return Path(self.path).stem.replace("_", " "), self.title, first

    def _is_change(self) -> bool:
        """Whether it only changes another: an amendment."""
        return any(_CHANGE.search(_SMALL.sub("", name)) for name in self._names())


def is_reminder(name: str, text: str) -> bool:
    """Whether it asks again for what another file asks for."""
    return bool(_REMINDER.search(f"{name} {text[:HEAD_CHARS]}"))


def _lines_below(begin: str) -> Iterator[str]:
    """How the lines below the first begin, as far as they are no sentences and no letter's text:
    those of other paragraphs up to the first small word."""
    begin = begin.strip()
    first, *rest = begin.split("\n\n")
    rest = rest[: begin.count("\n\n", 0, HEAD_CHARS)]  # all of the last: it may be a sentence
    is_letter = any(_GREETING.match(paragraph.strip()) for paragraph in rest)
    for line in first[:HEAD_CHARS].splitlines()[1:]:
        if not (is_letter and _REFERENCE.match(line)):
            yield " ".join(line.split()[:_SAYS_WHAT])
    for paragraph in rest:
        if _GREETING.match(paragraph.strip()):
            return
        if re.search(r"[.!?;]\s*$", paragraph):
            continue
        for line in paragraph.splitlines():
            cells = [cell for cell in line.split("|") if cell.strip()]
            of_table = len(cells) > 1 and not (len(cells) == 2 and re.search(r"\d", cells[1]))
            is_other = _LABEL.match(line) or (is_letter and _REFERENCE.match(line))
            if not of_table and not is_other:
                own = _YOURS.sub("", line.strip())
                yield " ".join(_SMALL.sub("", own).split()[:_BELOW])


def _is_named(said: list[str], noun: FileNoun) -> bool:
    phrases = [" ".join(_WORDS.findall(name)) for name in noun.words if not name.isalpha()]
    if any(f" {phrase} " in f" {' '.join(said)} " for phrase in phrases):
        return True  # "fiche de paie"
    return any(
        word in noun.words or word.removesuffix("s") in noun.words or _is_compound(word, noun)
        for word in said
    )


def _is_compound(word: str, noun: FileNoun) -> bool:
    """Whether it is made of several and ends with what such files are called: Wartungsvertrag."""
    return word.endswith(noun.ends) and not word.endswith(_OTHER_ENDS)


def _words(text: str) -> list[str]:
    return _WORDS.findall(fold(text))


def _single(word: str) -> str:
    return word.removesuffix("s")
