"""Characters, encodings and languages."""

import time

import pytest

from dragoman.reading.normalise import decode, is_binary, normalise
from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("of\ufb01ce \ufb02ows e\ufb00ort", "office flows effort"),
        ("coope\u00adration", "cooperation"),
        ("\ufeffzero\u200bwidth\u2060", "zerowidth"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b\x07c\x1bd", "abcd"),
        ("a\ud800b", "a\ufffdb"),
        ("2\u202f500 men", "2 500 men"),
        ("no\u00a0break", "no\u00a0break"),
        ("“curly” ‘quotes’ — and ``old''", "“curly” ‘quotes’ — and ``old''"),
        ("\x93quoted\x94 \x96 caf\xe9", "“quoted” – café"),
        ("cafÃ© â€œquotedâ€\x9d MÃ¼nchen", "café “quoted” München"),
        ("GarcÃ\xada met BjÃos and SeÃ±or", "García met BjÃos and Señor"),
        ("e\u0301lan", "élan"),
        ("line\u2028break", "line\nbreak"),
        ("É Â l'Île Ångström", "É Â l'Île Ångström"),
    ],
)
def test_normalise(text: str, sound: str) -> None:
    assert normalise(text) == sound
    assert normalise(sound) == sound


def test_decode() -> None:
    assert decode("naïve".encode()) == ("naïve", None)
    assert decode("naïve".encode("utf-16")) == ("naïve", None)
    assert decode("\ufeffa".encode()) == ("a", None)
    text, warning = decode("The “minister” was naïve, they said on Monday.".encode("cp1252"))
    assert text == "The “minister” was naïve, they said on Monday."
    assert warning is not None
    assert "cp1252" in warning
    text, warning = decode("Правительство объявило в понедельник о новых переговорах.".encode("cp1251"))
    assert "Правительство" in text
    assert warning is not None
    assert decode("naïve café".encode("latin-1"), "iso-8859-1")[0] == "naïve café"
    text, warning = decode("Señor Muñoz ".encode() * 30 + b"\xff")
    assert text.startswith("Señor")
    assert warning is not None


def test_binary() -> None:
    assert is_binary(b"%PDF-1.7")
    assert is_binary(bytes(range(32)) * 10)
    assert not is_binary("plain – text\n\tand tabs\x0c".encode())
    assert not is_binary("utf-16".encode("utf-16"))


LANGUAGES = [
    ("Protesters return to streets of capital", "en"),
    ("Biden meets Erdogan", "en"),
    ("TROOPS CROSSED THE RIVER AND TOOK THE TOWN, THE ARMY SAID ON MONDAY.", "en"),
    ("Zelensky, Scholz, Macron: Gipfeltreffen", "en"),
    ("El gobierno anunció el lunes que las negociaciones con los sindicatos se reanudarán la próxima semana.", "es"),
    ("Il governo ha annunciato lunedì che i negoziati con i sindacati riprenderanno la prossima settimana.", "it"),
    ("Правительство объявило в понедельник, что переговоры с профсоюзами возобновятся на следующей неделе.", "ru"),
    ("政府は月曜日、組合との交渉を来週再開すると発表した。", "ja"),
    ("أعلنت الحكومة يوم الاثنين أن المفاوضات مع النقابات ستستأنف الأسبوع المقبل", "ar"),
    ("12 45 78", None),
]


@pytest.mark.parametrize(("text", "language"), LANGUAGES, ids=[t[:20] for t, _ in LANGUAGES])
def test_language(text: str, language: str | None) -> None:
    assert Reader().kit.detector.detect(text) == language


def test_english_needs_no_detector() -> None:
    detector = Reader().kit.detector
    text = "The minister said that the talks with the union had failed and that they would not be resumed. " * 50
    detector.detect(text)
    started = time.perf_counter()
    for _ in range(20):
        assert detector.detect(text) == "en"
    assert (time.perf_counter() - started) / (20 * len(text.split())) < 5e-6


def test_heaps_of_accents_take_no_square_of_time() -> None:
    started = time.perf_counter()
    text = normalise("e" + "\u0301\u0316" * 300_000 + " end")
    assert time.perf_counter() - started < 5
    assert text.startswith("é")
    assert len(text) < 20
    assert normalise("e\u0301\u0316") == "e\u0316\u0301".replace("e\u0316\u0301", "é\u0316")
