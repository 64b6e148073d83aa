"""What the signatory takes away: a code that withdraws the signature, without e-mail and without a name."""

import re
import secrets
from dataclasses import dataclass

# Crockford's base32: no I, L, O, U; a reader may take I and L for 1, O for 0. The check symbols go on after Z.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK_ALPHABET = _ALPHABET + "*~$=U"
_LOOK_ALIKES = str.maketrans("ILO", "110")
RANDOM_CHARACTERS = 10  # 50 bits
CODE_CHARACTERS = RANDOM_CHARACTERS + 1
NEVER_IN_A_CODE = "ILOU"  # who writes a code by hand may know
_PRIME = 37
_CODE = re.compile(f"[{_ALPHABET}]+")
_TO_32 = str.maketrans(_ALPHABET, "0123456789abcdefghijklmnopqrstuv")


@dataclass(frozen=True)
class Slip:
    """The slip of one committed signature."""

    code: str

    @property
    def grouped(self) -> str:
        """Return the code as it is shown and written down: 7K2M 9QX4 TBH."""
        return group(self.code)


def new_code(random_characters: int = RANDOM_CHARACTERS) -> str:
    """Return a new random code: 10 Crockford base32 characters and their check character. FORMAT §5."""
    while True:
        code = "".join(secrets.choice(_ALPHABET) for _ in range(random_characters))
        check = _check_character(code)
        if check in _ALPHABET:  # a code never holds a sign that is hard to type or to say
            return code + check


def slip_for(code: str) -> Slip:
    """Return the slip of a signature that is on disk. Call it only after the commit."""
    return Slip(code)


def normalise(text: str, characters: int = CODE_CHARACTERS) -> str | None:
    """Return a code as the stand made it, whatever case, blanks, hyphens and look-alikes it was typed with.

    Args:
        text: what somebody typed.
        characters: how many a code has, its check character included.

    Returns None where it is no code: wrong length, a foreign character, or a check character that does not fit.
    """
    code = "".join(text.upper().split()).replace("-", "").translate(_LOOK_ALIKES)
    if len(code) != characters or not _CODE.fullmatch(code):
        return None
    return code if _check_character(code[:-1]) == code[-1] else None


def group(code: str) -> str:
    """Return a code in groups of 4, 4 and 3."""
    return f"{code[:4]} {code[4:8]} {code[8:]}"


def _check_character(code: str) -> str:
    value = int(code.translate(_TO_32), 32)
    return _CHECK_ALPHABET[value % _PRIME]
