"""The keys file: everything that opens, proves and receipts, under one passphrase.

It holds the organisation's signing key and receipt key and, per campaign, an opening key: all random, none derived
from another. Each campaign's recovery key is made beside its opening key and kept as its sheet with the words that
open it, because until both pages are proven to be on paper a lost page must be printable again. It adds nothing to
what a thief of the open file holds, for it opens what the opening key opens. Once `confirm_recovery` has seen the
sheet typed in, sheet and words are forgotten and only the public half stays.
"""

import base64
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from kiosk.coordinator.opening import KeyPair, Lock, Protection, key_pair, new_key_pair
from kiosk.coordinator.recovery import RecoverySheet, make_sheet, open_sheet
from kiosk.errors import KeysRefused
from kiosk.format import SUITE_HYBRID
from kiosk.format.pack import campaign_id
from kiosk.format.session import key_id
from kiosk.sealing import new_signing_key, signing_public

CAPTION = "petition-kiosk keys"
MIN_PASSPHRASE = 10
_MAX_FILE_BYTES = 4 * 1024 * 1024
_DAMAGED = "the keys file is damaged: use your other copy of it"


@dataclass(frozen=True)
class Organisation:
    """Who asks: the keys that its packs, activations and receipts are proven with."""

    name: str
    practice: bool
    signing_seed: bytes = field(repr=False)
    receipt_seed: bytes = field(repr=False)

    @property
    def signing_public(self) -> bytes:
        """Return the public key that stands pin."""
        return signing_public(self.signing_seed)

    @property
    def receipt_public(self) -> bytes:
        """Return the public key that proves receipts."""
        return signing_public(self.receipt_seed)


@dataclass(frozen=True)
class CampaignKeys:
    """One campaign's keys. `sheet` is there until the recovery pages were proven; `activated` are pack hashes."""

    name: str
    campaign_id: bytes
    opening: KeyPair
    recovery_public: bytes
    sheet: RecoverySheet | None = None
    activated: tuple[bytes, ...] = ()

    @property
    def suite(self) -> int:
        """Return the suite of both keys."""
        return self.opening.suite

    @property
    def opening_public(self) -> bytes:
        """Return the public key that sessions are sealed to."""
        return self.opening.public


class Keys:
    """An open keys file. Every change is on disk before the method returns."""

    def __init__(self, path: Path, lock: Lock, organisation: Organisation, campaigns: Iterable[CampaignKeys]) -> None:
        self.path = path
        self.organisation = organisation
        self._lock = lock
        self._campaigns = {each.campaign_id: each for each in campaigns}

    @property
    def campaigns(self) -> tuple[CampaignKeys, ...]:
        """Return all campaigns, in the order in which they were made."""
        return tuple(self._campaigns.values())

    def ensure_campaign(self, name: str, suite: int = SUITE_HYBRID) -> CampaignKeys:
        """Return the keys of the campaign of that short name; make and save them if there are none yet.

        Raises:
            KeysRefused: the campaign has keys of the other suite.
        """
        ident = campaign_id(self.organisation.signing_public, name)
        known = self._campaigns.get(ident)
        if known is None:
            recovery = new_key_pair(suite)
            sheet = make_sheet(recovery, self._lock.protection)
            known = CampaignKeys(name, ident, new_key_pair(suite), recovery.public, sheet)
            self._campaigns[ident] = known
            self.save()
        elif known.suite != suite:
            raise KeysRefused(f"this campaign has keys of suite {known.suite}: keep it, or choose another id")
        return known

    def campaign(self, ident: bytes) -> CampaignKeys:
        """Return the keys of a campaign id.

        Raises:
            KeysRefused: these keys belong to other campaigns.
        """
        try:
            return self._campaigns[ident]
        except KeyError:
            raise KeysRefused("these keys do not know that campaign", code="wrong-campaign") from None

    def knows(self, ident: bytes) -> bool:
        """Tell whether there are keys for a campaign id."""
        return ident in self._campaigns

    def record_activation(self, ident: bytes, pack_hash: bytes) -> None:
        """Remember that a pack may collect for real: only then are its real sessions imported."""
        known = self.campaign(ident)
        if pack_hash not in known.activated:
            self._campaigns[ident] = replace(known, activated=(*known.activated, pack_hash))
            self.save()

    def confirm_recovery(self, text: str, passphrase: str) -> CampaignKeys:
        """Prove that a typed-in recovery sheet opens, then forget it here: from now on only the paper has it.

        Raises:
            KeysRefused: sheet or words are mistyped, or belong to another organisation.
        """
        kid = open_sheet(text, passphrase).kid
        for ident, known in self._campaigns.items():
            if key_id(known.recovery_public) == kid:
                self._campaigns[ident] = replace(known, sheet=None)
                self.save()
                self.save()  # twice, so that the previous copy has forgotten it too
                return self._campaigns[ident]
        raise KeysRefused("this recovery sheet belongs to other keys", code="sheet")

    def save(self) -> None:
        """Write the file: complete or not at all, readable by its owner only, the copy before it kept."""
        head = _Head(
            caption=CAPTION,
            version=1,
            memory_kib=self._lock.protection.memory_kib,
            passes=self._lock.protection.passes,
            lanes=self._lock.protection.lanes,
            salt=_b64(self._lock.salt),
        )
        bound = msgspec.json.encode(head)
        body = msgspec.json.encode(_body(self.organisation, self.campaigns))
        sealed = msgspec.json.encode(_File(**msgspec.structs.asdict(head), body=_b64(self._lock.protect(body, bound))))
        _replace_file(self.path, msgspec.json.format(sealed) + b"\n")


def new_keys(
    path: Path, name: str, passphrase: str, *, practice: bool = False, protection: Protection | None = None
) -> Keys:
    """Make an organisation with fresh keys and save them.

    Raises:
        KeysRefused: the file is there already, the name is empty, or the passphrase is too short.
    """
    if path.exists():
        raise KeysRefused(f"there is a keys file already: {path.name}. It was not changed; choose another name")
    if not name.strip():
        raise KeysRefused("an organisation needs a name")
    if len(passphrase) < MIN_PASSPHRASE:
        raise KeysRefused(f"choose a passphrase of at least {MIN_PASSPHRASE} characters, better of six random words")
    organisation = Organisation(name.strip(), practice, new_signing_key(), new_signing_key())
    keys = Keys(path, Lock(passphrase, protection or Protection()), organisation, ())
    keys.save()
    return keys


def load_keys(path: Path, passphrase: str) -> Keys:
    """Open a keys file.

    Raises:
        KeysRefused: no such file, a damaged one, a newer one, or another passphrase; the message says which.
    """
    file = _read(path)
    head = _Head(**{name: getattr(file, name) for name in _Head.__struct_fields__})
    lock = Lock(passphrase, Protection(file.memory_kib, file.passes, file.lanes), _unb64(file.salt))
    plain = lock.unprotect(_unb64(file.body), msgspec.json.encode(head))
    if plain is None:
        raise KeysRefused("that is not the passphrase of this keys file, or the file is damaged", code="passphrase")
    try:
        body = msgspec.json.decode(plain, type=_Body)
    except msgspec.MsgspecError:
        raise KeysRefused(_DAMAGED, code="keys-damaged") from None
    organisation = Organisation(body.name, body.practice, _unb64(body.signing), _unb64(body.receipt))
    return Keys(path, lock, organisation, [_campaign(each) for each in body.campaigns])


# --- the file --------------------------------------------------------------------------------------------


class _Head(msgspec.Struct, frozen=True):
    caption: str
    version: int
    memory_kib: int
    passes: int
    lanes: int
    salt: str


class _File(_Head, frozen=True):
    body: str


class _Campaign(msgspec.Struct, frozen=True):
    name: str
    id: str
    suite: int
    opening: str
    recovery_public: str
    sheet: str | None
    words: str | None
    activated: tuple[str, ...]

    def __repr__(self) -> str:
        """Show no key."""
        return "_Campaign(…)"


class _Body(msgspec.Struct, frozen=True):
    name: str
    practice: bool
    signing: str
    receipt: str
    campaigns: tuple[_Campaign, ...]

    def __repr__(self) -> str:
        """Show no key."""
        return "_Body(…)"


def _body(organisation: Organisation, campaigns: Iterable[CampaignKeys]) -> _Body:
    return _Body(
        organisation.name,
        organisation.practice,
        _b64(organisation.signing_seed),
        _b64(organisation.receipt_seed),
        tuple(
            _Campaign(
                each.name,
                _b64(each.campaign_id),
                each.suite,
                _b64(each.opening.private),
                _b64(each.recovery_public),
                each.sheet.text if each.sheet else None,
                each.sheet.passphrase if each.sheet else None,
                tuple(_b64(pack) for pack in each.activated),
            )
            for each in campaigns
        ),
    )


def _campaign(stored: _Campaign) -> CampaignKeys:
    return CampaignKeys(
        stored.name,
        _unb64(stored.id),
        key_pair(stored.suite, _unb64(stored.opening)),
        _unb64(stored.recovery_public),
        RecoverySheet(stored.sheet, stored.words) if stored.sheet and stored.words else None,
        tuple(_unb64(pack) for pack in stored.activated),
    )


def _read(path: Path) -> _File:
    try:
        with path.open("rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise KeysRefused(f"{path.name} is not a keys file")
            raw = stream.read(_MAX_FILE_BYTES)
    except FileNotFoundError:
        raise KeysRefused(
            f"there is no keys file {path.name}: make one with `kiosk coordinator keys new`", code="no-keys"
        ) from None
    except OSError as error:
        raise KeysRefused(f"the keys file cannot be read: {error.strerror}") from None
    try:
        file = msgspec.json.decode(raw, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise KeysRefused(_DAMAGED, code="keys-damaged") from None
    if file.caption != CAPTION:
        raise KeysRefused(f"{path.name} is not a keys file")
    if file.version != 1:
        raise KeysRefused("this keys file was written by a newer version: update the program", code="newer-version")
    return file


def _replace_file(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary, previous = path.with_name(path.name + ".new"), path.with_name(path.name + ".previous")
    try:
        temporary.unlink(missing_ok=True)
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            previous.unlink(missing_ok=True)
            os.link(path, previous)  # the file is never missing, whenever the power goes
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise KeysRefused(f"the keys file could not be written: {error.strerror}. The old one is unchanged") from None


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()


def _unb64(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text)
    except ValueError:
        raise KeysRefused(_DAMAGED, code="keys-damaged") from None
