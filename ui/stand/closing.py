"""The closing slip as its screen shows it."""

from __future__ import annotations

from kiosk.stand.closing import ClosingSlip
from kiosk.stand.slip_file import file_name
from kiosk.stand.stick import HandedOver


def slip_as_map(slip: ClosingSlip, handed: HandedOver) -> dict[str, object]:
    """Return the slip for QML; `onStick` is how many signatures lie on the stick beside it, -1 where it is on none.

    `byCamera`: a camera saw both instead, as somebody said there.

    Args:
        slip: as the stand is now.
        handed: the last hand-over; a slip of it that is not this very one says nothing any more.
    """
    on_stick = handed.slip is not None and handed.slip.name == file_name(slip.whole)
    return {
        "stand": slip.stand,
        "id": slip.id,
        "place": slip.place,
        "date": slip.date,
        "signatures": slip.signatures,
        "withdrawals": slip.withdrawals,
        "notHandedOver": slip.not_handed_over,
        "practice": slip.whole.practice,
        "codes": [line.chain for line in slip.lines],
        "lines": [
            {
                "campaign": line.campaign,
                "signatures": line.counts.signatures,
                "withdrawals": line.counts.withdrawals,
                "code": line.chain,
            }
            for line in slip.lines
        ],
        "words": slip.words,
        "onStick": handed.signatures if on_stick else -1,
        "byCamera": on_stick and handed.by_camera,
    }
