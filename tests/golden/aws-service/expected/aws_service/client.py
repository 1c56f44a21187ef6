"""Client of Town Scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import ServiceClient
from .models import ListScansRequest

if TYPE_CHECKING:
    from datetime import datetime

    from .models import ListScansResponse
    from .raw import RawScansClient


class ScansClient(ServiceClient):
    """Every operation of Town Scans as a method.

    Args:
        transport: How requests travel. Defaults to botocore, with its usual credentials
            and settings.
        region_name: AWS region, where no transport is given.
        validate: Whether requests are checked before they are sent.
    """

    @property
    def raw(self) -> RawScansClient:
        """The same operations with dictionaries in and out, named and shaped like a boto3 client."""
        from .raw import RawScansClient

        return RawScansClient(self._transport)

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


Client = ScansClient
