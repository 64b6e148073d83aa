"""The simulated camera itself: seeded, believable, and telling formats apart as it should."""

import random

from kiosk.reading.sight import Grey, look
from tests.camera.camera import BAD, GOOD, TYPICAL, Camera, Shot
from tests.camera.channels import bbqr, film_show, lossy, ours, ur
from tests.camera.screen import show_of

BATCH = random.Random(6).randbytes(5_000)


def pictures(camera: Camera, seed: int, frames: int = 3):
    return [picture for _, picture in Shot(camera, show_of(BATCH), seed).frames(frames / camera.rate)]


def test_one_seed_gives_one_film_and_another_seed_another() -> None:
    assert [each.tobytes() for each in pictures(TYPICAL, 1)] == [each.tobytes() for each in pictures(TYPICAL, 1)]
    assert pictures(TYPICAL, 1)[0].tobytes() != pictures(TYPICAL, 2)[0].tobytes()


def test_the_better_camera_reads_more() -> None:
    def yields(camera: Camera) -> int:
        found = [spot for each in pictures(camera, 3, 4) for spot in look(Grey.of(each))]
        return sum(each.raw is not None for each in found)

    assert yields(GOOD) >= yields(TYPICAL) > yields(BAD)


def test_a_frame_taken_while_the_page_turns_holds_both_pages_and_no_code_that_was_not_shown() -> None:
    show = show_of(BATCH, side_by_side=1, rate=25)
    shown = {spot.raw for number in range(12) for spot in look(Grey.of(show.page(number)))}
    mixed = 0
    for _, picture in Shot(TYPICAL, show, 2).frames(0.3):
        codes = [spot.raw for spot in look(Grey.of(picture)) if spot.raw is not None]
        mixed += not codes
        assert set(codes) <= shown
    assert mixed


def test_typical_cameras_bring_a_small_batch_in_a_second() -> None:
    take = film_show(TYPICAL, BATCH, 1, most_seconds=1.0)
    assert take.seconds is not None
    assert take.read >= 2


def test_any_k_symbols_suffice_where_others_wait_for_certain_ones() -> None:
    payload = random.Random(8).randbytes(42_500)
    for seed in range(5):
        mine = ours(payload, lossy(0.2, seed), symbols=2, side_by_side=1)
        lost = sum(not caught for caught, _ in zip(lossy(0.2, seed), range(mine), strict=False))
        assert mine - lost == 30  # 60 symbols, not one more
        late = ours(payload, lossy(0.2, seed), symbols=2, side_by_side=1, start=150)
        assert late == mine
        assert ur(len(payload), lossy(0.2, seed), seed) > mine
        assert bbqr(len(payload), lossy(0.2, seed)) > mine
