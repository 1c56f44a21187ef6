"""Pages: which request comes next, and operations that are found to be paged."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import schemawright
from schemawright.runtime import _raw_forms
from schemawright.runtime._async_raw_paging import AsyncRawPaginator
from schemawright.runtime._errors import MalformedAnswer
from schemawright.runtime._operations import Operation, Paginator, Service
from schemawright.runtime._paging import Paging, replaced, search
from schemawright.runtime._raw_paging import RawPaginator
from tests.packages import generated, submodule, write_schemas

SERVICE = Service("shop", "The shop")


def operation(**paginator: Any) -> Operation:
    return Operation(
        SERVICE,
        "ListThings",
        "list_things",
        "ListThingsRequest",
        "ListThingsResponse",
        False,
        (),
        paginator=Paginator(**paginator),
    )


PLAIN = operation(
    input_tokens=("Next",),
    output_tokens=("Next",),
    result_keys=("Things",),
    limit_key="Max",
)


def turned(
    operation: Operation, answers: list[Mapping[str, Any]], limit: int | None = None
) -> tuple[list[Mapping[str, Any]], list[Mapping[str, Any]]]:
    """The requests that were made, and the pages."""
    requests: list[Mapping[str, Any]] = []
    pages: list[Mapping[str, Any]] = []
    paging = Paging(operation, {"Kind": "hat"}, limit=limit)
    for answer in answers:
        assert paging.request is not None
        requests.append(paging.request)
        pages.append(paging.turn(answer))
    assert paging.request is None
    return requests, pages


def test_one_token() -> None:
    requests, _ = turned(
        PLAIN, [{"Things": [1], "Next": "a"}, {"Things": [], "Next": "b"}, {}]
    )
    assert requests == [
        {"Kind": "hat"},
        {"Kind": "hat", "Next": "a"},
        {"Kind": "hat", "Next": "b"},
    ]


@pytest.mark.parametrize("last", [{}, {"Next": None}, {"Next": ""}])
def test_what_ends_it(last: Mapping[str, Any]) -> None:
    assert len(turned(PLAIN, [last])[0]) == 1


def test_several_tokens() -> None:
    """As Route 53 has it: one of them may be absent."""
    both = operation(
        input_tokens=("Name", "Type"),
        output_tokens=("NextName", "NextType"),
        result_keys=("Records",),
        more_results="More",
    )
    requests, _ = turned(
        both,
        [
            {"More": True, "NextName": "a", "NextType": "A"},
            {"More": True, "NextName": "b"},
            {"More": False, "NextName": "c", "NextType": "A"},
        ],
    )
    assert requests == [
        {"Kind": "hat"},
        {"Kind": "hat", "Name": "a", "Type": "A"},
        {"Kind": "hat", "Name": "b"},
    ]


def test_paths() -> None:
    """As S3 and Kinesis have it."""
    deep = operation(
        input_tokens=("After",),
        output_tokens=("Stream.Next || Stream.Shards[-1].Id",),
        result_keys=("Stream.Shards",),
        more_results="Stream.HasMore",
    )
    answer = {"Stream": {"HasMore": True, "Shards": [{"Id": "1"}, {"Id": "2"}]}}
    requests, pages = turned(deep, [answer, {"Stream": {"HasMore": False}}])
    assert requests[1] == {"Kind": "hat", "After": "2"}
    assert pages[0] is answer
    _, pages = turned(deep, [answer], limit=1)
    assert pages == [{"Stream": {"HasMore": True, "Shards": [{"Id": "1"}]}}]
    assert len(answer["Stream"]["Shards"]) == 2  # type: ignore[arg-type]


def test_a_limit_counts_all_lists() -> None:
    two = operation(
        input_tokens=("Next",),
        output_tokens=("Next",),
        result_keys=("Versions", "Markers", "Count"),
    )
    page = {"Versions": [1, 2], "Markers": [3, 4], "Count": 4, "Next": "a"}
    _, pages = turned(two, [page], limit=3)
    assert pages == [{"Versions": [1, 2], "Markers": [3], "Count": 4, "Next": "a"}]
    _, pages = turned(two, [page, {"Versions": [5]}], limit=9)
    assert len(pages) == 2


@pytest.mark.parametrize("tokens", [["a", "a"], ["a", "b", "a"]])
def test_a_token_that_comes_again(tokens: list[str]) -> None:
    paging = Paging(PLAIN, {})
    for token in tokens[:-1]:
        paging.turn({"Next": token})
    with pytest.raises(MalformedAnswer, match="gave the same Next twice") as caught:
        paging.turn({"Next": tokens[-1]})
    assert "'a'" not in str(caught.value)


def test_the_token_that_was_given_counts() -> None:
    paging = Paging(PLAIN, {"Next": "a"})
    with pytest.raises(MalformedAnswer):
        paging.turn({"Next": "a"})


def test_a_token_may_be_an_object() -> None:
    """As DynamoDB has it."""
    paging = Paging(PLAIN, {})
    paging.turn({"Next": {"Id": {"S": "1"}}})
    assert paging.request == {"Next": {"Id": {"S": "1"}}}
    with pytest.raises(MalformedAnswer):
        paging.turn({"Next": {"Id": {"S": "1"}}})


def test_search() -> None:
    data = {"a": {"b": [1, {"c": 2}]}, "e": ""}
    assert search("a.b[0]", data) == 1
    assert search("a.b[-1].c", data) == 2
    assert search("e || a.b[1].c", data) == 2
    for nothing in ("x", "a.x", "a.b[7]", "a.b.c", "e.x", "a[0]"):
        assert search(nothing, data) is None
    assert replaced(data, "a.b", [])["a"] == {"b": []}
    assert replaced({}, "a.b", 1) == {"a": {"b": 1}}


@pytest.fixture
def _no_schemas(monkeypatch: pytest.MonkeyPatch) -> None:
    schema = {"properties": {"Max": {"type": "integer"}}}
    bundle = {"$defs": {"ListThingsRequest": schema}}
    monkeypatch.setattr(_raw_forms, "bundle", lambda: bundle)


class Shelf:
    """Twenty things, five on a page, with a list and a number beside them."""

    def __init__(self) -> None:
        self.starts: list[int] = []

    def __call__(self, **params: Any) -> dict[str, Any]:
        start, most = int(params.get("Next", "0")), params.get("Max", 5)
        self.starts.append(start)
        page: dict[str, Any] = {
            "Things": list(range(start, min(start + most, 20))),
            "Others": [start],
            "Count": most,
        }
        return page | ({"Next": str(start + most)} if start + most < 20 else {})


SHELF = operation(
    input_tokens=("Next",),
    output_tokens=("Next",),
    result_keys=("Things", "Others", "Count"),
    limit_key="Max",
)


def boto3s(shelf: Shelf) -> Any:
    from botocore.paginate import Paginator as Theirs

    config = {
        "input_token": "Next",
        "output_token": "Next",
        "result_key": ["Things", "Others", "Count"],
        "limit_key": "Max",
    }
    limit = SimpleNamespace(type_name="integer")
    shape = SimpleNamespace(members={"Max": limit})
    return Theirs(shelf, config, SimpleNamespace(input_shape=shape))


@pytest.mark.usefixtures("_no_schemas")
@pytest.mark.parametrize("size", [None, 1, 4, 20, 50])
@pytest.mark.parametrize("most", [None, 1, 4, 7, 20, 99])
def test_the_same_as_botocore(size: int | None, most: int | None) -> None:
    """Page by page, request by request, and token by token."""
    start: str | None = None
    for _ in range(4):
        config = {"PageSize": size, "MaxItems": most, "StartingToken": start}
        ours, theirs = Shelf(), Shelf()
        found = RawPaginator(SHELF, ours).paginate(PaginationConfig=config)
        wanted = boto3s(theirs).paginate(PaginationConfig=config)
        assert list(found) == list(wanted)
        assert ours.starts == theirs.starts
        assert found.resume_token == wanted.resume_token
        full = RawPaginator(SHELF, Shelf()).paginate(PaginationConfig=config)
        whole = boto3s(Shelf()).paginate(PaginationConfig=config)
        assert full.build_full_result() == whole.build_full_result()
        asyncio.run(awaited_are_the_same(config))
        start = found.resume_token
        if start is None:
            break


async def awaited_are_the_same(config: dict[str, Any]) -> None:
    ours, theirs = Shelf(), Shelf()

    async def method(**params: Any) -> Any:
        return ours(**params)

    paginator = AsyncRawPaginator(SHELF, method)
    assert repr(paginator) == "<AsyncRawPaginator of ListThings>"
    found = paginator.paginate(PaginationConfig=config)
    wanted = RawPaginator(SHELF, theirs).paginate(PaginationConfig=config)
    assert [page async for page in found] == list(wanted)
    assert ours.starts == theirs.starts
    assert found.resume_token == wanted.resume_token
    assert await found.build_full_result() == wanted.build_full_result()
    things = [one async for one in found.search("Things[]")]
    assert things == list(wanted.search("Things[]"))


def test_raw_paginators_refuse() -> None:
    lone = operation(
        input_tokens=("Next",), output_tokens=("Next",), result_keys=("Things",)
    )
    with pytest.raises(ValueError, match="takes no PageSize"):
        RawPaginator(lone, Shelf()).paginate(PaginationConfig={"PageSize": 3})
    stuck = RawPaginator(lone, lambda **_: {"Things": [1], "Next": "a"}).paginate()
    with pytest.raises(MalformedAnswer, match="same token twice"):
        list(stuck)
    tokens = iter("abab")
    circling = RawPaginator(lone, lambda **_: {"Next": next(tokens)}).paginate()
    with pytest.raises(MalformedAnswer, match="same token twice"):
        list(circling)
    # As with boto3, an empty token is not the first page.
    sent: list[Any] = []
    empty = {"StartingToken": ""}
    method = sent.append
    list(
        RawPaginator(lone, lambda **request: method(request) or {}).paginate(
            PaginationConfig=empty
        )
    )
    assert sent == [{"Next": ""}]
    with pytest.raises(ValueError, match="takes no PageSize"):
        AsyncRawPaginator(lone, Shelf()).paginate(PaginationConfig={"PageSize": 3})
    plain = RawPaginator(SHELF, Shelf()).paginate(
        PaginationConfig={"StartingToken": "15"}
    )
    assert next(iter(plain))["Things"] == [15, 16, 17, 18, 19]


def test_going_on_where_nothing_says_what_pages_list() -> None:
    bare = operation(input_tokens=("Next",), output_tokens=("Next",), result_keys=())
    pages = RawPaginator(bare, Shelf()).paginate(
        PaginationConfig={"StartingToken": "15"}
    )
    assert [page["Things"] for page in pages] == [[15, 16, 17, 18, 19]]
    assert pages.build_full_result() == {}


STRING = {"type": "string"}
OWN = (
    *("self", "cls", "client", "request", "operation", "params", "timeout"),
    *("transport", "answer", "page_size", "limit", "UNSET", "_call", "send"),
)
THINGS = {"type": "array", "items": {"$ref": "#/$defs/Thing"}}


def request(**members: object) -> dict[str, object]:
    return {"type": "object", "properties": {"kind": STRING, **members}}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Any:
    place: Path = tmp_path_factory.mktemp("paging")
    integer = {"type": "integer"}
    return generated(
        place,
        "paged_shop",
        {
            "Thing": {"type": "object", "properties": {"name": STRING}},
            # The same name on both sides, and a bound.
            "ListThingsRequest": request(nextToken=STRING, maxResults=integer),
            "ListThingsResponse": request(nextToken=STRING, things=THINGS),
            # `Next` before the name; no bound, and members that are called like the keywords.
            "FindThingsRequest": request(marker=STRING, limit=STRING, page_size=STRING),
            "FindThingsResponse": request(next_marker=STRING, things=THINGS),
            # An operation has the name that the pages would have.
            "ListThingsPagesRequest": request(),
            "ListThingsPagesResponse": request(),
            # None of these tells.
            "TwoListsRequest": request(cursor=STRING),
            "TwoListsResponse": request(cursor=STRING, things=THINGS, others=THINGS),
            "NoListRequest": request(cursor=STRING),
            "NoListResponse": request(cursor=STRING),
            "OneSideRequest": request(cursor=STRING),
            "OneSideResponse": request(things=THINGS),
            "AuthTokenRequest": request(token=STRING),
            "AuthTokenResponse": request(token=STRING, things=THINGS),
            # What the code of a client calls things by.
            "AskSelfRequest": request(**dict.fromkeys(OWN, STRING), cursor=STRING),
            "AskSelfResponse": request(cursor=STRING, things=THINGS),
        },
    )


def test_what_is_inferred(shop: Any) -> None:
    operations = submodule(shop, "operations").OPERATIONS
    paged = {name: one.paginator for name, one in operations.items() if one.paginator}
    assert {
        name: (one.input_tokens, one.output_tokens) for name, one in paged.items()
    } == {
        "ListThings": (("nextToken",), ("nextToken",)),
        "FindThings": (("marker",), ("next_marker",)),
        "AskSelf": (("cursor",), ("cursor",)),
    }
    assert paged["ListThings"].limit_key == "maxResults"
    assert all(one.inferred for one in paged.values())


def test_inferred_pages_turn(shop: Any) -> None:
    thing = {"name": "hat"}
    with shop.Client.stub() as (client, stub):
        stub.respond_each(
            "ListThings",
            [{"things": [thing, thing], "nextToken": "2"}, {"things": [thing]}],
        )
        items = client.list_things_items(kind="hat", page_size=2, limit=9)
        assert list(items) == [shop.Thing(name="hat")] * 3
        requests = stub.requests(shop.ListThingsRequest)
        assert [one.next_token for one in requests] == [None, "2"]
        assert {one.max_results for one in requests} == {2}
        assert client.raw.can_paginate("list_things")


def test_names_give_way(shop: Any) -> None:
    with shop.Client.stub() as (client, stub):
        stub.respond("ListThingsPages", {"kind": "pages"})
        assert client.list_things_pages().kind == "pages"
        stub.respond("ListThings", {"things": []})
        (page,) = client.list_things_pages_()
        assert page.things == []
        stub.respond("FindThings", {"things": [{}, {}]})
        items = client.find_things_items(limit="x", page_size="y", limit_=1)
        assert len(list(items)) == 1


def test_members_may_be_called_like_what_a_client_is_made_of(shop: Any) -> None:
    members = {name: name.upper() for name in OWN}
    request = shop.AskSelfRequest.from_dict(members)
    keywords = {
        one.name: getattr(request, one.name) for one in dataclasses.fields(request)
    }
    keywords = {name: value for name, value in keywords.items() if value is not None}
    assert len(keywords) == len(members)
    with shop.Client.stub() as (client, stub):
        stub.respond("ask_self", {"things": [{}]})
        assert client.ask_self(**keywords).things == [shop.Thing()]
        assert len(list(client.ask_self_items(**keywords))) == 1
        assert client.raw.ask_self(**members)["things"] == [{}]
        pages = client.raw.get_paginator("ask_self").paginate(**members)
        assert pages.build_full_result() == {"things": [{}]}
        assert stub.requests(shop.AskSelfRequest) == [request] * 4

    async def awaited() -> None:
        with shop.AsyncClient.stub() as (client, stub):
            stub.respond("ask_self", {"things": [{}]})
            assert (await client.ask_self(**keywords)).things == [shop.Thing()]
            assert len([one async for one in client.ask_self_items(**keywords)]) == 1
            assert (await client.raw.ask_self(**members))["things"] == [{}]
            pages = client.raw.get_paginator("ask_self").paginate(**members)
            assert await pages.build_full_result() == {"things": [{}]}
            assert stub.requests(shop.AskSelfRequest) == [request] * 4

    asyncio.run(awaited())


def test_a_paginator_that_does_not_fit_is_left_out(tmp_path: Path) -> None:
    """Stated in `service.json`, with a token that the input does not have; and examples of what is not there."""
    schemas = {
        "ListThingsRequest": request(next=STRING),
        "ListThingsResponse": request(next=STRING, things=THINGS),
        "Thing": {"type": "object"},
    }
    write_schemas(tmp_path / "schemas", schemas)
    pages = {"output_tokens": ["next"], "result_keys": ["things"]}
    operations = {
        name: {
            "input": "ListThingsRequest",
            "output": "ListThingsResponse",
            "paginator": {**pages, "input_tokens": [token]},
        }
        for name, token in (("Good", "next"), ("Bad", "start"))
    }
    text = json.dumps(
        {
            "name": "shop",
            "title": "A shop",
            "operations": operations,
            "examples": [
                {"title": "Steal", "operation": "Steal"},
                {"title": "Be good", "operation": "Good", "request": {"kind": "hat"}},
            ],
        }
    )
    (tmp_path / "schemas" / "service.json").write_text(text, encoding="utf-8")
    report = schemawright.generate(
        schemas=tmp_path / "schemas", output=tmp_path / "out", module="odd_shop"
    )
    told = {one.kind: one.text for one in report.notices}
    assert told["paging-skipped"] == "Bad is not paged: start is no member of its input"
    assert "there is no operation Steal" in told["example-skipped"]
    readme = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "## Be good" in readme
    assert 'client.good_items(kind="hat", limit=100)' in readme.replace("\n", "")
