"""A question -> the kind of answer that it asks for; used by asking, which takes it apart. Pure.

In the languages of assistant/languages.
"""

from __future__ import annotations

import re
from typing import Literal

from assistant.languages import ENGLISH, Language

AnswerKind = Literal["person", "place", "date", "number", "yes_no", "reason", "other"]
Patterns = tuple[tuple[AnswerKind, str], ...]

_ENGLISH: Patterns = (
    (
        "yes_no",  # not "Can you tell me when …"
        r"^\W*(?!\w+\s+(?:you|we|i|anyone|anybody|someone|somebody)\s+(?:please\s+|perhaps\s+|also\s+)?"
        r"(?:tell|say|explain|show|give|know|find|list|name|look|help|remember|remind|check)\b)"
        r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must"
        r"|wo(?=n['’]t))(?:n?['’]t)?\b",
    ),
    (
        "date",
        # not "What pressure should it have when cold?"
        r"^(?:(?!\b(?:what|which|who|whom|whose|where|why|how)\b).)*\bwhen\b"
        r"|\b(?:what|which|in what|on what)\s+(?:\w+\s+)?"
        r"(?:year|date|day|month|century|decade|era|time|season)s?\b"
        r"|\bhow long ago\b",
    ),
    (
        "number",
        r"\bhow (?:many|much|old|long|far|tall|high|large|big|often|fast|deep|wide|heavy)\b"
        r"|\b(?:what|which)\s+(?:\w+\s+){0,4}?(?:percentage|percent|number|amount|price|cost|rate"
        r"|age|size|population|length|height|distance|weight|proportion|share|total|sum|salary"
        r"|temperature|speed|fraction|ratio)s?\b",
    ),
    ("person", r"\b(?:who|whom|whose)\b|\b(?:what|which)\s+(?:\w+\s+)?(?:person|man|woman)\b"),
    (
        "place",
        r"\bwhere\b|\b(?:what|which)\s+(?:\w+\s+)?(?:city|country|state|town|place|region|county"
        r"|continent|location|island|river|province|village|area|nation)\b",
    ),
    ("reason", r"\bwhy\b|\bfor what reason\b|\bhow come\b"),
)
_GERMAN: Patterns = (
    (
        "yes_no",
        r"^\W*(?!\w+\s+(?:du|sie|ihr)\s+(?:mir|uns)\b)"
        r"(?:ist|sind|war|waren|hat|haben|hatten?|habe|kann|können|könnte|darf|dürfen|muss|müssen"
        r"|soll|sollen|sollte|wird|werden|wurden?|gibt\s+es|braucht|brauche|brauchen|gilt|gelten"
        r"|gehört|zahlt|zahlen)\b",
    ),
    (
        "date",
        r"\bwann\b|\bwelche[nmsr]?\s+(?:jahr|datum|tag|monat|woche|jahrhundert|termin|uhrzeit)\w*\b"
        r"|\bum\s+wie\s?viel\s+uhr\b|\bwie\s?viel\s+uhr\b|\bwie\s+lange?\s+her\b",
    ),
    (
        "number",
        r"\bwie\s?viele?\b|\bwie\s+(?:hoch|lange?|oft|alt|weit|groß|gross|teuer|schwer|breit|schnell"
        r"|warm|heiß|tief|dick|stark)\b|\bwas\s+kost(?:en|et|eten?)\b"
        r"|\bwelche[nmsr]?\s+(?:\w+\s+)?(?:betrag|preis|anzahl|menge|höhe|temperatur|prozent\w*)\b",
    ),
    (
        "person",
        r"\b(?:wer|wen|wem|wessen)\b"
        r"|\bwelche[nmsr]?\s+(?:\w+\s+)?(?:person|frau|mann|kolleg\w+|mitarbeiter\w*|firma)\b",
    ),
    ("place", r"\b(?:wo|wohin|woher)\b|\bin\s+welche[mnr]\s+(?:stadt|ort|land|straße|raum|haus)\b"),
    ("reason", r"\b(?:warum|wieso|weshalb)\b|\baus\s+welchem\s+grund\b"),
)
_FRENCH: Patterns = (
    (
        "yes_no",
        r"^\W*(?:est-ce\s+que?\b|est-ce\s+qu['’]|est-(?:il|elle|on)\b|y\s+a-t-il\b|peut-on\b|peut-(?:il|elle)\b"
        r"|puis-je\b|doit-on\b|dois-je\b|faut-il\b|a-t-(?:il|elle|on)\b)"
        r"|^(?!.*\b(?:quand|où|combien|pourquoi|comment|qu['’]|qui|que|quoi|quel(?:le)?s?)\b).*"
        r"\b(?:a|est|peut|faut|doit|sont|ont|peuvent)-(?:t-)?(?:il|elle|ils|elles|on)\b",
    ),
    (
        "date",
        r"\bquand\b|\bquel(?:le)?s?\s+(?:est\s+(?:la\s+|l['’]))?(?:date|année|annee|jour|mois|heure|époque|siècle)s?\b",
    ),
    (
        "number",
        r"\bcombien\b|\bquel(?:le)?\s+(?:\w+\s+|l['’]){0,3}?(?:prix|montant|nombre|coût|cout|tarif|loyer|âge|age"
        r"|taux|somme|température|pourcentage|surface|durée|total|poids|taille|hauteur)\b",
    ),
    (
        "person",
        r"^\W*(?:(?:à|a|de|par|pour|chez|avec|c['’]est)\s+)?qui\b|\b(?:à|de|par|chez|avec)\s+qui\b"
        r"|\bquel(?:le)?\s+(?:personne|femme|homme|collègue)\b",
    ),
    ("place", r"\boù\b|^\W*(?:d['’])?ou\b|\bdans\s+quel(?:le)?\s+(?:ville|pays|rue|salle|pièce)\b"),
    ("reason", r"\bpourquoi\b|\bpour\s+quelle\s+raison\b"),
)
_SPANISH: Patterns = (
    (
        "yes_no",
        r"^\W*(?:hay|había|está|están|tiene|tienen|tengo|puedo|puede|pueden|se\s+puede|debo|debe|es|son|fue"
        r"|hace\s+falta|existe)\b",
    ),
    (
        "date",
        r"\bcuándo\b|^\W*(?:\w+\s+)?cuando\b|\bqu[eé]\s+(?:d[ií]as?|fechas?|año|mes|hora|siglo)\b",
    ),
    (
        "number",
        r"\bcuánt[oa]s?\b|^\W*(?:\w+\s+)?cuant[oa]s?\b"
        r"|\b(?:qu[eé]|cu[aá]l\s+es\s+(?:el|la))\s+(?:\w+\s+)?(?:precio|importe|cantidad|porcentaje|tarifa|coste"
        r"|número|total|temperatura|edad|alquiler|cuota)\b",
    ),
    ("person", r"\bqui[eé]n(?:es)?\b"),
    (
        "place",
        r"\ba?d[oó]nde\b|\ben\s+qu[eé]\s+(?:ciudad|pueblo|calle|sala|lugar)\b",
    ),
    ("reason", r"\bpor\s+qu[eé]\b|\bpor\s+cuál\s+motivo\b"),
)
_KINDS = {
    code: tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in patterns)
    for code, patterns in (
        ("en", _ENGLISH), ("de", _GERMAN), ("fr", _FRENCH), ("es", _SPANISH),
    )
}  # fmt: skip
_CENTURY = re.compile(
    r"\b(?:centur|decade|\d{2,4}s\b|era\b|age\b|summer|winter|spring|autumn"
    r"|jahrhundert|frühling|frühjahr|sommer|herbst|printemps|été\b|automne|hiver|siècle"
    r"|siglo|primavera|verano\b|otoño|invierno)",
    re.I,
)
_BECAUSE = {
    "en": r"because|since|due to|as a result|so that|in order to|reason|caused? by|therefore|thus"
    r"|to (?:avoid|prevent|protect|allow|make|help|reduce|increase)|led to|owing to",
    "de": r"weil|damit|wegen|deshalb|deswegen|daher|darum|grund|gründe|denn|aufgrund"
    r"|um[^.]{1,60}\bzu",
    "fr": r"parce|car|afin|cause|raisons?|pour|donc|puisque|grâce|suite à",
    "es": r"porque|debido|para|motivos?|ya que|causa|razón",
}
_REASONS = {code: re.compile(rf"\b(?:{words})\b", re.I) for code, words in _BECAUSE.items()}


def kind_of(text: str, language: Language = ENGLISH) -> AnswerKind:
    for kind, pattern in _KINDS[language.code]:
        if pattern.search(text):
            return kind
    return "other"


def names_time(text: str) -> bool:
    """Whether it says a time that is no date: a century, a season."""
    return bool(_CENTURY.search(text))


def gives_reason(text: str, language: Language = ENGLISH) -> bool:
    return bool(_REASONS[language.code].search(text))
