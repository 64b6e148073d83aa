"""What the ledger keeps of closing slips, and where stands said that they were."""

from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel


class Base(SQLModel, registry=registry()):
    """The ledger's own table base, so that it never grows a stand's store."""


class ClosingSlip(Base, table=True):
    """What a stand came to at the end of a day: `proven` in a file, else typed in from a photograph or a call.

    `mark` is the SHA-256 of what it says, so that it counts once; `raw` the file's bytes, as evidence.
    """

    id: int | None = Field(default=None, primary_key=True)
    mark: bytes = Field(unique=True)
    device_id: bytes = Field(index=True)
    day: int
    practice: bool
    proven: bool
    raw: bytes | None = None


class Claim(Base, table=True):
    """What a slip says of one session, or, where it was typed in, of a campaign's whole day.

    Without a session there is no `next_seq`, and `chain` is its first 5 bytes, or nothing where nobody could read them.
    """

    id: int | None = Field(default=None, primary_key=True)
    slip: int = Field(index=True)
    campaign_id: bytes
    day: int
    session_id: bytes | None = Field(default=None, index=True)
    next_seq: int | None = None
    signatures: int
    withdrawals: int
    chain: bytes


class Whereabouts(Base, table=True):
    """Where a stand said that it was on a day: its own word, and more than one where it moved."""

    device_id: bytes = Field(primary_key=True)
    day: int = Field(primary_key=True)
    place: str = Field(primary_key=True)
