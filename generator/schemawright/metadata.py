"""What the generated `pyproject.toml` says of the package, and what it must hold to be built and uploaded."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from .errors import ConfigurationError

DESCRIPTION_LIMIT: Final = 512
"""Characters that the index takes for `Summary`."""
LABEL_LIMIT: Final = 32
"""Characters that the metadata specification gives to the label of a link."""

_GENERATED: Final = ("pyproject.toml", "readme.md", "changelog.md")
_NAME: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
_PLAIN_FILE_NAME: Final = re.compile(r"[A-Za-z0-9_.-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageMetadata:
    """What the generated `pyproject.toml` says of the package.

    Attributes:
        name: The distribution's name, as `pip install` takes it.
        description: One line; empty where the target makes one from the service's title.
        license: An SPDX expression, or None.
        license_files: Texts of the licence; copied into the package under their own names.
        keywords: Words to be found by.
        classifiers: Those of the index that are added to those which hold for every package.
        urls: Labels and addresses, in the order given.
    """

    name: str
    version: str = "0.1.0"
    description: str = ""
    license: str | None = None
    license_files: tuple[Path, ...] = ()
    author: str | None = None
    keywords: tuple[str, ...] = ()
    classifiers: tuple[str, ...] = ()
    urls: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageOptions:
    """`PackageMetadata` as far as one place states it; None is unsaid."""

    name: str | None = None
    version: str | None = None
    description: str | None = None
    license: str | None = None
    license_files: tuple[Path, ...] | None = None
    author: str | None = None
    keywords: tuple[str, ...] | None = None
    classifiers: tuple[str, ...] | None = None
    urls: tuple[tuple[str, str], ...] | None = None


def settle_metadata(said: PackageOptions, module: str) -> PackageMetadata:
    """Complete metadata that a build backend and an index accept.

    Raises:
        ConfigurationError: They would not; everything that is wrong is told.
    """
    if faults := list(_faults(said)):
        raise ConfigurationError("\n".join(faults))
    return PackageMetadata(
        name=said.name or module.strip("_").replace("_", "-") or "package",
        version=said.version or "0.1.0",
        description=said.description or "",
        license=said.license,
        license_files=said.license_files or (),
        author=said.author,
        keywords=said.keywords or (),
        classifiers=said.classifiers or (),
        urls=said.urls or (),
    )


def _faults(said: PackageOptions) -> Iterator[str]:
    yield from _unprintable(said)
    yield from _identity_faults(said)
    yield from _license_faults(said)
    if len(said.description or "") > DESCRIPTION_LIMIT:
        yield f"`description` of the package has more than {DESCRIPTION_LIMIT} characters; shorten it"
    for word in said.keywords or ():
        if "," in word:
            yield f"the keyword `{word}` holds a comma; give each keyword as a text of its own"
    yield from _url_faults(said.urls or ())


def _unprintable(said: PackageOptions) -> Iterator[str]:
    """Metadata are lines, so a line break in one is the beginning of another."""
    texts = {
        "description": [said.description] if said.description else [],
        "author": [said.author] if said.author else [],
        "keywords": said.keywords or (),
        "classifiers": said.classifiers or (),
        "urls": [text for pair in said.urls or () for text in pair],
    }
    for key, values in texts.items():
        for value in values:
            if not value.strip() or any(map(_breaks_a_line, value)):
                yield f"`{key}` of the package must be text on one line, and {value!a} is not"


def _breaks_a_line(letter: str) -> bool:
    """Controls, halves of surrogate pairs, and Unicode's separators of lines and paragraphs."""
    return unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"}


def _identity_faults(said: PackageOptions) -> Iterator[str]:
    if said.name is not None and not _NAME.fullmatch(said.name):
        yield (
            f"{said.name!a} is no name for a package; take letters, digits, hyphens, dots and underscores, "
            "with a letter or digit at each end"
        )
    if said.version is not None:
        from packaging.version import InvalidVersion, Version

        try:
            Version(said.version)
            valid = said.version.isascii() and said.version == said.version.strip()
        except InvalidVersion:
            valid = False
        if not valid:
            yield f"{said.version!a} is no version of a package; write one such as 1.2.0 or 1.2.0rc1"


def _license_faults(said: PackageOptions) -> Iterator[str]:
    if said.license is not None:
        from packaging.licenses import (
            InvalidLicenseExpression,
            canonicalize_license_expression,
        )

        try:
            canonicalize_license_expression(said.license)
        except InvalidLicenseExpression:
            yield (
                f"{said.license!a} is no SPDX expression of a licence; write one such as MIT or "
                "`Apache-2.0 OR MIT`, or LicenseRef-Proprietary for one that has no identifier"
            )
    for classifier in said.classifiers or ():
        if said.license is not None and classifier.startswith("License ::"):
            yield f"the classifier `{classifier}` is refused beside an SPDX expression; give `license` instead"
    names = Counter(file.name.lower() for file in said.license_files or ())
    for file in said.license_files or ():
        if not _PLAIN_FILE_NAME.fullmatch(file.name):
            yield f"{file}: a licence is copied by its name; take letters, digits, dots, hyphens and underscores"
        elif names[file.name.lower()] > 1 or file.name.lower() in _GENERATED:
            yield f"{file}: another file of the package has this name; rename it"


def _url_faults(urls: tuple[tuple[str, str], ...]) -> Iterator[str]:
    labels = Counter(label for label, _ in urls)
    for label, number in labels.items():
        if number > 1:
            yield f"`urls` of the package has the label `{label}` twice; keep one of them"
        if "," in label or not 0 < len(label) <= LABEL_LIMIT:
            yield (
                f"the label {label!a} of a link cannot be; "
                f"take up to {LABEL_LIMIT} characters and no comma"
            )
    for _, address in urls:
        if not _is_web_address(address):
            yield f"{address!a} is no web address; write one such as https://example.org/"


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    blank = any(letter.isspace() for letter in address)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not blank
