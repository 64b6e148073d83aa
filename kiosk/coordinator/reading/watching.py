"""How a film is watched: every frame while there are codes, few while there are none, and again what did not read."""

from collections import deque

from kiosk.reading.ladder import Unread, climb
from kiosk.reading.sight import Grey, Spot, look

_AWAKE_SECONDS = 3.0  # of film after the last code; then only every `_NAP`th frame is looked at
_NAP = 6
_VAIN = 48  # second looks that brought nothing: no more of them before a frame reads at once
_LATELY = 30  # frames, by which it is judged whether a film needs second looks
_ENOUGH = 0.5  # of them read at once: the rest are two pages in one frame, and their codes come again


class Watcher:
    """Looks at the frames of one film in their order."""

    def __init__(self) -> None:
        self._unread = Unread()
        self._awake = 0.0  # when there was a code last, in seconds of film
        self._vain = 0
        self._lately: deque[bool] = deque(maxlen=_LATELY)

    def see(self, number: int, grey: Grey, seconds: float) -> list[Spot]:
        """Return what is found in frame `number`, and perhaps in earlier ones that were looked at again."""
        again: list[Spot] = []
        if seconds - self._awake > _AWAKE_SECONDS:
            again = self.look_again(seconds)  # they are the last before a pause
            if not again and number % _NAP:
                return []
        spots = look(grey)
        if spots:
            self._awake = seconds
        read = any(each.raw is not None for each in spots)
        self._lately.append(read)
        if read:
            self._vain = 0
        elif self._worth_it and seconds - self._awake <= _AWAKE_SECONDS and not self._unread.add(grey):
            again += self.look_again(seconds)
        return spots + again

    def look_again(self, seconds: float, *, anyway: bool = False) -> list[Spot]:
        """Return what is read in the frames that are held, the newest first; then none is held any more.

        Args:
            seconds: of film.
            anyway: also in a film that hardly needs it.
        """
        if not anyway and self._reads_well:
            return []  # the oldest of those held make room by themselves
        found: list[Spot] = []
        while self._worth_it and (grey := self._unread.pop()) is not None:
            spots = [each for each in climb(grey) if each.raw is not None]
            self._vain = 0 if spots else self._vain + 1
            found += spots
        self._unread.clear()
        if found:
            self._awake = seconds
        return found

    @property
    def _worth_it(self) -> bool:
        return self._vain < _VAIN

    @property
    def _reads_well(self) -> bool:
        return sum(self._lately) > _ENOUGH * len(self._lately)
