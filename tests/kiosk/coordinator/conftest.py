from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from tests.kiosk.coordinator.street import Street, quick_keys


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return quick_keys(tmp_path)


@pytest.fixture
def ledger(tmp_path: Path, keys: Keys) -> Iterator[Ledger]:
    opened = Ledger.open(tmp_path / "ledger" / "kiosk.ledger", keys.ledger_key)
    yield opened
    opened.close()


@pytest.fixture
def street(keys: Keys) -> Street:
    return Street(keys.campaigns[0])
