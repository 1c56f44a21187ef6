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
from ..shapes import Enum, Model, Operation, Shape, ShapeId, Structure
from .literals import Identifier
from .reach import errors_in_data
from .reserved import (
    ANNOTATION_NAMES,
    CLIENT_ATTRIBUTES,
    CODEC_NAMES,
    DICT_NAMES,
    MODEL_NAMES,
    OPERATION_NAMES,
    PUBLIC_NAMES,
    STRUCTURE_ATTRIBUTES,
)

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
    # A name with an underscore in front would be private to its module.
    if text.isascii() and text.isidentifier() and text[0] != "_":
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

    def hides(name: str) -> bool:
        return keyword.iskeyword(name) or (taken is not None and taken(name))

    def free(name: str) -> str:
        return free(f"{name}_") if hides(name) else name

    pairs = list(wanted)
    groups: dict[str, list[Key]] = defaultdict(list)
    for key, name in pairs:
        groups[free(name)].append(key)
    names: dict[Key, Identifier] = {}
    for name, keys in groups.items():
        if len(keys) == 1:
            names[keys[0]] = Identifier(name)
            continue
        number = 0
        for key in keys:
            number += 1
            while f"{name}_{number}" in groups or hides(f"{name}_{number}"):
                number += 1
            names[key] = Identifier(f"{name}_{number}")
    return {key: names[key] for key, _ in pairs}


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
class PagingNames:
    """Names that belong to an operation whose answer comes in pages.

    Attributes:
        pages, items: Methods that iterate.
        page_size, limit: Their keywords beside the members of the request.
    """

    pages: Identifier
    items: Identifier
    page_size: Identifier
    limit: Identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of one package.

    Attributes:
        classes: Of structures, enums and aliases, by shape; of errors where they are nothing else.
        errors: Of exceptions, by error.
        dicts: Of TypedDicts, by structure.
        functions: The tail of codec functions (`decode_…`), by shape.
        structures: Of members, by structure.
        enum_members: By shape and value.
        methods, constants: Of operations, by name.
        paging: Of operations whose answers come in pages, by name.
        prefix: Of clients: `CognitoIdp`.
    """

    classes: dict[ShapeId, Identifier]
    errors: dict[ShapeId, Identifier]
    dicts: dict[ShapeId, Identifier]
    functions: dict[ShapeId, Identifier]
    structures: dict[ShapeId, StructureNames]
    enum_members: dict[ShapeId, dict[str, Identifier]]
    methods: dict[str, Identifier]
    constants: dict[str, Identifier]
    paging: dict[str, PagingNames]
    prefix: str


def decide(
    model: Model, prefix: str, aliases: frozenset[ShapeId], diagnostics: Diagnostics
) -> Names:
    """Names everything in `model`; notes each name that differs from its title.

    Args:
        prefix: Head of the client classes, in PascalCase.
        aliases: Shapes other than structures and enums that annotations call by name.
    """
    classes, errors = _classes(model, prefix, aliases, diagnostics)
    class_names = frozenset((*classes.values(), *errors.values()))
    structures = {
        id_: _members(shape, class_names)
        for id_, shape in model.shapes.items()
        if isinstance(shape, Structure)
    }
    methods = _methods(model.operations)
    return Names(
        classes=classes,
        errors=errors,
        dicts={id_: Identifier(f"{classes[id_]}Dict") for id_ in structures},
        functions=_functions(model, classes),
        structures=structures,
        enum_members={
            id_: _enum_members(shape)
            for id_, shape in model.shapes.items()
            if isinstance(shape, Enum)
        },
        methods=methods,
        paging=_paging(model.operations, structures, methods),
        constants=distinct(
            ((op.name, snake(op.name).upper()) for op in model.operations),
            (OPERATION_NAMES | class_names | MODEL_NAMES).__contains__,
        ),
        prefix=prefix,
    )


def _classes(
    model: Model,
    prefix: str,
    aliases: frozenset[ShapeId],
    diagnostics: Diagnostics,
) -> tuple[dict[ShapeId, Identifier], dict[ShapeId, Identifier]]:
    """Names of classes and of exceptions; an error that data is made of has one of each."""
    both = errors_in_data(model)
    named = {
        id_: (shape, pascal(id_) + "Data" * (id_ in both))
        for id_, shape in model.shapes.items()
        if isinstance(shape, Structure | Enum) or id_ in aliases
    }
    reserved = MODEL_NAMES | PUBLIC_NAMES | CODEC_NAMES | STRUCTURE_ATTRIBUTES
    reserved |= {f"{prefix}Client", f"Async{prefix}Client", f"Raw{prefix}Client"}

    def taken(name: str) -> bool:
        hides = name in reserved or hasattr(builtins, name)
        return hides or f"{name}Dict" in DICT_NAMES

    classes: dict[ShapeId, Identifier] = {}
    exceptions: dict[ShapeId, Identifier] = {}
    settled = False
    while not settled:
        wanted = [((id_, "class"), name) for id_, (_, name) in named.items()]
        wanted += [
            ((id_, "exception"), pascal(id_)) for id_ in model.errors if id_ in both
        ]
        names = distinct(wanted, taken)
        classes = {id_: names[id_, "class"] for id_ in named}
        exceptions = {id_: names[id_, "exception"] for id_ in both}
        # A title `UserDict` beside a structure `User` would be a dataclass and a TypedDict at once.
        clashes = set(classes.values()) & {
            f"{name}{tail}"
            for id_, name in classes.items()
            for tail in _tails(named[id_][0])
        }
        reserved |= clashes
        settled = not clashes
    for id_, name in classes.items():
        if str(name) != str(id_):
            text = f"{id_!r} is called {name} in Python"
            diagnostics.note(model.shapes[id_].place, "renamed", text)
    errors = {id_: exceptions.get(id_) or classes[id_] for id_ in model.errors}
    return classes, errors


def _tails(shape: Shape) -> tuple[str, ...]:
    """Ends of the names that are made of the name of a class."""
    return ("Literal", "Input") if isinstance(shape, Enum) else ("Dict",)


def _members(shape: Structure, class_names: frozenset[str]) -> StructureNames:
    def taken(name: str) -> bool:
        return (
            name in STRUCTURE_ATTRIBUTES
            or name in ANNOTATION_NAMES
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

    taken = CODEC_NAMES | MODEL_NAMES | set(classes.values())
    return distinct(
        ((id_, wanted(id_)) for id_ in model.shapes),
        lambda tail: not taken.isdisjoint(
            (tail.upper(), f"decode_{tail}", f"parse_{tail}", f"encode_{tail}")
        ),
    )


_STEPS = {"items": "item", "additionalProperties": "value", "propertyNames": "key"}


def _methods(operations: Iterable[Operation]) -> dict[str, Identifier]:
    return distinct(
        ((operation.name, snake(operation.name)) for operation in operations),
        (CLIENT_ATTRIBUTES | ANNOTATION_NAMES).__contains__,
    )


def _paging(
    operations: Iterable[Operation],
    structures: dict[ShapeId, StructureNames],
    methods: dict[str, Identifier],
) -> dict[str, PagingNames]:
    """Methods give way to those of operations, keywords to members of the request."""
    paged = [op for op in operations if op.paginator is not None]
    taken = CLIENT_ATTRIBUTES | ANNOTATION_NAMES | set(methods.values())
    made = distinct(
        (
            ((op.name, end), f"{methods[op.name].rstrip('_')}_{end}")
            for op in paged
            for end in ("pages", "items")
        ),
        taken.__contains__,
    )
    names: dict[str, PagingNames] = {}
    for op in paged:
        assert op.paginator is not None
        assert op.input is not None, "a token is a member of an input"
        members = {
            name
            for wire, name in structures[op.input].members.items()
            if wire != op.paginator.limit_key
        }
        words = distinct(
            ((word, word) for word in ("page_size", "limit")), members.__contains__
        )
        names[op.name] = PagingNames(
            pages=made[op.name, "pages"],
            items=made[op.name, "items"],
            page_size=words["page_size"],
            limit=words["limit"],
        )
    return names
