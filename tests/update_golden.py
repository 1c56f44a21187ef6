"""Makes `expected/` of every golden case, or of those named, what is generated now: `python -m tests.update_golden`.

Read the difference before committing it: from then on it is what is right.
"""

from __future__ import annotations

import os
import shutil
import sys

from schemawright.config import EDITIONS
from tests.golden_cases import Case, cases, stored


def update(case: Case) -> bool:
    """Whether anything changed."""
    files = stored(case.generated())
    if files == case.expected():
        return False
    root = case.folder / "expected"
    if root.exists():
        shutil.rmtree(root)
    for path, content in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return True


def main(names: list[str]) -> int:
    if os.environ.get("CI"):
        print(
            "golden files are not updated under CI: there, a difference is a failure",
            file=sys.stderr,
        )
        return 1
    for name in names:
        if name in EDITIONS:
            print(
                f"{name} is an edition: once frozen, it is never updated",
                file=sys.stderr,
            )
            return 2
    known = {case.name: case for case in cases()}
    if unknown := [name for name in names if name not in known]:
        print(f"no such case: {', '.join(unknown)}", file=sys.stderr)
        return 2
    for name in names or known:
        print(f"{'updated  ' if update(known[name]) else 'unchanged'} {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
