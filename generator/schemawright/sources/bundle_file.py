"""A bundle, as `schemawright normalize` writes it, as named schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import Diagnostics, Place
from ..schemas.values import is_object
from .base import Document, Source
from .json_files import Unreadable, parse_json


def read_bundle(file: Path, diagnostics: Diagnostics) -> Source:
    """One document an entry of `$defs`; what is wrong with the file waits in `diagnostics`."""
    defs = _definitions(file, diagnostics)
    documents = tuple(
        Document(file.name, name, schema, f"/$defs/{_escaped(name)}")
        for name, schema in defs.items()
    )
    return Source(label=file.as_posix(), documents=documents)


def _definitions(file: Path, diagnostics: Diagnostics) -> dict[str, Any]:
    place = Place(file.name)
    try:
        data = parse_json(file.read_bytes())
    except Unreadable as error:
        diagnostics.refuse(Place(file.name, error.pointer), error.what, error.remedy)
        return {}
    except OSError as error:
        what = f"cannot be read ({error.strerror})"
        diagnostics.refuse(place, what, "check the file and its permissions")
        return {}
    defs = data.get("$defs") if is_object(data) else None
    if not is_object(defs):
        remedy = "give a file that `schemawright normalize` wrote, or a folder"
        diagnostics.refuse(place, "is no bundle: it has no `$defs`", remedy)
        return {}
    return _schemas(defs, place / "$defs", diagnostics)


def _schemas(
    defs: dict[str, Any], place: Place, diagnostics: Diagnostics
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, schema in defs.items():
        if is_object(schema) or isinstance(schema, bool):
            found[name] = schema
        else:
            remedy = "write an object, true or false"
            diagnostics.refuse(place / name, "is no schema", remedy)
    return found


def _escaped(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
