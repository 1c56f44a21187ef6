import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemawright.output.documents import code_block, code_span, plain, toml, toml_key
from schemawright.python.literals import Code

texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=6,
)


@given(values)
def test_toml_means_the_value(value: object) -> None:
    source = toml(value)  # type: ignore[arg-type]
    assert "\n" not in source
    assert tomllib.loads(f"x = {source}")["x"] == value


@given(texts)
def test_toml_keys(key: str) -> None:
    assert tomllib.loads(f"{toml_key(key)} = 1") == {key: 1}


def test_bare_keys() -> None:
    assert toml_key("Home-page_1") == "Home-page_1"
    assert toml_key("Home page") == '"Home page"'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words, and a dash - here.", "plain words, and a dash - here."),
        ("a*b_c`d`[e](f)<g>", r"a\*b\_c\`d\`\[e\](f)\<g\>"),
        ("# no heading", r"\# no heading"),
        ("- no item", r"\- no item"),
        ("1. no item", r"1\. no item"),
        ("0.1.0", "0.1.0"),
        ("&amp;", r"\&amp;"),
        ("a\n+ b", "a\n\\+ b"),
    ],
)
def test_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("``", "``` `` ```")],
)
def test_code_span(code: str, shown: str) -> None:
    assert code_span(code) == shown


def test_code_block() -> None:
    assert code_block(Code("x = 1\n")) == "```python\nx = 1\n```"
    assert code_block(Code("```"), "sh") == "````sh\n```\n````"
