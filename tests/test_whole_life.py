"""The life of one signature, from a touch to the report and the receipt back. Nothing in between is faked."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.campaign import open_pack
from kiosk.cli.people import Person
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys, new_keys
from kiosk.coordinator.ledger import Ledger, Signature, table
from kiosk.coordinator.opening import Protection
from kiosk.coordinator.packing import activate, build_pack
from kiosk.coordinator.receipts import make_receipts
from kiosk.coordinator.report import build_report
from kiosk.coordinator.slips import import_slip
from kiosk.errors import StandRefused
from kiosk.format.receipt import encode_receipt_file
from kiosk.slip import normalise
from kiosk.stand.closing import closing_slip
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.kit import BUNDLED, DAY, NOON, draft
from ui.demo import TouchedWindow
from ui.stand.window import StandWindow, load

ANNA = Person("Anna-Lena", "Überreuter", "anna.ueberreuter@example.org", "1070", "", "AT", None, "de", True)
TYPED = ("Anna-Lena", "Überreuter", "anna.ueberreuter@example.org")


class Office:
    """The coordinator's side: the private keys, the ledger, and the campaign that was made here."""

    def __init__(self, folder: Path) -> None:
        light = Protection(memory_kib=64, passes=1, lanes=1)
        self.keys: Keys = new_keys(folder / "keys.json", "Society", "six random words, or so", protection=light)
        made = self.keys.ensure_campaign("assange-2021")
        organisation = self.keys.organisation
        self.pack = build_pack(
            BUNDLED,
            signing_seed=organisation.signing_seed,
            receipt=organisation.receipt_public,
            opening=made.opening_public,
            recovery=made.recovery_public,
            practice=False,
        )
        pack = open_pack(self.pack)
        self.activation = activate(pack, organisation.signing_seed, day=20_000)
        self.keys.record_activation(pack.campaign_id, pack.pack_hash)
        self.ledger = Ledger.open(folder / "ledger.sqlite")

    def rows(self) -> list[Any]:
        with self.ledger.reading() as connection:
            return list(connection.execute(select(table(Signature))))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    (tmp_path / "office").mkdir()
    made = Office(tmp_path / "office")
    yield made
    made.ledger.close()


@contextmanager
def shown(stand: Stand, stick: Path) -> Iterator[tuple[StandWindow, TouchedWindow]]:
    opened = load(stand, stand.data, windowed=True, size=(1280, 800))
    opened.volunteer.offer(stick)
    try:
        yield opened, TouchedWindow(opened)
        assert opened.warnings == []
    finally:
        opened.close()


def test_the_life_of_one_signature(qapp: object, tmp_path: Path, office: Office) -> None:
    data, stick = tmp_path / "stand", tmp_path / "stick"
    stick.mkdir()
    clock = [NOON]
    with Stand.open(data, now=lambda: clock[0]) as stand:
        stand.install(office.pack, words_confirmed=True)
        stand.move("Naschmarkt")
        assert not stand.activate(office.activation).practice

        with shown(stand, stick) as (opened, hands):
            # Tapped, validated, sealed, committed: what the thank-you screen says is true, the draft is forgotten.
            code = hands.sign(ANNA)
            assert normalise(code) == code
            assert stand.count().total == 1
            (session,) = stand.sessions()
            ((seq, sealed),) = stand.store.sealed(session.session_id, below=10)
            assert seq == 0
            assert not any(opened.visitor.value(name) for name in ("given_name", "family_name", "email", "postal_code"))
            assert_unreadable(data, code, *TYPED)

            # Handed over: one sealed file on the stick, the slip of the day, and everything still on the stand.
            hands.leave_slip()
            assert hands.hand_over() == 1
            (batch,) = stick.glob("*.csv")
            assert base64.urlsafe_b64encode(sealed).rstrip(b"=") in batch.read_bytes()
            assert_unreadable(stick, code, *TYPED)
            assert stand.store.waiting(session.session_id)
            (slip,) = stick.glob("*.slip")
            assert opened.volunteer.slip["onStick"] == 1

            # Told: the slip is enough to know what has yet to come.
            told = import_slip(slip, office.ledger, office.keys)
            assert (told.new, told.signatures, told.day) == (True, 1, DAY)
            assert reported(office) == {
                "signed": 1, "withdrawn": 0, "arrived": 0, "proven": True, "state": "missing"
            }  # fmt: skip

            # Imported: opened with the private keys, once, however often it comes. The second record is the close.
            result = import_batch(batch, office.ledger, office.keys)
            assert (result.new, result.damaged_total, result.trailer) == (2, 0, "complete")
            assert [(each.missing, each.closed) for each in result.sessions] == [(0, True)]
            again = import_batch(batch, office.ledger, office.keys)
            assert (again.new, again.already) == (0, 2)
            (row,) = office.rows()
            assert (row.given_name, row.family_name, row.email) == TYPED
            assert (row.postal_code, row.country, row.language, row.slip) == ("1070", "AT", "de", code)
            assert "updates" in row.consents
            assert row.verdict == "valid"

            # Reported: every number of promise 7.
            report = build_report(office.ledger)
            (campaign,) = report.campaigns
            figures = campaign.total.as_json()
            assert (campaign.practice, report.reconciles) == (False, True)
            assert [figures[name] for name in ("signed", "sealed", "imported", "missing", "valid")] == [1, 1, 1, 0, 1]
            assert reported(office)["state"] == "all-there"
            assert not import_slip(slip, office.ledger, office.keys).new
            assert campaign.days[0].places == ("Naschmarkt",)

            # Receipted: the stand drops what arrived, keeps its chain, and has nothing left to hand over.
            chain = stand.sessions()[0].chain
            receipts = [receipt.encode() for receipt in make_receipts(office.ledger, office.keys)]
            (stick / "receipt").write_bytes(encode_receipt_file(receipts))
            assert hands.take_in_receipt() == 2
            assert not stand.store.waiting(session.session_id)
            assert [len(tag) for _, tag in stand.store.tags(session.session_id)] == [16, 16]
            assert stand.sessions()[0].chain == chain
            assert export_batches(data, stick) == []
            assert closing_slip(stand).whole.campaigns[0].sessions[0].chain == chain  # what was reported can be shown

        # Deleted: on the date in the signed pack, once the lead has typed it, whatever else is there; the chain stays.
        sign(stand, stand.packs[0], draft(7))
        deletion = stand.packs[0].pack.campaign.dates.deletion
        clock[0] = datetime.combine(deletion, time(12)).timestamp()
        with pytest.raises(StandRefused, match="another date"):
            stand.purge_expired(deletion - timedelta(days=1))
        assert stand.store.unpurged(stand.packs[0].pack.campaign_id) == (1, 1)
        (gone,) = stand.purge_expired(deletion)
        assert (gone.campaign, gone.records, gone.never_handed_over) == ("assange-2021", 2, 1)
        assert not any(stand.store.waiting(each.session_id) for each in stand.sessions())
        assert [len(stand.store.tags(each.session_id)) for each in stand.sessions()] == [2, 2]
        assert export_batches(data, stick) == []
        assert_unreadable(data, code, *TYPED, draft(7).values["family_name"], draft(7).values["email"])


def reported(office: Office) -> dict[str, object]:
    """What the office's report says of the one slip that it has."""
    (day,) = build_report(office.ledger).campaigns[0].days
    assert day.reported is not None
    return day.reported.as_json()


def assert_unreadable(folder: Path, *words: str) -> None:
    """Search every file of a folder for words, as text, as UTF-16, as hex and as base64 in its three alignments."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        for spelling in (spelling for word in words for spelling in spellings(word)):
            assert spelling not in content, path.name


def spellings(word: str) -> Iterator[bytes]:
    for raw in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
        yield raw
        yield raw.hex().encode()
        for shift in range(3):
            middle = base64.b64encode(b"\0" * shift + raw)
            middle = middle[4 if shift else 0 : len(middle) - 4]
            yield middle
            yield middle.translate(bytes.maketrans(b"+/", b"-_"))


def test_the_search_for_names_would_find_one(tmp_path: Path) -> None:
    for disguise in (
        "…Überreuter…".encode(), "Überreuter".encode("utf-16-le"), "Überreuter".encode().hex().encode(),
        base64.b64encode(b"x" + "Überreuter, Anna".encode()),
    ):  # fmt: skip
        (tmp_path / "leak").write_bytes(disguise)
        with pytest.raises(AssertionError, match="leak"):
            assert_unreadable(tmp_path, "Überreuter")
