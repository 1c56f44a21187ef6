"""OpenAPI documents in our own words: what becomes of them, and that their clients speak to a server."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from typer.testing import CliRunner

import schemawright
from schemawright.cli import app
from schemawright.integrations.project import generate_project
from tests.packages import ROOT, imported, submodule

DOCUMENTS = ROOT / "tests" / "fixtures" / "openapi"
BOOK = {"isbn": "9780000000001", "title": "Tides", "lent": None}


class Server(ThreadingHTTPServer):
    """Answers with what it is told, and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: list[tuple[int, Any]] = []
        self.asked: list[tuple[str, str, dict[str, str], Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Handler(BaseHTTPRequestHandler):
    def handle_one(self) -> None:
        server = self.server
        assert isinstance(server, Server)
        length = int(self.headers.get("content-length", 0))
        body = json.loads(self.rfile.read(length)) if length else None
        headers = {name.lower(): value for name, value in self.headers.items()}
        server.asked.append((self.command, self.path, headers, body))
        status, answer = server.answers.pop(0)
        text = b"" if answer is None else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = handle_one  # noqa: N815 (as the library has it)
    do_PUT = do_DELETE = handle_one  # noqa: N815 (the same)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        thread = Thread(target=running.serve_forever)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    before = list(sys.path)
    place = tmp_path_factory.mktemp("openapi")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCHEMAWRIGHT_CACHE_DIR", str(place / "cache"))
        yield place
    sys.path[:] = before


@pytest.fixture(scope="module")
def library(place: Path) -> Any:
    report = schemawright.generate(
        source=f"openapi:{DOCUMENTS / 'library.yaml'}",
        output=place / "library",
        module="town_library",
    )
    assert [str(notice).removeprefix(str(DOCUMENTS)) for notice in report.notices] == [
        "/library.yaml: /paths/~1cover/put: the operation putCover is left out: it takes image/png, and no JSON"
    ]
    return imported(place / "library" / "src", "town_library")


@pytest.fixture(scope="module")
def harbour(place: Path) -> Any:
    report = schemawright.generate(
        source=f"openapi:{DOCUMENTS / 'harbour.json'}",
        output=place / "harbour",
        module="harbour",
    )
    assert {notice.text for notice in report.notices} == {
        "webhooks are calls that others make; they are left out",
        'where has the style "deepObject"; it is left out',
        "the header Accept is not a parameter's to describe; it is left out",
    }
    return imported(place / "harbour" / "src", "harbour")


class TestCalls:
    def test_lists_in_the_query_and_in_the_answer(
        self, library: Any, server: Server
    ) -> None:
        client = library.Client(library.HttpTransport(server.url))
        server.answers.append((200, [BOOK]))
        answer = client.list_books(
            limit=5, shelf=["attic", "cellar"], state="on", accept_language="de"
        )
        assert answer.body == [
            library.Book(isbn=BOOK["isbn"], title="Tides", lent=None)
        ]
        ((method, path, headers, body),) = server.asked
        assert (method, body) == ("GET", None)
        assert path == "/v1/books?limit=5&shelf=attic&shelf=cellar&state=on"
        assert headers["accept-language"] == "de"

    def test_bodies_and_headers_of_ones_own(self, library: Any, server: Server) -> None:
        transport = library.HttpTransport(server.url, headers={"X-Key": "k"})
        server.answers.append((201, BOOK))
        book = library.Book.from_dict(BOOK)
        assert library.Client(transport).add_book(body=book) == book
        ((method, path, headers, body),) = server.asked
        assert (method, path, body) == ("POST", "/v1/books", BOOK)
        assert headers["x-key"] == "k"
        assert "k" not in repr(transport).removeprefix("HttpTransport(")
        with pytest.raises(ValueError, match="'X-Key' cannot be sent"):
            library.HttpTransport(server.url, headers={"X-Key": "a\r\nb: c"})

    def test_paths_are_quoted_and_errors_told_by_status(
        self, library: Any, server: Server
    ) -> None:
        client = library.Client(library.HttpTransport(server.url), validate=False)
        server.answers += [(404, {"title": "none"}), (204, None), (418, {})]
        with pytest.raises(library.NotFoundError) as caught:
            client.get_books_by_isbn(isbn="a/../b?c")
        assert (caught.value.title, caught.value.code) == ("none", "404")
        assert client.remove_book(isbn="1") is None
        assert [path for _, path, *_ in server.asked] == [
            "/v1/books/a%2F..%2Fb%3Fc",
            "/v1/books/1",
        ]
        with pytest.raises(library.ServiceError) as unknown:
            client.list_members()
        assert type(unknown.value) is library.ServiceError
        with pytest.raises(library.ValidationError, match="cannot stand in a path"):
            client.remove_book(isbn="..")

    def test_unions_by_inheritance(self, library: Any, server: Server) -> None:
        client = library.Client(library.HttpTransport(server.url))
        members = [
            {"kind": "grown-up", "name": "Ann", "email": "a@b"},
            {
                "kind": "Child",
                "name": "Ben",
                "guardian": {"kind": "grown-up", "name": "A"},
            },
        ]
        server.answers.append((200, {"members": members}))
        answer = client.list_members()
        assert [type(one).__name__ for one in answer.members] == ["Adult", "Child"]
        assert answer.to_dict() == {"members": members}

    def test_the_async_client(self, library: Any, server: Server) -> None:
        import asyncio

        async def call() -> Any:
            async with library.AsyncClient(
                library.HttpxTransport(server.url)
            ) as client:
                return await client.list_books(shelf=["attic"])

        server.answers.append((200, []))
        assert asyncio.run(call()).body == []
        assert server.asked[0][1] == "/v1/books?shelf=attic"

    def test_names_that_stand_in_two_places(self, harbour: Any, server: Server) -> None:
        client = harbour.Client(harbour.HttpTransport(server.url))
        ship = harbour.Ferry(type_="ferry", cars=3, home=harbour.Place(name="Hull"))
        server.answers.append((200, ship.to_dict()))
        answer = client.replace_ship(id_path=7, id_query="x", body=ship)
        assert answer.body == ship
        assert server.asked[0][:2] == ("PUT", "/v1/ships/7?id=x")
        assert server.asked[0][3] == ship.to_dict()

    def test_json_in_the_query_commas_and_cookies(
        self, harbour: Any, server: Server
    ) -> None:
        client = harbour.Client(harbour.HttpTransport(server.url))
        server.answers += [(200, {"Tug": {"type": "Tug", "pull": None}}), (409, {})]
        found = client.find_ships(
            flags=["a", "b,"],
            filter=harbour.Filter.from_dict({"since": "2024-01-01"}),
            berth=3,
        )
        assert type(found.body["Tug"]) is harbour.Tug
        _, path, headers, _ = server.asked[0]
        assert (
            path == "/v1/ships?flags=a,b%2C&filter=%7B%22since%22%3A%222024-01-01%22%7D"
        )
        assert headers["cookie"] == "berth=3"
        with pytest.raises(harbour.Status4XXError):
            client.find_ships()


class TestWhatIsRead:
    def test_schemas_of_3_0(self) -> None:
        made: Any = schemawright.normalize(
            source=f"openapi:{DOCUMENTS / 'library.yaml'}"
        )
        defs = made["$defs"]
        assert defs["ListBooksLimit"] == {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 100,
        }
        assert defs["ListBooksState"]["enum"] == ["on", "off"]
        assert defs["Book"]["properties"]["lent"]["type"] == ["string", "null"]
        assert defs["Book"]["properties"]["isbn"] == {"$ref": "#/$defs/Isbn"}
        assert defs["Member"] == {
            "oneOf": [{"$ref": "#/$defs/Adult"}, {"$ref": "#/$defs/Child"}]
        }
        assert defs["Adult"]["properties"]["kind"] == {
            "type": "string",
            "const": "grown-up",
        }

    def test_schemas_of_3_1(self) -> None:
        made: Any = schemawright.normalize(
            source=f"openapi:{DOCUMENTS / 'harbour.json'}"
        )
        defs = made["$defs"]
        assert defs["FerryType"]["enum"] == ["car-ferry", "ferry"]
        assert defs["Tug"]["properties"]["type"] == {"type": "string", "const": "Tug"}
        assert defs["Neighbour"]["properties"]["place"] == {"$ref": "#/$defs/Place"}
        assert set(defs["ReplaceShipRequest"]["required"]) == {"id-path"}

    def test_credentials(self, library: Any, harbour: Any) -> None:
        def signed(package: Any) -> dict[str, bool]:
            module = submodule(package, "operations")
            return {name: one.signed for name, one in module.OPERATIONS.items()}

        assert [name for name, one in signed(library).items() if one] == ["addBook"]
        assert signed(harbour) == {"replaceShip": True, "findShips": False}

    def test_some_operations(self) -> None:
        made: Any = schemawright.normalize(
            source=f"openapi:{DOCUMENTS / 'library.yaml'}", operations=["remove*"]
        )
        assert set(made["$defs"]) == {"RemoveBookRequest", "Isbn"}

    def test_explain_tells_file_and_pointer(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(DOCUMENTS)
        said = (
            CliRunner()
            .invoke(app, ["explain", "Book.isbn", "--source=openapi:library.yaml"])
            .stdout
        )
        assert "library.yaml: /components/schemas/Book/properties/isbn" in said
        assert "common.json: /$defs/Isbn" in said


def test_mypy_finds_nothing(library: Any, harbour: Any, place: Path) -> None:
    roots = [str(place / name / "src") for name in ("library", "harbour")]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file="),
            *(f"--cache-dir={ROOT / '.mypy_cache'}", *roots),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_change_in_a_file_that_is_referred_to_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHEMAWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("library.yaml", "common.json"):
        (tmp_path / name).write_bytes((DOCUMENTS / name).read_bytes())
    settings = (
        'source = "openapi:library.yaml"\noutput = "out"\ntargets = ["dataclasses"]\n'
    )
    (tmp_path / "schemawright.toml").write_text(settings, encoding="utf-8")

    def generate() -> Any:
        return schemawright.generate_configured(tmp_path / "schemawright.toml")[0]

    assert generate().module == "library"
    assert generate().written == ()
    text = (tmp_path / "common.json").read_text(encoding="utf-8")
    (tmp_path / "common.json").write_text(text.replace("13", "10"), encoding="utf-8")
    assert any(name.endswith("schema.json") for name in generate().written)


def test_a_build_takes_the_files_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHEMAWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "api").mkdir()
    for name in ("library.yaml", "common.json"):
        (tmp_path / "api" / name).write_bytes((DOCUMENTS / name).read_bytes())
    settings = 'source = "openapi:api/library.yaml"\noutput = "src"\ntargets = ["dataclasses"]\n'
    (tmp_path / "schemawright.toml").write_text(settings, encoding="utf-8")
    made = generate_project(tmp_path)
    assert made.inputs == ("api/common.json", "api/library.yaml", "schemawright.toml")
    assert set(made.watched) == {"api/common.json", "api/library.yaml"}


HEAD = '"openapi": "3.1.0", "info": {"title": "T", "version": "1"}'
HOSTILE: dict[str, tuple[str, str]] = {
    "swagger": (
        '{"swagger": "2.0"}',
        "api.json: /swagger: the document is of Swagger 2; convert it to OpenAPI 3",
    ),
    "version": (
        '{"openapi": "3.2.0"}',
        'api.json: /openapi: version "3.2.0" is not known; write the document in OpenAPI 3.0 or 3.1',
    ),
    "list": (
        "[]",
        "api.json: /: an OpenAPI document must be an object; give the file that begins with `openapi`",
    ),
    "nothing": (
        "{}",
        "api.json: /: `openapi` is missing; give the file that begins with it",
    ),
    "empty": (
        f"{{{HEAD}}}",
        "api.json: /: the document has no schemas; describe some in `components` or `paths`",
    ),
    "outside": (
        f'{{{HEAD}, "components": {{"schemas": {{"A": {{"$ref": "../x.json"}}}}}}}}',
        "api.json: /components/schemas/A/$ref: `$ref` ../x.json leads out of the folder; copy the file into the folder",
    ),
    "address": (
        f'{{{HEAD}, "components": {{"schemas": {{"A": {{"items": {{"$ref": "https://example.org/x"}}}}}}}}}}',
        "api.json: /components/schemas/A/items/$ref: `$ref` https://example.org/x is an address; "
        "put the file beside the document; nothing is fetched",
    ),
    "circle": (
        f'{{{HEAD}, "paths": {{"/a": {{"get": {{"parameters": [{{"$ref": "#/paths/~1a/get/parameters/0"}}]}}}}}}}}',
        "api.json: /paths/~1a/get/parameters/0: `$ref` leads back to itself; describe one of them",
    ),
    "near": (
        f'{{{HEAD}, "components": {{"schemas": {{"Book": {{"type": "object"}}, "A": {{"$ref": "#/components/schemas/Bok"}}}}}}}}',
        "api.json: /components/schemas/A/$ref: `$ref` #/components/schemas/Bok names no schema; did you mean Book?",
    ),
    "pointer": (
        f'{{{HEAD}, "paths": {{"/a": {{"get": {{"parameters": [{{"$ref": "#/components/parameters/Lmit"}}]}}}}}}, '
        '"components": {"parameters": {"Limit": {}}}}',
        "api.json: /paths/~1a/get/parameters/0/$ref: `$ref` #/components/parameters/Lmit points at nothing in api.json; "
        "did you mean Limit?",
    ),
    "path": (
        f'{{{HEAD}, "paths": {{"/a/{{id}}": {{"get": {{}}}}}}}}',
        "api.json: /paths/~1a~1{id}/get: nothing says what {id} of the path is; add a parameter with `in: path`",
    ),
    "twice": (
        f'{{{HEAD}, "paths": {{"/a": {{"get": {{"operationId": "x"}}, "put": {{"operationId": "x"}}}}}}}}',
        "api.json: /paths/~1a/put/operationId: the operation at /paths/~1a/get is called x too; "
        "give each an `operationId` of its own",
    ),
    "object in a path": (
        f'{{{HEAD}, "paths": {{"/{{a}}": {{"get": {{"parameters": [{{"name": "a", "in": "path", "required": true, '
        '"schema": {"type": "object"}}]}}}}',
        "api.json: /paths/~1{a}/get/parameters/0: a is an object; "
        "describe it as text, a number, a boolean or a list of these",
    ),
    "mapping": (
        f'{{{HEAD}, "components": {{"schemas": {{"A": {{"oneOf": [], "discriminator": {{"propertyName": "t", '
        '"mapping": {"b": "B"}}}}}}',
        "api.json: /components/schemas/A/discriminator/mapping/b: B is no schema of this document's components; "
        "name one of them",
    ),
}


@pytest.fixture
def refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    monkeypatch.chdir(tmp_path)

    def of(text: str, name: str = "api.json") -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        result = CliRunner().invoke(app, ["normalize", f"--source=openapi:{name}"])
        assert result.exit_code == 1, result.stdout
        return result.stderr

    return of


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_wrong_is_said(case: str, refusal: Callable[..., str]) -> None:
    text, expected = HOSTILE[case]
    assert f"error: {expected}" in refusal(text).splitlines()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\na: 2", "line 2, column 1: has the name 'a' twice; keep one of the two"),
        ("a: &x [*x]", "line 1, column 4: an alias leads into itself; write a `$ref` instead"),
        ("a: !!python/name:os.system x", "line 1, column 4: the tag tag:yaml.org,2002:python/name:os.system is not JSON; take the tag out"),
        ("<<: {a: 1}", "line 1, column 1: YAML 1.2 has no merge keys (`<<`); write the entries out"),
        ("? [a]\n: b", "line 1, column 3: a name is no text; write a plain name"),
        ("a: [", "line 1, column 5: while parsing a flow node, expected the node content, but found '<stream end>'; correct the YAML"),
        ("a: \x07", "a character that YAML does not allow; take control characters out"),
        ("a: 1e999", "line 1, column 4: a number is too large; write a number below 1.8e308"),
        ("[" * 300 + "]" * 300, "values are nested more than 100 deep; give the inner parts files of their own"),
    ],
)  # fmt: skip
def test_what_is_no_yaml(text: str, expected: str, refusal: Callable[..., str]) -> None:
    assert refusal(text, "api.yaml") == f"error: api.yaml: /: {expected}\n"


def test_aliases_cannot_grow_without_end(refusal: Callable[..., str]) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert "aliases make more than 1,000,000 values; use fewer aliases" in refusal(
        "\n".join(lines), "api.yaml"
    )


def test_a_document_that_is_not_there() -> None:
    with pytest.raises(schemawright.ConfigurationError) as caught:
        schemawright.normalize(source="openapi:none.yaml")
    assert str(caught.value) == "none.yaml: does not exist; give the OpenAPI document"
