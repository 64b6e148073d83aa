"""Signatures that were taken back at once: the poster counts them no more. A number for each campaign, and no codes.

The records stay, and so do the counts of hand-overs and closing slips: there a withdrawal is a record of its own.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kiosk.stand.store import Change

if TYPE_CHECKING:
    from kiosk.stand.stand import InstalledPack, Stand


def setting_of(installed: "InstalledPack") -> str:
    """Return the name of the setting that holds how many of a campaign's signatures were undone."""
    return f"undone{'-practice' if installed.practice else ''} {installed.pack.campaign_id.hex()}"


def one_more(undone: "Iterable[InstalledPack]") -> dict[str, Change]:
    """Return what becomes of the settings when one signature of each campaign is undone."""
    return {setting_of(installed): lambda text: str(_number(text) + 1) for installed in undone}


def standing(stand: "Stand", installed: "InstalledPack", *, alone: bool) -> int:
    """Return how many signed at this stand and did not undo it.

    Args:
        stand: the stand.
        installed: the campaign.
        alone: whether visitors meet no other campaign here; then all that the stand remembers is counted.
    """
    if alone:
        signed = stand.count().total
    else:
        signed = sum(session.signatures for session in stand.sessions(installed.pack.campaign_id))
    return max(0, signed - _number(stand.store.setting(setting_of(installed))))


def taken_back_today(stand: "Stand") -> int:
    """Return how many withdrawals the sessions of today (UTC) hold, at once or by a slip, as the closing slip does."""
    practice = all(each.practice for each in stand.packs)
    return sum(each.withdrawals for each in stand.sessions(practice=practice) if each.day == stand.today())


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() else 0
