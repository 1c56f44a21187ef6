"""The manifest: what schemawright wrote into a folder, so that it never touches anything else.

It stands at the output root as JSON: `format` (of the manifest), `made` (by which release of schemawright, in which
edition, from which schemas) and `files` (SHA-256 of each file written, by posix path, sorted; the manifest itself left
out). The wheel of a generated package carries it too.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from ..errors import OutputError
from .paths import MANIFEST_NAME, parents, path_fault

__all__ = [
    "MANIFEST_NAME",
    "Manifest",
    "Provenance",
    "content_digest",
    "digest_on_disk",
    "normalized",
    "read_manifest",
]

FORMAT: Final = 1

_REMEDY = "restore it from version control, or delete it and run again with --force"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What the files were made by and from.

    Attributes:
        schemawright: The release that last changed one of the files. Another release that would change none is no
            difference: it leaves the record as it is.
        schemas: SHA-256 in hex of the schemas as they were read.
    """

    schemawright: str
    edition: str
    schemas: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one run wrote.

    Attributes:
        files: Digests by path relative to the root, as `content_digest` gives them.
        made: None where the caller of `write_tree` did not say.
    """

    files: Mapping[str, str]
    made: Provenance | None = None

    def successor(
        self, files: Mapping[str, str], made: Provenance | None, *, changed: bool
    ) -> Manifest:
        """The manifest after a run that makes `files`.

        Args:
            changed: Whether the run writes or removes any of them.
        """
        if made is None or self.made is None or changed:
            return Manifest(files, made)
        return Manifest(files, replace(made, schemawright=self.made.schemawright))

    def without(self, paths: Collection[str]) -> Manifest:
        """The same for other files only."""
        files = {path: self.files[path] for path in self.files if path not in paths}
        return replace(self, files=files)

    def intact(self, root: Path) -> bool:
        """Whether every file still stands under `root` as it was written.

        Contents are read and hashed: times of change prove nothing after a checkout or a restored cache.
        """
        return all(
            digest_on_disk(root, path) == self.files[path] for path in self.files
        )

    def to_bytes(self) -> bytes:
        document = {
            "format": FORMAT,
            **({"made": asdict(self.made)} if self.made is not None else {}),
            "files": {path: self.files[path] for path in sorted(self.files)},
        }
        return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def content_digest(data: bytes) -> str:
    """SHA-256 in hex of a file's content, with the line ends of text taken as LF.

    Git writes CRLF on Windows where `core.autocrlf` says so; such a checkout is not an edit. Content with a NUL byte is
    no text (git's rule) and counts byte for byte.
    """
    return hashlib.sha256(normalized(data)).hexdigest()


def normalized(data: bytes) -> bytes:
    """The content as it is compared: text with LF line ends, anything else untouched."""
    return data if b"\0" in data else data.replace(b"\r\n", b"\n")


def digest_on_disk(root: Path, path: str) -> str | None:
    """Digest of a regular file that is reached without a symbolic link, else None."""
    target = root / path
    if any((root / parent).is_symlink() for parent in parents(path)):
        return None
    if target.is_symlink() or not target.is_file():
        return None
    try:
        return content_digest(target.read_bytes())
    except OSError:
        return None


def read_manifest(root: Path) -> Manifest | None:
    """The manifest under `root`, or None where there is none.

    Raises:
        OutputError: It is no manifest: damaged, of a newer format, or with paths that leave the folder.
    """
    place = root / MANIFEST_NAME
    if place.is_symlink():
        raise OutputError(f"{place}: is a symbolic link; {_REMEDY}")
    try:
        data = place.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise OutputError(f"{place}: cannot be read ({error.strerror})") from error
    try:
        return _parsed(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise OutputError(f"{place}: is damaged ({error}); {_REMEDY}") from error


def _parsed(document: Any) -> Manifest:
    """Raises:
    ValueError: What the document holds is no manifest of this format.
    """
    match document:
        case {"format": int(number)} if number != FORMAT:
            raise ValueError(f"format {number} where this version reads {FORMAT}")
        case {"format": int(), "files": dict()}:
            files: dict[str, Any] = document["files"]
        case _:
            raise ValueError("keys are missing or have the wrong type")
    for path, digest in files.items():
        if fault := path_fault(path):
            raise ValueError(f"the path {path!r} {fault}")
        if not isinstance(digest, str):
            raise ValueError(f"the digest of {path!r} is no string")
    return Manifest(files, _made(document.get("made")))


def _made(record: Any) -> Provenance | None:
    """A record of another kind says nothing, and is written anew; the files are what must not be lost."""
    match record:
        case {
            "schemawright": str(release),
            "edition": str(edition),
            "schemas": str(schemas),
        }:
            return Provenance(schemawright=release, edition=edition, schemas=schemas)
        case _:
            return None
