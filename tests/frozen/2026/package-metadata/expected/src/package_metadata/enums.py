"""Closed sets of values in Book.Shelf."""
