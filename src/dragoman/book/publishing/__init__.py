"""Keeping a PostgreSQL database in step with the book: `dragoman publish`."""
