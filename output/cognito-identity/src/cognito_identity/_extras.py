"""Names the extra of this distribution that brings a package."""

from __future__ import annotations


def how_to_install(what: str, package: str, extra: str) -> str:
    """What to say where a package is missing."""
    from importlib.metadata import metadata, packages_distributions

    needed = f"{what} needs {package}, which is not installed; run: pip install"
    module = (__package__ or "").partition(".")[0]
    for name in packages_distributions().get(module, []):
        if extra in (metadata(name).get_all("Provides-Extra") or []):
            return f"{needed} '{name}[{extra}]'"
    return f"{needed} {package}"
