"""Someone at the stand: without a display, a disk or a clock of its own."""

import copy
from collections.abc import Callable, Mapping
from typing import Any

from kiosk.campaign import Campaign
from kiosk.errors import NotStored
from kiosk.signature import Draft, validate
from kiosk.slip import Slip
from kiosk.stand.journey import Journey
from kiosk.stand.screens import Screen

CODES = ("7K2M9QX4TBH", "00000000011", "000000000AA")
ROBIN = {"given_name": "Robin", "family_name": "Sample", "postal_code": "1010", "email": "robin@stand.example.org"}


class Person:
    """Someone at the stand, and the clock on the wall."""

    def __init__(self, *campaigns: Campaign, sign: Callable[[Draft], Slip] | None = None) -> None:
        self.signed: list[dict[str, Any]] = []
        self.now = 1000.0
        self.withdrawn: list[dict[int, str]] = []
        self.disk_is_full = False
        self._store = sign or self._one
        self.journey = Journey(campaigns, self._sign, self._withdraw)
        self.journey.touch(self.now)

    def _sign(self, drafts: Mapping[int, Draft]) -> tuple[Slip, ...]:
        if self.disk_is_full:
            raise NotStored("not stored")
        for place, draft in drafts.items():
            validate(draft, self.journey.campaigns[place])
        return tuple(map(self._store, drafts.values()))

    def _one(self, draft: Draft) -> Slip:
        self.signed.append(copy.deepcopy(vars(draft)))
        return Slip(CODES[(len(self.signed) - 1) % len(CODES)])

    def _withdraw(self, codes: Mapping[int, str]) -> None:
        if self.disk_is_full:
            raise NotStored("not stored")
        self.withdrawn.append(dict(codes))

    def waits(self, seconds: float) -> None:
        """Time passes, and the stand looks at the clock four times a second."""
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + 0.25)
            self.journey.tick(self.now)

    def types(self, **values: str) -> None:
        for name, value in values.items():
            self.journey.touch(self.now)
            self.journey.type(name, value)

    def sees(self, screen: Screen) -> None:
        assert self.journey.screen is screen

    def goes_to_the_form(self) -> None:
        self.journey.read()
        self.journey.want_to_sign()
        self.sees(Screen.DETAILS)

    def goes_to_the_check(self) -> None:
        self.goes_to_the_form()
        self.types(**ROBIN)
        self.journey.finish_details()
        self.sees(Screen.CONSENTS)
        self.journey.finish_consents()
        self.sees(Screen.CHECK)

    def is_forgotten(self) -> None:
        self.sees(Screen.ATTRACT)
        left = {name: value for name, value in self.journey.draft.values.items() if name != "country"}
        assert left == {}
        assert self.journey.draft.consents == {}
        assert self.journey.draft.language == self.journey.campaign.languages[0]
        assert self.journey.slips == {}
        assert self.journey.problems == {}
        assert self.journey.ages == {}
        assert self.journey.code == ""
        assert self.journey.bundle.campaigns == ({} if self.journey.several else {0: self.journey.campaigns[0]})
        assert not self.journey.draft.assisted
        assert not self.journey.begun
