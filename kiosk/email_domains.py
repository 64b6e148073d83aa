"""The domains that most e-mail addresses end in: to be typed with one touch, and to notice that gmial.com is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Final

_WORLD: Final = (
    "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "live.com", "msn.com", "aol.com", "me.com",
    "gmx.net", "gmx.com", "proton.me", "protonmail.com", "googlemail.com", "posteo.net", "riseup.net",
)  # fmt: skip

_LOCAL: Final = {
    "AT": ("gmx.at", "aon.at", "a1.net", "chello.at", "hotmail.at", "drei.at"),
    "BE": ("telenet.be", "skynet.be", "proximus.be", "hotmail.be"),
    "BR": ("uol.com.br", "bol.com.br", "terra.com.br", "hotmail.com.br", "yahoo.com.br"),
    "CH": ("bluewin.ch", "gmx.ch", "hispeed.ch", "sunrise.ch"),
    "CN": ("qq.com", "163.com", "126.com", "sina.com"),
    "CZ": ("seznam.cz", "email.cz", "centrum.cz"),
    "DE": ("gmx.de", "web.de", "t-online.de", "freenet.de", "arcor.de", "posteo.de", "mailbox.org", "yahoo.de"),
    "ES": ("hotmail.es", "outlook.es", "yahoo.es", "telefonica.net"),
    "FR": ("orange.fr", "free.fr", "laposte.net", "sfr.fr", "wanadoo.fr", "hotmail.fr", "yahoo.fr"),
    "GB": ("yahoo.co.uk", "hotmail.co.uk", "btinternet.com", "sky.com", "talktalk.net"),
    "HU": ("freemail.hu", "citromail.hu", "t-online.hu"),
    "IE": ("eircom.net",),
    "IT": ("libero.it", "virgilio.it", "tiscali.it", "alice.it", "hotmail.it", "yahoo.it"),
    "NL": ("ziggo.nl", "kpnmail.nl", "planet.nl", "xs4all.nl", "hotmail.nl"),
    "PL": ("wp.pl", "o2.pl", "interia.pl", "onet.pl"),
    "PT": ("sapo.pt", "outlook.pt", "hotmail.pt"),
    "RO": ("yahoo.ro",),
    "RU": ("mail.ru", "yandex.ru"),
    "SK": ("azet.sk", "centrum.sk", "zoznam.sk"),
    "TR": ("hotmail.com.tr", "mynet.com", "yandex.com.tr"),
    "UA": ("ukr.net", "i.ua", "meta.ua"),
    "US": ("comcast.net", "att.net", "verizon.net", "sbcglobal.net"),
}  # fmt: skip

_ALSO_REAL: Final = frozenset(["email.com", "ymail.com", "mail.com", "hey.com", "gmx.eu", "gmx.info", "fastmail.com"])
"""Close to a frequent one, but meant."""

_IN_MANY_COUNTRIES: Final = ("yahoo", "hotmail", "outlook", "live")
_MISTYPED_COUNTRIES: Final = frozenset(["co", "cm", "om", "con", "cim"])  # what is left of .com

_ALL: Final = frozenset(_WORLD).union(_ALSO_REAL, *_LOCAL.values())


def frequent_domains(usual: Sequence[str], country: str | None, count: int = 4) -> list[str]:
    """Return domains to offer on the keyboard: the first usual one, the country's first, then the other usual ones."""
    local = _LOCAL.get(country or "", ())[:1]
    return list(dict.fromkeys([*usual[:1], *local, *usual[1:]]))[:count]


def suggest_email(email: str, countries: Iterable[str]) -> str | None:
    """Return the address that was probably meant, or None where this one looks well, or like nothing we know.

    Args:
        email: as it was typed.
        countries: whose domains to think of, beside those used everywhere.
    """
    local, at, typed = email.strip().rpartition("@")
    domain = typed.lower()
    if not at or not local or domain in _ALL or _is_a_countrys(domain):
        return None
    known = [*_WORLD, *(name for country in countries for name in _LOCAL.get(country, ()))]
    # Among short names nearly every one is near another.
    short, long = [name for name in known if len(name) < 8], [name for name in known if len(name) >= 8]
    close = get_close_matches(domain, long, 1, 0.8) or get_close_matches(domain, short, 1, 0.9)
    return f"{local}@{close[0]}" if close else None


def _is_a_countrys(domain: str) -> bool:
    """Say whether this is one of the large providers under a country's own name, such as yahoo.ca or live.co.uk."""
    name, _, rest = domain.partition(".")
    last = rest.removeprefix("co.").removeprefix("com.")
    return name in _IN_MANY_COUNTRIES and len(last) == 2 and last.isalpha() and rest not in _MISTYPED_COUNTRIES
