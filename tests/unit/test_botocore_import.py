"""From a service model to a folder of schemas."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from schemawright.errors import Diagnostics, InputError, OutputError, Place
from schemawright.shapes import ErrorFacts
from schemawright.sources.aws_schemas import (
    file_names,
    kebab,
    schema_of,
    with_streams_marked,
)
from schemawright.sources.botocore import (
    ServiceModel,
    botocore_source,
    botocore_texts,
    convert,
    load_model,
)
from schemawright.sources.docs import NO_TEXTS, Texts
from schemawright.sources.importing import Docs, ImportReport, import_service
from schemawright.sources.selection import Selection
from schemawright.sources.service_file import parse, to_text

# One service of each protocol, and those with the oddest models.
SERVICES = ("bedrock-runtime", "dynamodb", "ec2", "iam", "lambda", "mediaconvert", "s3")


def body(shape: dict[str, Any], texts: Texts = NO_TEXTS) -> dict[str, Any]:
    """The schema without its last three keys."""
    schema = schema_of("shop", "Thing", shape, texts)
    tail = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:schemawright:shop:Thing",
        "title": "Thing",
    }
    assert list(schema.items())[-3:] == list(tail.items())
    return {key: value for key, value in schema.items() if key not in tail}


def run(output: Path, docs: Docs = "none") -> ImportReport:
    return import_service(
        "cognito-identity", output, docs=docs, diagnostics=Diagnostics()
    )


def schema(folder: Path, stem: str) -> Any:
    path = folder / f"cognito-identity-{stem}-schema.json"
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("RespondToAuthChallengeRequest", "respond-to-auth-challenge-request"),
        ("SESConfigurationSet", "ses-configuration-set"),
        ("MFAOptionListType", "mfa-option-list-type"),
        ("OIDCToken", "oidc-token"),
        ("ARNString", "arn-string"),
        ("UserPoolMfaType", "user-pool-mfa-type"),
        ("S3Bucket", "s3-bucket"),
        ("MaxSize500", "max-size500"),
        ("__listOf__string", "list-of-string"),
        ("lowerCamel", "lower-camel"),
    ],
)
def test_file_names_are_kebab(name: str, expected: str) -> None:
    assert kebab(name) == expected


def test_names_that_differ_in_case_only_get_files_of_their_own() -> None:
    expected = {
        "RoleARN": "iam-role-arn-schema.json",
        "RoleArn": "iam-role-arn-3-schema.json",
        "RoleArn_2": "iam-role-arn-2-schema.json",
    }
    assert file_names("iam", expected) == expected
    assert file_names("iam", reversed(expected)) == expected


def test_long_names_are_cut() -> None:
    names = [f"{'Long' * 60}{end}" for end in "AB"]
    files = file_names("iam", names)
    assert len(set(files.values())) == 2
    assert all(len(file) < 150 for file in files.values())


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ({"type": "boolean", "box": True}, {"type": "boolean"}),
        ({"type": "timestamp"}, {"type": "string", "format": "date-time"}),
        (
            {"type": "integer", "min": 0, "max": 60},
            {"type": "integer", "minimum": 0, "maximum": 60},
        ),
        (
            {"type": "long", "max": 9},
            {"type": "integer", "format": "int64", "maximum": 9},
        ),
        ({"type": "float"}, {"type": "number", "format": "float"}),
        (
            {"type": "double", "min": 0.5},
            {"type": "number", "format": "double", "minimum": 0.5},
        ),
        (
            {"type": "string", "sensitive": True, "pattern": "a+", "min": 1, "max": 2},
            {
                "type": "string",
                "format": "password",
                "pattern": "a+",
                "minLength": 1,
                "maxLength": 2,
            },
        ),
        (
            {"type": "string", "enum": ["ON", "OFF"]},
            {"type": "string", "enum": ["ON", "OFF"]},
        ),
        (
            {"type": "blob", "min": 1, "max": 4},
            {"type": "string", "format": "byte", "minLength": 4, "maxLength": 8},
        ),
        (
            {"type": "blob", "streaming": True},
            {"type": "string", "format": "byte", "x-streaming": True},
        ),
        (
            {"type": "list", "member": {"shape": "Name"}, "min": 1, "max": 5},
            {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Name"},
                "minItems": 1,
                "maxItems": 5,
            },
        ),
        (
            {"type": "list", "member": {"shape": "Name"}, "sparse": True},
            {
                "type": "array",
                "items": {
                    "anyOf": [
                        {"$ref": "#/components/schemas/Name"},
                        {"type": "null"},
                    ]
                },
            },
        ),
        (
            {
                "type": "map",
                "key": {"shape": "Key"},
                "value": {"shape": "Name"},
                "max": 3,
            },
            {
                "type": "object",
                "propertyNames": {"$ref": "#/components/schemas/Key"},
                "additionalProperties": {"$ref": "#/components/schemas/Name"},
                "maxProperties": 3,
            },
        ),
        ({"type": "structure", "members": {}, "document": True}, {}),
        (
            {"type": "structure", "members": {}, "sensitive": True},
            {"type": "object", "properties": {}},
        ),
    ],
    ids=lambda value: value.get("type") if "properties" not in value else "schema",
)
def test_every_kind_of_shape(shape: dict[str, Any], expected: dict[str, Any]) -> None:
    assert body(shape) == expected


def test_a_structure_has_the_form_of_the_wrapper() -> None:
    shape = {
        "type": "structure",
        "required": ["Id"],
        "members": {
            "Id": {"shape": "Id", "locationName": "id", "location": "header"},
            "Old": {"shape": "Id", "deprecated": True},
            "Token": {"shape": "Id", "idempotencyToken": True},
            "Kind": {"shape": "Id", "enum": ["A"]},
        },
    }
    reference = {"$ref": "#/components/schemas/Id"}
    texts = Texts(shapes={"Thing": "A thing."}, members={("Thing", "Id"): "Its ID."})
    schema = body(shape, texts)
    assert schema == {
        "type": "object",
        "properties": {
            "Id": {"allOf": [reference, {"description": "Its ID."}]},
            "Old": {"allOf": [reference, {"deprecated": True}]},
            "Token": {"allOf": [reference, {"x-idempotency-token": True}]},
            "Kind": {"allOf": [reference, {"enum": ["A"]}]},
        },
        "required": ["Id"],
        "description": "A thing.",
    }
    assert list(schema) == ["type", "properties", "required", "description"]
    assert body(shape)["properties"]["Id"] == {"allOf": [reference]}


def test_a_union_has_exactly_one_member() -> None:
    shape = {"type": "structure", "members": {}, "union": True, "eventstream": True}
    assert body(shape) == {
        "type": "object",
        "properties": {},
        "minProperties": 1,
        "maxProperties": 1,
        "x-eventstream": True,
    }


def test_a_header_of_json_takes_any_value() -> None:
    shape = {
        "type": "structure",
        "members": {"Policy": {"shape": "Text", "jsonvalue": True}},
    }
    assert body(shape)["properties"] == {"Policy": {}}


def test_advice_is_taken_over_with_the_texts_of_botocore_only() -> None:
    shape = {"type": "boolean", "deprecated": True, "deprecatedMessage": "Go away."}
    assert body(shape) == {"type": "boolean", "deprecated": True}
    assert body(shape, Texts(advice=True)) == {
        "type": "boolean",
        "deprecated": True,
        "description": "<p>Deprecated: Go away.</p>",
    }


def test_an_unknown_type_is_an_error() -> None:
    with pytest.raises(InputError, match=r"type 'complex' of botocore's model"):
        body({"type": "complex"})


MODEL = ServiceModel(
    "shop",
    {
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "shops",
            "protocol": "query",
            "serviceFullName": "A Shop",
        },
        "operations": {
            "Buy": {
                "name": "Buy",
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "BuyRequest"},
                "errors": [{"shape": "SoldOut"}, {"shape": "SoldOut"}],
                "auth": ["smithy.api#noAuth"],
                "deprecated": True,
            }
        },
        "shapes": {
            "BuyRequest": {"type": "structure", "members": {"Of": {"shape": "Tree"}}},
            "Tree": {"type": "list", "member": {"shape": "Tree"}, "sensitive": True},
            "SoldOut": {
                "type": "structure",
                "members": {},
                "exception": True,
                "error": {
                    "code": "Sold",
                    "httpStatusCode": 409,
                    "senderFault": True,
                },
                "retryable": {"throttling": True},
            },
            "Nobody": {"type": "string", "sensitive": True},
        },
    },
    {
        "Buy": {
            "input_token": ["A", "B"],
            "output_token": ["C", "D"],
            "result_key": "Things",
        }
    },
)


def test_only_what_operations_lead_to_is_written() -> None:
    conversion = convert(MODEL)
    assert [document.name for document in conversion.documents] == [
        "BuyRequest",
        "SoldOut",
        "Tree",
    ]
    assert conversion.service.entry.secrets == {"Tree"}


def test_what_schemas_cannot_say() -> None:
    file = convert(MODEL).service
    service = file.entry.service
    operation = file.entry.operations["Buy"]
    assert (service.title, service.signing_name) == ("A Shop", "shops")
    assert (operation.signed, operation.deprecated) == (False, True)
    assert (operation.output, operation.errors) == (None, ("SoldOut",))
    assert operation.paginator is not None
    assert operation.paginator.output_tokens == ("C", "D")
    assert operation.paginator.result_keys == ("Things",)
    assert file.entry.errors == {
        "SoldOut": ErrorFacts(
            code="Sold",
            http_status=409,
            fault="client",
            retryable=True,
            throttling=True,
        )
    }


def references(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from references(item)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref" and isinstance(inner, str):
                yield inner.removeprefix("#/components/schemas/")
            else:
                yield from references(inner)


@pytest.mark.parametrize("service", SERVICES)
def test_any_service_gives_closed_schemas(service: str) -> None:
    source = load_model(service, Place(service), Diagnostics())
    assert source is not None
    conversion = convert(source, botocore_texts(source))
    names = {document.name for document in conversion.documents}
    assert len({d.file.lower() for d in conversion.documents}) == len(names)
    for document in conversion.documents:
        assert isinstance(document.schema, dict)
        assert names.issuperset(references(document.schema)), document.name
        required = document.schema.get("required", [])
        properties = document.schema.get("properties", {})
        assert set(required) <= set(properties), document.name  # type: ignore[arg-type]
    diagnostics = Diagnostics()
    text = to_text(conversion.service)
    back = parse(json.loads(text), Place("service.json"), diagnostics)
    assert back == conversion.service
    assert not diagnostics.problems


@pytest.mark.parametrize("service", ["cognito-idp", "dynamodb", "lambda"])
def test_schemas_are_valid(service: str) -> None:
    source = botocore_source(service, Diagnostics())
    assert source is not None
    everything = {d.name: d.schema for d in source.documents}
    # Patterns are ECMA-262 (or Java, as some models have them), which Python's `re` cannot judge.
    Draft202012Validator.check_schema({"$defs": everything}, format_checker=None)


def test_an_import_has_the_form_of_the_samples(tmp_path: Path) -> None:
    report = run(tmp_path, "botocore")
    assert (report.types, report.operations) == (111, 23)
    assert len(report.written) == 112
    path = tmp_path / "cognito-identity-delete-identities-response-schema.json"
    text = path.read_bytes().decode()
    assert text.startswith('{\n  "type": "object",\n  "properties": {\n    "Unproc')
    assert text.endswith('  "title": "DeleteIdentitiesResponse"\n}\n')
    assert "\r" not in text
    schema = json.loads(text)
    assert list(schema) == [
        "type",
        "properties",
        "description",
        "$schema",
        "$id",
        "title",
    ]
    wrapper = schema["properties"]["UnprocessedIdentityIds"]["allOf"]
    assert list(wrapper[0]) == ["$ref"]
    assert list(wrapper[1]) == ["description"]


def test_a_second_import_changes_nothing(tmp_path: Path) -> None:
    run(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    report = run(tmp_path)
    assert (report.written, report.removed) == ((), ())
    assert len(report.unchanged) == 112
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_stale_files_of_an_import_are_removed_and_no_others(tmp_path: Path) -> None:
    run(tmp_path)
    own = tmp_path / "cognito-identity-old-schema.json"
    own.write_text('{"$id": "urn:schemawright:cognito-identity:Old", "title": "Old"}')
    foreign = tmp_path / "cognito-identity-mine-schema.json"
    foreign.write_text('{"title": "Mine"}')
    broken = tmp_path / "cognito-identity-broken-schema.json"
    broken.write_text("{")
    other = tmp_path / "notes.json"
    other.write_text("{}")
    report = run(tmp_path)
    assert report.removed == (own.name,)
    assert not own.exists()
    assert all(path.exists() for path in (foreign, broken, other))


def test_foreign_files_are_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "cognito-identity-get-id-input-schema.json"
    path.write_text('{"title": "GetIdInput"}')
    (tmp_path / "service.json").write_text('{"name": "shop", "title": "A shop"}')
    with pytest.raises(OutputError, match=r"get-id-input.*, service\.json not written"):
        run(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_text("")
    with pytest.raises(OutputError, match=r"out: cannot be written \(File exists\)"):
        run(path)


DOCS = """
secrets = ["IdentityId", "Nothing"]
[service]
title = "Identity pools"
description = "Hands out credentials."
[operations]
GetId = "Finds an identity."
GetIdd = "Nothing."
[members]
AccountId = "The account."
IdentityPoolId = "The pool."
Logins = "Tokens."
Never = "Nothing."
[shapes]
GetIdInput = "Asks for an identity."
Nobody = "Nothing."
[shape_members.GetIdInput]
IdentityPoolId = "The pool to look in."
Wrong = "Nothing."
[[examples]]
title = "Find an identity"
operation = "GetId"
request = { IdentityPoolId = "us-east-1:1" }
[[examples]]
title = "Find nothing"
operation = "GetNothing"
"""


def test_own_words_are_merged(tmp_path: Path) -> None:
    file = tmp_path / "own.docs.toml"
    file.write_text(DOCS, encoding="utf-8")
    report = run(tmp_path / "out", file)
    asked = schema(tmp_path / "out", "get-id-input")
    assert asked["description"] == "Asks for an identity."
    said = {name: value["allOf"][1] for name, value in asked["properties"].items()}
    assert said == {
        "AccountId": {"description": "The account."},
        "IdentityPoolId": {"description": "The pool to look in."},
        "Logins": {"description": "Tokens."},
    }
    pool = schema(tmp_path / "out", "identity-pool")
    assert pool["properties"]["IdentityPoolId"]["allOf"][1] == {
        "description": "The pool."
    }
    service = json.loads((tmp_path / "out" / "service.json").read_text())
    assert service["secrets"] == [
        "IdentityId",
        "IdentityProviderToken",
        "OIDCToken",
        "SecretKeyString",
    ]
    assert service["title"] == "Identity pools"
    assert service["description"] == "Hands out credentials."
    assert service["operations"]["GetId"]["description"] == "Finds an identity."
    assert service["examples"] == [
        {
            "title": "Find an identity",
            "operation": "GetId",
            "request": {"IdentityPoolId": "us-east-1:1"},
        }
    ]
    assert report.unused == (
        "operations.GetIdd",
        "members.Never",
        "shapes.Nobody",
        "secrets.Nothing",
        "examples.1",
        "shape_members.GetIdInput.Wrong",
    )
    assert "GetOpenIdToken" in report.undocumented
    assert "GetCredentialsForIdentityInput.CustomRoleArn" in report.undocumented
    assert not any(name.startswith("GetIdInput") for name in report.undocumented)


def test_a_wrong_documentation_file_stops_before_writing(tmp_path: Path) -> None:
    file = tmp_path / "own.docs.toml"
    file.write_text(
        'secrets = "A"\n[operation]\n[members]\nA = 1\nB = " "\nC = "<p>x</p>"\n[service]\nname = "x"\n'
        "[shape_members]\nX = 1\n",
        encoding="utf-8",
    )
    with pytest.raises(InputError) as caught:
        run(tmp_path / "out", file)
    told = [str(p).removeprefix(file.as_posix()) for p in caught.value.problems]
    assert told == [
        ": /members/A: this is no text; write a sentence in quotes",
        ": /members/B: this is no text; write a sentence in quotes",
        ": /members/C: the text holds HTML; write plain text, with backticks around code",
        ": /operation: unknown key 'operation'; did you mean operations?",
        ": /secrets: 'secrets' is no proper value; write a list of strings",
        ": /service/name: unknown key 'name'; known are title, description",
        ": /shape_members/X: this is no table; write a table of texts",
    ]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (None, r"the file cannot be read \(No such file or directory\)"),
        (b"a = [1,\nb", r"this is no TOML: .*line 2, column 1"),
        (b"\xff", "the file is not UTF-8"),
    ],
)
def test_an_unreadable_documentation_file(
    tmp_path: Path, content: bytes | None, what: str
) -> None:
    file = tmp_path / "own.docs.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputError, match=what):
        run(tmp_path / "out", file)


def test_without_botocore_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "botocore.loaders", None)
    with pytest.raises(
        InputError, match=r"^botocore:cognito-identity: /: .* not installed"
    ):
        run(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_source_without_files_is_what_an_import_writes(tmp_path: Path) -> None:
    run(tmp_path)
    source = botocore_source("cognito-identity", Diagnostics())
    assert source is not None
    assert source.label == "botocore:cognito-identity"
    on_disk = sorted(path.name for path in tmp_path.glob("*-schema.json"))
    assert [document.file for document in source.documents] == on_disk
    for document in source.documents:
        text = (tmp_path / document.file).read_text(encoding="utf-8")
        assert document.schema == json.loads(text)


def test_ids_are_ones_that_references_can_use() -> None:
    source = botocore_source("cognito-identity", Diagnostics())
    assert source is not None
    resources = [Resource.from_contents(d.schema) for d in source.documents]
    registry = Registry[object]().with_resources(
        [(resource.id() or "", resource) for resource in resources]
    )
    resolver = registry.resolver("urn:schemawright:cognito-identity:GetIdInput")
    found = resolver.lookup("urn:schemawright:cognito-identity:RoleType#/minLength")
    assert found.contents == 1


def test_only_what_wanted_operations_reach_is_converted() -> None:
    selection = Selection(("GetId", "List*"), ("ListTags*",))
    source = botocore_source("cognito-identity", Diagnostics(), selection)
    assert source is not None
    assert source.service is not None
    assert list(source.service.operations) == [
        "GetId",
        "ListIdentities",
        "ListIdentityPools",
    ]
    names = {document.name for document in source.documents}
    assert {"GetIdInput", "ListIdentitiesResponse", "IdentityDescription"} <= names
    assert not {"GetIdentityPoolRolesInput", "ListTagsForResourceInput"} & names
    assert set(source.service.errors) <= names


def test_streams_are_marked_wherever_the_model_marks_them() -> None:
    shapes: dict[str, Any] = {
        "Get": {
            "type": "structure",
            "members": {
                "Body": {"shape": "Body", "streaming": True},
                "Events": {"shape": "Events"},
            },
        },
        "Body": {"type": "blob"},
        "Events": {"type": "structure", "members": {}, "eventstream": True},
    }
    marked = with_streams_marked(shapes)
    assert schema_of("x", "Body", marked["Body"], NO_TEXTS)["x-streaming"] is True
    properties: Any = schema_of("x", "Get", marked["Get"], NO_TEXTS)["properties"]
    assert properties == {
        "Body": {"allOf": [{"$ref": "#/components/schemas/Body"}]},
        "Events": {
            "type": "array",
            "items": {"$ref": "#/components/schemas/Events"},
            "x-streaming": True,
        },
    }


def test_what_no_client_of_botocore_can_call_is_left_out() -> None:
    source = load_model("qbusiness", Place("qbusiness"), Diagnostics())
    assert source is not None
    assert "Chat" not in source.model["operations"]
    assert "ChatSync" in source.model["operations"]


def test_what_botocore_makes_up_need_not_be_given() -> None:
    members = {
        "Token": {"shape": "T", "idempotencyToken": True},
        "Name": {"shape": "T"},
    }
    shape = {"type": "structure", "members": members, "required": ["Token", "Name"]}
    assert schema_of("x", "Input", shape, NO_TEXTS)["required"] == ["Name"]
    alone = {**shape, "required": ["Token"]}
    assert "required" not in schema_of("x", "Input", alone, NO_TEXTS)
