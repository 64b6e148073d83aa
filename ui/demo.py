"""The demo's hands: invented visitors and a volunteer on the stand's real window, with a screen or without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli.people import Person
from kiosk.errors import KioskError
from kiosk.stand.stand import Stand
from ui.app import application
from ui.hands import Hands
from ui.stand.window import StandWindow, load

PINS = {"volunteer": "246810", "lead": "13579135"}


@contextmanager
def demo_window(stand: Stand, batch: Path, pictures: Path) -> Iterator[TouchedWindow]:
    """Open the stand's window, with the folder `batch` as its stick, and `pictures` for every screen that is passed.

    Raises:
        KioskError: the window did not do what a touch should do; mostly because somebody else used it meanwhile.
    """
    application()
    opened = load(stand, stand.data, windowed=True, size=(1280, 800))
    opened.volunteer.offer(batch)
    try:
        opened.window.requestActivate()
        yield TouchedWindow(opened, pictures)
    except TimeoutError as error:
        raise KioskError(f"the demo stopped: {error}; leave its window alone while it runs", code="demo") from None
    finally:
        opened.close()


class TouchedWindow:
    """What `kiosk.cli.demo.DemoWindow` asks for, done with fingers."""

    def __init__(self, opened: StandWindow, pictures: Path | None = None) -> None:
        self._visitor = opened.visitor
        self._volunteer = opened.volunteer
        self._hands = Hands(opened.window, pictures)

    def sign(self, person: Person) -> str:
        """Let a person read, type and sign; return the code on the slip, while it is still shown."""
        self._come_to_the_check(person)
        self._hands.sign()
        self._hands.arrive("THANKS")
        return str(self._visitor.slip["code"])

    def visit(self, person: Person) -> str:
        """Let a person read, type, sign and go; return the code on the slip."""
        code = self.sign(person)
        self.leave_slip()
        return code

    def leave_slip(self) -> None:
        """Let a person who has the slip go."""
        self._hands.tap("next person")
        self._hands.arrive("ATTRACT")

    def _come_to_the_check(self, person: Person) -> None:
        hands = self._hands
        if hands.screen != "ATTRACT":
            hands.arrive("ATTRACT")
        hands.tap(f"language {person.language}")
        hands.arrive("READ")
        hands.tap("want to sign")
        hands.arrive("DETAILS")
        self._fill_in(person)
        if person.email is not None:
            hands.arrive("CONSENTS")
            hands.tap("yes" if person.wants_updates else "no")
            hands.picture("consents-answered")
            hands.tap("continue")
        hands.arrive("CHECK")

    def _fill_in(self, person: Person) -> None:
        values = person.values()
        written = [field["name"] for field in self._visitor.fields if field["name"] != "country"]
        for name in written:
            self._hands.wait(f"the field {name}", lambda name=name: self._focused(name))
            self._hands.type(values.get(name, ""))
            if name == written[-1]:
                self._hands.picture("details-typed")
            self._hands.tap("key next")

    def _focused(self, name: str) -> bool:
        field = self._hands.find(f"field {name}")
        return field is not None and bool(field.property("focused"))

    def hand_over(self) -> int:
        """Let a volunteer begin the end of the day, hand over, and keep the stand open; return how many it says."""
        hands = self._hands
        self._unlock()
        hands.tap("close-day")
        hands.arrive("CLOSE_DAY")
        hands.tap("hand-over")
        hands.arrive("HAND_OVER")
        handed_over = self._use_first_place(lambda: self._volunteer.handedOver)
        hands.arrive("CLOSE_DAY")
        hands.wait("the closing slip", lambda: bool(self._volunteer.slip) and hands.find("slip") is not None)
        hands.picture("closing-slip")
        hands.tap("back")
        hands.arrive("PANEL")
        return handed_over

    def take_in_receipt(self) -> int:
        """Let a volunteer take in the receipt that lies where the batch was handed over to; return how many it says."""
        hands = self._hands
        hands.tap("receipt")
        hands.arrive("HAND_OVER")
        purged = self._use_first_place(lambda: self._volunteer.purged)
        hands.arrive("PANEL")
        hands.tap("back")
        hands.arrive("ATTRACT")
        return purged

    def _unlock(self) -> None:
        """Come to the panel; where PINs are chosen first, the volunteer's and the lead's, choose them."""
        hands, door = self._hands, self._volunteer.door
        hands.tap("corner", seconds=1.8)
        hands.arrive("PIN")
        while hands.screen == "PIN":
            asked = (door.role, door.stage)
            for digit in PINS[door.role]:
                hands.tap(f"digit-{digit}")
            hands.picture("pin-typed")
            hands.tap("digit-enter")
            hands.wait(
                "the PIN",
                lambda asked=asked: not door.busy and (hands.screen == "PANEL" or (door.role, door.stage) != asked),
            )
        hands.arrive("PANEL")

    def _use_first_place(self, result: Callable[[], int]) -> int:
        hands = self._hands
        hands.tap("place-0")
        hands.wait("the stick", lambda: self._volunteer.state in ("done", "failed"))
        hands.picture(f"{self._volunteer.task}-{self._volunteer.state}")
        number = result() if self._volunteer.state == "done" else 0
        hands.tap("next")
        return number
