"""The committed packages, looked at from outside: fields, types, documentation, secrets, names, laziness."""

from __future__ import annotations

import ast
import dataclasses
import json
import re
import traceback
import typing
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, Literal

import pytest
from botocore.model import Shape
from botocore.session import get_session

from tests.packages import (
    MODULES,
    bundle_of,
    committed,
    inputs_of,
    refusal,
    run_python,
    source_of,
    submodule,
)
from tests.values import PREFIX, Fill, Maker

each_module = pytest.mark.parametrize("module", MODULES)

ANYTHING = {"description", "title", "deprecated", "default", "examples"}
"""Keywords that restrict nothing."""


@cache
def bundle(module: str) -> dict[str, Any]:
    return bundle_of(committed(module))


@cache
def service(module: str) -> Any:
    return get_session().get_service_model(MODULES[module])


def structures(module: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The structures that are no errors, by title."""
    errors = {shape.name for shape in service(module).error_shapes}
    for name, schema in bundle(module)["$defs"].items():
        if "properties" in schema and name not in errors:
            yield name, schema


def target(module: str, schema: dict[str, Any]) -> dict[str, Any]:
    """What a schema refers to, or itself."""
    while "$ref" in schema:
        schema = bundle(module)["$defs"][schema["$ref"].removeprefix(PREFIX)]
    return schema


@cache
def answers(module: str) -> frozenset[str]:
    """Named types that an answer can hold."""
    found: set[str] = set()
    stack = [
        operation.output_shape.name
        for name in service(module).operation_names
        if (operation := service(module).operation_model(name)).output_shape
    ]
    while stack:
        name = stack.pop()
        if name not in found:
            found.add(name)
            text = json.dumps(bundle(module)["$defs"][name])
            stack += re.findall(r'"#/\$defs/(\w+)"', text)
    return frozenset(found)


# The request that the project was made for.


def test_the_request_has_seven_typed_fields() -> None:
    idp = committed("cognito_idp")
    request = idp.RespondToAuthChallengeRequest
    names = typing.get_args(submodule(idp, "enums").ChallengeNameTypeLiteral)
    assert typing.get_type_hints(request) == {
        "client_id": str,
        "challenge_name": idp.ChallengeNameType | Literal[names],
        "session": str | None,
        "challenge_responses": dict[str, str] | None,
        "analytics_metadata": idp.AnalyticsMetadataType | None,
        "user_context_data": idp.UserContextDataType | None,
        "client_metadata": dict[str, str] | None,
        "operation": typing.ClassVar[submodule(idp, "_operations").Operation],
    }
    fields = dataclasses.fields(request)
    assert len(fields) == 7
    assert all(field.kw_only for field in fields)
    assert not hasattr(
        request(client_id="a", challenge_name="MFA_SETUP"), "__dict__"
    ), "slots"
    with pytest.raises(TypeError, match="client_id"):
        request(challenge_name="MFA_SETUP")
    assert request.operation.name == "RespondToAuthChallenge"


def test_its_challenge_names_are_those_of_the_service() -> None:
    idp = committed("cognito_idp")
    values = service("cognito_idp").shape_for("ChallengeNameType").enum
    assert issubclass(idp.ChallengeNameType, StrEnum)
    assert [member.value for member in idp.ChallengeNameType] == values
    literal = submodule(idp, "enums").ChallengeNameTypeLiteral
    assert list(typing.get_args(literal)) == values
    decoded = idp.RespondToAuthChallengeRequest.from_dict(
        {"ClientId": "a", "ChallengeName": "SMS_MFA"}
    )
    assert decoded.challenge_name is idp.ChallengeNameType.SMS_MFA


@pytest.mark.parametrize(
    ("member", "value", "path", "rule"),
    [
        ("ClientId", "", "client_id", "minLength"),
        ("ClientId", "a" * 129, "client_id", "maxLength"),
        ("ClientId", "---", "client_id", "pattern"),
        ("ClientId", 7, "client_id", "type"),
        ("ClientId", None, "client_id", "type"),
        ("ChallengeName", "PASSWORD_PLEASE", "challenge_name", "enum"),
        ("Session", "s" * 19, "session", "minLength"),
        ("Session", "s" * 4097, "session", "maxLength"),
        ("ChallengeResponses", ["USERNAME"], "challenge_responses", "type"),
        (
            "AnalyticsMetadata",
            {"AnalyticsEndpointId": 5},
            "analytics_metadata.analytics_endpoint_id",
            "type",
        ),
        ("ClientMetadata", {"key": 5}, 'client_metadata["key"]', "type"),
    ],
)
def test_its_limits_are_enforced(
    member: str, value: object, path: str, rule: str
) -> None:
    idp = committed("cognito_idp")
    data = {"ClientId": "1example", "ChallengeName": "SMS_MFA"} | {member: value}
    with pytest.raises(idp.ValidationError) as caught:
        idp.RespondToAuthChallengeRequest.from_dict(data)
    found = [(error.path, error.rule) for error in caught.value.errors]
    assert (path, rule) in found
    assert {one for one, _ in found} == {path}
    assert isinstance(caught.value, ValueError)


def test_all_its_problems_are_told_at_once() -> None:
    idp = committed("cognito_idp")
    with pytest.raises(idp.ValidationError) as caught:
        idp.RespondToAuthChallengeRequest.from_dict(
            {"ClientId": "- -", "Session": "short", "Sesion": "x" * 20}
        )
    assert {(error.path, error.rule) for error in caught.value.errors} == {
        ("client_id", "pattern"),
        ("challenge_name", "required"),
        ("session", "minLength"),
        ('["Sesion"]', "additionalProperties"),
    }


@pytest.mark.parametrize("length", [1, 128])
def test_limits_are_inclusive(length: int) -> None:
    idp = committed("cognito_idp")
    data = {"ClientId": "a" * length, "ChallengeName": "SMS_MFA"}
    assert idp.RespondToAuthChallengeRequest.from_dict(data).to_dict() == data


def test_its_secrets_are_hidden() -> None:
    idp = committed("cognito_idp")
    request = idp.RespondToAuthChallengeRequest(
        client_id="canary1",
        challenge_name="SMS_MFA",
        session="canary2" * 3,
        challenge_responses={"USERNAME": "canary3"},
        user_context_data=idp.UserContextDataType(ip_address="canary4"),
        client_metadata={"shown": "yes"},
    )
    for text in (repr(request), str(request), f"{request}", f"{[request]!r}"):
        assert "canary" not in text
        assert "SMS_MFA" in text
        assert "'shown': 'yes'" in text


# Secrets of all inputs and outputs, as botocore marks them.


def secret_leaves(
    shape: Shape, value: Any, *, inside: bool = False
) -> Iterator[tuple[str, bool]]:
    """Every text in a value, and whether it is, or lies in, something sensitive."""
    inside = inside or bool(shape.metadata.get("sensitive"))
    match shape.type_name:
        case "structure" if not getattr(shape, "is_document_type", False):
            for name, item in value.items():
                yield from secret_leaves(
                    shape.members[name],  # type: ignore[attr-defined]
                    item,
                    inside=inside,
                )
        case "list":
            for item in value:
                yield from secret_leaves(
                    shape.member,  # type: ignore[attr-defined]
                    item,
                    inside=inside,
                )
        case "map":
            for key, item in value.items():
                yield from secret_leaves(
                    shape.key,  # type: ignore[attr-defined]
                    key,
                    inside=inside,
                )
                yield from secret_leaves(
                    shape.value,  # type: ignore[attr-defined]
                    item,
                    inside=inside,
                )
        case "string" if isinstance(value, str):
            yield value, inside
        case _:
            pass


@each_module
def test_no_secret_of_any_structure_is_shown(module: str) -> None:
    """The longest texts of each structure are their own canaries; of those that are no secret, most are shown."""
    package = committed(module)
    secrets = shown = hidden = 0
    for name, _ in structures(module):
        value = Maker(bundle(module), Fill.MOST, name).of(name)
        instance = getattr(package, name).from_dict(value)
        texts = (repr(instance), str(instance))
        for canary, secret in secret_leaves(service(module).shape_for(name), value):
            # A short one can be part of something else.
            if secret and len(canary) >= 6:
                secrets += 1
                assert not any(canary in text for text in texts), name
            elif repr(canary) in texts[0]:
                shown += 1
            else:
                hidden += 1
    assert secrets > 10
    assert shown > 3 * hidden


@each_module
def test_no_value_is_part_of_an_error(module: str) -> None:
    package = committed(module)
    canary = "Canary" * 30_000
    told = 0
    for cls in inputs_of(package).values():
        value = Maker(bundle(module), Fill.MOST, cls.__name__).of(cls.__name__)
        damaged = _every_text(value, canary)
        for data in (damaged, _every_text(value, [canary])):
            error = refusal(cls, data)
            if error is not None:
                told += len(error.errors)
                text = "".join(traceback.format_exception(error))
                assert "Canary" not in f"{text}{error!r}{error.errors!r}"
                assert error.__cause__ is None
                assert error.__context__ is None
    assert told > 40


def _every_text(value: Any, canary: Any) -> Any:
    match value:
        case str():
            return canary
        case list():
            return [_every_text(item, canary) for item in value]
        case dict():
            return {key: _every_text(item, canary) for key, item in value.items()}
        case _:
            return value


# Types.


def expected(module: str, schema: dict[str, Any], *, answer: bool) -> Any:
    """The annotation that a schema should have, derived from it anew."""
    package = committed(module)
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(PREFIX)
        inner = bundle(module)["$defs"][name]
        if "properties" in inner:
            return getattr(package, name)
        if "enum" in inner:
            enum = getattr(package, name)
            return enum | (str if answer else Literal[tuple(inner["enum"])])
        return expected(module, inner, answer=answer)
    match schema:
        case {"type": "string", "format": "date-time"}:
            return datetime
        case {"type": "string", "format": "byte"}:
            return bytes
        case {"type": "string"}:
            return str
        case {"type": "integer"}:
            return int
        case {"type": "number"}:
            return float
        case {"type": "boolean"}:
            return bool
        case {"type": "array", "items": items}:
            return list[expected(module, items, answer=answer)]  # type: ignore[misc]
        case {"type": "object", "additionalProperties": values}:
            return dict[str, expected(module, values, answer=answer)]  # type: ignore[misc]
        case _:
            assert schema.keys() <= ANYTHING, schema
            return Any


@each_module
def test_every_field_has_the_type_of_its_schema(module: str) -> None:
    package = committed(module)
    for name, schema in structures(module):
        cls = getattr(package, name)
        hints = typing.get_type_hints(cls)
        required = schema.get("required", ())
        members = list(schema["properties"].items())
        in_order = [one for one in members if one[0] in required]
        in_order += [one for one in members if one[0] not in required]
        fields = dataclasses.fields(cls)
        for (wire, member), field in zip(in_order, fields, strict=True):
            wanted = expected(module, member, answer=name in answers(module))
            if wire not in required:
                assert field.default is (None if wanted is not Any else unset(module))
                if wanted is not Any:
                    wanted = wanted | None
            else:
                assert field.default is dataclasses.MISSING
            assert _plain(hints[field.name]) == wanted, f"{name}.{wire}"


def unset(module: str) -> Any:
    return submodule(committed(module), "_runtime").UNSET


def _plain(hint: Any) -> Any:
    """Anything or absent is anything."""
    return Any if Any in typing.get_args(hint) else hint


@each_module
def test_anything_is_allowed_only_where_the_schema_says_so(module: str) -> None:
    """`Any` in annotations, counted in the text itself."""
    free = sum(
        any(
            target(module, member).keys() <= ANYTHING
            for member in schema["properties"].values()
        )
        for _, schema in structures(module)
    )
    for name in ("models", "typed_dicts"):
        found = [
            f"{class_.name}.{_name(statement)}"
            for class_, statement in annotated(module, name)
            if "Any" in _words(statement)
        ]
        assert len(found) == free, found


def annotated(
    module: str, name: str
) -> Iterator[tuple[ast.ClassDef, ast.AnnAssign | ast.Expr]]:
    """The annotated members of every class of a generated module."""
    for class_ in classes(module, name):
        for statement in class_.body:
            if isinstance(statement, ast.AnnAssign):
                yield class_, statement


def classes(module: str, name: str) -> list[ast.ClassDef]:
    file = source_of(module) / module / f"{name}.py"
    body = ast.parse(file.read_text(encoding="utf-8")).body
    return [one for one in body if isinstance(one, ast.ClassDef)]


def _name(statement: Any) -> str:
    return ast.unparse(statement.target)


def _words(statement: Any) -> list[str]:
    return re.findall(r"\w+", ast.unparse(statement.annotation))


@each_module
def test_enums_are_those_of_the_service(module: str) -> None:
    package = committed(module)
    enums = submodule(package, "enums")
    count = 0
    for name in service(module).shape_names:
        shape = service(module).shape_for(name)
        values = getattr(shape, "enum", [])
        if values:
            count += 1
            enum = getattr(package, name)
            assert [member.value for member in enum] == values
            assert list(typing.get_args(getattr(enums, f"{name}Literal"))) == values
            assert enum.is_known(enum(values[0]))
            assert not enum.is_known("what the service took up since")
    assert count > 3


# Dictionaries.


@each_module
def test_typed_dicts_have_the_keys_of_their_schemas(module: str) -> None:
    package = committed(module)
    outputs = {
        operation.output_shape.name
        for name in service(module).operation_names
        if (operation := service(module).operation_model(name)).output_shape
    }
    for name, schema in structures(module):
        typed_dict = getattr(package, f"{name}Dict")
        hints = typing.get_type_hints(typed_dict, include_extras=True)
        assert typed_dict.__required_keys__ == set(schema.get("required", ()))
        extra = {"ResponseMetadata"} if name in outputs else set()
        assert hints.keys() == schema["properties"].keys() | extra
        assert typed_dict.__total__


@each_module
def test_typed_dicts_hold_what_boto3_takes(module: str) -> None:
    package = committed(module)
    for name, schema in structures(module):
        hints = typing.get_type_hints(getattr(package, f"{name}Dict"))
        for wire, member in schema["properties"].items():
            wanted = boto3_type(module, member, answer=name in answers(module))
            assert hints[wire] == wanted, f"{name}.{wire}"


def boto3_type(module: str, schema: dict[str, Any], *, answer: bool) -> Any:
    """Like `expected`; structures are TypedDicts, enums are texts."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(PREFIX)
        inner = bundle(module)["$defs"][name]
        if "properties" in inner:
            return getattr(committed(module), f"{name}Dict")
        if "enum" in inner:
            return str if answer else Literal[tuple(inner["enum"])]
        return boto3_type(module, inner, answer=answer)
    match schema:
        case {"type": "array", "items": items}:
            return list[boto3_type(module, items, answer=answer)]  # type: ignore[misc]
        case {"type": "object", "additionalProperties": values}:
            return dict[str, boto3_type(module, values, answer=answer)]  # type: ignore[misc]
        case _:
            return expected(module, schema, answer=answer)


# Documentation.


@each_module
@pytest.mark.parametrize("name", ["models", "typed_dicts", "enums", "errors"])
def test_every_class_is_documented(module: str, name: str) -> None:
    silent = [one.name for one in classes(module, name) if not ast.get_docstring(one)]
    assert silent == []


@each_module
@pytest.mark.parametrize("name", ["models", "typed_dicts"])
def test_every_member_is_documented(module: str, name: str) -> None:
    silent = []
    count = 0
    for class_ in classes(module, name):
        following = [*class_.body[1:], None]
        for statement, after in zip(class_.body, following, strict=True):
            if isinstance(statement, ast.AnnAssign):
                count += 1
                match after:
                    case ast.Expr(value=ast.Constant(value=str(text))) if text.strip():
                        pass
                    case _:
                        silent.append(f"{class_.name}.{_name(statement)}")
    assert silent == []
    assert count > 100


@each_module
def test_descriptions_are_clean(module: str) -> None:
    """No markup, no entity, no filler, no line that runs out of sight."""
    for file in sorted((source_of(module) / module).glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    assert not re.search(r"</?[a-z]+[^>]*>|&[a-z]+;|&#\d", text), text
                    assert "schema from Amazon" not in text
                case _:
                    pass


@each_module
def test_the_description_of_the_use_site_is_the_one_shown(module: str) -> None:
    """A member that says more than its type says it in its docstring, word for word."""
    for class_ in classes(module, "models"):
        schema = bundle(module)["$defs"][class_.name]
        docs = {
            _name(statement): " ".join(after.value.value.split())
            for statement, after in zip(class_.body, class_.body[1:], strict=False)
            if isinstance(statement, ast.AnnAssign)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
        }
        told = " ".join(docs.values())
        for name, member in schema["properties"].items():
            text = " ".join(member.get("description", "").split())
            assert text.rstrip(".") in told, f"{class_.name}.{name}"


# Names and laziness.


@each_module
def test_every_public_name_is_there(module: str) -> None:
    package = committed(module)
    assert len(set(package.__all__)) == len(package.__all__)
    for name in package.__all__:
        assert getattr(package, name) is not NoneType
    assert set(package.__all__) <= set(dir(package))


@each_module
def test_the_type_checker_sees_the_same_names(module: str) -> None:
    """What `if TYPE_CHECKING` imports is what `__all__` lists."""
    text = (source_of(module) / module / "__init__.py").read_text(encoding="utf-8")
    (block,) = (one for one in ast.parse(text).body if isinstance(one, ast.If))
    imported = [
        alias.asname or alias.name
        for statement in block.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    ]
    assert sorted(imported) == sorted(set(committed(module).__all__))


@each_module
def test_names_that_others_rely_on(module: str) -> None:
    package = committed(module)
    names = set(package.__all__)
    prefix = "".join(word.capitalize() for word in module.split("_"))
    assert {f"{prefix}Client", "Client", "ServiceError", "TransportError"} <= names
    assert {"ValidationError", "BotocoreTransport", "StubTransport"} <= names
    assert getattr(package, f"{prefix}Client") is package.Client
    assert issubclass(package.ValidationError, ValueError)
    for name, _ in structures(module):
        assert {name, f"{name}Dict"} <= names
        assert getattr(package, name).__name__ == name
    for shape in service(module).error_shapes:
        error = getattr(package, shape.name)
        assert issubclass(error, package.ServiceError)
        assert error.code == shape.metadata.get("error", {}).get("code", shape.name)


@each_module
def test_an_unknown_name_is_an_attribute_error(module: str) -> None:
    package = committed(module)
    with pytest.raises(AttributeError, match=f"module '{module}' has no attribute"):
        package.Unheard  # noqa: B018


@each_module
def test_importing_the_package_imports_nothing_of_it(module: str) -> None:
    done = run_python(
        f"import sys, {module}; print(*(name for name in sys.modules if name.startswith('{module}.')))",
        path=source_of(module),
    )
    assert (done.stdout, done.stderr) == ("\n", "")


@each_module
def test_importing_the_client_imports_no_network(module: str) -> None:
    """Neither does a call that a stub answers."""
    code = f"""
import sys
before = set(sys.modules)
from {module} import Client, StubTransport
Client(StubTransport())
print(*sorted({{name.partition(".")[0] for name in set(sys.modules) - before}} & {{
    "boto3", "botocore", "urllib3", "httpx", "socket", "ssl", "asyncio", "schemawright", "jinja2",
}}))
print("http.client" in sys.modules)
"""
    done = run_python(code, path=source_of(module))
    assert (done.stdout, done.stderr) == ("\nFalse\n", "")


@each_module
def test_nothing_of_schemawright_is_needed(module: str) -> None:
    """Each module is imported where only the standard library is."""
    code = f"""
import importlib, pkgutil, sys
sys.path = [one for one in sys.path if "site-packages" not in one]
import {module}
for one in pkgutil.walk_packages({module}.__path__, "{module}."):
    importlib.import_module(one.name)
for name in {module}.__all__:
    getattr({module}, name)
print("schemawright" in sys.modules)
"""
    done = run_python(code, path=source_of(module))
    assert (done.stdout, done.stderr) == ("False\n", "")
