"""Reading a folder: names, globs, order, and every way in which a file can be wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from schemawright.errors import Diagnostics
from schemawright.sources.folder import read_folder
from schemawright.sources.titles import document_name, one_word, pascal_case


def test_names_are_titles_in_the_order_of_the_paths(folder):
    read = folder(
        {
            "b/two.json": {"title": "Two"},
            "a.json": {"title": "One"},
            "b.json": {"title": "Three"},
        }
    )
    assert [each.file for each in read.documents] == ["a.json", "b.json", "b/two.json"]
    assert read.names == ["One", "Three", "Two"]
    assert read.problems == []


@pytest.mark.parametrize(
    ("file", "title", "name"),
    [
        ("x.json", "UserType", "UserType"),
        ("x.json", "User account", "UserAccount"),
        ("x.json", "  a/b ", "AB"),
        ("x.json", "user-type", "user-type"),
        ("x.json", "Größe", "Größe"),
        ("user-account.schema.json", None, "UserAccount"),
        ("deep/cognito_idp-user-schema.json", "", "CognitoIdpUser"),
        ("schema.json", None, "Schema"),
        ("x.json", 3, "X"),
        ("%.json", None, "Schema"),
    ],
)
def test_a_name_is_the_title_in_one_word_or_the_stem(file, title, name):
    assert document_name(file, title) == name


def test_words():
    assert one_word("100% pure") == "100Pure"
    assert pascal_case("list-users_response v2") == "ListUsersResponseV2"


def test_globs(folder):
    files = {
        "a-one.json": {"title": "AOne"},
        "a-two.json": {"title": "ATwo"},
        "b-one.json": {"title": "BOne"},
        "sub/a-three.json": {"title": "AThree"},
        "notes.txt": "no schema",
        "service.json": {"service": 1},
        ".hidden.json": {},
    }
    assert folder(files, include=["a-*"], exclude=["*-two.json"]).names == [
        "AOne",
        "AThree",
    ]
    assert folder(files, include=["sub/*"]).names == ["AThree"]
    assert folder(files).names == ["AOne", "ATwo", "BOne", "AThree"]


def test_nothing_found(folder):
    assert folder({"a.txt": ""}).problems == [
        ".: /: no schema file fits '*.json'; give the folder that holds the schemas, or other globs"
    ]
    assert folder({"a.json": {}}, include=["x-*", "y-*"]).problems == [
        ".: /: no schema file fits 'x-*', 'y-*'; give the folder that holds the schemas, or other globs"
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (
            '{\n  "a": 1,\n  "b" 2\n}',
            "x.json: /: line 3, column 7: Expecting ':' delimiter; correct the JSON",
        ),
        ("", "x.json: /: line 1, column 1: Expecting value; correct the JSON"),
        (
            b'{"a": "\xff"}',
            "x.json: /: byte 7 is not UTF-8; save the file as UTF-8",
        ),
        (
            '{"properties": {"a/b": {"type": "string", "type": "object"}}}',
            'x.json: /properties/a~1b: has the name "type" twice; keep one of the two',
        ),
        (
            "[1]",
            "x.json: /: a schema file must hold an object; put the schema in { }, or exclude the file",
        ),
        (
            "true",
            "x.json: /: a schema file must hold an object; put the schema in { }, or exclude the file",
        ),
        (
            '{"maximum": NaN}',
            "x.json: /: NaN is not JSON; write a number, or null",
        ),
        (
            '{"maximum": -Infinity}',
            "x.json: /: -Infinity is not JSON; write a number, or null",
        ),
        (
            '{"maximum": 1e999}',
            "x.json: /: the number 1e999 is too large; write a number below 1.8e308",
        ),
        (
            '{"maximum": ' + "9" * 5000 + "}",
            "x.json: /: a number has thousands of digits; write a shorter number",
        ),
        (
            '{"title": "\\ud800"}',
            "x.json: /: a text holds half of a surrogate pair; write the whole character",
        ),
        (
            '{"a":' * 150 + "[" * 51 + "1" + "]" * 51 + "}" * 150,
            "x.json: /: values are nested more than 100 deep; give the inner parts files of their own",
        ),
        (
            "[" * 100_000 + "]" * 100_000,
            "x.json: /: values are nested more than 100 deep; give the inner parts files of their own",
        ),
    ],
    ids=range(13),
)
def test_broken_files(folder, content, problem):
    read = folder({"x.json": content, "good.json": {"title": "Good"}})
    assert read.problems == [problem]
    assert read.names == ["Good"]


def test_a_byte_order_mark_and_whole_pairs_are_fine(folder):
    read = folder(
        {
            "a.json": b'\xef\xbb\xbf{"title": "A"}',
            "b.json": '{"title": "B", "const": "\\ud83d\\ude00"}',
        }
    )
    assert read.names == ["A", "B"]
    assert read.problems == []


def test_all_problems_of_all_files_at_once(folder):
    read = folder({"a.json": "{", "b.json": "[]", "c.json": b"\xff"})
    assert [problem.split(":")[0] for problem in read.problems] == [
        "a.json",
        "b.json",
        "c.json",
    ]


def test_two_services_in_one_folder(folder):
    date = {"title": "DateType"}
    read = folder(
        {
            "cognito-idp-date-type-schema.json": date,
            "cognito-identity-date-type-schema.json": date,
        }
    )
    assert read.problems == [
        "cognito-idp-date-type-schema.json: /title: DateType is the title of cognito-identity-date-type-schema.json "
        "too; read one service at a time: --include 'cognito-identity-*' or --include 'cognito-idp-*'"
    ]


def test_the_proposed_globs_part_the_files(folder):
    files = {
        "cognito-idp-date-type-schema.json": {"title": "DateType"},
        "cognito-identity-date-type-schema.json": {"title": "DateType"},
    }
    assert folder(files, include=["cognito-idp-*"]).problems == []


@pytest.mark.parametrize(
    ("files", "remedy"),
    [
        (
            ["one/x.json", "two/x.json"],
            "read one service at a time: --include 'one/*' or --include 'two/*'",
        ),
        (
            ["a.json", "b.json"],
            "give each file a title of its own, or exclude one",
        ),
        (
            ["one/a.json", "one/b.json"],
            "give each file a title of its own, or exclude one",
        ),
        (
            ["idp-x.json", "idp-admin-x.json"],
            "read one service at a time: --include 'idp-admin-*' or --include 'idp-x.json'",
        ),
    ],
)
def test_remedies_of_clashes(folder, files, remedy):
    (problem,) = folder({file: {"title": "X"} for file in files}).problems
    assert problem.endswith(f"; {remedy}")


def test_titles_that_make_one_name_clash(folder):
    read = folder({"a.json": {"title": "User type"}, "b.json": {"title": "UserType"}})
    assert read.problems == [
        'b.json: /title: "UserType" makes the type UserType, as does "User type" of a.json; '
        "give each file a title of its own, or exclude one"
    ]


def test_all_files_that_make_one_name_are_told(folder):
    titles = {"a.json": "FooBar", "b.json": "foo bar", "c.json": "FooBar"}
    files = {file: {"title": title} for file, title in titles.items()}
    read = folder({**files, "foo-bar.json": {}, "d.json": {"title": "fooBar"}})
    assert read.problems == [
        'foo-bar.json: /: the file\'s name makes the type FooBar, as do "FooBar" of a.json and "foo bar" of b.json '
        'and "FooBar" of c.json; give each file a title of its own, or exclude one'
    ]


def test_symbolic_links(tmp_path: Path):
    outside = tmp_path / "outside.json"
    outside.write_text('{"title": "Outside"}')
    inside = tmp_path / "folder"
    inside.mkdir()
    (inside / "real.json").write_text('{"title": "Real"}')
    (inside / "leak.json").symlink_to(outside)
    diagnostics = Diagnostics()
    documents = read_folder(inside, diagnostics=diagnostics)
    assert [document.name for document in documents] == ["Real"]
    assert [str(problem) for problem in diagnostics.problems] == [
        "leak.json: /: is a symbolic link out of the folder; copy the file into the folder, or exclude it"
    ]


def test_links_that_lead_round_in_a_circle(tmp_path: Path):
    (tmp_path / "loop.json").symlink_to("loop.json")
    (tmp_path / "one.json").symlink_to("two.json")
    (tmp_path / "two.json").symlink_to("one.json")
    diagnostics = Diagnostics()
    assert read_folder(tmp_path, diagnostics=diagnostics) == ()
    why = "cannot be read (Too many levels of symbolic links); check the file and its permissions"
    assert [str(problem) for problem in diagnostics.problems] == [
        f"{file}: /: {why}" for file in ("loop.json", "one.json", "two.json")
    ]


def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.json")
    diagnostics = Diagnostics()
    assert read_folder(tmp_path, diagnostics=diagnostics) == ()
    assert [str(problem) for problem in diagnostics.problems] == [
        "pipe.json: /: is a pipe, a socket or a device; exclude it"
    ]


def test_a_file_whose_name_is_no_text(tmp_path: Path):
    name = os.fsdecode(b"a\xff.json")
    (tmp_path / name).write_text('{"title": "A"}')
    diagnostics = Diagnostics()
    assert read_folder(tmp_path, diagnostics=diagnostics) == ()
    assert [str(problem) for problem in diagnostics.problems] == [
        "a\\udcff.json: /: has a name that is not UTF-8; rename or exclude the file"
    ]
    (tmp_path / "good.json").write_text('{"title": "Good"}')
    again = Diagnostics()
    assert len(read_folder(tmp_path, exclude=["a*"], diagnostics=again)) == 1
    assert again.problems == []


def test_a_file_that_cannot_be_read(tmp_path: Path):
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere.json")
    diagnostics = Diagnostics()
    assert read_folder(tmp_path, diagnostics=diagnostics) == ()
    assert [str(problem) for problem in diagnostics.problems] == [
        "gone.json: /: cannot be read (No such file or directory); check the file and its permissions"
    ]
