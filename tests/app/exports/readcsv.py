#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a table written by the program with Python's csv and compares it with what was put in.

usage: readcsv.py EXPORTSAMPLES
"""
import csv
import io
import json
import random
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20"
SEPARATORS = {"comma.csv": ",", "semicolon.csv": ";"}
# What a spreadsheet may be told to separate by, whatever the file was written with.
OTHERS = ",;\t|"
NASTY = ["", "plain", "a,b", "a;b", 'say "hi"', '"', '""', "a\nb", "a\r\nb", "a\rb", " leading", "trailing ",
         "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1d1+1", "'quoted", "é 山 \U0001f600",
         "x" * 5000, ",", "\u2028", "a=b", "=\"a\",b", "\ufeffmark", "foo;@SUM(1+1)*2;bar", "a\t=1", "a|+1",
         'x;"=1', "x;''=1", "a - b", "\u200b=1", "  -1", "a\n\n=1"]


def kept(field: str) -> str:
    """Without the apostrophes that may have come in."""
    return field.replace("'", "")


class Table(unittest.TestCase):
    program = ""

    def tables(self, header: list, rows: list) -> dict:
        texts = {}
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "input.json").write_text(json.dumps({"header": header, "rows": rows}), encoding="utf-8")
            subprocess.run([self.program, folder], check=True, timeout=60)
            for name in SEPARATORS:
                content = Path(folder, name).read_bytes()
                self.assertTrue(content.startswith(b"\xef\xbb\xbf"))
                self.assertTrue(content.endswith(b"\r\n"))
                texts[name] = content.decode("utf-8-sig")
        return texts

    def read(self, text: str, separator: str, strict: bool = True) -> list:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict))

    def check(self, header: list, rows: list) -> None:
        for name, text in self.tables(header, rows).items():
            read = self.read(text, SEPARATORS[name])
            self.assertEqual([[kept(f) for f in row] for row in read], [[kept(f) for f in row] for row in [header, *rows]])
            # Read as it was written, and as somebody reads it who has other settings, with and without quotes.
            for separator in OTHERS:
                self.assert_harmless(self.read(text, separator, strict=False))
                self.assert_harmless([line.split(separator) for line in text.splitlines()])

    def assert_harmless(self, read: list) -> None:
        for row in read:
            for field in row:
                bare = field.lstrip('" \t\r\n\x0b\x0c\u200b\u2028\ufeff')
                self.assertNotIn(bare[:1] or "x", FORMULA, field)

    def test_each_value_in_each_column(self):
        self.check(["First", "Second, quoted", "=Third"], [[value, "middle", value] for value in NASTY])

    def test_random_values(self):
        source = random.Random(7)
        alphabet = ',;"\r\n\t| =+-@\'ab\u00e4\u5c71\u200b\U0001f600'
        self.check(["a", "b", "c", "d"],
                   [["".join(source.choices(alphabet, k=source.randrange(8))) for _ in range(4)] for _ in range(2000)])

    def test_a_harmless_value_stays_as_it_is(self):
        values = ["plain", "a - b", "a=b", "2026-03-12", "x@example.com", "it's", "a; b"]
        for name, text in self.tables(["a"], [[v] for v in values]).items():
            self.assertEqual(self.read(text, SEPARATORS[name])[1:], [[v] for v in values])

    def test_rows_have_the_length_of_the_header(self):
        for name, text in self.tables(["a", "b"], [["1"], ["1", "2", "3"], []]).items():
            self.assertEqual(self.read(text, SEPARATORS[name])[1:], [["1", ""], ["1", "2"], ["", ""]])

    def test_nothing_but_a_header(self):
        self.assertEqual(self.tables(["a", "b"], []), {"comma.csv": '"a","b"\r\n', "semicolon.csv": '"a";"b"\r\n'})


if __name__ == "__main__":
    Table.program = sys.argv.pop()
    unittest.main()
