"""The code in the README of each committed package runs as it stands there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import schemawright
from tests.packages import (
    MODULES,
    ROOT,
    committed,
    imported,
    submodule,
    write_schemas,
)

BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(module: str) -> list[str]:
    text = (ROOT / "output" / MODULES[module] / "README.md").read_text("utf-8")
    return BLOCK.findall(text)


def examples(module: str) -> list[Any]:
    file = ROOT / "schemas" / MODULES[module] / "service.json"
    found: list[Any] = json.loads(file.read_text("utf-8"))["examples"]
    return found


@pytest.fixture(params=list(MODULES))
def module(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def stub(module: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """What a client talks to that is given no transport, or that of plain HTTP."""
    package = committed(module)
    stub = package.StubTransport()
    sync, awaited = submodule(package, "_client"), submodule(package, "_async_client")
    monkeypatch.setattr(sync, "default_transport", lambda *_: stub)
    threads = package.in_threads(stub)
    monkeypatch.setattr(awaited, "default_async_transport", lambda *_: threads)

    def send(_: Any, operation: Any, request: Any, /, **options: Any) -> Any:
        assert not operation.signed
        return stub.send(operation, request, **options)

    monkeypatch.setattr(package.HttpTransport, "send", send)
    return stub


def run(module: str, names: dict[str, Any]) -> None:
    for number, code in enumerate(blocks(module)):
        exec(compile(code, f"{module} README, block {number}", "exec"), names)
    tests: list[Callable[[], None]] = [
        value for name, value in names.items() if name.startswith("test_")
    ]
    assert tests
    for test in tests:
        test()


def test_with_answers(
    module: str, stub: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    for example in examples(module):
        stub.respond(example["operation"], example["response"])
    run(module, {})
    stub.assert_all_used()
    assert "eyJraWQi" not in capsys.readouterr().out


def test_with_errors(
    module: str, stub: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """The block about errors catches what the first example may raise."""
    package = committed(module)
    (code,) = (block for block in blocks(module) if "except TransportError" in block)
    first = examples(module)[0]
    names: dict[str, Any] = {"client": package.Client(stub)}
    exec(f"from {module} import *", names)
    for failure, said in (
        (getattr(package, first["error"])("no such luck"), "no such luck\n"),
        (
            package.ServiceError("odd", code="Odd", http_status=503),
            "Odd 503 False None\n",
        ),
        (package.TimeoutExpired("too late"), "no usable answer: too late\n"),
    ):
        stub.respond(first["operation"], failure)
        exec(code, names)
        assert capsys.readouterr().out == said


def test_what_it_shows(module: str) -> None:
    """Sign-in or identity first, an error, pages, async code, plain HTTP, and a test with the stub."""
    text = "\n".join(blocks(module))
    for wanted in (
        *("client = ", "except ServiceError", "_items(", ".stub()", ".raw."),
        *("answer = await client.", "async for item in client.", "HttpTransport("),
    ):
        assert wanted in text


def test_answers_that_nobody_stated_have_what_is_required(tmp_path: Path) -> None:
    day = {"$ref": "#/components/schemas/Day"}
    schemas = {
        "Day": {
            "type": "object",
            "properties": {
                "degrees": {"type": "number", "exclusiveMinimum": -274, "maximum": -1},
                "next": day,
            },
            "required": ["degrees"],
        },
        "GetSkyRequest": {
            "type": "object",
            "properties": {"height": {"type": "integer", "multipleOf": 5, "minimum": 3, "maximum": 6}},
            "required": ["height"],
        },
        "GetSkyResponse": {
            "type": "object",
            "properties": {"days": {"type": "array", "items": day, "minItems": 1}, "first": day},
            "required": ["days", "first"],
        },
    }  # fmt: skip
    write_schemas(tmp_path / "schemas", schemas)
    out = tmp_path / "out"
    schemawright.generate(schemas=tmp_path / "schemas", output=out, module="skies")
    imported(out / "src", "skies")
    readme = (out / "README.md").read_text(encoding="utf-8")
    (code,) = (block for block in BLOCK.findall(readme) if "def test_" in block)
    names: dict[str, Any] = {}
    exec(code, names)
    names["test_get_sky"]()
