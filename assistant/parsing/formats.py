"""The table of file types that Footnote reads. What a file really is: `detection.py`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Format:
    """A file type: what it is called, its extensions, and the module whose `parse` reads it.

    `module` is imported in the parser's child only. Raise `version` when the module reads files
    better than before: files that an older version read are then worth reading again.
    """

    name: str
    extensions: tuple[str, ...]  # lower case, with the dot; "" for names without extension
    module: str
    version: int = 1


def _extensions(words: str) -> tuple[str, ...]:
    return tuple("." + word for word in words.split())


_HERE = "assistant.parsing."

FORMATS: tuple[Format, ...] = (
    Format("pdf", (".pdf",), _HERE + "pdf", 6),
    Format(
        "picture",
        _extensions("png jpg jpeg tif tiff bmp gif jp2 pbm pgm ppm"),
        _HERE + "picture",
        2,
    ),
    Format("docx", (".docx", ".docm", ".dotx", ".dotm"), _HERE + "docx", 3),
    Format("doc", (".doc", ".dot"), _HERE + "doc", 2),
    Format("xlsx", (".xlsx", ".xlsm", ".xltx", ".xltm"), _HERE + "xlsx", 4),
    Format("xls", (".xls", ".xlt"), _HERE + "xls", 4),
    Format("pptx", (".pptx", ".pptm", ".potx", ".potm", ".ppsx", ".ppsm"), _HERE + "pptx", 2),
    Format("ppt", (".ppt", ".pps", ".pot"), _HERE + "ppt", 2),
    Format("odt", (".odt", ".ott", ".fodt"), _HERE + "odf", 2),
    Format("ods", (".ods", ".ots", ".fods"), _HERE + "odf", 4),
    Format("odp", (".odp", ".otp", ".fodp"), _HERE + "odf", 2),
    Format("rtf", (".rtf",), _HERE + "rtf", 2),
    Format("html", (".html", ".htm", ".xhtml", ".xht", ".mhtml", ".mht"), _HERE + "html", 4),
    Format("epub", (".epub",), _HERE + "epub", 2),
    Format("eml", (".eml", ".mbox", ".mbx"), _HERE + "mail", 6),
    Format("msg", (".msg",), _HERE + "outlook", 4),
    Format("notebook", (".ipynb",), _HERE + "notebook", 2),
    Format("subtitles", (".srt", ".vtt"), _HERE + "subtitles"),
    Format("calendar", (".ics", ".ical"), _HERE + "calendars"),
    Format("contacts", (".vcf", ".vcard"), _HERE + "contacts"),
    Format("csv", (".csv", ".tsv", ".tab"), _HERE + "table", 3),
    Format(
        "data",
        _extensions(
            "json jsonl ndjson geojson yaml yml toml xml nxml rss atom ini cfg conf properties"
        ),
        _HERE + "data",
        3,
    ),
    Format(
        "markdown",
        _extensions("md markdown mdown mkd mdx rmd qmd adoc asciidoc org"),
        _HERE + "markdown",
        3,
    ),
    Format("rst", (".rst", ".rest"), _HERE + "rst", 2),
    Format(
        "code",
        _extensions(
            "py pyi pyx js mjs cjs jsx ts tsx vue svelte java kt kts scala groovy clj cs fs vb "
            "swift c h cc cpp cxx hh hpp hxx m mm ino cu rs go zig nim d dart rb php pl pm lua "
            "sh bash zsh fish ps1 bat cmd sql r jl hs ml mli ex exs erl elm lisp el scm f90 pas "
            "css scss less proto graphql tf cmake gradle sol"
        ),
        _HERE + "code",
    ),
    Format(
        "text",
        (*_extensions("txt text log tex bib textile wiki mediawiki me"), ""),
        _HERE + "text",
        2,
    ),
    Format("chat", (), _HERE + "chat"),  # told by its content, among texts
)

UNREAD: dict[str, tuple[str, str]] = {
    "xlsb": ("a binary Excel workbook (.xlsb)", "save it as .xlsx"),
    "other picture": ("a picture", "save it as .png or .jpg to have its text read"),
    "archive": ("an archive", "unpack it into a folder that Footnote reads"),
    "sound or film": ("a sound or film file", "only its subtitles (.srt, .vtt) can be read"),
    "program": ("a program", "there is no text in it to read"),
    "database": ("a database", "export what you need from it as .csv"),
    "data": ("a binary file of a type that Footnote does not know", "save it in another format"),
}
"""What Footnote knows and cannot read: what it is, and what to do. The place for later parsers."""

_UNREAD_EXTENSIONS = {
    "other picture": "webp heic avif svg psd ico",
    "archive": "zip 7z rar gz tgz bz2 xz zst tar",
    "sound or film": "mp3 m4a wav ogg oga flac aac mp4 m4v mov avi mkv webm wmv",
    "database": "db sqlite sqlite3 mdb accdb",
    "xlsb": "xlsb",
}

SCANNED: frozenset[str] = frozenset({"pdf", "picture"})
"""Formats whose pages may be pictures, to be read by text recognition."""

TEXT_KINDS: frozenset[str] = frozenset(
    {"html", "eml", "notebook", "subtitles", "calendar", "contacts", "csv", "data", "markdown"}
    | {"rst", "code", "text"}
)
"""Formats whose content says little of their type: the extension decides among these."""


def extension_of(name: str) -> str:
    """The extension in lower case with its dot; "" if there is none."""
    return PurePath(name).suffix.lower()


def format_of(name: str, formats: tuple[Format, ...] = FORMATS) -> Format | None:
    """The format that a file name promises; None if it is no supported one."""
    extension = extension_of(name)
    return next((each for each in formats if extension in each.extensions), None)


def named(name: str, formats: tuple[Format, ...] = FORMATS) -> Format:
    """The format of that name; KeyError if there is none."""
    for each in formats:
        if each.name == name:
            return each
    raise KeyError(name)


def kind_of(path: str) -> str:
    """The name of the format that a path's extension promises ("pdf", "docx"); "" if unsupported.

    It opens nothing, so a scan may ask it of every file.
    """
    found = _BY_EXTENSION.get(extension_of(path))
    return found.name if found else ""


def why_unread(path: str) -> str:
    """What to do about a file whose type is not read, by its extension."""
    extension = extension_of(path)
    for kind, extensions in _UNREAD_EXTENSIONS.items():
        if extension[1:] in extensions.split():
            what, remedy = UNREAD[kind]
            return f"This is {what}, which Footnote cannot read; {remedy}."
    return f"Footnote does not read files of the type {extension}."


_BY_EXTENSION = {extension: each for each in FORMATS for extension in each.extensions}
