"""What only the lead does: both PINs, a lost one, a campaign from a stick, the second copy, dates, the report."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cache
from unittest.mock import patch

from kiosk.campaign import open_pack
from kiosk.cli.practice import BUNDLED_CAMPAIGN
from kiosk.coordinator.opening import new_key_pair
from kiosk.coordinator.packing import activate, build_pack
from kiosk.format import SUITE_HYBRID
from kiosk.sealing import new_signing_key, signing_public
from kiosk.stand import pin
from kiosk.stand.expiry import Expired
from kiosk.stand.pin import Role
from kiosk.stand.places import Place
from kiosk.stand.screens import Screen
from kiosk.stand.second_copy import CopyState
from ui.screens.closing import closing
from ui.screens.stands import NOON
from ui.screens.walk import Picture, Walk
from ui.stand import sticks
from ui.stand.offer import to_show
from ui.stand.task import StickTask

LEAD_PIN = "135790"
_DAY = int(NOON // 86_400)


def lead(walk: Walk, language: str) -> Iterator[Picture]:
    """Yield each picture while it is to be seen."""

    def places(_: object) -> list[Place]:
        """Find no other stick than this one: the pictures must not write to what somebody has plugged in."""
        return [Place("BLUE", walk.stick, 10**10, True)] if walk.stick.exists() else []

    # This PIN guards nothing, and stretching it would only cost time.
    with patch.object(sticks, "find_places", places), patch.dict(pin._COST, memory_kib=64):
        _prepare(walk)
        walk.poster(language)
        yield from _both_pins(walk)
        yield from _lost(walk)
        walk.opened.volunteer.showPanel()
        walk.shows(Screen.PANEL)
        yield from _the_lead(walk)
        yield from _installing(walk)
        yield from _copying(walk)
        yield from _dates(walk)
        yield from _reporting(walk)
        yield from closing(walk, language)
        walk.opened.volunteer.leave()


@cache
def _packs() -> tuple[bytes, bytes, bytes]:
    """Return the packs of two invented organisations, and the activation of the first."""
    packs, first = [], b""
    for _ in range(2):
        signing, opening, recovery = new_signing_key(), new_key_pair(SUITE_HYBRID), new_key_pair(SUITE_HYBRID)
        first = first or signing
        receipt = signing_public(new_signing_key())
        packs.append(
            build_pack(
                BUNDLED_CAMPAIGN,
                signing_seed=signing,
                receipt=receipt,
                opening=opening.public,
                recovery=recovery.public,
                practice=False,
                suite=SUITE_HYBRID,
            )
        )
    return packs[0], packs[1], activate(open_pack(packs[0]), first, _DAY)


def _prepare(walk: Walk) -> None:
    ours, others, activation = _packs()
    if not walk.stand.store.pinned():
        walk.stand.install(ours, words_confirmed=True)
        walk.stand.activate(activation)
        walk.visitor.offer(to_show(walk.stand))
    walk.stick.mkdir(exist_ok=True)
    (walk.stick / "campaign.pack").write_bytes(others)
    (walk.stand.data / "pin.json").unlink(missing_ok=True)


def _both_pins(walk: Walk) -> Iterator[Picture]:
    walk.opened.volunteer.begin()
    yield walk.shows(Screen.PIN, "first-volunteers")
    _dial(walk, "2468")
    _dial(walk, "2468")
    yield walk.shows(Screen.PIN, "then-the-leads")
    _dial(walk, LEAD_PIN)
    _dial(walk, LEAD_PIN)
    walk.shows(Screen.PANEL)
    walk.opened.volunteer.showLead()
    yield walk.shows(Screen.PIN, "lead")
    walk.opened.volunteer.door.refuse(Role.LEAD, walk.opened.volunteer.showPanel)
    yield walk.shows(Screen.PIN, "missing")


def _dial(walk: Walk, digits: str) -> None:
    door = walk.opened.volunteer.door
    for digit in digits:
        door.press(digit)
    door.enter()
    walk.hands.wait("the PIN", lambda: not door.busy)


def _lost(walk: Walk) -> Iterator[Picture]:
    lost = walk.opened.volunteer.lead.lost
    lost.open()
    yield walk.shows(Screen.LOST_PIN)
    lost._sticks._found = []
    lost.placesChanged.emit()
    lost._sticks.rest()
    yield walk.shows(Screen.LOST_PIN, "no-stick")
    for problem in ("no-reset", "reset-stand", "reset-code", "reset-proof"):
        yield _stands(walk, Screen.LOST_PIN, lost, "failed", problem)
    yield _stands(walk, Screen.LOST_PIN, lost, "done")


def _stands(walk: Walk, screen: Screen, task: StickTask, state: str, problem: str = "") -> Picture:
    """Show where a task stands: what is quickly over, or needs a broken stick."""
    task._place_name = "BLUE"
    task._become(state, problem)
    return walk.shows(screen, problem or state)


def _the_lead(walk: Walk) -> Iterator[Picture]:
    walk.opened.volunteer.lead.show()
    yield walk.shows(Screen.LEAD)
    walk.opened.volunteer.lead.changePin(Role.VOLUNTEER.value)
    yield walk.shows(Screen.PIN, "another-one")
    _dial(walk, "8642")
    _dial(walk, "8642")
    yield walk.shows(Screen.LEAD, "pin-changed")


def _installing(walk: Walk) -> Iterator[Picture]:
    install = walk.opened.volunteer.lead.install
    install.open()
    yield walk.shows(Screen.INSTALL, "choose")
    install.choosePlace(0)
    walk.hands.wait("the campaign", lambda: install.state == "look")
    yield walk.shows(Screen.INSTALL, "look")
    install.goOn()
    yield walk.shows(Screen.INSTALL, "words")
    for state in ("pick", "older", "working", "done"):
        yield _stands(walk, Screen.INSTALL, install, state)
    for problem in ("words-differ", "no-pack", "pack-changed", "campaign-invalid"):
        yield _stands(walk, Screen.INSTALL, install, "failed", problem)
    walk.opened.volunteer.lead.show()
    walk.shows(Screen.LEAD)


def _copying(walk: Walk) -> Iterator[Picture]:
    copy = walk.opened.volunteer.lead.copy
    copy.open()
    yield walk.shows(Screen.SECOND_COPY, "choose")
    copy._watching.stop()
    for found in (CopyState("ok"), CopyState("behind", 12), CopyState("not-in", 37), CopyState("full", 3)):
        copy._copy = found
        copy._become("on")
        yield walk.shows(Screen.SECOND_COPY, found.word)
    walk.opened.volunteer.lead.show()
    walk.shows(Screen.LEAD)


def _dates(walk: Walk) -> Iterator[Picture]:
    dates = walk.opened.volunteer.lead.dates
    dates.show("delete")
    yield walk.shows(Screen.DATE, "nothing")
    campaign = walk.stand.packs[0].pack
    dates._due = (Expired(campaign.campaign.id, campaign.campaign_id, datetime.date(2026, 9, 1), 237, 12),)
    yield _stands(walk, Screen.DATE, dates, "type")
    yield _stands(walk, Screen.DATE, dates, "failed", "date-differs")
    yield _stands(walk, Screen.DATE, dates, "done")
    walk.opened.volunteer.lead.show()
    walk.shows(Screen.LEAD)
    dates.show("clock")
    yield walk.shows(Screen.DATE, "clock")
    walk.opened.volunteer.lead.show()
    walk.shows(Screen.LEAD)


def _reporting(walk: Walk) -> Iterator[Picture]:
    report = walk.opened.volunteer.lead.report
    report.open()
    yield walk.shows(Screen.REPORT, "choose")
    report.choosePlace(0)
    walk.hands.wait("the report", lambda: report.state == "done")
    yield walk.shows(Screen.REPORT, "done")
