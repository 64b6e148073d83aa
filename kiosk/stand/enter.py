"""Enter a signature without the window: one JSON object, the same rules and the same sealing as by touch."""

from dataclasses import dataclass

from kiosk.entry import read_entry
from kiosk.errors import Invalid
from kiosk.slip import Slip
from kiosk.stand.signing import sign
from kiosk.stand.stand import InstalledPack, Stand


@dataclass(frozen=True)
class Entered:
    """The slip of a stored signature, and fields that stayed out because the campaign does not ask for them."""

    slip: Slip
    left_out: list[str]


def enter_line(stand: Stand, line: str) -> Entered:
    """Seal and store the signature in one line of JSON.

    Raises:
        Invalid: `problems` names members, or `line` where it is no JSON object.
        NotStored: the disk did not take it.
    """
    entry = read_entry(line)
    installed = _campaign(stand, entry.campaign)
    draft, left_out = entry.draft(installed.pack.campaign)
    return Entered(sign(stand, installed, draft), left_out)


def _campaign(stand: Stand, name: str | None) -> InstalledPack:
    chosen = [each for each in stand.packs if name is None or each.pack.campaign.id == name]
    if len(chosen) != 1:
        raise Invalid({"campaign": "missing" if name is None else "unknown"})
    return chosen[0]
