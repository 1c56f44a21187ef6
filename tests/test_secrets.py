"""Secrets of the Cognito packages: planted in every request and answer, and looked for wherever those are told of."""

from __future__ import annotations

import io
import json
import logging
import pprint
import reprlib
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.packages import MODULES, ROOT, bundle_of, committed, submodule
from tests.values import PREFIX, Fill, Maker

each_module = pytest.mark.parametrize("module", MODULES)

WORD = "Canary"
CODE = "918273"
"""For secrets of six digits."""
NUMBER = 918273645
Way = tuple[str | int, ...]
"""Names and indexes that lead to a value."""


# Planting.


@cache
def secret_shapes(module: str) -> frozenset[str]:
    """What the service calls secret, from the file beside the schemas."""
    file = ROOT / "schemas" / MODULES[module] / "service.json"
    return frozenset(json.loads(file.read_text(encoding="utf-8"))["secrets"])


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret text is.

    Attributes:
        way: To the text.
        member: To the member that it is, or that is a list or map of it.
        whole: The member is secret itself, with all names and values in it.
    """

    way: Way
    member: Way
    whole: bool


@dataclass(slots=True)
class Planter:
    """Puts canaries in place of secrets, each with a number of its own."""

    module: str
    bundle: Mapping[str, Any]
    secrets: list[Secret] = field(default_factory=list)

    def plant(
        self,
        schema: Any,
        value: Any,
        way: Way = (),
        member: Way = (),
        start: Way | None = None,
    ) -> Any:
        """The value with canaries for everything in it that is secret.

        Args:
            way: To the value.
            member: To the member that it is part of.
            start: To the outermost secret that it is part of; None where it is of none so far.
        """
        marked = self._is_secret(schema)
        while "$ref" in schema:
            schema = self.bundle["$defs"][schema["$ref"].removeprefix(PREFIX)]
            marked |= self._is_secret(schema)
        if marked and start is None:
            start = way
        members, rest = schema.get("properties", {}), schema.get("additionalProperties")
        if isinstance(value, dict):
            made: dict[str, Any] = {}
            for name, item in value.items():
                known = name in members
                key = (
                    f"{WORD}{len(made):06}" if start is not None and not known else name
                )
                to = (*way, key)
                owner = to if known and start is None else member
                inner = members.get(name, rest) or {}
                made[key] = self.plant(inner, item, to, owner, start)
            return made
        if isinstance(value, list):
            inner = schema.get("items", {})
            return [
                self.plant(inner, item, (*way, at), member, start)
                for at, item in enumerate(value)
            ]
        if start is None:
            return value
        assert isinstance(value, str), f"a canary for {value!r}"
        canary = f"{3 * WORD}{len(self.secrets):06}"
        self.secrets.append(Secret(way, member, start == member))
        return CODE if schema.get("maxLength", 99) < len(canary) else canary

    def _is_secret(self, schema: Mapping[str, Any]) -> bool:
        """By the marks in the bundle, and by the service's own list."""
        name = str(schema.get("$ref", "")).removeprefix(PREFIX)
        marks = (schema.get("x-sensitive"), schema.get("writeOnly"))
        return (
            name in secret_shapes(self.module)
            or schema.get("format") == "password"
            or True in marks
        )


@dataclass(frozen=True, slots=True)
class Planted:
    """Data of one structure, as full as it can be."""

    cls: type[Any]
    data: dict[str, Any]
    secrets: tuple[Secret, ...]


@dataclass(frozen=True, slots=True)
class Called:
    """An operation with what goes in and comes out."""

    operation: Any
    request: Planted | None
    answer: Planted | None


def planted(module: str, title: str | None) -> Planted | None:
    package = committed(module)
    if title is None:
        return None
    bundle = bundle_of(package)
    planter = Planter(module, bundle)
    data = Maker(bundle, Fill.MOST, title).of(title)
    data = planter.plant({"$ref": PREFIX + title}, data)
    cls = getattr(package, title)
    cls.from_dict(data).validate()
    return Planted(cls, data, tuple(planter.secrets))


@cache
def calls(module: str) -> tuple[Called, ...]:
    operations = submodule(committed(module), "operations").OPERATIONS.values()
    return tuple(
        Called(one, planted(module, one.input), planted(module, one.output))
        for one in operations
    )


def inputs(module: str) -> Iterator[Planted]:
    """Requests that hold a secret."""
    for one in calls(module):
        if one.request is not None and one.request.secrets:
            yield one.request


def put(data: Any, way: Way, value: Any) -> Any:
    """A copy of data with another value somewhere."""
    made = here = deepcopy(data)
    for step in way[:-1]:
        here = here[step]
    here[way[-1]] = value
    return made


# Looking.


def assert_hidden(texts: Iterator[str], what: str) -> None:
    for text in texts:
        assert WORD.lower() not in text.lower(), f"{what}: {text}"
        assert CODE not in text, f"{what}: {text}"


def told(value: Any) -> Iterator[str]:
    """An object in all the ways in which it gets into a text."""
    yield repr(value)
    yield str(value)
    yield format(value)
    yield f"{value} {value!s} {value!r} {value!a} {[value]} {({'x': value})}"
    yield "%s %r" % (value, value)  # noqa: UP031 - the way of logs
    yield reprlib.repr(value)
    yield pprint.pformat(value)
    yield pprint.pformat([value], width=20)
    yield logged("%s %r", value, [value])
    yield logged(value)


def logged(message: object, *arguments: object, error: Any = None) -> str:
    """What a log says."""
    stream = io.StringIO()
    logger = logging.getLogger("secrets")
    logger.propagate = False
    handler = logging.StreamHandler(stream)
    logger.addHandler(handler)
    try:
        logger.error(message, *arguments, exc_info=error)
    finally:
        logger.removeHandler(handler)
    return stream.getvalue()


def failed(
    action: Callable[..., object], *arguments: Any, **named: Any
) -> BaseException | None:
    """What an action raises."""
    try:
        action(*arguments, **named)
    except Exception as error:  # noqa: BLE001 - any of them may tell a secret
        return error
    return None


def told_by(error: BaseException | None) -> Iterator[str]:
    """An exception, those that it came of, and what a traceback says of them, hidden ones too."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        waiting += [one.__cause__, one.__context__]
        yield from told(one)
        yield from (repr(one.args), repr(vars(one)))
        yield "".join(traceback.format_exception(one))
        yield "".join(traceback.TracebackException.from_exception(one).format())
        yield logged("failed", error=one)
        violations = getattr(one, "errors", ())
        for violation in violations if isinstance(violations, list) else ():
            yield from told(violation)


# Requests and answers.


@each_module
def test_every_kind_of_secret_is_planted(module: str) -> None:
    bundle = bundle_of(committed(module))
    held: set[str] = set()

    def gather(schema: Any) -> None:
        if isinstance(schema, dict):
            name = str(schema.get("$ref", "")).removeprefix(PREFIX)
            if name and name not in held:
                held.add(name)
                gather(bundle["$defs"][name])
            for inner in schema.values():
                gather(inner)
        elif isinstance(schema, list):
            for inner in schema:
                gather(inner)

    found: set[str] = set()
    for one in calls(module):
        for each in (one.request, one.answer):
            if each is not None:
                held.clear()
                gather({"$ref": PREFIX + each.cls.__name__})
                secrets = held & secret_shapes(module)
                assert bool(secrets) == bool(each.secrets), each.cls.__name__
                found |= secrets
    assert found == secret_shapes(module)
    assert sum(len(one.secrets) for one in inputs(module)) >= 10


@each_module
def test_no_object_shows_its_secrets(module: str) -> None:
    for one in calls(module):
        for each in (one.request, one.answer):
            if each is not None:
                assert_hidden(told(each.cls.from_dict(each.data)), each.cls.__name__)


# Errors.


def wrong_values(data: Any, secret: Secret) -> Iterator[Any]:
    """A request with a secret made wrong, in several ways."""
    for value in (WORD * 30_000, NUMBER, [WORD * 3], {WORD: WORD}, WORD.encode(), None):
        yield put(data, secret.way, value)
    if secret.whole and secret.way != secret.member:
        yield put(data, (*secret.way[:-1], WORD), NUMBER)


@each_module
def test_no_error_shows_a_secret(module: str) -> None:
    errors = 0
    for each in inputs(module):
        # The mistake is elsewhere, then in each of the secrets.
        wrong = [{**each.data, "Mistake": WORD}, {}]
        wrong += [
            broken
            for secret in each.secrets
            for broken in wrong_values(each.data, secret)
        ]
        for data in wrong:
            error = failed(each.cls.from_dict, data)
            errors += error is not None
            assert_hidden(told_by(error), each.cls.__name__)
        text = json.dumps(each.data)
        for broken in (text[:-1], text.encode()[:-1] + b"\xff", f"{text} {WORD}"):
            error = failed(each.cls.from_json, broken)
            assert error is not None
            assert_hidden(told_by(error), each.cls.__name__)
    assert errors > 50


@each_module
def test_misuse_of_an_object_shows_no_secret(module: str) -> None:
    package = committed(module)
    codec_of = submodule(package, "_runtime").codec_of
    other = next(inputs(module))
    stranger = other.cls.from_dict(other.data)

    def broken(each: Planted, way: Way, value: Any) -> Any:
        """A request object with another value somewhere."""
        request = here = each.cls.from_dict(each.data)
        for step in way[:-1]:
            known = isinstance(here, list | dict)
            here = (
                here[step] if known else getattr(here, codec_of(type(here)).names[step])
            )
        setattr(here, codec_of(type(here)).names[way[-1]], value)
        return request

    errors = 0
    for each in inputs(module):
        for way, whole in {(one.member, one.whole) for one in each.secrets}:
            # Names in a map of secrets are none.
            name = WORD if whole else "name"
            for value in (
                WORD,
                NUMBER,
                [WORD],
                {name: WORD},
                WORD.encode(),
                (WORD,),
                stranger,
                {name: stranger},
            ):
                request = broken(each, way, value)
                for method in (request.validate, request.to_dict, request.to_json):
                    error = failed(method)
                    errors += error is not None
                    assert_hidden(told_by(error), f"{each.cls.__name__} {way}")
                assert_hidden(told(request), each.cls.__name__)
    assert errors > 20


# Clients, stubs and hooks.


class Fixed:
    """A transport that has one answer, right or wrong."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def send(
        self, operation: Any, request: Any, /, *, timeout: float | None = None
    ) -> Any:
        return self.answer


def watching(package: ModuleType) -> tuple[Any, list[Any]]:
    """A hook, and the calls that it saw."""
    hooks = submodule(package, "hooks")
    seen: list[Any] = []

    class Watching(hooks.Hook):  # type: ignore[misc, name-defined]
        def after(self, call: Any, /) -> None:
            seen.append(call)

    return Watching(), seen


@each_module
def test_recordings_and_hooks_show_no_secrets(module: str) -> None:
    package = committed(module)
    hook, seen = watching(package)
    stub = submodule(package, "testing").StubTransport()
    client = package.Client(stub, hooks=[hook])
    for one in calls(module):
        stub.respond(one.operation, one.answer.data if one.answer else None)
        if one.request is None:
            continue
        request = one.request.cls.from_dict(one.request.data)
        answer = client.send(request) if one.request.secrets else None
        raw = getattr(client.raw, one.operation.method)
        raw(**request.to_dict())
        assert_hidden(told(answer), one.operation.name)
        assert_hidden(told(stub.requests(one.request.cls)), one.operation.name)
    assert len(seen) > len(calls(module))
    for shown in (stub, client, client.raw, hook, stub.calls):
        assert_hidden(told(shown), "a client or stub")
    for call in seen:
        assert_hidden(told(call), call.operation)
        assert_hidden(told((call.request, call.answer, call.error)), call.operation)
    # What is shown is not nothing.
    assert sum(len(repr(call)) for call in seen) > 100 * len(seen)
    assert "<hidden>" in repr(seen)


@each_module
def test_what_a_stub_complains_of_shows_no_secrets(module: str) -> None:
    package = committed(module)
    testing = submodule(package, "testing")
    for one in calls(module):
        request, answer = one.request, one.answer
        stub = testing.StubTransport()
        if request is not None and request.secrets:
            wrong = {**request.data, "Mistake": WORD}
            client = package.Client(stub)
            instance = request.cls.from_dict(request.data)
            for error in (
                failed(client.send, instance),
                failed(stub.send, one.operation, wrong),
                failed(stub.assert_all_used),
            ):
                assert error is not None
                assert_hidden(told_by(error), one.operation.name)
            lax = testing.StubTransport(check_requests=False)
            with suppress(testing.StubError):
                lax.send(one.operation, wrong)
            assert lax.calls
            assert_hidden(told(lax.calls), one.operation.name)
            assert_hidden(told(lax.calls[0].request), one.operation.name)
        if answer is not None and answer.secrets:
            wrong = put(answer.data, answer.secrets[0].way, [WORD])
            error = failed(stub.respond, one.operation, wrong)
            assert isinstance(error, testing.StubError)
            assert_hidden(told_by(error), one.operation.name)


@each_module
def test_failed_calls_show_no_secrets(module: str) -> None:
    package = committed(module)
    hook, seen = watching(package)
    errors = 0
    for one in calls(module):
        request, answer = one.request, one.answer
        if request is None:
            continue
        instance = request.cls.from_dict(request.data)
        if answer is not None and answer.secrets:
            wrong = put(answer.data, answer.secrets[0].way, [WORD])
            for client in (
                package.Client(Fixed(wrong), hooks=[hook]),
                package.Client(Fixed(wrong), hooks=[hook], strict_answers=True),
            ):
                error = failed(client.send, instance)
                assert error is not None
                errors += 1
                assert_hidden(told_by(error), one.operation.name)
        raw = package.Client(Fixed({}), hooks=[hook]).raw
        method = getattr(raw, one.operation.method)
        for secret in request.secrets:
            for broken in wrong_values(request.data, secret):
                error = failed(method, **broken)
                errors += error is not None
                assert_hidden(told_by(error), f"raw {one.operation.name} {secret}")
    assert errors > 10
    for call in seen:
        assert_hidden(told(call), call.operation)


# pydantic.


def test_pydantic_models_show_no_secrets(tmp_path: Path) -> None:
    schemawright = pytest.importorskip("schemawright")
    pydantic = pytest.importorskip("pydantic")
    module = "cognito_identity"
    schemawright.generate(
        schemas=ROOT / "schemas" / MODULES[module],
        output=tmp_path,
        module="secret_identity",
        targets=("pydantic",),
    )
    from tests.packages import imported

    models = submodule(imported(tmp_path, "secret_identity"), "pydantic_models")
    errors = 0
    for one in calls(module):
        for each in (one.request, one.answer):
            if each is None or not each.secrets:
                continue
            model = getattr(models, each.cls.__name__)
            assert_hidden(told(model.model_validate(each.data)), each.cls.__name__)
            wrong = [{**each.data, "Mistake": NUMBER}]
            wrong += [
                put(each.data, secret.way, value)
                for secret in each.secrets
                for value in (NUMBER, [WORD])
            ]
            for data in wrong:
                error = failed(model.model_validate, data)
                errors += isinstance(error, pydantic.ValidationError)
                assert_hidden(told_by(error), each.cls.__name__)
    assert errors > 5
