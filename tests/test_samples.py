"""A folder shaped like the Cognito request schemas as they are published, in our own words: wrapped references without a
`components` key, HTML, filler, inline items, an enum that YAML damaged, two services in one folder.
"""

from __future__ import annotations

import ast
import dataclasses
import json
import re
import sys
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from botocore.session import get_session
from botocore.validate import ParamValidator

import schemawright
from schemawright.errors import InputError
from schemawright.reports import Report
from tests.packages import imported, refusal
from tests.values import Fill, Maker

SCHEMAS = Path(__file__).parent / "fixtures" / "cognito-shaped"
MODULE = "cognito_shaped"


@dataclass(frozen=True)
class Shaped:
    report: Report
    place: Path
    package: ModuleType

    def text(self, name: str) -> str:
        return (self.place / "src" / MODULE / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def shaped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shaped]:
    place = tmp_path_factory.mktemp("shaped")
    before = list(sys.path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCHEMAWRIGHT_CACHE_DIR", str(place / "cache"))
        report = schemawright.generate(
            schemas=SCHEMAS,
            include="cognito-idp-*",
            service="cognito-idp",
            output=place / "output",
            module=MODULE,
        )
    yield Shaped(report, place / "output", imported(place / "output" / "src", MODULE))
    sys.path[:] = before


def descriptions(value: object) -> Iterator[str]:
    """Every description in a schema, at any depth."""
    match value:
        case dict():
            for key, inner in value.items():
                if key == "description" and isinstance(inner, str):
                    yield inner
                else:
                    yield from descriptions(inner)
        case list():
            for inner in value:
                yield from descriptions(inner)
        case _:
            pass


def words(html: str) -> list[str]:
    """The words of a description, without markup; the test's own reading of HTML."""
    text = re.sub(r'<a href="([^"]*)">([^<]*)</a>', r"\2 \1", html)
    text = re.sub(r"<[^<>]*[a-z][^<>]*>", " ", text.replace("<note>", "Note: "))
    for entity, char in (("&amp;", "&"), ("&#39;", "'"), ("&lt;", "<")):
        text = text.replace(entity, char)
    return re.findall(r"\w+", text)


def test_two_services_in_one_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        schemawright.generate(schemas=SCHEMAS, output=tmp_path / "out", module="both")
    (line,) = str(caught.value).splitlines()
    assert "StringType" in line
    assert "--include 'cognito-identity-*' or --include 'cognito-idp-*'" in line
    assert not (tmp_path / "out").exists()


def test_what_was_done_is_counted(shaped: Shaped) -> None:
    counts = dict(shaped.report.counts)
    assert counts["schemas read"] == len(list(SCHEMAS.glob("cognito-idp-*")))
    assert counts["wrappers folded"] == 28
    assert counts["fillers dropped"] == 14
    assert counts["shapes restored"] == 1
    assert counts["enums repaired"] == 1
    assert counts["keywords not enforced"] == 0
    assert counts["operations"] == 3


def test_no_member_is_anything(shaped: Shaped) -> None:
    for name in ("models.py", "typed_dicts.py"):
        for node in ast.walk(ast.parse(shaped.text(name))):
            if isinstance(node, ast.AnnAssign):
                assert "Any" not in re.findall(r"\w+", ast.unparse(node.annotation))


def test_every_description_is_there_as_clean_text(shaped: Shaped) -> None:
    models, errors = shaped.text("models.py"), shaped.text("errors.py")
    told = " ".join(re.findall(r"\w+", models + errors))
    count = 0
    for file in sorted(SCHEMAS.glob("cognito-idp-*")):
        schema = json.loads(file.read_text(encoding="utf-8"))
        for text in descriptions(schema):
            if "schema from Amazon Cognito" not in text:
                count += 1
                assert " ".join(words(text)) in told, text
    assert count > 40


@pytest.mark.parametrize(
    "name", ["models.py", "typed_dicts.py", "errors.py", "enums.py", "client.py"]
)
def test_no_markup_and_no_filler_is_left(shaped: Shaped, name: str) -> None:
    text = shaped.text(name)
    assert not re.search(r"</?(p|code|a|ul|li|note|i|b)\b", text)
    assert not re.search(r"&(amp|lt|gt|#\d+);", text)
    assert "schema from Amazon Cognito" not in text
    assert "schemas.example.org" not in text


def test_lists_and_notes_keep_their_form(shaped: Shaped) -> None:
    assert (
        '    """What the user typed, by name:\n\n'
        "    - `SMS_MFA`: `SMS_MFA_CODE` & `USERNAME`.\n"
        "    - `CUSTOM_CHALLENGE`: `ANSWER`.\n\n"
        "    Note: Names are spelled in capitals.\n"
    ) in shaped.text("models.py")
    assert "the list\n    (https://example.org/challenges)" in shaped.text("models.py")


def test_the_request_is_typed(shaped: Shaped) -> None:
    package = shaped.package
    request = package.RespondToAuthChallengeRequest
    hints = typing.get_type_hints(request)
    assert [field.name for field in dataclasses.fields(request)] == [
        "client_id",
        "challenge_name",
        "session",
        "challenge_responses",
        "analytics_metadata",
        "user_context_data",
        "client_metadata",
    ]
    assert hints["client_id"] is str
    assert hints["challenge_responses"] == dict[str, str] | None
    assert hints["user_context_data"] == package.UserContextDataType | None
    assert package.ChallengeNameType in typing.get_args(hints["challenge_name"])


def test_an_inline_item_gets_its_name_back(shaped: Shaped) -> None:
    package = shaped.package
    hints = typing.get_type_hints(package.AdminUpdateUserAttributesRequest)
    assert hints["user_attributes"] == list[package.AttributeType]


def test_an_enum_that_yaml_damaged_is_repaired(shaped: Shaped) -> None:
    enum = shaped.package.UserPoolMfaType
    assert [one.value for one in enum] == ["OFF", "ON", "OPTIONAL"]
    (notice,) = (one for one in shaped.report.notices if "YAML" in one.text)
    assert notice.place.file.endswith("cognito-idp-user-pool-mfa-type-schema.json")
    assert notice.place.pointer == "/enum"


def test_an_untyped_exception_is_an_error(shaped: Shaped) -> None:
    error = shaped.package.UserNotFoundException
    assert issubclass(error, shaped.package.ServiceError)
    assert error("Nobody.").message == "Nobody."
    assert "Nobody goes by that name" in (error.__doc__ or "")


def test_limits_and_secrets_hold(shaped: Shaped) -> None:
    request = shaped.package.RespondToAuthChallengeRequest
    error = refusal(
        request, {"ClientId": "a b!", "ChallengeName": "NO", "Session": "s"}
    )
    assert {(one.path, one.rule) for one in error.errors} == {
        ("challenge_name", "enum"),
        ("session", "minLength"),
    }
    assert refusal(request, {"ClientId": "!", "ChallengeName": "SMS_MFA"}) is not None
    shown = repr(request(client_id="canary", challenge_name="SMS_MFA"))
    assert "canary" not in shown


@pytest.mark.parametrize("fill", Fill, ids=lambda fill: fill.name.lower())
def test_botocore_accepts_every_input(shaped: Shaped, fill: Fill) -> None:
    model = get_session().get_service_model("cognito-idp")
    bundle: dict[str, Any] = json.loads(shaped.text("schema.json"))
    for operation in (
        "RespondToAuthChallenge",
        "AdminUpdateUserAttributes",
        "SetUserPoolMfaConfig",
    ):
        title = f"{operation}Request"
        value = Maker(bundle, fill, title).of(title)
        instance = getattr(shaped.package, title).from_dict(value)
        assert instance.to_dict() == value
        shape = model.operation_model(operation).input_shape
        report = ParamValidator().validate(instance.to_dict(), shape)
        assert not report.has_errors(), report.generate_report()
