"""No model reaches beyond this machine while it is loaded or run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.paths import Home
from assistant.silence import OFF
from tests.offline import REACHED_OUT, run_offline

_EMBED = """
from pathlib import Path
from assistant.embedding import Embedder
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.reading import Reader
home = Home(Path(sys.argv[1]))
embedder = Embedder.open(default_model(home, "embedder"))
assert len(list(embedder.embed_passages(["one", "two"]))) == 2
embedder.embed_question("three")
Reader.open().read("one", ["two"])
print("done")
"""

_GENERATE = """
from pathlib import Path
from assistant.loading import llama_cpp
from assistant.models.installed import default_model
from assistant.paths import Home
model = default_model(Home(Path(sys.argv[1])), "generator")
running = llama_cpp.Llama(str(model.run_file), n_ctx=128, verbose=False)
assert running.create_completion("Once", max_tokens=2)["choices"]
print("done")
"""


_SESSION = """
import contextlib, io, os
from assistant.cli import main
os.environ["FOOTNOTE_HOME"] = sys.argv[1]
with contextlib.redirect_stdout(io.StringIO()) as said:
    assert main(["index", sys.argv[2], "--json"]) == 0
    assert main(["search", "spare key", "--json"]) == 0
    assert main(["ask", "Who has the spare key?", "--json"]) == 0
    assert main(["status", "--json"]) == 0
assert "Mrs Vane" in said.getvalue()
print("done")
"""


def test_a_whole_session_opens_no_connection(model_home: Home, tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "files"
    home.mkdir()
    folder.mkdir()
    (home / "models").symlink_to(model_home.models, target_is_directory=True)
    (folder / "keys.md").write_text("# Keys\n\nMrs Vane has the spare key of the mill.\n")
    (folder / "page.html").write_text('<p>See <img src="https://192.0.2.1/pixel.png"> it.</p>')
    user = tmp_path / "user"
    user.mkdir()
    ran = run_offline(_SESSION, [str(home), str(folder)], user)
    assert (ran.returncode, ran.stdout.strip()) == (0, "done"), ran.stderr
    assert not [path for path in user.rglob("*") if path.is_file()]  # to be sent later


@pytest.mark.parametrize("code", [_EMBED, _GENERATE], ids=["embed", "generate"])
def test_models_load_and_run_without_reaching_out(model_home: Home, code: str) -> None:
    ran = run_offline(code, [str(model_home.folder)])
    assert (ran.returncode, ran.stdout.strip()) == (0, "done"), ran.stderr


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('192.0.2.1', 80), timeout=0.1)",
        "socket.getaddrinfo('example.org', 443)",
        "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))",
    ],
)
def test_the_guard_sees_an_attempt_even_if_it_is_swallowed(attempt: str) -> None:
    ran = run_offline(f"import socket\ntry:\n    {attempt}\nexcept OSError:\n    pass\n")
    assert ran.returncode == REACHED_OUT
    assert "reached out" in ran.stderr


def test_libraries_are_told_to_keep_still_before_they_are_loaded() -> None:
    for module in ("assistant.errors", "assistant.reading", "desktop.words"):
        ran = run_offline(
            f"assert 'onnxruntime' not in sys.modules\nimport {module}, os\n"
            f"assert all(os.environ[name] == '1' for name in {OFF!r})",
            user=Path(os.devnull).parent,
        )
        assert ran.returncode == 0, (module, ran.stderr)


def test_the_guard_allows_this_machine() -> None:
    code = """
import socket
server = socket.create_server(("127.0.0.1", 0))
socket.create_connection(server.getsockname()).close()
server.close()
"""
    ran = run_offline(code)
    assert ran.returncode == 0, ran.stderr
