"""Operations of open-enum, as data."""

from ._operations import Operation, Service

SERVICE = Service(
    name="open_enum",
    title="open-enum",
)
SET_LAMP = Operation(
    service=SERVICE,
    name="SetLamp",
    method="set_lamp",
    input="SetLampRequest",
    output="SetLampResponse",
    signed=True,
    errors=(),
)

OPERATIONS: dict[str, Operation] = {
    "SetLamp": SET_LAMP,
}
"""Every operation, by the name that the API gives it."""
