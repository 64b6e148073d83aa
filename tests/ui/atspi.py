"""A screen reader's ears and hands, without the voice: it asks a program over AT-SPI, on a bus of its own."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PATIENCE_SECONDS = 60.0
_ROOT = "/org/a11y/atspi/accessible/root"
_A11Y = "org.a11y.atspi."
_REGISTRY, _REGISTER = _A11Y + "Registry", "/org/a11y/atspi/registry"
_EVENTS = _A11Y + "Event.Object"

# Bits of AT-SPI's states, as its StateType counts them.
STATES = {1: "active", 4: "checked", 11: "focusable", 12: "focused", 7: "editable", 25: "showing", 30: "visible",
          41: "checkable", 33: "required", 8: "enabled", 24: "sensitive"}  # fmt: skip
TEXT, EDITABLE = _A11Y + "Text", _A11Y + "EditableText"


ASSERTIVE = 2
LABELLED_BY = 2


class Refused(Exception):
    """The program did not answer as asked: the object is gone, or does not offer that."""


@dataclass(frozen=True)
class Node:
    """What a screen reader knows of one thing in the window."""

    owner: str
    path: str
    role: str
    name: str
    description: str
    text: str
    states: frozenset[str]
    interfaces: frozenset[str]
    children: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()

    def __str__(self) -> str:
        told = f" ({self.description})" if self.description else ""
        return f"{self.role}: {self.name}{told} [{' '.join(sorted(self.states - {'enabled', 'sensitive', 'visible'}))}]"


@contextmanager
def buses(environment: dict[str, str], folder: Path) -> Iterator[str]:
    """Run a session bus and an accessibility bus that are nobody else's; add them to a program's surroundings."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment |= {
        "XDG_RUNTIME_DIR": str(runtime),
        "GSETTINGS_BACKEND": "memory",
        "XDG_CONFIG_HOME": str(folder / "config"),
    }
    environment.pop("AT_SPI_BUS_ADDRESS", None)
    reading, writing = os.pipe()
    session = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={writing}"],
        env=environment, pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        address = pipe.readline().strip()
    assert address, "the session bus did not start"
    environment["DBUS_SESSION_BUS_ADDRESS"] = address
    launcher = subprocess.Popen([str(LAUNCHER), "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL)
    try:
        yield address
    finally:
        for program in (launcher, session):
            program.terminate()
            program.wait()


class Reader:
    """One screen reader. It listens while it asks or waits; what comes in between waits in the socket.

    There is no thread: Python's garbage, with other tests' windows in it, must not be collected in one.
    """

    def __init__(self, session_address: str) -> None:
        self.announced: list[str] = []
        self._urgent: list[bool] = []
        self._heard = 0
        self.focused: list[str] = []
        self._loop = asyncio.new_event_loop()
        self._turns = asyncio.Semaphore(8)  # dbus-fast gives up where more is written than the socket takes at once
        self._session, self._bus = self._do(self._connect(session_address))

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._loop.run_until_complete(asyncio.wait_for(work, PATIENCE_SECONDS))

    async def _connect(self, address: str) -> tuple[MessageBus, MessageBus]:
        session = await MessageBus(bus_address=address).connect()
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            asked = Message("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
            answer = await session.call(asked)
            if answer is not None and answer.message_type is MessageType.METHOD_RETURN:
                break
            assert time.monotonic() < deadline, "the accessibility bus did not start"
            await asyncio.sleep(0.1)
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            await session.call(
                Message(
                    "org.a11y.Bus",
                    "/org/a11y/bus",
                    "org.freedesktop.DBus.Properties",
                    "Set",
                    signature="ssv",
                    body=["org.a11y.Status", name, Variant("b", True)],
                )
            )
        bus = await MessageBus(bus_address=answer.body[0]).connect()
        bus.add_message_handler(self._hear)
        rule = f"type='signal',interface='{_EVENTS}'"
        daemon = "org.freedesktop.DBus"
        await bus.call(Message(daemon, "/org/freedesktop/DBus", daemon, "AddMatch", signature="s", body=[rule]))
        wish = ["object:", [], ""]
        await bus.call(Message(_REGISTRY, _REGISTER, _REGISTRY, "RegisterEvent", signature="sass", body=wish))
        return session, bus

    def _hear(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and message.interface == _EVENTS:
            kind, detail, _, what = message.body[:4]
            if message.member == "Announcement":
                self.announced.append(what.value)
                self._urgent.append(detail == ASSERTIVE)
            elif message.member == "StateChanged" and kind == "focused" and detail:
                self.focused.append(message.path or "")

    def close(self) -> None:
        self._do(self._leave())
        self._loop.close()

    async def _leave(self) -> None:
        for bus in (self._bus, self._session):
            bus.disconnect()
            await bus.wait_for_disconnect()

    # --- asking --------------------------------------------------------------------------------------------

    async def _ask(self, owner: str, path: str, interface: str, member: str, signature: str = "", *body: Any) -> Any:
        asked = Message(owner, path, interface, member, signature=signature, body=list(body))
        async with self._turns:
            answer = await self._bus.call(asked)
        if answer is None or answer.message_type is not MessageType.METHOD_RETURN:
            raise Refused(member)
        return answer.body[0] if answer.body else None

    async def _property(self, owner: str, path: str, interface: str, name: str) -> Any:
        found = await self._ask(owner, path, "org.freedesktop.DBus.Properties", "Get", "ss", _A11Y + interface, name)
        return found.value

    async def _node(self, owner: str, path: str) -> Node:
        accessible = _A11Y + "Accessible"
        role, states, interfaces, children, name, description = await asyncio.gather(
            self._ask(owner, path, accessible, "GetRoleName"),
            self._ask(owner, path, accessible, "GetState"),
            self._ask(owner, path, accessible, "GetInterfaces"),
            self._ask(owner, path, accessible, "GetChildren"),
            self._property(owner, path, "Accessible", "Name"),
            self._property(owner, path, "Accessible", "Description"),
        )
        low, high = states
        bits = low | high << 32
        typed = await self._text(owner, path) if TEXT in interfaces else ""
        found = await asyncio.gather(*(self._node(*child) for child in children), return_exceptions=True)
        still_there = tuple(child for child in found if isinstance(child, Node))
        states_told = frozenset(word for bit, word in STATES.items() if bits >> bit & 1)
        return Node(owner, path, role, name, description, typed, states_told, frozenset(interfaces), still_there)

    async def _text(self, owner: str, path: str) -> str:
        return str(await self._ask(owner, path, TEXT, "GetText", "ii", 0, -1))

    def arrive(self) -> None:
        """Wait until a program is there to be read."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not (found := self._do(self._ask(_REGISTRY, _ROOT, _A11Y + "Accessible", "GetChildren"))):
            assert time.monotonic() < deadline, "no program came to the accessibility bus"
            self._do(asyncio.sleep(0.05))
        self._program = found[0]

    def tree(self) -> Node:
        """Return all that the program tells now."""
        while True:
            try:
                return self._do(self._node(*self._program))
            except Refused:
                self._do(asyncio.sleep(0.05))  # something went away while it was asked

    def look(self, node: Node) -> Node:
        """Return what is told now where something was, also if it is no longer in the tree.

        Raises:
            Refused: there is nothing any more.
        """
        return self._do(self._node(node.owner, node.path))

    def shown(self) -> list[Node]:
        """Return all that is on the screen now."""
        return [node for node in self.tree().walk() if "showing" in node.states]

    def find(self, role: str, name: str) -> Node:
        """Wait until something of this role and name is on the screen; a name may go on after what is asked for."""
        found: list[Node] = []

        def there() -> bool:
            found[:] = [one for one in self.shown() if one.role == role and one.name.startswith(name)]
            return bool(found)

        self.wait(f"{role} {name!r}", there)
        return next((one for one in found if one.name == name), found[0])

    def wait(self, what: str, ready: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not ready():
            if time.monotonic() > deadline:
                shown = "\n".join(map(str, self.shown()))
                raise AssertionError(f"waited in vain for {what}; on the screen:\n{shown}\nannounced: {self.announced}")
            self._do(asyncio.sleep(0.05))

    def actions(self, node: Node) -> list[str]:
        """Return what can be done with it, as screen readers name it."""
        return [one[0] for one in self._do(self._ask(node.owner, node.path, _A11Y + "Action", "GetActions"))]

    def labels(self, node: Node) -> list[Node]:
        """Return what it is labelled by."""
        relations = self._do(self._ask(node.owner, node.path, _A11Y + "Accessible", "GetRelationSet"))
        return [self._do(self._node(*one)) for kind, those in relations for one in those if kind == LABELLED_BY]

    def act(self, node: Node, action: str = "Press") -> None:
        """Do something with it."""
        number = self.actions(node).index(action)
        assert self._do(self._ask(node.owner, node.path, _A11Y + "Action", "DoAction", "i", number))

    def press(self, name: str, role: str = "push button") -> None:
        """Press what is on the screen and called so."""
        self.act(self.find(role, name))

    def text(self, node: Node) -> str:
        """Return what stands in a field now."""
        return str(self._do(self._text(node.owner, node.path)))

    def set_text(self, node: Node, text: str) -> None:
        """Put a text into a field, as a voice control does."""
        self._do(self._ask(node.owner, node.path, EDITABLE, "SetTextContents", "s", text))

    def hears(self, words: str, *, urgent: bool = False) -> str:
        """Wait for an announcement that begins so, after the last one that was asked for; return it."""
        found: list[int] = []

        def said() -> bool:
            found[:] = [at for at in range(self._heard, len(self.announced)) if self.announced[at].startswith(words)]
            return bool(found)

        self.wait(f"words: {words!r}", said)
        self._heard = found[0] + 1
        assert self._urgent[found[0]] == urgent, self.announced[found[0]]
        return self.announced[found[0]]

    def focus(self, node: Node) -> None:
        """Bring the focus to it."""
        self._do(self._ask(node.owner, node.path, _A11Y + "Component", "GrabFocus"))
