"""Types as annotations, with what they import, on every face."""

from __future__ import annotations

import typing
from datetime import datetime
from enum import StrEnum
from types import GenericAlias, UnionType
from typing import Any, Literal

import pytest

from schemawright.errors import Diagnostics
from schemawright.python.annotations import ANY, NONE, Annotation, Annotator, Face
from schemawright.python.imports import Import
from schemawright.python.naming import decide
from schemawright.python.reach import aliases
from schemawright.shapes import (
    Any as Anything,
)
from schemawright.shapes import (
    Blob,
    Boolean,
    Integer,
    List,
    Map,
    Model,
    Never,
    Null,
    Number,
    Service,
    Shape,
    ShapeId,
    Structure,
    Timestamp,
    Tuple,
    Union,
)
from schemawright.shapes import (
    Literal as Constant,
)
from tests.unit.python.models import TEXT, enum, info, member, model, structure, target

AWS = Service(name="demo", title="Demo", protocol="json")
COLOR = enum("Color", "red", "blue")
USER = structure("User", member("name"))


def annotator(made: Model, home: str = "client", **more: Any) -> Annotator:
    named = aliases(made)
    names = decide(made, "Demo", named, Diagnostics())
    return Annotator(made, names, named, home, **more)


def of(shape: Shape, face: Face, *, service: Service | None = None) -> Annotation:
    made = model(
        COLOR, USER, *([] if shape in (COLOR, USER) else [shape]), service=service
    )
    return annotator(made).of(target(shape.id), face)


def listing(item: str, *, nullable: bool = False) -> List:
    return List(**info("L"), item=target(item, nullable=nullable))


REQUEST, RESPONSE = Face.REQUEST, Face.RESPONSE
GIVEN, ANSWERED = Face.WIRE_REQUEST, Face.WIRE_RESPONSE


@pytest.mark.parametrize(
    ("shape", "face", "expected"),
    [
        (TEXT, REQUEST, "str"),
        (Integer(**info("I")), REQUEST, "int"),
        (Number(**info("N")), GIVEN, "float"),
        (Boolean(**info("B")), ANSWERED, "bool"),
        (Null(**info("0")), REQUEST, "None"),
        (Anything(**info("A")), REQUEST, "Any"),
        (Never(**info("X")), REQUEST, "Any"),
        (COLOR, REQUEST, "ColorInput"),
        (COLOR, RESPONSE, "Color | str"),
        (COLOR, GIVEN, "ColorLiteral"),
        (COLOR, ANSWERED, "str"),
        (USER, REQUEST, "User"),
        (USER, GIVEN, "UserDict"),
        (listing("Text"), REQUEST, "list[str]"),
        (listing("Text", nullable=True), REQUEST, "list[str | None]"),
        (listing("Color"), RESPONSE, "list[Color | str]"),
        (Map(**info("M"), key=None, value=target("User")), REQUEST, "dict[str, User]"),
        (
            Map(**info("M"), key=None, value=target("User")),
            GIVEN,
            "dict[str, UserDict]",
        ),
        (Constant(**info("C"), values=(1, 2)), REQUEST, "Literal[1, 2]"),
        (Constant(**info("C"), values=("a", None)), REQUEST, 'Literal["a"] | None'),
        (Constant(**info("C"), values=(True, 1.5)), REQUEST, "Literal[True] | float"),
        (Constant(**info("C"), values=(None,)), REQUEST, "None"),
        (Constant(**info("C"), values=({"a": 1},)), REQUEST, "Any"),
        (
            Tuple(
                **info("T"), prefix=(target(), target("User")), rest=None, min_items=2
            ),
            REQUEST,
            "tuple[str, User]",
        ),
        (
            Tuple(
                **info("T"), prefix=(target(), target("User")), rest=None, min_items=2
            ),
            GIVEN,
            "list[str | UserDict]",
        ),
        (
            Tuple(**info("T"), prefix=(target(),), rest=target("User")),
            REQUEST,
            "list[str | User]",
        ),
    ],
)
def test_a_shape_as_a_type(shape: Shape, face: Face, expected: str) -> None:
    assert of(shape, face).text == expected


@pytest.mark.parametrize(
    ("shape", "face", "aws", "expected"),
    [
        (Timestamp(**info("W")), REQUEST, False, "datetime"),
        (Timestamp(**info("W")), GIVEN, False, "str"),
        (Timestamp(**info("W")), GIVEN, True, "datetime"),
        (Blob(**info("D")), GIVEN, False, "str"),
        (Blob(**info("D")), GIVEN, True, "bytes"),
        (Blob(**info("D")), REQUEST, False, "bytes"),
    ],
)
def test_dictionaries_of_aws_hold_the_types_of_boto3(
    shape: Shape, face: Face, aws: bool, expected: str
) -> None:
    assert of(shape, face, service=AWS if aws else None).text == expected


def test_a_nullable_target_may_be_none() -> None:
    made = model(COLOR)
    assert annotator(made).of(target("Color", nullable=True), RESPONSE).options == (
        "Color",
        "str",
        "None",
    )


def test_an_annotation_brings_its_imports() -> None:
    assert of(COLOR, REQUEST).imports == {Import(".enums", "ColorInput")}
    assert of(USER, GIVEN).imports == {Import(".typed_dicts", "UserDict")}
    assert of(listing("User"), REQUEST).imports == {Import(".models", "User")}
    assert of(Timestamp(**info("W")), REQUEST).imports == {
        Import("datetime", "datetime")
    }
    assert of(TEXT, REQUEST).imports == frozenset()


def test_a_module_does_not_import_its_own_names() -> None:
    made = model(USER)
    assert annotator(made, "models").of(target("User"), REQUEST).imports == frozenset()
    assert annotator(made, "models").of(target("User"), GIVEN).imports != frozenset()


def test_alternatives_are_told_once_and_anything_swallows_all() -> None:
    text, number = Annotation(("str",)), Annotation(("int",))
    assert (text | number | text).options == ("str", "int")
    assert (text | ANY) == ANY == (ANY | NONE)


def test_a_class_further_down_stands_in_quotes() -> None:
    made = model(USER, listing("User"))
    later = annotator(made, "typed_dicts", later=frozenset({"UserDict"}))
    assert later.of(target("L"), GIVEN).source == '"list[UserDict]"'
    assert (
        annotator(made, "typed_dicts").of(target("L"), GIVEN).source == "list[UserDict]"
    )


# Aliases take part in `… | None` at run time, so what is around a quoted name must be a type.


def json_model() -> Model:
    return model(
        Union(
            **info("Json"),
            branches=(target(nullable=True), target("Items"), target("Members")),
        ),
        List(**info("Items"), item=target("Json", nullable=True)),
        Map(**info("Members"), key=None, value=target("Json")),
        List(**info("Nest"), item=target("Nest")),
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Json", 'str | None | list["Json | None"] | dict[str, "Json"]'),
        ("Nest", 'list["Nest"]'),
    ],
)
def test_an_alias_is_a_type_at_run_time(name: str, expected: str) -> None:
    made = json_model()
    later = frozenset({"Json", "Nest"})
    writer = annotator(made, "models", later=later)
    alias = writer.alias(made.shapes[ShapeId(name)], REQUEST)
    assert (alias.text, alias.forward) == (expected, False)
    space: dict[str, Any] = {}
    space[name] = eval(alias.source, space)
    assert isinstance(space[name], UnionType | GenericAlias)
    assert eval(f"{name} | None", space)

    def function(it): ...  # type: ignore[no-untyped-def]

    function.__annotations__["it"] = f"{name} | None"
    assert typing.get_type_hints(function, globalns=space)["it"] is not None


def test_every_annotation_of_a_structure_can_be_evaluated() -> None:
    """The text means the type it says, with nothing but its imports."""

    class Color(StrEnum):
        RED = "red"

    wanted: list[tuple[Shape, Any]] = [
        (listing("Color"), list[Color | str]),
        (Map(**info("M"), key=None, value=target("Text")), dict[str, str]),
        (Timestamp(**info("W")), datetime),
        (Constant(**info("C"), values=(1, "a", None)), Literal[1, "a"] | None),
    ]
    space = {"Color": Color, "datetime": datetime, "Literal": Literal, "Any": Any}
    for shape, kind in wanted:
        assert eval(of(shape, RESPONSE).text, space) == kind


def test_structures_end_circles_by_name() -> None:
    loop: Structure = structure("Loop", member("again", target("Loop")))
    made = model(loop)
    assert annotator(made, "models").of(target("Loop"), REQUEST).text == "Loop"
