"""Names of months -> their numbers, as names of files say them. Pure; for dating."""

from __future__ import annotations

_NAMES = (
    "jan january januar janner janv janvier ene enero",
    "feb february februar fev fevr fevrier febrero",
    "mar march marz mrz mars marzo",
    "apr april avr avril abr abril",
    "may mai mayo",
    "jun june juni juin junio",
    "jul july juli juil juillet julio",
    "aug august aout ago agosto",
    "sep sept september septembre septiembre",
    "oct october okt oktober octobre octubre",
    "nov november noviembre novembre",
    "dec december dez dezember decembre dic diciembre",
)
MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names.split()}
"""Folded, in English, German, French and Spanish, with their short forms."""
