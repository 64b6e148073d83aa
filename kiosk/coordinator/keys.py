"""The keys file: everything that opens, proves and receipts, under one passphrase.

It holds the organisation's signing key and receipt key and, per campaign, an opening key: all random, none derived
from another. Each campaign's recovery key is made beside its opening key and kept as its sheet with the words that
open it, because until both pages are proven to be on paper a lost page must be printable again. It adds nothing to
what a thief of the open file holds, for it opens what the opening key opens. Once `confirm_recovery` has seen the
sheet typed in, sheet and words are forgotten and only the public half stays.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from pathlib import Path

import msgspec

from kiosk.coordinator.keys_file import DAMAGED, bound_to, changing, from_text, read_file, to_text, write_file
from kiosk.coordinator.opening import KeyPair, Lock, Protection, key_pair, new_key_pair
from kiosk.coordinator.recovery import RecoverySheet, make_sheet, open_sheet
from kiosk.errors import KeysRefused
from kiosk.format import SUITE_HYBRID
from kiosk.format.pack import campaign_id
from kiosk.format.session import key_id
from kiosk.sealing import new_signing_key, signing_public

MIN_PASSPHRASE = 10


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
    def ledger_key(self) -> bytes:
        """Return the 32 bytes that the ledger is encrypted with. FORMAT §11."""
        return blake2b(key=self.organisation.receipt_seed, digest_size=32, person=b"pk ledger 1").digest()

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
        if ident not in self._campaigns:
            self._change(lambda campaigns: campaigns.setdefault(ident, self._make(name, ident, suite)))
        known = self._campaigns[ident]
        if known.suite != suite:
            raise KeysRefused(f"this campaign has keys of suite {known.suite}: keep it, or choose another id")
        return known

    def _make(self, name: str, ident: bytes, suite: int) -> CampaignKeys:
        recovery = new_key_pair(suite)
        sheet = make_sheet(recovery, self._lock.protection)
        return CampaignKeys(name, ident, new_key_pair(suite), recovery.public, sheet)

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
        if pack_hash not in self.campaign(ident).activated:
            self._change(lambda campaigns: campaigns.update({ident: _activated(campaigns[ident], (pack_hash,))}))

    def confirm_recovery(self, text: str, passphrase: str) -> CampaignKeys:
        """Prove that a typed-in recovery sheet opens, then forget it here: from now on only the paper has it.

        Raises:
            KeysRefused: sheet or words are mistyped, or belong to another organisation.
        """
        kid = open_sheet(text, passphrase).kid
        ident = next((each.campaign_id for each in self.campaigns if key_id(each.recovery_public) == kid), None)
        if ident is None:
            raise KeysRefused("this recovery sheet belongs to other keys", code="sheet")
        for _ in range(2):  # so that the previous copy has forgotten it too
            self._change(lambda campaigns: campaigns.update({ident: replace(campaigns[ident], sheet=None)}))
        return self._campaigns[ident]

    def _change(self, change: Callable[[dict[bytes, CampaignKeys]], object]) -> None:
        """Apply a change to what the file holds by now, and write it before anyone else may."""
        with changing(self.path):
            campaigns = dict(self._campaigns)
            if self.path.exists():
                _merge(campaigns, self._reread())
            change(campaigns)
            self._write(campaigns)

    def _write(self, campaigns: dict[bytes, CampaignKeys]) -> None:
        write_file(self.path, self._lock, msgspec.json.encode(_body(self.organisation, campaigns.values())))
        self._campaigns = campaigns

    def _reread(self) -> list[CampaignKeys]:
        file = read_file(self.path)
        plain = self._lock.unprotect(from_text(file.body), bound_to(file))
        if plain is None:
            raise KeysRefused("the keys file was exchanged for another one meanwhile: nothing was changed, start again")
        return [_campaign(each) for each in _decoded(plain).campaigns]

    def create(self) -> None:
        """Write the file for the first time.

        Raises:
            KeysRefused: there is one already, or it could not be written.
        """
        with changing(self.path):
            _refuse_existing(self.path)
            self._write(self._campaigns)


def _merge(campaigns: dict[bytes, CampaignKeys], stored: Iterable[CampaignKeys]) -> None:
    """Add what others saved. No opening key is ever given up for another."""
    for theirs in stored:
        mine = campaigns.get(theirs.campaign_id, theirs)
        if mine.opening != theirs.opening or mine.recovery_public != theirs.recovery_public:
            raise KeysRefused(
                f"the keys file holds other keys for {theirs.name} than before: nothing was changed, start again"
            )
        sheet = mine.sheet if theirs.sheet else None
        campaigns[theirs.campaign_id] = _activated(replace(theirs, sheet=sheet), mine.activated)


def _activated(campaign: CampaignKeys, packs: tuple[bytes, ...]) -> CampaignKeys:
    return replace(campaign, activated=tuple(dict.fromkeys((*campaign.activated, *packs))))


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise KeysRefused(f"there is a keys file already: {path.name}. It was not changed; choose another name")


def new_keys(
    path: Path, name: str, passphrase: str, *, practice: bool = False, protection: Protection | None = None
) -> Keys:
    """Make an organisation with fresh keys and save them.

    Raises:
        KeysRefused: the file is there already, the name is empty, or the passphrase is too short.
    """
    _refuse_existing(path)
    if not name.strip():
        raise KeysRefused("an organisation needs a name")
    if len(passphrase) < MIN_PASSPHRASE:
        raise KeysRefused(f"choose a passphrase of at least {MIN_PASSPHRASE} characters, better of six random words")
    organisation = Organisation(name.strip(), practice, new_signing_key(), new_signing_key())
    keys = Keys(path, Lock(passphrase, protection or Protection()), organisation, ())
    keys.create()
    return keys


def load_keys(path: Path, passphrase: str) -> Keys:
    """Open a keys file.

    Raises:
        KeysRefused: no such file, a damaged one, a newer one, or another passphrase; the message says which.
    """
    file = read_file(path)
    lock = Lock(passphrase, Protection(file.memory_kib, file.passes, file.lanes), from_text(file.salt))
    plain = lock.unprotect(from_text(file.body), bound_to(file))
    if plain is None:
        raise KeysRefused("that is not the passphrase of this keys file, or the file is damaged", code="passphrase")
    body = _decoded(plain)
    organisation = Organisation(body.name, body.practice, from_text(body.signing), from_text(body.receipt))
    return Keys(path, lock, organisation, [_campaign(each) for each in body.campaigns])


# --- the body --------------------------------------------------------------------------------------------


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


def _decoded(plain: bytes) -> _Body:
    try:
        return msgspec.json.decode(plain, type=_Body)
    except msgspec.MsgspecError:
        raise KeysRefused(DAMAGED, code="keys-damaged") from None


def _body(organisation: Organisation, campaigns: Iterable[CampaignKeys]) -> _Body:
    return _Body(
        organisation.name,
        organisation.practice,
        to_text(organisation.signing_seed),
        to_text(organisation.receipt_seed),
        tuple(
            _Campaign(
                each.name,
                to_text(each.campaign_id),
                each.suite,
                to_text(each.opening.private),
                to_text(each.recovery_public),
                each.sheet.text if each.sheet else None,
                each.sheet.passphrase if each.sheet else None,
                tuple(to_text(pack) for pack in each.activated),
            )
            for each in campaigns
        ),
    )


def _campaign(stored: _Campaign) -> CampaignKeys:
    return CampaignKeys(
        stored.name,
        from_text(stored.id),
        key_pair(stored.suite, from_text(stored.opening)),
        from_text(stored.recovery_public),
        RecoverySheet(stored.sheet, stored.words) if stored.sheet and stored.words else None,
        tuple(from_text(pack) for pack in stored.activated),
    )
