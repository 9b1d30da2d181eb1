"""How well and how fast a folder's files are parsed in the confined child.

python -m tests.benchmarks.parsing FOLDER [--json] [--only pdf] [--files] [--print FILE]

Where the folder has a manifest.jsonl that names reference texts (`groundtruth_md`), the share of
the reference's words that were found is given too. Exits with 1 if a parser broke a promise (a
failure of ours rather than of the file).
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from assistant.errors import ParseFailure
from assistant.parsing.confined import ParserProcess
from assistant.parsing.formats import extension_of
from assistant.records import Document

_MARKUP = re.compile(r"<!--.*?-->|<[^>]+>|&\w+;|!?\[([^\]]*)\]\([^)]*\)|\\(?=[_*#])", re.DOTALL)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    file: str
    extension: str
    seconds: float
    pages: int = 0
    chars: int = 0
    blocks: int = 0
    recall: float | None = None  # of the reference's words, 0 to 1
    reason: str = ""  # "" if it was parsed
    detail: str = ""
    warnings: tuple[str, ...] = ()


def outcomes(folder: Path, only: str, parser: ParserProcess) -> Iterator[Outcome]:
    references = dict(_references(folder))
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or (only and extension_of(path.name) != "." + only):
            continue
        if path.name == "manifest.jsonl" or path in references.values():
            continue
        yield _outcome(path, folder, references.get(path), parser)


def _outcome(path: Path, folder: Path, reference: Path | None, parser: ParserProcess) -> Outcome:
    started = time.perf_counter()
    file, extension = str(path.relative_to(folder)), extension_of(path.name)
    try:
        document = parser.parse(path)
    except ParseFailure as failure:
        seconds = time.perf_counter() - started
        reason = f"{failure.state} {failure.code}: {failure.message}"
        return Outcome(file, extension, seconds, reason=reason, detail=failure.detail)
    seconds = time.perf_counter() - started
    return Outcome(
        file,
        extension,
        seconds,
        len(document.pages),
        sum(len(page.text) for page in document.pages),
        sum(len(page.blocks) for page in document.pages),
        recall(document, reference) if reference else None,
        warnings=document.warnings,
    )


def recall(document: Document, reference: Path) -> float:
    """The share of the reference's words (counted as often as they stand there) that were found."""
    wanted = Counter(_words(_MARKUP.sub(r" \1 ", reference.read_text("utf-8", "replace"))))
    found = Counter(word for page in document.pages for word in _words(page.text))
    total = sum(wanted.values())
    return sum((wanted & found).values()) / total if total else 1.0


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _references(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Pairs of a file and its reference text, from the folder's manifest."""
    manifest = folder / "manifest.jsonl"
    if not manifest.exists():
        return
    for line in manifest.read_text("utf-8").splitlines():
        entry = json.loads(line)
        if entry.get("groundtruth_md"):
            below = Path(entry["file"]).parts[1:]  # the manifest's paths start at a parent folder
            yield folder.joinpath(*below), folder / entry["groundtruth_md"]


def summary(results: list[Outcome]) -> dict[str, dict[str, object]]:
    """Per extension: files, parsed, pages, characters, seconds, pages/s, mean recall, reasons."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for each in results:
        groups[each.extension].append(each)
    return {extension: _line(group) for extension, group in sorted(groups.items())}


def _line(group: list[Outcome]) -> dict[str, object]:
    parsed = [each for each in group if not each.reason]
    seconds = sum(each.seconds for each in parsed)
    recalls = [each.recall for each in group if each.recall is not None]
    pages = sum(each.pages for each in parsed)
    return {
        "files": len(group),
        "parsed": len(parsed),
        "pages": pages,
        "chars": sum(each.chars for each in parsed),
        "seconds": round(sum(each.seconds for each in group), 2),
        "pages_per_second": round(pages / seconds, 1) if seconds else 0.0,
        "recall": round(sum(recalls) / len(recalls), 3) if recalls else None,
        "reasons": dict(Counter(each.reason for each in group if each.reason)),
    }


def main() -> int:
    arguments = _arguments()
    if arguments.print:
        _print_document(arguments.folder / arguments.print)
        return 0
    with ParserProcess() as parser:
        confinement = parser.confinement()
        results = list(outcomes(arguments.folder, arguments.only, parser))
        peak = parser.peak_bytes
    lines = summary(results)
    if arguments.json:
        print(
            json.dumps(
                {
                    "confinement": confinement,
                    "peak_mib": peak // 2**20,
                    "formats": lines,
                    "files": [asdict(each) for each in results],
                }
            )
        )
    else:
        _print_summary(lines, results, arguments.files)
        print(f"peak of the child {peak // 2**20} MiB; confined: {'; '.join(confinement)}")
    return int(any("makes no sense" in each.reason for each in results))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--only", default="", help="an extension, without its dot")
    parser.add_argument("--files", action="store_true", help="a line for each file")
    parser.add_argument("--print", default="", metavar="FILE", help="show a file's blocks instead")
    return parser.parse_args()


def _print_summary(
    lines: dict[str, dict[str, object]], results: list[Outcome], every_file: bool
) -> None:
    if every_file:
        for each in sorted(results, key=lambda each: each.recall if each.recall is not None else 2):
            found = "" if each.recall is None else f"{each.recall:.3f}"
            print(f"{found:6} {each.seconds:7.2f} s {each.pages:5} pages  {each.file}")
            for note in (each.reason, each.detail.splitlines()[0] if each.detail else ""):
                print(f"{'':26}{note}") if note else None
            for warning in each.warnings[:3]:
                print(f"{'':26}warning: {warning}")
    for extension, line in lines.items():
        reasons = line.pop("reasons")
        print(f"{extension or '(none)':10}", *(f"{key} {value}" for key, value in line.items()))
        if isinstance(reasons, dict):
            for reason, count in reasons.items():
                print(f"{'':10} {count} x {reason}")


def _print_document(path: Path) -> None:
    with ParserProcess() as parser:
        document = parser.parse(path)
    print(f"title {document.title!r} author {document.author!r} date {document.date!r}")
    for warning in document.warnings:
        print("warning:", warning)
    for page in document.pages:
        print(f"--- page {page.page} sheet {page.sheet} slide {page.slide} {page.message or ''}")
        for block in page.blocks:
            text = page.text[block.start : block.end]
            header = f" [{block.header}]" if block.header else ""
            print(f"{block.kind}{block.level or ''}{header}: {text}")


if __name__ == "__main__":
    raise SystemExit(main())
