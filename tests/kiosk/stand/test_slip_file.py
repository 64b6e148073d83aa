"""The closing slip on the stick: whole and proven, or not there and said why."""

import errno
from pathlib import Path

import pytest

from kiosk.errors import ExportFailed
from kiosk.format.batch import BatchLine, decode_info, decode_tally, read_lines
from kiosk.format.closing import Closing, decode_closing_file
from kiosk.sealing import proof_holds
from kiosk.stand import slip_file
from kiosk.stand.closing import closing_slip
from kiosk.stand.signing import sign
from kiosk.stand.slip_file import write_slip
from kiosk.stand.stand import Stand
from kiosk.stand.stick import hand_over
from tests.kiosk.stand.test_stick import receipt_for
from tests.kit import DAY, NOON, draft, office, only_pack, open_stand


@pytest.fixture
def clock() -> list[float]:
    return [NOON]


@pytest.fixture
def stand(tmp_path: Path, clock: list[float]) -> Stand:
    opened = open_stand(tmp_path / "stand", now=lambda: clock[0])
    opened.rename("Main square")
    opened.move("Naschmarkt")
    sign_some(opened, 3)
    return opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "BLUE"
    made.mkdir()
    return made


def sign_some(stand: Stand, count: int, first: int = 0) -> None:
    for number in range(first, first + count):
        sign(stand, only_pack(stand), draft(number))


def the_slip(stick: Path) -> Closing:
    (path,) = stick.glob("*.slip")
    return decode_closing_file(path.read_bytes())


def lines(stick: Path, kind: str) -> list[BatchLine]:
    (path,) = stick.glob("*.csv")
    with path.open("rb") as file:
        return [line for _, line in read_lines(file) if isinstance(line, BatchLine) and line.kind == kind]


def test_it_says_what_the_batch_beside_it_says(stand: Stand, stick: Path) -> None:
    done = hand_over(stand, stick, closing=True)
    slip = the_slip(stick)
    assert done.slip is not None
    assert done.slip.parent == stick
    assert done.slip.name.startswith("closing-main-square-2026-09-04-")
    assert (slip.name, slip.place, slip.day, slip.practice) == ("Main square", "Naschmarkt", DAY, False)
    assert slip.device_key == stand.device_key
    assert proof_holds(stand.device_key, slip.signed_part(), slip.proof)
    (campaign,), (tally,) = slip.campaigns, lines(stick, "T")
    (session,) = campaign.sessions
    assert (session.session_id, session.next_seq) == (tally.id, tally.seq)
    assert (session.counts, session.chain) == (decode_tally(tally.data).counts, decode_tally(tally.data).chain)
    assert campaign.counts(DAY).signatures == 3


def test_the_place_travels_with_the_batch(stand: Stand, stick: Path) -> None:
    hand_over(stand, stick)
    assert decode_info(lines(stick, "B")[0].data).place == "Naschmarkt"
    assert list(stick.glob("*.slip")) == []  # the day is not over


def test_handing_over_twice_leaves_one_slip_and_going_on_makes_another(stand: Stand, stick: Path) -> None:
    hand_over(stand, stick, closing=True)
    first = the_slip(stick)
    hand_over(stand, stick, closing=True)
    assert the_slip(stick) == first
    sign_some(stand, 1, first=3)
    hand_over(stand, stick, closing=True)
    found = sorted(
        decode_closing_file(path.read_bytes()).campaigns[0].counts(DAY).signatures for path in stick.glob("*.slip")
    )
    assert found == [3, 4]


def test_a_day_that_was_never_closed_is_on_the_next_slip_until_its_receipt(
    stand: Stand, stick: Path, clock: list[float]
) -> None:
    clock[0] += 86_400
    sign_some(stand, 2, first=3)
    whole = closing_slip(stand).whole
    (campaign,) = whole.campaigns
    assert [(each.day, each.counts.signatures) for each in campaign.sessions] == [(DAY, 3), (DAY + 1, 2)]
    assert (campaign.counts(DAY).signatures, campaign.counts(whole.day).signatures) == (3, 2)
    stand.receive(receipt_for(stand))
    clock[0] += 86_400
    (campaign,) = closing_slip(stand).whole.campaigns
    assert [each.day for each in campaign.sessions] == [DAY + 1]  # the newest stays, for its code


def test_practice_and_what_counts_stand_on_no_slip_together(tmp_path: Path) -> None:
    stand = open_stand(tmp_path / "both")
    stand.install(office(practice=True).raw_pack)
    real, practice = sorted(stand.packs, key=lambda each: each.practice)
    sign(stand, real, draft(0))
    sign(stand, practice, draft(1))
    slip = closing_slip(stand)
    assert not slip.whole.practice
    assert [(line.campaign, line.counts.signatures) for line in slip.lines] == [("assange-2021", 1)]
    only = open_stand(tmp_path / "practice", office(practice=True), activated=False)
    sign_some(only, 2)
    made = closing_slip(only)
    assert (made.whole.practice, made.signatures) == (True, 2)


def test_a_name_of_any_signs_makes_a_slip_that_can_be_read(stand: Stand, stick: Path) -> None:
    stand.rename("\u2603" * 60)
    stand.move("a\x00b")
    hand_over(stand, stick, closing=True)
    assert (the_slip(stick).name, the_slip(stick).place) == ("\u2603" * 60, "ab")
    stand.rename("\U0001f41d" * 60)
    assert closing_slip(stand).whole.name == "\U0001f41d" * 60


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "full"), (errno.EIO, "gone")])
def test_a_stick_that_fails_leaves_no_slip(
    stand: Stand, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def broken(*_: object) -> None:
        raise OSError(number, "no")

    for name in ("_verify", "sync_folder"):
        with monkeypatch.context() as patched:
            patched.setattr(slip_file, name, broken)
            with pytest.raises(ExportFailed) as refused:
                write_slip(closing_slip(stand).whole, stick)
            assert refused.value.code == code
            assert list(stick.iterdir()) == []


def test_a_stick_that_gives_back_something_else_is_named(
    stand: Stand, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def worn(path: Path, *_: object) -> None:
        path.write_bytes(path.read_bytes()[:-5] + b"AAAA\n")
        verify(path, *_)  # type: ignore[arg-type]

    verify = slip_file._verify
    monkeypatch.setattr(slip_file, "_verify", worn)
    with pytest.raises(ExportFailed) as refused:
        write_slip(closing_slip(stand).whole, stick)
    assert refused.value.code == "read-back"
    assert list(stick.iterdir()) == []
