"""Old PowerPoint presentations (ppt, pps, pot) -> a Document with a page for each slide."""

from __future__ import annotations

import struct
from typing import BinaryIO

from olefile import OleFileIO

from assistant.parsing.ole import properties_of
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import damaged, encrypted, too_large
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.ppt_binary import Slide, slides
from assistant.parsing.tables import one_line
from assistant.records import Document, Page

_STREAM, _USER = "PowerPoint Document", "Current User"
_ENCRYPTED = 0xF3D1C4DF
_FIELD = "*"  # stands for a number or a date that the program puts in


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """A page for each slide: its title as a heading, its texts by shape, then "Notes: …".

    Raises ParseFailure: damaged, encrypted, too_large.
    """
    del name
    with OleFileIO(file) as ole:
        if not (ole.exists(_STREAM) and ole.exists(_USER)):
            raise damaged("no presentation in it")
        user = ole.openstream(_USER).read()
        data = ole.openstream(_STREAM).read()
        said = properties_of(ole)
    token, edit = struct.unpack_from("<II", user, 12)
    if token == _ENCRYPTED:
        raise encrypted("the token of an encrypted presentation")
    pages: list[Page] = []
    chars = 0
    for number, slide in enumerate(slides(data, edit), start=1):
        pages.append(_page(slide, number))
        chars += len(pages[-1].text)
        if number > options.max_pages:
            raise too_large(f"more than {options.max_pages:,} slides")
        if chars > options.max_chars:
            raise too_large(f"more than {options.max_chars:,} characters of text")
    return Document(tuple(pages), title=said.title, author=said.author, date=said.date)


def _page(slide: Slide, number: int) -> Page:
    builder = PageBuilder()
    lead = "Notes: "
    for kind, text in slide.texts:
        for line in text.replace("\x0b", "\n").split("\r"):
            if not line.strip() or line.strip() == _FIELD:
                continue
            if kind == "title":
                builder.add(one_line(line), "heading", level=1)
            elif kind == "note":
                builder.add(lead + line)
                lead = ""
            else:
                builder.add(line)
    return builder.build(slide=number)
