"""A quote -> without the marks that Markdown and notes put in it, to be told as words. Pure.

    - **Rowan Bank 6**: see [[Survey|the survey]]   ->   Rowan Bank 6: see the survey
    - [x] tell the council                          ->   ☑ tell the council

The footnote still quotes the text as it stands. What is struck out keeps its marks: without them it
would be told as true.
"""

from __future__ import annotations

import re
from pathlib import PurePath

_NOTES = (
    ".md", ".markdown", ".mdown", ".mkd", ".mdx", ".rmd", ".qmd", ".txt", ".text", ".eml", ".mbox",
    ".msg", ".org", ".wiki", ".mediawiki", ".ipynb",
)  # fmt: skip
_PAPERS = (
    ".pdf", ".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".pptx", ".ppt", ".odp", ".epub",
    ".rst", ".adoc",
)  # fmt: skip
_BULLET = re.compile(
    r"^[ \t]*(?:[-*+•‣▪◦●][ \t]+(?!\d)|(?P<number>\d{1,3}[.)][ \t]+)(?=\[[ xX✓]?\][ \t]))?"
    r"(?:\[(?P<box>[ xX✓]?)\][ \t]+)?(?=\S)",
    re.MULTILINE,
)
_NUMBER_AFTER = re.compile(r"^[ \t]*[-*•‣▪◦●][ \t]+(?=\d)", re.MULTILINE)
_WIKI = re.compile(r"!?\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]")
_LINK = re.compile(r"!?\[([^\[\]\n]+)\]\([^()\s]*(?:[ \t]+\"[^\"\n]*\")?\)")
_STRONG = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+)(?<=\S)\1(?![\w*])")
_UNDER = re.compile(r"(?<![\w_])(_{1,2})(?=\S)([^_\n]+ [^_\n]+)(?<=\S)\1(?![\w_])")  # no __name__
_LEFT_OVER = re.compile(r"^\*\*(?=\w)|(?<=[\w.!?,;:])\*\*$")  # of what a sentence cuts in two
_BOXES = {" ": "☐ ", "": "☐ ", None: ""}


def unmarked(text: str, file: str) -> str:
    """What a quote of a file says, without marks of lists, links and emphasis; a check box stays,
    as it says whether something is done. A number's minus is no mark of a list but in Markdown."""
    suffix = PurePath(file).suffix.lower()
    if suffix not in _NOTES + _PAPERS:
        return text
    bare = _BULLET.sub(lambda mark: (mark["number"] or "") + _BOXES.get(mark["box"], "☑ "), text)
    if suffix not in _NOTES:
        return bare
    if suffix != ".txt":
        bare = _NUMBER_AFTER.sub("", bare)
    bare = _LINK.sub(r"\1", _WIKI.sub(r"\1", bare))
    return _LEFT_OVER.sub("", _UNDER.sub(r"\2", _STRONG.sub(r"\2", bare)))
