"""What the ledger keeps of files that left it: to whom, what for, whose signatures; and of confirmed addresses."""

from sqlalchemy import BigInteger, Column, Index, Integer
from sqlmodel import Field

from kiosk.coordinator.slip_tables import Base

_ID = BigInteger().with_variant(Integer, "sqlite")  # as in `ledger`


class Export(Base, table=True):
    """A file or folder that left. `state` is as in `exporting`, `mark` the hash of what was written to `path`.

    `receiver` is a file format of `crm`, or the petition's addressee; `purpose` the id of a consent, or empty.
    """

    id: int | None = Field(default=None, primary_key=True)
    campaign: int = Field(index=True)
    receiver: str
    purpose: str = ""
    at: int
    signatures: int = 0
    named: int = 0  # of these, how many with personal data
    unconfirmed: bool = False
    path: str
    mark: bytes = b""
    state: str


class Exported(Base, table=True):
    """One signature in an export. `place` is its number on the list; without one it was counted, but not named."""

    __table_args__ = (Index("exported_signature", "signature"),)
    export: int = Field(primary_key=True)
    signature: int = Field(sa_column=Column(_ID, primary_key=True, autoincrement=False))
    place: int | None = None


class Confirmed(Base, table=True):
    """An inbox from which somebody confirmed, for one campaign and the consent `purpose`."""

    campaign: int = Field(primary_key=True)
    purpose: str = Field(primary_key=True)
    k_mail: bytes = Field(primary_key=True)
    at: int
