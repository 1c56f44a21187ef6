"""Paginators of async boto3-shaped clients; they take and give what boto3's do."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from functools import partial
from typing import Any

from ._operations import Operation
from ._paging import paginator_of
from ._raw_paging import Iteration, Method, completed, joined, searching


class AsyncRawPaginator:
    """Makes iterables of pages: `async for page in paginator.paginate(…)`."""

    def __init__(self, operation: Operation, method: Method) -> None:
        self._operation = operation
        self._method = method

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"

    def paginate(
        self,
        /,
        *,
        PaginationConfig: Mapping[str, Any] | None = None,
        **request: Any,
    ) -> AsyncRawPages:
        """The pages of a request; see `RawPaginator.paginate`."""
        config = PaginationConfig or {}
        return AsyncRawPages(self._operation, self._method, config, request)


class AsyncRawPages:
    """The pages of one request. Each iteration begins anew. Attributes are those of `RawPages`."""

    def __init__(
        self,
        operation: Operation,
        method: Method,
        config: Mapping[str, Any],
        request: Mapping[str, Any],
    ) -> None:
        self._begin = partial(Iteration, operation, config, request)
        self._method = method
        # What is wrong with the configuration is told here, not at the first page.
        self._begin()
        self.result_keys = paginator_of(operation).result_keys
        self.resume_token: str | None = None

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        iteration = self._begin()
        while iteration.request is not None:
            page = iteration.page(await self._method(**iteration.request))
            self.resume_token = iteration.resume_token
            yield page
            iteration.go_on()
            self.resume_token = iteration.resume_token

    async def build_full_result(self) -> dict[str, Any]:
        """All pages as one answer, with `NextToken` where `MaxItems` left something."""
        whole: dict[str, Any] = {}
        async for page in self:
            whole = joined(whole, page, self.result_keys)
        return completed(whole, self.result_keys, self.resume_token)

    async def search(self, expression: str) -> AsyncIterator[Any]:
        """What a JMESPath expression finds on each page, lists item by item; see `RawPages.search`."""
        find = searching(expression)
        async for page in self:
            for found in find(page):
                yield found
