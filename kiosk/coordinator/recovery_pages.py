"""The two documents that `keys print` makes: the recovery sheets, and the words that open them."""

from html import escape

from kiosk.coordinator.keys import CampaignKeys, Organisation
from kiosk.format.session import key_id

_STYLE = "body{font-family:sans-serif;font-size:11pt} h1{font-size:18pt} pre{font-family:monospace;font-size:12pt}"
_BREAK = '<div style="page-break-before:always"></div>'


def sheets_html(organisation: Organisation, campaigns: list[CampaignKeys]) -> tuple[str, dict[str, str]]:
    """Return the page of each campaign's protected recovery key, and the texts of its QR codes by name."""
    pages, codes = [], {}
    for number, each in enumerate(campaigns):
        if each.sheet is None:
            continue
        codes[f"sheet{number}"] = each.sheet.text
        pages.append(
            f"<h1>Recovery sheet: {escape(each.name)}</h1><p>{escape(organisation.name)}. Key {_kid(each)}.</p>"
            "<p>With this page and its eight words, which are printed apart, the signatures of this campaign can be "
            "opened if the keys file is lost. Keep the two pages in two places. Destroy both on the deletion date.</p>"
            f"<pre>{escape(each.sheet.text)}</pre>"
            f'<p><img src="qr:sheet{number}" width="260" height="260"></p>'
            "<p>To prove that it was kept well: <code>kiosk coordinator keys check --sheet FILE</code>, "
            "with these lines typed into FILE.</p>"
        )
    return _document(pages), codes


def words_html(organisation: Organisation, campaigns: list[CampaignKeys]) -> str:
    """Return the page of the words that open each sheet."""
    pages = []
    for each in campaigns:
        if each.sheet is None:
            continue
        words = "".join(f"<li>{escape(word)}</li>" for word in each.sheet.passphrase.split())
        pages.append(
            f"<h1>Words for the recovery sheet: {escape(each.name)}</h1>"
            f"<p>{escape(organisation.name)}. Key {_kid(each)}.</p>"
            "<p>These eight words open the recovery sheet of this campaign. Never keep them beside it.</p>"
            f'<ol style="font-size:16pt">{words}</ol>'
        )
    return _document(pages)


def _kid(campaign: CampaignKeys) -> str:
    return key_id(campaign.recovery_public).hex()


def _document(pages: list[str]) -> str:
    return f"<html><head><style>{_STYLE}</style></head><body>{_BREAK.join(pages)}</body></html>"
