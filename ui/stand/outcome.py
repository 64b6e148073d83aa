"""What came of a hand-over or a receipt, as its screen tells it: signatures, and withdrawals by themselves."""

from __future__ import annotations

from kiosk.stand.stick import HandedOver, TakenIn


def outcome_as_map(handed: HandedOver, taken_in: TakenIn) -> dict[str, object]:
    """Return the last hand-over and the last receipt for QML.

    `anything`: whether something was handed over at all; `slip`: whether the closing slip lies on that stick;
    `arrived`, `arrivedWithdrawals`: what the coordinator has, as the receipt said, and was deleted here.
    """
    return {
        "anything": bool(handed.files) or handed.by_camera or handed.signatures > 0,
        "withdrawals": handed.withdrawals,
        "slip": handed.slip is not None and not handed.by_camera,
        "arrived": taken_in.signatures,
        "arrivedWithdrawals": taken_in.withdrawals,
    }
