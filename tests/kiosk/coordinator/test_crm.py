"""Files for other programs: only who agreed, only once, with confirmed addresses; reasons for all others."""

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.coordinator import exporting
from kiosk.coordinator.crm.confirmed import take_confirmations
from kiosk.coordinator.crm.formats import FORMATS
from kiosk.coordinator.crm.leaving import Exportable, Wanted, count_exportable, export_people, export_suppressions
from kiosk.coordinator.desk import withdraw_code
from kiosk.coordinator.exporting import finish_interrupted, past_exports, settle
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.rights import erase, find_people, known_of
from kiosk.errors import ImportRefused, LedgerRefused
from kiosk.format.batch import encode_id
from kiosk.slip import new_code
from tests.kiosk.coordinator.leaving import ABROAD, OVERSEAS, Desk, table_of

HEADERS = {
    "civicrm-contacts": "External Identifier,First Name,Last Name,Email (Match to Contact),Phone,Street Address,City,"
    "Postal Code,Country",
    "civicrm-activities": "External Identifier (match to contact),Activity Date,Activity Type Label,Subject",
    "action-network": "email,first_name,last_name,zip_code,can2_phone,can2_user_address,can2_user_city,country,"
    "can2_user_tags",
    "nationbuilder": "external_id,email,email_opt_in,first_name,last_name,name,mobile_number,mobile_opt_in,address1,"
    "city,zip,country_code,language,created_at,tag_list",
    "actionkit": "email,first_name,last_name,address1,city,zip,postal,country,created_at,action_record_uuid,"
    "action_language",
    "mailchimp": "Email Address,First Name,Last Name,Address,Phone Number,Zip Code,Country,Language,Tags",
    "salesforce-npsp": "npsp__Contact1_Firstname__c,npsp__Contact1_Lastname__c,npsp__Contact1_Personal_Email__c,"
    "npsp__Contact1_Preferred_Email__c,npsp__Contact1_Mobile_Phone__c,npsp__Home_Street__c,npsp__Home_City__c,"
    "npsp__Home_Zip_Postal_Code__c,npsp__Home_Country__c,npsp__Campaign_Member_Status__c",
    "optin": "email,given_name,family_name,language,campaign,consent",
    "generic": "record_uuid,campaign,consent,signed_on,given_name,family_name,email,email_confirmed,phone,street,"
    "postal_code,city,country,language",
}
SLIP = new_code()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.ledger.close()


@pytest.fixture
def crowd(desk: Desk) -> Desk:
    """Two who may leave, one of them only where no e-mail is needed, and one of each who may not."""
    street = desk.build()
    street.sign(0, slip=SLIP, phone="+43660123456", street="Rue 5", birth_date="1990-01-31")
    street.sign(1, email=None, phone="+43660123457")
    street.sign(2, email=None)
    street.sign(3, consents=())
    street.sign(4, consents=("updates-of-others",))
    street.sign(5)  # never confirms
    street.sign(0, birth_date="1990-01-31")  # a second time
    street.sign(6, email="not an address")
    street.sign(7, email="ada0@example.org")  # shares an inbox: for review
    code = new_code()
    street.sign(8, slip=code)
    street.withdraw(code)
    street.close()
    desk.take_in(street)
    other = desk.build()
    other.sign(9)
    other.close()
    desk.take_in(other, approve=False)
    rehearsal = type(street)(desk.keys.campaigns[0], practice=True, pack=desk.packs[0].pack_hash)
    rehearsal.sign(10)
    rehearsal.close()
    desk.take_in(rehearsal)
    confirm(desk, "ada0@example.org\n")
    return desk


def confirm(desk: Desk, text: str) -> object:
    path = desk.folder / "confirmed.txt"
    path.write_text(text, encoding="utf-8")
    return take_confirmations(desk.ledger, desk.petition, "updates", path)


def written(desk: Desk, format_name: str, name: str = "out.csv", **more: bool) -> list[dict[str, str]]:
    export_people(desk.ledger, desk.petition, Wanted(format_name, "updates", **more), desk.folder / name)
    return table_of(desk.folder / name)


def test_who_may_leave_and_why_the_others_may_not(crowd: Desk) -> None:
    found = count_exportable(crowd.ledger, crowd.petition, Wanted("generic", "updates"))
    reasons = {"no-consent": 2, "no-email-phone-or-street": 1, "not-confirmed": 1, "duplicate": 1, "invalid": 1}
    reasons |= {"review": 1, "withdrawn": 1, "stand-not-approved": 1}
    assert found == Exportable(11, 2, 0, Counter(reasons))
    found = count_exportable(crowd.ledger, crowd.petition, Wanted("mailchimp", "updates"))
    del reasons["no-email-phone-or-street"]
    assert found == Exportable(11, 1, 0, Counter(reasons | {"no-email": 2}))
    assert [row["family_name"] for row in written(crowd, "generic")] == ["Nobody0", "Nobody1"]


@pytest.mark.parametrize("name", FORMATS)
def test_each_file_has_the_receivers_headers_and_nothing_that_helps_nobody(crowd: Desk, name: str) -> None:
    if name == "civicrm-activities":
        written(crowd, "civicrm-contacts", "before.csv")
    if name == "optin":
        crowd.ledger.close()
        crowd.ledger = Ledger.open(crowd.folder / "ledger.sqlite", crowd.keys.ledger_key)
        rows = written(crowd, name)
        assert [row["email"] for row in rows] == ["ada5@example.org"]
    else:
        rows = written(crowd, name)
        assert len(rows) == (1 if FORMATS[name].needs_email else 2)
    raw = (crowd.folder / "out.csv").read_text(encoding="utf-8")
    assert raw.splitlines()[0] == HEADERS[name]
    stand = encode_id(crowd.packs[0].campaign_id)
    for never in (
        SLIP,
        "1990-01-31",
        stand,
        "paper",
        "Nobody3",
        "Nobody4",
        "Nobody6",
        "Nobody8",
        "Nobody9",
        "Nobody10",
    ):
        assert never not in raw
    assert (crowd.folder / "out.csv").stat().st_mode & 0o077 == 0


def test_rows_are_as_their_receivers_want_them(crowd: Desk) -> None:
    (row,) = written(crowd, "mailchimp", "m.csv")
    assert (row["Email Address"], row["Address"]) == ("ada0@example.org", "Rue 5  Wien  1010  AT")
    assert row["Phone Number"] == "+43660123456"
    contacts = written(crowd, "civicrm-contacts", "c.csv")
    assert contacts[0]["Country"] == "Austria"
    activities = written(crowd, "civicrm-activities", "a.csv")
    assert [row["External Identifier"] for row in contacts] == [
        row["External Identifier (match to contact)"] for row in activities
    ]
    assert activities[0]["Activity Type Label"] == "Petition Signature"
    assert activities[0]["Activity Date"] == "2024-10-04"
    (row,) = written(crowd, "actionkit", "k.csv")
    assert (row["zip"], row["postal"], row["created_at"]) == ("", "1010", "2024-10-04")
    first, second = written(crowd, "nationbuilder", "n.csv")
    assert (first["email_opt_in"], second["email_opt_in"], second["mobile_opt_in"]) == ("Y", "N", "N")


def test_formulas_are_inert_and_telephone_numbers_whole(desk: Desk) -> None:
    street = desk.build()
    street.sign(0, given_name="=A1+B2", family_name="@SUM(A1);=B2", city="-x", phone="+43660123456", street="+1;=cmd()")
    street.close()
    desk.take_in(street)
    for name in FORMATS:
        if name == "civicrm-activities":
            continue
        written(desk, name, f"{name}.csv", unconfirmed=True)
        with (desk.folder / f"{name}.csv").open(newline="", encoding="utf-8") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert "'=A1+B2" in cells
        assert not any(";=" in cell for cell in cells)
        assert [cell for cell in cells if cell[:1] in tuple("=+-@") and cell != "+43660123456"] == []


def test_a_second_export_gives_only_what_is_new_unless_asked(crowd: Desk) -> None:
    assert len(written(crowd, "mailchimp", "1.csv")) == 1
    with pytest.raises(LedgerRefused, match=r"nobody to export.*1 exported-before \(--all\)"):
        written(crowd, "mailchimp", "2.csv")
    assert not list(crowd.folder.glob("2.csv*"))
    confirm(crowd, "ada5@example.org\n")
    assert [row["Email Address"] for row in written(crowd, "mailchimp", "2.csv")] == ["ada5@example.org"]
    assert len(written(crowd, "mailchimp", "3.csv", every=True)) == 2
    assert len(written(crowd, "action-network", "4.csv")) == 2  # another receiver knows nobody yet
    found = count_exportable(crowd.ledger, crowd.petition, Wanted("mailchimp", "updates"))
    assert (found.new, found.before, found.exportable) == (0, 2, 2)


def test_a_file_that_is_there_is_never_replaced(crowd: Desk) -> None:
    (crowd.folder / "out.csv").write_text("those of yesterday")
    with pytest.raises(LedgerRefused, match="there already"):
        written(crowd, "mailchimp")
    assert (crowd.folder / "out.csv").read_text() == "those of yesterday"
    assert len(written(crowd, "mailchimp", "new.csv")) == 1


def test_activities_wait_for_their_contacts(crowd: Desk) -> None:
    with pytest.raises(LedgerRefused, match="2 not-in-the-file-before"):
        written(crowd, "civicrm-activities")


def test_unconfirmed_addresses_leave_only_when_asked_and_it_is_written_down(crowd: Desk) -> None:
    rows = written(crowd, "generic", unconfirmed=True)
    assert [(row["family_name"], row["email_confirmed"]) for row in rows] == [
        ("Nobody0", "yes"),
        ("Nobody1", "no"),
        ("Nobody5", "no"),
    ]
    with crowd.ledger.reading() as connection:
        said = [row[0] for row in connection.exec_driver_sql("SELECT detail FROM audit WHERE what = 'exported'")]
        assert said == ["1 generic updates 3 3 unconfirmed"]
        assert past_exports(connection)[0].unconfirmed


def test_the_consent_is_chosen_by_its_id(desk: Desk) -> None:
    street = desk.build("names", OVERSEAS, ABROAD)
    street.sign(0, consents=("updates", "abroad"))
    street.close()
    desk.take_in(street)
    for purpose in ("", "update", "%", "abroad"):
        with pytest.raises(LedgerRefused, match="choose one with --purpose: updates"):
            count_exportable(desk.ledger, desk.petition, Wanted("generic", purpose))
    with pytest.raises(LedgerRefused, match="choose one of these formats: generic"):
        count_exportable(desk.ledger, desk.petition, Wanted("hubspot", "updates"))


def test_confirmations_come_back_as_lines_or_as_a_table(crowd: Desk) -> None:
    text = "Name;E-Mail;Status\nAda;ADA5@Example.ORG;ok\nBo;stranger@example.org;ok\nCy;;ok\n"
    found = confirm(crowd, text)
    assert vars(found) == {"new": 1, "known": 0, "strangers": 1, "unreadable": 1}
    found = confirm(crowd, "﻿<ada5@example.org>\n\nada0@example.org\nada3@example.org\nnothing\n")
    assert vars(found) == {"new": 0, "known": 2, "strangers": 1, "unreadable": 1}  # the third never agreed
    with pytest.raises(ImportRefused, match="no e-mail address"):
        confirm(crowd, "nobody\n")
    with crowd.ledger.reading() as connection:
        raw = str(
            connection.exec_driver_sql("SELECT * FROM confirmed").all()
            + connection.exec_driver_sql("SELECT what, detail FROM audit").all()
        )
    assert "stranger" not in raw
    assert "ada5" not in raw


def test_who_withdraws_later_is_listed_for_those_who_have_them(crowd: Desk) -> None:
    written(crowd, "mailchimp")
    assert export_suppressions(crowd.ledger, crowd.petition, "mailchimp", "updates", crowd.folder / "gone.csv") == (
        0,
        0,
    )
    withdraw_code(crowd.ledger, SLIP)
    assert export_suppressions(crowd.ledger, crowd.petition, "mailchimp", "updates", crowd.folder / "gone.csv") == (
        1,
        0,
    )
    assert table_of(crowd.folder / "gone.csv") == [{"Email Address": "ada0@example.org", "withdrawn": "yes"}]
    assert export_suppressions(crowd.ledger, crowd.petition, "actionkit", "updates", crowd.folder / "no.csv") == (0, 0)
    with crowd.ledger.reading() as connection:
        assert past_exports(connection)[0].ended == 1


def test_who_is_erased_is_told_to_whom_they_went_and_their_confirmation_goes_too(crowd: Desk) -> None:
    written(crowd, "mailchimp")
    written(crowd, "civicrm-contacts", "c.csv")
    (number,) = (each.id for each in find_people(crowd.ledger, SLIP))
    (known,) = known_of(crowd.ledger, [number])
    assert [(each["receiver"], each["place"]) for each in known["receivers"]] == [
        ("mailchimp", 1),
        ("civicrm-contacts", 1),
    ]
    everybody = [each.id for each in find_people(crowd.ledger, "ada0@example.org")]
    erase(crowd.ledger, [number], "asked for")
    assert count(crowd, "confirmed") == 1  # the others of this inbox are still here
    erase(crowd.ledger, everybody, "asked for")
    assert count(crowd, "confirmed") == 0
    gone = crowd.folder / "gone.csv"
    assert export_suppressions(crowd.ledger, crowd.petition, "mailchimp", "updates", gone) == (0, 1)
    assert export_suppressions(crowd.ledger, crowd.petition, "civicrm-contacts", "updates", gone) == (1, 0)
    assert table_of(gone)[0]["External Identifier"] == table_of(crowd.folder / "c.csv")[0]["External Identifier"]


def count(desk: Desk, table: str) -> int:
    with desk.ledger.reading() as connection:
        return connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()


# --- killed at each moment -----------------------------------------------------------------------------------


class Killed(BaseException):
    """As good as a kill: nothing is tidied up after it."""


def killed(crowd: Desk, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def die(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(exporting, name, die)
        patch.setattr(exporting, "_remove", lambda _: None)
        with pytest.raises(Killed):
            written(crowd, "mailchimp")


def test_killed_before_it_is_noted_nobody_left(crowd: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    killed(crowd, monkeypatch, "_noted")
    assert [each.name for each in crowd.folder.glob("out.csv*")] == ["out.csv.part"]
    assert len(written(crowd, "mailchimp")) == 1
    assert [each.name for each in crowd.folder.glob("out.csv*")] == ["out.csv"]


def test_killed_after_it_is_noted_the_file_takes_its_place_at_the_next_export(
    crowd: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed(crowd, monkeypatch, "_place")
    assert not (crowd.folder / "out.csv").exists()
    confirm(crowd, "ada5@example.org\n")
    done, _ = export_people(crowd.ledger, crowd.petition, Wanted("mailchimp", "updates"), crowd.folder / "next.csv")
    assert done.finished == (1,)
    assert [row["Email Address"] for row in table_of(crowd.folder / "out.csv")] == ["ada0@example.org"]
    assert [row["Email Address"] for row in table_of(crowd.folder / "next.csv")] == ["ada5@example.org"]


def test_killed_when_it_is_in_its_place_it_is_known_by_its_hash(crowd: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    killed(crowd, monkeypatch, "_set_state")
    assert (crowd.folder / "out.csv").exists()
    assert finish_interrupted(crowd.ledger) == [1]
    assert finish_interrupted(crowd.ledger) == []


@pytest.mark.parametrize("used", [True, False])
def test_where_the_file_is_gone_a_person_says_whether_it_was_used(
    crowd: Desk, monkeypatch: pytest.MonkeyPatch, used: bool
) -> None:
    killed(crowd, monkeypatch, "_place")
    (crowd.folder / "out.csv.part").unlink()
    with pytest.raises(LedgerRefused, match=r"export 1 \(1 signatures, to out.csv\) was interrupted"):
        written(crowd, "generic", "other.csv")
    settle(crowd.ledger, 1, used=used)
    if used:
        with pytest.raises(LedgerRefused, match="nobody to export"):
            written(crowd, "mailchimp")
    else:
        assert len(written(crowd, "mailchimp")) == 1
    with pytest.raises(LedgerRefused, match="no export 1 waits"):
        settle(crowd.ledger, 1, used=used)


def test_a_place_that_cannot_be_written_loses_nobody(crowd: Desk) -> None:
    (crowd.folder / "file").write_text("no folder")
    with pytest.raises(LedgerRefused, match="could not be written"):
        written(crowd, "mailchimp", "file/out.csv")
    assert len(written(crowd, "mailchimp")) == 1
