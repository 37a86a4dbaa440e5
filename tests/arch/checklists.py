#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that lists of sources in CMakeLists.txt have one source a line, sorted, so that two people who add
a file each do not meet in one line; and that what is built everywhere but for Windows has a twin there, as the
program is linked for Windows more seldom than it is changed.

usage: checklists.py [--fix] ROOT

Prints one line per list and source that is not so, "file:line: ...", and exits with 1 when there is one. With
--fix it rewrites the lists.
"""
import argparse
import re
import sys
from pathlib import Path
from typing import Iterator, NamedTuple

COMMANDS = re.compile(r"^([ \t]*)(target_sources|add_library|add_executable|bta_room|bta_test|bta_test_program)\(",
                      re.MULTILINE)
SOURCE = re.compile(r"(?<![\w./${}-])[\w./${}-]+\.(?:cpp|h|mm)(?![\w.])")
STEP = " " * 4
OF_WINDOWS = re.compile(r"^if\(WIN32\)\n(.*?)^else\(\)\n(.*?)^endif\(\)$", re.MULTILINE | re.DOTALL)


class SourceList(NamedTuple):
    start: int
    end: int
    sources: list
    indent: str

    def wanted(self) -> str:
        return "".join(f"\n{self.indent}{source}" for source in sorted(self.sources))


def closing(text: str, opened: int) -> int:
    """The parenthesis that closes the one before `opened`."""
    depth = 1
    for at in range(opened, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return len(text)


def lists(text: str) -> Iterator[SourceList]:
    """Each run of two sources or more with nothing but blanks between them, the blanks in front included."""
    for command in COMMANDS.finditer(text):
        body_end = closing(text, command.end())
        if "#" in text[command.end():body_end]:
            continue  # a comment belongs to its line
        run: list = []
        for match in [*SOURCE.finditer(text, command.end(), body_end), None]:
            if run and (match is None or text[run[-1].end():match.start()].strip()):
                if len(run) > 1:
                    yield source_list(text, command, run)
                run = []
            if match is not None:
                run.append(match)


def source_list(text: str, command: re.Match, run: list) -> SourceList:
    start = run[0].start()
    while text[start - 1] in " \t\n":
        start -= 1
    # Below a keyword on a line of its own, one step further in.
    line = text[text.rfind("\n", 0, start) + 1:start]
    own_line = line.strip().isupper() and line.strip().isalpha()
    outer = line[:len(line) - len(line.lstrip())] if own_line else command[1]
    return SourceList(start, run[-1].end(), [m[0] for m in run], outer + STEP)


def check(text: str) -> tuple:
    """The text as it should be, and the lines of the lists that are not so."""
    lines = []
    for found in reversed(list(lists(text))):
        if text[found.start:found.end] != found.wanted():
            lines.append(text.count("\n", 0, found.start) + 1)
            text = text[:found.start] + found.wanted() + text[found.end:]
    return text, sorted(lines)


def without_twin(text: str) -> Iterator[tuple]:
    """The line and name of each source that is built for all but Windows, where none stands for it."""
    for choice in OF_WINDOWS.finditer(text):
        twins = {source[0] for source in SOURCE.finditer(choice[1])}
        for source in SOURCE.finditer(choice[2]):
            if re.sub(r"(?:_unix)?\.cpp$", "_win.cpp", source[0]) not in twins:
                yield text.count("\n", 0, choice.start(2) + source.start()) + 1, source[0]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fix", action="store_true")
    parser.add_argument("root", type=Path)
    args = parser.parse_args()
    files = [args.root / "CMakeLists.txt"]
    for part in ("app", "ui", "tests", "translations", "resources"):
        files += sorted((args.root / part).rglob("CMakeLists.txt"))
    wrong = alone = 0
    for path in files:
        text = path.read_text(encoding="utf-8")
        for line, source in without_twin(text):
            print(f"{path.relative_to(args.root)}:{line}: {source} has no twin for Windows")
            alone += 1
        wanted, lines = check(text)
        for line in lines:
            print(f"{path.relative_to(args.root)}:{line}: not one source a line, sorted")
        if lines and args.fix:
            path.write_text(wanted, encoding="utf-8")
        wrong += len(lines)
    print(f"{len(files)} files, {wrong} lists to mend")
    return 1 if alone or (wrong and not args.fix) else 0


if __name__ == "__main__":
    sys.exit(main())
