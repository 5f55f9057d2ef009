"""Exports of the record book: one module a kind of format; the layouts' columns are data (data/exports)."""
