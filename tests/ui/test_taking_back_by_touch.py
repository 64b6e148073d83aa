"""Second thoughts, touched: undo on the thank-you screen, and a code typed on the stand's own keyboard."""

import pytest

from kiosk.coordinator.opening import SessionOpener, open_session_key
from kiosk.errors import NotStored
from kiosk.format import TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.row import decode_row, decode_signature, decode_withdrawal
from kiosk.format.session import decode_header
from kiosk.slip import new_code
from tests.kit import office
from tests.ui.conftest import Kiosk


def opened(kiosk: Kiosk) -> list[tuple[int, bytes]]:
    """Return type and body of every record of the one session."""
    (session,) = kiosk.stand.sessions()
    header = decode_header(session.header)
    opener = SessionOpener(header, open_session_key(office(practice=True).opening, header))
    rows = [decode_row(opener.open(seq, blob)) for seq, blob in kiosk.stand.store.sealed(session.session_id, 9999)]
    return [(row.type, row.body) for row in rows]


def test_undo_seals_a_withdrawal_of_what_was_just_signed(kiosk: Kiosk) -> None:
    kiosk.go("THANKS")
    kiosk.wait(6)
    button = kiosk.hands.find("undo")
    assert button is not None
    assert button.property("seconds") == 14
    kiosk.hands.tap("undo")
    kiosk.arrive("UNDONE")
    (first, signature), (second, withdrawal) = opened(kiosk)
    assert (first, second) == (TYPE_SIGNATURE, TYPE_WITHDRAWAL)
    assert decode_signature(signature).slip == decode_withdrawal(withdrawal)
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    assert kiosk.visitor.slips == []


def test_the_poster_does_not_count_what_was_undone(kiosk: Kiosk) -> None:
    kiosk.go("THANKS")
    assert kiosk.visitor.signed_count == 1
    kiosk.hands.tap("undo")
    kiosk.arrive("UNDONE")
    assert kiosk.visitor.signed_count == 0
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    assert kiosk.visitor.signed_count == 0
    assert kiosk.stand.count().total == 1  # a record like every other, and handed over


def test_undo_is_gone_after_twenty_seconds_and_with_the_next_person(kiosk: Kiosk) -> None:
    kiosk.go("THANKS")
    kiosk.wait(20)
    assert kiosk.hands.find("undo") is None
    assert kiosk.hands.find("code") is not None
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    kiosk.visitor.undo()
    assert len(opened(kiosk)) == 1


def test_an_undo_that_is_not_stored_says_so(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk.go("THANKS")

    def refuse(*_: object, **__: object) -> None:
        raise NotStored("not stored: the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(kiosk.stand, "commit", refuse)
        kiosk.hands.tap("undo")
    assert kiosk.hands.screen == "THANKS"
    assert any(str(item.property("text")).startswith("That did not work here") for item in kiosk.items())
    kiosk.hands.tap("undo")
    kiosk.arrive("UNDONE")


def test_a_code_typed_on_the_stands_keyboard_is_sealed_and_nothing_is_told_about_it(kiosk: Kiosk) -> None:
    code = new_code()
    kiosk.hands.tap("withdraw")
    kiosk.arrive("WITHDRAW")
    kiosk.fill(code=code)
    field = kiosk.hands.find("field code")
    assert field is not None
    assert field.property("text") == code
    kiosk.hands.tap("send")
    kiosk.arrive("SENT")
    assert [(kind, decode_withdrawal(body)) for kind, body in opened(kiosk)] == [(TYPE_WITHDRAWAL, code)]
    assert not any(code in str(item.property("text")) for item in kiosk.all_items())
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")


def test_a_mistyped_code_is_told_in_the_labels_place_and_stays(kiosk: Kiosk) -> None:
    kiosk.hands.tap("withdraw")
    kiosk.arrive("WITHDRAW")
    kiosk.fill(code="00000000012")
    kiosk.hands.tap("send")
    assert kiosk.hands.screen == "WITHDRAW"
    field = kiosk.hands.find("field code")
    assert field is not None
    assert str(field.property("problem")).startswith("Look at the code again")
    assert field.property("text") == "00000000012"
    assert kiosk.stand.sessions() == []
    kiosk.hands.tap("restart")
    kiosk.arrive("ATTRACT")
    assert kiosk.visitor.code == ""
