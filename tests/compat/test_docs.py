"""`docs/compatibility.md` against the rules: the page shows the table, whole and as it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from schemawright.compatibility.rules import RULES, SECTIONS, Rule
from schemawright.releases.diff_reports import FORMAT

PAGE = (Path(__file__).parents[2] / "docs" / "compatibility.md").read_text("utf-8")
HEAD = (
    "| rule | sent | answered | read | what it says | why |\n|---|---|---|---|---|---|"
)


def row(rule: Rule) -> str:
    """A rule as the page shows it."""
    said = rule.text.format(place="X", old="*old*", new="*new*")
    verdicts = f"{rule.input} | {rule.output} | {rule.strict}"
    return f"| `{rule.id}` | {verdicts} | {said} | {rule.why} |"


def table(rules: tuple[Rule, ...]) -> str:
    return "\n".join([HEAD, *map(row, rules)])


@pytest.mark.parametrize("title", list(SECTIONS))
def test_the_page_shows_the_rules(title: str) -> None:
    section = PAGE.split(f"\n### {title}\n")[1].split("\n### ")[0].split("\n## ")[0]
    shown = "\n".join(line for line in section.splitlines() if line.startswith("|"))
    assert shown == table(SECTIONS[title])


def test_ids_are_their_own_and_in_kebab_case() -> None:
    ids = [rule.id for section in SECTIONS.values() for rule in section]
    assert len(ids) == len(set(ids)) == len(RULES) > 40
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", one) for one in ids)


def test_the_page_names_the_format() -> None:
    assert f'"format": {FORMAT}' in PAGE


def test_links_lead_somewhere() -> None:
    anchors = {
        re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
        for title in re.findall(r"^#+ (.+)$", PAGE, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) <= anchors
