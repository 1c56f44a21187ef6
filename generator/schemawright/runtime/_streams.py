"""Bodies that are read piece by piece, as boto3 hands them over."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Protocol


class StreamingBody(Protocol):
    """What boto3 gives for the body of an answer. Read it once, and close it."""

    def read(self, amt: int | None = None, /) -> bytes:
        """As many bytes as are asked for, or all that are left."""
        ...

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """Pieces of a size; the last one may be shorter."""
        ...

    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> Iterator[bytes]:
        """Lines, without their ends unless asked for."""
        ...

    def close(self) -> None:
        """Gives the connection back."""
        ...


class ReadBody(BytesIO):
    """A body that is there already, in the form of one that is still to come."""

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        while chunk := self.read(chunk_size):
            yield chunk

    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> Iterator[bytes]:
        del chunk_size  # all is there
        yield from self.read().splitlines(keepends)
