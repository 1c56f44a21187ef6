"""Operations of description-wrapper, as data."""

from ._operations import Operation, Service

SERVICE = Service(
    name="description_wrapper",
    title="description-wrapper",
)
ADD_BOOK = Operation(
    service=SERVICE,
    name="AddBook",
    method="add_book",
    input="AddBookRequest",
    output=None,
    signed=True,
    errors=(),
)

OPERATIONS: dict[str, Operation] = {
    "AddBook": ADD_BOOK,
}
"""Every operation, by the name that the API gives it."""
