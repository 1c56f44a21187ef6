"""Statements come out as black leaves them, whatever their length."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from schemawright.python import layout

MODE = black.Mode(target_versions={black.TargetVersion.PY311})

thorough = settings(
    max_examples=120,
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)

LENGTHS = st.integers(1, 90)
NAMES = LENGTHS.map(lambda length: "n" * length)
SHORT = st.integers(1, 12).map(lambda length: "n" * length)
INDENTS = st.sampled_from([0, 4, 8])


def left_alone(statement: str, indent: int) -> None:
    """Fails where black would change the statement, though each of its lines fits.

    Statements with a line that is too long go through black before they are written (`output.formatting`).
    """
    if any(len(line) > 88 for line in statement.split("\n")):
        return
    head = "".join(f"{' ' * depth}class X:\n" for depth in range(0, indent, 4))
    text = f"{head}{statement}\n"
    assert black.format_str(text, mode=MODE) == text


@thorough
@given(NAMES, st.lists(st.one_of(SHORT, NAMES), min_size=1, max_size=9), INDENTS)
@example("n" * 60, ["n"], 0)
def test_calls(name: str, items: list[str], indent: int) -> None:
    name = name[:40]
    items = [item[:60] for item in items]
    left_alone(layout.enclose(f"{name}(", items, ")", indent=indent), indent)


@thorough
@given(st.lists(st.tuples(SHORT, SHORT), min_size=1, max_size=9), INDENTS)
def test_signatures(parameters: list[tuple[str, str]], indent: int) -> None:
    shown = [
        f"{name}{number}: {kind}" for number, (name, kind) in enumerate(parameters)
    ]
    signature = layout.signature("def function", shown, "Result", indent=indent)
    left_alone(f"{signature}\n{' ' * indent}    pass", indent)


@pytest.mark.parametrize("length", range(30, 80))
@pytest.mark.parametrize("indent", [0, 4])
def test_signatures_of_one_parameter(length: int, indent: int) -> None:
    head = f"def {'f' * length}"
    signature = layout.signature(head, ["data: Any"], "Any", indent=indent)
    left_alone(f"{signature}\n{' ' * indent}    pass", indent)


@thorough
@given(st.lists(SHORT, min_size=0, max_size=5), INDENTS)
def test_exploded(items: list[str], indent: int) -> None:
    pairs = [f'"{item}": {item}' for item in items]
    text = layout.exploded(f"{' ' * indent}out = {{", pairs, "}", indent=indent)
    left_alone(text, indent)
    assert len(text.split("\n")) == (len(items) + 2 if items else 1)


@thorough
@given(NAMES, NAMES, NAMES, INDENTS)
def test_comprehensions(item: str, source: str, name: str, indent: int) -> None:
    clauses = [f"decode({item[:60]})", f"for item in {source[:60]}"]
    head = f"{name[:20]} = ["
    left_alone(layout.comprehension(head, clauses, "]", indent=indent), indent)


@thorough
@given(NAMES, NAMES, NAMES, INDENTS)
def test_comprehensions_of_dicts(
    item: str, source: str, condition: str, indent: int
) -> None:
    clauses = [
        f"key: {item[:50]}",
        f"for key, value in {source[:50]}.items()",
        f"if {condition[:50]}",
    ]
    left_alone(layout.comprehension("return {", clauses, "}", indent=indent), indent)


@thorough
@given(NAMES, st.lists(NAMES, min_size=1, max_size=4), st.sampled_from([None, "None"]))
@example("n" * 20, ["m" * 57], "None")
def test_fields(name: str, options: list[str], default: str | None) -> None:
    name, options = name[:30], [option[:50] for option in options]
    left_alone(layout.field(name, options, default, indent=4), 4)


@thorough
@given(NAMES, st.lists(NAMES, min_size=1, max_size=4), st.sampled_from([None, "None"]))
def test_parameters(name: str, options: list[str], default: str | None) -> None:
    name, options = name[:30], [option[:40] for option in options]
    one = layout.parameter(name, options, default, indent=8)
    text = f"    def function(\n        self,\n        *,\n        {one},\n    ) -> None:\n        pass"
    left_alone(text, 4)


@pytest.mark.parametrize("indent", [4, 8])
@pytest.mark.parametrize(
    "value",
    [
        "{}",
        "get({})",
        "decode_{}(value)",
        "None if value is None else decode_{}(value)",
        'decode({}, "some text")',
        "(items[0], {})",
        "({},)",
    ],
)
def test_assignments(value: str, indent: int) -> None:
    for length in range(1, 75):
        shown = value.format("n" * length)
        left_alone(layout.assign("self.member", shown, indent=indent), indent)
        left_alone(layout.assign('out["Member"]', shown, indent=indent), indent)


CONDITIONS = st.sampled_from(
    [
        "isinstance(value, str)",
        "1 <= len(value) <= 128",
        "value is None or (isinstance(value, str) and len(value) <= 9)",
        "value is UNSET",
        "value is not UNSET",
        "key not in TABLE",
        "SOME_VERY_LONG_NAME_OF_A_PATTERN_THAT_TAKES_A_LOT_OF_ROOM_PATTERN(value)",
        "len(value) == 3",
        'one_of(value, (1, 2, "x"))',
    ]
)


@thorough
@given(
    st.lists(CONDITIONS, min_size=1, max_size=4, unique=True),
    st.sampled_from([None, "value is None", "key not in SOME_TABLE"]),
    st.sampled_from([None, "value is None"]),
    INDENTS,
)
def test_refusals(
    conditions: list[str], also: str | None, spared: str | None, indent: int
) -> None:
    head = layout.unless(conditions, indent=indent, also=also, unless=spared)
    left_alone(f"{head}\n{' ' * indent}    raise Invalid", indent)


@thorough
@given(
    st.lists(CONDITIONS, min_size=1, max_size=4, unique=True),
    st.sampled_from([None, "value is None", "value is not None"]),
    st.randoms(use_true_random=False),
)
def test_refusals_mean_what_was_asked_for(
    conditions: list[str], also: str | None, random: object
) -> None:
    """Each condition is replaced by a fact, and the head evaluated."""
    facts = {text: random.random() < 0.5 for text in conditions}  # type: ignore[attr-defined]
    names = {text: f"fact_{number}()" for number, text in enumerate(conditions)}
    head = layout.unless(list(names.values()), indent=0, also=also)
    space = {name[:-2]: (lambda held=facts[text]: held) for text, name in names.items()}
    for value in (None, 1):
        done: list[int] = []
        exec(f"{head}\n    done.append(1)", {**space, "value": value, "done": done})
        matters = also is None or eval(also, {"value": value})
        assert bool(done) == (matters and not all(facts.values()))


@thorough
@given(NAMES, st.lists(NAMES, min_size=1, max_size=4), st.booleans())
def test_aliases(name: str, options: list[str], quoted: bool) -> None:
    options = [option[:60] for option in options]
    text = layout.alias(name[:20], options, quoted=quoted)
    left_alone(text, 0)
    (statement,) = ast.parse(text).body
    assert isinstance(statement, ast.AnnAssign)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a", ["a"]),
        ("a, b(c, d), [e, {f: g, h: i}]", ["a", "b(c, d)", "[e, {f: g, h: i}]"]),
        ('one_of(x, ("a, )", "\\"(")), y', ['one_of(x, ("a, )", "\\"("))', "y"]),
        ("a,", ["a", ""]),
    ],
)
def test_arguments_are_told_apart(source: str, expected: list[str]) -> None:
    assert layout.arguments(source) == expected


def test_an_alternative_keeps_to_itself() -> None:
    """`and` binds tighter than `or`: a key that is refused stays refused beside a value that is not null."""
    for length in (1, 60):
        name = "n" * length
        head = layout.unless(
            [f"isinstance({name}, str)", "value is None or (value == 1)"], indent=0
        )
        for key, value, refused in ((1, 1, True), (1, None, True), ("a", None, False)):
            done: list[int] = []
            space = {name: key, "value": value, "done": done}
            exec(f"{head}\n    done.append(1)", space)
            assert bool(done) == refused


def test_what_fits_stays_on_one_line() -> None:
    for length in range(1, 100):
        text = layout.assign("value", "n" * length, indent=4)
        assert ("\n" in text) == (4 + len("value = ") + length > 88)
