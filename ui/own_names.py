"""Languages by their own names, and the direction in which they are read."""

from babel import Locale

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def own_name(code: str) -> str:
    """Return a language's name in itself, with a capital letter where its script has them."""
    locale = Locale.parse(code, sep="-")
    name = str(locale.languages.get(str(locale)) or locale.get_language_name() or code)  # 简体中文 rather than 中文
    return name[:1].upper() + name[1:]
