"""Every keyword of JSON Schema draft 4 to 2020-12 (and what OpenAPI 3.0 left behind), and what becomes of it.

Sources: JSON Schema core and validation, 2020-12; draft-07, draft-06 and draft-04 validation; OpenAPI 3.0.3, schema
object. `docs/mapping.md` is held against `KEYWORDS` by a test.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any


class Draft(IntEnum):
    """Editions of JSON Schema, in order."""

    D4 = 4
    D6 = 6
    D7 = 7
    D2019 = 2019
    D2020 = 2020

    def __str__(self) -> str:
        return (
            f"draft {self.value}"
            if self <= Draft.D7
            else {2019: "draft 2019-09", 2020: "draft 2020-12"}[self.value]
        )


class Treatment(StrEnum):
    """What becomes of a keyword."""

    TYPED = "typed"
    """Decides the type, and is enforced."""
    ENFORCED = "enforced"
    """Checked by the generated code, straight or by its walker."""
    ANNOTATION = "annotation"
    """Carried into the bundle, the documentation or the model; demands nothing."""
    DROPPED = "dropped"
    """Says nothing about values; left out of the bundle."""
    REWRITTEN = "rewritten"
    """An older spelling, put into the words of 2020-12; or a name or reference, put into `$defs`."""
    REFUSED = "refused"
    """Not supported; an error."""


class Holds(StrEnum):
    """What the value of a keyword is made of."""

    VALUE = "value"
    SCHEMA = "schema"
    SCHEMAS = "list of schemas"
    NAMED = "schemas by name"


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the value of a keyword must be.

    Attributes:
        text: For messages; goes after "must be".
    """

    text: str
    holds_for: Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Keyword:
    """One keyword.

    Attributes:
        applies: The JSON type whose values it constrains; empty for all.
        since, until: The editions that know it. Beside a `$schema` that says otherwise it has no effect.
    """

    name: str
    treatment: Treatment
    expects: Expectation
    holds: Holds = Holds.VALUE
    applies: str = ""
    since: Draft = Draft.D4
    until: Draft = Draft.D2020


JSON_TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_whole(value: object) -> bool:
    """Whether JSON Schema takes the value for an integer: 1.0 is one."""
    return is_number(value) and (
        isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    )


def _distinct_texts(value: object) -> bool:
    return (
        isinstance(value, list)
        and all(isinstance(each, str) for each in value)
        and len(set(value)) == len(value)
    )


def _is_schema(value: object) -> bool:
    return isinstance(value, dict | bool)


def _is_type(value: object) -> bool:
    if isinstance(value, str):
        return value in JSON_TYPES
    return bool(value) and _distinct_texts(value) and all(each in JSON_TYPES for each in value)  # type: ignore[attr-defined]


_TEXT = Expectation("text", lambda value: isinstance(value, str))
_YES_NO = Expectation("true or false", lambda value: isinstance(value, bool))
_COUNT = Expectation(
    "a whole number from 0 up", lambda value: is_whole(value) and value >= 0
)
_NUMBER = Expectation("a number", is_number)
_POSITIVE = Expectation(
    "a number above 0", lambda value: is_number(value) and value > 0
)
_NAMES = Expectation("a list of distinct names", _distinct_texts)
_LIST = Expectation("a list", lambda value: isinstance(value, list))
_FULL_LIST = Expectation(
    "a list of at least one value",
    lambda value: isinstance(value, list) and bool(value),
)
_SCHEMA = Expectation("a schema (an object, true or false)", _is_schema)
_SCHEMAS = Expectation(
    "a list of at least one schema",
    lambda value: isinstance(value, list) and bool(value),
)
_NAMED = Expectation(
    "an object of schemas by name", lambda value: isinstance(value, dict)
)
_OBJECT = Expectation("an object", lambda value: isinstance(value, dict))
_ANYTHING = Expectation("anything", lambda value: True)
_TYPES = Expectation(f"one of {', '.join(JSON_TYPES)}, or a list of them", _is_type)
_ITEMS = Expectation(
    "a schema, or (in older drafts) a list of schemas",
    lambda value: isinstance(value, dict | bool | list),
)
_BOUND = Expectation("a number", lambda value: isinstance(value, bool | int | float))
_NAMES_BY_NAME = Expectation(
    "an object of lists of distinct names",
    lambda value: isinstance(value, dict)
    and all(_distinct_texts(each) for each in value.values()),
)
_DEPENDENCIES = Expectation(
    "an object of schemas or lists of distinct names",
    lambda value: isinstance(value, dict)
    and all(_is_schema(each) or _distinct_texts(each) for each in value.values()),
)

_T = Treatment
_TABLE = (
    # Core: names, references and where to look.
    Keyword("$schema", _T.REWRITTEN, _TEXT),
    Keyword("$id", _T.REWRITTEN, _TEXT),
    Keyword("id", _T.REWRITTEN, _ANYTHING, until=Draft.D4),
    Keyword("$anchor", _T.REWRITTEN, _TEXT),
    Keyword("$dynamicAnchor", _T.REWRITTEN, _TEXT),
    Keyword("$recursiveAnchor", _T.REWRITTEN, _YES_NO),
    Keyword("$ref", _T.TYPED, _TEXT),
    Keyword("$dynamicRef", _T.REWRITTEN, _TEXT, since=Draft.D2020),
    Keyword("$recursiveRef", _T.REWRITTEN, _TEXT, since=Draft.D2019, until=Draft.D2019),
    Keyword("$defs", _T.REWRITTEN, _NAMED, Holds.NAMED),
    Keyword("definitions", _T.REWRITTEN, _NAMED, Holds.NAMED),
    Keyword("$vocabulary", _T.DROPPED, _OBJECT),
    Keyword("$comment", _T.DROPPED, _TEXT),
    # Any value.
    Keyword("type", _T.TYPED, _TYPES),
    Keyword("enum", _T.TYPED, _FULL_LIST),
    Keyword("const", _T.TYPED, _ANYTHING, since=Draft.D6),
    Keyword("allOf", _T.TYPED, _SCHEMAS, Holds.SCHEMAS),
    Keyword("anyOf", _T.TYPED, _SCHEMAS, Holds.SCHEMAS),
    Keyword("oneOf", _T.TYPED, _SCHEMAS, Holds.SCHEMAS),
    Keyword("not", _T.ENFORCED, _SCHEMA, Holds.SCHEMA),
    Keyword("if", _T.ENFORCED, _SCHEMA, Holds.SCHEMA, since=Draft.D7),
    Keyword("then", _T.ENFORCED, _SCHEMA, Holds.SCHEMA, since=Draft.D7),
    Keyword("else", _T.ENFORCED, _SCHEMA, Holds.SCHEMA, since=Draft.D7),
    # Text.
    Keyword("minLength", _T.ENFORCED, _COUNT, applies="string"),
    Keyword("maxLength", _T.ENFORCED, _COUNT, applies="string"),
    Keyword("pattern", _T.ENFORCED, _TEXT, applies="string"),
    Keyword("format", _T.TYPED, _TEXT, applies="string"),
    Keyword("contentEncoding", _T.TYPED, _TEXT, applies="string", since=Draft.D7),
    Keyword("contentMediaType", _T.ANNOTATION, _TEXT, applies="string", since=Draft.D7),
    Keyword(
        "contentSchema",
        _T.ANNOTATION,
        _SCHEMA,
        Holds.SCHEMA,
        applies="string",
        since=Draft.D2019,
    ),
    # Numbers.
    Keyword("minimum", _T.ENFORCED, _NUMBER, applies="number"),
    Keyword("maximum", _T.ENFORCED, _NUMBER, applies="number"),
    Keyword("exclusiveMinimum", _T.ENFORCED, _BOUND, applies="number"),
    Keyword("exclusiveMaximum", _T.ENFORCED, _BOUND, applies="number"),
    Keyword("multipleOf", _T.ENFORCED, _POSITIVE, applies="number"),
    # Arrays.
    Keyword("items", _T.TYPED, _ITEMS, Holds.SCHEMA, applies="array"),
    Keyword(
        "prefixItems",
        _T.TYPED,
        _SCHEMAS,
        Holds.SCHEMAS,
        applies="array",
        since=Draft.D2020,
    ),
    Keyword(
        "additionalItems",
        _T.REWRITTEN,
        _SCHEMA,
        Holds.SCHEMA,
        applies="array",
        until=Draft.D2019,
    ),
    Keyword(
        "contains", _T.ENFORCED, _SCHEMA, Holds.SCHEMA, applies="array", since=Draft.D6
    ),
    Keyword("minContains", _T.ENFORCED, _COUNT, applies="array", since=Draft.D2019),
    Keyword("maxContains", _T.ENFORCED, _COUNT, applies="array", since=Draft.D2019),
    Keyword("minItems", _T.ENFORCED, _COUNT, applies="array"),
    Keyword("maxItems", _T.ENFORCED, _COUNT, applies="array"),
    Keyword("uniqueItems", _T.ENFORCED, _YES_NO, applies="array"),
    Keyword(
        "unevaluatedItems",
        _T.ENFORCED,
        _SCHEMA,
        Holds.SCHEMA,
        applies="array",
        since=Draft.D2019,
    ),
    # Objects.
    Keyword("properties", _T.TYPED, _NAMED, Holds.NAMED, applies="object"),
    Keyword("patternProperties", _T.TYPED, _NAMED, Holds.NAMED, applies="object"),
    Keyword("additionalProperties", _T.TYPED, _SCHEMA, Holds.SCHEMA, applies="object"),
    Keyword(
        "propertyNames",
        _T.TYPED,
        _SCHEMA,
        Holds.SCHEMA,
        applies="object",
        since=Draft.D6,
    ),
    Keyword("required", _T.TYPED, _NAMES, applies="object"),
    Keyword("minProperties", _T.ENFORCED, _COUNT, applies="object"),
    Keyword("maxProperties", _T.ENFORCED, _COUNT, applies="object"),
    Keyword(
        "dependentRequired",
        _T.ENFORCED,
        _NAMES_BY_NAME,
        applies="object",
        since=Draft.D2019,
    ),
    Keyword(
        "dependentSchemas",
        _T.ENFORCED,
        _NAMED,
        Holds.NAMED,
        applies="object",
        since=Draft.D2019,
    ),
    Keyword(
        "dependencies", _T.REWRITTEN, _DEPENDENCIES, applies="object", until=Draft.D7
    ),
    Keyword(
        "unevaluatedProperties",
        _T.ENFORCED,
        _SCHEMA,
        Holds.SCHEMA,
        applies="object",
        since=Draft.D2019,
    ),
    # Annotations.
    Keyword("title", _T.ANNOTATION, _TEXT),
    Keyword("description", _T.ANNOTATION, _TEXT),
    Keyword("default", _T.ANNOTATION, _ANYTHING),
    Keyword("examples", _T.ANNOTATION, _LIST),
    Keyword("deprecated", _T.ANNOTATION, _YES_NO),
    Keyword("readOnly", _T.ANNOTATION, _YES_NO),
    Keyword("writeOnly", _T.ANNOTATION, _YES_NO),
    # OpenAPI 3.0.
    Keyword("nullable", _T.REWRITTEN, _YES_NO),
    Keyword("example", _T.REWRITTEN, _ANYTHING),
    Keyword("discriminator", _T.DROPPED, _ANYTHING),
    Keyword("xml", _T.DROPPED, _ANYTHING),
    Keyword("externalDocs", _T.DROPPED, _ANYTHING),
    Keyword("components", _T.REWRITTEN, _OBJECT),
)

KEYWORDS = {keyword.name: keyword for keyword in _TABLE}
"""All keywords, by name."""

ANNOTATIONS = frozenset(
    (
        "title",
        "description",
        "default",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "x-sensitive",
    )
)
"""What may stand beside a reference without constraining it."""

ASSERTIONS = frozenset(
    keyword.name for keyword in _TABLE if keyword.treatment in (_T.TYPED, _T.ENFORCED)
) - {"format", "contentEncoding"}
"""What can refuse a value. `format` and `contentEncoding` decide Python types and refuse nothing by themselves."""

IN_PLACE = frozenset(
    ("$ref", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas")
)
"""Keywords whose schemas judge the very same value."""


def shown(value: object) -> str:
    """The value as JSON, cut to a readable length."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else text[:37] + "..."
