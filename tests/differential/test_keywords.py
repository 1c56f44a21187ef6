"""Schemas that hold every keyword of drafts 7 and 2020-12, judged as they were written and as they were normalized."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from schemawright.schemas.keywords import KEYWORDS, Draft, Treatment
from tests.differential.judging import Subject, instances, judged
from tests.differential.packages import (
    SCHEMAS,
    THEMES,
    keywords,
    keywords_of,
    theme_subjects,
)
from tests.differential.subjects import judge_of, read, registry_of, without

COUNT = 200

_JUDGED = (Treatment.TYPED, Treatment.ENFORCED)


@pytest.mark.parametrize("theme", THEMES)
def test_verdicts_agree(theme: str) -> None:
    findings: list[str] = []
    for subject in theme_subjects(theme):
        tally = judged(subject, COUNT)
        findings += tally.findings
        assert tally.judged == COUNT, f"{subject.title}: only {tally.judged} instances"
        assert tally.valid, f"{subject.title}: no valid instance"
        assert tally.invalid, f"{subject.title}: no invalid instance"
    assert not findings, "\n".join(findings[:20])


def test_every_structure_of_the_originals_is_judged_by_them() -> None:
    for theme in THEMES:
        for subject in theme_subjects(theme):
            own = SCHEMAS / theme / f"{_file_name(subject.title)}.json"
            assert ("original" in subject.judges) == own.exists()


def test_every_keyword_is_there() -> None:
    wanted = {
        keyword.name
        for keyword in KEYWORDS.values()
        if keyword.treatment in _JUDGED and keyword.until >= Draft.D7
    }
    wanted |= {"definitions", "dependencies", "additionalItems", "$anchor", "$id"}
    wanted |= {"$dynamicRef", "$recursiveRef"}
    assert wanted <= {keyword for theme in THEMES for keyword in keywords_of(theme)}


def _deciding() -> list[tuple[str, str]]:
    return [
        (theme, keyword)
        for theme in THEMES
        for keyword in keywords_of(theme)
        if keyword in KEYWORDS and KEYWORDS[keyword].treatment in _JUDGED
    ]


# Keywords that their draft does not know or does not read there, and a `not` beside what refuses the same.
_NEVER_ALONE = {
    ("draft7", "maximum"),
    ("unevaluated", "not"),
    ("draft6", "if"),
    ("draft6", "then"),
    ("draft7", "prefixItems"),
    ("draft7", "minContains"),
    ("draft7", "dependentRequired"),
    ("draft7", "dependentSchemas"),
    ("draft7", "unevaluatedItems"),
    ("draft7", "unevaluatedProperties"),
}


@pytest.mark.parametrize(("theme", "keyword"), _deciding())
def test_instances_tell_every_keyword(theme: str, keyword: str) -> None:
    """The judge says otherwise of some instance where it does not know the keyword, so the suite would miss none."""
    files = read(SCHEMAS / theme)
    blind = {
        title: (name, without(body, keyword)) for title, (name, body) in files.items()
    }
    registry = registry_of(blind)
    own = [each for each in theme_subjects(theme) if each.title in files]
    # Those whose own file has the keyword are the likeliest.
    own.sort(key=lambda each: keyword not in keywords(files[each.title][1]))
    decides = any(
        subject.judges["original"].is_valid(instance) != judge.is_valid(instance)
        for subject in own
        for judge in [judge_of(subject.title, blind, registry)]
        for instance in _known(subject)
    )
    assert decides != ((theme, keyword) in _NEVER_ALONE)


def _known(subject: Subject) -> Iterator[Any]:
    """The instances of a structure; they are made when they are asked for, and once."""
    made, source = _made(subject)
    yield from made
    for instance in source:
        made.append(instance)
        yield instance


@cache
def _made(subject: Subject) -> tuple[list[Any], Iterator[Any]]:
    return [], instances(subject, f"0 {subject.title}", 900)


def _file_name(title: str) -> str:
    return "".join(
        f"-{char.lower()}" if char.isupper() and place else char.lower()
        for place, char in enumerate(title)
    )
