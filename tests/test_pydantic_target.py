"""The `pydantic` target: what datamodel-code-generator makes of the bundle, held against the schemas themselves."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError as Refused
from jsonschema.validators import extend
from pydantic import BaseModel, TypeAdapter, ValidationError

from schemawright.config import Settings
from schemawright.errors import Notice
from schemawright.metadata import PackageMetadata
from schemawright.pipeline import build, normalize
from schemawright.python.patterns import translate
from schemawright.runtime._patterns import pattern as compiled
from schemawright.targets.pydantic_models import PYDANTIC
from tests.instances import unrolled

ROOT = Path(__file__).parent.parent
COGNITO = "cognito_identity_pydantic"
SMALL = "small_pydantic"


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string"}
FOLDER: dict[str, dict[str, Any]] = {
    "Colour": {
        "type": "string",
        "enum": ["red", "light-blue", "mro", ""],
        "description": "A colour.",
    },
    "TagKey": {"type": "string", "pattern": "^[a-z]+$", "description": "A key."},
    "Tree": {
        "type": "object",
        "description": 'A tree.\n\nIt holds "itself".',
        "required": ["children", "label"],
        "additionalProperties": False,
        "properties": {
            "children": {
                "type": "array",
                "items": ref("Tree"),
                "description": 'Its children.\n\nSaid in two paragraphs, "quoted" and with a backslash \\ in them, '
                "so that the text has to be wrapped.",
            },
            "parent": ref("Tree"),
            "label": {"type": ["string", "null"], "maxLength": 3},
            "count": {"type": ["integer", "null"], "minimum": 2},
            "colour": ref("Colour"),
            "noColour": {"anyOf": [ref("Colour"), {"type": "null"}]},
            "colours": {"type": "array", "items": ref("Colour"), "maxItems": 2},
            "byColour": {
                "type": "object",
                "additionalProperties": TEXT,
                "propertyNames": ref("Colour"),
            },
            "tags": {
                "type": "object",
                "additionalProperties": {"type": "integer", "minimum": 3},
                "propertyNames": ref("TagKey"),
                "maxProperties": 2,
            },
            "counts": {
                "type": ["object", "null"],
                "additionalProperties": {"type": ["integer", "null"], "maximum": 9},
                "minProperties": 1,
            },
            "names": {
                "type": "array",
                "items": {"type": "string", "minLength": 1, "maxLength": 4},
            },
            "grid": {
                "type": "array",
                "items": {
                    "type": "array",
                    "items": {"type": "integer", "minimum": 0},
                    "minItems": 1,
                },
            },
            "pair": {
                "type": "array",
                "prefixItems": [TEXT, {"type": "integer"}],
                "items": False,
                "minItems": 2,
            },
            "figure": ref("Figure"),
            "figures": {"type": "array", "items": ref("Figure")},
            "textOrNumber": {
                "type": ["string", "integer"],
                "maxLength": 2,
                "minimum": 3,
            },
            "one": {"const": "x"},
            "few": {"enum": [1, "a", True, None]},
            "even": {"type": "integer", "multipleOf": 2},
            "some": {"type": "integer", "minimum": 1.5, "exclusiveMaximum": 9.5},
            "share": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
            "flag": {"type": "boolean"},
            "behind": {"type": "string", "pattern": "^[a-c.]*(?<!\\.)$"},
            "letters": {"type": "string", "pattern": "^\\p{L}+$"},
            "long": {"type": "string", "pattern": "^\\p{L}{1,200}$"},
            "both": {"allOf": [{"type": "string", "pattern": "a"}, {"pattern": "b"}]},
            "nest": ref("Nest"),
            "folders": ref("Folders"),
        },
    },
    "Figure": {
        "description": "One or the other.",
        "anyOf": [ref("Circle"), ref("Square"), {"type": "string", "maxLength": 3}],
    },
    "Circle": {
        "type": "object",
        "required": ["kind", "r"],
        "properties": {"kind": {"const": "circle"}, "r": {"type": "number"}},
        "additionalProperties": False,
    },
    "Square": {
        "type": "object",
        "required": ["kind", "side"],
        "properties": {"kind": {"const": "square"}, "side": {"type": "number"}},
        "additionalProperties": False,
    },
    "Empty": {"type": "object", "properties": {}, "additionalProperties": False},
    "Nest": {"type": "array", "items": {"anyOf": [ref("Nest"), TEXT]}, "maxItems": 3},
    "Folders": {
        "type": "object",
        "additionalProperties": ref("Folders"),
        "maxProperties": 2,
        "description": "Folders in folders.",
    },
    "Named": {
        "type": "object",
        "description": "Names that mean something to pydantic or Python.",
        "additionalProperties": False,
        "properties": {
            name: {"type": "string"}
            for name in (
                "copy",
                "copy_",
                "schema",
                "json",
                "dict",
                "model_config",
                "model_dump",
                "model_extra_data",
                "validate",
                "class",
                "self",
                "a-b",
                "_under",
                "1x",
                "str",
                "Field",
                "Any",
                "é",
                "$x",
                "",
            )
        },
    },
    "Field": {"type": "object", "properties": {"Field": ref("Field")}},
    "Formats": {
        "type": "object",
        "properties": {
            "when": {"type": "string", "format": "date-time"},
            "day": {"type": "string", "format": "date"},
            "hour": {"type": "string", "format": "time"},
            "span": {"type": "string", "format": "duration"},
            "uid": {"type": "string", "format": "uuid"},
            "shortUid": {"type": "string", "format": "uuid", "maxLength": 36},
            "data": {"type": "string", "contentEncoding": "base64"},
            "bounded": {
                "type": ["string", "null"],
                "contentEncoding": "base64",
                "minLength": 4,
                "maxLength": 4,
            },
            "mail": {"type": "string", "format": "email"},
        },
    },
    "Secrets": {
        "type": "object",
        "properties": {
            "name": TEXT,
            "password": {"type": "string", "format": "password", "minLength": 3},
            "codes": {
                "type": "array",
                "items": {"type": "string", "format": "password"},
            },
            "answers": {
                "type": "object",
                "x-sensitive": True,
                "additionalProperties": TEXT,
            },
        },
    },
    "Open": {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "additionalProperties": {"type": "integer", "minimum": 1},
    },
    "OpenToAll": {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "additionalProperties": True,
    },
    "Conditional": {
        "type": "object",
        "properties": {"a": TEXT, "b": {"type": "array", "uniqueItems": True}},
        "dependentRequired": {"a": ["b"]},
        "minProperties": 1,
    },
}
"""What schemas can say, by title."""

EXACT = ("Tree", "Circle", "Square", "Empty", "Named", "Open")
"""Structures on which pydantic and JSON Schema agree, `null` for an absent member and 1.0 for 1 aside."""


@dataclass(frozen=True, slots=True)
class Generated:
    """A package with nothing but the target.

    Attributes:
        root: The folder that holds the import package.
        bundle: The normalized bundle that it was made from.
    """

    root: Path
    module: ModuleType
    bundle: dict[str, Any]
    notices: tuple[Notice, ...]

    @property
    def models(self) -> dict[str, type[BaseModel]]:
        found = {name: getattr(self.module, name) for name in self.module.__all__}
        return {
            name: one
            for name, one in found.items()
            if isinstance(one, type) and issubclass(one, BaseModel)
        }


def generated(
    place: Path, schemas: Path, module: str, service: str | None
) -> Generated:
    chosen = Settings(
        schemas=schemas,
        output=place,
        module=module,
        service=service,
        targets=("pydantic",),
        package=PackageMetadata(name=module),
    )
    built = build(chosen)
    for path, content in built.files.items():
        file = place / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    sys.path.insert(0, str(place))
    models = importlib.import_module(f"{module}.pydantic_models")
    return Generated(place, models, normalize(chosen), built.notices)


@pytest.fixture(scope="module")
def cognito(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    place = tmp_path_factory.mktemp("cognito")
    yield generated(
        place, ROOT / "schemas/cognito-identity", COGNITO, "cognito-identity"
    )
    sys.path.remove(str(place))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    place = tmp_path_factory.mktemp("small")
    schemas = place / "schemas"
    schemas.mkdir()
    for title, schema in FOLDER.items():
        file = schemas / f"{title}.json"
        file.write_text(json.dumps({"title": title, **schema}), encoding="utf-8")
    yield generated(place / "out", schemas, SMALL, None)
    sys.path.remove(str(place / "out"))


@pytest.fixture(params=["cognito", "small"])
def each(request: pytest.FixtureRequest) -> Generated:
    found: Generated = request.getfixturevalue(request.param)
    return found


# What is there.


def test_every_structure_is_a_model(each: Generated) -> None:
    structures = {
        name
        for name, schema in each.bundle["$defs"].items()
        if "properties" in schema and not name.endswith("Exception")
    }
    called = {"Field": "Field_"}
    assert {called.get(name, name) for name in structures} == set(each.models)


def test_every_model_is_made_ready(each: Generated) -> None:
    """Annotations are found, patterns compile, limits fit their types."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for model in each.models.values():
            model.model_rebuild(force=True)
        for name in set(each.module.__all__) - each.models.keys():
            TypeAdapter(getattr(each.module, name))


def test_every_description_is_there(each: Generated) -> None:
    for name, model in each.models.items():
        schema = each.bundle["$defs"][name.rstrip("_")]
        if "description" in schema:
            assert " ".join((model.__doc__ or "").split()) == " ".join(
                schema["description"].split()
            )
        wires = wire_names(model)
        for name_, field in model.model_fields.items():
            member = schema["properties"][wires[name_]]
            text = member.get("description") or _described(each.bundle, member)
            assert (field.description or "").startswith(text), (name, field)


def wire_names(model: type[BaseModel]) -> dict[str, str]:
    """Wire name of each attribute; the empty text is one."""
    return {
        name: name if field.alias is None else field.alias
        for name, field in model.model_fields.items()
    }


def _described(bundle: dict[str, Any], member: dict[str, Any]) -> str:
    name = member.get("$ref", "").removeprefix("#/$defs/")
    return str(bundle["$defs"][name].get("description", "")) if name else ""


def test_nothing_is_any(each: Generated) -> None:
    for model in each.models.values():
        model.model_rebuild()
        for name, annotation in model.__annotations__.items():
            # Its lists say nothing of their items.
            if model.__name__ != "Conditional" and isinstance(annotation, str):
                kinds = re.findall(r"\w+", annotation.partition("Field(")[0])
                assert "Any" not in kinds, name


def test_attributes_are_called_as_in_the_dataclasses(small: Generated) -> None:
    assert list(small.models["Tree"].model_fields)[:4] == [
        "children",
        "parent",
        "label",
        "count",
    ]
    wires = wire_names(small.models["Named"])
    names = {wire: name for name, wire in wires.items()}
    assert names == {
        "copy": "copy_1",
        "copy_": "copy_2",
        "schema": "schema_",
        "json": "json_",
        "dict": "dict_",
        "model_config": "model_config_",
        "model_dump": "model_dump_",
        "model_extra_data": "model_extra_data",
        "validate": "validate_",
        "class": "class_",
        "self": "self_",
        "a-b": "a_b",
        "_under": "under",
        "1x": "field_1x",
        "str": "str_",
        "Field": names["Field"],
        "Any": "any",
        "é": "e",
        "$x": "x",
        "": names[""],
    }
    assert {names["Field"], names[""]} == {"field__1", "field__2"}


def test_the_attributes_of_pydantic_are_all_known() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        public = {name for name in dir(BaseModel) if not name.startswith("_")}
    assert public <= PYDANTIC.attributes


def test_enums_are_those_of_the_package(cognito: Generated) -> None:
    enums = importlib.import_module(f"{COGNITO}.enums")
    mapping = cognito.module.RoleMapping(
        type_=enums.RoleMappingType.TOKEN, ambiguous_role_resolution="Deny"
    )
    assert mapping.ambiguous_role_resolution is enums.AmbiguousRoleResolutionType.DENY


def test_what_pydantic_does_not_check_is_told(small: Generated) -> None:
    texts = {str(one) for one in small.notices if one.kind == "not-enforced"}
    said = "the pydantic models do not check"
    assert {text.partition("small")[2].partition("/schemas/")[2] for text in texts} == {
        f"Conditional.json: /: {said} `minProperties`, `dependentRequired`",
        f"Conditional.json: /properties/b: {said} `uniqueItems`",
    }


# What the models accept.


def found_somewhere(
    _validator: Any, pattern: str, instance: Any, _schema: Any
) -> Iterator[Refused]:
    """`pattern` as ECMA-262 has it; the library asks Python's `re`, which knows no categories."""
    if isinstance(instance, str) and not compiled(translate(pattern).source)(instance):
        yield Refused(f"{instance!r} does not match {pattern!r}")


Validator = extend(Draft202012Validator, {"pattern": found_somewhere})


def generating(node: Any) -> Any:
    """A schema whose patterns hypothesis can generate: Python's, with Latin letters for every category."""
    match node:
        case {"pattern": str(pattern)}:
            source = re.sub(r"\\p\{\w+\}", "a-z", translate(pattern).source)
            return {**node, "pattern": source}
        case dict():
            return {key: generating(value) for key, value in node.items()}
        case list():
            return [generating(one) for one in node]
        case _:
            return node


def valid(package: Generated, name: str) -> st.SearchStrategy[Any]:
    schema = unrolled(package.bundle["$defs"], {"$ref": f"#/$defs/{name}"}, depth=3)
    return from_schema(generating(schema))


STRANGE = st.one_of(
    st.booleans(),
    st.integers(-5, 30),
    st.floats(-3, 3).filter(lambda number: not number.is_integer()),
    st.text(max_size=5),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)


@st.composite
def altered(draw: st.DrawFn, strategy: st.SearchStrategy[Any]) -> Any:
    """An instance with one value, somewhere inside, replaced, taken out or put in."""
    instance = json.loads(json.dumps(draw(strategy)))
    at = instance
    while True:
        keys = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not keys:
            if isinstance(at, dict):
                at[draw(st.text(max_size=3))] = draw(STRANGE)
            else:
                at.append(draw(STRANGE))
            return instance
        key = draw(st.sampled_from(keys))
        if not isinstance(at[key], dict | list) or draw(st.booleans()):
            break
        at = at[key]
    if draw(st.booleans()):
        at[key] = draw(STRANGE)
    else:
        del at[key]
    return instance


few = settings(
    max_examples=30,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def requests(package: Generated) -> list[str]:
    """Structures that no service answers with: those of answers let unknown members pass."""
    return [name for name in package.models if name.endswith("Input")]


def test_valid_instances_come_back_as_they_were(each: Generated) -> None:
    names = requests(each) if each.module.__name__.startswith(COGNITO) else EXACT
    for name in names:
        assert_round_trip(each, name)


def assert_round_trip(package: Generated, name: str) -> None:
    model = package.models[name]

    @few
    @given(valid(package, name))
    def check(instance: Any) -> None:
        read = model.model_validate(instance)
        shown = read.model_dump(by_alias=True, exclude_unset=True, mode="json")
        assert shown == instance
        again = model.model_validate(read.model_dump(by_alias=True, exclude_unset=True))
        assert again == read
        text = read.model_dump_json(by_alias=True, exclude_unset=True)
        assert model.model_validate_json(text) == read

    check()


def test_pydantic_judges_as_the_schema_does(each: Generated) -> None:
    names = requests(each) if each.module.__name__.startswith(COGNITO) else EXACT
    for name in names:
        assert_same_judgement(each, name)


def assert_same_judgement(package: Generated, name: str) -> None:
    model = package.models[name]
    validator = Validator({**opened(package), "$ref": f"#/$defs/{name}"})

    @few
    @given(altered(valid(package, name)))
    def check(instance: Any) -> None:
        assert accepts(model, instance) == validator.is_valid(instance), instance

    check()


def opened(package: Generated) -> dict[str, Any]:
    """The bundle, where structures that are part of an answer let unknown members pass."""
    definitions = {**package.bundle["$defs"]}
    for name, model in package.models.items():
        if name in definitions and model.model_config.get("extra") is None:
            schema = definitions[name]
            definitions[name] = {
                keyword: value
                for keyword, value in schema.items()
                if keyword != "additionalProperties"
            }
    return {**package.bundle, "$defs": definitions}


def accepts(model: type[BaseModel], instance: Any) -> bool:
    try:
        model.model_validate(instance)
    except ValidationError:
        return False
    return True


# Where the two differ: `docs/mapping.md` lists it.


def test_null_stands_for_an_absent_member(small: Generated) -> None:
    tree = small.models["Tree"]
    assert accepts(tree, {"children": [], "label": None, "parent": None})
    assert not accepts(tree, {"children": [], "parent": None})
    assert not accepts(tree, {"children": None, "label": None})


@pytest.mark.parametrize("value", [1.0, "1", True])
def test_a_whole_number_is_written_as_one(small: Generated, value: object) -> None:
    assert not accepts(small.models["OpenToAll"], {"a": value})


def test_answers_may_hold_more(cognito: Generated) -> None:
    """The service may add to them, and boto3 does."""
    answer = {"IdentityId": "r:1-2", "ResponseMetadata": {"HTTPStatusCode": 200}}
    read = cognito.module.GetIdResponse.model_validate(answer)
    assert read.model_dump(by_alias=True, exclude_unset=True) == {"IdentityId": "r:1-2"}
    assert not accepts(cognito.module.GetIdInput, {"IdentityPoolId": "r:1-2", "X": 1})


def test_formats_are_types(small: Generated) -> None:
    typed = small.module.Formats
    given = {
        "when": "2024-05-06T07:08:09Z",
        "day": "2024-05-06",
        "hour": "07:08:09Z",
        "span": "P1DT2H",
        "uid": "6fa459ea-ee8a-3ca4-894e-db77e160355e",
        "shortUid": "6fa459ea-ee8a-3ca4-894e-db77e160355e",
        "data": "AAE=",
        "mail": "not checked",
    }
    read = typed.model_validate(given)
    assert read.when == datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert read.uid == UUID(given["uid"])
    assert (read.short_uid, read.data) == (given["shortUid"], b"\x00\x01")
    assert json.loads(read.model_dump_json(by_alias=True, exclude_unset=True)) == given
    assert typed(data=b"\x00\x01").data == read.data
    for member in ("when", "day", "hour", "span", "uid", "data"):
        assert not accepts(typed, {member: "no"})


def test_bytes_are_bounded_by_the_length_of_their_text(small: Generated) -> None:
    formats = small.models["Formats"]
    for data, fits in (("", False), ("AAE=", True), (b"123", True), (b"1234", False)):
        assert accepts(formats, {"bounded": data}) is fits
    assert accepts(formats, {"bounded": None})


def test_members_without_a_name_are_checked_and_kept(small: Generated) -> None:
    opened = small.module.Open.model_validate({"a": 1, "b": 2})
    assert opened.model_dump(by_alias=True) == {"a": 1, "b": 2}
    assert not accepts(small.module.Open, {"b": 0})


# Secrets, layout, types.


def test_secrets_are_not_shown(small: Generated) -> None:
    given = {
        "name": "Ann",
        "password": "hunter2",
        "codes": ["hunter3"],
        "answers": {"pet": "hunter4"},
    }
    read = small.module.Secrets.model_validate(given)
    assert repr(read) == f"Secrets({read})" == "Secrets(name='Ann')"
    assert read.model_dump(by_alias=True) == given
    with pytest.raises(ValidationError) as caught:
        small.module.Secrets.model_validate(
            given | {"codes": "hunter5", "password": "h2"}
        )
    assert "hunter" not in str(caught.value)
    assert "h2" not in str(caught.value)


def test_attributes_and_wire_names_are_taken(cognito: Generated) -> None:
    made = cognito.module.GetIdInput(identity_pool_id="r:1-2", logins={"a": "b"})
    read = cognito.module.GetIdInput.model_validate(
        {"IdentityPoolId": "r:1-2", "Logins": {"a": "b"}}
    )
    assert made == read
    assert "logins" not in repr(made)


def test_the_same_text_comes_under_any_hash_seed(tmp_path: Path) -> None:
    texts: set[str] = set()
    for seed in ("1", "2"):
        done = run(
            [
                *("schemawright", "generate", "--targets", "pydantic"),
                *("--schemas", str(ROOT / "schemas/cognito-identity")),
                *("--output", str(tmp_path / seed), "--module", "seeded"),
            ],
            PYTHONHASHSEED=seed,
            PYTHONPATH=str(ROOT / "generator"),
        )
        assert done.returncode == 0, done.stderr
        texts.add((tmp_path / seed / "seeded/pydantic_models.py").read_text("utf-8"))
    assert len(texts) == 1


@pytest.mark.parametrize("tool", [["black", "--check", "--quiet"], ["ruff", "check"]])
def test_the_text_is_laid_out_and_clean(each: Generated, tool: list[str]) -> None:
    options = (
        ["--isolated", "--select", "E4,E7,E9,F,I,UP,B"] if tool[0] == "ruff" else []
    )
    target = ["--target-version", "py311"]
    done = run([*tool, *options, *target, str(each.root)])
    assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_finds_nothing(each: Generated) -> None:
    package = each.module.__name__.partition(".")[0]
    cache = f"--cache-dir={ROOT / '.mypy_cache'}"
    done = run(
        ["mypy", "--strict", "--config-file=", cache, "--package", package],
        MYPYPATH=str(each.root),
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_finds_nothing(each: Generated, tmp_path: Path) -> None:
    project = {
        "include": [str(each.root)],
        "extraPaths": [str(each.root)],
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
    }
    file = tmp_path / "pyrightconfig.json"
    file.write_text(json.dumps(project), encoding="utf-8")
    done = run(["basedpyright", "--project", str(file)])
    assert done.returncode == 0, done.stdout + done.stderr


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
