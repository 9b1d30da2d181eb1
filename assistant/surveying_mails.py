"""A question for mails, or for papers attached to mails of a mailbox -> those that fit, told.

Composes corpus and store; used by surveying. A mailbox is one file: each mail in it counts as one,
a copy of it in another mailbox does not, nor what it quotes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from assistant.amounts import amount_of
from assistant.calling import Paper
from assistant.corpus import CorpusQuestion
from assistant.dating import NO_DAY, Dated, day_said, within
from assistant.languages import fold
from assistant.pieces import pieces
from assistant.query import Query, alternatives, any_expression, expression
from assistant.quotations import is_quotation, subject_of, writer_of
from assistant.records import Citation, Sentence
from assistant.speaking import TITLES
from assistant.store import Store, StoredPassage, SurveyedFile
from assistant.survey_words import MOST_LISTED, PRICED, Coverage, Found, sentences
from assistant.wording import FUNCTION_WORDS, words_of

MAILS = ("eml", "msg")
_OF_ONE = (".eml", ".msg")
_ME = frozenset({"me", "myself"})
_DRAFTS = re.compile(r"drafts?|entwürfe|brouillons|borradores", re.IGNORECASE)  # never sent
_LEAST_OWN = 3  # mails that somebody sent or got, at least, whose mailbox it is
_PEOPLE = re.compile(  # of a topic behind "from", or of one behind "to"
    r"(?P<who>.+?)(?:\s+to\s+(?P<whom>.+?))?(?:\s+(?:about|regarding|concerning|on)\s+(?P<on>.+))?",
    re.IGNORECASE,
)
_HEAD = re.compile(r"(?:^|\n\n)((?:(?:Date|From|To|Cc): .*(?:\n|$))+)")
_FROM = re.compile(r"^From: (.*)$", re.MULTILINE)
_TO = re.compile(r"^(?:To|Cc): (.*)$", re.MULTILINE)
_ADDRESS = re.compile(r"[\w.+'-]+@[\w.-]+")
Cite = Callable[[SurveyedFile, StoredPassage, int, int], Citation]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file attached to a mail: its name, how it begins, and the ids of its pages."""

    name: str
    first: StoredPassage
    pages: list[int]


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail: `file` is that which holds it, with the mail's own subject, sender and date."""

    file: SurveyedFile
    label: str  # "" if the file holds no other
    first: StoredPassage
    sender: str  # as its head has it
    receivers: str
    attached: list[Attachment] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)  # ids: its own, then those attached

    @property
    def day(self) -> Dated | None:
        return day_said(self.file.path, "", "", "", self.file.date or None)


def mails_asked_for(
    store: Store, asked: CorpusQuestion, query: Query, files: Sequence[SurveyedFile], cite: Cite
) -> list[Sentence] | None:
    """The answer to a question for mails; None where it asks for what is not known of mails, or
    for one that is not found: a file may tell of it."""
    mails = mails_of(store, files)
    topic, people = asked.topic, _People()
    if asked.sent_by or asked.sent_to:
        people, topic = _people_of(asked)
    mine = _owner(mails) if asked.received or people.are_mine else ""
    if asked.tag or (people.are_mine and not mine):
        return None
    match = any_expression(topic, query.phrases)
    holding = store.survey.pages_holding(match, asked.own_words) if match else {}
    excluded = [expression(word, (word,)) for word in query.excluded]
    without = {page for each in excluded if each for page in store.survey.pages_holding(each, True)}
    fitting: list[tuple[Mail, StoredPassage]] = []
    for mail in mails:
        pages = mail.pages[::-1] if asked.attached else mail.pages
        shown = next((holding[page] for page in pages if page in holding), None)
        if (topic and shown is None) or without & set(mail.pages):
            continue
        if asked.received and mine and mine in _addresses(mail.sender):
            continue
        if _is_me(people.who) and _DRAFTS.fullmatch(Path(mail.file.path).stem):
            continue
        if people.fit(mail, mine) and _is_such(mail, asked, query):
            fitting.append((mail, shown or mail.first))
    is_of_topic = topic and (asked.ask in ("latest", "oldest") or people.are_mine)
    if not fitting and (asked.kind or is_of_topic):
        return None
    found, undated, unpriced = _found(Texts(store), replace(asked, topic=topic), fitting, cite)
    read = [file for file in files if file.document_id is not None]
    return sentences(asked, found, undated, Coverage(len(mails), len(read), len(files), unpriced))


@dataclass(frozen=True, slots=True)
class Papers:
    """How many papers are called what is asked for, and those that fit, as `sentences` has them."""

    called: int
    found: list[Found]
    undated: list[Found]
    unpriced: int


def papers_attached(
    texts: Texts, asked: CorpusQuestion, query: Query, mails: Sequence[Mail], cite: Cite
) -> Papers:
    """The files attached to mails of mailboxes that are called what is asked for; where amounts
    are, none whose text was seen."""
    match = any_expression(asked.topic, query.phrases)
    holding = texts.store.survey.pages_holding(match, asked.own_words) if match else {}
    called = [
        (replace(mail, label=f"{one.name} · {mail.label}", pages=one.pages), one.first)
        for mail in mails
        if mail.label
        for one in mail.attached
        if Paper(one.name, "", one.first.text).is_called(asked.noun, asked.kind)
    ]
    fitting = []
    for mail, first in called:
        shown = next((holding[page] for page in mail.pages if page in holding), None)
        if _is_in(mail, query) and not asked.tag and (shown or not asked.topic):
            fitting.append((mail, shown or first))
    return Papers(len(called), *_found(texts, asked, fitting, cite))


def _is_single(file: SurveyedFile) -> bool:
    return Path(file.path).suffix.lower() in _OF_ONE


def _may_hold_mails(file: SurveyedFile) -> bool:
    """By its type; Thunderbird's mailboxes have no extension, as texts may have none."""
    return file.kind in MAILS or (file.kind == "text" and not Path(file.path).suffix)


def mails_of(store: Store, files: Sequence[SurveyedFile]) -> list[Mail]:
    """Every mail of these files once, the newest first; those without a date last."""
    by_document = {file.document_id or 0: file for file in files if _may_hold_mails(file)}
    found: list[Mail] = []
    last = 0
    for page in store.survey.mail_pages([id for id in by_document if id]):
        passage, file = page.first, by_document[page.first.document_id]
        is_new = not page.attachment and not (_is_single(file) and passage.document_id == last)
        if not page.message or is_quotation(page.message):
            continue
        if not is_new and found:
            _attach(found[-1], page.attachment, passage)
            continue
        last = passage.document_id
        found.append(_mail(file, page.message, passage))
    once = {one.first.text: one for one in reversed(found)}
    return sorted(once.values(), key=lambda one: one.file.date, reverse=True)


def _attach(mail: Mail, name: str, passage: StoredPassage) -> None:
    """One more page of what is attached: of the same file, if that has the same name."""
    mail.pages.append(passage.page_id)
    if mail.attached and mail.attached[-1].name == name:
        mail.attached[-1].pages.append(passage.page_id)
    else:
        mail.attached.append(Attachment(name, passage, [passage.page_id]))


def _mail(file: SurveyedFile, label: str, first: StoredPassage) -> Mail:
    head = _HEAD.search(first.text)
    lines = head[1] if head else ""
    sender, receivers = (", ".join(each.findall(lines)) for each in (_FROM, _TO))
    is_box = not _is_single(file)
    if is_box:
        day = re.match(r"\d{4}-\d\d-\d\d", label)
        file = replace(
            file, title=subject_of(label), author=writer_of(label), date=day[0] if day else ""
        )
    return Mail(file, label if is_box else "", first, sender, receivers, pages=[first.page_id])


# --- what fits ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _People:
    """The words of the names of who wrote a mail, and of whom it is to, one of each side; none:
    anybody."""

    who: tuple[frozenset[str], ...] = ()
    whom: tuple[frozenset[str], ...] = ()

    @property
    def are_mine(self) -> bool:
        return _is_me((*self.who, *self.whom))

    def fit(self, mail: Mail, mine: str) -> bool:
        sides = ((self.who, mail.sender), (self.whom, mail.receivers))
        return all(
            not side
            or any(
                mine in _addresses(said) if name & _ME else name <= _names(said) for name in side
            )
            for side, said in sides
        )


def _is_me(names: Sequence[frozenset[str]]) -> bool:
    return any(name & _ME for name in names)


def _people_of(asked: CorpusQuestion) -> tuple[_People, str]:
    """Of whom and to whom, and about what: "Petra to me about the keys"."""
    said = _PEOPLE.fullmatch(asked.topic)
    if said is None:
        return _People(), asked.topic
    who, whom = (_named(said[side] or "") for side in ("who", "whom"))
    if asked.sent_to:
        who, whom = (), (*who, *whom)
    return _People(who, whom), said["on"] or ""


def _named(text: str) -> tuple[frozenset[str], ...]:
    """The words of each of the names in a question that "or" joins, without "the" and "Dr"."""
    found = (_names(one) - (FUNCTION_WORDS - _ME) - TITLES for one in alternatives(text))
    return tuple(one for one in found if one)


def _names(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", fold(text)))


def _addresses(text: str) -> set[str]:
    return {one.lower() for one in _ADDRESS.findall(text)}


def _owner(mails: Sequence[Mail]) -> str:
    """The address that sent or got more than half of the mails, if just one did so the most: whose
    they are. Of two who only write to each other it may be either."""
    counted: Counter[str] = Counter()
    for mail in mails:
        counted.update(_addresses(f"{mail.sender} {mail.receivers}"))
    (own, most), (_, second) = (*counted.most_common(2), ("", 0), ("", 0))[:2]
    return own if most >= _LEAST_OWN and 2 * most > len(mails) and most > second else ""


def _is_such(mail: Mail, asked: CorpusQuestion, query: Query) -> bool:
    """Whether it lies in the filters' days, and has what it is to have beside its words."""
    if asked.attached and not mail.attached:
        return False
    kind = {word.stem for word in words_of(asked.kind)}
    return kind <= {word.stem for word in words_of(mail.file.title)} and _is_in(mail, query)


def _is_in(mail: Mail, query: Query) -> bool:
    """Whether it is of the writers that "from:" names, and of the days that "after:" and "before:"
    leave, as what it quotes may be; a file of one mail that says no date is there by the file's
    time."""
    if query.writers and not any(fold(one) in fold(mail.sender) for one in query.writers):
        return False
    if not (query.after or query.before):
        return True
    last = query.before.isoformat() if query.before else "9999"
    since = query.after.isoformat() if query.after else ""
    return since <= mail.file.date[:10] < last if mail.file.date else not mail.label


def _found(
    texts: Texts, asked: CorpusQuestion, mails: Sequence[tuple[Mail, StoredPassage]], cite: Cite
) -> tuple[list[Found], list[Found], int]:
    """Those that fit in date and amount, in the order asked for; those that fit but say no date,
    where it is asked for one; and how many fit but for an amount, which was not found."""
    found: list[Found] = []
    undated: list[Found] = []
    unpriced = 0
    wants_day = bool(asked.period) or asked.ask in ("latest", "oldest")
    unit = asked.bound.unit if asked.bound else ""
    listed = sorted(mails, key=lambda one: one[0].file.date, reverse=asked.ask != "oldest")
    for mail, shown in listed:
        day = mail.day
        if asked.period and day and not within(day, asked.period):
            continue
        amount, at = None, None
        if asked.bound or asked.ask in PRICED:
            passages = [one for page in mail.pages for one in texts.of(mail, page)]
            whole = whole_text(passages)
            if asked.ask in PRICED and whole in texts.seen:
                continue
            texts.seen.add(whole)
            amount = amount_of([one.text for one in passages], unit)
            if amount is None and asked.bound:
                unpriced += 1
                continue
            if amount is not None:
                if asked.bound and not asked.bound.holds(amount.value):
                    continue
                at = (passages[amount.text], amount.start, amount.end)
        kept = undated if wants_day and day is None else found
        is_shown = len(kept) < MOST_LISTED or asked.ask in PRICED
        at = at or (shown, *telling(shown, asked.topic)) if is_shown else None
        cited = cite(mail.file, *at) if at else None
        kept.append(Found(mail.file, day or NO_DAY, cited, amount, mail.label))
    return found, undated, unpriced


@dataclass(slots=True)
class Texts:
    """The passages of documents by page, each document read once; `seen`: the texts whose amounts
    were taken, so that a copy is not counted twice."""

    store: Store
    seen: set[str] = field(default_factory=set)
    known: dict[int, Mapping[int, list[StoredPassage]]] = field(default_factory=dict)

    def of(self, mail: Mail, page: int) -> Sequence[StoredPassage]:
        id = mail.first.document_id
        if id not in self.known:
            by_page: dict[int, list[StoredPassage]] = {}
            for passage in self.store.survey.passages(id):
                by_page.setdefault(passage.page_id, []).append(passage)
            self.known[id] = by_page
        return self.known[id].get(page, [])


def whole_text(passages: Sequence[StoredPassage]) -> str:
    return " ".join(" ".join(each.text.split()) for each in passages)


def telling(passage: StoredPassage, topic: str) -> tuple[int, int]:
    """The sentence that has most of the topic's words; else the first one."""
    wanted = {word.stem for word in words_of(topic)}

    def held(span: tuple[int, int]) -> int:
        return len(wanted & {word.stem for word in words_of(passage.text[span[0] : span[1]])})

    return max(list(pieces(passage.text)) or [(0, len(passage.text))], key=held)
