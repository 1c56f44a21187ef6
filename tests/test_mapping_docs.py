"""`docs/mapping.md` against the code: it names every keyword, and its examples are true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemawright.python.naming import pascal, snake, upper
from schemawright.python.patterns import translate
from schemawright.schemas.keywords import KEYWORDS
from schemawright.schemas.paging import LIMITS, TOKENS

PAGE = (Path(__file__).parent.parent / "docs" / "mapping.md").read_text("utf-8")
RULES = {"classes": pascal, "members": snake, "enum values": upper}


def section(title: str) -> str:
    """A chapter, without those that follow it."""
    return PAGE.split(f"\n## {title}\n")[1].split("\n## ")[0]


def rows(text: str) -> Iterator[list[str]]:
    """The cells of every row of every table."""
    for line in text.splitlines():
        if line.startswith("| ") and not line.startswith("|---"):
            yield [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def test_every_keyword_has_a_row_and_every_row_a_keyword() -> None:
    named = [
        match[1]
        for first, *_ in rows(section("Keywords"))
        if (match := re.fullmatch(r"`(.+)`", first))
    ]
    assert sorted(named) == sorted(KEYWORDS)


def test_the_rows_of_a_table_are_complete() -> None:
    for table in re.findall(r"(?:^\|.*\n)+", PAGE, re.MULTILINE):
        widths = {len(cells) for cells in rows(table)}
        assert len(widths) == 1, table


@pytest.mark.parametrize("rule", list(RULES))
def test_names_are_as_told(rule: str) -> None:
    (examples,) = [cells[2] for cells in rows(section("Names")) if cells[0] == rule]
    told = re.findall(r"`([^`]+)` → `([^`]+)`", examples)
    assert told
    assert [(wire, RULES[rule](wire)) for wire, _ in told] == told


@pytest.mark.parametrize(
    ("pattern", "python"),
    [
        (r"\d", "[0-9]"),
        (r"\w", "[0-9A-Za-z_]"),
        ("a$", r"a\Z"),
        (r"\u{1F600}", r"\U0001f600"),
    ],
)
def test_patterns_are_translated_as_told(pattern: str, python: str) -> None:
    assert translate(pattern).source == python


def test_links_lead_somewhere() -> None:
    anchors = {
        re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
        for title in re.findall(r"^#+ (.+)$", PAGE, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) <= anchors


def test_names_that_tell_pages() -> None:
    """The rule lists every name that it goes by."""
    rule = PAGE.partition("### Pages")[2].partition("### ")[0]
    tokens, limits = re.findall(r"called ((?:`\w+`(?:,\s+|\s+or\s+)?)+)", rule)
    for names, known in ((tokens, TOKENS), (limits, LIMITS)):
        assert {name.lower() for name in re.findall(r"`(\w+)`", names)} == known
