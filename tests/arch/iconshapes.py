#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Turns the pictures of resources/icons into the lines and curves that the program draws.

usage: iconshapes.py [--write] ROOT

Of SVG it knows what our pictures are made of: path, rect and circle, and a gradient from top to bottom;
anything else is an error. Prints what is out of date and exits with 1; with --write it puts it right.
"""
import argparse
import math
import re
import sys
import textwrap
import xml.etree.ElementTree as Xml
from pathlib import Path
from typing import Iterator, NamedTuple, Optional

TARGET = Path("ui/platform/iconshapes.cpp")
SVG = "{http://www.w3.org/2000/svg}"
HEAD = """\
// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Made of resources/icons by tests/arch/iconshapes.py --write, and compared with them in the tests.

#include "platform/iconshapes.h"

#include <array>

namespace broker::ui {

namespace {

constexpr QRgb own = 0;

// clang-format off
"""
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}


class Shape(NamedTuple):
    steps: list[str]
    width: float
    line: str
    top: str
    bottom: str


def number(value: float) -> str:
    return f"{round(value, 3) + 0.0:.3f}".rstrip("0").rstrip(".")


def step(kind: str, *values: float) -> str:
    return "{" + ", ".join([f"Step::{kind}", *map(number, values)]) + "}"


def arc(x0: float, y0: float, rx: float, ry: float, turn: float, large: bool, sweep: bool, x: float, y: float
        ) -> Iterator[tuple[float, ...]]:
    """An arc of an ellipse as curves of at most a quarter (SVG 1.1, appendix F.6)."""
    phi = math.radians(turn)
    cos, sin = math.cos(phi), math.sin(phi)
    dx, dy = (x0 - x) / 2, (y0 - y) / 2
    px, py = cos * dx + sin * dy, cos * dy - sin * dx
    grow = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    below = (rx * py) ** 2 + (ry * px) ** 2
    root = math.sqrt(max(0.0, (rx * ry) ** 2 - below) / below) * (-1 if large == sweep else 1)
    qx, qy = root * rx * py / ry, -root * ry * px / rx
    cx, cy = cos * qx - sin * qy + (x0 + x) / 2, sin * qx + cos * qy + (y0 + y) / 2
    first = math.atan2((py - qy) / ry, (px - qx) / rx)
    whole = math.atan2((-py - qy) / ry, (-px - qx) / rx) - first
    if sweep and whole < 0:
        whole += 2 * math.pi
    elif not sweep and whole > 0:
        whole -= 2 * math.pi
    parts = max(1, math.ceil(abs(whole) / (math.pi / 2) - 1e-9))
    part = whole / parts
    reach = 4 / 3 * math.tan(part / 4)

    def at(ex: float, ey: float) -> tuple[float, float]:
        return cx + cos * rx * ex - sin * ry * ey, cy + sin * rx * ex + cos * ry * ey

    for index in range(parts):
        a, b = first + index * part, first + (index + 1) * part
        yield (*at(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
               *at(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
               *at(math.cos(b), math.sin(b)))


def of_path(text: str) -> list[str]:
    """The steps of a path's d, in absolute places."""
    tokens = re.findall(r"[A-Za-z]|[+-]?(?:\d+\.?\d*|\.\d+)", text)
    steps: list[str] = []
    x = y = start_x = start_y = 0.0
    control: Optional[tuple[float, float]] = None
    command = ""
    while tokens:
        if tokens[0].isalpha():
            command = tokens.pop(0)
        kind, relative = command.upper(), command.islower()
        v = [float(tokens.pop(0)) for _ in range(ARGUMENTS[kind])]
        if relative and kind not in "HVA":
            v = [value + (x, y)[index % 2] for index, value in enumerate(v)]
        before, control = control, None
        if kind == "Z":
            steps.append("{Step::Close}")
            x, y = start_x, start_y
        elif kind == "M":
            x, y = start_x, start_y = v
            steps.append(step("Move", x, y))
            command = "l" if relative else "L"
        elif kind == "A":
            end = (v[5] + x, v[6] + y) if relative else (v[5], v[6])
            for curve in arc(x, y, v[0], v[1], v[2], bool(v[3]), bool(v[4]), *end):
                steps.append(step("Curve", *curve))
            x, y = end
        elif kind in "CS":
            c1 = tuple(v[:2]) if kind == "C" else (2 * x - before[0], 2 * y - before[1]) if before else (x, y)
            control = (v[-4], v[-3])
            x, y = v[-2:]
            steps.append(step("Curve", *c1, *control, x, y))
        else:
            x, y = {"L": lambda: v, "H": lambda: [v[0] + (x if relative else 0), y],
                    "V": lambda: [x, v[0] + (y if relative else 0)]}[kind]()
            steps.append(step("Line", x, y))
    return steps


def of_rect(x: float, y: float, width: float, height: float, r: float) -> list[str]:
    return of_path(f"M{x + r} {y}h{width - 2 * r}a{r} {r} 0 0 1 {r} {r}v{height - 2 * r}a{r} {r} 0 0 1 {-r} {r}"
                   f"h{2 * r - width}a{r} {r} 0 0 1 {-r} {-r}v{2 * r - height}a{r} {r} 0 0 1 {r} {-r}Z")


def of_circle(x: float, y: float, r: float) -> list[str]:
    return of_path(f"M{x + r} {y}a{r} {r} 0 0 1 {-2 * r} 0a{r} {r} 0 0 1 {2 * r} 0Z")


def colour(text: str) -> str:
    if text == "none":
        return "0"
    if text == "currentColor":
        return "own"
    found = re.fullmatch("#([0-9a-f]{6})", text)
    if not found:
        raise ValueError(f"no colour of ours: {text}")
    return "0xff" + found[1]


def shapes(root: Xml.Element) -> Iterator[Shape]:
    gradients = {f"url(#{element.get('id')})": [stop.get("stop-color", "") for stop in element]
                 for element in root.iter(SVG + "linearGradient")}
    for element in root:
        def value(name: str, fallback: str = "0", element: Xml.Element = element) -> str:
            return element.get(name, root.get(name, fallback))

        tag = element.tag.removeprefix(SVG)
        numbers = {name: float(element.get(name, "0")) for name in ("x", "y", "width", "height", "rx", "cx", "cy", "r")}
        if tag == "defs":
            continue
        if tag == "path":
            steps = of_path(value("d"))
        elif tag == "rect":
            steps = of_rect(*(numbers[name] for name in ("x", "y", "width", "height", "rx")))
        elif tag == "circle":
            steps = of_circle(*(numbers[name] for name in ("cx", "cy", "r")))
        else:
            raise ValueError(f"no element of ours: {tag}")
        fill = gradients.get(value("fill"), [value("fill"), value("fill")])
        yield Shape(steps, float(value("stroke-width")), colour(value("stroke", "none")),
                    colour(fill[0]), colour(fill[1]))


def constant(name: str) -> str:
    """github-enterprise -> githubEnterprise"""
    first, *more = name.split("-")
    return first + "".join(part.capitalize() for part in more) + "Mark"


def wrapped(text: str) -> list[str]:
    """Without a number in two lines: what belongs to one step stays together."""
    return textwrap.wrap(text.replace(", ", ",\0").replace("},\0{", "}, {").replace("\0", "\u00a0"), 112,
                         initial_indent="    ", subsequent_indent="    ", break_long_words=False,
                         break_on_hyphens=False)


def array(what: str, items: list[str]) -> list[str]:
    """In one line where there is room for it."""
    whole = f"constexpr {what}[] = {{{', '.join(items)}}};"
    if len(whole) <= 110:
        return [whole]
    return [f"constexpr {what}[] = {{", *wrapped(", ".join(items)), "};"]


def source(root: Path) -> str:
    lines: list[str] = []
    table: list[str] = []
    for path in sorted((root / "resources/icons").glob("*.svg")):
        svg = Xml.parse(path).getroot()
        _, _, width, height = map(float, svg.get("viewBox", "").split())
        if width != height:
            raise ValueError(f"{path}: not square")
        name = constant(path.stem)
        entries = []
        every = []
        for shape in shapes(svg):
            first = len(every)
            every += shape.steps
            entries.append(f"{{{first}, {len(shape.steps)}, {number(shape.width)}, {shape.line}, {shape.top}, "
                           f"{shape.bottom}}}")
        lines += array(f"Step {name}Steps", every)
        lines += array(f"Shape {name}Shapes", entries)
        table.append(f'    Picture{{"{path.stem}", {number(width)}, {name}Steps, {name}Shapes}},')
    text = "\n".join([*lines, "", f"constexpr std::array<Picture, {len(table)}> all{{{{", *table, "}};"])
    return HEAD + text.replace("\u00a0", " ") + """
// clang-format on

} // namespace

std::span<const Picture> pictures()
{
    return all;
}

} // namespace broker::ui
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("root", type=Path)
    args = parser.parse_args()
    target = args.root / TARGET
    wanted = source(args.root)
    if target.is_file() and target.read_text(encoding="utf-8") == wanted:
        return 0
    if args.write:
        target.write_text(wanted, encoding="utf-8")
        return 0
    print(f"{TARGET}: is not what resources/icons show; tests/arch/iconshapes.py --write . draws it anew")
    return 1


if __name__ == "__main__":
    sys.exit(main())
