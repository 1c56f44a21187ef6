"""What the last run of each output folder was made from, so that a run with nothing to do ends at once.

This is kept in the user's cache and not beside the output: a digest of everything that can change the output names the
versions of Python, black and schemawright too, and the output must be the same bytes on every machine.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .errors import Notice, OutputError, Place
from .output.caching import cache_folder
from .output.templates import template_folder

if TYPE_CHECKING:
    from .config import Settings

FORMAT: Final = 1
_LIBRARIES: Final = (
    "black",
    "jinja2",
    "datamodel-code-generator",
    "jsonschema-specifications",
    "botocore",
    "pyyaml",
)
_SCHEMA_SUFFIXES: Final = (".json", ".yaml", ".yml")
_PACKAGE: Final = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Memory:
    """What a run had to report.

    Attributes:
        files: How many the package has.
    """

    counts: Mapping[str, int]
    notices: tuple[Notice, ...]
    files: int


def recall(settings: Settings, inputs: str) -> Memory | None:
    """What the last run reported, where the same run would write the same files and they all stand as written."""
    from .output.manifest import read_manifest
    from .output.paths import MANIFEST_NAME

    place = _stamp_file(settings)
    if place is None:
        return None
    try:
        stamp: object = json.loads(place.read_text(encoding="utf-8"))
        manifest_bytes = (settings.root / MANIFEST_NAME).read_bytes()
        manifest = read_manifest(settings.root)
    except (OSError, ValueError, OutputError):
        return None
    if manifest is None or not manifest.intact(settings.root):
        return None
    return _recognized(stamp, inputs, _digest(manifest_bytes))


def remember(settings: Settings, inputs: str, memory: Memory) -> None:
    """Best effort: a cache that cannot be written costs the next run its shortcut, nothing else."""
    from .output.paths import MANIFEST_NAME

    place = _stamp_file(settings)
    if place is None:
        return
    try:
        manifest_bytes = (settings.root / MANIFEST_NAME).read_bytes()
        stamp = {
            "format": FORMAT,
            "inputs": inputs,
            "manifest": _digest(manifest_bytes),
            "counts": dict(memory.counts),
            "notices": [
                [one.place.file, one.place.pointer, one.kind, one.text]
                for one in memory.notices
            ],
            "files": memory.files,
        }
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_suffix(f".{os.getpid()}")
        beside.write_text(json.dumps(stamp), encoding="utf-8")
        beside.replace(place)
    except OSError:
        return


def inputs_digest(settings: Settings) -> str:
    """A digest of all that can change the output: schemas, settings, templates, and the programs that make it."""
    digest = hashlib.sha256()
    said = asdict(settings)
    for name in ("schemas", "output", "templates", "force"):
        del said[name]
    facts = (FORMAT, sys.version_info[:2], _versions(), sorted(said.items()))
    digest.update(repr(facts).encode())
    folders: list[tuple[Path, tuple[str, ...]]] = [
        (_PACKAGE, (".py",)),
        (template_folder(), (".jinja",)),
    ]
    if settings.templates is not None:
        folders.append((settings.templates, ("",)))
    if settings.schemas is not None:
        folders.append((settings.schemas, _SCHEMA_SUFFIXES))
    for file in settings.package.license_files:
        digest.update(_bytes(str(file)))
    if settings.document is not None:
        from .sources.openapi_files import referred_files

        for file in referred_files(settings.document):
            digest.update(_bytes(str(file)))
    for folder, suffixes in folders:
        for piece in _content(folder, suffixes):
            digest.update(piece)
    return digest.hexdigest()


def _recognized(stamp: Any, inputs: str, manifest: str) -> Memory | None:
    """A stamp is trusted as far as this version wrote it, of these inputs and this manifest."""
    match stamp:
        case {"format": int(number), "inputs": made_from, "manifest": left} if (
            number,
            made_from,
            left,
        ) == (FORMAT, inputs, manifest):
            notices = tuple(
                Notice(Place(file, pointer), kind, text)
                for file, pointer, kind, text in stamp["notices"]
            )
            return Memory(stamp["counts"], notices, stamp["files"])
        case _:
            return None


def _content(folder: Path, suffixes: tuple[str, ...]) -> Iterator[bytes]:
    """Names and contents of the files of a folder. Strings all the way: paths as objects take longer than hashing."""
    yield b"\0folder\0"
    top = str(folder)
    for parent, folders, files in os.walk(top):
        folders.sort()
        below = parent[len(top) :].replace(os.sep, "/")
        for name in sorted(files):
            if name.endswith(suffixes):
                path = os.fsencode(f"{below}/{name}")
                content = _bytes(os.path.join(parent, name))  # noqa: PTH118 (see above)
                # Lengths first: no file's end can pass for another's beginning.
                yield b"%d %d\0" % (len(path), len(content))
                yield path
                yield content


def _bytes(path: str) -> bytes:
    """What cannot be read is told by whoever needs it; here it only has to differ from what could be."""
    try:
        with open(path, "rb", opener=_at_once) as file:
            mode = os.fstat(file.fileno()).st_mode
            return file.read() if stat.S_ISREG(mode) else b"%o" % mode
    except OSError as error:
        return ascii(error).encode()


def _at_once(path: str, flags: int) -> int:
    """Opens a pipe without waiting for someone to write to it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _versions() -> dict[str, str | None]:
    from importlib.metadata import PackageNotFoundError, version

    found: dict[str, str | None] = {}
    for name in _LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
    return found


def _stamp_file(settings: Settings) -> Path | None:
    """One file for each output folder, or None where nothing is kept."""
    folder = cache_folder()
    if folder is None:
        return None
    key = _digest(os.fsencode(os.path.realpath(settings.root)))
    return folder / "outputs" / f"{key}.json"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
