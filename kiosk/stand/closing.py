"""The closing slip: what a stand came to, short enough to photograph. It is a witness outside the device."""

import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.format import MAX_SEQ
from kiosk.format.closing import (
    MAX_CAMPAIGNS,
    MAX_DAY,
    MAX_NAME_BYTES,
    MAX_SESSIONS,
    Closing,
    ClosingCampaign,
    ClosingSession,
)
from kiosk.format.row import Counts
from kiosk.sealing import prove
from kiosk.stand.stand import SECONDS_A_DAY, Stand
from kiosk.stand.tables import LOST, StoredSession
from kiosk.stand.waiting import Waiting, waiting


@dataclass(frozen=True)
class ClosingLine:
    """One campaign: its short name, today's records by kind, and 8 characters that stand for everything up to now."""

    campaign: str
    counts: Counts
    chain: str


@dataclass(frozen=True)
class ClosingSlip:
    """The stand's name, id and place, the day (UTC days since 1970), and what it came to; `whole` is for the stick.

    Who later holds it, or a photo of it, can tell whether the newest records were cut off, which no seal can show.
    """

    stand: str
    id: str
    place: str
    day: int
    lines: tuple[ClosingLine, ...]
    waiting: Waiting
    whole: Closing

    @property
    def not_handed_over(self) -> int:
        """Return how many signatures are in no batch yet."""
        return self.waiting.signatures

    @property
    def signatures(self) -> int:
        """Return today's signatures of all campaigns."""
        return sum(line.counts.signatures for line in self.lines)

    @property
    def withdrawals(self) -> int:
        """Return today's withdrawals of all campaigns."""
        return sum(line.counts.withdrawals for line in self.lines)

    @property
    def date(self) -> str:
        """Return the day as YYYY-MM-DD."""
        return time.strftime("%Y-%m-%d", time.gmtime(self.day * SECONDS_A_DAY))

    @property
    def words(self) -> str:
        """Return all that a coordinator has to type, short enough for a message."""
        lines = [", ".join(filter(None, (self.stand, self.place))), f"stand  {self.id}", f"day    {self.date}"]
        lines += [
            f"{line.campaign}: {line.counts.signatures} signed, {line.counts.withdrawals} taken back, {line.chain}"
            for line in self.lines
        ]
        return "\n".join([*lines, *(["practice: nobody real"] if self.whole.practice else [])])


def closing_slip(stand: Stand) -> ClosingSlip:
    """Close the running sessions and return the slip for today. A later signature begins a new session.

    Practice and what counts stand on no slip together: where anything counts, the slip is of that alone.
    """
    stand.end_sessions()
    practice = all(each.practice for each in stand.packs) and not _anything_counts(stand)
    day = min(stand.today(), MAX_DAY)
    campaigns = _campaigns(stand, practice)
    unproven = Closing(practice, stand.device_key, day, _said(stand.name) or "Stand", _said(stand.place), campaigns)
    whole = replace(unproven, proof=prove(stand.device_seed, unproven.signed_part()))
    names = {pack.campaign_id: pack.name for pack in stand.store.packs()}
    lines = [
        ClosingLine(names.get(each.campaign_id, each.campaign_id.hex()[:8]), each.counts(day), each.code)
        for each in campaigns
    ]
    return ClosingSlip(stand.name, stand.id, stand.place, day, tuple(lines), waiting(stand), whole)


def _anything_counts(stand: Stand) -> bool:
    """Tell whether the stand collected for real today, or holds some of it that waits for a receipt."""
    real = stand.sessions(practice=False)
    return any(each.day == stand.today() or stand.store.waiting(each.session_id) for each in real)


def _campaigns(stand: Stand, practice: bool) -> tuple[ClosingCampaign, ...]:
    by_campaign: dict[bytes, list[StoredSession]] = {}
    for session in stand.sessions(practice=practice):
        if session.state != LOST and _can_be(session):
            by_campaign.setdefault(session.campaign_id, []).append(session)
    chosen = [session for sessions in by_campaign.values() for session in _worth_saying(stand, sessions)]
    kept = sorted(chosen, key=lambda session: session.number or 0)[-MAX_SESSIONS:]
    campaigns = []
    for campaign_id in sorted(by_campaign)[:MAX_CAMPAIGNS]:
        of_it = tuple(_as_said(session) for session in kept if session.campaign_id == campaign_id)
        campaigns += [ClosingCampaign(campaign_id, of_it)] if of_it else []
    return tuple(campaigns)


def _worth_saying(stand: Stand, sessions: list[StoredSession]) -> Iterator[StoredSession]:
    """Yield today's sessions, those that wait for a receipt, and the newest: each names the chain of the one before."""
    for session in sessions:
        if session is sessions[-1] or session.day == stand.today() or stand.store.waiting(session.session_id):
            yield session


def _can_be(session: StoredSession) -> bool:
    """Tell whether a session's counts can be true: a damaged store may have kept others."""
    return 1 <= session.next_seq <= MAX_SEQ + 1 and session.day <= MAX_DAY and session.counts.total <= session.next_seq


def _as_said(session: StoredSession) -> ClosingSession:
    return ClosingSession(session.session_id, session.day, session.next_seq, session.counts, session.chain)


def _said(text: str) -> str:
    """Return a stand's name or place as a slip may hold it."""
    clean = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cs"))
    return clean.encode()[:MAX_NAME_BYTES].decode(errors="ignore")
