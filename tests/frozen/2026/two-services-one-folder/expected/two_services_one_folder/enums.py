"""Closed sets of values in two-services-one-folder."""
