"""What hostile and unusual schemas once broke."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import schemawright
from schemawright.errors import Diagnostics
from schemawright.python.naming import decide
from schemawright.python.reach import errors_in_data, reach
from schemawright.shapes import ShapeId
from tests.unit.python.models import member, model, structure, target

TEXT = {"type": "string"}


def package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, **schemas: Any
) -> Any:
    """The generated package of some schemas, imported with all of its modules."""
    folder = tmp_path / "schemas"
    folder.mkdir()
    for name, schema in schemas.items():
        (folder / f"{name}.json").write_text(json.dumps({"title": name} | schema))
    schemawright.generate(
        schemas=folder,
        output=tmp_path / "output",
        module=module,
        targets=["dataclasses", "typed-dicts"],
    )
    monkeypatch.syspath_prepend(str(tmp_path / "output"))
    made = __import__(module)
    for name in made.__all__:
        getattr(made, name)
    __import__(f"{module}.typed_dicts")
    return made


def test_an_error_that_data_is_made_of_is_both_a_structure_and_an_exception() -> None:
    error = structure("ThrottlingException", member("message"))
    event = structure("Event", member("failure", target("ThrottlingException")))
    alone = structure("LimitExceededException", member("message"))
    made = replace(
        model(error, event, alone),
        errors=(ShapeId("ThrottlingException"), ShapeId("LimitExceededException")),
    )
    assert errors_in_data(made) == {"ThrottlingException"}
    reached = reach(made)
    assert reached.errors == {"LimitExceededException"}
    assert "ThrottlingException" in reached.order

    names = decide(made, "Demo", frozenset(), Diagnostics())
    assert names.errors == {
        "ThrottlingException": "ThrottlingException",
        "LimitExceededException": "LimitExceededException",
    }
    assert names.classes[error.id] == "ThrottlingExceptionData"
    assert names.dicts[error.id] == "ThrottlingExceptionDataDict"
    assert names.functions[error.id] == "throttling_exception_data"


def test_data_whose_title_ends_like_an_error_is_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = package(
        tmp_path,
        monkeypatch,
        "attack_exception_data",
        StatusException={"type": "object", "properties": {"reason": TEXT}},
        Portal={
            "type": "object",
            "properties": {"status": {"$ref": "StatusException.json"}},
        },
    )
    portal = made.Portal.from_dict({"status": {"reason": "down"}})
    assert portal.status == made.StatusException(reason="down")
    assert portal.to_dict() == {"status": {"reason": "down"}}


def test_names_of_one_capital_do_not_meet_the_tables_of_codecs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = {"type": "object", "properties": {"x": TEXT}}
    made = package(tmp_path, monkeypatch, "attack_capitals", A=one, XML=one, CON=one)
    assert made.XML.from_dict({"x": "y"}).to_dict() == {"x": "y"}


def test_nothing_in_a_schema_can_leave_its_literal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evil = (
        '"""\n\nimport sys; sys.attacked = True\n"""\\ \' {{ 7*7 }} \x00 \u202e \u2028'
    )
    made = package(
        tmp_path,
        monkeypatch,
        "attack_literals",
        Evil={
            "type": "object",
            "description": evil,
            "properties": {
                evil: TEXT | {"description": evil},
                "enum": {"enum": [evil, "b"], "description": evil},
                "const": {"const": evil},
                "default": TEXT | {"default": evil},
            },
        },
    )
    data = {evil: evil, "enum": evil, "const": evil}
    assert made.Evil.from_dict(data).to_dict() == data
    assert not hasattr(sys, "attacked")


def test_a_map_whose_names_are_an_enum_reads_no_name_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = package(
        tmp_path,
        monkeypatch,
        "attack_map",
        Side={"type": "string", "enum": ["left", "right"]},
        Layout={
            "type": "object",
            "properties": {
                "sides": {
                    "type": "object",
                    "propertyNames": {"$ref": "Side.json"},
                    "additionalProperties": TEXT,
                }
            },
        },
    )
    assert made.Layout.from_dict({"sides": {"left": "a"}}).sides == {"left": "a"}
    for wrong in ({"up": "a"}, {"left": 1}):
        with pytest.raises(made.ValidationError):
            made.Layout.from_dict({"sides": wrong})
    codecs = (tmp_path / "output" / "attack_map" / "_codecs.py").read_text()
    assert "for value in items.values():" in codecs
