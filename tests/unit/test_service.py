"""`service.json` and what takes its place."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from schemawright.errors import Diagnostics, Place
from schemawright.shapes import ErrorFacts, Example, Paginator, Service
from schemawright.sources.base import OperationEntry, ServiceEntry
from schemawright.sources.service import read_service
from schemawright.sources.service_file import ServiceFile, parse, to_text

FULL = ServiceFile(
    entry=ServiceEntry(
        service=Service(
            name="shop",
            title="A shop",
            description="Sells things.",
            protocol="json",
            json_version="1.1",
            target_prefix="ShopService",
            endpoint_prefix="shop",
            signing_name="shop-signing",
            api_version="2020-01-01",
        ),
        operations={
            "Buy": OperationEntry(
                name="Buy",
                input="BuyRequest",
                output="BuyResponse",
                errors=("SoldOutException",),
                signed=False,
                description="Buys a thing.",
                deprecated="Use Order.",
            ),
            "List": OperationEntry(
                name="List",
                deprecated=True,
                http_method="GET",
                http_uri="/things",
                paginator=Paginator(
                    input_tokens=("Next",),
                    output_tokens=("Next",),
                    result_keys=("Things",),
                    limit_key="Max",
                    more_results="More",
                ),
            ),
            "Ping": OperationEntry(name="Ping"),
        },
        secrets=frozenset({"CardNumber"}),
        errors={
            "SoldOutException": ErrorFacts(
                code="SoldOut",
                http_status=409,
                fault="client",
                retryable=True,
                throttling=True,
            )
        },
        examples=(
            Example(
                title="Buy a thing",
                operation="Buy",
                text="Have money.",
                request={"Things": ["hat"]},
                response={},
                error="SoldOutException",
            ),
        ),
    ),
    service_id="Shop",
    signature_version="v4",
)


def refusals(data: object) -> list[str]:
    diagnostics = Diagnostics()
    parse(data, Place("service.json"), diagnostics)
    return [str(problem) for problem in diagnostics.problems]


def write(folder: Path, text: str) -> None:
    (folder / "service.json").write_text(text, encoding="utf-8")


def test_what_is_written_is_read_back() -> None:
    diagnostics = Diagnostics()
    assert parse(json.loads(to_text(FULL)), Place("service.json"), diagnostics) == FULL
    assert not diagnostics.problems


def test_usual_values_are_left_out() -> None:
    data = json.loads(to_text(FULL))
    assert data["operations"]["Ping"] == {}
    assert data["operations"]["Buy"] == {
        "description": "Buys a thing.",
        "deprecated": "Use Order.",
        "input": "BuyRequest",
        "output": "BuyResponse",
        "errors": ["SoldOutException"],
        "unsigned": True,
    }
    assert list(data) == [
        "name",
        "title",
        "description",
        "protocol",
        "json_version",
        "target_prefix",
        "endpoint_prefix",
        "signing_name",
        "api_version",
        "service_id",
        "signature_version",
        "operations",
        "errors",
        "secrets",
        "examples",
    ]


def test_a_name_and_a_title_are_enough(tmp_path: Path) -> None:
    write(tmp_path, '{"name": "shop", "title": "A shop"}')
    entry = read_service(tmp_path, None, Diagnostics())
    assert entry == ServiceEntry(service=Service(name="shop", title="A shop"))


def test_every_mistake_is_told_at_its_place() -> None:
    assert refusals(
        {
            "name": "shop",
            "protocoll": "json",
            "json_version": 1.1,
            "operations": {
                "Buy": {"inputs": "BuyRequest", "unsigned": "yes", "errors": "X"},
                "Sell": [],
                "List": {
                    "http": {"verb": "GET"},
                    "deprecated": 1,
                    "paginator": {"input_tokens": ["A"], "output_tokens": ["A", "B"]},
                },
                "Scan": {"paginator": {"limit_key": "Max"}},
            },
            "errors": {"SoldOut": {"http_status": True, "fault": "nobody"}},
            "secrets": ["A", 1],
            "examples": [{"title": "Buy", "request": [], "code": "buy()"}, 1],
        }
    ) == [
        "service.json: /: 'title' is missing; add 'title', a string",
        "service.json: /json_version: 'json_version' is no proper value; write a string",
        "service.json: /operations/Buy/errors: 'errors' is no proper value; write a list of strings",
        "service.json: /operations/Buy/unsigned: 'unsigned' is no proper value; write true or false",
        "service.json: /operations/Buy/inputs: unknown key 'inputs'; did you mean input?",
        "service.json: /operations/Sell: this is no object; write an object",
        "service.json: /operations/List/deprecated: 'deprecated' is no proper value; write true, false or a string",
        "service.json: /operations/List/paginator: input and output tokens are not pairs; list as many of each",
        "service.json: /operations/List/http/verb: unknown key 'verb'; known are method, uri",
        "service.json: /operations/Scan/paginator: 'input_tokens' is missing; add 'input_tokens', a list of strings",
        "service.json: /operations/Scan/paginator: 'output_tokens' is missing; add 'output_tokens', a list of strings",
        "service.json: /secrets: 'secrets' is no proper value; write a list of strings",
        "service.json: /errors/SoldOut/fault: 'nobody' cannot be at fault; write client or server",
        "service.json: /errors/SoldOut/http_status: 'http_status' is no proper value; write a whole number",
        "service.json: /examples/0: 'operation' is missing; add 'operation', a string",
        "service.json: /examples/0/request: 'request' is no proper value; write an object",
        "service.json: /examples/0/code: unknown key 'code'; known are title, operation, text, request, response, error",
        "service.json: /examples/1: this is no object; write an object",
        "service.json: /examples/1: 'title' is missing; add 'title', a string",
        "service.json: /examples/1: 'operation' is missing; add 'operation', a string",
        "service.json: /protocoll: unknown key 'protocoll'; did you mean protocol?",
    ]


def test_a_file_that_is_no_object() -> None:
    assert refusals([]) == [
        "service.json: /: this is no object; write an object",
        "service.json: /: 'name' is missing; add 'name', a string",
        "service.json: /: 'title' is missing; add 'title', a string",
    ]


def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "service.json").symlink_to("service.json")
    diagnostics = Diagnostics()
    assert read_service(tmp_path, None, diagnostics) is None
    assert [str(p) for p in diagnostics.problems] == [
        "service.json: /: the file cannot be read (Too many levels of symbolic links); make it readable"
    ]


def test_broken_json_is_told_with_line_and_column(tmp_path: Path) -> None:
    write(tmp_path, '{\n  "name": shop\n}')
    diagnostics = Diagnostics()
    assert read_service(tmp_path, None, diagnostics) is None
    assert [str(p) for p in diagnostics.problems] == [
        "service.json: /: line 2, column 11: Expecting value; correct the JSON"
    ]


def test_another_service_than_the_one_set(tmp_path: Path) -> None:
    write(tmp_path, '{"name": "shop", "title": "A shop"}')
    diagnostics = Diagnostics()
    read_service(tmp_path, "cognito-idp", diagnostics)
    assert [str(p) for p in diagnostics.problems] == [
        (
            "service.json: /name: the schemas belong to 'shop', but the service is set to 'cognito-idp'; "
            "correct one of the two, or leave the setting out"
        )
    ]


def test_a_folder_that_is_only_types(tmp_path: Path) -> None:
    assert read_service(tmp_path, None, Diagnostics()) is None


def test_botocore_stands_in_where_there_is_no_file(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    entry = read_service(tmp_path, "cognito-identity", diagnostics)
    assert entry is not None
    assert not diagnostics.problems
    assert entry.service.target_prefix == "AWSCognitoIdentityService"
    assert entry.operations["GetId"] == OperationEntry(
        name="GetId",
        input="GetIdInput",
        output="GetIdResponse",
        errors=(
            "InvalidParameterException",
            "ResourceNotFoundException",
            "NotAuthorizedException",
            "ResourceConflictException",
            "TooManyRequestsException",
            "InternalErrorException",
            "LimitExceededException",
            "ExternalServiceException",
        ),
        signed=False,
    )
    assert entry.secrets == {"IdentityProviderToken", "OIDCToken", "SecretKeyString"}


def test_a_service_that_botocore_does_not_know(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    assert read_service(tmp_path, "cognito-ipd", diagnostics) is None
    assert [str(p) for p in diagnostics.problems] == [
        (
            "service.json: /: the installed botocore knows no service 'cognito-ipd'; "
            "did you mean cognito-idp or cognito-identity or cognito-sync?"
        )
    ]


def test_without_botocore_the_remedy_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "botocore.loaders", None)
    diagnostics = Diagnostics()
    assert read_service(tmp_path, "cognito-idp", diagnostics) is None
    assert [str(p) for p in diagnostics.problems] == [
        (
            "service.json: /: what cognito-idp can do is described by botocore, which is not installed; "
            "pip install 'schemawright[botocore]', or put a service.json beside the schemas"
        )
    ]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_out_of_the_folder(tmp_path: Path) -> None:
    write(tmp_path, '{"name": "shop", "title": "A shop"}')
    folder = tmp_path / "schemas"
    folder.mkdir()
    (folder / "service.json").symlink_to(tmp_path / "service.json")
    diagnostics = Diagnostics()
    assert read_service(folder, None, diagnostics) is None
    assert [str(p) for p in diagnostics.problems] == [
        "service.json: /: this is a link out of the folder; put the file itself here"
    ]
