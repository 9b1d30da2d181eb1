"""What corpus_abroad knows of each language: names of files, forms of questions, their limits."""

from __future__ import annotations

from dataclasses import dataclass, field

Forms = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Tongue:
    """The forms of a language; all are patterns, with what they are in English.

    called: what files are called, by what corpus calls them (words, no patterns);
    heads: with NOUN in the noun's place, and OWNER where may be said whose they are;
    limits: one that ends in "…" takes in the words up to the next limit, or to the end;
    senders: before who sent a mail; money: currencies, with what corpus knows;
    ends: of compounds that are such files, too ("Wartungsvertrag").
    """

    called: dict[str, tuple[str, ...]]
    heads: Forms
    owner: str
    limits: Forms
    senders: str
    money: dict[str, str] = field(default_factory=dict)
    ends: tuple[str, ...] = ()


_YEAR = r"(?=(?:19|20)\d\d\b)"
_SUM = r"(?=[€$£]?\s?\d)"

GERMAN = Tongue(
    called={
        "file": ("datei", "dateien"),
        "document": ("dokument", "dokumente"),
        "contract": ("vertrag", "verträge", "mietvertrag", "mietverträge"),
        "invoice": ("rechnung", "rechnungen"),
        "receipt": ("quittung", "quittungen", "beleg", "belege"),
        "quotation": ("angebot", "angebote", "kostenvoranschlag", "kostenvoranschläge"),
        "report": ("bericht", "berichte"),
        "manual": ("anleitung", "anleitungen", "handbuch", "handbücher"),
        "letter": ("brief", "briefe", "schreiben"),
        "policy": ("police", "policen", "versicherungsschein", "versicherungsscheine"),
        "meeting minute": ("protokoll", "protokolle"),
        "note": ("notiz", "notizen"),
        "meeting": ("besprechung", "besprechungen", "sitzung", "sitzungen"),
        "meeting note": ("besprechungsnotiz", "besprechungsnotizen"),
        "recipe": ("rezept", "rezepte"),
        "statement": ("kontoauszug", "kontoauszüge"),
        "payslip": (
            "lohnabrechnung", "lohnabrechnungen", "gehaltsabrechnung", "gehaltsabrechnungen",
        ),
        "certificate": ("bescheinigung", "bescheinigungen", "zeugnis", "zeugnisse"),
        "presentation": ("präsentation", "präsentationen"),
        "spreadsheet": ("tabelle", "tabellen"),
        "mail": ("mail", "mails", "e-mail", "e-mails"),
        "pdf": ("pdf", "pdfs", "pdf-datei", "pdf-dateien"),
        "word file": ("word-datei", "word-dateien", "word-dokument", "word-dokumente"),
        "excel file": ("excel-datei", "excel-dateien"),
        "e-book": ("e-book", "e-books"),
    },
    heads=(
        (r"wie\s?viele\s+NOUN(?:OWNER)?", "how many {} do I have"),
        (
            r"(?:bitte\s+)?(?:liste|zeige?|nenne?|finde?|such\w*)\s+(?:mir\s+)?(?:bitte\s+)?"
            r"(?:alle\s+)?(?:meine\s+|unsere\s+|die\s+)?NOUN",
            "list all {}",
        ),
        (r"alle\s+(?:meine\s+|unsere\s+)?NOUN", "list all {}"),
        (r"welche\s+(?:meiner\s+|unserer\s+)?NOUN(?:OWNER)?", "which {} do I have"),
        (
            r"(?:(?:was|welche[rs]?|wo)\s+ist\s+|zeige?\s+(?:mir\s+)?)?(?:(?:der|die|das|den|meine?"
            r"|unsere?)\s+)?(?:neu(?:e)?ste|letzte|jüngste|aktuellste)[nrs]?\s+NOUN",
            "the latest {}",
        ),
        (
            r"(?:(?:was|welche[rs]?|wo)\s+ist\s+|zeige?\s+(?:mir\s+)?)?(?:der|die|das|den|meine?"
            r"|unsere?)\s+älteste[nrs]?\s+NOUN",
            "the oldest {}",
        ),
    ),
    owner=r"\s+(?:gibt\s+es|habe\s+ich|haben\s+wir|sind\s+(?:da|hier|vorhanden))",
    limits=(
        (rf"(?:(?:aus|von|vom|in|im|für)\s+)?(?:dem\s+|das\s+)?(?:jahre?\s+)?{_YEAR}", "from "),
        (rf"(?:ab|seit)\s+{_YEAR}", "since "),
        (rf"vor\s+{_YEAR}", "before "),
        (rf"nach\s+{_YEAR}", "after "),
        (rf"bis\s+{_YEAR}", "until "),
        (
            r"(?:aus\s+dem|vom|im)\s+(?:letzten|vorigen|vergangenen)\s+jahr|letztes\s+jahr",
            "from last year",
        ),
        (r"(?:aus|von|in)\s+diesem\s+jahr|dieses\s+jahr", "from this year"),
        (
            r"(?:aus\s+dem|vom|im)\s+(?:letzten|vorigen|vergangenen)\s+monat|letzten\s+monat",
            "from last month",
        ),
        (r"(?:aus|von|in)\s+diesem\s+monat|diesen\s+monat", "from this month"),
        (rf"(?:über|mit\s+mehr\s+als|von\s+mehr\s+als|mehr\s+als)\s+{_SUM}", "over "),
        (rf"(?:unter|mit\s+weniger\s+als|von\s+weniger\s+als|weniger\s+als)\s+{_SUM}", "under "),
        (r",?\s*(?:(?:in\s+denen|die)\s+)?(?:erwähnen|enthalten|nennen)\s+…", "that mention "),
        (r"(?:zu|zum|zur|über|von|vom|mit|an)\s+…", "about "),
    ),
    senders=r"(?:von|vom)\s+",
    money={"euro": "euro", "eur": "euro", "franken": "chf", "chf": "chf"},
    ends=(
        "vertrag", "rechnung", "bericht", "protokoll", "anleitung", "angebot", "rezept", "zeugnis",
    ),
)  # fmt: skip
FRENCH = Tongue(
    called={
        "file": ("fichier", "fichiers"),
        "document": ("document", "documents"),
        "contract": ("contrat", "contrats", "bail", "baux"),
        "invoice": ("facture", "factures"),
        "receipt": ("reçu", "reçus"),
        "quotation": ("devis",),
        "report": ("rapport", "rapports"),
        "manual": ("notice", "notices", "mode d'emploi", "modes d'emploi"),
        "letter": ("lettre", "lettres", "courrier", "courriers"),
        "policy": ("police", "polices"),
        "meeting minute": (
            "procès-verbal", "procès-verbaux", "compte rendu", "comptes rendus", "compte-rendu",
            "comptes-rendus",
        ),
        "note": ("note", "notes"),
        "meeting": ("réunion", "réunions"),
        "recipe": ("recette", "recettes"),
        "statement": ("relevé", "relevés"),
        "payslip": (
            "bulletin de paie", "bulletins de paie", "bulletin de salaire", "bulletins de salaire",
            "fiche de paie", "fiches de paie",
        ),
        "certificate": ("attestation", "attestations", "certificat", "certificats"),
        "presentation": ("présentation", "présentations"),
        "spreadsheet": ("tableur", "tableurs"),
        "mail": ("mail", "mails", "e-mail", "e-mails", "courriel", "courriels"),
        "pdf": ("pdf", "fichier pdf", "fichiers pdf"),
    },
    heads=(
        (
            r"combien\s+(?:y\s+a-t-il\s+|ai-je\s+|avons-nous\s+|j['’]ai\s+)?(?:de\s+|d['’])NOUN"
            r"(?:OWNER)?",
            "how many {} do I have",
        ),
        (
            r"(?:liste[rz]?|montre[rz]?|affiche[rz]?|donne[rz]?|trouve[rz]?)(?:-moi)?\s+"
            r"(?:la\s+liste\s+(?:de\s+|des\s+))?(?:tou(?:te)?s\s+)?(?:les\s+|mes\s+|nos\s+)?NOUN",
            "list all {}",
        ),
        (r"tou(?:te)?s\s+(?:les|mes|nos)\s+NOUN", "list all {}"),
        (r"quel(?:le)?s\s+(?:sont\s+(?:les|mes|nos)\s+)?NOUN(?:OWNER)?", "which {} do I have"),
        (
            r"(?:quel(?:le)?\s+est\s+)?(?:(?:la|le|l['’]|ma|mon|notre)\s*)?"
            r"(?:derni(?:er|ère)|plus\s+récente?)\s+NOUN",
            "the latest {}",
        ),
        (
            r"(?:quel(?:le)?\s+est\s+)?(?:la|le|l['’]|ma|mon|notre)\s*NOUN\s+(?:la|le)\s+plus"
            r"\s+récente?",
            "the latest {}",
        ),
        (
            r"(?:quel(?:le)?\s+est\s+)?(?:la|le|l['’]|ma|mon|notre)\s*"
            r"(?:plus\s+ancien(?:ne)?|premi(?:er|ère))\s+NOUN",
            "the oldest {}",
        ),
    ),
    owner=(
        r"\s+(?:y\s+a-t-il|ai-je|avons-nous|est-ce\s+qu(?:e\s+j['’]ai|e\s+nous\s+avons|['’]il\s+y\s+a))"
    ),
    limits=(
        (rf"(?:de\s+l['’]année\s+|de\s+|en\s+|pour\s+)?{_YEAR}", "from "),
        (rf"depuis\s+{_YEAR}", "since "),
        (rf"avant\s+{_YEAR}", "before "),
        (rf"après\s+{_YEAR}", "after "),
        (rf"jusqu['’](?:en|à)\s+{_YEAR}", "until "),
        (r"(?:de\s+)?l['’](?:année\s+dernière|an\s+dernier)", "from last year"),
        (r"(?:de\s+)?cette\s+année", "from this year"),
        (r"(?:du|le)\s+mois\s+dernier", "from last month"),
        (r"(?:de\s+)?ce\s+mois(?:-ci)?", "from this month"),
        (rf"(?:de\s+plus\s+de|au-dessus\s+de|supérieure?s?\s+à)\s+{_SUM}", "over "),
        (rf"(?:de\s+moins\s+de|au-dessous\s+de|inférieure?s?\s+à)\s+{_SUM}", "under "),
        (
            r"(?:qui\s+)?(?:mentionn(?:ent|ant|e)|contien(?:nent|t)|contenant|parlent\s+d[eu'’])\s*…",
            "that mention ",
        ),
        (
            r"(?:sur|concernant|au\s+sujet\s+d[eu'’]|à\s+propos\s+d[eu'’]|de|du|des|d['’])\s*…",
            "about ",
        ),
    ),
    senders=r"(?:de|d['’])\s*",
    money={"euros": "euro", "euro": "euro", "francs": "chf"},
)  # fmt: skip
SPANISH = Tongue(
    called={
        "file": ("archivo", "archivos", "fichero", "ficheros"),
        "document": ("documento", "documentos"),
        "contract": ("contrato", "contratos"),
        "invoice": ("factura", "facturas"),
        "receipt": ("recibo", "recibos"),
        "quotation": ("presupuesto", "presupuestos"),
        "report": ("informe", "informes"),
        "manual": ("manual", "manuales"),
        "letter": ("carta", "cartas"),
        "policy": ("póliza", "pólizas"),
        "meeting minute": ("acta", "actas"),
        "note": ("nota", "notas"),
        "meeting": ("reunión", "reuniones"),
        "recipe": ("receta", "recetas"),
        "statement": ("extracto", "extractos"),
        "payslip": ("nómina", "nóminas"),
        "certificate": ("certificado", "certificados"),
        "presentation": ("presentación", "presentaciones"),
        "spreadsheet": ("hoja de cálculo", "hojas de cálculo"),
        "mail": (
            "correo", "correos", "correo electrónico", "correos electrónicos", "e-mail", "e-mails",
        ),
        "pdf": ("pdf", "pdfs", "archivo pdf", "archivos pdf"),
    },
    heads=(
        (r"cu[aá]nt[oa]s\s+NOUN(?:OWNER)?", "how many {} do I have"),
        (
            r"(?:lista|listar|muestra|muéstrame|enséñame|dame|busca)\s+(?:tod[oa]s\s+)?"
            r"(?:l[oa]s\s+|mis\s+|nuestr[oa]s\s+)?NOUN",
            "list all {}",
        ),
        (r"tod[oa]s\s+(?:l[oa]s|mis|nuestr[oa]s)\s+NOUN", "list all {}"),
        (
            r"(?:qu[eé]|cu[aá]les\s+son\s+(?:l[oa]s|mis|nuestr[oa]s))\s+NOUN(?:OWNER)?",
            "which {} do I have",
        ),
        (
            r"(?:cu[aá]l\s+es\s+)?(?:(?:la|el|mi|nuestr[oa])\s+)?[uú]ltim[oa]\s+NOUN",
            "the latest {}",
        ),
        (
            r"(?:cu[aá]l\s+es\s+)?(?:la|el|mi|nuestr[oa])\s+NOUN\s+m[aá]s\s+reciente",
            "the latest {}",
        ),
        (
            r"(?:cu[aá]l\s+es\s+)?(?:la|el|mi|nuestr[oa])\s+NOUN\s+m[aá]s\s+antigu[oa]",
            "the oldest {}",
        ),
    ),
    owner=r"\s+(?:hay|tengo|tenemos)",
    limits=(
        (rf"(?:del?\s+año\s+|del?\s+|en\s+|para\s+)?{_YEAR}", "from "),
        (rf"desde\s+{_YEAR}", "since "),
        (rf"antes\s+del?\s+{_YEAR}", "before "),
        (rf"después\s+del?\s+{_YEAR}", "after "),
        (rf"hasta\s+{_YEAR}", "until "),
        (r"del\s+año\s+pasado", "from last year"),
        (r"de\s+este\s+año", "from this year"),
        (r"del\s+mes\s+pasado", "from last month"),
        (r"de\s+este\s+mes", "from this month"),
        (rf"(?:de\s+más\s+de|por\s+encima\s+de|superiores?\s+a)\s+{_SUM}", "over "),
        (rf"(?:de\s+menos\s+de|por\s+debajo\s+de|inferiores?\s+a)\s+{_SUM}", "under "),
        (r"(?:que\s+)?(?:mencionan?|contienen?|hablan\s+del?)\s+…", "that mention "),
        (r"(?:sobre|acerca\s+del?|relativ[oa]s\s+al?|del?|con)\s+…", "about "),
    ),
    senders=r"del?\s+",
    money={"euros": "euro", "euro": "euro", "pesos": "peso"},
)  # fmt: skip
