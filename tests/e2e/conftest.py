"""A moto server on loopback, and the generated clients as they speak to it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import DRIVEN
from tests.e2e.faces import FACES, Face
from tests.packages import committed


@pytest.fixture(scope="session")
def moto_url() -> Iterator[str]:
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="session")
def idp() -> Any:
    return committed("cognito_idp")


@pytest.fixture(scope="session")
def identity() -> Any:
    return committed("cognito_identity")


@pytest.fixture(scope="module", params=list(FACES))
def face(request: pytest.FixtureRequest, idp: Any, moto_url: str) -> Iterator[Face]:
    """User pools through one face after the other."""
    with FACES[request.param](idp, moto_url) as made:
        yield made
        _note(request, "user pools", made)


@pytest.fixture(scope="module", params=list(FACES))
def identity_face(
    request: pytest.FixtureRequest, identity: Any, moto_url: str
) -> Iterator[Face]:
    """Identity pools likewise."""
    with FACES[request.param](identity, moto_url) as made:
        yield made
        _note(request, "identity pools", made)


def _note(request: pytest.FixtureRequest, service: str, face: Face) -> None:
    driven = request.config.stash.setdefault(DRIVEN, {})
    driven[f"{service}, {request.param}"] = sorted(face.done)
