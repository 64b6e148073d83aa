"""Estimate the points of `kiosk/coordinator/likeness/scales.py`. FEBRL 3 and 4 take no part in it.

    build/yardsticks/bin/python -m tests.matching.fit

A logistic regression over FEBRL 1, FEBRL 2 and a made set with households gives each step of each field its weight, in
tenths. How much is enough is then read off for FEBRL 2 and another made set, where the precision is at least 0.99 on
the first without flooding the second; this prints what each choice gives.
"""

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

from kiosk.coordinator.likeness.comparison import FIELDS, WIDTHS, Comparison
from kiosk.coordinator.likeness.rough_keys import candidates
from tests.matching.sets import Known, known_febrl, known_made

SCALES = {  # which fields were asked, and how much the made set weighs beside FEBRL 2
    "_BORN_AND_ADDRESS": (("everything",), 0.15),
    "_BORN": (("born", "year"), 0.6),
    "_ADDRESS": (("address",), 0.3),
    "_NAME": (("name",), 0.6),
}
TRIED = range(-20, 60, 4)


def steps(known: Known) -> tuple[np.ndarray, np.ndarray]:
    """Return the steps of all candidates, one column a step, and which of them are one person."""
    pairs = [(first, second) for first, second in candidates(known.people)]
    first, second = (np.concatenate(each) for each in zip(*pairs, strict=True))
    looked = known.across(first, second)
    first, second = first[looked], second[looked]
    levels = Comparison(known.people).levels(first, second)
    columns = np.hstack([_one_a_step(levels[:, at], width) for at, width in enumerate(WIDTHS)])
    low, high = np.minimum(first, second).tolist(), np.maximum(first, second).tolist()
    return columns, np.array([pair in known.pairs for pair in zip(low, high, strict=True)])


def _one_a_step(levels: np.ndarray, width: int) -> np.ndarray:
    columns = np.eye(width, dtype=np.float32)[levels]
    return columns * (levels != width - 1).any()  # what nobody was asked weighs nothing


def main() -> None:
    learnt = (0.3, known_febrl(1)), (1.0, known_febrl(2)), (0.0, known_made(8_000, 1))
    judged = {"febrl2": learnt[1][1], "made": known_made(8_000, 2)}
    for name, (kinds, made_weight) in SCALES.items():
        parts = [(share or made_weight, *steps(known.asked(kind))) for kind in kinds for share, known in learnt]
        columns, truth = np.vstack([part[1] for part in parts]), np.concatenate([part[2] for part in parts])
        weights = np.concatenate([np.full(len(part[2]), part[0] * 10_000 / len(part[2])) for part in parts])
        model = LogisticRegression(C=0.3, max_iter=3_000).fit(columns, truth, sample_weight=weights)
        points = np.round(model.coef_[0] * 10).astype(int)
        print(name, "at 0:", -round(float(model.intercept_[0]) * 10))
        at = 0
        for field, width in zip(FIELDS, WIDTHS, strict=True):
            print(f"    {tuple(points[at : at + width].tolist())},  # {field}")
            at += width
        for kind in kinds:
            for title, known in judged.items():
                columns, truth = steps(known.asked(kind))
                print(f"    {title}, {kind}:", *_choices(columns @ points, truth, len(known.pairs)))


def _choices(scores: np.ndarray, truth: np.ndarray, all_pairs: int) -> list[str]:
    found = []
    for enough in TRIED:
        right, called = int((truth & (scores >= enough)).sum()), int((scores >= enough).sum())
        found.append(f"{enough}: {right / max(called, 1):.3f}/{right / all_pairs:.3f}")
    return found


if __name__ == "__main__":
    main()
