#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Draws the rooms of the program and the arrows between them into the README.

usage: diagram.py [--write] ROOT

The arrows are the includes that the sources really have, without those that follow from others. Prints
what is out of date and exits with 1; with --write it puts the drawing right instead.
"""
import argparse
import re
import sys
from pathlib import Path

from checksources import APP_EDGES, UI_EDGES
from cppcode import includes

BEGIN, END = "<!-- rooms: begin -->\n", "<!-- rooms: end -->\n"


def arrows(root: Path, part: str, rooms: set[str]) -> dict[str, set[str]]:
    """Which room includes which, as the sources have it."""
    found: dict[str, set[str]] = {room: set() for room in rooms}
    for path in sorted([*(root / part).rglob("*.h"), *(root / part).rglob("*.cpp")]):
        room = path.relative_to(root / part).parts[0]
        if room not in found:
            continue
        for include in includes(path.read_text(encoding="utf-8")):
            target = include.name.split("/")[0]
            if include.quoted and target in rooms and target != room and (root / part / include.name).is_file():
                found[room].add(target)
    return found


def reduced(edges: dict[str, set[str]]) -> dict[str, set[str]]:
    """Without the arrows that a longer way tells as well."""
    def reach(room: str) -> set[str]:
        return {far for near in edges[room] for far in {near} | reach(near)}
    return {room: {to for to in targets if not any(to in reach(other) for other in targets - {to})}
            for room, targets in edges.items()}


def drawing(root: Path) -> str:
    lines = ["```mermaid", "graph BT"]
    for part, table in (("app", APP_EDGES), ("ui", UI_EDGES)):
        edges = reduced(arrows(root, part, set(table) - {""}))
        lines.append(f"  subgraph {part}")
        lines += [f"    {part}_{room}[{room}]" for room in sorted(edges)]
        lines.append("  end")
        lines += [f"  {part}_{room} --> {part}_{to}" for room in sorted(edges) for to in sorted(edges[room])]
    return "\n".join([*lines, "  ui ==> app", "```"]) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("root", type=Path)
    args = parser.parse_args()
    readme = args.root / "README.md"
    text = readme.read_text(encoding="utf-8")
    match = re.search(re.escape(BEGIN) + "(.*?)" + re.escape(END), text, re.DOTALL)
    if not match:
        print(f"{readme.name} has no place for the drawing of the rooms")
        return 1
    now = drawing(args.root.resolve())
    if match[1] == now:
        return 0
    if not args.write:
        print(f"The drawing of the rooms in {readme.name} is out of date: diagram.py --write {args.root}")
        return 1
    readme.write_text(text[:match.start(1)] + now + text[match.end(1):], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
