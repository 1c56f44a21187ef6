"""The `package` target: what turns modules into a distribution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..errors import ConfigurationError
from ..output.documents import (
    Markdown,
    Toml,
    code_block,
    code_span,
    plain,
    prose,
    toml,
    toml_key,
)
from ..output.paths import MANIFEST_NAME
from ..python.literals import Code
from .base import Package, Piece, Rendered, Verbatim
from .client import client_name
from .example import Shown, shown
from .snippets import Section

CLASSIFIERS: Final = (
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
    "Programming Language :: Python :: 3 :: Only",
    "Programming Language :: Python :: 3.11",
    "Programming Language :: Python :: 3.12",
    "Programming Language :: Python :: 3.13",
    "Typing :: Typed",
)
"""They hold for every package."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """What `package/pyproject.toml.jinja` receives; optional facts are None.

    Attributes:
        extras: Optional dependencies by the name of the extra.
        manifest: The file that says what the package was made by and from.
        files: What a source distribution holds, as patterns.
    """

    name: Toml
    version: Toml
    description: Toml
    license: Toml | None
    license_files: Toml | None
    author: Toml | None
    keywords: Toml | None
    classifiers: tuple[Toml, ...]
    urls: tuple[tuple[Toml, Toml], ...]
    extras: tuple[tuple[Toml, Toml], ...]
    module: Toml
    manifest: Toml
    files: Toml


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """A heading of the README, what to know before, or None, and a code block."""

    title: Markdown
    text: Markdown | None
    code: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmeView:
    """What `package/README.md.jinja` receives.

    Attributes:
        install_aws: How to install it with botocore, or None.
        calls: What the client does, the most telling first.
        errors, pages, awaited, plain, hooks, raw, stub, fixture, models, typed_dicts: Code blocks, or None where there is
            nothing to show.
        install_async: How to install it with httpx; None where that does not speak the protocol.
    """

    name: Markdown
    description: Markdown
    install: Markdown
    install_aws: Markdown | None
    calls: tuple[SectionView, ...]
    errors: Markdown | None
    pages: Markdown | None
    awaited: Markdown | None
    install_async: Markdown | None
    plain: Markdown | None
    hooks: Markdown | None
    raw: Markdown | None
    stub: Markdown | None
    fixture: Markdown | None
    models: Markdown | None
    typed_dicts: Markdown | None
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
    yield Rendered("pyproject.toml", "package/pyproject.toml.jinja", _project(package))
    yield from map(_license_text, metadata.license_files)
    yield Rendered("README.md", "package/README.md.jinja", _readme(package))
    changelog = ChangelogView(
        version=plain(metadata.version), operations=operations, types=types
    )
    yield Rendered("CHANGELOG.md", "package/CHANGELOG.md.jinja", changelog, begun=True)


def _project(package: Package) -> ProjectView:
    metadata = package.metadata
    licenses = [file.name for file in metadata.license_files]
    patterns = ("src", "CHANGELOG.md", *licenses, MANIFEST_NAME)
    return ProjectView(
        name=toml(metadata.name),
        version=toml(metadata.version),
        description=toml(description(package)),
        license=toml(metadata.license) if metadata.license else None,
        license_files=toml(licenses) if licenses else None,
        author=toml(metadata.author) if metadata.author else None,
        keywords=toml(metadata.keywords) if metadata.keywords else None,
        classifiers=tuple(map(toml, dict.fromkeys(CLASSIFIERS + metadata.classifiers))),
        urls=tuple((toml_key(label), toml(to)) for label, to in metadata.urls),
        extras=tuple(
            (toml_key(extra), toml(needs)) for extra, needs in _extras(package)
        ),
        module=toml(f"src/{package.module}"),
        manifest=toml_key(MANIFEST_NAME),
        files=toml([f"/{one}" for one in patterns]),
    )


def _license_text(file: Path) -> Verbatim:
    """Raises:
    ConfigurationError: The file cannot be read.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(
            f"{file}: the text of the licence cannot be read ({error.strerror}); correct `license-files`"
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(
            f"{file}: is not UTF-8; save the text of the licence as UTF-8"
        ) from error
    return Verbatim(file.name, text)


def _extras(package: Package) -> Iterator[tuple[str, list[str]]]:
    if "client" in package.targets and package.model.operations:
        if package.aws:
            yield "aws", ["botocore>=1.35"]
        if package.plain_http:
            yield "async", ["httpx>=0.27"]
    if "pydantic" in package.targets:
        yield "pydantic", ["pydantic>=2.8"]


def description(package: Package) -> str:
    """One line for the index of packages."""
    return package.metadata.description or f"Typed Python code for {package.title}."


def _readme(package: Package) -> ReadmeView:
    name = package.metadata.name
    found = shown(package)
    client = "client" in package.targets and bool(package.model.operations)
    used = found if client else None
    return ReadmeView(
        name=plain(name),
        description=plain(description(package)),
        install=code_block(Code(f"pip install {name}"), "sh"),
        install_aws=(
            code_block(Code(f"pip install '{name}[aws]'"), "sh")
            if package.aws and client
            else None
        ),
        calls=tuple(map(_section, used.calls)) if used is not None else (),
        errors=_block(used.errors if used is not None else None),
        pages=_block(used.pages if used is not None else None),
        awaited=_block(used.awaited if used is not None else None),
        install_async=(
            code_block(Code(f"pip install '{name}[{package.aws * 'aws,'}async]'"), "sh")
            if client and package.plain_http
            else None
        ),
        plain=_block(used.plain if used is not None else None),
        hooks=_block(used.hooks if used is not None else None),
        raw=_block(used.raw if used is not None else None),
        stub=_block(used.stub if used is not None else None),
        fixture=_block(used.fixture if used is not None else None),
        models=_block(
            found.models if found is not None and _dataclasses(package) else None
        ),
        typed_dicts=_block(_typed_dicts(package, found)),
        client=code_span(client_name(package)) if client else None,
        operations=len(package.model.operations),
        types=len(package.structures),
    )


def _dataclasses(package: Package) -> bool:
    return "dataclasses" in package.targets


def _typed_dicts(package: Package, found: Shown | None) -> Code | None:
    if found is None or "typed-dicts" not in package.targets:
        return None
    return found.typed_dicts


def _section(section: Section) -> SectionView:
    return SectionView(
        title=plain(section.title),
        text=prose(section.text) if section.text else None,
        code=code_block(section.code),
    )


def _block(code: Code | None) -> Markdown | None:
    return None if code is None else code_block(code)
