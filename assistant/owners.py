"""A question about oneself, or a relative -> its evidence without what is somebody else's; used by
weighing. Pure.

"What am I allergic to?": one's notes say "Me: penicillin", a friend's card "Allergic to walnuts".
Notes are of the person whose files these are; only what a label ("Mum: …", a row's first cell) or
the card of somebody ("Contacts/Sam.md") gives to another is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.kin import kin_in, kin_of
from assistant.languages import ENGLISH, fold, word_set
from assistant.records import Hit
from assistant.rows import cells_in, names
from assistant.wording import stems_of

ME = "me"
_MY = re.compile(
    r"(?:^\W*(?:(?:and|so|ok|hey|please)\W+)?|\b(?:is|are|was|were|what|when|which|know)\s+"
    r"|['’]s\s+)my\s+(?!\w+['’]s?\b|\w+s['’])(?P<what>[^?]*)",
    re.IGNORECASE,
)
_AM_I = re.compile(
    r"\b(?:am|was|['’]m)\s+i\b|\bi\s+am\b"
    r"|\b(?:do|did|should|must|can)\s+i\s+(?:have|take|weigh|eat|wear|earn|suffer)\b(?!\s+to\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?m:^|(?<=[.!?] ))(?:[-*+•][^\S\n]{1,5})?(?:\[[ xX]\][^\S\n]{0,5})?[*_]{0,3}"
    r"(?P<who>[^\W\d_a-zß-ÿ][\w'’.-]*(?: [^\W\d_a-zß-ÿ][\w'’.-]*){0,2})"
    r"(?:[^\S\n]{0,5}\([^)\n]{0,80}\))?[*_]{0,3}:[*_]{0,3}\s"
)
_ONESELF = re.compile(r"\b(?:me|my|mine|myself|i|i['’]m|i['’]ve|our|ours|us|we)\b", re.IGNORECASE)
_SPEAKS = re.compile(  # what somebody says or asks, and no fact about him
    r"\b(?:i|i['’]\w+|you|your|yours|we|us|our|my|me|please|let['’]?s)\b|\?", re.IGNORECASE
)
_PEOPLE = word_set(
    "contact contacts people person persons friends family relatives kontakte personen familie"
    " freunde famille amis personnes contactos personas familia amigos"
)
_CONTACT = re.compile(
    r"^[^\w\n]{0,12}(?:mobile|cell|(?:tele)?phone|tel|e-?mail|birthday|born|date of birth|dob"
    r"|address)[^\w\n]{0,5}:",
    re.IGNORECASE | re.MULTILINE,
)
_PERSONAL = re.compile(
    r"^[^\w\n]{0,12}(?:birthday|born|date of birth|dob|partner|kids|children)[^\w\n]{0,5}:"
    r"|\b(?:s?he|her|his|him|friend|neighbour|neighbor|colleague|cousin|wife|husband)\b",
    re.IGNORECASE | re.MULTILINE,
)
_REACHED = stems_of("phone telephone mobile cell landline email mail address birthday")
_ARTICLE = r"(?i:the|an?|your|this|that|each|any)"
_HOMES = ("home", "users")
_NAME = re.compile(r"(?:(?:mr|mrs|ms|dr|prof)\.? )?[^\W\d_]+(?:[ -][^\W\d_]+){0,2}", re.IGNORECASE)


def of_its_owner(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence that is not about somebody else than the question."""
    asked = asked_of(question)
    if not asked:
        return list(ranked)
    return [one for one in ranked if (_owner(question, one, hits) or min(asked)) in asked]


def asked_of(question: Question) -> frozenset[str]:
    """Whom it asks about: "me", or relatives; nobody where it names somebody, or only says who
    does what ("How much do I pay the cleaner?")."""
    if question.language is not ENGLISH or question.kind == "person":
        return frozenset()
    kin = kin_in(question.text)
    if kin:
        return frozenset(kin)
    my = _MY.search(question.text)
    of_me = (my and not re.search(r"\b(?:of|for|from|with)\s+my\b", question.text, re.I)) or (
        _AM_I.search(question.text)
    )
    return frozenset({ME}) if of_me and not question.names else frozenset()


def _owner(question: Question, one: Evidence, hits: Sequence[Hit]) -> str:
    """Whose a sentence is: "me", a relative, or a name, folded; "" if nothing says it."""
    hit, said = hits[one.candidate.hit], one.candidate
    asked, about = kin_in(question.text), kin_in(said.text)
    if asked & about:
        return ""
    who = _labelled(question, hit, said.start, said.end, hits)
    if who:
        spoken = fold(who) != ME and _SPEAKS.search(said.text)
        return "" if spoken else min(kin_in(who), default="") or fold(who)
    if not asked:
        if _ONESELF.search(said.text):
            return ""
        if about := about | _titled(hit):
            return min(about)
    return fold(_card(question, hit))


def _titled(hit: Hit) -> set[str]:
    """The relatives whose notes it is from, by its title, name or last heading."""
    return kin_in(f"{PurePath(hit.file).stem}; {hit.title}; {hit.heading.split(' › ')[-1]}")


def _labelled(question: Question, hit: Hit, start: int, end: int, hits: Sequence[Hit]) -> str:
    """The person to whom a label gives it: of its sentence, its line, or its row."""
    if names(hit, start, end):
        first = (cells_in(hit, start, end) or [""])[0].strip()
        return first if _NAME.fullmatch(first) and _is_person(question, first, hits) else ""
    line = hit.text.rfind("\n", 0, start) + 1
    for at in (start, line):
        label = _LABEL.match(hit.text, at, max(end, at))
        if label:
            return label["who"] if _is_person(question, label["who"], hits) else ""
    return ""


def _is_person(question: Question, who: str, hits: Sequence[Hit]) -> bool:
    """Whether a label calls somebody: oneself, a relative, whose card was found, or a name that
    nothing that was found writes with a small letter, and some running text with a capital.

    What is written in capitals ("DOB") or stands behind an article ("your Tax Reference") is none.
    """
    if fold(who) == ME or kin_of(who):
        return True
    if stems_of(who) & set(question.stems):
        return False
    if any(_words(who) & _words(card) for hit in hits if (card := _card(question, hit))):
        return True
    labels = {label["who"] for hit in hits for label in _LABEL.finditer(hit.text)}
    in_a_row = who in labels and any(fold(one) == ME or kin_of(one) for one in labels)
    word = re.escape(who.split()[-1])
    said = " ".join(hit.text for hit in hits)
    thing = rf"\b{word.lower()}\b|\b(?:{_ARTICLE})\s+{re.escape(who)}\b(?!['’]s)"
    if who.isupper() or re.search(thing, said):
        return False
    return in_a_row or bool(re.search(rf"[a-zß-ÿ],? \W{{0,3}}(?:[A-Z]\w+ )?{word}\b", said))


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", fold(name)))


def _card(question: Question, hit: Hit) -> str:
    """The name of the person whose card the hit is from; "" if it is none, or one's own."""
    path = PurePath(hit.file)
    for name in (hit.heading.split(" › ")[-1], hit.title, path.stem):
        bare = re.sub(r"\s*\([^)]*\)$", "", name.strip())
        if not bare or not _NAME.fullmatch(bare) or not bare.istitle() or kin_of(bare):
            continue
        if _words(bare) <= _PEOPLE:
            continue  # "Family" is nobody
        kept_with = {fold(word) for word in re.findall(r"\w+", f"{path.parent.name} {path.stem}")}
        whole = f"{hit.text}\n{hit.header}"
        if not (kept_with & _PEOPLE or _CONTACT.search(whole)):
            continue
        reached = set(question.stems) & _REACHED
        if (reached or _PERSONAL.search(whole)) and not _is_owner(bare, path):
            return bare
    return ""


def _is_owner(name: str, path: PurePath) -> bool:
    """Whether a name is that of the folder of the account in which the files are."""
    parts = [fold(part) for part in path.parts]
    homes = [parts[at + 1] for at, part in enumerate(parts[:-2]) if part in _HOMES]
    return any(fold(word) in home for word in name.split() for home in homes)
