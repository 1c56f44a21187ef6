"""A program of somebody who installed the package: `python demo.py ADDRESS STATION` prints the coming days."""

from __future__ import annotations

import sys

from forecasts import Client, HttpTransport, StationUnknownException, ValidationError


def main(address: str, station: str) -> None:
    """Ends with exit code 1 where the station is none."""
    client = Client(HttpTransport(address))
    try:
        answer = client.get_forecast(station=station, days=2)
    except (StationUnknownException, ValidationError) as error:
        sys.exit(f"{station}: {error}")
    for day in answer.days:
        print(f"{day.date_:%d %B}: {day.sky}")


if __name__ == "__main__":
    main(*sys.argv[1:])
