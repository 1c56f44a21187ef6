"""Files as resources of the `referencing` library, by their addresses and `$id`s."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin

from ..errors import Diagnostics, Place
from ..sources.base import Document
from .drafts import UNSTATED, Dialect, dialect_of
from .keywords import Draft
from .values import is_object

if TYPE_CHECKING:
    from referencing import Registry, Resource, Specification

_ROOT = "file:///"
"""Base of every file's own address. `urljoin` joins no relative reference to a scheme it does not know."""


def file_address(file: str) -> str:
    return _ROOT + quote(file)


def resource_of(contents: Any, dialect: Dialect) -> Resource[Any]:
    return _specification(dialect.draft).create_resource(contents)


def file_resources(
    documents: Mapping[str, Document], diagnostics: Diagnostics
) -> dict[str, Resource[Any]]:
    """The files whose addresses can be worked with; what is wrong with those of others is refused.

    Args:
        documents: By file.
    """
    found: dict[str, Resource[Any]] = {}
    first: dict[str, str] = {}
    for file, document in documents.items():
        raw = document.schema
        stated = dialect_of(raw.get("$schema")) if is_object(raw) else None
        resource = resource_of(raw, stated or UNSTATED)
        try:
            registry_of({file: resource})
        except ValueError:
            what = "an `$id` inside this file is no URI"
            diagnostics.refuse(Place(file), what, "correct the `$id`")
            continue
        found[file] = resource
        own = resource.id()
        if own is None:
            continue
        address = urljoin(file_address(file), own)
        if address in first:
            what = f"`$id` {own} is that of {first[address]} too"
            remedy = "give each file an `$id` of its own, or none"
            diagnostics.refuse(Place(file, "/$id"), what, remedy)
        first.setdefault(address, file)
    return found


def registry_of(resources: Mapping[str, Resource[Any]]) -> Registry[Any]:
    """Knows the resources, given by file, and the `$id`s and anchors inside them.

    Raises:
        ValueError: An `$id` is no URI.
    """
    from referencing import Registry

    empty: Registry[Any] = Registry()
    pairs = [(file_address(file), each) for file, each in resources.items()]
    return empty.with_resources(pairs).crawl()


def _specification(draft: Draft) -> Specification[Any]:
    from referencing import jsonschema

    match draft:
        case Draft.D4:
            return jsonschema.DRAFT4
        case Draft.D6:
            return jsonschema.DRAFT6
        case Draft.D7:
            return jsonschema.DRAFT7
        case Draft.D2019:
            return jsonschema.DRAFT201909
        case Draft.D2020:
            return jsonschema.DRAFT202012
