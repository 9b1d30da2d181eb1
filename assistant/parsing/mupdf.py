"""pymupdf without what its package loads with it and nothing here asks for; under pdf, picture,
text recognition and the window's renderer.

Its models of page layout cost each child process seconds and some 60 MB.
"""

from __future__ import annotations

import sys

for _unused in ("pymupdf.layout", "pymupdf4llm"):
    sys.modules.setdefault(_unused, None)  # type: ignore[arg-type]  # as if not installed

import pymupdf as pymupdf  # noqa: E402
