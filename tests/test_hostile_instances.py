"""Data that nobody sends by accident: deep, endless, huge, or no JSON at all. It is refused, soon, and never shown."""

from __future__ import annotations

import enum
import pickle
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter
from types import MappingProxyType, ModuleType
from typing import Any

import pytest

from tests.packages import generated

_SECRET = {"type": "string", "format": "password"}
_SCHEMAS: dict[str, Any] = {
    "Sink": {
        "type": "object",
        "properties": {
            "any": {},
            "row": {"type": "array"},
            "map": {"type": "object"},
            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
            "whole": {"type": "integer"},
            "number": {"type": "number", "minimum": 0},
            "texts": {"type": "array", "items": {"type": "string"}},
            "apart": {"type": "array", "uniqueItems": True},
            "span": {"type": "string", "format": "duration"},
            "not_text": {"not": {"type": "string"}},
            "numbers": {"type": "array", "contains": {"type": "integer"}},
            "names": {
                "type": "object",
                "propertyNames": {"$ref": "#/$defs/Password"},
                "additionalProperties": {"type": "integer"},
            },
            "inner": {"$ref": "#"},
            "pin": _SECRET,
        },
        "$defs": {"Password": _SECRET},
    },
    "Open": {
        "type": "object",
        "properties": {"known": {"type": "string"}},
        "additionalProperties": {"type": "string"},
    },
}
_NAN, _INFINITY = float("nan"), float("inf")
_CANARY = "CanaryCanary"
_package: list[ModuleType] = []


@pytest.fixture
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    if not _package:
        place = tmp_path_factory.mktemp("hostile")
        _package.append(
            generated(place, "hostile_package", _SCHEMAS, targets=("dataclasses",))
        )
    return _package[0]


def told(action: Callable[..., object], *arguments: Any) -> list[str]:
    """The violations that an action raises; none where it raises nothing."""
    started = perf_counter()
    error = raised(action, *arguments)
    assert perf_counter() - started < 5
    if error is None:
        return []
    assert error.__cause__ is None
    assert error.__context__ is None
    return [str(one) for one in error.errors]


def raised(action: Callable[..., object], *arguments: Any) -> Any:
    try:
        action(*arguments)
    except ValueError as error:
        return error
    return None


class Level(enum.IntEnum):
    HIGH = 3


class Share(float):
    """As other libraries have numbers of their own, numpy among them."""


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"any": {1, 2}}, "any: must be a JSON value, not set; make it a list"),
        (
            {"any": [{"a": _NAN}]},
            'any[0]["a"]: must be a JSON value, not NaN or infinity; give a finite number',
        ),
        ({"any": {"a": {1: 2}}}, 'any["a"]: must have text for names, not int'),
        ({"row": [b""]}, "row[0]: must be a JSON value, not bytes; make it text, in base64"),
        ({"map": {"a": ()}}, 'map["a"]: must be a JSON value, not tuple; make it a list'),
        ({"not_text": {1}}, "not_text: must be a JSON value, not set; make it a list"),
        ({1: 2}, "(root): must have text for names, not int"),
        ({"unknown": 1, None: 2}, "(root): must have text for names, not NoneType"),
        ({"whole": True}, "whole: must be an integer, not a boolean"),
        (
            {"number": -_INFINITY},
            "number: must be a number, not NaN or infinity; give a finite number",
        ),
        (
            {"numbers": ["a"]},
            "numbers: must have at least 1 item that fits the schema under `contains`, not 0",
        ),
        ({"span": f"P{'9' * 4200}W"}, "span: must be a duration, such as P1DT12H"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(package: ModuleType, data: Any, text: str) -> None:
    assert told(package.Sink.from_dict, data) == [text]
    assert told(package.Sink.from_dict, {"inner": data}) == [
        f"inner{'' if text.startswith('(') else '.'}{text.removeprefix('(root)')}"
    ]


@pytest.mark.parametrize(
    "data",
    [
        {"whole": Level.HIGH, "number": Share(1.5)},
        {"whole": Share(2.0), "apart": [1, True, Share(0.5), Level.HIGH]},
        {"any": MappingProxyType({"a": [None, True, 1, 1.5, "x", {}]})},
        {"map": {"a": [[[]]]}, "row": [{}, [1]], "not_text": [1]},
        {"whole": 10**5000, "number": 10**5000, "apart": [10**5000]},
        {"span": f"P{'9' * 3900}W"},
    ],
)
def test_what_is_right_is_taken(package: ModuleType, data: Any) -> None:
    made = package.Sink.from_dict(data)
    assert made.to_dict() == data
    made.validate()


def _nested(value: Any, levels: int) -> Any:
    for _ in range(levels):
        value = [value]
    return value


def test_depth_has_an_end(package: ModuleType) -> None:
    endless: list[Any] = []
    endless.append(endless)
    for data in (endless, _nested(_CANARY, 100_000), _nested({1, 2}, 100)):
        for name in ("any", "row", "apart", "not_text", "numbers", "texts"):
            found = told(package.Sink.from_dict, {name: data})
            assert len(found) == 1, (name, found)
            assert _CANARY not in found[0]
    assert told(package.Sink(any=endless).to_json)


def test_numbers_of_equal_hash_take_no_longer(package: ModuleType) -> None:
    data = {"apart": [number * (2**61 - 1) for number in range(30_000)]}
    started = perf_counter()
    package.Sink.from_dict(data)
    assert perf_counter() - started < 2


def test_secret_names_are_not_told(package: ModuleType) -> None:
    assert told(package.Sink.from_dict, {"names": {_CANARY: "x"}}) == [
        "names[…]: must be an integer, not a string"
    ]


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"tags": {"a": "inner"}}, 'tags["a"]: is of type Sink; give a JSON value'),
        (
            {"any": [{"a": "inner"}]},
            'any[0]["a"]: must be a JSON value, not Sink; pass what its to_dict() gives',
        ),
        (
            {"row": ["inner"]},
            "row[0]: must be a JSON value, not Sink; pass what its to_dict() gives",
        ),
        ({"whole": {1}}, "whole: must be an integer, not set; make it a list"),
        ({"tags": {(1,): "a"}}, "tags: must have text for names, not tuple"),
        (
            {"number": _NAN},
            "number: must be a number, not NaN or infinity; give a finite number",
        ),
        (
            {"whole": 10**5000},
            "(root): has a whole number with thousands of digits; give it as text",
        ),
    ],
)
def test_what_json_has_no_form_for_is_not_written(
    package: ModuleType, members: dict[str, Any], text: str
) -> None:
    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: filled(item) for key, item in value.items()}
        if isinstance(value, list):
            return [filled(item) for item in value]
        return package.Sink(pin=_CANARY) if value == "inner" else value

    made = package.Sink(**filled(members))
    assert told(made.to_json) == [text]


def test_instances_have_an_end_too(package: ModuleType) -> None:
    endless = package.Sink()
    endless.inner = endless
    deep = package.Sink(pin=_CANARY)
    for _ in range(5_000):
        deep = package.Sink(inner=deep)
    for made in (endless, deep):
        for action in (made.validate, made.to_dict, made.to_json):
            assert told(action) == [
                "(root): holds itself, or is nested too deeply; flatten it"
            ]


def test_an_instance_is_told_of_all_that_is_wrong_with_it(package: ModuleType) -> None:
    made = package.Sink(
        inner=package.Sink(whole="1"),
        tags={"a/b": package.Sink(), "b": 2},
        number={},
        texts=({},),
        names={_CANARY: package.Sink()},
    )
    with pytest.raises(package.ValidationError) as found:
        made.validate()
    assert [(one.pointer, str(one)) for one in found.value.errors] == [
        ("/tags/a~1b", 'tags["a/b"]: is of type Sink; give a JSON value'),
        ("/tags/b", 'tags["b"]: must be a string, not an integer'),
        ("/number", "number: must be a number, not an object"),
        ("/texts", "texts: is of type tuple; make it a list"),
        ("/names", "names: is of type Sink; give a JSON value"),
        ("/inner/whole", "inner.whole: must be an integer, not a string"),
    ]


def test_a_subclass_has_all_fields(package: ModuleType) -> None:
    @dataclass(kw_only=True)
    class Mine(package.Open):  # type: ignore[name-defined, misc]
        note: str = "none"
        notes: list[str] = field(default_factory=list)

    made = Mine.from_dict({"known": "x", "other": "y"})
    assert made == Mine(known="x", additional_properties={"other": "y"})
    assert made.to_dict() == {"known": "x", "other": "y"}
    made.validate()


def test_other_members_are_no_way_round(package: ModuleType) -> None:
    for others, text in (
        (
            {"known": "x"},
            'additional_properties["known"]: is the member known; set that, and leave it out here',
        ),
        ([], "additional_properties: is of type list; give a dict"),
    ):
        made = package.Open(additional_properties=others)
        for action in (made.to_dict, made.to_json, made.validate):
            assert told(action) == [text]


@pytest.mark.parametrize(
    ("text", "violation"),
    [
        ('{"any": NaN}', "(root): has NaN in it, which is no JSON; give a number, or null"),
        (
            '{"any": [-Infinity]}',
            "(root): has -Infinity in it, which is no JSON; give a number, or null",
        ),
        (
            '{"any": 1e400}',
            "any: must be a JSON value, not NaN or infinity; give a finite number",
        ),
        (
            '{"whole": 1e400}',
            "whole: must be an integer, not NaN or infinity; give a finite number",
        ),
        (
            f'{{"whole": {"9" * 5000}}}',
            "(root): has a whole number with thousands of digits; give it as text",
        ),
        ("[" * 100_000, "(root): is nested too deeply; flatten it"),
        ('{"pin": "hush" x}', "(root): is no JSON from character 15 on; give one JSON object"),
        (b'{"pin": "\xff"}', "(root): is no UTF-8 from byte 9 on; encode it anew"),
        ("", "(root): is no JSON from character 0 on; give one JSON object"),
        ("[]", "(root): must be an object, not an array"),
    ],
)  # fmt: skip
def test_text_that_is_not_read(
    package: ModuleType, text: str | bytes, violation: str
) -> None:
    assert told(package.Sink.from_json, text) == [violation]


def test_text_is_read_and_written_whole(package: ModuleType) -> None:
    for text in (
        '{"whole":18446744073709551617}',
        '{"number":1e+22}',
        '{"any":-0.0}',
        '{"any":"\\ud800"}',
        '{"any":"\U0001f600"}',
    ):
        written = package.Sink.from_json(text).to_json()
        assert written == text
        assert package.Sink.from_json(written.encode()).to_json() == text
    twice = package.Sink.from_json('{"whole": 1, "whole": 2}')
    assert twice.to_json() == '{"whole":2}'


def test_orjson_changes_nothing(
    package: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It rounds whole numbers beyond 64 bits, and refuses half of a surrogate pair."""
    import importlib
    import json

    texts: list[Any] = []

    def loads(text: Any) -> Any:
        texts.append(text)
        if "d800" in str(text):
            raise json.JSONDecodeError("lone surrogate", str(text), 0)
        return json.loads(text, parse_int=float)

    module = importlib.import_module(f"{package.__name__}._json_text")
    monkeypatch.setattr(module, "_fast_reader", lambda: loads)
    long, half, short = (
        '{"whole":18446744073709551617}',
        '{"any":"\\ud800"}',
        '{"any":1}',
    )
    for text in (long, long.encode(), half, short):
        assert module.read(text) == json.loads(text)
    assert texts == [half, short]


@pytest.mark.parametrize("nested", [False, True])
def test_no_frame_of_an_error_holds_the_data(package: ModuleType, nested: bool) -> None:
    """Reports of errors may show the variables of each frame, as those of Sentry do."""
    data: Any = {"pin": [_CANARY], "any": _CANARY}
    actions: list[Callable[[], object]] = [
        lambda: package.Sink.from_dict({"inner": data} if nested else data),
        lambda: package.Sink.from_json(f'{{"any": "{_CANARY}" x}}'),
        lambda: package.Sink.from_json(f'{{"pin": ["{_CANARY}"]}}'),
        package.Sink(pin=[_CANARY]).validate,
        package.Sink(pin={_CANARY}).to_json,
        package.Sink(inner=package.Sink(pin=[_CANARY])).validate,
    ]
    for action in actions:
        with pytest.raises(package.ValidationError) as found:
            action()
        report = traceback.TracebackException.from_exception(
            found.value, capture_locals=True
        )
        ours = [frame for frame in report.stack if package.__name__ in frame.filename]
        assert ours
        assert _CANARY not in repr([frame.locals for frame in ours])
        assert _CANARY.encode() not in pickle.dumps(found.value)
