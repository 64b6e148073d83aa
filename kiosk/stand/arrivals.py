"""What the coordinator sent and the lead finds on a stick: campaign packs, their activations, a PIN reset.

Files are known by what is in them, never by their names. Nothing here is taken in before a person says so. What was
shown to the camera is a file like the others.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.campaign import Pack, open_pack
from kiosk.campaign.archive import MAX_BYTES
from kiosk.errors import FormatError, KioskError, PackRefused, ResetRefused
from kiosk.format.pack import decode_activation
from kiosk.format.pin_reset import FILE_CAPTION, MAX_FILE_BYTES
from kiosk.stand.installed import check_activation, refuse_older
from kiosk.stand.places import read_beginning, regular_files
from kiosk.stand.stand import InstalledPack, Stand

_ZIP, _ACTIVATION = b"PK\x03\x04", b"PKACT"
_OF_A_PACK = (b"MANIFEST", b"PROOF", b"campaign.toml")  # names of files stand uncompressed in a zip
_BOM, _RESET = b"\xef\xbb\xbf", FILE_CAPTION.rpartition(" ")[0].encode()
_MOST_SHOWN = 40


@dataclass(frozen=True)
class Arrival:
    """A campaign that can be installed: its pack, and its activation where that came too or is here already.

    `raw` is None where the pack is in use already and only its activation is new. `known` tells whether the
    organisation's eight words need no comparing, `replaces_real` whether the campaign counts here until now.
    """

    pack: Pack
    raw: bytes | None
    activation: bytes | None
    known: bool
    replaces_real: bool

    @property
    def practice(self) -> bool:
        """Tell whether what is signed under it is practice."""
        return self.activation is None


@dataclass(frozen=True)
class Found:
    """What lies on a stick. `refused` is a word for each file that is not taken in, see `PackRefused`."""

    arrivals: tuple[Arrival, ...]
    refused: tuple[str, ...]


def find_campaigns(stand: Stand, folder: Path) -> Found:
    """Return the campaigns in a folder, each once, that are not in use exactly so already.

    Raises:
        PackRefused: there is none; `code` is no-pack, already-installed, or why the first one is not taken in.
    """
    return find_campaigns_in(stand, _looking_like_ours(folder))


def find_campaigns_in(stand: Stand, files: Iterable[bytes]) -> Found:
    """Return the campaigns in some files, packs and activations in any order; see `find_campaigns`.

    Raises:
        PackRefused: there is none, as above.
    """
    packs, activations, refused = _read(files)
    here = {each.pack.pack_hash: each for each in stand.packs}
    stored = {each.pack_hash: each.activation for each in stand.store.packs()}
    pinned, real = stand.store.pinned(), {each.pack.campaign_id for each in stand.packs if each.activated}
    arrivals: dict[bytes, Arrival] = {}
    in_use = False
    for raw, pack in packs:
        known = pack.keys.practice or pack.keys.signing in pinned
        arrivals[pack.pack_hash] = Arrival(pack, raw, stored.get(pack.pack_hash), known, pack.campaign_id in real)
    for raw in activations:
        try:
            activated = decode_activation(raw).pack_hash
            arrival = arrivals.get(activated)
            if arrival is None and activated in here:
                arrival = Arrival(here[activated].pack, None, None, True, False)
            if arrival is None:
                raise PackRefused("this activation is for another campaign pack", code="activation-foreign")
            check_activation(arrival.pack, raw)
            arrivals[activated] = replace(arrival, activation=stored.get(activated) or raw)
        except (FormatError, PackRefused) as error:
            refused.append(error.code)
    for pack_hash, arrival in list(arrivals.items()):
        if pack_hash in here and here[pack_hash].activated == (arrival.activation is not None):
            in_use = True
            del arrivals[pack_hash]
    if not arrivals:
        word = refused[0] if refused else "already-installed" if in_use else "no-pack"
        raise PackRefused("there is no campaign on this stick that could be installed", code=word)
    return Found(tuple(list(arrivals.values())[:_MOST_SHOWN]), tuple(refused))


def install_arrival(
    stand: Stand, arrival: Arrival, *, words_confirmed: bool = False, older_confirmed: bool = False
) -> InstalledPack:
    """Install what was found, with its activation where there is one. What is refused leaves all as it was.

    Raises:
        PackForeign: its organisation is not known here, and nobody compared the eight words.
        PackOlder: another pack of the campaign was activated later, and nobody confirmed that this one is wanted.
        PackRefused: one of its other kinds.
        NotStored: the disk did not allow it.
    """
    if arrival.activation is not None:
        check_activation(arrival.pack, arrival.activation)
        if not older_confirmed:
            refuse_older(stand.store, arrival.pack, decode_activation(arrival.activation).day)
    installed = stand.installed(arrival.pack.campaign_id) if arrival.raw is None else None
    if arrival.raw is not None:
        installed = stand.install(arrival.raw, words_confirmed=words_confirmed, older_confirmed=older_confirmed)
    if arrival.activation is not None and (installed is None or not installed.activated):
        installed = stand.activate(arrival.activation, older_confirmed=older_confirmed)
    assert installed is not None  # noqa: S101 - one of the two is there
    return installed


def reset_pins_from(stand: Stand, folder: Path) -> None:
    """Reset the PINs by the file in this folder that is for this stand. Others' files are passed over.

    Raises:
        ResetRefused: there is none (`code` no-reset), or the last one was no licence to reset this stand.
        FormatError: the only one is cut or damaged.
    """
    refused: KioskError = ResetRefused("there is no file on this stick that resets a PIN", code="no-reset")
    for path in sorted(regular_files(folder)):
        raw = read_beginning(path, MAX_FILE_BYTES + 1)
        if raw.removeprefix(_BOM).lstrip().startswith(_RESET):
            try:
                stand.reset_pins(raw)
                return
            except KioskError as error:
                if _tells_more(error, refused):
                    refused = error
    raise refused


def _tells_more(one: KioskError, other: KioskError) -> bool:
    order = ("no-reset", "reset-stand", "pin-reset", "newer-version", "reset-proof", "reset-code", "reset-disk")
    return [*order, one.code].index(one.code) > [*order, other.code].index(other.code)


def _read(files: Iterable[bytes]) -> tuple[list[tuple[bytes, Pack]], list[bytes], list[str]]:
    packs: list[tuple[bytes, Pack]] = []
    activations: list[bytes] = []
    refused: list[str] = []
    for raw in files:
        if raw.startswith(_ACTIVATION):
            activations.append(raw)
            continue
        try:
            packs.append((raw, open_pack(raw)))
        except (PackRefused, FormatError) as error:
            refused.append(error.code)
    return packs, activations, refused


def _looking_like_ours(folder: Path) -> Iterator[bytes]:
    for path in sorted(regular_files(folder)):
        beginning = read_beginning(path, max(len(_ZIP), len(_ACTIVATION)))
        if beginning.startswith(_ACTIVATION):
            yield read_beginning(path, MAX_FILE_BYTES)
        elif beginning.startswith(_ZIP):
            raw = read_beginning(path, MAX_BYTES + 1)
            if all(name in raw for name in _OF_A_PACK):
                yield raw
