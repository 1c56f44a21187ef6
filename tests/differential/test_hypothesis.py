"""The same judgment on instances of hypothesis-jsonschema, which knows nothing of how ours are made."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema

from tests.differential.judging import Subject, Tally, hold
from tests.differential.packages import service_subjects, theme_subjects

EXAMPLES = 12
"""Of each structure; making the strategy of one takes longer than drawing from it."""

EVERY = 24
"""One of how many structures of the large package; `benchmarks/differential.py` takes all."""

_WORDS = frozenset(("pattern", "format", "description"))


def _service_subjects() -> list[Subject]:
    return [
        *service_subjects("cognito_identity")[::5],
        *service_subjects("cognito_idp")[::EVERY],
    ]


@pytest.mark.parametrize("subject", _service_subjects(), ids=lambda each: each.title)
def test_services_agree(subject: Subject) -> None:
    tally = drawn(subject, EXAMPLES)
    assert not tally.findings, "\n".join(tally.findings)
    assert tally.judged == EXAMPLES


@pytest.mark.filterwarnings("ignore:Got patternProperties")
@pytest.mark.parametrize("theme", ["constants", "numbers", "objects"])
def test_themes_agree(theme: str) -> None:
    for subject in theme_subjects(theme):
        if "original" in subject.judges:
            tally = drawn(subject, EXAMPLES)
            assert not tally.findings, "\n".join(tally.findings)
            assert tally.judged == EXAMPLES


def drawn(subject: Subject, count: int) -> Tally:
    """The verdicts on `count` instances, one in three of them with a part that has been put in another's place."""
    tally = Tally()

    @seed(0)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def judge(data: Any) -> None:
        instance = data.draw(_strategy(subject))
        if isinstance(instance, dict) and data.draw(st.integers(0, 2)) == 0:
            name = data.draw(st.sampled_from(sorted({*instance, "extra"})))
            instance[name] = data.draw(_ANY)
        if tally.judged < count:
            hold(subject, json.loads(json.dumps(instance)), tally)

    judge()
    return tally


_ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)
_STRATEGIES: dict[str, Any] = {}


def _strategy(subject: Subject) -> Any:
    """Patterns and formats are left to our own instances: the library knows Python's patterns alone."""
    if subject.title not in _STRATEGIES:
        schema = {
            "$ref": f"#/$defs/{subject.title}",
            "$defs": {
                name: _without_patterns(each)
                for name, each in subject.bundle["$defs"].items()
            },
        }
        _STRATEGIES[subject.title] = from_schema(schema)
    return _STRATEGIES[subject.title]


def _without_patterns(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_patterns(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        name: _without_patterns(value)
        for name, value in node.items()
        if not (name in _WORDS and isinstance(value, str))
    }
