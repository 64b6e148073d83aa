"""The desk of the office that tests.kit made: takes files in and says what is there, what is missing, and of what."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import CampaignKeys, Keys, Organisation
from kiosk.coordinator.ledger import Ledger, Session, Signature, table
from kiosk.coordinator.opening import Lock, Protection
from kiosk.coordinator.report import build_report
from kiosk.coordinator.results import ImportResult
from tests.kit import Office, office


@dataclass
class Desk:
    """A ledger of its own; `codes` are the slips of the signatures in it."""

    folder: Path
    by: Office = field(default_factory=office)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        campaign = CampaignKeys(
            self.by.pack.campaign.id,
            self.by.pack.campaign_id,
            self.by.opening,
            self.by.recovery.public,
            None,
            (self.by.pack.pack_hash,),
        )
        organisation = Organisation("Desk", False, self.by.signing_seed, self.by.receipt_seed)
        lock = Lock("a passphrase", Protection(64, 1, 1))
        self.keys = Keys(self.folder / "keys", lock, organisation, [campaign])
        self.ledger = Ledger.open(self.folder / "ledger.sqlite", self.keys.ledger_key)

    def take_in(self, files: Iterable[Path]) -> list[ImportResult]:
        return [import_batch(path, self.ledger, self.keys) for path in files]

    def codes(self) -> list[str]:
        with self.ledger.reading() as connection:
            return [row.slip for row in connection.execute(table(Signature).select())]

    def sessions(self) -> list:
        with self.ledger.reading() as connection:
            return list(connection.execute(table(Session).select()))

    def missing(self) -> int:
        """Return how many records are known to be missing."""
        return sum(row.missing for row in self.sessions())

    def flags(self) -> set[str]:
        return {flag for row in self.sessions() for flag in row.flags.split()}

    def reconciles(self) -> bool:
        """Promise 7: signed is imported and missing, imported is the sum of the verdicts."""
        days = [day for campaign in build_report(self.ledger).campaigns for day in campaign.days]
        return all(day.figures.reconciles for day in days)

    def close(self) -> None:
        self.ledger.close()
