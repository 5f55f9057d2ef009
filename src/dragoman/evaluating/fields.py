"""Reading a TOML table key by key: each key of the right kind, none left over."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dragoman.errors import DataError

_REQUIRED: Any = object()


class Fields:
    """One table. Every reader raises DataError naming file and item; `finish` does so for keys that nobody read."""

    def __init__(self, data: Mapping[str, Any], where: str, texts: Mapping[str, str]) -> None:
        self._data, self._read = data, set[str]()
        self.where, self.texts = where, texts

    def error(self, what: str) -> DataError:
        """An error in this table, for the caller to raise."""
        return DataError(what, where=self.where, hint="README.md beside the stories documents the format")

    def string(self, key: str, default: str = _REQUIRED) -> str:
        value = self._get(key, default)
        if not isinstance(value, str) or (default is _REQUIRED and not value.strip()):
            raise self.error(f"{key} is missing or no string")
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        value = self._get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            raise self.error(f"{key} is no list of strings")
        return tuple(value)

    def choice(self, key: str, of: Sequence[str]) -> str:
        value = self.string(key)
        if value not in of:
            raise self.error(f"{key} {value!r} is none of {', '.join(of)}")
        return value

    def integer(self, key: str, default: int) -> int:
        value = self._get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.error(f"{key} is no whole number")
        return value

    def number_or_none(self, key: str) -> float | None:
        value = self._get(key, None)
        if value is not None and (not isinstance(value, int | float) or isinstance(value, bool)):
            raise self.error(f"{key} is no number")
        return value

    def flag(self, key: str) -> bool:
        value = self._get(key, False)
        if not isinstance(value, bool):
            raise self.error(f"{key} is neither true nor false")
        return value

    def day(self, key: str) -> date:
        value = self.day_or_none(key)
        if value is None:
            raise self.error(f"{key} is missing")
        return value

    def day_or_none(self, key: str) -> date | None:
        value = self._get(key, None)
        if value is None or type(value) is date:
            return value
        raise self.error(f"{key} is no date: write it bare, as 2021-07-27")

    def interval(self, key: str) -> tuple[date, date]:
        """A date, or "first/last" as a string."""
        value = self._get(key, None)
        if type(value) is date:
            return value, value
        try:
            first, last = (date.fromisoformat(part) for part in str(value).split("/"))
        except ValueError:
            raise self.error(f'{key} is neither a date nor "first/last"') from None
        if first > last:
            raise self.error(f"{key} ends before it begins")
        return first, last

    def report(self, key: str) -> str:
        """The id of a report of the story."""
        value = self.string(key)
        if value not in self.texts:
            raise self.error(f"there is no report {value!r}")
        return value

    def reports(self, key: str) -> tuple[str, ...]:
        values = self.strings(key)
        for value in values:
            if value not in self.texts:
                raise self.error(f"there is no report {value!r}")
        if len(set(values)) < 2:
            raise self.error(f"{key} names less than two reports")
        return values

    def tables(self, key: str) -> list["Fields"]:
        """The tables under `key`, [] where there are none."""
        value = self._get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            raise self.error(f"{key} is no list of tables")
        return [Fields(v, f"{self.where}: {key} {v.get('id', n)}", self.texts) for n, v in enumerate(value, 1)]

    def finish(self) -> None:
        """Raises for a key that nobody asked for."""
        for key in self._data:
            if key not in self._read:
                raise self.error(f"unknown key {key!r}")

    def _get(self, key: str, default: Any) -> Any:
        self._read.add(key)
        value = self._data.get(key, default)
        return None if value is _REQUIRED else value
