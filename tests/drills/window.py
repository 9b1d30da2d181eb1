"""The window as a person has it: a real one under X, with keys and a mouse that xdotool moves.

    xvfb-run -s "-screen 0 1400x900x24" python -m tests.drills.window [--pictures FOLDER]

Needs Xvfb, xdotool and the X libraries that Qt names. Starts `footnote-desktop` in a home of its
own: first run, sample library, a question, its footnote; then every view, each used with the
keyboard or the mouse: Find, Library, Tune, Quality, the command palette, Settings (dark, then
German); ends it with its own key, starts it again, and finds the conversation. What came of it is
read from the files.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from assistant.errors import StoreError
from assistant.paths import Home
from assistant.store import Store
from assistant.store.chats import Chats
from assistant.tuning.drafts import read_drafts

_QUESTIONS = ("evaluation", "questions.jsonl")  # that were made, in the home
_QUESTION = "What does fault F11 mean on the boiler?"
_WAIT_S = 600.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path)
    pictures = parser.parse_args().pictures
    models = Home.default().models
    with tempfile.TemporaryDirectory(prefix="footnote-walk-") as folder:
        home = Home(Path(folder) / "home")
        home.folder.mkdir()
        home.models.symlink_to(models)
        _Walk(home, pictures).walk()
    print("The walk came to its end.")
    return 0


class _Walk:
    def __init__(self, home: Home, pictures: Path | None) -> None:
        self._home = home
        self._pictures = pictures
        self._environment = {**os.environ, "FOOTNOTE_HOME": str(home.folder),
                             "QT_QPA_PLATFORM": "xcb"}  # fmt: skip

    def walk(self) -> None:
        first = self._start()
        self._keys("space")  # the sample library has the focus
        self._until("the sample library is read", self._is_read)
        self._take("1-ask")
        self._type(_QUESTION)
        self._keys("Return")
        self._until("the answer is kept", lambda: self._answers() == 1)
        time.sleep(3)
        self._take("2-answer")
        self._click(110, 150)  # into the answer, whose footnotes Tab then walks
        self._keys("Tab", "Return")
        time.sleep(8)
        self._take("3-source")
        self._keys("Escape")
        self._find()
        self._library()
        self._tune()
        self._quality()
        self._settings()
        self._keys("ctrl+q")
        first.wait(_WAIT_S)
        again = self._start()
        self._keys("ctrl+h")
        time.sleep(3)
        self._keys("Tab", "Down", "Return")
        time.sleep(4)
        self._take("13-kept")
        # A second start hands over to the window that is there, and ends.
        handed = subprocess.run(self._command(), env=self._environment, timeout=60, check=False)
        assert handed.returncode == 0
        assert again.poll() is None
        self._keys("ctrl+q")
        again.wait(_WAIT_S)

    # --- each view ------------------------------------------------------------------------------

    def _find(self) -> None:
        self._keys("ctrl+2")
        self._type("frozen pipe")
        time.sleep(8)
        self._take("4-find")
        self._click(300, 165)  # the first result
        time.sleep(5)
        self._take("5-found")
        self._keys("Escape")

    def _library(self) -> None:
        self._keys("ctrl+3", "End")
        time.sleep(2)
        self._take("6-library")

    def _tune(self) -> None:
        self._keys("ctrl+4")
        time.sleep(6)  # a child looks what there is
        self._keys("Tab", "space")  # from "Import" to "Write one"
        self._type("The tap drips.")
        self._keys("Tab")
        self._type("tap")
        self._until("the example is kept", self._has_example)
        self._take("7-tune")

    def _quality(self) -> None:
        """Through the command palette; questions are made with the mouse."""
        self._keys("ctrl+k")
        self._type("quality")
        self._take("8-palette")
        self._keys("Return")
        time.sleep(6)
        self._click(275, 72)  # "Make questions"
        self._until("questions are made", lambda: self._home.folder.joinpath(*_QUESTIONS).exists())
        time.sleep(3)
        self._take("9-quality")

    def _settings(self) -> None:
        self._keys("ctrl+comma")
        time.sleep(2)
        self._keys("Tab", "d")  # from the list of pages to the theme, and there to "Dark"
        self._until("dark is chosen", lambda: self._is_set('theme = "dark"'))
        self._keys("shift+Tab", "Down", "Down", "Down")
        time.sleep(8)
        self._take("10-models")
        self._keys("Up", "Up", "Up", "Tab", "Tab", "Tab", "d")  # past the size to the language
        self._until("German is chosen", lambda: self._is_set('language = "de"'))
        time.sleep(4)
        self._take("11-german")
        self._keys("ctrl+1")
        time.sleep(2)
        self._take("12-ask-german")

    # --- what came of it -------------------------------------------------------------------------

    def _is_read(self) -> bool:
        try:
            with Store.open_existing(self._home.store) as store:
                files = store.ledger.counts()
                waiting = store.vectors.waiting_count()
        except StoreError:
            return False
        return files.get("ready", 0) >= 15 and waiting == 0

    def _has_example(self) -> bool:
        return any(each.question.startswith("The tap") for each in read_drafts(self._home))

    def _is_set(self, line: str) -> bool:
        return self._home.settings.exists() and line in self._home.settings.read_text("utf-8")

    def _answers(self) -> int:
        chats = Chats.open(self._home.chats)
        try:
            turns = [turn for chat in chats.chats() for turn in chats.turns(chat.id)]
        finally:
            chats.close()
        return sum(turn.answer is not None and not turn.answer.refused for turn in turns)

    def _until(self, what: str, reached: Callable[[], bool]) -> None:
        end = time.monotonic() + _WAIT_S
        while not reached():
            if time.monotonic() > end:
                self._take("stuck")
                raise SystemExit(f"Waited in vain until {what}.")
            time.sleep(1)
        print(what, flush=True)

    # --- keys and mouse --------------------------------------------------------------------------

    def _command(self) -> list[str]:
        return [sys.executable, "-m", "desktop.app"]

    def _start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(self._command(), env=self._environment)
        found = _xdotool("search", "--sync", "--onlyvisible", "--name", "^Footnote$").split()
        _xdotool("windowmove", "--sync", found[-1], "20", "20")
        _xdotool("windowfocus", "--sync", found[-1])
        time.sleep(4)
        return process

    def _keys(self, *keys: str) -> None:
        for key in keys:
            _xdotool("key", key)
            time.sleep(0.5)

    def _type(self, text: str) -> None:
        _xdotool("type", "--delay", "30", text)

    def _click(self, x: int, y: int) -> None:
        """In the window's own coordinates."""
        _xdotool("mousemove", str(x + 20), str(y + 20), "click", "1")
        time.sleep(0.5)

    def _take(self, name: str) -> None:
        if self._pictures is None:
            return
        self._pictures.mkdir(parents=True, exist_ok=True)
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
            "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
        )
        path = self._pictures / f"{name}.png"
        subprocess.run([sys.executable, "-c", code, str(path)], env=self._environment, check=True)


def _xdotool(*arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments], capture_output=True, text=True, timeout=120, check=True
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
