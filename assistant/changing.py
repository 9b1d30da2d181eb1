"""Whether an answer may have changed since it was written, so that its date matters. Pure.

Used by answering: "What is the rent?" is answered with the date of the lease, "When was the mill
built?" is not.
"""

from __future__ import annotations

import re

from assistant.records import Sentence

_NOW = re.compile(
    r"\b(?:now|today|tonight|tomorrow|yesterday|current(?:ly)?|at (?:the|this) moment|at present"
    r"|present(?:ly)?|latest|newest|most recent(?:ly)?|up[- ]to[- ]date|still|nowadays|these days"
    r"|(?:this|next) (?:week|month|quarter|year|term|season)"
    r"|heute|jetzt|aktuelle?[nrs]?|derzeit|zurzeit|momentan|aujourd['’]hui|actuel(?:le|s|lement)?"
    r"|maintenant|en ce moment|hoy|ahora|actualmente|en este momento)\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:is|are|am|'s|do|does|can|must|costs?|earns?|owns?|leads?|runs?"
    r"|ist|sind|kostet|kosten|beträgt|zahlt|zahlen|est|sont|coûte|paie|es|son|cuesta|vale|paga)\b",
    re.IGNORECASE,
)
_CHANGING = re.compile(
    r"\b(?:prices?|costs?|pays?|charges?|rents?|subscriptions?|premiums?|dues|deposits?|fees?"
    r"|rates?|tariffs?|fares?|salar(?:y|ies)|wages?|discounts?"
    r"|balances?|stocks?|deadlines?|populations?|opening hours|open(?:s|ing)?|clos(?:es|ing)"
    r"|(?:tele)?phone|address(?:es)?|e-?mail|version|owner|landlord|tenant|insurer|supplier"
    r"|ceo|cfo|chief executive|chair(?:man|woman|person)?|president|(?:prime )?minister|mayor"
    r"|director|manager|head of|treasurer|secretary|principal|coach|captain|champion"
    r"|preise?|mieten?|kaution|kosten|kostet|gebühr(?:en)?|beitrag|tarife?|gehalt|stundenlohn|frist"
    r"|öffnungszeiten|telefonnummer|adresse|vermieter(?:in)?|vorsitzende[rn]?|leiter(?:in)?"
    r"|prix|loyer|frais|cotisation|salaire|coûte|délai|horaires?|téléphone|adresse"
    r"|propriétaire|président(?:e)?|directeur|directrice|trésori(?:er|ère)"
    r"|precios?|alquiler|fianza|cuotas?|tarifas?|sueldo|cuesta|plazo|horario|teléfono|dirección"
    r"|propietari[oa]|president[ea]|tesorer[oa])\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\bwhen(?:'s|’s|\s+(?:is|are|does|do|will|am))\b"
    r"|\bwann\s+(?:ist|sind|findet|finden|kommt|kommen|beginnt)\b"
    r"|\bquand\s+(?:est|sont|a(?:ura)?\s+lieu)\b|\bcuándo\s+(?:es|son|será|empieza)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:1[0-9]|20)\d\d\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)


_OF_ITS_DAY = re.compile(  # "next Thursday": of which week?
    r"\b(?:today|tonight|tomorrow|yesterday|(?:this|next|last|coming)\s+(?:week|weekend|month|quarter"
    r"|year|term|season|spring|summer|autumn|winter|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?"
    r"|in (?:two|three|four|five|six|\d+) (?:days|weeks|months)|\w+ (?:days|weeks|months) ago"
    r"|heute|morgen|gestern|übermorgen|(?:diese|nächste|letzte|vorige|kommende)[nrms]?\s+(?:woche|monat"
    r"|jahr|\w+tag)|aujourd['’]hui|demain|hier|(?:semaine|mois|année)\s+(?:prochaine?|dernière?)"
    r"|hoy|mañana|ayer|(?:semana|mes|año)\s+(?:que viene|próxim[oa]|pasad[oa]))\b",
    re.IGNORECASE,
)


def is_of_its_day(sentence: Sentence) -> bool:
    """Whether what a sentence says depends on the day on which it was written: "next Thursday"; or
    somebody wrote it on a day, in a mail; not in what is attached to one."""
    places = [one.place for one in sentence.citations]
    in_mail = any(one.message and not one.attachment for one in places)
    return in_mail or bool(_OF_ITS_DAY.search(sentence.text))


def asks_of_now(question: str) -> bool:
    """Whether it asks how something is, and names no time."""
    return bool(_PRESENT.search(question)) and not _DATED.search(question)


def may_have_changed(question: str) -> bool:
    """Whether it asks for how things are now: by a word for it, or in the present tense for what
    changes (a price, an office, when something will be) and without a date of its own."""
    if _NOW.search(question):
        return True
    if _DATED.search(question):
        return False
    asks_now = _PRESENT.search(question) and _CHANGING.search(question)
    return bool(asks_now or _WHEN.search(question))
