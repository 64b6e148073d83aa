"""The campaign pack: read, check, verify."""

from kiosk.campaign.colours import Accent, guard_accent
from kiosk.campaign.countries import country_codes, country_name
from kiosk.campaign.localized import Localized
from kiosk.campaign.markdown import Block, blocks, html_text
from kiosk.campaign.model import (
    FIELD_NAMES,
    Addressee,
    Campaign,
    CampaignText,
    Consent,
    Controller,
    Dates,
    Field,
    Organisation,
    Picture,
)
from kiosk.campaign.notice import long_date
from kiosk.campaign.pack import Pack, open_pack
from kiosk.campaign.pictures import fits, measured
from kiosk.campaign.reading import read_files, read_folder
from kiosk.campaign.words import eight_words

__all__ = [
    "FIELD_NAMES",
    "Accent",
    "Addressee",
    "Block",
    "Campaign",
    "CampaignText",
    "Consent",
    "Controller",
    "Dates",
    "Field",
    "Localized",
    "Organisation",
    "Pack",
    "Picture",
    "blocks",
    "country_codes",
    "country_name",
    "eight_words",
    "fits",
    "guard_accent",
    "html_text",
    "long_date",
    "measured",
    "open_pack",
    "read_files",
    "read_folder",
]
