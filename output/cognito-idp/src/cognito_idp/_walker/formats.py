"""Formats of text (JSON Schema 2020-12 validation, section 7.3)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from ipaddress import AddressValueError, IPv4Address, IPv6Address

from .._times import LONGEST_DURATION
from .._wire import BASE64

TYPED = frozenset(("date-time", "date", "time", "duration", "uuid", "byte"))
"""Formats that members have types of Python for; text that cannot be decoded is refused."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(
    r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))"
)
_DURATION = re.compile(
    r"P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)?"
    r"(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)"
)
_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_LABEL = r"[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_ATOM = r"[0-9A-Za-z!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf'{_ATOM}(?:\.{_ATOM})*|"(?:[ !#-\[\]-~]|\\[ -~])*"')
_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])*)*")
_RELATIVE_POINTER = re.compile(r"(?:0|[1-9][0-9]*)(?:#|(?:/(?:[^~/]|~[01])*)*)")
# RFC 3986, appendix A, as far as regular expressions go without writing out every address.
_PCHARS = r"(?:[0-9A-Za-z._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})"
_AUTHORITY = (
    r"(?:(?:[0-9A-Za-z._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?"
    r"(?:\[(?P<literal>[0-9A-Fa-f:.]+|[vV][0-9A-Fa-f]+\.[0-9A-Za-z._~!$&'()*+,;=:-]+)\]"
    r"|(?:[0-9A-Za-z._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(?::[0-9]*)?"
)
_TAIL = rf"(?:\?(?:{_PCHARS}|[/?])*)?(?:#(?:{_PCHARS}|[/?])*)?"
_URI = re.compile(
    rf"[A-Za-z][0-9A-Za-z+.-]*:(?://{_AUTHORITY}(?:/{_PCHARS}*)*"
    rf"|/?(?:{_PCHARS}+(?:/{_PCHARS}*)*)?){_TAIL}"
)
_RELATIVE = re.compile(
    rf"(?://{_AUTHORITY}(?:/{_PCHARS}*)*|/(?:{_PCHARS}+(?:/{_PCHARS}*)*)?"
    rf"|(?:(?!:){_PCHARS})+?(?<!:)(?:/{_PCHARS}*)*|){_TAIL}"
)


def date_(text: str) -> bool:
    """RFC 3339 full-date."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def time_(text: str) -> bool:
    """RFC 3339 full-time. The 60th second is only there in the last minute of a day of UTC."""
    match = _TIME.fullmatch(text)
    if match is None:
        return False
    hour, minute, second = map(int, match.group(1, 2, 3))
    off_hour, off_minute = int(match[5] or 0), int(match[6] or 0)
    if hour > 23 or minute > 59 or second > 60 or off_hour > 23 or off_minute > 59:
        return False
    offset = (off_hour * 60 + off_minute) * (-1 if match[4] == "-" else 1)
    return second < 60 or (hour * 60 + minute - offset) % 1440 == 1439


def date_time(text: str) -> bool:
    """RFC 3339 date-time."""
    return text[10:11] in ("T", "t") and date_(text[:10]) and time_(text[11:])


def duration(text: str) -> bool:
    """RFC 3339, appendix A."""
    return len(text) <= LONGEST_DURATION and _DURATION.fullmatch(text) is not None


def uuid(text: str) -> bool:
    """RFC 4122."""
    return _UUID.fullmatch(text) is not None


def byte(text: str) -> bool:
    """Base64 of RFC 4648, section 4, padded."""
    return BASE64.fullmatch(text) is not None


def hostname(text: str) -> bool:
    """RFC 1123, section 2.1."""
    return len(text) <= 253 and _HOST.fullmatch(text) is not None


def email(text: str) -> bool:
    """RFC 5321, section 4.1.2, without comments."""
    local, at, host = text.rpartition("@")
    if not at or not _LOCAL.fullmatch(local):
        return False
    if host.startswith("[") and host.endswith("]"):
        inner = host[1:-1]
        return ipv4(inner) or (inner.startswith("IPv6:") and ipv6(inner[5:]))
    return hostname(host)


def ipv4(text: str) -> bool:
    """RFC 2673, section 3.2."""
    try:
        IPv4Address(text)
    except AddressValueError:
        return False
    return text.isascii()


def ipv6(text: str) -> bool:
    """RFC 4291, section 2.2, without a zone."""
    try:
        IPv6Address(text)
    except AddressValueError:
        return False
    return "%" not in text and text.isascii()


def uri(text: str) -> bool:
    """RFC 3986, with a scheme."""
    return _literal_holds(_URI.fullmatch(text))


def uri_reference(text: str) -> bool:
    """RFC 3986, with a scheme or without."""
    return uri(text) or _literal_holds(_RELATIVE.fullmatch(text))


def _literal_holds(match: re.Match[str] | None) -> bool:
    if match is None:
        return False
    literal = match["literal"]
    return literal is None or literal[0] in "vV" or ipv6(literal)


def json_pointer(text: str) -> bool:
    """RFC 6901."""
    return _POINTER.fullmatch(text) is not None


def relative_json_pointer(text: str) -> bool:
    """Draft bhutton-relative-json-pointer-00."""
    return _RELATIVE_POINTER.fullmatch(text) is not None


FORMATS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "date-time": (date_time, "a time of RFC 3339, such as 2026-01-31T12:00:00Z"),
    "date": (date_, "a date, such as 2026-01-31"),
    "time": (time_, "a time of day with its offset, such as 12:00:00Z"),
    "duration": (duration, "a duration, such as P1DT12H"),
    "uuid": (uuid, "a UUID, such as 00000000-0000-4000-8000-000000000000"),
    "byte": (byte, "base64, such as aGVsbG8="),
    "hostname": (hostname, "a host name, such as example.com"),
    "email": (email, "an e-mail address, such as name@example.com"),
    "ipv4": (ipv4, "an IPv4 address, such as 192.0.2.1"),
    "ipv6": (ipv6, "an IPv6 address, such as 2001:db8::1"),
    "uri": (uri, "a URI, such as https://example.com/"),
    "uri-reference": (uri_reference, "a URI or a part of one, such as ../index.html"),
    "json-pointer": (json_pointer, "a JSON Pointer, such as /a/0"),
    "relative-json-pointer": (
        relative_json_pointer,
        "a relative JSON Pointer, such as 1/a",
    ),
}
"""What tells whether text has a format, and the format in words."""
