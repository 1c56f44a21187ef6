"""A folder of JSON Schema files: one type a file, named by its `title`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, cast

from ..errors import Diagnostics, Place
from .base import Document
from .clashes import refuse_clashes
from .json_files import Unreadable, parse_json
from .titles import document_name

NOT_SCHEMAS = frozenset(("service.json", "docs.json"))
"""Files that may stand beside the schemas and are read by others."""


def read_folder(
    folder: Path,
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    diagnostics: Diagnostics,
) -> tuple[Document, ...]:
    """All schema files of a folder and the folders in it, in the order of their paths.

    Args:
        folder: Must exist.
        include: Globs; a glob without a slash is held against the file's name, one with a slash against its path from
            the folder. None at all includes every `*.json`.
        exclude: Globs of the same kind; they win.
        diagnostics: Gets what is wrong with a file, which is then left out.
    """
    documents: list[Document] = []
    found = False
    for path in _schema_files(folder, include, exclude, diagnostics):
        found = True
        file = path.relative_to(folder).as_posix()
        schema = _read(path, file, diagnostics)
        if schema is not None:
            name = document_name(file, schema.get("title"))
            documents.append(Document(file, name, schema))
    if not found and not diagnostics.problems:
        globs = ", ".join(map(repr, include)) or "'*.json'"
        remedy = "give the folder that holds the schemas, or other globs"
        diagnostics.refuse(Place("."), f"no schema file fits {globs}", remedy)
    refuse_clashes(documents, diagnostics)
    return tuple(documents)


def _schema_files(
    folder: Path,
    include: Sequence[str],
    exclude: Sequence[str],
    diagnostics: Diagnostics,
) -> Iterator[Path]:
    paths: list[tuple[str, Path]] = []
    for directory, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(directory, name)
            file = path.relative_to(folder).as_posix()
            hidden = name.startswith(".") or name in NOT_SCHEMAS
            if not hidden and _is_wanted(file, name, include, exclude):
                paths.append((file, path))
    for file, path in sorted(paths):
        if leads_out(path, folder):
            what = "is a symbolic link out of the folder"
            remedy = "copy the file into the folder, or exclude it"
            diagnostics.refuse(Place(file), what, remedy)
        elif not _is_text(file):
            what, remedy = "has a name that is not UTF-8", "rename or exclude the file"
            diagnostics.refuse(Place(ascii(file)[1:-1]), what, remedy)
        elif path.exists() and not path.is_file():
            what = "is a pipe, a socket or a device"
            diagnostics.refuse(Place(file), what, "exclude it")
        else:
            yield path


def leads_out(path: Path, folder: Path) -> bool:
    """Whether a path is a symbolic link to something outside the folder.

    A link that leads round in a circle leads nowhere; whoever reads it is told so.
    """
    if not path.is_symlink():
        return False
    # Unlike `Path.resolve` (up to Python 3.12), this raises nothing on circles.
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _is_text(name: str) -> bool:
    """Whether the name of a file is one in Unicode. Other bytes come as lone surrogates, which nothing can write."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_wanted(
    file: str, name: str, include: Sequence[str], exclude: Sequence[str]
) -> bool:
    def fits(globs: Iterable[str]) -> bool:
        return any(fnmatchcase(file if "/" in glob else name, glob) for glob in globs)

    return fits(include or ("*.json",)) and not fits(exclude)


def _read(path: Path, file: str, diagnostics: Diagnostics) -> dict[str, Any] | None:
    try:
        schema = parse_json(path.read_bytes())
    except Unreadable as error:
        place = Place(file, error.pointer)
        diagnostics.refuse(place, error.what, error.remedy)
        return None
    except OSError as error:
        what = f"cannot be read ({error.strerror})"
        diagnostics.refuse(Place(file), what, "check the file and its permissions")
        return None
    if not isinstance(schema, dict):
        remedy = "put the schema in { }, or exclude the file"
        diagnostics.refuse(Place(file), "a schema file must hold an object", remedy)
        return None
    return cast(dict[str, Any], schema)
