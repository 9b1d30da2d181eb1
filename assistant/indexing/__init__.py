"""Composes folders, parsing, chunking, embedding and the store: a folder in, findable passages out.

Indexer.refresh() -> IndexEvent…    scan, read, sweep, embed, follow, recognise scanned pages
watching(indexer)  -> IndexEvent…    the same, and then what changes, until it is closed
"""

from assistant.indexing.following import Following
from assistant.indexing.indexer import Indexer
from assistant.indexing.live import keep_up
from assistant.indexing.lock import writer_lock
from assistant.indexing.reading import IndexOptions
from assistant.indexing.recognising import Recogniser

__all__ = ["Following", "IndexOptions", "Indexer", "Recogniser", "keep_up", "writer_lock"]
