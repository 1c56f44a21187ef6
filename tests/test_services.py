"""Forty services of botocore are made, imported module by module, and ten of them type-checked.

The largest are narrowed to some of their operations, for time; `python benchmarks/services.py` makes all of them whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from benchmarks.services import SERVICES, TYPED, Outcome, made

NARROWED = {
    "cloudfront": ("*Distribution*", "Tag*"),
    "ec2": ("*Vpc", "*Vpcs", "*Instances"),
    "ecs": ("*Service*",),
    "glue": ("*Table*", "*Crawler*"),
    "iam": ("*Role*", "*Polic*"),
    "lambda": ("*Function*", "Invoke*"),
    "medialive": ("*Channel",),
    "rds": ("*DBInstance*",),
    "s3": ("*Object*", "*Bucket"),
    "sagemaker": ("*Endpoint*", "*Model"),
}


@pytest.fixture(scope="module")
def outcomes(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[dict[str, Future[Outcome]]]:
    """What becomes of each, two at a time."""
    place = tmp_path_factory.mktemp("services")
    with ThreadPoolExecutor(2) as pool:
        yield {
            service: pool.submit(
                made,
                place,
                service,
                types=service in TYPED,
                operations=NARROWED.get(service, ()),
            )
            for service in SERVICES
        }


def test_they_are_forty() -> None:
    assert len(set(SERVICES)) == 40
    assert len(set(TYPED)) == 10
    assert {"s3", "iam", "dynamodb", "sagemaker", "ec2"} <= set(SERVICES)


@pytest.mark.parametrize("service", SERVICES)
def test_a_service(service: str, outcomes: dict[str, Future[Outcome]]) -> None:
    outcome = outcomes[service].result()
    assert outcome.failure == ""
    assert outcome.lines > 5_000
    assert ("mypy" in outcome.steps) is (service in TYPED)
