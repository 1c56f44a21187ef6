"""Literals evaluate to the value they were made of, and black has nothing to add."""

from __future__ import annotations

import ast
import enum
import math

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemawright.python.literals import Code, Identifier, literal

ATOMS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.text(alphabet="\\'\"ab\n{}N\u2028\U0001f600")
    | st.binary()
)
VALUES = st.recursive(
    ATOMS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text() | st.integers(), inner, max_size=3)
    ),
    max_leaves=6,
)


def blackened(source: str) -> str:
    return black.format_str(source, mode=black.Mode(line_length=100_000))


@settings(deadline=None, max_examples=300)
@given(VALUES)
def test_literal_evaluates_to_its_value(value: object) -> None:
    source = literal(value)
    assert isinstance(source, Code)
    assert ast.literal_eval(source) == value
    assert repr(ast.literal_eval(source)) == repr(value)


@settings(deadline=None, max_examples=200)
@given(VALUES)
def test_black_leaves_a_literal_alone(value: object) -> None:
    line = f"x = {literal(value)}\n"
    assert blackened(line) == line


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('a "b"', "'a \"b\"'"),
        ("'\"", '"\'\\""'),
        ('\'""', "'\\'\"\"'"),
        ("a\\d", '"a\\\\d"'),
        ("a\u202eb", '"a\\u202eb"'),
        ("caf\xe9", '"caf\xe9"'),
        ("\U0001fae8", '"\\U0001fae8"'),
        (b"\x00'", 'b"\\x00\'"'),
        (1e16, "1e16"),
        (1e-7, "1e-07"),
        (math.inf, 'float("inf")'),
        (-math.inf, 'float("-inf")'),
        ((1,), "(1,)"),
        ((), "()"),
        ([], "[]"),
        ({"a": [None, True]}, '{"a": [None, True]}'),
    ],
)
def test_literal_spelling(value: object, source: str) -> None:
    assert literal(value) == source
    assert blackened(f"x = {source}\n") == f"x = {source}\n"


def test_literal_sees_through_subtypes() -> None:
    colour = enum.StrEnum("Colour", {"RED": "red"})
    level = enum.IntEnum("Level", {"LOW": 1})
    assert literal(colour("red")) == '"red"'
    assert literal(level(1)) == "1"
    assert literal(Code("x + 1")) == '"x + 1"'


@pytest.mark.parametrize("value", [object(), {1, 2}, [object()], {"a": object()}, 1j])
def test_literal_refuses_other_values(value: object) -> None:
    with pytest.raises(TypeError, match="no literal for a value of type"):
        literal(value)


@pytest.mark.parametrize("name", ["a", "_", "client_id", "match", "A1"])
def test_identifier_accepts_names(name: str) -> None:
    assert Identifier(name) == name
    assert isinstance(Identifier(name), Code)


@pytest.mark.parametrize(
    "name", ["", "1a", "a-b", "class", "None", "a b", "h\xe9", "a\n", "\uff41", "a;b"]
)
def test_identifier_refuses_anything_else(name: str) -> None:
    with pytest.raises(ValueError, match="not a Python identifier"):
        Identifier(name)


def test_joined_code_is_plain_text() -> None:
    assert type(Code("a") + Code("b")) is str
    assert type(Code("a").join(["x", "y"])) is str
