"""Closed sets of values in Town Scans."""
