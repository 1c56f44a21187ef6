"""Says what is wrong with data that its schema does not accept: a walker over the whole of JSON Schema 2020-12.

It reads the normalized bundle (`schema.json`). The straight-line code in `_codecs` decides in the hot path; this walks
where that refuses, and for the keywords that straight-line code has no form for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .._errors import Violation
from .applicators import APPLICATORS, UNEVALUATED
from .assertions import ASSERTIONS
from .formats import TYPED
from .places import Place
from .walk import EndlessError, EnoughError, Names, Rules, Walk, follow

KEYWORDS = {**ASSERTIONS, **APPLICATORS}
_TOO_DEEP = "is nested too deeply; flatten it"


def explain(
    document: Mapping[str, Any],
    shape: str,
    data: object,
    names: Names,
    *,
    pointer: str | None = None,
    patterns: Mapping[str, Callable[[str], object]],
    formats: frozenset[str] = TYPED,
    aws: bool = False,
    members: bool = False,
    limit: int = 100,
    max_depth: int = 200,
) -> list[Violation]:
    """Every way in which `data` breaks the schema of `shape`, in the order of the data; none where it fits.

    No message holds a value of the data, and none a name from inside a secret. A member that is missing comes before
    those of the same object that are there.

    Args:
        document: The normalized bundle; each `$ref` is one into it.
        shape: A name under its `$defs`.
        data: The wire form.
        names: Python's name of each member, by wire name, by name of the shape.
        pointer: To the schema of the objects that are called `shape`, where that is no entry.
        patterns: What finds each pattern of the schemas in a text. One that is not there is not enforced.
        formats: The formats that are checked; others only describe.
        aws: Timestamps may also be datetimes or numbers, and blobs bytes, as in boto3.
        members: Data is of members of dataclasses: where text has a format that Python has a type for, it may be that.
        limit: How many violations are listed at most: the first that are met.
        max_depth: How many containers may stand inside each other.
    """
    rules = Rules(
        document=document,
        keywords=KEYWORDS,
        last=UNEVALUATED,
        patterns=patterns,
        formats=formats,
        aws=aws,
        members=members,
        names=names,
        limit=limit,
        max_depth=max_depth,
    )
    walk = Walk(rules, silent=Walk(rules))
    root = Place(shape=shape, data=data)
    try:
        walk.check(_schema_of(document, shape, pointer), data, root)
    except EnoughError:
        pass
    except EndlessError as error:
        _add(walk, error.place, error.message)
    except RecursionError:
        _add(walk, root, _TOO_DEEP)
    found = sorted(walk.found, key=lambda entry: entry[0])
    return [violation for _, violation in found]


def _schema_of(document: Mapping[str, Any], shape: str, pointer: str | None) -> Any:
    if pointer is None:
        return document["$defs"][shape]
    # It may let in more than objects, or be what others beside it say that it is one.
    return {"type": "object", "allOf": [follow(document, pointer)]}


def accepts(
    document: Mapping[str, Any],
    pointer: str,
    data: object,
    *,
    patterns: Mapping[str, Callable[[str], object]],
    formats: frozenset[str] = TYPED,
    aws: bool = False,
    max_depth: int = 200,
) -> bool:
    """Whether the schema at a JSON Pointer into the bundle (`/$defs/Name`) accepts `data`."""
    rules = Rules(
        document=document,
        keywords=KEYWORDS,
        last=UNEVALUATED,
        patterns=patterns,
        formats=formats,
        aws=aws,
        max_depth=max_depth,
    )
    schema = follow(document, pointer.removeprefix("#"))
    try:
        return Walk(rules).check(schema, data, Place(data=data))
    except (EndlessError, RecursionError):
        return False


def _add(walk: Walk, place: Place, message: str) -> None:
    violation = Violation(place.path(), place.pointer(), "depth", message)
    walk.found.append((place.orders(), violation))
