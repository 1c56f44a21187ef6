"""From settings to shapes: the front's stages, and places as people know them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from .errors import ConfigurationError, Diagnostics, InputError, Place

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Settings
    from .schemas.bundle import Bundle
    from .shapes import Model
    from .sources.base import Source
    from .sources.selection import Selection


def read(settings: Settings, diagnostics: Diagnostics) -> Source:
    """The schemas, and what is known of their service; what is wrong so far waits in `diagnostics`."""
    from .sources.base import Source

    if settings.document is not None:
        return _openapi_source(settings.document, diagnostics)
    if settings.schemas is None:
        return _botocore_source(settings, diagnostics)
    from .sources.folder import read_folder
    from .sources.service import read_service

    if not settings.schemas.is_dir():
        kind = "is a file" if settings.schemas.exists() else "does not exist"
        raise ConfigurationError(
            f"{settings.schemas}: {kind}; give the folder that holds the schemas"
        )

    documents = read_folder(
        settings.schemas,
        include=settings.include,
        exclude=settings.exclude,
        diagnostics=diagnostics,
    )
    service = read_service(settings.schemas, settings.service, diagnostics)
    return Source(
        label=settings.schemas.as_posix(), documents=documents, service=service
    )


def bundled(settings: Settings, diagnostics: Diagnostics) -> tuple[Source, Bundle]:
    """The schemas as they were read and normalized; what is wrong with them waits in `diagnostics`."""
    from .schemas.normalizing import normalize as normalized

    source = read(settings, diagnostics)
    bundle = normalized(
        source, repair_enums=settings.repair_enums, diagnostics=diagnostics
    )
    selection = _selection(settings)
    # A model of botocore is narrowed before it is converted.
    whole = settings.schemas is not None or settings.document is not None
    if selection and whole and not diagnostics.problems:
        from .schemas.narrowing import narrow

        return narrow(source, bundle, selection, diagnostics)
    return source, bundle


def lowered(source: Source, bundle: Bundle, diagnostics: Diagnostics) -> Model:
    """The shapes of a bundle.

    Raises:
        InputError: The schemas have problems.
    """
    from .schemas.lowering import lower

    diagnostics.stop_on_problems()
    model = lower(bundle, source, diagnostics)
    diagnostics.stop_on_problems()
    return model


@contextmanager
def places_from_here(settings: Settings) -> Generator[None]:
    """Stages know files by their path in the folder of schemas; people know them by the path that they gave."""
    try:
        yield
    except InputError as error:
        raise InputError(
            replace(one, place=from_here(one.place, settings)) for one in error.problems
        ) from None


def from_here(place: Place, settings: Settings) -> Place:
    folder = settings.document.parent if settings.document else settings.schemas
    if folder is None:
        return place
    return replace(place, file=(folder / place.file).as_posix())


def _openapi_source(document: Path, diagnostics: Diagnostics) -> Source:
    from .sources.openapi import openapi_source

    if not document.is_file():
        kind = "is a folder" if document.exists() else "does not exist"
        raise ConfigurationError(f"{document}: {kind}; give the OpenAPI document")
    source = openapi_source(document, diagnostics)
    if source is None:
        diagnostics.stop_on_problems()
    assert source is not None, "a source that is missing is a problem"
    return source


def _botocore_source(settings: Settings, diagnostics: Diagnostics) -> Source:
    from .sources.botocore import botocore_source

    name = (settings.source or "").partition(":")[2]
    source = botocore_source(name, diagnostics, _selection(settings))
    diagnostics.stop_on_problems()
    assert source is not None, "a source that is missing is a problem"
    return source


def _selection(settings: Settings) -> Selection:
    from .sources.selection import Selection

    return Selection(settings.operations, settings.exclude_operations)
