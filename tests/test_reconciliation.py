"""Random days of two stands and their coordinator: whatever happens, no signature is lost and the numbers agree.

A walk signs, withdraws, loses commits before and after they land, crashes, turns the clock, changes packs, activates,
exports, loses and damages sticks, imports in any order and again, gives receipts and takes old ones in. After every
step each stand and the ledger are compared with what is known to have happened (promises 3, 5, 6, 7, 8).
"""

import random
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.campaign import Pack, open_pack
from kiosk.coordinator.desk import approve_stand
from kiosk.coordinator.intake import import_batch, import_waiting
from kiosk.coordinator.keys import Keys, new_keys
from kiosk.coordinator.ledger import Campaign, Ledger, Record, Session, Signature, seq_of, table
from kiosk.coordinator.opening import Protection
from kiosk.coordinator.packing import activate, build_pack
from kiosk.coordinator.receipts import make_receipts
from kiosk.coordinator.report import build_report
from kiosk.coordinator.results import ImportResult
from kiosk.errors import LedgerRefused, NotStored, ReceiptRefused
from kiosk.format import SUITE_X25519, TYPE_CLOSE, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.batch import decode_id, encode_id
from kiosk.format.receipt import encode_receipt_file
from kiosk.format.session import device_id
from kiosk.slip import new_code
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from kiosk.stand.store import SealedRecord
from tests.kit import BUNDLED, DAY, draft, only_pack

STEPS, PEOPLE = 130, 60
_CAMPAIGN, _SESSION, _RECORD, _SIGNATURE = (table(each) for each in (Campaign, Session, Record, Signature))
Place = tuple[bytes, int]  # session, seq


class Office:
    """The coordinator: keys, a ledger, and two packs of one campaign, the second a correction of the first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        light = Protection(memory_kib=64, passes=1, lanes=1)
        self.keys: Keys = new_keys(folder / "keys.json", "Society", "six random words, or so", protection=light)
        self.keys.ensure_campaign("assange-2021", SUITE_X25519)
        corrected = folder / "assange-2021"
        shutil.copytree(BUNDLED, corrected)
        with (corrected / "campaign.toml").open("a") as toml:
            toml.write("\n# corrected\n")
        self.packs = (self._build(BUNDLED), self._build(corrected))
        self.ledger = Ledger.open(folder / "ledger.sqlite")

    def _build(self, campaign: Path) -> bytes:
        (made,), organisation = self.keys.campaigns, self.keys.organisation
        return build_pack(
            campaign,
            signing_seed=organisation.signing_seed,
            receipt=organisation.receipt_public,
            opening=made.opening_public,
            recovery=made.recovery_public,
            practice=False,
            suite=SUITE_X25519,
        )

    def activation(self, pack: Pack) -> bytes:
        """Activate a pack; on a bad day a stand has it before these keys were told."""
        return activate(pack, self.keys.organisation.signing_seed, DAY)


@dataclass
class Street:
    """A stand and what is known to have happened at it."""

    data: Path
    day: int = DAY
    stand: Stand | None = None
    acknowledged: Counter[bool] = field(default_factory=Counter)  # signatures by practice
    codes: dict[str, bool] = field(default_factory=dict)  # slips by practice
    records: dict[Place, SealedRecord] = field(default_factory=dict)  # all that ever landed
    landed_in_silence: Counter[bool] = field(default_factory=Counter)
    kinds: dict[bytes, bool] = field(default_factory=dict)  # session: practice
    activated: bool = False  # a pack collected for real here at some time
    fail: str = ""  # how the next commit fails: before or after the record is on disk
    of_close: bool = False  # the next commit of a close, not of a signature

    @property
    def open(self) -> Stand:
        if self.stand is None:
            self.stand = Stand.open(self.data, now=lambda: (self.day + 0.5) * 86_400)
            self._watch(self.stand)
        return self.stand

    def _watch(self, stand: Stand) -> None:
        commit = stand.store.commit

        def watched(records: Any, changes: Any = None) -> None:
            (record,), failure = records, ""
            if (record.type == TYPE_CLOSE) == self.of_close:
                failure, self.fail = self.fail, ""
            if failure == "before":
                raise NotStored("the disk was full")
            commit([record], changes)
            self.records[record.session_id, record.seq] = record
            if record.new_session is not None:
                real = stand.packs[0].activated or (record.type == TYPE_WITHDRAWAL and self.activated)
                self.kinds[record.session_id] = not real
            if failure == "after":
                self.landed_in_silence[self.kinds[record.session_id]] += record.type == TYPE_SIGNATURE
                raise NotStored("the disk did not answer")

        stand.store.commit = watched  # type: ignore[method-assign]

    def crash(self) -> None:
        """Lose the process: its keys are gone, nothing is closed."""
        if self.stand is not None:
            self.stand.store.close()
            self.stand._lock.release()
            self.stand = None

    def close(self) -> None:
        if self.stand is not None:
            self.stand.close()
            self.stand = None

    def forget_practice(self) -> None:
        """What a volunteer does in the evening: the rehearsals go."""
        self.open.close_day()
        self.acknowledged[True] = self.landed_in_silence[True] = 0

    def check(self) -> None:
        """Nothing acknowledged is gone, nothing is counted twice."""
        counted: Counter[bool] = Counter()
        for session in self.open.sessions():
            counted[session.practice] += session.signatures
            tags = dict(self.open.store.tags(session.session_id))
            known = {seq: each.tag for (ident, seq), each in self.records.items() if ident == session.session_id}
            assert tags == known
            assert session.next_seq == max(tags) + 1
            assert session.practice == self.kinds[session.session_id]
        assert +counted == +(self.acknowledged + self.landed_in_silence)


class Walk:
    """The whole: two stands, sticks, one coordinator."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        self.office = Office(folder / "office")
        self.streets = [Street(folder / "one"), Street(folder / "two")]
        self.sticks: list[Path] = []
        self.receipts: list[bytes] = []
        self.approved: set[str] = set()
        self.told: dict[bytes, int] = {}  # session: the newest next seq in any file that was brought
        self.withdrawn: set[tuple[bool, str]] = set()  # practice, code
        for street in self.streets:
            street.open.install(self.office.packs[0], words_confirmed=True)

    # --- steps ---------------------------------------------------------------------------------------------

    def step(self) -> str:
        street = self.random.choice(self.streets)
        names = (
            ["sign"] * 12 + ["export"] * 4 + ["bring"] * 6 + ["receipt"] * 2 + ["take_in"] * 2 + ["withdraw"] * 3
            + ["fail_before"] * 3 + ["fail_after", "fail_close", "crash", "crash", "close", "turn_clock", "turn_clock"]
            + ["change_pack", "activate", "forget_practice", "end_sessions", "approve", "try_waiting"]
        )  # fmt: skip
        name = self.random.choice(names)
        getattr(self, name)(street)
        return name

    def sign(self, street: Street) -> None:
        for _ in range(self.random.randrange(1, 5)):
            installed = only_pack(street.open)
            slip = sign(street.open, installed, draft(self.random.randrange(PEOPLE)))
            street.acknowledged[installed.practice] += 1
            street.codes[slip.code] = installed.practice

    def withdraw(self, street: Street) -> None:
        codes = [code for each in self.streets for code in each.codes] or [new_code()]
        code = self.random.choice([*codes, new_code()])
        installed = only_pack(street.open)
        withdraw(street.open, installed, code)
        self.withdrawn.add((not street.activated, code))  # never into what the evening deletes

    def fail_before(self, street: Street) -> None:
        for _ in range(self.random.choice((1, 1, 1, 2, 3))):
            street.fail = "before"
            with pytest.raises(NotStored):
                sign(street.open, only_pack(street.open), draft(self.random.randrange(PEOPLE)))

    def fail_after(self, street: Street) -> None:
        street.fail = "after"
        with pytest.raises(NotStored):
            sign(street.open, only_pack(street.open), draft(self.random.randrange(PEOPLE)))

    def fail_close(self, street: Street) -> None:
        street.fail, street.of_close = self.random.choice(("before", "after")), True
        street.open.end_sessions()
        street.fail, street.of_close = "", False

    def crash(self, street: Street) -> None:
        street.crash()

    def close(self, street: Street) -> None:
        street.close()

    def end_sessions(self, street: Street) -> None:
        street.open.end_sessions()

    def forget_practice(self, street: Street) -> None:
        street.forget_practice()

    def turn_clock(self, street: Street) -> None:
        street.day += self.random.choice((-40, -1, 1, 1, 1, 3))

    def change_pack(self, street: Street) -> None:
        street.open.install(self.random.choice(self.office.packs))

    def activate(self, street: Street) -> None:
        pack = only_pack(street.open).pack
        street.open.activate(self.office.activation(pack))
        street.activated = True
        if self.random.random() < 0.6:
            self.office.keys.record_activation(pack.campaign_id, pack.pack_hash)

    def approve(self, street: Street) -> None:
        with suppress(LedgerRefused):  # nothing of it was imported yet
            self.approved.add(approve_stand(self.office.ledger, encode_id(device_id(street.open.device_key))))

    def export(self, street: Street) -> None:
        out = self.folder / f"stick-{len(self.sticks)}-{self.random.random()}"
        out.mkdir()
        if self.random.random() < 0.3:
            street.open.end_sessions()
        elif self.random.random() < 0.2:
            street.crash()  # an export needs no open stand
        self.sticks += [batch.path for batch in export_batches(street.data, out)]

    def bring(self, _: Street) -> None:
        """Bring a stick to the office, new or old, whole, damaged, cut off, torn, thinned, out of order; or lose it."""
        if not self.sticks:
            return
        stick = self.random.choice(self.sticks[-4:] if self.random.random() < 0.7 else self.sticks)
        fate = self.random.choice(
            ("whole", "whole", "whole", "damaged", "cut", "torn", "mixed", "mixed", "thin", "thin", "lost")
        )
        if fate == "lost":
            self.sticks.remove(stick)
            return
        path = stick
        if fate != "whole":
            path = stick.with_name(f"{self.random.random()}.csv")
            path.write_text("\n".join(self._spoilt(stick.read_text().split("\n"), fate)))
        result = self._import(path)
        again = import_batch(path, self.office.ledger, self.office.keys)
        assert (again.new, again.already) == (0, result.new + result.already)
        assert result.trailer == "complete" or fate != "whole" or result.refused

    def _import(self, path: Path) -> ImportResult:
        for line in path.read_text().split("\n"):
            if line.startswith("T"):
                session, seq = decode_id(line.split(",")[1][1:]), int(line.split(",")[2])
                self.told[session] = max(self.told.get(session, 0), seq)
        result = import_batch(path, self.office.ledger, self.office.keys)
        import_waiting(self.office.ledger, self.office.keys)  # as the command does
        return result

    def _spoilt(self, lines: list[str], fate: str) -> list[str]:
        if fate == "cut":
            return lines[: self.random.randrange(2, len(lines))]
        if fate == "torn":  # all lines of one session are gone
            session = self.random.choice([line.split(",")[1] for line in lines if line.startswith("S")])
            return [line for line in lines if session not in line]
        if fate == "thin":  # records are gone without a trace, and perhaps the tallies that would tell
            gone = "RT" if self.random.random() < 0.7 else "R"
            kept = [line for line in lines if line.startswith("R") and self.random.random() < 0.3]
            return [line for line in lines if line[:1] not in gone or line in kept]
        if fate == "mixed":
            lines = [lines[0], *self.random.sample(lines[1:], len(lines) - 1)]
        records = [number for number, line in enumerate(lines) if line.startswith("R")]
        for number in self.random.sample(records, min(len(records), self.random.randrange(1, 4))):
            at = self.random.randrange(40, len(lines[number]) - 12)
            lines[number] = lines[number][:at] + ("A" if lines[number][at] != "A" else "B") + lines[number][at + 1 :]
        return lines

    def try_waiting(self, street: Street) -> None:
        for pack in map(open_pack, self.office.packs):
            self.office.keys.record_activation(pack.campaign_id, pack.pack_hash)
        import_waiting(self.office.ledger, self.office.keys)

    def receipt(self, _: Street) -> None:
        receipts = make_receipts(self.office.ledger, self.office.keys)
        if receipts:
            self.receipts.append(encode_receipt_file([each.encode() for each in receipts]))

    def take_in(self, street: Street) -> None:
        if self.receipts:
            with suppress(ReceiptRefused):
                street.open.receive(self.random.choice(self.receipts))

    # --- what must be so -----------------------------------------------------------------------------------

    def check(self) -> None:
        for street in self.streets:
            street.check()
        truth = {place: record for street in self.streets for place, record in street.records.items()}
        kinds = {session: kind for street in self.streets for session, kind in street.kinds.items()}
        stored: dict[bytes, dict[int, SealedRecord]] = defaultdict(dict)
        for (session, seq), record in truth.items():
            stored[session][seq] = record

        with self.office.ledger.reading() as connection:
            practice = {row.id: row.practice for row in connection.execute(select(_CAMPAIGN))}
            sessions = connection.execute(select(_SESSION)).all()
            records = connection.execute(select(_RECORD)).all()
            signatures = connection.execute(select(_SIGNATURE)).all()
        names = {row.id: row.session_id for row in sessions}

        # What is in the ledger is what a stand stored, once, and on the right side of practice.
        here: dict[bytes, set[int]] = defaultdict(set)
        for row in records:
            place = names[row.session], seq_of(row.id)
            assert (row.tag, row.type) == (truth[place].tag, truth[place].type)
            here[place[0]].add(place[1])
        assert sum(row.type == TYPE_SIGNATURE for row in records) == len(signatures)
        for row in sessions:
            assert practice[row.campaign] == kinds[row.session_id]

        # Missing is exactly what the stand stored, was spoken of, and is not here.
        for row in sessions:
            mine, present = stored[row.session_id], here[row.session_id]
            told = self.told.get(row.session_id, 0) if row.header else 0
            followers = [each.prev_next_seq for each in sessions if each.prev_session_id == row.session_id]
            end = max([told, *followers, *(seq + 1 for seq in present)])
            below = {seq for seq in mine if seq < end}
            absent = below - present
            assert row.missing == missing_by_the_book(sorted(mine), present, end) >= len(absent)
            lost = sum(mine[seq].type == TYPE_SIGNATURE for seq in absent)
            signed = sum(mine[seq].type == TYPE_SIGNATURE for seq in below)
            if told == end or not absent:
                assert (row.signed, row.missing_signatures) == (signed, lost)
            else:  # only the session after it told: how many, but not of which type
                assert signed <= row.signed
                assert lost <= row.missing_signatures <= row.missing
            assert not {"chain", "counts", "forked"} & set(row.flags.split()), row.flags

        report = build_report(self.office.ledger)
        assert report.reconciles
        by_kind = Counter(practice[row.campaign] for row in signatures)
        for campaign in report.campaigns:
            figures = campaign.total
            assert figures.imported == figures.verdicts.total() == by_kind[campaign.practice]
            assert figures.signed == figures.sealed == figures.imported + figures.missing
        self._check_withdrawals(practice, signatures)

    def _check_withdrawals(self, practice: dict[int, bool], signatures: Any) -> None:
        with self.office.ledger.reading() as connection:
            given_back = {tuple(row) for row in connection.exec_driver_sql("SELECT campaign, code FROM withdrawal")}
        assert {(practice[campaign], code) for campaign, code in given_back} <= self.withdrawn
        for row in signatures:
            assert (row.verdict == "withdrawn") == ((row.campaign, row.slip) in given_back)
            assert row.verdict in ("valid", "duplicate", "withdrawn", "review")

    def finish(self) -> None:
        """Hand over once more, all of it: nothing that was ever acknowledged is missing now."""
        self.try_waiting(self.streets[0])
        for street in self.streets:
            street.close()
            out = self.folder / f"last-{street.data.name}"
            out.mkdir()
            for batch in export_batches(street.data, out):
                assert self._import(batch.path).whole
        self.check()
        wanted = sum(street.acknowledged[False] + street.landed_in_silence[False] for street in self.streets)
        real = [each.total for each in build_report(self.office.ledger).campaigns if not each.practice]
        assert [(each.signed, each.imported, each.missing) for each in real] == [(wanted, wanted, 0)] * len(real)
        assert real or not wanted
        query = select(_SIGNATURE.c.slip, _SIGNATURE.c.verdict)
        with self.office.ledger.reading() as connection:
            slips = {row.slip: row.verdict for row in connection.execute(query)}
        for code in (code for each in self.streets for code, practice in each.codes.items() if not practice):
            assert (slips[code] == "withdrawn") == ((False, code) in self.withdrawn)
        self.check_another_coordinator()

    def check_another_coordinator(self) -> None:
        """Whoever imports the same files in another order, and approves the same stands, has the same verdicts."""
        files = sorted(self.office.ledger.archive.glob("*.csv"))
        self.random.shuffle(files)
        other = Ledger.open(self.folder / "other" / "ledger.sqlite")
        for file in files:
            import_batch(file, other, self.office.keys)
        import_waiting(other, self.office.keys)
        for stand in self.approved:
            approve_stand(other, stand)
        assert verdicts(other) == verdicts(self.office.ledger)
        other.close()

    def end(self) -> None:
        self.office.ledger.close()
        for street in self.streets:
            street.crash()


def missing_by_the_book(stored: list[int], present: set[int], end: int) -> int:
    """Return gap - skip before each record that is here, and what is absent at the end. FORMAT §8.

    A key that was burnt before a record counts as missing until that record, which excuses it, has come.
    """
    skip = {seq: seq - before - 1 for before, seq in zip([-1, *stored], stored, strict=False)}
    here = sorted(present)
    gaps = sum(seq - before - 1 - skip[seq] for before, seq in zip([-1, *here], here, strict=False))
    return gaps + end - (here[-1] + 1 if here else 0)


def verdicts(ledger: Ledger) -> dict[Place, tuple[str, str | None]]:
    """Return each signature's verdict and its reason, by its place."""
    query = select(_SIGNATURE, _SESSION.c.session_id).join(_SESSION, _SESSION.c.id == _SIGNATURE.c.session)
    with ledger.reading() as connection:
        rows = connection.execute(query).all()
    return {(row.session_id, seq_of(row.id)): (row.verdict, row.reason) for row in rows}


@pytest.fixture
def walk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Walk]:
    made = Walk(tmp_path, request.param)
    yield made
    made.end()


@pytest.mark.parametrize("walk", range(5), indirect=True)
def test_a_random_day_always_reconciles(walk: Walk) -> None:
    history = []
    for _ in range(STEPS):
        history.append(walk.step())
        walk.check()
    walk.finish()
