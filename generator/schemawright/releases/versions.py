"""Which version follows another one, as semantic versioning has it; versions are those of Python packages (PEP 440)."""

from __future__ import annotations

from packaging.version import InvalidVersion, Version

from ..compatibility.changes import Verdict
from ..errors import ConfigurationError


def parsed(text: str, what: str) -> Version:
    """Raises:
    ConfigurationError: It is no version.
    """
    try:
        return Version(text)
    except InvalidVersion:
        raise ConfigurationError(
            f"{what} is {text!a}, which is no version; write one such as 1.2.0 or 1.2.0rc1"
        ) from None


def is_version(text: str) -> bool:
    """Whether a text is one."""
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True


def next_version(released: Version, worst: Verdict | None) -> Version:
    """The lowest version that says what happened since another one.

    Breaking changes raise the first number, compatible ones the second, all else the third. While the first is zero,
    breaking changes raise the second number, and all else the third. What follows a pre-release is the release that it
    announced: nothing was promised yet.
    """
    major, minor, patch = (*released.release, 0, 0)[:3]
    numbers: tuple[int, ...]
    if released.is_prerelease:
        numbers = (major, minor, patch, *released.release[3:])
    elif worst is Verdict.BREAKING:
        numbers = (major + 1, 0, 0) if major else (0, minor + 1, 0)
    elif worst is Verdict.COMPATIBLE and major:
        numbers = (major, minor + 1, 0)
    else:
        numbers = (major, minor, patch + 1)
    epoch = f"{released.epoch}!" if released.epoch else ""
    return Version(epoch + ".".join(map(str, numbers)))


def is_enough(version: Version, proposed: Version, released: Version) -> bool:
    """Whether a version may be given; a pre-release of what is asked for may."""
    return version > released and Version(version.base_version) >= proposed
