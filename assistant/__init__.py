"""Footnote's engine: a folder in, a cited answer out. No Qt anywhere.

Whatever of it is imported first says that nothing is told of it: see `silence`.
"""

from assistant.silence import silence

silence()
