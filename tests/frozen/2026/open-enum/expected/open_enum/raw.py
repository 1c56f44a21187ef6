"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._raw import RawClient
from .operations import SET_LAMP
from .typed_dicts import SetLampRequestDict, SetLampResponseDict


class RawOpenEnumClient(RawClient):
    """Every operation of open-enum with dictionaries in and out."""

    def set_lamp(self, **request: Unpack[SetLampRequestDict]) -> SetLampResponseDict:
        """Calls `SetLamp`."""
        answer: SetLampResponseDict = self._call(SET_LAMP, request)
        return answer
