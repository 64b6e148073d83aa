"""The lead's tasks, and where a fault can strike in each of them."""

from collections.abc import Callable, Iterator

from kiosk.campaign import open_pack
from kiosk.stand.arrivals import Arrival, Found
from kiosk.stand.second_copy import CopyState
from tests.kit import office
from tests.ui.conftest import Kiosk
from ui.stand import install as install_module
from ui.stand.task import StickTask

Happen = Callable[[Callable[[], object]], None]


def lead_tries(kiosk: Kiosk, happen: Happen) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield where the fault strikes, and what the lead does there. A stick has to be in."""
    visitor, lead, door = kiosk.visitor, kiosk.opened.volunteer.lead, kiosk.opened.volunteer.door

    def begin() -> None:
        for step in (visitor.restart, lambda: visitor.showStaff("PIN"), lead.show):
            happen(step)

    def done() -> None:
        kiosk.hands.wait("the work", lambda: not any(each._worker.busy for each in (*lead._tasks, door)))

    def stick(task: StickTask) -> Callable[[], None]:
        def put_in() -> None:
            begin()
            happen(task.open)
            happen(lambda: task.choosePlace(0))
            done()

        return put_in

    def install() -> None:
        begin()
        task, raw = lead.install, office(number=1).raw_pack
        found = Arrival(open_pack(raw), raw, None, known=False, replaces_real=False)
        task._found, task._picked = Found((found,), ()), found
        task._become("look")
        for step in (task.goOn, task.wordsAgree):
            happen(step)
        done()

    def turn_off() -> None:
        begin()
        lead.copy._copy = CopyState("ok")
        lead.copy._become("on")
        happen(lead.copy.turnOff)
        done()

    def catch_up() -> None:
        happen(kiosk.stand.second_copy.catch_up)

    def date(purpose: str) -> Callable[[], None]:
        def type_it() -> None:
            begin()
            happen(lambda: lead.dates.show(purpose))
            lead.dates._become("type")
            happen(lambda: lead.dates.confirm("2026-09-04", "sv"))
            done()

        return type_it

    def lost() -> None:
        happen(visitor.restart)
        happen(lambda: visitor.showStaff("PIN"))
        happen(lead.lost.open)

    def new_pin() -> None:
        begin()
        happen(lambda: lead.changePin("lead"))
        for _ in range(2):
            for digit in "135791":
                happen(lambda digit=digit: door.press(digit))
            happen(door.enter)
            done()

    yield f"{install_module.__name__}.find_campaigns", stick(lead.install)
    yield f"{install_module.__name__}.install_arrival", install
    yield "kiosk.stand.stand.Stand.begin_second_copy", stick(lead.copy)
    yield "kiosk.stand.stand.Stand.end_second_copy", turn_off
    yield "kiosk.stand.second_copy.SecondCopy._catch_up", catch_up
    yield "kiosk.stand.stand.Stand.purge_expired", date("delete")
    yield "kiosk.stand.stand.Stand.confirm_date", date("clock")
    yield "ui.stand.lead_tasks.make_report", stick(lead.report)
    yield "ui.stand.lead_tasks.write_report", stick(lead.report)
    yield "ui.stand.lost_pin.reset_pins_from", stick(lead.lost)
    yield "kiosk.stand.stand.Stand.reset_code", lost
    yield "kiosk.stand.pin.set_pins", new_pin
