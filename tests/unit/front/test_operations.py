"""Operations by title, and by what the service states."""

from __future__ import annotations

from schemawright.shapes import Service, Structure
from schemawright.sources.base import OperationEntry, ServiceEntry

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}


def test_by_title(run):
    model = run(
        {
            "GetUserRequest": OBJECT,
            "GetUserResponse": OBJECT,
            "ListInput": {"type": "object"},
            "ListOutput": OBJECT,
            "StopInput": OBJECT,
            "RunRequest": OBJECT,
            "RunResult": OBJECT,
            "Request": OBJECT,
            "TextInput": {"type": "string"},
            "LostException": {},
            "LateException": OBJECT,
        }
    ).model
    assert [(each.name, each.input, each.output) for each in model.operations] == [
        ("GetUser", "GetUserRequest", "GetUserResponse"),
        ("List", "ListInput", "ListOutput"),
        ("Stop", "StopInput", None),
        ("Run", "RunRequest", "RunResult"),
    ]
    assert model.errors == ("LostException", "LateException")
    assert isinstance(model.shapes["ListInput"], Structure)
    assert model.service is None


def entry(**operations):
    return ServiceEntry(
        service=Service(name="x", title="X", protocol="json"),
        operations={
            name: OperationEntry(name=name, **each) for name, each in operations.items()
        },
    )


def test_by_the_service(run):
    service = entry(
        GetUser={
            "input": "GetUserRequest",
            "output": "GetUserReply",
            "errors": ("Gone", "Absent"),
            "signed": False,
        },
        Absent={"input": "AbsentRequest"},
        Half={"input": "HalfRequest", "output": "HalfResponse"},
        Ping={},
    )
    result = run(
        {
            "GetUserRequest": {"type": "object"},
            "GetUserReply": OBJECT,
            "HalfRequest": OBJECT,
            "OtherRequest": OBJECT,
            "Gone": OBJECT,
        },
        service=service,
    )
    model = result.model
    assert [each.name for each in model.operations] == ["GetUser", "Ping"]
    assert model.operations[0].errors == ("Gone",)
    assert not model.operations[0].signed
    assert model.errors == ("Gone",)
    assert result.notices == [
        (
            "operation-skipped",
            ".: /: the operation Half is left out: HalfResponse is no structure of this folder",
        )
    ]
    assert model.service.name == "x"
    assert result.defs["GetUserRequest"] == {
        "type": "object",
        "properties": {},
        "additionalProperties": False,
    }


def test_structures_of_aws_are_closed(run):
    schemas = {
        "Open": {**OBJECT, "additionalProperties": True},
        "Inner": {
            "type": "object",
            "properties": {"in": {"type": "array", "items": OBJECT}},
            "required": ["x"],
        },
        "Map": {"type": "object", "additionalProperties": {"type": "string"}},
        "Free": {"type": "object"},
    }
    defs = run(schemas, service=entry()).defs
    assert defs["Open"]["additionalProperties"] is True
    assert defs["Inner"]["additionalProperties"] is False
    assert defs["Inner"]["properties"]["x"] is True
    assert defs["InnerInItem"]["additionalProperties"] is False
    assert defs["Free"] == {"type": "object"}
    assert "additionalProperties" not in run(schemas).defs["Inner"]
