"""Keys of the book's rows: 63-bit numbers made from what a row is about, so that no key depends on the order of adding.

Two of n rows share a key with a probability of about n²/2⁶⁴: one in 200,000 for ten million rows.
"""

import hashlib

_MASK = (1 << 63) - 1  # DuckDB and PostgreSQL both hold it in a BIGINT


def key_of(*parts: object) -> int:
    """The key of `parts` (strings, numbers, None), never negative."""
    text = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") & _MASK


def shown(kind: str, key: int) -> str:
    """A key as people see and type it: a letter for the kind and 16 hexadecimal digits ("E0f3a…")."""
    return f"{kind}{key:016x}"


def low_high(kind: str, text: str) -> tuple[int, int] | None:
    """The least and greatest key that an id or the beginning of one ("E0f3a") can stand for; None where it is no id."""
    digits = text.removeprefix(kind).lower()
    if not text.startswith(kind) or not 1 <= len(digits) <= 16 or digits.strip("0123456789abcdef"):
        return None
    return int(digits.ljust(16, "0"), 16), min(int(digits.ljust(16, "f"), 16), _MASK)
