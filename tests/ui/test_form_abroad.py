"""The form for who lives elsewhere, and for who needs larger letters: the country is named, what is typed grows."""

from collections.abc import Callable

import pytest

from tests.ui.conftest import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.faults import faults


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("step", [0, 2])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_a_foreign_postal_code_leads_to_the_countries_and_is_then_right(
    make_kiosk: Callable[..., Kiosk], language: str, step: int, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    for _ in range(step):
        kiosk.opened.look.turnSize()
    kiosk.go("DETAILS", language)
    for name, value in {"given_name": "Robin", "family_name": "Sample", "postal_code": "SW1A 1AA"}.items():
        kiosk.visitor.type(name, value)
    kiosk.hands.tap("continue")
    field = kiosk.hands.find("field postal_code")
    assert field is not None
    kiosk.hands.wait("the problem", lambda: field.property("problem") != "")
    assert kiosk.visitor.countryName in field.property("problem")
    kiosk.hands.tap("another country")
    kiosk.arrive("COUNTRY")
    kiosk.visitor.chooseCountry("GB")
    kiosk.arrive("DETAILS")
    assert kiosk.visitor.problems == {}
    assert kiosk.hands.find("another country") is None
    kiosk.hands.tap("continue")
    kiosk.arrive("CHECK")


def test_another_country_clears_only_what_it_makes_right(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.visitor.type("postal_code", "SW1A 1AA")
    kiosk.visitor.finishDetails()
    kiosk.visitor.lookAside("COUNTRY")
    kiosk.arrive("COUNTRY")
    kiosk.visitor.chooseCountry("DE")
    kiosk.arrive("DETAILS")
    assert kiosk.visitor.problems == {"given_name": "missing", "family_name": "missing", "postal_code": "unknown"}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_typed_is_as_large_as_its_label_at_every_size(
    make_kiosk: Callable[..., Kiosk], language: str, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    kiosk.go("DETAILS", language)
    kiosk.visitor.type("given_name", "Robin")
    sizes = []
    for _ in range(3):
        field = kiosk.hands.find("field given_name")
        assert field is not None
        typed = next(item for item in field.childItems() if item.inherits("QQuickTextField"))
        label = max(
            item.property("font").pixelSize() for item in field.childItems()[0].childItems() if item.property("font")
        )
        sizes.append(typed.property("font").pixelSize())
        assert sizes[-1] >= label
        assert list(faults(kiosk)) == []
        kiosk.opened.look.turnSize()
    assert sizes == sorted(set(sizes)), "it grows"
