"""All that can go wrong on purpose, drawn as a tree.

Every class is named after what the caller does next. Messages are lower case, say what to do, and name no
personal data: they may stand on a volunteer's screen, in a log and on the command line.
"""


class KioskError(Exception):
    """Refused, or failed with nothing lost. `code` is a stable word for programs, the message is for people."""

    code = "refused"

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        if code is not None:
            self.code = code


# --- what was read is not what docs/FORMAT.md describes -------------------------------------------------


class FormatError(KioskError):
    """Bytes that are not as docs/FORMAT.md says. `code` names the rule that was broken."""

    code = "format"


class NewerVersion(FormatError):
    """Bytes of a later version than this program knows: update it and read again."""

    code = "newer-version"


# --- campaign packs --------------------------------------------------------------------------------------


class PackRefused(KioskError):
    """The stand does not take this campaign pack."""

    code = "pack-refused"


class CampaignInvalid(PackRefused):
    """`campaign.toml`, a text or a notice is wrong or incomplete; `problems` lists all of it, a line each."""

    code = "campaign-invalid"

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


class PackChanged(PackRefused):
    """Content or keys are not the ones that the organisation put its proof under."""

    code = "pack-changed"


class PackForeign(PackRefused):
    """The pack comes from an organisation that this stand has not pinned."""

    code = "pack-foreign"


class PackOlder(PackRefused):
    """A newer pack of the same campaign is in use; whoever wants the older one has to say so."""

    code = "pack-older"


class PackStatutory(PackRefused):
    """A kind of petition whose law does not accept signatures from a stand like this."""

    code = "pack-statutory"


# --- one visitor -----------------------------------------------------------------------------------------


class Invalid(KioskError):
    """A draft that cannot become a signature; `problems` maps field to a code, never to what was typed."""

    code = "invalid"

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__("correct these fields: " + ", ".join(f"{name} ({code})" for name, code in problems.items()))
        self.problems = problems


class NotStored(KioskError):
    """The signature is not on disk, so the visitor has not signed. The draft is still there to try again."""

    code = "not-stored"


# --- the stand -------------------------------------------------------------------------------------------


class StandRefused(KioskError):
    """The stand's data folder cannot be used as it is."""

    code = "stand-refused"


class StandBusy(StandRefused):
    """Another program holds this stand open."""

    code = "stand-busy"


class ExportFailed(KioskError):
    """No batch was written under its final name; the records are still in the store."""

    code = "export-failed"


class ReceiptRefused(KioskError):
    """The receipt is not a licence to purge here; nothing was purged."""

    code = "receipt-refused"


class ResetRefused(KioskError):
    """The file is no licence to reset the PINs of this stand, which are as they were."""

    code = "reset-refused"


# --- the coordinator -------------------------------------------------------------------------------------


class KeysRefused(KioskError):
    """The keys file cannot be made, opened or used: wrong passphrase, damaged file, wrong organisation."""

    code = "keys-refused"


class ImportRefused(KioskError):
    """A whole file that is no batch for these keys; nothing of it was recorded."""

    code = "import-refused"


class LedgerRefused(KioskError):
    """The ledger cannot be used as it is."""

    code = "ledger-refused"
