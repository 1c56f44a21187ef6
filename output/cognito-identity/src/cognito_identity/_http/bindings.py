"""Members of a request that travel in the path, the query, headers and cookies (OpenAPI 3.1, section 4.8.12)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from .._errors import ValidationError, Violation
from .._operations import HttpBinding, HttpParameter, Operation
from .._wire import is_list


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be sent.

    Raises:
        ValueError: A name or a value has characters that no header may have; no value is shown.
    """
    for name, value in headers.items():
        plain = value.isascii() and value.isprintable()
        if not (plain and re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name)):
            raise ValueError(f"the header {name!r} cannot be sent; give plain ASCII")
    return dict(headers)


def target_of(
    operation: Operation, binding: HttpBinding, request: Mapping[str, Any]
) -> str:
    """Path and query.

    Raises:
        ValidationError: A value that cannot stand in a path.
    """
    target = operation.http_uri
    wrong: list[Violation] = []
    for parameter in binding.path:
        value = request.get(parameter.member)
        text = "" if value is None else _joined(parameter, value)
        if text in {"", ".", ".."}:
            message = f"cannot stand in a path; give another text than {text!r}"
            wrong.append(_violation(parameter, "path", message))
        target = target.replace(f"{{{parameter.name}}}", _quoted(parameter, value))
    if wrong:
        raise ValidationError(operation.input or operation.name, wrong)
    pairs = "&".join(_pairs(binding.query, request))
    return f"{target}?{pairs}" if pairs else target


def headers_of(
    operation: Operation, binding: HttpBinding, request: Mapping[str, Any]
) -> dict[str, str]:
    """Headers that members are sent as, cookies among them.

    Raises:
        ValidationError: A value with characters that no header may have.
    """
    headers: dict[str, str] = {}
    wrong: list[Violation] = []
    for parameter in binding.headers:
        value = request.get(parameter.member)
        if value is not None:
            text = _joined(parameter, value)
            headers[parameter.name] = text
            if not (text.isascii() and text.isprintable()):
                message = "has characters that no header may have; give plain ASCII"
                wrong.append(_violation(parameter, "header", message))
    if wrong:
        raise ValidationError(operation.input or operation.name, wrong)
    cookies = "; ".join(_pairs(binding.cookies, request))
    return headers | ({"Cookie": cookies} if cookies else {})


def _pairs(
    parameters: Iterable[HttpParameter], request: Mapping[str, Any]
) -> Iterator[str]:
    for parameter in parameters:
        value = request.get(parameter.member)
        if value is None:
            continue
        again = parameter.style == "repeat" and is_list(value)
        for each in value if again else (value,):
            yield f"{quote(parameter.name, safe='')}={_quoted(parameter, each)}"


def _quoted(parameter: HttpParameter, value: Any) -> str:
    """As `_joined`, each text quoted and the commas between them not, so that a comma in a text is told from these."""
    if parameter.style != "json" and is_list(value):
        return ",".join(quote(_text(item), safe="") for item in value)
    return quote(_joined(parameter, value), safe="")


def _joined(parameter: HttpParameter, value: Any) -> str:
    if parameter.style == "json":
        return json.dumps(value, separators=(",", ":"))
    return ",".join(map(_text, value)) if is_list(value) else _text(value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _violation(parameter: HttpParameter, rule: str, message: str) -> Violation:
    return Violation(parameter.member, f"/{parameter.member}", rule, message)
