"""Operations of untyped-exception, as data."""

from ._operations import Operation, Service

SERVICE = Service(
    name="untyped_exception",
    title="untyped-exception",
)
BORROW_BOOK = Operation(
    service=SERVICE,
    name="BorrowBook",
    method="borrow_book",
    input="BorrowBookRequest",
    output="BorrowBookResponse",
    signed=True,
    errors=(),
)

OPERATIONS: dict[str, Operation] = {
    "BorrowBook": BORROW_BOOK,
}
"""Every operation, by the name that the API gives it."""
