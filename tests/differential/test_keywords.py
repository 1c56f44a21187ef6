"""Schemas that hold every keyword of drafts 7 and 2020-12, judged as they were written and as they were normalized."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest
from jsonschema import validators
from jsonschema.protocols import Validator

from schemawright.schemas.keywords import KEYWORDS, Draft, Treatment

from tests.differential.judging import instances, judged
from tests.differential.packages import SCHEMAS, THEMES, keywords_of, theme_subjects

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


# Keywords without which python-jsonschema itself says the same, because others beside them do.
_NEVER_ALONE = {
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
    """Some instance gets another verdict where the keyword is not read, so the suite would miss none."""
    decides = any(
        judge.is_valid(instance) != blind.is_valid(instance)
        for subject in theme_subjects(theme)
        if "original" in subject.judges
        for judge in [subject.judges["original"]]
        for blind in [_blind(judge, keyword)]
        for instance in islice(instances(subject, f"{keyword} ", 240), 120)
    )
    assert decides != ((theme, keyword) in _NEVER_ALONE)


def _blind(judge: Validator, keyword: str) -> Validator:
    kind: Any = validators.extend(type(judge), {keyword: _nothing})
    whole: Any = judge
    blind: Validator = kind(
        whole.schema,
        registry=whole._registry,
        format_checker=whole.format_checker,
    )
    return blind


def _nothing(*_: object) -> Iterator[Any]:
    return iter(())


def _file_name(title: str) -> str:
    return "".join(
        f"-{char.lower()}" if char.isupper() and place else char.lower()
        for place, char in enumerate(title)
    )
