"""Schemas that files define inside themselves (`$defs`, `definitions`, `components/schemas`), and their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..errors import Place
from ..sources.base import Document
from ..sources.titles import one_word
from .values import is_list, is_object

_Definition = tuple[Document, str, Any]
_LOCAL = ("#/$defs/", "#/definitions/", "#/components/schemas/")


def local_definitions(
    documents: Sequence[Document], taken: set[str]
) -> Mapping[str, Sequence[tuple[str, str, Any]]]:
    """For each file the pointer, name and schema of what it defines inside itself.

    A definition keeps its own name where no document and no other file has one of that name, or where all files
    have the same one. Else it is qualified with the document's name, in every file alike.
    """
    groups: dict[str, list[_Definition]] = {}
    for document in documents:
        for pointer, key, raw in _definitions(document):
            groups.setdefault(one_word(key) or "Schema", []).append(
                (document, pointer, raw)
            )
    shared = _alike(groups)
    found: dict[str, list[tuple[str, str, Any]]] = {}
    for short, group in groups.items():
        own = short not in taken and (len(group) == 1 or short in shared)
        for document, pointer, raw in group:
            name = short if own else _qualified(document.name + short, taken)
            found.setdefault(document.file, []).append((pointer, name, raw))
            if not own:
                taken.add(name)
    # Names that were only reserved: the caller takes each when it meets it.
    taken.difference_update(
        name for definitions in found.values() for _, name, _ in definitions
    )
    return found


def _qualified(name: str, taken: set[str]) -> str:
    made, number = name, 1
    while made in taken:
        number += 1
        made = f"{name}{number}"
    return made


def _definitions(document: Document) -> Iterator[tuple[str, str, Any]]:
    schema = document.schema
    if not is_object(schema) or document.pointer:
        return
    components = schema.get("components")
    for pointer, container in (
        ("/$defs", schema.get("$defs")),
        ("/definitions", schema.get("definitions")),
        (
            "/components/schemas",
            components.get("schemas") if is_object(components) else None,
        ),
    ):
        if is_object(container):
            for key, raw in container.items():
                yield (Place("", pointer) / key).pointer, key, raw


def _alike(groups: Mapping[str, Sequence[_Definition]]) -> set[str]:
    """Names that all files define in the same words, and whose references lead to such names only."""
    alike = {
        short
        for short, group in groups.items()
        if len({document.file for document, _, _ in group}) == len(group) > 1
        and all(
            raw == group[0][2] and pointer == group[0][1]
            for _, pointer, raw in group[1:]
        )
    }
    leads = {short: set(_leads_to(groups[short][0][2])) for short in alike}
    while spoilt := {
        short for short in alike if any(each not in alike for each in leads[short])
    }:
        alike -= spoilt
    return alike


def _leads_to(value: object) -> Iterator[str]:
    if is_object(value):
        for name, each in value.items():
            if name in (
                "$ref",
                "$dynamicRef",
                "$recursiveRef",
                "$id",
                "$anchor",
            ) and isinstance(each, str):
                yield next(
                    (
                        one_word(each[len(head) :])
                        for head in _LOCAL
                        if each.startswith(head)
                    ),
                    "",
                )
            else:
                yield from _leads_to(each)
    elif is_list(value):
        for each in value:
            yield from _leads_to(each)
