"""Models on disk: get, list, verify, import, export, remove. Its modules are imported by name.

catalogue entry -> getting (fetching, preparing) -> installed -> embedding, generation
a file or folder -> importing, packs -> installed
"""
