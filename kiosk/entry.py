"""A signature that was typed elsewhere, as one JSON object a line: what `stand enter` and `coordinator enter` read."""

import json
from dataclasses import dataclass

from kiosk.campaign import Campaign
from kiosk.campaign.model import FIELD_NAMES
from kiosk.errors import Invalid
from kiosk.signature import Draft

MAX_LINE = 16_384


@dataclass(repr=False)
class Entry:
    """One line: the campaign that it names, if it does, and the members that are left to make a draft of."""

    campaign: str | None
    members: dict[str, object]

    def draft(self, campaign: Campaign) -> tuple[Draft, list[str]]:
        """Return a draft for this campaign, and the names of filled fields that it does not ask for: they stay out.

        Raises:
            Invalid: a member is unknown or has the wrong JSON type.
        """
        draft = Draft(language=campaign.languages[0])
        problems: dict[str, str] = {}
        left_out = []
        for name, value in self.members.items():
            if value is None:
                continue
            if name in FIELD_NAMES and isinstance(value, str):
                if campaign.field(name):
                    draft.values[name] = value
                elif value.strip():
                    left_out.append(name)
            elif not _take(draft, name, value):
                problems[name] = "invalid" if name in (*FIELD_NAMES, *_OTHERS) else "unknown"
        if problems:
            raise Invalid(problems)
        return draft, left_out


_OTHERS = ("consents", "language", "assisted", "age_confirmed")


def read_entry(line: str) -> Entry:
    """Read a line.

    Raises:
        Invalid: it is no JSON object, or its campaign is no text.
    """
    try:
        members = json.loads(line) if len(line) <= MAX_LINE else None
    except (ValueError, RecursionError):
        members = None
    if not isinstance(members, dict):
        raise Invalid({"line": "invalid"})
    campaign = members.pop("campaign", None)
    if not isinstance(campaign, str | None):
        raise Invalid({"campaign": "invalid"})
    return Entry(campaign, members)


def _take(draft: Draft, name: str, value: object) -> bool:
    if name == "consents" and isinstance(value, list) and all(isinstance(each, str) for each in value):
        draft.consents = dict.fromkeys(value, True)
    elif name == "language" and isinstance(value, str):
        draft.language = value
    elif name == "assisted" and isinstance(value, bool):
        draft.assisted = value
    elif name == "age_confirmed" and isinstance(value, bool):
        draft.age_confirmed = value
    else:
        return False
    return True
