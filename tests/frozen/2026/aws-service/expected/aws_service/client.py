"""Client of Town Scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import ServiceClient
from .models import ListScansRequest
from .operations import LIST_SCANS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from .models import ListScansResponse, ScanDescription
    from .raw import RawScansClient


class ScansClient(ServiceClient):
    """Every operation of Town Scans as a method.

    Args:
        transport: How requests travel. Defaults to botocore, with its usual credentials
            and settings.
        region_name: AWS region, where no transport is given.
        validate: Whether requests are checked before they are sent.
        strict_answers: Whether answers must fit their schemas as requests must.
            Otherwise unknown members and values of enums pass, and a required member
            that is missing is None.
        timeout: Seconds until an answer is needed, for every call; None leaves it to
            the transport.
        hooks: See every call, in this order.
    """

    @property
    def raw(self) -> RawScansClient:
        """The same operations with dictionaries in and out, named and shaped like a boto3 client."""
        from .raw import RawScansClient

        return RawScansClient(self._transport, self._settings)

    def list_scans(
        self,
        *,
        next_token: str | None = None,
        after: datetime | None = None,
    ) -> ListScansResponse:
        """Lists what was scanned.

        Args:
            next_token: Where the last page ended.
            after: Only scans made later.

        Raises:
            ScannerBusyException:
        """
        return self.send(
            ListScansRequest(
                next_token=next_token,
                after=after,
            )
        )

    def list_scans_pages(
        self,
        *,
        next_token: str | None = None,
        after: datetime | None = None,
        limit: int | None = None,
    ) -> Iterator[ListScansResponse]:
        """The pages of `list_scans`, each asked for when it is needed.

        Takes what `list_scans` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_SCANS,
            ListScansRequest(
                next_token=next_token,
                after=after,
            ),
            limit,
        )

    def list_scans_items(
        self,
        *,
        next_token: str | None = None,
        after: datetime | None = None,
        limit: int | None = None,
    ) -> Iterator[ScanDescription]:
        """What is on the pages of `list_scans`, each asked for when it is needed.

        Takes what `list_scans` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_SCANS,
            ListScansRequest(
                next_token=next_token,
                after=after,
            ),
            limit,
        )


Client = ScansClient
