"""The schemas of JSON Schema itself, which other schemas refer to by their well-known addresses.

They come with the `jsonschema-specifications` package, so no network is asked for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from referencing import Registry

from ..sources.base import Document
from ..sources.titles import pascal_case

_OLD = tuple(f"json-schema.org/draft-0{number}/" for number in (4, 6, 7))
_NEW = ("json-schema.org/draft/2019-09/", "json-schema.org/draft/2020-12/")


def address_of(ref: str) -> str:
    """The reference as the `$id`s of these schemas begin: drafts 4 to 7 with `http`, later ones with `https`."""
    _, _, rest = ref.partition("://")
    return f"{'https' if rest.startswith(_NEW) else 'http'}://{rest}"


def registry() -> Registry[Any]:
    """All of them by address."""
    from jsonschema_specifications import (  # pyright: ignore[reportMissingTypeStubs]
        REGISTRY,
    )

    known: Registry[Any] = REGISTRY
    return known


def documents() -> Iterator[Document]:
    """All of them as if they were files; `JsonSchemaDraft07`, `JsonSchemaDraft202012MetaCore`."""
    known = registry()
    for address in sorted(known):
        rest = address.partition("://")[2]
        if rest.startswith((*_OLD, *_NEW)):
            short = rest.partition("/")[2]
            name = "JsonSchema" + pascal_case(short.removesuffix("/schema"))
            yield Document(address, name, known.contents(address))
