"""Requests and answers of HTTP, without a network."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest

from schemawright.runtime._errors import (
    ConnectionFailed,
    ServiceError,
    TimeoutExpired,
    TransportError,
    ValidationError,
)
from schemawright.runtime._http.course import Course, Failed
from schemawright.runtime._http.messages import HttpAnswer, read, written
from schemawright.runtime._operations import Operation, Service

SERVICE = Service(name="library", title="Library")


def operation(method: str = "POST", uri: str = "/books") -> Operation:
    return Operation(
        SERVICE,
        "FindBooks",
        "find_books",
        None,
        None,
        True,
        (),
        http_method=method,
        http_uri=uri,
    )


def answer(body: object, status: int = 200, **headers: str) -> HttpAnswer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpAnswer(status, named, json.dumps(body).encode())


def failed(outcome: Any) -> Failed:
    assert isinstance(outcome, Failed)
    return outcome


def test_members_travel_in_the_body() -> None:
    request = written(operation(), {"Title": "ä", "Since": 3}, "/v1")
    assert (request.method, request.target) == ("POST", "/v1/books")
    assert request.headers["Content-Type"] == "application/json"
    assert json.loads(request.body) == {"Title": "ä", "Since": 3}
    assert "ä" not in repr(request)


def test_members_travel_in_the_query() -> None:
    members = {"title": "a b&c", "since": 3, "tags": ["x"]}
    request = written(operation("GET", "/books?v=1"), members)
    query = "title=a+b%26c&since=3&tags=%5B%22x%22%5D"
    assert (request.target, request.body) == (f"/books?v=1&{query}", b"")
    assert written(operation("GET"), {}).target == "/books"


def test_paths_with_parameters_are_refused() -> None:
    with pytest.raises(TransportError, match="its path has parameters"):
        written(operation("GET", "/books/{id}"), {"id": "1"})


@pytest.mark.parametrize("value", [float("nan"), object(), {1, 2}])
def test_what_json_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(ValidationError, match="FindBooks: 1 problem"):
        written(operation(), {"Since": value})


def test_an_empty_body_is_no_members() -> None:
    outcome = read(operation(), HttpAnswer(204, {}, b""), 1)
    assert outcome == {
        "ResponseMetadata": {
            "RequestId": "",
            "HTTPStatusCode": 204,
            "HTTPHeaders": {},
            "RetryAttempts": 1,
        }
    }


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        ("Busy", "Busy"),
        ("com.example#Busy", "Busy"),
        ("Busy:http://example.org/#x", "Busy"),
        ("com.example#Busy:http://example.org/", "Busy"),
        ("", "418"),
        (7, "418"),
    ],
)
def test_codes_lose_namespace_and_address(mark: object, code: str) -> None:
    error = failed(read(operation(), answer({"__type": mark}, 418), 0)).error
    assert isinstance(error, ServiceError)
    assert error.code == code


def test_waits_of_retry_after() -> None:
    def wait(said: str) -> float | None:
        return failed(read(operation(), answer({}, 429, retry_after=said), 0)).wait

    assert wait("7") == 7.0
    assert wait("-1") is None
    assert wait("soon") is None
    past = datetime(2020, 1, 1, tzinfo=UTC)
    assert wait(format_datetime(past, usegmt=True)) == 0.0


def test_pauses_grow_and_end() -> None:
    course = Course("FindBooks", 30.0, 2)
    lost = Failed(ConnectionFailed("lost"), again=True)
    first, second = course.pause(lost), course.pause(lost)
    assert first is not None
    assert second is not None
    assert 0 <= first <= 0.5
    assert 0 <= second <= 1.0
    assert course.pause(lost) is None
    assert course.retries == 2


def test_nothing_is_tried_again_without_reason_or_time() -> None:
    assert Course("FindBooks", 30.0, 2).pause(Failed(ServiceError())) is None
    late = Failed(ServiceError(), again=True, wait=31.0)
    assert Course("FindBooks", 30.0, 2).pause(late) is None
    with pytest.raises(TimeoutExpired, match="no answer within 1e-09 s"):
        Course("FindBooks", 1e-9, 2).left()
