"""A desk whose campaign has a real pack, and people on the street who sign under it."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.campaign import Pack, open_pack
from kiosk.coordinator.desk import approve_stand
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.packing import build_pack
from kiosk.coordinator.petition import Petition, find_petition
from kiosk.format.batch import encode_id
from kiosk.sealing import signing_public
from tests.campaign_kit import files, folder_of
from tests.kiosk.coordinator.street import Street, quick_keys

ABROAD = """
[[consents]]
id = "abroad"
purpose = "names-abroad"
question = { en = "Name?", de = "Name?" }
reason = { en = "Abroad.", de = "Ins Ausland." }
risk = { en = "Weak law.", de = "Schwaches Recht." }
"""
OVERSEAS = {'country = "AT"\n\n[colours]': 'country = "US"\n\n[colours]'}


@dataclass
class Desk:
    """The coordinator's folder; `packs` are the campaign's, the newest last."""

    folder: Path
    name: str = "bees"
    packs: list[Pack] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.keys: Keys = quick_keys(self.folder, campaign=self.name)
        self.ledger = Ledger.open(self.folder / "ledger.sqlite", self.keys.ledger_key)
        self._files = 0

    def build(self, handover: str = "number", changes: Mapping[str, str] | None = None, more: str = "") -> Street:
        """Build another pack of the campaign, and open a stand that collects with it."""
        made = files('handover = "number"', f'handover = "{handover}"')
        toml = made["campaign.toml"].decode() + more
        for old, new in {'id = "clean-water"': f'id = "{self.name}"', **(changes or {})}.items():
            assert old in toml
            toml = toml.replace(old, new)
        made["campaign.toml"] = toml.encode()
        (campaign,) = self.keys.campaigns
        organisation = self.keys.organisation
        raw = build_pack(
            folder_of(made, self.folder / f"campaign-{len(self.packs)}"),
            signing_seed=organisation.signing_seed,
            receipt=signing_public(organisation.receipt_seed),
            opening=campaign.opening_public,
            recovery=campaign.recovery_public,
            practice=False,
            suite=campaign.suite,
        )
        (self.folder / f"{len(self.packs)}.pack").write_bytes(raw)
        self.packs.append(open_pack(raw))
        self.keys.record_activation(campaign.campaign_id, self.packs[-1].pack_hash)
        return Street(self.keys.campaigns[0], pack=self.packs[-1].pack_hash)

    def take_in(self, street: Street, *, approve: bool = True) -> None:
        self._files += 1
        import_batch(street.write(self.folder / f"batch-{self._files}.csv"), self.ledger, self.keys)
        if approve:
            with self.ledger.reading() as connection:
                query = "SELECT device_id FROM session WHERE session_id = ?"
                device = connection.exec_driver_sql(query, (street.session,)).scalar_one()
            approve_stand(self.ledger, encode_id(device))

    @property
    def petition(self) -> Petition:
        with self.ledger.reading() as connection:
            return find_petition(connection, self.packs, self.name)


def table_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
