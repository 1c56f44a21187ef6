"""What is known of the service that a folder of schemas belongs to."""

from __future__ import annotations

from pathlib import Path

from ..errors import Diagnostics, Place
from .base import ServiceEntry
from .botocore import load_model, service_file
from .folder import leads_out
from .json_files import Unreadable, parse_json
from .service_file import FILE_NAME, ServiceFile, parse


def read_service(
    folder: Path, service: str | None, diagnostics: Diagnostics
) -> ServiceEntry | None:
    """`service.json` beside the schemas goes before the installed botocore; without both there is none."""
    place = Place(FILE_NAME)
    path = folder / FILE_NAME
    if leads_out(path, folder):
        diagnostics.refuse(
            place, "this is a link out of the folder", "put the file itself here"
        )
        return None
    if path.is_file() or path.is_symlink():
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
        data = parse_json(path.read_bytes())
    except OSError as error:
        what = f"the file cannot be read ({error.strerror})"
        diagnostics.refuse(place, what, "make it readable")
        return None
    except Unreadable as error:
        place = Place(place.file, error.pointer)
        diagnostics.refuse(place, error.what, error.remedy)
        return None
    return parse(data, place, diagnostics)
