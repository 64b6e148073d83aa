"""A stand's day in fast motion through the real window, in processes that the day's director starts, kills and hears.

What a process acknowledges, it says as a line of JSON before the next finger touches the glass, so that after a kill
at most the one signature is open that was being thanked for.
"""

import argparse
import json
import random
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_thousand import Square, memory
from tests.kit import DAY
from ui.app import prepare_environment

PIN = "246810"
MORNING = DAY * 86_400 + 7 * 3600  # 9 o'clock in Vienna
HOUR_SECONDS = 3600
HOURS = 8
LOW_BATTERY_HOUR, SHIFT_HOUR = 2, 3  # at whose end a plug is missing; at whose end the next volunteer comes


def say(**what: Any) -> None:
    print(json.dumps(what), flush=True)


class Volunteers:
    """Who stands beside it: opens, hands over each hour, changes, closes. By touches alone."""

    def __init__(self, opened, hands) -> None:
        self._opened, self._hands, self._volunteer = opened, hands, opened.volunteer

    def unlock(self) -> None:
        self._hands.arrive("ATTRACT")
        self._hands.tap("corner", seconds=1.8)
        self._enter()

    def _enter(self) -> None:
        self._hands.arrive("PIN")
        for digit in PIN:
            self._hands.tap(f"digit-{digit}")
        self._hands.tap("digit-enter")
        self._hands.arrive("PANEL")

    def open_day(self) -> None:
        self.unlock()
        self._hands.tap("opening")
        self._hands.arrive("OPENING")
        self._hands.tap("open-stand")
        self._hands.arrive("ATTRACT")

    def hand_over(self) -> int:
        """Hand over from wherever that is offered; return how many it says."""
        self._hands.tap("hand-over")
        self._hands.arrive("HAND_OVER")
        self._hands.tap("place-0")
        self._hands.wait("the stick", lambda: self._volunteer.state in ("done", "failed"))
        assert self._volunteer.state == "done", self._volunteer.problem
        handed_over = self._volunteer.handedOver
        self._hands.tap("next")
        return handed_over

    def hand_over_and_leave(self) -> int:
        self.unlock()
        handed_over = self.hand_over()
        self._hands.arrive("PANEL")
        self._hands.tap("back")
        self._hands.arrive("ATTRACT")
        return handed_over

    def change_shift(self) -> None:
        self.unlock()
        self._hands.tap("shift")
        self._hands.arrive("SHIFT")
        if self._hands.find("change-shift") is None:
            self.hand_over()
            self._hands.arrive("SHIFT")
        self._hands.tap("change-shift")
        self._hands.arrive("LOCKED")
        self._hands.tap("unlock")
        self._enter()
        self._hands.tap("back")
        self._hands.arrive("ATTRACT")

    def see_the_battery(self) -> bool:
        """Look at the panel; tell whether it says that a plug is needed."""
        self.unlock()
        warned = bool(self._volunteer.day.batteryLow)
        self._hands.tap("back")
        self._hands.arrive("ATTRACT")
        return warned

    def close_day(self) -> tuple[int, dict[str, Any]]:
        """Close the day; return what was handed over then, and what the closing slip says."""
        self.unlock()
        self._hands.tap("close-day")
        self._hands.arrive("CLOSE_DAY")
        handed_over = self.hand_over() if self._hands.find("hand-over") is not None else 0
        self._hands.arrive("CLOSE_DAY")
        self._hands.wait("the slip", lambda: bool(self._volunteer.slip) and self._hands.find("slip") is not None)
        slip = dict(self._volunteer.slip)
        closed: list[bool] = []
        self._volunteer.dayClosed.connect(lambda: closed.append(True))
        self._hands.tap("close-day")
        self._hands.wait("the end", lambda: bool(closed))
        return handed_over, slip


def live(data: Path, stick: Path, first: int, visitors: int) -> None:
    """Receive the visitors from this number on, with all that happens in between, to the end of the day."""
    prepare_environment(screen_needed=False)
    from kiosk.stand.opening import Battery
    from kiosk.stand.stand import Stand
    from tests.benchmarks.real_window import window_on
    from ui.stand import day as ui_day

    charge = [Battery(80, plugged_in=False)]  # a machine for tests has no battery
    ui_day.battery = lambda: charge[0]
    an_hour, apart = visitors // HOURS, HOURS * HOUR_SECONDS / visitors
    come = [first]  # visitors so far; the calendar goes by them alone, whatever those who walk away take of time
    with Stand.open(data, now=lambda: MORNING + come[0] * apart) as stand, window_on(stand) as (opened, clock):
        opened.volunteer.offer(stick)
        square = Square(opened, clock)
        crew = Volunteers(opened, square.hands)
        say(event="open", screen=square.hands.screen, count=stand.count().total)
        if first == 0:
            crew.open_day()
        for number in range(first, visitors):
            thanks = square.visit(number)
            clock.added += apart
            come[0] = number + 1
            say(event="visit", number=number, slips=square.slips, undone=square.undone, thanks=thanks, cpu=square.cpu)
            hour, rest = divmod(number + 1, an_hour)
            if rest:
                continue
            if hour < HOURS:
                say(event="handed over", count=crew.hand_over_and_leave())
            square.rest()
            say(event="hour", hour=hour, items=square.items(), **memory())
            if hour == LOW_BATTERY_HOUR:
                charge[0] = Battery(9, plugged_in=False)
                opened.volunteer.day.refresh()
                say(event="battery", warned=crew.see_the_battery())
                charge[0] = Battery(100, plugged_in=True)
                opened.volunteer.day.refresh()
            if hour == SHIFT_HOUR:
                crew.change_shift()
                say(event="shift")
        handed_over, slip = crew.close_day()
        say(event="handed over", count=handed_over)
        say(event="closed", slip={"signatures": slip["signatures"], "withdrawals": slip["withdrawals"]})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("stick", type=Path)
    parser.add_argument("--first", type=int, required=True)
    parser.add_argument("--visitors", type=int, required=True)
    chosen = parser.parse_args()
    random.seed(chosen.first)
    live(chosen.data, chosen.stick, chosen.first, chosen.visitors)


if __name__ == "__main__":
    main()
