"""A signed campaign pack, opened: whatever is in it is what the organisation put its proof under. FORMAT §2.

Whether the organisation is the one that this stand trusts is for the stand to say: compare `Pack.keys.signing`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.campaign.archive import read_zip
from kiosk.campaign.model import Campaign
from kiosk.campaign.reading import PATHS, read_files
from kiosk.campaign.words import eight_words
from kiosk.errors import FormatError, NewerVersion, PackChanged, PackRefused
from kiosk.format import pack as layout
from kiosk.sealing import load_public, proof_holds, signing_public

KEYS: Final = "keys.json"
MANIFEST: Final = "MANIFEST"
PROOF: Final = "PROOF"

_COPY_AGAIN: Final = "use the coordinator's own file"


@dataclass(frozen=True)
class Pack:
    """A campaign with its public keys. `campaign_id` stays the same from pack to pack, `pack_hash` does not."""

    campaign: Campaign
    campaign_id: bytes
    pack_hash: bytes
    keys: layout.PackKeys

    @property
    def words(self) -> tuple[str, ...]:
        """Eight words to compare with the organisation's printed sheet."""
        return eight_words(self.keys.signing)


def open_pack(raw: bytes) -> Pack:
    """Verify and read a pack; all but who may send it is checked.

    Raises:
        PackRefused: no campaign pack at all, or one of a newer version.
        PackChanged: content or keys are not the ones under the organisation's proof, or a key is no public key.
        CampaignInvalid: the organisation proved something that is not a complete campaign.
        PackStatutory: the law does not accept signatures of this kind from a stand.
    """
    files = read_zip(raw)
    for name in (MANIFEST, PROOF, KEYS):
        if name not in files:
            raise PackRefused(f"this campaign pack is incomplete, {name} is missing: {_COPY_AGAIN}", code="not-a-pack")
    try:
        entries = layout.decode_manifest(files[MANIFEST])
        keys = layout.decode_keys(files[KEYS])
    except NewerVersion as error:
        raise PackRefused(str(error), code=error.code) from None
    except FormatError as error:
        raise PackChanged(f"{error}: {_COPY_AGAIN}") from None
    refuse_private_keys(keys)
    if not proof_holds(keys.signing, layout.MANIFEST_MESSAGE + files[MANIFEST], files[PROOF]):
        _refuse_signing_seed(keys.signing, files[MANIFEST], files[PROOF])
        raise PackChanged(f"the organisation's proof does not hold for this campaign pack: {_COPY_AGAIN}")
    content = {path: data for path, data in files.items() if path not in (MANIFEST, PROOF)}
    _refuse_changed_files(content, entries)
    campaign = read_files({path: data for path, data in content.items() if path != KEYS})
    return Pack(
        campaign, layout.campaign_id(keys.signing, campaign.id), layout.pack_hash(files[MANIFEST]), keys
    )  # fmt: skip


def refuse_private_keys(keys: layout.PackKeys) -> None:
    """Refuse keys that cannot be public keys of their kind, or stand where another key belongs.

    Raises:
        PackChanged: with what to do.
    """
    for name, key in (("opening", keys.opening), ("recovery", keys.recovery)):
        try:
            load_public(keys.suite, key)
        except FormatError:
            raise PackChanged(f"the {name} key is not a public key: build the pack again from the keys file") from None
    values = (keys.opening, keys.recovery, keys.signing, keys.receipt)
    if len(set(values)) != len(values):
        raise PackChanged("two keys of this campaign pack are the same: build the pack again from the keys file")
    for key in (keys.signing, keys.receipt):
        if signing_public(key) in values:
            raise PackChanged(
                "a private key stands where a public one belongs: that key is no longer secret, make new keys"
            )


def _refuse_signing_seed(signing: bytes, manifest: bytes, proof: bytes) -> None:
    if proof_holds(signing_public(signing), layout.MANIFEST_MESSAGE + manifest, proof):
        raise PackChanged(
            "a private key stands where a public one belongs: that key is no longer secret, make new keys"
        )


def _refuse_changed_files(content: Mapping[str, bytes], entries: list[layout.ManifestEntry]) -> None:
    listed = {entry.path: entry for entry in entries}
    for path in sorted(content.keys() | listed.keys()):
        if path not in listed:
            raise PackChanged(f"{_name(path)} was added to this campaign pack: {_COPY_AGAIN}")
        if path not in content:
            raise PackChanged(f"{_name(path)} is missing from this campaign pack: {_COPY_AGAIN}")
        entry, data = listed[path], content[path]
        if entry.size != len(data) or entry.sha256 != hashlib.sha256(data).hexdigest():
            raise PackChanged(f"{_name(path)} was changed in this campaign pack: {_COPY_AGAIN}")
        if path != KEYS and not PATHS.fullmatch(path):
            raise PackRefused(f"{_name(path)} cannot be part of a campaign pack: {_COPY_AGAIN}", code="not-a-pack")


def _name(path: str) -> str:
    """Return a path from a stranger's file fit for a message."""
    return "".join(sign if sign.isascii() and sign.isprintable() else "?" for sign in path[:80])
