"""Domains of e-mail addresses: which ones are offered, and which ones look mistyped."""

import pytest

from kiosk.email_domains import frequent_domains, suggest_email


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gamil.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("hotmial.com", "hotmail.com"),
        ("hotmail.co", "hotmail.com"),
        ("hotmail.cm", "hotmail.com"),
        ("outlok.com", "outlook.com"),
        ("yahooo.com", "yahoo.com"),
        ("iclould.com", "icloud.com"),
        ("gmx.att", "gmx.at"),
        ("t-onlin.de", "t-online.de"),
        ("chelo.at", "chello.at"),
        ("Gmial.COM", "gmail.com"),
    ],
)
def test_a_mistyped_domain_is_noticed(typed: str, meant: str) -> None:
    assert suggest_email(f"robin.sample@{typed}", ["AT", "DE"]) == f"robin.sample@{meant}"


@pytest.mark.parametrize(
    "domain",
    [
        "gmail.com", "mail.com", "email.com", "ymail.com", "yahoo.ca", "yahoo.co.uk", "live.nl", "hotmail.com.tr",
        "gmx.ch", "web.de", "wp.pl", "qq.com", "meta.com", "univie.ac.at", "stand.example.org", "we.eu", "mail.ru",
        "me.org", "ours.at", "caritas.at", "",
    ],
)  # fmt: skip
def test_no_other_domain_is_doubted(domain: str) -> None:
    assert suggest_email(f"robin@{domain}", ["AT", "DE"]) is None


def test_what_is_no_address_yet_is_left_alone() -> None:
    assert [suggest_email(text, ["AT"]) for text in ("", "gmial.com", "@gmial.com")] == [None] * 3


def test_only_the_countries_at_hand_are_thought_of() -> None:
    assert suggest_email("robin@libro.it", ["IT"]) == "robin@libero.it"
    assert suggest_email("robin@libro.it", ["AT"]) is None


def test_the_keyboard_offers_a_countrys_own_domain_second() -> None:
    usual = ["gmail.com", "outlook.com", "yahoo.com", "icloud.com"]
    assert frequent_domains(usual, "AT") == ["gmail.com", "gmx.at", "outlook.com", "yahoo.com"]
    assert frequent_domains(usual, None) == usual
    assert frequent_domains(["gmx.at", "gmail.com"], "AT") == ["gmx.at", "gmail.com"]
