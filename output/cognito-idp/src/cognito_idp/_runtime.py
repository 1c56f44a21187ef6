"""What every generated module leans on. Standard library only; the same in every package."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum, StrEnum
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    NamedTuple,
    Self,
    TypeVar,
)

from ._errors import MalformedAnswer, ValidationError, Violation
from ._operations import Operation

T = TypeVar("T")
Response = TypeVar("Response")


class Unset(Enum):
    """Type of `UNSET`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False


UNSET: Final = Unset.UNSET
"""A member that is absent, where None stands for JSON's null."""


ABSENT: Any = None
"""What a required member holds that an answer lacks; its declared type does not say so."""


class OpenEnum(StrEnum):
    """Base of all enums: closed for what is sent, open for what is received."""

    @classmethod
    def is_known(cls, value: str) -> bool:
        """Whether `value` is a member, and not one that the service has taken up since."""
        return isinstance(value, cls)


class Invalid(Exception):
    """The hot path met something it does not accept; the walker finds out what."""


class Structure:
    """Base of all dataclasses here: from and to the wire form."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Checks `data`, in wire form, against the schema and decodes it.

        Raises:
            ValidationError: `data` breaks the schema; every violation is listed.
        """
        codec = codec_of(cls)
        with suppress(Invalid, RecursionError):
            decoded = codec.decode(data)
            return decoded if isinstance(decoded, cls) else _as(cls, decoded)
        error = breach(codec, data)
        del data  # reports of errors may show the variables of each frame
        raise error

    def to_dict(self) -> dict[str, Any]:
        """The wire form: names as the API spells them, absent members left out.

        Raises:
            ValidationError: A member holds an object of another type than it declares.
        """
        codec = codec_of(type(self))
        with suppress(Invalid, RecursionError):
            return codec.encode(self)
        raise instance_breach(codec, self)

    def validate(self) -> None:
        """Checks the members against the schema.

        Raises:
            ValidationError: A member breaks the schema; every violation is listed.
        """
        codec = codec_of(type(self))
        with suppress(Invalid, RecursionError):
            codec.decode(codec.encode(self))
            return
        raise instance_breach(codec, self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Reads JSON text, checks it and decodes it. Of a name that an object has twice, the last counts.

        Raises:
            ValidationError: The text is no JSON, or its data breaks the schema.
        """
        from ._json_text import NoJsonError, read

        try:
            return cls.from_dict(read(text))
        except NoJsonError as found:
            violation = Violation("", "", found.rule, found.message)
            error = ValidationError(codec_of(cls).title, [violation])
        except ValidationError as found:
            error = found.with_traceback(None)
        del text
        raise error

    def to_json(self) -> str:
        """The wire form as JSON text.

        Raises:
            ValidationError: A member holds an object of another type than it declares, or one that JSON has no form for.
        """
        from ._json_text import NoJsonError, written

        try:
            return written(self.to_dict())
        except NoJsonError as found:
            violation = Violation("", "", found.rule, found.message)
        raise instance_breach(codec_of(type(self)), self, violation)


class Request(Structure, Generic[Response]):
    """Base of all inputs: knows its operation, and the type of its answer."""

    __slots__ = ()
    operation: ClassVar[Operation]

    if TYPE_CHECKING:
        # Ties request and answer together for signatures that name both (`StubTransport.on`); there is no such method.
        @classmethod
        def _pair(cls) -> Callable[[Self, Response], tuple[Self, Response]]: ...


class Codec(NamedTuple):
    """How one structure travels.

    Attributes:
        decode: Wire form to instance, strictly.
        parse: The same, leniently: for answers of a service.
        encode: Instance to wire form.
        title: Of the schema.
        names: Attribute of each member, by wire name.
        pointer: To the schema in the bundle, where that is no entry called by the title.
    """

    decode: Callable[[Any], Structure]
    parse: Callable[[Any], Structure]
    encode: Callable[[Any], dict[str, Any]]
    title: str
    names: Mapping[str, str]
    pointer: str | None = None


CODECS: dict[type[Structure], Codec] = {}
"""Filled by `_codecs`, which is loaded when the first codec is needed."""


def codec_of(cls: type[Structure]) -> Codec:
    codec = CODECS.get(cls)
    if codec is not None:
        return codec
    _load_codecs()
    for base in cls.__mro__:
        if base in CODECS:
            return CODECS[base]
    raise TypeError(f"{cls.__name__} is no structure of this package")


def structure_titled(title: str) -> type[Structure] | None:
    """The class of a schema, or None where the schema is no structure."""
    import_module("._codecs", __package__)

    for cls, codec in CODECS.items():
        if codec.title == title:
            return cls
    return None


def _load_codecs() -> None:
    """Fills the table: the module enters its codecs when it is imported."""
    import_module("._codecs", __package__)


def new(cls: type[T]) -> T:
    """An instance without `__init__`: the decoder sets every member itself."""
    return object.__new__(cls)


def _as(cls: type[T], decoded: Structure) -> T:
    """`decoded` as an instance of a subclass that a user made; fields of its own have their defaults."""
    from ._instances import defaults

    self = new(cls)
    for name, value in defaults(cls, decoded).items():
        setattr(self, name, value)
    return self


@cache
def bundle() -> dict[str, Any]:
    """The normalized schemas of this package (`schema.json`)."""
    text = files(__package__ or "").joinpath("schema.json").read_text("utf-8")
    document: dict[str, Any] = json.loads(text)
    return document


def accepts(pointer: str, value: Any) -> bool:
    """Whether the general walker accepts `value` at a pointer of the bundle; for keywords that are rarely met."""
    from ._codecs import AWS, PATTERNS
    from ._walker import accepts as walk

    return walk(bundle(), pointer, value, patterns=PATTERNS, aws=AWS)


UNKNOWN: Final = Violation("", "", "schema", "does not fit its schema")


def breach(
    codec: Codec, data: Any, otherwise: Violation = UNKNOWN, *, members: bool = False
) -> ValidationError:
    """What the general walker finds wrong with data that a codec refuses.

    Args:
        otherwise: What is wrong where it finds nothing.
        members: Data is of members of dataclasses, and may have their types.
    """
    from ._codecs import AWS, PATTERNS
    from ._walker import explain

    names = {each.title: each.names for each in CODECS.values()}
    errors = explain(
        bundle(),
        codec.title,
        data,
        names,
        pointer=codec.pointer,
        patterns=PATTERNS,
        aws=AWS,
        members=members,
    ) or [otherwise]
    return ValidationError(codec.title, errors)


def instance_breach(
    codec: Codec, instance: Structure, otherwise: Violation = UNKNOWN
) -> ValidationError:
    """Objects of the wrong type in an instance, or else what the general walker finds."""
    from ._instances import in_order, misfits, wire_form

    with suppress(RecursionError):
        wrong = misfits(instance)
        if not wrong:
            with suppress(Invalid):
                return breach(codec, codec.encode(instance), otherwise)
        # Some member is of the wrong type; the others may be what they should.
        data = wire_form(instance)
        found = breach(codec, data, wrong[0] if wrong else otherwise, members=True)
        return ValidationError(codec.title, in_order(data, [*wrong, *found.errors]))
    message = "holds itself, or is nested too deeply; flatten it"
    return ValidationError(codec.title, [Violation("", "", "depth", message)])


@cache
def _codecs_by_title() -> dict[str, Codec]:
    _load_codecs()
    return {codec.title: codec for codec in CODECS.values()}


def codec_titled(title: str) -> Codec:
    """The codec of the structure whose schema has this title."""
    return _codecs_by_title()[title]


def malformed(operation: Operation, codec: Codec, answer: Any) -> MalformedAnswer:
    """What is raised for an answer that its codec refuses, with what the general walker finds."""
    error = breach(codec, answer)
    # The walker is strict. Where the answer was read leniently, wrong types alone are what stopped it.
    errors = [one for one in error.errors if one.rule == "type"] or error.errors
    found = ValidationError(error.shape, errors)
    made = MalformedAnswer(
        f"the answer to {operation.name} does not fit its schema: {found}"
    )
    made.__cause__ = found
    return made
