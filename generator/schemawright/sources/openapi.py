"""An OpenAPI document, 3.0 or 3.1, as named schemas and a service: `docs/openapi.md` says what is read and what is not."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..errors import Diagnostics
from ..schemas.values import is_object, shown
from ..shapes import Service
from .base import ServiceEntry, Source
from .openapi_files import Files, Located
from .openapi_operations import Operations
from .openapi_schemas import Schemas

_KNOWN = re.compile(r"3\.[01]\.\d+")


def openapi_source(path: Path, diagnostics: Diagnostics) -> Source | None:
    """The document and the files that it refers to; None, and problems, where it cannot be read."""
    files = Files(path.parent, diagnostics)
    main = Located(path.name, "", files.whole(path.name))
    version = main.raw.get("openapi") if is_object(main.raw) else None
    if not isinstance(version, str) or not _KNOWN.fullmatch(version):
        if not diagnostics.problems:
            _refuse_version(main, version, diagnostics)
        return None
    schemas = Schemas(
        main, files, old=version.startswith("3.0."), diagnostics=diagnostics
    )
    operations = Operations(main, files, schemas, diagnostics)
    operations.read()
    entry = ServiceEntry(
        service=_service(main, path),
        operations=operations.entries,
        errors=operations.errors,
    )
    documents = schemas.finish()
    if not documents and not diagnostics.problems:
        remedy = "describe some in `components` or `paths`"
        diagnostics.refuse(main.place, "the document has no schemas", remedy)
    return Source(
        label=f"openapi:{path.as_posix()}", documents=documents, service=entry
    )


def _refuse_version(main: Located, version: object, diagnostics: Diagnostics) -> None:
    if not is_object(main.raw):
        what = "an OpenAPI document must be an object"
        diagnostics.refuse(main.place, what, "give the file that begins with `openapi`")
    elif version is None and "swagger" in main.raw:
        what = "the document is of Swagger 2"
        diagnostics.refuse(main.place / "swagger", what, "convert it to OpenAPI 3")
    elif version is None:
        what, remedy = "`openapi` is missing", "give the file that begins with it"
        diagnostics.refuse(main.place, what, remedy)
    else:
        what = f"version {shown(version)} is not known"
        remedy = "write the document in OpenAPI 3.0 or 3.1"
        diagnostics.refuse(main.place / "openapi", what, remedy)


def _service(main: Located, path: Path) -> Service:
    info = main.raw.get("info")
    facts: dict[str, Any] = info if is_object(info) else {}
    title = facts.get("title")
    title = title if isinstance(title, str) and title.strip() else path.stem
    words = re.findall(r"[A-Za-z0-9]+", title)
    description = facts.get("description")
    return Service(
        name="-".join(words).lower() or path.stem,
        title=title.strip(),
        description=description if isinstance(description, str) else None,
        api_version=str(facts.get("version", "")),
    )
