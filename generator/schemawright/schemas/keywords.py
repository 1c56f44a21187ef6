"""Every keyword of JSON Schema draft 4 to 2020-12 (and what OpenAPI 3.0 left behind), and what becomes of it.

Sources: JSON Schema core and validation, 2020-12; draft-07, draft-06 and draft-04 validation; OpenAPI 3.0.3, schema
object. `docs/mapping.md` is held against `KEYWORDS` by a test.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from . import expectations as expect
from .expectations import Expectation


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


class Holds(StrEnum):
    """What the value of a keyword is made of."""

    VALUE = "value"
    SCHEMA = "schema"
    SCHEMAS = "list of schemas"
    NAMED = "schemas by name"


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


_T = Treatment
_TABLE = (
    # Core: names, references and where to look.
    Keyword("$schema", _T.REWRITTEN, expect.TEXT),
    Keyword("$id", _T.REWRITTEN, expect.ADDRESS),
    Keyword("id", _T.REWRITTEN, expect.ANYTHING, until=Draft.D4),
    Keyword("$anchor", _T.REWRITTEN, expect.TEXT),
    Keyword("$dynamicAnchor", _T.REWRITTEN, expect.TEXT),
    Keyword("$recursiveAnchor", _T.REWRITTEN, expect.FLAG),
    Keyword("$ref", _T.TYPED, expect.ADDRESS),
    Keyword("$dynamicRef", _T.REWRITTEN, expect.ADDRESS, since=Draft.D2020),
    Keyword(
        "$recursiveRef",
        _T.REWRITTEN,
        expect.ADDRESS,
        since=Draft.D2019,
        until=Draft.D2019,
    ),
    Keyword("$defs", _T.REWRITTEN, expect.NAMED, Holds.NAMED),
    Keyword("definitions", _T.REWRITTEN, expect.NAMED, Holds.NAMED),
    Keyword("$vocabulary", _T.DROPPED, expect.OBJECT),
    Keyword("$comment", _T.DROPPED, expect.TEXT),
    # Any value.
    Keyword("type", _T.TYPED, expect.TYPES),
    Keyword("enum", _T.TYPED, expect.FULL_LIST),
    Keyword("const", _T.TYPED, expect.ANYTHING, since=Draft.D6),
    Keyword("allOf", _T.TYPED, expect.SCHEMAS, Holds.SCHEMAS),
    Keyword("anyOf", _T.TYPED, expect.SCHEMAS, Holds.SCHEMAS),
    Keyword("oneOf", _T.TYPED, expect.SCHEMAS, Holds.SCHEMAS),
    Keyword("not", _T.ENFORCED, expect.SCHEMA, Holds.SCHEMA),
    Keyword("if", _T.ENFORCED, expect.SCHEMA, Holds.SCHEMA, since=Draft.D7),
    Keyword("then", _T.ENFORCED, expect.SCHEMA, Holds.SCHEMA, since=Draft.D7),
    Keyword("else", _T.ENFORCED, expect.SCHEMA, Holds.SCHEMA, since=Draft.D7),
    # Text.
    Keyword("minLength", _T.ENFORCED, expect.COUNT, applies="string"),
    Keyword("maxLength", _T.ENFORCED, expect.COUNT, applies="string"),
    Keyword("pattern", _T.ENFORCED, expect.TEXT, applies="string"),
    Keyword("format", _T.TYPED, expect.TEXT, applies="string"),
    Keyword("contentEncoding", _T.TYPED, expect.TEXT, applies="string", since=Draft.D7),
    Keyword(
        "contentMediaType", _T.ANNOTATION, expect.TEXT, applies="string", since=Draft.D7
    ),
    Keyword(
        "contentSchema",
        _T.ANNOTATION,
        expect.SCHEMA,
        Holds.SCHEMA,
        applies="string",
        since=Draft.D2019,
    ),
    # Numbers.
    Keyword("minimum", _T.ENFORCED, expect.NUMBER, applies="number"),
    Keyword("maximum", _T.ENFORCED, expect.NUMBER, applies="number"),
    Keyword("exclusiveMinimum", _T.ENFORCED, expect.BOUND, applies="number"),
    Keyword("exclusiveMaximum", _T.ENFORCED, expect.BOUND, applies="number"),
    Keyword("multipleOf", _T.ENFORCED, expect.POSITIVE, applies="number"),
    # Arrays.
    Keyword("items", _T.TYPED, expect.ITEMS, Holds.SCHEMA, applies="array"),
    Keyword(
        "prefixItems",
        _T.TYPED,
        expect.SCHEMAS,
        Holds.SCHEMAS,
        applies="array",
        since=Draft.D2020,
    ),
    Keyword(
        "additionalItems",
        _T.REWRITTEN,
        expect.SCHEMA,
        Holds.SCHEMA,
        applies="array",
        until=Draft.D2019,
    ),
    Keyword(
        "contains",
        _T.ENFORCED,
        expect.SCHEMA,
        Holds.SCHEMA,
        applies="array",
        since=Draft.D6,
    ),
    Keyword(
        "minContains", _T.ENFORCED, expect.COUNT, applies="array", since=Draft.D2019
    ),
    Keyword(
        "maxContains", _T.ENFORCED, expect.COUNT, applies="array", since=Draft.D2019
    ),
    Keyword("minItems", _T.ENFORCED, expect.COUNT, applies="array"),
    Keyword("maxItems", _T.ENFORCED, expect.COUNT, applies="array"),
    Keyword("uniqueItems", _T.ENFORCED, expect.FLAG, applies="array"),
    Keyword(
        "unevaluatedItems",
        _T.ENFORCED,
        expect.SCHEMA,
        Holds.SCHEMA,
        applies="array",
        since=Draft.D2019,
    ),
    # Objects.
    Keyword("properties", _T.TYPED, expect.NAMED, Holds.NAMED, applies="object"),
    Keyword("patternProperties", _T.TYPED, expect.NAMED, Holds.NAMED, applies="object"),
    Keyword(
        "additionalProperties", _T.TYPED, expect.SCHEMA, Holds.SCHEMA, applies="object"
    ),
    Keyword(
        "propertyNames",
        _T.TYPED,
        expect.SCHEMA,
        Holds.SCHEMA,
        applies="object",
        since=Draft.D6,
    ),
    Keyword("required", _T.TYPED, expect.NAMES, applies="object"),
    Keyword("minProperties", _T.ENFORCED, expect.COUNT, applies="object"),
    Keyword("maxProperties", _T.ENFORCED, expect.COUNT, applies="object"),
    Keyword(
        "dependentRequired",
        _T.ENFORCED,
        expect.NAMES_BY_NAME,
        applies="object",
        since=Draft.D2019,
    ),
    Keyword(
        "dependentSchemas",
        _T.ENFORCED,
        expect.NAMED,
        Holds.NAMED,
        applies="object",
        since=Draft.D2019,
    ),
    Keyword(
        "dependencies",
        _T.REWRITTEN,
        expect.DEPENDENCIES,
        applies="object",
        until=Draft.D7,
    ),
    Keyword(
        "unevaluatedProperties",
        _T.ENFORCED,
        expect.SCHEMA,
        Holds.SCHEMA,
        applies="object",
        since=Draft.D2019,
    ),
    # Annotations.
    Keyword("title", _T.ANNOTATION, expect.TEXT),
    Keyword("description", _T.ANNOTATION, expect.TEXT),
    Keyword("default", _T.ANNOTATION, expect.ANYTHING),
    Keyword("examples", _T.ANNOTATION, expect.LIST),
    Keyword("deprecated", _T.ANNOTATION, expect.FLAG),
    Keyword("readOnly", _T.ANNOTATION, expect.FLAG),
    Keyword("writeOnly", _T.ANNOTATION, expect.FLAG),
    # OpenAPI 3.0.
    Keyword("nullable", _T.REWRITTEN, expect.FLAG),
    Keyword("example", _T.REWRITTEN, expect.ANYTHING),
    Keyword("discriminator", _T.DROPPED, expect.ANYTHING),
    Keyword("xml", _T.DROPPED, expect.ANYTHING),
    Keyword("externalDocs", _T.DROPPED, expect.ANYTHING),
    Keyword("components", _T.REWRITTEN, expect.OBJECT),
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
        "x-streaming",
    )
)
"""What may stand beside a reference without constraining it."""

TELLING_ONLY = frozenset(
    keyword.name
    for keyword in _TABLE
    if keyword.treatment in (_T.ANNOTATION, _T.DROPPED)
) - {"readOnly", "writeOnly"}
"""What changes nothing for values. `writeOnly` makes a secret of them, so a wrong one must not pass for none."""

ASSERTIONS = frozenset(
    keyword.name for keyword in _TABLE if keyword.treatment in (_T.TYPED, _T.ENFORCED)
) - {"format", "contentEncoding"}
"""What can refuse a value. `format` and `contentEncoding` decide Python types and refuse nothing by themselves."""

IN_PLACE = frozenset(
    ("$ref", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas")
)
"""Keywords whose schemas judge the very same value."""
