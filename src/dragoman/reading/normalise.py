"""Characters made sound: bytes decoded, mojibake mended, ligatures opened, invisible characters dropped.

Quotes, dashes and no-break spaces stay as written. What is already sound comes back unchanged, so offsets into a clean
input hold in the report's text.
"""

import re
import unicodedata

_CP1252 = {i: bytes([i]).decode("cp1252", "ignore") or None for i in range(0x80, 0xA0)}  # C1 codes are misread cp1252
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_INVISIBLE = [0xAD, 0xFEFF, 0x2060, 0x180E, *range(0x200B, 0x200E), *range(0x202A, 0x202F), *range(0x2061, 0x206A)]
_SPACES = [*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x1680]
_TABLE: dict[int, str | None] = {
    **{i: None for i in [*range(0x20), 0x7F] if i not in (0x09, 0x0A, 0x0B, 0x0C)},
    **_CP1252,
    **_LIGATURES,
    **dict.fromkeys(_INVISIBLE),
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys([0x0B, 0x0C, 0x2028, 0x2029], "\n"),
    **dict.fromkeys(range(0xD800, 0xE000), "�"),
}
_SUSPECT = re.compile("[" + "".join(re.escape(chr(i)) for i in _TABLE if i < 0xD800 or i > 0xDFFF) + "\ud800-\udfff]")
# Direction marks belong to right-to-left names quoted in a text and stand at their edges; inside a word they are dirt.
_DIRECTION_INSIDE = re.compile("(?<=[a-zA-Z])[\u200e\u200f](?=[a-zA-Z])")
_MOJIBAKE = re.compile("[ÂÃâÐÑØÙÄÅÎÏ][\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|ï¿½|ï»¿")

_WORD = re.compile(r"[^ \n]+")
_HEAP = re.compile(r"[^\w\s\x00-\x7f]{20,}")

_MAGIC = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
    b"PAR1",
    b"BZh",
    b"\xfd7zXZ",
)
_SAMPLE = 65_536
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def normalise(text: str) -> str:
    """`text` with sound characters; line ends become "\\n". What is sound already comes back as it is."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return text.translate(_TABLE) if _SUSPECT.search(text) else text
    for _ in range(3):  # dropping one kind of dirt can uncover another
        before, text = text, _pass(text)
        if text == before:
            break
    return text


def _pass(text: str) -> str:
    if _MOJIBAKE.search(text):
        text = _mend(text)
    if _SUSPECT.search(text):
        text = text.translate(_TABLE)
    if _DIRECTION_INSIDE.search(text):
        text = _DIRECTION_INSIDE.sub("", text)
    text = _HEAP.sub(_thin, text)
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", text)


def _thin(heap: re.Match[str]) -> str:
    """A heap of accents without those that no script needs: composing takes time in the square of their number."""
    kept, accents = [], 0
    for character in heap[0]:
        accents = accents + 1 if unicodedata.combining(character) else 0
        if accents <= 10:
            kept.append(character)
    return "".join(kept)


def _mend(text: str) -> str:
    """Undo UTF-8 read as cp1252 or Latin-1 where ftfy is sure: by lines, or by words where a line has losses."""
    import ftfy  # here, because it takes 0.15 s to import and few texts need it

    lines = text.split("\n")
    for number, line in enumerate(lines):
        if _MOJIBAKE.search(line) and len(line) <= 100_000:
            mended = ftfy.fix_encoding(line)
            if mended == line:
                mended = _WORD.sub(lambda m: ftfy.fix_encoding(m[0]) if _MOJIBAKE.search(m[0]) else m[0], line)
            lines[number] = mended.replace("\r", " ").replace("\n", " ")
    return "\n".join(lines)


def is_binary(data: bytes) -> bool:
    """Whether `data` (a file's beginning is enough) is no text: a known format, zero bytes, or many control bytes."""
    if data.startswith(_MAGIC):
        return True
    if data.startswith(tuple(bom for bom, _ in _BOMS)):
        return False
    head = data[:_SAMPLE]
    if b"\x00" in head:
        return True
    controls = sum(head.count(bytes([i])) for i in range(32) if i not in (7, 8, 9, 10, 11, 12, 13, 27))
    return controls * 50 > len(head)


def decode(data: bytes, declared: str | None = None) -> tuple[str, str | None]:
    """`data` as text, and a warning when its encoding is not UTF-8 or had to be guessed, else None.

    Tried in turn: byte order mark, UTF-8, the declared encoding, cp1252 if its bytes read like Western text, a guess.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, "replace"), None
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    loose = data.decode("utf-8", "replace")
    broken = loose.count("�")
    if broken * 20 < sum(1 for c in loose[: 20 * _SAMPLE] if c > "\x7f") - broken:
        return loose, f"{broken} bytes are not UTF-8 and were replaced"
    if declared:
        try:
            return data.decode(declared), None
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    return _guess(data)


def _guess(data: bytes) -> tuple[str, str]:
    high = [b for b in data[:_SAMPLE] if b >= 0x80]
    if len(high) * 7 < len(data[:_SAMPLE]):  # few enough for English with accents and typographic quotes
        try:
            return data.decode("cp1252"), "the encoding is not UTF-8; read as cp1252"
        except UnicodeDecodeError:
            pass
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    name = best.encoding if best is not None else "cp1252"
    return data.decode(name, "replace"), f"the encoding is not UTF-8; read as {name}, which is a guess"
