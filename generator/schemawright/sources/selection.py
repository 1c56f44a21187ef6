"""Which operations are wanted, as globs over their names."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from fnmatch import fnmatchcase

from ..errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Selection:
    """All operations, unless there are globs.

    Attributes:
        include: Empty takes every operation.
        exclude: These win.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.include or self.exclude)

    def of(self, names: Collection[str], label: str) -> frozenset[str]:
        """The names that are wanted.

        Args:
            label: What messages call the source of the operations.

        Raises:
            ConfigurationError: A glob fits no operation, or none is left.
        """
        wrong = [
            f"{label}: `{setting}` has `{glob}`, which fits no operation{_hint(glob, names)}"
            for setting, globs in (
                ("operations", self.include),
                ("exclude-operations", self.exclude),
            )
            for glob in globs
            if not any(fnmatchcase(name, glob) for name in names)
        ]
        if wrong:
            raise ConfigurationError("\n".join(wrong))
        kept = frozenset(name for name in names if self._takes(name))
        if not kept:
            raise ConfigurationError(
                f"{label}: `exclude-operations` leaves no operation; take a glob out of it"
            )
        return kept

    def _takes(self, name: str) -> bool:
        def fits(globs: tuple[str, ...]) -> bool:
            return any(fnmatchcase(name, glob) for glob in globs)

        return (not self.include or fits(self.include)) and not fits(self.exclude)


ALL = Selection()


def _hint(glob: str, names: Collection[str]) -> str:
    if not names:
        return "; there are none, so take the setting out"
    by_part = dict(_parts(glob, names))
    near = get_close_matches(_literal(glob), by_part, n=3, cutoff=0.8)
    if not near:
        some = ", ".join(f"`{name}`" for name in sorted(names)[:3])
        return f"; operations are spelt as in {some}"
    meant = dict.fromkeys(by_part[part] for part in near)
    return f"; did you mean {' or '.join(f'`{name}`' for name in meant)}?"


def _parts(glob: str, names: Collection[str]) -> Iterator[tuple[str, str]]:
    """What the text of a glob is compared with, each with the name that it is of: as much of its start or end."""
    length = len(_literal(glob)) + 1
    for name in sorted(names, reverse=True):
        yield (name[:length] if glob.endswith("*") else name), name
        if glob.startswith("*"):
            yield name[-length:], name


def _literal(glob: str) -> str:
    return glob.replace("*", "").replace("?", "")
