"""Who visits for the pictures: an invented person for each language, one whose name is long, and a hand that draws."""

from math import sin

PEOPLE = {
    "en": {"given_name": "Robin", "family_name": "Sample", "postal_code": "1010", "email": "robin@stand.example"},
    "de": {"given_name": "Jörg", "family_name": "Mustermann", "postal_code": "1010", "email": "joerg@stand.example"},
    "fr": {"given_name": "Agnès", "family_name": "Exemple", "postal_code": "1010", "email": "agnes@stand.example"},
    "es": {"given_name": "Íñigo", "family_name": "Ejemplo", "postal_code": "1010", "email": "inigo@stand.example"},
    "it": {"given_name": "Niccolò", "family_name": "Esempio", "postal_code": "1010", "email": "nicco@stand.example"},
    "pt": {"given_name": "João", "family_name": "Exemplo", "postal_code": "1010", "email": "joao@stand.example"},
    "tr": {"given_name": "Işıl", "family_name": "Örnek", "postal_code": "1010", "email": "isil@stand.example"},
    "pl": {"given_name": "Łucja", "family_name": "Przykład", "postal_code": "1010", "email": "lucja@stand.example"},
    "uk": {"given_name": "Їлія", "family_name": "Зразок", "postal_code": "1010", "email": "ilia@stand.example"},
    "ar": {"given_name": "روبن", "family_name": "مثال", "postal_code": "1010", "email": "robin@stand.example"},
    "fa": {"given_name": "آرش", "family_name": "نمونه‌پور", "postal_code": "1010", "email": "arash@stand.example"},
    "zh-Hans": {"given_name": "Xiaoming", "family_name": "Yang", "postal_code": "1010", "email": "yang@stand.example"},
}
LONG = {
    "given_name": "Maximiliane Theodora Wilhelmine",
    "family_name": "Freifrau von Hohenlohe-Waldenburg-Schillingsfürst",
    "email": "maximiliane.von.hohenlohe-waldenburg@a-rather-long-domain-name.example",
    "postal_code": "1010",
}
BIRTH_DATE = "1984-02-29"


def scribble() -> list[list[float]]:
    """Return a signature as a hand draws it, for `Visitor.draw`: a running wave, and a line beneath."""
    steps = [step / 40 for step in range(41)]
    wave = [part for at in steps for part in (0.15 + 0.6 * at, 0.5 - 0.3 * (1 - at) * sin(at * 22))]
    return [wave, [0.2, 0.84, 0.45, 0.82, 0.8, 0.85]]
