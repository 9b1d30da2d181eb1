"""The command line: a thin shell over the engine. `footnote --help` lists the commands."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import version
from types import FrameType

from assistant.cli.tune_options import add_adapter, add_tune
from assistant.errors import AssistantError

INTERRUPTED = 130  # as shells have it
TERMINATED = 143  # by SIGTERM
FAULT = 70  # EX_SOFTWARE of sysexits.h: a fault of ours
_WITHOUT_KEY = ("models:", "library:scans", "evaluating:", "passphrase:status")
"""Commands that read nothing of what a passphrase protects."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives its exit code: 0, 2 or more for a reason that is printed."""
    options = parser().parse_args(arguments)
    _write_utf8()
    try:
        with _terminable():
            return int(_command(options.command)(_session(options.command), options))
    except AssistantError as error:
        return _refuse(options, error.message, error.detail, error.exit_code)
    except KeyboardInterrupt as stop:
        print("Stopped; what was done is kept.", file=sys.stderr)
        return TERMINATED if isinstance(stop, _Terminated) else INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the last place that can tell the user
        traceback.print_exc()
        message = "This is a fault of Footnote; please report it with the lines above."
        return _refuse(options, message, repr(error), FAULT)


class _Terminated(KeyboardInterrupt):
    """Asked to end by the system: what Ctrl-C keeps is kept."""


@contextmanager
def _terminable() -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield  # only that thread is told of signals
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise _Terminated


def _refuse(options: argparse.Namespace, message: str, detail: str, code: int) -> int:
    if options.json:
        print(json.dumps({"error": message, "detail": detail}))
    print(message, file=sys.stderr)
    if detail and options.verbose:
        print(detail, file=sys.stderr)
    return code


def _session(command: str) -> object:
    """With the key of an encrypted home, if the command needs it."""
    session = import_module("assistant.session").Session()
    if not command.startswith(_WITHOUT_KEY):
        session.home = import_module("assistant.cli.passphrase").opened_home(session.home)
    return session


def _command(name: str) -> Callable[..., int]:
    """Imported only now: `footnote --help` needs no model library."""
    module, function = name.split(":")
    found: Callable[..., int] = getattr(import_module(f"assistant.cli.{module}"), function)
    return found


def _write_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


# --- the commands -----------------------------------------------------------------------------


def parser() -> argparse.ArgumentParser:
    """Every command and option; the README's table is tested against it."""
    top = argparse.ArgumentParser(
        prog="footnote",
        description="Ask your own files, offline. Every sentence of the answer has a footnote.",
        epilog="FOOTNOTE_HOME moves everything that Footnote writes.",
    )
    top.add_argument("--version", action="version", version=f"footnote {version('footnote')}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    command = _add(commands, "index", "library:index", "Bring folders into the library.")
    command.add_argument("folders", nargs="*", metavar="FOLDER", help="default: all known folders")
    _add_patterns(command)

    command = _add(commands, "watch", "library:watch", "Keep the library up to date until stopped.")
    command.add_argument("folders", nargs="*", metavar="FOLDER", help="default: all known folders")

    command = _add(commands, "folders", "library:folders", "List the library's folders.")
    command.add_argument("--remove", metavar="FOLDER", help="take one out; its files stay")

    command = _add(
        commands, "collections", "library:collections", "List or change named groups of folders."
    )
    command.add_argument("folders", nargs="*", metavar="FOLDER", help="folders of the library")
    change = command.add_mutually_exclusive_group()
    change.add_argument("--add", metavar="NAME", help="put the folders into this collection")
    change.add_argument("--remove", metavar="NAME", help="take them out of it; all, if none given")

    command = _add(commands, "status", "library:status", "What is in the library, and what waits.")
    command.add_argument("--files", action="store_true", help="every file, its state and reason")

    command = _add(
        commands, "scans", "library:scans", "Whether scanned pages and pictures are read (OCR)."
    )
    command.add_argument("switch", nargs="?", choices=("on", "off"), help="switch it")

    _add(commands, "check", "library:check", "Check the library for damage.")

    command = _add(commands, "search", "asking:search", "Find passages.")
    _add_question(command)
    command.add_argument("-k", type=_count, default=10, metavar="N", help="hits (default 10)")
    command.add_argument(
        "--read", action="store_true", help="read what is found; what answers comes first"
    )

    command = _add(commands, "ask", "asking:ask", "Answer a question, with footnotes.")
    _add_question(command)
    add_adapter(command)

    _add_passphrase(commands)
    _add_models(commands)
    _add_embedder(commands)
    _add_evaluate(commands)
    add_tune(commands, _add)
    return top


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    function: str,
    words: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=words, description=words)
    command.set_defaults(command=function)
    command.add_argument("--json", action="store_true", help="print JSON lines")
    command.add_argument("-v", "--verbose", action="store_true", help="say more")
    return command


def _add_patterns(command: argparse.ArgumentParser) -> None:
    for name, words in (("include", "read"), ("exclude", "leave out")):
        command.add_argument(
            f"--{name}",
            action="append",
            default=[],
            metavar="PATTERN",
            help=f"{words} what matches, in .gitignore's syntax; may be repeated",
        )


def _add_question(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "question",
        nargs="*",
        metavar="QUESTION",
        help="may hold in:folder type:pdf after:2024-01-01 before:2025 "
        '"exact phrase" -word; in: takes a collection, too',
    )
    command.add_argument("--questions", metavar="FILE", help="JSON lines of id, question, scope")
    command.add_argument(
        "--scope",
        action="append",
        default=[],
        metavar="PATH",
        help="only this folder or file; may be repeated",
    )


def _add_passphrase(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = commands.add_parser("passphrase", help="Encrypt what Footnote keeps on this machine.")
    actions = group.add_subparsers(metavar="ACTION", required=True)
    _add(actions, "set", "passphrase:set_new", "Encrypt the library, or change its passphrase.")
    _add(actions, "remove", "passphrase:remove", "Keep the library without encryption again.")
    _add(actions, "status", "passphrase:status", "Whether it is encrypted, and what is not.")


def _add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = commands.add_parser("models", help="Get, list, import, export and remove models.")
    models = group.add_subparsers(metavar="ACTION", required=True)

    command = _add(models, "get", "models:get", "Fetch models; by default those that are needed.")
    command.add_argument("ids", nargs="*", metavar="ID")
    command.add_argument("--accept-licence", action="store_true", help="of models that ask for it")
    command.add_argument(
        "--public-address", action="store_true", help="fetch from the model's public address"
    )

    command = _add(models, "list", "models:list_all", "Known and installed models.")
    command.add_argument("--verify", action="store_true", help="read and compare every byte")

    command = _add(models, "import", "models:import_file", "Bring in a GGUF, ONNX folder or pack.")
    command.add_argument("path", metavar="PATH")
    command.add_argument("--id", default="", help="default: from the file's name")
    command.add_argument(
        "--accept-licence", action="store_true", help="of a model that asks for it"
    )
    _add_onnx(command)

    command = _add(models, "export", "models:export", "Write a model as one file to carry.")
    command.add_argument("id", metavar="ID")
    command.add_argument("--to", default=".", metavar="PATH", help="a folder, or the new file")

    command = _add(models, "remove", "models:remove", "Delete a model.")
    command.add_argument("ids", nargs="+", metavar="ID")


def _add_embedder(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = commands.add_parser("embedder", help="Another embedding model, while the old serves.")
    actions = group.add_subparsers(metavar="ACTION", required=True)
    command = _add(actions, "use", "embedders:use", "Fill its vectors, compare, switch if better.")
    command.add_argument("id", metavar="ID")
    command.add_argument("--accept", action="store_true", help="switch without comparing")
    _add(actions, "status", "embedders:status", "What serves, and what is to come.")
    _add(actions, "drop", "embedders:drop", "Give up the one that is to come.")


def _add_onnx(command: argparse.ArgumentParser) -> None:
    """What an ONNX folder may not say of itself."""
    command.add_argument("--pooling", choices=("cls", "mean", "last", "none"))
    command.add_argument("--dimensions", type=int, default=0, metavar="N")
    command.add_argument("--question-prefix", default="", metavar="TEXT")
    command.add_argument("--passage-prefix", default="", metavar="TEXT")


def _add_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = commands.add_parser("evaluate", help="Measure on your own or on judged questions.")
    kinds = group.add_subparsers(metavar="WHAT", required=True)
    _add_own_questions(kinds)
    command = _add(
        kinds,
        "retrieval",
        "evaluating:retrieval",
        "Rank judged documents (files as BEIR has them).",
    )
    for name in ("corpus", "queries", "qrels"):
        command.add_argument(f"--{name}", required=True, metavar="FILE")
    command.add_argument("--run", metavar="FILE", help="write the ranking in TREC's format")
    command.add_argument(
        "--search", choices=("words", "meaning", "both", "all"), default="both", help="which search"
    )


def _add_own_questions(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _add(kinds, "make", "quality:make", "Make questions from your library, checked.")
    command.add_argument("--count", type=_count, default=50, metavar="N", help="default 50")
    command.add_argument("--seed", type=int, default=1, metavar="N", help="another choice")
    command.add_argument("--forms-only", action="store_true", help="none by the answering model")

    command = _add(kinds, "add", "quality:add", "Judge a question of yours, or say its answer.")
    command.add_argument("question", nargs="+", metavar="QUESTION")
    said = command.add_mutually_exclusive_group(required=True)
    said.add_argument("--good", action="store_true", help="Footnote answers it rightly")
    said.add_argument("--bad", action="store_true", help="Footnote answers it wrongly")
    said.add_argument("--none", action="store_true", help="the files do not answer it")
    said.add_argument(
        "--answer", action="append", metavar="TEXT", help="the answer, as it stands in a file"
    )
    command.add_argument("--file", metavar="PATH", help="where the answer stands")
    command.add_argument(
        "--after", action="append", default=[], metavar="TEXT", help="the question before it"
    )

    command = _add(kinds, "run", "quality:run", "Ask your questions and keep the figures.")
    command.add_argument("--note", default="", metavar="TEXT", help="what you have changed")

    command = _add(
        kinds, "try", "trying:try_settings", "Ask as it is and with other settings, and compare."
    )
    command.add_argument(
        "settings", nargs="+", metavar="SETTING=VALUE", help="such as chunking.target_tokens=300"
    )
    command.add_argument("--adopt", action="store_true", help="set them if they certainly gain")

    command = _add(kinds, "compare", "quality:compare_two", "Two runs, question by question.")
    command.add_argument("before", nargs="?", default="-2", metavar="RUN", help="default: -2")
    command.add_argument("after", nargs="?", default="last", metavar="RUN", help="default: last")

    _add(kinds, "history", "quality:history", "Every run with its figures, and alarms.")

    command = _add(kinds, "export", "quality:export", "Write runs as a table (CSV).")
    command.add_argument("path", metavar="PATH")
    command.add_argument("--run", default="", metavar="RUN", help="default: all of them")


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise argparse.ArgumentTypeError("give a number from 1 to 1000")
    return number
