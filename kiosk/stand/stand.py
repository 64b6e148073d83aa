"""The stand as a whole: its packs, its running sessions, its store, held open by one program at a time."""

import datetime
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from kiosk import VERSION
from kiosk.campaign import open_pack
from kiosk.errors import FormatError, KioskError, NotStored, PackForeign, PackRefused, ReceiptRefused, StandRefused
from kiosk.format import TYPE_DOUBT
from kiosk.format.batch import encode_id
from kiosk.format.pack import decode_activation
from kiosk.format.row import encode_doubt
from kiosk.format.session import device_id
from kiosk.sealing import signing_public
from kiosk.stand import log
from kiosk.stand.damaged import Repaired
from kiosk.stand.dates import NotOffered, date_at, days_seen, forget_days_seen, hour_at, looks_wrong, not_offered
from kiosk.stand.expiry import Expired, find_expired, purge_expired
from kiosk.stand.folder import device_seed, lay_ballast, make_folder, stand_name, with_room
from kiosk.stand.hindrance import UNWRITABLE, disk_problem
from kiosk.stand.installed import InstalledPack as InstalledPack
from kiosk.stand.installed import check_activation, refuse_older, verified
from kiosk.stand.kept_packs import keep_packs, restore_packs
from kiosk.stand.lock import StandLock
from kiosk.stand.log import Log
from kiosk.stand.pin_reset import group_code, reset_code, reset_pins
from kiosk.stand.purge import Received, receive
from kiosk.stand.salvage import drop_set_aside, open_store, repaired
from kiosk.stand.second_copy import SecondCopy, begin_copy, end_copy
from kiosk.stand.session import RunningSession
from kiosk.stand.steady import steady_now
from kiosk.stand.store import Change, Store
from kiosk.stand.tables import LOST, SealedRecord, StoredPack, StoredSession
from kiosk.stand.tallies import Tallies, read_tally, shown, write_tally
from kiosk.stand.undone import one_more, setting_of

SECONDS_A_DAY = 86_400
CLOCK_MAY_DRIFT = 120.0  # seconds between two looks
SECONDS_FOR_THE_COPY = 5.0  # a stick that does not answer must not keep the stand from closing
_TALLY, _TALLY_OF_PRACTICE = "tally", "tally-of-practice"


@dataclass(frozen=True)
class Tally:
    """Signatures on this stand: in all, today (UTC), and those in no batch yet."""

    total: int
    today: int
    not_handed_over: int


class Stand:
    """A stand held open. Use it as a context manager; closing closes its sessions."""

    def __init__(self, data: Path, store: Store, device_seed: bytes, lock: StandLock, now: Callable[[], float]) -> None:
        self.data = data
        self.store = store
        self.device_seed = device_seed
        self._lock = lock
        self._now = now
        self._running: dict[tuple[bytes, bool], RunningSession] = {}
        self.packs: tuple[InstalledPack, ...] = ()
        self._damaged_packs = 0
        self.log = Log(data, now)
        self._looked_at = now(), steady_now().seconds
        self._clock_wrong = False
        self._disk: str | None = None
        self._copy = "off"
        self.second_copy = SecondCopy(lambda: self.store, device_seed)
        self._load_packs()
        self.second_copy.wake()

    @classmethod
    def open(cls, data: Path, *, now: Callable[[], float] = time.time) -> "Stand":
        """Open the stand in a data folder, or make one there.

        Args:
            data: the stand's folder.
            now: the clock, seconds since 1970 UTC.

        Raises:
            StandBusy: another program holds it open.
            StandRefused: the folder or the store cannot be used.
        """
        make_folder(data)
        lock = StandLock(data / "stand.lock")
        try:
            lay_ballast(data)
            store = open_store(data, now())
            left_open = with_room(data, store.mark_crashed)
            stand = cls(data, store, device_seed(data, store), lock, now)
            stand._log_opening(left_open)
            return stand
        except OSError as error:
            lock.release()
            raise StandRefused(f"the data folder cannot be used ({error.strerror}): choose another one") from None
        except BaseException:
            lock.release()
            raise

    def _log_opening(self, left_open: int) -> None:
        self.log.write(log.OPENED, version=VERSION)
        if left_open:
            self.log.write(log.NOT_CLOSED, n=left_open)
        if self._damaged_packs:
            self.log.write(log.PACK_DAMAGED, n=self._damaged_packs)
        damage = self.repaired
        if damage is not None and self.store.setting("repair-logged") != str(damage.times):
            self.log.write(log.REPAIRED, n=damage.records)
            with suppress(NotStored):
                self.store.remember("repair-logged", str(damage.times))

    def __enter__(self) -> "Stand":
        """Return the stand itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the stand."""
        self.close()

    # --- packs -------------------------------------------------------------------------------------------

    def install(self, raw: bytes, *, words_confirmed: bool = False, older_confirmed: bool = False) -> InstalledPack:
        """Take in a campaign pack, after its organisation's eight words were compared the first time.

        Raises:
            PackOlder: it was activated before the one that is in use, and nobody confirmed that it is wanted.
            PackRefused: one of its kinds, with what to do; the pack that was active stays so.
        """
        try:
            installed = self._install(raw, words_confirmed, older_confirmed)
        except (PackRefused, FormatError) as refused:
            self.log.write(log.PACK_REFUSED, word=refused.code)
            raise
        self.log.write(log.PACK, pack=installed.pack.pack_hash)
        return installed

    def _install(self, raw: bytes, words_confirmed: bool, older_confirmed: bool) -> InstalledPack:
        pack = open_pack(raw)
        key = pack.keys.signing
        pin = None
        if not pack.keys.practice and key not in self.store.pinned():
            if not words_confirmed:
                raise PackForeign(
                    "this pack comes from an organisation that this stand does not know: compare its eight words"
                    " with the poster and confirm them"
                )
            pin = key
        row = StoredPack(
            pack_hash=pack.pack_hash,
            campaign_id=pack.campaign_id,
            name=pack.campaign.id,
            receipt_key=pack.keys.receipt,
            raw=raw,
            day=self.today(),
        )
        known = {stored.pack_hash: stored.activation for stored in self.store.packs()}
        row.activation = known.get(pack.pack_hash)
        if row.activation is not None and not older_confirmed:
            refuse_older(self.store, pack, decode_activation(row.activation).day)
        self._end_sessions_of(pack.campaign_id)
        self.store.add_pack(row, pin)
        self._load_packs()
        return self.installed(pack.campaign_id)

    def activate(self, raw: bytes, *, older_confirmed: bool = False) -> InstalledPack:
        """Take in an activation: from now on the pack that it names collects for real.

        Raises:
            PackOlder: it is older than that of another pack of the campaign, and nobody confirmed that it is wanted.
            FormatError: not an activation.
            PackRefused: it names no pack of this stand, or not by that pack's organisation.
        """
        activation = decode_activation(raw)
        for installed in self.packs:
            if installed.pack.pack_hash == activation.pack_hash:
                check_activation(installed.pack, raw)
                if not older_confirmed:
                    refuse_older(self.store, installed.pack, activation.day)
                self._end_sessions_of(installed.pack.campaign_id)
                self.store.activate(activation.pack_hash, raw)
                self._load_packs()
                self.log.write(log.ACTIVATED, pack=activation.pack_hash)
                return self.installed(installed.pack.campaign_id)
        raise PackRefused(
            "this activation is for another campaign pack: install that pack first", code="activation-foreign"
        )

    def installed(self, campaign_id: bytes) -> InstalledPack:
        """Return the active pack of a campaign.

        Raises:
            PackRefused: there is none.
        """
        for installed in self.packs:
            if installed.pack.campaign_id == campaign_id:
                return installed
        raise PackRefused("this campaign is not installed on this stand", code="not-installed")

    def _load_packs(self) -> None:
        """Verify the active packs again. A damaged one collects nothing, but what it collected can be handed over."""
        pinned, loaded, damaged = self.store.pinned(), [], 0
        for stored in self.store.packs():
            if stored.active:
                try:
                    loaded.append(verified(stored, pinned))
                except (PackRefused, FormatError):
                    damaged += 1
        if damaged and restore_packs(self.data, self.store, self.today()):
            return self._load_packs()
        self.packs, self._damaged_packs = tuple(loaded), damaged
        if not damaged:
            keep_packs(self.data, self.store.packs())
        self._name_what_is_lost()

    def _name_what_is_lost(self) -> None:
        """Where the newest session was lost with a damaged store, begin and close one: its header says so at import."""
        for installed in self.packs:
            key = installed.pack.campaign_id, installed.practice
            last = self.store.last_session(*key)
            if last is not None and last.state == LOST:
                with suppress(NotStored):  # then the first signature's session does it
                    session = self._begin_session(installed)
                    record = session.seal_close()
                    self.store.commit([record])
                    session.end()
                self._running.pop(key, None)

    def for_withdrawal(self, campaign_id: bytes) -> InstalledPack:
        """Return the pack that a withdrawal is sealed under: one that collected for real, if there ever was one.

        While a corrected pack waits for its activation, a withdrawal must not end up in the practice store.

        Raises:
            PackRefused: the campaign is not installed.
        """
        installed = self.installed(campaign_id)
        if installed.practice:
            for stored in reversed(self.store.packs()):
                if stored.campaign_id == campaign_id and stored.activation is not None:
                    with suppress(PackRefused):  # a damaged one; perhaps an earlier one is whole
                        return verified(stored, self.store.pinned())
        return installed

    # --- what a visitor's signature needs -----------------------------------------------------------------

    def commit(
        self,
        records: Sequence[tuple[InstalledPack, int, bytes]],
        languages: Sequence[tuple[InstalledPack, str]] = (),
        undone: Sequence[InstalledPack] = (),
    ) -> None:
        """Seal one record for each campaign into its session and store all of them, or none.

        Return only once they are on disk.

        Args:
            records: campaign, type and body; no campaign twice.
            languages: campaign and language of each signature among them, for the tallies.
            undone: campaigns of which a signature is taken back at once.

        Raises:
            NotStored: none of them is to be counted as stored.
        """
        self._commit(
            (
                (session := self._session(installed), session.seal(record_type, body))
                for installed, record_type, body in records
            ),
            {**self._tally_changes(languages), **one_more(undone)},
        )

    def _tally_changes(self, languages: Sequence[tuple[InstalledPack, str]]) -> dict[str, Change]:
        date, hour = self.date(), hour_at(self._now())
        spoken: dict[str, list[str]] = {}
        for installed, language in languages:
            spoken.setdefault(_TALLY_OF_PRACTICE if installed.practice else _TALLY, []).append(language)
        return {
            key: lambda text, these=these: write_tally(read_tally(text, date).plus(hour, these))  # type: ignore[misc]
            for key, these in spoken.items()
        }

    def tallies(self) -> Tallies:
        """Return today's signatures by hour and language, rounded down to tens; of practice where there is only that.

        Today is the date on the wall. What was withdrawn stays counted.
        """
        practice = all(each.practice for each in self.packs)
        return shown(read_tally(self.store.setting(_TALLY_OF_PRACTICE if practice else _TALLY), self.date()))

    def doubt(self, entries: int) -> int:
        """Have it sealed that the last signatures are doubtful: the last few of each campaign's running session.

        Only a coordinator sees it; nothing is taken back. Return how many signatures it concerns, which is none where
        nobody signed since the stand was opened, or at this day.

        Args:
            entries: how many signatures of each campaign, at least 1.

        Raises:
            NotStored: it was not noted.
        """
        concerned = {
            session: self.store.last_signatures(session.header.session_id, entries)
            for session in self._running.values()
            if session.begun and session.room()
        }
        self._commit(
            (session, session.seal(TYPE_DOUBT, encode_doubt(min(seqs)))) for session, seqs in concerned.items() if seqs
        )
        count = sum(map(len, concerned.values()))
        if count:
            self.log.write(log.DOUBT, n=count)
        return count

    def _commit(
        self, sealing: Iterable[tuple[RunningSession, SealedRecord]], changes: Mapping[str, Change] | None = None
    ) -> None:
        sealed: list[tuple[RunningSession, SealedRecord]] = []
        try:
            for each in sealing:
                sealed.append(each)  # one by one: what was sealed before a failure is burnt
            self.store.commit([record for _, record in sealed], changes)
        except (KioskError, DBAPIError) as error:
            self.log.write(log.NOT_STORED, word=error.code if isinstance(error, KioskError) else "disk-failed")
            for session, record in sealed:
                self._after_failure(session, record.seq)
            if isinstance(error, DBAPIError) or error.code == "store-damaged":
                self._mend()
                raise NotStored("not stored: the disk failed; sign again", code="disk-failed") from None
            raise
        for session, record in sealed:
            session.stored(record)
            if record.new_session is not None:
                self.log.write(log.SESSION, pack=session.header.pack_hash)
        self.second_copy.wake()

    def hour(self, installed: InstalledPack) -> int:
        """Return full hours since 00:00 UTC of the day of the session that the next record will belong to."""
        seconds = self._now() - self._session(installed).header.day * SECONDS_A_DAY
        return min(max(int(seconds // 3600), 0), 23)

    def ready(self) -> str | None:
        """Return None where a signature can be stored, or a word for what is in the way.

        The words: pack-damaged, no-campaign; disk-full, disk-read-only, disk-gone; clock, where it looks wrong; over or
        not-yet, where no campaign can be signed today, see `not_offered`.
        """
        self._watch()
        if self._damaged_packs:
            return "pack-damaged"
        if not self.packs:
            return "no-campaign"
        if self._disk is not None:
            return self._disk
        if self._clock_wrong:
            return "clock"
        if not self.offered():
            return "not-yet" if any(each.word == "not-yet" for each in self.not_offered()) else "over"
        return None

    def _watch(self) -> None:
        """See what changed since this was called last, in the clock, the disk, the second copy; log it."""
        (then, steady_then), self._looked_at = self._looked_at, (self._now(), steady_now().seconds)
        jump = (self._looked_at[0] - then) - (self._looked_at[1] - steady_then)
        if abs(jump) > CLOCK_MAY_DRIFT:
            self.log.write(log.CLOCK_JUMPED, n=round(jump / 60))
        disk_was, self._disk = self._disk, disk_problem(self.data)
        if disk_was in UNWRITABLE and self._disk not in UNWRITABLE:
            self.store.close()  # SQLite goes on with a file as it could be opened, which was only for reading
        was_wrong, self._clock_wrong = self._clock_wrong, self.clock_looks_wrong()
        if self._clock_wrong and not was_wrong:
            self.log.write(log.CLOCK_WRONG)
        copy_was, self._copy = self._copy, self.second_copy.state().word
        if self._copy != copy_was:
            self.log.write(log.COPY, word=self._copy)

    # --- dates -------------------------------------------------------------------------------------------

    def date(self) -> datetime.date:
        """Return the date on the wall by this stand's clock, which may be wrong."""
        return date_at(self._now())

    def offered(self) -> tuple[InstalledPack, ...]:
        """Return what can be signed today: what counts, within its dates; where there is only practice, that."""
        real = [installed for installed in self.packs if not installed.practice]
        return tuple(each for each in real if self._why_not(each) is None) if real else self.packs

    def not_offered(self) -> tuple[NotOffered, ...]:
        """Return the campaigns that count and cannot be signed today, with a word for the volunteer."""
        return tuple(why for installed in self.packs if (why := self._why_not(installed)) is not None)

    def _why_not(self, installed: InstalledPack) -> NotOffered | None:
        return None if installed.practice else not_offered(installed.pack.campaign, self.date())

    def refuse_outside_dates(self, installed: InstalledPack) -> None:
        """Let nobody sign before a campaign begins or once it is over. Practice has no dates.

        Raises:
            NotStored: `code` is over or not-yet.
        """
        why = self._why_not(installed)
        if why is not None:
            when = "is over" if why.word == "over" else "has not begun"
            raise NotStored(f"not stored: by the stand's clock this petition {when}", code=why.word)

    def clock_looks_wrong(self) -> bool:
        """Tell whether the clock cannot be right. Where all is practice it does not matter."""
        real = [installed.pack.campaign for installed in self.packs if not installed.practice]
        return bool(real) and looks_wrong(self.today(), days_seen(self.store), real)

    def confirm_date(self, confirmed: datetime.date) -> None:
        """Believe the clock, after the lead typed the date: what was seen of later days was seen by a wrong one.

        Raises:
            StandRefused: the clock shows another date (`date-differs`).
        """
        if confirmed != self.date():
            raise StandRefused("the stand's clock shows another date: set it first", code="date-differs")
        forget_days_seen(self.store)

    def expired(self) -> tuple[Expired, ...]:
        """Return the campaigns that are to be deleted by now and of which something is still here."""
        return find_expired(self.store, self.date())

    def purge_expired(self, confirmed: datetime.date) -> tuple[Expired, ...]:
        """Purge every campaign whose date of deletion has come, after the lead typed today's date; return what it was.

        Nothing of it can be handed over afterwards. Numbers and the chain stay.

        Raises:
            StandRefused: the clock shows another date (`date-differs`) or looks wrong (`clock`).
            NotStored: the disk did not allow it. In both cases nothing was purged.
        """
        today, wrong = self.date(), self.clock_looks_wrong()
        for each in self.expired() if confirmed == today else ():
            self._end_sessions_of(each.campaign_id)
        purged = with_room(self.data, lambda: purge_expired(self.store, today, confirmed=confirmed, clock_wrong=wrong))
        if purged:
            self.log.write(log.EXPIRED, n=sum(each.records for each in purged))
            drop_set_aside(self.data)  # damaged stores hold the same records
            self.second_copy.look_again()
        return purged

    def _session(self, installed: InstalledPack) -> RunningSession:
        key = installed.pack.campaign_id, installed.practice
        session = self._running.get(key)
        if session is not None:
            if self._takes_more(session, installed):
                return session
            self._end_session(key)
        return self._begin_session(installed)

    def _takes_more(self, session: RunningSession, installed: InstalledPack) -> bool:
        same = session.header.pack_hash == installed.pack.pack_hash
        return same and session.header.day == self.today() and session.room()

    def goes_on(self) -> bool:
        """Tell whether all that is offered has a session that takes the next signature, so that none has to begin."""
        running = ((self._running.get((each.pack.campaign_id, each.practice)), each) for each in self.offered())
        return all(session is not None and self._takes_more(session, each) for session, each in running)

    def _begin_session(self, installed: InstalledPack) -> RunningSession:
        if self.ready() == "disk-full":
            raise NotStored("not stored: the disk is nearly full; make room on it", code="disk-full")
        campaign_id = installed.pack.campaign_id
        session = self._running[campaign_id, installed.practice] = RunningSession(
            installed.pack.keys,
            self.device_seed,
            campaign_id=campaign_id,
            pack_hash=installed.pack.pack_hash,
            practice=installed.practice,
            day=self.today(),
            previous=self.store.last_session(campaign_id, installed.practice),
        )
        return session

    def _after_failure(self, session: RunningSession, seq: int) -> None:
        # The error may have come after the record landed. It was not acknowledged, so its session must end:
        # going on would need to know for sure whether that record is part of the chain.
        try:
            landed = self.store.holds(session.header.session_id, seq)
        except Exception:  # the disk does not answer at all
            landed = True
        if landed:
            session.end()
            self._running.pop((session.header.campaign_id, session.header.practice), None)
        else:
            session.not_stored()

    def _end_sessions_of(self, campaign_id: bytes) -> None:
        for key in [key for key in self._running if key[0] == campaign_id]:
            self._end_session(key)

    def _end_session(self, key: tuple[bytes, bool]) -> None:
        session = self._running.pop(key)
        if session.begun:
            # Where this fails it stays open in the store, is marked crashed at the next start, and shows as unclosed.
            with suppress(NotStored):
                self.store.commit([session.seal_close()])
            self.log.write(log.SESSION_ENDED, n=session.signatures, pack=session.header.pack_hash)
        session.end()
        self.second_copy.wake()

    def _mend(self) -> None:
        """Go on with what is intact of a store that was found to be damaged while it was open."""
        for session in self._running.values():
            session.end()
        self._running.clear()
        self.store.close()
        with suppress(KioskError):  # then nothing can be stored, and the next try is as good as this one
            self.store = open_store(self.data, self._now())
            with_room(self.data, self.store.mark_crashed)
            self._load_packs()
            self.second_copy.look_again()

    @property
    def repaired(self) -> Repaired | None:
        """Return what came out of a damaged store; the coordinator should know. None where it never was damaged."""
        return repaired(self.store)

    # --- counts, hand-over, receipts -----------------------------------------------------------------------

    def count(self) -> Tally:
        """Return the tally of this stand: of what counts, or of practice where that is all it does."""
        return Tally(*self.store.sums(self.today(), practice=all(each.practice for each in self.packs)))

    def sessions(self, campaign_id: bytes | None = None, *, practice: bool | None = None) -> list[StoredSession]:
        """Return what each session has come to, oldest first; all of them, or one campaign's, or only practice."""
        sessions = self.store.sessions(campaign_id)
        return [session for session in sessions if practice is None or session.practice == practice]

    def receive(self, raw: bytes) -> Received:
        """Take in a file of receipts: check those for this stand against its own records, and purge what they name.

        Raises:
            FormatError: not a file of receipts.
            ReceiptRefused: not a licence to purge here; nothing was purged.
        """
        keys = {pack.campaign_id: pack.receipt_key for pack in self.store.packs()}
        try:
            received = with_room(self.data, lambda: receive(self.store, raw, device_id(self.device_key), keys))
        except (ReceiptRefused, FormatError) as refused:
            self.log.write(log.RECEIPT_REFUSED, word=refused.code)
            raise
        self.log.write(log.RECEIPT, n=received.purged)
        self.second_copy.look_again()
        return received

    @property
    def device_key(self) -> bytes:
        """Return the stand's public key, 32 bytes."""
        return signing_public(self.device_seed)

    @property
    def name(self) -> str:
        """Return the stand's name as its volunteers gave it."""
        return stand_name(self.store, self.device_seed)

    def begin_second_copy(self, place: Path) -> Path:
        """Name a stick or card for the second copy; return the folder made on it.

        Raises:
            StandRefused: it cannot be used for that.
        """
        folder = begin_copy(self.store, self.device_seed, place, self.data)
        self.second_copy.look_again()
        return folder

    def end_second_copy(self) -> None:
        """Keep no second copy from now on. What lies on the stick stays there."""
        end_copy(self.store)

    def rename(self, name: str) -> None:
        """Give the stand a name, 1 to 60 characters. It travels with its batches, so it must not be a person's."""
        tidy = " ".join(name.split())
        if not tidy or len(tidy) > 60:
            raise StandRefused("a stand's name has 1 to 60 characters", code="name")
        self.store.remember("name", tidy)

    @property
    def place(self) -> str:
        """Return where the stand is, as its volunteers said; kept from the last time."""
        return self.store.setting("place") or ""

    def move(self, place: str) -> None:
        """Say where the stand is, up to 60 characters."""
        tidy = " ".join(place.split())
        if len(tidy) > 60:
            raise StandRefused("a place has at most 60 characters", code="place")
        self.store.remember("place", tidy)

    # --- a lost PIN --------------------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """Return the stand's id as people spell it, 26 characters; six of them are enough on the telephone."""
        return encode_id(device_id(self.device_key))

    def reset_code(self) -> str:
        """Return the code that the coordinator needs to let this stand forget its PINs, 9 characters in groups."""
        return group_code(reset_code(self.data))

    def reset_pins(self, raw: bytes) -> None:
        """Remove both PINs, as a file of the coordinator's allows once, so that they are chosen anew.

        Raises:
            FormatError: not a reset file.
            ResetRefused: `code` says why: reset-stand, reset-proof, reset-code, reset-disk.
        """
        reset_pins(self.data, raw, device=device_id(self.device_key), pinned=self.store.pinned())
        self.log.write(log.PIN_RESET)

    def today(self) -> int:
        """Return the UTC day since 1970 by this stand's clock, which may be wrong."""
        return int(self._now() // SECONDS_A_DAY)

    def end_sessions(self) -> None:
        """Close every running session; the next signature begins a new one."""
        for key in list(self._running):
            self._end_session(key)

    def close_day(self) -> int:
        """Close the sessions, empty the practice store and the tallies. Return how many practice records are gone."""
        self.end_sessions()
        self.log.write(log.DAY_CLOSED, n=self.count().not_handed_over)
        of_practice = [setting_of(installed) for installed in self.packs if installed.practice]
        with_room(self.data, lambda: self.store.forget(_TALLY, _TALLY_OF_PRACTICE, *of_practice))
        return with_room(self.data, self.store.empty_practice)

    def close(self) -> None:
        """Close the sessions and let go of the folder. All records stay."""
        try:
            self.end_sessions()
            self.log.write(log.CLOSED)
        finally:
            self.second_copy.stop(SECONDS_FOR_THE_COPY)
            self.store.close()
            self._lock.release()
