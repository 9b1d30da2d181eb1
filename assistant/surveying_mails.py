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
from assistant.query import Query, expression
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
class Mail:
    """A mail: `file` is that which holds it, with the mail's own subject, sender and date."""

    file: SurveyedFile
    label: str  # "" if the file holds no other
    first: StoredPassage
    sender: str  # as its head has it
    receivers: str
    attached: list[tuple[str, StoredPassage]] = field(default_factory=list)
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
    match = expression(topic, query.phrases) if topic else None
    holding = store.survey.pages_holding(match, asked.own_words) if match else {}
    excluded = [expression(word, (word,)) for word in query.excluded]
    without = {page for each in excluded if each for page in store.survey.pages_holding(each, True)}
    fitting: list[tuple[Mail, StoredPassage]] = []
    for mail in mails:
        pages = mail.pages[::-1] if asked.attached else mail.pages
        shown = next((holding[page] for page in pages if page in holding), None)
        if (topic and shown is None) or without & set(mail.pages):
            continue
        if asked.received and mine and mine in mail.sender.lower():
            continue
        if people.who & _ME and _DRAFTS.fullmatch(Path(mail.file.path).stem):
            continue
        if people.fit(mail, mine) and _is_such(mail, asked, query):
            fitting.append((mail, shown or mail.first))
    is_of_topic = topic and (asked.ask in ("latest", "oldest") or people.are_mine)
    if not fitting and (asked.kind or is_of_topic):
        return None
    found, undated, unpriced = _found(store, replace(asked, topic=topic), fitting, cite)
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
    store: Store, asked: CorpusQuestion, query: Query, mails: Sequence[Mail], cite: Cite
) -> Papers:
    """The files attached to mails of mailboxes that are called what is asked for."""
    match = expression(asked.topic, query.phrases) if asked.topic else None
    holding = store.survey.pages_holding(match, asked.own_words) if match else {}
    called = [
        (replace(mail, label=f"{name} · {mail.label}", pages=[first.page_id]), first)
        for mail in mails
        if mail.label
        for name, first in mail.attached
        if Paper(name, "", first.text).is_called(asked.noun, asked.kind)
    ]
    fitting = [
        (mail, holding.get(first.page_id, first))
        for mail, first in called
        if _is_in(mail, query) and not asked.tag and (not asked.topic or first.page_id in holding)
    ]
    return Papers(len(called), *_found(store, asked, fitting, cite))


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
            found[-1].attached.append((page.attachment, passage))
            found[-1].pages.append(passage.page_id)
            continue
        last = passage.document_id
        found.append(_mail(file, page.message, passage))
    once = {one.first.text: one for one in reversed(found)}
    return sorted(once.values(), key=lambda one: one.file.date, reverse=True)


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
    """The words of the names of who wrote a mail, and of whom it is to; none: anybody."""

    who: frozenset[str] = frozenset()
    whom: frozenset[str] = frozenset()

    @property
    def are_mine(self) -> bool:
        return bool((self.who | self.whom) & _ME)

    def fit(self, mail: Mail, mine: str) -> bool:
        sides = ((self.who, mail.sender), (self.whom, mail.receivers))
        return all(
            mine in said.lower() if wanted & _ME else wanted <= _names(said)
            for wanted, said in sides
        )


def _people_of(asked: CorpusQuestion) -> tuple[_People, str]:
    """Of whom and to whom, and about what: "Petra to me about the keys"."""
    said = _PEOPLE.fullmatch(asked.topic)
    if said is None:
        return _People(), asked.topic
    who, whom = (_named(said[side] or "") for side in ("who", "whom"))
    if asked.sent_to:
        who, whom = frozenset(), who | whom
    return _People(who, whom), said["on"] or ""


def _named(text: str) -> frozenset[str]:
    """The words of a name in a question, without "the" and "Dr"."""
    return _names(text) - (FUNCTION_WORDS - _ME) - TITLES


def _names(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", fold(text)))


def _owner(mails: Sequence[Mail]) -> str:
    """The address that sent or got more than half of the mails, if one did: whose they are."""
    counted: Counter[str] = Counter()
    for mail in mails:
        counted.update({one.lower() for one in _ADDRESS.findall(f"{mail.sender} {mail.receivers}")})
    ranked = counted.most_common(1)
    is_own = ranked and ranked[0][1] >= _LEAST_OWN and 2 * ranked[0][1] > len(mails)
    return ranked[0][0] if is_own else ""


def _is_such(mail: Mail, asked: CorpusQuestion, query: Query) -> bool:
    """Whether it lies in the filters' days, and has what it is to have beside its words."""
    if asked.attached and not mail.attached:
        return False
    kind = {word.stem for word in words_of(asked.kind)}
    return kind <= {word.stem for word in words_of(mail.file.title)} and _is_in(mail, query)


def _is_in(mail: Mail, query: Query) -> bool:
    """Whether it is of the days that "after:" and "before:" leave, as what it quotes may be; a file
    of one mail that says no date is there by the file's time."""
    if not (query.after or query.before):
        return True
    last = query.before.isoformat() if query.before else "9999"
    since = query.after.isoformat() if query.after else ""
    return since <= mail.file.date[:10] < last if mail.file.date else not mail.label


def _found(
    store: Store, asked: CorpusQuestion, mails: Sequence[tuple[Mail, StoredPassage]], cite: Cite
) -> tuple[list[Found], list[Found], int]:
    """Those that fit in date and amount, in the order asked for; those that fit but say no date,
    where it is asked for one; and how many fit but for an amount, which was not found."""
    found: list[Found] = []
    undated: list[Found] = []
    unpriced = 0
    wants_day = bool(asked.period) or asked.ask in ("latest", "oldest")
    unit = asked.bound.unit if asked.bound else ""
    texts = _Texts(store)
    listed = sorted(mails, key=lambda one: one[0].file.date, reverse=asked.ask != "oldest")
    for mail, shown in listed:
        day = mail.day
        if asked.period and day and not within(day, asked.period):
            continue
        amount, at = None, None
        if asked.bound or asked.ask in PRICED:
            passages = [one for page in mail.pages for one in texts.of(mail, page)]
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
class _Texts:
    """The passages of documents by page, each document read once."""

    store: Store
    known: dict[int, Mapping[int, list[StoredPassage]]] = field(default_factory=dict)

    def of(self, mail: Mail, page: int) -> Sequence[StoredPassage]:
        id = mail.first.document_id
        if id not in self.known:
            by_page: dict[int, list[StoredPassage]] = {}
            for passage in self.store.survey.passages(id):
                by_page.setdefault(passage.page_id, []).append(passage)
            self.known[id] = by_page
        return self.known[id].get(page, [])


def telling(passage: StoredPassage, topic: str) -> tuple[int, int]:
    """The sentence that has most of the topic's words; else the first one."""
    wanted = {word.stem for word in words_of(topic)}

    def held(span: tuple[int, int]) -> int:
        return len(wanted & {word.stem for word in words_of(passage.text[span[0] : span[1]])})

    return max(list(pieces(passage.text)) or [(0, len(passage.text))], key=held)
