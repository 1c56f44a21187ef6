"""`service.json`: what schemas cannot say of their service, beside them in the folder.

The file is written by an import and may be written by hand for any service. Only `name` and `title` must be there;
a key that is absent means the empty or usual value, and an unknown one is refused.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal

from ..errors import Diagnostics, Place
from ..shapes import ErrorFacts, Example, Json, Paginator, Service
from .base import OperationEntry, ServiceEntry
from .fields import Fields

FILE_NAME = "service.json"

_SERVICE_TEXTS = (
    "protocol",
    "json_version",
    "target_prefix",
    "endpoint_prefix",
    "signing_name",
    "api_version",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFile:
    """All of a `service.json`.

    Attributes:
        service_id: The name that AWS tools agree on: `Cognito Identity Provider`.
        signature_version: How requests are signed: `v4`.
    """

    entry: ServiceEntry
    service_id: str = ""
    signature_version: str = ""


def to_text(file: ServiceFile) -> str:
    """Operations by name; keys with the empty or usual value are left out."""
    service = file.entry.service
    data: dict[str, Json] = {
        "name": service.name,
        "title": service.title,
        "description": service.description,
        **{key: getattr(service, key) for key in _SERVICE_TEXTS},
        "service_id": file.service_id,
        "signature_version": file.signature_version,
    }
    operations, errors = file.entry.operations, file.entry.errors
    data |= {
        "operations": {
            name: _operation(operations[name]) for name in sorted(operations)
        },
        "errors": {name: _error(errors[name]) for name in sorted(errors)},
        "secrets": list[Json](sorted(file.entry.secrets)),
        "examples": [_example(example) for example in file.entry.examples],
    }
    return json.dumps(_said(data), indent=2, ensure_ascii=False) + "\n"


def parse(data: object, place: Place, diagnostics: Diagnostics) -> ServiceFile | None:
    """None where not even the service can be told; other mistakes are refused one by one."""
    top = Fields(data, place, diagnostics)
    service = Service(
        name=top.text("name", required=True),
        title=top.text("title", required=True),
        description=top.optional_text("description"),
        protocol=top.text("protocol", default="http"),
        json_version=top.text("json_version"),
        target_prefix=top.text("target_prefix"),
        endpoint_prefix=top.text("endpoint_prefix"),
        signing_name=top.text("signing_name"),
        api_version=top.text("api_version"),
    )
    entry = ServiceEntry(
        service=service,
        operations={n: _parse_operation(n, f) for n, f in top.entries("operations")},
        secrets=frozenset(top.texts("secrets")),
        errors={n: _parse_error(f) for n, f in top.entries("errors")},
        examples=tuple(parse_example(f) for f in top.items("examples")),
    )
    file = ServiceFile(
        entry=entry,
        service_id=top.text("service_id"),
        signature_version=top.text("signature_version"),
    )
    top.refuse_others()
    return file if service.name else None


def _operation(operation: OperationEntry) -> dict[str, Json]:
    http: dict[str, Json] = {
        "method": operation.http_method,
        "uri": operation.http_uri,
    }
    return _said(
        {
            "description": operation.description,
            "deprecated": operation.deprecated,
            "input": operation.input,
            "output": operation.output,
            "errors": list[Json](operation.errors),
            "unsigned": not operation.signed,
            "http": {} if http == {"method": "POST", "uri": "/"} else http,
            "paginator": _paginator(operation.paginator),
        }
    )


def _paginator(paginator: Paginator | None) -> dict[str, Json]:
    if paginator is None:
        return {}
    return _said(
        {
            "input_tokens": list[Json](paginator.input_tokens),
            "output_tokens": list[Json](paginator.output_tokens),
            "result_keys": list[Json](paginator.result_keys),
            "limit_key": paginator.limit_key,
            "more_results": paginator.more_results,
        }
    )


def _error(error: ErrorFacts) -> dict[str, Json]:
    return _said(
        {
            "code": error.code,
            "http_status": error.http_status,
            "fault": error.fault,
            "retryable": error.retryable,
            "throttling": error.throttling,
        }
    )


def _example(example: Example) -> dict[str, Json]:
    said = _said(
        {
            "title": example.title,
            "operation": example.operation,
            "text": example.text,
            "request": dict(example.request),
            "error": example.error,
        }
    )
    if example.response is not None:
        said["response"] = dict(example.response)
    return said


def _said(data: dict[str, Json]) -> dict[str, Json]:
    """Without what goes without saying. An operation without members is still an operation: `operations` keeps it."""
    return {k: v for k, v in data.items() if v not in (None, "", False, [], {})}


def _parse_operation(name: str, fields: Fields) -> OperationEntry:
    http = fields.table("http")
    operation = OperationEntry(
        name=name,
        description=fields.optional_text("description"),
        deprecated=fields.flag_or_text("deprecated"),
        input=fields.optional_text("input"),
        output=fields.optional_text("output"),
        errors=fields.texts("errors"),
        signed=not fields.flag("unsigned"),
        http_method=http.text("method", default="POST"),
        http_uri=http.text("uri", default="/"),
        paginator=_parse_paginator(fields.table("paginator")),
    )
    http.refuse_others()
    fields.refuse_others()
    return operation


def _parse_paginator(fields: Fields) -> Paginator | None:
    if not fields:
        return None
    paginator = Paginator(
        input_tokens=fields.texts("input_tokens", required=True),
        output_tokens=fields.texts("output_tokens", required=True),
        result_keys=fields.texts("result_keys"),
        limit_key=fields.optional_text("limit_key"),
        more_results=fields.optional_text("more_results"),
    )
    if len(paginator.input_tokens) != len(paginator.output_tokens):
        fields.refuse("input and output tokens are not pairs", "list as many of each")
    fields.refuse_others()
    return paginator


def _parse_error(fields: Fields) -> ErrorFacts:
    fault = fields.optional_text("fault")
    side: Literal["client", "server"] | None = None
    match fault:
        case None | "client" | "server":
            side = fault
        case _:
            fields.refuse(
                f"{fault!r} cannot be at fault",
                "write client or server",
                "fault",
            )
    error = ErrorFacts(
        code=fields.optional_text("code"),
        http_status=fields.optional_integer("http_status"),
        fault=side,
        retryable=fields.flag("retryable"),
        throttling=fields.flag("throttling"),
    )
    fields.refuse_others()
    return error


def parse_example(fields: Fields) -> Example:
    """One of the `examples` of a service or documentation file."""
    example = Example(
        title=fields.text("title", required=True),
        operation=fields.text("operation", required=True),
        text=fields.optional_text("text"),
        request=fields.json_object("request") or {},
        response=fields.json_object("response"),
        error=fields.optional_text("error"),
    )
    fields.refuse_others()
    return example
