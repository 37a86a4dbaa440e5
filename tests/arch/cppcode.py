# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Just enough C++ to search code without finding comments and strings."""
import re
from typing import Iterator, NamedTuple

_IGNORED = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | R"(?P<raw>[^\s()\\]{0,16})\(.*?\)(?P=raw)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'""",
    re.DOTALL | re.VERBOSE)


class Include(NamedTuple):
    line: int
    name: str
    quoted: bool


def blank_out(text: str) -> str:
    """The text with comments and literals replaced by blanks; lines stay where they are."""
    return _IGNORED.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)


def includes(text: str) -> Iterator[Include]:
    comments = re.compile(r'//[^\n]*|/\*.*?\*/|("(?:\\.|[^"\\\n])*")', re.DOTALL)
    code = comments.sub(lambda m: m[1] or re.sub(r"[^\n]", " ", m[0]), text)
    for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', code, re.MULTILINE):
        yield Include(code.count("\n", 0, match.start()) + 1, match[2], match[1] == '"')
