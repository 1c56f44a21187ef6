"""Moments, dates, times of day and durations: from RFC 3339 to Python's types and back, without loss."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

from ._runtime import Invalid

_DATE = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_TIME = (
    r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?"
    r"(?:([Zz])|([+-])([0-9]{2}):([0-9]{2}))"
)
_FULL_DATE = re.compile(_DATE)
_FULL_TIME = re.compile(_TIME)
_DATE_TIME = re.compile(f"{_DATE}[Tt]{_TIME}")
# RFC 3339, appendix A: weeks stand alone, and no unit is left out between two others.
_DURATION = re.compile(
    r"P(?:([0-9]+)W|(?=[0-9T])(?:([0-9]+)Y(?=[0-9]+M|T|$))?(?:([0-9]+)M(?=[0-9]+D|T|$))?(?:([0-9]+)D)?"
    r"(?:T(?=[0-9])(?:([0-9]+)H(?=[0-9]+M|$))?(?:([0-9]+)M)?(?:([0-9]+)S)?)?)"
)
LONGEST_DURATION = 4000
"""In characters: Python reads and writes whole numbers of up to 4300 digits."""
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


class WireDatetime(datetime):
    """A datetime that remembers how it was written, where that is not how we would write it."""

    wire: str | int | float

    def __repr__(self) -> str:
        return repr(datetime.combine(self.date(), self.timetz()))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _wire_datetime, (datetime.combine(self.date(), self.timetz()), self.wire)


class WireTime(time):
    """The same of a time of day."""

    wire: str

    def __repr__(self) -> str:
        return repr(_plain_time(self))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _wire_time, (_plain_time(self), self.wire)


class WireTimedelta(timedelta):
    """The same of a duration."""

    wire: str

    def __repr__(self) -> str:
        return repr(timedelta(self.days, self.seconds, self.microseconds))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        plain = timedelta(self.days, self.seconds, self.microseconds)
        return _wire_timedelta, (plain, self.wire)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDuration:
    """A duration that no `timedelta` can hold: years and months have no fixed length.

    `str()` gives it as RFC 3339 writes it: `P1Y6M`.
    """

    years: int = 0
    months: int = 0
    days: int = 0
    hours: int = 0
    minutes: int = 0
    seconds: int = 0
    # How it was written, where that is not how we would write it; `replace` leaves it behind.
    _wire: str | None = field(default=None, init=False, repr=False, compare=False)

    def __str__(self) -> str:
        if self._wire is not None:
            return self._wire
        day = (self.years, "Y"), (self.months, "M"), (self.days, "D")
        clock = (self.hours, "H"), (self.minutes, "M"), (self.seconds, "S")
        date_part, time_part = _units(day), _units(clock)
        if time_part:
            return f"P{date_part}T{time_part}"
        return f"P{date_part}" if date_part else "PT0S"


def _units(counts: tuple[tuple[int, str], ...]) -> str:
    """The counts from the first to the last that is not zero: no unit may be left out between two others."""
    used = [place for place, (count, _) in enumerate(counts) if count]
    if not used:
        return ""
    return "".join(f"{n}{unit}" for n, unit in counts[used[0] : used[-1] + 1])


def _wire_datetime(value: datetime, wire: str | int | float) -> WireDatetime:
    self = WireDatetime.combine(value.date(), value.timetz())
    self.wire = wire
    return self


def _plain_time(value: time) -> time:
    return time(value.hour, value.minute, value.second, value.microsecond, value.tzinfo)


def _wire_time(value: time, wire: str) -> WireTime:
    self = WireTime(
        value.hour, value.minute, value.second, value.microsecond, value.tzinfo
    )
    self.wire = wire
    return self


def _wire_timedelta(value: timedelta, wire: str) -> WireTimedelta:
    self = WireTimedelta(value.days, value.seconds, value.microseconds)
    self.wire = wire
    return self


def date_time(value: Any) -> datetime:
    """Decodes an RFC 3339 timestamp; what Python cannot hold (a leap second) is moved to the nearest it can."""
    match = _DATE_TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise Invalid
    year, month, day, *clock = match.groups()
    try:
        moment = datetime.combine(date(int(year), int(month), int(day)), _clock(*clock))
    except ValueError:
        raise Invalid from None
    return moment if date_time_text(moment) == value else _wire_datetime(moment, value)


def _clock(
    hour: str,
    minute: str,
    second: str,
    fraction: str | None,
    zulu: str | None,
    *offset: str,
) -> time:
    """Raises:
    ValueError: There is no such time of day.
    """
    zone: tzinfo = UTC if zulu else _zone(*offset)
    leap = second == "60"
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    made = time(int(hour), int(minute), 59 if leap else int(second), micro, zone)
    if leap and not _ends_day(made):
        raise ValueError("leap seconds are put in at the end of a UTC day")
    return made


def _zone(sign: str, hours: str, minutes: str) -> timezone:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    if int(minutes) > 59 or offset >= _DAY:
        raise ValueError("there is no such offset")
    if not offset:
        return UTC
    return timezone(-offset if sign == "-" else offset)


def _ends_day(value: time) -> bool:
    """Whether the time is in the last minute of a day of UTC."""
    local = timedelta(hours=value.hour, minutes=value.minute)
    utc = (local - (value.utcoffset() or timedelta())) % _DAY
    return utc == timedelta(hours=23, minutes=59)


def date_time_text(value: datetime) -> str:
    """RFC 3339, in UTC as `Z`; a datetime without zone is taken for UTC."""
    return _zoned_text(value if value.tzinfo else value.replace(tzinfo=UTC))


def _zoned_text(value: datetime | time) -> str:
    text = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def encode_date_time(value: Any) -> str:
    if isinstance(value, WireDatetime) and _is_wire(value):
        return str(value.wire)
    if isinstance(value, datetime):
        return date_time_text(value)
    raise Invalid


def _is_wire(value: Any) -> bool:
    """Whether it remembers how it was written: what `replace` and arithmetic make of such a value does not."""
    return hasattr(value, "wire")


def timestamp(value: Any) -> datetime:
    """Decodes a timestamp of AWS: a datetime as boto3 gives it, epoch seconds, or RFC 3339."""
    if isinstance(value, datetime):
        return value
    if type(value) is int or type(value) is float:
        try:
            decoded = datetime.fromtimestamp(value, UTC)
        except (ValueError, OverflowError, OSError):
            raise Invalid from None
        return _wire_datetime(decoded, value)
    return _wire_datetime(date_time(value), value)


def encode_timestamp(value: Any) -> Any:
    """What boto3 takes; a timestamp that came in as text or number goes out as it came."""
    if isinstance(value, datetime):
        return getattr(value, "wire", value)
    raise Invalid


def day(value: Any) -> date:
    """Decodes an RFC 3339 date."""
    if not isinstance(value, str) or not _FULL_DATE.fullmatch(value):
        raise Invalid
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Invalid from None


def encode_day(value: Any) -> str:
    # A datetime is a date to Python, and more than a date to whoever reads the wire.
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise Invalid


def clock(value: Any) -> time:
    """Decodes an RFC 3339 time of day with its offset."""
    match = _FULL_TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise Invalid
    try:
        made = _clock(*match.groups())
    except ValueError:
        raise Invalid from None
    return made if encode_clock(made) == value else _wire_time(made, value)


def encode_clock(value: Any) -> str:
    """RFC 3339, in UTC as `Z`; a time without zone is taken for UTC."""
    if not isinstance(value, time):
        raise Invalid
    if isinstance(value, WireTime) and _is_wire(value):
        return value.wire
    return _zoned_text(value if value.tzinfo else value.replace(tzinfo=UTC))


def duration(value: Any) -> timedelta | CalendarDuration:
    """Decodes an RFC 3339 duration: to a timedelta, or to a `CalendarDuration` where that cannot hold it."""
    if not isinstance(value, str) or len(value) > LONGEST_DURATION:
        raise Invalid
    match = _DURATION.fullmatch(value)
    if match is None:
        raise Invalid
    weeks, years, months, days, hours, minutes, seconds = (
        int(count or 0) for count in match.groups()
    )
    days += 7 * weeks
    try:
        if not (years or months):
            made = timedelta(days, seconds, minutes=minutes, hours=hours)
            return (
                made if encode_duration(made) == value else _wire_timedelta(made, value)
            )
    except OverflowError:
        pass
    long = CalendarDuration(
        years=years,
        months=months,
        days=days,
        hours=hours,
        minutes=minutes,
        seconds=seconds,
    )
    if str(long) != value:
        object.__setattr__(long, "_wire", value)
    return long


def encode_duration(value: Any) -> str:
    """RFC 3339 knows whole seconds from zero on; other durations are refused."""
    if isinstance(value, CalendarDuration):
        return str(value)
    if not isinstance(value, timedelta):
        raise Invalid
    if isinstance(value, WireTimedelta) and _is_wire(value):
        return value.wire
    if value < timedelta() or value % _SECOND:
        raise Invalid
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    made = CalendarDuration(
        days=value.days, hours=hours, minutes=minutes, seconds=seconds
    )
    return str(made)
