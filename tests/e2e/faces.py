"""The faces of a generated client as one: methods take the members of a request as keywords, and give dataclasses."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import pytest

from tests.packages import submodule

SETTINGS = {
    "region_name": "us-east-1",
    "aws_access_key_id": "testing",
    "aws_secret_access_key": "testing",
}


@dataclass
class Face:
    """Calls operations in one of the ways that a package offers.

    Attributes:
        send: Takes an operation and a request object or None; gives the response object or None.
        refusal: The class of what `send` raises when the service refuses.
        counts: Tells the operations that go this way from those that do not.
        done: Names of the operations that went this way and were answered.
    """

    package: ModuleType
    send: Callable[[Any, Any], Any]
    refusal: type[Exception]
    counts: Callable[[Any], bool] = lambda _: True
    done: set[str] = field(default_factory=set)

    def __getattr__(self, method: str) -> Callable[..., Any]:
        operations = submodule(self.package, "operations").OPERATIONS
        (operation,) = (one for one in operations.values() if one.method == method)

        def call(**members: Any) -> Any:
            request = None
            if operation.input is not None:
                request = getattr(self.package, operation.input)(**members)
            answer = self.send(operation, request)
            if self.counts(operation):
                self.done.add(operation.name)
            return answer

        return call

    @contextmanager
    def refused(self, code: str, text: str | None = None) -> Iterator[None]:
        """Expects an error of the service, with what every error has."""
        with pytest.raises(self.refusal, match=text and re.escape(text)) as caught:
            yield
        response = caught.value.response  # type: ignore[attr-defined]
        assert response["Error"]["Code"] == code
        assert response["Error"]["Message"]
        assert response["ResponseMetadata"]["HTTPStatusCode"] == 400
        assert caught.value.operation_name  # type: ignore[attr-defined]
        if self.refusal is self.package.ServiceError:
            assert type(caught.value) is getattr(self.package, code)


class Mixed:
    """Sends what needs no signature over plain HTTP, and the rest over botocore, as an application would that has a part
    for everybody and one for its owner.
    """

    def __init__(self, package: ModuleType, url: str) -> None:
        self.plain = package.HttpTransport(endpoint_url=url)
        self.signing = package.BotocoreTransport(endpoint_url=url, **SETTINGS)

    def send(self, operation: Any, request: Any, /, **options: Any) -> Any:
        way = self.signing if operation.signed else self.plain
        return way.send(operation, request, **options)

    def close(self) -> None:
        self.plain.close()
        self.signing.close()


@contextmanager
def typed(package: ModuleType, url: str) -> Generator[Face]:
    with package.Client(over_botocore(package, url)) as client:
        yield Face(package, objects(client), package.ServiceError)


@contextmanager
def raw(package: ModuleType, url: str) -> Generator[Face]:
    from botocore.exceptions import ClientError

    with package.Client(over_botocore(package, url)) as client:
        yield Face(package, dictionaries(package, client.raw), ClientError)


@contextmanager
def plain(package: ModuleType, url: str) -> Generator[Face]:
    with package.Client(Mixed(package, url)) as client:
        yield Face(package, objects(client), package.ServiceError, unsigned)


@contextmanager
def plain_raw(package: ModuleType, url: str) -> Generator[Face]:
    with package.Client(Mixed(package, url)) as client:
        send = dictionaries(package, client.raw)
        yield Face(package, send, package.ServiceError, unsigned)


@contextmanager
def awaited(package: ModuleType, url: str) -> Generator[Face]:
    with asyncio.Runner() as runner:
        client = package.AsyncClient(over_httpx(package, url))
        send = objects(client)
        yield Face(
            package, lambda *given: runner.run(send(*given)), package.ServiceError
        )
        runner.run(client.aclose())


@contextmanager
def awaited_raw(package: ModuleType, url: str) -> Generator[Face]:
    with asyncio.Runner() as runner:
        client = package.AsyncClient(over_httpx(package, url))
        send = dictionaries(package, client.raw, runner.run)
        yield Face(package, send, package.ServiceError)
        runner.run(client.aclose())


def over_botocore(package: ModuleType, url: str) -> Any:
    return package.BotocoreTransport(endpoint_url=url, **SETTINGS)


def over_httpx(package: ModuleType, url: str) -> Any:
    """Signed by botocore, where a signature is needed."""
    import botocore.session

    session = botocore.session.Session()
    session.set_credentials(
        SETTINGS["aws_access_key_id"], SETTINGS["aws_secret_access_key"]
    )
    return package.HttpxTransport(
        url, region_name=SETTINGS["region_name"], session=session
    )


def objects(client: Any) -> Callable[[Any, Any], Any]:
    """Sends through a typed client; what an async one gives is to be awaited."""

    def send(operation: Any, request: Any) -> Any:
        if request is None:
            return getattr(client, operation.method)()
        return client.send(request)

    return send


def dictionaries(
    package: ModuleType, client: Any, finished: Callable[[Any], Any] = lambda it: it
) -> Callable[[Any, Any], Any]:
    """Sends through a raw client; `finished` awaits."""
    runtime = submodule(package, "_runtime")

    def send(operation: Any, request: Any) -> Any:
        wire = {} if request is None else request.to_dict()
        answer = finished(getattr(client, operation.method)(**wire))
        assert answer.pop("ResponseMetadata")["HTTPStatusCode"] == 200
        if operation.output is None:
            return None
        return runtime.codec_titled(operation.output).parse(answer)

    return send


def unsigned(operation: Any) -> bool:
    return not operation.signed


FACES: dict[str, Callable[[ModuleType, str], AbstractContextManager[Face]]] = {
    "typed": typed,
    "raw": raw,
    "async": awaited,
    "async raw": awaited_raw,
    "plain HTTP": plain,
    "plain HTTP raw": plain_raw,
}
