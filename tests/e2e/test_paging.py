"""Pages of a real server on loopback."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from botocore.exceptions import OperationNotPageableError

from tests.e2e.faces import SETTINGS, over_botocore, over_httpx

NAMES = [f"user-{number:02}" for number in range(11)]


class Counter:
    """A transport that counts."""

    def __init__(self, transport: Any) -> None:
        self.transport = transport
        self.operations: list[str] = []

    def send(self, operation: Any, request: Any, /, **options: Any) -> Any:
        self.operations.append(operation.name)
        return self.transport.send(operation, request, **options)


@pytest.fixture(scope="module")
def counter(idp: Any, moto_url: str) -> Counter:
    transport = idp.BotocoreTransport(endpoint_url=moto_url, **SETTINGS)
    return Counter(transport)


@pytest.fixture(scope="module")
def client(idp: Any, counter: Counter) -> Any:
    return idp.Client(counter)


@pytest.fixture(scope="module")
def pool(client: Any) -> str:
    pool: str = client.create_user_pool(pool_name="crowd").user_pool.id
    client.create_group(user_pool_id=pool, group_name="all")
    for name in NAMES:
        client.admin_create_user(user_pool_id=pool, username=name)
        client.admin_add_user_to_group(
            user_pool_id=pool, username=name, group_name="all"
        )
        client.create_group(user_pool_id=pool, group_name=f"group-{name}")
        client.create_user_pool_client(user_pool_id=pool, client_name=name)
        client.create_resource_server(user_pool_id=pool, identifier=name, name=name)
        client.create_identity_provider(
            user_pool_id=pool,
            provider_name=name,
            provider_type="OIDC",
            provider_details={},
        )
        client.admin_add_user_to_group(
            user_pool_id=pool, username=NAMES[0], group_name=f"group-{name}"
        )
    return pool


@pytest.fixture(autouse=True)
def _counted_anew(counter: Counter, pool: str) -> None:
    counter.operations.clear()


def test_pages_and_items(client: Any, counter: Counter, pool: str) -> None:
    pages = list(client.list_users_pages(user_pool_id=pool, page_size=4))
    assert [len(page.users) for page in pages] == [4, 4, 3]
    assert pages[0].pagination_token
    assert pages[2].pagination_token is None
    assert counter.operations == ["ListUsers"] * 3
    items = client.list_users_items(user_pool_id=pool, page_size=4)
    assert sorted(user.username for user in items) == NAMES


def test_nothing_is_asked_before_its_time(
    client: Any, counter: Counter, pool: str
) -> None:
    items = client.list_users_items(user_pool_id=pool, page_size=4)
    assert counter.operations == []
    for _ in range(4):
        next(items)
    assert counter.operations == ["ListUsers"]
    next(items)
    assert counter.operations == ["ListUsers"] * 2


@pytest.mark.parametrize(
    ("limit", "sizes"), [(0, []), (3, [3]), (4, [4]), (6, [4, 2]), (99, [4, 4, 3])]
)
def test_limit(
    client: Any, counter: Counter, pool: str, limit: int, sizes: list[int]
) -> None:
    pages = client.list_users_pages(user_pool_id=pool, page_size=4, limit=limit)
    assert [len(page.users) for page in pages] == sizes
    assert len(counter.operations) == len(sizes)
    items = client.list_users_items(user_pool_id=pool, page_size=4, limit=limit)
    assert len(list(items)) == sum(sizes)


def test_what_is_wrong_is_told_at_once(idp: Any, client: Any, pool: str) -> None:
    with pytest.raises(idp.ValidationError):
        client.list_users_pages(user_pool_id="", page_size=4)
    with pytest.raises(ValueError, match="limit is negative"):
        client.list_users_items(user_pool_id=pool, limit=-1)


def test_going_on_from_a_token(client: Any, pool: str) -> None:
    first = next(client.list_users_pages(user_pool_id=pool, page_size=4))
    rest = client.list_users_items(
        user_pool_id=pool, page_size=4, pagination_token=first.pagination_token
    )
    assert len(list(rest)) == len(NAMES) - 4


def test_every_paged_operation_of_the_server(client: Any, pool: str) -> None:
    where = {"user_pool_id": pool, "page_size": 5}
    group = {**where, "group_name": "all"}
    assert len(list(client.list_groups_items(**where))) == 12
    assert len(list(client.list_user_pool_clients_items(**where))) == 11
    assert len(list(client.list_resource_servers_items(**where))) == 11
    assert len(list(client.list_identity_providers_items(**where))) == 11
    assert len(list(client.list_users_in_group_items(**group))) == 11
    user = {**where, "username": NAMES[0]}
    assert len(list(client.admin_list_groups_for_user_items(**user))) == 12
    assert pool in {one.id for one in client.list_user_pools_items(page_size=2)}


def test_an_error_on_the_way(idp: Any, client: Any) -> None:
    items = client.list_users_items(user_pool_id="us-east-1_nowhere")
    with pytest.raises(idp.ResourceNotFoundException):
        next(items)


def test_the_paginator_of_boto3(
    idp: Any, client: Any, moto_url: str, pool: str
) -> None:
    """The same in and out, whether boto3 makes the pages or this package does."""
    import boto3

    real = boto3.client("cognito-idp", endpoint_url=moto_url, **SETTINGS)
    transport = idp.BotocoreTransport(endpoint_url=moto_url, **SETTINGS)

    def pages(client: Any, **config: Any) -> Any:
        # Anew each time: boto3's begin where they ended.
        paginator = client.get_paginator("list_users")
        return paginator.paginate(UserPoolId=pool, PaginationConfig=config)

    for raw in (client.raw, idp.Client(transport).raw):
        for config in (
            {},
            {"PageSize": 4},
            {"PageSize": 4, "MaxItems": 4},
            {"PageSize": 4, "MaxItems": 6},
        ):
            wanted, found = list(pages(real, **config)), list(pages(raw, **config))
            assert [len(page["Users"]) for page in found] == [
                len(page["Users"]) for page in wanted
            ]
            whole = pages(raw, **config).build_full_result()
            full = pages(real, **config).build_full_result()
            token, other = whole.pop("NextToken", None), full.pop("NextToken", None)
            assert whole == full
            assert (token is None) == (other is None)
            if token is not None:
                # Each goes on where the other one left off.
                rest = pages(real, StartingToken=token).build_full_result()
                assert pages(raw, StartingToken=other).build_full_result() == rest
                names = list(pages(raw, StartingToken=token).search("Users[].Username"))
                assert names == [user["Username"] for user in rest["Users"]]
                assert len(names) == len(NAMES) - config["MaxItems"]


REFUSALS = {"httpx": ValueError, "threads": OperationNotPageableError}


@pytest.mark.parametrize("over", REFUSALS)
def test_awaited_pages(
    idp: Any, client: Any, moto_url: str, pool: str, over: str
) -> None:
    """The same pages, items and requests to an async client."""
    transports = {
        "httpx": lambda: over_httpx(idp, moto_url),
        "threads": lambda: idp.in_threads(over_botocore(idp, moto_url)),
    }
    where = {"user_pool_id": pool, "page_size": 4}

    async def work(awaited: Any) -> None:
        pages = [page async for page in awaited.list_users_pages(**where, limit=6)]
        assert pages == list(client.list_users_pages(**where, limit=6))
        items = [one async for one in awaited.list_groups_items(**where)]
        assert items == list(client.list_groups_items(**where))
        with pytest.raises(idp.ResourceNotFoundException):
            await anext(awaited.list_users_items(user_pool_id="us-east-1_nowhere"))
        raw = awaited.raw
        assert raw.can_paginate("list_users")
        with pytest.raises(REFUSALS[over], match="tag_resource"):
            raw.get_paginator("tag_resource")
        config = {"PageSize": 4, "MaxItems": 6}
        pages = raw.get_paginator("list_users").paginate(
            UserPoolId=pool, PaginationConfig=config
        )
        assert [len(page["Users"]) async for page in pages] == [4, 2]
        wanted = client.raw.get_paginator("list_users").paginate(
            UserPoolId=pool, PaginationConfig=config
        )
        assert await pages.build_full_result() == wanted.build_full_result()
        rest = raw.get_paginator("list_users").paginate(
            UserPoolId=pool, PaginationConfig={"StartingToken": pages.resume_token}
        )
        assert len([name async for name in rest.search("Users[].Username")]) == 5

    async def main() -> None:
        async with idp.AsyncClient(transports[over]()) as awaited:
            await work(awaited)

    asyncio.run(main())
