"""What all targets share: the package that is planned, and the pieces that they plan."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import TypeAlias

from ..config import Settings
from ..errors import Diagnostics
from ..metadata import PackageMetadata
from ..python.annotations import Annotator
from ..python.naming import Names, ascii_words, decide
from ..python.reach import Reach, aliases, reach
from ..shapes import Model, Operation, ShapeId, Structure


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file that a template makes of a view.

    Attributes:
        path: Relative to the output folder, with forward slashes.
        begun: Only where there is none: from then on the file is the user's.
    """

    path: str
    template: str
    view: object
    begun: bool = False


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A file whose text is finished.

    Attributes:
        path: Relative to the output folder, with forward slashes.
    """

    path: str
    content: str


Piece: TypeAlias = Rendered | Verbatim


@dataclass(frozen=True, kw_only=True)
class Package:
    """The package that is planned: its model, and every decision that more than one file depends on.

    Attributes:
        module: Name of the import package.
        folder: Where its modules go, relative to the output folder.
        targets: Chosen by the user, with those that they need.
        skip_patterns: Whether a pattern that cannot be enforced is left out with a notice; else it is a problem.
    """

    model: Model
    names: Names
    reach: Reach
    aliases: frozenset[ShapeId]
    module: str
    folder: str
    targets: frozenset[str]
    metadata: PackageMetadata
    skip_patterns: bool

    @cached_property
    def title(self) -> str:
        """What the package is about, for people."""
        service = self.model.service
        return service.title if service is not None else self.metadata.name

    @cached_property
    def structures(self) -> tuple[Structure, ...]:
        """Structures that are no errors, in reading order."""
        shapes = (self.model.shapes[id_] for id_ in self.reach.order)
        return tuple(shape for shape in shapes if isinstance(shape, Structure))

    @cached_property
    def own_operations(self) -> dict[ShapeId, Operation]:
        """The one operation that each input belongs to.

        An input that several operations share says of none of them that it is theirs, so it is left out.
        """
        shared = Counter(operation.input for operation in self.model.operations)
        return {
            operation.input: operation
            for operation in self.model.operations
            if operation.input is not None and shared[operation.input] == 1
        }

    @property
    def aws(self) -> bool:
        return self.model.service is not None and self.model.service.aws

    @property
    def plain_http(self) -> bool:
        """Whether HTTP can be spoken without botocore: AWS JSON, and services that are not of AWS."""
        service = self.model.service
        return service is None or service.protocol in {"json", "http"}

    def annotator(self, home: str, later: frozenset[str] = frozenset()) -> Annotator:
        return Annotator(self.model, self.names, self.aliases, home, later)

    def path(self, name: str) -> str:
        return f"{self.folder}/{name}"


_NEEDS = {"client": ("dataclasses", "typed-dicts")}


def package(model: Model, settings: Settings, diagnostics: Diagnostics) -> Package:
    """Decides what all files of a package share."""
    module = settings.module
    wanted = set(settings.targets)
    for target in settings.targets:
        wanted.update(_NEEDS.get(target, ()))
    service = model.service
    words = ascii_words(service.name if service is not None else module)
    prefix = "".join(word[0].upper() + word[1:] for word in words)
    named = aliases(model)
    return Package(
        model=model,
        names=decide(model, prefix, named, diagnostics),
        reach=reach(model),
        aliases=named,
        module=module,
        folder=f"src/{module}" if "package" in wanted else module,
        targets=frozenset(wanted),
        metadata=settings.package,
        skip_patterns=settings.skip_patterns or (service is not None and service.aws),
    )


def runtime_file(package: Package, name: str) -> Verbatim:
    """A module that is the same in every package."""
    source = files("schemawright.runtime").joinpath(name).read_text("utf-8")
    return Verbatim(package.path(name), source.replace("\r\n", "\n"))
