"""The `package` target: what turns modules into a distribution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..output.documents import Markdown, Toml, code_block, code_span, plain, toml
from ..python.literals import Code
from .base import Package, Piece, Rendered
from .client import client_name
from .example import Example, example


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """What `package/pyproject.toml.jinja` receives; optional facts are None."""

    name: Toml
    version: Toml
    description: Toml
    license: Toml | None
    author: Toml | None
    urls: tuple[tuple[Toml, Toml], ...]
    client: bool
    aws: bool
    module: Toml


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmeView:
    """What `package/README.md.jinja` receives.

    Attributes:
        aws: Code span of the extra that brings botocore, or None.
        dataclasses, typed_dicts, call, stub: Code blocks, or None where the package has nothing to show.
    """

    name: Markdown
    description: Markdown
    install: Markdown
    install_aws: Markdown | None
    call: Markdown | None
    models: Markdown | None
    typed_dicts: Markdown | None
    stub: Markdown | None
    client: Markdown | None
    operations: int
    types: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangelogView:
    """What `package/CHANGELOG.md.jinja` receives."""

    version: Markdown
    operations: int
    types: int


def package_pieces(package: Package) -> Iterator[Piece]:
    """The files around the modules."""
    metadata = package.metadata
    types = len(package.structures)
    operations = len(package.model.operations)
    project = ProjectView(
        name=toml(metadata.name),
        version=toml(metadata.version),
        description=toml(description(package)),
        license=toml(metadata.license) if metadata.license else None,
        author=toml(metadata.author) if metadata.author else None,
        urls=tuple((toml(label), toml(address)) for label, address in metadata.urls),
        client="client" in package.targets and bool(package.model.operations),
        aws=package.aws,
        module=toml(f"src/{package.module}"),
    )
    yield Rendered("pyproject.toml", "package/pyproject.toml.jinja", project)
    yield Rendered("README.md", "package/README.md.jinja", _readme(package))
    changelog = ChangelogView(
        version=plain(metadata.version), operations=operations, types=types
    )
    yield Rendered("CHANGELOG.md", "package/CHANGELOG.md.jinja", changelog)


def description(package: Package) -> str:
    """One line for the index of packages."""
    return package.metadata.description or f"Typed Python code for {package.title}."


def _readme(package: Package) -> ReadmeView:
    name = package.metadata.name
    shown = example(package)
    client = "client" in package.targets and bool(package.model.operations)
    return ReadmeView(
        name=plain(name),
        description=plain(description(package)),
        install=code_block(Code(f"pip install {name}"), "sh"),
        install_aws=(
            code_block(Code(f"pip install '{name}[aws]'"), "sh")
            if package.aws and client
            else None
        ),
        call=_block(shown.call if shown is not None and client else None),
        models=_block(
            shown.models if shown is not None and _dataclasses(package) else None
        ),
        typed_dicts=_block(_typed_dicts(package, shown)),
        stub=_block(shown.stub if shown is not None and client else None),
        client=code_span(client_name(package)) if client else None,
        operations=len(package.model.operations),
        types=len(package.structures),
    )


def _dataclasses(package: Package) -> bool:
    return "dataclasses" in package.targets


def _typed_dicts(package: Package, shown: Example | None) -> Code | None:
    if shown is None or "typed-dicts" not in package.targets:
        return None
    return shown.typed_dicts


def _block(code: Code | None) -> Markdown | None:
    return None if code is None else code_block(code)
