"""A language that nobody speaks: every sentence 40 % longer, to see whether screens have room for the next language."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

LONGER_BY = 0.4
_FILLING = "with some more words in it than there are now because every next language may well need them "
_ENDING = "ungswesenheiten"


def longer(sentence: str) -> str:
    """Return a sentence 40 % longer; a single word grows, several get company. Tags and marks such as %1 stay."""
    wanted = -(-len(sentence) * 4 // 10)
    if " " not in sentence.strip():
        return sentence + (_ENDING * (1 + wanted // len(_ENDING)))[:wanted]
    end = sentence[-1] if sentence[-1] in ".?:" else ""
    filling = (_FILLING * (1 + wanted // len(_FILLING)))[: max(1, wanted - 1)].strip()
    return f"{sentence.removesuffix(end)} {filling}{end}"


class Pseudo(QTranslator):
    """Translates nothing and lengthens everything."""

    def isEmpty(self) -> bool:
        """Return False, so that Qt asks."""
        return False

    def translate(self, _context: str, source: str, _comment: str | None = None, n: int = -1) -> str:
        """Return the sentence, longer."""
        return longer(source) if source.strip() else source
