"""How well alike signatures are found, beside two record-linkage packages: `recordlinkage` and `splink`.

    build/yardsticks/bin/python -m tests.matching.yardsticks

Prints a table of precision, recall, F1 and seconds of CPU for FEBRL 1 to 4 and a made set with households. Ours
is what is pointed at, exact matches included. Both packages get the same fields; recordlinkage's rule is the one of its
own tutorial, its ECM and splink's model are estimated on the very rows that they judge, as they are meant to be.
"""

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd  # type: ignore[import-not-found]
import recordlinkage  # type: ignore[import-not-found]
import splink.comparison_library as compare  # type: ignore[import-not-found]
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI  # type: ignore[import-not-found]

from kiosk.coordinator.likeness.finding import find_alike
from tests.matching.sets import Known, Pair, known_febrl, known_made

PETITION, EVERYTHING = ("given", "family", "postal", "born"), ("given", "family", "postal", "born", "street", "city")


@dataclass(frozen=True)
class Found:
    """How many of the pairs called one person are, and how many of those that are one person were called so."""

    precision: float
    recall: float
    seconds: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9)


def judged(known: Known, find: Callable[[Known], set[Pair]]) -> Found:
    started = time.process_time()
    pairs = find(known)
    seconds = time.process_time() - started
    right = len(pairs & known.pairs)
    return Found(right / max(len(pairs), 1), right / len(known.pairs), seconds)


def ours(known: Known) -> set[Pair]:
    found: set[Pair] = set()
    for first, second, _ in find_alike(known.people):
        kept = known.across(first, second)
        found |= set(zip(first[kept].tolist(), second[kept].tolist(), strict=True))
    return found


def frame_of(known: Known) -> "pd.DataFrame":
    people = known.people
    columns = {name: [each or None for each in getattr(people, name)] for name in EVERYTHING}
    return pd.DataFrame({"unique_id": range(len(people)), **columns})


def by_splink(known: Known) -> set[Pair]:
    frame, asked = frame_of(known), EVERYTHING if any(known.people.street) else PETITION
    names = [compare.NameComparison(each) for each in ("given", "family")]
    digits = [compare.DamerauLevenshteinAtThresholds(each, [1, 2]) for each in ("postal", "born")]
    address = [compare.JaroWinklerAtThresholds(each, [0.92, 0.84]) for each in asked if each in ("street", "city")]
    rules = [block_on("postal"), block_on("family", "born"), block_on("given", "born"), block_on("given", "family")]
    settings = SettingsCreator(
        link_type="dedupe_only" if known.half is None else "link_only",
        comparisons=[*names, *digits, *address],
        blocking_rules_to_generate_predictions=rules,
    )
    engine = DuckDBAPI()
    frames = [frame] if known.half is None else [frame[: known.half], frame[known.half :]]
    linker = Linker([engine.register(each) for each in frames], settings, log_level="ERROR")
    linker.training.estimate_probability_two_random_records_match([block_on("given", "family", "postal")], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=1_000_000, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("postal"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("given", "family"))
    rows = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    pairs = zip(rows.unique_id_l.astype(int), rows.unique_id_r.astype(int), strict=True)
    return {(min(pair), max(pair)) for pair in pairs}


def by_recordlinkage(known: Known, *, ecm: bool) -> set[Pair]:
    frame, asked = frame_of(known).set_index("unique_id"), EVERYTHING if any(known.people.street) else PETITION
    indexer = recordlinkage.Index()
    for key in ("postal", "given", "family"):
        indexer.block(key)
    halves = (frame,) if known.half is None else (frame[: known.half], frame[known.half :])
    candidates = indexer.index(*halves)
    comparer = recordlinkage.Compare()
    for name in asked:
        if name in ("postal", "born"):
            comparer.exact(name, name, label=name)
        else:
            comparer.string(name, name, method="jarowinkler", threshold=0.85, label=name)
    features = comparer.compute(candidates, *halves)
    if ecm:
        matches = recordlinkage.ECMClassifier().fit_predict(features)
    else:
        matches = features[features.sum(axis=1) >= len(asked) * 0.6].index
    return {(min(pair), max(pair)) for pair in ((int(one), int(two)) for one, two in matches)}


WAYS: dict[str, Callable[[Known], set[Pair]]] = {
    "ours": ours,
    "splink": by_splink,
    "recordlinkage, rule": lambda known: by_recordlinkage(known, ecm=False),
    "recordlinkage, ECM": lambda known: by_recordlinkage(known, ecm=True),
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", action="append", choices=WAYS, help="this way; may be said again")
    parser.add_argument("--people", type=int, default=8_000, help="of the made set")
    chosen = parser.parse_args()
    sets = {f"FEBRL {number}": known_febrl(number) for number in (1, 2, 3, 4)}
    sets["made, households"] = known_made(chosen.people, 3)
    print(f"{'':20}{'fields':12}{'way':22}precision  recall     F1  seconds of CPU")
    for title, known in sets.items():
        for kind in ("year", "everything", *(("born", "name") if title.startswith("made") else ())):
            for way in chosen.only or WAYS:
                if np.any([way == "ours", kind in ("year", "everything")]):
                    found = judged(known.asked(kind), WAYS[way])
                    print(
                        f"{title:20}{kind:12}{way:22}{found.precision:9.3f}{found.recall:8.3f}{found.f1:7.3f}"
                        f"{found.seconds:9.1f}",
                        flush=True,
                    )


if __name__ == "__main__":
    main()
