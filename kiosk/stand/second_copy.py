"""Each sealed record a second time, on a stick or card named for it: so that a dead tablet loses nothing. FORMAT §6.

What counts is the stand's own disk. The copy is caught up from it afterwards, by a thread of its own: a stick that is
slow, full, read-only or pulled is a word for the volunteer, and never in a visitor's way.
"""

import errno
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from kiosk.errors import KioskError, StandRefused
from kiosk.format.batch import BatchInfo, BatchLine, Tally, encode_id, encode_info, tally_message, trailer_message
from kiosk.format.session import device_id
from kiosk.sealing import prove, signing_public
from kiosk.stand.copy_file import CopyFile, copy_id
from kiosk.stand.folder import stand_name, sync_folder
from kiosk.stand.medium import medium_of
from kiosk.stand.places import STICK_FOLDERS, stick_folders
from kiosk.stand.store import Store
from kiosk.stand.tables import StoredSession

SETTING = "second-copy"  # the place where it was begun
LOOK_EVERY_SECONDS = 5.0  # for a stick that comes back
_AT_ONCE = 200  # records in memory, and in one reading of the store
_MARK = "copy-of"
_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True)
class CopyState:
    """How the second copy is: `word` is off, ok, behind, not-in, full or failed; `behind` counts records not in it."""

    word: str
    behind: int = 0
    folder: Path | None = None


def begin_copy(store: Store, seed: bytes, place: Path, data: Path) -> Path:
    """Name a stick or card for the second copy; return the folder made on it.

    Raises:
        StandRefused: it cannot be written to, or it is where the stand's own data lies.
    """
    place = place.expanduser().absolute()
    if not place.is_dir():
        raise StandRefused("the stick is not there: put it in, or check the folder", code="no-folder")
    if any(root in place.parents for root in STICK_FOLDERS) and medium_of(place) == medium_of(data):
        # Its folder has outlasted the stick, and lies on the stand's own disk.
        raise StandRefused("the stick is not there any more: put it in again", code="no-folder")
    if place.is_relative_to(data.absolute()):
        raise StandRefused("a copy in the stand's own folder would be lost with it: choose a stick or card")
    folder = place / _folder_name(seed)
    try:
        folder.mkdir(exist_ok=True)
        (folder / _MARK).write_text(device_id(signing_public(seed)).hex() + "\n", encoding="ascii")
        sync_folder(folder)
    except OSError as error:
        raise StandRefused(f"the stick cannot be written to ({error.strerror}): use another one") from None
    store.remember(SETTING, str(place))
    return folder


def end_copy(store: Store) -> None:
    """Keep no second copy from now on. What lies on the stick stays there."""
    store.forget(SETTING)


def _folder_name(seed: bytes) -> str:
    return f"petition-kiosk-copy-{device_id(signing_public(seed))[:8].hex()}"


class SecondCopy:
    """The second copy of a stand that is held open. Only `catch_up` touches the stick."""

    def __init__(
        self, store: Callable[[], Store], seed: bytes, *, sticks: Callable[[], Iterable[Path]] = stick_folders
    ) -> None:
        self._store, self._seed, self._sticks = store, seed, sticks
        self._files: dict[bytes, CopyFile] = {}
        self._all_over_to = 0  # the number up to which every session is in the copy, and over
        self._from_the_start = False
        self._folder: Path | None = None
        self._word = "not-in"
        self._thread: threading.Thread | None = None
        self._wake, self._idle = threading.Event(), threading.Event()
        self._stopped = False
        self._one_at_a_time = threading.Lock()

    # --- in the background ---------------------------------------------------------------------------------

    def wake(self) -> None:
        """Say that there may be something to copy. Returns at once."""
        if self._stopped:
            return
        if self._thread is None:
            if self._store().setting(SETTING) is None:
                return
            self._thread = threading.Thread(target=self._work, name="second copy", daemon=True)
            self._thread.start()
        self._idle.clear()
        self._wake.set()

    def look_again(self) -> None:
        """Look through everything, for what changed below: a receipt came, or the store was exchanged."""
        self._from_the_start = True  # not at once: a look that is under way would note how far it came
        self.wake()

    def wait(self, seconds: float) -> None:
        """Return once all is copied that can be, or after so many seconds: a stick may never answer."""
        if self._thread is not None:
            self._idle.wait(seconds)

    def stop(self, seconds: float) -> None:
        """Copy what is left and end. A stick that does not answer within so many seconds is left alone."""
        self.wake()
        self.wait(seconds)
        self._stopped = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join(seconds)

    def _work(self) -> None:
        while not self._stopped:
            self._wake.wait(LOOK_EVERY_SECONDS)
            self._wake.clear()
            if not self._stopped:
                self.catch_up()
            if not self._wake.is_set():
                self._idle.set()

    # --- what is in it, what is not --------------------------------------------------------------------------

    def state(self) -> CopyState:
        """Return how the copy is, by what was found when it was looked at last."""
        store = self._store()
        if store.setting(SETTING) is None:
            return CopyState("off")
        behind = 0
        for session in store.sessions(after=self._all_over_to):
            known = self._files.get(session.session_id)
            if not session.practice:
                behind += store.count_waiting(session.session_id, 0 if known is None else known.next_seq)
        word = self._word
        return CopyState("behind" if word == "ok" and behind else word, behind, self._folder)

    def catch_up(self) -> None:
        """Compare what lies on the stick with the store, and write what is missing. `state` says what went wrong."""
        with self._one_at_a_time:
            try:
                self._word = self._catch_up(self._store())
            except OSError as error:
                gone = self._folder is None or not self._is_ours(self._folder)
                if gone:
                    self._forget()
                self._word = "not-in" if gone else "full" if error.errno in _FULL else "failed"
            except (KioskError, DBAPIError):  # the store itself: it says so where it matters
                self._word = "failed"

    def _catch_up(self, store: Store) -> str:
        if self._from_the_start:
            self._from_the_start, self._all_over_to = False, 0
        folder = self._find(store)
        if folder is None or folder != self._folder:
            self._forget()  # whatever comes back is looked through from the start
        self._folder = folder
        if folder is None:
            return "not-in"
        all_over = True
        for session in store.sessions(after=self._all_over_to):
            if self._stopped:
                break
            all_over &= session.practice or not session.header or self._copy(store, session, folder)
            if all_over:
                self._all_over_to = session.number or 0
                self._files.pop(session.session_id, None)
        return "ok"

    def _forget(self) -> None:
        self._files.clear()
        self._all_over_to = 0

    def _find(self, store: Store) -> Path | None:
        """Return the folder on the stick, wherever that is plugged in."""
        named = store.setting(SETTING)
        if named is None:
            return None
        folders = (place / _folder_name(self._seed) for place in (Path(named), *self._sticks()))
        return next((folder for folder in folders if self._is_ours(folder)), None)

    def _is_ours(self, folder: Path) -> bool:
        try:
            return (folder / _MARK).read_bytes().strip() == device_id(signing_public(self._seed)).hex().encode()
        except OSError:
            return False

    # --- one session -------------------------------------------------------------------------------------------

    def _copy(self, store: Store, session: StoredSession, folder: Path) -> bool:
        """Copy what is missing of a session. Tell whether it is over, and nothing will ever be missing again."""
        path, over = folder / f"copy-{encode_id(session.session_id)}.csv", session.state != "open"
        if over and not store.waiting(session.session_id):
            path.unlink(missing_ok=True)  # receipts have named it all
            return True
        known = self._files.get(session.session_id)
        if known is None or not known.unchanged():
            self._files.pop(session.session_id, None)  # until it is read, nothing of it is known to be there
            waiting = [seq for seq, _ in store.sealed(session.session_id, session.next_seq)]
            known = CopyFile.read(path, session, dict(store.tags(session.session_id)), waiting)
            self._files[session.session_id] = known
        if not known.size:
            known.append(self._beginning(store, session))
        elif not known.unchanged():
            known.append([])  # cuts off what is torn or does not belong there
        while not known.over:
            records = store.sealed(session.session_id, session.next_seq, first=known.next_seq, most=_AT_ONCE)
            if not records:
                break
            known.append([BatchLine("R", session.session_id, seq, sealed) for seq, sealed in records])
        if over and not known.over:
            known.append(self._ending(known, session))
        return over

    def _beginning(self, store: Store, session: StoredSession) -> list[BatchLine]:
        names = {pack.campaign_id: pack.name for pack in store.packs()}
        campaign = names.get(session.campaign_id, session.campaign_id.hex())
        info = BatchInfo(v=1, campaign=campaign, stand=stand_name(store, self._seed), day=session.day, practice=False)
        return [
            BatchLine("B", copy_id(session.session_id), 0, encode_info(info)),
            BatchLine("S", session.session_id, 0, session.header),
        ]

    def _ending(self, known: CopyFile, session: StoredSession) -> list[BatchLine]:
        message = tally_message(session.session_id, session.next_seq, session.counts, session.chain)
        proof = prove(self._seed, message)
        line = BatchLine(
            "T", session.session_id, session.next_seq, Tally(session.counts, session.chain, proof).encode()
        )
        lines = [] if known.kinds.endswith("T") else [line]
        whole = known.whole.copy()
        for each in lines:
            whole.add(each)
        ident, digest = copy_id(session.session_id), whole.digest()
        end = prove(self._seed, trailer_message(ident, known.records, digest))
        return [*lines, BatchLine("E", ident, known.records, digest + end)]
