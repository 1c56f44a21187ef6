"""What leads to what, in which order, and what has to be called by a name."""

from __future__ import annotations

import pytest

from schemawright.python.reach import aliases, children, leaves_first, reach, reachable
from schemawright.shapes import (
    Kept,
    List,
    Map,
    Operation,
    Shape,
    ShapeId,
    Structure,
    Target,
    Tuple,
    Union,
)
from tests.unit.python.models import TEXT, enum, info, member, model, structure, target


def listing(name: str, item: str) -> List:
    return List(**info(name), item=target(item))


def mapping(name: str, value: str, key: str | None = None) -> Map:
    return Map(
        **info(name), key=None if key is None else ShapeId(key), value=target(value)
    )


def union(name: str, *branches: str) -> Union:
    return Union(**info(name), branches=tuple(map(target, branches)))


def titles(ids: object) -> list[str]:
    return [str(id_) for id_ in ids]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (TEXT, []),
        (
            structure("S", member("a", target("A")), member("b", target("B"))),
            ["A", "B"],
        ),
        (
            structure("S", member("a"), unnamed=Kept(Target(ShapeId("X")))),
            ["Text", "X"],
        ),
        (listing("L", "A"), ["A"]),
        (mapping("M", "V", "K"), ["K", "V"]),
        (mapping("M", "V"), ["V"]),
        (
            Tuple(**info("T"), prefix=(target("A"), target("B")), rest=target("C")),
            ["A", "B", "C"],
        ),
        (Tuple(**info("T"), prefix=(target("A"),), rest=None), ["A"]),
        (union("U", "A", "B"), ["A", "B"]),
        (enum("E", "x"), []),
    ],
)
def test_a_shape_is_made_of(shape: Shape, expected: list[str]) -> None:
    assert titles(children(shape)) == expected


def test_depth_first_in_schema_order() -> None:
    made = model(
        structure("Top", member("l", target("Left")), member("r", target("Right"))),
        structure("Left", member("in", target("Inner")), member("up", target("Top"))),
        structure("Right", member("in", target("Inner"))),
        structure("Inner"),
        structure("Apart"),
    )
    found = reachable(made, [ShapeId("Top")])
    assert titles(found) == ["Top", "Left", "Inner", "Right"]


def test_leaves_come_first() -> None:
    made = model(
        structure("Top", member("l", target("Left")), member("r", target("Right"))),
        structure("Left", member("in", target("Inner"))),
        structure("Right", member("in", target("Inner"))),
        structure("Inner"),
    )
    order = titles(leaves_first(made, [ShapeId("Top")]))
    assert order == ["Inner", "Left", "Right", "Top"]


def test_a_circle_ends() -> None:
    made = model(
        structure("Egg", member("hen", target("Hen"))),
        structure("Hen", member("egg", target("Egg"))),
    )
    order = titles(leaves_first(made, [ShapeId("Egg"), ShapeId("Hen")]))
    assert order == ["Hen", "Egg"]
    assert titles(reachable(made, [ShapeId("Hen")])) == ["Hen", "Egg"]


def test_a_long_chain_needs_no_deep_stack() -> None:
    chain = [
        structure(f"S{number}", member("next", target(f"S{number + 1}")))
        for number in range(5000)
    ]
    made = model(*chain, structure("S5000"))
    assert len(reachable(made, [ShapeId("S0")])) == 5001
    assert len(list(leaves_first(made, [ShapeId("S0")]))) == 5001
    assert aliases(made) == frozenset()


def service_model() -> object:
    return model(
        structure("Unused", member("kind", target("Kind"))),
        structure("GetRequest", member("shared", target("Shared"))),
        structure("GetResponse", member("answer", target("Answer"))),
        structure("Shared"),
        structure("Answer", member("shared", target("Shared"))),
        structure("Missing", member("detail", target("Detail"))),
        structure("Detail"),
        enum("Kind", "a"),
        operations=[
            Operation(
                name="Get",
                input=ShapeId("GetRequest"),
                output=ShapeId("GetResponse"),
                errors=(ShapeId("Missing"),),
            )
        ],
        errors=["Missing"],
    )


def test_operations_come_first_and_errors_apart() -> None:
    found = reach(service_model())  # type: ignore[arg-type]
    order = [id_ for id_ in titles(found.order) if id_ != "Text"]
    assert order[:4] == ["GetRequest", "Shared", "GetResponse", "Answer"]
    assert set(order[4:]) == {"Unused", "Kind", "Detail"}
    assert found.errors == {"Missing"}
    assert "Missing" in found.all


def test_what_a_service_may_give_is_open() -> None:
    found = reach(service_model())  # type: ignore[arg-type]
    assert found.answers == {"GetResponse", "Answer", "Shared", "Missing", "Detail"}


def test_without_operations_nothing_is_an_answer() -> None:
    made = model(structure("Thing"), structure("Bad"), errors=["Bad"])
    assert reach(made).answers == frozenset()


@pytest.mark.parametrize(
    ("shapes", "expected"),
    [
        ([union("Either", "Text", "Text")], {"Either"}),
        ([union("Holder#/properties/it", "Text", "Text")], set()),
        ([listing("Plain", "Text")], set()),
        ([listing("Nest", "Nest")], {"Nest"}),
        ([mapping("Folder", "Folder")], {"Folder"}),
        # One name ends the circle of both.
        ([listing("One", "Two"), mapping("Two", "One")], {"One"}),
        ([structure("Tree", member("c", target("L"))), listing("L", "Tree")], set()),
        ([union("Json", "Text", "Items"), listing("Items", "Json")], {"Json"}),
    ],
)
def test_what_has_to_be_called_by_a_name(
    shapes: list[Shape], expected: set[str]
) -> None:
    assert aliases(model(*shapes)) == expected


def test_a_structure_ends_every_circle() -> None:
    shape: Structure = structure("Loop", member("again", target("Loop")))
    assert aliases(model(shape)) == frozenset()
