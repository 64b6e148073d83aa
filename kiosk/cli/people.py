"""Invented people from many places, for demonstrations. Their names are plausible, their addresses reach nobody."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from anyascii import anyascii

# The same few people sign twice in every hundred, so that a report has duplicates to show.
TWICE_IN_A_HUNDRED = 2


@dataclass(frozen=True)
class _Place:
    language: str  # the language of the stand that people from here choose
    country: str
    postal_codes: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]


def _place(language: str, country: str, postal_codes: str, given: str, family: str) -> _Place:
    def split(text: str) -> tuple[str, ...]:
        return tuple(word.strip() for word in text.split(","))

    return _Place(language, country, split(postal_codes), split(given), split(family))


_PLACES = (
    _place(
        "de", "AT", "1010, 1070, 1160, 4020, 5020, 6020, 8010, 9020",
        "Jördis, Vinzenz, Magdalena, Anselm, Leopoldine, Kilian, Hedwig, Xaver",
        "Grünbichler, Sträußl, Oberhollenzer, Aichinger, Pöltl, Wöss, Kronawitter, Zehetner",
    ),
    _place(
        "de", "DE", "10115, 20095, 50667, 80331, 01067, 99084, 24103, 70173",
        "Friederike, Jürgen, Käthe, Björn, Annegret, Thilo, Mareike, Götz",
        "Süßkind, von der Heide, Müller-Lüdenscheidt, Schröder, Jäger, Weiß, Petersen, Kühn",
    ),
    _place(
        "en", "GB", "SW1A 1AA, EC1V 2NX, M1 1AE, EH1 1YZ, CF10 1EP, BT1 5GS, LS1 4DY, B1 1TB",
        "Imogen, Alasdair, Siân, Rhys, Winifred, Callum, Niamh, Percival",
        "O’Rourke, Llewellyn, MacAskill, Fairweather, Ashdown-Pike, Trevithick, Okonjo, Battersby",
    ),
    _place(
        "ar", "AT", "1020, 1100, 1120, 1150, 1200, 4030, 8020, 6020",
        "ليلى, يوسف, سلمى, كريم, هالة, زياد, نور, طارق",
        "الحداد, نصر الله, القاسم, البستاني, الشامي, منصور, عبد الرحيم, العطار",
    ),
    _place(
        "en", "FR", "75011, 69001, 13001, 31000, 67000, 44000, 59000, 35000",
        "Élodie, Jean-Noël, Anaïs, Loïc, Maëlle, François, Héloïse, Gaël",
        "Lefèvre, D’Aubigné, Garçon, Le Goff, Noël, Hérault, Saint-Just, Maçon",
    ),
    _place(
        "en", "ES", "28013, 08002, 41001, 46001, 48001, 29001, 50001, 15001",
        "Begoña, Íñigo, Nuria, Andrés, Lucía, Joaquín, Inés, Ramón",
        "Muñoz Ibáñez, de la Peña, Núñez, Etxeberria, Garzón, Puig i Ferrer, Cuñado, Álvarez",
    ),
    _place(
        "en", "PL", "00-001, 30-001, 50-001, 80-001, 60-101, 40-001, 90-001, 20-001",
        "Grażyna, Łukasz, Święta, Bogumił, Żaneta, Stanisław, Jagna, Wojciech",
        "Brzęczyszczykiewicz, Dąbrowski, Wiśniewska, Żółtowski, Gęś, Śliwa, Łoś, Nowak-Zając",
    ),
    _place(
        "de", "TR", "34000, 06420, 35210, 07040, 16010, 01010, 26010, 42030",
        "Gülşen, Çağrı, İpek, Oğuz, Şule, Yiğit, Ayça, Ömer",
        "Yıldırım, Öztürk, Güneş, Çelik, Işık, Şahin, Özdoğan, Kılıç",
    ),
    _place(
        "en", "UA", "01001, 79000, 65000, 61000, 49000, 69000, 18000, 58000",
        "Оксана, Ярослав, Соломія, Ігор, Мар’яна, Остап, Ївга, Тарас",
        "Шевчук, Коваленко, Мельник, Ґжицький, Лисенко, Бойко, Підгірна, Сковорода",
    ),
    _place(
        "en", "GR", "104 31, 546 24, 262 21, 713 06, 382 21, 453 32, 851 00, 241 00",
        "Ευφροσύνη, Λεωνίδας, Χρυσούλα, Αχιλλέας, Δέσποινα, Στέλιος, Ιφιγένεια, Μιχάλης",
        "Παπαδόγιαννης, Καλλιγά, Ξενάκης, Θεοφίλου, Ψαρρός, Βενιζέλου, Μαυρομάτης, Δραγούμη",
    ),
    _place(
        "ar", "EG", "11511, 21500, 12211, 41511, 81511, 35511, 31511, 61511",
        "منى, عمرو, شيماء, حسام, رانيا, إيهاب, دعاء, مصطفى",
        "الجوهري, أبو زيد, السباعي, الطحان, النجار, حجازي, الشاذلي, عبد المولى",
    ),
    _place(
        "en", "IL", "9414501, 6100001, 3100001, 8410101, 4250101, 7610001, 5250001, 2010001",
        "נועה, אליעזר, תמר, יהונתן, רחל, עמוס, שירה, גדעון",
        "בן־ארי, שפירא, מזרחי, אלוני, רוזנבלום, כהן־לוי, דגן, אבוטבול",
    ),
    _place(
        "en", "JP", "100-0001, 530-0001, 060-0001, 810-0001, 460-0001, 980-0021, 600-8001, 730-0011",
        "さくら, 健太, 美咲, 大輔, 陽子, 翔, 千尋, 修",
        "佐々木, 小野寺, 渡邊, 長谷川, 五十嵐, 髙橋, 東海林, 勅使河原",
    ),
    _place(
        "en", "IN", "110001, 400001, 700001, 600001, 560001, 500001, 380001, 682001",
        "अनुष्का, विक्रम, मीनाक्षी, अर्जुन, सरस्वती, रोहन, ईशा, कबीर",
        "शर्मा, चट्टोपाध्याय, अय्यर, पटेल, कुलकर्णी, त्रिपाठी, भट्ट, देशपांडे",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist, with what they would type and choose."""

    given_name: str
    family_name: str
    email: str | None
    postal_code: str
    city: str
    country: str
    phone: str | None
    language: str
    wants_updates: bool

    def values(self) -> dict[str, str]:
        """Return what they would type, by field name."""
        typed = {
            "given_name": self.given_name,
            "family_name": self.family_name,
            "full_name": f"{self.given_name} {self.family_name}",
            "email": self.email,
            "postal_code": self.postal_code,
            "city": self.city,
            "country": self.country,
            "phone": self.phone,
        }
        return {name: value for name, value in typed.items() if value is not None}


# Three who sign by touch, one in each language of the bundled campaign, all of them from Austria.
TOUCHING = (
    Person("Imogen", "O’Rourke-Fairweather", "imogen.fairweather@example.org", "1070", "", "AT", None, "en", True),
    Person("Jördis", "Grünbichler", None, "8010", "", "AT", None, "de", False),
    Person("ليلى", "الحداد", "layla@example.org", "1100", "", "AT", None, "ar", False),
)


def invented_people() -> Iterator[Person]:
    """Yield people without end, the same ones at every call. Two in a hundred come a second time."""
    for number in count():
        twice = number % 100 in (50, 90)[:TWICE_IN_A_HUNDRED]
        yield _person(number - 37 if twice else number)


def _person(number: int) -> Person:
    turn, which = divmod(number, len(_PLACES))
    place = _PLACES[which]
    turn, given = divmod(turn, len(place.given))
    turn, family = divmod(turn, len(place.family))
    postal = turn % len(place.postal_codes)
    # Neighbours in the list should differ in everything, not in one thing only.
    family = (family + given) % len(place.family)
    postal = (postal + given + family) % len(place.postal_codes)
    given_name, family_name = place.given[given], place.family[family]
    has_mail = number % 3 != 2
    return Person(
        given_name=given_name,
        family_name=family_name,
        email=_mail(given_name, family_name, number) if has_mail else None,
        postal_code=place.postal_codes[postal],
        city="Musterstadt" if place.language == "de" else "Exampleton",
        country=place.country,
        phone=None,
        language=place.language,
        wants_updates=has_mail and number % 4 == 0,
    )


def _mail(given: str, family: str, number: int) -> str:
    def plain(text: str) -> str:
        return "".join(sign for sign in anyascii(text).lower() if sign.isalnum()) or "someone"

    return f"{plain(given)}.{plain(family)}.{number}@example.org"  # reserved: reaches nobody
