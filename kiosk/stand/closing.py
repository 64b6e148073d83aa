"""The closing slip: what a stand came to, short enough to photograph. It is a witness outside the device."""

import base64
from dataclasses import dataclass

from kiosk.campaign import Campaign
from kiosk.format.row import Counts
from kiosk.stand.stand import Stand
from kiosk.stand.tables import StoredSession

_TO_CROCKFORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@dataclass(frozen=True)
class ClosingLine:
    """One campaign: today's records by kind, and 8 characters that stand for everything up to now, grouped 4-4."""

    campaign: Campaign
    counts: Counts
    chain: str


@dataclass(frozen=True)
class ClosingSlip:
    """The stand's name, the day (UTC days since 1970), and what it came to.

    Who later holds a photo of it can tell whether the newest records were cut off, which no seal can show.
    """

    stand: str
    day: int
    lines: tuple[ClosingLine, ...]
    not_handed_over: int

    @property
    def signatures(self) -> int:
        """Return today's signatures of all campaigns."""
        return sum(line.counts.signatures for line in self.lines)

    @property
    def withdrawals(self) -> int:
        """Return today's withdrawals of all campaigns."""
        return sum(line.counts.withdrawals for line in self.lines)


def closing_slip(stand: Stand) -> ClosingSlip:
    """Close the running sessions and return the slip for today. A later signature begins a new session."""
    stand.end_sessions()
    lines = []
    for installed in stand.packs:
        sessions = stand.sessions(installed.pack.campaign_id, practice=installed.practice)
        if sessions:
            lines.append(_line(installed.pack.campaign, sessions, stand.today()))
    return ClosingSlip(stand.name, stand.today(), tuple(lines), stand.count().not_handed_over)


def _line(campaign: Campaign, sessions: list[StoredSession], today: int) -> ClosingLine:
    of_today = [session for session in sessions if session.day == today]
    counts = Counts(sum(s.signatures for s in of_today), sum(s.withdrawals for s in of_today))
    # Each session names the chain of the one before it, so the newest stands for all.
    return ClosingLine(campaign, counts, short_chain(sessions[-1].chain))


def short_chain(chain: bytes) -> str:
    """Return the first 40 bits of a chain in the letters of slips, grouped 4-4: 7K2M 9QX4."""
    letters = base64.b32encode(chain[:5]).decode().translate(_TO_CROCKFORD)
    return f"{letters[:4]} {letters[4:]}"
