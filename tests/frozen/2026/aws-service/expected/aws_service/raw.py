"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._raw import RawClient
from .operations import LIST_SCANS
from .typed_dicts import ListScansRequestDict, ListScansResponseDict


class RawScansClient(RawClient):
    """Every operation of Town Scans under the names and with the shapes of a boto3
    client.
    """

    def list_scans(
        self, **request: Unpack[ListScansRequestDict]
    ) -> ListScansResponseDict:
        """Lists what was scanned."""
        answer: ListScansResponseDict = self._call(LIST_SCANS, request)
        return answer
