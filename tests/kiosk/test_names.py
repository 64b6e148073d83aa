"""Names in the order of the culture."""

from kiosk.campaign import read_folder
from kiosk.names import in_order, whole_name
from tests.kit import BUNDLED


def test_chinese_and_hungarian_begin_with_the_family_name() -> None:
    fields = read_folder(BUNDLED).fields
    usual = ["given_name", "family_name", "postal_code", "country", "email"]
    turned = ["family_name", "given_name", "postal_code", "country", "email"]
    assert [field.name for field in in_order(fields, "de")] == usual
    assert [field.name for field in in_order(fields, "ar")] == usual
    assert [field.name for field in in_order(fields, "zh-Hans")] == turned
    assert [field.name for field in in_order(reversed(fields), "hu")][-2:] == ["family_name", "given_name"]


def test_a_form_without_two_names_stays_as_it_is() -> None:
    fields = [field for field in read_folder(BUNDLED).fields if field.name != "given_name"]
    assert in_order(fields, "zh-Hans") == fields


def test_a_whole_name_is_read_in_its_order() -> None:
    assert whole_name("Robin", "Sample", "en") == "Robin Sample"
    assert whole_name("Xiaoming", "Yang", "zh-Hans") == "Yang Xiaoming"
    assert whole_name("小明", "杨", "zh-Hans") == "杨小明"
    assert whole_name("", "Yang", "zh-Hans") == "Yang"
    assert whole_name(" Anna ", "Kovács", "hu") == "Kovács Anna"
