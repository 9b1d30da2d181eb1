"""A question about the library in German, French or Spanish -> the same in English. Pure.

Before corpus, which knows the forms: "Welche Rechnungen erwähnen den Kessel seit 2023?" becomes
"which invoices mention Kessel since 2023". Every word must fit, here as there: what has another
form is left to the search.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.languages import FRENCH, GERMAN, SPANISH, Language

Forms = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Tongue:
    """What files are called; heads, with NOUN in the noun's place; and what limits a question.

    All are patterns, with what they are in English. Of `limits` one that ends in "…" takes in the
    words up to the next limit, or to the end.
    """

    nouns: dict[str, str]
    heads: Forms
    limits: Forms
    articles: str


_GERMAN = _Tongue(
    {
        "dateien?": "files",
        "dokumente?": "documents",
        "verträge": "contracts",
        "vertrag": "contract",
        "mietverträge": "leases",
        "mietvertrag": "lease",
        "rechnungen": "invoices",
        "rechnung": "invoice",
        "quittungen": "receipts",
        "quittung": "receipt",
        "belege": "receipts",
        "angebote": "quotations",
        "angebot": "quotation",
        "berichte": "reports",
        "bericht": "report",
        "anleitungen": "manuals",
        "anleitung": "manual",
        "handbücher": "manuals",
        "briefe": "letters",
        "brief": "letter",
        "policen": "policies",
        "protokolle?": "minutes",
        "rezepte": "recipes",
        "rezept": "recipe",
        "kontoauszüge": "statements",
        "lohnabrechnungen": "payslips",
        "gehaltsabrechnungen": "payslips",
        "bescheinigungen": "certificates",
        "zeugnisse": "certificates",
        "zeugnis": "certificate",
        "präsentationen": "presentations",
        "präsentation": "presentation",
        "tabellen": "spreadsheets",
        "tabelle": "spreadsheet",
        "e-?mails": "mails",
        "e-?mail": "mail",
        "pdf-dateien": "pdf files",
        "pdfs": "pdfs",
        "pdf": "pdf",
        "word-dateien": "word files",
        "word-dokumente": "word documents",
        "excel-dateien": "excel files",
        "e-books": "e-books",
    },
    (
        (
            r"wie\s?viele\s+(?:\w+e\s+)??NOUN(?:\s+(?:gibt\s+es|habe\s+ich|haben\s+wir|sind\s+(?:da|hier"
            r"|vorhanden)))?",
            "how many {} do I have",
        ),
        (
            r"(?:bitte\s+)?(?:liste|zeige?|nenne?|finde?|such\w*)\s+(?:mir\s+)?(?:bitte\s+)?"
            r"(?:alle\s+)?(?:meine\s+|unsere\s+|die\s+)?NOUN",
            "list all {}",
        ),
        (r"alle\s+(?:meine\s+|unsere\s+)?NOUN", "list all {}"),
        (
            r"welche\s+(?:meiner\s+|unserer\s+)?NOUN(?:\s+(?:gibt\s+es|habe\s+ich|haben\s+wir))?",
            "which {} do I have",
        ),
        (
            r"(?:(?:was|welche[rs]?|wo)\s+ist\s+|zeige?\s+(?:mir\s+)?)?(?:der|die|das|den|meine?|unsere?)"
            r"\s+(?:neu(?:e)?ste|letzte|jüngste|aktuellste)[nrs]?\s+NOUN",
            "the latest {}",
        ),
        (
            r"(?:(?:was|welche[rs]?|wo)\s+ist\s+|zeige?\s+(?:mir\s+)?)?(?:der|die|das|den|meine?|unsere?)"
            r"\s+älteste[nrs]?\s+NOUN",
            "the oldest {}",
        ),
    ),
    (
        (r"(?:aus|von|vom|in|im|für)\s+(?:dem\s+|das\s+)?(?:jahre?\s+)?(?=(?:19|20)\d\d)", "from "),
        (r"(?:ab|seit)\s+(?=(?:19|20)\d\d)", "since "),
        (r"vor\s+(?=(?:19|20)\d\d)", "before "),
        (r"nach\s+(?=(?:19|20)\d\d)", "after "),
        (r"bis\s+(?=(?:19|20)\d\d)", "until "),
        (r"(?:(?:19|20)\d\d)(?:-\d\d){0,2}", ""),
        (
            r"(?:aus\s+dem|vom|im)\s+(?:letzten|vorigen|vergangenen)\s+jahr|letztes\s+jahr",
            "from last year",
        ),
        (r"(?:aus|von|in)\s+diesem\s+jahr|dieses\s+jahr", "from this year"),
        (r"(?:aus\s+dem|vom|im)\s+(?:letzten|vorigen|vergangenen)\s+monat", "from last month"),
        (r"(?:aus|von|in)\s+diesem\s+monat", "from this month"),
        (r"(?:über|mit\s+mehr\s+als|von\s+mehr\s+als|mehr\s+als)\s+(?=[€$£]?\s?\d)", "over "),
        (
            r"(?:unter|mit\s+weniger\s+als|von\s+weniger\s+als|weniger\s+als)\s+(?=[€$£]?\s?\d)",
            "under ",
        ),
        (r"[€$£]?\s?\d[\d,.]*(?:\s?(?:[€$£]|euro|eur|franken|chf))?", ""),
        (r",?\s*(?:(?:in\s+denen|die)\s+)?(?:erwähnen|enthalten|nennen)\s+…", "that mention "),
        (r"(?:zu|zum|zur|über|von|vom|mit|an)\s+…", "about "),
    ),
    r"(?:den|die|das|dem|der|einen?|eine[mnr]?)\s+",
)
_FRENCH = _Tongue(
    {
        "fichiers?": "files",
        "documents?": "documents",
        "contrats": "contracts",
        "contrat": "contract",
        "baux": "leases",
        "bail": "lease",
        "factures": "invoices",
        "facture": "invoice",
        "reçus": "receipts",
        "reçu": "receipt",
        "devis": "quotations",
        "rapports": "reports",
        "rapport": "report",
        "notices": "manuals",
        "notice": "manual",
        "modes? d['’]emploi": "manuals",
        "lettres": "letters",
        "lettre": "letter",
        "courriers": "letters",
        "courrier": "letter",
        "polices": "policies",
        "procès-verb(?:al|aux)": "minutes",
        "comptes?[- ]rendus?": "minutes",
        "recettes": "recipes",
        "recette": "recipe",
        "relevés": "statements",
        "bulletins de (?:paie|salaire)": "payslips",
        "fiches de paie": "payslips",
        "attestations": "certificates",
        "attestation": "certificate",
        "présentations": "presentations",
        "présentation": "presentation",
        "tableurs": "spreadsheets",
        "e-?mails|courriels|mails": "mails",
        "e-?mail|courriel|mail": "mail",
        "fichiers pdf": "pdf files",
        "pdf": "pdfs",
        "livres numériques": "e-books",
    },
    (
        (
            r"combien\s+(?:y\s+a-t-il\s+|ai-je\s+|avons-nous\s+|j['’]ai\s+)?(?:de\s+|d['’])NOUN"
            r"(?:\s+(?:y\s+a-t-il|ai-je|avons-nous|est-ce\s+que\s+(?:j['’]ai|nous\s+avons)))?",
            "how many {} do I have",
        ),
        (
            r"(?:liste[rz]?|montre[rz]?|affiche[rz]?|donne[rz]?|trouve[rz]?)(?:-moi)?\s+(?:la\s+liste\s+"
            r"(?:de\s+|des\s+))?(?:tou(?:te)?s\s+)?(?:les\s+|mes\s+|nos\s+)?NOUN",
            "list all {}",
        ),
        (r"tou(?:te)?s\s+(?:les|mes|nos)\s+NOUN", "list all {}"),
        (
            r"quel(?:le)?s\s+(?:sont\s+(?:les|mes|nos)\s+)?NOUN(?:\s+(?:ai-je|avons-nous))?",
            "which {} do I have",
        ),
        (
            r"(?:quel(?:le)?\s+est\s+)?(?:la|le|l['’]|ma|mon|notre)\s*(?:derni(?:er|ère)|plus\s+récente?)"
            r"\s+NOUN",
            "the latest {}",
        ),
        (
            r"(?:quel(?:le)?\s+est\s+)?(?:la|le|l['’]|ma|mon|notre)\s*NOUN\s+(?:la|le)\s+plus\s+récente?",
            "the latest {}",
        ),
        (
            r"(?:quel(?:le)?\s+est\s+)?(?:la|le|l['’]|ma|mon|notre)\s*(?:plus\s+ancien(?:ne)?|premi(?:er"
            r"|ère))\s+NOUN",
            "the oldest {}",
        ),
    ),
    (
        (r"(?:de\s+l['’]année\s+|de\s+|en\s+|pour\s+)(?=(?:19|20)\d\d)", "from "),
        (r"depuis\s+(?=(?:19|20)\d\d)", "since "),
        (r"avant\s+(?=(?:19|20)\d\d)", "before "),
        (r"après\s+(?=(?:19|20)\d\d)", "after "),
        (r"jusqu['’](?:en|à)\s+(?=(?:19|20)\d\d)", "until "),
        (r"(?:(?:19|20)\d\d)(?:-\d\d){0,2}", ""),
        (r"de\s+l['’](?:année\s+dernière|an\s+dernier)|l['’]an\s+dernier", "from last year"),
        (r"de\s+cette\s+année|cette\s+année", "from this year"),
        (r"du\s+mois\s+dernier|le\s+mois\s+dernier", "from last month"),
        (r"(?:de\s+plus\s+de|au-dessus\s+de|supérieure?s?\s+à)\s+(?=[€$£]?\s?\d)", "over "),
        (r"(?:de\s+moins\s+de|au-dessous\s+de|inférieure?s?\s+à)\s+(?=[€$£]?\s?\d)", "under "),
        (r"[€$£]?\s?\d[\d,.  ]*(?:\s?(?:[€$£]|euros?|eur))?", ""),
        (
            r"(?:qui\s+)?(?:mentionn(?:ent|ant|e)|contien(?:nent|t)|contenant|parlent\s+d[eu'’])\s*…",
            "that mention ",
        ),
        (
            r"(?:sur|concernant|au\s+sujet\s+d[eu'’]|à\s+propos\s+d[eu'’]|de|du|des|d['’])\s*…",
            "about ",
        ),
    ),
    r"(?:l['’]|d['’]|(?:le|la|les|un|une|des|du|de)\s+)",
)
_SPANISH = _Tongue(
    {
        "archivos?": "files",
        "ficheros?": "files",
        "documentos?": "documents",
        "contratos": "contracts",
        "contrato": "contract",
        "facturas": "invoices",
        "factura": "invoice",
        "recibos": "receipts",
        "recibo": "receipt",
        "presupuestos": "quotations",
        "presupuesto": "quotation",
        "informes": "reports",
        "informe": "report",
        "manuales": "manuals",
        "manual": "manual",
        "cartas": "letters",
        "carta": "letter",
        "pólizas": "policies",
        "póliza": "policy",
        "actas?": "minutes",
        "recetas": "recipes",
        "receta": "recipe",
        "extractos": "statements",
        "nóminas": "payslips",
        "certificados": "certificates",
        "certificado": "certificate",
        "presentaciones": "presentations",
        "presentación": "presentation",
        "hojas de cálculo": "spreadsheets",
        "correos(?: electrónicos)?|e-?mails": "mails",
        "correo(?: electrónico)?|e-?mail": "mail",
        "archivos pdf": "pdf files",
        "pdfs?": "pdfs",
    },
    (
        (r"cu[aá]nt[oa]s\s+NOUN(?:\s+(?:hay|tengo|tenemos))?", "how many {} do I have"),
        (
            r"(?:lista|listar|muestra|muéstrame|enséñame|dame|busca)\s+(?:tod[oa]s\s+)?"
            r"(?:l[oa]s\s+|mis\s+|nuestr[oa]s\s+)?NOUN",
            "list all {}",
        ),
        (r"tod[oa]s\s+(?:l[oa]s|mis|nuestr[oa]s)\s+NOUN", "list all {}"),
        (
            r"(?:qu[eé]|cu[aá]les\s+son\s+(?:l[oa]s|mis|nuestr[oa]s))\s+NOUN(?:\s+(?:hay|tengo|tenemos))?",
            "which {} do I have",
        ),
        (r"(?:cu[aá]l\s+es\s+)?(?:la|el|mi|nuestr[oa])\s+[uú]ltim[oa]\s+NOUN", "the latest {}"),
        (
            r"(?:cu[aá]l\s+es\s+)?(?:la|el|mi|nuestr[oa])\s+NOUN\s+m[aá]s\s+reciente",
            "the latest {}",
        ),
        (
            r"(?:cu[aá]l\s+es\s+)?(?:la|el|mi|nuestr[oa])\s+NOUN\s+m[aá]s\s+antigu[oa]",
            "the oldest {}",
        ),
    ),
    (
        (r"(?:del?\s+año\s+|del?\s+|en\s+|para\s+)(?=(?:19|20)\d\d)", "from "),
        (r"desde\s+(?=(?:19|20)\d\d)", "since "),
        (r"antes\s+del?\s+(?=(?:19|20)\d\d)", "before "),
        (r"después\s+del?\s+(?=(?:19|20)\d\d)", "after "),
        (r"hasta\s+(?=(?:19|20)\d\d)", "until "),
        (r"(?:(?:19|20)\d\d)(?:-\d\d){0,2}", ""),
        (r"del\s+año\s+pasado", "from last year"),
        (r"de\s+este\s+año", "from this year"),
        (r"del\s+mes\s+pasado", "from last month"),
        (r"(?:de\s+más\s+de|por\s+encima\s+de|superiores?\s+a)\s+(?=[€$£]?\s?\d)", "over "),
        (r"(?:de\s+menos\s+de|por\s+debajo\s+de|inferiores?\s+a)\s+(?=[€$£]?\s?\d)", "under "),
        (r"[€$£]?\s?\d[\d,.]*(?:\s?(?:[€$£]|euros?|eur|pesos))?", ""),
        (r"(?:que\s+)?(?:mencionan?|contienen?|hablan\s+del?)\s+…", "that mention "),
        (r"(?:sobre|acerca\s+del?|relativ[oa]s\s+al?|del?|con)\s+…", "about "),
    ),
    r"(?:el|la|los|las|un|una)\s+",
)
_TONGUES = {GERMAN.code: _GERMAN, FRENCH.code: _FRENCH, SPANISH.code: _SPANISH}


def in_english(text: str, language: Language) -> tuple[str, str]:
    """The question in English, and its own words for what is looked for; "" twice if it has not
    the form of one about the library."""
    tongue = _TONGUES.get(language.code)
    if tongue is None:
        return "", ""
    plain = " ".join(text.split()).strip("¿?!. ")
    if language is GERMAN:
        plain = re.sub(r"\s+(?:auf|bekommen|erhalten)$", "", plain)  # "Liste alle Rechnungen auf"
    noun = "|".join(sorted(tongue.nouns, key=len, reverse=True))
    for pattern, english in tongue.heads:
        head = re.match(pattern.replace("NOUN", rf"(?P<noun>{noun})\b"), plain, re.IGNORECASE)
        if head is None:
            continue
        limits = _limits(plain[head.end() :], tongue)
        if limits is not None:
            called = _called(head["noun"], tongue)
            return f"{english.format(called)}{limits}", head["noun"] + plain[head.end() :]
    return "", ""


def _called(noun: str, tongue: _Tongue) -> str:
    return next(
        english
        for pattern, english in tongue.nouns.items()
        if re.fullmatch(pattern, noun, re.IGNORECASE)
    )


def _limits(rest: str, tongue: _Tongue) -> str | None:
    """What limits the question, in English; None if some words limit nothing that is known."""
    said = ""
    while rest.strip():
        rest = rest.strip()
        for pattern, english in tongue.limits:
            match = re.match(pattern.removesuffix("…"), rest, re.IGNORECASE)
            if match is None:
                continue
            taken = "" if english.endswith(" ") else (english or match[0])
            rest = rest[match.end() :]
            if pattern.endswith("…"):
                taken, rest = _topic(rest, tongue)
            said += f" {english if english.endswith(' ') else ''}{taken}"
            break
        else:
            return None
    return re.sub(r"\s+", " ", said).rstrip()


def _topic(rest: str, tongue: _Tongue) -> tuple[str, str]:
    """The words up to a date or an amount, without an article."""
    bare = re.sub(rf"^{tongue.articles}", "", rest.strip(), flags=re.IGNORECASE)
    dated = [
        pattern for pattern, english in tongue.limits if "(?=" in pattern or " last " in english
    ]
    ends = [
        match.start()
        for pattern in dated
        for match in [re.search(rf"\s+(?:{pattern})", bare, re.IGNORECASE)]
        if match
    ]
    end = min(ends, default=len(bare))
    return bare[:end].strip(" ,“”\"'«»"), bare[end:]
