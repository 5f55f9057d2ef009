"""Texts in capitals in ordinary case (parsing/caps.py), with the packaged names."""

import pytest

from dragoman.parsing.caps import Truecaser
from dragoman.parsing.pipeline import Parser
from dragoman.resolving.casing import KnownNames
from dragoman.resolving.gazetteer import Gazetteer
from dragoman.resolving.registry import Registry


@pytest.fixture(scope="module")
def truecase() -> Truecaser:
    return Truecaser(Parser().nlp, KnownNames(Registry.load(), Gazetteer.load()))


CASES = [
    ("THE TROOPS LEFT A SMALL TOWN AT DAWN.", "The troops left a small town at dawn."),
    # titles and names, also where the words mean something else
    ("COLONEL HECTOR RUIZ SPOKE; COL RUIZ THEN LEFT.", "Colonel Hector Ruiz spoke; Col Ruiz then left."),
    ("TODD RAY BURTON AND PETER MCKLINE WERE THERE.", "Todd Ray Burton and Peter Mckline were there."),
    ("HE MET JUAN A. VARGAS IN MEDELLIN.", "He met Juan A. Vargas in Medellin."),
    ("THE MEN -- ADA MOLL AND KEITH ALAN FIELD -- CAME.", "The men -- Ada Moll and Keith Alan Field -- came."),
    ("ADA MOLL AND JAMES ARTHUR DONNEL CAME.", "Ada Moll and James Arthur Donnel came."),
    # a word that was a name once is one in the whole report
    ("JUDGE MARTA VARGAS IS DEAD. VARGAS WAS 40.", "Judge Marta Vargas is dead. Vargas was 40."),
    # acronyms, and what they stand for in any order of words
    ("THE LAKE SHORE TRANSPORT UNION (UTLS) MET. UTLS LED.", "The Lake Shore Transport Union (UTLS) met. UTLS led."),
    ("THE U.S. TROOPS ARE HERE, U.S. AIDES SAID.", "The U.S. troops are here, U.S. aides said."),
    # an acronym that is a common word is one only in brackets
    ("A CAR STOPPED AND LET THEM OUT.", "A car stopped and let them out."),
    # possessors, short forms, months, Spanish articles
    ("THE COUNTRY'S ARMY DIDN'T LEAVE ON 1 MAY.", "The country's army didn't leave on 1 May."),
    ("THE TOWN OF EL ZAPOTE WAS QUIET LATE ON MONDAY.", "The town of El Zapote was quiet late on Monday."),
    # new words made of known ones
    ("A COUNTEROFFENSIVE WITH SUBMACHINEGUNS BEGAN.", "A counteroffensive with submachineguns began."),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[c[0][:40] for c in CASES])
def test_capitals_become_ordinary(truecase: Truecaser, text: str, wanted: str) -> None:
    assert truecase([text]) == [wanted]


def test_other_texts_stay_as_they_are(truecase: Truecaser) -> None:
    texts = ["The FMLN attacked Colonel Ruiz in El Salvador.", "", "MIXED Case here and there, as in headlines"]
    assert truecase(texts) == texts


def test_lengths_stay(truecase: Truecaser) -> None:
    texts = ["İSTANBUL'DA STRAßE UND ŁÓDŹ SIND NAMEN", "THE İZMİR TALKS BEGAN IN CAPITALS ONLY"]
    assert [len(t) for t in truecase(texts)] == [len(t) for t in texts]
