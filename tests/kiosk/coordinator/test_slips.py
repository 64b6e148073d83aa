"""Closing slips in the ledger: what was reported, what arrived, and what does not agree."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.coordinator.desk import approve_stand, list_stands
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import SCHEMA_VERSION, Ledger, table
from kiosk.coordinator.report import StandDay, build_report
from kiosk.coordinator.slip_tables import Base, Claim, ClosingSlip, Whereabouts
from kiosk.coordinator.slips import TypedSlip, forget_slip, import_slip, is_slip_file, note_slip
from kiosk.errors import ImportRefused, LedgerRefused
from kiosk.format.batch import BatchInfo, BatchLine, encode_id, encode_info
from kiosk.format.closing import Closing, ClosingCampaign, ClosingSession, encode_closing_file, short_chain
from kiosk.format.session import device_id
from kiosk.sealing import new_signing_key, prove, signing_public
from tests.kiosk.coordinator.street import Street, quick_keys


def slip_of(street: Street, **changes: object) -> Closing:
    """What the running session came to by now."""
    session = ClosingSession(street.session, street.header.day, street.next_seq, street.counts, street.chain)
    campaigns = (ClosingCampaign(street.campaign.campaign_id, (session,)),)
    slip = Closing(street.practice, signing_public(street.device), street.day, "street", "Naschmarkt", campaigns)
    slip = replace(slip, **changes)  # type: ignore[arg-type]
    return replace(slip, proof=prove(street.device, slip.signed_part()))


def write(slip: Closing, path: Path) -> Path:
    path.write_bytes(encode_closing_file(slip))
    return path


def only_day(ledger: Ledger) -> StandDay:
    (campaign,) = build_report(ledger).campaigns
    (day,) = campaign.days
    return day


def typed(street: Street, **changes: object) -> TypedSlip:
    whole = encode_id(device_id(signing_public(street.device)))
    counts = street.counts.signatures, street.counts.withdrawals
    slip = TypedSlip(whole, street.day, *counts, short_chain(street.chain), street.campaign, False)
    return replace(slip, **changes)  # type: ignore[arg-type]


@pytest.fixture
def closed(street: Street) -> Street:
    for number in range(4):
        street.sign(number)
    street.close()
    return street


# --- in any order ------------------------------------------------------------------------------------------


def test_reported_and_nothing_arrived(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    taken = import_slip(write(slip_of(closed), tmp_path / "a.slip"), ledger, keys)
    assert (taken.new, taken.signatures, taken.approved, taken.name) == (True, 4, False, "street")
    day, report = only_day(ledger), build_report(ledger)
    assert day.reported is not None
    assert day.reported.as_json() == {"signed": 4, "withdrawn": 0, "arrived": 0, "proven": True, "state": "missing"}
    assert day.reported.in_words() == "reported 4, arrived 0: NOT ALL THERE"
    assert (day.name, day.places, day.approved) == ("street", ("Naschmarkt",), False)
    assert (day.figures.signed, day.figures.missing, day.figures.imported) == (4, 4, 0)  # promise 7, without a batch
    assert (report.reconciles, report.slips_agree, report.as_json()["slips_agree"]) == (True, False, False)


@pytest.mark.parametrize("order", list(itertools.permutations("bst")))
def test_any_order_and_any_repetition_say_the_same(
    closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path, order: tuple[str, ...]
) -> None:
    batch, slip = closed.write(tmp_path / "a.csv"), write(slip_of(closed), tmp_path / "a.slip")

    def take(which: str) -> None:
        if which == "b":
            import_batch(batch, ledger, keys)
        elif which == "s":
            import_slip(slip, ledger, keys)
        else:
            note_slip(ledger, typed(closed))

    for which in order:
        take(which)
    day = only_day(ledger)
    assert day.reported is not None
    assert day.reported.as_json() == {"signed": 4, "withdrawn": 0, "arrived": 4, "proven": True, "state": "all-there"}
    assert day.reported.in_words() == "reported 4, arrived 4: all there"
    before = rows(ledger)
    for which in order:
        take(which)
    assert rows(ledger) == before
    assert not import_slip(slip, ledger, keys).new
    assert (only_day(ledger), build_report(ledger).slips_agree) == (day, True)


def rows(ledger: Ledger) -> list[list[tuple[object, ...]]]:
    with ledger.reading() as connection:
        found = [connection.execute(table(each).select()).all() for each in (ClosingSlip, Claim, Whereabouts)]
    return [[tuple(row) for row in each] for each in found]


def test_a_tail_that_was_cut_off_shows(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    """Neither the batch nor its tally knows of the newest records: the slip does."""
    slip = write(slip_of(closed), tmp_path / "a.slip")
    short = Street(closed.campaign, device=closed.device)
    short.header, short.lines = closed.header, [closed.lines[0]]
    short.lines += [line for line in closed.records() if line.seq < 2]
    whole = import_batch(short.write(tmp_path / "a.csv"), ledger, keys)
    assert whole.sessions[0].missing == 0
    import_slip(slip, ledger, keys)
    day = only_day(ledger)
    assert day.reported is not None
    assert (day.reported.state, day.figures.signed, day.figures.imported, day.figures.missing) == ("missing", 4, 2, 2)
    import_batch(closed.write(tmp_path / "b.csv"), ledger, keys)
    found = only_day(ledger).reported
    assert found is not None
    assert found.state == "all-there"


def test_signed_after_the_slip_is_more_and_no_alarm(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    import_slip(write(slip_of(closed), tmp_path / "a.slip"), ledger, keys)
    closed.begin()
    closed.sign(9)
    closed.close()
    import_batch(closed.write(tmp_path / "a.csv"), ledger, keys)
    found = only_day(ledger).reported
    assert found is not None
    assert (found.signed, found.arrived, found.state) == (4, 5, "more")
    assert "arrived 5: more than reported (signed after the slip)" in found.in_words()
    assert build_report(ledger).slips_agree


def test_the_later_of_two_slips_counts(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(1)
    early = write(slip_of(street), tmp_path / "early.slip")
    street.sign(2)
    street.close()
    for path in (write(slip_of(street), tmp_path / "late.slip"), early):
        import_slip(path, ledger, keys)
    import_batch(street.write(tmp_path / "a.csv"), ledger, keys)
    found = only_day(ledger).reported
    assert found is not None
    assert (found.signed, found.state) == (2, "all-there")


def test_a_chain_that_does_not_agree_is_an_alarm(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    (campaign,) = slip_of(closed).campaigns
    other = replace(campaign.sessions[0], chain=bytes(32))
    slip = slip_of(closed, campaigns=(ClosingCampaign(campaign.campaign_id, (other,)),))
    import_slip(write(slip, tmp_path / "a.slip"), ledger, keys)
    import_batch(closed.write(tmp_path / "a.csv"), ledger, keys)
    day = only_day(ledger)
    assert day.reported is not None
    assert day.reported.state == "differs"
    assert "THE CHAIN DOES NOT AGREE" in day.reported.in_words()
    assert "chain" in day.flags
    assert not build_report(ledger).slips_agree


def test_another_stand_cannot_report_for_this_one(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    import_batch(closed.write(tmp_path / "a.csv"), ledger, keys)
    forged = replace(slip_of(closed), proof=prove(new_signing_key(), slip_of(closed).signed_part()))
    with pytest.raises(ImportRefused) as refused:
        import_slip(write(forged, tmp_path / "a.slip"), ledger, keys)
    assert refused.value.code == "slip-proof"
    stranger = Street(closed.campaign, device=new_signing_key())
    stranger.header, stranger.counts, stranger.next_seq = closed.header, closed.counts, 4000
    import_slip(write(slip_of(stranger), tmp_path / "b.slip"), ledger, keys)  # the same session id, its own key
    mine = next(day for day in build_report(ledger).campaigns[0].days if day.figures.imported)
    assert (mine.reported, mine.figures.missing) == (None, 0)


def test_practice_is_reported_as_practice(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    street = Street(keys.campaigns[0], practice=True)
    street.sign(1)
    import_slip(write(slip_of(street), tmp_path / "a.slip"), ledger, keys)
    (campaign,) = build_report(ledger).campaigns
    assert campaign.practice


def test_a_campaign_of_other_keys_waits_for_them(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    (tmp_path / "others").mkdir()
    others = quick_keys(tmp_path / "others", campaign="wasps")
    campaigns = (ClosingCampaign(others.campaigns[0].campaign_id, slip_of(closed).campaigns[0].sessions),)
    slip = write(slip_of(closed, campaigns=campaigns), tmp_path / "a.slip")
    assert import_slip(slip, ledger, keys).unknown == 1
    assert build_report(ledger).campaigns == ()
    again = import_slip(slip, ledger, others)
    assert (again.new, again.unknown) == (False, 0)
    found = only_day(ledger)
    assert found.reported is not None
    assert found.figures.missing == 4


# --- by hand -----------------------------------------------------------------------------------------------


def test_a_slip_by_hand_of_a_stand_that_sent_nothing_is_shown_and_changes_no_number(
    closed: Street, ledger: Ledger
) -> None:
    taken = note_slip(ledger, typed(closed))
    assert (taken.new, taken.approved) == (True, False)
    day = only_day(ledger)
    assert day.reported is not None
    assert day.reported.as_json() == {"signed": 4, "withdrawn": 0, "arrived": 0, "proven": False, "state": "missing"}
    assert day.reported.in_words() == "reported 4, arrived 0: NOT ALL THERE; typed in by hand, unproven"
    assert (day.figures.signed, day.figures.missing, day.sessions) == (0, 0, 0)
    (stand,) = list_stands(ledger)
    assert not stand.approved
    approve_stand(ledger, stand.id)
    assert note_slip(ledger, typed(closed, stand=stand.id[:6])).approved


def test_by_hand_the_code_is_compared_with_what_arrived(
    closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    import_batch(closed.write(tmp_path / "a.csv"), ledger, keys)
    state = {}
    for code in (short_chain(closed.chain), "", "0000 0000"):
        note_slip(ledger, typed(closed, code=code))
        found = only_day(ledger).reported
        assert found is not None
        state[code] = found.state
        assert forget_slip(ledger, typed(closed, code=code))
    assert list(state.values()) == ["all-there", "all-there", "differs"]
    assert only_day(ledger).reported is None


def test_by_hand_a_gap_leaves_the_code_open(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    lines = [line for line in closed.lines if (line.kind, line.seq) != ("R", 1)]
    import_batch(closed.write(tmp_path / "a.csv", closed.batch(lines)), ledger, keys)
    note_slip(ledger, typed(closed, signatures=3))
    found = only_day(ledger).reported
    assert found is not None
    assert found.state == "missing"


def test_a_slip_typed_wrongly_can_be_taken_back(closed: Street, ledger: Ledger) -> None:
    note_slip(ledger, typed(closed, signatures=41))
    assert not forget_slip(ledger, typed(closed, signatures=14))
    assert forget_slip(ledger, typed(closed, signatures=41))
    assert build_report(ledger).campaigns[0].days == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"stand": "abcdef"}, "which-stand"),
        ({"stand": "1" * 26}, "which-stand"),
        ({"code": "7K2M"}, "slip-code"),
        ({"signatures": 10**9}, "slip-counts"),
    ],
)
def test_what_cannot_be_is_refused(closed: Street, ledger: Ledger, changes: dict[str, object], code: str) -> None:
    with pytest.raises(LedgerRefused) as refused:
        note_slip(ledger, typed(closed, **changes))
    assert refused.value.code == code
    assert list_stands(ledger) == []


# --- files -------------------------------------------------------------------------------------------------


def test_what_is_no_slip_file_is_left_to_the_batches(closed: Street, tmp_path: Path) -> None:
    assert is_slip_file(write(slip_of(closed), tmp_path / "a.slip"))
    (tmp_path / "link").symlink_to(tmp_path / "a.slip")
    others = [closed.write(tmp_path / "a.csv"), tmp_path / "gone", tmp_path, tmp_path / "link"]
    assert not any(map(is_slip_file, others))


def test_a_damaged_slip_records_nothing(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    path = write(slip_of(closed), tmp_path / "a.slip")
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(ImportRefused) as refused:
        import_slip(path, ledger, keys)
    assert refused.value.code == "slip"
    assert (list_stands(ledger), build_report(ledger).campaigns) == ([], ())


def test_a_ledger_of_the_version_before_goes_on(closed: Street, keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "old" / "ledger.sqlite"
    old = Ledger.open(path)
    import_batch(closed.write(tmp_path / "a.csv"), old, keys)
    with old.writing() as connection:
        for model in (ClosingSlip, Claim, Whereabouts):
            Base.metadata.tables[model.__name__.lower()].drop(connection)
        connection.exec_driver_sql("UPDATE setting SET value = '2' WHERE key = 'ledger'")
    old.close()
    ledger = Ledger.open(path)
    try:
        import_slip(write(slip_of(closed), tmp_path / "a.slip"), ledger, keys)
        found = only_day(ledger).reported
        assert found is not None
        assert (found.arrived, found.state) == (4, "all-there")
        with ledger.reading() as connection:
            version = connection.exec_driver_sql("SELECT value FROM setting WHERE key = 'ledger'").scalar_one()
        assert version == SCHEMA_VERSION
    finally:
        ledger.close()


# --- where the stand was -----------------------------------------------------------------------------------


def test_the_place_of_a_batch_is_shown_with_its_day(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    def batch(place: str, day: int) -> None:
        info = BatchLine("B", b"b" * 16, 0, encode_info(BatchInfo(1, "bees", "street", day, False, place)))
        lines = retrailed(closed, [info, *closed.lines])
        import_batch(closed.write(tmp_path / "a.csv", lines), ledger, keys)

    batch("Naschmarkt", closed.day)
    batch("Naschmarkt", closed.day)
    batch("Karlsplatz", closed.day)
    batch("Somewhere later", closed.day + 1)
    for bad in ("=1+1\n", "a\u202eb", "x" * 5000):
        batch(bad, closed.day)
    assert only_day(ledger).places == ("Karlsplatz", "Naschmarkt")
    assert only_day(ledger).as_json()["places"] == ["Karlsplatz", "Naschmarkt"]


def retrailed(street: Street, lines: list[BatchLine]) -> list[str]:
    """Return a batch with another first line, under its own proof."""
    from kiosk.format.batch import CAPTION, BatchHash, trailer_message

    whole, records = BatchHash(), sum(line.kind == "R" for line in lines)
    for line in lines:
        whole.add(line)
    proof = prove(street.device, trailer_message(b"b" * 16, records, whole.digest()))
    end = BatchLine("E", b"b" * 16, records, whole.digest() + proof)
    return [CAPTION, *(line.encode() for line in [*lines, end])]


def test_a_place_under_no_proof_is_not_believed(closed: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    info = BatchLine("B", b"b" * 16, 0, encode_info(BatchInfo(1, "bees", "street", closed.day, False, "Naschmarkt")))
    lines = retrailed(closed, [info, *closed.lines])
    import_batch(closed.write(tmp_path / "a.csv", lines[:-1]), ledger, keys)
    assert only_day(ledger).places == ()
