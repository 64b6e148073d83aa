"""The active packs a second time, as files in the stand's folder: so that a damaged store can go on collecting.

Each lies in `campaign-<id>.kept`: the length of the pack (4 bytes), the pack, its activation if it has one. A pack gets
there only once the stand has accepted it, so its organisation was compared with the poster.
"""

import struct
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.campaign import Pack, open_pack
from kiosk.errors import KioskError, NotStored
from kiosk.stand.folder import write_new
from kiosk.stand.store import Store
from kiosk.stand.tables import StoredPack

_LENGTH = struct.Struct(">I")


def keep_packs(data: Path, packs: Iterable[StoredPack]) -> None:
    """Bring the files up to date with the packs that are active. Without room there is none, until the next time."""
    kept = {_path(data, pack.campaign_id): pack for pack in packs if pack.active}
    with suppress(OSError):
        for path in data.glob("campaign-*.kept"):
            if path not in kept:
                path.unlink()
        for path, pack in kept.items():
            content = _LENGTH.pack(len(pack.raw)) + pack.raw + (pack.activation or b"")
            if not path.exists() or path.read_bytes() != content:
                write_new(path, content)


def kept_packs(data: Path) -> list[tuple[Pack, bytes, bytes | None]]:
    """Return the packs that are whole in the folder: the pack, its bytes, its activation."""
    found = []
    for path in sorted(data.glob("campaign-*.kept")):
        with suppress(OSError, struct.error, KioskError):
            content = path.read_bytes()
            (length,) = _LENGTH.unpack_from(content)
            raw = content[_LENGTH.size : _LENGTH.size + length]
            found.append((open_pack(raw), raw, content[_LENGTH.size + length :] or None))
    return found


def restore_packs(data: Path, store: Store, day: int) -> bool:
    """Put the kept packs in the place of damaged ones. Tell whether there were any to put."""
    known = {(each.pack_hash, each.raw, each.activation) for each in store.packs() if each.active}
    restored = False
    for pack, raw, activation in kept_packs(data):
        pinned = pack.keys.practice or pack.keys.signing in store.pinned()
        if (pack.pack_hash, raw, activation) not in known or not pinned:
            with suppress(NotStored):
                store.add_pack(stored_pack(pack, raw, activation, day), None if pinned else pack.keys.signing)
                restored = True
    return restored


def stored_pack(pack: Pack, raw: bytes, activation: bytes | None, day: int) -> StoredPack:
    """Return a pack as the store keeps it."""
    return StoredPack(
        pack_hash=pack.pack_hash,
        campaign_id=pack.campaign_id,
        name=pack.campaign.id,
        receipt_key=pack.keys.receipt,
        raw=raw,
        activation=activation,
        day=day,
    )


def _path(data: Path, campaign_id: bytes) -> Path:
    return data / f"campaign-{campaign_id.hex()}.kept"
