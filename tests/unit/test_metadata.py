"""What a package may say of itself: what an index or a build backend would refuse is refused here, by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemawright.errors import ConfigurationError
from schemawright.metadata import PackageMetadata, PackageOptions, settle_metadata


@pytest.mark.parametrize(
    ("module", "name"),
    [("cognito_idp", "cognito-idp"), ("_hidden", "hidden"), ("__", "package")],
)
def test_the_name_is_made_from_the_module(module: str, name: str) -> None:
    assert settle_metadata(PackageOptions(), module) == PackageMetadata(name=name)


def test_everything_that_is_said_is_kept() -> None:
    said = PackageOptions(
        name="Book.Shelf_1",
        version="1.0rc1",
        description='Bücher, „Regale“ und "mehr" \\ alles.',
        license="Apache-2.0 OR LicenseRef-House",
        license_files=(Path("legal/LICENSE.txt"), Path("NOTICE")),
        author="Žofie O'Neil <books@example.org>",
        keywords=("books", "lending library"),
        classifiers=("Private :: Do Not Upload",),
        urls=(("Source code", "https://example.org/a?b=c#d"),),
    )
    settled = settle_metadata(said, "module")
    assert {name: getattr(settled, name) for name in said.__slots__} == {
        name: getattr(said, name) for name in said.__slots__
    }


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        *(
            (
                PackageOptions(name=name),
                f"{name!a} is no name for a package; take letters, digits, hyphens, dots and underscores, "
                "with a letter or digit at each end",
            )
            for name in ("-a", "a b", "", "a\n", "é", "\u212a", "a/b")
        ),
        *(
            (
                PackageOptions(version=version),
                f"{version!a} is no version of a package; write one such as 1.2.0 or 1.2.0rc1",
            )
            for version in ("one", "", "1.0\n", " 1", "1.0.x", "١.٠")
        ),
        *(
            (
                PackageOptions(license=license_),
                f"{license_!a} is no SPDX expression of a licence; write one such as MIT or "
                "`Apache-2.0 OR MIT`, or LicenseRef-Proprietary for one that has no identifier",
            )
            for license_ in ("The MIT licence", "", "MIT OR", "MIT\nName: x")
        ),
        *(
            (
                PackageOptions(description=text),
                f"`description` of the package must be text on one line, and {text!a} is not",
            )
            for text in ("a\nName: b", "a\r", "\0", "\u2028", "\udcff", " ")
        ),
        (
            PackageOptions(description="é" * 513),
            "`description` of the package has more than 512 characters; shorten it",
        ),
        (
            PackageOptions(author="Me\nVersion: 2"),
            "`author` of the package must be text on one line, and 'Me\\nVersion: 2' is not",
        ),
        (
            PackageOptions(keywords=("a", "")),
            "`keywords` of the package must be text on one line, and '' is not",
        ),
        (
            PackageOptions(keywords=("a,b",)),
            "the keyword `a,b` holds a comma; give each keyword as a text of its own",
        ),
        (
            PackageOptions(classifiers=("A :: B\n",)),
            "`classifiers` of the package must be text on one line, and 'A :: B\\n' is not",
        ),
        (
            PackageOptions(license="MIT", classifiers=("License :: OSI Approved",)),
            "the classifier `License :: OSI Approved` is refused beside an SPDX expression; give `license` instead",
        ),
        (
            PackageOptions(license_files=(Path("a b/LIC ENSE"),)),
            f"{Path('a b/LIC ENSE')}: a licence is copied by its name; take letters, digits, dots, hyphens and underscores",
        ),
        (
            PackageOptions(license_files=(Path("Readme.MD"),)),
            "Readme.MD: another file of the package has this name; rename it",
        ),
        (
            PackageOptions(urls=(("a", "https://x"), ("a", "https://y"))),
            "`urls` of the package has the label `a` twice; keep one of them",
        ),
        *(
            (
                PackageOptions(urls=((label, "https://x"),)),
                f"the label {label!a} of a link cannot be; take up to 32 characters and no comma",
            )
            for label in ("a, b", "x" * 33)
        ),
        *(
            (
                PackageOptions(urls=(("a", address),)),
                f"{address!a} is no web address; write one such as https://example.org/",
            )
            for address in (
                "example.org",
                "file:///etc",
                "https://",
                "https://[",
                "http://a b",
            )
        ),
    ],
)
def test_what_cannot_be(said: PackageOptions, expected: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settle_metadata(said, "module")
    assert str(caught.value) == expected


def test_everything_wrong_is_told_at_once() -> None:
    files = (Path("one/LICENSE"), Path("two/license"))
    said = PackageOptions(name="?", version="?", license_files=files)
    with pytest.raises(ConfigurationError) as caught:
        settle_metadata(said, "module")
    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == [
        "'?' is no name for a package; take letters, digits, hyphens, dots and underscores, with a letter or digit at each end",
        "'?' is no version of a package; write one such as 1.2.0 or 1.2.0rc1",
        str(files[0]),
        str(files[1]),
    ]
