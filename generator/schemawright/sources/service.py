"""What is known of the service that a folder of schemas belongs to."""

from __future__ import annotations

import json
from pathlib import Path

from ..errors import Diagnostics, Place
from .base import ServiceEntry
from .botocore import load_model, service_file
from .service_file import FILE_NAME, ServiceFile, parse


def read_service(
    folder: Path, service: str | None, diagnostics: Diagnostics
) -> ServiceEntry | None:
    """`service.json` beside the schemas goes before the installed botocore; without both there is none."""
    place = Place(FILE_NAME)
    path = folder / FILE_NAME
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        diagnostics.refuse(
            place, "this is a link out of the folder", "put the file itself here"
        )
        return None
    if path.is_file():
        file = read_service_file(path, place, diagnostics)
        if file is None:
            return None
        name = file.entry.service.name
        if service not in (None, name):
            diagnostics.refuse(
                place / "name",
                f"the schemas belong to {name!r}, but the service is set to {service!r}",
                "correct one of the two, or leave the setting out",
            )
        return file.entry
    if service is None:
        return None
    source = load_model(service, place, diagnostics)
    return None if source is None else service_file(source).entry


def read_service_file(
    path: Path, place: Place, diagnostics: Diagnostics
) -> ServiceFile | None:
    """None where the file is no JSON or does not name a service; what is wrong is refused."""
    try:
        data: object = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        diagnostics.refuse(
            place, f"the file cannot be read ({error.strerror})", "make it readable"
        )
        return None
    except UnicodeDecodeError:
        diagnostics.refuse(place, "the file is not UTF-8", "save it as UTF-8")
        return None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        diagnostics.refuse(
            place, f"this is no JSON ({where}: {error.msg})", "correct the syntax"
        )
        return None
    return parse(data, place, diagnostics)
