"""Text recognition in its confined child: words found, pages a minute, memory.

python -m tests.benchmarks.scans FOLDER [--pages 12] [--scanned 200] [--dpi 200] [--json]

FOLDER holds PDFs with text of their own. Pages of them are made pictures of (`--scanned` pixels an
inch, grey, as JPEG of a middling quality), put into a PDF and recognised; each page's own text is
the reference. A picture with a .txt beside it is measured against that.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pymupdf

from assistant.indexing import Recogniser
from assistant.parsing.options import ParseOptions

_LEAST_WORDS = 80  # of a page that is measured
_QUALITY = 60  # of the JPEG
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Outcome:
    file: str
    page: int
    words: int
    recall: float  # of the reference's words
    precision: float  # of the words that were read
    seconds: float
    confidence: float


def words_of(text: str) -> Counter[str]:
    return Counter(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def scans(folder: Path, most: int, dpi: int, into: Path) -> Iterator[tuple[Path, str, int, str]]:
    """Files to recognise, with what each is of, and its text: pages from all over the folder."""
    for picture in sorted(folder.glob("*.png")):
        if (text := picture.with_suffix(".txt")).exists():
            yield picture, picture.name, 1, text.read_text("utf-8")
    files = sorted(folder.glob("*.pdf"))
    each = -(-most // max(len(files), 1))
    found = 0
    for path in files:
        with pymupdf.open(path) as document:
            steps = [round((i + 1) * document.page_count / (each + 1)) for i in range(each)]
            for number in dict.fromkeys(min(step, document.page_count - 1) for step in steps):
                page = document[number]
                text = page.get_text()
                if found >= most or words_of(text).total() < _LEAST_WORDS:
                    continue
                pixels = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
                scan = into / f"{path.stem}-{number}.pdf"
                with pymupdf.open() as made:
                    sheet = made.new_page(width=page.rect.width, height=page.rect.height)
                    sheet.insert_image(sheet.rect, stream=pixels.tobytes("jpeg", _QUALITY))
                    made.save(scan)
                found += 1
                yield scan, path.name, number + 1, text


def measured(folder: Path, most: int, scanned: int, dpi: int) -> tuple[list[Outcome], int]:
    """What became of each page, and the most memory that the child took, in bytes."""
    outcomes: list[Outcome] = []
    with Recogniser() as recogniser, tempfile.TemporaryDirectory() as made:
        options = ParseOptions(dpi=dpi)
        for path, name, number, text in scans(folder, most, scanned, Path(made)):
            if not outcomes:
                recogniser.page(str(path), 1, options, lambda: False)  # the models are loaded
            started = time.perf_counter()
            page = recogniser.page(str(path), 1, options, lambda: False)
            seconds = time.perf_counter() - started
            assert page is not None
            reference, read = words_of(text), words_of(page.text)
            both = (reference & read).total()
            outcomes.append(
                Outcome(
                    name,
                    number,
                    reference.total(),
                    both / max(reference.total(), 1),
                    both / max(read.total(), 1),
                    seconds,
                    page.confidence or 0.0,
                )
            )
        return outcomes, recogniser.peak_bytes


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--scanned", type=int, default=200, help="pixels an inch of the pictures")
    parser.add_argument("--dpi", type=int, default=ParseOptions().dpi, help="… that are recognised")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    outcomes, peak = measured(given.folder, given.pages, given.scanned, given.dpi)
    for each in outcomes:
        if given.json:
            print(json.dumps(asdict(each)))
        else:
            print(
                f"{each.file}, p. {each.page}: {each.words} words, recall {each.recall:.3f}, "
                f"precision {each.precision:.3f}, {each.seconds:.1f} s, sure {each.confidence:.3f}"
            )
    words = sum(each.words for each in outcomes)
    seconds = sum(each.seconds for each in outcomes)
    print(
        f"{len(outcomes)} pages, {words} words at {given.dpi} dpi (scanned at {given.scanned}): "
        f"recall {sum(each.recall * each.words for each in outcomes) / max(words, 1):.4f}, "
        f"lowest {min((each.recall for each in outcomes), default=0):.3f}, "
        f"precision {statistics.fmean([each.precision for each in outcomes] or [0]):.4f}, "
        f"{60 * len(outcomes) / max(seconds, 1e-9):.1f} pages a minute, "
        f"at most {peak / 2**20:.0f} MiB"
    )


if __name__ == "__main__":
    main()
