"""Signatures of AWS by botocore's signer, for transports that are not botocore's own."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from threading import Lock
from typing import Any

from .._errors import DependencyMissing, TransportError
from .._extras import how_to_install
from .._operations import Operation
from .messages import HttpRequest


class Signer:
    """Finds credentials and region as botocore does. Blocks: files are read, and other services may be asked.

    Args:
        session: A session of boto3 or botocore, or None for one of our own.
        profile_name: Section of the AWS configuration files, for a session of our own.
    """

    def __init__(self, session: Any, profile_name: str | None) -> None:
        self._session = session
        self._profile_name = profile_name
        self._credentials: Any = None
        self._lock = Lock()

    def region(self) -> str | None:
        """The region of the session.

        Raises:
            DependencyMissing: botocore is not installed.
            TransportError: The configuration cannot be read.
        """
        session = self._opened()
        named = getattr(session, "get_config_variable", None)
        region: str | None = session.region_name if named is None else named("region")
        return region

    def headers(
        self, operation: Operation, request: HttpRequest, url: str, region: str
    ) -> Mapping[str, str]:
        """The headers of a request with its signature, good for some minutes.

        Raises:
            DependencyMissing: botocore is not installed.
            TransportError: There are no credentials, or they cannot be had.
        """
        credentials = self._frozen(operation)
        auth = import_module("botocore.auth")
        requests = import_module("botocore.awsrequest")
        signed = requests.AWSRequest(
            method=request.method,
            url=url,
            data=request.body,
            headers=dict(request.headers),
        )
        auth.SigV4Auth(credentials, operation.service.signing_name, region).add_auth(
            signed
        )
        return dict(signed.headers.items())

    def _opened(self) -> Any:
        with self._lock:
            if self._session is None:
                sessions = _imported("botocore.session")
                self._session = sessions.Session(profile=self._profile_name)
            return self._session

    def _frozen(self, operation: Operation) -> Any:
        from .._botocore_failures import not_answered

        session = self._opened()
        failures = import_module("botocore.exceptions")
        failure: TransportError
        try:
            with self._lock:
                if self._credentials is None:
                    self._credentials = session.get_credentials()
            if self._credentials is None:
                raise failures.NoCredentialsError
            # Credentials that end are renewed here; two threads at once do so once.
            return self._credentials.get_frozen_credentials()
        except failures.BotoCoreError as error:
            failure = not_answered(error, operation.name)
        raise failure


def _imported(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        message = how_to_install("a signed operation", "botocore", "aws")
        raise DependencyMissing(message) from error
