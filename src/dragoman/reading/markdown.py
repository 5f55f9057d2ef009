"""Markdown made plain text: front matter read, marks of headings, emphasis, links and images taken off."""

import re

_FRONT = re.compile(r"([A-Za-z_]{2,20}):\s{0,5}(\S.{0,500})$")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ \t]{1,5}(.{1,1000}?)[ \t]{0,5}#{0,6}$")
_IMAGE = re.compile(r"!\[[^\]\n]{0,500}\]\([^()\s]{0,1000}(?: [^()\n]{0,300})?\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\([^()\s]{0,1000}(?: [^()\n]{0,300})?\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,1000}?)(?<=[^\s*])\*(?![\w*])")
_QUOTED = re.compile(r"[ ]{0,3}>[ ]?")
_FIELDS = {
    "title": "title",
    "headline": "title",
    "subtitle": "dek",
    "description": "",
    "date": "published",
    "published": "published",
    "source": "source",
    "url": "url",
    "id": "id",
}


def from_markdown(text: str) -> tuple[str, dict[str, str]]:
    """Plain text and the fields of the front matter (title, dek, published, source, url, id, those that are there)."""
    lines = text.lstrip("\ufeff").replace("\r\n", "\n").split("\n")
    fields: dict[str, str] = {}
    if lines and lines[0].strip() == "---" and "---" in (line.strip() for line in lines[1:60]):
        end = next(i for i, line in enumerate(lines[1:60], 1) if line.strip() == "---")
        for line in lines[1:end]:
            found = _FRONT.match(line)
            name = _FIELDS.get(found[1].lower()) if found else None
            if found and name:
                fields.setdefault(name, found[2].strip().strip("\"'"))
        lines = lines[end + 1 :]
    return "\n".join(_plain(line) for line in lines), fields


def _plain(line: str) -> str:
    if len(line) > 100_000:
        return line
    heading = _HEADING.match(line) if line.lstrip(" ").startswith("#") else None
    if heading:
        line = f"\n{heading[1]}\n"
    if line.lstrip(" ").startswith(">"):
        line = _QUOTED.sub("", line, count=1)
    if "](" in line:
        line = _LINK.sub(r"\1", _IMAGE.sub("", line))
    if "**" in line or "__" in line:
        line = _STRONG.sub(r"\2", line)
    return _EMPHASIS.sub(r"\1", line) if "*" in line else line
