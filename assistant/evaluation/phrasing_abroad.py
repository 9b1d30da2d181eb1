"""A German, French or Spanish sentence or table row -> questions in its language. Pure.

phrasing asks it for what is not in English. As there, only forms whose question is surely right: of
any other sentence a gap is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.languages import FRENCH, GERMAN, SPANISH, fold, word_set
from assistant.wording import content, words_of

_NUMBER = r"(?:\d+(?:[.,\u00a0\u202f ]\d+)*)"
_NAME = r"(?:[A-ZÀ-Þ][\w’'-]+(?: (?:de |del |von |van )?[A-ZÀ-Þ][\w’'-]+){1,2})"
_TIMES = (
    r"(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?|Stunden?|Minuten?|jours?|semaines?|mois|ans?|années?"
    r"|heures?|minutes?|días?|semanas?|mes(?:es)?|años?|horas?|minutos?)"
)


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence (`told` is the answer) and its question; the groups are those of the sentence."""

    sentence: re.Pattern[str]
    question: str
    made: str


@dataclass(frozen=True, slots=True)
class Forms:
    """gap, cell: how a gap and a cell of a table are asked for ("{row}" with its table)."""

    gap: str
    cell: str
    within: str
    pointing: frozenset[str]
    told: tuple[Form, ...]


def _form(sentence: str, question: str, made: str) -> Form:
    return Form(re.compile(sentence), question, made)


_SUBJECT = r"^(?P<subject>[^,;:()]+?)"
_DE_DATE = (
    r"(?P<told>\d{1,2}\.\s?(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September"
    r"|Oktober|November|Dezember)\s\d{4}|\d{1,2}\.\d{1,2}\.\d{4})"
)
_DE_VERB = (
    r"(?P<verb>ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|endet|endete"
    r"|enden|beginnt|begann|beginnen|findet|fand|finden|gilt|galt|gelten|läuft|lief|laufen)"
)
_FR_DATE = (
    r"(?P<told>(?:1er|\d{1,2}) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre"
    r"|octobre|novembre|décembre) \d{4})"
)
_FR_VERB = r"(?:est|sont|a|ont|sera|seront|était|étaient)(?: été)?"
_ES_DATE = (
    r"(?P<told>\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre"
    r"|noviembre|diciembre) del? \d{4})"
)
_ES_VERB = (
    r"(?P<verb>(?:fue|fueron|será|serán|ha sido|han sido|está|están) [\w]+d[oa]s?"
    r"|se \w+(?:ó|aron|ieron|ará|arán)|(?:vence|termina|empieza|comienza|expira)n?)"
)
_AMOUNT = rf"(?P<told>{_NUMBER}(?: |\u00a0)?(?:€|£|\$|%|[^\W\d_]{{3,}}))"
_LASTS = rf"(?P<told>(?:{_NUMBER}|[^\W\d_]+) {_TIMES})"
_AFTER = r"(?:\s(?!alt|spät|früh|tard|tôt|antes|después|und|et|y|bis|à).*)?$"

_FORMS = {
    "de": Forms(
        "Was fehlt: „{}“?",
        "Was steht unter „{name}“ für „{row}“{within}?",
        " in {}",
        word_set(
            "er sie es wir ihr ich du dies diese dieser dieses jene jener jenes dort hier da"
            " damit dabei dazu daran darauf ihre ihren sein seine seinen unser unsere ihm ihnen"
            " man wer was wo wann wenn falls als weil obwohl nach vor bei mit von zu in im am an"
            " auf aus fur ab seit bis und oder aber auch nur so solche beide einer eines"
            " sehr nicht kein keine"
        ),
        (
            _form(
                rf"{_SUBJECT} {_DE_VERB}(?P<before> [^,;:]*?)? bis zum {_DE_DATE}"
                r"(?P<after>[^,;:]*)$",
                "Bis wann {verb} {subject}{before}{after}?",
                "when",
            ),
            _form(
                rf"{_SUBJECT} {_DE_VERB}(?P<before> [^,;:]*?)? (?P<lead>ab|seit) dem {_DE_DATE}"
                r"(?P<after>[^,;:]*)$",
                "{lead} wann {verb} {subject}{before}{after}?",
                "when",
            ),
            _form(
                rf"{_SUBJECT} {_DE_VERB}(?P<before> [^,;:]*?)? am {_DE_DATE}(?P<after>[^,;:]*)$",
                "Wann {verb} {subject}{before}{after}?",
                "when",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>kostet|kosten|kostete|kosteten|beträgt|betragen|betrug)"
                rf" (?:etwa |rund |insgesamt )?(?!{_NUMBER} {_TIMES}){_AMOUNT}{_AFTER}",
                "Wie viel {verb} {subject}?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>dauert|dauern|dauerte|dauerten) {_LASTS}{_AFTER}",
                "Wie lange {verb} {subject}?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} beträgt {_LASTS}{_AFTER}",
                "Wie lang ist {subject}?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>wird|werden|wurde|wurden) von (?:Herrn |Frau |Dr\. )?"
                rf"(?P<told>{_NAME}) (?P<after>[^,;:]*\w(?:t|en))$",
                "Von wem {verb} {subject} {after}?",
                "who",
            ),
        ),
    ),
    "fr": Forms(
        "Que manque-t-il : « {} » ?",
        "Que trouve-t-on sous « {name} » pour « {row} »{within} ?",
        " dans {}",
        word_set(
            "il elle on ils elles je tu nous vous ce cela ceci cette ces cet celui celle ceux"
            " celles y en son sa ses leur leurs notre nos qui que quoi ou quand si comme dans"
            " sur sous avec sans chez vers entre depuis pendant avant apres pour par a au aux de"
            " du et mais donc aussi ainsi voici voila chaque tout tous toute toutes ne"
        ),
        (
            _form(
                rf"{_SUBJECT} (?P<verb>{_FR_VERB}(?: [^,;:]*?)?) le {_FR_DATE}(?P<after>[^,;:]*)$",
                "Quand est-ce {que} {subject} {verb}{after} ?",
                "when",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>coûtent|coûte|coûtait) {_AMOUNT}{_AFTER}",
                "Combien {verb} {subject} ?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>s['’]élève|s['’]élèvent|s['’]élevait) à {_AMOUNT}{_AFTER}",
                "À combien {verb} {subject} ?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>est|était) de (?!{_NUMBER} {_TIMES}){_AMOUNT}{_AFTER}",
                "De combien {verb} {subject} ?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>dure|durent|durait) {_LASTS}{_AFTER}",
                "Combien de temps {verb} {subject} ?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>(?:est|sont|a été|ont été|fut) \w+(?:é|i|u|t|s)e?s?)"
                rf" par (?P<told>{_NAME})$",
                "Par qui est-ce {que} {subject} {verb} ?",
                "who",
            ),
        ),
    ),
    "es": Forms(
        "¿Qué falta: «{}»?",
        "¿Qué figura bajo «{name}» para «{row}»{within}?",
        " en {}",
        word_set(
            "ella ellos ellas esto eso este esta estos estas ese esa esos esas aquel aquella"
            " yo tu usted ustedes nosotros se le les lo su sus mi mis nuestro nuestra que quien"
            " donde cuando como si en sobre bajo con sin entre desde durante antes despues para"
            " por a al de del y o pero tambien asi cada todo todos toda todas no ni"
        ),
        (
            _form(
                rf"{_SUBJECT} {_ES_VERB}(?P<before> [^,;:]*?)? el {_ES_DATE}(?P<after>[^,;:]*)$",
                "¿Cuándo {verb} {subject}{before}{after}?",
                "when",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>cuesta|cuestan|costaba|costó) {_AMOUNT}{_AFTER}",
                "¿Cuánto {verb} {subject}?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>asciende|ascienden|ascendió) a {_AMOUNT}{_AFTER}",
                "¿A cuánto {verb} {subject}?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>es|era) de (?!{_NUMBER} {_TIMES}){_AMOUNT}{_AFTER}",
                "¿De cuánto {verb} {subject}?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>dura|duran|duró) {_LASTS}{_AFTER}",
                "¿Cuánto {verb} {subject}?",
                "amount",
            ),
            _form(
                rf"{_SUBJECT} (?P<verb>(?:fue|fueron|ha sido|han sido|es|son) \w+[dt][oa]s?)"
                rf" por (?P<told>{_NAME})$",
                "¿Por quién {verb} {subject}?",
                "who",
            ),
        ),
    ),
}
_MOST_SUBJECT = 12  # words of a subject that a question takes over
_LANGUAGES = {one.code: one for one in (GERMAN, FRENCH, SPANISH)}


def leans(first: str, code: str) -> bool:
    """Whether a sentence that begins with this word leans on another one."""
    return fold(first) in _FORMS[code].pointing or first == "Él"  # folded it is an article


def asked(sentence: str, code: str) -> Iterator[tuple[str, str, str]]:
    """(question, answer, how it was made) of each form that the sentence has."""
    for form in _FORMS[code].told:
        match = form.sentence.match(sentence.rstrip(". "))
        if match is None or not _is_thing(match["subject"], code):
            continue
        parts = {name: text or "" for name, text in match.groupdict().items()}
        parts["subject"] = _inner(match["subject"], code)
        parts["que"] = "qu’" if fold(parts["subject"])[0] in "aeiouh" else "que "
        question = " ".join(form.question.format(**parts).replace("qu’ ", "qu’").split())
        yield question[0].upper() + question[1:], match["told"].strip(), form.made


def gap(left: str, code: str) -> str:
    return _FORMS[code].gap.format(left)


def cell(name: str, row: str, title: str, code: str) -> str:
    """The cell of a row under a column; the names are quoted, as they fit no sentence."""
    forms = _FORMS[code]
    within = forms.within.format(title) if title else ""
    return forms.cell.format(name=name, row=row, within=within)


def _is_thing(subject: str, code: str) -> bool:
    """Whether it names something, and not too much."""
    language = _LANGUAGES[code]
    names = content(words_of(subject, language), language)
    return bool(names) and len(subject.split()) <= _MOST_SUBJECT


def _inner(subject: str, code: str) -> str:
    """A subject inside a question: its first word small if it is an article or the like."""
    first, _, rest = subject.partition(" ")
    language = _LANGUAGES[code]
    joined = re.match(r"[LD]['’]", first)
    small = fold(first) in language.function_words or joined
    return f"{first[0].lower()}{first[1:]} {rest}".strip() if small else subject
