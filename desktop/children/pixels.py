"""How the renderer's child begins each answer; all that the window knows of it."""

from __future__ import annotations

import struct

SIZES, PIXELS, BOXES, FAILED = b"S", b"P", b"B", b"F"
HEADER = struct.Struct("<II")  # width and height
MOST_PIXELS = 40_000_000
