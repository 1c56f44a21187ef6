import pytest

from schemawright.output.paths import folded, parents, path_fault, path_faults


@pytest.mark.parametrize(
    "path",
    [
        "a",
        "src/demo/__init__.py",
        "src/demo/py.typed",
        ".github/x.yml",
        "a b/c",
        "auxiliary.py",
        "com.py",
        "Ünïcode.py",
    ],
)
def test_usable(path: str) -> None:
    assert path_fault(path) is None


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("", "is empty"),
        ("/etc/passwd", "is absolute"),
        ("../x", "is not in its shortest form or leaves the output folder"),
        ("a/../../x", "is not in its shortest form or leaves the output folder"),
        ("./a", "is not in its shortest form or leaves the output folder"),
        ("a//b", "is not in its shortest form or leaves the output folder"),
        ("a/", "is not in its shortest form or leaves the output folder"),
        ("C:/x", "holds ':', which Windows forbids"),
        ("a\\b", r"holds '\\', which Windows forbids"),
        ("a\nb", r"holds '\n', which Windows forbids"),
        ("src/aux.py", "holds 'aux.py', a device name on Windows"),
        ("NUL", "holds 'NUL', a device name on Windows"),
        ("com1.tar.gz", "holds 'com1.tar.gz', a device name on Windows"),
        ("a./b", "holds 'a.', whose last character Windows drops"),
        ("a ", "holds 'a ', whose last character Windows drops"),
    ],
)
def test_unusable(path: str, fault: str) -> None:
    assert path_fault(path) == fault


def test_everything_is_told_at_once() -> None:
    assert path_faults(
        [
            "b/../x",
            "a.py",
            "A.py",
            "pkg",
            "Pkg/mod.py",
            ".schemawright-manifest.JSON",
        ]
    ) == [
        ".schemawright-manifest.JSON: is the name of the manifest",
        "a.py: differs from A.py in case only",
        "b/../x: is not in its shortest form or leaves the output folder",
        "Pkg/mod.py: needs a folder where pkg is a file",
    ]


def test_composed_and_decomposed_letters_are_one_file() -> None:
    assert folded("Ä.py") == folded("A\u0308.py")
    assert len(path_faults(["ä", "a\u0308"])) == 1


def test_parents() -> None:
    assert parents("a/b/c.py") == ["a", "a/b"]
    assert parents("c.py") == []
