#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Compares start and memory of the assistant with a bare Qt window and, if installed, KeePassXC.

usage: startup.py [--rounds N] [--wine FOLDER] ASSISTANT BAREWINDOW [BOARDBENCH]
                                                              (on an X display that nothing else uses)

The programs take turns, so that a slow minute of the machine hits all of them. Each start has a
home of its own; with BOARDBENCH also one that holds 100 and one that holds 5,000 recorded tokens.
"First paint" is the first change of pixels inside a mapped window, as the X server reports it; "last
paint" is the last one within two seconds after it, when the list is complete; memory is PSS then, from
the kernel. "CPU" is what the process had used at the first paint: on a machine that does other things
beside, it says more than the time.

--wine FOLDER: also those for Windows, from that build folder, by the wine of $WINEPREFIX; what they are compared
with is the bare window for Windows. There the list is the one that this Windows has, and memory and CPU are
those of the program, without wine's server.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from Xlib import X, display, error
from Xlib.ext import damage

SMALLEST = 100  # pixels; what is smaller is a helper window
PATIENCE = 30.0  # seconds
SETTLE = 2.0
LIST = "data/broker-token-assistant/default/tokens.json"


def pss_kib(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise RuntimeError("the kernel tells no PSS")


def cpu_ms(pid: int) -> float:
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return 1000 * (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


class Screen:
    def __init__(self):
        self.display = display.Display()
        self.display.damage_query_version()
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.sync()

    def watch(self, window) -> None:
        """Asks for damage before the window is mapped, so that its first picture cannot be missed."""
        try:
            window.damage_create(damage.DamageReportRawRectangles)
            self.display.sync()
        except error.XError:
            pass  # already gone

    def first_paint(self, until: float) -> float:
        mapped = set()
        while time.monotonic() < until:
            if not self.display.pending_events():
                time.sleep(0.0005)
                continue
            event = self.display.next_event()
            now = time.monotonic()
            if event.type == X.CreateNotify and min(event.width, event.height) >= SMALLEST:
                self.watch(event.window)
            elif event.type == X.ConfigureNotify and min(event.width, event.height) >= SMALLEST:
                self.watch(event.window)
            elif event.type == X.MapNotify:
                mapped.add(event.window.id)
            elif hasattr(event, "drawable") and self.is_painted(event.drawable, mapped):
                return now
        raise TimeoutError("no window was painted")

    def is_painted(self, drawable, mapped) -> bool:
        """An empty window is one colour all over; so is the background the server fills it with."""
        window = self.display.create_resource_object("window", getattr(drawable, "id", drawable))
        if window.id not in mapped:
            return False
        try:
            size = window.get_geometry()
            pixels = window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF).data
        except error.XError:
            return False
        return min(size.width, size.height) >= SMALLEST and pixels != pixels[:4] * (len(pixels) // 4)

    def last_paint(self, until: float) -> float:
        """The last one before `until`; there has to be one already."""
        last = time.monotonic()
        while time.monotonic() < until:
            if not self.display.pending_events():
                time.sleep(0.0005)
            elif hasattr(self.display.next_event(), "drawable"):
                last = time.monotonic()
        return last

    def drain(self) -> None:
        self.display.sync()
        while self.display.pending_events():
            self.display.next_event()


def start(screen: Screen, command: list[str], fill: list[str]) -> tuple[float, float, float, int]:
    """Milliseconds to the first paint, of CPU until then, and to the last paint; and KiB. `fill` writes the list of tokens."""
    with tempfile.TemporaryDirectory() as home:
        if fill:
            subprocess.run([*fill, str(Path(home, LIST))], check=True,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        names = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache"}
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environment.update({name: str(Path(home, folder)) for name, folder in names.items()})
        screen.drain()
        began = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            painted = screen.first_paint(began + PATIENCE)
            used = cpu_ms(process.pid)
            complete = screen.last_paint(painted + SETTLE)
            return (painted - began) * 1000, used, (complete - began) * 1000, pss_kib(process.pid)
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--wine", metavar="FOLDER", type=Path)
    parser.add_argument("assistant")
    parser.add_argument("barewindow")
    parser.add_argument("boardbench", nargs="?")
    args = parser.parse_args()
    commands = {"bare window": ([args.barewindow], []), "assistant": ([args.assistant], [])}
    if args.boardbench:
        for count in "100", "5000":
            commands[f"{count} tokens"] = ([args.assistant], [args.boardbench, "--write", count])
    if shutil.which("keepassxc"):
        commands["KeePassXC"] = (["keepassxc"], [])
    bare_of = dict.fromkeys(commands, "bare window")
    if args.wine:
        wine = Path(__file__).resolve().parents[2] / ".ci/wine"
        for name, program in ("bare, wine", "barewindow"), ("assistant, wine", "broker-token-assistant"):
            commands[name] = ([str(wine), str(args.wine / f"{program}.exe")], [])
            bare_of[name] = "bare, wine"
        # As long as something runs there, wine's own services do, and nobody waits for those below.
        waiting = subprocess.Popen([str(wine), "cmd.exe"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
    screen = Screen()
    results = {name: [] for name in commands}
    for round_number in range(args.rounds + 1):
        for name, (command, fill) in commands.items():
            result = start(screen, command, fill)
            if round_number > 0:  # the first round only warms the disk cache
                results[name].append(result)
    if args.wine:
        waiting.stdin.close()
        waiting.wait()
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in results.items()}
    print(f"{'median of ' + str(args.rounds):15}{'first paint':>20}{'CPU':>20}{'last paint':>20}{'PSS':>22}")
    for name, (first, cpu, last, kib) in medians.items():
        base = medians[bare_of[name]]
        print(f"{name:15}{first:8.0f} ms {first / base[0]:6.2f} x{cpu:8.0f} ms {cpu / base[1]:6.2f} x"
              f"{last:8.0f} ms {last / base[2]:6.2f} x{kib / 1024:10.1f} MiB {kib / base[3]:6.2f} x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
