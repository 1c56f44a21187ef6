"""What datamodel-code-generator is given for a library, and what differs between libraries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .foreign_checks import Checks
from .plain_values import Schema

PACKAGE = "_package"
"""Stands for the generated package in import paths: the generator takes no relative ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What differs between the libraries that models are made for.

    Attributes:
        name: For people.
        module: The generated module.
        helpers: The module that is copied beside it.
        base: What its classes are made of, in `helpers`.
        reserved: Names that its classes may not have, because the module imports them.
        attributes: Names that its base class has, so that no member may have them.
        blob: Import path of the type of bytes.
    """

    name: str
    module: str
    helpers: str
    base: str
    reserved: frozenset[str]
    attributes: frozenset[str]
    blob: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """What the generator is given.

    Attributes:
        document: The schemas, under `$defs`.
        attributes: Name of the attribute of each member, by `Class.member`.
        classes: Names of the structures, in reading order.
        aliases: Names of everything else that is defined.
        descriptions: Texts of the aliases, by name.
        enums: Names of the enums that the models use.
        checks: What the patterns of the document stand for.
    """

    document: Schema
    attributes: Mapping[str, str]
    classes: tuple[str, ...]
    aliases: tuple[str, ...]
    descriptions: Mapping[str, str]
    enums: tuple[str, ...]
    checks: Checks
