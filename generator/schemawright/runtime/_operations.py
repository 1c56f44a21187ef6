"""Operations as data: what a transport needs to know of a service and of each of its operations."""

from __future__ import annotations

from typing import NamedTuple


class Service(NamedTuple):
    """What a transport needs to know of the service.

    Attributes:
        name: As boto3 spells it.
        protocol: botocore's name of it: `json`, `rest-json`, …; `http` for a service that is not one of AWS.
        target_prefix: Head of the `X-Amz-Target` header.
    """

    name: str
    title: str
    protocol: str = "http"
    json_version: str = ""
    target_prefix: str = ""
    endpoint_prefix: str = ""
    signing_name: str = ""
    api_version: str = ""


class Paginator(NamedTuple):
    """How an operation hands out its answer in pages.

    Names of output members may be paths: `a.b`, `a[-1].b`, and `a || b` for the first that is there.

    Attributes:
        input_tokens, output_tokens: The members that carry the place to go on from, pair by pair.
        result_keys: The members that the pages are parts of, lists mostly.
        limit_key: The input member that bounds a page.
        more_results: The output member that says whether to go on.
        inferred: The API says nothing of pages; this was told by the names of members.
    """

    input_tokens: tuple[str, ...]
    output_tokens: tuple[str, ...]
    result_keys: tuple[str, ...]
    limit_key: str | None = None
    more_results: str | None = None
    inferred: bool = False


class HttpParameter(NamedTuple):
    """A member of a request that travels outside of the body.

    Attributes:
        name: In the path, the query, a header or a cookie.
        style: How values are written: lists with commas (`comma`) or one by one (`repeat`), or all as JSON (`json`).
    """

    member: str
    name: str
    style: str


class HttpBinding(NamedTuple):
    """Where the members of a request travel.

    Attributes:
        body: The member that is sent as JSON.
        answer: The member that the whole body of the answer becomes; None where the body is the structure itself.
    """

    path: tuple[HttpParameter, ...] = ()
    query: tuple[HttpParameter, ...] = ()
    headers: tuple[HttpParameter, ...] = ()
    cookies: tuple[HttpParameter, ...] = ()
    body: str | None = None
    answer: str | None = None


class Operation(NamedTuple):
    """What a transport needs to know of an operation.

    Attributes:
        name: As the API spells it.
        method: As Python spells it, here and in boto3.
        output: Title of the answer's schema, or None where there is no answer to read.
        signed: Whether the request must carry a signature.
        errors: Codes of the errors that the operation documents.
        paginator: How the answer comes in pages, or None where it comes whole.
        binding: How members travel; None where they all do alike.
    """

    service: Service
    name: str
    method: str
    input: str | None
    output: str | None
    signed: bool
    errors: tuple[str, ...]
    http_method: str = "POST"
    http_uri: str = "/"
    paginator: Paginator | None = None
    binding: HttpBinding | None = None
