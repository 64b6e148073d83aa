"""Power cuts, replayed: SQLite's own defaults lose what was acknowledged, the stand's settings do not."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from random import Random

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from kiosk.stand.store import PRAGMAS
from tests.durability.disk import power_cuts
from tests.durability.opened import receipt_for
from tests.durability.recorder import contents, record
from tests.durability.tried import Tried, seed
from tests.kit import NOON, draft, only_pack, open_stand

DEFAULTS = {**PRAGMAS, "journal_mode": "delete", "synchronous": 2}
UNSYNCED = {**PRAGMAS, "synchronous": 0}


@pytest.fixture(scope="module")
def statements(tmp_path_factory):
    """Every statement that a real stand sends to SQLite in its life, values included."""
    sent = []

    def listen(connection, _record):
        connection.set_trace_callback(sent.append)

    data = tmp_path_factory.mktemp("traced") / "stand"
    event.listen(Engine, "connect", listen)
    try:
        with open_stand(data) as stand:
            for number in range(8):
                code = sign(stand, only_pack(stand), draft(number)).code
            withdraw(stand, only_pack(stand), code)
        receipt = receipt_for(data)
        with Stand.open(data, now=lambda: NOON) as stand:
            for number in range(8, 12):
                sign(stand, only_pack(stand), draft(number))
            assert stand.receive(receipt).purged == 10
            for number in range(12, 16):
                sign(stand, only_pack(stand), draft(number))
            assert stand.close_day() == 0
    finally:
        event.remove(Engine, "connect", listen)
    return [statement for statement in sent if not statement.startswith("PRAGMA") or "user_version =" in statement]


@dataclass
class Verdict:
    """What the power cuts did: how many, in which a commit was lost and which commits those were, which damaged."""

    commits: int
    images: int = 0
    lost: int = 0
    losable: set[int] = field(default_factory=set)
    damaged: int = 0
    hot: list[dict[str, bytes]] = field(default_factory=list)

    def tried(self, what):
        return Tried(what, self.images, self.commits, self.lost, self.damaged)

    def __str__(self):
        return (
            f"{self.commits} commits acknowledged, {self.images} power cuts: {self.lost} lost one of"
            f" {len(self.losable)} commits, {self.damaged} damaged the file"
        )


def replay(statements, pragmas, folder, kept=None):
    """Record statements once, then look at every power cut that could have happened."""
    for name in ("recorded", "found"):
        (folder / name).mkdir(parents=True)
    operations, states = record(folder / "recorded" / "store.sqlite", pragmas, statements, kept)
    verdict = Verdict(len(states) - 1)
    for acknowledged, image in power_cuts(operations, seed=seed(5), kept=kept):
        verdict.images += 1
        if image.get("store.sqlite-journal"):
            verdict.hot.append(image)
        try:
            now = after_power_cut(image, folder / "found")
        except sqlite3.DatabaseError:
            verdict.damaged += 1
            continue
        if now not in states[acknowledged : acknowledged + 2]:  # one more may be there: it was on its way
            verdict.lost += 1
            verdict.losable.add(acknowledged)
    return verdict


def after_power_cut(image, folder):
    """Return all that SQLite finds in an image, after its own repair."""
    for old in folder.iterdir():
        old.unlink()
    for name, content in image.items():
        (folder / name).write_bytes(content)
    with closing(sqlite3.connect(folder / "store.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = 0")
        problems = connection.execute("PRAGMA integrity_check").fetchall()
        if problems != [("ok",)]:
            raise sqlite3.DatabaseError("damaged")
        return contents(lambda sql: connection.execute(sql).fetchall())


def test_the_stands_settings_lose_nothing(statements, tmp_path, report):
    verdict = replay(statements, PRAGMAS, tmp_path)
    report(verdict, verdict.tried("power cut, the stand's SQL replayed"))
    assert verdict.commits >= 20
    assert verdict.images >= 1000
    assert (verdict.lost, verdict.damaged) == (0, 0)
    assert len(verdict.hot) > 100


def test_a_second_power_cut_during_the_repair_or_the_next_commit_loses_nothing(statements, tmp_path, report):
    first = replay(statements, PRAGMAS, tmp_path / "first")
    next_commit = ["BEGIN IMMEDIATE", "INSERT INTO setting VALUES ('name', 'again')", "COMMIT"]
    tables = [image for image in first.hot if after_power_cut(image, tmp_path / "first" / "found")]
    commits = images = 0
    for number, image in enumerate(Random(seed(6)).sample(tables, 60)):
        verdict = replay(next_commit, PRAGMAS, tmp_path / str(number), image)
        assert (verdict.lost, verdict.damaged) == (0, 0)
        commits += verdict.commits
        images += verdict.images
    report(
        f"60 repairs, {commits} commits acknowledged after them, {images} second power cuts, 0 lost a commit",
        Tried("a second power cut, during the repair after the first", images, commits),
    )
    assert commits == 60
    assert images > 1000


def test_sqlites_own_defaults_lose_acknowledged_commits(statements, tmp_path, report):
    verdict = replay(statements, DEFAULTS, tmp_path)
    report(verdict, verdict.tried("the SQL with SQLite's own settings: it must lose"))
    assert len(verdict.losable) >= verdict.commits - 1, "the simulator has no teeth"
    assert verdict.damaged == 0


def test_without_syncs_the_file_is_damaged(statements, tmp_path, report):
    verdict = replay(statements, UNSYNCED, tmp_path)
    report(verdict, verdict.tried("the SQL without syncs: it must lose and break"))
    assert verdict.lost > 0
    assert verdict.damaged > 0
