"""What a person may set, kept in `settings.toml`; imported by everything, knows only the errors.

A missing file means the defaults. Keys that this version does not know, and comments, are kept:
an older Footnote must not lose what a newer one wrote. The composing modules make their own
options out of these values.
"""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from assistant.errors import AssistantError

if TYPE_CHECKING:
    import tomlkit

Value = bool | int | float | str


def _number(default: Any, least: float, most: float) -> Any:
    return field(default=default, metadata={"least": least, "most": most})


def _choice(default: str, *allowed: str) -> Any:
    return field(default=default, metadata={"allowed": allowed})


_STRONGEST = 4  # times what an adapter was trained with


def _adapter(named: str, usual: float) -> tuple[str, float]:
    """ "mine:0.7" -> ("mine", 0.7)"""
    id, _, scale = named.partition(":")
    try:
        strength = float(scale) if scale else usual
        fits = -_STRONGEST <= strength <= _STRONGEST
    except ValueError:
        fits = False
    if not fits or not id.strip():
        raise AssistantError(
            f"“{named}” is no adapter with its strength: write its name, a colon and a number from "
            f"-{_STRONGEST} to {_STRONGEST}, such as “mine:0.7” (models.adapter in the settings)."
        )
    return id.strip(), strength


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Ids of the catalogue, or of imported models; "" is the first one that is installed."""

    embedder: str = ""
    generator: str = ""
    threads: int = _number(0, 0, 1024)  # 0: as many as the machine has cores
    context: int = _number(4096, 512, 1_000_000)  # tokens of prompt and answer; takes memory
    gpu_layers: int = _number(0, 0, 1000)  # of the generator; where llama.cpp has a GPU backend
    adapter: str = ""  # of `footnote tune`, several as "mine:0.7, letters:0.5"; "" is none
    adapter_scale: float = _number(1.0, -_STRONGEST, _STRONGEST)  # of those named without one

    @property
    def adapters(self) -> tuple[tuple[str, float], ...]:
        """(id, strength) of those that every answer is made with. Raises AssistantError."""
        named = [one.strip() for one in self.adapter.split(",") if one.strip()]
        return tuple(dict(_adapter(one, self.adapter_scale) for one in named).items())

    def with_adapters(self, adapters: Mapping[str, float]) -> ModelSettings:
        """The same with these adapters, each at its strength. Raises AssistantError."""
        named = [id if scale == 1 else f"{id}:{scale!r}" for id, scale in adapters.items()]
        for one in named:
            _adapter(one, 1.0)  # or it could be written, and not read again
        return replace(self, adapter=", ".join(named), adapter_scale=1.0)


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """What one file may cost, and whether text recognition (OCR) reads pages that are pictures."""

    largest_mb: int = _number(512, 1, 1_000_000)
    memory_mb: int = _number(1536, 128, 1_000_000)
    seconds: float = _number(60.0, 1, 86_400)
    scans: bool = True  # where the extra `ocr` is installed


@dataclass(frozen=True, slots=True)
class ChunkingSettings:
    """In tokens of the embedder; a change applies to files that are read from then on."""

    target_tokens: int = _number(220, 32, 4096)
    max_tokens: int = _number(480, 64, 8192)
    small_tokens: int = _number(80, 0, 4096)
    overlap_sentences: int = _number(0, 0, 10)


@dataclass(frozen=True, slots=True)
class RetrievalSettings:
    """`words`, `meaning` and `names` are weights; 0 switches a search off."""

    candidates: int = _number(100, 10, 10_000)
    words: float = _number(0.7, 0, 100)
    meaning: float = _number(1.0, 0, 100)
    names: float = _number(0.5, 0, 100)


@dataclass(frozen=True, slots=True)
class AnsweringSettings:
    """`wording` "checked" lets the model write and checks it; "quote" only quotes. When in `doubt`
    it refuses, or answers, sooner than usual. `grounded`: the built-in model writes with the
    adapter that ships, where no other is attached."""

    hits: int = _number(8, 1, 100)
    prompt_tokens: int = _number(700, 128, 131_072)
    answer_tokens: int = _number(96, 16, 8192)
    wording: str = _choice("checked", "checked", "quote")
    grounded: bool = True
    doubt: str = _choice("usual", "refuse", "usual", "answer")


@dataclass(frozen=True, slots=True)
class WatchingSettings:
    """Times in seconds; see `watching.WatchOptions`."""

    mode: str = _choice("auto", "auto", "events", "observer", "polling")
    settle_s: float = _number(0.3, 0.05, 60)
    longest_s: float = _number(30.0, 1, 3600)
    poll_s: float = _number(10.0, 0.1, 86_400)


@dataclass(frozen=True, slots=True)
class PowerSettings:
    """When the window's librarian rests."""

    pause_on_battery: bool = False


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How the window looks and behaves; "" as language is the system's, `text_percent` its size."""

    theme: str = _choice("system", "system", "light", "dark")
    text_percent: int = _number(100, 80, 200)
    language: str = _choice("", "", "en", "de", "fr", "es")
    notifications: bool = True
    keep_running: bool = False  # in the tray, when the window is closed
    keep_chats: bool = True
    lock_minutes: int = _number(0, 0, 1440)  # without a key or the mouse; 0: never


@dataclass(frozen=True, slots=True)
class Settings:
    models: ModelSettings = field(default_factory=ModelSettings)
    reading: ReadingSettings = field(default_factory=ReadingSettings)
    chunking: ChunkingSettings = field(default_factory=ChunkingSettings)
    retrieval: RetrievalSettings = field(default_factory=RetrievalSettings)
    answering: AnsweringSettings = field(default_factory=AnsweringSettings)
    watching: WatchingSettings = field(default_factory=WatchingSettings)
    power: PowerSettings = field(default_factory=PowerSettings)
    window: WindowSettings = field(default_factory=WindowSettings)


def load_settings(path: Path) -> Settings:
    """The settings in a file; the defaults where it, or a key, is missing.

    Raises AssistantError, which names the key and what it may be.
    """
    document = _read_plain(path)
    groups: dict[str, Any] = {}
    for group in fields(Settings):
        table = _table(document, path, group.name)
        made = _made(group)
        given = {f.name: table[f.name] for f in fields(made) if f.name in table}
        groups[group.name] = type(made)(**_checked(path, made, given))
    settings = Settings(**groups)
    check_together(str(path), settings)
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Writes what differs from the defaults, or stands in the file already, in one step.

    Raises AssistantError if a value is not allowed, or the file cannot be read or written.
    """
    document = _read(path)
    for group in fields(Settings):
        values = getattr(settings, group.name)
        _checked(path, values, {f.name: getattr(values, f.name) for f in fields(values)})
        _table(document, path, group.name)
        _put(document, group.name, values)
    check_together(str(path), settings)
    _write(path, document.as_string())


# --- checking ----------------------------------------------------------------------------------


def _checked(path: Path, group: Any, given: Mapping[str, object]) -> dict[str, Value]:
    return {f.name: _check(path, group, f, given[f.name]) for f in fields(group) if f.name in given}


def _check(path: Path, group: Any, setting: Field[Any], value: object) -> Value:
    """The value as its type, whole numbers for floats allowed."""
    fits = fitting(setting, value)
    if fits is None:
        name = f"{_group_name(group)}.{setting.name}"
        raise AssistantError(
            f"In {path}, {name} must be {wanted(setting)}, but is {value!r}: change it, or remove "
            f"its line for the default, {setting.default!r}."
        )
    return fits


def fitting(setting: Field[Any], value: object) -> Value | None:
    """The value as the setting's type, whole numbers for floats allowed; None if it may not be."""
    kind = type(setting.default)
    limits = setting.metadata
    allowed = limits.get("allowed")
    if kind is float and type(value) is int:
        value = float(value)
    fits = type(value) is kind
    if fits and allowed:
        fits = value in allowed
    if fits and "least" in limits and isinstance(value, int | float):
        fits = limits["least"] <= value <= limits["most"]
    return value if fits and isinstance(value, bool | int | float | str) else None


def wanted(setting: Field[Any]) -> str:
    """What the setting may be, in words."""
    limits = setting.metadata
    if "allowed" in limits:
        return "one of " + ", ".join(f'"{each}"' for each in limits["allowed"])
    if "least" in limits:
        return (
            f"{'a whole number' if type(setting.default) is int else 'a number'} "
            f"from {limits['least']} to {limits['most']}"
        )
    return "true or false" if type(setting.default) is bool else "a text in quotation marks"


def check_together(where: str, settings: Settings) -> None:
    """Raises AssistantError where values do not go together."""
    sizes = settings.chunking
    if not sizes.small_tokens <= sizes.target_tokens <= sizes.max_tokens:
        raise AssistantError(
            f"In {where}, the sizes in [chunking] must rise: small_tokens, target_tokens, "
            f"max_tokens are {sizes.small_tokens}, {sizes.target_tokens}, {sizes.max_tokens}."
        )
    if not (settings.retrieval.words or settings.retrieval.meaning):
        raise AssistantError(
            f"In {where}, retrieval.words and retrieval.meaning are both 0, so nothing could be "
            "found: set one of them above 0."
        )


def _group_name(group: Any) -> str:
    return next(f.name for f in fields(Settings) if isinstance(group, type(_made(f))))


def _made(group: Field[Any]) -> Any:
    assert group.default_factory is not MISSING
    return group.default_factory()


# --- the file ----------------------------------------------------------------------------------

_HEAD: Final = "Settings of Footnote. Remove a line to have its default again."


def _read_plain(path: Path) -> Mapping[str, object]:
    """The values alone: reading is on the way to the window, and tomlkit is slow to import."""
    text = _text(path)
    try:
        return tomllib.loads(text or "")
    except tomllib.TOMLDecodeError as error:
        raise _not_understood(path, error) from error


def _read(path: Path) -> tomlkit.TOMLDocument:
    """The values with their comments and order, to be changed and written again."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    text = _text(path)
    if text is None:
        document = tomlkit.document()
        document.add(tomlkit.comment(_HEAD))
        return document
    try:
        return tomlkit.parse(text)
    except TOMLKitError as error:
        raise _not_understood(path, error) from error


def _text(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise _not_understood(path, error) from error
    except OSError as error:
        raise AssistantError(
            f"{path} cannot be read: {error.strerror or error}. Check its permissions.", str(error)
        ) from error


def _not_understood(path: Path, error: Exception) -> AssistantError:
    return AssistantError(
        f"{path} cannot be understood: correct it, or move it away to start with the defaults.",
        str(error),
    )


def _plain(value: object) -> object:
    unwrap = getattr(value, "unwrap", None)
    return unwrap() if unwrap is not None else value


def _put(document: tomlkit.TOMLDocument, name: str, values: Any) -> None:
    """Changes only what has to change, so that comments and the order of lines stay."""
    import tomlkit

    changed = {
        setting.name: value
        for setting in fields(values)
        if (value := getattr(values, setting.name))
        != _plain(document.get(name, {}).get(setting.name, setting.default))
    }
    if not changed:
        return
    if name not in document:
        document[name] = tomlkit.table()
    for key, value in changed.items():
        document[name][key] = value


def _table(document: Mapping[str, object], path: Path, name: str) -> Mapping[str, object]:
    table = document.get(name, {})
    if not isinstance(table, Mapping):
        raise AssistantError(
            f"In {path}, “{name}” must be a table: write [{name}] in a line of its own, and its "
            "settings below."
        )
    return table


def _write(path: Path, text: str) -> None:
    """In full or not at all, also if the machine stops meanwhile."""
    written: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=".settings-", delete=False
        ) as file:
            written = Path(file.name)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        written.replace(path)
    except OSError as error:
        if written is not None:
            written.unlink(missing_ok=True)
        raise AssistantError(
            f"{path} cannot be written: {error.strerror or error}. "
            "Free some space, or check the folder's permissions.",
            str(error),
        ) from error
