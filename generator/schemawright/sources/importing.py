"""Writes the model of a service as a folder of schemas."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, cast

from ..errors import Diagnostics, OutputError, Place
from .aws_schemas import schema_id
from .botocore import (
    Conversion,
    ServiceModel,
    botocore_texts,
    convert,
    load_model,
    vocabulary,
)
from .docs import NO_TEXTS, Merged, merge, read_documentation
from .service_file import FILE_NAME, to_text

Docs: TypeAlias = 'Literal["botocore", "none"] | Path'
"""Where descriptions come from; a path is that of a documentation file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did.

    Attributes:
        types: How many schemas the service has.
        written, unchanged, removed: File names.
        undocumented: `Operation` and `Input.Member` names that the documentation file says nothing about.
        unused: Entries of the documentation file that describe nothing, as `table.key`.
    """

    service: str
    types: int
    operations: int
    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    undocumented: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()


def import_service(
    service: str, output: Path, *, docs: Docs, diagnostics: Diagnostics
) -> ImportReport:
    """Files of an earlier import that have no type any more are removed; a file of another origin is never touched.

    Raises:
        InputError: botocore or the service is missing, or the documentation file is wrong. Nothing was written.
        OutputError: A file of another origin has the name of one to be written, and nothing was written; or the
            folder cannot be written.
    """
    source = load_model(service, Place(f"botocore:{service}"), diagnostics)
    merged = (
        Merged(NO_TEXTS, (), ())
        if source is None
        else _texts(source, docs, diagnostics)
    )
    diagnostics.stop_on_problems()
    assert source is not None
    conversion = convert(source, merged.texts)
    files = files_of(conversion)
    written, removed = _write(output, service, files)
    return ImportReport(
        service=service,
        types=len(conversion.documents),
        operations=len(conversion.service.entry.operations),
        written=written,
        unchanged=tuple(name for name in files if name not in frozenset(written)),
        removed=removed,
        undocumented=merged.undocumented,
        unused=merged.unused,
    )


def files_of(conversion: Conversion) -> dict[str, str]:
    """Text of each file, by name."""
    files = {
        document.file: json.dumps(document.schema, indent=2, ensure_ascii=False) + "\n"
        for document in conversion.documents
    }
    return files | {FILE_NAME: to_text(conversion.service)}


def _texts(source: ServiceModel, docs: Docs, diagnostics: Diagnostics) -> Merged:
    match docs:
        case "none":
            return Merged(NO_TEXTS, (), ())
        case "botocore":
            return Merged(botocore_texts(source), (), ())
        case Path():
            return _file_texts(source, docs, diagnostics)


def _file_texts(source: ServiceModel, path: Path, diagnostics: Diagnostics) -> Merged:
    documentation = read_documentation(path, diagnostics)
    if documentation is None:
        return Merged(NO_TEXTS, (), ())
    merged = merge(documentation, vocabulary(source))
    place = Place(path.as_posix())
    for name in merged.undocumented:
        diagnostics.note(place, "undocumented", f"{name} has no sentence")
    for name in merged.unused:
        diagnostics.note(place, "unused-text", f"{name} describes nothing")
    return merged


def _write(
    folder: Path, service: str, files: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the files written and removed; looks at all before it writes any."""
    foreign = [
        name
        for name in sorted(files)
        if os.path.lexists(folder / name) and not _is_ours(folder / name, service)
    ]
    if foreign:
        raise OutputError(
            f"{folder.as_posix()}: {', '.join(foreign)} not written by an import of "
            f"{service}; move what is there, or import into another folder"
        )
    stale = [path for path in _earlier(folder, service) if path.name not in files]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        written = [n for n, text in files.items() if _replace(folder / n, text)]
        for path in stale:
            path.unlink()
    except OSError as error:
        raise OutputError(
            f"{folder.as_posix()}: cannot be written ({error.strerror}); "
            "name a folder that can"
        ) from error
    return tuple(written), tuple(path.name for path in stale)


def _replace(path: Path, text: str) -> bool:
    """Whole or not at all; a file that has this text already is left alone."""
    data = text.encode()
    if path.exists() and path.read_bytes() == data:
        return False
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return True


def _earlier(folder: Path, service: str) -> Iterator[Path]:
    if folder.is_dir():
        for path in sorted(folder.glob(f"{service}-*-schema.json")):
            if _is_ours(path, service):
                yield path


def _is_ours(path: Path, service: str) -> bool:
    """Told by `$id` and `title`, or by the name that a `service.json` gives; a link is never ours."""
    if path.is_symlink() or not path.is_file():
        return False
    try:
        data: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if not isinstance(data, dict):
        return False
    schema = cast("dict[str, object]", data)
    if path.name == FILE_NAME:
        return schema.get("name") == service
    title = schema.get("title")
    return isinstance(title, str) and schema.get("$id") == schema_id(service, title)
