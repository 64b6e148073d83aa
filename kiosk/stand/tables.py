"""What the stand's database keeps: sealed records, sessions, packs, and what the stand knows of itself."""

from dataclasses import dataclass

from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from kiosk.format.row import Counts

SCHEMA_VERSION = 2  # a change of tables is a step in schema.py
LOST = "lost"


class Base(SQLModel, registry=registry()):
    """The stand's own table base, so that it never grows a ledger."""


class Setting(Base, table=True):
    """One thing that the stand remembers about itself, such as its name."""

    key: str = Field(primary_key=True)
    value: str


class Organisation(Base, table=True):
    """An organisation whose eight words the lead compared: its packs are accepted from then on."""

    signing_key: bytes = Field(primary_key=True)
    day: int


class StoredPack(Base, table=True):
    """A campaign pack as it was installed, and its activation once that has come.

    `name` and `receipt_key` stand here too, so that a pack that got damaged on the disk never keeps records in.
    """

    pack_hash: bytes = Field(primary_key=True)
    campaign_id: bytes = Field(index=True)
    name: str
    receipt_key: bytes
    raw: bytes
    activation: bytes | None = None
    active: bool = True
    day: int


class StoredSession(Base, table=True):
    """One session and what it has come to. `state` is open, closed or crashed.

    LOST is one that a damaged store had, of which nothing is left. The next session names it, so that it is missed.
    """

    number: int | None = Field(default=None, primary_key=True)
    session_id: bytes = Field(unique=True)
    campaign_id: bytes = Field(index=True)
    pack_hash: bytes
    practice: bool
    day: int
    header: bytes
    state: str
    next_seq: int
    signatures: int
    withdrawals: int
    chain: bytes
    exported_seq: int = 0
    exported_signatures: int = 0

    @property
    def counts(self) -> Counts:
        """Return the records of each type, closes aside."""
        return Counts(self.signatures, self.withdrawals)


class KeptHeader(Base, table=True):
    """Each session's header a second time, on another page: without it no record of the session could be opened."""

    number: int = Field(primary_key=True, foreign_key="storedsession.number", ondelete="CASCADE")
    session_id: bytes
    header: bytes


class NewestSession(Base, table=True):
    """The newest session of a campaign, so that its loss would be noticed."""

    campaign_id: bytes = Field(primary_key=True)
    practice: bool = Field(primary_key=True)
    session_id: bytes = Field(foreign_key="storedsession.session_id", ondelete="CASCADE")


class StoredRecord(Base, table=True):
    """One sealed record. A purge drops `sealed` and keeps `tag`, so that the chain stays provable.

    `type` is the one thing about a record that stands here in clear, so that a hand-over can count signatures.
    """

    session_id: bytes = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    type: int
    tag: bytes
    sealed: bytes | None


class StoredBatch(Base, table=True):
    """A batch that was written and read back."""

    batch_id: bytes = Field(primary_key=True)
    campaign_id: bytes
    day: int
    records: int
    sha256: bytes
    name: str


@dataclass(frozen=True)
class SealedRecord:
    """A record ready for the disk, with the state of its session once it is there."""

    session_id: bytes
    seq: int
    type: int
    sealed: bytes
    tag: bytes
    counts: Counts
    chain: bytes
    new_session: StoredSession | None = None
