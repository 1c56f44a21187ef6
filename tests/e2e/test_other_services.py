"""Services of every protocol of AWS, made straight from botocore's models: bodies, events, unions, XML, paging, errors."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest

import schemawright
from tests.e2e.faces import SETTINGS, over_httpx
from tests.packages import imported

OPERATIONS = {
    "s3": (
        *("CreateBucket", "PutObject", "GetObject", "ListObjectsV2"),
        *("SelectObjectContent", "PutBucketTagging", "GetBucketTagging"),
    ),
    "dynamodb": ("CreateTable", "PutItem", "GetItem", "Scan"),
    "sqs": (
        *("CreateQueue", "SendMessage", "ReceiveMessage", "ListQueues"),
        "GetQueueUrl",
    ),
    "kinesis": ("SubscribeToShard",),
    "polly": ("DescribeVoices", "SynthesizeSpeech", "GetLexicon"),
    "iam": ("CreateRole", "GetRole", "ListRoles"),
    "ec2": ("CreateVpc", "DescribeVpcs"),
    "cloudformation": ("CreateStack", "GetTemplate"),
}
"""rest-xml, json (twice), rest-json, query (twice), ec2."""


@pytest.fixture(scope="module")
def made(
    tmp_path_factory: pytest.TempPathFactory, moto_url: str
) -> Iterator[Callable[[str], Any]]:
    """The package of a service, with a client of moto as its `client`."""
    place = tmp_path_factory.mktemp("services")
    packages: dict[str, Any] = {}
    before = list(sys.path)

    def of(service: str) -> Any:
        if service not in packages:
            module = f"made_{service}"
            schemawright.generate(
                source=f"botocore:{service}",
                operations=OPERATIONS[service],
                output=place / service,
                module=module,
            )
            package: Any = imported(place / service / "src", module)
            transport = package.BotocoreTransport(endpoint_url=moto_url, **SETTINGS)
            package.client = package.Client(transport)
            packages[service] = package
        return packages[service]

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCHEMAWRIGHT_CACHE_DIR", str(place / "cache"))
        yield of
    sys.path[:] = before


@pytest.fixture
def s3(made: Callable[[str], Any]) -> Any:
    package = made("s3")
    package.client.create_bucket(bucket="box-1")
    package.client.put_object(bucket="box-1", key="a", body=b"1,2\n")
    return package


def test_bodies_are_bytes_for_the_typed_face(s3: Any) -> None:
    answer = s3.client.get_object(bucket="box-1", key="a")
    assert answer.body == b"1,2\n"
    assert isinstance(answer.last_modified, datetime)
    found = list(s3.client.list_objects_v2_items(bucket="box-1", limit=5))
    assert [one.key for one in found] == ["a"]
    assert isinstance(found[0], s3.Object)


def test_bodies_are_files_for_the_raw_face(s3: Any) -> None:
    raw = s3.client.raw
    raw.put_object(Bucket="box-1", Key="b", Body=BytesIO(b"from a file"))
    body = raw.get_object(Bucket="box-1", Key="b")["Body"]
    assert list(body.iter_chunks(6)) == [b"from a", b" file"]


def test_a_stub_gives_files_too(s3: Any) -> None:
    stub = s3.StubTransport()
    stub.respond("GetObject", {"Body": b"one\ntwo\n"})
    stub.respond("GetObject", {"Body": b"one\ntwo\n"})
    raw = s3.Client(stub).raw
    body = raw.get_object(Bucket="box-1", Key="a")["Body"]
    assert body.read(2) == b"on"
    assert list(body.iter_lines()) == [b"e", b"two"]
    body.close()
    body = raw.get_object(Bucket="box-1", Key="a")["Body"]
    assert list(body.iter_chunks(5)) == [b"one\nt", b"wo\n"]


def test_events_are_collected(s3: Any) -> None:
    answer = s3.client.select_object_content(
        bucket="box-1",
        key="a",
        expression="select * from s3object",
        expression_type="SQL",
        input_serialization=s3.InputSerialization(csv=s3.CSVInput()),
        output_serialization=s3.OutputSerialization(csv=s3.CSVOutput()),
    )
    kinds = [
        next(name for name in ("records", "stats", "end") if getattr(event, name))
        for event in answer.payload
    ]
    assert kinds[-1] == "end"
    assert "stats" in kinds


def test_errors_that_come_as_xml(s3: Any) -> None:
    with pytest.raises(
        s3.NoSuchKey, match="The specified key does not exist"
    ) as caught:
        s3.client.get_object(bucket="box-1", key="none")
    assert (caught.value.code, caught.value.http_status) == ("NoSuchKey", 404)
    tag = s3.Tag(key="colour", value="red")
    s3.client.put_bucket_tagging(bucket="box-1", tagging=s3.Tagging(tag_set=[tag]))
    assert s3.client.get_bucket_tagging(bucket="box-1").tag_set == [tag]


def test_values_that_hold_values(made: Callable[[str], Any]) -> None:
    db = made("dynamodb")
    value = db.AttributeValue
    db.client.create_table(
        table_name="t",
        attribute_definitions=[
            db.AttributeDefinition(attribute_name="id", attribute_type="S")
        ],
        key_schema=[db.KeySchemaElement(attribute_name="id", key_type="HASH")],
        billing_mode="PAY_PER_REQUEST",
    )
    inner = value(m={"b": value(b=b"\0\1"), "n": value(n="1.5")})
    item = {"id": value(s="1"), "l": value(l=[value(null=True), inner])}
    db.client.put_item(table_name="t", item=item)
    answer = db.client.get_item(table_name="t", key={"id": value(s="1")})
    assert answer.item == item
    assert list(db.client.scan_items(table_name="t")) == [item]


def test_queues(made: Callable[[str], Any]) -> None:
    sqs = made("sqs")
    url = sqs.client.create_queue(queue_name="q").queue_url
    sqs.client.send_message(queue_url=url, message_body="hello")
    (message,) = sqs.client.receive_message(queue_url=url).messages
    assert message.body == "hello"
    assert list(sqs.client.list_queues_items()) == [url]


def test_policies_are_text_though_botocore_reads_them(
    made: Callable[[str], Any],
) -> None:
    iam = made("iam")
    policy = {"Version": "2012-10-17", "Statement": []}
    iam.client.create_role(
        role_name="r", assume_role_policy_document=json.dumps(policy)
    )
    found = iam.client.get_role(role_name="r").role
    assert json.loads(found.assume_role_policy_document) == policy
    (listed,) = iam.client.list_roles_items()
    assert json.loads(listed.assume_role_policy_document) == policy
    raw = iam.client.raw.get_role(RoleName="r")["Role"]
    assert raw["AssumeRolePolicyDocument"] == policy
    with pytest.raises(iam.NoSuchEntityException, match="none not found"):
        iam.client.get_role(role_name="none")


def test_what_http_alone_does_not_speak(made: Callable[[str], Any]) -> None:
    iam = made("iam")
    for transport in (iam.HttpTransport, iam.HttpxTransport):
        with pytest.raises(iam.TransportError, match="speaks query, and Http"):
            transport("http://127.0.0.1:1")

    async def main() -> Any:
        async with iam.AsyncClient(iam.client._transport) as awaited:
            return await awaited.list_roles()

    assert asyncio.run(main()).is_truncated is False
    assert repr(iam.AsyncClient(region_name="eu-west-1")) == (
        "AsyncIamClient(ThreadedTransport(BotocoreTransport(region_name='eu-west-1')))"
    )


def test_events_are_for_botocore(made: Callable[[str], Any], moto_url: str) -> None:
    kinesis = made("kinesis")

    async def main() -> None:
        async with kinesis.AsyncClient(over_httpx(kinesis, moto_url)) as awaited:
            start = kinesis.StartingPosition(type_="LATEST")
            await awaited.subscribe_to_shard(
                consumer_arn="arn:aws:kinesis:us-east-1:123456789012:stream/x/consumer/y:1",
                shard_id="shardId-0",
                starting_position=start,
            )

    with pytest.raises(kinesis.TransportError, match="events, which only Botocore"):
        asyncio.run(main())


def test_codes_of_aws_query(made: Callable[[str], Any], moto_url: str) -> None:
    """SQS speaks JSON today, and says what its errors were called before."""
    sqs = made("sqs")

    def check(error: Any) -> None:
        older = "AWS.SimpleQueueService.NonExistentQueue"
        assert error.code == error.response["Error"]["Code"] == older
        assert error.response["Error"]["QueryErrorCode"] == "QueueDoesNotExist"
        assert error.response["Error"]["Type"] == "Sender"

    with pytest.raises(sqs.QueueDoesNotExist) as caught:
        sqs.client.get_queue_url(queue_name="none")
    check(caught.value)

    async def main() -> None:
        async with sqs.AsyncClient(over_httpx(sqs, moto_url)) as awaited:
            with pytest.raises(sqs.QueueDoesNotExist) as caught:
                await awaited.get_queue_url(queue_name="none")
            check(caught.value)

    asyncio.run(main())


def test_rest_json(made: Callable[[str], Any]) -> None:
    client = made("polly").client
    assert client.describe_voices(language_code="en-GB").voices
    spoken = client.synthesize_speech(text="hi", output_format="mp3", voice_id="Amy")
    assert isinstance(spoken.audio_stream, bytes)
    with pytest.raises(made("polly").LexiconNotFoundException):
        client.get_lexicon(name="none")


def test_templates_too(made: Callable[[str], Any]) -> None:
    stacks = made("cloudformation")
    template = {"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}
    stacks.client.create_stack(stack_name="s", template_body=json.dumps(template))
    answer = stacks.client.get_template(stack_name="s")
    assert json.loads(answer.template_body) == template


def test_the_protocol_of_ec2(made: Callable[[str], Any]) -> None:
    ec2 = made("ec2")
    vpc = ec2.client.create_vpc(cidr_block="10.0.0.0/16").vpc
    found = ec2.client.describe_vpcs(vpc_ids=[vpc.vpc_id]).vpcs
    assert [one.cidr_block for one in found] == ["10.0.0.0/16"]
