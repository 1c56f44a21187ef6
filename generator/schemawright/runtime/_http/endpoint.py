"""Where a service is, for transports that speak HTTP themselves."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from .._errors import TransportError
from .._operations import Service

SPOKEN = frozenset({"json", "http"})
"""Protocols that need no rules from the service's model."""

_DOMAINS = {
    "cn-": "amazonaws.com.cn",
    "eu-isoe-": "cloud.adc-e.uk",
    "eusc-": "amazonaws.eu",
    "us-iso-": "c2s.ic.gov",
    "us-isob-": "sc2s.sgov.gov",
    "us-isof-": "csp.hci.ic.gov",
}
"""Where the regions of a partition are, by the head of their names; others are in amazonaws.com."""

_REGION = re.compile(r"(?=.{1,63}\Z)[a-z0-9]+(-[a-z0-9]+)+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The address of a service.

    Attributes:
        port: None for the scheme's own.
        path: Stands before the path of each operation; empty or `/…` without a slash at its end.
    """

    tls: bool
    host: str
    port: int | None
    path: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port is None else f":{self.port}"
        return f"{'https' if self.tls else 'http'}://{host}{port}{self.path}"


def endpoint_at(url: str) -> Endpoint:
    """An address as users give it.

    Raises:
        ValueError: It is none, or holds more than an address: a user, a query, …. The text does not show it, as it may
            hold a password.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
        # Names with parts that are empty or longer than 63 characters cannot be looked up.
        (parts.hostname or "").encode("idna")
    except ValueError:
        raise ValueError("endpoint_url is no URL") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("endpoint_url must be like https://host or http://host:port")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ValueError("endpoint_url takes no user, password, query or fragment")
    if not (parts.hostname + parts.path).isascii() or re.search(r"[\s\x00-\x1f]", url):
        raise ValueError("endpoint_url must be ASCII without spaces")
    path = parts.path.rstrip("/")
    return Endpoint(parts.scheme == "https", parts.hostname, port, path)


def endpoint_in(service: Service, region: str) -> Endpoint:
    """The public endpoint of an AWS service.

    Raises:
        ValueError: That is no name of a region.
    """
    if _REGION.fullmatch(region) is None:
        raise ValueError("region_name must be like eu-west-1")
    domain = next(
        (name for head, name in _DOMAINS.items() if region.startswith(head)),
        "amazonaws.com",
    )
    host = f"{service.endpoint_prefix}.{region}.{domain}"
    return Endpoint(tls=True, host=host, port=None, path="")


def region_of_environment() -> str | None:
    """The region that the environment names, as the AWS tools look for it."""
    return os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or None


def check_protocol(service: Service, transport: str) -> None:
    """Raises:
    TransportError: The service speaks another protocol than ours.
    """
    if service.protocol not in SPOKEN:
        raise TransportError(
            f"{service.title} speaks {service.protocol}, and {transport} does not; use BotocoreTransport"
        )


def no_region(service: Service) -> TransportError:
    """What is said where nothing names a region."""
    if service.protocol == "http":
        return TransportError(
            f"nothing says where {service.title} is; give endpoint_url"
        )
    return TransportError(
        "no AWS region is known; give region_name or endpoint_url, or set AWS_DEFAULT_REGION"
    )
