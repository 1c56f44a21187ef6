"""The tables of `docs/templates.md`, made from the views themselves: `python -m tests.template_docs` writes them."""

from __future__ import annotations

import dataclasses
import inspect
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args, get_type_hints
from unittest.mock import patch

from schemawright.config import Settings
from schemawright.metadata import PackageMetadata
from schemawright.output.rendering import Renderer
from schemawright.pipeline import build

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "templates.md"
MARK = "<!-- From here on: python -m tests.template_docs -->\n"
TARGETS = ("dataclasses", "typed-dicts", "client", "package", "pydantic")

COMMON = {
    (
        "aliases",
        "tuple[Code, ...]",
    ): "Assignments of names of unions and recursive collections.",
    ("annotation", "Code"): "Its type.",
    ("author", "Toml | None"): "Who publishes the package.",
    ("aws", "bool"): "Whether the service is one of AWS.",
    (
        "classifiers",
        "tuple[Toml, ...]",
    ): "Classifiers of the index, those of the configuration last.",
    ("class_doc", "Code"): "Docstring of the class, to stand in column 4.",
    ("client", "Markdown | None"): "Name of the client.",
    ("client", "bool"): "Whether the package has clients.",
    ("code", "Code"): "Its code in the API, as a literal.",
    ("code", "Markdown"): "A code block.",
    ("description", "Markdown"): "One line on the package.",
    ("description", "Toml"): "One line on the package.",
    ("doc", "Code"): "Docstring.",
    ("doc", "Code | None"): "Docstring, or None.",
    ("head", "Code"): "The line or lines that begin it.",
    ("imports", "Code"): "The import statements, sorted.",
    ("install", "Markdown"): "How to install the package, a code block.",
    ("license", "Toml | None"): "An SPDX expression.",
    ("keywords", "Toml | None"): "A list of words.",
    ("license_files", "Toml | None"): "A list of the names of texts.",
    ("literal_name", "Code"): "Its name as a literal.",
    ("module", "Identifier"): "The module that it lives in.",
    ("module", "Toml"): "The folder of the import package.",
    ("name", "Identifier"): "Its name in Python.",
    ("name", "Markdown"): "Name of the distribution.",
    ("name", "Toml"): "Name of the distribution.",
    ("operations", "int"): "How many operations the package has.",
    ("service", "Code"): "The assignment of the record of the service.",
    ("text", "Markdown | None"): "What to know before, or None.",
    ("title", "Markdown"): "The heading.",
    ("types", "int"): "How many types the package has.",
    ("urls", "tuple[tuple[Toml, Toml], ...]"): "Labels and addresses.",
    ("value", "Code"): "Its value as a literal.",
    ("version", "Markdown"): "Version of the package.",
    ("version", "Toml"): "Version of the package.",
}
"""What fields hold that need no explanation where they stand, by name and type; the views say the rest."""

BLOCK = "A code block, or None where there is nothing to show."


@cache
def received() -> dict[str, type]:
    """The view of each template, as generation hands it over."""
    found: dict[str, type] = {}
    render = Renderer.render

    def recording(self: Renderer, template: str, view: object) -> str:
        found[template] = type(view)
        return render(self, template, view)

    with patch.object(Renderer, "render", recording):
        build(
            Settings(
                schemas=ROOT / "schemas" / "cognito-identity",
                service="cognito-identity",
                output=ROOT / "nowhere",
                module="nothing",
                targets=TARGETS,
                package=PackageMetadata(name="nothing"),
            )
        )
    return dict(sorted(found.items()))


def tables() -> str:
    """A table a template, and one for each kind of part that views are made of."""
    views = received()
    lines: list[str] = []
    for template, view in views.items():
        lines += [f"### `{template}`", "", *_about(view, template), *_table(view), ""]
    lines += ["## Parts of views", ""]
    parts = {part.__name__: part for view in views.values() for part in _parts(view)}
    for name in sorted(parts):
        lines += [f"### {name}", "", *_about(parts[name]), *_table(parts[name]), ""]
    return "\n".join(lines).rstrip() + "\n"


def _about(view: type, template: str = "") -> Iterator[str]:
    first = (inspect.getdoc(view) or "").split("\n\n")[0].replace("\n", " ")
    if not template:
        yield from (first, "")
    elif rest := re.sub(r"^What `[^`]+` receives(; )?\.?", "", first):
        yield from (f"{rest[0].upper()}{rest[1:]}", "")


def _table(view: type) -> Iterator[str]:
    told = field_texts(view)
    yield "| field | type | |"
    yield "|---|---|---|"
    for field in dataclasses.fields(view):
        kind = str(field.type).replace("|", "\\|")
        yield f"| `{field.name}` | `{kind}` | {told[field.name]} |"


def field_texts(view: type) -> dict[str, str]:
    """What the docstring says of each field; `COMMON` where it says nothing."""
    section = (inspect.getdoc(view) or "").partition("\nAttributes:\n")[2]
    found = {field.name: _usual(field) for field in dataclasses.fields(view)}
    for entry in re.findall(
        r"^    (\w[\w, ]*): (.+(?:\n {8,}.+)*)", section, re.MULTILINE
    ):
        text = " ".join(entry[1].split()).replace("|", "\\|")
        found |= dict.fromkeys(entry[0].split(", "), text)
    return found


def _usual(field: dataclasses.Field[object]) -> str:
    kind = str(field.type)
    if part := re.fullmatch(r"tuple\[(\w+), \.\.\.\]", kind):
        return f"One [{part[1]}](#{part[1].lower()}) each."
    return COMMON.get((field.name, kind), BLOCK if kind == "Markdown | None" else "")


def _parts(view: type) -> Iterator[type]:
    """The dataclasses that a view holds, at any depth."""
    for hint in get_type_hints(view).values():
        for part in _classes(hint):
            yield part
            yield from _parts(part)


def _classes(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        yield hint
    for inner in get_args(hint):
        yield from _classes(inner)


def page(text: str) -> str:
    """The page with its tables as they should be."""
    return f"{text.partition(MARK)[0]}{MARK}\n{tables()}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text("utf-8")), encoding="utf-8")
    sys.exit()
