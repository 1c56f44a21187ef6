"""Every input of both services on its way to the wire: made, checked, given to botocore, read back."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from functools import cache
from itertools import product
from types import ModuleType
from typing import Any

import pytest
from botocore import xform_name
from botocore.model import OperationModel, ServiceModel
from botocore.serialize import create_serializer
from botocore.session import get_session
from botocore.validate import ParamValidator
from jsonschema import Draft202012Validator

from tests.packages import MODULES, bundle_of, committed, inputs_of, refusal
from tests.values import Fill, Maker, readable

SEEDS = 3

each_module = pytest.mark.parametrize("module", MODULES)
each_fill = pytest.mark.parametrize("fill", Fill, ids=lambda fill: fill.name.lower())


@cache
def service_model(module: str) -> ServiceModel:
    return get_session().get_service_model(MODULES[module])


@cache
def bundle(module: str) -> dict[str, Any]:
    return bundle_of(committed(module))


def operations(module: str) -> Iterator[tuple[OperationModel, type[Any]]]:
    model = service_model(module)
    for name, cls in inputs_of(committed(module)).items():
        yield model.operation_model(name), cls


@cache
def values(
    module: str, fill: Fill, *, python: bool = False
) -> tuple[tuple[OperationModel, type[Any], dict[str, Any]], ...]:
    """Valid values of every input: several where the seed decides, else one. They are shared: copy before a change."""
    return tuple(
        (operation, cls, maker.of(cls.__name__))
        for operation, cls in operations(module)
        for seed in range(SEEDS if fill is Fill.MIXED else 1)
        for maker in [
            Maker(bundle(module), fill, f"{cls.__name__} {seed}", python=python)
        ]
    )


def leaves(
    value: Any, place: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """The places in a value, each with what is there; inner ones before outer ones."""
    match value:
        case dict():
            for key, item in value.items():
                yield from leaves(item, (*place, key))
        case list():
            for index, item in enumerate(value):
                yield from leaves(item, (*place, index))
        case _:
            pass
    yield place, value


def places(value: Any) -> list[tuple[str | int, ...]]:
    return [place for place, _ in leaves(value)]


def with_value(whole: Any, place: tuple[str | int, ...], value: Any) -> Any:
    """A copy of `whole` that has `value` in one place."""
    if not place:
        return value
    changed = copy.copy(whole)
    changed[place[0]] = with_value(whole[place[0]], place[1:], value)
    return changed


def pointer(place: tuple[str | int, ...]) -> str:
    steps = (str(step).replace("~", "~0").replace("/", "~1") for step in place)
    return "".join(f"/{step}" for step in steps)


def told(violation: Any) -> str:
    """Where a violation is; one of `required` names what is not there."""
    if violation.rule == "required":
        return str(violation.pointer).rpartition("/")[0]
    return str(violation.pointer)


def points_at(place: tuple[str | int, ...], found: str) -> bool:
    """Whether a JSON Pointer leads to a place; names of a map that are long or secret are cut short with an ellipsis."""
    expected, actual = pointer(place).split("/"), found.split("/")
    return len(actual) == len(expected) and all(
        theirs == ours or (ours.endswith("…") and theirs.startswith(ours[:-1]))
        for theirs, ours in zip(expected, actual, strict=True)
    )


@cache
def oracle(module: str) -> Draft202012Validator:
    """The jsonschema package over the same bundle, with patterns that `re` can read."""
    text = json.dumps(bundle(module))
    document = json.loads(
        text, object_hook=lambda one: one | _readable_pattern(one.get("pattern"))
    )
    return Draft202012Validator(document)


def _readable_pattern(pattern: object) -> dict[str, str]:
    return {"pattern": readable(pattern)} if isinstance(pattern, str) else {}


def accepted_by_oracle(module: str, title: str, value: Any) -> bool:
    return oracle(module).evolve(schema={"$ref": f"#/$defs/{title}"}).is_valid(value)


@each_module
def test_every_operation_of_botocore_has_its_input(module: str) -> None:
    model = service_model(module)
    expected = {
        name: shape.name
        for name in model.operation_names
        if (shape := model.operation_model(name).input_shape) is not None
    }
    found = {op.name: cls.__name__ for op, cls in operations(module)}
    assert found == expected


@each_module
@each_fill
def test_a_valid_instance_comes_back_as_it_was(module: str, fill: Fill) -> None:
    for _, cls, value in values(module, fill):
        instance = cls.from_dict(value)
        instance.validate()
        assert instance.to_dict() == value
        assert list(instance.to_dict()) == sorted(value, key=_wire_order(module, cls))
        assert cls.from_dict(instance.to_dict()) == instance


def _wire_order(module: str, cls: type[Any]) -> Any:
    """Required members first, then the order of the schema."""
    schema = bundle(module)["$defs"][cls.__name__]
    names = list(schema["properties"])
    required = schema.get("required", ())
    return lambda name: (name not in required, names.index(name))


@each_module
@each_fill
def test_botocore_accepts_the_wire_form(module: str, fill: Fill) -> None:
    for python in (False, True):
        for operation, cls, value in values(module, fill, python=python):
            wire = cls.from_dict(value).to_dict()
            report = ParamValidator().validate(wire, operation.input_shape)
            assert not report.has_errors(), f"{cls}: {report.generate_report()}"


@each_module
@each_fill
def test_json_is_the_body_that_botocore_sends(module: str, fill: Fill) -> None:
    serializer = create_serializer("json")
    for operation, cls, value in values(module, fill, python=True):
        instance = cls.from_dict(value)
        sent = serializer.serialize_to_request(instance.to_dict(), operation)
        assert json.loads(instance.to_json()) == json.loads(sent["body"])


@each_module
@each_fill
def test_json_text_comes_back_as_it_was(module: str, fill: Fill) -> None:
    for _, cls, value in values(module, fill):
        text = json.dumps(value)
        instance = cls.from_json(text)
        assert json.loads(instance.to_json()) == value
        assert cls.from_json(text.encode()) == instance
        assert cls.from_json(instance.to_json()) == instance


@each_module
def test_copies_are_equal_and_their_own(module: str) -> None:
    for _, cls, value in values(module, Fill.MOST):
        instance = cls.from_dict(value)
        for twin in (
            copy.copy(instance),
            copy.deepcopy(instance),
            pickle.loads(pickle.dumps(instance)),
        ):
            assert twin == instance
            assert twin is not instance
            assert twin.to_dict() == value


@each_module
def test_an_instance_and_its_data_do_not_share(module: str) -> None:
    """Free-form values aside: those are handed through as they are."""
    for _, cls, shared in values(module, Fill.MOST):
        value = copy.deepcopy(shared)
        instance = cls.from_dict(value)
        instance.validate()
        assert instance.to_dict() == value == shared
        for place, item in leaves(value):
            if isinstance(item, list | dict) and place and not is_free(place, item):
                item.clear()
        assert instance.to_dict() == shared


def is_free(place: tuple[str | int, ...], value: Any) -> bool:
    return "free" in place or (isinstance(value, dict) and "free" in value)


@each_module
@each_fill
def test_an_independent_validator_agrees(module: str, fill: Fill) -> None:
    for _, cls, value in values(module, fill):
        assert accepted_by_oracle(module, cls.__name__, value), (cls, value)


WRONG: tuple[Any, ...] = ("", "x" * 3_000, 7, -1, 10**9, 1.5, True, None, [], {})


@each_module
def test_both_refuse_the_same_damage(module: str) -> None:
    """One wrong value in each place of each input: what is refused, and where, is what an independent validator says."""
    refused = 0
    for _, cls, value in values(module, Fill.MOST):
        for number, (place, step) in enumerate(product(places(value), (0, 3))):
            damaged = with_value(value, place, WRONG[(number + step) % len(WRONG)])
            fits = accepted_by_oracle(module, cls.__name__, damaged)
            error = refusal(cls, damaged)
            assert fits == (error is None), f"{cls} {place} {damaged!r}: {error}"
            if error is not None:
                refused += 1
                assert type(error) is committed(module).ValidationError
                assert error.shape == cls.__name__
                assert all(points_at(place, told(one)) for one in error.errors)
    assert refused > len(inputs_of(committed(module)))


@each_module
def test_every_missing_member_is_told_at_once(module: str) -> None:
    package = committed(module)
    for _, cls, _ in values(module, Fill.LEAST):
        required = bundle(module)["$defs"][cls.__name__].get("required", ())
        if not required:
            assert cls.from_dict({}) == cls()
            continue
        with pytest.raises(package.ValidationError) as caught:
            cls.from_dict({})
        found = [(one.pointer, one.rule) for one in caught.value.errors]
        assert found == [(f"/{name}", "required") for name in required]
        attributes = cls.__slots__
        assert {one.path for one in caught.value.errors} <= set(attributes)


@each_module
def test_an_unknown_member_is_refused(module: str) -> None:
    package = committed(module)
    for _, cls, value in values(module, Fill.LEAST):
        with pytest.raises(package.ValidationError) as caught:
            cls.from_dict(value | {"Unheard": "of"})
        (error,) = caught.value.errors
        assert error.rule == "additionalProperties"
        assert (error.path, error.pointer) == ('["Unheard"]', "/Unheard")
        assert cls.__name__ in error.message


@each_module
def test_what_is_no_object_is_refused(module: str) -> None:
    package: ModuleType = committed(module)
    for _, cls, _ in values(module, Fill.LEAST):
        for data in (None, [], "text", 7, {1: 2}):
            with pytest.raises(package.ValidationError):
                cls.from_dict(data)
        for text in ("", "[]", "{", "null", '{"a": NaN}', "\udcff"):
            with pytest.raises(package.ValidationError):
                cls.from_json(text)


@each_module
def test_a_wrong_member_of_an_instance_is_found(module: str) -> None:
    """`validate` checks what was assigned since the instance was made; free-form members hold anything."""
    package = committed(module)
    for _, cls, value in values(module, Fill.MOST):
        for name in cls.__slots__:
            instance = cls.from_dict(value)
            if is_free((), getattr(instance, name)):
                continue
            setattr(instance, name, object())
            with pytest.raises(package.ValidationError) as caught:
                instance.validate()
            assert all(one.path.startswith(name) for one in caught.value.errors)


class Recorder:
    """A transport that gives each operation a valid answer, and remembers what was sent."""

    def __init__(self, module: str, fill: Fill) -> None:
        self.module = module
        self.fill = fill
        self.sent: tuple[str, Any] = ("", None)
        self.answer: Any = None

    def send(
        self, operation: Any, request: Any, *, timeout: float | None = None
    ) -> Any:
        assert timeout is None
        self.sent = (operation.name, request)
        self.answer = {}
        if operation.output is not None:
            maker = Maker(bundle(self.module), self.fill, operation.name, python=True)
            self.answer = maker.of(operation.output)
        return copy.deepcopy(self.answer)


@each_module
@each_fill
def test_every_method_sends_its_request_and_reads_the_answer(
    module: str, fill: Fill
) -> None:
    package = committed(module)
    recorder = Recorder(module, fill)
    client = package.Client(recorder)
    for operation, cls, value in values(module, fill, python=True):
        request = cls.from_dict(value)
        keywords = {name: getattr(request, name) for name in cls.__slots__}
        method = getattr(client, xform_name(operation.name))
        for answer in (method(**keywords), client.send(request)):
            assert recorder.sent == (operation.name, value)
            if operation.output_shape is None:
                assert answer is None
            else:
                assert type(answer) is getattr(package, operation.output_shape.name)
                assert answer.to_dict() == recorder.answer


@each_module
def test_an_answer_may_hold_what_the_schema_does_not_know(module: str) -> None:
    """New members, new values of enums, texts beyond their limits: a service may have moved on, `from_dict` may not."""
    package = committed(module)
    recorder = Recorder(module, Fill.MOST)
    client = package.Client(recorder)
    moved_on = 0
    for operation, cls, value in values(module, Fill.LEAST):
        if operation.output_shape is None:
            continue
        known = client.send(cls.from_dict(value))
        strange = recorder.answer | {"UnheardOf": {"a": 1}}
        for place, item in leaves(recorder.answer):
            if isinstance(item, str) and not is_free(place, item):
                strange = with_value(strange, place, "Unheard of\n" * 99)
        answer = Fixed(strange)
        found = package.Client(answer).send(cls.from_dict(value))
        assert type(found) is type(known)
        if strange.keys() - {"UnheardOf"}:
            moved_on += 1
            assert found.to_dict() == {k: strange[k] for k in known.to_dict()}
            with pytest.raises(package.ValidationError):
                type(found).from_dict(strange)
    assert moved_on > 10


class Fixed:
    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def send(
        self, operation: Any, request: Any, *, timeout: float | None = None
    ) -> Any:
        del operation, request, timeout
        return self.answer
