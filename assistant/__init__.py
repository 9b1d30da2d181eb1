"""Footnote's engine: a folder in, a cited answer out. No Qt anywhere."""
