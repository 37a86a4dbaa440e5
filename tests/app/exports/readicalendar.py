#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Reads calendar files written by the program with the module icalendar, which is nothing of ours, and
compares them with what was put in.

usage: readicalendar.py EXPORTSAMPLES
"""
import copy
import datetime
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from icalendar import Calendar

# A backslash before an "n" is read wrongly by this module; tst_icalendar looks at the bytes instead.
NASTY = ["plain", "a, b; c", "back\\slash", "two\nlines", "a\r\nb", "a\rb", "x" * 400, "é" * 300,
         "山" * 200, "\U0001f600" * 150, "a" * 73 + "é", "BEGIN:VEVENT\nEND:VCALENDAR", ":;,\\\"'", "",
         " space ", "\ttab", "Zahlungsverkehr Süd <b>", "50 % off"]


def record(number: int) -> str:
    return f"0b5a3a40-0000-4000-8000-{number:012}"


def item(number: int, due: str = "2026-06-15", text: str = "rotate") -> dict:
    return {"record": record(number), "due": due, "dueText": {"summary": text, "description": "due " + text},
            "soonText": {"summary": "soon " + text, "description": "14 days: " + text}}


def plain(text: str) -> str:
    """Line ends are all the same in a calendar."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Calendars(unittest.TestCase):
    program = ""

    def export(self, *rounds: list) -> list:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "input.json").write_text(json.dumps({"rounds": rounds}), encoding="utf-8")
            subprocess.run([self.program, folder], check=True, timeout=60)
            contents = [Path(folder, f"round{number}.ics").read_bytes() for number in range(len(rounds))]
        for content in contents:
            self.check_lines(content)
        return contents

    def check_lines(self, content: bytes):
        self.assertTrue(content.endswith(b"END:VCALENDAR\r\n"))
        lines = content.split(b"\r\n")
        self.assertEqual(lines.pop(), b"")
        for line in lines:
            self.assertLessEqual(len(line), 75, line)
            self.assertNotIn(b"\n", line)
            self.assertNotIn(b"\r", line)
            line.decode("utf-8")  # no character is torn

    def events(self, content: bytes) -> dict:
        calendar = Calendar.from_ical(content)
        self.assertEqual(str(calendar["VERSION"]), "2.0")
        self.assertIn("Broker Token Assistant", str(calendar["PRODID"]))
        events = calendar.walk("VEVENT")
        self.assertEqual([e.errors for e in events], [[] for e in events])
        by_uid = {str(event["UID"]): event for event in events}
        self.assertEqual(len(by_uid), len(events))
        return by_uid

    def pair(self, events: dict, number: int) -> tuple:
        stem = record(number)
        return (events[stem + "-due@broker-token-assistant.github.io"],
                events[stem + "-soon@broker-token-assistant.github.io"])

    def test_two_events_of_a_record(self):
        events = self.events(self.export([item(1)])[0])
        self.assertEqual(len(events), 2)
        due, soon = self.pair(events, 1)
        self.assertEqual(due.decoded("DTSTART"), datetime.date(2026, 6, 15))
        self.assertEqual(soon.decoded("DTSTART"), datetime.date(2026, 6, 1))
        for event in (due, soon):
            self.assertEqual(event["DTSTART"].params.get("VALUE"), "DATE")
            self.assertEqual(event.decoded("DTSTAMP"),
                             datetime.datetime(2026, 3, 14, 15, 9, 0, tzinfo=datetime.timezone.utc))
            self.assertEqual(str(event["TRANSP"]), "TRANSPARENT")
            self.assertEqual(event["SEQUENCE"], 0)
        self.assertEqual(soon.walk("VALARM"), [])
        alarms = due.walk("VALARM")
        self.assertEqual(len(alarms), 1)
        self.assertEqual(str(alarms[0]["ACTION"]), "DISPLAY")
        self.assertEqual(alarms[0].decoded("TRIGGER"), datetime.timedelta(hours=9))
        self.assertEqual(str(alarms[0]["DESCRIPTION"]), str(due["SUMMARY"]))

    def test_texts_come_through(self):
        events = self.events(self.export([item(n, text=text) for n, text in enumerate(NASTY)])[0])
        self.assertEqual(len(events), 2 * len(NASTY))
        for number, text in enumerate(NASTY):
            due, soon = self.pair(events, number)
            self.assertEqual(str(due["SUMMARY"]), plain(text))
            self.assertEqual(str(due["DESCRIPTION"]), "due " + plain(text))
            self.assertEqual(str(soon["SUMMARY"]), "soon " + plain(text))
            self.assertEqual(str(soon["DESCRIPTION"]), "14 days: " + plain(text))

    def test_every_length_around_the_fold(self):
        for character in ("x", "é", "山", "\U0001f600", ","):
            items = [item(n, text="a" * (n % 4) + character * n) for n in range(90)]
            events = self.events(self.export(items)[0])
            for number, put_in in enumerate(items):
                self.assertEqual(str(self.pair(events, number)[0]["SUMMARY"]), put_in["dueText"]["summary"])

    def test_exported_again(self):
        first = [item(1), item(2), item(3)]
        changed = copy.deepcopy(first)
        changed[0]["due"] = "2026-07-01"
        changed[1]["soonText"]["description"] = "in other words"
        exports = [self.events(content) for content in self.export(first, first, changed, changed, first)]
        self.assertEqual([set(events) for events in exports], [set(exports[0])] * 5)
        sequences = [[int(self.pair(events, n)[0]["SEQUENCE"]) for n in (1, 2, 3)] for events in exports]
        self.assertEqual(sequences, [[0, 0, 0], [0, 0, 0], [1, 1, 0], [1, 1, 0], [2, 2, 0]])
        for events in exports:
            for number in (1, 2, 3):
                due, soon = self.pair(events, number)
                self.assertEqual(due["SEQUENCE"], soon["SEQUENCE"])
        self.assertEqual(self.pair(exports[2], 1)[0].decoded("DTSTART"), datetime.date(2026, 7, 1))
        self.assertEqual(self.pair(exports[2], 1)[1].decoded("DTSTART"), datetime.date(2026, 6, 17))

    def test_days_around_leap_day_and_year_end(self):
        events = self.events(self.export([item(1, "2028-03-14"), item(2, "2027-01-03"), item(3, "2027-03-14")])[0])
        days = [self.pair(events, n)[1].decoded("DTSTART") for n in (1, 2, 3)]
        self.assertEqual(days, [datetime.date(2028, 2, 29), datetime.date(2026, 12, 20), datetime.date(2027, 2, 28)])

    def test_what_cannot_be_written_is_left_out(self):
        events = self.events(self.export([item(1, ""), item(2), item(2, "2026-07-01"), item(3, "2026-02-30")])[0])
        self.assertEqual(len(events), 2)
        self.assertEqual(self.pair(events, 2)[0].decoded("DTSTART"), datetime.date(2026, 6, 15))

    def test_no_records(self):
        self.assertEqual(self.events(self.export([])[0]), {})


if __name__ == "__main__":
    Calendars.program = sys.argv.pop()
    unittest.main()
