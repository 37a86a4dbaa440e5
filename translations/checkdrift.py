#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Fails when the .ts files are not what lupdate makes of the sources, or are not filled in.

usage: checkdrift.py --lupdate PROGRAM --sources LIST --complete TS... --plurals TS -- LUPDATE-OPTIONS...

Works on copies; the source tree is never written to.
"""
import argparse
import difflib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Iterator

from tsfile import breaches, faults

ONE_FORM = {"ja", "zh_CN"}  # of the languages here, these write every number of things alike


def language_of(ts: Path) -> str:
    """"pt_BR" of "name_pt_BR.ts"."""
    return ts.stem.split("_", 1)[1]


def drift(lupdate: str, sources: Path, ts: Path, options: list[str]) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, ts.name)
        shutil.copyfile(ts, copy)
        subprocess.run(
            [lupdate, *options, "-target-language", language_of(ts), f"@{sources}", "-ts", str(copy)], check=True)
        old, new = (p.read_text(encoding="utf-8").splitlines() for p in (ts, copy))
        yield from difflib.unified_diff(old, new, f"committed {ts.name}", f"lupdate {ts.name}", "", "", 2, "")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--sources", type=Path, required=True)
    parser.add_argument("--complete", type=Path, nargs="+", required=True)
    parser.add_argument("--plurals", type=Path, required=True)
    parser.add_argument("options", nargs="*")
    args = parser.parse_args()
    found = []
    for ts, extra in [*((ts, []) for ts in args.complete), (args.plurals, ["-pluralonly"])]:
        differences = list(drift(args.lupdate, args.sources, ts, args.options + extra))
        found += differences
        if differences:
            found.append(f"{ts.name}: run the target update_translations")
        plurals = 1 if language_of(ts) in ONE_FORM else 2
        root = ElementTree.parse(ts).getroot()
        found += [f"{ts.name}: {fault}" for fault in faults(root, plurals, bool(extra))]
        found += [f"{ts.name}: {breach}" for breach in breaches(root, language_of(ts))]
    print("\n".join(found) if found else "translations are complete and up to date")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
