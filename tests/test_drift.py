"""The committed schemas say what the pinned botocore says; their own words aside."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from schemawright.errors import Diagnostics, Place
from schemawright.sources.botocore import convert, load_model
from schemawright.sources.importing import files_of, import_service

SCHEMAS = Path(__file__).parents[1] / "schemas"
SERVICES = {"cognito-idp": 141, "cognito-identity": 23}


def expected_files(service: str) -> dict[str, object]:
    source = load_model(service, Place(service), Diagnostics())
    assert source is not None
    files = files_of(convert(source))
    return {name: wordless(json.loads(text)) for name, text in files.items()}


def wordless(value: object, *, names: bool = False) -> object:
    """Without descriptions; the keys of `properties` and `operations` are names, so one of them may be `description`.

    A member that has only its reference says the same as one with words beside it.
    """
    if isinstance(value, list):
        return [item for item in map(wordless, value) if item != {}]
    if not isinstance(value, dict):
        return value
    return {
        key: wordless(inner, names=not names and key in ("properties", "operations"))
        for key, inner in value.items()
        if names or key != "description"
    }


def drift(folder: Path, service: str) -> list[str]:
    """One line a difference, each with its file and pointer."""
    expected = expected_files(service)
    found = {
        path.name: wordless(json.loads(path.read_text(encoding="utf-8")))
        for path in folder.glob("*.json")
    }
    # More may be secret here than AWS says. The title of a service is for people, and ours; so are the examples.
    if (ours := found.get("service.json")) is not None:
        theirs = expected["service.json"]["secrets"]  # type: ignore[index]
        ours["secrets"] = [name for name in ours["secrets"] if name in theirs]  # type: ignore[index]
    for files in (expected, found):
        for name in {"service.json"} & files.keys():
            files[name].pop("title")  # type: ignore[attr-defined]
            files[name].pop("examples", None)  # type: ignore[attr-defined]
    lines = [f"{name}: is missing" for name in expected if name not in found]
    lines += [f"{name}: botocore has no such type" for name in found.keys() - expected]
    for name in expected.keys() & found.keys():
        lines += [
            f"{name}: {line}" for line in differences(expected[name], found[name])
        ]
    return sorted(lines)


def differences(theirs: object, ours: object, pointer: str = "") -> Iterator[str]:
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for key in theirs.keys() | ours.keys():
            inner = f"{pointer}/{key}"
            if key not in ours:
                yield f"{inner} is missing; botocore has {json.dumps(theirs[key])}"
            elif key not in theirs:
                yield f"{inner} is too much: {json.dumps(ours[key])}"
            else:
                yield from differences(theirs[key], ours[key], inner)
    elif theirs != ours:
        yield f"{pointer} is {json.dumps(ours)}; botocore has {json.dumps(theirs)}"


@pytest.mark.parametrize("service", SERVICES)
def test_the_schemas_are_those_of_the_installed_botocore(service: str) -> None:
    lines = drift(SCHEMAS / service, service)
    head = f"schemas/{service} differs from botocore {version('botocore')}:"
    assert not lines, "\n".join([head, *lines])


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_is_there(service: str) -> None:
    text = (SCHEMAS / service / "service.json").read_text(encoding="utf-8")
    assert len(json.loads(text)["operations"]) == SERVICES[service]


@pytest.mark.parametrize("service", SERVICES)
def test_an_import_changes_nothing(service: str, tmp_path: Path) -> None:
    folder = tmp_path / service
    shutil.copytree(SCHEMAS / service, folder)
    docs = SCHEMAS / f"{service}.docs.toml"
    report = import_service(service, folder, docs=docs, diagnostics=Diagnostics())
    assert (report.written, report.removed) == ((), ())
    assert (report.undocumented, report.unused) == ((), ())


def test_every_kind_of_drift_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "cognito-identity"
    shutil.copytree(SCHEMAS / "cognito-identity", folder)

    def edit(name: str, old: str, new: str) -> None:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    stem = "cognito-identity-"
    (folder / f"{stem}role-type-schema.json").unlink()
    (folder / f"{stem}other-schema.json").write_text('{"title": "Other"}')
    edit(f"{stem}identity-id-schema.json", '"maxLength": 55', '"maxLength": 56')
    edit(f"{stem}query-limit-schema.json", '"maximum": 60', '"multipleOf": 2')
    edit(f"{stem}get-id-input-schema.json", '"AccountId": {', '"Account": {')
    edit("service.json", '"GetIdInput"', '"GetIdRequest"')
    assert drift(folder, "cognito-identity") == [
        (
            'cognito-identity-get-id-input-schema.json: /properties/Account is too much: {"allOf": '
            '[{"$ref": "#/components/schemas/AccountId"}]}'
        ),
        (
            "cognito-identity-get-id-input-schema.json: /properties/AccountId is missing; botocore has "
            '{"allOf": [{"$ref": "#/components/schemas/AccountId"}]}'
        ),
        "cognito-identity-identity-id-schema.json: /maxLength is 56; botocore has 55",
        "cognito-identity-other-schema.json: botocore has no such type",
        "cognito-identity-query-limit-schema.json: /maximum is missing; botocore has 60",
        "cognito-identity-query-limit-schema.json: /multipleOf is too much: 2",
        "cognito-identity-role-type-schema.json: is missing",
        'service.json: /operations/GetId/input is "GetIdRequest"; botocore has "GetIdInput"',
    ]


def test_words_are_no_drift() -> None:
    schema = {
        "properties": {
            "description": {"allOf": [{"$ref": "#"}, {"description": "Ours."}]}
        },
        "description": "Ours too.",
    }
    assert wordless(schema) == {
        "properties": {"description": {"allOf": [{"$ref": "#"}]}}
    }
