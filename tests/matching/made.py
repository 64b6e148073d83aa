"""A made set of petition rows: people, their households, and those of them who signed more than once. Nobody is real.

Names are common ones of a dozen countries, places and dates are drawn. Each row knows who signed it, so that whatever
calls two rows one person can be judged.
"""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

_POOLS = {
    key: (value["given"], value["family"])
    for key, value in json.loads((Path(__file__).parent / "names.json").read_text(encoding="utf-8")).items()
}
_HERE = {"de_DE": 50, "de_AT": 14, "tr_TR": 8, "uk_UA": 4, "ru_RU": 4, "ar": 5, "it_IT": 4, "hr_HR": 4}  # of 100
_OTHERS = 1  # each of the rest
_KEYS = {"a": "sq", "e": "wr", "i": "uo", "o": "ip", "r": "et", "t": "rz", "n": "bm", "s": "ad", "l": "k", "d": "sf"}
_SPELLED = {"ß": "ss", "ü": "ue", "ö": "oe", "ä": "ae", "ş": "s", "ç": "c", "ğ": "g", "ı": "i", "é": "e", "ć": "c"}
_CYRILLIC = {
    **{"а": "a", "б": "b", "в": "v", "г": "h", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z", "и": "y", "і": "i"},
    **{"ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t"},
    **{"у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu", "я": "ia"},
}
_STREETS = [
    "Hauptstraße",
    "Schulgasse",
    "Am Anger",
    "Lindenweg",
    "Bahnhofstraße",
    "Mozartgasse",
    "Feldweg",
    "Ringstraße",
]
AGAIN = 0.1  # of all people sign more than once


@dataclass(frozen=True)
class Person:
    """What somebody would fill in."""

    given: str
    family: str
    postal: str
    born: str  # YYYY-MM-DD
    street: str
    city: str
    email: str


@dataclass(frozen=True)
class Row:
    """One signature and who gave it."""

    who: int
    person: Person


def rows(people: int, seed: int = 1) -> list[Row]:
    """Return what so many people sign, in the order of a street: those who sign again come at any time."""
    dice = random.Random(seed)
    found: list[Row] = []
    for who, person in enumerate(_everybody(people, dice)):
        found.append(Row(who, person))
        while dice.random() < AGAIN:
            found.append(Row(who, _again(person, dice)))
    dice.shuffle(found)
    return found


def _everybody(people: int, dice: random.Random) -> Iterator[Person]:
    towns = [
        (f"{dice.randrange(1010, 99_999):05}", f"{dice.choice(_POOLS['de_AT'][1])}{dice.choice(_ENDS)}")
        for _ in range(max(20, people // 120))
    ]
    reach = list(accumulate(1 / (number + 20) for number in range(len(towns))))
    count = 0
    while count < people:
        for person in _household(dice.choices(towns, cum_weights=reach)[0], dice):
            yield person
            count += 1
            if count == people:
                return


_ENDS = ["dorf", "stadt", "berg", "bach", "hausen"]


def _household(town: tuple[str, str], dice: random.Random) -> list[Person]:
    """Return who lives behind one door: mostly one, or a family of up to five with one name, some with one address."""
    pool = dice.choices(list(_POOLS), [_HERE.get(key, _OTHERS) for key in _POOLS])[0]
    given, family = _POOLS[pool]
    postal, city = town
    street = f"{dice.choice(_STREETS)} {dice.randrange(1, 120)}"
    name = _often(family, dice)
    year = dice.randrange(1940, 2006)
    shared = f"{_latin(name)}.{dice.randrange(1000)}@familie.example" if dice.random() < 0.3 else ""

    def member(first: str, born_in: int) -> Person:
        born = f"{born_in}-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
        own = f"{_latin(first)}.{_latin(name)}{dice.randrange(10_000)}@post.example"
        return Person(first, name, postal, born, street, city, shared or own)

    first = member(_often(given, dice), year)
    home = [first]
    for kind in dice.choices(
        ["spouse", "child", "twin", "namesake"], [50, 40, 1, 1], k=dice.choice([0, 0, 0, 1, 2, 3])
    ):
        if kind == "spouse":
            home.append(member(_often(given, dice), year + dice.randrange(-4, 5)))
        elif kind == "child":
            home.append(member(_often(given, dice), year + dice.randrange(20, 38)))
        elif kind == "twin":
            other = member(_often(given, dice), year)
            home.append(replace(other, born=first.born))
        else:  # like father, like son
            home.append(member(first.given, year + dice.randrange(22, 38)))
    kept: list[Person] = []
    for each in home:
        if all((each.given, each.born) != (other.given, other.born) for other in kept):
            kept.append(each)
    return kept


def _often(names: list[str], dice: random.Random) -> str:
    """Return one of these names; those at the front are met more often, as everywhere."""
    return names[int(len(names) * dice.random() ** 1.7)]


def _again(person: Person, dice: random.Random) -> Person:
    """Return how somebody fills it in another day."""
    for _ in range(dice.choice([0, 1, 1, 1, 1, 1, 2])):
        person = dice.choices(_SLIPS, _CHANCES)[0](person, dice)
    return person


def _given(person: Person, dice: random.Random) -> Person:
    return replace(person, given=_typo(person.given, dice))


def _family(person: Person, dice: random.Random) -> Person:
    return replace(person, family=_typo(person.family, dice))


def _swapped(person: Person, dice: random.Random) -> Person:
    return replace(person, given=person.family, family=person.given)


def _spelled(person: Person, dice: random.Random) -> Person:
    return replace(person, given=_latin(person.given).title(), family=_latin(person.family).title())


def _second(person: Person, dice: random.Random) -> Person:
    if " " in person.given:
        return replace(person, given=person.given.split()[0])
    return replace(person, given=f"{person.given} {dice.choice(['Maria', 'Anna', 'Josef', 'M.', 'Ali'])}")


def _joined(person: Person, dice: random.Random) -> Person:
    return replace(person, family=f"{person.family}-{_often(_POOLS['de_AT'][1], dice)}")


def _postal(person: Person, dice: random.Random) -> Person:
    return replace(person, postal=_digit(person.postal, range(len(person.postal)), dice))


def _date(person: Person, dice: random.Random) -> Person:
    return replace(person, born=_digit(person.born, (2, 3, 6, 9), dice))


def _street(person: Person, dice: random.Random) -> Person:
    return replace(person, street=_typo(person.street.replace("straße", "str."), dice))


def _moved(person: Person, dice: random.Random) -> Person:
    street = f"{dice.choice(_STREETS)} {dice.randrange(1, 120)}"
    return replace(person, postal=f"{dice.randrange(1010, 99_999):05}", street=street, city=person.city[::-1].title())


_SLIPS: list[Callable[[Person, random.Random], Person]] = [
    *(_given, _family, _swapped, _spelled, _second, _joined, _postal, _date, _street, _moved)
]
_CHANCES = [18, 18, 8, 14, 8, 4, 10, 8, 10, 2]


def _typo(text: str, dice: random.Random) -> str:
    at = dice.randrange(len(text))
    match dice.randrange(4):
        case 0:
            return text[:at] + text[at + 1 :] if len(text) > 2 else text + text[-1]
        case 1:
            return text[:at] + text[at] + text[at:]
        case 2:
            return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
        case _:
            return text[:at] + dice.choice(_KEYS.get(text[at].lower(), "aeinrst")) + text[at + 1 :]


def _digit(text: str, places: "range | tuple[int, ...]", dice: random.Random) -> str:
    at = dice.choice(places)
    return text[:at] + str((int(text[at]) + dice.randrange(1, 10)) % 10) + text[at + 1 :]


def _latin(text: str) -> str:
    return "".join(_SPELLED.get(each, _CYRILLIC.get(each, each)) for each in text.lower())
