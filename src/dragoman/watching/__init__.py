"""Watching feeds: polled politely, their articles fetched, coded, added to the record book."""
