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

FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
NASTY = ["", "plain", "a,b", "a;b", 'say "hi"', '"', '""', "a\nb", "a\r\nb", "a\rb", " leading", "trailing ",
         "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1d1+1", "'quoted", "é 山 \U0001f600",
         "x" * 5000, ",", "\u2028", "a=b", "=\"a\",b", "\ufeffmark"]


def harmless(field: str) -> str:
    return "'" + field if field[:1] and field[0] in FORMULA else field


class Table(unittest.TestCase):
    program = ""

    def table(self, header: list, rows: list) -> tuple:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "input.json").write_text(json.dumps({"header": header, "rows": rows}), encoding="utf-8")
            subprocess.run([self.program, folder], check=True, timeout=60)
            content = Path(folder, "table.csv").read_bytes()
        self.assertTrue(content.startswith(b"\xef\xbb\xbf"))
        self.assertTrue(content.endswith(b"\r\n"))
        text = content.decode("utf-8-sig")
        return content, list(csv.reader(io.StringIO(text, newline=""), strict=True))

    def test_each_value_in_each_column(self):
        rows = [[value, "middle", value] for value in NASTY]
        _, read = self.table(["First", "Second, quoted", "=Third"], rows)
        self.assertEqual(read[0], ["First", "Second, quoted", "'=Third"])
        self.assertEqual(read[1:], [[harmless(v), "middle", harmless(v)] for v in NASTY])

    def test_random_values(self):
        source = random.Random(7)
        alphabet = ',;"\r\n\t =+-@\'ab\u00e4\u5c71\U0001f600'
        rows = [["".join(source.choices(alphabet, k=source.randrange(8))) for _ in range(4)] for _ in range(2000)]
        _, read = self.table(["a", "b", "c", "d"], rows)
        self.assertEqual(read[1:], [[harmless(v) for v in row] for row in rows])
        for row in read[1:]:
            for field in row:
                self.assertNotIn(field[:1] or "x", FORMULA)

    def test_rows_have_the_length_of_the_header(self):
        _, read = self.table(["a", "b"], [["1"], ["1", "2", "3"], []])
        self.assertEqual(read[1:], [["1", ""], ["1", "2"], ["", ""]])

    def test_nothing_but_a_header(self):
        content, read = self.table(["a", "b"], [])
        self.assertEqual(content, b"\xef\xbb\xbfa,b\r\n")
        self.assertEqual(read, [["a", "b"]])


if __name__ == "__main__":
    Table.program = sys.argv.pop()
    unittest.main()
