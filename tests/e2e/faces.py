"""The faces of a generated client as one: methods take the members of a request as keywords, and give dataclasses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import pytest

from tests.packages import submodule


@dataclass
class Face:
    """Calls operations in one of the ways that a package offers.

    Attributes:
        send: Takes an operation and a request object or None; gives the response object or None.
        refusal: The class of what `send` raises when the service refuses.
        done: Names of the operations that were answered.
    """

    package: ModuleType
    send: Callable[[Any, Any], Any]
    refusal: type[Exception]
    done: set[str] = field(default_factory=set)

    def __getattr__(self, method: str) -> Callable[..., Any]:
        operations = submodule(self.package, "operations").OPERATIONS
        (operation,) = (one for one in operations.values() if one.method == method)

        def call(**members: Any) -> Any:
            request = None
            if operation.input is not None:
                request = getattr(self.package, operation.input)(**members)
            answer = self.send(operation, request)
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


def typed(package: ModuleType, transport: Any) -> Face:
    client = package.Client(transport)

    def send(operation: Any, request: Any) -> Any:
        if request is None:
            return getattr(client, operation.method)()
        return client.send(request)

    return Face(package, send, package.ServiceError)


def raw(package: ModuleType, transport: Any) -> Face:
    from botocore.exceptions import ClientError

    client = package.Client(transport).raw
    runtime = submodule(package, "_runtime")

    def send(operation: Any, request: Any) -> Any:
        wire = {} if request is None else request.to_dict()
        answer = getattr(client, operation.method)(**wire)
        assert answer.pop("ResponseMetadata")["HTTPStatusCode"] == 200
        if operation.output is None:
            return None
        return runtime.codec_titled(operation.output).parse(answer)

    return Face(package, send, ClientError)


FACES = {"typed": typed, "raw": raw}
