"""`kiosk` with nothing set up: a practice organisation is made on the spot, and the bundled campaign installed."""

import os
import secrets
from pathlib import Path

from kiosk.cli.folders import coordinator_folder
from kiosk.coordinator.keys import Keys, load_keys, new_keys
from kiosk.coordinator.opening import Protection
from kiosk.coordinator.packing import build_pack
from kiosk.errors import StandRefused
from kiosk.format import SUITE_HYBRID
from kiosk.stand.stand import Stand

BUNDLED_CAMPAIGN = Path(__file__).resolve().parents[2] / "assets" / "campaigns" / "assange-2021"
ORGANISATION = "Practice organisation"
# These keys protect invented names, and their passphrase lies beside them: stretching it would only cost time.
_LIGHT = Protection(memory_kib=8 * 1024, passes=1, lanes=1)


def prepare_practice(data: Path) -> None:
    """Install the bundled campaign on a stand that has none. Its keys go to the coordinator's folder, not the stand's.

    Raises:
        StandBusy: the stand is open already.
        StandRefused: one of the two folders lies in the other.
    """
    with Stand.open(data) as stand:
        if stand.packs:
            return
        keys = practice_keys(practice_folder(data))
        stand.install(build_practice_pack(keys))


def practice_folder(data: Path, coordinator: Path | None = None) -> Path:
    """Return the practice organisation's folder, which must be nowhere near the stand's.

    Raises:
        StandRefused: one of the two folders lies in the other.
    """
    folder, stand = coordinator_folder(coordinator) / "practice", data.absolute()
    if folder.is_relative_to(stand) or stand.is_relative_to(folder):
        raise StandRefused(
            "the coordinator's folder and the stand's must not lie in each other: set KIOSK_COORDINATOR_DATA"
        )
    return folder


def practice_keys(folder: Path) -> Keys:
    """Open the practice organisation's keys; make them first, if there are none."""
    keys, passphrase = keys_file(folder), passphrase_file(folder)
    if keys.exists():
        return load_keys(keys, passphrase.read_text(encoding="utf-8").strip())
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    words = secrets.token_urlsafe(18)
    passphrase.unlink(missing_ok=True)
    with os.fdopen(os.open(passphrase, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(words + "\n")
    return new_keys(keys, ORGANISATION, words, practice=True, protection=_LIGHT)


def keys_file(folder: Path) -> Path:
    """Return where the practice organisation's keys lie."""
    return folder / "keys.json"


def passphrase_file(folder: Path) -> Path:
    """Return where their passphrase lies, for `--passphrase-file`."""
    return folder / "passphrase"


def build_practice_pack(keys: Keys, campaign: Path = BUNDLED_CAMPAIGN, suite: int = SUITE_HYBRID) -> bytes:
    """Return the bundled campaign as a pack of the practice organisation."""
    made = keys.ensure_campaign(campaign.name, suite)
    return build_pack(
        campaign,
        signing_seed=keys.organisation.signing_seed,
        receipt=keys.organisation.receipt_public,
        opening=made.opening_public,
        recovery=made.recovery_public,
        practice=True,
        suite=suite,
    )
