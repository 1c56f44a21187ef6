"""The types that schemas describe, as plain data: one table of shapes, children by id.

Shapes know nothing of JSON Schema's spelling and nothing of Python. The words are those of Smithy and botocore:
a service has operations; an operation has an input, an output and errors; a structure has members; a member, a list
and a map have targets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal as OneOf
from typing import NewType, TypeAlias

from .errors import Place

ShapeId = NewType("ShapeId", str)
"""Names a shape in its table. A named schema keeps its name (`UserType`); a schema inside another has the name of
its nearest named ancestor, `#`, and the pointer from there (`ListUsersRequest#/properties/Limit`)."""

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
"""A value as `json.loads` gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """What every shape carries.

    Attributes:
        id: Key in the table.
        place: Where the schema stands in the input.
        description: Clean text (paragraphs parted by blank lines), or None.
        secret: Values must never be shown: `format: password`, `writeOnly`, or listed as sensitive by the service.
        deprecated: The schema says so; the text is the advice that goes with it, where there is any.
        walk: The fields of the shape do not tell all that its schema demands (`not`, `if`, `contains`, …), so the
            generated code must also run the general walker over the schema at `pointer`.
        pointer: Where the schema stands in the normalized bundle (`/$defs/UserType`).
    """

    id: ShapeId
    place: Place
    pointer: str
    description: str | None = None
    secret: bool = False
    deprecated: bool | str = False
    walk: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """An edge of the table: the shape of a value, and whether `null` may stand in its place."""

    shape: ShapeId
    nullable: bool = False


# Presence of a member: three things, not a boolean.
@dataclass(frozen=True, slots=True)
class Required:
    """Must be there."""


@dataclass(frozen=True, slots=True)
class Optional:
    """May be left out."""


@dataclass(frozen=True, slots=True)
class Defaulted:
    """May be left out, and then means `value` (JSON)."""

    value: object


Presence: TypeAlias = Required | Optional | Defaulted


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One named value of a structure.

    Attributes:
        name: The wire name.
        description: Clean text of the use site, or None where only the target is described.
        secret: The member's own mark or its target's: true wherever showing the value could show a secret.
    """

    name: str
    target: Target
    presence: Presence
    description: str | None = None
    secret: bool = False
    deprecated: bool | str = False
    read_only: bool = False
    write_only: bool = False


# What becomes of members that a structure does not name.
@dataclass(frozen=True, slots=True)
class Refused:
    """`additionalProperties: false`."""


@dataclass(frozen=True, slots=True)
class Ignored:
    """The schema says nothing: accepted, not kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The schema admits them on purpose (`true` or a schema): accepted, checked against `target`, kept."""

    target: Target


Unnamed: TypeAlias = Refused | Ignored | Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure(Info):
    """An object with named members, in schema order."""

    members: tuple[Member, ...]
    unnamed: Unnamed = Ignored()


@dataclass(frozen=True, slots=True, kw_only=True)
class List(Info):
    """An array whose items are alike.

    Attributes:
        streamed: They are events that arrive one by one, and boto3 gives what iterates over them.
    """

    item: Target
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False
    streamed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuple(Info):
    """An array whose items are told by position (`prefixItems`).

    Attributes:
        rest: Items past the prefix; None where none may follow.
        min_items: How many must be there. The prefix may be longer: JSON Schema does not demand it.
    """

    prefix: tuple[Target, ...]
    rest: Target | None
    min_items: int = 0
    max_items: int | None = None
    unique: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(Info):
    """An object whose names are data.

    Attributes:
        key: A `String` or `Enum` shape that the names must fit, or None where any will do.
    """

    key: ShapeId | None
    value: Target
    min_properties: int | None = None
    max_properties: int | None = None


class TextKind(StrEnum):
    """Formats of strings that Python has types of its own for, and plain text."""

    TEXT = "text"
    UUID = "uuid"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"


@dataclass(frozen=True, slots=True, kw_only=True)
class String(Info):
    """Text.

    Attributes:
        min_length, max_length: In code points.
        patterns: ECMA-262 regular expressions as the schema has them, each to be found somewhere in the text. More
            than one where `allOf` brought several together.
        format: The schema's `format`, whatever it is.
        kind: What Python type the format stands for.
    """

    min_length: int | None = None
    max_length: int | None = None
    patterns: tuple[str, ...] = ()
    format: str | None = None
    kind: TextKind = TextKind.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum(Info):
    """A closed set of strings, at least one, in schema order, without repeats."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Literal(Info):
    """A closed set of values (JSON) that are not all strings, or one constant of any kind."""

    values: tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Integer(Info):
    """A whole number; 1.0 is one (2020-12 validation, 6.1.1)."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Info):
    """A number, whole or not."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Boolean(Info):
    """true or false."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timestamp(Info):
    """A moment: `format: date-time`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blob(Info):
    """Bytes: `format: byte` or `contentEncoding: base64` in JSON.

    Attributes:
        min_length, max_length: Of the encoded text, as in JSON Schema; None where not said.
        streamed: They travel as the body of a message, and boto3 takes and gives a file of them.
    """

    min_length: int | None = None
    max_length: int | None = None
    streamed: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """How the branches of a union are told apart: the member `name` has the value `values[i]` in branch i."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Union(Info):
    """One of several shapes: `anyOf` and `oneOf`, or a `type` list (null is never a branch: see `Target`).

    Attributes:
        exclusive: Exactly one branch may accept the value (`oneOf`).
    """

    branches: tuple[Target, ...]
    exclusive: bool = False
    tag: Tag | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Null(Info):
    """Only `null`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Any(Info):
    """The schema allows anything that is JSON (or what `walk` leaves of it)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Never(Info):
    """The schema allows nothing: `false`."""


Shape: TypeAlias = (
    Structure
    | List
    | Tuple
    | Map
    | String
    | Enum
    | Literal
    | Integer
    | Number
    | Boolean
    | Timestamp
    | Blob
    | Union
    | Null
    | Any
    | Never
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paginator:
    """How an operation hands out its answer in pages (botocore's `paginators-1`).

    What belongs to the output may lie deeper in it: `a.b`, `a[-1].b`, and `a || b` for the first that is there.

    Attributes:
        input_tokens, output_tokens: Wire names of the members that carry the place to go on from, pair by pair.
        result_keys: Wire names of the members that the pages are parts of, lists mostly.
        limit_key: Wire name of the input member that bounds a page, or None.
        more_results: Wire name of the output member that says whether to go on, or None.
        inferred: The source says nothing of pages; this was told by the names of members.
    """

    input_tokens: tuple[str, ...]
    output_tokens: tuple[str, ...]
    result_keys: tuple[str, ...]
    limit_key: str | None = None
    more_results: str | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class HttpParameter:
    """A member that travels outside of the body.

    Attributes:
        name: In the path, the query, a header or a cookie.
        style: How values are written: lists with commas (`comma`) or one by one (`repeat`), or all as JSON (`json`).
    """

    member: str
    name: str
    style: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpBinding:
    """Where the members of a request travel, and what the body of an answer is.

    Attributes:
        body: The member that is sent as JSON; None where nothing is.
        answer: The member that the whole body of the answer becomes; None where the body is the structure itself.
    """

    path: tuple[HttpParameter, ...] = ()
    query: tuple[HttpParameter, ...] = ()
    headers: tuple[HttpParameter, ...] = ()
    cookies: tuple[HttpParameter, ...] = ()
    body: str | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """Something a service does.

    Attributes:
        input, output: Structures, or None where there is none.
        errors: Error structures it may answer with, in the order of the source.
        signed: Whether a request must carry a signature, or other credentials.
        binding: How members travel; None where they all do alike.
    """

    name: str
    input: ShapeId | None
    output: ShapeId | None
    errors: tuple[ShapeId, ...] = ()
    signed: bool = True
    description: str | None = None
    deprecated: bool | str = False
    http_method: str = "POST"
    http_uri: str = "/"
    paginator: Paginator | None = None
    binding: HttpBinding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorFacts:
    """What a service says of an error besides its members.

    Attributes:
        code: The code on the wire, or None where it is the name of the shape.
        fault: Whose mistake it is, where the service says so.
        retryable: The same request may succeed later; `throttling` says that it came too soon.
    """

    code: str | None = None
    http_status: int | None = None
    fault: OneOf["client", "server"] | None = None
    retryable: bool = False
    throttling: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One exchange with a service, to be shown to people.

    Attributes:
        title: What it does, as a heading.
        operation: Name of the operation.
        text: What to know before.
        request, response: JSON by wire names; no response where the operation gives none worth showing.
        error: Name of an error that a caller should expect.
    """

    title: str
    operation: str
    text: str | None = None
    request: Mapping[str, Json] = field(default_factory=dict[str, Json])
    response: Mapping[str, Json] | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What schemas cannot say of a service (see `service.json`).

    Attributes:
        name: As the command line and boto3 spell it: `cognito-idp`.
        title: For people: `Amazon Cognito user pools`.
        protocol: botocore's: `json`, `rest-json`, `query`, …; `http` for a service that is not one of AWS.
        target_prefix: Head of the `X-Amz-Target` header; empty where the protocol has none.
    """

    name: str
    title: str
    description: str | None = None
    protocol: str = "http"
    json_version: str = ""
    target_prefix: str = ""
    endpoint_prefix: str = ""
    signing_name: str = ""
    api_version: str = ""

    @property
    def aws(self) -> bool:
        """Whether dictionaries have boto3's types (datetime, bytes) and unknown members are refused."""
        return self.protocol != "http"


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """All that a target needs to know.

    Attributes:
        shapes: The table, in source order: named shapes first to last, each followed by those inside it.
        errors: Ids of the structures that are errors, in source order.
        bundle: The normalized bundle, an ordinary JSON Schema document with `$defs`.
        service: None for a folder that is only types.
        error_facts: By error; only those of which there is something to say.
        examples: The most telling first.
    """

    shapes: Mapping[ShapeId, Shape]
    errors: tuple[ShapeId, ...]
    operations: tuple[Operation, ...]
    bundle: Mapping[str, object]
    service: Service | None = None
    error_facts: Mapping[ShapeId, ErrorFacts] = field(
        default_factory=dict[ShapeId, ErrorFacts]
    )
    examples: tuple[Example, ...] = ()
