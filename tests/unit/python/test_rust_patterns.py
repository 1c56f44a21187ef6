"""Patterns in Rust's spelling: they compile there, and find what Python finds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import SchemaValidator, ValidationError, core_schema

from schemawright.python.patterns import translate
from schemawright.python.rust_patterns import rust_pattern
from schemawright.runtime._patterns import pattern

TEXTS = st.text(st.sampled_from("aZ09_-:/. éα名\n\r\t{}@#\u00a0\u2028\ue000\U0001f600"))
RUNS_IN_RUST = (
    r"^[\w+=,.@-]+$",
    r"\d",
    r"\S",
    "^.*$",
    r"[\p{L}\p{Nd}]+$",
    r"[^\p{Z}]",
    r"\ba\b",
    "a{2,3}?",
    r"^[^\[\]\\&~|-]+$",
    "^(?:a|é)+$",
    "[]",
    "[^]",
    "(?i)AZ",
    # Halves of characters, which Rust's classes may not name.
    r"^[\u0020-\uD7FF]+$",
    r"^[\uD800-\uDFFF]*$",
    r"^[^\uD800-\uDFFF]+$",
    r"^[\uE000-\u{10FFFF}a]+$",
    r"^[^\uE000-\u{10FFFF}a]+$",
    r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$",
)
BEYOND_RUST = ("^(?!a)", "(?<=a)b", r"(a)\1", "a*+b", r"\B", r"^\p{L}{1,2000}$")


@pytest.mark.parametrize("source", RUNS_IN_RUST)
def test_rust_finds_what_python_finds(source: str) -> None:
    translation = translate(source)
    rust = rust_pattern(translation)
    assert rust is not None
    validator = SchemaValidator(core_schema.str_schema(pattern=rust))
    found = pattern(translation.source)

    @settings(max_examples=60, database=None, deadline=None)
    @given(TEXTS)
    def check(text: str) -> None:
        try:
            validator.validate_python(text)
        except ValidationError:
            assert not found(text)
        else:
            assert found(text)

    check()


@pytest.mark.parametrize("source", BEYOND_RUST)
def test_what_rust_has_no_expression_for(source: str) -> None:
    assert rust_pattern(translate(source)) is None


def test_the_largest_that_is_given_to_rust_compiles() -> None:
    rust = rust_pattern(translate(r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,160}$"))
    assert rust is not None
    SchemaValidator(core_schema.str_schema(pattern=rust))
