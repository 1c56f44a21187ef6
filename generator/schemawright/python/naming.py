"""Every Python name of a package, decided once and in one table.

Names of schemas are data from outside: any Unicode text, any clash, any keyword. Names of Python are `Identifier`s. A
title that is an identifier already is kept as it is; a member becomes snake_case, an enum value UPPER_CASE. What would
hide something that its module needs gets a trailing underscore (PEP 8); names that collide are numbered alike, so that
none of them depends on which came first.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from ..errors import Diagnostics
from ..shapes import Enum, Model, Operation, ShapeId, Structure
from .literals import Identifier

Key = TypeVar("Key")

_ACRONYM_PLURAL = re.compile(r"[A-Z]{2,}s(?=$|[A-Z_0-9])")
_WORD_END = re.compile(r"([a-z0-9])([A-Z])")
_ACRONYM_END = re.compile(r"([A-Z])([A-Z][a-z])")
_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")

# Words whose capitals are no word borders; as botocore names the methods of its clients.
_COMPOUNDS = {
    "PartiQL": "Partiql",
    "iSCSI": "Iscsi",
    "IPv6": "Ipv6",
    "IPv4": "Ipv4",
    "OAuth": "Oauth",
    "OTel": "Otel",
    "WhatsApp": "Whatsapp",
}

MODEL_NAMES = frozenset(
    {
        "Any",
        "Literal",
        "Request",
        "Structure",
        "UNSET",
        "Unset",
        "annotations",
        "dataclass",
        "date",
        "datetime",
        "field",
        "time",
        "timedelta",
        "StrEnum",
        "TypedDict",
        "NotRequired",
        "Required",
        "TYPE_CHECKING",
        "UUID",
    }
)
"""What generated modules import, and therefore no class may be called."""

PUBLIC_NAMES = frozenset(
    {
        "AsyncClient",
        "BotocoreTransport",
        "Client",
        "HttpTransport",
        "Operation",
        "ServiceError",
        "StubTransport",
        "Transport",
        "TransportError",
        "ValidationError",
        "Violation",
    }
)
"""What every package offers under these names at its top level."""

STRUCTURE_ATTRIBUTES = frozenset(
    {"from_dict", "to_dict", "from_json", "to_json", "validate", "operation", "decode"}
)
"""Methods and attributes of every dataclass, which no member may hide."""

CLIENT_ATTRIBUTES = frozenset(
    {
        "can_paginate",
        "close",
        "exceptions",
        "get_paginator",
        "meta",
        "raw",
        "send",
        "stub",
        "waiter_names",
    }
)
"""What every client has beside its operations."""

_ANNOTATION_NAMES = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "str", "tuple", "type", "object"}
)
"""Builtins that annotations of a class use; a member of that name would hide them."""


def ascii_words(text: str) -> list[str]:
    """The runs of ASCII letters and digits in `text`, accents dropped, other letters as `u` and their code point."""
    text = unicodedata.normalize("NFKC", text)
    if not text.isascii():
        text = "".join(map(_ascii, text))
    return [word for word in _NOT_WORD.split(text) if word]


def _ascii(char: str) -> str:
    if char.isascii():
        return char
    base = unicodedata.normalize("NFD", char)[0]
    if base.isascii() and base.isalnum():
        return base
    return f" u{ord(char):04x} " if char.isalnum() else " "


def pascal(text: str) -> str:
    """`some text-here` as SomeTextHere; text that is an identifier stays as it is."""
    if text.isascii() and text.isidentifier():
        return text
    name = "".join(word[0].upper() + word[1:] for word in ascii_words(text))
    return name if name and not name[0].isdigit() else f"Shape{name}"


def snake(text: str) -> str:
    """`RoleARNs` as role_arns, `userID` as user_id, `x-y` as x_y."""
    for compound, plain in _COMPOUNDS.items():
        if compound in text:
            text = text.replace(compound, plain)
    words = [_lower(word) for word in ascii_words(text)]
    name = "_".join(words)
    return name if name and not name[0].isdigit() else f"field_{name}".rstrip("_")


def _lower(word: str) -> str:
    word = _ACRONYM_PLURAL.sub(lambda match: match[0].capitalize(), word)
    word = _ACRONYM_END.sub(r"\1_\2", word)
    return _WORD_END.sub(r"\1_\2", word).lower()


def upper(text: str) -> str:
    """`us-east-1` as US_EAST_1, `camelCase` as CAMEL_CASE; the empty text is EMPTY."""
    if not text:
        return "EMPTY"
    if text.isascii() and text.isidentifier() and text.upper() == text:
        name = text
    else:
        negative = "MINUS_" if re.match(r"-\d", text) else ""
        name = negative + "_".join(
            _WORD_END.sub(r"\1_\2", word).upper() for word in ascii_words(text)
        )
    if not name:
        name = "_".join(f"U{ord(char):04X}" for char in text)
    return f"VALUE_{name}" if name[0].isdigit() or name[0] == "_" else name


def distinct(
    wanted: Iterable[tuple[Key, str]],
    taken: Callable[[str], bool] | None = None,
) -> dict[Key, Identifier]:
    """Gives each key the identifier it wants, or numbers all keys that want the same one.

    Args:
        wanted: Keys with the names they want, in an order that the input decides.
        taken: Tells names that no key may have; they get a trailing underscore.
    """
    groups: dict[str, list[Key]] = defaultdict(list)
    for key, name in wanted:
        hides = keyword.iskeyword(name) or (taken is not None and taken(name))
        groups[f"{name}_" if hides else name].append(key)
    names: dict[Key, Identifier] = {}
    for name, keys in groups.items():
        if len(keys) == 1:
            names[keys[0]] = Identifier(name)
            continue
        number = 0
        for key in keys:
            number += 1
            while f"{name}_{number}" in groups:
                number += 1
            names[key] = Identifier(f"{name}_{number}")
    return names


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureNames:
    """Names that belong to one structure.

    Attributes:
        members: Attribute of each member, by wire name.
        extra: Attribute that keeps members the schema does not name.
    """

    members: dict[str, Identifier]
    extra: Identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of one package.

    Attributes:
        classes: Of structures, enums, errors and aliases, by shape.
        dicts: Of TypedDicts, by structure.
        functions: The tail of codec functions (`decode_…`), by shape.
        structures: Of members, by structure.
        enum_members: By shape and value.
        methods, constants: Of operations, by name.
        prefix: Of clients: `CognitoIdp`.
    """

    classes: dict[ShapeId, Identifier]
    dicts: dict[ShapeId, Identifier]
    functions: dict[ShapeId, Identifier]
    structures: dict[ShapeId, StructureNames]
    enum_members: dict[ShapeId, dict[str, Identifier]]
    methods: dict[str, Identifier]
    constants: dict[str, Identifier]
    prefix: str


def decide(
    model: Model, prefix: str, aliases: frozenset[ShapeId], diagnostics: Diagnostics
) -> Names:
    """Names everything in `model`; notes each name that differs from its title.

    Args:
        prefix: Head of the client classes, in PascalCase.
        aliases: Shapes other than structures and enums that annotations call by name.
    """
    classes = _classes(model, prefix, aliases, diagnostics)
    class_names = frozenset(classes.values())
    structures = {
        id_: _members(shape, class_names)
        for id_, shape in model.shapes.items()
        if isinstance(shape, Structure)
    }
    return Names(
        classes=classes,
        dicts={id_: Identifier(f"{classes[id_]}Dict") for id_ in structures},
        functions=_functions(model, classes),
        structures=structures,
        enum_members={
            id_: _enum_members(shape)
            for id_, shape in model.shapes.items()
            if isinstance(shape, Enum)
        },
        methods=_methods(model.operations),
        constants=distinct(
            (op.name, snake(op.name).upper()) for op in model.operations
        ),
        prefix=prefix,
    )


def _classes(
    model: Model,
    prefix: str,
    aliases: frozenset[ShapeId],
    diagnostics: Diagnostics,
) -> dict[ShapeId, Identifier]:
    named = {
        id_: (shape, pascal(id_))
        for id_, shape in model.shapes.items()
        if isinstance(shape, Structure | Enum) or id_ in aliases
    }
    # A title `UserDict` beside a structure `User` would be a dataclass and a TypedDict at once.
    derived = {
        f"{name}{tail}"
        for shape, name in named.values()
        for tail in (("Literal", "Input") if isinstance(shape, Enum) else ("Dict",))
    }
    reserved = MODEL_NAMES | PUBLIC_NAMES | derived
    reserved |= {f"{prefix}Client", f"Async{prefix}Client", f"Raw{prefix}Client"}
    classes = distinct(
        ((id_, name) for id_, (_, name) in named.items()),
        lambda name: name in reserved or hasattr(builtins, name),
    )
    for id_, name in classes.items():
        if str(name) != str(id_):
            text = f"{id_!r} is called {name} in Python"
            diagnostics.note(model.shapes[id_].place, "renamed", text)
    return classes


def _members(shape: Structure, class_names: frozenset[str]) -> StructureNames:
    def taken(name: str) -> bool:
        return (
            name in STRUCTURE_ATTRIBUTES
            or name in _ANNOTATION_NAMES
            or name in MODEL_NAMES
            or name in class_names
            or name == "self"
        )

    extra = ("", "additional_properties")
    wanted = [(member.name, snake(member.name)) for member in shape.members]
    # The empty text can be a member's name as well; the pair keeps the two apart.
    names = distinct(
        [(("m", wire), name) for wire, name in wanted] + [(extra, extra[1])], taken
    )
    return StructureNames(
        members={wire: names["m", wire] for wire, _ in wanted}, extra=names[extra]
    )


def _enum_members(shape: Enum) -> dict[str, Identifier]:
    def taken(name: str) -> bool:
        # `mro` is refused by enum; the rest would hide methods that StrEnum has from str.
        return name == "mro" or hasattr(str, name)

    folded = defaultdict[str, list[str]](list)
    for value in shape.values:
        folded[upper(value)].append(value)
    # Values that differ in case alone keep their case where that tells them apart.
    wanted = [
        (
            value,
            value if len(folded[upper(value)]) > 1 and _usable(value) else upper(value),
        )
        for value in shape.values
    ]
    return distinct(wanted, taken)


def _usable(value: str) -> bool:
    return value.isascii() and value.isidentifier() and not value.startswith("_")


def _functions(
    model: Model, classes: dict[ShapeId, Identifier]
) -> dict[ShapeId, Identifier]:
    def wanted(id_: ShapeId) -> str:
        name, _, pointer = id_.partition("#")
        head = snake(classes.get(ShapeId(name), pascal(name)))
        steps = [step for step in pointer.split("/") if step not in ("", "properties")]
        return "_".join([head, *(snake(_STEPS.get(step, step)) for step in steps)])

    return distinct((id_, wanted(id_)) for id_ in model.shapes)


_STEPS = {"items": "item", "additionalProperties": "value", "propertyNames": "key"}


def _methods(operations: Iterable[Operation]) -> dict[str, Identifier]:
    return distinct(
        ((operation.name, snake(operation.name)) for operation in operations),
        CLIENT_ATTRIBUTES.__contains__,
    )
