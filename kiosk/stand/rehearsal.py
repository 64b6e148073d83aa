"""A volunteer tries the visitor's way on a stand that counts. Nothing of it is kept: there is nothing to keep it with.

The journey of a rehearsal has no way to a store or a key. It checks what is typed as a real one does, and gives an
example in the place of a slip, which no stand takes for a code.
"""

from collections.abc import Mapping, Sequence

from kiosk.campaign import Campaign
from kiosk.signature import Draft, validate
from kiosk.slip import Slip
from kiosk.stand.journey import Journey

EXAMPLE = Slip("EXAMP7E0000")  # its check character does not fit


def rehearse(campaigns: Sequence[Campaign], language: str, now: float) -> Journey:
    """Return a visit that begins where a visitor's does, with the petition or the choice of them.

    It is over once it shows the poster, or is locked.

    Args:
        campaigns: what can be signed here.
        language: the visitor's.
        now: seconds of a clock that only goes forward.
    """

    def sign(drafts: Mapping[int, Draft]) -> tuple[Slip, ...]:
        for place, draft in drafts.items():
            validate(draft, campaigns[place])
        return tuple(EXAMPLE for _ in drafts)

    journey = Journey(campaigns, sign, withdraw=lambda _: None)
    journey.touch(now)
    journey.draft.language = language
    journey.read()
    return journey
