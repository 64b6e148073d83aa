"""Keep a stand's folder as this version writes it: `python -m tests.stored.make`, once for each schema version.

The keys are those of tests/vectors. A folder that is there is never written anew: an old program made it.
"""

import json
import shutil
import tempfile
from base64 import urlsafe_b64decode
from pathlib import Path

from kiosk.coordinator.packing import activate
from kiosk.format.receipt import Receipt, SessionReceipt, encode_receipt_file, ranges_of, rows_hash
from kiosk.format.session import device_id
from kiosk.sealing import prove
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from kiosk.stand.tables import SCHEMA_VERSION
from tests.kit import DAY, NOON, draft, only_pack

HERE = Path(__file__).parent
VECTORS = HERE.parent / "vectors"


def raw(text: str) -> bytes:
    return urlsafe_b64decode(text + "==")


def keys() -> dict[str, str]:
    """Return the private keys of the vectors' first office."""
    return json.loads((VECTORS / "keys.json").read_text())[0]


def live(data: Path, work: Path) -> dict[str, object]:
    """Lead a stand through everything that a store keeps. Return what it holds afterwards."""
    purged, practised, waiting, taken_back = [], [], [], []
    with Stand.open(data, now=lambda: NOON) as stand:
        stand.rename("Main square")
        stand.install((VECTORS / "pack.zip").read_bytes(), words_confirmed=True)
        practised.append(sign(stand, only_pack(stand), draft(0)).code)
        stand.activate(activate(only_pack(stand).pack, raw(keys()["signing_private"]), DAY))
        purged += [sign(stand, only_pack(stand), draft(number)).code for number in range(1, 4)]
    export_batches(data, work, now=lambda: NOON)
    with Stand.open(data, now=lambda: NOON) as stand:
        stand.receive(_receipt(stand))
        waiting += [sign(stand, only_pack(stand), draft(number)).code for number in range(4, 8)]
        taken_back.append(waiting[0])
        withdraw(stand, only_pack(stand), waiting[0])
        stand.end_sessions()
        waiting += [sign(stand, only_pack(stand), draft(number)).code for number in range(8, 10)]
        stand.store.close()  # as a crash would leave it: this session is never closed
        shutil.copy(data / "store.sqlite", work / "store.sqlite")  # the device's key is in it too
        stand._running.clear()
    return {"purged": purged, "practice": practised, "waiting": waiting, "withdrawn": taken_back}


def _receipt(stand: Stand) -> bytes:
    (session,) = stand.sessions(practice=False)
    rows = stand.store.tags(session.session_id)
    part = SessionReceipt(session.session_id, ranges_of(seq for seq, _ in rows), rows_hash(rows))
    unsigned = Receipt(session.campaign_id, device_id(stand.device_key), DAY, (part,))
    return encode_receipt_file([unsigned.signed_part() + prove(raw(keys()["receipt_private"]), unsigned.signed_part())])


def main() -> None:
    """Write the folder of this version."""
    folder = HERE / f"version-{SCHEMA_VERSION}"
    if folder.exists():
        raise SystemExit(f"{folder.name} is there already, and was written by an old program: leave it as it is")
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary) / "work"
        work.mkdir()
        holds = live(Path(temporary) / "stand", work)
        folder.mkdir()
        shutil.copy(work / "store.sqlite", folder / "store.sqlite")
    (folder / "holds.json").write_text(json.dumps(holds, indent=1) + "\n")


if __name__ == "__main__":
    main()
