"""Build, sign and activate campaign packs. FORMAT §2."""

from __future__ import annotations

import hashlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Collection
from pathlib import Path

from kiosk.campaign.archive import write_zip
from kiosk.campaign.pack import KEYS, MANIFEST, PROOF, Pack, open_pack, refuse_private_keys
from kiosk.campaign.reading import files_of, read_files
from kiosk.errors import PackRefused
from kiosk.format import SUITE_HYBRID
from kiosk.format import pack as layout
from kiosk.sealing import prove, signing_public


def build_pack(
    folder: Path,
    *,
    signing_seed: bytes,
    receipt: bytes,
    opening: bytes,
    recovery: bytes,
    practice: bool,
    suite: int = SUITE_HYBRID,
    secrets: Collection[bytes] = (),
) -> bytes:
    """Check a campaign's folder and return its signed pack. The same folder and keys give the same bytes.

    Args:
        folder: what `campaign check` calls complete.
        signing_seed: the organisation's private signing key; all other keys are public ones.
        receipt: the organisation's receipt key.
        opening: the campaign's opening key.
        recovery: the campaign's recovery key.
        practice: whether the organisation is one for practising.
        suite: of the opening and recovery keys.
        secrets: private keys that must not be found anywhere in the pack.

    Raises:
        CampaignInvalid: with every problem, a line each.
        PackStatutory: the law does not accept signatures of this kind from a stand.
        PackChanged: a private key, or one of another kind, stands where a public one belongs.
    """
    files = files_of(folder)
    read_files(files)
    keys = layout.PackKeys(suite, opening, recovery, signing_public(signing_seed), receipt, practice)
    files[KEYS] = layout.encode_keys(keys)
    _refuse_secrets(files, keys, {signing_seed, *secrets})
    entries = [layout.ManifestEntry(hashlib.sha256(data).hexdigest(), len(data), path) for path, data in files.items()]
    files[MANIFEST] = layout.encode_manifest(entries)
    files[PROOF] = prove(signing_seed, layout.MANIFEST_MESSAGE + files[MANIFEST])
    raw = write_zip(files)
    open_pack(raw)  # what a stand would refuse is never handed out
    return raw


def activate(pack: Pack, signing_seed: bytes, day: int) -> bytes:
    """Return the organisation's word that this very pack may collect for real. `day` counts UTC days since 1970.

    Raises:
        PackRefused: a practice organisation, or not the pack's own organisation.
    """
    if pack.keys.practice:
        raise PackRefused(
            "packs of a practice organisation are never activated: make an organisation with keys new", code="practice"
        )
    if pack.keys.signing != signing_public(signing_seed):
        raise PackRefused(
            "this pack was built with another organisation's keys: choose the keys file it was built with",
            code="pack-foreign",
        )
    unsigned = layout.Activation(pack.pack_hash, day)
    return layout.Activation(pack.pack_hash, day, prove(signing_seed, unsigned.signed_part())).encode()


def _refuse_secrets(files: dict[str, bytes], keys: layout.PackKeys, secrets: Collection[bytes]) -> None:
    """Refuse to build a pack that would hand out a private key, in whatever place and spelling."""
    for secret in secrets:
        spelled = (
            secret, secret.hex().encode(), secret.hex().upper().encode(),
            b64encode(secret).rstrip(b"="), urlsafe_b64encode(secret).rstrip(b"="),
        )  # fmt: skip
        for path, data in files.items():
            if any(spelling in data for spelling in spelled):
                raise PackRefused(
                    f"{path} holds a private key: take it out; only public keys belong in a pack", code="private-key"
                )
    refuse_private_keys(keys)
